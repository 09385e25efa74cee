# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Point Cloud Module."""

from dcmgen.items.point_cloud_surface_points_sequence_item import (
    PointCloudSurfacePointsSequenceItem,
    PointCloudSurfacePointsSequenceItems,
)
from dcmgen.model.fields import SQ, Items, USn, USnValue
from dcmgen.model.iod import Module

class PointCloudModule(Module):
    """Point Cloud Module (PS3.3 C.27.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.5.html
    """

    def __init__(
        self,
        /,
        *,
        SurfacePointsSequence: Items[PointCloudSurfacePointsSequenceItem] = ...,
        SurfacePointPresentationValueData: USnValue = ...,
        SurfacePointColorCIELabValueData: USnValue = ...,
    ) -> None: ...
    SurfacePointsSequence: SQ[PointCloudSurfacePointsSequenceItems, PointCloudSurfacePointsSequenceItem]
    """Surface Points Sequence (0066,0011), SQ, VM 1, Type 1.

    PS3.3 C.27.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.5.html
    """
    SurfacePointPresentationValueData: USn
    """Surface Point Presentation Value Data (0080,0006), US, VM 1-n, Type 3.

    PS3.3 C.27.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.5.html
    """
    SurfacePointColorCIELabValueData: USn
    """Surface Point Color CIELab Value Data (0080,0007), US, VM 3-3n, Type 3.

    PS3.3 C.27.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.5.html
    """
