# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Ophthalmic Optical Coherence Tomography En Face Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA, IS, SQ, TM, CSTn, DSn
from dcmgen.model.iod import IOD
from dcmgen.modules.clinical_trial_series import ClinicalTrialSeriesModule
from dcmgen.modules.clinical_trial_study import ClinicalTrialStudyModule
from dcmgen.modules.clinical_trial_subject import ClinicalTrialSubjectModule
from dcmgen.modules.common_instance_reference import CommonInstanceReferenceModule
from dcmgen.modules.enhanced_general_equipment import EnhancedGeneralEquipmentModule
from dcmgen.modules.frame_of_reference import FrameOfReferenceModule
from dcmgen.modules.general_acquisition import GeneralAcquisitionModule
from dcmgen.modules.general_equipment import GeneralEquipmentModule
from dcmgen.modules.general_image import GeneralImageModule
from dcmgen.modules.general_series import GeneralSeriesModule
from dcmgen.modules.general_study import GeneralStudyModule
from dcmgen.modules.icc_profile import ICCProfileModule
from dcmgen.modules.image_pixel import ImagePixelModule
from dcmgen.modules.ocular_region_imaged import OcularRegionImagedModule
from dcmgen.modules.ophthalmic_optical_coherence_tomography_en_face_image import (
    OphthalmicOpticalCoherenceTomographyEnFaceImageModule,
)
from dcmgen.modules.ophthalmic_optical_coherence_tomography_en_face_image_quality_rating import (
    OphthalmicOpticalCoherenceTomographyEnFaceImageQualityRatingModule,
)
from dcmgen.modules.ophthalmic_tomography_en_face_series import OphthalmicTomographyEnFaceSeriesModule
from dcmgen.modules.palette_color_lookup_table import PaletteColorLookupTableModule
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.patient_study import PatientStudyModule
from dcmgen.modules.sop_common import SOPCommonModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class OphthalmicOpticalCoherenceTomographyEnFaceImage(
    GeneralImageModule,
    OcularRegionImagedModule,
    GeneralSeriesModule,
    ImagePixelModule,
    PaletteColorLookupTableModule,
    PatientModule,
    SOPCommonModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    EnhancedGeneralEquipmentModule,
    FrameOfReferenceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    ICCProfileModule,
    OphthalmicOpticalCoherenceTomographyEnFaceImageModule,
    OphthalmicOpticalCoherenceTomographyEnFaceImageQualityRatingModule,
    OphthalmicTomographyEnFaceSeriesModule,
    PatientStudyModule,
    IOD,
):
    """Ophthalmic Optical Coherence Tomography En Face Image IOD (PS3.3 A.83).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.83.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Ophthalmic Tomography En Face Series (M), Clinical Trial Series (U), Frame of Reference
    (M), General Equipment (M), Enhanced General Equipment (M), General Acquisition (M), General Image (M),
    Image Pixel (M), Palette Color Lookup Table (C), Ophthalmic Optical Coherence Tomography En Face Image (M),
    Ocular Region Imaged (M), Ophthalmic Optical Coherence Tomography En Face Image Quality Rating (C), ICC
    Profile (U), SOP Common (M), Common Instance Reference (U)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.77.1.5.7",)

    ImageType: CSTn[Literal["ORIGINAL", "DERIVED", "PRIMARY", "SECONDARY", "MONTAGE"]] = CSTn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.17.14)."""
    ContentDate: DA = DA(0x0008_0023)
    """Content Date (0008,0023), VM 1, Type 1 (PS3.3 C.8.17.14)."""
    ContentTime: TM = TM(0x0008_0033)
    """Content Time (0008,0033), VM 1, Type 1 (PS3.3 C.8.17.14)."""
    Modality: CS[Literal["OPTENF"]] = CS(0x0008_0060)
    """Modality (0008,0060), VM 1, Type 1 (PS3.3 C.7.3.1)."""
    ReferencedPerformedProcedureStepSequence: SQ[SOPInstanceReferenceMacro] = SQ(
        0x0008_1111, "SOPInstanceReferenceMacro"
    )
    """Referenced Performed Procedure Step Sequence (0008,1111), VM 1, Type 1C (PS3.3 C.8.17.17)."""
    AnatomicRegionSequence: SQ[AnatomicRegionSequenceItem] = SQ(0x0008_2218, "AnatomicRegionSequenceItem")
    """Anatomic Region Sequence (0008,2218), VM 1, Type 1 (PS3.3 10.5)."""
    SeriesNumber: IS = IS(0x0020_0011)
    """Series Number (0020,0011), VM 1, Type 1 (PS3.3 C.8.17.17)."""
    InstanceNumber: IS = IS(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 1 (PS3.3 C.8.17.14)."""
    ImageLaterality: CS[Literal["R", "L", "B"]] = CS(0x0020_0062)
    """Image Laterality (0020,0062), VM 1, Type 1 (PS3.3 C.8.17.5)."""
    PhotometricInterpretation: CS[Literal["MONOCHROME2", "PALETTE COLOR"]] = CS(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.7.6.3.3)."""
    BurnedInAnnotation: CS[Literal["YES", "NO"]] = CS(0x0028_0301)
    """Burned In Annotation (0028,0301), VM 1, Type 1 (PS3.3 C.8.17.14)."""
    RecognizableVisualFeatures: CS[Literal["YES", "NO"]] = CS(0x0028_0302)
    """Recognizable Visual Features (0028,0302), VM 1, Type 1 (PS3.3 C.8.17.14)."""
    LossyImageCompression: CS[Literal["00", "01"]] = CS(0x0028_2110)
    """Lossy Image Compression (0028,2110), VM 1, Type 1 (PS3.3 C.8.17.14)."""
    LossyImageCompressionRatio: DSn = DSn(0x0028_2112)
    """Lossy Image Compression Ratio (0028,2112), VM 1-n, Type 1C (PS3.3 C.8.17.14)."""
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
    """Lossy Image Compression Method (0028,2114), VM 1-n, Type 1C (PS3.3 C.8.17.14)."""
    PresentationLUTShape: CS[Literal["IDENTITY"]] = CS(0x2050_0020)
    """Presentation LUT Shape (2050,0020), VM 1, Type 1C (PS3.3 C.8.17.14)."""
