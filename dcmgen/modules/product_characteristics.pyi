# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Product Characteristics Module."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.content_item_macro import ContentItemMacro, ContentItemMacros
from dcmgen.items.product_characteristics_pertinent_documents_sequence_item import (
    ProductCharacteristicsPertinentDocumentsSequenceItem,
    ProductCharacteristicsPertinentDocumentsSequenceItems,
)
from dcmgen.model.fields import DT_, LO_, LT_, SQ, ST_, DT_Value, Items, LO_Value, LOn, LOnValue, LT_Value, ST_Value
from dcmgen.model.iod import Module

class ProductCharacteristicsModule(Module):
    """Product Characteristics Module (PS3.3 C.26.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.html#sect_C.26.1
    """

    def __init__(
        self,
        /,
        *,
        Manufacturer: LO_Value = ...,
        PertinentDocumentsSequence: Items[ProductCharacteristicsPertinentDocumentsSequenceItem] = ...,
        ProductPackageIdentifier: ST_Value = ...,
        ProductTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        ProductName: LOnValue = ...,
        ProductDescription: LT_Value = ...,
        ProductLotIdentifier: LO_Value = ...,
        ProductExpirationDateTime: DT_Value = ...,
        ProductParameterSequence: Items[ContentItemMacro] = ...,
    ) -> None: ...
    ProductPackageIdentifier: ST_
    """Product Package Identifier (0044,0001), ST, VM 1.

    PS3.3 C.26.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.html#sect_C.26.1
    """
    Manufacturer: LO_
    """Manufacturer (0008,0070), LO, VM 1.

    PS3.3 C.26.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.html#sect_C.26.1
    """
    ProductTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Product Type Code Sequence (0044,0007), SQ, VM 1.

    PS3.3 C.26.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.html#sect_C.26.1
    """
    ProductName: LOn
    """Product Name (0044,0008), LO, VM 1-n.

    PS3.3 C.26.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.html#sect_C.26.1
    """
    ProductDescription: LT_
    """Product Description (0044,0009), LT, VM 1.

    PS3.3 C.26.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.html#sect_C.26.1
    """
    ProductLotIdentifier: LO_
    """Product Lot Identifier (0044,000A), LO, VM 1.

    PS3.3 C.26.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.html#sect_C.26.1
    """
    ProductExpirationDateTime: DT_
    """Product Expiration DateTime (0044,000B), DT, VM 1.

    PS3.3 C.26.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.html#sect_C.26.1
    """
    ProductParameterSequence: SQ[ContentItemMacros, ContentItemMacro]
    """Product Parameter Sequence (0044,0013), SQ, VM 1.

    PS3.3 C.26.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.html#sect_C.26.1
    """
    PertinentDocumentsSequence: SQ[
        ProductCharacteristicsPertinentDocumentsSequenceItems, ProductCharacteristicsPertinentDocumentsSequenceItem
    ]
    """Pertinent Documents Sequence (0038,0100), SQ, VM 1.

    PS3.3 C.26.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.html#sect_C.26.1
    """
