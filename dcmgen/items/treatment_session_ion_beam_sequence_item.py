# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Recorded Wedge Sequence (3008,00B0)."""

from __future__ import annotations

from dcmgen.model.fields import (
    AT,
    CS,
    CS_,
    CST,
    CST_,
    DA,
    DS,
    DS_,
    FL,
    FL_,
    IS,
    IS_,
    LO,
    LO_,
    SH,
    SH_,
    SQ,
    SS,
    ST_,
    TM,
    US,
    US_,
    FLn,
    ISn,
    PNn,
)
from dcmgen.model.iod import Item
from dcmgen.model.parts import BeamLimitingDevicePositionMacro, PatientSupportIdentificationMacro


class TreatmentSessionIonBeamSequenceRecordedWedgeSequenceItem(Item):
    """Item of Recorded Wedge Sequence (3008,00B0) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    __slots__ = ()

    WedgeNumber = IS(0x300A_00D2)
    WedgeType = CST_(0x300A_00D3)
    WedgeID = SH_(0x300A_00D4)
    AccessoryCode = LO_(0x300A_00F9)
    WedgeAngle = IS_(0x300A_00D5)
    WedgeOrientation = DS_(0x300A_00D8)


class TreatmentSessionIonBeamSequenceRecordedCompensatorSequenceItem(Item):
    """Item of Recorded Compensator Sequence (3008,00C0) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    __slots__ = ()

    ReferencedCompensatorNumber = IS(0x300C_00D0)
    CompensatorID = SH_(0x300A_00E5)
    AccessoryCode = LO_(0x300A_00F9)


class TreatmentSessionIonBeamSequenceRecordedBlockSequenceItem(Item):
    """Item of Recorded Block Sequence (3008,00D0) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    __slots__ = ()

    BlockTrayID = SH_(0x300A_00F5)
    AccessoryCode = LO_(0x300A_00F9)
    ReferencedBlockNumber = IS(0x300C_00E0)
    BlockName = LO_(0x300A_00FE)
    NumberOfBlockSlabItems = IS_(0x300A_0440)
    RecordedBlockSlabSequence = SQ(0x3008_00D1, "RecordedBlockSlabSequenceItem")


class RecordedBlockSlabSequenceItem(Item):
    """Item of Recorded Block Slab Sequence (3008,00D1) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    __slots__ = ()

    BlockSlabNumber = US(0x300A_0443)
    AccessoryCode = LO_(0x300A_00F9)


class RecordedSnoutSequenceItem(Item):
    """Item of Recorded Snout Sequence (3008,00F0) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    __slots__ = ()

    SnoutID = SH(0x300A_030F)
    AccessoryCode = LO_(0x300A_00F9)


class TreatmentSessionIonBeamSequenceGeneralAccessorySequenceItem(Item):
    """Item of General Accessory Sequence (300A,0420) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    __slots__ = ()

    GeneralAccessoryNumber = IS(0x300A_0424)
    GeneralAccessoryID = SH(0x300A_0421)
    GeneralAccessoryDescription = ST_(0x300A_0422)
    GeneralAccessoryType = CST_(0x300A_0423)
    AccessoryCode = LO_(0x300A_00F9)


class RecordedRangeShifterSequenceItem(Item):
    """Item of Recorded Range Shifter Sequence (3008,00F2) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    __slots__ = ()

    ReferencedRangeShifterNumber = IS(0x300C_0100)
    RangeShifterID = SH(0x300A_0318)
    AccessoryCode = LO_(0x300A_00F9)


class RecordedLateralSpreadingDeviceSequenceItem(Item):
    """Item of Recorded Lateral Spreading Device Sequence (3008,00F4) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    __slots__ = ()

    ReferencedLateralSpreadingDeviceNumber = IS(0x300C_0102)
    LateralSpreadingDeviceID = SH(0x300A_0336)
    AccessoryCode = LO_(0x300A_00F9)


class RecordedRangeModulatorSequenceItem(Item):
    """Item of Recorded Range Modulator Sequence (3008,00F6) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    __slots__ = ()

    ReferencedRangeModulatorNumber = IS(0x300C_0104)
    RangeModulatorID = SH(0x300A_0346)
    AccessoryCode = LO_(0x300A_00F9)
    RangeModulatorType = CST(0x300A_0348)
    BeamCurrentModulationID = SH(0x300A_034C)


class DeliveredDepthDoseParametersSequenceItem(Item):
    """Item of Delivered Depth Dose Parameters Sequence (300A,0506) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    __slots__ = ()

    DeliveredReferenceDoseDefinition = CST(0x300A_0511)
    DeliveredDistalDepth = FL(0x300A_0508)
    DeliveredDistalDepthFraction = FL(0x300A_0507)
    DeliveredNominalRangeModulatedRegionDepths = FLn(0x300A_0510)
    DeliveredNominalRangeModulationFractions = FLn(0x300A_0509)


