# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Conventional Machine Verification Sequence (0074,1044)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DS_, FL_, IS_, SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.conventional_control_point_verification_sequence_beam_limiting_device_position_sequence_item import (
        ConventionalControlPointVerificationSequenceBeamLimitingDevicePositionSequenceItem,
    )


class ConventionalMachineVerificationSequenceItem(Item):
    """Item of Conventional Machine Verification Sequence (0074,1044) (PS3.3 C.31.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """

    __slots__ = ()

    ConventionalControlPointVerificationSequence: SQ[ConventionalControlPointVerificationSequenceItem] = SQ(
        0x0074_104C, "ConventionalControlPointVerificationSequenceItem"
    )
    """Conventional Control Point Verification Sequence (0074,104C), VM 1 (PS3.3 C.31.2)."""


class ConventionalControlPointVerificationSequenceItem(Item):
    """Item of Conventional Control Point Verification Sequence (0074,104C) (PS3.3 C.31.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """

    __slots__ = ()

    NominalBeamEnergy: DS_ = DS_(0x300A_0114)
    """Nominal Beam Energy (300A,0114), VM 1 (PS3.3 C.31.2)."""
    DoseRateSet: DS_ = DS_(0x300A_0115)
    """Dose Rate Set (300A,0115), VM 1 (PS3.3 C.31.2)."""
    WedgePositionSequence: SQ[ConventionalControlPointVerificationSequenceWedgePositionSequenceItem] = SQ(
        0x300A_0116, "ConventionalControlPointVerificationSequenceWedgePositionSequenceItem"
    )
    """Wedge Position Sequence (300A,0116), VM 1 (PS3.3 C.31.2)."""
    BeamLimitingDevicePositionSequence: SQ[
        ConventionalControlPointVerificationSequenceBeamLimitingDevicePositionSequenceItem
    ] = SQ(0x300A_011A, "ConventionalControlPointVerificationSequenceBeamLimitingDevicePositionSequenceItem")
    """Beam Limiting Device Position Sequence (300A,011A), VM 1 (PS3.3 C.31.2)."""
    GantryAngle: DS_ = DS_(0x300A_011E)
    """Gantry Angle (300A,011E), VM 1 (PS3.3 C.31.2)."""
    GantryRotationDirection: CS_[Literal["CW", "CC", "NONE"]] = CS_(0x300A_011F)
    """Gantry Rotation Direction (300A,011F), VM 1 (PS3.3 C.31.2)."""
    BeamLimitingDeviceAngle: DS_ = DS_(0x300A_0120)
    """Beam Limiting Device Angle (300A,0120), VM 1 (PS3.3 C.31.2)."""
    BeamLimitingDeviceRotationDirection: CS_[Literal["CW", "CC", "NONE"]] = CS_(0x300A_0121)
    """Beam Limiting Device Rotation Direction (300A,0121), VM 1 (PS3.3 C.31.2)."""
    PatientSupportAngle: DS_ = DS_(0x300A_0122)
    """Patient Support Angle (300A,0122), VM 1 (PS3.3 C.31.2)."""
    PatientSupportRotationDirection: CS_[Literal["CW", "CC", "NONE"]] = CS_(0x300A_0123)
    """Patient Support Rotation Direction (300A,0123), VM 1 (PS3.3 C.31.2)."""
    TableTopEccentricAxisDistance: DS_ = DS_(0x300A_0124)
    """Table Top Eccentric Axis Distance (300A,0124), VM 1 (PS3.3 C.31.2)."""
    TableTopEccentricAngle: DS_ = DS_(0x300A_0125)
    """Table Top Eccentric Angle (300A,0125), VM 1 (PS3.3 C.31.2)."""
    TableTopEccentricRotationDirection: CS_[Literal["CW", "CC", "NONE"]] = CS_(0x300A_0126)
    """Table Top Eccentric Rotation Direction (300A,0126), VM 1 (PS3.3 C.31.2)."""
    TableTopVerticalPosition: DS_ = DS_(0x300A_0128)
    """Table Top Vertical Position (300A,0128), VM 1 (PS3.3 C.31.2)."""
    TableTopLongitudinalPosition: DS_ = DS_(0x300A_0129)
    """Table Top Longitudinal Position (300A,0129), VM 1 (PS3.3 C.31.2)."""
    TableTopLateralPosition: DS_ = DS_(0x300A_012A)
    """Table Top Lateral Position (300A,012A), VM 1 (PS3.3 C.31.2)."""
    TableTopPitchAngle: FL_ = FL_(0x300A_0140)
    """Table Top Pitch Angle (300A,0140), VM 1 (PS3.3 C.31.2)."""
    TableTopPitchRotationDirection: CS_[Literal["CW", "CC", "NONE"]] = CS_(0x300A_0142)
    """Table Top Pitch Rotation Direction (300A,0142), VM 1 (PS3.3 C.31.2)."""
    TableTopRollAngle: FL_ = FL_(0x300A_0144)
    """Table Top Roll Angle (300A,0144), VM 1 (PS3.3 C.31.2)."""
    TableTopRollRotationDirection: CS_[Literal["CW", "CC", "NONE"]] = CS_(0x300A_0146)
    """Table Top Roll Rotation Direction (300A,0146), VM 1 (PS3.3 C.31.2)."""
    ReferencedControlPointIndex: IS_ = IS_(0x300C_00F0)
    """Referenced Control Point Index (300C,00F0), VM 1 (PS3.3 C.31.2)."""


class ConventionalControlPointVerificationSequenceWedgePositionSequenceItem(Item):
    """Item of Wedge Position Sequence (300A,0116) (PS3.3 C.31.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """

    __slots__ = ()

    WedgePosition: CS_[Literal["IN", "OUT"]] = CS_(0x300A_0118)
    """Wedge Position (300A,0118), VM 1 (PS3.3 C.31.2)."""
    ReferencedWedgeNumber: IS_ = IS_(0x300C_00C0)
    """Referenced Wedge Number (300C,00C0), VM 1 (PS3.3 C.31.2)."""
