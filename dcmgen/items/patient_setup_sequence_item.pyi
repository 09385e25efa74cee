# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Patient Setup Sequence (300A,0180)."""

from typing import Literal

from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro
from dcmgen.items.rt_patient_treatment_preparation_macro import (
    RTPatientTreatmentPreparationMacro,
    RTPatientTreatmentPreparationMacros,
)
from dcmgen.model.fields import (
    CST,
    CST_,
    DS_,
    FL_,
    IS,
    LO,
    LO_,
    SH_,
    SQ,
    ST_,
    AnyText,
    DS_Value,
    FL_Value,
    ISnValue,
    ISValue,
    Items,
    LO_Value,
    LOValue,
    SH_Value,
    ST_Value,
    UIValue,
    USnValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ReferencedSetupImageSequenceItem(ImageSOPInstanceReferenceMacro, Item):
    """Item of Referenced Setup Image Sequence (300A,0401) (PS3.3 C.8.8.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedFrameNumber: ISnValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
        SetupImageComment: ST_Value = ...,
    ) -> None: ...
    SetupImageComment: ST_
    """Setup Image Comment (300A,0402), ST, VM 1, Type 3.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """

class ReferencedSetupImageSequenceItems(Sequence[ReferencedSetupImageSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedFrameNumber: ISnValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
        SetupImageComment: ST_Value = ...,
    ) -> ReferencedSetupImageSequenceItem: ...

class FixationDeviceSequenceItem(Item):
    """Item of Fixation Device Sequence (300A,0190) (PS3.3 C.8.8.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """

    def __init__(
        self,
        /,
        *,
        FixationDeviceType: Literal[
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
        | AnyText = ...,
        FixationDeviceLabel: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
        FixationDeviceDescription: ST_Value = ...,
        FixationDevicePosition: SH_Value = ...,
        FixationDevicePitchAngle: FL_Value = ...,
        FixationDeviceRollAngle: FL_Value = ...,
    ) -> None: ...
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
    ]
    """Fixation Device Type (300A,0192), CS, VM 1, Type 1.

    Defined Terms: BITEBLOCK, HEADFRAME, MASK, MOLD, CAST, HEADREST, BREAST_BOARD, BODY_FRAME, VACUUM_MOLD,
    WHOLE_BODY_POD, RECTAL_BALLOON.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """
    FixationDeviceLabel: SH_
    """Fixation Device Label (300A,0194), SH, VM 1, Type 2.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """
    FixationDeviceDescription: ST_
    """Fixation Device Description (300A,0196), ST, VM 1, Type 3.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """
    FixationDevicePosition: SH_
    """Fixation Device Position (300A,0198), SH, VM 1, Type 3.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """
    FixationDevicePitchAngle: FL_
    """Fixation Device Pitch Angle (300A,0199), FL, VM 1, Type 3.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """
    FixationDeviceRollAngle: FL_
    """Fixation Device Roll Angle (300A,019A), FL, VM 1, Type 3.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """

class FixationDeviceSequenceItems(Sequence[FixationDeviceSequenceItem]):
    def add(
        self,
        /,
        *,
        FixationDeviceType: Literal[
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
        | AnyText = ...,
        FixationDeviceLabel: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
        FixationDeviceDescription: ST_Value = ...,
        FixationDevicePosition: SH_Value = ...,
        FixationDevicePitchAngle: FL_Value = ...,
        FixationDeviceRollAngle: FL_Value = ...,
    ) -> FixationDeviceSequenceItem: ...

class ShieldingDeviceSequenceItem(Item):
    """Item of Shielding Device Sequence (300A,01A0) (PS3.3 C.8.8.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """

    def __init__(
        self,
        /,
        *,
        ShieldingDeviceType: Literal["GUM", "EYE", "GONAD"] | AnyText = ...,
        ShieldingDeviceLabel: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
        ShieldingDeviceDescription: ST_Value = ...,
        ShieldingDevicePosition: SH_Value = ...,
    ) -> None: ...
    ShieldingDeviceType: CST[Literal["GUM", "EYE", "GONAD"]]
    """Shielding Device Type (300A,01A2), CS, VM 1, Type 1.

    Defined Terms: GUM, EYE, GONAD.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """
    ShieldingDeviceLabel: SH_
    """Shielding Device Label (300A,01A4), SH, VM 1, Type 2.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """
    ShieldingDeviceDescription: ST_
    """Shielding Device Description (300A,01A6), ST, VM 1, Type 3.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """
    ShieldingDevicePosition: SH_
    """Shielding Device Position (300A,01A8), SH, VM 1, Type 3.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """

class ShieldingDeviceSequenceItems(Sequence[ShieldingDeviceSequenceItem]):
    def add(
        self,
        /,
        *,
        ShieldingDeviceType: Literal["GUM", "EYE", "GONAD"] | AnyText = ...,
        ShieldingDeviceLabel: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
        ShieldingDeviceDescription: ST_Value = ...,
        ShieldingDevicePosition: SH_Value = ...,
    ) -> ShieldingDeviceSequenceItem: ...

class SetupDeviceSequenceItem(Item):
    """Item of Setup Device Sequence (300A,01B4) (PS3.3 C.8.8.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """

    def __init__(
        self,
        /,
        *,
        SetupDeviceType: Literal["LASER_POINTER", "DISTANCE_METER", "TABLE_HEIGHT", "MECHANICAL_PTR", "ARC"]
        | AnyText = ...,
        SetupDeviceLabel: SH_Value = ...,
        SetupDeviceParameter: DS_Value = ...,
        AccessoryCode: LO_Value = ...,
        SetupDeviceDescription: ST_Value = ...,
        SetupReferenceDescription: ST_Value = ...,
    ) -> None: ...
    SetupDeviceType: CST[Literal["LASER_POINTER", "DISTANCE_METER", "TABLE_HEIGHT", "MECHANICAL_PTR", "ARC"]]
    """Setup Device Type (300A,01B6), CS, VM 1, Type 1.

    Defined Terms: LASER_POINTER, DISTANCE_METER, TABLE_HEIGHT, MECHANICAL_PTR, ARC.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """
    SetupDeviceLabel: SH_
    """Setup Device Label (300A,01B8), SH, VM 1, Type 2.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """
    SetupDeviceDescription: ST_
    """Setup Device Description (300A,01BA), ST, VM 1, Type 3.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """
    SetupDeviceParameter: DS_
    """Setup Device Parameter (300A,01BC), DS, VM 1, Type 2.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """
    SetupReferenceDescription: ST_
    """Setup Reference Description (300A,01D0), ST, VM 1, Type 3.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """

class SetupDeviceSequenceItems(Sequence[SetupDeviceSequenceItem]):
    def add(
        self,
        /,
        *,
        SetupDeviceType: Literal["LASER_POINTER", "DISTANCE_METER", "TABLE_HEIGHT", "MECHANICAL_PTR", "ARC"]
        | AnyText = ...,
        SetupDeviceLabel: SH_Value = ...,
        SetupDeviceParameter: DS_Value = ...,
        AccessoryCode: LO_Value = ...,
        SetupDeviceDescription: ST_Value = ...,
        SetupReferenceDescription: ST_Value = ...,
    ) -> SetupDeviceSequenceItem: ...

class MotionSynchronizationSequenceItem(Item):
    """Item of Motion Synchronization Sequence (300A,0410) (PS3.3 C.8.8.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """

    def __init__(
        self,
        /,
        *,
        RespiratoryMotionCompensationTechnique: Literal[
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
        | AnyText = ...,
        RespiratorySignalSource: Literal[
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
        | AnyText = ...,
        RespiratoryMotionCompensationTechniqueDescription: ST_Value = ...,
        RespiratorySignalSourceID: SH_Value = ...,
    ) -> None: ...
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
    ]
    """Respiratory Motion Compensation Technique (0018,9170), CS, VM 1, Type 1.

    Defined Terms: NONE, BREATH_HOLD, REALTIME, GATING, TRACKING, PHASE_ORDERING, PHASE_RESCANNING, RETROSPECTIVE,
    CORRECTION, UNKNOWN.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """
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
    ]
    """Respiratory Signal Source (0018,9171), CS, VM 1, Type 1.

    Defined Terms: NONE, BELT, NASAL_PROBE, CO2_SENSOR, NAVIGATOR, MR_PHASE, ECG, SPIROMETER, EXTERNAL_MARKER,
    INTERNAL_MARKER, IMAGE, UNKNOWN.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """
    RespiratoryMotionCompensationTechniqueDescription: ST_
    """Respiratory Motion Compensation Technique Description (0018,9185), ST, VM 1, Type 3.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """
    RespiratorySignalSourceID: SH_
    """Respiratory Signal Source ID (0018,9186), SH, VM 1, Type 3.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """

class MotionSynchronizationSequenceItems(Sequence[MotionSynchronizationSequenceItem]):
    def add(
        self,
        /,
        *,
        RespiratoryMotionCompensationTechnique: Literal[
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
        | AnyText = ...,
        RespiratorySignalSource: Literal[
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
        | AnyText = ...,
        RespiratoryMotionCompensationTechniqueDescription: ST_Value = ...,
        RespiratorySignalSourceID: SH_Value = ...,
    ) -> MotionSynchronizationSequenceItem: ...

class PatientSetupSequenceItem(Item):
    """Item of Patient Setup Sequence (300A,0180) (PS3.3 C.8.8.12).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """

    def __init__(
        self,
        /,
        *,
        PatientSetupNumber: ISValue = ...,
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
            "SITTING",
        ]
        | AnyText = ...,
        PatientAdditionalPosition: LOValue = ...,
        PatientSetupLabel: LO_Value = ...,
        FixationDeviceSequence: Items[FixationDeviceSequenceItem] = ...,
        ShieldingDeviceSequence: Items[ShieldingDeviceSequenceItem] = ...,
        SetupTechnique: Literal["ISOCENTRIC", "FIXED_SSD", "TBI", "BREAST_BRIDGE", "SKIN_APPOSITION", None]
        | AnyText = ...,
        SetupTechniqueDescription: ST_Value = ...,
        SetupDeviceSequence: Items[SetupDeviceSequenceItem] = ...,
        TableTopVerticalSetupDisplacement: DS_Value = ...,
        TableTopLongitudinalSetupDisplacement: DS_Value = ...,
        TableTopLateralSetupDisplacement: DS_Value = ...,
        ReferencedSetupImageSequence: Items[ReferencedSetupImageSequenceItem] = ...,
        MotionSynchronizationSequence: Items[MotionSynchronizationSequenceItem] = ...,
        PatientTreatmentPreparationSequence: Items[RTPatientTreatmentPreparationMacro] = ...,
    ) -> None: ...
    PatientSetupNumber: IS
    """Patient Setup Number (300A,0182), IS, VM 1, Type 1.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """
    PatientSetupLabel: LO_
    """Patient Setup Label (300A,0183), LO, VM 1, Type 3.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """
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
    ]
    """Patient Position (0018,5100), CS, VM 1, Type 1C.

    Required if Patient Additional Position is absent. Not allowed otherwise.

    Defined Terms: HFP, HFS, HFDR, HFDL, FFDR, FFDL, FFP, FFS, LFP, LFS, RFP, RFS, AFDR, AFDL, PFDR, PFDL, SITTING.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """
    PatientAdditionalPosition: LO
    """Patient Additional Position (300A,0184), LO, VM 1, Type 1C.

    Required if Patient Position is absent. Not allowed otherwise.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """
    PatientTreatmentPreparationSequence: SQ[RTPatientTreatmentPreparationMacros, RTPatientTreatmentPreparationMacro]
    """Patient Treatment Preparation Sequence (300A,079F), SQ, VM 1, Type 3.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """
    ReferencedSetupImageSequence: SQ[ReferencedSetupImageSequenceItems, ReferencedSetupImageSequenceItem]
    """Referenced Setup Image Sequence (300A,0401), SQ, VM 1, Type 3.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """
    FixationDeviceSequence: SQ[FixationDeviceSequenceItems, FixationDeviceSequenceItem]
    """Fixation Device Sequence (300A,0190), SQ, VM 1, Type 3.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """
    ShieldingDeviceSequence: SQ[ShieldingDeviceSequenceItems, ShieldingDeviceSequenceItem]
    """Shielding Device Sequence (300A,01A0), SQ, VM 1, Type 3.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """
    SetupTechnique: CST_[Literal["ISOCENTRIC", "FIXED_SSD", "TBI", "BREAST_BRIDGE", "SKIN_APPOSITION"]]
    """Setup Technique (300A,01B0), CS, VM 1, Type 3.

    Defined Terms: ISOCENTRIC, FIXED_SSD, TBI, BREAST_BRIDGE, SKIN_APPOSITION.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """
    SetupTechniqueDescription: ST_
    """Setup Technique Description (300A,01B2), ST, VM 1, Type 3.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """
    SetupDeviceSequence: SQ[SetupDeviceSequenceItems, SetupDeviceSequenceItem]
    """Setup Device Sequence (300A,01B4), SQ, VM 1, Type 3.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """
    TableTopVerticalSetupDisplacement: DS_
    """Table Top Vertical Setup Displacement (300A,01D2), DS, VM 1, Type 3.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """
    TableTopLongitudinalSetupDisplacement: DS_
    """Table Top Longitudinal Setup Displacement (300A,01D4), DS, VM 1, Type 3.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """
    TableTopLateralSetupDisplacement: DS_
    """Table Top Lateral Setup Displacement (300A,01D6), DS, VM 1, Type 3.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """
    MotionSynchronizationSequence: SQ[MotionSynchronizationSequenceItems, MotionSynchronizationSequenceItem]
    """Motion Synchronization Sequence (300A,0410), SQ, VM 1, Type 3.

    PS3.3 C.8.8.12: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.12.html
    """

class PatientSetupSequenceItems(Sequence[PatientSetupSequenceItem]):
    def add(
        self,
        /,
        *,
        PatientSetupNumber: ISValue = ...,
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
            "SITTING",
        ]
        | AnyText = ...,
        PatientAdditionalPosition: LOValue = ...,
        PatientSetupLabel: LO_Value = ...,
        FixationDeviceSequence: Items[FixationDeviceSequenceItem] = ...,
        ShieldingDeviceSequence: Items[ShieldingDeviceSequenceItem] = ...,
        SetupTechnique: Literal["ISOCENTRIC", "FIXED_SSD", "TBI", "BREAST_BRIDGE", "SKIN_APPOSITION", None]
        | AnyText = ...,
        SetupTechniqueDescription: ST_Value = ...,
        SetupDeviceSequence: Items[SetupDeviceSequenceItem] = ...,
        TableTopVerticalSetupDisplacement: DS_Value = ...,
        TableTopLongitudinalSetupDisplacement: DS_Value = ...,
        TableTopLateralSetupDisplacement: DS_Value = ...,
        ReferencedSetupImageSequence: Items[ReferencedSetupImageSequenceItem] = ...,
        MotionSynchronizationSequence: Items[MotionSynchronizationSequenceItem] = ...,
        PatientTreatmentPreparationSequence: Items[RTPatientTreatmentPreparationMacro] = ...,
    ) -> PatientSetupSequenceItem: ...
