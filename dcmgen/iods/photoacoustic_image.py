# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Photoacoustic Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, CST, DA, IS, SQ, TM, CSTn, DSn
from dcmgen.model.iod import IOD
from dcmgen.modules.acquisition_context import AcquisitionContextModule
from dcmgen.modules.clinical_trial_series import ClinicalTrialSeriesModule
from dcmgen.modules.clinical_trial_study import ClinicalTrialStudyModule
from dcmgen.modules.clinical_trial_subject import ClinicalTrialSubjectModule
from dcmgen.modules.common_instance_reference import CommonInstanceReferenceModule
from dcmgen.modules.device import DeviceModule
from dcmgen.modules.enhanced_contrast_bolus import EnhancedContrastBolusModule
from dcmgen.modules.enhanced_general_equipment import EnhancedGeneralEquipmentModule
from dcmgen.modules.enhanced_series import EnhancedSeriesModule
from dcmgen.modules.frame_extraction import FrameExtractionModule
from dcmgen.modules.frame_of_reference import FrameOfReferenceModule
from dcmgen.modules.general_equipment import GeneralEquipmentModule
from dcmgen.modules.general_image import GeneralImageModule
from dcmgen.modules.general_reference import GeneralReferenceModule
from dcmgen.modules.general_series import GeneralSeriesModule
from dcmgen.modules.general_study import GeneralStudyModule
from dcmgen.modules.icc_profile import ICCProfileModule
from dcmgen.modules.image_pixel import ImagePixelModule
from dcmgen.modules.multi_frame_dimension import MultiFrameDimensionModule
from dcmgen.modules.multi_frame_functional_groups import MultiFrameFunctionalGroupsModule
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.patient_study import PatientStudyModule
from dcmgen.modules.photoacoustic_acquisition_parameters import PhotoacousticAcquisitionParametersModule
from dcmgen.modules.photoacoustic_image import PhotoacousticImageModule
from dcmgen.modules.photoacoustic_reconstruction import PhotoacousticReconstructionModule
from dcmgen.modules.photoacoustic_transducer import PhotoacousticTransducerModule
from dcmgen.modules.sop_common import SOPCommonModule
from dcmgen.modules.specimen import SpecimenModule
from dcmgen.modules.supplemental_palette_color_lookup_table import SupplementalPaletteColorLookupTableModule
from dcmgen.modules.synchronization import SynchronizationModule
from dcmgen.modules.ultrasound_frame_of_reference import UltrasoundFrameOfReferenceModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.photoacoustic_image import (
        PhotoacousticImagePerFrameFunctionalGroupsSequenceItem,
        PhotoacousticImageSharedFunctionalGroupsSequenceItem,
    )
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class PhotoacousticImage(
    GeneralImageModule,
    GeneralSeriesModule,
    ImagePixelModule,
    PatientModule,
    PhotoacousticImageModule,
    SOPCommonModule,
    SpecimenModule,
    AcquisitionContextModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    EnhancedContrastBolusModule,
    EnhancedGeneralEquipmentModule,
    EnhancedSeriesModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    ICCProfileModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    PatientStudyModule,
    PhotoacousticAcquisitionParametersModule,
    PhotoacousticReconstructionModule,
    PhotoacousticTransducerModule,
    SupplementalPaletteColorLookupTableModule,
    SynchronizationModule,
    UltrasoundFrameOfReferenceModule,
    IOD,
):
    """Photoacoustic Image IOD (PS3.3 A.89).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.89.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Enhanced Series (M), Clinical Trial Series (U), Frame of Reference (M), Ultrasound Frame
    of Reference (M), Synchronization (M), General Equipment (M), Enhanced General Equipment (M), General Image
    (M), General Reference (U), Image Pixel (M), Enhanced Contrast/Bolus (C), Multi-frame Functional Groups (M),
    Multi-frame Dimension (M), Device (U), Specimen (U), Acquisition Context (M), Supplemental Palette Color
    Lookup Table (C), Photoacoustic Image (M), Photoacoustic Acquisition Parameters (M), Photoacoustic
    Transducer (U), Photoacoustic Reconstruction (U), ICC Profile (C), SOP Common (M), Common Instance Reference
    (U), Frame Extraction (C)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.6.3",)

    SharedFunctionalGroupsSequence: SQ[PhotoacousticImageSharedFunctionalGroupsSequenceItem] = SQ(
        0x5200_9229, "PhotoacousticImageSharedFunctionalGroupsSequenceItem"
    )
    """Shared Functional Groups Sequence (5200,9229), VM 1, Type 1 (PS3.3 A.89)."""
    PerFrameFunctionalGroupsSequence: SQ[PhotoacousticImagePerFrameFunctionalGroupsSequenceItem] = SQ(
        0x5200_9230, "PhotoacousticImagePerFrameFunctionalGroupsSequenceItem"
    )
    """Per-Frame Functional Groups Sequence (5200,9230), VM 1, Type 1C (PS3.3 A.89)."""
    ImageType: CSTn[Literal["ORIGINAL", "DERIVED", "PRIMARY", "SECONDARY"]] = CSTn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.34.1)."""
    ContentDate: DA = DA(0x0008_0023)
    """Content Date (0008,0023), VM 1, Type 1 (PS3.3 C.7.6.16)."""
    ContentTime: TM = TM(0x0008_0033)
    """Content Time (0008,0033), VM 1, Type 1 (PS3.3 C.7.6.16)."""
    ReferencedPerformedProcedureStepSequence: SQ[SOPInstanceReferenceMacro] = SQ(
        0x0008_1111, "SOPInstanceReferenceMacro"
    )
    """Referenced Performed Procedure Step Sequence (0008,1111), VM 1, Type 1C (PS3.3 C.7.3.3)."""
    SeriesNumber: IS = IS(0x0020_0011)
    """Series Number (0020,0011), VM 1, Type 1 (PS3.3 C.7.3.3)."""
    InstanceNumber: IS = IS(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 1 (PS3.3 C.7.6.16)."""
    DimensionOrganizationType: CST[Literal["3D", "3D_TEMPORAL", "TILED_FULL", "TILED_SPARSE"]] = CST(0x0020_9311)
    """Dimension Organization Type (0020,9311), VM 1, Type 1 (PS3.3 C.8.34.1)."""
    BurnedInAnnotation: CS[Literal["YES", "NO"]] = CS(0x0028_0301)
    """Burned In Annotation (0028,0301), VM 1, Type 1 (PS3.3 C.8.34.1)."""
    LossyImageCompression: CS[Literal["00", "01"]] = CS(0x0028_2110)
    """Lossy Image Compression (0028,2110), VM 1, Type 1 (PS3.3 C.8.34.1)."""
    LossyImageCompressionRatio: DSn = DSn(0x0028_2112)
    """Lossy Image Compression Ratio (0028,2112), VM 1-n, Type 1C (PS3.3 C.8.34.1)."""
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
    """Lossy Image Compression Method (0028,2114), VM 1-n, Type 1C (PS3.3 C.8.34.1)."""
    PresentationLUTShape: CS[Literal["IDENTITY"]] = CS(0x2050_0020)
    """Presentation LUT Shape (2050,0020), VM 1, Type 1C (PS3.3 C.8.34.1)."""
