# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Generic Implant Template Planning Landmarks Module."""

from dcmgen.items.planning_landmark_line_sequence_item import (
    PlanningLandmarkLineSequenceItem,
    PlanningLandmarkLineSequenceItems,
)
from dcmgen.items.planning_landmark_plane_sequence_item import (
    PlanningLandmarkPlaneSequenceItem,
    PlanningLandmarkPlaneSequenceItems,
)
from dcmgen.items.planning_landmark_point_sequence_item import (
    PlanningLandmarkPointSequenceItem,
    PlanningLandmarkPointSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class GenericImplantTemplatePlanningLandmarksModule(Module):
    """Generic Implant Template Planning Landmarks Module (PS3.3 C.29.1.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.5
    """

    def __init__(
        self,
        /,
        *,
        PlanningLandmarkPointSequence: Items[PlanningLandmarkPointSequenceItem] = ...,
        PlanningLandmarkLineSequence: Items[PlanningLandmarkLineSequenceItem] = ...,
        PlanningLandmarkPlaneSequence: Items[PlanningLandmarkPlaneSequenceItem] = ...,
    ) -> None: ...
    PlanningLandmarkPointSequence: SQ[PlanningLandmarkPointSequenceItems, PlanningLandmarkPointSequenceItem]
    """Planning Landmark Point Sequence (0068,6500), SQ, VM 1, Type 3.

    PS3.3 C.29.1.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.5
    """
    PlanningLandmarkLineSequence: SQ[PlanningLandmarkLineSequenceItems, PlanningLandmarkLineSequenceItem]
    """Planning Landmark Line Sequence (0068,6510), SQ, VM 1, Type 3.

    PS3.3 C.29.1.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.5
    """
    PlanningLandmarkPlaneSequence: SQ[PlanningLandmarkPlaneSequenceItems, PlanningLandmarkPlaneSequenceItem]
    """Planning Landmark Plane Sequence (0068,6520), SQ, VM 1, Type 3.

    PS3.3 C.29.1.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.5
    """
