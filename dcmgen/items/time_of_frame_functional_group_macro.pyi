# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Time of Frame Functional Group Macro."""

from dcmgen.items.time_of_frame_group_sequence_item import TimeOfFrameGroupSequenceItem, TimeOfFrameGroupSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class TimeOfFrameFunctionalGroupMacro(Macro):
    """Time of Frame Functional Group Macro (PS3.3 C.7.6.16.2.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.29
    """

    def __init__(
        self,
        /,
        *,
        TimeOfFrameGroupSequence: Items[TimeOfFrameGroupSequenceItem] = ...,
    ) -> None: ...
    TimeOfFrameGroupSequence: SQ[TimeOfFrameGroupSequenceItems, TimeOfFrameGroupSequenceItem]
    """Time of Frame Group Sequence (0034,000D), SQ, VM 1, Type 1.

    PS3.3 C.7.6.16.2.29: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.29
    """
