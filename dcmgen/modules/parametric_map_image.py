# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Parametric Map Image Module."""

from __future__ import annotations

from dcmgen.items.content_identification_macro import ContentIdentificationMacro
from dcmgen.model.fields import CS, CS_, CST_, OB, UI, US, CSTn, DSn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class ParametricMapImageModule(ContentIdentificationMacro, Module):
    """Parametric Map Image Module (PS3.3 C.8.32.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.32.2.html
    """

    __slots__ = ()

    ImageType: CSTn[Literal["DERIVED", "PRIMARY"]] = CSTn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.32.2)."""
    PixelPresentation: CS_[Literal["COLOR_RANGE", "MONOCHROME"]] = CS_(0x0008_9205)
    """Pixel Presentation (0008,9205), VM 1, Type 3 (PS3.3 C.8.32.2)."""
    SamplesPerPixel: US = US(0x0028_0002)
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.8.32.2)."""
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]] = CS(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.8.32.2)."""
    BitsAllocated: US = US(0x0028_0100)
    """Bits Allocated (0028,0100), VM 1, Type 1 (PS3.3 C.8.32.2)."""
    BitsStored: US = US(0x0028_0101)
    """Bits Stored (0028,0101), VM 1, Type 1C (PS3.3 C.8.32.2)."""
    HighBit: US = US(0x0028_0102)
    """High Bit (0028,0102), VM 1, Type 1C (PS3.3 C.8.32.2)."""
    PresentationLUTShape: CS[Literal["IDENTITY"]] = CS(0x2050_0020)
    """Presentation LUT Shape (2050,0020), VM 1, Type 1 (PS3.3 C.8.32.2)."""
    LossyImageCompression: CS[Literal["00", "01"]] = CS(0x0028_2110)
    """Lossy Image Compression (0028,2110), VM 1, Type 1 (PS3.3 C.8.32.2)."""
    LossyImageCompressionRatio: DSn = DSn(0x0028_2112)
    """Lossy Image Compression Ratio (0028,2112), VM 1-n, Type 1C (PS3.3 C.8.32.2)."""
    LossyImageCompressionMethod: CSTn[
        Literal[
            "ISO_10918_1",
            "ISO_14495_1",
            "ISO_15444_1",
            "ISO_13818_2",
            "ISO_14496_10",
            "ISO_23008_2",
            "ISO_15444_15",
            "ISO_18181_1",
        ]
    ] = CSTn(0x0028_2114)
    """Lossy Image Compression Method (0028,2114), VM 1-n, Type 1C (PS3.3 C.8.32.2)."""
    BurnedInAnnotation: CS[Literal["NO"]] = CS(0x0028_0301)
    """Burned In Annotation (0028,0301), VM 1, Type 1 (PS3.3 C.8.32.2)."""
    RecognizableVisualFeatures: CS[Literal["YES", "NO"]] = CS(0x0028_0302)
    """Recognizable Visual Features (0028,0302), VM 1, Type 1 (PS3.3 C.8.32.2)."""
    ContentQualification: CS[Literal["PRODUCT", "RESEARCH", "SERVICE"]] = CS(0x0018_9004)
    """Content Qualification (0018,9004), VM 1, Type 1 (PS3.3 C.8.32.2)."""
    PaletteColorLookupTableUID: UI = UI(0x0028_1199)
    """Palette Color Lookup Table UID (0028,1199), VM 1, Type 1C (PS3.3 C.8.32.2)."""
    ICCProfile: OB = OB(0x0028_2000)
    """ICC Profile (0028,2000), VM 1, Type 1C (PS3.3 C.8.32.2)."""
    ColorSpace: CST_[Literal["SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3"]] = CST_(0x0028_2002)
    """Color Space (0028,2002), VM 1, Type 3 (PS3.3 C.8.32.2)."""
