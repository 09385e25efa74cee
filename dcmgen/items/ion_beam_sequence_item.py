# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Depth Dose Parameters Sequence (300A,0505)."""

from __future__ import annotations

from dcmgen.items.beam_limiting_device_position_macro import BeamLimitingDevicePositionMacro
from dcmgen.items.patient_support_identification_macro import PatientSupportIdentificationMacro
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

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.control_point_sequence_referenced_dose_reference_sequence_item import (
        ControlPointSequenceReferencedDoseReferenceSequenceItem,
    )
    from dcmgen.items.ion_beam_sequence_applicator_sequence_item import IonBeamSequenceApplicatorSequenceItem
    from dcmgen.items.ion_wedge_position_sequence_item import IonWedgePositionSequenceItem
    from dcmgen.items.referenced_bolus_sequence_item import ReferencedBolusSequenceItem
    from dcmgen.items.rt_beam_limiting_device_definition_macro import RTBeamLimitingDeviceDefinitionMacro
    from dcmgen.items.rt_beam_limiting_device_opening_definition_macro import RTBeamLimitingDeviceOpeningDefinitionMacro


class DepthDoseParametersSequenceItem(Item):
    """Item of Depth Dose Parameters Sequence (300A,0505) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    ReferenceDoseDefinition: CST[Literal["HIGHEST", "MAXIMUM", "CENTER"]] = CST(0x300A_0512)
    """Reference Dose Definition (300A,0512), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    DistalDepth: FL = FL(0x300A_0502)
    """Distal Depth (300A,0502), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    DistalDepthFraction: FL = FL(0x300A_0501)
    """Distal Depth Fraction (300A,0501), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    NominalRangeModulatedRegionDepths: FLn = FLn(0x300A_0504)
    """Nominal Range Modulated Region Depths (300A,0504), VM 2, Type 1C (PS3.3 C.8.8.25)."""
    NominalRangeModulationFractions: FLn = FLn(0x300A_0503)
    """Nominal Range Modulation Fractions (300A,0503), VM 2, Type 1C (PS3.3 C.8.8.25)."""


class IonBeamLimitingDeviceSequenceItem(Item):
    """Item of Ion Beam Limiting Device Sequence (300A,03A4) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    RTBeamLimitingDeviceType: CS[Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"]] = CS(0x300A_00B8)
    """RT Beam Limiting Device Type (300A,00B8), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    IsocenterToBeamLimitingDeviceDistance: FL_ = FL_(0x300A_00BB)
    """Isocenter to Beam Limiting Device Distance (300A,00BB), VM 1, Type 2 (PS3.3 C.8.8.25)."""
    NumberOfLeafJawPairs: IS = IS(0x300A_00BC)
    """Number of Leaf/Jaw Pairs (300A,00BC), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    LeafPositionBoundaries: DSn = DSn(0x300A_00BE)
    """Leaf Position Boundaries (300A,00BE), VM 3-n, Type 1C (PS3.3 C.8.8.25)."""


class IonWedgeSequenceItem(Item):
    """Item of Ion Wedge Sequence (300A,03AA) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    WedgeNumber: IS = IS(0x300A_00D2)
    """Wedge Number (300A,00D2), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    WedgeType: CST_[Literal["STANDARD", "MOTORIZED", "PARTIAL_STANDARD", "PARTIAL_MOTORIZ"]] = CST_(0x300A_00D3)
    """Wedge Type (300A,00D3), VM 1, Type 2 (PS3.3 C.8.8.25)."""
    WedgeID: SH_ = SH_(0x300A_00D4)
    """Wedge ID (300A,00D4), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    WedgeAngle: IS_ = IS_(0x300A_00D5)
    """Wedge Angle (300A,00D5), VM 1, Type 2 (PS3.3 C.8.8.25)."""
    WedgeOrientation: DS_ = DS_(0x300A_00D8)
    """Wedge Orientation (300A,00D8), VM 1, Type 2 (PS3.3 C.8.8.25)."""
    IsocenterToWedgeTrayDistance: FL = FL(0x300A_00D9)
    """Isocenter to Wedge Tray Distance (300A,00D9), VM 1, Type 1 (PS3.3 C.8.8.25)."""


