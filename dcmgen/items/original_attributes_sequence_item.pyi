# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Original Attributes Sequence (0400,0561)."""

from typing import Literal

from dcmgen.items.selector_attribute_macro import SelectorAttributeMacro
from dcmgen.model.dataset import Dataset
from dcmgen.model.fields import (
    CST,
    DT,
    LO,
    LO_,
    OB,
    SQ,
    AnyText,
    ATnValue,
    ATValue,
    DTValue,
    ISnValue,
    Items,
    LO_Value,
    LOnValue,
    LOValue,
    OBValue,
    USValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class NonconformingModifiedAttributesSequenceItem(SelectorAttributeMacro, Item):
    """Item of Nonconforming Modified Attributes Sequence (0400,0551) (PS3.3 C.12.1.1.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.9
    """

    def __init__(
        self,
        /,
        *,
        NonconformingDataElementValue: OBValue = ...,
        SelectorAttribute: ATValue = ...,
        SelectorValueNumber: USValue = ...,
        SelectorSequencePointer: ATnValue = ...,
        SelectorSequencePointerPrivateCreator: LOnValue = ...,
        SelectorAttributePrivateCreator: LOValue = ...,
        SelectorSequencePointerItems: ISnValue = ...,
    ) -> None: ...
    NonconformingDataElementValue: OB
    """Nonconforming Data Element Value (0400,0552), OB, VM 1, Type 1.

    PS3.3 C.12.1.1.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.9
    """

class NonconformingModifiedAttributesSequenceItems(Sequence[NonconformingModifiedAttributesSequenceItem]):
    def add(
        self,
        /,
        *,
        NonconformingDataElementValue: OBValue = ...,
        SelectorAttribute: ATValue = ...,
        SelectorValueNumber: USValue = ...,
        SelectorSequencePointer: ATnValue = ...,
        SelectorSequencePointerPrivateCreator: LOnValue = ...,
        SelectorAttributePrivateCreator: LOValue = ...,
        SelectorSequencePointerItems: ISnValue = ...,
    ) -> NonconformingModifiedAttributesSequenceItem: ...

class OriginalAttributesSequenceItem(Item):
    """Item of Original Attributes Sequence (0400,0561) (PS3.3 C.12.1.1.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.9
    """

    def __init__(
        self,
        /,
        *,
        ModifiedAttributesSequence: Items[Dataset] = ...,
        AttributeModificationDateTime: DTValue = ...,
        ModifyingSystem: LOValue = ...,
        ReasonForTheAttributeModification: Literal["COERCE", "CORRECT", "CONVERT"] | AnyText = ...,
        SourceOfPreviousValues: LO_Value = ...,
        NonconformingModifiedAttributesSequence: Items[NonconformingModifiedAttributesSequenceItem] = ...,
    ) -> None: ...
    SourceOfPreviousValues: LO_
    """Source of Previous Values (0400,0564), LO, VM 1, Type 2.

    PS3.3 C.12.1.1.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.9
    """
    AttributeModificationDateTime: DT
    """Attribute Modification DateTime (0400,0562), DT, VM 1, Type 1.

    PS3.3 C.12.1.1.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.9
    """
    ModifyingSystem: LO
    """Modifying System (0400,0563), LO, VM 1, Type 1.

    PS3.3 C.12.1.1.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.9
    """
    ReasonForTheAttributeModification: CST[Literal["COERCE", "CORRECT", "CONVERT"]]
    """Reason for the Attribute Modification (0400,0565), CS, VM 1, Type 1.

    Defined Terms: COERCE, CORRECT, CONVERT.

    PS3.3 C.12.1.1.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.9
    """
    ModifiedAttributesSequence: SQ[Sequence[Dataset], Dataset]
    """Modified Attributes Sequence (0400,0550), SQ, VM 1, Type 1.

    PS3.3 C.12.1.1.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.9
    """
    NonconformingModifiedAttributesSequence: SQ[
        NonconformingModifiedAttributesSequenceItems, NonconformingModifiedAttributesSequenceItem
    ]
    """Nonconforming Modified Attributes Sequence (0400,0551), SQ, VM 1, Type 3.

    PS3.3 C.12.1.1.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1.1.9
    """

class OriginalAttributesSequenceItems(Sequence[OriginalAttributesSequenceItem]):
    def add(
        self,
        /,
        *,
        ModifiedAttributesSequence: Items[Dataset] = ...,
        AttributeModificationDateTime: DTValue = ...,
        ModifyingSystem: LOValue = ...,
        ReasonForTheAttributeModification: Literal["COERCE", "CORRECT", "CONVERT"] | AnyText = ...,
        SourceOfPreviousValues: LO_Value = ...,
        NonconformingModifiedAttributesSequence: Items[NonconformingModifiedAttributesSequenceItem] = ...,
    ) -> OriginalAttributesSequenceItem: ...
