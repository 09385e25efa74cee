# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Planning Landmark Plane Macro."""

from dcmgen.items.twod_plane_coordinates_sequence_item import (
    TwoDPlaneCoordinatesSequenceItem,
    TwoDPlaneCoordinatesSequenceItems,
)
from dcmgen.model.fields import SQ, FDn, FDnValue, Items
from dcmgen.model.iod import Macro

class PlanningLandmarkPlaneMacro(Macro):
    """Planning Landmark Plane Macro (PS3.3 C.29.1.5.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.5.1
    """

    def __init__(
        self,
        /,
        *,
        TwoDPlaneCoordinatesSequence: Items[TwoDPlaneCoordinatesSequenceItem] = ...,
        ThreeDPlaneOrigin: FDnValue = ...,
        ThreeDPlaneNormal: FDnValue = ...,
    ) -> None: ...
    TwoDPlaneCoordinatesSequence: SQ[TwoDPlaneCoordinatesSequenceItems, TwoDPlaneCoordinatesSequenceItem]
    """2D Plane Coordinates Sequence (0068,65E0), SQ, VM 1, Type 1C.

    Required if 3D Plane Origin is absent and HPGL Document Sequence is present. Otherwise allowed only if 3D Plane
    Origin is present and HPGL Document Sequence is present.

    PS3.3 C.29.1.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.5.1
    """
    ThreeDPlaneOrigin: FDn
    """3D Plane Origin (0068,6610), FD, VM 3, Type 1C.

    Required if 2D Plane Coordinates Sequence is absent and Implant Template 3D Model Surface Number is present.
    Otherwise allowed only if 2D Plane Coordinates Sequence is present and Implant Template 3D Model Surface Number
    is present.

    PS3.3 C.29.1.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.5.1
    """
    ThreeDPlaneNormal: FDn
    """3D Plane Normal (0068,6620), FD, VM 3, Type 1C.

    Required if 3D Plane Origin is present. Not allowed otherwise.

    PS3.3 C.29.1.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.5.1
    """
