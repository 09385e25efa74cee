# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""DX Image Module."""

from typing import Literal

from dcmgen.items.voi_lut_sequence_item import VOILUTSequenceItem, VOILUTSequenceItems
from dcmgen.model.fields import (
    CS,
    CS_,
    DS,
    LO,
    LO_,
    SQ,
    SS,
    ST_,
    US,
    CSn,
    CSnValue,
    DSn,
    DSnValue,
    DSValue,
    Items,
    LO_Value,
    LOn,
    LOnValue,
    SSValue,
    ST_Value,
    USValue,
)
from dcmgen.model.iod import Module

class DXImageModule(Module):
    """DX Image Module (PS3.3 C.8.11.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """

    def __init__(
        self,
        /,
        *,
        ImageType: CSnValue = ...,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal["MONOCHROME1", "MONOCHROME2"] = ...,
        BitsAllocated: USValue = ...,
        BitsStored: USValue = ...,
        HighBit: USValue = ...,
        PixelRepresentation: USValue = ...,
        BurnedInAnnotation: Literal["YES", "NO"] = ...,
        PixelIntensityRelationship: Literal["LIN", "LOG"] = ...,
        PixelIntensityRelationshipSign: SSValue = ...,
        RescaleIntercept: DSValue = ...,
        RescaleSlope: DSValue = ...,
        RescaleType: Literal["US"] = ...,
        LossyImageCompression: Literal["00", "01"] = ...,
        PresentationLUTShape: Literal["IDENTITY", "INVERSE"] = ...,
        PatientOrientation: CSnValue = ...,
        WindowCenter: DSnValue = ...,
        WindowWidth: DSnValue = ...,
        LossyImageCompressionRatio: DSnValue = ...,
        VOILUTSequence: Items[VOILUTSequenceItem] = ...,
        DerivationDescription: ST_Value = ...,
        AcquisitionDeviceProcessingDescription: LO_Value = ...,
        AcquisitionDeviceProcessingCode: LO_Value = ...,
        WindowCenterWidthExplanation: LOnValue = ...,
        CalibrationImage: Literal["YES", "NO", "", None] = ...,
    ) -> None: ...
    ImageType: CSn
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    PS3.3 C.8.11.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1.

    Enumerated Values: 1.

    PS3.3 C.8.11.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """
    PhotometricInterpretation: CS[Literal["MONOCHROME1", "MONOCHROME2"]]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    Enumerated Values: MONOCHROME1, MONOCHROME2.

    PS3.3 C.8.11.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """
    BitsAllocated: US
    """Bits Allocated (0028,0100), US, VM 1, Type 1.

    Enumerated Values: 8, 16.

    PS3.3 C.8.11.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """
    BitsStored: US
    """Bits Stored (0028,0101), US, VM 1, Type 1.

    Enumerated Values: 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16.

    PS3.3 C.8.11.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """
    HighBit: US
    """High Bit (0028,0102), US, VM 1, Type 1.

    PS3.3 C.8.11.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """
    PixelRepresentation: US
    """Pixel Representation (0028,0103), US, VM 1, Type 1.

    Enumerated Values: 0.

    PS3.3 C.8.11.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """
    PixelIntensityRelationship: CS[Literal["LIN", "LOG"]]
    """Pixel Intensity Relationship (0028,1040), CS, VM 1, Type 1.

    Enumerated Values: LIN, LOG.

    PS3.3 C.8.11.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """
    PixelIntensityRelationshipSign: SS
    """Pixel Intensity Relationship Sign (0028,1041), SS, VM 1, Type 1.

    Enumerated Values: 1, -1.

    PS3.3 C.8.11.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """
    RescaleIntercept: DS
    """Rescale Intercept (0028,1052), DS, VM 1, Type 1.

    Enumerated Values: 0.

    PS3.3 C.8.11.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """
    RescaleSlope: DS
    """Rescale Slope (0028,1053), DS, VM 1, Type 1.

    Enumerated Values: 1.

    PS3.3 C.8.11.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """
    RescaleType: LO[Literal["US"]]
    """Rescale Type (0028,1054), LO, VM 1, Type 1.

    Enumerated Values: US.

    PS3.3 C.8.11.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """
    PresentationLUTShape: CS[Literal["IDENTITY", "INVERSE"]]
    """Presentation LUT Shape (2050,0020), CS, VM 1, Type 1.

    Enumerated Values: IDENTITY, INVERSE.

    PS3.3 C.8.11.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), CS, VM 1, Type 1.

    Enumerated Values: 00, 01.

    PS3.3 C.8.11.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """
    LossyImageCompressionRatio: DSn
    """Lossy Image Compression Ratio (0028,2112), DS, VM 1-n, Type 1C.

    Required if Lossy Image Compression is 01. Not allowed otherwise.

    PS3.3 C.8.11.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """
    DerivationDescription: ST_
    """Derivation Description (0008,2111), ST, VM 1, Type 3.

    PS3.3 C.8.11.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """
    AcquisitionDeviceProcessingDescription: LO_
    """Acquisition Device Processing Description (0018,1400), LO, VM 1, Type 3.

    PS3.3 C.8.11.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """
    AcquisitionDeviceProcessingCode: LO_
    """Acquisition Device Processing Code (0018,1401), LO, VM 1, Type 3.

    PS3.3 C.8.11.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """
    PatientOrientation: CSn
    """Patient Orientation (0020,0020), CS, VM 2, Type 1C.

    Required if View Code Sequence is absent or Code Value in View Code Sequence is not 119376003 or 127457009. May
    be present otherwise.

    PS3.3 C.8.11.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """
    CalibrationImage: CS_[Literal["YES", "NO", ""]]
    """Calibration Image (0050,0004), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.8.11.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """
    BurnedInAnnotation: CS[Literal["YES", "NO"]]
    """Burned In Annotation (0028,0301), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.11.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """
    VOILUTSequence: SQ[VOILUTSequenceItems, VOILUTSequenceItem]
    """VOI LUT Sequence (0028,3010), SQ, VM 1, Type 1C.

    Required if Presentation Intent Type is FOR PRESENTATION and Window Center is absent. Otherwise allowed only if
    Window Center is present.

    PS3.3 C.8.11.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """
    WindowCenter: DSn
    """Window Center (0028,1050), DS, VM 1-n, Type 1C.

    Required if Presentation Intent Type is FOR PRESENTATION and VOI LUT Sequence is absent. Otherwise allowed only
    if VOI LUT Sequence is present.

    PS3.3 C.8.11.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """
    WindowWidth: DSn
    """Window Width (0028,1051), DS, VM 1-n, Type 1C.

    Required if Window Center is present. Not allowed otherwise.

    PS3.3 C.8.11.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """
    WindowCenterWidthExplanation: LOn
    """Window Center & Width Explanation (0028,1055), LO, VM 1-n, Type 3.

    PS3.3 C.8.11.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """
