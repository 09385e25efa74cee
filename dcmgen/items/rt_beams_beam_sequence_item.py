# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Beam Sequence (300A,00B0)."""

from __future__ import annotations

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
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

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.applicator_sequence_item import ApplicatorSequenceItem
    from dcmgen.items.beam_limiting_device_position_sequence_item import BeamLimitingDevicePositionSequenceItem
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.control_point_sequence_referenced_dose_reference_sequence_item import (
        ControlPointSequenceReferencedDoseReferenceSequenceItem,
    )
    from dcmgen.items.general_accessory_sequence_item import GeneralAccessorySequenceItem
    from dcmgen.items.primary_fluence_mode_sequence_item import PrimaryFluenceModeSequenceItem
    from dcmgen.items.rt_beam_limiting_device_definition_macro import RTBeamLimitingDeviceDefinitionMacro
    from dcmgen.items.rt_beam_limiting_device_opening_definition_macro import RTBeamLimitingDeviceOpeningDefinitionMacro
    from dcmgen.items.wedge_position_sequence_item import WedgePositionSequenceItem


class RTBeamsBeamSequenceItem(Item):
    """Item of Beam Sequence (300A,00B0) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    __slots__ = ()

    BeamNumber: IS = IS(0x300A_00C0)
    """Beam Number (300A,00C0), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    BeamName: LO_ = LO_(0x300A_00C2)
    """Beam Name (300A,00C2), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    EntityLongLabel: LO_ = LO_(0x3010_0038)
    """Entity Long Label (3010,0038), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    BeamDescription: ST_ = ST_(0x300A_00C3)
    """Beam Description (300A,00C3), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    DefinitionSourceSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0008_1156, "SOPInstanceReferenceMacro")
    """Definition Source Sequence (0008,1156), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    BeamType: CS[Literal["STATIC", "DYNAMIC"]] = CS(0x300A_00C4)
    """Beam Type (300A,00C4), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    RadiationType: CST_[Literal["PHOTON", "ELECTRON", "NEUTRON", "PROTON"]] = CST_(0x300A_00C6)
    """Radiation Type (300A,00C6), VM 1, Type 2 (PS3.3 C.8.8.14)."""
    PrimaryFluenceModeSequence: SQ[PrimaryFluenceModeSequenceItem] = SQ(0x3002_0050, "PrimaryFluenceModeSequenceItem")
    """Primary Fluence Mode Sequence (3002,0050), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    HighDoseTechniqueType: CST[Literal["TBI", "HDR"]] = CST(0x300A_00C7)
    """High-Dose Technique Type (300A,00C7), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    RTTreatmentTechniqueCodeSequence: SQ[CodeSequenceMacro] = SQ(0x3010_0080, "CodeSequenceMacro")
    """RT Treatment Technique Code Sequence (3010,0080), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    TreatmentMachineName: SH_ = SH_(0x300A_00B2)
    """Treatment Machine Name (300A,00B2), VM 1, Type 2 (PS3.3 C.8.8.14)."""
    Manufacturer: LO_ = LO_(0x0008_0070)
    """Manufacturer (0008,0070), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    InstitutionName: LO_ = LO_(0x0008_0080)
    """Institution Name (0008,0080), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    InstitutionAddress: ST_ = ST_(0x0008_0081)
    """Institution Address (0008,0081), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    InstitutionalDepartmentName: LO_ = LO_(0x0008_1040)
    """Institutional Department Name (0008,1040), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    InstitutionalDepartmentTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_1041, "CodeSequenceMacro")
    """Institutional Department Type Code Sequence (0008,1041), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    ManufacturerModelName: LO_ = LO_(0x0008_1090)
    """Manufacturer's Model Name (0008,1090), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    DeviceSerialNumber: LO_ = LO_(0x0018_1000)
    """Device Serial Number (0018,1000), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    DateOfManufacture: DA_ = DA_(0x0018_1204)
    """Date of Manufacture (0018,1204), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    DateOfInstallation: DA_ = DA_(0x0018_1205)
    """Date of Installation (0018,1205), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    PrimaryDosimeterUnit: CS_[Literal["MU", "MINUTE"]] = CS_(0x300A_00B3)
    """Primary Dosimeter Unit (300A,00B3), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    TableTopPositionAlignmentUID: UI_ = UI_(0x300A_0054)
    """Table Top Position Alignment UID (300A,0054), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    ReferencedToleranceTableNumber: IS_ = IS_(0x300C_00A0)
    """Referenced Tolerance Table Number (300C,00A0), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    SourceAxisDistance: DS_ = DS_(0x300A_00B4)
    """Source-Axis Distance (300A,00B4), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    EnhancedRTBeamLimitingDeviceDefinitionFlag: CS_[Literal["YES", "NO"]] = CS_(0x3008_00A3)
    """Enhanced RT Beam Limiting Device Definition Flag (3008,00A3), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    BeamLimitingDeviceSequence: SQ[RTBeamsBeamSequenceBeamLimitingDeviceSequenceItem] = SQ(
        0x300A_00B6, "RTBeamsBeamSequenceBeamLimitingDeviceSequenceItem"
    )
    """Beam Limiting Device Sequence (300A,00B6), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    EnhancedRTBeamLimitingDeviceSequence: SQ[RTBeamLimitingDeviceDefinitionMacro] = SQ(
        0x3008_00A1, "RTBeamLimitingDeviceDefinitionMacro"
    )
    """Enhanced RT Beam Limiting Device Sequence (3008,00A1), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    ReferencedPatientSetupNumber: IS_ = IS_(0x300C_006A)
    """Referenced Patient Setup Number (300C,006A), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    ReferencedReferenceImageSequence: SQ[ReferencedReferenceImageSequenceItem] = SQ(
        0x300C_0042, "ReferencedReferenceImageSequenceItem"
    )
    """Referenced Reference Image Sequence (300C,0042), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    PlannedVerificationImageSequence: SQ[PlannedVerificationImageSequenceItem] = SQ(
        0x300A_00CA, "PlannedVerificationImageSequenceItem"
    )
    """Planned Verification Image Sequence (300A,00CA), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    TreatmentDeliveryType: CST_[Literal["TREATMENT", "OPEN_PORTFILM", "TRMT_PORTFILM", "CONTINUATION", "SETUP"]] = CST_(
        0x300A_00CE
    )
    """Treatment Delivery Type (300A,00CE), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    ReferencedDoseSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x300C_0080, "SOPInstanceReferenceMacro")
    """Referenced Dose Sequence (300C,0080), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    NumberOfWedges: IS = IS(0x300A_00D0)
    """Number of Wedges (300A,00D0), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    WedgeSequence: SQ[WedgeSequenceItem] = SQ(0x300A_00D1, "WedgeSequenceItem")
    """Wedge Sequence (300A,00D1), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    NumberOfCompensators: IS = IS(0x300A_00E0)
    """Number of Compensators (300A,00E0), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    TotalCompensatorTrayFactor: DS_ = DS_(0x300A_00E2)
    """Total Compensator Tray Factor (300A,00E2), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    CompensatorSequence: SQ[CompensatorSequenceItem] = SQ(0x300A_00E3, "CompensatorSequenceItem")
    """Compensator Sequence (300A,00E3), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    NumberOfBoli: IS = IS(0x300A_00ED)
    """Number of Boli (300A,00ED), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    ReferencedBolusSequence: SQ[RTBeamsBeamSequenceReferencedBolusSequenceItem] = SQ(
        0x300C_00B0, "RTBeamsBeamSequenceReferencedBolusSequenceItem"
    )
    """Referenced Bolus Sequence (300C,00B0), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    NumberOfBlocks: IS = IS(0x300A_00F0)
    """Number of Blocks (300A,00F0), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    TotalBlockTrayFactor: DS_ = DS_(0x300A_00F2)
    """Total Block Tray Factor (300A,00F2), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    BlockSequence: SQ[RTBeamsBeamSequenceBlockSequenceItem] = SQ(0x300A_00F4, "RTBeamsBeamSequenceBlockSequenceItem")
    """Block Sequence (300A,00F4), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    ApplicatorSequence: SQ[ApplicatorSequenceItem] = SQ(0x300A_0107, "ApplicatorSequenceItem")
    """Applicator Sequence (300A,0107), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    GeneralAccessorySequence: SQ[GeneralAccessorySequenceItem] = SQ(0x300A_0420, "GeneralAccessorySequenceItem")
    """General Accessory Sequence (300A,0420), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    ReferencedDoseReferenceSequence: SQ[RTBeamsBeamSequenceReferencedDoseReferenceSequenceItem] = SQ(
        0x300C_0050, "RTBeamsBeamSequenceReferencedDoseReferenceSequenceItem"
    )
    """Referenced Dose Reference Sequence (300C,0050), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    FinalCumulativeMetersetWeight: DS = DS(0x300A_010E)
    """Final Cumulative Meterset Weight (300A,010E), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    NumberOfControlPoints: IS = IS(0x300A_0110)
    """Number of Control Points (300A,0110), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    ControlPointSequence: SQ[ControlPointSequenceItem] = SQ(0x300A_0111, "ControlPointSequenceItem")
    """Control Point Sequence (300A,0111), VM 1, Type 1 (PS3.3 C.8.8.14)."""


