# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Exposure Control Sensing Regions Sequence (0018,9434)."""

from typing import Literal

from dcmgen.model.fields import CS, SS, US, SSn, SSnValue, SSValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ExposureControlSensingRegionsSequenceItem(Item):
    """Item of Exposure Control Sensing Regions Sequence (0018,9434) (PS3.3 C.8.19.6.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.3.html
    """

    def __init__(
        self,
        /,
        *,
        ExposureControlSensingRegionShape: Literal["RECTANGULAR", "CIRCULAR", "POLYGONAL"] = ...,
        ExposureControlSensingRegionLeftVerticalEdge: SSValue = ...,
        ExposureControlSensingRegionRightVerticalEdge: SSValue = ...,
        ExposureControlSensingRegionUpperHorizontalEdge: SSValue = ...,
        ExposureControlSensingRegionLowerHorizontalEdge: SSValue = ...,
        CenterOfCircularExposureControlSensingRegion: SSnValue = ...,
        RadiusOfCircularExposureControlSensingRegion: USValue = ...,
        VerticesOfThePolygonalExposureControlSensingRegion: SSnValue = ...,
    ) -> None: ...
    ExposureControlSensingRegionShape: CS[Literal["RECTANGULAR", "CIRCULAR", "POLYGONAL"]]
    """Exposure Control Sensing Region Shape (0018,9435), CS, VM 1, Type 1.

    Enumerated Values: RECTANGULAR, CIRCULAR, POLYGONAL.

    PS3.3 C.8.19.6.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.3.html
    """
    ExposureControlSensingRegionLeftVerticalEdge: SS
    """Exposure Control Sensing Region Left Vertical Edge (0018,9436), SS, VM 1, Type 1C.

    Required if Exposure Control Sensing Region Shape is RECTANGULAR. Not allowed otherwise.

    PS3.3 C.8.19.6.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.3.html
    """
    ExposureControlSensingRegionRightVerticalEdge: SS
    """Exposure Control Sensing Region Right Vertical Edge (0018,9437), SS, VM 1, Type 1C.

    Required if Exposure Control Sensing Region Shape is RECTANGULAR. Not allowed otherwise.

    PS3.3 C.8.19.6.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.3.html
    """
    ExposureControlSensingRegionUpperHorizontalEdge: SS
    """Exposure Control Sensing Region Upper Horizontal Edge (0018,9438), SS, VM 1, Type 1C.

    Required if Exposure Control Sensing Region Shape is RECTANGULAR. Not allowed otherwise.

    PS3.3 C.8.19.6.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.3.html
    """
    ExposureControlSensingRegionLowerHorizontalEdge: SS
    """Exposure Control Sensing Region Lower Horizontal Edge (0018,9439), SS, VM 1, Type 1C.

    Required if Exposure Control Sensing Region Shape is RECTANGULAR. Not allowed otherwise.

    PS3.3 C.8.19.6.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.3.html
    """
    CenterOfCircularExposureControlSensingRegion: SSn
    """Center of Circular Exposure Control Sensing Region (0018,9440), SS, VM 2, Type 1C.

    Required if Exposure Control Sensing Region Shape is CIRCULAR. Not allowed otherwise.

    PS3.3 C.8.19.6.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.3.html
    """
    RadiusOfCircularExposureControlSensingRegion: US
    """Radius of Circular Exposure Control Sensing Region (0018,9441), US, VM 1, Type 1C.

    Required if Exposure Control Sensing Region Shape is CIRCULAR. Not allowed otherwise.

    PS3.3 C.8.19.6.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.3.html
    """
    VerticesOfThePolygonalExposureControlSensingRegion: SSn
    """Vertices of the Polygonal Exposure Control Sensing Region (0018,9442), SS, VM 2-n, Type 1C.

    Required if Exposure Control Sensing Region Shape is POLYGONAL. Not allowed otherwise.

    PS3.3 C.8.19.6.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.19.6.3.html
    """

class ExposureControlSensingRegionsSequenceItems(Sequence[ExposureControlSensingRegionsSequenceItem]):
    def add(
        self,
        /,
        *,
        ExposureControlSensingRegionShape: Literal["RECTANGULAR", "CIRCULAR", "POLYGONAL"] = ...,
        ExposureControlSensingRegionLeftVerticalEdge: SSValue = ...,
        ExposureControlSensingRegionRightVerticalEdge: SSValue = ...,
        ExposureControlSensingRegionUpperHorizontalEdge: SSValue = ...,
        ExposureControlSensingRegionLowerHorizontalEdge: SSValue = ...,
        CenterOfCircularExposureControlSensingRegion: SSnValue = ...,
        RadiusOfCircularExposureControlSensingRegion: USValue = ...,
        VerticesOfThePolygonalExposureControlSensingRegion: SSnValue = ...,
    ) -> ExposureControlSensingRegionsSequenceItem: ...
