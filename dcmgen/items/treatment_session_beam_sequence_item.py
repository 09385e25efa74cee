# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Treatment Session Beam Sequence (3008,0020)."""

from __future__ import annotations

from dcmgen.model.fields import (
    AT_,
    CS,
    CS_,
    CST,
    CST_,
    DA,
    DS,
    DS_,
    DT,
    FL,
    FL_,
    IS,
    IS_,
    LO_,
    SH_,
    SQ,
    ST_,
    TM,
    US_,
    PNn,
)
from dcmgen.model.iod import Item
from dcmgen.model.parts import SOPInstanceReferenceMacro


class TreatmentSessionBeamSequenceItem(Item):
    """Item of Treatment Session Beam Sequence (3008,0020) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    __slots__ = ()

    ReferencedBeamNumber = IS_(0x300C_0006)
    BeamName = LO_(0x300A_00C2)
    EntityLongLabel = LO_(0x3010_0038)
    BeamDescription = ST_(0x300A_00C3)
    DefinitionSourceSequence = SQ(0x0008_1156, "SOPInstanceReferenceMacro")
    BeamType = CS(0x300A_00C4)
    RadiationType = CST(0x300A_00C6)
    PrimaryFluenceModeSequence = SQ(0x3002_0050, "PrimaryFluenceModeSequenceItem")
    HighDoseTechniqueType = CST(0x300A_00C7)
    ReferencedVerificationImageSequence = SQ(
        0x300C_0040, "TreatmentSessionBeamSequenceReferencedVerificationImageSequenceItem"
    )
    ReferencedMeasuredDoseReferenceSequence = SQ(0x3008_0080, "ReferencedMeasuredDoseReferenceSequenceItem")
    ReferencedCalculatedDoseReferenceSequence = SQ(0x3008_0090, "ReferencedCalculatedDoseReferenceSequenceItem")
    SourceAxisDistance = DS_(0x300A_00B4)
    EnhancedRTBeamLimitingDeviceDefinitionFlag = CS_(0x3008_00A3)
    BeamLimitingDeviceLeafPairsSequence = SQ(0x3008_00A0, "BeamLimitingDeviceLeafPairsSequenceItem")
    EnhancedRTBeamLimitingDeviceSequence = SQ(0x3008_00A1, "RTBeamLimitingDeviceDefinitionMacro")
    ReferencedPatientSetupNumber = IS_(0x300C_006A)
    NumberOfWedges = IS(0x300A_00D0)
    RecordedWedgeSequence = SQ(0x3008_00B0, "TreatmentSessionBeamSequenceRecordedWedgeSequenceItem")
    NumberOfCompensators = IS_(0x300A_00E0)
    RecordedCompensatorSequence = SQ(0x3008_00C0, "TreatmentSessionBeamSequenceRecordedCompensatorSequenceItem")
    NumberOfBoli = IS_(0x300A_00ED)
    ReferencedBolusSequence = SQ(0x300C_00B0, "TreatmentSessionBeamSequenceReferencedBolusSequenceItem")
    NumberOfBlocks = IS_(0x300A_00F0)
    RecordedBlockSequence = SQ(0x3008_00D0, "TreatmentSessionBeamSequenceRecordedBlockSequenceItem")
    ApplicatorSequence = SQ(0x300A_0107, "ApplicatorSequenceItem")
    GeneralAccessorySequence = SQ(0x300A_0420, "GeneralAccessorySequenceItem")
    CurrentFractionNumber = IS_(0x3008_0022)
    ClinicalFractionNumber = US_(0x300A_0705)
    TreatmentDeliveryType = CST_(0x300A_00CE)
    TreatmentTerminationStatus = CS(0x3008_002A)
    RTTreatmentTerminationReasonCodeSequence = SQ(0x300A_0715, "CodeSequenceMacro")
    MachineSpecificTreatmentTerminationCodeSequence = SQ(0x300A_0716, "CodeSequenceMacro")
    TreatmentTerminationDescription = ST_(0x300A_0730)
    TreatmentVerificationStatus = CS_(0x3008_002C)
    SpecifiedPrimaryMeterset = DS_(0x3008_0032)
    SpecifiedSecondaryMeterset = DS_(0x3008_0033)
    DeliveredPrimaryMeterset = DS_(0x3008_0036)
    DeliveredSecondaryMeterset = DS_(0x3008_0037)
    DoseCalibrationConditionsVerifiedFlag = CS_(0x300C_0123)
    DoseCalibrationConditionsSequence = SQ(0x300C_0120, "DoseCalibrationConditionsSequenceItem")
    RadiationDeviceConfigurationAndCommissioningKeySequence = SQ(0x300A_065A, "ContentItemMacro")
    InterlockSequence = SQ(0x300A_0740, "InterlockMacro")
    SpecifiedTreatmentTime = DS_(0x3008_003A)
    DeliveredTreatmentTime = DS_(0x3008_003B)
    GatingBeamHoldTransitionSequence = SQ(0x300C_0125, "GatingBeamHoldTransitionSequenceItem")
    NumberOfControlPoints = IS(0x300A_0110)
    ControlPointDeliverySequence = SQ(0x3008_0040, "ControlPointDeliverySequenceItem")


class TreatmentSessionBeamSequenceRecordedWedgeSequenceItem(Item):
    """Item of Recorded Wedge Sequence (3008,00B0) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    __slots__ = ()

    WedgeNumber = IS_(0x300A_00D2)
    WedgeType = CST_(0x300A_00D3)
    WedgeID = SH_(0x300A_00D4)
    AccessoryCode = LO_(0x300A_00F9)
    WedgeAngle = IS_(0x300A_00D5)
    WedgeOrientation = DS_(0x300A_00D8)