class RTBeamsBeamSequenceBeamLimitingDeviceSequenceItem(Item):
    """Item of Beam Limiting Device Sequence (300A,00B6) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    __slots__ = ()

    RTBeamLimitingDeviceType: CS[Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"]] = CS(0x300A_00B8)
    """RT Beam Limiting Device Type (300A,00B8), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    SourceToBeamLimitingDeviceDistance: DS_ = DS_(0x300A_00BA)
    """Source to Beam Limiting Device Distance (300A,00BA), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    NumberOfLeafJawPairs: IS = IS(0x300A_00BC)
    """Number of Leaf/Jaw Pairs (300A,00BC), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    LeafPositionBoundaries: DSn = DSn(0x300A_00BE)
    """Leaf Position Boundaries (300A,00BE), VM 3-n, Type 2C (PS3.3 C.8.8.14)."""


class PlannedVerificationImageSequenceItem(Item):
    """Item of Planned Verification Image Sequence (300A,00CA) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    __slots__ = ()

    StartCumulativeMetersetWeight: DS_ = DS_(0x300C_0008)
    """Start Cumulative Meterset Weight (300C,0008), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    MetersetExposure: DS_ = DS_(0x3002_0032)
    """Meterset Exposure (3002,0032), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    EndCumulativeMetersetWeight: DS_ = DS_(0x300C_0009)
    """End Cumulative Meterset Weight (300C,0009), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    RTImagePlane: CS_[Literal["NORMAL", "NON_NORMAL"]] = CS_(0x3002_000C)
    """RT Image Plane (3002,000C), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    XRayImageReceptorAngle: DS_ = DS_(0x3002_000E)
    """X-Ray Image Receptor Angle (3002,000E), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    RTImageOrientation: DSn = DSn(0x3002_0010)
    """RT Image Orientation (3002,0010), VM 6, Type 3 (PS3.3 C.8.8.14)."""
    RTImagePosition: DSn = DSn(0x3002_0012)
    """RT Image Position (3002,0012), VM 2, Type 3 (PS3.3 C.8.8.14)."""
    RTImageSID: DS_ = DS_(0x3002_0026)
    """RT Image SID (3002,0026), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    ImagingDeviceSpecificAcquisitionParameters: LOn = LOn(0x300A_00CC)
    """Imaging Device-Specific Acquisition Parameters (300A,00CC), VM 1-n, Type 3 (PS3.3 C.8.8.14)."""
    ReferencedReferenceImageNumber: IS_ = IS_(0x300C_0007)
    """Referenced Reference Image Number (300C,0007), VM 1, Type 3 (PS3.3 C.8.8.14)."""


class WedgeSequenceItem(Item):
    """Item of Wedge Sequence (300A,00D1) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    __slots__ = ()

    WedgeNumber: IS = IS(0x300A_00D2)
    """Wedge Number (300A,00D2), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    WedgeType: CST_[Literal["STANDARD", "DYNAMIC", "MOTORIZED"]] = CST_(0x300A_00D3)
    """Wedge Type (300A,00D3), VM 1, Type 2 (PS3.3 C.8.8.14)."""
    WedgeID: SH_ = SH_(0x300A_00D4)
    """Wedge ID (300A,00D4), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    WedgeAngle: IS_ = IS_(0x300A_00D5)
    """Wedge Angle (300A,00D5), VM 1, Type 2 (PS3.3 C.8.8.14)."""
    WedgeFactor: DS_ = DS_(0x300A_00D6)
    """Wedge Factor (300A,00D6), VM 1, Type 2 (PS3.3 C.8.8.14)."""
    WedgeOrientation: DS_ = DS_(0x300A_00D8)
    """Wedge Orientation (300A,00D8), VM 1, Type 2 (PS3.3 C.8.8.14)."""
    SourceToWedgeTrayDistance: DS_ = DS_(0x300A_00DA)
    """Source to Wedge Tray Distance (300A,00DA), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    EffectiveWedgeAngle: DS_ = DS_(0x300A_00DE)
    """Effective Wedge Angle (300A,00DE), VM 1, Type 3 (PS3.3 C.8.8.14)."""


class CompensatorSequenceItem(Item):
    """Item of Compensator Sequence (300A,00E3) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    __slots__ = ()

    CompensatorDescription: LT_ = LT_(0x300A_02EB)
    """Compensator Description (300A,02EB), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    CompensatorNumber: IS = IS(0x300A_00E4)
    """Compensator Number (300A,00E4), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    CompensatorType: CST_[Literal["STANDARD", "DYNAMIC"]] = CST_(0x300A_00EE)
    """Compensator Type (300A,00EE), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    MaterialID: SH_ = SH_(0x300A_00E1)
    """Material ID (300A,00E1), VM 1, Type 2C (PS3.3 C.8.8.14)."""
    CompensatorID: SH_ = SH_(0x300A_00E5)
    """Compensator ID (300A,00E5), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    CompensatorTrayID: SH_ = SH_(0x300A_00EF)
    """Compensator Tray ID (300A,00EF), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    TrayAccessoryCode: LO_ = LO_(0x300A_0355)
    """Tray Accessory Code (300A,0355), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    SourceToCompensatorTrayDistance: DS_ = DS_(0x300A_00E6)
    """Source to Compensator Tray Distance (300A,00E6), VM 1, Type 2 (PS3.3 C.8.8.14)."""
    CompensatorDivergence: CS_[Literal["PRESENT", "ABSENT"]] = CS_(0x300A_02E0)
    """Compensator Divergence (300A,02E0), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    CompensatorMountingPosition: CS_[Literal["PATIENT_SIDE", "SOURCE_SIDE", "DOUBLE_SIDED"]] = CS_(0x300A_02E1)
    """Compensator Mounting Position (300A,02E1), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    CompensatorRows: IS = IS(0x300A_00E7)
    """Compensator Rows (300A,00E7), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    CompensatorColumns: IS = IS(0x300A_00E8)
    """Compensator Columns (300A,00E8), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    CompensatorPixelSpacing: DSn = DSn(0x300A_00E9)
    """Compensator Pixel Spacing (300A,00E9), VM 2, Type 1 (PS3.3 C.8.8.14)."""
    CompensatorPosition: DSn = DSn(0x300A_00EA)
    """Compensator Position (300A,00EA), VM 2, Type 1 (PS3.3 C.8.8.14)."""
    CompensatorTransmissionData: DSn = DSn(0x300A_00EB)
    """Compensator Transmission Data (300A,00EB), VM 1-n, Type 1C (PS3.3 C.8.8.14)."""
    CompensatorThicknessData: DSn = DSn(0x300A_00EC)
    """Compensator Thickness Data (300A,00EC), VM 1-n, Type 1C (PS3.3 C.8.8.14)."""
    SourceToCompensatorDistance: DSn = DSn(0x300A_02E2)
    """Source to Compensator Distance (300A,02E2), VM 1-n, Type 1C (PS3.3 C.8.8.14)."""


