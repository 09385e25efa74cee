# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Parallel RT Beam Delimiter Device Sequence (300A,0647)."""

from __future__ import annotations

from dcmgen.model.fields import CS, SQ, US, CSTn, FDn
from dcmgen.model.iod import Item


class ParallelRTBeamDelimiterDeviceSequenceItem(Item):
    """Item of Parallel RT Beam Delimiter Device Sequence (300A,0647) (PS3.3 C.36.2.2.19).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.2.2.19.html
    """

    __slots__ = ()

    NumberOfParallelRTBeamDelimiters = US(0x300A_0648)
    ParallelRTBeamDelimiterDeviceOrientationLabelCodeSequence = SQ(0x300A_0644, "CodeSequenceMacro")
    ParallelRTBeamDelimiterOpeningMode = CS(0x300A_064E)
    ParallelRTBeamDelimiterBoundaries = FDn(0x300A_0649)
    ParallelRTBeamDelimiterLeafMountingSide = CSTn(0x300A_064F)
    ParallelRTBeamDelimiterOpeningExtents = FDn(0x3008_00A4)
