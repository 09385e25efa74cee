# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Planning Landmark Point Macro."""

from dcmgen.items.twod_point_coordinates_sequence_item import (
    TwoDPointCoordinatesSequenceItem,
    TwoDPointCoordinatesSequenceItems,
)
from dcmgen.model.fields import SQ, FDn, FDnValue, Items
from dcmgen.model.iod import Macro

class PlanningLandmarkPointMacro(Macro):
    """Planning Landmark Point Macro (PS3.3 C.29.1.5.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.5.1
    """

    def __init__(
        self,
        /,
        *,
        TwoDPointCoordinatesSequence: Items[TwoDPointCoordinatesSequenceItem] = ...,
        ThreeDPointCoordinates: FDnValue = ...,
    ) -> None: ...
    TwoDPointCoordinatesSequence: SQ[TwoDPointCoordinatesSequenceItems, TwoDPointCoordinatesSequenceItem]
    """2D Point Coordinates Sequence (0068,6550), SQ, VM 1, Type 1C.

    Required if 3D Point Coordinates is absent and HPGL Document Sequence is present. Otherwise allowed only if 3D
    Point Coordinates is present and HPGL Document Sequence is present.

    PS3.3 C.29.1.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.5.1
    """
    ThreeDPointCoordinates: FDn
    """3D Point Coordinates (0068,6590), FD, VM 3, Type 1C.

    Required if 2D Point Coordinates Sequence is absent and Implant Template 3D Model Surface Number is present.
    Otherwise allowed only if 2D Point Coordinates Sequence is present and Implant Template 3D Model Surface Number
    is present.

    PS3.3 C.29.1.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.5.1
    """
