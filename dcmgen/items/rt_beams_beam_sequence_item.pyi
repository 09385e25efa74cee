# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Beam Sequence (300A,00B0)."""

from typing import Literal

from dcmgen.items.applicator_sequence_item import ApplicatorSequenceItem, ApplicatorSequenceItems
from dcmgen.items.beam_limiting_device_position_sequence_item import (
    BeamLimitingDevicePositionSequenceItem,
    BeamLimitingDevicePositionSequenceItems,
)
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.control_point_sequence_referenced_dose_reference_sequence_item import (
    ControlPointSequenceReferencedDoseReferenceSequenceItem,
    ControlPointSequenceReferencedDoseReferenceSequenceItems,
)
from dcmgen.items.general_accessory_sequence_item import GeneralAccessorySequenceItem, GeneralAccessorySequenceItems
from dcmgen.items.primary_fluence_mode_sequence_item import (
    PrimaryFluenceModeSequenceItem,
    PrimaryFluenceModeSequenceItems,
)
from dcmgen.items.rt_beam_limiting_device_definition_macro import (
    RTBeamLimitingDeviceDefinitionMacro,
    RTBeamLimitingDeviceDefinitionMacros,
)
from dcmgen.items.rt_beam_limiting_device_opening_definition_macro import (
    RTBeamLimitingDeviceOpeningDefinitionMacro,
    RTBeamLimitingDeviceOpeningDefinitionMacros,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.items.wedge_position_sequence_item import WedgePositionSequenceItem, WedgePositionSequenceItems
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
    LOn,
    LOnValue,
    LT_Value,
    SH_Value,
    ST_Value,
    UI_Value,
    UIValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class RTBeamsBeamSequenceBeamLimitingDeviceSequenceItem(Item):
    """Item of Beam Limiting Device Sequence (300A,00B6) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    def __init__(
        self,
        /,
        *,
        RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"] = ...,
        NumberOfLeafJawPairs: ISValue = ...,
        LeafPositionBoundaries: DSnValue = ...,
        SourceToBeamLimitingDeviceDistance: DS_Value = ...,
    ) -> None: ...
    RTBeamLimitingDeviceType: CS[Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"]]
    """RT Beam Limiting Device Type (300A,00B8), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    SourceToBeamLimitingDeviceDistance: DS_
    """Source to Beam Limiting Device Distance (300A,00BA), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    NumberOfLeafJawPairs: IS
    """Number of Leaf/Jaw Pairs (300A,00BC), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    LeafPositionBoundaries: DSn
    """Leaf Position Boundaries (300A,00BE), VM 3-n, Type 2C (PS3.3 C.8.8.14)."""

class RTBeamsBeamSequenceBeamLimitingDeviceSequenceItems(Sequence[RTBeamsBeamSequenceBeamLimitingDeviceSequenceItem]):
    def add(
        self,
        /,
        *,
        RTBeamLimitingDeviceType: Literal["X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY"] = ...,
        NumberOfLeafJawPairs: ISValue = ...,
        LeafPositionBoundaries: DSnValue = ...,
        SourceToBeamLimitingDeviceDistance: DS_Value = ...,
    ) -> RTBeamsBeamSequenceBeamLimitingDeviceSequenceItem: ...

class ReferencedReferenceImageSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced Reference Image Sequence (300C,0042) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferenceImageNumber: ISValue = ...,
        StartCumulativeMetersetWeight: DS_Value = ...,
        EndCumulativeMetersetWeight: DS_Value = ...,
    ) -> None: ...
    ReferenceImageNumber: IS
    """Reference Image Number (300A,00C8), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    StartCumulativeMetersetWeight: DS_
    """Start Cumulative Meterset Weight (300C,0008), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    EndCumulativeMetersetWeight: DS_
    """End Cumulative Meterset Weight (300C,0009), VM 1, Type 3 (PS3.3 C.8.8.14)."""