class IonControlPointDeliverySequenceRangeShifterSettingsSequenceItem(Item):
    """Item of Range Shifter Settings Sequence (300A,0360) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    __slots__ = ()

    ReferencedRangeShifterNumber = IS(0x300C_0100)
    RangeShifterSetting = LO(0x300A_0362)


class IonControlPointDeliverySequenceLateralSpreadingDeviceSettingsSequenceItem(Item):
    """Item of Lateral Spreading Device Settings Sequence (300A,0370) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    __slots__ = ()

    ReferencedLateralSpreadingDeviceNumber = IS(0x300C_0102)
    LateralSpreadingDeviceSetting = LO(0x300A_0372)


class IonControlPointDeliverySequenceRangeModulatorSettingsSequenceItem(Item):
    """Item of Range Modulator Settings Sequence (300A,0380) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    __slots__ = ()

    ReferencedRangeModulatorNumber = IS(0x300C_0104)
    RangeModulatorGatingStartValue = FL(0x300A_0382)
    RangeModulatorGatingStopValue = FL(0x300A_0384)


class IonControlPointDeliverySequenceOverrideSequenceItem(Item):
    """Item of Override Sequence (3008,0060) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    __slots__ = ()

    ParameterSequencePointer = AT(0x3008_0061)
    OverrideParameterPointer = AT(0x3008_0062)
    ParameterItemIndex = IS(0x3008_0063)
    ParameterValueNumber = US_(0x3008_0067)
    OperatorsName = PNn(0x0008_1070)
    OperatorIdentificationSequence = SQ(0x0008_1072, "PersonIdentificationMacro")
    OverrideReason = ST_(0x3008_0066)


