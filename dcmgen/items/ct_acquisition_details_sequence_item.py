# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of CT Acquisition Details Sequence (0018,9304)."""

from __future__ import annotations

from dcmgen.model.fields import CS, DS, FD, USn
from dcmgen.model.iod import Item


class CTAcquisitionDetailsSequenceItem(Item):
    """Item of CT Acquisition Details Sequence (0018,9304) (PS3.3 C.8.15.3.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.3.3.html
    """

    __slots__ = ()

    ReferencedPathIndex = USn(0x0018_9378)
    RotationDirection = CS(0x0018_1140)
    RevolutionTime = FD(0x0018_9305)
    SingleCollimationWidth = FD(0x0018_9306)
    TotalCollimationWidth = FD(0x0018_9307)
    TableHeight = DS(0x0018_1130)
    GantryDetectorTilt = DS(0x0018_1120)
    DataCollectionDiameter = DS(0x0018_0090)
