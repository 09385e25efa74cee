# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Patient Setup Sequence (300A,0180)."""

from __future__ import annotations

from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro
from dcmgen.model.fields import CST, CST_, DS_, FL_, IS, LO, LO_, SH_, SQ, ST_
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.rt_patient_treatment_preparation_macro import RTPatientTreatmentPreparationMacro


class PatientSetupSequenceItem(Item):
    """Item of Patient Setup Sequence (300A,0180) (PS3.3 C.8.8.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """

    __slots__ = ()

    PatientSetupNumber: IS = IS(0x300A_0182)
    """Patient Setup Number (300A,0182), VM 1, Type 1 (PS3.3 C.8.8.12)."""
    PatientSetupLabel: LO_ = LO_(0x300A_0183)
    """Patient Setup Label (300A,0183), VM 1, Type 3 (PS3.3 C.8.8.12)."""
    PatientPosition: CST[
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
            "SITTING",
        ]
    ] = CST(0x0018_5100)
    """Patient Position (0018,5100), VM 1, Type 1C (PS3.3 C.8.8.12)."""
    PatientAdditionalPosition: LO = LO(0x300A_0184)
    """Patient Additional Position (300A,0184), VM 1, Type 1C (PS3.3 C.8.8.12)."""
    PatientTreatmentPreparationSequence: SQ[RTPatientTreatmentPreparationMacro] = SQ(
        0x300A_079F, "RTPatientTreatmentPreparationMacro"
    )
    """Patient Treatment Preparation Sequence (300A,079F), VM 1, Type 3 (PS3.3 C.8.8.12)."""
    ReferencedSetupImageSequence: SQ[ReferencedSetupImageSequenceItem] = SQ(
        0x300A_0401, "ReferencedSetupImageSequenceItem"
    )
    """Referenced Setup Image Sequence (300A,0401), VM 1, Type 3 (PS3.3 C.8.8.12)."""
    FixationDeviceSequence: SQ[FixationDeviceSequenceItem] = SQ(0x300A_0190, "FixationDeviceSequenceItem")
    """Fixation Device Sequence (300A,0190), VM 1, Type 3 (PS3.3 C.8.8.12)."""
    ShieldingDeviceSequence: SQ[ShieldingDeviceSequenceItem] = SQ(0x300A_01A0, "ShieldingDeviceSequenceItem")
    """Shielding Device Sequence (300A,01A0), VM 1, Type 3 (PS3.3 C.8.8.12)."""
    SetupTechnique: CST_[Literal["ISOCENTRIC", "FIXED_SSD", "TBI", "BREAST_BRIDGE", "SKIN_APPOSITION"]] = CST_(
        0x300A_01B0
    )
    """Setup Technique (300A,01B0), VM 1, Type 3 (PS3.3 C.8.8.12)."""
    SetupTechniqueDescription: ST_ = ST_(0x300A_01B2)
    """Setup Technique Description (300A,01B2), VM 1, Type 3 (PS3.3 C.8.8.12)."""
    SetupDeviceSequence: SQ[SetupDeviceSequenceItem] = SQ(0x300A_01B4, "SetupDeviceSequenceItem")
    """Setup Device Sequence (300A,01B4), VM 1, Type 3 (PS3.3 C.8.8.12)."""
    TableTopVerticalSetupDisplacement: DS_ = DS_(0x300A_01D2)
    """Table Top Vertical Setup Displacement (300A,01D2), VM 1, Type 3 (PS3.3 C.8.8.12)."""
    TableTopLongitudinalSetupDisplacement: DS_ = DS_(0x300A_01D4)
    """Table Top Longitudinal Setup Displacement (300A,01D4), VM 1, Type 3 (PS3.3 C.8.8.12)."""
    TableTopLateralSetupDisplacement: DS_ = DS_(0x300A_01D6)
    """Table Top Lateral Setup Displacement (300A,01D6), VM 1, Type 3 (PS3.3 C.8.8.12)."""
    MotionSynchronizationSequence: SQ[MotionSynchronizationSequenceItem] = SQ(
        0x300A_0410, "MotionSynchronizationSequenceItem"
    )
    """Motion Synchronization Sequence (300A,0410), VM 1, Type 3 (PS3.3 C.8.8.12)."""


class FixationDeviceSequenceItem(Item):
    """Item of Fixation Device Sequence (300A,0190) (PS3.3 C.8.8.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """

    __slots__ = ()

    FixationDeviceType: CST[
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
    ] = CST(0x300A_0192)
    """Fixation Device Type (300A,0192), VM 1, Type 1 (PS3.3 C.8.8.12)."""
    FixationDeviceLabel: SH_ = SH_(0x300A_0194)
    """Fixation Device Label (300A,0194), VM 1, Type 2 (PS3.3 C.8.8.12)."""
    FixationDeviceDescription: ST_ = ST_(0x300A_0196)
    """Fixation Device Description (300A,0196), VM 1, Type 3 (PS3.3 C.8.8.12)."""
    FixationDevicePosition: SH_ = SH_(0x300A_0198)
    """Fixation Device Position (300A,0198), VM 1, Type 3 (PS3.3 C.8.8.12)."""
    FixationDevicePitchAngle: FL_ = FL_(0x300A_0199)
    """Fixation Device Pitch Angle (300A,0199), VM 1, Type 3 (PS3.3 C.8.8.12)."""
    FixationDeviceRollAngle: FL_ = FL_(0x300A_019A)
    """Fixation Device Roll Angle (300A,019A), VM 1, Type 3 (PS3.3 C.8.8.12)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.12)."""


