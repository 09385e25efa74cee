# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Beam Sequence (300A,00B0)."""

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
    LO_,
    LT_,
    SH_,
    SQ,
    ST_,
    UI_,
    DSn,
    FLn,
    LOn,
)
from dcmgen.model.iod import Item
from dcmgen.model.parts import SOPInstanceReferenceMacro


class RTBeamsBeamSequenceItem(Item):
    """Item of Beam Sequence (300A,00B0) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    __slots__ = ()

    BeamNumber = IS(0x300A_00C0)
    BeamName = LO_(0x300A_00C2)
    EntityLongLabel = LO_(0x3010_0038)
    BeamDescription = ST_(0x300A_00C3)
    DefinitionSourceSequence = SQ(0x0008_1156, "SOPInstanceReferenceMacro")
    BeamType = CS(0x300A_00C4)
    RadiationType = CST_(0x300A_00C6)
    PrimaryFluenceModeSequence = SQ(0x3002_0050, "PrimaryFluenceModeSequenceItem")
    HighDoseTechniqueType = CST(0x300A_00C7)
    RTTreatmentTechniqueCodeSequence = SQ(0x3010_0080, "CodeSequenceMacro")
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
    PrimaryDosimeterUnit = CS_(0x300A_00B3)
    TableTopPositionAlignmentUID = UI_(0x300A_0054)
    ReferencedToleranceTableNumber = IS_(0x300C_00A0)
    SourceAxisDistance = DS_(0x300A_00B4)
    EnhancedRTBeamLimitingDeviceDefinitionFlag = CS_(0x3008_00A3)
    BeamLimitingDeviceSequence = SQ(0x300A_00B6, "RTBeamsBeamSequenceBeamLimitingDeviceSequenceItem")
    EnhancedRTBeamLimitingDeviceSequence = SQ(0x3008_00A1, "RTBeamLimitingDeviceDefinitionMacro")
    ReferencedPatientSetupNumber = IS_(0x300C_006A)
    ReferencedReferenceImageSequence = SQ(0x300C_0042, "ReferencedReferenceImageSequenceItem")
    PlannedVerificationImageSequence = SQ(0x300A_00CA, "PlannedVerificationImageSequenceItem")
    TreatmentDeliveryType = CST_(0x300A_00CE)
    ReferencedDoseSequence = SQ(0x300C_0080, "SOPInstanceReferenceMacro")
    NumberOfWedges = IS(0x300A_00D0)
    WedgeSequence = SQ(0x300A_00D1, "WedgeSequenceItem")
    NumberOfCompensators = IS(0x300A_00E0)
    TotalCompensatorTrayFactor = DS_(0x300A_00E2)
    CompensatorSequence = SQ(0x300A_00E3, "CompensatorSequenceItem")
    NumberOfBoli = IS(0x300A_00ED)
    ReferencedBolusSequence = SQ(0x300C_00B0, "RTBeamsBeamSequenceReferencedBolusSequenceItem")
    NumberOfBlocks = IS(0x300A_00F0)
    TotalBlockTrayFactor = DS_(0x300A_00F2)
    BlockSequence = SQ(0x300A_00F4, "RTBeamsBeamSequenceBlockSequenceItem")
    ApplicatorSequence = SQ(0x300A_0107, "ApplicatorSequenceItem")
    GeneralAccessorySequence = SQ(0x300A_0420, "GeneralAccessorySequenceItem")
    ReferencedDoseReferenceSequence = SQ(0x300C_0050, "RTBeamsBeamSequenceReferencedDoseReferenceSequenceItem")
    FinalCumulativeMetersetWeight = DS(0x300A_010E)
    NumberOfControlPoints = IS(0x300A_0110)
    ControlPointSequence = SQ(0x300A_0111, "ControlPointSequenceItem")


class RTBeamsBeamSequenceBeamLimitingDeviceSequenceItem(Item):
    """Item of Beam Limiting Device Sequence (300A,00B6) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    __slots__ = ()

    RTBeamLimitingDeviceType = CS(0x300A_00B8)
    SourceToBeamLimitingDeviceDistance = DS_(0x300A_00BA)
    NumberOfLeafJawPairs = IS(0x300A_00BC)
    LeafPositionBoundaries = DSn(0x300A_00BE)


class PlannedVerificationImageSequenceItem(Item):
    """Item of Planned Verification Image Sequence (300A,00CA) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    __slots__ = ()

    StartCumulativeMetersetWeight = DS_(0x300C_0008)
    MetersetExposure = DS_(0x3002_0032)
    EndCumulativeMetersetWeight = DS_(0x300C_0009)
    RTImagePlane = CS_(0x3002_000C)
    XRayImageReceptorAngle = DS_(0x3002_000E)
    RTImageOrientation = DSn(0x3002_0010)
    RTImagePosition = DSn(0x3002_0012)
    RTImageSID = DS_(0x3002_0026)
    ImagingDeviceSpecificAcquisitionParameters = LOn(0x300A_00CC)
    ReferencedReferenceImageNumber = IS_(0x300C_0007)


class WedgeSequenceItem(Item):
    """Item of Wedge Sequence (300A,00D1) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    __slots__ = ()

    WedgeNumber = IS(0x300A_00D2)
    WedgeType = CST_(0x300A_00D3)
    WedgeID = SH_(0x300A_00D4)
    AccessoryCode = LO_(0x300A_00F9)
    WedgeAngle = IS_(0x300A_00D5)
    WedgeFactor = DS_(0x300A_00D6)
    WedgeOrientation = DS_(0x300A_00D8)
    SourceToWedgeTrayDistance = DS_(0x300A_00DA)
    EffectiveWedgeAngle = DS_(0x300A_00DE)


