# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Enhanced PET Image Module."""

from __future__ import annotations

from dcmgen.items.common_ct_mr_and_photoacoustic_image_description_macro import (
    CommonCTMRAndPhotoacousticImageDescriptionMacro,
)
from dcmgen.items.hierarchical_evidence_reference_macro import HierarchicalEvidenceReferenceMacro
from dcmgen.items.rt_equipment_mapping_and_plan_reference_macro import RTEquipmentMappingAndPlanReferenceMacro
from dcmgen.model.fields import CS, CS_, DT, FD, IS_, LT_, SQ, US, CSn, CSTn, DSn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.image_pixel_macro import ImagePixelMacro


class EnhancedPETImageModule(
    CommonCTMRAndPhotoacousticImageDescriptionMacro,
    HierarchicalEvidenceReferenceMacro,
    RTEquipmentMappingAndPlanReferenceMacro,
    Module,
):
    """Enhanced PET Image Module (PS3.3 C.8.22.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.22.3.html
    """

    __slots__ = ()

    ImageType: CSn = CSn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.22.3)."""
    AcquisitionNumber: IS_ = IS_(0x0020_0012)
    """Acquisition Number (0020,0012), VM 1, Type 3 (PS3.3 C.8.22.3)."""
    AcquisitionDateTime: DT = DT(0x0008_002A)
    """Acquisition DateTime (0008,002A), VM 1, Type 1C (PS3.3 C.8.22.3)."""
    AcquisitionDuration: FD = FD(0x0018_9073)
    """Acquisition Duration (0018,9073), VM 1, Type 1C (PS3.3 C.8.22.3)."""
    SamplesPerPixel: US = US(0x0028_0002)
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.8.22.3)."""
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]] = CS(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.8.22.3)."""
    BitsAllocated: US = US(0x0028_0100)
    """Bits Allocated (0028,0100), VM 1, Type 1 (PS3.3 C.8.22.3)."""
    BitsStored: US = US(0x0028_0101)
    """Bits Stored (0028,0101), VM 1, Type 1 (PS3.3 C.8.22.3)."""
    HighBit: US = US(0x0028_0102)
    """High Bit (0028,0102), VM 1, Type 1 (PS3.3 C.8.22.3)."""
    ContentQualification: CS[Literal["PRODUCT", "RESEARCH", "SERVICE"]] = CS(0x0018_9004)
    """Content Qualification (0018,9004), VM 1, Type 1 (PS3.3 C.8.22.3)."""
    ImageComments: LT_ = LT_(0x0020_4000)
    """Image Comments (0020,4000), VM 1, Type 3 (PS3.3 C.8.22.3)."""
    BurnedInAnnotation: CS[Literal["NO"]] = CS(0x0028_0301)
    """Burned In Annotation (0028,0301), VM 1, Type 1C (PS3.3 C.8.22.3)."""
    RecognizableVisualFeatures: CS_[Literal["YES", "NO"]] = CS_(0x0028_0302)
    """Recognizable Visual Features (0028,0302), VM 1, Type 3 (PS3.3 C.8.22.3)."""
    LossyImageCompression: CS[Literal["00", "01"]] = CS(0x0028_2110)
    """Lossy Image Compression (0028,2110), VM 1, Type 1C (PS3.3 C.8.22.3)."""
    LossyImageCompressionRatio: DSn = DSn(0x0028_2112)
    """Lossy Image Compression Ratio (0028,2112), VM 1-n, Type 1C (PS3.3 C.8.22.3)."""
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
    """Lossy Image Compression Method (0028,2114), VM 1-n, Type 1C (PS3.3 C.8.22.3)."""
    PresentationLUTShape: CS[Literal["IDENTITY"]] = CS(0x2050_0020)
    """Presentation LUT Shape (2050,0020), VM 1, Type 1 (PS3.3 C.8.22.3)."""
    IconImageSequence: SQ[ImagePixelMacro] = SQ(0x0088_0200, "ImagePixelMacro")
    """Icon Image Sequence (0088,0200), VM 1, Type 3 (PS3.3 C.8.22.3)."""
