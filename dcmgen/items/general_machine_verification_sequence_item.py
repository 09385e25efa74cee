# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of General Machine Verification Sequence (0074,1042)."""

from __future__ import annotations

from dcmgen.model.fields import CS_, DS_, IS_, LO_, SH_, SQ
from dcmgen.model.iod import Item


class GeneralMachineVerificationSequenceItem(Item):
    """Item of General Machine Verification Sequence (0074,1042) (PS3.3 C.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

    __slots__ = ()

    SpecifiedPrimaryMeterset = DS_(0x3008_0032)
    SpecifiedSecondaryMeterset = DS_(0x3008_0033)
    SpecifiedTreatmentTime = DS_(0x3008_003A)
    BeamLimitingDeviceLeafPairsSequence = SQ(
        0x3008_00A0, "GeneralMachineVerificationSequenceBeamLimitingDeviceLeafPairsSequenceItem"
    )
    RecordedWedgeSequence = SQ(0x3008_00B0, "RecordedWedgeSequenceItem")
    RecordedCompensatorSequence = SQ(0x3008_00C0, "RecordedCompensatorSequenceItem")
    RecordedBlockSequence = SQ(0x3008_00D0, "RecordedBlockSequenceItem")
    TreatmentMachineName = SH_(0x300A_00B2)
    BeamName = LO_(0x300A_00C2)
    RadiationType = CS_(0x300A_00C6)
    NumberOfWedges = IS_(0x300A_00D0)
    NumberOfCompensators = IS_(0x300A_00E0)
    NumberOfBoli = IS_(0x300A_00ED)
    NumberOfBlocks = IS_(0x300A_00F0)
    ApplicatorSequence = SQ(0x300A_0107, "GeneralMachineVerificationSequenceApplicatorSequenceItem")
    NumberOfControlPoints = IS_(0x300A_0110)
    PatientSetupSequence = SQ(0x300A_0180, "GeneralMachineVerificationSequencePatientSetupSequenceItem")
    ReferencedBeamNumber = IS_(0x300C_0006)
    ReferencedBolusSequence = SQ(0x300C_00B0, "GeneralMachineVerificationSequenceReferencedBolusSequenceItem")


class GeneralMachineVerificationSequenceBeamLimitingDeviceLeafPairsSequenceItem(Item):
    """Item of Beam Limiting Device Leaf Pairs Sequence (3008,00A0) (PS3.3 C.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

    __slots__ = ()

    RTBeamLimitingDeviceType = CS_(0x300A_00B8)
    NumberOfLeafJawPairs = IS_(0x300A_00BC)


class RecordedWedgeSequenceItem(Item):
    """Item of Recorded Wedge Sequence (3008,00B0) (PS3.3 C.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

    __slots__ = ()

    WedgeNumber = IS_(0x300A_00D2)
    WedgeID = SH_(0x300A_00D4)
    WedgeAngle = IS_(0x300A_00D5)
    WedgeOrientation = DS_(0x300A_00D8)
    AccessoryCode = LO_(0x300A_00F9)


class RecordedCompensatorSequenceItem(Item):
    """Item of Recorded Compensator Sequence (3008,00C0) (PS3.3 C.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

    __slots__ = ()

    CompensatorID = SH_(0x300A_00E5)
    AccessoryCode = LO_(0x300A_00F9)
    CompensatorTrayID = SH_(0x300A_00EF)
    ReferencedCompensatorNumber = IS_(0x300C_00D0)


class RecordedBlockSequenceItem(Item):
    """Item of Recorded Block Sequence (3008,00D0) (PS3.3 C.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

    __slots__ = ()

    BlockTrayID = SH_(0x300A_00F5)
    AccessoryCode = LO_(0x300A_00F9)
    ReferencedBlockNumber = IS_(0x300C_00E0)


class GeneralMachineVerificationSequenceApplicatorSequenceItem(Item):
    """Item of Applicator Sequence (300A,0107) (PS3.3 C.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

    __slots__ = ()

    AccessoryCode = LO_(0x300A_00F9)
    ApplicatorID = SH_(0x300A_0108)
    ApplicatorType = CS_(0x300A_0109)


class GeneralMachineVerificationSequencePatientSetupSequenceItem(Item):
    """Item of Patient Setup Sequence (300A,0180) (PS3.3 C.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

    __slots__ = ()

    PatientSetupNumber = IS_(0x300A_0182)
    FixationDeviceSequence = SQ(
        0x300A_0190, "GeneralMachineVerificationSequencePatientSetupSequenceFixationDeviceSequenceItem"
    )


class GeneralMachineVerificationSequencePatientSetupSequenceFixationDeviceSequenceItem(Item):
    """Item of Fixation Device Sequence (300A,0190) (PS3.3 C.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

    __slots__ = ()

    AccessoryCode = LO_(0x300A_00F9)
    FixationDeviceType = CS_(0x300A_0192)


class GeneralMachineVerificationSequenceReferencedBolusSequenceItem(Item):
    """Item of Referenced Bolus Sequence (300C,00B0) (PS3.3 C.31.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.31.html#sect_C.31.1
    """

    __slots__ = ()

    ReferencedROINumber = IS_(0x3006_0084)
    AccessoryCode = LO_(0x300A_00F9)
