# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Floating Point Image Pixel Module."""

from typing import Literal

from dcmgen.model.fields import CS, FL, FL_, OF, US, FL_Value, FLValue, ISn, ISnValue, OFValue, USValue
from dcmgen.model.iod import Module

class FloatingPointImagePixelModule(Module):
    """Floating Point Image Pixel Module (PS3.3 C.7.6.24).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.24.html
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
        FloatPixelData: OFValue = ...,
        PixelAspectRatio: ISnValue = ...,
        FloatPixelPaddingRangeLimit: FLValue = ...,
        FloatPixelPaddingValue: FL_Value = ...,
    ) -> None: ...
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1.

    PS3.3 C.7.6.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.24.html
    """
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    Enumerated Values: MONOCHROME2.

    PS3.3 C.7.6.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.24.html
    """
    Rows: US
    """Rows (0028,0010), US, VM 1, Type 1.

    PS3.3 C.7.6.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.24.html
    """
    Columns: US
    """Columns (0028,0011), US, VM 1, Type 1.

    PS3.3 C.7.6.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.24.html
    """
    BitsAllocated: US
    """Bits Allocated (0028,0100), US, VM 1, Type 1.

    Enumerated Values: 32.

    PS3.3 C.7.6.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.24.html
    """
    FloatPixelData: OF
    """Float Pixel Data (7FE0,0008), OF, VM 1, Type 1.

    PS3.3 C.7.6.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.24.html
    """
    PixelAspectRatio: ISn
    """Pixel Aspect Ratio (0028,0034), IS, VM 2, Type 1C.

    Required if a condition that cannot be checked (aspect ratio) applies and Pixel Spacing is not present anywhere
    in the dataset and Imager Pixel Spacing is not present anywhere in the dataset and Nominal Scanned Pixel Spacing
    is not present anywhere in the dataset. Not allowed otherwise.

    PS3.3 C.7.6.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.24.html
    """
    FloatPixelPaddingValue: FL_
    """Float Pixel Padding Value (0028,0122), FL, VM 1, Type 3.

    PS3.3 C.7.6.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.24.html
    """
    FloatPixelPaddingRangeLimit: FL
    """Float Pixel Padding Range Limit (0028,0124), FL, VM 1, Type 1C.

    Required if Float Pixel Padding Value is present. Not allowed otherwise.

    PS3.3 C.7.6.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.24.html
    """
