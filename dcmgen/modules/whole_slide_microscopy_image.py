# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Whole Slide Microscopy Image Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, DS, DT, FD_, FL, IS, LO_, US, CSTn, DSn, SHn, USn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


class WholeSlideMicroscopyImageModule(Module):
    """Whole Slide Microscopy Image Module (PS3.3 C.8.12.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.4.html
    """

    __slots__ = ()

    ImageType: CSTn[
        Literal[
            "ORIGINAL",
            "DERIVED",
            "PRIMARY",
            "LOCALIZER",
            "VOLUME",
            "LABEL",
            "OVERVIEW",
            "THUMBNAIL",
            "NONE",
            "RESAMPLED",
        ]
    ] = CSTn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.12.4)."""
    ImagedVolumeWidth: FL = FL(0x0048_0001)
    """Imaged Volume Width (0048,0001), VM 1, Type 1C (PS3.3 C.8.12.4)."""
    ImagedVolumeHeight: FL = FL(0x0048_0002)
    """Imaged Volume Height (0048,0002), VM 1, Type 1C (PS3.3 C.8.12.4)."""
    ImagedVolumeDepth: FL = FL(0x0048_0003)
    """Imaged Volume Depth (0048,0003), VM 1, Type 1C (PS3.3 C.8.12.4)."""
    SamplesPerPixel: US = US(0x0028_0002)
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.8.12.4)."""
    PhotometricInterpretation: CS[Literal["MONOCHROME2", "RGB", "YBR_FULL_422", "YBR_ICT", "YBR_RCT"]] = CS(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.8.12.4)."""
    PlanarConfiguration: US = US(0x0028_0006)
    """Planar Configuration (0028,0006), VM 1, Type 1C (PS3.3 C.8.12.4)."""
    NumberOfFrames: IS = IS(0x0028_0008)
    """Number of Frames (0028,0008), VM 1, Type 1 (PS3.3 C.8.12.4)."""
    BitsAllocated: US = US(0x0028_0100)
    """Bits Allocated (0028,0100), VM 1, Type 1 (PS3.3 C.8.12.4)."""
    BitsStored: US = US(0x0028_0101)
    """Bits Stored (0028,0101), VM 1, Type 1 (PS3.3 C.8.12.4)."""
    HighBit: US = US(0x0028_0102)
    """High Bit (0028,0102), VM 1, Type 1 (PS3.3 C.8.12.4)."""
    PixelRepresentation: US = US(0x0028_0103)
    """Pixel Representation (0028,0103), VM 1, Type 1 (PS3.3 C.8.12.4)."""
    AcquisitionDateTime: DT = DT(0x0008_002A)
    """Acquisition DateTime (0008,002A), VM 1, Type 1 (PS3.3 C.8.12.4)."""
    AcquisitionDuration: FD_ = FD_(0x0018_9073)
    """Acquisition Duration (0018,9073), VM 1, Type 3 (PS3.3 C.8.12.4)."""
    LossyImageCompression: CS[Literal["00", "01"]] = CS(0x0028_2110)
    """Lossy Image Compression (0028,2110), VM 1, Type 1 (PS3.3 C.8.12.4)."""
    LossyImageCompressionRatio: DSn = DSn(0x0028_2112)
    """Lossy Image Compression Ratio (0028,2112), VM 1-n, Type 1C (PS3.3 C.8.12.4)."""
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
    """Lossy Image Compression Method (0028,2114), VM 1-n, Type 1C (PS3.3 C.8.12.4)."""
    PresentationLUTShape: CS[Literal["IDENTITY"]] = CS(0x2050_0020)
    """Presentation LUT Shape (2050,0020), VM 1, Type 1C (PS3.3 C.8.12.4)."""
    RescaleIntercept: DS = DS(0x0028_1052)
    """Rescale Intercept (0028,1052), VM 1, Type 1C (PS3.3 C.8.12.4)."""
    RescaleSlope: DS = DS(0x0028_1053)
    """Rescale Slope (0028,1053), VM 1, Type 1C (PS3.3 C.8.12.4)."""
    VolumetricProperties: CS[Literal["VOLUME"]] = CS(0x0008_9206)
    """Volumetric Properties (0008,9206), VM 1, Type 1 (PS3.3 C.8.12.4)."""
    SpecimenLabelInImage: CS[Literal["YES", "NO"]] = CS(0x0048_0010)
    """Specimen Label in Image (0048,0010), VM 1, Type 1 (PS3.3 C.8.12.4)."""
    BurnedInAnnotation: CS[Literal["YES", "NO"]] = CS(0x0028_0301)
    """Burned In Annotation (0028,0301), VM 1, Type 1 (PS3.3 C.8.12.4)."""
    FocusMethod: CS[Literal["AUTO", "MANUAL"]] = CS(0x0048_0011)
    """Focus Method (0048,0011), VM 1, Type 1 (PS3.3 C.8.12.4)."""
    ExtendedDepthOfField: CS[Literal["YES", "NO"]] = CS(0x0048_0012)
    """Extended Depth of Field (0048,0012), VM 1, Type 1 (PS3.3 C.8.12.4)."""
    NumberOfFocalPlanes: US = US(0x0048_0013)
    """Number of Focal Planes (0048,0013), VM 1, Type 1C (PS3.3 C.8.12.4)."""
    DistanceBetweenFocalPlanes: FL = FL(0x0048_0014)
    """Distance Between Focal Planes (0048,0014), VM 1, Type 1C (PS3.3 C.8.12.4)."""
    AcquisitionDeviceProcessingDescription: LO_ = LO_(0x0018_1400)
    """Acquisition Device Processing Description (0018,1400), VM 1, Type 3 (PS3.3 C.8.12.4)."""
    ConvolutionKernel: SHn = SHn(0x0018_1210)
    """Convolution Kernel (0018,1210), VM 1-n, Type 3 (PS3.3 C.8.12.4)."""
    RecommendedAbsentPixelCIELabValue: USn = USn(0x0048_0015)
    """Recommended Absent Pixel CIELab Value (0048,0015), VM 3, Type 3 (PS3.3 C.8.12.4)."""
