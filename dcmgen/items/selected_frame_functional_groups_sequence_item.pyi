# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Selected Frame Functional Groups Sequence (3002,0101)."""

from dcmgen.model.fields import IS, ISValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class SelectedFrameFunctionalGroupsSequenceItem(Item):
    """Item of Selected Frame Functional Groups Sequence (3002,0101) (PS3.3 C.7.6.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.29.html
    """

    def __init__(
        self,
        /,
        *,
        SelectedFrameNumber: ISValue = ...,
    ) -> None: ...
    SelectedFrameNumber: IS
    """Selected Frame Number (3002,0100), IS, VM 1, Type 1.

    PS3.3 C.7.6.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.29.html
    """

class SelectedFrameFunctionalGroupsSequenceItems(Sequence[SelectedFrameFunctionalGroupsSequenceItem]):
    def add(
        self,
        /,
        *,
        SelectedFrameNumber: ISValue = ...,
    ) -> SelectedFrameFunctionalGroupsSequenceItem: ...
