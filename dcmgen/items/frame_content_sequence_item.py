# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Frame Content Sequence (0020,9111)."""

from __future__ import annotations

from dcmgen.model.fields import CST_, DT, FD, LO_, LT_, SH, UL, US_, ULn
from dcmgen.model.iod import Item


class FrameContentSequenceItem(Item):
    """Item of Frame Content Sequence (0020,9111) (PS3.3 C.7.6.16.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.2
    """

    __slots__ = ()

    FrameAcquisitionNumber = US_(0x0020_9156)
    FrameReferenceDateTime = DT(0x0018_9151)
    FrameAcquisitionDateTime = DT(0x0018_9074)
    FrameAcquisitionDuration = FD(0x0018_9220)
    CardiacCyclePosition = CST_(0x0018_9236)
    RespiratoryCyclePosition = CST_(0x0018_9214)
    DimensionIndexValues = ULn(0x0020_9157)
    TemporalPositionIndex = UL(0x0020_9128)
    StackID = SH(0x0020_9056)
    InStackPositionNumber = UL(0x0020_9057)
    FrameComments = LT_(0x0020_9158)
    FrameLabel = LO_(0x0020_9453)
