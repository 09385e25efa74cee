# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Application Setup Sequence (300A,0230)."""

from __future__ import annotations

from dcmgen.model.fields import CST, DS, DS_, IS, IS_, LO_, SH_, SQ, DSn, FLn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class ApplicationSetupSequenceItem(Item):
    """Item of Application Setup Sequence (300A,0230) (PS3.3 C.8.8.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

    __slots__ = ()

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
    ] = CST(0x300A_0232)
    """Application Setup Type (300A,0232), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    ApplicationSetupNumber: IS = IS(0x300A_0234)
    """Application Setup Number (300A,0234), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    ApplicationSetupName: LO_ = LO_(0x300A_0236)
    """Application Setup Name (300A,0236), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    ApplicationSetupManufacturer: LO_ = LO_(0x300A_0238)
    """Application Setup Manufacturer (300A,0238), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    TemplateNumber: IS_ = IS_(0x300A_0240)
    """Template Number (300A,0240), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    TemplateType: SH_ = SH_(0x300A_0242)
    """Template Type (300A,0242), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    TemplateName: LO_ = LO_(0x300A_0244)
    """Template Name (300A,0244), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    ReferencedReferenceImageSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x300C_0042, "SOPInstanceReferenceMacro")
    """Referenced Reference Image Sequence (300C,0042), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    TotalReferenceAirKerma: DS = DS(0x300A_0250)
    """Total Reference Air Kerma (300A,0250), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    BrachyAccessoryDeviceSequence: SQ[BrachyAccessoryDeviceSequenceItem] = SQ(
        0x300A_0260, "BrachyAccessoryDeviceSequenceItem"
    )
    """Brachy Accessory Device Sequence (300A,0260), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    ChannelSequence: SQ[ChannelSequenceItem] = SQ(0x300A_0280, "ChannelSequenceItem")
    """Channel Sequence (300A,0280), VM 1, Type 1 (PS3.3 C.8.8.15)."""


class BrachyAccessoryDeviceSequenceItem(Item):
    """Item of Brachy Accessory Device Sequence (300A,0260) (PS3.3 C.8.8.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

    __slots__ = ()

    BrachyAccessoryDeviceNumber: IS_ = IS_(0x300A_0262)
    """Brachy Accessory Device Number (300A,0262), VM 1, Type 2 (PS3.3 C.8.8.15)."""
    BrachyAccessoryDeviceID: SH_ = SH_(0x300A_0263)
    """Brachy Accessory Device ID (300A,0263), VM 1, Type 2 (PS3.3 C.8.8.15)."""
    BrachyAccessoryDeviceType: CST[Literal["SHIELD", "DILATATION", "MOLD", "PLAQUE", "FLAB"]] = CST(0x300A_0264)
    """Brachy Accessory Device Type (300A,0264), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    BrachyAccessoryDeviceName: LO_ = LO_(0x300A_0266)
    """Brachy Accessory Device Name (300A,0266), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    MaterialID: SH_ = SH_(0x300A_00E1)
    """Material ID (300A,00E1), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    BrachyAccessoryDeviceNominalThickness: DS_ = DS_(0x300A_026A)
    """Brachy Accessory Device Nominal Thickness (300A,026A), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    BrachyAccessoryDeviceNominalTransmission: DS_ = DS_(0x300A_026C)
    """Brachy Accessory Device Nominal Transmission (300A,026C), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    ReferencedROINumber: IS_ = IS_(0x3006_0084)
    """Referenced ROI Number (3006,0084), VM 1, Type 2 (PS3.3 C.8.8.15)."""


class ChannelSequenceItem(Item):
    """Item of Channel Sequence (300A,0280) (PS3.3 C.8.8.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

    __slots__ = ()

    ChannelNumber: IS = IS(0x300A_0282)
    """Channel Number (300A,0282), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    ChannelLength: DS_ = DS_(0x300A_0284)
    """Channel Length (300A,0284), VM 1, Type 2 (PS3.3 C.8.8.15)."""
    ChannelTotalTime: DS = DS(0x300A_0286)
    """Channel Total Time (300A,0286), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    SourceMovementType: CST[Literal["STEPWISE", "FIXED", "OSCILLATING", "UNIDIRECTIONAL"]] = CST(0x300A_0288)
    """Source Movement Type (300A,0288), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    NumberOfPulses: IS = IS(0x300A_028A)
    """Number of Pulses (300A,028A), VM 1, Type 1C (PS3.3 C.8.8.15)."""
    PulseRepetitionInterval: DS = DS(0x300A_028C)
    """Pulse Repetition Interval (300A,028C), VM 1, Type 1C (PS3.3 C.8.8.15)."""
    SourceApplicatorNumber: IS_ = IS_(0x300A_0290)
    """Source Applicator Number (300A,0290), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    SourceApplicatorID: SH_ = SH_(0x300A_0291)
    """Source Applicator ID (300A,0291), VM 1, Type 2C (PS3.3 C.8.8.15)."""
    SourceApplicatorType: CST[Literal["FLEXIBLE", "RIGID"]] = CST(0x300A_0292)
    """Source Applicator Type (300A,0292), VM 1, Type 1C (PS3.3 C.8.8.15)."""
    SourceApplicatorName: LO_ = LO_(0x300A_0294)
    """Source Applicator Name (300A,0294), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    SourceApplicatorLength: DS = DS(0x300A_0296)
    """Source Applicator Length (300A,0296), VM 1, Type 1C (PS3.3 C.8.8.15)."""
    SourceApplicatorTipLength: DS_ = DS_(0x300A_0274)
    """Source Applicator Tip Length (300A,0274), VM 1, Type 2C (PS3.3 C.8.8.15)."""
    SourceApplicatorManufacturer: LO_ = LO_(0x300A_0298)
    """Source Applicator Manufacturer (300A,0298), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    MaterialID: SH_ = SH_(0x300A_00E1)
    """Material ID (300A,00E1), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    SourceApplicatorWallNominalThickness: DS_ = DS_(0x300A_029C)
    """Source Applicator Wall Nominal Thickness (300A,029C), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    SourceApplicatorWallNominalTransmission: DS_ = DS_(0x300A_029E)
    """Source Applicator Wall Nominal Transmission (300A,029E), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    SourceApplicatorStepSize: DS = DS(0x300A_02A0)
    """Source Applicator Step Size (300A,02A0), VM 1, Type 1C (PS3.3 C.8.8.15)."""
    ApplicatorShapeReferencedROINumber: IS_ = IS_(0x300A_02A1)
    """Applicator Shape Referenced ROI Number (300A,02A1), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    ReferencedROINumber: IS_ = IS_(0x3006_0084)
    """Referenced ROI Number (3006,0084), VM 1, Type 2C (PS3.3 C.8.8.15)."""
    TransferTubeNumber: IS_ = IS_(0x300A_02A2)
    """Transfer Tube Number (300A,02A2), VM 1, Type 2 (PS3.3 C.8.8.15)."""
    TransferTubeLength: DS_ = DS_(0x300A_02A4)
    """Transfer Tube Length (300A,02A4), VM 1, Type 2C (PS3.3 C.8.8.15)."""
    ChannelEffectiveLength: DS_ = DS_(0x300A_0271)
    """Channel Effective Length (300A,0271), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    ChannelInnerLength: DS_ = DS_(0x300A_0272)
    """Channel Inner Length (300A,0272), VM 1, Type 2C (PS3.3 C.8.8.15)."""
    AfterloaderChannelID: SH_ = SH_(0x300A_0273)
    """Afterloader Channel ID (300A,0273), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    ChannelShieldSequence: SQ[ChannelShieldSequenceItem] = SQ(0x300A_02B0, "ChannelShieldSequenceItem")
    """Channel Shield Sequence (300A,02B0), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    ReferencedSourceNumber: IS = IS(0x300C_000E)
    """Referenced Source Number (300C,000E), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    NumberOfControlPoints: IS = IS(0x300A_0110)
    """Number of Control Points (300A,0110), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    FinalCumulativeTimeWeight: DS = DS(0x300A_02C8)
    """Final Cumulative Time Weight (300A,02C8), VM 1, Type 1C (PS3.3 C.8.8.15)."""
    BrachyControlPointSequence: SQ[BrachyControlPointSequenceItem] = SQ(0x300A_02D0, "BrachyControlPointSequenceItem")
    """Brachy Control Point Sequence (300A,02D0), VM 1, Type 1 (PS3.3 C.8.8.15)."""


class ChannelShieldSequenceItem(Item):
    """Item of Channel Shield Sequence (300A,02B0) (PS3.3 C.8.8.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

    __slots__ = ()

    ChannelShieldNumber: IS = IS(0x300A_02B2)
    """Channel Shield Number (300A,02B2), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    ChannelShieldID: SH_ = SH_(0x300A_02B3)
    """Channel Shield ID (300A,02B3), VM 1, Type 2 (PS3.3 C.8.8.15)."""
    ChannelShieldName: LO_ = LO_(0x300A_02B4)
    """Channel Shield Name (300A,02B4), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    MaterialID: SH_ = SH_(0x300A_00E1)
    """Material ID (300A,00E1), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    ChannelShieldNominalThickness: DS_ = DS_(0x300A_02B8)
    """Channel Shield Nominal Thickness (300A,02B8), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    ChannelShieldNominalTransmission: DS_ = DS_(0x300A_02BA)
    """Channel Shield Nominal Transmission (300A,02BA), VM 1, Type 3 (PS3.3 C.8.8.15)."""
    ReferencedROINumber: IS_ = IS_(0x3006_0084)
    """Referenced ROI Number (3006,0084), VM 1, Type 2 (PS3.3 C.8.8.15)."""


class BrachyControlPointSequenceItem(Item):
    """Item of Brachy Control Point Sequence (300A,02D0) (PS3.3 C.8.8.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

    __slots__ = ()

    ControlPointIndex: IS = IS(0x300A_0112)
    """Control Point Index (300A,0112), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    CumulativeTimeWeight: DS_ = DS_(0x300A_02D6)
    """Cumulative Time Weight (300A,02D6), VM 1, Type 2 (PS3.3 C.8.8.15)."""
    ControlPointRelativePosition: DS = DS(0x300A_02D2)
    """Control Point Relative Position (300A,02D2), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    ControlPoint3DPosition: DSn = DSn(0x300A_02D4)
    """Control Point 3D Position (300A,02D4), VM 3, Type 3 (PS3.3 C.8.8.15)."""
    ControlPointOrientation: FLn = FLn(0x300A_0412)
    """Control Point Orientation (300A,0412), VM 3, Type 3 (PS3.3 C.8.8.15)."""
    BrachyReferencedDoseReferenceSequence: SQ[BrachyReferencedDoseReferenceSequenceItem] = SQ(
        0x300C_0055, "BrachyReferencedDoseReferenceSequenceItem"
    )
    """Brachy Referenced Dose Reference Sequence (300C,0055), VM 1, Type 3 (PS3.3 C.8.8.15)."""


class BrachyReferencedDoseReferenceSequenceItem(Item):
    """Item of Brachy Referenced Dose Reference Sequence (300C,0055) (PS3.3 C.8.8.15).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.15.html
    """

    __slots__ = ()

    ReferencedDoseReferenceNumber: IS = IS(0x300C_0051)
    """Referenced Dose Reference Number (300C,0051), VM 1, Type 1 (PS3.3 C.8.8.15)."""
    CumulativeDoseReferenceCoefficient: DS = DS(0x300A_010C)
    """Cumulative Dose Reference Coefficient (300A,010C), VM 1, Type 1 (PS3.3 C.8.8.15)."""
