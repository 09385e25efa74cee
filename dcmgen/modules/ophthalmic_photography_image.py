# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Ophthalmic Photography Image Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, DA, DT, IS, SQ, TM, US, CSTn, DSn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.ophthalmic_photography_image_source_image_sequence_item import (
        OphthalmicPhotographyImageSourceImageSequenceItem,
    )


class OphthalmicPhotographyImageModule(Module):
    """Ophthalmic Photography Image Module (PS3.3 C.8.17.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.17.2.html
    """

    __slots__ = ()

    ImageType: CSTn[
        Literal["ORIGINAL", "DERIVED", "PRIMARY", "MONTAGE", "COLOR", "REDFREE", "RED", "BLUE", "FA", "ICG"]
    ] = CSTn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.17.2)."""
    InstanceNumber: IS = IS(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 1 (PS3.3 C.8.17.2)."""
    SamplesPerPixel: US = US(0x0028_0002)
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.8.17.2)."""
    SamplesPerPixelUsed: US = US(0x0028_0003)
    """Samples per Pixel Used (0028,0003), VM 1, Type 1C (PS3.3 C.8.17.2)."""
    PhotometricInterpretation: CS[
        Literal["MONOCHROME2", "RGB", "YBR_FULL_422", "YBR_PARTIAL_420", "YBR_ICT", "YBR_RCT"]
    ] = CS(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.8.17.2)."""
    PixelRepresentation: US = US(0x0028_0103)
    """Pixel Representation (0028,0103), VM 1, Type 1 (PS3.3 C.8.17.2)."""
    PlanarConfiguration: US = US(0x0028_0006)
    """Planar Configuration (0028,0006), VM 1, Type 1C (PS3.3 C.8.17.2)."""
    PixelSpacing: DSn = DSn(0x0028_0030)
    """Pixel Spacing (0028,0030), VM 2, Type 1C (PS3.3 C.8.17.2)."""
    ContentTime: TM = TM(0x0008_0033)
    """Content Time (0008,0033), VM 1, Type 1 (PS3.3 C.8.17.2)."""
    ContentDate: DA = DA(0x0008_0023)
    """Content Date (0008,0023), VM 1, Type 1 (PS3.3 C.8.17.2)."""
    AcquisitionDateTime: DT = DT(0x0008_002A)
    """Acquisition DateTime (0008,002A), VM 1, Type 1C (PS3.3 C.8.17.2)."""
    SourceImageSequence: SQ[OphthalmicPhotographyImageSourceImageSequenceItem] = SQ(
        0x0008_2112, "OphthalmicPhotographyImageSourceImageSequenceItem"
    )
    """Source Image Sequence (0008,2112), VM 1, Type 2C (PS3.3 C.8.17.2)."""
    LossyImageCompression: CS[Literal["00", "01"]] = CS(0x0028_2110)
    """Lossy Image Compression (0028,2110), VM 1, Type 1 (PS3.3 C.8.17.2)."""
    LossyImageCompressionRatio: DSn = DSn(0x0028_2112)
    """Lossy Image Compression Ratio (0028,2112), VM 1-n, Type 1C (PS3.3 C.8.17.2)."""
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
    """Lossy Image Compression Method (0028,2114), VM 1-n, Type 1C (PS3.3 C.8.17.2)."""
    PresentationLUTShape: CS[Literal["IDENTITY"]] = CS(0x2050_0020)
    """Presentation LUT Shape (2050,0020), VM 1, Type 1C (PS3.3 C.8.17.2)."""
    CalibrationImage: CS_[Literal["YES", "NO"]] = CS_(0x0050_0004)
    """Calibration Image (0050,0004), VM 1, Type 3 (PS3.3 C.8.17.2)."""
    BurnedInAnnotation: CS[Literal["YES", "NO"]] = CS(0x0028_0301)
    """Burned In Annotation (0028,0301), VM 1, Type 1 (PS3.3 C.8.17.2)."""
    RecognizableVisualFeatures: CS_[Literal["YES", "NO"]] = CS_(0x0028_0302)
    """Recognizable Visual Features (0028,0302), VM 1, Type 3 (PS3.3 C.8.17.2)."""