class ReferencedReferenceImageSequenceItems(Sequence[ReferencedReferenceImageSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferenceImageNumber: ISValue = ...,
        StartCumulativeMetersetWeight: DS_Value = ...,
        EndCumulativeMetersetWeight: DS_Value = ...,
    ) -> ReferencedReferenceImageSequenceItem: ...

class PlannedVerificationImageSequenceItem(Item):
    """Item of Planned Verification Image Sequence (300A,00CA) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    def __init__(
        self,
        /,
        *,
        RTImagePlane: Literal["NORMAL", "NON_NORMAL", None] = ...,
        XRayImageReceptorAngle: DS_Value = ...,
        RTImageOrientation: DSnValue = ...,
        RTImagePosition: DSnValue = ...,
        RTImageSID: DS_Value = ...,
        MetersetExposure: DS_Value = ...,
        ImagingDeviceSpecificAcquisitionParameters: LOnValue = ...,
        ReferencedReferenceImageNumber: IS_Value = ...,
        StartCumulativeMetersetWeight: DS_Value = ...,
        EndCumulativeMetersetWeight: DS_Value = ...,
    ) -> None: ...
    StartCumulativeMetersetWeight: DS_
    """Start Cumulative Meterset Weight (300C,0008), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    MetersetExposure: DS_
    """Meterset Exposure (3002,0032), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    EndCumulativeMetersetWeight: DS_
    """End Cumulative Meterset Weight (300C,0009), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    RTImagePlane: CS_[Literal["NORMAL", "NON_NORMAL"]]
    """RT Image Plane (3002,000C), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    XRayImageReceptorAngle: DS_
    """X-Ray Image Receptor Angle (3002,000E), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    RTImageOrientation: DSn
    """RT Image Orientation (3002,0010), VM 6, Type 3 (PS3.3 C.8.8.14)."""
    RTImagePosition: DSn
    """RT Image Position (3002,0012), VM 2, Type 3 (PS3.3 C.8.8.14)."""
    RTImageSID: DS_
    """RT Image SID (3002,0026), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    ImagingDeviceSpecificAcquisitionParameters: LOn
    """Imaging Device-Specific Acquisition Parameters (300A,00CC), VM 1-n, Type 3 (PS3.3 C.8.8.14)."""
    ReferencedReferenceImageNumber: IS_
    """Referenced Reference Image Number (300C,0007), VM 1, Type 3 (PS3.3 C.8.8.14)."""

class PlannedVerificationImageSequenceItems(Sequence[PlannedVerificationImageSequenceItem]):
    def add(
        self,
        /,
        *,
        RTImagePlane: Literal["NORMAL", "NON_NORMAL", None] = ...,
        XRayImageReceptorAngle: DS_Value = ...,
        RTImageOrientation: DSnValue = ...,
        RTImagePosition: DSnValue = ...,
        RTImageSID: DS_Value = ...,
        MetersetExposure: DS_Value = ...,
        ImagingDeviceSpecificAcquisitionParameters: LOnValue = ...,
        ReferencedReferenceImageNumber: IS_Value = ...,
        StartCumulativeMetersetWeight: DS_Value = ...,
        EndCumulativeMetersetWeight: DS_Value = ...,
    ) -> PlannedVerificationImageSequenceItem: ...

class WedgeSequenceItem(Item):
    """Item of Wedge Sequence (300A,00D1) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    def __init__(
        self,
        /,
        *,
        WedgeNumber: ISValue = ...,
        WedgeType: Literal["STANDARD", "DYNAMIC", "MOTORIZED", None] | AnyText = ...,
        WedgeAngle: IS_Value = ...,
        WedgeFactor: DS_Value = ...,
        WedgeOrientation: DS_Value = ...,
        WedgeID: SH_Value = ...,
        SourceToWedgeTrayDistance: DS_Value = ...,
        EffectiveWedgeAngle: DS_Value = ...,
        AccessoryCode: LO_Value = ...,
    ) -> None: ...
    WedgeNumber: IS
    """Wedge Number (300A,00D2), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    WedgeType: CST_[Literal["STANDARD", "DYNAMIC", "MOTORIZED"]]
    """Wedge Type (300A,00D3), VM 1, Type 2 (PS3.3 C.8.8.14)."""
    WedgeID: SH_
    """Wedge ID (300A,00D4), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    WedgeAngle: IS_
    """Wedge Angle (300A,00D5), VM 1, Type 2 (PS3.3 C.8.8.14)."""
    WedgeFactor: DS_
    """Wedge Factor (300A,00D6), VM 1, Type 2 (PS3.3 C.8.8.14)."""
    WedgeOrientation: DS_
    """Wedge Orientation (300A,00D8), VM 1, Type 2 (PS3.3 C.8.8.14)."""
    SourceToWedgeTrayDistance: DS_
    """Source to Wedge Tray Distance (300A,00DA), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    EffectiveWedgeAngle: DS_
    """Effective Wedge Angle (300A,00DE), VM 1, Type 3 (PS3.3 C.8.8.14)."""

class WedgeSequenceItems(Sequence[WedgeSequenceItem]):
    def add(
        self,
        /,
        *,
        WedgeNumber: ISValue = ...,
        WedgeType: Literal["STANDARD", "DYNAMIC", "MOTORIZED", None] | AnyText = ...,
        WedgeAngle: IS_Value = ...,
        WedgeFactor: DS_Value = ...,
        WedgeOrientation: DS_Value = ...,
        WedgeID: SH_Value = ...,
        SourceToWedgeTrayDistance: DS_Value = ...,
        EffectiveWedgeAngle: DS_Value = ...,
        AccessoryCode: LO_Value = ...,
    ) -> WedgeSequenceItem: ...

class CompensatorSequenceItem(Item):
    """Item of Compensator Sequence (300A,00E3) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    def __init__(
        self,
        /,
        *,
        CompensatorRows: ISValue = ...,
        CompensatorColumns: ISValue = ...,
        CompensatorPixelSpacing: DSnValue = ...,
        CompensatorPosition: DSnValue = ...,
        CompensatorNumber: ISValue = ...,
        CompensatorTransmissionData: DSnValue = ...,
        CompensatorThicknessData: DSnValue = ...,
        SourceToCompensatorDistance: DSnValue = ...,
        SourceToCompensatorTrayDistance: DS_Value = ...,
        MaterialID: SH_Value = ...,
        CompensatorID: SH_Value = ...,
        CompensatorType: Literal["STANDARD", "DYNAMIC", None] | AnyText = ...,
        CompensatorTrayID: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
        CompensatorDivergence: Literal["PRESENT", "ABSENT", None] = ...,
        CompensatorMountingPosition: Literal["PATIENT_SIDE", "SOURCE_SIDE", "DOUBLE_SIDED", None] = ...,
        CompensatorDescription: LT_Value = ...,
        TrayAccessoryCode: LO_Value = ...,
    ) -> None: ...
    CompensatorDescription: LT_
    """Compensator Description (300A,02EB), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    CompensatorNumber: IS
    """Compensator Number (300A,00E4), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    CompensatorType: CST_[Literal["STANDARD", "DYNAMIC"]]
    """Compensator Type (300A,00EE), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    MaterialID: SH_
    """Material ID (300A,00E1), VM 1, Type 2C (PS3.3 C.8.8.14)."""
    CompensatorID: SH_
    """Compensator ID (300A,00E5), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    CompensatorTrayID: SH_
    """Compensator Tray ID (300A,00EF), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    TrayAccessoryCode: LO_
    """Tray Accessory Code (300A,0355), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    SourceToCompensatorTrayDistance: DS_
    """Source to Compensator Tray Distance (300A,00E6), VM 1, Type 2 (PS3.3 C.8.8.14)."""
    CompensatorDivergence: CS_[Literal["PRESENT", "ABSENT"]]
    """Compensator Divergence (300A,02E0), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    CompensatorMountingPosition: CS_[Literal["PATIENT_SIDE", "SOURCE_SIDE", "DOUBLE_SIDED"]]
    """Compensator Mounting Position (300A,02E1), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    CompensatorRows: IS
    """Compensator Rows (300A,00E7), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    CompensatorColumns: IS
    """Compensator Columns (300A,00E8), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    CompensatorPixelSpacing: DSn
    """Compensator Pixel Spacing (300A,00E9), VM 2, Type 1 (PS3.3 C.8.8.14)."""
    CompensatorPosition: DSn
    """Compensator Position (300A,00EA), VM 2, Type 1 (PS3.3 C.8.8.14)."""
    CompensatorTransmissionData: DSn
    """Compensator Transmission Data (300A,00EB), VM 1-n, Type 1C (PS3.3 C.8.8.14)."""
    CompensatorThicknessData: DSn
    """Compensator Thickness Data (300A,00EC), VM 1-n, Type 1C (PS3.3 C.8.8.14)."""
    SourceToCompensatorDistance: DSn
    """Source to Compensator Distance (300A,02E2), VM 1-n, Type 1C (PS3.3 C.8.8.14)."""

class CompensatorSequenceItems(Sequence[CompensatorSequenceItem]):
    def add(
        self,
        /,
        *,
        CompensatorRows: ISValue = ...,
        CompensatorColumns: ISValue = ...,
        CompensatorPixelSpacing: DSnValue = ...,
        CompensatorPosition: DSnValue = ...,
        CompensatorNumber: ISValue = ...,
        CompensatorTransmissionData: DSnValue = ...,
        CompensatorThicknessData: DSnValue = ...,
        SourceToCompensatorDistance: DSnValue = ...,
        SourceToCompensatorTrayDistance: DS_Value = ...,
        MaterialID: SH_Value = ...,
        CompensatorID: SH_Value = ...,
        CompensatorType: Literal["STANDARD", "DYNAMIC", None] | AnyText = ...,
        CompensatorTrayID: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
        CompensatorDivergence: Literal["PRESENT", "ABSENT", None] = ...,
        CompensatorMountingPosition: Literal["PATIENT_SIDE", "SOURCE_SIDE", "DOUBLE_SIDED", None] = ...,
        CompensatorDescription: LT_Value = ...,
        TrayAccessoryCode: LO_Value = ...,
    ) -> CompensatorSequenceItem: ...

class RTBeamsBeamSequenceReferencedBolusSequenceItem(Item):
    """Item of Referenced Bolus Sequence (300C,00B0) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedROINumber: ISValue = ...,
        BolusID: SH_Value = ...,
        BolusDescription: ST_Value = ...,
        AccessoryCode: LO_Value = ...,
    ) -> None: ...
    ReferencedROINumber: IS
    """Referenced ROI Number (3006,0084), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    BolusID: SH_
    """Bolus ID (300A,00DC), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    BolusDescription: ST_
    """Bolus Description (300A,00DD), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.14)."""

class RTBeamsBeamSequenceReferencedBolusSequenceItems(Sequence[RTBeamsBeamSequenceReferencedBolusSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedROINumber: ISValue = ...,
        BolusID: SH_Value = ...,
        BolusDescription: ST_Value = ...,
        AccessoryCode: LO_Value = ...,
    ) -> RTBeamsBeamSequenceReferencedBolusSequenceItem: ...

class RTBeamsBeamSequenceBlockSequenceItem(Item):
    """Item of Block Sequence (300A,00F4) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    def __init__(
        self,
        /,
        *,
        BlockType: Literal["SHIELDING", "APERTURE"] = ...,
        BlockNumber: ISValue = ...,
        MaterialID: SH_Value = ...,
        SourceToBlockTrayDistance: DS_Value = ...,
        BlockDivergence: Literal["PRESENT", "ABSENT", None] = ...,
        BlockNumberOfPoints: IS_Value = ...,
        BlockData: DSnValue = ...,
        BlockThickness: DS_Value = ...,
        BlockTransmission: DS_Value = ...,
        BlockTrayID: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
        BlockMountingPosition: Literal["PATIENT_SIDE", "SOURCE_SIDE", None] = ...,
        BlockName: LO_Value = ...,
        TrayAccessoryCode: LO_Value = ...,
    ) -> None: ...
    BlockTrayID: SH_
    """Block Tray ID (300A,00F5), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    TrayAccessoryCode: LO_
    """Tray Accessory Code (300A,0355), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    SourceToBlockTrayDistance: DS_
    """Source to Block Tray Distance (300A,00F6), VM 1, Type 2 (PS3.3 C.8.8.14)."""
    BlockType: CS[Literal["SHIELDING", "APERTURE"]]
    """Block Type (300A,00F8), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    BlockDivergence: CS_[Literal["PRESENT", "ABSENT"]]
    """Block Divergence (300A,00FA), VM 1, Type 2 (PS3.3 C.8.8.14)."""
    BlockMountingPosition: CS_[Literal["PATIENT_SIDE", "SOURCE_SIDE"]]
    """Block Mounting Position (300A,00FB), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    BlockNumber: IS
    """Block Number (300A,00FC), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    BlockName: LO_
    """Block Name (300A,00FE), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    MaterialID: SH_
    """Material ID (300A,00E1), VM 1, Type 2 (PS3.3 C.8.8.14)."""
    BlockThickness: DS_
    """Block Thickness (300A,0100), VM 1, Type 2C (PS3.3 C.8.8.14)."""
    BlockTransmission: DS_
    """Block Transmission (300A,0102), VM 1, Type 2C (PS3.3 C.8.8.14)."""
    BlockNumberOfPoints: IS_
    """Block Number of Points (300A,0104), VM 1, Type 2 (PS3.3 C.8.8.14)."""
    BlockData: DSn
    """Block Data (300A,0106), VM 2-2n, Type 2 (PS3.3 C.8.8.14)."""

