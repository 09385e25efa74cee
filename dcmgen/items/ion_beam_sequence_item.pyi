# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Depth Dose Parameters Sequence (300A,0505)."""

from typing import Literal

from dcmgen.items.beam_limiting_device_position_macro import BeamLimitingDevicePositionMacro
from dcmgen.items.beam_limiting_device_position_sequence_item import BeamLimitingDevicePositionSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.control_point_sequence_referenced_dose_reference_sequence_item import (
    ControlPointSequenceReferencedDoseReferenceSequenceItem,
    ControlPointSequenceReferencedDoseReferenceSequenceItems,
)
from dcmgen.items.ion_beam_sequence_applicator_sequence_item import (
    IonBeamSequenceApplicatorSequenceItem,
    IonBeamSequenceApplicatorSequenceItems,
)
from dcmgen.items.ion_wedge_position_sequence_item import IonWedgePositionSequenceItem, IonWedgePositionSequenceItems
from dcmgen.items.patient_support_identification_macro import PatientSupportIdentificationMacro
from dcmgen.items.referenced_bolus_sequence_item import ReferencedBolusSequenceItem, ReferencedBolusSequenceItems
from dcmgen.items.rt_beam_limiting_device_definition_macro import (
    RTBeamLimitingDeviceDefinitionMacro,
    RTBeamLimitingDeviceDefinitionMacros,
)
from dcmgen.items.rt_beam_limiting_device_opening_definition_macro import (
    RTBeamLimitingDeviceOpeningDefinitionMacro,
    RTBeamLimitingDeviceOpeningDefinitionMacros,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
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
    AnyText,
    DA_Value,
    DS_Value,
    DSn,
    DSnValue,
    DSValue,
    FL_Value,
    FLn,
    FLnValue,
    FLValue,
    IS_Value,
    ISValue,
    Items,
    LO_Value,
    LOValue,
    LT_Value,
    SH_Value,
    SHValue,
    SSValue,
    ST_Value,
    UI_Value,
    UIValue,
    USValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class DepthDoseParametersSequenceItem(Item):
    """Item of Depth Dose Parameters Sequence (300A,0505) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    def __init__(
        self,
        /,
        *,
        DistalDepthFraction: FLValue = ...,
        DistalDepth: FLValue = ...,
        ReferenceDoseDefinition: Literal["HIGHEST", "MAXIMUM", "CENTER"] | AnyText = ...,
        NominalRangeModulationFractions: FLnValue = ...,
        NominalRangeModulatedRegionDepths: FLnValue = ...,
    ) -> None: ...
    ReferenceDoseDefinition: CST[Literal["HIGHEST", "MAXIMUM", "CENTER"]]
    """Reference Dose Definition (300A,0512), CS, VM 1, Type 1.

    Defined Terms: HIGHEST, MAXIMUM, CENTER.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    DistalDepth: FL
    """Distal Depth (300A,0502), FL, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    DistalDepthFraction: FL
    """Distal Depth Fraction (300A,0501), FL, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    NominalRangeModulatedRegionDepths: FLn
    """Nominal Range Modulated Region Depths (300A,0504), FL, VM 2, Type 1C.

    Required if Reference Dose Definition is CENTER. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    NominalRangeModulationFractions: FLn
    """Nominal Range Modulation Fractions (300A,0503), FL, VM 2, Type 1C.

    Required if Nominal Range Modulated Region Depths is present. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

class DepthDoseParametersSequenceItems(Sequence[DepthDoseParametersSequenceItem]):
    def add(
        self,
        /,
        *,
        DistalDepthFraction: FLValue = ...,
        DistalDepth: FLValue = ...,
        ReferenceDoseDefinition: Literal["HIGHEST", "MAXIMUM", "CENTER"] | AnyText = ...,
        NominalRangeModulationFractions: FLnValue = ...,
        NominalRangeModulatedRegionDepths: FLnValue = ...,
    ) -> DepthDoseParametersSequenceItem: ...

class IonBeamLimitingDeviceSequenceItem(Item):
    """Item of Ion Beam Limiting Device Sequence (300A,03A4) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    def __init__(
        self,
        /,
        *,
        RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"] = ...,
        NumberOfLeafJawPairs: ISValue = ...,
        LeafPositionBoundaries: DSnValue = ...,
        IsocenterToBeamLimitingDeviceDistance: FL_Value = ...,
    ) -> None: ...
    RTBeamLimitingDeviceType: CS[Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"]]
    """RT Beam Limiting Device Type (300A,00B8), CS, VM 1, Type 1.

    Enumerated Values: X, Y, ASYMX, ASYMY, MLCX, MLCY.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    IsocenterToBeamLimitingDeviceDistance: FL_
    """Isocenter to Beam Limiting Device Distance (300A,00BB), FL, VM 1, Type 2.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    NumberOfLeafJawPairs: IS
    """Number of Leaf/Jaw Pairs (300A,00BC), IS, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    LeafPositionBoundaries: DSn
    """Leaf Position Boundaries (300A,00BE), DS, VM 3-n, Type 1C.

    Required if RT Beam Limiting Device Type is MLCX or MLCY. May be present otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

class IonBeamLimitingDeviceSequenceItems(Sequence[IonBeamLimitingDeviceSequenceItem]):
    def add(
        self,
        /,
        *,
        RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"] = ...,
        NumberOfLeafJawPairs: ISValue = ...,
        LeafPositionBoundaries: DSnValue = ...,
        IsocenterToBeamLimitingDeviceDistance: FL_Value = ...,
    ) -> IonBeamLimitingDeviceSequenceItem: ...

class IonWedgeSequenceItem(Item):
    """Item of Ion Wedge Sequence (300A,03AA) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    def __init__(
        self,
        /,
        *,
        WedgeNumber: ISValue = ...,
        IsocenterToWedgeTrayDistance: FLValue = ...,
        WedgeType: Literal["STANDARD", "MOTORIZED", "PARTIAL_STANDARD", "PARTIAL_MOTORIZ", None] | AnyText = ...,
        WedgeAngle: IS_Value = ...,
        WedgeOrientation: DS_Value = ...,
        WedgeID: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
    ) -> None: ...
    WedgeNumber: IS
    """Wedge Number (300A,00D2), IS, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    WedgeType: CST_[Literal["STANDARD", "MOTORIZED", "PARTIAL_STANDARD", "PARTIAL_MOTORIZ"]]
    """Wedge Type (300A,00D3), CS, VM 1, Type 2.

    Defined Terms: STANDARD, MOTORIZED, PARTIAL_STANDARD, PARTIAL_MOTORIZ.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    WedgeID: SH_
    """Wedge ID (300A,00D4), SH, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    WedgeAngle: IS_
    """Wedge Angle (300A,00D5), IS, VM 1, Type 2.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    WedgeOrientation: DS_
    """Wedge Orientation (300A,00D8), DS, VM 1, Type 2.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    IsocenterToWedgeTrayDistance: FL
    """Isocenter to Wedge Tray Distance (300A,00D9), FL, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

class IonWedgeSequenceItems(Sequence[IonWedgeSequenceItem]):
    def add(
        self,
        /,
        *,
        WedgeNumber: ISValue = ...,
        IsocenterToWedgeTrayDistance: FLValue = ...,
        WedgeType: Literal["STANDARD", "MOTORIZED", "PARTIAL_STANDARD", "PARTIAL_MOTORIZ", None] | AnyText = ...,
        WedgeAngle: IS_Value = ...,
        WedgeOrientation: DS_Value = ...,
        WedgeID: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
    ) -> IonWedgeSequenceItem: ...

class IonRangeCompensatorSequenceItem(Item):
    """Item of Ion Range Compensator Sequence (300A,02EA) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    def __init__(
        self,
        /,
        *,
        CompensatorNumber: ISValue = ...,
        CompensatorDivergence: Literal["PRESENT", "ABSENT"] = ...,
        CompensatorMountingPosition: Literal["PATIENT_SIDE", "SOURCE_SIDE", "DOUBLE_SIDED"] = ...,
        ReferencedSurfaceSegmentationSequence: Items[SOPInstanceReferenceMacro] = ...,
        CompensatorRows: ISValue = ...,
        CompensatorColumns: ISValue = ...,
        CompensatorPixelSpacing: DSnValue = ...,
        CompensatorPosition: DSnValue = ...,
        CompensatorThicknessData: DSnValue = ...,
        IsocenterToCompensatorTrayDistance: FLValue = ...,
        CompensatorColumnOffset: FLValue = ...,
        IsocenterToCompensatorDistances: FLnValue = ...,
        MaterialID: SH_Value = ...,
        CompensatorID: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
        CompensatorRelativeStoppingPowerRatio: FL_Value = ...,
        CompensatorMillingToolDiameter: FL_Value = ...,
        CompensatorDescription: LT_Value = ...,
        CompensatorSurfaceRepresentationFlag: Literal["YES", "NO", "", None] = ...,
    ) -> None: ...
    CompensatorDescription: LT_
    """Compensator Description (300A,02EB), LT, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    CompensatorNumber: IS
    """Compensator Number (300A,00E4), IS, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    MaterialID: SH_
    """Material ID (300A,00E1), SH, VM 1, Type 2.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    CompensatorID: SH_
    """Compensator ID (300A,00E5), SH, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    IsocenterToCompensatorTrayDistance: FL
    """Isocenter to Compensator Tray Distance (300A,02E4), FL, VM 1, Type 1C.

    Required if Compensator Mounting Position is not DOUBLE_SIDED. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    CompensatorDivergence: CS[Literal["PRESENT", "ABSENT"]]
    """Compensator Divergence (300A,02E0), CS, VM 1, Type 1.

    Enumerated Values: PRESENT, ABSENT.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    CompensatorMountingPosition: CS[Literal["PATIENT_SIDE", "SOURCE_SIDE", "DOUBLE_SIDED"]]
    """Compensator Mounting Position (300A,02E1), CS, VM 1, Type 1.

    Enumerated Values: PATIENT_SIDE, SOURCE_SIDE, DOUBLE_SIDED.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    CompensatorSurfaceRepresentationFlag: CS_[Literal["YES", "NO", ""]]
    """Compensator Surface Representation Flag (300A,02EC), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    ReferencedSurfaceSegmentationSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Surface Segmentation Sequence (0008,114D), SQ, VM 1, Type 1C.

    Required if Compensator Surface Representation Flag is YES. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    CompensatorRows: IS
    """Compensator Rows (300A,00E7), IS, VM 1, Type 1C.

    Required if Compensator Surface Representation Flag is absent or NO. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    CompensatorColumns: IS
    """Compensator Columns (300A,00E8), IS, VM 1, Type 1C.

    Required if Compensator Surface Representation Flag is absent or NO. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    CompensatorPixelSpacing: DSn
    """Compensator Pixel Spacing (300A,00E9), DS, VM 2, Type 1C.

    Required if Compensator Surface Representation Flag is absent or NO. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    CompensatorPosition: DSn
    """Compensator Position (300A,00EA), DS, VM 2, Type 1C.

    Required if Compensator Surface Representation Flag is absent or NO. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    CompensatorColumnOffset: FL
    """Compensator Column Offset (300A,02E5), FL, VM 1, Type 1C.

    Required if a condition that cannot be checked (equipment) applies and (Compensator Surface Representation Flag
    is absent or NO). Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    CompensatorThicknessData: DSn
    """Compensator Thickness Data (300A,00EC), DS, VM 1-n, Type 1C.

    Required if Compensator Surface Representation Flag is absent or NO. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    IsocenterToCompensatorDistances: FLn
    """Isocenter to Compensator Distances (300A,02E6), FL, VM 1-n, Type 1C.

    Required if Material ID has a value and Compensator Mounting Position is DOUBLE_SIDED and (Compensator Surface
    Representation Flag is absent or NO). Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    CompensatorRelativeStoppingPowerRatio: FL_
    """Compensator Relative Stopping Power Ratio (300A,02E7), FL, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    CompensatorMillingToolDiameter: FL_
    """Compensator Milling Tool Diameter (300A,02E8), FL, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

class IonRangeCompensatorSequenceItems(Sequence[IonRangeCompensatorSequenceItem]):
    def add(
        self,
        /,
        *,
        CompensatorNumber: ISValue = ...,
        CompensatorDivergence: Literal["PRESENT", "ABSENT"] = ...,
        CompensatorMountingPosition: Literal["PATIENT_SIDE", "SOURCE_SIDE", "DOUBLE_SIDED"] = ...,
        ReferencedSurfaceSegmentationSequence: Items[SOPInstanceReferenceMacro] = ...,
        CompensatorRows: ISValue = ...,
        CompensatorColumns: ISValue = ...,
        CompensatorPixelSpacing: DSnValue = ...,
        CompensatorPosition: DSnValue = ...,
        CompensatorThicknessData: DSnValue = ...,
        IsocenterToCompensatorTrayDistance: FLValue = ...,
        CompensatorColumnOffset: FLValue = ...,
        IsocenterToCompensatorDistances: FLnValue = ...,
        MaterialID: SH_Value = ...,
        CompensatorID: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
        CompensatorRelativeStoppingPowerRatio: FL_Value = ...,
        CompensatorMillingToolDiameter: FL_Value = ...,
        CompensatorDescription: LT_Value = ...,
        CompensatorSurfaceRepresentationFlag: Literal["YES", "NO", "", None] = ...,
    ) -> IonRangeCompensatorSequenceItem: ...

class IonBlockSequenceBlockSlabSequenceItem(Item):
    """Item of Block Slab Sequence (300A,0441) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    def __init__(
        self,
        /,
        *,
        BlockSlabNumber: USValue = ...,
        AccessoryCode: LO_Value = ...,
        BlockSlabThickness: DS_Value = ...,
    ) -> None: ...
    BlockSlabNumber: US
    """Block Slab Number (300A,0443), US, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    BlockSlabThickness: DS_
    """Block Slab Thickness (300A,0442), DS, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

class IonBlockSequenceBlockSlabSequenceItems(Sequence[IonBlockSequenceBlockSlabSequenceItem]):
    def add(
        self,
        /,
        *,
        BlockSlabNumber: USValue = ...,
        AccessoryCode: LO_Value = ...,
        BlockSlabThickness: DS_Value = ...,
    ) -> IonBlockSequenceBlockSlabSequenceItem: ...

class IonBlockSequenceItem(Item):
    """Item of Ion Block Sequence (300A,03A6) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    def __init__(
        self,
        /,
        *,
        IsocenterToBlockTrayDistance: FLValue = ...,
        BlockType: Literal["SHIELDING", "APERTURE"] = ...,
        BlockDivergence: Literal["PRESENT", "ABSENT"] = ...,
        BlockMountingPosition: Literal["PATIENT_SIDE", "SOURCE_SIDE"] = ...,
        BlockNumber: ISValue = ...,
        BlockThickness: DSValue = ...,
        BlockNumberOfPoints: ISValue = ...,
        BlockData: DSnValue = ...,
        BlockSlabSequence: Items[IonBlockSequenceBlockSlabSequenceItem] = ...,
        MaterialID: SH_Value = ...,
        BlockTrayID: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
        BlockName: LO_Value = ...,
        NumberOfBlockSlabItems: IS_Value = ...,
    ) -> None: ...
    BlockTrayID: SH_
    """Block Tray ID (300A,00F5), SH, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    IsocenterToBlockTrayDistance: FL
    """Isocenter to Block Tray Distance (300A,00F7), FL, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    BlockType: CS[Literal["SHIELDING", "APERTURE"]]
    """Block Type (300A,00F8), CS, VM 1, Type 1.

    Enumerated Values: SHIELDING, APERTURE.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    BlockDivergence: CS[Literal["PRESENT", "ABSENT"]]
    """Block Divergence (300A,00FA), CS, VM 1, Type 1.

    Enumerated Values: PRESENT, ABSENT.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    BlockMountingPosition: CS[Literal["PATIENT_SIDE", "SOURCE_SIDE"]]
    """Block Mounting Position (300A,00FB), CS, VM 1, Type 1.

    Enumerated Values: PATIENT_SIDE, SOURCE_SIDE.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    BlockNumber: IS
    """Block Number (300A,00FC), IS, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    BlockName: LO_
    """Block Name (300A,00FE), LO, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    MaterialID: SH_
    """Material ID (300A,00E1), SH, VM 1, Type 2.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    BlockThickness: DS
    """Block Thickness (300A,0100), DS, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    BlockNumberOfPoints: IS
    """Block Number of Points (300A,0104), IS, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    BlockData: DSn
    """Block Data (300A,0106), DS, VM 2-2n, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    NumberOfBlockSlabItems: IS_
    """Number of Block Slab Items (300A,0440), IS, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    BlockSlabSequence: SQ[IonBlockSequenceBlockSlabSequenceItems, IonBlockSequenceBlockSlabSequenceItem]
    """Block Slab Sequence (300A,0441), SQ, VM 1, Type 1C.

    Required if Number of Block Slab Items is present. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

class IonBlockSequenceItems(Sequence[IonBlockSequenceItem]):
    def add(
        self,
        /,
        *,
        IsocenterToBlockTrayDistance: FLValue = ...,
        BlockType: Literal["SHIELDING", "APERTURE"] = ...,
        BlockDivergence: Literal["PRESENT", "ABSENT"] = ...,
        BlockMountingPosition: Literal["PATIENT_SIDE", "SOURCE_SIDE"] = ...,
        BlockNumber: ISValue = ...,
        BlockThickness: DSValue = ...,
        BlockNumberOfPoints: ISValue = ...,
        BlockData: DSnValue = ...,
        BlockSlabSequence: Items[IonBlockSequenceBlockSlabSequenceItem] = ...,
        MaterialID: SH_Value = ...,
        BlockTrayID: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
        BlockName: LO_Value = ...,
        NumberOfBlockSlabItems: IS_Value = ...,
    ) -> IonBlockSequenceItem: ...

class SnoutSequenceItem(Item):
    """Item of Snout Sequence (300A,030C) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    def __init__(
        self,
        /,
        *,
        SnoutID: SHValue = ...,
        AccessoryCode: LO_Value = ...,
    ) -> None: ...
    SnoutID: SH
    """Snout ID (300A,030F), SH, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

class SnoutSequenceItems(Sequence[SnoutSequenceItem]):
    def add(
        self,
        /,
        *,
        SnoutID: SHValue = ...,
        AccessoryCode: LO_Value = ...,
    ) -> SnoutSequenceItem: ...

class IonBeamSequenceGeneralAccessorySequenceItem(Item):
    """Item of General Accessory Sequence (300A,0420) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    def __init__(
        self,
        /,
        *,
        GeneralAccessoryID: SHValue = ...,
        GeneralAccessoryNumber: ISValue = ...,
        AccessoryCode: LO_Value = ...,
        GeneralAccessoryDescription: ST_Value = ...,
        GeneralAccessoryType: Literal["GRATICULE", "IMAGE_DETECTOR", "RETICLE", None] | AnyText = ...,
        IsocenterToGeneralAccessoryDistance: DS_Value = ...,
    ) -> None: ...
    GeneralAccessoryNumber: IS
    """General Accessory Number (300A,0424), IS, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    GeneralAccessoryID: SH
    """General Accessory ID (300A,0421), SH, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    GeneralAccessoryDescription: ST_
    """General Accessory Description (300A,0422), ST, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    GeneralAccessoryType: CST_[Literal["GRATICULE", "IMAGE_DETECTOR", "RETICLE"]]
    """General Accessory Type (300A,0423), CS, VM 1, Type 3.

    Defined Terms: GRATICULE, IMAGE_DETECTOR, RETICLE.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    IsocenterToGeneralAccessoryDistance: DS_
    """Isocenter to General Accessory Distance (300A,0426), DS, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

class IonBeamSequenceGeneralAccessorySequenceItems(Sequence[IonBeamSequenceGeneralAccessorySequenceItem]):
    def add(
        self,
        /,
        *,
        GeneralAccessoryID: SHValue = ...,
        GeneralAccessoryNumber: ISValue = ...,
        AccessoryCode: LO_Value = ...,
        GeneralAccessoryDescription: ST_Value = ...,
        GeneralAccessoryType: Literal["GRATICULE", "IMAGE_DETECTOR", "RETICLE", None] | AnyText = ...,
        IsocenterToGeneralAccessoryDistance: DS_Value = ...,
    ) -> IonBeamSequenceGeneralAccessorySequenceItem: ...

class RangeShifterSequenceItem(Item):
    """Item of Range Shifter Sequence (300A,0314) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    def __init__(
        self,
        /,
        *,
        RangeShifterNumber: ISValue = ...,
        RangeShifterID: SHValue = ...,
        RangeShifterType: Literal["ANALOG", "BINARY"] | AnyText = ...,
        MaterialDensity: DS_Value = ...,
        MaterialID: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
        RangeShifterDescription: LO_Value = ...,
    ) -> None: ...
    RangeShifterNumber: IS
    """Range Shifter Number (300A,0316), IS, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    RangeShifterID: SH
    """Range Shifter ID (300A,0318), SH, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    RangeShifterType: CST[Literal["ANALOG", "BINARY"]]
    """Range Shifter Type (300A,0320), CS, VM 1, Type 1.

    Defined Terms: ANALOG, BINARY.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    MaterialID: SH_
    """Material ID (300A,00E1), SH, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    MaterialDensity: DS_
    """Material Density (0014,6047), DS, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    RangeShifterDescription: LO_
    """Range Shifter Description (300A,0322), LO, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

class RangeShifterSequenceItems(Sequence[RangeShifterSequenceItem]):
    def add(
        self,
        /,
        *,
        RangeShifterNumber: ISValue = ...,
        RangeShifterID: SHValue = ...,
        RangeShifterType: Literal["ANALOG", "BINARY"] | AnyText = ...,
        MaterialDensity: DS_Value = ...,
        MaterialID: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
        RangeShifterDescription: LO_Value = ...,
    ) -> RangeShifterSequenceItem: ...

class LateralSpreadingDeviceSequenceItem(Item):
    """Item of Lateral Spreading Device Sequence (300A,0332) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    def __init__(
        self,
        /,
        *,
        LateralSpreadingDeviceNumber: ISValue = ...,
        LateralSpreadingDeviceID: SHValue = ...,
        LateralSpreadingDeviceType: Literal["SCATTERER", "MAGNET"] | AnyText = ...,
        AccessoryCode: LO_Value = ...,
        LateralSpreadingDeviceDescription: LO_Value = ...,
    ) -> None: ...
    LateralSpreadingDeviceNumber: IS
    """Lateral Spreading Device Number (300A,0334), IS, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    LateralSpreadingDeviceID: SH
    """Lateral Spreading Device ID (300A,0336), SH, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    LateralSpreadingDeviceType: CST[Literal["SCATTERER", "MAGNET"]]
    """Lateral Spreading Device Type (300A,0338), CS, VM 1, Type 1.

    Defined Terms: SCATTERER, MAGNET.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    LateralSpreadingDeviceDescription: LO_
    """Lateral Spreading Device Description (300A,033A), LO, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

class LateralSpreadingDeviceSequenceItems(Sequence[LateralSpreadingDeviceSequenceItem]):
    def add(
        self,
        /,
        *,
        LateralSpreadingDeviceNumber: ISValue = ...,
        LateralSpreadingDeviceID: SHValue = ...,
        LateralSpreadingDeviceType: Literal["SCATTERER", "MAGNET"] | AnyText = ...,
        AccessoryCode: LO_Value = ...,
        LateralSpreadingDeviceDescription: LO_Value = ...,
    ) -> LateralSpreadingDeviceSequenceItem: ...

class RangeModulatorSequenceItem(Item):
    """Item of Range Modulator Sequence (300A,0342) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    def __init__(
        self,
        /,
        *,
        RangeModulatorNumber: ISValue = ...,
        RangeModulatorID: SHValue = ...,
        RangeModulatorType: Literal["FIXED", "WHL_FIXEDWEIGHTS", "WHL_MODWEIGHTS"] | AnyText = ...,
        BeamCurrentModulationID: SHValue = ...,
        AccessoryCode: LO_Value = ...,
        RangeModulatorDescription: LO_Value = ...,
    ) -> None: ...
    RangeModulatorNumber: IS
    """Range Modulator Number (300A,0344), IS, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    RangeModulatorID: SH
    """Range Modulator ID (300A,0346), SH, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    RangeModulatorType: CST[Literal["FIXED", "WHL_FIXEDWEIGHTS", "WHL_MODWEIGHTS"]]
    """Range Modulator Type (300A,0348), CS, VM 1, Type 1.

    Defined Terms: FIXED, WHL_FIXEDWEIGHTS, WHL_MODWEIGHTS.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    RangeModulatorDescription: LO_
    """Range Modulator Description (300A,034A), LO, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    BeamCurrentModulationID: SH
    """Beam Current Modulation ID (300A,034C), SH, VM 1, Type 1C.

    Required if Range Modulator Type is WHL_MODWEIGHTS. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

class RangeModulatorSequenceItems(Sequence[RangeModulatorSequenceItem]):
    def add(
        self,
        /,
        *,
        RangeModulatorNumber: ISValue = ...,
        RangeModulatorID: SHValue = ...,
        RangeModulatorType: Literal["FIXED", "WHL_FIXEDWEIGHTS", "WHL_MODWEIGHTS"] | AnyText = ...,
        BeamCurrentModulationID: SHValue = ...,
        AccessoryCode: LO_Value = ...,
        RangeModulatorDescription: LO_Value = ...,
    ) -> RangeModulatorSequenceItem: ...

class RangeShifterSettingsSequenceItem(Item):
    """Item of Range Shifter Settings Sequence (300A,0360) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    def __init__(
        self,
        /,
        *,
        RangeShifterSetting: LOValue = ...,
        ReferencedRangeShifterNumber: ISValue = ...,
        IsocenterToRangeShifterDistance: FL_Value = ...,
        RangeShifterWaterEquivalentThickness: FL_Value = ...,
    ) -> None: ...
    ReferencedRangeShifterNumber: IS
    """Referenced Range Shifter Number (300C,0100), IS, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    RangeShifterSetting: LO
    """Range Shifter Setting (300A,0362), LO, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    IsocenterToRangeShifterDistance: FL_
    """Isocenter to Range Shifter Distance (300A,0364), FL, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    RangeShifterWaterEquivalentThickness: FL_
    """Range Shifter Water Equivalent Thickness (300A,0366), FL, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

class RangeShifterSettingsSequenceItems(Sequence[RangeShifterSettingsSequenceItem]):
    def add(
        self,
        /,
        *,
        RangeShifterSetting: LOValue = ...,
        ReferencedRangeShifterNumber: ISValue = ...,
        IsocenterToRangeShifterDistance: FL_Value = ...,
        RangeShifterWaterEquivalentThickness: FL_Value = ...,
    ) -> RangeShifterSettingsSequenceItem: ...

class LateralSpreadingDeviceSettingsSequenceItem(Item):
    """Item of Lateral Spreading Device Settings Sequence (300A,0370) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    def __init__(
        self,
        /,
        *,
        LateralSpreadingDeviceSetting: LOValue = ...,
        ReferencedLateralSpreadingDeviceNumber: ISValue = ...,
        LateralSpreadingDeviceWaterEquivalentThickness: FL_Value = ...,
        IsocenterToLateralSpreadingDeviceDistance: FL_Value = ...,
    ) -> None: ...
    ReferencedLateralSpreadingDeviceNumber: IS
    """Referenced Lateral Spreading Device Number (300C,0102), IS, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    LateralSpreadingDeviceSetting: LO
    """Lateral Spreading Device Setting (300A,0372), LO, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    IsocenterToLateralSpreadingDeviceDistance: FL_
    """Isocenter to Lateral Spreading Device Distance (300A,0374), FL, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    LateralSpreadingDeviceWaterEquivalentThickness: FL_
    """Lateral Spreading Device Water Equivalent Thickness (300A,033C), FL, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

class LateralSpreadingDeviceSettingsSequenceItems(Sequence[LateralSpreadingDeviceSettingsSequenceItem]):
    def add(
        self,
        /,
        *,
        LateralSpreadingDeviceSetting: LOValue = ...,
        ReferencedLateralSpreadingDeviceNumber: ISValue = ...,
        LateralSpreadingDeviceWaterEquivalentThickness: FL_Value = ...,
        IsocenterToLateralSpreadingDeviceDistance: FL_Value = ...,
    ) -> LateralSpreadingDeviceSettingsSequenceItem: ...

class RangeModulatorSettingsSequenceItem(Item):
    """Item of Range Modulator Settings Sequence (300A,0380) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedRangeModulatorNumber: ISValue = ...,
        RangeModulatorGatingStartValue: FLValue = ...,
        RangeModulatorGatingStopValue: FLValue = ...,
        RangeModulatorGatingStartWaterEquivalentThickness: FL_Value = ...,
        RangeModulatorGatingStopWaterEquivalentThickness: FL_Value = ...,
        IsocenterToRangeModulatorDistance: FL_Value = ...,
    ) -> None: ...
    ReferencedRangeModulatorNumber: IS
    """Referenced Range Modulator Number (300C,0104), IS, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    RangeModulatorGatingStartValue: FL
    """Range Modulator Gating Start Value (300A,0382), FL, VM 1, Type 1C.

    Required if in the item of Range Modulator Sequence that Referenced Range Modulator Number refers to, Range
    Modulator Type is WHL_MODWEIGHTS or WHL_FIXEDWEIGHTS. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    RangeModulatorGatingStopValue: FL
    """Range Modulator Gating Stop Value (300A,0384), FL, VM 1, Type 1C.

    Required if in the item of Range Modulator Sequence that Referenced Range Modulator Number refers to, Range
    Modulator Type is WHL_MODWEIGHTS or WHL_FIXEDWEIGHTS. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    RangeModulatorGatingStartWaterEquivalentThickness: FL_
    """Range Modulator Gating Start Water Equivalent Thickness (300A,0386), FL, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    RangeModulatorGatingStopWaterEquivalentThickness: FL_
    """Range Modulator Gating Stop Water Equivalent Thickness (300A,0388), FL, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    IsocenterToRangeModulatorDistance: FL_
    """Isocenter to Range Modulator Distance (300A,038A), FL, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

