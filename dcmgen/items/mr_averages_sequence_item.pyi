# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of MR Averages Sequence (0018,9119)."""

from dcmgen.model.fields import DS, DSValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MRAveragesSequenceItem(Item):
    """Item of MR Averages Sequence (0018,9119) (PS3.3 C.8.13.5.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.10.html
    """

    def __init__(
        self,
        /,
        *,
        NumberOfAverages: DSValue = ...,
    ) -> None: ...
    NumberOfAverages: DS
    """Number of Averages (0018,0083), DS, VM 1, Type 1C.

    Required if Frame Type Value 1 of this frame is ORIGINAL. May be present otherwise.

    PS3.3 C.8.13.5.10: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.10.html
    """

class MRAveragesSequenceItems(Sequence[MRAveragesSequenceItem]):
    def add(
        self,
        /,
        *,
        NumberOfAverages: DSValue = ...,
    ) -> MRAveragesSequenceItem: ...