class RTBeamsBeamSequenceBlockSequenceItems(Sequence[RTBeamsBeamSequenceBlockSequenceItem]):
    def add(
        self,
        /,
        *,
        BlockType: Literal["SHIELDING", "APERTURE"] = ...,
        BlockNumber: ISValue = ...,
        MaterialID: SH_Value = ...,
        SourceToBlockTrayDistance: DS_Value = ...,
        BlockDivergence: Literal["PRESENT", "ABSENT", None] = ...,
        BlockNumberOfPoints: IS_Value = ...,
        BlockData: DSnValue = ...,
        BlockThickness: DS_Value = ...,
        BlockTransmission: DS_Value = ...,
        BlockTrayID: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
        BlockMountingPosition: Literal["PATIENT_SIDE", "SOURCE_SIDE", None] = ...,
        BlockName: LO_Value = ...,
        TrayAccessoryCode: LO_Value = ...,
    ) -> RTBeamsBeamSequenceBlockSequenceItem: ...

class BeamDoseVerificationControlPointSequenceItem(Item):
    """Item of Beam Dose Verification Control Point Sequence (300A,008C) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    def __init__(
        self,
        /,
        *,
        CumulativeMetersetWeight: DSValue = ...,
        BeamDosePointDepth: FLValue = ...,
        BeamDosePointEquivalentDepth: FLValue = ...,
        BeamDosePointSSD: FLValue = ...,
        ReferencedControlPointIndex: ISValue = ...,
        BeamDosePointSourceToExternalContourDistance: DS_Value = ...,
    ) -> None: ...
    CumulativeMetersetWeight: DS
    """Cumulative Meterset Weight (300A,0134), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    ReferencedControlPointIndex: IS
    """Referenced Control Point Index (300C,00F0), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    BeamDosePointDepth: FL
    """Beam Dose Point Depth (300A,0088), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    BeamDosePointEquivalentDepth: FL
    """Beam Dose Point Equivalent Depth (300A,0089), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    BeamDosePointSSD: FL
    """Beam Dose Point SSD (300A,008A), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    BeamDosePointSourceToExternalContourDistance: DS_
    """Beam Dose Point Source to External Contour Distance (300A,0094), VM 1, Type 3 (PS3.3 C.8.8.14)."""

