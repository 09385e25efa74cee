# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Photoacoustic Image Module."""

from __future__ import annotations

from dcmgen.items.common_ct_mr_and_photoacoustic_image_description_macro import (
    CommonCTMRAndPhotoacousticImageDescriptionMacro,
)
from dcmgen.model.fields import CS, CS_, CST, DT, SQ, US, CSn, DSn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.image_pixel_macro import ImagePixelMacro


class PhotoacousticImageModule(CommonCTMRAndPhotoacousticImageDescriptionMacro, Module):
    """Photoacoustic Image Module (PS3.3 C.8.34.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.34.html#sect_C.8.34.1
    """

    __slots__ = ()

    ImageType: CSn = CSn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.34.1)."""
    DimensionOrganizationType: CST[Literal["3D", "3D_TEMPORAL"]] = CST(0x0020_9311)
    """Dimension Organization Type (0020,9311), VM 1, Type 1 (PS3.3 C.8.34.1)."""
    AcquisitionDateTime: DT = DT(0x0008_002A)
    """Acquisition DateTime (0008,002A), VM 1, Type 1 (PS3.3 C.8.34.1)."""
    SamplesPerPixel: US = US(0x0028_0002)
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.8.34.1)."""
    PhotometricInterpretation: CST[
        Literal[
            "MONOCHROME1",
            "MONOCHROME2",
            "PALETTE COLOR",
            "RGB",
            "HSV",
            "ARGB",
            "CMYK",
            "YBR_FULL",
            "YBR_FULL_422",
            "YBR_PARTIAL_422",
            "YBR_PARTIAL_420",
            "YBR_ICT",
            "YBR_RCT",
            "XYB",
        ]
    ] = CST(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.8.34.1)."""
    BitsAllocated: US = US(0x0028_0100)
    """Bits Allocated (0028,0100), VM 1, Type 1 (PS3.3 C.8.34.1)."""
    BitsStored: US = US(0x0028_0101)
    """Bits Stored (0028,0101), VM 1, Type 1 (PS3.3 C.8.34.1)."""
    HighBit: US = US(0x0028_0102)
    """High Bit (0028,0102), VM 1, Type 1 (PS3.3 C.8.34.1)."""
    PixelRepresentation: US = US(0x0028_0103)
    """Pixel Representation (0028,0103), VM 1, Type 1 (PS3.3 C.8.34.1)."""
    PlanarConfiguration: US = US(0x0028_0006)
    """Planar Configuration (0028,0006), VM 1, Type 1C (PS3.3 C.8.34.1)."""
    PositionMeasuringDeviceUsed: CST[Literal["RIGID", "TRACKED", "FREEHAND"]] = CST(0x0018_980C)
    """Position Measuring Device Used (0018,980C), VM 1, Type 1 (PS3.3 C.8.34.1)."""
    LossyImageCompression: CS[Literal["00", "01"]] = CS(0x0028_2110)
    """Lossy Image Compression (0028,2110), VM 1, Type 1 (PS3.3 C.8.34.1)."""
    LossyImageCompressionRatio: DSn = DSn(0x0028_2112)
    """Lossy Image Compression Ratio (0028,2112), VM 1-n, Type 1C (PS3.3 C.8.34.1)."""
    LossyImageCompressionMethod: CSn = CSn(0x0028_2114)
    """Lossy Image Compression Method (0028,2114), VM 1-n, Type 1C (PS3.3 C.8.34.1)."""
    PresentationLUTShape: CS[Literal["IDENTITY"]] = CS(0x2050_0020)
    """Presentation LUT Shape (2050,0020), VM 1, Type 1C (PS3.3 C.8.34.1)."""
    BurnedInAnnotation: CS = CS(0x0028_0301)
    """Burned In Annotation (0028,0301), VM 1, Type 1 (PS3.3 C.8.34.1)."""
    RecognizableVisualFeatures: CS_[Literal["YES", "NO"]] = CS_(0x0028_0302)
    """Recognizable Visual Features (0028,0302), VM 1, Type 3 (PS3.3 C.8.34.1)."""
    IconImageSequence: SQ[ImagePixelMacro] = SQ(0x0088_0200, "ImagePixelMacro")
    """Icon Image Sequence (0088,0200), VM 1, Type 3 (PS3.3 C.8.34.1)."""