class TreatmentSessionIonBeamSequenceItem(PatientSupportIdentificationMacro, Item):
    """Item of Treatment Session Ion Beam Sequence (3008,0021) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    __slots__ = ()

    ReferencedBeamNumber = IS(0x300C_0006)
    BeamName = LO(0x300A_00C2)
    EntityLongLabel = LO_(0x3010_0038)
    BeamDescription = ST_(0x300A_00C3)
    BeamType = CS(0x300A_00C4)
    RadiationType = CST(0x300A_00C6)
    RadiationMassNumber = IS(0x300A_0302)
    RadiationAtomicNumber = IS(0x300A_0304)
    RadiationChargeState = SS(0x300A_0306)
    ScanMode = CST(0x300A_0308)
    ModulatedScanModeType = CST(0x300A_0309)
    ReferencedToleranceTableNumber = IS_(0x300C_00A0)
    EnhancedRTBeamLimitingDeviceDefinitionFlag = CS_(0x3008_00A3)
    BeamLimitingDeviceLeafPairsSequence = SQ(0x3008_00A0, "BeamLimitingDeviceLeafPairsSequenceItem")
    EnhancedRTBeamLimitingDeviceSequence = SQ(0x3008_00A1, "RTBeamLimitingDeviceDefinitionMacro")
    ReferencedPatientSetupNumber = IS_(0x300C_006A)
    ReferencedVerificationImageSequence = SQ(0x300C_0040, "SOPInstanceReferenceMacro")
    ReferencedMeasuredDoseReferenceSequence = SQ(0x3008_0080, "ReferencedMeasuredDoseReferenceSequenceItem")
    ReferencedCalculatedDoseReferenceSequence = SQ(0x3008_0090, "ReferencedCalculatedDoseReferenceSequenceItem")
    NumberOfWedges = IS(0x300A_00D0)
    RecordedWedgeSequence = SQ(0x3008_00B0, "TreatmentSessionIonBeamSequenceRecordedWedgeSequenceItem")
    NumberOfCompensators = IS(0x300A_00E0)
    RecordedCompensatorSequence = SQ(0x3008_00C0, "TreatmentSessionIonBeamSequenceRecordedCompensatorSequenceItem")
    NumberOfBoli = IS(0x300A_00ED)
    ReferencedBolusSequence = SQ(0x300C_00B0, "ReferencedBolusSequenceItem")
    NumberOfBlocks = IS(0x300A_00F0)
    RecordedBlockSequence = SQ(0x3008_00D0, "TreatmentSessionIonBeamSequenceRecordedBlockSequenceItem")
    RecordedSnoutSequence = SQ(0x3008_00F0, "RecordedSnoutSequenceItem")
    ApplicatorSequence = SQ(0x300A_0107, "IonBeamSequenceApplicatorSequenceItem")
    GeneralAccessorySequence = SQ(0x300A_0420, "TreatmentSessionIonBeamSequenceGeneralAccessorySequenceItem")
    NumberOfRangeShifters = IS(0x300A_0312)
    RecordedRangeShifterSequence = SQ(0x3008_00F2, "RecordedRangeShifterSequenceItem")
    NumberOfLateralSpreadingDevices = IS(0x300A_0330)
    RecordedLateralSpreadingDeviceSequence = SQ(0x3008_00F4, "RecordedLateralSpreadingDeviceSequenceItem")
    NumberOfRangeModulators = IS(0x300A_0340)
    RecordedRangeModulatorSequence = SQ(0x3008_00F6, "RecordedRangeModulatorSequenceItem")
    FixationLightAzimuthalAngle = FL_(0x300A_0356)
    FixationLightPolarAngle = FL_(0x300A_0358)
    FixationEye = CS_(0x300A_0150)
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
    SpecifiedTreatmentTime = DS_(0x3008_003A)
    DeliveredTreatmentTime = DS_(0x3008_003B)
    DeliveredDepthDoseParametersSequence = SQ(0x300A_0506, "DeliveredDepthDoseParametersSequenceItem")
    NumberOfControlPoints = IS(0x300A_0110)
    IonControlPointDeliverySequence = SQ(0x3008_0041, "IonControlPointDeliverySequenceItem")
    InterlockSequence = SQ(0x300A_0740, "InterlockMacro")


class IonControlPointDeliverySequenceItem(BeamLimitingDevicePositionMacro, Item):
    """Item of Ion Control Point Delivery Sequence (3008,0041) (PS3.3 C.8.8.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.26.html
    """

    __slots__ = ()

    ReferencedControlPointIndex = IS(0x300C_00F0)
    TreatmentControlPointDate = DA(0x3008_0024)
    TreatmentControlPointTime = TM(0x3008_0025)
    RadiationMassNumber = IS(0x300A_0302)
    RadiationAtomicNumber = IS(0x300A_0304)
    RadiationChargeState = SS(0x300A_0306)
    SpecifiedMeterset = DS_(0x3008_0042)
    DeliveredMeterset = DS(0x3008_0044)
    MetersetRateSet = FL_(0x3008_0045)
    MetersetRateDelivered = FL_(0x3008_0046)
    NominalBeamEnergy = DS(0x300A_0114)
    KVP = DS(0x0018_0060)
    IonWedgePositionSequence = SQ(0x300A_03AC, "IonWedgePositionSequenceItem")
    EnhancedRTBeamLimitingOpeningSequence = SQ(0x3008_00A2, "RTBeamLimitingDeviceOpeningDefinitionMacro")
    RangeShifterSettingsSequence = SQ(0x300A_0360, "IonControlPointDeliverySequenceRangeShifterSettingsSequenceItem")
    LateralSpreadingDeviceSettingsSequence = SQ(
        0x300A_0370, "IonControlPointDeliverySequenceLateralSpreadingDeviceSettingsSequenceItem"
    )
    RangeModulatorSettingsSequence = SQ(
        0x300A_0380, "IonControlPointDeliverySequenceRangeModulatorSettingsSequenceItem"
    )
    GantryAngle = DS(0x300A_011E)
    GantryRotationDirection = CS(0x300A_011F)
    GantryPitchAngle = FL_(0x300A_014A)
    GantryPitchRotationDirection = CS_(0x300A_014C)
    BeamLimitingDeviceAngle = DS(0x300A_0120)
    BeamLimitingDeviceRotationDirection = CS(0x300A_0121)
    ScanSpotTuneID = SH(0x300A_0390)
    NumberOfScanSpotPositions = IS(0x300A_0392)
    ScanSpotPositionMap = FLn(0x300A_0394)
    ScanSpotGantryAngles = FLn(0x300A_039B)
    ScanSpotPatientSupportAngles = FLn(0x300A_039C)
    ScanSpotMetersetsDelivered = FLn(0x3008_0047)
    ScanSpotTimeOffset = FLn(0x300A_038F)
    ScanSpotSizesDelivered = FLn(0x300A_0399)
    NumberOfPaintings = IS(0x300A_039A)
    ScanSpotReordered = CS_(0x300A_0393)
    ScanSpotPrescribedIndices = ISn(0x300A_0391)
    PatientSupportAngle = DS(0x300A_0122)
    PatientSupportRotationDirection = CS(0x300A_0123)
    TableTopPitchAngle = FL_(0x300A_0140)
    TableTopPitchRotationDirection = CS_(0x300A_0142)
    TableTopRollAngle = FL_(0x300A_0144)
    TableTopRollRotationDirection = CS_(0x300A_0146)
    HeadFixationAngle = FL_(0x300A_0148)
    ChairHeadFramePosition = DS_(0x300A_0151)
    TableTopVerticalPosition = DS_(0x300A_0128)
    TableTopLongitudinalPosition = DS_(0x300A_0129)
    TableTopLateralPosition = DS_(0x300A_012A)
    SnoutPosition = FL_(0x300A_030D)
    CorrectedParameterSequence = SQ(0x3008_0068, "CorrectedParameterSequenceItem")
    OverrideSequence = SQ(0x3008_0060, "IonControlPointDeliverySequenceOverrideSequenceItem")
