# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Exposure Control Sensing Regions Sequence (0018,9434)."""

from __future__ import annotations

from dcmgen.model.fields import CS, SS, US, SSn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class ExposureControlSensingRegionsSequenceItem(Item):
    """Item of Exposure Control Sensing Regions Sequence (0018,9434) (PS3.3 C.8.19.6.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.3.html
    """

    __slots__ = ()

    ExposureControlSensingRegionShape: CS[Literal["RECTANGULAR", "CIRCULAR", "POLYGONAL"]] = CS(0x0018_9435)
    """Exposure Control Sensing Region Shape (0018,9435), VM 1, Type 1 (PS3.3 C.8.19.6.3)."""
    ExposureControlSensingRegionLeftVerticalEdge: SS = SS(0x0018_9436)
    """Exposure Control Sensing Region Left Vertical Edge (0018,9436), VM 1, Type 1C (PS3.3 C.8.19.6.3)."""
    ExposureControlSensingRegionRightVerticalEdge: SS = SS(0x0018_9437)
    """Exposure Control Sensing Region Right Vertical Edge (0018,9437), VM 1, Type 1C (PS3.3 C.8.19.6.3)."""
    ExposureControlSensingRegionUpperHorizontalEdge: SS = SS(0x0018_9438)
    """Exposure Control Sensing Region Upper Horizontal Edge (0018,9438), VM 1, Type 1C (PS3.3 C.8.19.6.3)."""
    ExposureControlSensingRegionLowerHorizontalEdge: SS = SS(0x0018_9439)
    """Exposure Control Sensing Region Lower Horizontal Edge (0018,9439), VM 1, Type 1C (PS3.3 C.8.19.6.3)."""
    CenterOfCircularExposureControlSensingRegion: SSn = SSn(0x0018_9440)
    """Center of Circular Exposure Control Sensing Region (0018,9440), VM 2, Type 1C (PS3.3 C.8.19.6.3)."""
    RadiusOfCircularExposureControlSensingRegion: US = US(0x0018_9441)
    """Radius of Circular Exposure Control Sensing Region (0018,9441), VM 1, Type 1C (PS3.3 C.8.19.6.3)."""
    VerticesOfThePolygonalExposureControlSensingRegion: SSn = SSn(0x0018_9442)
    """Vertices of the Polygonal Exposure Control Sensing Region (0018,9442), VM 2-n, Type 1C (PS3.3 C.8.19.6.3)."""
