# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Image Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.exposure_sequence_item import ExposureSequenceItem, ExposureSequenceItems
from dcmgen.items.fluence_map_sequence_item import FluenceMapSequenceItem, FluenceMapSequenceItems
from dcmgen.items.rt_beam_limiting_device_definition_macro import (
    RTBeamLimitingDeviceDefinitionMacro,
    RTBeamLimitingDeviceDefinitionMacros,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import (
    CS,
    CS_,
    CST,
    CST_,
    DS_,
    FD_,
    FL_,
    IS_,
    LO_,
    SH,
    SH_,
    SQ,
    SS,
    ST_,
    US,
    US_,
    AnyText,
    CSTn,
    DS_Value,
    DSn,
    DSnValue,
    FD_Value,
    FL_Value,
    IS_Value,
    Items,
    LO_Value,
    SH_Value,
    SHValue,
    SSValue,
    ST_Value,
    US_Value,
    USValue,
)
from dcmgen.model.iod import Module

class RTImageModule(Module):
    """RT Image Module (PS3.3 C.8.8.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """

    def __init__(
        self,
        /,
        *,
        ImageType: Iterable[Literal["DRR", "PORTAL", "SIMULATOR", "RADIOGRAPH", "BLANK", "FLUENCE"] | AnyText]
        | Literal["DRR", "PORTAL", "SIMULATOR", "RADIOGRAPH", "BLANK", "FLUENCE"]
        | AnyText
        | None = ...,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal["MONOCHROME2"] = ...,
        BitsAllocated: USValue = ...,
        BitsStored: USValue = ...,
        HighBit: USValue = ...,
        PixelRepresentation: USValue = ...,
        RTImageLabel: SHValue = ...,
        RTImagePlane: Literal["NORMAL", "NON_NORMAL"] = ...,
        PatientPosition: Literal[
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
        | AnyText = ...,
        PixelIntensityRelationshipSign: SSValue = ...,
        FluenceMapSequence: Items[FluenceMapSequenceItem] = ...,
        EnhancedRTBeamLimitingDeviceSequence: Items[RTBeamLimitingDeviceDefinitionMacro] = ...,
        ConversionType: Literal["DV", "DI", "DF", "WSD", None] | AnyText = ...,
        XRayImageReceptorAngle: DS_Value = ...,
        ImagePlanePixelSpacing: DSnValue = ...,
        RTImagePosition: DSnValue = ...,
        RadiationMachineName: SH_Value = ...,
        RadiationMachineSAD: DS_Value = ...,
        RTImageSID: DS_Value = ...,
        PrimaryDosimeterUnit: Literal["MU", "MINUTE", "", None] = ...,
        ReportedValuesOrigin: Literal["OPERATOR", "PLAN", "ACTUAL", "", None] = ...,
        RTImageOrientation: DSnValue = ...,
        ExposureTime: IS_Value = ...,
        ExposureTimeInms: FD_Value = ...,
        PixelIntensityRelationship: Literal["LIN", "LOG", "OTHER", None] | AnyText = ...,
        RTImageName: LO_Value = ...,
        RTImageDescription: ST_Value = ...,
        XRayImageReceptorTranslation: DSnValue = ...,
        RadiationMachineSSD: DS_Value = ...,
        SourceToReferenceObjectDistance: DS_Value = ...,
        FractionNumber: IS_Value = ...,
        ExposureSequence: Items[ExposureSequenceItem] = ...,
        MetersetExposure: DS_Value = ...,
        EnhancedRTBeamLimitingDeviceDefinitionFlag: Literal["YES", "NO", "", None] = ...,
        GantryAngle: DS_Value = ...,
        BeamLimitingDeviceAngle: DS_Value = ...,
        PatientSupportAngle: DS_Value = ...,
        TableTopEccentricAxisDistance: DS_Value = ...,
        TableTopEccentricAngle: DS_Value = ...,
        TableTopVerticalPosition: DS_Value = ...,
        TableTopLongitudinalPosition: DS_Value = ...,
        TableTopLateralPosition: DS_Value = ...,
        IsocenterPosition: DSnValue = ...,
        TableTopPitchAngle: FL_Value = ...,
        TableTopRollAngle: FL_Value = ...,
        GantryPitchAngle: FL_Value = ...,
        ClinicalFractionNumber: US_Value = ...,
        ReferencedRTPlanSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedBeamNumber: IS_Value = ...,
        StartCumulativeMetersetWeight: DS_Value = ...,
        EndCumulativeMetersetWeight: DS_Value = ...,
        ReferencedFractionGroupNumber: IS_Value = ...,
    ) -> None: ...
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1.

    Enumerated Values: 1.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    Enumerated Values: MONOCHROME2.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    BitsAllocated: US
    """Bits Allocated (0028,0100), US, VM 1, Type 1.

    Enumerated Values: 8, 16.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    BitsStored: US
    """Bits Stored (0028,0101), US, VM 1, Type 1.

    Enumerated Values if Bits Allocated is 8: 8.

    Enumerated Values if Bits Allocated is 16: 12, 13, 14, 15, 16.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    HighBit: US
    """High Bit (0028,0102), US, VM 1, Type 1.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    PixelRepresentation: US
    """Pixel Representation (0028,0103), US, VM 1, Type 1.

    Enumerated Values if Bits Allocated is 8: 0.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    PixelIntensityRelationship: CST_[Literal["LIN", "LOG", "OTHER"]]
    """Pixel Intensity Relationship (0028,1040), CS, VM 1, Type 3.

    Defined Terms: LIN, LOG, OTHER.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    PixelIntensityRelationshipSign: SS
    """Pixel Intensity Relationship Sign (0028,1041), SS, VM 1, Type 1C.

    Required if Pixel Intensity Relationship is present. Not allowed otherwise.

    Enumerated Values: 1, -1.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    RTImageLabel: SH
    """RT Image Label (3002,0002), SH, VM 1, Type 1.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    RTImageName: LO_
    """RT Image Name (3002,0003), LO, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    RTImageDescription: ST_
    """RT Image Description (3002,0004), ST, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    ImageType: CSTn[Literal["DRR", "PORTAL", "SIMULATOR", "RADIOGRAPH", "BLANK", "FLUENCE"]]
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    Defined Terms of Value 3: DRR, PORTAL, SIMULATOR, RADIOGRAPH, BLANK, FLUENCE.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    ConversionType: CST_[Literal["DV", "DI", "DF", "WSD"]]
    """Conversion Type (0008,0064), CS, VM 1, Type 2.

    Defined Terms: DV, DI, DF, WSD.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    ReportedValuesOrigin: CS_[Literal["OPERATOR", "PLAN", "ACTUAL", ""]]
    """Reported Values Origin (3002,000A), CS, VM 1, Type 2C.

    Required if Image Type Value 3 is SIMULATOR or PORTAL. Not allowed otherwise.

    Enumerated Values: OPERATOR, PLAN, ACTUAL.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    RTImagePlane: CS[Literal["NORMAL", "NON_NORMAL"]]
    """RT Image Plane (3002,000C), CS, VM 1, Type 1.

    Enumerated Values: NORMAL, NON_NORMAL.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    XRayImageReceptorTranslation: DSn
    """X-Ray Image Receptor Translation (3002,000D), DS, VM 3, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    XRayImageReceptorAngle: DS_
    """X-Ray Image Receptor Angle (3002,000E), DS, VM 1, Type 2.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    RTImageOrientation: DSn
    """RT Image Orientation (3002,0010), DS, VM 6, Type 2C.

    Required if RT Image Plane is NON_NORMAL. May be present otherwise.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    ImagePlanePixelSpacing: DSn
    """Image Plane Pixel Spacing (3002,0011), DS, VM 2, Type 2.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    RTImagePosition: DSn
    """RT Image Position (3002,0012), DS, VM 2, Type 2.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    RadiationMachineName: SH_
    """Radiation Machine Name (3002,0020), SH, VM 1, Type 2.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    PrimaryDosimeterUnit: CS_[Literal["MU", "MINUTE", ""]]
    """Primary Dosimeter Unit (300A,00B3), CS, VM 1, Type 2.

    Enumerated Values: MU, MINUTE.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    RadiationMachineSAD: DS_
    """Radiation Machine SAD (3002,0022), DS, VM 1, Type 2.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    RadiationMachineSSD: DS_
    """Radiation Machine SSD (3002,0024), DS, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    RTImageSID: DS_
    """RT Image SID (3002,0026), DS, VM 1, Type 2.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    EnhancedRTBeamLimitingDeviceDefinitionFlag: CS_[Literal["YES", "NO", ""]]
    """Enhanced RT Beam Limiting Device Definition Flag (3008,00A3), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    EnhancedRTBeamLimitingDeviceSequence: SQ[RTBeamLimitingDeviceDefinitionMacros, RTBeamLimitingDeviceDefinitionMacro]
    """Enhanced RT Beam Limiting Device Sequence (3008,00A1), SQ, VM 1, Type 1C.

    Required if Enhanced RT Beam Limiting Device Definition Flag is YES. Not allowed otherwise.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    SourceToReferenceObjectDistance: DS_
    """Source to Reference Object Distance (3002,0028), DS, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    ReferencedRTPlanSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced RT Plan Sequence (300C,0002), SQ, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    ReferencedBeamNumber: IS_
    """Referenced Beam Number (300C,0006), IS, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    ReferencedFractionGroupNumber: IS_
    """Referenced Fraction Group Number (300C,0022), IS, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    FractionNumber: IS_
    """Fraction Number (3002,0029), IS, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    ClinicalFractionNumber: US_
    """Clinical Fraction Number (300A,0705), US, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    StartCumulativeMetersetWeight: DS_
    """Start Cumulative Meterset Weight (300C,0008), DS, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    EndCumulativeMetersetWeight: DS_
    """End Cumulative Meterset Weight (300C,0009), DS, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    ExposureSequence: SQ[ExposureSequenceItems, ExposureSequenceItem]
    """Exposure Sequence (3002,0030), SQ, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    FluenceMapSequence: SQ[FluenceMapSequenceItems, FluenceMapSequenceItem]
    """Fluence Map Sequence (3002,0040), SQ, VM 1, Type 1C.

    Required if Image Type Value 3 is FLUENCE. Not allowed otherwise.

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
    TableTopEccentricAxisDistance: DS_
    """Table Top Eccentric Axis Distance (300A,0124), DS, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    TableTopEccentricAngle: DS_
    """Table Top Eccentric Angle (300A,0125), DS, VM 1, Type 3.

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
    IsocenterPosition: DSn
    """Isocenter Position (300A,012C), DS, VM 3, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
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
    ]
    """Patient Position (0018,5100), CS, VM 1, Type 1C.

    Required if Isocenter Position is present. May be present otherwise.

    Defined Terms: HFP, HFS, HFDR, HFDL, FFDR, FFDL, FFP, FFS, LFP, LFS, RFP, RFS, AFDR, AFDL, PFDR, PFDL, SITTING.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    ExposureTime: IS_
    """Exposure Time (0018,1150), IS, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    ExposureTimeInms: FD_
    """Exposure Time in ms (0018,9328), FD, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
    MetersetExposure: DS_
    """Meterset Exposure (3002,0032), DS, VM 1, Type 3.

    PS3.3 C.8.8.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.2.html
    """