class CompensatorSequenceItem(Item):
    """Item of Compensator Sequence (300A,00E3) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    __slots__ = ()

    CompensatorDescription = LT_(0x300A_02EB)
    CompensatorNumber = IS(0x300A_00E4)
    CompensatorType = CST_(0x300A_00EE)
    MaterialID = SH_(0x300A_00E1)
    CompensatorID = SH_(0x300A_00E5)
    AccessoryCode = LO_(0x300A_00F9)
    CompensatorTrayID = SH_(0x300A_00EF)
    TrayAccessoryCode = LO_(0x300A_0355)
    SourceToCompensatorTrayDistance = DS_(0x300A_00E6)
    CompensatorDivergence = CS_(0x300A_02E0)
    CompensatorMountingPosition = CS_(0x300A_02E1)
    CompensatorRows = IS(0x300A_00E7)
    CompensatorColumns = IS(0x300A_00E8)
    CompensatorPixelSpacing = DSn(0x300A_00E9)
    CompensatorPosition = DSn(0x300A_00EA)
    CompensatorTransmissionData = DSn(0x300A_00EB)
    CompensatorThicknessData = DSn(0x300A_00EC)
    SourceToCompensatorDistance = DSn(0x300A_02E2)


class RTBeamsBeamSequenceReferencedBolusSequenceItem(Item):
    """Item of Referenced Bolus Sequence (300C,00B0) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    __slots__ = ()

    ReferencedROINumber = IS(0x3006_0084)
    BolusID = SH_(0x300A_00DC)
    BolusDescription = ST_(0x300A_00DD)
    AccessoryCode = LO_(0x300A_00F9)


class RTBeamsBeamSequenceBlockSequenceItem(Item):
    """Item of Block Sequence (300A,00F4) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    __slots__ = ()

    BlockTrayID = SH_(0x300A_00F5)
    TrayAccessoryCode = LO_(0x300A_0355)
    AccessoryCode = LO_(0x300A_00F9)
    SourceToBlockTrayDistance = DS_(0x300A_00F6)
    BlockType = CS(0x300A_00F8)
    BlockDivergence = CS_(0x300A_00FA)
    BlockMountingPosition = CS_(0x300A_00FB)
    BlockNumber = IS(0x300A_00FC)
    BlockName = LO_(0x300A_00FE)
    MaterialID = SH_(0x300A_00E1)
    BlockThickness = DS_(0x300A_0100)
    BlockTransmission = DS_(0x300A_0102)
    BlockNumberOfPoints = IS_(0x300A_0104)
    BlockData = DSn(0x300A_0106)


class RTBeamsBeamSequenceReferencedDoseReferenceSequenceItem(Item):
    """Item of Referenced Dose Reference Sequence (300C,0050) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    __slots__ = ()

    ReferencedDoseReferenceNumber = IS(0x300C_0051)
    DepthValueAveragingFlag = CS(0x300A_0093)
    AverageBeamDosePointSourceToExternalContourDistance = FL_(0x300A_0131)
    BeamDoseVerificationControlPointSequence = SQ(0x300A_008C, "BeamDoseVerificationControlPointSequenceItem")


class BeamDoseVerificationControlPointSequenceItem(Item):
    """Item of Beam Dose Verification Control Point Sequence (300A,008C) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    __slots__ = ()

    CumulativeMetersetWeight = DS(0x300A_0134)
    ReferencedControlPointIndex = IS(0x300C_00F0)
    BeamDosePointDepth = FL(0x300A_0088)
    BeamDosePointEquivalentDepth = FL(0x300A_0089)
    BeamDosePointSSD = FL(0x300A_008A)
    BeamDosePointSourceToExternalContourDistance = DS_(0x300A_0094)


class ControlPointSequenceItem(Item):
    """Item of Control Point Sequence (300A,0111) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    __slots__ = ()

    ControlPointIndex = IS(0x300A_0112)
    CumulativeMetersetWeight = DS_(0x300A_0134)
    ReferencedDoseReferenceSequence = SQ(0x300C_0050, "ControlPointSequenceReferencedDoseReferenceSequenceItem")
    ReferencedDoseSequence = SQ(0x300C_0080, "SOPInstanceReferenceMacro")
    NominalBeamEnergy = DS_(0x300A_0114)
    DoseRateSet = DS_(0x300A_0115)
    WedgePositionSequence = SQ(0x300A_0116, "WedgePositionSequenceItem")
    BeamLimitingDevicePositionSequence = SQ(0x300A_011A, "BeamLimitingDevicePositionSequenceItem")
    EnhancedRTBeamLimitingOpeningSequence = SQ(0x3008_00A2, "RTBeamLimitingDeviceOpeningDefinitionMacro")
    GantryAngle = DS(0x300A_011E)
    GantryRotationDirection = CS(0x300A_011F)
    GantryPitchAngle = FL_(0x300A_014A)
    GantryPitchRotationDirection = CS_(0x300A_014C)
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
    IsocenterPosition = DSn(0x300A_012C)
    SurfaceEntryPoint = DSn(0x300A_012E)
    ExternalContourEntryPoint = FLn(0x300A_0133)
    SourceToSurfaceDistance = DS_(0x300A_0130)
    SourceToExternalContourDistance = FL_(0x300A_0132)


class ReferencedReferenceImageSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced Reference Image Sequence (300C,0042) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    __slots__ = ()

    ReferenceImageNumber = IS(0x300A_00C8)
    StartCumulativeMetersetWeight = DS_(0x300C_0008)
    EndCumulativeMetersetWeight = DS_(0x300C_0009)
