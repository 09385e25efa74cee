# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""NM Image Pixel Module."""

from typing import Literal

from dcmgen.model.fields import CS, US, DSn, DSnValue, USValue
from dcmgen.model.iod import Module

class NMImagePixelModule(Module):
    """NM Image Pixel Module (PS3.3 C.8.4.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.7.html
    """

    def __init__(
        self,
        /,
        *,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal["MONOCHROME2", "PALETTE COLOR"] = ...,
        BitsAllocated: USValue = ...,
        BitsStored: USValue = ...,
        HighBit: USValue = ...,
        PixelSpacing: DSnValue = ...,
    ) -> None: ...
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1.

    Enumerated Values: 1.

    PS3.3 C.8.4.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.7.html
    """
    PhotometricInterpretation: CS[Literal["MONOCHROME2", "PALETTE COLOR"]]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    Enumerated Values: MONOCHROME2, PALETTE COLOR.

    PS3.3 C.8.4.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.7.html
    """
    BitsAllocated: US
    """Bits Allocated (0028,0100), US, VM 1, Type 1.

    Enumerated Values: 8, 16.

    PS3.3 C.8.4.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.7.html
    """
    BitsStored: US
    """Bits Stored (0028,0101), US, VM 1, Type 1.

    PS3.3 C.8.4.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.7.html
    """
    HighBit: US
    """High Bit (0028,0102), US, VM 1, Type 1.

    PS3.3 C.8.4.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.7.html
    """
    PixelSpacing: DSn
    """Pixel Spacing (0028,0030), DS, VM 2, Type 2.

    PS3.3 C.8.4.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.4.7.html
    """
