# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Mapping Resource Identification Sequence (0008,0124)."""

from typing import Literal

from dcmgen.model.fields import CST, LO_, UI_, AnyText, LO_Value, UI_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MappingResourceIdentificationSequenceItem(Item):
    """Item of Mapping Resource Identification Sequence (0008,0124) (PS3.3 C.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

    def __init__(
        self,
        /,
        *,
        MappingResource: Literal["DCMR", "SDM"] | AnyText = ...,
        MappingResourceUID: UI_Value = ...,
        MappingResourceName: LO_Value = ...,
    ) -> None: ...
    MappingResource: CST[Literal["DCMR", "SDM"]]
    """Mapping Resource (0008,0105), CS, VM 1, Type 1.

    Defined Terms: DCMR, SDM.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    MappingResourceUID: UI_
    """Mapping Resource UID (0008,0118), UI, VM 1, Type 3.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    MappingResourceName: LO_
    """Mapping Resource Name (0008,0122), LO, VM 1, Type 3.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

class MappingResourceIdentificationSequenceItems(Sequence[MappingResourceIdentificationSequenceItem]):
    def add(
        self,
        /,
        *,
        MappingResource: Literal["DCMR", "SDM"] | AnyText = ...,
        MappingResourceUID: UI_Value = ...,
        MappingResourceName: LO_Value = ...,
    ) -> MappingResourceIdentificationSequenceItem: ...