class RangeModulatorSettingsSequenceItems(Sequence[RangeModulatorSettingsSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedRangeModulatorNumber: ISValue = ...,
        RangeModulatorGatingStartValue: FLValue = ...,
        RangeModulatorGatingStopValue: FLValue = ...,
        RangeModulatorGatingStartWaterEquivalentThickness: FL_Value = ...,
        RangeModulatorGatingStopWaterEquivalentThickness: FL_Value = ...,
        IsocenterToRangeModulatorDistance: FL_Value = ...,
    ) -> RangeModulatorSettingsSequenceItem: ...

class IonBeamSequenceReferencedReferenceImageSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced Reference Image Sequence (300C,0042) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferenceImageNumber: ISValue = ...,
    ) -> None: ...
    ReferenceImageNumber: IS
    """Reference Image Number (300A,00C8), IS, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

class IonBeamSequenceReferencedReferenceImageSequenceItems(
    Sequence[IonBeamSequenceReferencedReferenceImageSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferenceImageNumber: ISValue = ...,
    ) -> IonBeamSequenceReferencedReferenceImageSequenceItem: ...

class IonControlPointSequenceItem(BeamLimitingDevicePositionMacro, Item):
    """Item of Ion Control Point Sequence (300A,03A8) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    def __init__(
        self,
        /,
        *,
        ControlPointIndex: ISValue = ...,
        KVP: DSValue = ...,
        EnhancedRTBeamLimitingOpeningSequence: Items[RTBeamLimitingDeviceOpeningDefinitionMacro] = ...,
        NominalBeamEnergy: DSValue = ...,
        BeamLimitingDevicePositionSequence: Items[BeamLimitingDevicePositionSequenceItem] = ...,
        GantryAngle: DSValue = ...,
        GantryRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        BeamLimitingDeviceAngle: DSValue = ...,
        BeamLimitingDeviceRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        PatientSupportAngle: DSValue = ...,
        PatientSupportRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        RadiationMassNumber: ISValue = ...,
        RadiationAtomicNumber: ISValue = ...,
        RadiationChargeState: SSValue = ...,
        RangeShifterSettingsSequence: Items[RangeShifterSettingsSequenceItem] = ...,
        LateralSpreadingDeviceSettingsSequence: Items[LateralSpreadingDeviceSettingsSequenceItem] = ...,
        RangeModulatorSettingsSequence: Items[RangeModulatorSettingsSequenceItem] = ...,
        ScanSpotTuneID: SHValue = ...,
        NumberOfScanSpotPositions: ISValue = ...,
        ScanSpotPositionMap: FLnValue = ...,
        ScanSpotMetersetWeights: FLnValue = ...,
        NumberOfPaintings: ISValue = ...,
        IonWedgePositionSequence: Items[IonWedgePositionSequenceItem] = ...,
        CumulativeMetersetWeight: DS_Value = ...,
        TableTopVerticalPosition: DS_Value = ...,
        TableTopLongitudinalPosition: DS_Value = ...,
        TableTopLateralPosition: DS_Value = ...,
        IsocenterPosition: DSnValue = ...,
        TableTopPitchAngle: FL_Value = ...,
        TableTopPitchRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        TableTopRollAngle: FL_Value = ...,
        TableTopRollRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        GantryPitchAngle: FL_Value = ...,
        GantryPitchRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        SnoutPosition: FL_Value = ...,
        SurfaceEntryPoint: DSnValue = ...,
        ExternalContourEntryPoint: FLnValue = ...,
        HeadFixationAngle: FL_Value = ...,
        ChairHeadFramePosition: DS_Value = ...,
        MetersetRate: FL_Value = ...,
        ScanSpotReorderingAllowed: Literal["ALLOWED", "NOT ALLOWED", "", None] = ...,
        ScanningSpotSize: FLnValue = ...,
        ReferencedDoseReferenceSequence: Items[ControlPointSequenceReferencedDoseReferenceSequenceItem] = ...,
    ) -> None: ...
    ControlPointIndex: IS
    """Control Point Index (300A,0112), IS, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    RadiationMassNumber: IS
    """Radiation Mass Number (300A,0302), IS, VM 1, Type 1C.

    Required if Radiation Type is MIXED_ION. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    RadiationAtomicNumber: IS
    """Radiation Atomic Number (300A,0304), IS, VM 1, Type 1C.

    Required if Radiation Type is MIXED_ION. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    RadiationChargeState: SS
    """Radiation Charge State (300A,0306), SS, VM 1, Type 1C.

    Required if Radiation Type is MIXED_ION. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    CumulativeMetersetWeight: DS_
    """Cumulative Meterset Weight (300A,0134), DS, VM 1, Type 2.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    ReferencedDoseReferenceSequence: SQ[
        ControlPointSequenceReferencedDoseReferenceSequenceItems,
        ControlPointSequenceReferencedDoseReferenceSequenceItem,
    ]
    """Referenced Dose Reference Sequence (300C,0050), SQ, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    NominalBeamEnergy: DS
    """Nominal Beam Energy (300A,0114), DS, VM 1, Type 1C.

    Required if (this is the first item of Ion Control Point Sequence or a condition that cannot be checked (control
    point) applies) and KVP is absent. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    KVP: DS
    """KVP (0018,0060), DS, VM 1, Type 1C.

    Required if (this is the first item of Ion Control Point Sequence or a condition that cannot be checked (control
    point) applies) and Nominal Beam Energy is absent. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    MetersetRate: FL_
    """Meterset Rate (300A,035A), FL, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    IonWedgePositionSequence: SQ[IonWedgePositionSequenceItems, IonWedgePositionSequenceItem]
    """Ion Wedge Position Sequence (300A,03AC), SQ, VM 1, Type 1C.

    Required if (this is the first item of Ion Control Point Sequence and Number of Wedges is not 0) or a condition
    that cannot be checked (control point) applies. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    RangeShifterSettingsSequence: SQ[RangeShifterSettingsSequenceItems, RangeShifterSettingsSequenceItem]
    """Range Shifter Settings Sequence (300A,0360), SQ, VM 1, Type 1C.

    Required if (this is the first item of Ion Control Point Sequence and Number of Range Shifters is not 0) or a
    condition that cannot be checked (control point) applies. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    LateralSpreadingDeviceSettingsSequence: SQ[
        LateralSpreadingDeviceSettingsSequenceItems, LateralSpreadingDeviceSettingsSequenceItem
    ]
    """Lateral Spreading Device Settings Sequence (300A,0370), SQ, VM 1, Type 1C.

    Required if (this is the first item of Ion Control Point Sequence and Number of Lateral Spreading Devices is not
    0) or a condition that cannot be checked (control point) applies. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    RangeModulatorSettingsSequence: SQ[RangeModulatorSettingsSequenceItems, RangeModulatorSettingsSequenceItem]
    """Range Modulator Settings Sequence (300A,0380), SQ, VM 1, Type 1C.

    Required if (this is the first item of Ion Control Point Sequence and Number of Range Modulators is not 0) or a
    condition that cannot be checked (control point) applies. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    EnhancedRTBeamLimitingOpeningSequence: SQ[
        RTBeamLimitingDeviceOpeningDefinitionMacros, RTBeamLimitingDeviceOpeningDefinitionMacro
    ]
    """Enhanced RT Beam Limiting Opening Sequence (3008,00A2), SQ, VM 1, Type 1C.

    Required if (this is the first item of Ion Control Point Sequence or a condition that cannot be checked (control
    point) applies) and Enhanced RT Beam Limiting Device Definition Flag is YES. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    GantryAngle: DS
    """Gantry Angle (300A,011E), DS, VM 1, Type 1C.

    Required if this is the first item of Ion Control Point Sequence or a condition that cannot be checked (control
    point) applies. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    GantryRotationDirection: CS[Literal["CW", "CC", "NONE"]]
    """Gantry Rotation Direction (300A,011F), CS, VM 1, Type 1C.

    Required if this is the first item of Ion Control Point Sequence or a condition that cannot be checked (control
    point) applies. Not allowed otherwise.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    GantryPitchAngle: FL_
    """Gantry Pitch Angle (300A,014A), FL, VM 1, Type 2C.

    Required if this is the first item of Ion Control Point Sequence or a condition that cannot be checked (control
    point) applies. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    GantryPitchRotationDirection: CS_[Literal["CW", "CC", "NONE", ""]]
    """Gantry Pitch Rotation Direction (300A,014C), CS, VM 1, Type 2C.

    Required if this is the first item of Ion Control Point Sequence or a condition that cannot be checked (control
    point) applies. Not allowed otherwise.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    BeamLimitingDeviceAngle: DS
    """Beam Limiting Device Angle (300A,0120), DS, VM 1, Type 1C.

    Required if this is the first item of Ion Control Point Sequence or a condition that cannot be checked (control
    point) applies. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    BeamLimitingDeviceRotationDirection: CS[Literal["CW", "CC", "NONE"]]
    """Beam Limiting Device Rotation Direction (300A,0121), CS, VM 1, Type 1C.

    Required if this is the first item of Ion Control Point Sequence or a condition that cannot be checked (control
    point) applies. Not allowed otherwise.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    ScanSpotTuneID: SH
    """Scan Spot Tune ID (300A,0390), SH, VM 1, Type 1C.

    Required if Scan Mode is MODULATED or MODULATED_SPEC. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    ScanSpotReorderingAllowed: CS_[Literal["ALLOWED", "NOT ALLOWED", ""]]
    """Scan Spot Reordering Allowed (300A,0395), CS, VM 1, Type 3.

    Enumerated Values: ALLOWED, NOT ALLOWED.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    NumberOfScanSpotPositions: IS
    """Number of Scan Spot Positions (300A,0392), IS, VM 1, Type 1C.

    Required if Scan Mode is MODULATED or MODULATED_SPEC. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    ScanSpotPositionMap: FLn
    """Scan Spot Position Map (300A,0394), FL, VM 1-n, Type 1C.

    Required if Scan Mode is MODULATED or MODULATED_SPEC. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    ScanSpotMetersetWeights: FLn
    """Scan Spot Meterset Weights (300A,0396), FL, VM 1-n, Type 1C.

    Required if Scan Mode is MODULATED or MODULATED_SPEC. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    ScanningSpotSize: FLn
    """Scanning Spot Size (300A,0398), FL, VM 2, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    NumberOfPaintings: IS
    """Number of Paintings (300A,039A), IS, VM 1, Type 1C.

    Required if Scan Mode is MODULATED or MODULATED_SPEC. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    PatientSupportAngle: DS
    """Patient Support Angle (300A,0122), DS, VM 1, Type 1C.

    Required if this is the first item of Ion Control Point Sequence or a condition that cannot be checked (control
    point) applies. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    PatientSupportRotationDirection: CS[Literal["CW", "CC", "NONE"]]
    """Patient Support Rotation Direction (300A,0123), CS, VM 1, Type 1C.

    Required if this is the first item of Ion Control Point Sequence or a condition that cannot be checked (control
    point) applies. Not allowed otherwise.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    TableTopPitchAngle: FL_
    """Table Top Pitch Angle (300A,0140), FL, VM 1, Type 2C.

    Required if this is the first item of Ion Control Point Sequence or a condition that cannot be checked (control
    point) applies. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    TableTopPitchRotationDirection: CS_[Literal["CW", "CC", "NONE", ""]]
    """Table Top Pitch Rotation Direction (300A,0142), CS, VM 1, Type 2C.

    Required if this is the first item of Ion Control Point Sequence or a condition that cannot be checked (control
    point) applies. Not allowed otherwise.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    TableTopRollAngle: FL_
    """Table Top Roll Angle (300A,0144), FL, VM 1, Type 2C.

    Required if this is the first item of Ion Control Point Sequence or a condition that cannot be checked (control
    point) applies. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    TableTopRollRotationDirection: CS_[Literal["CW", "CC", "NONE", ""]]
    """Table Top Roll Rotation Direction (300A,0146), CS, VM 1, Type 2C.

    Required if this is the first item of Ion Control Point Sequence or a condition that cannot be checked (control
    point) applies. Not allowed otherwise.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    HeadFixationAngle: FL_
    """Head Fixation Angle (300A,0148), FL, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    ChairHeadFramePosition: DS_
    """Chair Head Frame Position (300A,0151), DS, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    TableTopVerticalPosition: DS_
    """Table Top Vertical Position (300A,0128), DS, VM 1, Type 2C.

    Required if this is the first item of Ion Control Point Sequence or a condition that cannot be checked (control
    point) applies. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    TableTopLongitudinalPosition: DS_
    """Table Top Longitudinal Position (300A,0129), DS, VM 1, Type 2C.

    Required if this is the first item of Ion Control Point Sequence or a condition that cannot be checked (control
    point) applies. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    TableTopLateralPosition: DS_
    """Table Top Lateral Position (300A,012A), DS, VM 1, Type 2C.

    Required if this is the first item of Ion Control Point Sequence or a condition that cannot be checked (control
    point) applies. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    SnoutPosition: FL_
    """Snout Position (300A,030D), FL, VM 1, Type 2C.

    Required if this is the first item of Ion Control Point Sequence or a condition that cannot be checked (control
    point) applies. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    IsocenterPosition: DSn
    """Isocenter Position (300A,012C), DS, VM 3, Type 2C.

    Required if this is the first item of Ion Control Point Sequence or a condition that cannot be checked (control
    point) applies. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    SurfaceEntryPoint: DSn
    """Surface Entry Point (300A,012E), DS, VM 3, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    ExternalContourEntryPoint: FLn
    """External Contour Entry Point (300A,0133), FL, VM 3, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

