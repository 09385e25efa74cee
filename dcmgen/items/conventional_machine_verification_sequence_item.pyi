# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Conventional Machine Verification Sequence (0074,1044)."""

from typing import Literal

from dcmgen.items.conventional_control_point_verification_sequence_beam_limiting_device_position_sequence_item import (
    ConventionalControlPointVerificationSequenceBeamLimitingDevicePositionSequenceItem,
    ConventionalControlPointVerificationSequenceBeamLimitingDevicePositionSequenceItems,
)
from dcmgen.model.fields import CS_, DS_, FL_, IS_, SQ, DS_Value, FL_Value, IS_Value, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ConventionalControlPointVerificationSequenceWedgePositionSequenceItem(Item):
    """Item of Wedge Position Sequence (300A,0116) (PS3.3 C.31.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """

    def __init__(
        self,
        /,
        *,
        WedgePosition: Literal["IN", "OUT", "", None] = ...,
        ReferencedWedgeNumber: IS_Value = ...,
    ) -> None: ...
    WedgePosition: CS_[Literal["IN", "OUT", ""]]
    """Wedge Position (300A,0118), CS, VM 1.

    Enumerated Values: IN, OUT.

    PS3.3 C.31.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """
    ReferencedWedgeNumber: IS_
    """Referenced Wedge Number (300C,00C0), IS, VM 1.

    PS3.3 C.31.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """

class ConventionalControlPointVerificationSequenceWedgePositionSequenceItems(
    Sequence[ConventionalControlPointVerificationSequenceWedgePositionSequenceItem]
):
    def add(
        self,
        /,
        *,
        WedgePosition: Literal["IN", "OUT", "", None] = ...,
        ReferencedWedgeNumber: IS_Value = ...,
    ) -> ConventionalControlPointVerificationSequenceWedgePositionSequenceItem: ...

class ConventionalControlPointVerificationSequenceItem(Item):
    """Item of Conventional Control Point Verification Sequence (0074,104C) (PS3.3 C.31.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """

    def __init__(
        self,
        /,
        *,
        NominalBeamEnergy: DS_Value = ...,
        DoseRateSet: DS_Value = ...,
        WedgePositionSequence: Items[ConventionalControlPointVerificationSequenceWedgePositionSequenceItem] = ...,
        BeamLimitingDevicePositionSequence: Items[
            ConventionalControlPointVerificationSequenceBeamLimitingDevicePositionSequenceItem
        ] = ...,
        GantryAngle: DS_Value = ...,
        GantryRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        BeamLimitingDeviceAngle: DS_Value = ...,
        BeamLimitingDeviceRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        PatientSupportAngle: DS_Value = ...,
        PatientSupportRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        TableTopEccentricAxisDistance: DS_Value = ...,
        TableTopEccentricAngle: DS_Value = ...,
        TableTopEccentricRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        TableTopVerticalPosition: DS_Value = ...,
        TableTopLongitudinalPosition: DS_Value = ...,
        TableTopLateralPosition: DS_Value = ...,
        TableTopPitchAngle: FL_Value = ...,
        TableTopPitchRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        TableTopRollAngle: FL_Value = ...,
        TableTopRollRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        ReferencedControlPointIndex: IS_Value = ...,
    ) -> None: ...
    NominalBeamEnergy: DS_
    """Nominal Beam Energy (300A,0114), DS, VM 1.

    PS3.3 C.31.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """
    DoseRateSet: DS_
    """Dose Rate Set (300A,0115), DS, VM 1.

    PS3.3 C.31.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """
    WedgePositionSequence: SQ[
        ConventionalControlPointVerificationSequenceWedgePositionSequenceItems,
        ConventionalControlPointVerificationSequenceWedgePositionSequenceItem,
    ]
    """Wedge Position Sequence (300A,0116), SQ, VM 1.

    PS3.3 C.31.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """
    BeamLimitingDevicePositionSequence: SQ[
        ConventionalControlPointVerificationSequenceBeamLimitingDevicePositionSequenceItems,
        ConventionalControlPointVerificationSequenceBeamLimitingDevicePositionSequenceItem,
    ]
    """Beam Limiting Device Position Sequence (300A,011A), SQ, VM 1.

    PS3.3 C.31.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """
    GantryAngle: DS_
    """Gantry Angle (300A,011E), DS, VM 1.

    PS3.3 C.31.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """
    GantryRotationDirection: CS_[Literal["CW", "CC", "NONE", ""]]
    """Gantry Rotation Direction (300A,011F), CS, VM 1.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.31.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """
    BeamLimitingDeviceAngle: DS_
    """Beam Limiting Device Angle (300A,0120), DS, VM 1.

    PS3.3 C.31.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """
    BeamLimitingDeviceRotationDirection: CS_[Literal["CW", "CC", "NONE", ""]]
    """Beam Limiting Device Rotation Direction (300A,0121), CS, VM 1.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.31.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """
    PatientSupportAngle: DS_
    """Patient Support Angle (300A,0122), DS, VM 1.

    PS3.3 C.31.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """
    PatientSupportRotationDirection: CS_[Literal["CW", "CC", "NONE", ""]]
    """Patient Support Rotation Direction (300A,0123), CS, VM 1.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.31.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """
    TableTopEccentricAxisDistance: DS_
    """Table Top Eccentric Axis Distance (300A,0124), DS, VM 1.

    PS3.3 C.31.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """
    TableTopEccentricAngle: DS_
    """Table Top Eccentric Angle (300A,0125), DS, VM 1.

    PS3.3 C.31.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """
    TableTopEccentricRotationDirection: CS_[Literal["CW", "CC", "NONE", ""]]
    """Table Top Eccentric Rotation Direction (300A,0126), CS, VM 1.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.31.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """
    TableTopVerticalPosition: DS_
    """Table Top Vertical Position (300A,0128), DS, VM 1.

    PS3.3 C.31.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """
    TableTopLongitudinalPosition: DS_
    """Table Top Longitudinal Position (300A,0129), DS, VM 1.

    PS3.3 C.31.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """
    TableTopLateralPosition: DS_
    """Table Top Lateral Position (300A,012A), DS, VM 1.

    PS3.3 C.31.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """
    TableTopPitchAngle: FL_
    """Table Top Pitch Angle (300A,0140), FL, VM 1.

    PS3.3 C.31.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """
    TableTopPitchRotationDirection: CS_[Literal["CW", "CC", "NONE", ""]]
    """Table Top Pitch Rotation Direction (300A,0142), CS, VM 1.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.31.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """
    TableTopRollAngle: FL_
    """Table Top Roll Angle (300A,0144), FL, VM 1.

    PS3.3 C.31.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """
    TableTopRollRotationDirection: CS_[Literal["CW", "CC", "NONE", ""]]
    """Table Top Roll Rotation Direction (300A,0146), CS, VM 1.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.31.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """
    ReferencedControlPointIndex: IS_
    """Referenced Control Point Index (300C,00F0), IS, VM 1.

    PS3.3 C.31.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """

