# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Overridden Attributes Sequence (0074,104A)."""

from dcmgen.items.person_identification_macro import PersonIdentificationMacro, PersonIdentificationMacros
from dcmgen.items.selector_attribute_macro import SelectorAttributeMacro
from dcmgen.model.fields import (
    SQ,
    ST_,
    ATnValue,
    ATValue,
    ISnValue,
    Items,
    LOnValue,
    LOValue,
    PNn,
    PNnValue,
    ST_Value,
    USValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class OverriddenAttributesSequenceItem(SelectorAttributeMacro, Item):
    """Item of Overridden Attributes Sequence (0074,104A) (PS3.3 C.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

    def __init__(
        self,
        /,
        *,
        SelectorAttribute: ATValue = ...,
        SelectorValueNumber: USValue = ...,
        SelectorSequencePointer: ATnValue = ...,
        SelectorSequencePointerPrivateCreator: LOnValue = ...,
        SelectorAttributePrivateCreator: LOValue = ...,
        SelectorSequencePointerItems: ISnValue = ...,
        OperatorsName: PNnValue = ...,
        OperatorIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        OverrideReason: ST_Value = ...,
    ) -> None: ...
    OperatorsName: PNn
    """Operators' Name (0008,1070), PN, VM 1-n.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    OperatorIdentificationSequence: SQ[PersonIdentificationMacros, PersonIdentificationMacro]
    """Operator Identification Sequence (0008,1072), SQ, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """
    OverrideReason: ST_
    """Override Reason (3008,0066), ST, VM 1.

    PS3.3 C.31.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

class OverriddenAttributesSequenceItems(Sequence[OverriddenAttributesSequenceItem]):
    def add(
        self,
        /,
        *,
        SelectorAttribute: ATValue = ...,
        SelectorValueNumber: USValue = ...,
        SelectorSequencePointer: ATnValue = ...,
        SelectorSequencePointerPrivateCreator: LOnValue = ...,
        SelectorAttributePrivateCreator: LOValue = ...,
        SelectorSequencePointerItems: ISnValue = ...,
        OperatorsName: PNnValue = ...,
        OperatorIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        OverrideReason: ST_Value = ...,
    ) -> OverriddenAttributesSequenceItem: ...
