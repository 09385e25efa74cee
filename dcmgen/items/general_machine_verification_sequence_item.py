# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of General Machine Verification Sequence (0074,1042)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DS_, IS_, LO_, SH_, SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class GeneralMachineVerificationSequenceItem(Item):
    """Item of General Machine Verification Sequence (0074,1042) (PS3.3 C.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

    __slots__ = ()

    SpecifiedPrimaryMeterset: DS_ = DS_(0x3008_0032)
    """Specified Primary Meterset (3008,0032), VM 1 (PS3.3 C.31.1)."""
    SpecifiedSecondaryMeterset: DS_ = DS_(0x3008_0033)
    """Specified Secondary Meterset (3008,0033), VM 1 (PS3.3 C.31.1)."""
    SpecifiedTreatmentTime: DS_ = DS_(0x3008_003A)
    """Specified Treatment Time (3008,003A), VM 1 (PS3.3 C.31.1)."""
    BeamLimitingDeviceLeafPairsSequence: SQ[
        GeneralMachineVerificationSequenceBeamLimitingDeviceLeafPairsSequenceItem
    ] = SQ(0x3008_00A0, "GeneralMachineVerificationSequenceBeamLimitingDeviceLeafPairsSequenceItem")
    """Beam Limiting Device Leaf Pairs Sequence (3008,00A0), VM 1 (PS3.3 C.31.1)."""
    RecordedWedgeSequence: SQ[RecordedWedgeSequenceItem] = SQ(0x3008_00B0, "RecordedWedgeSequenceItem")
    """Recorded Wedge Sequence (3008,00B0), VM 1 (PS3.3 C.31.1)."""
    RecordedCompensatorSequence: SQ[RecordedCompensatorSequenceItem] = SQ(
        0x3008_00C0, "RecordedCompensatorSequenceItem"
    )
    """Recorded Compensator Sequence (3008,00C0), VM 1 (PS3.3 C.31.1)."""
    RecordedBlockSequence: SQ[RecordedBlockSequenceItem] = SQ(0x3008_00D0, "RecordedBlockSequenceItem")
    """Recorded Block Sequence (3008,00D0), VM 1 (PS3.3 C.31.1)."""
    TreatmentMachineName: SH_ = SH_(0x300A_00B2)
    """Treatment Machine Name (300A,00B2), VM 1 (PS3.3 C.31.1)."""
    BeamName: LO_ = LO_(0x300A_00C2)
    """Beam Name (300A,00C2), VM 1 (PS3.3 C.31.1)."""
    RadiationType: CS_[Literal["PHOTON", "ELECTRON", "NEUTRON", "PROTON", "ION"]] = CS_(0x300A_00C6)
    """Radiation Type (300A,00C6), VM 1 (PS3.3 C.31.1)."""
    NumberOfWedges: IS_ = IS_(0x300A_00D0)
    """Number of Wedges (300A,00D0), VM 1 (PS3.3 C.31.1)."""
    NumberOfCompensators: IS_ = IS_(0x300A_00E0)
    """Number of Compensators (300A,00E0), VM 1 (PS3.3 C.31.1)."""
    NumberOfBoli: IS_ = IS_(0x300A_00ED)
    """Number of Boli (300A,00ED), VM 1 (PS3.3 C.31.1)."""
    NumberOfBlocks: IS_ = IS_(0x300A_00F0)
    """Number of Blocks (300A,00F0), VM 1 (PS3.3 C.31.1)."""
    ApplicatorSequence: SQ[GeneralMachineVerificationSequenceApplicatorSequenceItem] = SQ(
        0x300A_0107, "GeneralMachineVerificationSequenceApplicatorSequenceItem"
    )
    """Applicator Sequence (300A,0107), VM 1 (PS3.3 C.31.1)."""
    NumberOfControlPoints: IS_ = IS_(0x300A_0110)
    """Number of Control Points (300A,0110), VM 1 (PS3.3 C.31.1)."""
    PatientSetupSequence: SQ[GeneralMachineVerificationSequencePatientSetupSequenceItem] = SQ(
        0x300A_0180, "GeneralMachineVerificationSequencePatientSetupSequenceItem"
    )
    """Patient Setup Sequence (300A,0180), VM 1 (PS3.3 C.31.1)."""
    ReferencedBeamNumber: IS_ = IS_(0x300C_0006)
    """Referenced Beam Number (300C,0006), VM 1 (PS3.3 C.31.1)."""
    ReferencedBolusSequence: SQ[GeneralMachineVerificationSequenceReferencedBolusSequenceItem] = SQ(
        0x300C_00B0, "GeneralMachineVerificationSequenceReferencedBolusSequenceItem"
    )
    """Referenced Bolus Sequence (300C,00B0), VM 1 (PS3.3 C.31.1)."""


class GeneralMachineVerificationSequenceBeamLimitingDeviceLeafPairsSequenceItem(Item):
    """Item of Beam Limiting Device Leaf Pairs Sequence (3008,00A0) (PS3.3 C.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

    __slots__ = ()

    RTBeamLimitingDeviceType: CS_[Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"]] = CS_(0x300A_00B8)
    """RT Beam Limiting Device Type (300A,00B8), VM 1 (PS3.3 C.31.1)."""
    NumberOfLeafJawPairs: IS_ = IS_(0x300A_00BC)
    """Number of Leaf/Jaw Pairs (300A,00BC), VM 1 (PS3.3 C.31.1)."""


class RecordedWedgeSequenceItem(Item):
    """Item of Recorded Wedge Sequence (3008,00B0) (PS3.3 C.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

    __slots__ = ()

    WedgeNumber: IS_ = IS_(0x300A_00D2)
    """Wedge Number (300A,00D2), VM 1 (PS3.3 C.31.1)."""
    WedgeID: SH_ = SH_(0x300A_00D4)
    """Wedge ID (300A,00D4), VM 1 (PS3.3 C.31.1)."""
    WedgeAngle: IS_ = IS_(0x300A_00D5)
    """Wedge Angle (300A,00D5), VM 1 (PS3.3 C.31.1)."""
    WedgeOrientation: DS_ = DS_(0x300A_00D8)
    """Wedge Orientation (300A,00D8), VM 1 (PS3.3 C.31.1)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1 (PS3.3 C.31.1)."""


class RecordedCompensatorSequenceItem(Item):
    """Item of Recorded Compensator Sequence (3008,00C0) (PS3.3 C.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

    __slots__ = ()

    CompensatorID: SH_ = SH_(0x300A_00E5)
    """Compensator ID (300A,00E5), VM 1 (PS3.3 C.31.1)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1 (PS3.3 C.31.1)."""
    CompensatorTrayID: SH_ = SH_(0x300A_00EF)
    """Compensator Tray ID (300A,00EF), VM 1 (PS3.3 C.31.1)."""
    ReferencedCompensatorNumber: IS_ = IS_(0x300C_00D0)
    """Referenced Compensator Number (300C,00D0), VM 1 (PS3.3 C.31.1)."""


class RecordedBlockSequenceItem(Item):
    """Item of Recorded Block Sequence (3008,00D0) (PS3.3 C.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

    __slots__ = ()

    BlockTrayID: SH_ = SH_(0x300A_00F5)
    """Block Tray ID (300A,00F5), VM 1 (PS3.3 C.31.1)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1 (PS3.3 C.31.1)."""
    ReferencedBlockNumber: IS_ = IS_(0x300C_00E0)
    """Referenced Block Number (300C,00E0), VM 1 (PS3.3 C.31.1)."""


class GeneralMachineVerificationSequenceApplicatorSequenceItem(Item):
    """Item of Applicator Sequence (300A,0107) (PS3.3 C.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

    __slots__ = ()

    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1 (PS3.3 C.31.1)."""
    ApplicatorID: SH_ = SH_(0x300A_0108)
    """Applicator ID (300A,0108), VM 1 (PS3.3 C.31.1)."""
    ApplicatorType: CS_[
        Literal[
            "ELECTRON_SQUARE",
            "ELECTRON_RECT",
            "ELECTRON_CIRC",
            "ELECTRON_SHORT",
            "ELECTRON_OPEN",
            "INTRAOPERATIVE",
            "STEREOTACTIC",
        ]
    ] = CS_(0x300A_0109)
    """Applicator Type (300A,0109), VM 1 (PS3.3 C.31.1)."""


class GeneralMachineVerificationSequencePatientSetupSequenceItem(Item):
    """Item of Patient Setup Sequence (300A,0180) (PS3.3 C.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

    __slots__ = ()

    PatientSetupNumber: IS_ = IS_(0x300A_0182)
    """Patient Setup Number (300A,0182), VM 1 (PS3.3 C.31.1)."""
    FixationDeviceSequence: SQ[GeneralMachineVerificationSequencePatientSetupSequenceFixationDeviceSequenceItem] = SQ(
        0x300A_0190, "GeneralMachineVerificationSequencePatientSetupSequenceFixationDeviceSequenceItem"
    )
    """Fixation Device Sequence (300A,0190), VM 1 (PS3.3 C.31.1)."""


class GeneralMachineVerificationSequencePatientSetupSequenceFixationDeviceSequenceItem(Item):
    """Item of Fixation Device Sequence (300A,0190) (PS3.3 C.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

    __slots__ = ()

    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1 (PS3.3 C.31.1)."""
    FixationDeviceType: CS_[
        Literal[
            "BITEBLOCK",
            "HEADFRAME",
            "MASK",
            "MOLD",
            "CAST",
            "HEADREST",
            "BREAST_BOARD",
            "BODY_FRAME",
            "VACUUM_MOLD",
            "WHOLE_BODY_POD",
            "RECTAL_BALLOON",
        ]
    ] = CS_(0x300A_0192)
    """Fixation Device Type (300A,0192), VM 1 (PS3.3 C.31.1)."""


class GeneralMachineVerificationSequenceReferencedBolusSequenceItem(Item):
    """Item of Referenced Bolus Sequence (300C,00B0) (PS3.3 C.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

    __slots__ = ()

    ReferencedROINumber: IS_ = IS_(0x3006_0084)
    """Referenced ROI Number (3006,0084), VM 1 (PS3.3 C.31.1)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1 (PS3.3 C.31.1)."""
