# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Depth Dose Parameters Sequence (300A,0505)."""

from __future__ import annotations

from dcmgen.model.fields import (
    CS,
    CS_,
    CST,
    CST_,
    DA_,
    DS,
    DS_,
    FL,
    FL_,
    IS,
    IS_,
    LO,
    LO_,
    LT_,
    SH,
    SH_,
    SQ,
    SS,
    ST_,
    UI_,
    US,
    DSn,
    FLn,
)
from dcmgen.model.iod import Item
from dcmgen.model.parts import (
    BeamLimitingDevicePositionMacro,
    PatientSupportIdentificationMacro,
    SOPInstanceReferenceMacro,
)


class DepthDoseParametersSequenceItem(Item):
    """Item of Depth Dose Parameters Sequence (300A,0505) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    ReferenceDoseDefinition = CST(0x300A_0512)
    DistalDepth = FL(0x300A_0502)
    DistalDepthFraction = FL(0x300A_0501)
    NominalRangeModulatedRegionDepths = FLn(0x300A_0504)
    NominalRangeModulationFractions = FLn(0x300A_0503)


class IonBeamLimitingDeviceSequenceItem(Item):
    """Item of Ion Beam Limiting Device Sequence (300A,03A4) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    RTBeamLimitingDeviceType = CS(0x300A_00B8)
    IsocenterToBeamLimitingDeviceDistance = FL_(0x300A_00BB)
    NumberOfLeafJawPairs = IS(0x300A_00BC)
    LeafPositionBoundaries = DSn(0x300A_00BE)


class IonWedgeSequenceItem(Item):
    """Item of Ion Wedge Sequence (300A,03AA) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    WedgeNumber = IS(0x300A_00D2)
    WedgeType = CST_(0x300A_00D3)
    WedgeID = SH_(0x300A_00D4)
    AccessoryCode = LO_(0x300A_00F9)
    WedgeAngle = IS_(0x300A_00D5)
    WedgeOrientation = DS_(0x300A_00D8)
    IsocenterToWedgeTrayDistance = FL(0x300A_00D9)


class IonRangeCompensatorSequenceItem(Item):
    """Item of Ion Range Compensator Sequence (300A,02EA) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    CompensatorDescription = LT_(0x300A_02EB)
    CompensatorNumber = IS(0x300A_00E4)
    MaterialID = SH_(0x300A_00E1)
    CompensatorID = SH_(0x300A_00E5)
    AccessoryCode = LO_(0x300A_00F9)
    IsocenterToCompensatorTrayDistance = FL(0x300A_02E4)
    CompensatorDivergence = CS(0x300A_02E0)
    CompensatorMountingPosition = CS(0x300A_02E1)
    CompensatorSurfaceRepresentationFlag = CS_(0x300A_02EC)
    ReferencedSurfaceSegmentationSequence = SQ(0x0008_114D, "SOPInstanceReferenceMacro")
    CompensatorRows = IS(0x300A_00E7)
    CompensatorColumns = IS(0x300A_00E8)
    CompensatorPixelSpacing = DSn(0x300A_00E9)
    CompensatorPosition = DSn(0x300A_00EA)
    CompensatorColumnOffset = FL(0x300A_02E5)
    CompensatorThicknessData = DSn(0x300A_00EC)
    IsocenterToCompensatorDistances = FLn(0x300A_02E6)
    CompensatorRelativeStoppingPowerRatio = FL_(0x300A_02E7)
    CompensatorMillingToolDiameter = FL_(0x300A_02E8)


class IonBlockSequenceItem(Item):
    """Item of Ion Block Sequence (300A,03A6) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    BlockTrayID = SH_(0x300A_00F5)
    AccessoryCode = LO_(0x300A_00F9)
    IsocenterToBlockTrayDistance = FL(0x300A_00F7)
    BlockType = CS(0x300A_00F8)
    BlockDivergence = CS(0x300A_00FA)
    BlockMountingPosition = CS(0x300A_00FB)
    BlockNumber = IS(0x300A_00FC)
    BlockName = LO_(0x300A_00FE)
    MaterialID = SH_(0x300A_00E1)
    BlockThickness = DS(0x300A_0100)
    BlockNumberOfPoints = IS(0x300A_0104)
    BlockData = DSn(0x300A_0106)
    NumberOfBlockSlabItems = IS_(0x300A_0440)
    BlockSlabSequence = SQ(0x300A_0441, "IonBlockSequenceBlockSlabSequenceItem")


class IonBlockSequenceBlockSlabSequenceItem(Item):
    """Item of Block Slab Sequence (300A,0441) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    BlockSlabNumber = US(0x300A_0443)
    BlockSlabThickness = DS_(0x300A_0442)
    AccessoryCode = LO_(0x300A_00F9)


