# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Exposure Sequence (3002,0030)."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, DS_, FD_, FL_, IS, IS_, LO_, SH_, SQ, DSn, ISn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.applicator_sequence_item import ApplicatorSequenceItem
    from dcmgen.items.general_accessory_sequence_item import GeneralAccessorySequenceItem
    from dcmgen.items.primary_fluence_mode_sequence_item import PrimaryFluenceModeSequenceItem
    from dcmgen.items.rt_beam_limiting_device_opening_definition_macro import RTBeamLimitingDeviceOpeningDefinitionMacro


class ExposureSequenceItem(Item):
    """Item of Exposure Sequence (3002,0030) (PS3.3 C.8.8.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """

    __slots__ = ()

    ReferencedFrameNumber: ISn = ISn(0x0008_1160)
    """Referenced Frame Number (0008,1160), VM 1-n, Type 1C (PS3.3 C.8.8.2)."""
    KVP: DS_ = DS_(0x0018_0060)
    """KVP (0018,0060), VM 1, Type 2C (PS3.3 C.8.8.2)."""
    PrimaryFluenceModeSequence: SQ[PrimaryFluenceModeSequenceItem] = SQ(0x3002_0050, "PrimaryFluenceModeSequenceItem")
    """Primary Fluence Mode Sequence (3002,0050), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    XRayTubeCurrent: IS_ = IS_(0x0018_1151)
    """X-Ray Tube Current (0018,1151), VM 1, Type 2C (PS3.3 C.8.8.2)."""
    XRayTubeCurrentInmA: FD_ = FD_(0x0018_9330)
    """X-Ray Tube Current in mA (0018,9330), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    ExposureTime: IS_ = IS_(0x0018_1150)
    """Exposure Time (0018,1150), VM 1, Type 2C (PS3.3 C.8.8.2)."""
    ExposureTimeInms: FD_ = FD_(0x0018_9328)
    """Exposure Time in ms (0018,9328), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    MetersetExposure: DS_ = DS_(0x3002_0032)
    """Meterset Exposure (3002,0032), VM 1, Type 2C (PS3.3 C.8.8.2)."""
    DiaphragmPosition: DSn = DSn(0x3002_0034)
    """Diaphragm Position (3002,0034), VM 4, Type 3 (PS3.3 C.8.8.2)."""
    BeamLimitingDeviceSequence: SQ[BeamLimitingDeviceSequenceItem] = SQ(0x300A_00B6, "BeamLimitingDeviceSequenceItem")
    """Beam Limiting Device Sequence (300A,00B6), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    EnhancedRTBeamLimitingOpeningSequence: SQ[RTBeamLimitingDeviceOpeningDefinitionMacro] = SQ(
        0x3008_00A2, "RTBeamLimitingDeviceOpeningDefinitionMacro"
    )
    """Enhanced RT Beam Limiting Opening Sequence (3008,00A2), VM 1, Type 2C (PS3.3 C.8.8.2)."""
    GantryAngle: DS_ = DS_(0x300A_011E)
    """Gantry Angle (300A,011E), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    GantryPitchAngle: FL_ = FL_(0x300A_014A)
    """Gantry Pitch Angle (300A,014A), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    BeamLimitingDeviceAngle: DS_ = DS_(0x300A_0120)
    """Beam Limiting Device Angle (300A,0120), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    PatientSupportAngle: DS_ = DS_(0x300A_0122)
    """Patient Support Angle (300A,0122), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    TableTopPitchAngle: FL_ = FL_(0x300A_0140)
    """Table Top Pitch Angle (300A,0140), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    TableTopRollAngle: FL_ = FL_(0x300A_0144)
    """Table Top Roll Angle (300A,0144), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    TableTopVerticalPosition: DS_ = DS_(0x300A_0128)
    """Table Top Vertical Position (300A,0128), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    TableTopLongitudinalPosition: DS_ = DS_(0x300A_0129)
    """Table Top Longitudinal Position (300A,0129), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    TableTopLateralPosition: DS_ = DS_(0x300A_012A)
    """Table Top Lateral Position (300A,012A), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    ApplicatorSequence: SQ[ApplicatorSequenceItem] = SQ(0x300A_0107, "ApplicatorSequenceItem")
    """Applicator Sequence (300A,0107), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    GeneralAccessorySequence: SQ[GeneralAccessorySequenceItem] = SQ(0x300A_0420, "GeneralAccessorySequenceItem")
    """General Accessory Sequence (300A,0420), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    NumberOfBlocks: IS = IS(0x300A_00F0)
    """Number of Blocks (300A,00F0), VM 1, Type 1 (PS3.3 C.8.8.2)."""
    BlockSequence: SQ[BlockSequenceItem] = SQ(0x300A_00F4, "BlockSequenceItem")
    """Block Sequence (300A,00F4), VM 1, Type 2C (PS3.3 C.8.8.2)."""


class BeamLimitingDeviceSequenceItem(Item):
    """Item of Beam Limiting Device Sequence (300A,00B6) (PS3.3 C.8.8.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """

    __slots__ = ()

    RTBeamLimitingDeviceType: CS[Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"]] = CS(0x300A_00B8)
    """RT Beam Limiting Device Type (300A,00B8), VM 1, Type 1 (PS3.3 C.8.8.2)."""
    SourceToBeamLimitingDeviceDistance: DS_ = DS_(0x300A_00BA)
    """Source to Beam Limiting Device Distance (300A,00BA), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    NumberOfLeafJawPairs: IS = IS(0x300A_00BC)
    """Number of Leaf/Jaw Pairs (300A,00BC), VM 1, Type 1 (PS3.3 C.8.8.2)."""
    LeafPositionBoundaries: DSn = DSn(0x300A_00BE)
    """Leaf Position Boundaries (300A,00BE), VM 3-n, Type 2C (PS3.3 C.8.8.2)."""
    LeafJawPositions: DSn = DSn(0x300A_011C)
    """Leaf/Jaw Positions (300A,011C), VM 2-2n, Type 1C (PS3.3 C.8.8.2)."""


class BlockSequenceItem(Item):
    """Item of Block Sequence (300A,00F4) (PS3.3 C.8.8.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """

    __slots__ = ()

    BlockTrayID: SH_ = SH_(0x300A_00F5)
    """Block Tray ID (300A,00F5), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    TrayAccessoryCode: LO_ = LO_(0x300A_0355)
    """Tray Accessory Code (300A,0355), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    AccessoryCode: LO_ = LO_(0x300A_00F9)
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    SourceToBlockTrayDistance: DS_ = DS_(0x300A_00F6)
    """Source to Block Tray Distance (300A,00F6), VM 1, Type 2 (PS3.3 C.8.8.2)."""
    BlockType: CS[Literal["SHIELDING", "APERTURE"]] = CS(0x300A_00F8)
    """Block Type (300A,00F8), VM 1, Type 1 (PS3.3 C.8.8.2)."""
    BlockDivergence: CS_[Literal["PRESENT", "ABSENT"]] = CS_(0x300A_00FA)
    """Block Divergence (300A,00FA), VM 1, Type 2 (PS3.3 C.8.8.2)."""
    BlockMountingPosition: CS_[Literal["PATIENT_SIDE", "SOURCE_SIDE"]] = CS_(0x300A_00FB)
    """Block Mounting Position (300A,00FB), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    BlockNumber: IS = IS(0x300A_00FC)
    """Block Number (300A,00FC), VM 1, Type 1 (PS3.3 C.8.8.2)."""
    BlockName: LO_ = LO_(0x300A_00FE)
    """Block Name (300A,00FE), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    MaterialID: SH_ = SH_(0x300A_00E1)
    """Material ID (300A,00E1), VM 1, Type 2 (PS3.3 C.8.8.2)."""
    BlockThickness: DS_ = DS_(0x300A_0100)
    """Block Thickness (300A,0100), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    BlockNumberOfPoints: IS_ = IS_(0x300A_0104)
    """Block Number of Points (300A,0104), VM 1, Type 2 (PS3.3 C.8.8.2)."""
    BlockData: DSn = DSn(0x300A_0106)
    """Block Data (300A,0106), VM 2-2n, Type 2 (PS3.3 C.8.8.2)."""
