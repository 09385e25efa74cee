# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Double Floating Point Image Pixel Module."""

from typing import Literal

from dcmgen.model.fields import CS, FD, FD_, OD, US, FD_Value, FDValue, ISn, ISnValue, ODValue, USValue
from dcmgen.model.iod import Module

class DoubleFloatingPointImagePixelModule(Module):
    """Double Floating Point Image Pixel Module (PS3.3 C.7.6.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.25.html
    """

    def __init__(
        self,
        /,
        *,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal["MONOCHROME2"] = ...,
        Rows: USValue = ...,
        Columns: USValue = ...,
        BitsAllocated: USValue = ...,
        DoubleFloatPixelData: ODValue = ...,
        PixelAspectRatio: ISnValue = ...,
        DoubleFloatPixelPaddingRangeLimit: FDValue = ...,
        DoubleFloatPixelPaddingValue: FD_Value = ...,
    ) -> None: ...
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1.

    PS3.3 C.7.6.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.25.html
    """
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    Enumerated Values: MONOCHROME2.

    PS3.3 C.7.6.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.25.html
    """
    Rows: US
    """Rows (0028,0010), US, VM 1, Type 1.

    PS3.3 C.7.6.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.25.html
    """
    Columns: US
    """Columns (0028,0011), US, VM 1, Type 1.

    PS3.3 C.7.6.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.25.html
    """
    BitsAllocated: US
    """Bits Allocated (0028,0100), US, VM 1, Type 1.

    Enumerated Values: 64.

    PS3.3 C.7.6.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.25.html
    """
    DoubleFloatPixelData: OD
    """Double Float Pixel Data (7FE0,0009), OD, VM 1, Type 1.

    PS3.3 C.7.6.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.25.html
    """
    PixelAspectRatio: ISn
    """Pixel Aspect Ratio (0028,0034), IS, VM 2, Type 1C.

    Required if a condition that cannot be checked (aspect ratio) applies and Pixel Spacing is not present anywhere
    in the dataset and Imager Pixel Spacing is not present anywhere in the dataset and Nominal Scanned Pixel Spacing
    is not present anywhere in the dataset. Not allowed otherwise.

    PS3.3 C.7.6.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.25.html
    """
    DoubleFloatPixelPaddingValue: FD_
    """Double Float Pixel Padding Value (0028,0123), FD, VM 1, Type 3.

    PS3.3 C.7.6.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.25.html
    """
    DoubleFloatPixelPaddingRangeLimit: FD
    """Double Float Pixel Padding Range Limit (0028,0125), FD, VM 1, Type 1C.

    Required if Double Float Pixel Padding Value is present. Not allowed otherwise.

    PS3.3 C.7.6.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.25.html
    """
