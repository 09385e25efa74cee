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
    """RT Beam Limiting Device Type (300A,00B8), CS, VM 1, Type 1.

    Enumerated Values: X, Y, ASYMX, ASYMY, MLCX, MLCY.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    SourceToBeamLimitingDeviceDistance: DS_
    """Source to Beam Limiting Device Distance (300A,00BA), DS, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    NumberOfLeafJawPairs: IS
    """Number of Leaf/Jaw Pairs (300A,00BC), IS, VM 1, Type 1.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    LeafPositionBoundaries: DSn
    """Leaf Position Boundaries (300A,00BE), DS, VM 3-n, Type 2C.

    Required if RT Beam Limiting Device Type is MLCX or MLCY. May be present otherwise.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

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
    """Reference Image Number (300A,00C8), IS, VM 1, Type 1.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    StartCumulativeMetersetWeight: DS_
    """Start Cumulative Meterset Weight (300C,0008), DS, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    EndCumulativeMetersetWeight: DS_
    """End Cumulative Meterset Weight (300C,0009), DS, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

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
        RTImagePlane: Literal["NORMAL", "NON_NORMAL", "", None] = ...,
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
    """Start Cumulative Meterset Weight (300C,0008), DS, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    MetersetExposure: DS_
    """Meterset Exposure (3002,0032), DS, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    EndCumulativeMetersetWeight: DS_
    """End Cumulative Meterset Weight (300C,0009), DS, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    RTImagePlane: CS_[Literal["NORMAL", "NON_NORMAL", ""]]
    """RT Image Plane (3002,000C), CS, VM 1, Type 3.

    Enumerated Values: NORMAL, NON_NORMAL.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    XRayImageReceptorAngle: DS_
    """X-Ray Image Receptor Angle (3002,000E), DS, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    RTImageOrientation: DSn
    """RT Image Orientation (3002,0010), DS, VM 6, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    RTImagePosition: DSn
    """RT Image Position (3002,0012), DS, VM 2, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    RTImageSID: DS_
    """RT Image SID (3002,0026), DS, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    ImagingDeviceSpecificAcquisitionParameters: LOn
    """Imaging Device-Specific Acquisition Parameters (300A,00CC), LO, VM 1-n, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    ReferencedReferenceImageNumber: IS_
    """Referenced Reference Image Number (300C,0007), IS, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

class PlannedVerificationImageSequenceItems(Sequence[PlannedVerificationImageSequenceItem]):
    def add(
        self,
        /,
        *,
        RTImagePlane: Literal["NORMAL", "NON_NORMAL", "", None] = ...,
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
    """Wedge Number (300A,00D2), IS, VM 1, Type 1.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    WedgeType: CST_[Literal["STANDARD", "DYNAMIC", "MOTORIZED"]]
    """Wedge Type (300A,00D3), CS, VM 1, Type 2.

    Defined Terms: STANDARD, DYNAMIC, MOTORIZED.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    WedgeID: SH_
    """Wedge ID (300A,00D4), SH, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    WedgeAngle: IS_
    """Wedge Angle (300A,00D5), IS, VM 1, Type 2.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    WedgeFactor: DS_
    """Wedge Factor (300A,00D6), DS, VM 1, Type 2.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    WedgeOrientation: DS_
    """Wedge Orientation (300A,00D8), DS, VM 1, Type 2.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    SourceToWedgeTrayDistance: DS_
    """Source to Wedge Tray Distance (300A,00DA), DS, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    EffectiveWedgeAngle: DS_
    """Effective Wedge Angle (300A,00DE), DS, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

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
        CompensatorDivergence: Literal["PRESENT", "ABSENT", "", None] = ...,
        CompensatorMountingPosition: Literal["PATIENT_SIDE", "SOURCE_SIDE", "DOUBLE_SIDED", "", None] = ...,
        CompensatorDescription: LT_Value = ...,
        TrayAccessoryCode: LO_Value = ...,
    ) -> None: ...
    CompensatorDescription: LT_
    """Compensator Description (300A,02EB), LT, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    CompensatorNumber: IS
    """Compensator Number (300A,00E4), IS, VM 1, Type 1C.

    Required if Number of Compensators is not 0. Not allowed otherwise.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    CompensatorType: CST_[Literal["STANDARD", "DYNAMIC"]]
    """Compensator Type (300A,00EE), CS, VM 1, Type 3.

    Defined Terms: STANDARD, DYNAMIC.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    MaterialID: SH_
    """Material ID (300A,00E1), SH, VM 1, Type 2C.

    Required if Number of Compensators is not 0. Not allowed otherwise.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    CompensatorID: SH_
    """Compensator ID (300A,00E5), SH, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    CompensatorTrayID: SH_
    """Compensator Tray ID (300A,00EF), SH, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    TrayAccessoryCode: LO_
    """Tray Accessory Code (300A,0355), LO, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    SourceToCompensatorTrayDistance: DS_
    """Source to Compensator Tray Distance (300A,00E6), DS, VM 1, Type 2.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    CompensatorDivergence: CS_[Literal["PRESENT", "ABSENT", ""]]
    """Compensator Divergence (300A,02E0), CS, VM 1, Type 3.

    Enumerated Values: PRESENT, ABSENT.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    CompensatorMountingPosition: CS_[Literal["PATIENT_SIDE", "SOURCE_SIDE", "DOUBLE_SIDED", ""]]
    """Compensator Mounting Position (300A,02E1), CS, VM 1, Type 3.

    Enumerated Values: PATIENT_SIDE, SOURCE_SIDE, DOUBLE_SIDED.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    CompensatorRows: IS
    """Compensator Rows (300A,00E7), IS, VM 1, Type 1.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    CompensatorColumns: IS
    """Compensator Columns (300A,00E8), IS, VM 1, Type 1.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    CompensatorPixelSpacing: DSn
    """Compensator Pixel Spacing (300A,00E9), DS, VM 2, Type 1.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    CompensatorPosition: DSn
    """Compensator Position (300A,00EA), DS, VM 2, Type 1.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    CompensatorTransmissionData: DSn
    """Compensator Transmission Data (300A,00EB), DS, VM 1-n, Type 1C.

    Required if Material ID has no value. Otherwise allowed only if Material ID has a value.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    CompensatorThicknessData: DSn
    """Compensator Thickness Data (300A,00EC), DS, VM 1-n, Type 1C.

    Required if Material ID has a value. Otherwise allowed only if Material ID has no value.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    SourceToCompensatorDistance: DSn
    """Source to Compensator Distance (300A,02E2), DS, VM 1-n, Type 1C.

    Required if Material ID has a value and Compensator Mounting Position is DOUBLE_SIDED. Otherwise allowed only if
    Material ID has no value and Compensator Mounting Position is DOUBLE_SIDED.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

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
        CompensatorDivergence: Literal["PRESENT", "ABSENT", "", None] = ...,
        CompensatorMountingPosition: Literal["PATIENT_SIDE", "SOURCE_SIDE", "DOUBLE_SIDED", "", None] = ...,
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
    """Referenced ROI Number (3006,0084), IS, VM 1, Type 1.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    BolusID: SH_
    """Bolus ID (300A,00DC), SH, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    BolusDescription: ST_
    """Bolus Description (300A,00DD), ST, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

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
        BlockDivergence: Literal["PRESENT", "ABSENT", "", None] = ...,
        BlockNumberOfPoints: IS_Value = ...,
        BlockData: DSnValue = ...,
        BlockThickness: DS_Value = ...,
        BlockTransmission: DS_Value = ...,
        BlockTrayID: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
        BlockMountingPosition: Literal["PATIENT_SIDE", "SOURCE_SIDE", "", None] = ...,
        BlockName: LO_Value = ...,
        TrayAccessoryCode: LO_Value = ...,
    ) -> None: ...
    BlockTrayID: SH_
    """Block Tray ID (300A,00F5), SH, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    TrayAccessoryCode: LO_
    """Tray Accessory Code (300A,0355), LO, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    AccessoryCode: LO_
    """Accessory Code (300A,00F9), LO, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    SourceToBlockTrayDistance: DS_
    """Source to Block Tray Distance (300A,00F6), DS, VM 1, Type 2.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    BlockType: CS[Literal["SHIELDING", "APERTURE"]]
    """Block Type (300A,00F8), CS, VM 1, Type 1.

    Enumerated Values: SHIELDING, APERTURE.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    BlockDivergence: CS_[Literal["PRESENT", "ABSENT", ""]]
    """Block Divergence (300A,00FA), CS, VM 1, Type 2.

    Enumerated Values: PRESENT, ABSENT.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    BlockMountingPosition: CS_[Literal["PATIENT_SIDE", "SOURCE_SIDE", ""]]
    """Block Mounting Position (300A,00FB), CS, VM 1, Type 3.

    Enumerated Values: PATIENT_SIDE, SOURCE_SIDE.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    BlockNumber: IS
    """Block Number (300A,00FC), IS, VM 1, Type 1.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    BlockName: LO_
    """Block Name (300A,00FE), LO, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    MaterialID: SH_
    """Material ID (300A,00E1), SH, VM 1, Type 2.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    BlockThickness: DS_
    """Block Thickness (300A,0100), DS, VM 1, Type 2C.

    Required if Material ID has a value. Otherwise allowed only if Material ID has no value.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    BlockTransmission: DS_
    """Block Transmission (300A,0102), DS, VM 1, Type 2C.

    Required if Material ID has no value. Otherwise allowed only if Material ID has a value.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    BlockNumberOfPoints: IS_
    """Block Number of Points (300A,0104), IS, VM 1, Type 2.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    BlockData: DSn
    """Block Data (300A,0106), DS, VM 2-2n, Type 2.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

class RTBeamsBeamSequenceBlockSequenceItems(Sequence[RTBeamsBeamSequenceBlockSequenceItem]):
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
        BlockThickness: DS_Value = ...,
        BlockTransmission: DS_Value = ...,
        BlockTrayID: SH_Value = ...,
        AccessoryCode: LO_Value = ...,
        BlockMountingPosition: Literal["PATIENT_SIDE", "SOURCE_SIDE", "", None] = ...,
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
    """Cumulative Meterset Weight (300A,0134), DS, VM 1, Type 1.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    ReferencedControlPointIndex: IS
    """Referenced Control Point Index (300C,00F0), IS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    BeamDosePointDepth: FL
    """Beam Dose Point Depth (300A,0088), FL, VM 1, Type 1C.

    Required if this is not the last item or (this is the last item and Depth Value Averaging Flag is NO). Not
    allowed otherwise.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    BeamDosePointEquivalentDepth: FL
    """Beam Dose Point Equivalent Depth (300A,0089), FL, VM 1, Type 1C.

    Required if this is not the last item or (this is the last item and Depth Value Averaging Flag is NO). Not
    allowed otherwise.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    BeamDosePointSSD: FL
    """Beam Dose Point SSD (300A,008A), FL, VM 1, Type 1C.

    Required if this is not the last item or (this is the last item and Depth Value Averaging Flag is NO). Not
    allowed otherwise.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    BeamDosePointSourceToExternalContourDistance: DS_
    """Beam Dose Point Source to External Contour Distance (300A,0094), DS, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

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
        AverageBeamDosePointSourceToExternalContourDistance: FL_Value = ...,
    ) -> None: ...
    ReferencedDoseReferenceNumber: IS
    """Referenced Dose Reference Number (300C,0051), IS, VM 1, Type 1.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    DepthValueAveragingFlag: CS[Literal["YES", "NO"]]
    """Depth Value Averaging Flag (300A,0093), CS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Enumerated Values: YES, NO.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    AverageBeamDosePointSourceToExternalContourDistance: FL_
    """Average Beam Dose Point Source to External Contour Distance (300A,0131), FL, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    BeamDoseVerificationControlPointSequence: SQ[
        BeamDoseVerificationControlPointSequenceItems, BeamDoseVerificationControlPointSequenceItem
    ]
    """Beam Dose Verification Control Point Sequence (300A,008C), SQ, VM 1, Type 1.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

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
        AverageBeamDosePointSourceToExternalContourDistance: FL_Value = ...,
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
        GantryPitchRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
        ReferencedDoseReferenceSequence: Items[ControlPointSequenceReferencedDoseReferenceSequenceItem] = ...,
    ) -> None: ...
    ControlPointIndex: IS
    """Control Point Index (300A,0112), IS, VM 1, Type 1.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    CumulativeMetersetWeight: DS_
    """Cumulative Meterset Weight (300A,0134), DS, VM 1, Type 2.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    ReferencedDoseReferenceSequence: SQ[
        ControlPointSequenceReferencedDoseReferenceSequenceItems,
        ControlPointSequenceReferencedDoseReferenceSequenceItem,
    ]
    """Referenced Dose Reference Sequence (300C,0050), SQ, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    ReferencedDoseSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Dose Sequence (300C,0080), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    NominalBeamEnergy: DS_
    """Nominal Beam Energy (300A,0114), DS, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    DoseRateSet: DS_
    """Dose Rate Set (300A,0115), DS, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    WedgePositionSequence: SQ[WedgePositionSequenceItems, WedgePositionSequenceItem]
    """Wedge Position Sequence (300A,0116), SQ, VM 1, Type 1C.

    Required if (this is the first item of Control Point Sequence and Number of Wedges is not 0) or a condition that
    cannot be checked (control point) applies. Not allowed otherwise.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    BeamLimitingDevicePositionSequence: SQ[
        BeamLimitingDevicePositionSequenceItems, BeamLimitingDevicePositionSequenceItem
    ]
    """Beam Limiting Device Position Sequence (300A,011A), SQ, VM 1, Type 1C.

    Required if (this is the first item of Control Point Sequence or a condition that cannot be checked (control
    point) applies) and (Enhanced RT Beam Limiting Device Definition Flag is absent or NO). Not allowed otherwise.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    EnhancedRTBeamLimitingOpeningSequence: SQ[
        RTBeamLimitingDeviceOpeningDefinitionMacros, RTBeamLimitingDeviceOpeningDefinitionMacro
    ]
    """Enhanced RT Beam Limiting Opening Sequence (3008,00A2), SQ, VM 1, Type 2C.

    Required if (this is the first item of Control Point Sequence or a condition that cannot be checked (control
    point) applies) and Enhanced RT Beam Limiting Device Definition Flag is YES. Not allowed otherwise.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    GantryAngle: DS
    """Gantry Angle (300A,011E), DS, VM 1, Type 1C.

    Required if this is the first item of Control Point Sequence or a condition that cannot be checked (control
    point) applies. Not allowed otherwise.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    GantryRotationDirection: CS[Literal["CW", "CC", "NONE"]]
    """Gantry Rotation Direction (300A,011F), CS, VM 1, Type 1C.

    Required if this is the first item of Control Point Sequence or a condition that cannot be checked (control
    point) applies. Not allowed otherwise.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    GantryPitchAngle: FL_
    """Gantry Pitch Angle (300A,014A), FL, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    GantryPitchRotationDirection: CS_[Literal["CW", "CC", "NONE", ""]]
    """Gantry Pitch Rotation Direction (300A,014C), CS, VM 1, Type 3.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    BeamLimitingDeviceAngle: DS
    """Beam Limiting Device Angle (300A,0120), DS, VM 1, Type 1C.

    Required if this is the first item of Control Point Sequence or a condition that cannot be checked (control
    point) applies. Not allowed otherwise.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    BeamLimitingDeviceRotationDirection: CS[Literal["CW", "CC", "NONE"]]
    """Beam Limiting Device Rotation Direction (300A,0121), CS, VM 1, Type 1C.

    Required if this is the first item of Control Point Sequence or a condition that cannot be checked (control
    point) applies. Not allowed otherwise.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    PatientSupportAngle: DS
    """Patient Support Angle (300A,0122), DS, VM 1, Type 1C.

    Required if this is the first item of Control Point Sequence or a condition that cannot be checked (control
    point) applies. Not allowed otherwise.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    PatientSupportRotationDirection: CS[Literal["CW", "CC", "NONE"]]
    """Patient Support Rotation Direction (300A,0123), CS, VM 1, Type 1C.

    Required if this is the first item of Control Point Sequence or a condition that cannot be checked (control
    point) applies. Not allowed otherwise.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    TableTopEccentricAxisDistance: DS_
    """Table Top Eccentric Axis Distance (300A,0124), DS, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    TableTopEccentricAngle: DS
    """Table Top Eccentric Angle (300A,0125), DS, VM 1, Type 1C.

    Required if this is the first item of Control Point Sequence or a condition that cannot be checked (control
    point) applies. Not allowed otherwise.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    TableTopEccentricRotationDirection: CS[Literal["CW", "CC", "NONE"]]
    """Table Top Eccentric Rotation Direction (300A,0126), CS, VM 1, Type 1C.

    Required if this is the first item of Control Point Sequence or a condition that cannot be checked (control
    point) applies. Not allowed otherwise.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    TableTopPitchAngle: FL
    """Table Top Pitch Angle (300A,0140), FL, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    TableTopPitchRotationDirection: CS[Literal["CW", "CC", "NONE"]]
    """Table Top Pitch Rotation Direction (300A,0142), CS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    TableTopRollAngle: FL
    """Table Top Roll Angle (300A,0144), FL, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    TableTopRollRotationDirection: CS[Literal["CW", "CC", "NONE"]]
    """Table Top Roll Rotation Direction (300A,0146), CS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Enumerated Values: CW, CC, NONE.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    TableTopVerticalPosition: DS_
    """Table Top Vertical Position (300A,0128), DS, VM 1, Type 2C.

    Required if this is the first item of Control Point Sequence or a condition that cannot be checked (control
    point) applies. Not allowed otherwise.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    TableTopLongitudinalPosition: DS_
    """Table Top Longitudinal Position (300A,0129), DS, VM 1, Type 2C.

    Required if this is the first item of Control Point Sequence or a condition that cannot be checked (control
    point) applies. Not allowed otherwise.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    TableTopLateralPosition: DS_
    """Table Top Lateral Position (300A,012A), DS, VM 1, Type 2C.

    Required if this is the first item of Control Point Sequence or a condition that cannot be checked (control
    point) applies. Not allowed otherwise.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    IsocenterPosition: DSn
    """Isocenter Position (300A,012C), DS, VM 3, Type 2C.

    Required if this is the first item of Control Point Sequence or a condition that cannot be checked (control
    point) applies. Not allowed otherwise.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    SurfaceEntryPoint: DSn
    """Surface Entry Point (300A,012E), DS, VM 3, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    ExternalContourEntryPoint: FLn
    """External Contour Entry Point (300A,0133), FL, VM 3, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    SourceToSurfaceDistance: DS_
    """Source to Surface Distance (300A,0130), DS, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    SourceToExternalContourDistance: FL_
    """Source to External Contour Distance (300A,0132), FL, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

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
        GantryPitchRotationDirection: Literal["CW", "CC", "NONE", "", None] = ...,
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
        EnhancedRTBeamLimitingDeviceDefinitionFlag: Literal["YES", "NO", "", None] = ...,
        TableTopPositionAlignmentUID: UI_Value = ...,
        PrimaryDosimeterUnit: Literal["MU", "MINUTE", "", None] = ...,
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
    """Beam Number (300A,00C0), IS, VM 1, Type 1.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    BeamName: LO_
    """Beam Name (300A,00C2), LO, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    EntityLongLabel: LO_
    """Entity Long Label (3010,0038), LO, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    BeamDescription: ST_
    """Beam Description (300A,00C3), ST, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    DefinitionSourceSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Definition Source Sequence (0008,1156), SQ, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    BeamType: CS[Literal["STATIC", "DYNAMIC"]]
    """Beam Type (300A,00C4), CS, VM 1, Type 1.

    Enumerated Values: STATIC, DYNAMIC.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    RadiationType: CST_[Literal["PHOTON", "ELECTRON", "NEUTRON", "PROTON"]]
    """Radiation Type (300A,00C6), CS, VM 1, Type 2.

    Defined Terms: PHOTON, ELECTRON, NEUTRON, PROTON.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    PrimaryFluenceModeSequence: SQ[PrimaryFluenceModeSequenceItems, PrimaryFluenceModeSequenceItem]
    """Primary Fluence Mode Sequence (3002,0050), SQ, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    HighDoseTechniqueType: CST[Literal["TBI", "HDR"]]
    """High-Dose Technique Type (300A,00C7), CS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Defined Terms: TBI, HDR.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    RTTreatmentTechniqueCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """RT Treatment Technique Code Sequence (3010,0080), SQ, VM 1, Type 3.

    Codes: CID 9583 RT Plan Radiotherapy Procedure Technique (Baseline, inferred).

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    TreatmentMachineName: SH_
    """Treatment Machine Name (300A,00B2), SH, VM 1, Type 2.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    Manufacturer: LO_
    """Manufacturer (0008,0070), LO, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    InstitutionName: LO_
    """Institution Name (0008,0080), LO, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    InstitutionAddress: ST_
    """Institution Address (0008,0081), ST, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    InstitutionalDepartmentName: LO_
    """Institutional Department Name (0008,1040), LO, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    InstitutionalDepartmentTypeCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Institutional Department Type Code Sequence (0008,1041), SQ, VM 1, Type 3.

    Codes: CID 7030 Institutional Department/Unit/Service (Baseline).

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    ManufacturerModelName: LO_
    """Manufacturer's Model Name (0008,1090), LO, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    DeviceSerialNumber: LO_
    """Device Serial Number (0018,1000), LO, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    DateOfManufacture: DA_
    """Date of Manufacture (0018,1204), DA, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    DateOfInstallation: DA_
    """Date of Installation (0018,1205), DA, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    PrimaryDosimeterUnit: CS_[Literal["MU", "MINUTE", ""]]
    """Primary Dosimeter Unit (300A,00B3), CS, VM 1, Type 3.

    Enumerated Values: MU, MINUTE.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    TableTopPositionAlignmentUID: UI_
    """Table Top Position Alignment UID (300A,0054), UI, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    ReferencedToleranceTableNumber: IS_
    """Referenced Tolerance Table Number (300C,00A0), IS, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    SourceAxisDistance: DS_
    """Source-Axis Distance (300A,00B4), DS, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    EnhancedRTBeamLimitingDeviceDefinitionFlag: CS_[Literal["YES", "NO", ""]]
    """Enhanced RT Beam Limiting Device Definition Flag (3008,00A3), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    BeamLimitingDeviceSequence: SQ[
        RTBeamsBeamSequenceBeamLimitingDeviceSequenceItems, RTBeamsBeamSequenceBeamLimitingDeviceSequenceItem
    ]
    """Beam Limiting Device Sequence (300A,00B6), SQ, VM 1, Type 1C.

    Required if Enhanced RT Beam Limiting Device Definition Flag is absent or NO. Not allowed otherwise.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    EnhancedRTBeamLimitingDeviceSequence: SQ[RTBeamLimitingDeviceDefinitionMacros, RTBeamLimitingDeviceDefinitionMacro]
    """Enhanced RT Beam Limiting Device Sequence (3008,00A1), SQ, VM 1, Type 1C.

    Required if Enhanced RT Beam Limiting Device Definition Flag is YES. Not allowed otherwise.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    ReferencedPatientSetupNumber: IS_
    """Referenced Patient Setup Number (300C,006A), IS, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    ReferencedReferenceImageSequence: SQ[ReferencedReferenceImageSequenceItems, ReferencedReferenceImageSequenceItem]
    """Referenced Reference Image Sequence (300C,0042), SQ, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    PlannedVerificationImageSequence: SQ[PlannedVerificationImageSequenceItems, PlannedVerificationImageSequenceItem]
    """Planned Verification Image Sequence (300A,00CA), SQ, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    TreatmentDeliveryType: CST_[Literal["TREATMENT", "OPEN_PORTFILM", "TRMT_PORTFILM", "CONTINUATION", "SETUP"]]
    """Treatment Delivery Type (300A,00CE), CS, VM 1, Type 3.

    Defined Terms: TREATMENT, OPEN_PORTFILM, TRMT_PORTFILM, CONTINUATION, SETUP.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    ReferencedDoseSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Dose Sequence (300C,0080), SQ, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    NumberOfWedges: IS
    """Number of Wedges (300A,00D0), IS, VM 1, Type 1.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    WedgeSequence: SQ[WedgeSequenceItems, WedgeSequenceItem]
    """Wedge Sequence (300A,00D1), SQ, VM 1, Type 1C.

    Required if Number of Wedges is not 0. Not allowed otherwise.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    NumberOfCompensators: IS
    """Number of Compensators (300A,00E0), IS, VM 1, Type 1.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    TotalCompensatorTrayFactor: DS_
    """Total Compensator Tray Factor (300A,00E2), DS, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    CompensatorSequence: SQ[CompensatorSequenceItems, CompensatorSequenceItem]
    """Compensator Sequence (300A,00E3), SQ, VM 1, Type 1C.

    Required if Number of Compensators is not 0. Not allowed otherwise.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    NumberOfBoli: IS
    """Number of Boli (300A,00ED), IS, VM 1, Type 1.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    ReferencedBolusSequence: SQ[
        RTBeamsBeamSequenceReferencedBolusSequenceItems, RTBeamsBeamSequenceReferencedBolusSequenceItem
    ]
    """Referenced Bolus Sequence (300C,00B0), SQ, VM 1, Type 1C.

    Required if Number of Boli is not 0. Not allowed otherwise.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    NumberOfBlocks: IS
    """Number of Blocks (300A,00F0), IS, VM 1, Type 1.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    TotalBlockTrayFactor: DS_
    """Total Block Tray Factor (300A,00F2), DS, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    BlockSequence: SQ[RTBeamsBeamSequenceBlockSequenceItems, RTBeamsBeamSequenceBlockSequenceItem]
    """Block Sequence (300A,00F4), SQ, VM 1, Type 1C.

    Required if Number of Blocks is not 0. Not allowed otherwise.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    ApplicatorSequence: SQ[ApplicatorSequenceItems, ApplicatorSequenceItem]
    """Applicator Sequence (300A,0107), SQ, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    GeneralAccessorySequence: SQ[GeneralAccessorySequenceItems, GeneralAccessorySequenceItem]
    """General Accessory Sequence (300A,0420), SQ, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    ReferencedDoseReferenceSequence: SQ[
        RTBeamsBeamSequenceReferencedDoseReferenceSequenceItems, RTBeamsBeamSequenceReferencedDoseReferenceSequenceItem
    ]
    """Referenced Dose Reference Sequence (300C,0050), SQ, VM 1, Type 3.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    FinalCumulativeMetersetWeight: DS
    """Final Cumulative Meterset Weight (300A,010E), DS, VM 1, Type 1C.

    Required if Cumulative Meterset Weight in Control Point Sequence has a value. Not allowed otherwise.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    NumberOfControlPoints: IS
    """Number of Control Points (300A,0110), IS, VM 1, Type 1.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """
    ControlPointSequence: SQ[ControlPointSequenceItems, ControlPointSequenceItem]
    """Control Point Sequence (300A,0111), SQ, VM 1, Type 1.

    PS3.3 C.8.8.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.14.html
    """

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
        EnhancedRTBeamLimitingDeviceDefinitionFlag: Literal["YES", "NO", "", None] = ...,
        TableTopPositionAlignmentUID: UI_Value = ...,
        PrimaryDosimeterUnit: Literal["MU", "MINUTE", "", None] = ...,
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