class ConventionalControlPointVerificationSequenceItems(Sequence[ConventionalControlPointVerificationSequenceItem]):
    def add(
        self,
        /,
        *,
        NominalBeamEnergy: DS_Value = ...,
        DoseRateSet: DS_Value = ...,
        WedgePositionSequence: Items[ConventionalControlPointVerificationSequenceWedgePositionSequenceItem] = ...,
        BeamLimitingDevicePositionSequence: Items[
            ConventionalControlPointVerificationSequenceBeamLimitingDevicePositionSequenceItem
        ] = ...,
        GantryAngle: DS_Value = ...,
        GantryRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        BeamLimitingDeviceAngle: DS_Value = ...,
        BeamLimitingDeviceRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        PatientSupportAngle: DS_Value = ...,
        PatientSupportRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        TableTopEccentricAxisDistance: DS_Value = ...,
        TableTopEccentricAngle: DS_Value = ...,
        TableTopEccentricRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        TableTopVerticalPosition: DS_Value = ...,
        TableTopLongitudinalPosition: DS_Value = ...,
        TableTopLateralPosition: DS_Value = ...,
        TableTopPitchAngle: FL_Value = ...,
        TableTopPitchRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        TableTopRollAngle: FL_Value = ...,
        TableTopRollRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        ReferencedControlPointIndex: IS_Value = ...,
    ) -> ConventionalControlPointVerificationSequenceItem: ...

class ConventionalMachineVerificationSequenceItem(Item):
    """Item of Conventional Machine Verification Sequence (0074,1044) (PS3.3 C.31.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """

    def __init__(
        self,
        /,
        *,
        ConventionalControlPointVerificationSequence: Items[ConventionalControlPointVerificationSequenceItem] = ...,
    ) -> None: ...
    ConventionalControlPointVerificationSequence: SQ[
        ConventionalControlPointVerificationSequenceItems, ConventionalControlPointVerificationSequenceItem
    ]
    """Conventional Control Point Verification Sequence (0074,104C), SQ, VM 1.

    PS3.3 C.31.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """

class ConventionalMachineVerificationSequenceItems(Sequence[ConventionalMachineVerificationSequenceItem]):
    def add(
        self,
        /,
        *,
        ConventionalControlPointVerificationSequence: Items[ConventionalControlPointVerificationSequenceItem] = ...,
    ) -> ConventionalMachineVerificationSequenceItem: ...