class RTBeamsBeamSequenceReferencedBolusSequenceItem(Item):
    """Item of Referenced Bolus Sequence (300C,00B0) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    __slots__ = ()

    ReferencedROINumber: IS = IS(0x3006_0084)
    """Referenced ROI Number (3006,0084), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    BolusID: SH_ = SH_(0x300A_00DC)
    """Bolus ID (300A,00DC), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    BolusDescription: ST_ = ST_(0x300A_00DD)
    """Bolus Description (300A,00DD), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.14)."""


class RTBeamsBeamSequenceBlockSequenceItem(Item):
    """Item of Block Sequence (300A,00F4) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    __slots__ = ()

    BlockTrayID: SH_ = SH_(0x300A_00F5)
    """Block Tray ID (300A,00F5), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    TrayAccessoryCode: LO_ = LO_(0x300A_0355)
    """Tray Accessory Code (300A,0355), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    SourceToBlockTrayDistance: DS_ = DS_(0x300A_00F6)
    """Source to Block Tray Distance (300A,00F6), VM 1, Type 2 (PS3.3 C.8.8.14)."""
    BlockType: CS[Literal["SHIELDING", "APERTURE"]] = CS(0x300A_00F8)
    """Block Type (300A,00F8), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    BlockDivergence: CS_[Literal["PRESENT", "ABSENT"]] = CS_(0x300A_00FA)
    """Block Divergence (300A,00FA), VM 1, Type 2 (PS3.3 C.8.8.14)."""
    BlockMountingPosition: CS_[Literal["PATIENT_SIDE", "SOURCE_SIDE"]] = CS_(0x300A_00FB)
    """Block Mounting Position (300A,00FB), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    BlockNumber: IS = IS(0x300A_00FC)
    """Block Number (300A,00FC), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    BlockName: LO_ = LO_(0x300A_00FE)
    """Block Name (300A,00FE), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    MaterialID: SH_ = SH_(0x300A_00E1)
    """Material ID (300A,00E1), VM 1, Type 2 (PS3.3 C.8.8.14)."""
    BlockThickness: DS_ = DS_(0x300A_0100)
    """Block Thickness (300A,0100), VM 1, Type 2C (PS3.3 C.8.8.14)."""
    BlockTransmission: DS_ = DS_(0x300A_0102)
    """Block Transmission (300A,0102), VM 1, Type 2C (PS3.3 C.8.8.14)."""
    BlockNumberOfPoints: IS_ = IS_(0x300A_0104)
    """Block Number of Points (300A,0104), VM 1, Type 2 (PS3.3 C.8.8.14)."""
    BlockData: DSn = DSn(0x300A_0106)
    """Block Data (300A,0106), VM 2-2n, Type 2 (PS3.3 C.8.8.14)."""


