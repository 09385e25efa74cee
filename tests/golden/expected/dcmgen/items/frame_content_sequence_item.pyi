# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Frame Content Sequence (0020,9111)."""

from dcmgen.model.fields import ULn, ULnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class FrameContentSequenceItem(Item):
    """Item of Frame Content Sequence (0020,9111) (PS3.3 C.7.6.16.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.2
    """

    def __init__(
        self,
        /,
        *,
        DimensionIndexValues: ULnValue = ...,
    ) -> None: ...
    DimensionIndexValues: ULn
    """Dimension Index Values (0020,9157), UL, VM 1-n, Type 1C.

    Required if Modality is not YY. Not allowed otherwise.

    PS3.3 C.7.6.16.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.2
    """

class FrameContentSequenceItems(Sequence[FrameContentSequenceItem]):
    def add(
        self,
        /,
        *,
        DimensionIndexValues: ULnValue = ...,
    ) -> FrameContentSequenceItem: ...
