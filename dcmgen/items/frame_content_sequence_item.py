# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Frame Content Sequence (0020,9111)."""

from __future__ import annotations

from dcmgen.model.fields import CST_, DT, FD, LO_, LT_, SH, UL, US_, ULn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class FrameContentSequenceItem(Item):
    """Item of Frame Content Sequence (0020,9111) (PS3.3 C.7.6.16.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.2
    """

    __slots__ = ()

    FrameAcquisitionNumber: US_ = US_(0x0020_9156)
    """Frame Acquisition Number (0020,9156), VM 1, Type 3 (PS3.3 C.7.6.16.2.2)."""
    FrameReferenceDateTime: DT = DT(0x0018_9151)
    """Frame Reference DateTime (0018,9151), VM 1, Type 1C (PS3.3 C.7.6.16.2.2)."""
    FrameAcquisitionDateTime: DT = DT(0x0018_9074)
    """Frame Acquisition DateTime (0018,9074), VM 1, Type 1C (PS3.3 C.7.6.16.2.2)."""
    FrameAcquisitionDuration: FD = FD(0x0018_9220)
    """Frame Acquisition Duration (0018,9220), VM 1, Type 1C (PS3.3 C.7.6.16.2.2)."""
    CardiacCyclePosition: CST_[Literal["END_SYSTOLE", "END_DIASTOLE", "UNDETERMINED"]] = CST_(0x0018_9236)
    """Cardiac Cycle Position (0018,9236), VM 1, Type 3 (PS3.3 C.7.6.16.2.2)."""
    RespiratoryCyclePosition: CST_[Literal["START_RESPIR", "END_RESPIR", "UNDETERMINED"]] = CST_(0x0018_9214)
    """Respiratory Cycle Position (0018,9214), VM 1, Type 3 (PS3.3 C.7.6.16.2.2)."""
    DimensionIndexValues: ULn = ULn(0x0020_9157)
    """Dimension Index Values (0020,9157), VM 1-n, Type 1C (PS3.3 C.7.6.16.2.2)."""
    TemporalPositionIndex: UL = UL(0x0020_9128)
    """Temporal Position Index (0020,9128), VM 1, Type 1C (PS3.3 C.7.6.16.2.2)."""
    StackID: SH = SH(0x0020_9056)
    """Stack ID (0020,9056), VM 1, Type 1C (PS3.3 C.7.6.16.2.2)."""
    InStackPositionNumber: UL = UL(0x0020_9057)
    """In-Stack Position Number (0020,9057), VM 1, Type 1C (PS3.3 C.7.6.16.2.2)."""
    FrameComments: LT_ = LT_(0x0020_9158)
    """Frame Comments (0020,9158), VM 1, Type 3 (PS3.3 C.7.6.16.2.2)."""
    FrameLabel: LO_ = LO_(0x0020_9453)
    """Frame Label (0020,9453), VM 1, Type 3 (PS3.3 C.7.6.16.2.2)."""