class IonControlPointSequenceItems(Sequence[IonControlPointSequenceItem]):
    def add(
        self,
        /,
        *,
        ControlPointIndex: ISValue = ...,
        KVP: DSValue = ...,
        EnhancedRTBeamLimitingOpeningSequence: Items[RTBeamLimitingDeviceOpeningDefinitionMacro] = ...,
        NominalBeamEnergy: DSValue = ...,
        BeamLimitingDevicePositionSequence: Items[BeamLimitingDevicePositionSequenceItem] = ...,
        GantryAngle: DSValue = ...,
        GantryRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        BeamLimitingDeviceAngle: DSValue = ...,
        BeamLimitingDeviceRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        PatientSupportAngle: DSValue = ...,
        PatientSupportRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        RadiationMassNumber: ISValue = ...,
        RadiationAtomicNumber: ISValue = ...,
        RadiationChargeState: SSValue = ...,
        RangeShifterSettingsSequence: Items[RangeShifterSettingsSequenceItem] = ...,
        LateralSpreadingDeviceSettingsSequence: Items[LateralSpreadingDeviceSettingsSequenceItem] = ...,
        RangeModulatorSettingsSequence: Items[RangeModulatorSettingsSequenceItem] = ...,
        ScanSpotTuneID: SHValue = ...,
        NumberOfScanSpotPositions: ISValue = ...,
        ScanSpotPositionMap: FLnValue = ...,
        ScanSpotMetersetWeights: FLnValue = ...,
        NumberOfPaintings: ISValue = ...,
        IonWedgePositionSequence: Items[IonWedgePositionSequenceItem] = ...,
        CumulativeMetersetWeight: DS_Value = ...,
        TableTopVerticalPosition: DS_Value = ...,
        TableTopLongitudinalPosition: DS_Value = ...,
        TableTopLateralPosition: DS_Value = ...,
        IsocenterPosition: DSnValue = ...,
        TableTopPitchAngle: FL_Value = ...,
        TableTopPitchRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        TableTopRollAngle: FL_Value = ...,
        TableTopRollRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        GantryPitchAngle: FL_Value = ...,
        GantryPitchRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        SnoutPosition: FL_Value = ...,
        SurfaceEntryPoint: DSnValue = ...,
        ExternalContourEntryPoint: FLnValue = ...,
        HeadFixationAngle: FL_Value = ...,
        ChairHeadFramePosition: DS_Value = ...,
        MetersetRate: FL_Value = ...,
        ScanSpotReorderingAllowed: Literal["ALLOWED", "NOT ALLOWED", "", None] = ...,
        ScanningSpotSize: FLnValue = ...,
        ReferencedDoseReferenceSequence: Items[ControlPointSequenceReferencedDoseReferenceSequenceItem] = ...,
    ) -> IonControlPointSequenceItem: ...