class RTBeamsBeamSequenceReferencedDoseReferenceSequenceItem(Item):
    """Item of Referenced Dose Reference Sequence (300C,0050) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    __slots__ = ()

    ReferencedDoseReferenceNumber: IS = IS(0x300C_0051)
    """Referenced Dose Reference Number (300C,0051), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    DepthValueAveragingFlag: CS[Literal["YES", "NO"]] = CS(0x300A_0093)
    """Depth Value Averaging Flag (300A,0093), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    BeamDoseVerificationControlPointSequence: SQ[BeamDoseVerificationControlPointSequenceItem] = SQ(
        0x300A_008C, "BeamDoseVerificationControlPointSequenceItem"
    )
    """Beam Dose Verification Control Point Sequence (300A,008C), VM 1, Type 1 (PS3.3 C.8.8.14)."""


class BeamDoseVerificationControlPointSequenceItem(Item):
    """Item of Beam Dose Verification Control Point Sequence (300A,008C) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    __slots__ = ()

    CumulativeMetersetWeight: DS = DS(0x300A_0134)
    """Cumulative Meterset Weight (300A,0134), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    ReferencedControlPointIndex: IS = IS(0x300C_00F0)
    """Referenced Control Point Index (300C,00F0), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    BeamDosePointDepth: FL = FL(0x300A_0088)
    """Beam Dose Point Depth (300A,0088), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    BeamDosePointEquivalentDepth: FL = FL(0x300A_0089)
    """Beam Dose Point Equivalent Depth (300A,0089), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    BeamDosePointSSD: FL = FL(0x300A_008A)
    """Beam Dose Point SSD (300A,008A), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    BeamDosePointSourceToExternalContourDistance: DS_ = DS_(0x300A_0094)
    """Beam Dose Point Source to External Contour Distance (300A,0094), VM 1, Type 3 (PS3.3 C.8.8.14)."""


class ControlPointSequenceItem(Item):
    """Item of Control Point Sequence (300A,0111) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    __slots__ = ()

    ControlPointIndex: IS = IS(0x300A_0112)
    """Control Point Index (300A,0112), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    CumulativeMetersetWeight: DS_ = DS_(0x300A_0134)
    """Cumulative Meterset Weight (300A,0134), VM 1, Type 2 (PS3.3 C.8.8.14)."""
    ReferencedDoseReferenceSequence: SQ[ControlPointSequenceReferencedDoseReferenceSequenceItem] = SQ(
        0x300C_0050, "ControlPointSequenceReferencedDoseReferenceSequenceItem"
    )
    """Referenced Dose Reference Sequence (300C,0050), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    ReferencedDoseSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x300C_0080, "SOPInstanceReferenceMacro")
    """Referenced Dose Sequence (300C,0080), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    NominalBeamEnergy: DS_ = DS_(0x300A_0114)
    """Nominal Beam Energy (300A,0114), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    DoseRateSet: DS_ = DS_(0x300A_0115)
    """Dose Rate Set (300A,0115), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    WedgePositionSequence: SQ[WedgePositionSequenceItem] = SQ(0x300A_0116, "WedgePositionSequenceItem")
    """Wedge Position Sequence (300A,0116), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    BeamLimitingDevicePositionSequence: SQ[BeamLimitingDevicePositionSequenceItem] = SQ(
        0x300A_011A, "BeamLimitingDevicePositionSequenceItem"
    )
    """Beam Limiting Device Position Sequence (300A,011A), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    EnhancedRTBeamLimitingOpeningSequence: SQ[RTBeamLimitingDeviceOpeningDefinitionMacro] = SQ(
        0x3008_00A2, "RTBeamLimitingDeviceOpeningDefinitionMacro"
    )
    """Enhanced RT Beam Limiting Opening Sequence (3008,00A2), VM 1, Type 2C (PS3.3 C.8.8.14)."""
    GantryAngle: DS = DS(0x300A_011E)
    """Gantry Angle (300A,011E), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    GantryRotationDirection: CS[Literal["CW", "CC", "NONE"]] = CS(0x300A_011F)
    """Gantry Rotation Direction (300A,011F), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    GantryPitchAngle: FL_ = FL_(0x300A_014A)
    """Gantry Pitch Angle (300A,014A), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    GantryPitchRotationDirection: CS_[Literal["CW", "CC", "NONE"]] = CS_(0x300A_014C)
    """Gantry Pitch Rotation Direction (300A,014C), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    BeamLimitingDeviceAngle: DS = DS(0x300A_0120)
    """Beam Limiting Device Angle (300A,0120), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    BeamLimitingDeviceRotationDirection: CS[Literal["CW", "CC", "NONE"]] = CS(0x300A_0121)
    """Beam Limiting Device Rotation Direction (300A,0121), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    PatientSupportAngle: DS = DS(0x300A_0122)
    """Patient Support Angle (300A,0122), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    PatientSupportRotationDirection: CS[Literal["CW", "CC", "NONE"]] = CS(0x300A_0123)
    """Patient Support Rotation Direction (300A,0123), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    TableTopEccentricAxisDistance: DS_ = DS_(0x300A_0124)
    """Table Top Eccentric Axis Distance (300A,0124), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    TableTopEccentricAngle: DS = DS(0x300A_0125)
    """Table Top Eccentric Angle (300A,0125), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    TableTopEccentricRotationDirection: CS[Literal["CW", "CC", "NONE"]] = CS(0x300A_0126)
    """Table Top Eccentric Rotation Direction (300A,0126), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    TableTopPitchAngle: FL = FL(0x300A_0140)
    """Table Top Pitch Angle (300A,0140), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    TableTopPitchRotationDirection: CS[Literal["CW", "CC", "NONE"]] = CS(0x300A_0142)
    """Table Top Pitch Rotation Direction (300A,0142), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    TableTopRollAngle: FL = FL(0x300A_0144)
    """Table Top Roll Angle (300A,0144), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    TableTopRollRotationDirection: CS[Literal["CW", "CC", "NONE"]] = CS(0x300A_0146)
    """Table Top Roll Rotation Direction (300A,0146), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    TableTopVerticalPosition: DS_ = DS_(0x300A_0128)
    """Table Top Vertical Position (300A,0128), VM 1, Type 2C (PS3.3 C.8.8.14)."""
    TableTopLongitudinalPosition: DS_ = DS_(0x300A_0129)
    """Table Top Longitudinal Position (300A,0129), VM 1, Type 2C (PS3.3 C.8.8.14)."""
    TableTopLateralPosition: DS_ = DS_(0x300A_012A)
    """Table Top Lateral Position (300A,012A), VM 1, Type 2C (PS3.3 C.8.8.14)."""
    IsocenterPosition: DSn = DSn(0x300A_012C)
    """Isocenter Position (300A,012C), VM 3, Type 2C (PS3.3 C.8.8.14)."""
    SurfaceEntryPoint: DSn = DSn(0x300A_012E)
    """Surface Entry Point (300A,012E), VM 3, Type 3 (PS3.3 C.8.8.14)."""
    ExternalContourEntryPoint: FLn = FLn(0x300A_0133)
    """External Contour Entry Point (300A,0133), VM 3, Type 3 (PS3.3 C.8.8.14)."""
    SourceToSurfaceDistance: DS_ = DS_(0x300A_0130)
    """Source to Surface Distance (300A,0130), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    SourceToExternalContourDistance: FL_ = FL_(0x300A_0132)
    """Source to External Contour Distance (300A,0132), VM 1, Type 3 (PS3.3 C.8.8.14)."""


class ReferencedReferenceImageSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced Reference Image Sequence (300C,0042) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    __slots__ = ()

    ReferenceImageNumber: IS = IS(0x300A_00C8)
    """Reference Image Number (300A,00C8), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    StartCumulativeMetersetWeight: DS_ = DS_(0x300C_0008)
    """Start Cumulative Meterset Weight (300C,0008), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    EndCumulativeMetersetWeight: DS_ = DS_(0x300C_0009)
    """End Cumulative Meterset Weight (300C,0009), VM 1, Type 3 (PS3.3 C.8.8.14)."""
