# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Exposure Sequence (3002,0030)."""

from typing import Literal

from dcmgen.items.applicator_sequence_item import ApplicatorSequenceItem, ApplicatorSequenceItems
from dcmgen.items.general_accessory_sequence_item import GeneralAccessorySequenceItem, GeneralAccessorySequenceItems
from dcmgen.items.primary_fluence_mode_sequence_item import (
    PrimaryFluenceModeSequenceItem,
    PrimaryFluenceModeSequenceItems,
)
from dcmgen.items.rt_beam_limiting_device_opening_definition_macro import (
    RTBeamLimitingDeviceOpeningDefinitionMacro,
    RTBeamLimitingDeviceOpeningDefinitionMacros,
)
from dcmgen.model.fields import (
    CS,
    CS_,
    DS_,
    FD_,
    FL_,
    IS,
    IS_,
    LO_,
    SH_,
    SQ,
    DS_Value,
    DSn,
    DSnValue,
    FD_Value,
    FL_Value,
    IS_Value,
    ISn,
    ISnValue,
    ISValue,
    Items,
    LO_Value,
    SH_Value,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class BeamLimitingDeviceSequenceItem(Item):
    """Item of Beam Limiting Device Sequence (300A,00B6) (PS3.3 C.8.8.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """

    def __init__(
        self,
        /,
        *,
        RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"] = ...,
        NumberOfLeafJawPairs: ISValue = ...,
        LeafJawPositions: DSnValue = ...,
        LeafPositionBoundaries: DSnValue = ...,
        SourceToBeamLimitingDeviceDistance: DS_Value = ...,
    ) -> None: ...
    RTBeamLimitingDeviceType: CS[Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"]]
    """RT Beam Limiting Device Type (300A,00B8), CS, VM 1, Type 1.

    Enumerated Values: X, Y, ASYMX, ASYMY, MLCX, MLCY.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    SourceToBeamLimitingDeviceDistance: DS_
    """Source to Beam Limiting Device Distance (300A,00BA), DS, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    NumberOfLeafJawPairs: IS
    """Number of Leaf/Jaw Pairs (300A,00BC), IS, VM 1, Type 1.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    LeafPositionBoundaries: DSn
    """Leaf Position Boundaries (300A,00BE), DS, VM 3-n, Type 2C.

    Required if RT Beam Limiting Device Type is MLCX or MLCY. May be present otherwise.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    LeafJawPositions: DSn
    """Leaf/Jaw Positions (300A,011C), DS, VM 2-2n, Type 1C.

    Required if Enhanced RT Beam Limiting Device Definition Flag is absent or NO. Not allowed otherwise.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """

class BeamLimitingDeviceSequenceItems(Sequence[BeamLimitingDeviceSequenceItem]):
    def add(
        self,
        /,
        *,
        RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"] = ...,
        NumberOfLeafJawPairs: ISValue = ...,
        LeafJawPositions: DSnValue = ...,
        LeafPositionBoundaries: DSnValue = ...,
        SourceToBeamLimitingDeviceDistance: DS_Value = ...,
    ) -> BeamLimitingDeviceSequenceItem: ...

class BlockSequenceItem(Item):
    """Item of Block Sequence (300A,00F4) (PS3.3 C.8.8.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """

    def __init__(
        self,
        /,
        *,
        BlockType: Literal["SHIELDING", "APERTURE"] = ...,
        BlockNumber: ISValue = ...,
        MaterialID: SH_Value = ...,
        SourceToBlockTrayDistance: DS_Value = ...,
        BlockDivergence: Literal["PRESENT", "ABSENT", "", None] = ...,
        BlockNumberOfPoints: IS_Value = ...,
        BlockData: DSnValue = ...,
        BlockTrayID: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
        BlockMountingPosition: Literal["PATIENT_SIDE", "SOURCE_SIDE", "", None] = ...,
        BlockName: LO_Value = ...,
        BlockThickness: DS_Value = ...,
        TrayAccessoryCode: LO_Value = ...,
    ) -> None: ...
    BlockTrayID: SH_
    """Block Tray ID (300A,00F5), SH, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    TrayAccessoryCode: LO_
    """Tray Accessory Code (300A,0355), LO, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    SourceToBlockTrayDistance: DS_
    """Source to Block Tray Distance (300A,00F6), DS, VM 1, Type 2.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    BlockType: CS[Literal["SHIELDING", "APERTURE"]]
    """Block Type (300A,00F8), CS, VM 1, Type 1.

    Enumerated Values: SHIELDING, APERTURE.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    BlockDivergence: CS_[Literal["PRESENT", "ABSENT", ""]]
    """Block Divergence (300A,00FA), CS, VM 1, Type 2.

    Enumerated Values: PRESENT, ABSENT.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    BlockMountingPosition: CS_[Literal["PATIENT_SIDE", "SOURCE_SIDE", ""]]
    """Block Mounting Position (300A,00FB), CS, VM 1, Type 3.

    Enumerated Values: PATIENT_SIDE, SOURCE_SIDE.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    BlockNumber: IS
    """Block Number (300A,00FC), IS, VM 1, Type 1.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    BlockName: LO_
    """Block Name (300A,00FE), LO, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    MaterialID: SH_
    """Material ID (300A,00E1), SH, VM 1, Type 2.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    BlockThickness: DS_
    """Block Thickness (300A,0100), DS, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    BlockNumberOfPoints: IS_
    """Block Number of Points (300A,0104), IS, VM 1, Type 2.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    BlockData: DSn
    """Block Data (300A,0106), DS, VM 2-2n, Type 2.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """

class BlockSequenceItems(Sequence[BlockSequenceItem]):
    def add(
        self,
        /,
        *,
        BlockType: Literal["SHIELDING", "APERTURE"] = ...,
        BlockNumber: ISValue = ...,
        MaterialID: SH_Value = ...,
        SourceToBlockTrayDistance: DS_Value = ...,
        BlockDivergence: Literal["PRESENT", "ABSENT", "", None] = ...,
        BlockNumberOfPoints: IS_Value = ...,
        BlockData: DSnValue = ...,
        BlockTrayID: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
        BlockMountingPosition: Literal["PATIENT_SIDE", "SOURCE_SIDE", "", None] = ...,
        BlockName: LO_Value = ...,
        BlockThickness: DS_Value = ...,
        TrayAccessoryCode: LO_Value = ...,
    ) -> BlockSequenceItem: ...

class ExposureSequenceItem(Item):
    """Item of Exposure Sequence (3002,0030) (PS3.3 C.8.8.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """

    def __init__(
        self,
        /,
        *,
        NumberOfBlocks: ISValue = ...,
        ReferencedFrameNumber: ISnValue = ...,
        KVP: DS_Value = ...,
        ExposureTime: IS_Value = ...,
        XRayTubeCurrent: IS_Value = ...,
        MetersetExposure: DS_Value = ...,
        EnhancedRTBeamLimitingOpeningSequence: Items[RTBeamLimitingDeviceOpeningDefinitionMacro] = ...,
        BlockSequence: Items[BlockSequenceItem] = ...,
        ExposureTimeInms: FD_Value = ...,
        XRayTubeCurrentInmA: FD_Value = ...,
        DiaphragmPosition: DSnValue = ...,
        PrimaryFluenceModeSequence: Items[PrimaryFluenceModeSequenceItem] = ...,
        BeamLimitingDeviceSequence: Items[BeamLimitingDeviceSequenceItem] = ...,
        ApplicatorSequence: Items[ApplicatorSequenceItem] = ...,
        GantryAngle: DS_Value = ...,
        BeamLimitingDeviceAngle: DS_Value = ...,
        PatientSupportAngle: DS_Value = ...,
        TableTopVerticalPosition: DS_Value = ...,
        TableTopLongitudinalPosition: DS_Value = ...,
        TableTopLateralPosition: DS_Value = ...,
        TableTopPitchAngle: FL_Value = ...,
        TableTopRollAngle: FL_Value = ...,
        GantryPitchAngle: FL_Value = ...,
        GeneralAccessorySequence: Items[GeneralAccessorySequenceItem] = ...,
    ) -> None: ...
    ReferencedFrameNumber: ISn
    """Referenced Frame Number (0008,1160), IS, VM 1-n, Type 1C.

    Required if Exposure Sequence has more than one item and Number of Frames in the dataset is present. Not allowed
    otherwise.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    KVP: DS_
    """KVP (0018,0060), DS, VM 1, Type 2C.

    Required if Image Type Value 3 is PORTAL, SIMULATOR or RADIOGRAPH. Not allowed otherwise.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    PrimaryFluenceModeSequence: SQ[PrimaryFluenceModeSequenceItems, PrimaryFluenceModeSequenceItem]
    """Primary Fluence Mode Sequence (3002,0050), SQ, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    XRayTubeCurrent: IS_
    """X-Ray Tube Current (0018,1151), IS, VM 1, Type 2C.

    Required if Image Type Value 3 is SIMULATOR or RADIOGRAPH. May be present otherwise.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    XRayTubeCurrentInmA: FD_
    """X-Ray Tube Current in mA (0018,9330), FD, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    ExposureTime: IS_
    """Exposure Time (0018,1150), IS, VM 1, Type 2C.

    Required if Image Type Value 3 is SIMULATOR or RADIOGRAPH. May be present otherwise.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    ExposureTimeInms: FD_
    """Exposure Time in ms (0018,9328), FD, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    MetersetExposure: DS_
    """Meterset Exposure (3002,0032), DS, VM 1, Type 2C.

    Required if Image Type Value 3 is PORTAL. Not allowed otherwise.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    DiaphragmPosition: DSn
    """Diaphragm Position (3002,0034), DS, VM 4, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    BeamLimitingDeviceSequence: SQ[BeamLimitingDeviceSequenceItems, BeamLimitingDeviceSequenceItem]
    """Beam Limiting Device Sequence (300A,00B6), SQ, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    EnhancedRTBeamLimitingOpeningSequence: SQ[
        RTBeamLimitingDeviceOpeningDefinitionMacros, RTBeamLimitingDeviceOpeningDefinitionMacro
    ]
    """Enhanced RT Beam Limiting Opening Sequence (3008,00A2), SQ, VM 1, Type 2C.

    Required if Enhanced RT Beam Limiting Device Definition Flag is YES. Not allowed otherwise.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    GantryAngle: DS_
    """Gantry Angle (300A,011E), DS, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    GantryPitchAngle: FL_
    """Gantry Pitch Angle (300A,014A), FL, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    BeamLimitingDeviceAngle: DS_
    """Beam Limiting Device Angle (300A,0120), DS, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    PatientSupportAngle: DS_
    """Patient Support Angle (300A,0122), DS, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    TableTopPitchAngle: FL_
    """Table Top Pitch Angle (300A,0140), FL, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    TableTopRollAngle: FL_
    """Table Top Roll Angle (300A,0144), FL, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    TableTopVerticalPosition: DS_
    """Table Top Vertical Position (300A,0128), DS, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    TableTopLongitudinalPosition: DS_
    """Table Top Longitudinal Position (300A,0129), DS, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    TableTopLateralPosition: DS_
    """Table Top Lateral Position (300A,012A), DS, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    ApplicatorSequence: SQ[ApplicatorSequenceItems, ApplicatorSequenceItem]
    """Applicator Sequence (300A,0107), SQ, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    GeneralAccessorySequence: SQ[GeneralAccessorySequenceItems, GeneralAccessorySequenceItem]
    """General Accessory Sequence (300A,0420), SQ, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    NumberOfBlocks: IS
    """Number of Blocks (300A,00F0), IS, VM 1, Type 1.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    BlockSequence: SQ[BlockSequenceItems, BlockSequenceItem]
    """Block Sequence (300A,00F4), SQ, VM 1, Type 2C.

    Required if Number of Blocks is not 0. Not allowed otherwise.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """

class ExposureSequenceItems(Sequence[ExposureSequenceItem]):
    def add(
        self,
        /,
        *,
        NumberOfBlocks: ISValue = ...,
        ReferencedFrameNumber: ISnValue = ...,
        KVP: DS_Value = ...,
        ExposureTime: IS_Value = ...,
        XRayTubeCurrent: IS_Value = ...,
        MetersetExposure: DS_Value = ...,
        EnhancedRTBeamLimitingOpeningSequence: Items[RTBeamLimitingDeviceOpeningDefinitionMacro] = ...,
        BlockSequence: Items[BlockSequenceItem] = ...,
        ExposureTimeInms: FD_Value = ...,
        XRayTubeCurrentInmA: FD_Value = ...,
        DiaphragmPosition: DSnValue = ...,
        PrimaryFluenceModeSequence: Items[PrimaryFluenceModeSequenceItem] = ...,
        BeamLimitingDeviceSequence: Items[BeamLimitingDeviceSequenceItem] = ...,
        ApplicatorSequence: Items[ApplicatorSequenceItem] = ...,
        GantryAngle: DS_Value = ...,
        BeamLimitingDeviceAngle: DS_Value = ...,
        PatientSupportAngle: DS_Value = ...,
        TableTopVerticalPosition: DS_Value = ...,
        TableTopLongitudinalPosition: DS_Value = ...,
        TableTopLateralPosition: DS_Value = ...,
        TableTopPitchAngle: FL_Value = ...,
        TableTopRollAngle: FL_Value = ...,
        GantryPitchAngle: FL_Value = ...,
        GeneralAccessorySequence: Items[GeneralAccessorySequenceItem] = ...,
    ) -> ExposureSequenceItem: ...