class IonRangeCompensatorSequenceItem(Item):
    """Item of Ion Range Compensator Sequence (300A,02EA) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    CompensatorDescription: LT_ = LT_(0x300A_02EB)
    """Compensator Description (300A,02EB), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    CompensatorNumber: IS = IS(0x300A_00E4)
    """Compensator Number (300A,00E4), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    MaterialID: SH_ = SH_(0x300A_00E1)
    """Material ID (300A,00E1), VM 1, Type 2 (PS3.3 C.8.8.25)."""
    CompensatorID: SH_ = SH_(0x300A_00E5)
    """Compensator ID (300A,00E5), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    IsocenterToCompensatorTrayDistance: FL = FL(0x300A_02E4)
    """Isocenter to Compensator Tray Distance (300A,02E4), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    CompensatorDivergence: CS[Literal["PRESENT", "ABSENT"]] = CS(0x300A_02E0)
    """Compensator Divergence (300A,02E0), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    CompensatorMountingPosition: CS[Literal["PATIENT_SIDE", "SOURCE_SIDE", "DOUBLE_SIDED"]] = CS(0x300A_02E1)
    """Compensator Mounting Position (300A,02E1), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    CompensatorSurfaceRepresentationFlag: CS_[Literal["YES", "NO"]] = CS_(0x300A_02EC)
    """Compensator Surface Representation Flag (300A,02EC), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    ReferencedSurfaceSegmentationSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x0008_114D, "SOPInstanceReferenceMacro")
    """Referenced Surface Segmentation Sequence (0008,114D), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    CompensatorRows: IS = IS(0x300A_00E7)
    """Compensator Rows (300A,00E7), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    CompensatorColumns: IS = IS(0x300A_00E8)
    """Compensator Columns (300A,00E8), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    CompensatorPixelSpacing: DSn = DSn(0x300A_00E9)
    """Compensator Pixel Spacing (300A,00E9), VM 2, Type 1C (PS3.3 C.8.8.25)."""
    CompensatorPosition: DSn = DSn(0x300A_00EA)
    """Compensator Position (300A,00EA), VM 2, Type 1C (PS3.3 C.8.8.25)."""
    CompensatorColumnOffset: FL = FL(0x300A_02E5)
    """Compensator Column Offset (300A,02E5), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    CompensatorThicknessData: DSn = DSn(0x300A_00EC)
    """Compensator Thickness Data (300A,00EC), VM 1-n, Type 1C (PS3.3 C.8.8.25)."""
    IsocenterToCompensatorDistances: FLn = FLn(0x300A_02E6)
    """Isocenter to Compensator Distances (300A,02E6), VM 1-n, Type 1C (PS3.3 C.8.8.25)."""
    CompensatorRelativeStoppingPowerRatio: FL_ = FL_(0x300A_02E7)
    """Compensator Relative Stopping Power Ratio (300A,02E7), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    CompensatorMillingToolDiameter: FL_ = FL_(0x300A_02E8)
    """Compensator Milling Tool Diameter (300A,02E8), VM 1, Type 3 (PS3.3 C.8.8.25)."""


class IonBlockSequenceItem(Item):
    """Item of Ion Block Sequence (300A,03A6) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    BlockTrayID: SH_ = SH_(0x300A_00F5)
    """Block Tray ID (300A,00F5), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    IsocenterToBlockTrayDistance: FL = FL(0x300A_00F7)
    """Isocenter to Block Tray Distance (300A,00F7), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    BlockType: CS[Literal["SHIELDING", "APERTURE"]] = CS(0x300A_00F8)
    """Block Type (300A,00F8), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    BlockDivergence: CS[Literal["PRESENT", "ABSENT"]] = CS(0x300A_00FA)
    """Block Divergence (300A,00FA), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    BlockMountingPosition: CS[Literal["PATIENT_SIDE", "SOURCE_SIDE"]] = CS(0x300A_00FB)
    """Block Mounting Position (300A,00FB), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    BlockNumber: IS = IS(0x300A_00FC)
    """Block Number (300A,00FC), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    BlockName: LO_ = LO_(0x300A_00FE)
    """Block Name (300A,00FE), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    MaterialID: SH_ = SH_(0x300A_00E1)
    """Material ID (300A,00E1), VM 1, Type 2 (PS3.3 C.8.8.25)."""
    BlockThickness: DS = DS(0x300A_0100)
    """Block Thickness (300A,0100), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    BlockNumberOfPoints: IS = IS(0x300A_0104)
    """Block Number of Points (300A,0104), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    BlockData: DSn = DSn(0x300A_0106)
    """Block Data (300A,0106), VM 2-2n, Type 1 (PS3.3 C.8.8.25)."""
    NumberOfBlockSlabItems: IS_ = IS_(0x300A_0440)
    """Number of Block Slab Items (300A,0440), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    BlockSlabSequence: SQ[IonBlockSequenceBlockSlabSequenceItem] = SQ(
        0x300A_0441, "IonBlockSequenceBlockSlabSequenceItem"
    )
    """Block Slab Sequence (300A,0441), VM 1, Type 1C (PS3.3 C.8.8.25)."""


