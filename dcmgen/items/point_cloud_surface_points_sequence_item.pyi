# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Surface Points Sequence (0066,0011)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.points_macro import PointsMacro
from dcmgen.model.fields import SQ, FL_Value, FLnValue, Items, OFValue, ULValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PointCloudSurfacePointsSequenceItem(PointsMacro, Item):
    """Item of Surface Points Sequence (0066,0011) (PS3.3 C.27.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.5.html
    """

    def __init__(
        self,
        /,
        *,
        NumberOfSurfacePoints: ULValue = ...,
        PointCoordinatesData: OFValue = ...,
        CenterOfRotation: FLnValue = ...,
        SegmentedPropertyCategoryCodeSequence: Items[CodeSequenceMacro] = ...,
        SegmentedPropertyTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        PointPositionAccuracy: FLnValue = ...,
        MeanPointDistance: FL_Value = ...,
        MaximumPointDistance: FL_Value = ...,
        PointsBoundingBoxCoordinates: FLnValue = ...,
        AxisOfRotation: FLnValue = ...,
    ) -> None: ...
    SegmentedPropertyCategoryCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Segmented Property Category Code Sequence (0062,0003), SQ, VM 1, Type 3.

    Codes: CID 7150 Segmentation Property Category (Baseline).

    PS3.3 C.27.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.5.html
    """
    SegmentedPropertyTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Segmented Property Type Code Sequence (0062,000F), SQ, VM 1, Type 3.

    PS3.3 C.27.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.27.5.html
    """

class PointCloudSurfacePointsSequenceItems(Sequence[PointCloudSurfacePointsSequenceItem]):
    def add(
        self,
        /,
        *,
        NumberOfSurfacePoints: ULValue = ...,
        PointCoordinatesData: OFValue = ...,
        CenterOfRotation: FLnValue = ...,
        SegmentedPropertyCategoryCodeSequence: Items[CodeSequenceMacro] = ...,
        SegmentedPropertyTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        PointPositionAccuracy: FLnValue = ...,
        MeanPointDistance: FL_Value = ...,
        MaximumPointDistance: FL_Value = ...,
        PointsBoundingBoxCoordinates: FLnValue = ...,
        AxisOfRotation: FLnValue = ...,
    ) -> PointCloudSurfacePointsSequenceItem: ...