class IonBeamSequenceItem(PatientSupportIdentificationMacro, Item):
    """Item of Ion Beam Sequence (300A,03A2) (PS3.3 C.8.8.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

    def __init__(
        self,
        /,
        *,
        PrimaryDosimeterUnit: Literal["MU", "NP"] = ...,
        BeamNumber: ISValue = ...,
        BeamName: LOValue = ...,
        BeamType: Literal["STATIC", "DYNAMIC"] = ...,
        RadiationType: Literal["PHOTON", "PROTON", "ION", "MIXED_ION"] | AnyText = ...,
        TreatmentDeliveryType: Literal["TREATMENT", "OPEN_PORTFILM", "TRMT_PORTFILM", "CONTINUATION", "SETUP"]
        | AnyText = ...,
        NumberOfWedges: ISValue = ...,
        NumberOfCompensators: ISValue = ...,
        NumberOfBoli: ISValue = ...,
        NumberOfBlocks: ISValue = ...,
        NumberOfControlPoints: ISValue = ...,
        ScanMode: Literal["NONE", "UNIFORM", "MODULATED", "MODULATED_SPEC"] | AnyText = ...,
        VirtualSourceAxisDistances: FLnValue = ...,
        NumberOfRangeShifters: ISValue = ...,
        NumberOfLateralSpreadingDevices: ISValue = ...,
        NumberOfRangeModulators: ISValue = ...,
        PatientSupportType: Literal["TABLE", "CHAIR"] | AnyText = ...,
        IonControlPointSequence: Items[IonControlPointSequenceItem] = ...,
        EnhancedRTBeamLimitingDeviceSequence: Items[RTBeamLimitingDeviceDefinitionMacro] = ...,
        FinalCumulativeMetersetWeight: DSValue = ...,
        IonRangeCompensatorSequence: Items[IonRangeCompensatorSequenceItem] = ...,
        RadiationMassNumber: ISValue = ...,
        RadiationAtomicNumber: ISValue = ...,
        RadiationChargeState: SSValue = ...,
        ModulatedScanModeType: Literal["STATIONARY", "LEAPING", "LINEAR", "MIXED"] | AnyText = ...,
        RangeShifterSequence: Items[RangeShifterSequenceItem] = ...,
        LateralSpreadingDeviceSequence: Items[LateralSpreadingDeviceSequenceItem] = ...,
        RangeModulatorSequence: Items[RangeModulatorSequenceItem] = ...,
        IonBlockSequence: Items[IonBlockSequenceItem] = ...,
        IonWedgeSequence: Items[IonWedgeSequenceItem] = ...,
        ReferencedBolusSequence: Items[ReferencedBolusSequenceItem] = ...,
        TreatmentMachineName: SH_Value = ...,
        Manufacturer: LO_Value = ...,
        InstitutionName: LO_Value = ...,
        InstitutionAddress: ST_Value = ...,
        InstitutionalDepartmentName: LO_Value = ...,
        InstitutionalDepartmentTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        ManufacturerModelName: LO_Value = ...,
        DeviceSerialNumber: LO_Value = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        EnhancedRTBeamLimitingDeviceDefinitionFlag: Literal["YES", "NO", "", None] = ...,
        TableTopPositionAlignmentUID: UI_Value = ...,
        BeamDescription: ST_Value = ...,
        TotalWedgeTrayWaterEquivalentThickness: FL_Value = ...,
        TotalBlockTrayWaterEquivalentThickness: FL_Value = ...,
        ApplicatorSequence: Items[IonBeamSequenceApplicatorSequenceItem] = ...,
        FixationEye: Literal["L", "R", "", None] = ...,
        TotalCompensatorTrayWaterEquivalentThickness: FL_Value = ...,
        SnoutSequence: Items[SnoutSequenceItem] = ...,
        PatientSupportID: SH_Value = ...,
        PatientSupportAccessoryCode: LO_Value = ...,
        FixationLightAzimuthalAngle: FL_Value = ...,
        FixationLightPolarAngle: FL_Value = ...,
        IonBeamLimitingDeviceSequence: Items[IonBeamLimitingDeviceSequenceItem] = ...,
        GeneralAccessorySequence: Items[IonBeamSequenceGeneralAccessorySequenceItem] = ...,
        DepthDoseParametersSequence: Items[DepthDoseParametersSequenceItem] = ...,
        ReferencedReferenceImageSequence: Items[IonBeamSequenceReferencedReferenceImageSequenceItem] = ...,
        ReferencedPatientSetupNumber: IS_Value = ...,
        ReferencedDoseSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedToleranceTableNumber: IS_Value = ...,
        EntityLongLabel: LO_Value = ...,
    ) -> None: ...
    BeamNumber: IS
    """Beam Number (300A,00C0), IS, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    BeamName: LO
    """Beam Name (300A,00C2), LO, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    EntityLongLabel: LO_
    """Entity Long Label (3010,0038), LO, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    BeamDescription: ST_
    """Beam Description (300A,00C3), ST, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    BeamType: CS[Literal["STATIC", "DYNAMIC"]]
    """Beam Type (300A,00C4), CS, VM 1, Type 1.

    Enumerated Values: STATIC, DYNAMIC.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    RadiationType: CST[Literal["PHOTON", "PROTON", "ION", "MIXED_ION"]]
    """Radiation Type (300A,00C6), CS, VM 1, Type 1.

    Defined Terms: PHOTON, PROTON, ION, MIXED_ION.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    RadiationMassNumber: IS
    """Radiation Mass Number (300A,0302), IS, VM 1, Type 1C.

    Required if Radiation Type is ION. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    RadiationAtomicNumber: IS
    """Radiation Atomic Number (300A,0304), IS, VM 1, Type 1C.

    Required if Radiation Type is ION. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    RadiationChargeState: SS
    """Radiation Charge State (300A,0306), SS, VM 1, Type 1C.

    Required if Radiation Type is ION. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    ScanMode: CST[Literal["NONE", "UNIFORM", "MODULATED", "MODULATED_SPEC"]]
    """Scan Mode (300A,0308), CS, VM 1, Type 1.

    Defined Terms: NONE, UNIFORM, MODULATED, MODULATED_SPEC.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    ModulatedScanModeType: CST[Literal["STATIONARY", "LEAPING", "LINEAR", "MIXED"]]
    """Modulated Scan Mode Type (300A,0309), CS, VM 1, Type 1C.

    Required if Scan Mode is MODULATED_SPEC. Not allowed otherwise.

    Defined Terms: STATIONARY, LEAPING, LINEAR, MIXED.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    TreatmentMachineName: SH_
    """Treatment Machine Name (300A,00B2), SH, VM 1, Type 2.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    Manufacturer: LO_
    """Manufacturer (0008,0070), LO, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    InstitutionName: LO_
    """Institution Name (0008,0080), LO, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    InstitutionAddress: ST_
    """Institution Address (0008,0081), ST, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    InstitutionalDepartmentName: LO_
    """Institutional Department Name (0008,1040), LO, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    InstitutionalDepartmentTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Institutional Department Type Code Sequence (0008,1041), SQ, VM 1, Type 3.

    Codes: CID 7030 Institutional Department/Unit/Service (Baseline).

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    ManufacturerModelName: LO_
    """Manufacturer's Model Name (0008,1090), LO, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    DeviceSerialNumber: LO_
    """Device Serial Number (0018,1000), LO, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    DateOfManufacture: DA_
    """Date of Manufacture (0018,1204), DA, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    DateOfInstallation: DA_
    """Date of Installation (0018,1205), DA, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    PrimaryDosimeterUnit: CS[Literal["MU", "NP"]]
    """Primary Dosimeter Unit (300A,00B3), CS, VM 1, Type 1.

    Enumerated Values: MU, NP.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    TableTopPositionAlignmentUID: UI_
    """Table Top Position Alignment UID (300A,0054), UI, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    ReferencedToleranceTableNumber: IS_
    """Referenced Tolerance Table Number (300C,00A0), IS, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    VirtualSourceAxisDistances: FLn
    """Virtual Source-Axis Distances (300A,030A), FL, VM 2, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    DepthDoseParametersSequence: SQ[DepthDoseParametersSequenceItems, DepthDoseParametersSequenceItem]
    """Depth Dose Parameters Sequence (300A,0505), SQ, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    EnhancedRTBeamLimitingDeviceDefinitionFlag: CS_[Literal["YES", "NO", ""]]
    """Enhanced RT Beam Limiting Device Definition Flag (3008,00A3), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    IonBeamLimitingDeviceSequence: SQ[IonBeamLimitingDeviceSequenceItems, IonBeamLimitingDeviceSequenceItem]
    """Ion Beam Limiting Device Sequence (300A,03A4), SQ, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    EnhancedRTBeamLimitingDeviceSequence: SQ[RTBeamLimitingDeviceDefinitionMacros, RTBeamLimitingDeviceDefinitionMacro]
    """Enhanced RT Beam Limiting Device Sequence (3008,00A1), SQ, VM 1, Type 1C.

    Required if Enhanced RT Beam Limiting Device Definition Flag is YES. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    ReferencedPatientSetupNumber: IS_
    """Referenced Patient Setup Number (300C,006A), IS, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    ReferencedReferenceImageSequence: SQ[
        IonBeamSequenceReferencedReferenceImageSequenceItems, IonBeamSequenceReferencedReferenceImageSequenceItem
    ]
    """Referenced Reference Image Sequence (300C,0042), SQ, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    TreatmentDeliveryType: CST[Literal["TREATMENT", "OPEN_PORTFILM", "TRMT_PORTFILM", "CONTINUATION", "SETUP"]]
    """Treatment Delivery Type (300A,00CE), CS, VM 1, Type 1.

    Defined Terms: TREATMENT, OPEN_PORTFILM, TRMT_PORTFILM, CONTINUATION, SETUP.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    ReferencedDoseSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Dose Sequence (300C,0080), SQ, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    NumberOfWedges: IS
    """Number of Wedges (300A,00D0), IS, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    TotalWedgeTrayWaterEquivalentThickness: FL_
    """Total Wedge Tray Water-Equivalent Thickness (300A,00D7), FL, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    IonWedgeSequence: SQ[IonWedgeSequenceItems, IonWedgeSequenceItem]
    """Ion Wedge Sequence (300A,03AA), SQ, VM 1, Type 1C.

    Required if Number of Wedges is not 0. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    NumberOfCompensators: IS
    """Number of Compensators (300A,00E0), IS, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    TotalCompensatorTrayWaterEquivalentThickness: FL_
    """Total Compensator Tray Water-Equivalent Thickness (300A,02E3), FL, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    IonRangeCompensatorSequence: SQ[IonRangeCompensatorSequenceItems, IonRangeCompensatorSequenceItem]
    """Ion Range Compensator Sequence (300A,02EA), SQ, VM 1, Type 1C.

    Required if Number of Compensators is not 0. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    NumberOfBoli: IS
    """Number of Boli (300A,00ED), IS, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    ReferencedBolusSequence: SQ[ReferencedBolusSequenceItems, ReferencedBolusSequenceItem]
    """Referenced Bolus Sequence (300C,00B0), SQ, VM 1, Type 1C.

    Required if Number of Boli is not 0. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    NumberOfBlocks: IS
    """Number of Blocks (300A,00F0), IS, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    TotalBlockTrayWaterEquivalentThickness: FL_
    """Total Block Tray Water-Equivalent Thickness (300A,00F3), FL, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    IonBlockSequence: SQ[IonBlockSequenceItems, IonBlockSequenceItem]
    """Ion Block Sequence (300A,03A6), SQ, VM 1, Type 1C.

    Required if Number of Blocks is not 0. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    SnoutSequence: SQ[SnoutSequenceItems, SnoutSequenceItem]
    """Snout Sequence (300A,030C), SQ, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    ApplicatorSequence: SQ[IonBeamSequenceApplicatorSequenceItems, IonBeamSequenceApplicatorSequenceItem]
    """Applicator Sequence (300A,0107), SQ, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    GeneralAccessorySequence: SQ[
        IonBeamSequenceGeneralAccessorySequenceItems, IonBeamSequenceGeneralAccessorySequenceItem
    ]
    """General Accessory Sequence (300A,0420), SQ, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    NumberOfRangeShifters: IS
    """Number of Range Shifters (300A,0312), IS, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    RangeShifterSequence: SQ[RangeShifterSequenceItems, RangeShifterSequenceItem]
    """Range Shifter Sequence (300A,0314), SQ, VM 1, Type 1C.

    Required if Number of Range Shifters is not 0. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    NumberOfLateralSpreadingDevices: IS
    """Number of Lateral Spreading Devices (300A,0330), IS, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    LateralSpreadingDeviceSequence: SQ[LateralSpreadingDeviceSequenceItems, LateralSpreadingDeviceSequenceItem]
    """Lateral Spreading Device Sequence (300A,0332), SQ, VM 1, Type 1C.

    Required if Number of Lateral Spreading Devices is not 0. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    NumberOfRangeModulators: IS
    """Number of Range Modulators (300A,0340), IS, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    RangeModulatorSequence: SQ[RangeModulatorSequenceItems, RangeModulatorSequenceItem]
    """Range Modulator Sequence (300A,0342), SQ, VM 1, Type 1C.

    Required if Number of Range Modulators is not 0. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    FixationLightAzimuthalAngle: FL_
    """Fixation Light Azimuthal Angle (300A,0356), FL, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    FixationLightPolarAngle: FL_
    """Fixation Light Polar Angle (300A,0358), FL, VM 1, Type 3.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    FixationEye: CS_[Literal["L", "R", ""]]
    """Fixation Eye (300A,0150), CS, VM 1, Type 3.

    Enumerated Values: L, R.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    FinalCumulativeMetersetWeight: DS
    """Final Cumulative Meterset Weight (300A,010E), DS, VM 1, Type 1C.

    Required if Cumulative Meterset Weight in Ion Control Point Sequence has a value. Not allowed otherwise.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    NumberOfControlPoints: IS
    """Number of Control Points (300A,0110), IS, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """
    IonControlPointSequence: SQ[IonControlPointSequenceItems, IonControlPointSequenceItem]
    """Ion Control Point Sequence (300A,03A8), SQ, VM 1, Type 1.

    PS3.3 C.8.8.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.25.html
    """