class IonBlockSequenceBlockSlabSequenceItem(Item):
    """Item of Block Slab Sequence (300A,0441) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    BlockSlabNumber: US = US(0x300A_0443)
    """Block Slab Number (300A,0443), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    BlockSlabThickness: DS_ = DS_(0x300A_0442)
    """Block Slab Thickness (300A,0442), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.25)."""


class SnoutSequenceItem(Item):
    """Item of Snout Sequence (300A,030C) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    SnoutID: SH = SH(0x300A_030F)
    """Snout ID (300A,030F), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.25)."""


class IonBeamSequenceGeneralAccessorySequenceItem(Item):
    """Item of General Accessory Sequence (300A,0420) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    GeneralAccessoryNumber: IS = IS(0x300A_0424)
    """General Accessory Number (300A,0424), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    GeneralAccessoryID: SH = SH(0x300A_0421)
    """General Accessory ID (300A,0421), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    GeneralAccessoryDescription: ST_ = ST_(0x300A_0422)
    """General Accessory Description (300A,0422), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    GeneralAccessoryType: CST_[Literal["GRATICULE", "IMAGE_DETECTOR", "RETICLE"]] = CST_(0x300A_0423)
    """General Accessory Type (300A,0423), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    IsocenterToGeneralAccessoryDistance: DS_ = DS_(0x300A_0426)
    """Isocenter to General Accessory Distance (300A,0426), VM 1, Type 3 (PS3.3 C.8.8.25)."""


class RangeShifterSequenceItem(Item):
    """Item of Range Shifter Sequence (300A,0314) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    RangeShifterNumber: IS = IS(0x300A_0316)
    """Range Shifter Number (300A,0316), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    RangeShifterID: SH = SH(0x300A_0318)
    """Range Shifter ID (300A,0318), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    RangeShifterType: CST[Literal["ANALOG", "BINARY"]] = CST(0x300A_0320)
    """Range Shifter Type (300A,0320), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    MaterialID: SH_ = SH_(0x300A_00E1)
    """Material ID (300A,00E1), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    MaterialDensity: DS_ = DS_(0x0014_6047)
    """Material Density (0014,6047), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    RangeShifterDescription: LO_ = LO_(0x300A_0322)
    """Range Shifter Description (300A,0322), VM 1, Type 3 (PS3.3 C.8.8.25)."""


class LateralSpreadingDeviceSequenceItem(Item):
    """Item of Lateral Spreading Device Sequence (300A,0332) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    LateralSpreadingDeviceNumber: IS = IS(0x300A_0334)
    """Lateral Spreading Device Number (300A,0334), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    LateralSpreadingDeviceID: SH = SH(0x300A_0336)
    """Lateral Spreading Device ID (300A,0336), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    LateralSpreadingDeviceType: CST[Literal["SCATTERER", "MAGNET"]] = CST(0x300A_0338)
    """Lateral Spreading Device Type (300A,0338), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    LateralSpreadingDeviceDescription: LO_ = LO_(0x300A_033A)
    """Lateral Spreading Device Description (300A,033A), VM 1, Type 3 (PS3.3 C.8.8.25)."""


