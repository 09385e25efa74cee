# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Enhanced MR Image Module."""

from __future__ import annotations

from dcmgen.items.common_ct_mr_and_photoacoustic_image_description_macro import (
    CommonCTMRAndPhotoacousticImageDescriptionMacro,
)
from dcmgen.items.mr_image_and_spectroscopy_instance_macro import MRImageAndSpectroscopyInstanceMacro
from dcmgen.items.mr_image_description_macro import MRImageDescriptionMacro
from dcmgen.items.optional_view_and_slice_progression_direction_macro import (
    OptionalViewAndSliceProgressionDirectionMacro,
)
from dcmgen.items.rt_equipment_mapping_and_plan_reference_macro import RTEquipmentMappingAndPlanReferenceMacro
from dcmgen.model.fields import CS, CS_, CST, SQ, US, CSTn, DSn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.image_pixel_macro import ImagePixelMacro


class EnhancedMRImageModule(
    MRImageAndSpectroscopyInstanceMacro,
    CommonCTMRAndPhotoacousticImageDescriptionMacro,
    MRImageDescriptionMacro,
    OptionalViewAndSliceProgressionDirectionMacro,
    RTEquipmentMappingAndPlanReferenceMacro,
    Module,
):
    """Enhanced MR Image Module (PS3.3 C.8.13.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.13.html#sect_C.8.13.1
    """

    __slots__ = ()

    ImageType: CSTn[
        Literal[
            "ORIGINAL",
            "DERIVED",
            "MIXED",
            "PRIMARY",
            "ANGIO",
            "CARDIAC",
            "CARDIAC_GATED",
            "CARDRESP_GATED",
            "DYNAMIC",
            "FLUOROSCOPY",
            "LOCALIZER",
            "MOTION",
            "PERFUSION",
            "PRE_CONTRAST",
            "POST_CONTRAST",
            "RESP_GATED",
            "REST",
            "STATIC",
            "STRESS",
            "VOLUME",
            "NON_PARALLEL",
            "PARALLEL",
            "WHOLE_BODY",
            "ANGIO_TIME",
            "ASL",
            "CINE",
            "DIFFUSION",
            "DIXON",
            "FLOW_ENCODED",
            "FLUID_ATTENUATED",
            "FMRI",
            "MAX_IP",
            "MIN_IP",
            "M_MODE",
            "METABOLITE_MAP",
            "MULTIECHO",
            "PROTON_DENSITY",
            "REALTIME",
            "STIR",
            "TAGGING",
            "TEMPERATURE",
            "T1",
            "T2",
            "T2_STAR",
            "TOF",
            "VELOCITY",
            "ADDITION",
            "DIVISION",
            "MASKED",
            "MAXIMUM",
            "MEAN",
            "MINIMUM",
            "MULTIPLICATION",
            "RESAMPLED",
            "STD_DEVIATION",
            "SUBTRACTION",
            "NONE",
            "QUANTITY",
        ]
    ] = CSTn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.13.1)."""
    SamplesPerPixel: US = US(0x0028_0002)
    """Samples per Pixel (0028,0002), VM 1, Type 1 (PS3.3 C.8.13.1)."""
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
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.8.13.1)."""
    BitsAllocated: US = US(0x0028_0100)
    """Bits Allocated (0028,0100), VM 1, Type 1 (PS3.3 C.8.13.1)."""
    BitsStored: US = US(0x0028_0101)
    """Bits Stored (0028,0101), VM 1, Type 1 (PS3.3 C.8.13.1)."""
    HighBit: US = US(0x0028_0102)
    """High Bit (0028,0102), VM 1, Type 1 (PS3.3 C.8.13.1)."""
    PixelRepresentation: US = US(0x0028_0103)
    """Pixel Representation (0028,0103), VM 1, Type 1 (PS3.3 C.8.13.1)."""
    PlanarConfiguration: US = US(0x0028_0006)
    """Planar Configuration (0028,0006), VM 1, Type 1C (PS3.3 C.8.13.1)."""
    BurnedInAnnotation: CS[Literal["NO"]] = CS(0x0028_0301)
    """Burned In Annotation (0028,0301), VM 1, Type 1C (PS3.3 C.8.13.1)."""
    RecognizableVisualFeatures: CS_[Literal["YES", "NO"]] = CS_(0x0028_0302)
    """Recognizable Visual Features (0028,0302), VM 1, Type 3 (PS3.3 C.8.13.1)."""
    LossyImageCompression: CS[Literal["00", "01"]] = CS(0x0028_2110)
    """Lossy Image Compression (0028,2110), VM 1, Type 1C (PS3.3 C.8.13.1)."""
    LossyImageCompressionRatio: DSn = DSn(0x0028_2112)
    """Lossy Image Compression Ratio (0028,2112), VM 1-n, Type 1C (PS3.3 C.8.13.1)."""
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
    """Lossy Image Compression Method (0028,2114), VM 1-n, Type 1C (PS3.3 C.8.13.1)."""
    PresentationLUTShape: CS[Literal["IDENTITY"]] = CS(0x2050_0020)
    """Presentation LUT Shape (2050,0020), VM 1, Type 1C (PS3.3 C.8.13.1)."""
    IconImageSequence: SQ[ImagePixelMacro] = SQ(0x0088_0200, "ImagePixelMacro")
    """Icon Image Sequence (0088,0200), VM 1, Type 3 (PS3.3 C.8.13.1)."""