class BeamDoseVerificationControlPointSequenceItems(Sequence[BeamDoseVerificationControlPointSequenceItem]):
    def add(
        self,
        /,
        *,
        CumulativeMetersetWeight: DSValue = ...,
        BeamDosePointDepth: FLValue = ...,
        BeamDosePointEquivalentDepth: FLValue = ...,
        BeamDosePointSSD: FLValue = ...,
        ReferencedControlPointIndex: ISValue = ...,
        BeamDosePointSourceToExternalContourDistance: DS_Value = ...,
    ) -> BeamDoseVerificationControlPointSequenceItem: ...

class RTBeamsBeamSequenceReferencedDoseReferenceSequenceItem(Item):
    """Item of Referenced Dose Reference Sequence (300C,0050) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    def __init__(
        self,
        /,
        *,
        BeamDoseVerificationControlPointSequence: Items[BeamDoseVerificationControlPointSequenceItem] = ...,
        ReferencedDoseReferenceNumber: ISValue = ...,
        DepthValueAveragingFlag: Literal["YES", "NO"] = ...,
    ) -> None: ...
    ReferencedDoseReferenceNumber: IS
    """Referenced Dose Reference Number (300C,0051), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    DepthValueAveragingFlag: CS[Literal["YES", "NO"]]
    """Depth Value Averaging Flag (300A,0093), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    BeamDoseVerificationControlPointSequence: SQ[
        BeamDoseVerificationControlPointSequenceItems, BeamDoseVerificationControlPointSequenceItem
    ]
    """Beam Dose Verification Control Point Sequence (300A,008C), VM 1, Type 1 (PS3.3 C.8.8.14)."""

class RTBeamsBeamSequenceReferencedDoseReferenceSequenceItems(
    Sequence[RTBeamsBeamSequenceReferencedDoseReferenceSequenceItem]
):
    def add(
        self,
        /,
        *,
        BeamDoseVerificationControlPointSequence: Items[BeamDoseVerificationControlPointSequenceItem] = ...,
        ReferencedDoseReferenceNumber: ISValue = ...,
        DepthValueAveragingFlag: Literal["YES", "NO"] = ...,
    ) -> RTBeamsBeamSequenceReferencedDoseReferenceSequenceItem: ...

class ControlPointSequenceItem(Item):
    """Item of Control Point Sequence (300A,0111) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    def __init__(
        self,
        /,
        *,
        ControlPointIndex: ISValue = ...,
        WedgePositionSequence: Items[WedgePositionSequenceItem] = ...,
        BeamLimitingDevicePositionSequence: Items[BeamLimitingDevicePositionSequenceItem] = ...,
        GantryAngle: DSValue = ...,
        GantryRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        BeamLimitingDeviceAngle: DSValue = ...,
        BeamLimitingDeviceRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        PatientSupportAngle: DSValue = ...,
        PatientSupportRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        TableTopEccentricAngle: DSValue = ...,
        TableTopEccentricRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        TableTopPitchAngle: FLValue = ...,
        TableTopPitchRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        TableTopRollAngle: FLValue = ...,
        TableTopRollRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        ReferencedDoseSequence: Items[SOPInstanceReferenceMacro] = ...,
        CumulativeMetersetWeight: DS_Value = ...,
        EnhancedRTBeamLimitingOpeningSequence: Items[RTBeamLimitingDeviceOpeningDefinitionMacro] = ...,
        TableTopVerticalPosition: DS_Value = ...,
        TableTopLongitudinalPosition: DS_Value = ...,
        TableTopLateralPosition: DS_Value = ...,
        IsocenterPosition: DSnValue = ...,
        NominalBeamEnergy: DS_Value = ...,
        DoseRateSet: DS_Value = ...,
        TableTopEccentricAxisDistance: DS_Value = ...,
        SurfaceEntryPoint: DSnValue = ...,
        SourceToSurfaceDistance: DS_Value = ...,
        SourceToExternalContourDistance: FL_Value = ...,
        ExternalContourEntryPoint: FLnValue = ...,
        GantryPitchAngle: FL_Value = ...,
        GantryPitchRotationDirection: Literal["CW", "CC", "NONE", None] = ...,
        ReferencedDoseReferenceSequence: Items[ControlPointSequenceReferencedDoseReferenceSequenceItem] = ...,
    ) -> None: ...
    ControlPointIndex: IS
    """Control Point Index (300A,0112), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    CumulativeMetersetWeight: DS_
    """Cumulative Meterset Weight (300A,0134), VM 1, Type 2 (PS3.3 C.8.8.14)."""
    ReferencedDoseReferenceSequence: SQ[
        ControlPointSequenceReferencedDoseReferenceSequenceItems,
        ControlPointSequenceReferencedDoseReferenceSequenceItem,
    ]
    """Referenced Dose Reference Sequence (300C,0050), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    ReferencedDoseSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Dose Sequence (300C,0080), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    NominalBeamEnergy: DS_
    """Nominal Beam Energy (300A,0114), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    DoseRateSet: DS_
    """Dose Rate Set (300A,0115), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    WedgePositionSequence: SQ[WedgePositionSequenceItems, WedgePositionSequenceItem]
    """Wedge Position Sequence (300A,0116), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    BeamLimitingDevicePositionSequence: SQ[
        BeamLimitingDevicePositionSequenceItems, BeamLimitingDevicePositionSequenceItem
    ]
    """Beam Limiting Device Position Sequence (300A,011A), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    EnhancedRTBeamLimitingOpeningSequence: SQ[
        RTBeamLimitingDeviceOpeningDefinitionMacros, RTBeamLimitingDeviceOpeningDefinitionMacro
    ]
    """Enhanced RT Beam Limiting Opening Sequence (3008,00A2), VM 1, Type 2C (PS3.3 C.8.8.14)."""
    GantryAngle: DS
    """Gantry Angle (300A,011E), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    GantryRotationDirection: CS[Literal["CW", "CC", "NONE"]]
    """Gantry Rotation Direction (300A,011F), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    GantryPitchAngle: FL_
    """Gantry Pitch Angle (300A,014A), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    GantryPitchRotationDirection: CS_[Literal["CW", "CC", "NONE"]]
    """Gantry Pitch Rotation Direction (300A,014C), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    BeamLimitingDeviceAngle: DS
    """Beam Limiting Device Angle (300A,0120), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    BeamLimitingDeviceRotationDirection: CS[Literal["CW", "CC", "NONE"]]
    """Beam Limiting Device Rotation Direction (300A,0121), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    PatientSupportAngle: DS
    """Patient Support Angle (300A,0122), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    PatientSupportRotationDirection: CS[Literal["CW", "CC", "NONE"]]
    """Patient Support Rotation Direction (300A,0123), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    TableTopEccentricAxisDistance: DS_
    """Table Top Eccentric Axis Distance (300A,0124), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    TableTopEccentricAngle: DS
    """Table Top Eccentric Angle (300A,0125), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    TableTopEccentricRotationDirection: CS[Literal["CW", "CC", "NONE"]]
    """Table Top Eccentric Rotation Direction (300A,0126), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    TableTopPitchAngle: FL
    """Table Top Pitch Angle (300A,0140), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    TableTopPitchRotationDirection: CS[Literal["CW", "CC", "NONE"]]
    """Table Top Pitch Rotation Direction (300A,0142), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    TableTopRollAngle: FL
    """Table Top Roll Angle (300A,0144), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    TableTopRollRotationDirection: CS[Literal["CW", "CC", "NONE"]]
    """Table Top Roll Rotation Direction (300A,0146), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    TableTopVerticalPosition: DS_
    """Table Top Vertical Position (300A,0128), VM 1, Type 2C (PS3.3 C.8.8.14)."""
    TableTopLongitudinalPosition: DS_
    """Table Top Longitudinal Position (300A,0129), VM 1, Type 2C (PS3.3 C.8.8.14)."""
    TableTopLateralPosition: DS_
    """Table Top Lateral Position (300A,012A), VM 1, Type 2C (PS3.3 C.8.8.14)."""
    IsocenterPosition: DSn
    """Isocenter Position (300A,012C), VM 3, Type 2C (PS3.3 C.8.8.14)."""
    SurfaceEntryPoint: DSn
    """Surface Entry Point (300A,012E), VM 3, Type 3 (PS3.3 C.8.8.14)."""
    ExternalContourEntryPoint: FLn
    """External Contour Entry Point (300A,0133), VM 3, Type 3 (PS3.3 C.8.8.14)."""
    SourceToSurfaceDistance: DS_
    """Source to Surface Distance (300A,0130), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    SourceToExternalContourDistance: FL_
    """Source to External Contour Distance (300A,0132), VM 1, Type 3 (PS3.3 C.8.8.14)."""