class RangeModulatorSequenceItem(Item):
    """Item of Range Modulator Sequence (300A,0342) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    RangeModulatorNumber: IS = IS(0x300A_0344)
    """Range Modulator Number (300A,0344), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    RangeModulatorID: SH = SH(0x300A_0346)
    """Range Modulator ID (300A,0346), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    RangeModulatorType: CST[Literal["FIXED", "WHL_FIXEDWEIGHTS", "WHL_MODWEIGHTS"]] = CST(0x300A_0348)
    """Range Modulator Type (300A,0348), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    RangeModulatorDescription: LO_ = LO_(0x300A_034A)
    """Range Modulator Description (300A,034A), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    BeamCurrentModulationID: SH = SH(0x300A_034C)
    """Beam Current Modulation ID (300A,034C), VM 1, Type 1C (PS3.3 C.8.8.25)."""


class RangeShifterSettingsSequenceItem(Item):
    """Item of Range Shifter Settings Sequence (300A,0360) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    ReferencedRangeShifterNumber: IS = IS(0x300C_0100)
    """Referenced Range Shifter Number (300C,0100), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    RangeShifterSetting: LO = LO(0x300A_0362)
    """Range Shifter Setting (300A,0362), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    IsocenterToRangeShifterDistance: FL_ = FL_(0x300A_0364)
    """Isocenter to Range Shifter Distance (300A,0364), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    RangeShifterWaterEquivalentThickness: FL_ = FL_(0x300A_0366)
    """Range Shifter Water Equivalent Thickness (300A,0366), VM 1, Type 3 (PS3.3 C.8.8.25)."""


class LateralSpreadingDeviceSettingsSequenceItem(Item):
    """Item of Lateral Spreading Device Settings Sequence (300A,0370) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    ReferencedLateralSpreadingDeviceNumber: IS = IS(0x300C_0102)
    """Referenced Lateral Spreading Device Number (300C,0102), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    LateralSpreadingDeviceSetting: LO = LO(0x300A_0372)
    """Lateral Spreading Device Setting (300A,0372), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    IsocenterToLateralSpreadingDeviceDistance: FL_ = FL_(0x300A_0374)
    """Isocenter to Lateral Spreading Device Distance (300A,0374), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    LateralSpreadingDeviceWaterEquivalentThickness: FL_ = FL_(0x300A_033C)
    """Lateral Spreading Device Water Equivalent Thickness (300A,033C), VM 1, Type 3 (PS3.3 C.8.8.25)."""


class RangeModulatorSettingsSequenceItem(Item):
    """Item of Range Modulator Settings Sequence (300A,0380) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    ReferencedRangeModulatorNumber: IS = IS(0x300C_0104)
    """Referenced Range Modulator Number (300C,0104), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    RangeModulatorGatingStartValue: FL = FL(0x300A_0382)
    """Range Modulator Gating Start Value (300A,0382), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    RangeModulatorGatingStopValue: FL = FL(0x300A_0384)
    """Range Modulator Gating Stop Value (300A,0384), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    RangeModulatorGatingStartWaterEquivalentThickness: FL_ = FL_(0x300A_0386)
    """Range Modulator Gating Start Water Equivalent Thickness (300A,0386), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    RangeModulatorGatingStopWaterEquivalentThickness: FL_ = FL_(0x300A_0388)
    """Range Modulator Gating Stop Water Equivalent Thickness (300A,0388), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    IsocenterToRangeModulatorDistance: FL_ = FL_(0x300A_038A)
    """Isocenter to Range Modulator Distance (300A,038A), VM 1, Type 3 (PS3.3 C.8.8.25)."""


class IonBeamSequenceReferencedReferenceImageSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced Reference Image Sequence (300C,0042) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    ReferenceImageNumber: IS = IS(0x300A_00C8)
    """Reference Image Number (300A,00C8), VM 1, Type 1 (PS3.3 C.8.8.25)."""


class IonBeamSequenceItem(PatientSupportIdentificationMacro, Item):
    """Item of Ion Beam Sequence (300A,03A2) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    BeamNumber: IS = IS(0x300A_00C0)
    """Beam Number (300A,00C0), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    BeamName: LO = LO(0x300A_00C2)
    """Beam Name (300A,00C2), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    EntityLongLabel: LO_ = LO_(0x3010_0038)
    """Entity Long Label (3010,0038), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    BeamDescription: ST_ = ST_(0x300A_00C3)
    """Beam Description (300A,00C3), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    BeamType: CS[Literal["STATIC", "DYNAMIC"]] = CS(0x300A_00C4)
    """Beam Type (300A,00C4), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    RadiationType: CST[Literal["PHOTON", "PROTON", "ION", "MIXED_ION"]] = CST(0x300A_00C6)
    """Radiation Type (300A,00C6), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    RadiationMassNumber: IS = IS(0x300A_0302)
    """Radiation Mass Number (300A,0302), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    RadiationAtomicNumber: IS = IS(0x300A_0304)
    """Radiation Atomic Number (300A,0304), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    RadiationChargeState: SS = SS(0x300A_0306)
    """Radiation Charge State (300A,0306), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    ScanMode: CST[Literal["NONE", "UNIFORM", "MODULATED", "MODULATED_SPEC"]] = CST(0x300A_0308)
    """Scan Mode (300A,0308), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    ModulatedScanModeType: CST[Literal["STATIONARY", "LEAPING", "LINEAR", "MIXED"]] = CST(0x300A_0309)
    """Modulated Scan Mode Type (300A,0309), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    TreatmentMachineName: SH_ = SH_(0x300A_00B2)
    """Treatment Machine Name (300A,00B2), VM 1, Type 2 (PS3.3 C.8.8.25)."""
    Manufacturer: LO_ = LO_(0x0008_0070)
    """Manufacturer (0008,0070), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    InstitutionName: LO_ = LO_(0x0008_0080)
    """Institution Name (0008,0080), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    InstitutionAddress: ST_ = ST_(0x0008_0081)
    """Institution Address (0008,0081), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    InstitutionalDepartmentName: LO_ = LO_(0x0008_1040)
    """Institutional Department Name (0008,1040), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    InstitutionalDepartmentTypeCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_1041, "CodeSequenceMacro")
    """Institutional Department Type Code Sequence (0008,1041), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    ManufacturerModelName: LO_ = LO_(0x0008_1090)
    """Manufacturer's Model Name (0008,1090), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    DeviceSerialNumber: LO_ = LO_(0x0018_1000)
    """Device Serial Number (0018,1000), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    DateOfManufacture: DA_ = DA_(0x0018_1204)
    """Date of Manufacture (0018,1204), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    DateOfInstallation: DA_ = DA_(0x0018_1205)
    """Date of Installation (0018,1205), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    PrimaryDosimeterUnit: CS[Literal["MU", "NP"]] = CS(0x300A_00B3)
    """Primary Dosimeter Unit (300A,00B3), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    TableTopPositionAlignmentUID: UI_ = UI_(0x300A_0054)
    """Table Top Position Alignment UID (300A,0054), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    ReferencedToleranceTableNumber: IS_ = IS_(0x300C_00A0)
    """Referenced Tolerance Table Number (300C,00A0), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    VirtualSourceAxisDistances: FLn = FLn(0x300A_030A)
    """Virtual Source-Axis Distances (300A,030A), VM 2, Type 1 (PS3.3 C.8.8.25)."""
    DepthDoseParametersSequence: SQ[DepthDoseParametersSequenceItem] = SQ(
        0x300A_0505, "DepthDoseParametersSequenceItem"
    )
    """Depth Dose Parameters Sequence (300A,0505), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    EnhancedRTBeamLimitingDeviceDefinitionFlag: CS_[Literal["YES", "NO"]] = CS_(0x3008_00A3)
    """Enhanced RT Beam Limiting Device Definition Flag (3008,00A3), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    IonBeamLimitingDeviceSequence: SQ[IonBeamLimitingDeviceSequenceItem] = SQ(
        0x300A_03A4, "IonBeamLimitingDeviceSequenceItem"
    )
    """Ion Beam Limiting Device Sequence (300A,03A4), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    EnhancedRTBeamLimitingDeviceSequence: SQ[RTBeamLimitingDeviceDefinitionMacro] = SQ(
        0x3008_00A1, "RTBeamLimitingDeviceDefinitionMacro"
    )
    """Enhanced RT Beam Limiting Device Sequence (3008,00A1), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    ReferencedPatientSetupNumber: IS_ = IS_(0x300C_006A)
    """Referenced Patient Setup Number (300C,006A), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    ReferencedReferenceImageSequence: SQ[IonBeamSequenceReferencedReferenceImageSequenceItem] = SQ(
        0x300C_0042, "IonBeamSequenceReferencedReferenceImageSequenceItem"
    )
    """Referenced Reference Image Sequence (300C,0042), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    TreatmentDeliveryType: CST[Literal["TREATMENT", "OPEN_PORTFILM", "TRMT_PORTFILM", "CONTINUATION", "SETUP"]] = CST(
        0x300A_00CE
    )
    """Treatment Delivery Type (300A,00CE), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    ReferencedDoseSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x300C_0080, "SOPInstanceReferenceMacro")
    """Referenced Dose Sequence (300C,0080), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    NumberOfWedges: IS = IS(0x300A_00D0)
    """Number of Wedges (300A,00D0), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    TotalWedgeTrayWaterEquivalentThickness: FL_ = FL_(0x300A_00D7)
    """Total Wedge Tray Water-Equivalent Thickness (300A,00D7), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    IonWedgeSequence: SQ[IonWedgeSequenceItem] = SQ(0x300A_03AA, "IonWedgeSequenceItem")
    """Ion Wedge Sequence (300A,03AA), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    NumberOfCompensators: IS = IS(0x300A_00E0)
    """Number of Compensators (300A,00E0), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    TotalCompensatorTrayWaterEquivalentThickness: FL_ = FL_(0x300A_02E3)
    """Total Compensator Tray Water-Equivalent Thickness (300A,02E3), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    IonRangeCompensatorSequence: SQ[IonRangeCompensatorSequenceItem] = SQ(
        0x300A_02EA, "IonRangeCompensatorSequenceItem"
    )
    """Ion Range Compensator Sequence (300A,02EA), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    NumberOfBoli: IS = IS(0x300A_00ED)
    """Number of Boli (300A,00ED), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    ReferencedBolusSequence: SQ[ReferencedBolusSequenceItem] = SQ(0x300C_00B0, "ReferencedBolusSequenceItem")
    """Referenced Bolus Sequence (300C,00B0), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    NumberOfBlocks: IS = IS(0x300A_00F0)
    """Number of Blocks (300A,00F0), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    TotalBlockTrayWaterEquivalentThickness: FL_ = FL_(0x300A_00F3)
    """Total Block Tray Water-Equivalent Thickness (300A,00F3), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    IonBlockSequence: SQ[IonBlockSequenceItem] = SQ(0x300A_03A6, "IonBlockSequenceItem")
    """Ion Block Sequence (300A,03A6), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    SnoutSequence: SQ[SnoutSequenceItem] = SQ(0x300A_030C, "SnoutSequenceItem")
    """Snout Sequence (300A,030C), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    ApplicatorSequence: SQ[IonBeamSequenceApplicatorSequenceItem] = SQ(
        0x300A_0107, "IonBeamSequenceApplicatorSequenceItem"
    )
    """Applicator Sequence (300A,0107), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    GeneralAccessorySequence: SQ[IonBeamSequenceGeneralAccessorySequenceItem] = SQ(
        0x300A_0420, "IonBeamSequenceGeneralAccessorySequenceItem"
    )
    """General Accessory Sequence (300A,0420), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    NumberOfRangeShifters: IS = IS(0x300A_0312)
    """Number of Range Shifters (300A,0312), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    RangeShifterSequence: SQ[RangeShifterSequenceItem] = SQ(0x300A_0314, "RangeShifterSequenceItem")
    """Range Shifter Sequence (300A,0314), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    NumberOfLateralSpreadingDevices: IS = IS(0x300A_0330)
    """Number of Lateral Spreading Devices (300A,0330), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    LateralSpreadingDeviceSequence: SQ[LateralSpreadingDeviceSequenceItem] = SQ(
        0x300A_0332, "LateralSpreadingDeviceSequenceItem"
    )
    """Lateral Spreading Device Sequence (300A,0332), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    NumberOfRangeModulators: IS = IS(0x300A_0340)
    """Number of Range Modulators (300A,0340), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    RangeModulatorSequence: SQ[RangeModulatorSequenceItem] = SQ(0x300A_0342, "RangeModulatorSequenceItem")
    """Range Modulator Sequence (300A,0342), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    FixationLightAzimuthalAngle: FL_ = FL_(0x300A_0356)
    """Fixation Light Azimuthal Angle (300A,0356), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    FixationLightPolarAngle: FL_ = FL_(0x300A_0358)
    """Fixation Light Polar Angle (300A,0358), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    FixationEye: CS_[Literal["L", "R"]] = CS_(0x300A_0150)
    """Fixation Eye (300A,0150), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    FinalCumulativeMetersetWeight: DS = DS(0x300A_010E)
    """Final Cumulative Meterset Weight (300A,010E), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    NumberOfControlPoints: IS = IS(0x300A_0110)
    """Number of Control Points (300A,0110), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    IonControlPointSequence: SQ[IonControlPointSequenceItem] = SQ(0x300A_03A8, "IonControlPointSequenceItem")
    """Ion Control Point Sequence (300A,03A8), VM 1, Type 1 (PS3.3 C.8.8.25)."""


