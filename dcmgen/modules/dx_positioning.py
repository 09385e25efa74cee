# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""DX Positioning Module."""

from __future__ import annotations

from dcmgen.model.fields import CS_, CST_, DS_, LO_, SQ
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.dx_positioning_patient_orientation_code_sequence_item import (
        DXPositioningPatientOrientationCodeSequenceItem,
    )
    from dcmgen.items.view_code_sequence_item import ViewCodeSequenceItem


class DXPositioningModule(Module):
    """DX Positioning Module (PS3.3 C.8.11.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.5.html
    """

    __slots__ = ()

    ProjectionEponymousNameCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0018_5104, "CodeSequenceMacro")
    """Projection Eponymous Name Code Sequence (0018,5104), VM 1, Type 3 (PS3.3 C.8.11.5)."""
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
    ] = CST_(0x0018_5100)
    """Patient Position (0018,5100), VM 1, Type 3 (PS3.3 C.8.11.5)."""
    ViewPosition: CS_ = CS_(0x0018_5101)
    """View Position (0018,5101), VM 1, Type 3 (PS3.3 C.8.11.5)."""
    ViewCodeSequence: SQ[ViewCodeSequenceItem] = SQ(0x0054_0220, "ViewCodeSequenceItem")
    """View Code Sequence (0054,0220), VM 1, Type 3 (PS3.3 C.8.11.5)."""
    PatientOrientationCodeSequence: SQ[DXPositioningPatientOrientationCodeSequenceItem] = SQ(
        0x0054_0410, "DXPositioningPatientOrientationCodeSequenceItem"
    )
    """Patient Orientation Code Sequence (0054,0410), VM 1, Type 3 (PS3.3 C.8.11.5)."""
    PatientGantryRelationshipCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0054_0414, "CodeSequenceMacro")
    """Patient Gantry Relationship Code Sequence (0054,0414), VM 1, Type 3 (PS3.3 C.8.11.5)."""
    DistanceSourceToPatient: DS_ = DS_(0x0018_1111)
    """Distance Source to Patient (0018,1111), VM 1, Type 3 (PS3.3 C.8.11.5)."""
    DistanceSourceToDetector: DS_ = DS_(0x0018_1110)
    """Distance Source to Detector (0018,1110), VM 1, Type 3 (PS3.3 C.8.11.5)."""
    EstimatedRadiographicMagnificationFactor: DS_ = DS_(0x0018_1114)
    """Estimated Radiographic Magnification Factor (0018,1114), VM 1, Type 3 (PS3.3 C.8.11.5)."""
    PositionerType: CST_[Literal["CARM", "COLUMN", "MAMMOGRAPHIC", "PANORAMIC", "CEPHALOSTAT", "RIGID", "NONE"]] = CST_(
        0x0018_1508
    )
    """Positioner Type (0018,1508), VM 1, Type 2 (PS3.3 C.8.11.5)."""
    PositionerPrimaryAngle: DS_ = DS_(0x0018_1510)
    """Positioner Primary Angle (0018,1510), VM 1, Type 3 (PS3.3 C.8.11.5)."""
    PositionerSecondaryAngle: DS_ = DS_(0x0018_1511)
    """Positioner Secondary Angle (0018,1511), VM 1, Type 3 (PS3.3 C.8.11.5)."""
    DetectorPrimaryAngle: DS_ = DS_(0x0018_1530)
    """Detector Primary Angle (0018,1530), VM 1, Type 3 (PS3.3 C.8.11.5)."""
    DetectorSecondaryAngle: DS_ = DS_(0x0018_1531)
    """Detector Secondary Angle (0018,1531), VM 1, Type 3 (PS3.3 C.8.11.5)."""
    ColumnAngulation: DS_ = DS_(0x0018_1450)
    """Column Angulation (0018,1450), VM 1, Type 3 (PS3.3 C.8.11.5)."""
    TableType: CST_[Literal["FIXED", "TILTING", "NONE"]] = CST_(0x0018_113A)
    """Table Type (0018,113A), VM 1, Type 3 (PS3.3 C.8.11.5)."""
    TableAngle: DS_ = DS_(0x0018_1138)
    """Table Angle (0018,1138), VM 1, Type 3 (PS3.3 C.8.11.5)."""
    BodyPartThickness: DS_ = DS_(0x0018_11A0)
    """Body Part Thickness (0018,11A0), VM 1, Type 3 (PS3.3 C.8.11.5)."""
    CompressionForce: DS_ = DS_(0x0018_11A2)
    """Compression Force (0018,11A2), VM 1, Type 3 (PS3.3 C.8.11.5)."""
    CompressionPressure: DS_ = DS_(0x0018_11A3)
    """Compression Pressure (0018,11A3), VM 1, Type 3 (PS3.3 C.8.11.5)."""
    CompressionContactArea: DS_ = DS_(0x0018_11A5)
    """Compression Contact Area (0018,11A5), VM 1, Type 3 (PS3.3 C.8.11.5)."""
    PaddleDescription: LO_ = LO_(0x0018_11A4)
    """Paddle Description (0018,11A4), VM 1, Type 3 (PS3.3 C.8.11.5)."""
