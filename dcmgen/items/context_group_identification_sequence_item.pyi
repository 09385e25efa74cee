# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Context Group Identification Sequence (0008,0123)."""

from typing import Literal

from dcmgen.model.fields import CS, CST, DT, UI_, AnyText, CSValue, DTValue, UI_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ContextGroupIdentificationSequenceItem(Item):
    """Item of Context Group Identification Sequence (0008,0123) (PS3.3 C.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

    def __init__(
        self,
        /,
        *,
        MappingResource: Literal["DCMR", "SDM"] | AnyText = ...,
        ContextGroupVersion: DTValue = ...,
        ContextIdentifier: CSValue = ...,
        ContextUID: UI_Value = ...,
    ) -> None: ...
    ContextIdentifier: CS
    """Context Identifier (0008,010F), CS, VM 1, Type 1.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    ContextUID: UI_
    """Context UID (0008,0117), UI, VM 1, Type 3.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    MappingResource: CST[Literal["DCMR", "SDM"]]
    """Mapping Resource (0008,0105), CS, VM 1, Type 1.

    Defined Terms: DCMR, SDM.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    ContextGroupVersion: DT
    """Context Group Version (0008,0106), DT, VM 1, Type 1.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

class ContextGroupIdentificationSequenceItems(Sequence[ContextGroupIdentificationSequenceItem]):
    def add(
        self,
        /,
        *,
        MappingResource: Literal["DCMR", "SDM"] | AnyText = ...,
        ContextGroupVersion: DTValue = ...,
        ContextIdentifier: CSValue = ...,
        ContextUID: UI_Value = ...,
    ) -> ContextGroupIdentificationSequenceItem: ...