class SnoutSequenceItem(Item):
    """Item of Snout Sequence (300A,030C) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    SnoutID = SH(0x300A_030F)
    AccessoryCode = LO_(0x300A_00F9)


class IonBeamSequenceGeneralAccessorySequenceItem(Item):
    """Item of General Accessory Sequence (300A,0420) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    GeneralAccessoryNumber = IS(0x300A_0424)
    GeneralAccessoryID = SH(0x300A_0421)
    GeneralAccessoryDescription = ST_(0x300A_0422)
    GeneralAccessoryType = CST_(0x300A_0423)
    AccessoryCode = LO_(0x300A_00F9)
    IsocenterToGeneralAccessoryDistance = DS_(0x300A_0426)


class RangeShifterSequenceItem(Item):
    """Item of Range Shifter Sequence (300A,0314) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    RangeShifterNumber = IS(0x300A_0316)
    RangeShifterID = SH(0x300A_0318)
    AccessoryCode = LO_(0x300A_00F9)
    RangeShifterType = CST(0x300A_0320)
    MaterialID = SH_(0x300A_00E1)
    MaterialDensity = DS_(0x0014_6047)
    RangeShifterDescription = LO_(0x300A_0322)


class LateralSpreadingDeviceSequenceItem(Item):
    """Item of Lateral Spreading Device Sequence (300A,0332) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    LateralSpreadingDeviceNumber = IS(0x300A_0334)
    LateralSpreadingDeviceID = SH(0x300A_0336)
    AccessoryCode = LO_(0x300A_00F9)
    LateralSpreadingDeviceType = CST(0x300A_0338)
    LateralSpreadingDeviceDescription = LO_(0x300A_033A)


class RangeModulatorSequenceItem(Item):
    """Item of Range Modulator Sequence (300A,0342) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    RangeModulatorNumber = IS(0x300A_0344)
    RangeModulatorID = SH(0x300A_0346)
    AccessoryCode = LO_(0x300A_00F9)
    RangeModulatorType = CST(0x300A_0348)
    RangeModulatorDescription = LO_(0x300A_034A)
    BeamCurrentModulationID = SH(0x300A_034C)


class RangeShifterSettingsSequenceItem(Item):
    """Item of Range Shifter Settings Sequence (300A,0360) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    ReferencedRangeShifterNumber = IS(0x300C_0100)
    RangeShifterSetting = LO(0x300A_0362)
    IsocenterToRangeShifterDistance = FL_(0x300A_0364)
    RangeShifterWaterEquivalentThickness = FL_(0x300A_0366)


class LateralSpreadingDeviceSettingsSequenceItem(Item):
    """Item of Lateral Spreading Device Settings Sequence (300A,0370) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    ReferencedLateralSpreadingDeviceNumber = IS(0x300C_0102)
    LateralSpreadingDeviceSetting = LO(0x300A_0372)
    IsocenterToLateralSpreadingDeviceDistance = FL_(0x300A_0374)
    LateralSpreadingDeviceWaterEquivalentThickness = FL_(0x300A_033C)


class RangeModulatorSettingsSequenceItem(Item):
    """Item of Range Modulator Settings Sequence (300A,0380) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    ReferencedRangeModulatorNumber = IS(0x300C_0104)
    RangeModulatorGatingStartValue = FL(0x300A_0382)
    RangeModulatorGatingStopValue = FL(0x300A_0384)
    RangeModulatorGatingStartWaterEquivalentThickness = FL_(0x300A_0386)
    RangeModulatorGatingStopWaterEquivalentThickness = FL_(0x300A_0388)
    IsocenterToRangeModulatorDistance = FL_(0x300A_038A)


class IonBeamSequenceReferencedReferenceImageSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced Reference Image Sequence (300C,0042) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    ReferenceImageNumber = IS(0x300A_00C8)


