# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Exposure Control Sensing Regions Sequence (0018,9434)."""

from __future__ import annotations

from dcmgen.model.fields import CS, SS, US, SSn
from dcmgen.model.iod import Item


class ExposureControlSensingRegionsSequenceItem(Item):
    """Item of Exposure Control Sensing Regions Sequence (0018,9434) (PS3.3 C.8.19.6.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.3.html
    """

    __slots__ = ()

    ExposureControlSensingRegionShape = CS(0x0018_9435)
    ExposureControlSensingRegionLeftVerticalEdge = SS(0x0018_9436)
    ExposureControlSensingRegionRightVerticalEdge = SS(0x0018_9437)
    ExposureControlSensingRegionUpperHorizontalEdge = SS(0x0018_9438)
    ExposureControlSensingRegionLowerHorizontalEdge = SS(0x0018_9439)
    CenterOfCircularExposureControlSensingRegion = SSn(0x0018_9440)
    RadiusOfCircularExposureControlSensingRegion = US(0x0018_9441)
    VerticesOfThePolygonalExposureControlSensingRegion = SSn(0x0018_9442)
