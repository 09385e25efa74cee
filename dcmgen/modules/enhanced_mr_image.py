# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
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

    ImageType = CSTn(0x0008_0008)
    SamplesPerPixel = US(0x0028_0002)
    PhotometricInterpretation = CST(0x0028_0004)
    BitsAllocated = US(0x0028_0100)
    BitsStored = US(0x0028_0101)
    HighBit = US(0x0028_0102)
    PixelRepresentation = US(0x0028_0103)
    PlanarConfiguration = US(0x0028_0006)
    BurnedInAnnotation = CS(0x0028_0301)
    RecognizableVisualFeatures = CS_(0x0028_0302)
    LossyImageCompression = CS(0x0028_2110)
    LossyImageCompressionRatio = DSn(0x0028_2112)
    LossyImageCompressionMethod = CSTn(0x0028_2114)
    PresentationLUTShape = CS(0x2050_0020)
    IconImageSequence = SQ(0x0088_0200, "ImagePixelMacro")
