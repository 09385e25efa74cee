# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Patient Setup Sequence (300A,0180)."""

from __future__ import annotations

from dcmgen.model.fields import CST, CST_, DS_, FL_, IS, LO, LO_, SH_, SQ, ST_
from dcmgen.model.iod import Item
from dcmgen.model.parts import ImageSOPInstanceReferenceMacro


class PatientSetupSequenceItem(Item):
    """Item of Patient Setup Sequence (300A,0180) (PS3.3 C.8.8.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """

    __slots__ = ()

    PatientSetupNumber = IS(0x300A_0182)
    PatientSetupLabel = LO_(0x300A_0183)
    PatientPosition = CST(0x0018_5100)
    PatientAdditionalPosition = LO(0x300A_0184)
    PatientTreatmentPreparationSequence = SQ(0x300A_079F, "RTPatientTreatmentPreparationMacro")
    ReferencedSetupImageSequence = SQ(0x300A_0401, "ReferencedSetupImageSequenceItem")
    FixationDeviceSequence = SQ(0x300A_0190, "FixationDeviceSequenceItem")
    ShieldingDeviceSequence = SQ(0x300A_01A0, "ShieldingDeviceSequenceItem")
    SetupTechnique = CST_(0x300A_01B0)
    SetupTechniqueDescription = ST_(0x300A_01B2)
    SetupDeviceSequence = SQ(0x300A_01B4, "SetupDeviceSequenceItem")
    TableTopVerticalSetupDisplacement = DS_(0x300A_01D2)
    TableTopLongitudinalSetupDisplacement = DS_(0x300A_01D4)
    TableTopLateralSetupDisplacement = DS_(0x300A_01D6)
    MotionSynchronizationSequence = SQ(0x300A_0410, "MotionSynchronizationSequenceItem")


class FixationDeviceSequenceItem(Item):
    """Item of Fixation Device Sequence (300A,0190) (PS3.3 C.8.8.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """

    __slots__ = ()

    FixationDeviceType = CST(0x300A_0192)
    FixationDeviceLabel = SH_(0x300A_0194)
    FixationDeviceDescription = ST_(0x300A_0196)
    FixationDevicePosition = SH_(0x300A_0198)
    FixationDevicePitchAngle = FL_(0x300A_0199)
    FixationDeviceRollAngle = FL_(0x300A_019A)
    AccessoryCode = LO_(0x300A_00F9)


class ShieldingDeviceSequenceItem(Item):
    """Item of Shielding Device Sequence (300A,01A0) (PS3.3 C.8.8.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """

    __slots__ = ()

    ShieldingDeviceType = CST(0x300A_01A2)
    ShieldingDeviceLabel = SH_(0x300A_01A4)
    ShieldingDeviceDescription = ST_(0x300A_01A6)
    ShieldingDevicePosition = SH_(0x300A_01A8)
    AccessoryCode = LO_(0x300A_00F9)


class SetupDeviceSequenceItem(Item):
    """Item of Setup Device Sequence (300A,01B4) (PS3.3 C.8.8.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """

    __slots__ = ()

    SetupDeviceType = CST(0x300A_01B6)
    SetupDeviceLabel = SH_(0x300A_01B8)
    SetupDeviceDescription = ST_(0x300A_01BA)
    SetupDeviceParameter = DS_(0x300A_01BC)
    SetupReferenceDescription = ST_(0x300A_01D0)
    AccessoryCode = LO_(0x300A_00F9)


class MotionSynchronizationSequenceItem(Item):
    """Item of Motion Synchronization Sequence (300A,0410) (PS3.3 C.8.8.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """

    __slots__ = ()

    RespiratoryMotionCompensationTechnique = CST(0x0018_9170)
    RespiratorySignalSource = CST(0x0018_9171)
    RespiratoryMotionCompensationTechniqueDescription = ST_(0x0018_9185)
    RespiratorySignalSourceID = SH_(0x0018_9186)


class ReferencedSetupImageSequenceItem(ImageSOPInstanceReferenceMacro, Item):
    """Item of Referenced Setup Image Sequence (300A,0401) (PS3.3 C.8.8.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """

    __slots__ = ()

    SetupImageComment = ST_(0x300A_0402)
