# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""General Image Module."""

from __future__ import annotations

from dcmgen.items.general_anatomy_optional_macro import GeneralAnatomyOptionalMacro
from dcmgen.model.fields import CS_, DA_, IS_, LT_, SQ, TM_, CSn, CSTn, DSn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.image_pixel_macro import ImagePixelMacro
    from dcmgen.items.real_world_value_mapping_item_macro import RealWorldValueMappingItemMacro


class GeneralImageModule(GeneralAnatomyOptionalMacro, Module):
    """General Image Module (PS3.3 C.7.6.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.html#sect_C.7.6.1
    """

    __slots__ = ()

    InstanceNumber: IS_ = IS_(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 2 (PS3.3 C.7.6.1)."""
    PatientOrientation: CSn = CSn(0x0020_0020)
    """Patient Orientation (0020,0020), VM 2, Type 2C (PS3.3 C.7.6.1)."""
    ContentDate: DA_ = DA_(0x0008_0023)
    """Content Date (0008,0023), VM 1, Type 2C (PS3.3 C.7.6.1)."""
    ContentTime: TM_ = TM_(0x0008_0033)
    """Content Time (0008,0033), VM 1, Type 2C (PS3.3 C.7.6.1)."""
    ImageType: CSTn[Literal["ORIGINAL", "DERIVED", "PRIMARY", "SECONDARY"]] = CSTn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 3 (PS3.3 C.7.6.1)."""
    ImageComments: LT_ = LT_(0x0020_4000)
    """Image Comments (0020,4000), VM 1, Type 3 (PS3.3 C.7.6.1)."""
    QualityControlImage: CS_[Literal["YES", "NO", "BOTH"]] = CS_(0x0028_0300)
    """Quality Control Image (0028,0300), VM 1, Type 3 (PS3.3 C.7.6.1)."""
    BurnedInAnnotation: CS_[Literal["YES", "NO"]] = CS_(0x0028_0301)
    """Burned In Annotation (0028,0301), VM 1, Type 3 (PS3.3 C.7.6.1)."""
    RecognizableVisualFeatures: CS_[Literal["YES", "NO"]] = CS_(0x0028_0302)
    """Recognizable Visual Features (0028,0302), VM 1, Type 3 (PS3.3 C.7.6.1)."""
    LossyImageCompression: CS_[Literal["00", "01"]] = CS_(0x0028_2110)
    """Lossy Image Compression (0028,2110), VM 1, Type 3 (PS3.3 C.7.6.1)."""
    LossyImageCompressionRatio: DSn = DSn(0x0028_2112)
    """Lossy Image Compression Ratio (0028,2112), VM 1-n, Type 3 (PS3.3 C.7.6.1)."""
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
    """Lossy Image Compression Method (0028,2114), VM 1-n, Type 3 (PS3.3 C.7.6.1)."""
    IconImageSequence: SQ[ImagePixelMacro] = SQ(0x0088_0200, "ImagePixelMacro")
    """Icon Image Sequence (0088,0200), VM 1, Type 3 (PS3.3 C.7.6.1)."""
    PresentationLUTShape: CS_[Literal["IDENTITY", "INVERSE"]] = CS_(0x2050_0020)
    """Presentation LUT Shape (2050,0020), VM 1, Type 3 (PS3.3 C.7.6.1)."""
    RealWorldValueMappingSequence: SQ[RealWorldValueMappingItemMacro] = SQ(
        0x0040_9096, "RealWorldValueMappingItemMacro"
    )
    """Real World Value Mapping Sequence (0040,9096), VM 1, Type 3 (PS3.3 C.7.6.1)."""
    ImageLaterality: CS_[Literal["R", "L", "U", "B"]] = CS_(0x0020_0062)
    """Image Laterality (0020,0062), VM 1, Type 3 (PS3.3 C.7.6.1)."""
