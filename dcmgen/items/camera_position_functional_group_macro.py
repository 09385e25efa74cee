# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Camera Position Functional Group Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.camera_position_group_sequence_item import CameraPositionGroupSequenceItem


class CameraPositionFunctionalGroupMacro(Macro):
    """Camera Position Functional Group Macro (PS3.3 C.7.6.16.2.28).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.28
    """

    __slots__ = ()

    CameraPositionGroupSequence: SQ[CameraPositionGroupSequenceItem] = SQ(
        0x0034_000B, "CameraPositionGroupSequenceItem"
    )
    """Camera Position Group Sequence (0034,000B), VM 1, Type 1 (PS3.3 C.7.6.16.2.28)."""
