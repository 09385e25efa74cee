# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Conventional Machine Verification Sequence (0074,1044)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DS_, FL_, IS_, SQ
from dcmgen.model.iod import Item


class ConventionalMachineVerificationSequenceItem(Item):
    """Item of Conventional Machine Verification Sequence (0074,1044) (PS3.3 C.31.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """

    __slots__ = ()

    ConventionalControlPointVerificationSequence = SQ(0x0074_104C, "ConventionalControlPointVerificationSequenceItem")


class ConventionalControlPointVerificationSequenceItem(Item):
    """Item of Conventional Control Point Verification Sequence (0074,104C) (PS3.3 C.31.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """

    __slots__ = ()

    NominalBeamEnergy = DS_(0x300A_0114)
    DoseRateSet = DS_(0x300A_0115)
    WedgePositionSequence = SQ(0x300A_0116, "ConventionalControlPointVerificationSequenceWedgePositionSequenceItem")
    BeamLimitingDevicePositionSequence = SQ(
        0x300A_011A, "ConventionalControlPointVerificationSequenceBeamLimitingDevicePositionSequenceItem"
    )
    GantryAngle = DS_(0x300A_011E)
    GantryRotationDirection = CS_(0x300A_011F)
    BeamLimitingDeviceAngle = DS_(0x300A_0120)
    BeamLimitingDeviceRotationDirection = CS_(0x300A_0121)
    PatientSupportAngle = DS_(0x300A_0122)
    PatientSupportRotationDirection = CS_(0x300A_0123)
    TableTopEccentricAxisDistance = DS_(0x300A_0124)
    TableTopEccentricAngle = DS_(0x300A_0125)
    TableTopEccentricRotationDirection = CS_(0x300A_0126)
    TableTopVerticalPosition = DS_(0x300A_0128)
    TableTopLongitudinalPosition = DS_(0x300A_0129)
    TableTopLateralPosition = DS_(0x300A_012A)
    TableTopPitchAngle = FL_(0x300A_0140)
    TableTopPitchRotationDirection = CS_(0x300A_0142)
    TableTopRollAngle = FL_(0x300A_0144)
    TableTopRollRotationDirection = CS_(0x300A_0146)
    ReferencedControlPointIndex = IS_(0x300C_00F0)


class ConventionalControlPointVerificationSequenceWedgePositionSequenceItem(Item):
    """Item of Wedge Position Sequence (300A,0116) (PS3.3 C.31.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.2.html
    """

    __slots__ = ()

    WedgePosition = CS_(0x300A_0118)
    ReferencedWedgeNumber = IS_(0x300C_00C0)
