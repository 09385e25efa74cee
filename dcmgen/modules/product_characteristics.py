# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Product Characteristics Module."""

from __future__ import annotations

from dcmgen.model.fields import DT_, LO_, LT_, SQ, ST_, LOn
from dcmgen.model.iod import Module


class ProductCharacteristicsModule(Module):
    """Product Characteristics Module (PS3.3 C.26.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.html#sect_C.26.1
    """

    __slots__ = ()

    ProductPackageIdentifier = ST_(0x0044_0001)
    Manufacturer = LO_(0x0008_0070)
    ProductTypeCodeSequence = SQ(0x0044_0007, "CodeSequenceMacro")
    ProductName = LOn(0x0044_0008)
    ProductDescription = LT_(0x0044_0009)
    ProductLotIdentifier = LO_(0x0044_000A)
    ProductExpirationDateTime = DT_(0x0044_000B)
    ProductParameterSequence = SQ(0x0044_0013, "ContentItemMacro")
    PertinentDocumentsSequence = SQ(0x0038_0100, "ProductCharacteristicsPertinentDocumentsSequenceItem")
