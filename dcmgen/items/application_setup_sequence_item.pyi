# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Application Setup Sequence (300A,0230)."""

from typing import Literal

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import (
    CST,
    DS,
    DS_,
    IS,
    IS_,
    LO_,
    SH_,
    SQ,
    AnyText,
    DS_Value,
    DSn,
    DSnValue,
    DSValue,
    FLn,
    FLnValue,
    IS_Value,
    ISValue,
    Items,
    LO_Value,
    SH_Value,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class BrachyAccessoryDeviceSequenceItem(Item):
    """Item of Brachy Accessory Device Sequence (300A,0260) (PS3.3 C.8.8.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

    def __init__(
        self,
        /,
        *,
        BrachyAccessoryDeviceType: Literal["SHIELD", "DILATATION", "MOLD", "PLAQUE", "FLAB"] | AnyText = ...,
        ReferencedROINumber: IS_Value = ...,
        BrachyAccessoryDeviceNumber: IS_Value = ...,
        BrachyAccessoryDeviceID: SH_Value = ...,
        MaterialID: SH_Value = ...,
        BrachyAccessoryDeviceName: LO_Value = ...,
        BrachyAccessoryDeviceNominalThickness: DS_Value = ...,
        BrachyAccessoryDeviceNominalTransmission: DS_Value = ...,
    ) -> None: ...
    BrachyAccessoryDeviceNumber: IS_
    """Brachy Accessory Device Number (300A,0262), VM 1, Type 2 (PS3.3 C.8.8.15)."""
    BrachyAccessoryDeviceID: SH_
    """Brachy Accessory Device ID (300A,0263), VM 1, Type 2 (PS3.3 C.8.8.15)."""
    BrachyAccessoryDeviceType: CST[Literal["SHIELD", "DILATATION", "MOLD", "PLAQUE", "FLAB"]]
    """Brachy Accessory Device Type (300A,0264), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    BrachyAccessoryDeviceName: LO_
    """Brachy Accessory Device Name (300A,0266), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    MaterialID: SH_
    """Material ID (300A,00E1), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    BrachyAccessoryDeviceNominalThickness: DS_
    """Brachy Accessory Device Nominal Thickness (300A,026A), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    BrachyAccessoryDeviceNominalTransmission: DS_
    """Brachy Accessory Device Nominal Transmission (300A,026C), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    ReferencedROINumber: IS_
    """Referenced ROI Number (3006,0084), VM 1, Type 2 (PS3.3 C.8.8.15)."""

class BrachyAccessoryDeviceSequenceItems(Sequence[BrachyAccessoryDeviceSequenceItem]):
    def add(
        self,
        /,
        *,
        BrachyAccessoryDeviceType: Literal["SHIELD", "DILATATION", "MOLD", "PLAQUE", "FLAB"] | AnyText = ...,
        ReferencedROINumber: IS_Value = ...,
        BrachyAccessoryDeviceNumber: IS_Value = ...,
        BrachyAccessoryDeviceID: SH_Value = ...,
        MaterialID: SH_Value = ...,
        BrachyAccessoryDeviceName: LO_Value = ...,
        BrachyAccessoryDeviceNominalThickness: DS_Value = ...,
        BrachyAccessoryDeviceNominalTransmission: DS_Value = ...,
    ) -> BrachyAccessoryDeviceSequenceItem: ...

class ChannelShieldSequenceItem(Item):
    """Item of Channel Shield Sequence (300A,02B0) (PS3.3 C.8.8.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

    def __init__(
        self,
        /,
        *,
        ChannelShieldNumber: ISValue = ...,
        ReferencedROINumber: IS_Value = ...,
        ChannelShieldID: SH_Value = ...,
        MaterialID: SH_Value = ...,
        ChannelShieldName: LO_Value = ...,
        ChannelShieldNominalThickness: DS_Value = ...,
        ChannelShieldNominalTransmission: DS_Value = ...,
    ) -> None: ...
    ChannelShieldNumber: IS
    """Channel Shield Number (300A,02B2), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    ChannelShieldID: SH_
    """Channel Shield ID (300A,02B3), VM 1, Type 2 (PS3.3 C.8.8.15)."""
    ChannelShieldName: LO_
    """Channel Shield Name (300A,02B4), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    MaterialID: SH_
    """Material ID (300A,00E1), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    ChannelShieldNominalThickness: DS_
    """Channel Shield Nominal Thickness (300A,02B8), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    ChannelShieldNominalTransmission: DS_
    """Channel Shield Nominal Transmission (300A,02BA), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    ReferencedROINumber: IS_
    """Referenced ROI Number (3006,0084), VM 1, Type 2 (PS3.3 C.8.8.15)."""

class ChannelShieldSequenceItems(Sequence[ChannelShieldSequenceItem]):
    def add(
        self,
        /,
        *,
        ChannelShieldNumber: ISValue = ...,
        ReferencedROINumber: IS_Value = ...,
        ChannelShieldID: SH_Value = ...,
        MaterialID: SH_Value = ...,
        ChannelShieldName: LO_Value = ...,
        ChannelShieldNominalThickness: DS_Value = ...,
        ChannelShieldNominalTransmission: DS_Value = ...,
    ) -> ChannelShieldSequenceItem: ...

class BrachyReferencedDoseReferenceSequenceItem(Item):
    """Item of Brachy Referenced Dose Reference Sequence (300C,0055) (PS3.3 C.8.8.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

    def __init__(
        self,
        /,
        *,
        CumulativeDoseReferenceCoefficient: DSValue = ...,
        ReferencedDoseReferenceNumber: ISValue = ...,
    ) -> None: ...
    ReferencedDoseReferenceNumber: IS
    """Referenced Dose Reference Number (300C,0051), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    CumulativeDoseReferenceCoefficient: DS
    """Cumulative Dose Reference Coefficient (300A,010C), VM 1, Type 1 (PS3.3 C.8.8.15)."""

class BrachyReferencedDoseReferenceSequenceItems(Sequence[BrachyReferencedDoseReferenceSequenceItem]):
    def add(
        self,
        /,
        *,
        CumulativeDoseReferenceCoefficient: DSValue = ...,
        ReferencedDoseReferenceNumber: ISValue = ...,
    ) -> BrachyReferencedDoseReferenceSequenceItem: ...

class BrachyControlPointSequenceItem(Item):
    """Item of Brachy Control Point Sequence (300A,02D0) (PS3.3 C.8.8.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

    def __init__(
        self,
        /,
        *,
        ControlPointIndex: ISValue = ...,
        ControlPointRelativePosition: DSValue = ...,
        CumulativeTimeWeight: DS_Value = ...,
        ControlPoint3DPosition: DSnValue = ...,
        ControlPointOrientation: FLnValue = ...,
        BrachyReferencedDoseReferenceSequence: Items[BrachyReferencedDoseReferenceSequenceItem] = ...,
    ) -> None: ...
    ControlPointIndex: IS
    """Control Point Index (300A,0112), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    CumulativeTimeWeight: DS_
    """Cumulative Time Weight (300A,02D6), VM 1, Type 2 (PS3.3 C.8.8.15)."""
    ControlPointRelativePosition: DS
    """Control Point Relative Position (300A,02D2), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    ControlPoint3DPosition: DSn
    """Control Point 3D Position (300A,02D4), VM 3, Type 3 (PS3.3 C.8.8.15)."""
    ControlPointOrientation: FLn
    """Control Point Orientation (300A,0412), VM 3, Type 3 (PS3.3 C.8.8.15)."""
    BrachyReferencedDoseReferenceSequence: SQ[
        BrachyReferencedDoseReferenceSequenceItems, BrachyReferencedDoseReferenceSequenceItem
    ]
    """Brachy Referenced Dose Reference Sequence (300C,0055), VM 1, Type 3 (PS3.3 C.8.8.15)."""

class BrachyControlPointSequenceItems(Sequence[BrachyControlPointSequenceItem]):
    def add(
        self,
        /,
        *,
        ControlPointIndex: ISValue = ...,
        ControlPointRelativePosition: DSValue = ...,
        CumulativeTimeWeight: DS_Value = ...,
        ControlPoint3DPosition: DSnValue = ...,
        ControlPointOrientation: FLnValue = ...,
        BrachyReferencedDoseReferenceSequence: Items[BrachyReferencedDoseReferenceSequenceItem] = ...,
    ) -> BrachyControlPointSequenceItem: ...

class ChannelSequenceItem(Item):
    """Item of Channel Sequence (300A,0280) (PS3.3 C.8.8.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

    def __init__(
        self,
        /,
        *,
        NumberOfControlPoints: ISValue = ...,
        ChannelNumber: ISValue = ...,
        ChannelTotalTime: DSValue = ...,
        SourceMovementType: Literal["STEPWISE", "FIXED", "OSCILLATING", "UNIDIRECTIONAL"] | AnyText = ...,
        BrachyControlPointSequence: Items[BrachyControlPointSequenceItem] = ...,
        ReferencedSourceNumber: ISValue = ...,
        NumberOfPulses: ISValue = ...,
        PulseRepetitionInterval: DSValue = ...,
        SourceApplicatorType: Literal["FLEXIBLE", "RIGID"] | AnyText = ...,
        SourceApplicatorLength: DSValue = ...,
        SourceApplicatorStepSize: DSValue = ...,
        FinalCumulativeTimeWeight: DSValue = ...,
        ChannelLength: DS_Value = ...,
        TransferTubeNumber: IS_Value = ...,
        ReferencedROINumber: IS_Value = ...,
        ChannelInnerLength: DS_Value = ...,
        SourceApplicatorTipLength: DS_Value = ...,
        SourceApplicatorID: SH_Value = ...,
        TransferTubeLength: DS_Value = ...,
        MaterialID: SH_Value = ...,
        ChannelEffectiveLength: DS_Value = ...,
        AfterloaderChannelID: SH_Value = ...,
        SourceApplicatorNumber: IS_Value = ...,
        SourceApplicatorName: LO_Value = ...,
        SourceApplicatorManufacturer: LO_Value = ...,
        SourceApplicatorWallNominalThickness: DS_Value = ...,
        SourceApplicatorWallNominalTransmission: DS_Value = ...,
        ApplicatorShapeReferencedROINumber: IS_Value = ...,
        ChannelShieldSequence: Items[ChannelShieldSequenceItem] = ...,
    ) -> None: ...
    ChannelNumber: IS
    """Channel Number (300A,0282), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    ChannelLength: DS_
    """Channel Length (300A,0284), VM 1, Type 2 (PS3.3 C.8.8.15)."""
    ChannelTotalTime: DS
    """Channel Total Time (300A,0286), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    SourceMovementType: CST[Literal["STEPWISE", "FIXED", "OSCILLATING", "UNIDIRECTIONAL"]]
    """Source Movement Type (300A,0288), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    NumberOfPulses: IS
    """Number of Pulses (300A,028A), VM 1, Type 1C (PS3.3 C.8.8.15)."""
    PulseRepetitionInterval: DS
    """Pulse Repetition Interval (300A,028C), VM 1, Type 1C (PS3.3 C.8.8.15)."""
    SourceApplicatorNumber: IS_
    """Source Applicator Number (300A,0290), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    SourceApplicatorID: SH_
    """Source Applicator ID (300A,0291), VM 1, Type 2C (PS3.3 C.8.8.15)."""
    SourceApplicatorType: CST[Literal["FLEXIBLE", "RIGID"]]
    """Source Applicator Type (300A,0292), VM 1, Type 1C (PS3.3 C.8.8.15)."""
    SourceApplicatorName: LO_
    """Source Applicator Name (300A,0294), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    SourceApplicatorLength: DS
    """Source Applicator Length (300A,0296), VM 1, Type 1C (PS3.3 C.8.8.15)."""
    SourceApplicatorTipLength: DS_
    """Source Applicator Tip Length (300A,0274), VM 1, Type 2C (PS3.3 C.8.8.15)."""
    SourceApplicatorManufacturer: LO_
    """Source Applicator Manufacturer (300A,0298), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    MaterialID: SH_
    """Material ID (300A,00E1), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    SourceApplicatorWallNominalThickness: DS_
    """Source Applicator Wall Nominal Thickness (300A,029C), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    SourceApplicatorWallNominalTransmission: DS_
    """Source Applicator Wall Nominal Transmission (300A,029E), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    SourceApplicatorStepSize: DS
    """Source Applicator Step Size (300A,02A0), VM 1, Type 1C (PS3.3 C.8.8.15)."""
    ApplicatorShapeReferencedROINumber: IS_
    """Applicator Shape Referenced ROI Number (300A,02A1), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    ReferencedROINumber: IS_
    """Referenced ROI Number (3006,0084), VM 1, Type 2C (PS3.3 C.8.8.15)."""
    TransferTubeNumber: IS_
    """Transfer Tube Number (300A,02A2), VM 1, Type 2 (PS3.3 C.8.8.15)."""
    TransferTubeLength: DS_
    """Transfer Tube Length (300A,02A4), VM 1, Type 2C (PS3.3 C.8.8.15)."""
    ChannelEffectiveLength: DS_
    """Channel Effective Length (300A,0271), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    ChannelInnerLength: DS_
    """Channel Inner Length (300A,0272), VM 1, Type 2C (PS3.3 C.8.8.15)."""
    AfterloaderChannelID: SH_
    """Afterloader Channel ID (300A,0273), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    ChannelShieldSequence: SQ[ChannelShieldSequenceItems, ChannelShieldSequenceItem]
    """Channel Shield Sequence (300A,02B0), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    ReferencedSourceNumber: IS
    """Referenced Source Number (300C,000E), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    NumberOfControlPoints: IS
    """Number of Control Points (300A,0110), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    FinalCumulativeTimeWeight: DS
    """Final Cumulative Time Weight (300A,02C8), VM 1, Type 1C (PS3.3 C.8.8.15)."""
    BrachyControlPointSequence: SQ[BrachyControlPointSequenceItems, BrachyControlPointSequenceItem]
    """Brachy Control Point Sequence (300A,02D0), VM 1, Type 1 (PS3.3 C.8.8.15)."""

class ChannelSequenceItems(Sequence[ChannelSequenceItem]):
    def add(
        self,
        /,
        *,
        NumberOfControlPoints: ISValue = ...,
        ChannelNumber: ISValue = ...,
        ChannelTotalTime: DSValue = ...,
        SourceMovementType: Literal["STEPWISE", "FIXED", "OSCILLATING", "UNIDIRECTIONAL"] | AnyText = ...,
        BrachyControlPointSequence: Items[BrachyControlPointSequenceItem] = ...,
        ReferencedSourceNumber: ISValue = ...,
        NumberOfPulses: ISValue = ...,
        PulseRepetitionInterval: DSValue = ...,
        SourceApplicatorType: Literal["FLEXIBLE", "RIGID"] | AnyText = ...,
        SourceApplicatorLength: DSValue = ...,
        SourceApplicatorStepSize: DSValue = ...,
        FinalCumulativeTimeWeight: DSValue = ...,
        ChannelLength: DS_Value = ...,
        TransferTubeNumber: IS_Value = ...,
        ReferencedROINumber: IS_Value = ...,
        ChannelInnerLength: DS_Value = ...,
        SourceApplicatorTipLength: DS_Value = ...,
        SourceApplicatorID: SH_Value = ...,
        TransferTubeLength: DS_Value = ...,
        MaterialID: SH_Value = ...,
        ChannelEffectiveLength: DS_Value = ...,
        AfterloaderChannelID: SH_Value = ...,
        SourceApplicatorNumber: IS_Value = ...,
        SourceApplicatorName: LO_Value = ...,
        SourceApplicatorManufacturer: LO_Value = ...,
        SourceApplicatorWallNominalThickness: DS_Value = ...,
        SourceApplicatorWallNominalTransmission: DS_Value = ...,
        ApplicatorShapeReferencedROINumber: IS_Value = ...,
        ChannelShieldSequence: Items[ChannelShieldSequenceItem] = ...,
    ) -> ChannelSequenceItem: ...

class ApplicationSetupSequenceItem(Item):
    """Item of Application Setup Sequence (300A,0230) (PS3.3 C.8.8.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

    def __init__(
        self,
        /,
        *,
        ApplicationSetupType: Literal[
            "FLETCHER_SUIT",
            "DELCLOS",
            "BLOEDORN",
            "JOSLIN_FLYNN",
            "CHANDIGARH",
            "MANCHESTER",
            "HENSCHKE",
            "NASOPHARYNGEAL",
            "OESOPHAGEAL",
            "ENDOBRONCHIAL",
            "SYED_NEBLETT",
            "ENDORECTAL",
            "PERINEAL",
        ]
        | AnyText = ...,
        ApplicationSetupNumber: ISValue = ...,
        TotalReferenceAirKerma: DSValue = ...,
        ChannelSequence: Items[ChannelSequenceItem] = ...,
        ApplicationSetupName: LO_Value = ...,
        ApplicationSetupManufacturer: LO_Value = ...,
        TemplateNumber: IS_Value = ...,
        TemplateType: SH_Value = ...,
        TemplateName: LO_Value = ...,
        BrachyAccessoryDeviceSequence: Items[BrachyAccessoryDeviceSequenceItem] = ...,
        ReferencedReferenceImageSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> None: ...
    ApplicationSetupType: CST[
        Literal[
            "FLETCHER_SUIT",
            "DELCLOS",
            "BLOEDORN",
            "JOSLIN_FLYNN",
            "CHANDIGARH",
            "MANCHESTER",
            "HENSCHKE",
            "NASOPHARYNGEAL",
            "OESOPHAGEAL",
            "ENDOBRONCHIAL",
            "SYED_NEBLETT",
            "ENDORECTAL",
            "PERINEAL",
        ]
    ]
    """Application Setup Type (300A,0232), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    ApplicationSetupNumber: IS
    """Application Setup Number (300A,0234), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    ApplicationSetupName: LO_
    """Application Setup Name (300A,0236), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    ApplicationSetupManufacturer: LO_
    """Application Setup Manufacturer (300A,0238), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    TemplateNumber: IS_
    """Template Number (300A,0240), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    TemplateType: SH_
    """Template Type (300A,0242), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    TemplateName: LO_
    """Template Name (300A,0244), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    ReferencedReferenceImageSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Reference Image Sequence (300C,0042), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    TotalReferenceAirKerma: DS
    """Total Reference Air Kerma (300A,0250), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    BrachyAccessoryDeviceSequence: SQ[BrachyAccessoryDeviceSequenceItems, BrachyAccessoryDeviceSequenceItem]
    """Brachy Accessory Device Sequence (300A,0260), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    ChannelSequence: SQ[ChannelSequenceItems, ChannelSequenceItem]
    """Channel Sequence (300A,0280), VM 1, Type 1 (PS3.3 C.8.8.15)."""

class ApplicationSetupSequenceItems(Sequence[ApplicationSetupSequenceItem]):
    def add(
        self,
        /,
        *,
        ApplicationSetupType: Literal[
            "FLETCHER_SUIT",
            "DELCLOS",
            "BLOEDORN",
            "JOSLIN_FLYNN",
            "CHANDIGARH",
            "MANCHESTER",
            "HENSCHKE",
            "NASOPHARYNGEAL",
            "OESOPHAGEAL",
            "ENDOBRONCHIAL",
            "SYED_NEBLETT",
            "ENDORECTAL",
            "PERINEAL",
        ]
        | AnyText = ...,
        ApplicationSetupNumber: ISValue = ...,
        TotalReferenceAirKerma: DSValue = ...,
        ChannelSequence: Items[ChannelSequenceItem] = ...,
        ApplicationSetupName: LO_Value = ...,
        ApplicationSetupManufacturer: LO_Value = ...,
        TemplateNumber: IS_Value = ...,
        TemplateType: SH_Value = ...,
        TemplateName: LO_Value = ...,
        BrachyAccessoryDeviceSequence: Items[BrachyAccessoryDeviceSequenceItem] = ...,
        ReferencedReferenceImageSequence: Items[SOPInstanceReferenceMacro] = ...,
    ) -> ApplicationSetupSequenceItem: ...
