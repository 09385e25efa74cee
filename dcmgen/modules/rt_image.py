# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""RT Image Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, CST, CST_, DS_, FD_, FL_, IS_, LO_, SH, SH_, SQ, SS, ST_, US, US_, CSTn, DSn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.exposure_sequence_item import ExposureSequenceItem
    from dcmgen.items.fluence_map_sequence_item import FluenceMapSequenceItem
    from dcmgen.items.rt_beam_limiting_device_definition_macro import RTBeamLimitingDeviceDefinitionMacro
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class RTImageModule(Module):
    """RT Image Module (PS3.3 C.8.8.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """

    __slots__ = ()

    SamplesPerPixel: US = US(0x0028_0002)
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.8.8.2)."""
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]] = CS(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.8.8.2)."""
    BitsAllocated: US = US(0x0028_0100)
    """Bits Allocated (0028,0100), VM 1, Type 1 (PS3.3 C.8.8.2)."""
    BitsStored: US = US(0x0028_0101)
    """Bits Stored (0028,0101), VM 1, Type 1 (PS3.3 C.8.8.2)."""
    HighBit: US = US(0x0028_0102)
    """High Bit (0028,0102), VM 1, Type 1 (PS3.3 C.8.8.2)."""
    PixelRepresentation: US = US(0x0028_0103)
    """Pixel Representation (0028,0103), VM 1, Type 1 (PS3.3 C.8.8.2)."""
    PixelIntensityRelationship: CST_[Literal["LIN", "LOG", "OTHER"]] = CST_(0x0028_1040)
    """Pixel Intensity Relationship (0028,1040), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    PixelIntensityRelationshipSign: SS = SS(0x0028_1041)
    """Pixel Intensity Relationship Sign (0028,1041), VM 1, Type 1C (PS3.3 C.8.8.2)."""
    RTImageLabel: SH = SH(0x3002_0002)
    """RT Image Label (3002,0002), VM 1, Type 1 (PS3.3 C.8.8.2)."""
    RTImageName: LO_ = LO_(0x3002_0003)
    """RT Image Name (3002,0003), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    RTImageDescription: ST_ = ST_(0x3002_0004)
    """RT Image Description (3002,0004), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    ImageType: CSTn[Literal["DRR", "PORTAL", "SIMULATOR", "RADIOGRAPH", "BLANK", "FLUENCE"]] = CSTn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.8.2)."""
    ConversionType: CST_[Literal["DV", "DI", "DF", "WSD"]] = CST_(0x0008_0064)
    """Conversion Type (0008,0064), VM 1, Type 2 (PS3.3 C.8.8.2)."""
    ReportedValuesOrigin: CS_[Literal["OPERATOR", "PLAN", "ACTUAL"]] = CS_(0x3002_000A)
    """Reported Values Origin (3002,000A), VM 1, Type 2C (PS3.3 C.8.8.2)."""
    RTImagePlane: CS[Literal["NORMAL", "NON_NORMAL"]] = CS(0x3002_000C)
    """RT Image Plane (3002,000C), VM 1, Type 1 (PS3.3 C.8.8.2)."""
    XRayImageReceptorTranslation: DSn = DSn(0x3002_000D)
    """X-Ray Image Receptor Translation (3002,000D), VM 3, Type 3 (PS3.3 C.8.8.2)."""
    XRayImageReceptorAngle: DS_ = DS_(0x3002_000E)
    """X-Ray Image Receptor Angle (3002,000E), VM 1, Type 2 (PS3.3 C.8.8.2)."""
    RTImageOrientation: DSn = DSn(0x3002_0010)
    """RT Image Orientation (3002,0010), VM 6, Type 2C (PS3.3 C.8.8.2)."""
    ImagePlanePixelSpacing: DSn = DSn(0x3002_0011)
    """Image Plane Pixel Spacing (3002,0011), VM 2, Type 2 (PS3.3 C.8.8.2)."""
    RTImagePosition: DSn = DSn(0x3002_0012)
    """RT Image Position (3002,0012), VM 2, Type 2 (PS3.3 C.8.8.2)."""
    RadiationMachineName: SH_ = SH_(0x3002_0020)
    """Radiation Machine Name (3002,0020), VM 1, Type 2 (PS3.3 C.8.8.2)."""
    PrimaryDosimeterUnit: CS_[Literal["MU", "MINUTE"]] = CS_(0x300A_00B3)
    """Primary Dosimeter Unit (300A,00B3), VM 1, Type 2 (PS3.3 C.8.8.2)."""
    RadiationMachineSAD: DS_ = DS_(0x3002_0022)
    """Radiation Machine SAD (3002,0022), VM 1, Type 2 (PS3.3 C.8.8.2)."""
    RadiationMachineSSD: DS_ = DS_(0x3002_0024)
    """Radiation Machine SSD (3002,0024), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    RTImageSID: DS_ = DS_(0x3002_0026)
    """RT Image SID (3002,0026), VM 1, Type 2 (PS3.3 C.8.8.2)."""
    EnhancedRTBeamLimitingDeviceDefinitionFlag: CS_[Literal["YES", "NO"]] = CS_(0x3008_00A3)
    """Enhanced RT Beam Limiting Device Definition Flag (3008,00A3), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    EnhancedRTBeamLimitingDeviceSequence: SQ[RTBeamLimitingDeviceDefinitionMacro] = SQ(
        0x3008_00A1, "RTBeamLimitingDeviceDefinitionMacro"
    )
    """Enhanced RT Beam Limiting Device Sequence (3008,00A1), VM 1, Type 1C (PS3.3 C.8.8.2)."""
    SourceToReferenceObjectDistance: DS_ = DS_(0x3002_0028)
    """Source to Reference Object Distance (3002,0028), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    ReferencedRTPlanSequence: SQ[SOPInstanceReferenceMacro] = SQ(0x300C_0002, "SOPInstanceReferenceMacro")
    """Referenced RT Plan Sequence (300C,0002), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    ReferencedBeamNumber: IS_ = IS_(0x300C_0006)
    """Referenced Beam Number (300C,0006), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    ReferencedFractionGroupNumber: IS_ = IS_(0x300C_0022)
    """Referenced Fraction Group Number (300C,0022), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    FractionNumber: IS_ = IS_(0x3002_0029)
    """Fraction Number (3002,0029), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    ClinicalFractionNumber: US_ = US_(0x300A_0705)
    """Clinical Fraction Number (300A,0705), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    StartCumulativeMetersetWeight: DS_ = DS_(0x300C_0008)
    """Start Cumulative Meterset Weight (300C,0008), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    EndCumulativeMetersetWeight: DS_ = DS_(0x300C_0009)
    """End Cumulative Meterset Weight (300C,0009), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    ExposureSequence: SQ[ExposureSequenceItem] = SQ(0x3002_0030, "ExposureSequenceItem")
    """Exposure Sequence (3002,0030), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    FluenceMapSequence: SQ[FluenceMapSequenceItem] = SQ(0x3002_0040, "FluenceMapSequenceItem")
    """Fluence Map Sequence (3002,0040), VM 1, Type 1C (PS3.3 C.8.8.2)."""
    GantryAngle: DS_ = DS_(0x300A_011E)
    """Gantry Angle (300A,011E), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    GantryPitchAngle: FL_ = FL_(0x300A_014A)
    """Gantry Pitch Angle (300A,014A), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    BeamLimitingDeviceAngle: DS_ = DS_(0x300A_0120)
    """Beam Limiting Device Angle (300A,0120), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    PatientSupportAngle: DS_ = DS_(0x300A_0122)
    """Patient Support Angle (300A,0122), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    TableTopEccentricAxisDistance: DS_ = DS_(0x300A_0124)
    """Table Top Eccentric Axis Distance (300A,0124), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    TableTopEccentricAngle: DS_ = DS_(0x300A_0125)
    """Table Top Eccentric Angle (300A,0125), VM 1, Type 3 (PS3.3 C.8.8.2)."""
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
    IsocenterPosition: DSn = DSn(0x300A_012C)
    """Isocenter Position (300A,012C), VM 3, Type 3 (PS3.3 C.8.8.2)."""
    PatientPosition: CST[
        Literal[
            "HFP",
            "HFS",
            "HFDR",
            "HFDL",
            "FFDR",
            "FFDL",
            "FFP",
            "FFS",
            "LFP",
            "LFS",
            "RFP",
            "RFS",
            "AFDR",
            "AFDL",
            "PFDR",
            "PFDL",
            "SITTING",
        ]
    ] = CST(0x0018_5100)
    """Patient Position (0018,5100), VM 1, Type 1C (PS3.3 C.8.8.2)."""
    ExposureTime: IS_ = IS_(0x0018_1150)
    """Exposure Time (0018,1150), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    ExposureTimeInms: FD_ = FD_(0x0018_9328)
    """Exposure Time in ms (0018,9328), VM 1, Type 3 (PS3.3 C.8.8.2)."""
    MetersetExposure: DS_ = DS_(0x3002_0032)
    """Meterset Exposure (3002,0032), VM 1, Type 3 (PS3.3 C.8.8.2)."""