class ControlPointSequenceItems(Sequence[ControlPointSequenceItem]):
    def add(
        self,
        /,
        *,
        ControlPointIndex: ISValue = ...,
        WedgePositionSequence: Items[WedgePositionSequenceItem] = ...,
        BeamLimitingDevicePositionSequence: Items[BeamLimitingDevicePositionSequenceItem] = ...,
        GantryAngle: DSValue = ...,
        GantryRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        BeamLimitingDeviceAngle: DSValue = ...,
        BeamLimitingDeviceRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        PatientSupportAngle: DSValue = ...,
        PatientSupportRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        TableTopEccentricAngle: DSValue = ...,
        TableTopEccentricRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        TableTopPitchAngle: FLValue = ...,
        TableTopPitchRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        TableTopRollAngle: FLValue = ...,
        TableTopRollRotationDirection: Literal["CW", "CC", "NONE"] = ...,
        ReferencedDoseSequence: Items[SOPInstanceReferenceMacro] = ...,
        CumulativeMetersetWeight: DS_Value = ...,
        EnhancedRTBeamLimitingOpeningSequence: Items[RTBeamLimitingDeviceOpeningDefinitionMacro] = ...,
        TableTopVerticalPosition: DS_Value = ...,
        TableTopLongitudinalPosition: DS_Value = ...,
        TableTopLateralPosition: DS_Value = ...,
        IsocenterPosition: DSnValue = ...,
        NominalBeamEnergy: DS_Value = ...,
        DoseRateSet: DS_Value = ...,
        TableTopEccentricAxisDistance: DS_Value = ...,
        SurfaceEntryPoint: DSnValue = ...,
        SourceToSurfaceDistance: DS_Value = ...,
        SourceToExternalContourDistance: FL_Value = ...,
        ExternalContourEntryPoint: FLnValue = ...,
        GantryPitchAngle: FL_Value = ...,
        GantryPitchRotationDirection: Literal["CW", "CC", "NONE", None] = ...,
        ReferencedDoseReferenceSequence: Items[ControlPointSequenceReferencedDoseReferenceSequenceItem] = ...,
    ) -> ControlPointSequenceItem: ...

