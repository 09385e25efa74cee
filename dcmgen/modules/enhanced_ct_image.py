# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Enhanced CT Image Module."""

from __future__ import annotations

from dcmgen.items.common_ct_mr_and_photoacoustic_image_description_macro import (
    CommonCTMRAndPhotoacousticImageDescriptionMacro,
)
from dcmgen.items.hierarchical_evidence_reference_macro import HierarchicalEvidenceReferenceMacro
from dcmgen.items.optional_view_and_slice_progression_direction_macro import (
    OptionalViewAndSliceProgressionDirectionMacro,
)
from dcmgen.items.rt_equipment_mapping_and_plan_reference_macro import RTEquipmentMappingAndPlanReferenceMacro
from dcmgen.model.fields import CS, CS_, DT, FD, IS_, LT_, SQ, US, CSTn, DSn
from dcmgen.model.iod import Module


class EnhancedCTImageModule(
    CommonCTMRAndPhotoacousticImageDescriptionMacro,
    HierarchicalEvidenceReferenceMacro,
    OptionalViewAndSliceProgressionDirectionMacro,
    RTEquipmentMappingAndPlanReferenceMacro,
    Module,
):
    """Enhanced CT Image Module (PS3.3 C.8.15.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.15.2.html
    """

    __slots__ = ()

    ImageType = CSTn(0x0008_0008)
    MultienergyCTAcquisition = CS_(0x0018_9361)
    AcquisitionNumber = IS_(0x0020_0012)
    AcquisitionDateTime = DT(0x0008_002A)
    AcquisitionDuration = FD(0x0018_9073)
    SamplesPerPixel = US(0x0028_0002)
    PhotometricInterpretation = CS(0x0028_0004)
    BitsAllocated = US(0x0028_0100)
    BitsStored = US(0x0028_0101)
    HighBit = US(0x0028_0102)
    ContentQualification = CS(0x0018_9004)
    ImageComments = LT_(0x0020_4000)
    BurnedInAnnotation = CS(0x0028_0301)
    RecognizableVisualFeatures = CS_(0x0028_0302)
    LossyImageCompression = CS(0x0028_2110)
    LossyImageCompressionRatio = DSn(0x0028_2112)
    LossyImageCompressionMethod = CSTn(0x0028_2114)
    PresentationLUTShape = CS(0x2050_0020)
    IconImageSequence = SQ(0x0088_0200, "ImagePixelMacro")
