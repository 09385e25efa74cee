# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""DX Positioning Module."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.dx_positioning_patient_orientation_code_sequence_item import (
    DXPositioningPatientOrientationCodeSequenceItem,
    DXPositioningPatientOrientationCodeSequenceItems,
)
from dcmgen.items.view_code_sequence_item import ViewCodeSequenceItem, ViewCodeSequenceItems
from dcmgen.model.fields import CST_, DS_, LO_, SQ, AnyText, DS_Value, Items, LO_Value
from dcmgen.model.iod import Module

class DXPositioningModule(Module):
    """DX Positioning Module (PS3.3 C.8.11.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.5.html
    """

    def __init__(
        self,
        /,
        *,
        PositionerType: Literal["CARM", "COLUMN", "MAMMOGRAPHIC", "PANORAMIC", "CEPHALOSTAT", "RIGID", "NONE", None]
        | AnyText = ...,
        DistanceSourceToDetector: DS_Value = ...,
        DistanceSourceToPatient: DS_Value = ...,
        EstimatedRadiographicMagnificationFactor: DS_Value = ...,
        TableAngle: DS_Value = ...,
        TableType: Literal["FIXED", "TILTING", "NONE", None] | AnyText = ...,
        BodyPartThickness: DS_Value = ...,
        CompressionForce: DS_Value = ...,
        CompressionPressure: DS_Value = ...,
        PaddleDescription: LO_Value = ...,
        CompressionContactArea: DS_Value = ...,
        ColumnAngulation: DS_Value = ...,
        PositionerPrimaryAngle: DS_Value = ...,
        PositionerSecondaryAngle: DS_Value = ...,
        DetectorPrimaryAngle: DS_Value = ...,
        DetectorSecondaryAngle: DS_Value = ...,
        PatientPosition: Literal[
            "HFP",
            "HFS",
            "HFDR",
            "HFDL",
            "FFDR",
            "FFDL",
            "FFP",
            "FFS",
            "LFP",
            "LFS",
            "RFP",
            "RFS",
            "AFDR",
            "AFDL",
            "PFDR",
            "PFDL",
            None,
        ]
        | AnyText = ...,
        ViewPosition: Literal["AP", "PA", "LL", "RL", "RLD", "LLD", "RLO", "LLO", None] | AnyText = ...,
        ProjectionEponymousNameCodeSequence: Items[CodeSequenceMacro] = ...,
        ViewCodeSequence: Items[ViewCodeSequenceItem] = ...,
        PatientOrientationCodeSequence: Items[DXPositioningPatientOrientationCodeSequenceItem] = ...,
        PatientGantryRelationshipCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    ProjectionEponymousNameCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Projection Eponymous Name Code Sequence (0018,5104), SQ, VM 1, Type 3.

    Codes: CID 4012 Projection Eponymous Name (Baseline).

    PS3.3 C.8.11.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.5.html
    """
    PatientPosition: CST_[
        Literal[
            "HFP",
            "HFS",
            "HFDR",
            "HFDL",
            "FFDR",
            "FFDL",
            "FFP",
            "FFS",
            "LFP",
            "LFS",
            "RFP",
            "RFS",
            "AFDR",
            "AFDL",
            "PFDR",
            "PFDL",
        ]
    ]
    """Patient Position (0018,5100), CS, VM 1, Type 3.

    Defined Terms: HFP, HFS, HFDR, HFDL, FFDR, FFDL, FFP, FFS, LFP, LFS, RFP, RFS, AFDR, AFDL, PFDR, PFDL.

    PS3.3 C.8.11.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.5.html
    """
    ViewPosition: CST_[Literal["AP", "PA", "LL", "RL", "RLD", "LLD", "RLO", "LLO"]]
    """View Position (0018,5101), CS, VM 1, Type 3.

    Defined Terms if a condition that cannot be checked (condition of a list) applies: AP, PA, LL, RL, RLD, LLD,
    RLO, LLO.

    PS3.3 C.8.11.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.5.html
    """
    ViewCodeSequence: SQ[ViewCodeSequenceItems, ViewCodeSequenceItem]
    """View Code Sequence (0054,0220), SQ, VM 1, Type 3.

    Codes: CID 4010 DX View (Baseline).

    PS3.3 C.8.11.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.5.html
    """
    PatientOrientationCodeSequence: SQ[
        DXPositioningPatientOrientationCodeSequenceItems, DXPositioningPatientOrientationCodeSequenceItem
    ]
    """Patient Orientation Code Sequence (0054,0410), SQ, VM 1, Type 3.

    Codes: CID 19 Patient Orientation (Baseline).

    PS3.3 C.8.11.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.5.html
    """
    PatientGantryRelationshipCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Patient Gantry Relationship Code Sequence (0054,0414), SQ, VM 1, Type 3.

    Codes: CID 21 Patient Equipment Relationship (Baseline).

    PS3.3 C.8.11.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.5.html
    """
    DistanceSourceToPatient: DS_
    """Distance Source to Patient (0018,1111), DS, VM 1, Type 3.

    PS3.3 C.8.11.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.5.html
    """
    DistanceSourceToDetector: DS_
    """Distance Source to Detector (0018,1110), DS, VM 1, Type 3.

    PS3.3 C.8.11.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.5.html
    """
    EstimatedRadiographicMagnificationFactor: DS_
    """Estimated Radiographic Magnification Factor (0018,1114), DS, VM 1, Type 3.

    PS3.3 C.8.11.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.5.html
    """
    PositionerType: CST_[Literal["CARM", "COLUMN", "MAMMOGRAPHIC", "PANORAMIC", "CEPHALOSTAT", "RIGID", "NONE"]]
    """Positioner Type (0018,1508), CS, VM 1, Type 2.

    Defined Terms: CARM, COLUMN, MAMMOGRAPHIC, PANORAMIC, CEPHALOSTAT, RIGID, NONE.

    PS3.3 C.8.11.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.5.html
    """
    PositionerPrimaryAngle: DS_
    """Positioner Primary Angle (0018,1510), DS, VM 1, Type 3.

    PS3.3 C.8.11.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.5.html
    """
    PositionerSecondaryAngle: DS_
    """Positioner Secondary Angle (0018,1511), DS, VM 1, Type 3.

    PS3.3 C.8.11.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.5.html
    """
    DetectorPrimaryAngle: DS_
    """Detector Primary Angle (0018,1530), DS, VM 1, Type 3.

    PS3.3 C.8.11.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.5.html
    """
    DetectorSecondaryAngle: DS_
    """Detector Secondary Angle (0018,1531), DS, VM 1, Type 3.

    PS3.3 C.8.11.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.5.html
    """
    ColumnAngulation: DS_
    """Column Angulation (0018,1450), DS, VM 1, Type 3.

    PS3.3 C.8.11.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.5.html
    """
    TableType: CST_[Literal["FIXED", "TILTING", "NONE"]]
    """Table Type (0018,113A), CS, VM 1, Type 3.

    Defined Terms: FIXED, TILTING, NONE.

    PS3.3 C.8.11.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.5.html
    """
    TableAngle: DS_
    """Table Angle (0018,1138), DS, VM 1, Type 3.

    PS3.3 C.8.11.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.5.html
    """
    BodyPartThickness: DS_
    """Body Part Thickness (0018,11A0), DS, VM 1, Type 3.

    PS3.3 C.8.11.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.5.html
    """
    CompressionForce: DS_
    """Compression Force (0018,11A2), DS, VM 1, Type 3.

    PS3.3 C.8.11.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.5.html
    """
    CompressionPressure: DS_
    """Compression Pressure (0018,11A3), DS, VM 1, Type 3.

    PS3.3 C.8.11.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.5.html
    """
    CompressionContactArea: DS_
    """Compression Contact Area (0018,11A5), DS, VM 1, Type 3.

    PS3.3 C.8.11.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.5.html
    """
    PaddleDescription: LO_
    """Paddle Description (0018,11A4), LO, VM 1, Type 3.

    PS3.3 C.8.11.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.5.html
    """
