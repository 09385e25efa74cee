# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Planning Landmark Point Sequence (0068,6500)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.planning_landmark_point_macro import PlanningLandmarkPointMacro
from dcmgen.items.twod_point_coordinates_sequence_item import TwoDPointCoordinatesSequenceItem
from dcmgen.model.fields import LO_, SQ, US, FDnValue, Items, LO_Value, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class PlanningLandmarkPointSequenceItem(PlanningLandmarkPointMacro, Item):
    """Item of Planning Landmark Point Sequence (0068,6500) (PS3.3 C.29.1.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.5
    """

    def __init__(
        self,
        /,
        *,
        PlanningLandmarkID: USValue = ...,
        TwoDPointCoordinatesSequence: Items[TwoDPointCoordinatesSequenceItem] = ...,
        ThreeDPointCoordinates: FDnValue = ...,
        PlanningLandmarkIdentificationCodeSequence: Items[CodeSequenceMacro] = ...,
        PlanningLandmarkDescription: LO_Value = ...,
    ) -> None: ...
    PlanningLandmarkID: US
    """Planning Landmark ID (0068,6530), US, VM 1, Type 1.

    PS3.3 C.29.1.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.5
    """
    PlanningLandmarkDescription: LO_
    """Planning Landmark Description (0068,6540), LO, VM 1, Type 3.

    PS3.3 C.29.1.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.5
    """
    PlanningLandmarkIdentificationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Planning Landmark Identification Code Sequence (0068,6545), SQ, VM 1, Type 2.

    Codes: CID 7305 Implant Planning Landmark (Baseline, inferred).

    PS3.3 C.29.1.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.html#sect_C.29.1.5
    """

class PlanningLandmarkPointSequenceItems(Sequence[PlanningLandmarkPointSequenceItem]):
    def add(
        self,
        /,
        *,
        PlanningLandmarkID: USValue = ...,
        TwoDPointCoordinatesSequence: Items[TwoDPointCoordinatesSequenceItem] = ...,
        ThreeDPointCoordinates: FDnValue = ...,
        PlanningLandmarkIdentificationCodeSequence: Items[CodeSequenceMacro] = ...,
        PlanningLandmarkDescription: LO_Value = ...,
    ) -> PlanningLandmarkPointSequenceItem: ...