class IonBeamSequenceItems(Sequence[IonBeamSequenceItem]):
    def add(
        self,
        /,
        *,
        PrimaryDosimeterUnit: Literal["MU", "NP"] = ...,
        BeamNumber: ISValue = ...,
        BeamName: LOValue = ...,
        BeamType: Literal["STATIC", "DYNAMIC"] = ...,
        RadiationType: Literal["PHOTON", "PROTON", "ION", "MIXED_ION"] | AnyText = ...,
        TreatmentDeliveryType: Literal["TREATMENT", "OPEN_PORTFILM", "TRMT_PORTFILM", "CONTINUATION", "SETUP"]
        | AnyText = ...,
        NumberOfWedges: ISValue = ...,
        NumberOfCompensators: ISValue = ...,
        NumberOfBoli: ISValue = ...,
        NumberOfBlocks: ISValue = ...,
        NumberOfControlPoints: ISValue = ...,
        ScanMode: Literal["NONE", "UNIFORM", "MODULATED", "MODULATED_SPEC"] | AnyText = ...,
        VirtualSourceAxisDistances: FLnValue = ...,
        NumberOfRangeShifters: ISValue = ...,
        NumberOfLateralSpreadingDevices: ISValue = ...,
        NumberOfRangeModulators: ISValue = ...,
        PatientSupportType: Literal["TABLE", "CHAIR"] | AnyText = ...,
        IonControlPointSequence: Items[IonControlPointSequenceItem] = ...,
        EnhancedRTBeamLimitingDeviceSequence: Items[RTBeamLimitingDeviceDefinitionMacro] = ...,
        FinalCumulativeMetersetWeight: DSValue = ...,
        IonRangeCompensatorSequence: Items[IonRangeCompensatorSequenceItem] = ...,
        RadiationMassNumber: ISValue = ...,
        RadiationAtomicNumber: ISValue = ...,
        RadiationChargeState: SSValue = ...,
        ModulatedScanModeType: Literal["STATIONARY", "LEAPING", "LINEAR", "MIXED"] | AnyText = ...,
        RangeShifterSequence: Items[RangeShifterSequenceItem] = ...,
        LateralSpreadingDeviceSequence: Items[LateralSpreadingDeviceSequenceItem] = ...,
        RangeModulatorSequence: Items[RangeModulatorSequenceItem] = ...,
        IonBlockSequence: Items[IonBlockSequenceItem] = ...,
        IonWedgeSequence: Items[IonWedgeSequenceItem] = ...,
        ReferencedBolusSequence: Items[ReferencedBolusSequenceItem] = ...,
        TreatmentMachineName: SH_Value = ...,
        Manufacturer: LO_Value = ...,
        InstitutionName: LO_Value = ...,
        InstitutionAddress: ST_Value = ...,
        InstitutionalDepartmentName: LO_Value = ...,
        InstitutionalDepartmentTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        ManufacturerModelName: LO_Value = ...,
        DeviceSerialNumber: LO_Value = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        EnhancedRTBeamLimitingDeviceDefinitionFlag: Literal["YES", "NO", "", None] = ...,
        TableTopPositionAlignmentUID: UI_Value = ...,
        BeamDescription: ST_Value = ...,
        TotalWedgeTrayWaterEquivalentThickness: FL_Value = ...,
        TotalBlockTrayWaterEquivalentThickness: FL_Value = ...,
        ApplicatorSequence: Items[IonBeamSequenceApplicatorSequenceItem] = ...,
        FixationEye: Literal["L", "R", "", None] = ...,
        TotalCompensatorTrayWaterEquivalentThickness: FL_Value = ...,
        SnoutSequence: Items[SnoutSequenceItem] = ...,
        PatientSupportID: SH_Value = ...,
        PatientSupportAccessoryCode: LO_Value = ...,
        FixationLightAzimuthalAngle: FL_Value = ...,
        FixationLightPolarAngle: FL_Value = ...,
        IonBeamLimitingDeviceSequence: Items[IonBeamLimitingDeviceSequenceItem] = ...,
        GeneralAccessorySequence: Items[IonBeamSequenceGeneralAccessorySequenceItem] = ...,
        DepthDoseParametersSequence: Items[DepthDoseParametersSequenceItem] = ...,
        ReferencedReferenceImageSequence: Items[IonBeamSequenceReferencedReferenceImageSequenceItem] = ...,
        ReferencedPatientSetupNumber: IS_Value = ...,
        ReferencedDoseSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedToleranceTableNumber: IS_Value = ...,
        EntityLongLabel: LO_Value = ...,
    ) -> IonBeamSequenceItem: ...