class ShieldingDeviceSequenceItem(Item):
    """Item of Shielding Device Sequence (300A,01A0) (PS3.3 C.8.8.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """

    __slots__ = ()

    ShieldingDeviceType: CST[Literal["GUM", "EYE", "GONAD"]] = CST(0x300A_01A2)
    """Shielding Device Type (300A,01A2), VM 1, Type 1 (PS3.3 C.8.8.12)."""
    ShieldingDeviceLabel: SH_ = SH_(0x300A_01A4)
    """Shielding Device Label (300A,01A4), VM 1, Type 2 (PS3.3 C.8.8.12)."""
    ShieldingDeviceDescription: ST_ = ST_(0x300A_01A6)
    """Shielding Device Description (300A,01A6), VM 1, Type 3 (PS3.3 C.8.8.12)."""
    ShieldingDevicePosition: SH_ = SH_(0x300A_01A8)
    """Shielding Device Position (300A,01A8), VM 1, Type 3 (PS3.3 C.8.8.12)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.12)."""


class SetupDeviceSequenceItem(Item):
    """Item of Setup Device Sequence (300A,01B4) (PS3.3 C.8.8.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """

    __slots__ = ()

    SetupDeviceType: CST[Literal["LASER_POINTER", "DISTANCE_METER", "TABLE_HEIGHT", "MECHANICAL_PTR", "ARC"]] = CST(
        0x300A_01B6
    )
    """Setup Device Type (300A,01B6), VM 1, Type 1 (PS3.3 C.8.8.12)."""
    SetupDeviceLabel: SH_ = SH_(0x300A_01B8)
    """Setup Device Label (300A,01B8), VM 1, Type 2 (PS3.3 C.8.8.12)."""
    SetupDeviceDescription: ST_ = ST_(0x300A_01BA)
    """Setup Device Description (300A,01BA), VM 1, Type 3 (PS3.3 C.8.8.12)."""
    SetupDeviceParameter: DS_ = DS_(0x300A_01BC)
    """Setup Device Parameter (300A,01BC), VM 1, Type 2 (PS3.3 C.8.8.12)."""
    SetupReferenceDescription: ST_ = ST_(0x300A_01D0)
    """Setup Reference Description (300A,01D0), VM 1, Type 3 (PS3.3 C.8.8.12)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.12)."""


class MotionSynchronizationSequenceItem(Item):
    """Item of Motion Synchronization Sequence (300A,0410) (PS3.3 C.8.8.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """

    __slots__ = ()

    RespiratoryMotionCompensationTechnique: CST[
        Literal[
            "NONE",
            "BREATH_HOLD",
            "REALTIME",
            "GATING",
            "TRACKING",
            "PHASE_ORDERING",
            "PHASE_RESCANNING",
            "RETROSPECTIVE",
            "CORRECTION",
            "UNKNOWN",
        ]
    ] = CST(0x0018_9170)
    """Respiratory Motion Compensation Technique (0018,9170), VM 1, Type 1 (PS3.3 C.8.8.12)."""
    RespiratorySignalSource: CST[
        Literal[
            "NONE",
            "BELT",
            "NASAL_PROBE",
            "CO2_SENSOR",
            "NAVIGATOR",
            "MR_PHASE",
            "ECG",
            "SPIROMETER",
            "EXTERNAL_MARKER",
            "INTERNAL_MARKER",
            "IMAGE",
            "UNKNOWN",
        ]
    ] = CST(0x0018_9171)
    """Respiratory Signal Source (0018,9171), VM 1, Type 1 (PS3.3 C.8.8.12)."""
    RespiratoryMotionCompensationTechniqueDescription: ST_ = ST_(0x0018_9185)
    """Respiratory Motion Compensation Technique Description (0018,9185), VM 1, Type 3 (PS3.3 C.8.8.12)."""
    RespiratorySignalSourceID: SH_ = SH_(0x0018_9186)
    """Respiratory Signal Source ID (0018,9186), VM 1, Type 3 (PS3.3 C.8.8.12)."""


class ReferencedSetupImageSequenceItem(ImageSOPInstanceReferenceMacro, Item):
    """Item of Referenced Setup Image Sequence (300A,0401) (PS3.3 C.8.8.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """

    __slots__ = ()

    SetupImageComment: ST_ = ST_(0x300A_0402)
    """Setup Image Comment (300A,0402), VM 1, Type 3 (PS3.3 C.8.8.12)."""