class TreatmentSessionBeamSequenceRecordedCompensatorSequenceItem(Item):
    """Item of Recorded Compensator Sequence (3008,00C0) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    __slots__ = ()

    ReferencedCompensatorNumber = IS(0x300C_00D0)
    CompensatorType = CST_(0x300A_00EE)
    CompensatorID = SH_(0x300A_00E5)
    AccessoryCode = LO_(0x300A_00F9)
    CompensatorTrayID = SH_(0x300A_00EF)
    TrayAccessoryCode = LO_(0x300A_0355)


class TreatmentSessionBeamSequenceReferencedBolusSequenceItem(Item):
    """Item of Referenced Bolus Sequence (300C,00B0) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    __slots__ = ()

    ReferencedROINumber = IS(0x3006_0084)
    BolusID = SH_(0x300A_00DC)
    AccessoryCode = LO_(0x300A_00F9)


class TreatmentSessionBeamSequenceRecordedBlockSequenceItem(Item):
    """Item of Recorded Block Sequence (3008,00D0) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    __slots__ = ()

    BlockTrayID = SH_(0x300A_00F5)
    TrayAccessoryCode = LO_(0x300A_0355)
    AccessoryCode = LO_(0x300A_00F9)
    ReferencedBlockNumber = IS_(0x300C_00E0)
    BlockName = LO_(0x300A_00FE)


class GatingBeamHoldTransitionSequenceItem(Item):
    """Item of Gating Beam Hold Transition Sequence (300C,0125) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    __slots__ = ()

    BeamHoldTransition = CST(0x300C_0126)
    BeamHoldTransitionTriggerSource = CST_(0x300C_0129)
    BeamHoldTransitionDateTime = DT(0x300C_0127)
    BeamHoldOriginatingDeviceSequence = SQ(0x300C_0128, "DeviceIdentificationMacro")


class ControlPointDeliverySequenceItem(Item):
    """Item of Control Point Delivery Sequence (3008,0040) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    __slots__ = ()

    ReferencedControlPointIndex = IS_(0x300C_00F0)
    TreatmentControlPointDate = DA(0x3008_0024)
    TreatmentControlPointTime = TM(0x3008_0025)
    SpecifiedMeterset = DS_(0x3008_0042)
    DeliveredMeterset = DS(0x3008_0044)
    DoseRateSet = DS_(0x300A_0115)
    DoseRateDelivered = DS_(0x3008_0048)
    NominalBeamEnergy = DS_(0x300A_0114)
    NominalBeamEnergyUnit = CST(0x300A_0015)
    WedgePositionSequence = SQ(0x300A_0116, "WedgePositionSequenceItem")
    BeamLimitingDevicePositionSequence = SQ(0x300A_011A, "BeamLimitingDevicePositionSequenceItem")
    EnhancedRTBeamLimitingOpeningSequence = SQ(0x3008_00A2, "RTBeamLimitingDeviceOpeningDefinitionMacro")
    GantryAngle = DS(0x300A_011E)
    GantryRotationDirection = CS(0x300A_011F)
    GantryPitchAngle = FL_(0x300A_014A)
    GantryPitchRotationDirection = CS_(0x300A_014C)
    BeamStopperPosition = CS_(0x3008_0230)
    BeamLimitingDeviceAngle = DS(0x300A_0120)
    BeamLimitingDeviceRotationDirection = CS(0x300A_0121)
    PatientSupportAngle = DS(0x300A_0122)
    PatientSupportRotationDirection = CS(0x300A_0123)
    TableTopEccentricAxisDistance = DS_(0x300A_0124)
    TableTopEccentricAngle = DS(0x300A_0125)
    TableTopEccentricRotationDirection = CS(0x300A_0126)
    TableTopPitchAngle = FL(0x300A_0140)
    TableTopPitchRotationDirection = CS(0x300A_0142)
    TableTopRollAngle = FL(0x300A_0144)
    TableTopRollRotationDirection = CS(0x300A_0146)
    TableTopVerticalPosition = DS_(0x300A_0128)
    TableTopLongitudinalPosition = DS_(0x300A_0129)
    TableTopLateralPosition = DS_(0x300A_012A)
    CorrectedParameterSequence = SQ(0x3008_0068, "CorrectedParameterSequenceItem")
    OverrideSequence = SQ(0x3008_0060, "ControlPointDeliverySequenceOverrideSequenceItem")


class ControlPointDeliverySequenceOverrideSequenceItem(Item):
    """Item of Override Sequence (3008,0060) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    __slots__ = ()

    OverrideParameterPointer = AT_(0x3008_0062)
    ParameterSequencePointer = AT_(0x3008_0061)
    ParameterItemIndex = IS_(0x3008_0063)
    ParameterValueNumber = US_(0x3008_0067)
    OperatorsName = PNn(0x0008_1070)
    OperatorIdentificationSequence = SQ(0x0008_1072, "PersonIdentificationMacro")
    OverrideReason = ST_(0x3008_0066)


class TreatmentSessionBeamSequenceReferencedVerificationImageSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced Verification Image Sequence (300C,0040) (PS3.3 C.8.8.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.21.html
    """

    __slots__ = ()

    StartMeterset = DS_(0x3008_0078)
    EndMeterset = DS_(0x3008_007A)