class RTBeamsBeamSequenceItem(Item):
    """Item of Beam Sequence (300A,00B0) (PS3.3 C.8.8.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

    def __init__(
        self,
        /,
        *,
        BeamNumber: ISValue = ...,
        BeamType: Literal["STATIC", "DYNAMIC"] = ...,
        NumberOfWedges: ISValue = ...,
        NumberOfCompensators: ISValue = ...,
        NumberOfBoli: ISValue = ...,
        NumberOfBlocks: ISValue = ...,
        NumberOfControlPoints: ISValue = ...,
        ControlPointSequence: Items[ControlPointSequenceItem] = ...,
        EnhancedRTBeamLimitingDeviceSequence: Items[RTBeamLimitingDeviceDefinitionMacro] = ...,
        BeamLimitingDeviceSequence: Items[RTBeamsBeamSequenceBeamLimitingDeviceSequenceItem] = ...,
        HighDoseTechniqueType: Literal["TBI", "HDR"] | AnyText = ...,
        WedgeSequence: Items[WedgeSequenceItem] = ...,
        CompensatorSequence: Items[CompensatorSequenceItem] = ...,
        BlockSequence: Items[RTBeamsBeamSequenceBlockSequenceItem] = ...,
        FinalCumulativeMetersetWeight: DSValue = ...,
        ReferencedBolusSequence: Items[RTBeamsBeamSequenceReferencedBolusSequenceItem] = ...,
        TreatmentMachineName: SH_Value = ...,
        RadiationType: Literal["PHOTON", "ELECTRON", "NEUTRON", "PROTON", None] | AnyText = ...,
        Manufacturer: LO_Value = ...,
        InstitutionName: LO_Value = ...,
        InstitutionAddress: ST_Value = ...,
        InstitutionalDepartmentName: LO_Value = ...,
        InstitutionalDepartmentTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        ManufacturerModelName: LO_Value = ...,
        DefinitionSourceSequence: Items[SOPInstanceReferenceMacro] = ...,
        DeviceSerialNumber: LO_Value = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        PrimaryFluenceModeSequence: Items[PrimaryFluenceModeSequenceItem] = ...,
        EnhancedRTBeamLimitingDeviceDefinitionFlag: Literal["YES", "NO", None] = ...,
        TableTopPositionAlignmentUID: UI_Value = ...,
        PrimaryDosimeterUnit: Literal["MU", "MINUTE", None] = ...,
        SourceAxisDistance: DS_Value = ...,
        BeamName: LO_Value = ...,
        BeamDescription: ST_Value = ...,
        PlannedVerificationImageSequence: Items[PlannedVerificationImageSequenceItem] = ...,
        TreatmentDeliveryType: Literal["TREATMENT", "OPEN_PORTFILM", "TRMT_PORTFILM", "CONTINUATION", "SETUP", None]
        | AnyText = ...,
        TotalCompensatorTrayFactor: DS_Value = ...,
        TotalBlockTrayFactor: DS_Value = ...,
        ApplicatorSequence: Items[ApplicatorSequenceItem] = ...,
        GeneralAccessorySequence: Items[GeneralAccessorySequenceItem] = ...,
        ReferencedReferenceImageSequence: Items[ReferencedReferenceImageSequenceItem] = ...,
        ReferencedDoseReferenceSequence: Items[RTBeamsBeamSequenceReferencedDoseReferenceSequenceItem] = ...,
        ReferencedPatientSetupNumber: IS_Value = ...,
        ReferencedDoseSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedToleranceTableNumber: IS_Value = ...,
        EntityLongLabel: LO_Value = ...,
        RTTreatmentTechniqueCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    BeamNumber: IS
    """Beam Number (300A,00C0), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    BeamName: LO_
    """Beam Name (300A,00C2), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    EntityLongLabel: LO_
    """Entity Long Label (3010,0038), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    BeamDescription: ST_
    """Beam Description (300A,00C3), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    DefinitionSourceSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Definition Source Sequence (0008,1156), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    BeamType: CS[Literal["STATIC", "DYNAMIC"]]
    """Beam Type (300A,00C4), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    RadiationType: CST_[Literal["PHOTON", "ELECTRON", "NEUTRON", "PROTON"]]
    """Radiation Type (300A,00C6), VM 1, Type 2 (PS3.3 C.8.8.14)."""
    PrimaryFluenceModeSequence: SQ[PrimaryFluenceModeSequenceItems, PrimaryFluenceModeSequenceItem]
    """Primary Fluence Mode Sequence (3002,0050), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    HighDoseTechniqueType: CST[Literal["TBI", "HDR"]]
    """High-Dose Technique Type (300A,00C7), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    RTTreatmentTechniqueCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """RT Treatment Technique Code Sequence (3010,0080), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    TreatmentMachineName: SH_
    """Treatment Machine Name (300A,00B2), VM 1, Type 2 (PS3.3 C.8.8.14)."""
    Manufacturer: LO_
    """Manufacturer (0008,0070), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    InstitutionName: LO_
    """Institution Name (0008,0080), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    InstitutionAddress: ST_
    """Institution Address (0008,0081), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    InstitutionalDepartmentName: LO_
    """Institutional Department Name (0008,1040), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    InstitutionalDepartmentTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Institutional Department Type Code Sequence (0008,1041), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    ManufacturerModelName: LO_
    """Manufacturer's Model Name (0008,1090), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    DeviceSerialNumber: LO_
    """Device Serial Number (0018,1000), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    DateOfManufacture: DA_
    """Date of Manufacture (0018,1204), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    DateOfInstallation: DA_
    """Date of Installation (0018,1205), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    PrimaryDosimeterUnit: CS_[Literal["MU", "MINUTE"]]
    """Primary Dosimeter Unit (300A,00B3), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    TableTopPositionAlignmentUID: UI_
    """Table Top Position Alignment UID (300A,0054), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    ReferencedToleranceTableNumber: IS_
    """Referenced Tolerance Table Number (300C,00A0), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    SourceAxisDistance: DS_
    """Source-Axis Distance (300A,00B4), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    EnhancedRTBeamLimitingDeviceDefinitionFlag: CS_[Literal["YES", "NO"]]
    """Enhanced RT Beam Limiting Device Definition Flag (3008,00A3), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    BeamLimitingDeviceSequence: SQ[
        RTBeamsBeamSequenceBeamLimitingDeviceSequenceItems, RTBeamsBeamSequenceBeamLimitingDeviceSequenceItem
    ]
    """Beam Limiting Device Sequence (300A,00B6), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    EnhancedRTBeamLimitingDeviceSequence: SQ[RTBeamLimitingDeviceDefinitionMacros, RTBeamLimitingDeviceDefinitionMacro]
    """Enhanced RT Beam Limiting Device Sequence (3008,00A1), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    ReferencedPatientSetupNumber: IS_
    """Referenced Patient Setup Number (300C,006A), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    ReferencedReferenceImageSequence: SQ[ReferencedReferenceImageSequenceItems, ReferencedReferenceImageSequenceItem]
    """Referenced Reference Image Sequence (300C,0042), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    PlannedVerificationImageSequence: SQ[PlannedVerificationImageSequenceItems, PlannedVerificationImageSequenceItem]
    """Planned Verification Image Sequence (300A,00CA), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    TreatmentDeliveryType: CST_[Literal["TREATMENT", "OPEN_PORTFILM", "TRMT_PORTFILM", "CONTINUATION", "SETUP"]]
    """Treatment Delivery Type (300A,00CE), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    ReferencedDoseSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Dose Sequence (300C,0080), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    NumberOfWedges: IS
    """Number of Wedges (300A,00D0), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    WedgeSequence: SQ[WedgeSequenceItems, WedgeSequenceItem]
    """Wedge Sequence (300A,00D1), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    NumberOfCompensators: IS
    """Number of Compensators (300A,00E0), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    TotalCompensatorTrayFactor: DS_
    """Total Compensator Tray Factor (300A,00E2), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    CompensatorSequence: SQ[CompensatorSequenceItems, CompensatorSequenceItem]
    """Compensator Sequence (300A,00E3), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    NumberOfBoli: IS
    """Number of Boli (300A,00ED), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    ReferencedBolusSequence: SQ[
        RTBeamsBeamSequenceReferencedBolusSequenceItems, RTBeamsBeamSequenceReferencedBolusSequenceItem
    ]
    """Referenced Bolus Sequence (300C,00B0), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    NumberOfBlocks: IS
    """Number of Blocks (300A,00F0), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    TotalBlockTrayFactor: DS_
    """Total Block Tray Factor (300A,00F2), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    BlockSequence: SQ[RTBeamsBeamSequenceBlockSequenceItems, RTBeamsBeamSequenceBlockSequenceItem]
    """Block Sequence (300A,00F4), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    ApplicatorSequence: SQ[ApplicatorSequenceItems, ApplicatorSequenceItem]
    """Applicator Sequence (300A,0107), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    GeneralAccessorySequence: SQ[GeneralAccessorySequenceItems, GeneralAccessorySequenceItem]
    """General Accessory Sequence (300A,0420), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    ReferencedDoseReferenceSequence: SQ[
        RTBeamsBeamSequenceReferencedDoseReferenceSequenceItems, RTBeamsBeamSequenceReferencedDoseReferenceSequenceItem
    ]
    """Referenced Dose Reference Sequence (300C,0050), VM 1, Type 3 (PS3.3 C.8.8.14)."""
    FinalCumulativeMetersetWeight: DS
    """Final Cumulative Meterset Weight (300A,010E), VM 1, Type 1C (PS3.3 C.8.8.14)."""
    NumberOfControlPoints: IS
    """Number of Control Points (300A,0110), VM 1, Type 1 (PS3.3 C.8.8.14)."""
    ControlPointSequence: SQ[ControlPointSequenceItems, ControlPointSequenceItem]
    """Control Point Sequence (300A,0111), VM 1, Type 1 (PS3.3 C.8.8.14)."""

