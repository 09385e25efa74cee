# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Confocal Microscopy Image Module."""

from typing import Literal

from dcmgen.model.fields import CS, US, CSn, CSnValue, CSValue, USValue
from dcmgen.model.iod import Module

class ConfocalMicroscopyImageModule(Module):
    """Confocal Microscopy Image Module (PS3.3 C.8.35.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.35.html#sect_C.8.35.1
    """

    def __init__(
        self,
        /,
        *,
        ImageType: CSnValue = ...,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: CSValue = ...,
        BitsAllocated: USValue = ...,
        BitsStored: USValue = ...,
        HighBit: USValue = ...,
        PixelRepresentation: USValue = ...,
        LossyImageCompression: Literal["00", "01"] = ...,
        ConfocalMode: CSValue = ...,
        TissueLocation: CSValue = ...,
        PlanarConfiguration: USValue = ...,
    ) -> None: ...
    ImageType: CSn
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    PS3.3 C.8.35.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.35.html#sect_C.8.35.1
    """
    PhotometricInterpretation: CS
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    PS3.3 C.8.35.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.35.html#sect_C.8.35.1
    """
    BitsAllocated: US
    """Bits Allocated (0028,0100), US, VM 1, Type 1.

    PS3.3 C.8.35.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.35.html#sect_C.8.35.1
    """
    BitsStored: US
    """Bits Stored (0028,0101), US, VM 1, Type 1.

    PS3.3 C.8.35.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.35.html#sect_C.8.35.1
    """
    HighBit: US
    """High Bit (0028,0102), US, VM 1, Type 1.

    PS3.3 C.8.35.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.35.html#sect_C.8.35.1
    """
    PixelRepresentation: US
    """Pixel Representation (0028,0103), US, VM 1, Type 1.

    PS3.3 C.8.35.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.35.html#sect_C.8.35.1
    """
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1.

    Enumerated Values if Photometric Interpretation is MONOCHROME2: 1.

    Enumerated Values if Photometric Interpretation is RGB, YBR_FULL_422, YBR_PARTIAL_420, YBR_RCT or YBR_ICT: 3.

    PS3.3 C.8.35.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.35.html#sect_C.8.35.1
    """
    PlanarConfiguration: US
    """Planar Configuration (0028,0006), US, VM 1, Type 1C.

    Required if Samples per Pixel is greater than 1. Not allowed otherwise.

    PS3.3 C.8.35.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.35.html#sect_C.8.35.1
    """
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), CS, VM 1, Type 1.

    Enumerated Values: 00, 01.

    PS3.3 C.8.35.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.35.html#sect_C.8.35.1
    """
    ConfocalMode: CS
    """Confocal Mode (0048,0114), CS, VM 1, Type 1.

    PS3.3 C.8.35.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.35.html#sect_C.8.35.1
    """
    TissueLocation: CS
    """Tissue Location (0048,0115), CS, VM 1, Type 1.

    PS3.3 C.8.35.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.35.html#sect_C.8.35.1
    """
