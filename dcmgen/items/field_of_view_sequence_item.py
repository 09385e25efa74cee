# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Field of View Sequence (0018,9432)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, DS, LO_, DSn, FLn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class FieldOfViewSequenceItem(Item):
    """Item of Field of View Sequence (0018,9432) (PS3.3 C.8.19.6.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.2.html
    """

    __slots__ = ()

    FieldOfViewShape: CS_[Literal["RECTANGLE", "ROUND", "HEXAGONAL"]] = CS_(0x0018_1147)
    """Field of View Shape (0018,1147), VM 1, Type 3 (PS3.3 C.8.19.6.2)."""
    FieldOfViewDimensionsInFloat: FLn = FLn(0x0018_9461)
    """Field of View Dimension(s) in Float (0018,9461), VM 1-2, Type 3 (PS3.3 C.8.19.6.2)."""
    FieldOfViewOrigin: DSn = DSn(0x0018_7030)
    """Field of View Origin (0018,7030), VM 2, Type 1C (PS3.3 C.8.19.6.2)."""
    FieldOfViewRotation: DS = DS(0x0018_7032)
    """Field of View Rotation (0018,7032), VM 1, Type 1 (PS3.3 C.8.19.6.2)."""
    FieldOfViewHorizontalFlip: CS[Literal["NO", "YES"]] = CS(0x0018_7034)
    """Field of View Horizontal Flip (0018,7034), VM 1, Type 1 (PS3.3 C.8.19.6.2)."""
    FieldOfViewDescription: LO_ = LO_(0x0018_9433)
    """Field of View Description (0018,9433), VM 1, Type 3 (PS3.3 C.8.19.6.2)."""