class RTBeamsBeamSequenceItems(Sequence[RTBeamsBeamSequenceItem]):
    def add(
        self,
        /,
        *,
        BeamNumber: ISValue = ...,
        BeamType: Literal["STATIC", "DYNAMIC"] = ...,
        NumberOfWedges: ISValue = ...,
        NumberOfCompensators: ISValue = ...,
        NumberOfBoli: ISValue = ...,
        NumberOfBlocks: ISValue = ...,
        NumberOfControlPoints: ISValue = ...,
        ControlPointSequence: Items[ControlPointSequenceItem] = ...,
        EnhancedRTBeamLimitingDeviceSequence: Items[RTBeamLimitingDeviceDefinitionMacro] = ...,
        BeamLimitingDeviceSequence: Items[RTBeamsBeamSequenceBeamLimitingDeviceSequenceItem] = ...,
        HighDoseTechniqueType: Literal["TBI", "HDR"] | AnyText = ...,
        WedgeSequence: Items[WedgeSequenceItem] = ...,
        CompensatorSequence: Items[CompensatorSequenceItem] = ...,
        BlockSequence: Items[RTBeamsBeamSequenceBlockSequenceItem] = ...,
        FinalCumulativeMetersetWeight: DSValue = ...,
        ReferencedBolusSequence: Items[RTBeamsBeamSequenceReferencedBolusSequenceItem] = ...,
        TreatmentMachineName: SH_Value = ...,
        RadiationType: Literal["PHOTON", "ELECTRON", "NEUTRON", "PROTON", None] | AnyText = ...,
        Manufacturer: LO_Value = ...,
        InstitutionName: LO_Value = ...,
        InstitutionAddress: ST_Value = ...,
        InstitutionalDepartmentName: LO_Value = ...,
        InstitutionalDepartmentTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        ManufacturerModelName: LO_Value = ...,
        DefinitionSourceSequence: Items[SOPInstanceReferenceMacro] = ...,
        DeviceSerialNumber: LO_Value = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        PrimaryFluenceModeSequence: Items[PrimaryFluenceModeSequenceItem] = ...,
        EnhancedRTBeamLimitingDeviceDefinitionFlag: Literal["YES", "NO", None] = ...,
        TableTopPositionAlignmentUID: UI_Value = ...,
        PrimaryDosimeterUnit: Literal["MU", "MINUTE", None] = ...,
        SourceAxisDistance: DS_Value = ...,
        BeamName: LO_Value = ...,
        BeamDescription: ST_Value = ...,
        PlannedVerificationImageSequence: Items[PlannedVerificationImageSequenceItem] = ...,
        TreatmentDeliveryType: Literal["TREATMENT", "OPEN_PORTFILM", "TRMT_PORTFILM", "CONTINUATION", "SETUP", None]
        | AnyText = ...,
        TotalCompensatorTrayFactor: DS_Value = ...,
        TotalBlockTrayFactor: DS_Value = ...,
        ApplicatorSequence: Items[ApplicatorSequenceItem] = ...,
        GeneralAccessorySequence: Items[GeneralAccessorySequenceItem] = ...,
        ReferencedReferenceImageSequence: Items[ReferencedReferenceImageSequenceItem] = ...,
        ReferencedDoseReferenceSequence: Items[RTBeamsBeamSequenceReferencedDoseReferenceSequenceItem] = ...,
        ReferencedPatientSetupNumber: IS_Value = ...,
        ReferencedDoseSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedToleranceTableNumber: IS_Value = ...,
        EntityLongLabel: LO_Value = ...,
        RTTreatmentTechniqueCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> RTBeamsBeamSequenceItem: ...
