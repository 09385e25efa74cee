# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Product Characteristics Module."""

from __future__ import annotations

from dcmgen.model.fields import DT_, LO_, LT_, SQ, ST_, LOn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.content_item_macro import ContentItemMacro
    from dcmgen.items.product_characteristics_pertinent_documents_sequence_item import (
        ProductCharacteristicsPertinentDocumentsSequenceItem,
    )


class ProductCharacteristicsModule(Module):
    """Product Characteristics Module (PS3.3 C.26.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.html#sect_C.26.1
    """

    __slots__ = ()

    ProductPackageIdentifier: ST_ = ST_(0x0044_0001)
    """Product Package Identifier (0044,0001), VM 1 (PS3.3 C.26.1)."""
    Manufacturer: LO_ = LO_(0x0008_0070)
    """Manufacturer (0008,0070), VM 1 (PS3.3 C.26.1)."""
    ProductTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0044_0007, "CodeSequenceMacro")
    """Product Type Code Sequence (0044,0007), VM 1 (PS3.3 C.26.1)."""
    ProductName: LOn = LOn(0x0044_0008)
    """Product Name (0044,0008), VM 1-n (PS3.3 C.26.1)."""
    ProductDescription: LT_ = LT_(0x0044_0009)
    """Product Description (0044,0009), VM 1 (PS3.3 C.26.1)."""
    ProductLotIdentifier: LO_ = LO_(0x0044_000A)
    """Product Lot Identifier (0044,000A), VM 1 (PS3.3 C.26.1)."""
    ProductExpirationDateTime: DT_ = DT_(0x0044_000B)
    """Product Expiration DateTime (0044,000B), VM 1 (PS3.3 C.26.1)."""
    ProductParameterSequence: SQ[ContentItemMacro] = SQ(0x0044_0013, "ContentItemMacro")
    """Product Parameter Sequence (0044,0013), VM 1 (PS3.3 C.26.1)."""
    PertinentDocumentsSequence: SQ[ProductCharacteristicsPertinentDocumentsSequenceItem] = SQ(
        0x0038_0100, "ProductCharacteristicsPertinentDocumentsSequenceItem"
    )
    """Pertinent Documents Sequence (0038,0100), VM 1 (PS3.3 C.26.1)."""