class IonBeamSequenceItem(PatientSupportIdentificationMacro, Item):
    """Item of Ion Beam Sequence (300A,03A2) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    BeamNumber = IS(0x300A_00C0)
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
    TreatmentMachineName = SH_(0x300A_00B2)
    Manufacturer = LO_(0x0008_0070)
    InstitutionName = LO_(0x0008_0080)
    InstitutionAddress = ST_(0x0008_0081)
    InstitutionalDepartmentName = LO_(0x0008_1040)
    InstitutionalDepartmentTypeCodeSequence = SQ(0x0008_1041, "CodeSequenceMacro")
    ManufacturerModelName = LO_(0x0008_1090)
    DeviceSerialNumber = LO_(0x0018_1000)
    DateOfManufacture = DA_(0x0018_1204)
    DateOfInstallation = DA_(0x0018_1205)
    PrimaryDosimeterUnit = CS(0x300A_00B3)
    TableTopPositionAlignmentUID = UI_(0x300A_0054)
    ReferencedToleranceTableNumber = IS_(0x300C_00A0)
    VirtualSourceAxisDistances = FLn(0x300A_030A)
    DepthDoseParametersSequence = SQ(0x300A_0505, "DepthDoseParametersSequenceItem")
    EnhancedRTBeamLimitingDeviceDefinitionFlag = CS_(0x3008_00A3)
    IonBeamLimitingDeviceSequence = SQ(0x300A_03A4, "IonBeamLimitingDeviceSequenceItem")
    EnhancedRTBeamLimitingDeviceSequence = SQ(0x3008_00A1, "RTBeamLimitingDeviceDefinitionMacro")
    ReferencedPatientSetupNumber = IS_(0x300C_006A)
    ReferencedReferenceImageSequence = SQ(0x300C_0042, "IonBeamSequenceReferencedReferenceImageSequenceItem")
    TreatmentDeliveryType = CST(0x300A_00CE)
    ReferencedDoseSequence = SQ(0x300C_0080, "SOPInstanceReferenceMacro")
    NumberOfWedges = IS(0x300A_00D0)
    TotalWedgeTrayWaterEquivalentThickness = FL_(0x300A_00D7)
    IonWedgeSequence = SQ(0x300A_03AA, "IonWedgeSequenceItem")
    NumberOfCompensators = IS(0x300A_00E0)
    TotalCompensatorTrayWaterEquivalentThickness = FL_(0x300A_02E3)
    IonRangeCompensatorSequence = SQ(0x300A_02EA, "IonRangeCompensatorSequenceItem")
    NumberOfBoli = IS(0x300A_00ED)
    ReferencedBolusSequence = SQ(0x300C_00B0, "ReferencedBolusSequenceItem")
    NumberOfBlocks = IS(0x300A_00F0)
    TotalBlockTrayWaterEquivalentThickness = FL_(0x300A_00F3)
    IonBlockSequence = SQ(0x300A_03A6, "IonBlockSequenceItem")
    SnoutSequence = SQ(0x300A_030C, "SnoutSequenceItem")
    ApplicatorSequence = SQ(0x300A_0107, "IonBeamSequenceApplicatorSequenceItem")
    GeneralAccessorySequence = SQ(0x300A_0420, "IonBeamSequenceGeneralAccessorySequenceItem")
    NumberOfRangeShifters = IS(0x300A_0312)
    RangeShifterSequence = SQ(0x300A_0314, "RangeShifterSequenceItem")
    NumberOfLateralSpreadingDevices = IS(0x300A_0330)
    LateralSpreadingDeviceSequence = SQ(0x300A_0332, "LateralSpreadingDeviceSequenceItem")
    NumberOfRangeModulators = IS(0x300A_0340)
    RangeModulatorSequence = SQ(0x300A_0342, "RangeModulatorSequenceItem")
    FixationLightAzimuthalAngle = FL_(0x300A_0356)
    FixationLightPolarAngle = FL_(0x300A_0358)
    FixationEye = CS_(0x300A_0150)
    FinalCumulativeMetersetWeight = DS(0x300A_010E)
    NumberOfControlPoints = IS(0x300A_0110)
    IonControlPointSequence = SQ(0x300A_03A8, "IonControlPointSequenceItem")


class IonControlPointSequenceItem(BeamLimitingDevicePositionMacro, Item):
    """Item of Ion Control Point Sequence (300A,03A8) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    ControlPointIndex = IS(0x300A_0112)
    RadiationMassNumber = IS(0x300A_0302)
    RadiationAtomicNumber = IS(0x300A_0304)
    RadiationChargeState = SS(0x300A_0306)
    CumulativeMetersetWeight = DS_(0x300A_0134)
    ReferencedDoseReferenceSequence = SQ(0x300C_0050, "ControlPointSequenceReferencedDoseReferenceSequenceItem")
    NominalBeamEnergy = DS(0x300A_0114)
    KVP = DS(0x0018_0060)
    MetersetRate = FL_(0x300A_035A)
    IonWedgePositionSequence = SQ(0x300A_03AC, "IonWedgePositionSequenceItem")
    RangeShifterSettingsSequence = SQ(0x300A_0360, "RangeShifterSettingsSequenceItem")
    LateralSpreadingDeviceSettingsSequence = SQ(0x300A_0370, "LateralSpreadingDeviceSettingsSequenceItem")
    RangeModulatorSettingsSequence = SQ(0x300A_0380, "RangeModulatorSettingsSequenceItem")
    EnhancedRTBeamLimitingOpeningSequence = SQ(0x3008_00A2, "RTBeamLimitingDeviceOpeningDefinitionMacro")
    GantryAngle = DS(0x300A_011E)
    GantryRotationDirection = CS(0x300A_011F)
    GantryPitchAngle = FL_(0x300A_014A)
    GantryPitchRotationDirection = CS_(0x300A_014C)
    BeamLimitingDeviceAngle = DS(0x300A_0120)
    BeamLimitingDeviceRotationDirection = CS(0x300A_0121)
    ScanSpotTuneID = SH(0x300A_0390)
    ScanSpotReorderingAllowed = CS_(0x300A_0395)
    NumberOfScanSpotPositions = IS(0x300A_0392)
    ScanSpotPositionMap = FLn(0x300A_0394)
    ScanSpotMetersetWeights = FLn(0x300A_0396)
    ScanningSpotSize = FLn(0x300A_0398)
    NumberOfPaintings = IS(0x300A_039A)
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
    IsocenterPosition = DSn(0x300A_012C)
    SurfaceEntryPoint = DSn(0x300A_012E)
    ExternalContourEntryPoint = FLn(0x300A_0133)