class IonControlPointSequenceItem(BeamLimitingDevicePositionMacro, Item):
    """Item of Ion Control Point Sequence (300A,03A8) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    __slots__ = ()

    ControlPointIndex: IS = IS(0x300A_0112)
    """Control Point Index (300A,0112), VM 1, Type 1 (PS3.3 C.8.8.25)."""
    RadiationMassNumber: IS = IS(0x300A_0302)
    """Radiation Mass Number (300A,0302), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    RadiationAtomicNumber: IS = IS(0x300A_0304)
    """Radiation Atomic Number (300A,0304), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    RadiationChargeState: SS = SS(0x300A_0306)
    """Radiation Charge State (300A,0306), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    CumulativeMetersetWeight: DS_ = DS_(0x300A_0134)
    """Cumulative Meterset Weight (300A,0134), VM 1, Type 2 (PS3.3 C.8.8.25)."""
    ReferencedDoseReferenceSequence: SQ[ControlPointSequenceReferencedDoseReferenceSequenceItem] = SQ(
        0x300C_0050, "ControlPointSequenceReferencedDoseReferenceSequenceItem"
    )
    """Referenced Dose Reference Sequence (300C,0050), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    NominalBeamEnergy: DS = DS(0x300A_0114)
    """Nominal Beam Energy (300A,0114), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    KVP: DS = DS(0x0018_0060)
    """KVP (0018,0060), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    MetersetRate: FL_ = FL_(0x300A_035A)
    """Meterset Rate (300A,035A), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    IonWedgePositionSequence: SQ[IonWedgePositionSequenceItem] = SQ(0x300A_03AC, "IonWedgePositionSequenceItem")
    """Ion Wedge Position Sequence (300A,03AC), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    RangeShifterSettingsSequence: SQ[RangeShifterSettingsSequenceItem] = SQ(
        0x300A_0360, "RangeShifterSettingsSequenceItem"
    )
    """Range Shifter Settings Sequence (300A,0360), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    LateralSpreadingDeviceSettingsSequence: SQ[LateralSpreadingDeviceSettingsSequenceItem] = SQ(
        0x300A_0370, "LateralSpreadingDeviceSettingsSequenceItem"
    )
    """Lateral Spreading Device Settings Sequence (300A,0370), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    RangeModulatorSettingsSequence: SQ[RangeModulatorSettingsSequenceItem] = SQ(
        0x300A_0380, "RangeModulatorSettingsSequenceItem"
    )
    """Range Modulator Settings Sequence (300A,0380), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    EnhancedRTBeamLimitingOpeningSequence: SQ[RTBeamLimitingDeviceOpeningDefinitionMacro] = SQ(
        0x3008_00A2, "RTBeamLimitingDeviceOpeningDefinitionMacro"
    )
    """Enhanced RT Beam Limiting Opening Sequence (3008,00A2), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    GantryAngle: DS = DS(0x300A_011E)
    """Gantry Angle (300A,011E), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    GantryRotationDirection: CS[Literal["CW", "CC", "NONE"]] = CS(0x300A_011F)
    """Gantry Rotation Direction (300A,011F), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    GantryPitchAngle: FL_ = FL_(0x300A_014A)
    """Gantry Pitch Angle (300A,014A), VM 1, Type 2C (PS3.3 C.8.8.25)."""
    GantryPitchRotationDirection: CS_[Literal["CW", "CC", "NONE"]] = CS_(0x300A_014C)
    """Gantry Pitch Rotation Direction (300A,014C), VM 1, Type 2C (PS3.3 C.8.8.25)."""
    BeamLimitingDeviceAngle: DS = DS(0x300A_0120)
    """Beam Limiting Device Angle (300A,0120), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    BeamLimitingDeviceRotationDirection: CS[Literal["CW", "CC", "NONE"]] = CS(0x300A_0121)
    """Beam Limiting Device Rotation Direction (300A,0121), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    ScanSpotTuneID: SH = SH(0x300A_0390)
    """Scan Spot Tune ID (300A,0390), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    ScanSpotReorderingAllowed: CS_[Literal["ALLOWED", "NOT ALLOWED"]] = CS_(0x300A_0395)
    """Scan Spot Reordering Allowed (300A,0395), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    NumberOfScanSpotPositions: IS = IS(0x300A_0392)
    """Number of Scan Spot Positions (300A,0392), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    ScanSpotPositionMap: FLn = FLn(0x300A_0394)
    """Scan Spot Position Map (300A,0394), VM 1-n, Type 1C (PS3.3 C.8.8.25)."""
    ScanSpotMetersetWeights: FLn = FLn(0x300A_0396)
    """Scan Spot Meterset Weights (300A,0396), VM 1-n, Type 1C (PS3.3 C.8.8.25)."""
    ScanningSpotSize: FLn = FLn(0x300A_0398)
    """Scanning Spot Size (300A,0398), VM 2, Type 3 (PS3.3 C.8.8.25)."""
    NumberOfPaintings: IS = IS(0x300A_039A)
    """Number of Paintings (300A,039A), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    PatientSupportAngle: DS = DS(0x300A_0122)
    """Patient Support Angle (300A,0122), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    PatientSupportRotationDirection: CS[Literal["CW", "CC", "NONE"]] = CS(0x300A_0123)
    """Patient Support Rotation Direction (300A,0123), VM 1, Type 1C (PS3.3 C.8.8.25)."""
    TableTopPitchAngle: FL_ = FL_(0x300A_0140)
    """Table Top Pitch Angle (300A,0140), VM 1, Type 2C (PS3.3 C.8.8.25)."""
    TableTopPitchRotationDirection: CS_[Literal["CW", "CC", "NONE"]] = CS_(0x300A_0142)
    """Table Top Pitch Rotation Direction (300A,0142), VM 1, Type 2C (PS3.3 C.8.8.25)."""
    TableTopRollAngle: FL_ = FL_(0x300A_0144)
    """Table Top Roll Angle (300A,0144), VM 1, Type 2C (PS3.3 C.8.8.25)."""
    TableTopRollRotationDirection: CS_[Literal["CW", "CC", "NONE"]] = CS_(0x300A_0146)
    """Table Top Roll Rotation Direction (300A,0146), VM 1, Type 2C (PS3.3 C.8.8.25)."""
    HeadFixationAngle: FL_ = FL_(0x300A_0148)
    """Head Fixation Angle (300A,0148), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    ChairHeadFramePosition: DS_ = DS_(0x300A_0151)
    """Chair Head Frame Position (300A,0151), VM 1, Type 3 (PS3.3 C.8.8.25)."""
    TableTopVerticalPosition: DS_ = DS_(0x300A_0128)
    """Table Top Vertical Position (300A,0128), VM 1, Type 2C (PS3.3 C.8.8.25)."""
    TableTopLongitudinalPosition: DS_ = DS_(0x300A_0129)
    """Table Top Longitudinal Position (300A,0129), VM 1, Type 2C (PS3.3 C.8.8.25)."""
    TableTopLateralPosition: DS_ = DS_(0x300A_012A)
    """Table Top Lateral Position (300A,012A), VM 1, Type 2C (PS3.3 C.8.8.25)."""
    SnoutPosition: FL_ = FL_(0x300A_030D)
    """Snout Position (300A,030D), VM 1, Type 2C (PS3.3 C.8.8.25)."""
    IsocenterPosition: DSn = DSn(0x300A_012C)
    """Isocenter Position (300A,012C), VM 3, Type 2C (PS3.3 C.8.8.25)."""
    SurfaceEntryPoint: DSn = DSn(0x300A_012E)
    """Surface Entry Point (300A,012E), VM 3, Type 3 (PS3.3 C.8.8.25)."""
    ExternalContourEntryPoint: FLn = FLn(0x300A_0133)
    """External Contour Entry Point (300A,0133), VM 3, Type 3 (PS3.3 C.8.8.25)."""
