# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Sparse Multi-frame Functional Groups Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DA, IS, SQ, TM, UI, UL, US, US_
from dcmgen.model.iod import Module


class SparseMultiFrameFunctionalGroupsModule(Module):
    """Sparse Multi-frame Functional Groups Module (PS3.3 C.7.6.29).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.29.html
    """

    __slots__ = ()

    SharedFunctionalGroupsSequence = SQ(0x5200_9229, "Dataset")
    SelectedFrameFunctionalGroupsSequence = SQ(0x3002_0101, "SelectedFrameFunctionalGroupsSequenceItem")
    InstanceNumber = IS(0x0020_0013)
    ContentDate = DA(0x0008_0023)
    ContentTime = TM(0x0008_0033)
    NumberOfFrames = IS(0x0028_0008)
    StereoPairsPresent = CS_(0x0022_0028)
    ConcatenationFrameOffsetNumber = UL(0x0020_9228)
    RepresentativeFrameNumber = US_(0x0028_6010)
    ConcatenationUID = UI(0x0020_9161)
    SOPInstanceUIDOfConcatenationSource = UI(0x0020_0242)
    InConcatenationNumber = US(0x0020_9162)
    InConcatenationTotalNumber = US_(0x0020_9163)
