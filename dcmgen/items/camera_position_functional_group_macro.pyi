# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Camera Position Functional Group Macro."""

from dcmgen.items.camera_position_group_sequence_item import (
    CameraPositionGroupSequenceItem,
    CameraPositionGroupSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class CameraPositionFunctionalGroupMacro(Macro):
    """Camera Position Functional Group Macro (PS3.3 C.7.6.16.2.28).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.28
    """

    def __init__(
        self,
        /,
        *,
        CameraPositionGroupSequence: Items[CameraPositionGroupSequenceItem] = ...,
    ) -> None: ...
    CameraPositionGroupSequence: SQ[CameraPositionGroupSequenceItems, CameraPositionGroupSequenceItem]
    """Camera Position Group Sequence (0034,000B), SQ, VM 1, Type 1.

    PS3.3 C.7.6.16.2.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.28
    """
