# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of MR FOV/Geometry Sequence (0018,9125)."""

from __future__ import annotations

from dcmgen.model.fields import CS, DS, US
from dcmgen.model.iod import Item


class MRFOVGeometrySequenceItem(Item):
    """Item of MR FOV/Geometry Sequence (0018,9125) (PS3.3 C.8.13.5.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.5.3.html
    """

    __slots__ = ()

    InPlanePhaseEncodingDirection = CS(0x0018_1312)
    MRAcquisitionFrequencyEncodingSteps = US(0x0018_9058)
    MRAcquisitionPhaseEncodingStepsInPlane = US(0x0018_9231)
    MRAcquisitionPhaseEncodingStepsOutOfPlane = US(0x0018_9232)
    PercentSampling = DS(0x0018_0093)
    PercentPhaseFieldOfView = DS(0x0018_0094)
