# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Ophthalmic Photography 8 Bit Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, DA, DT, IS, SQ, TM, CSTn, DSn
from dcmgen.model.iod import IOD
from dcmgen.modules.acquisition_context import AcquisitionContextModule
from dcmgen.modules.cine import CineModule
from dcmgen.modules.clinical_trial_series import ClinicalTrialSeriesModule
from dcmgen.modules.clinical_trial_study import ClinicalTrialStudyModule
from dcmgen.modules.clinical_trial_subject import ClinicalTrialSubjectModule
from dcmgen.modules.common_instance_reference import CommonInstanceReferenceModule
from dcmgen.modules.device import DeviceModule
from dcmgen.modules.enhanced_contrast_bolus import EnhancedContrastBolusModule
from dcmgen.modules.frame_extraction import FrameExtractionModule
from dcmgen.modules.general_acquisition import GeneralAcquisitionModule
from dcmgen.modules.general_equipment import GeneralEquipmentModule
from dcmgen.modules.general_image import GeneralImageModule
from dcmgen.modules.general_reference import GeneralReferenceModule
from dcmgen.modules.general_series import GeneralSeriesModule
from dcmgen.modules.general_study import GeneralStudyModule
from dcmgen.modules.icc_profile import ICCProfileModule
from dcmgen.modules.image_pixel import ImagePixelModule
from dcmgen.modules.multi_frame import MultiFrameModule
from dcmgen.modules.ocular_region_imaged import OcularRegionImagedModule
from dcmgen.modules.ophthalmic_photographic_parameters import OphthalmicPhotographicParametersModule
from dcmgen.modules.ophthalmic_photography_acquisition_parameters import (
    OphthalmicPhotographyAcquisitionParametersModule,
)
from dcmgen.modules.ophthalmic_photography_image import OphthalmicPhotographyImageModule
from dcmgen.modules.ophthalmic_photography_series import OphthalmicPhotographySeriesModule
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.patient_study import PatientStudyModule
from dcmgen.modules.sop_common import SOPCommonModule
from dcmgen.modules.synchronization import SynchronizationModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
    from dcmgen.items.ophthalmic_photography_8_bit_image import OphthalmicPhotography8BitImageSourceImageSequenceItem


class OphthalmicPhotography8BitImage(
    GeneralImageModule,
    OcularRegionImagedModule,
    GeneralSeriesModule,
    ImagePixelModule,
    OphthalmicPhotographyAcquisitionParametersModule,
    PatientModule,
    SOPCommonModule,
    AcquisitionContextModule,
    CineModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    EnhancedContrastBolusModule,
    FrameExtractionModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    ICCProfileModule,
    MultiFrameModule,
    OphthalmicPhotographicParametersModule,
    OphthalmicPhotographyImageModule,
    OphthalmicPhotographySeriesModule,
    PatientStudyModule,
    SynchronizationModule,
    IOD,
):
    """Ophthalmic Photography 8 Bit Image IOD (PS3.3 A.41).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.41.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Ophthalmic Photography Series (M), Clinical Trial Series (U), Synchronization (M),
    General Equipment (M), General Acquisition (M), General Image (M), General Reference (U), Image Pixel (M),
    Enhanced Contrast/Bolus (C), Cine (C), Multi-frame (M), Device (U), Acquisition Context (U), Ophthalmic
    Photography Image (M), Ocular Region Imaged (M), Ophthalmic Photography Acquisition Parameters (M),
    Ophthalmic Photographic Parameters (M), ICC Profile (U), SOP Common (M), Common Instance Reference (U),
    Frame Extraction (C)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.77.1.5.1",)

    ImageType: CSTn[
        Literal[
            "ORIGINAL", "DERIVED", "PRIMARY", "SECONDARY", "MONTAGE", "COLOR", "REDFREE", "RED", "BLUE", "FA", "ICG"
        ]
    ] = CSTn(0x0008_0008)
    """Image Type (0008,0008), VM 2-n, Type 1 (PS3.3 C.8.17.2)."""
    ContentDate: DA = DA(0x0008_0023)
    """Content Date (0008,0023), VM 1, Type 1 (PS3.3 C.8.17.2)."""
    AcquisitionDateTime: DT = DT(0x0008_002A)
    """Acquisition DateTime (0008,002A), VM 1, Type 1C (PS3.3 C.8.17.2)."""
    ContentTime: TM = TM(0x0008_0033)
    """Content Time (0008,0033), VM 1, Type 1 (PS3.3 C.8.17.2)."""
    Modality: CS[Literal["OP"]] = CS(0x0008_0060)
    """Modality (0008,0060), VM 1, Type 1 (PS3.3 C.7.3.1)."""
    SourceImageSequence: SQ[OphthalmicPhotography8BitImageSourceImageSequenceItem] = SQ(
        0x0008_2112, "OphthalmicPhotography8BitImageSourceImageSequenceItem"
    )
    """Source Image Sequence (0008,2112), VM 1, Type 2C (PS3.3 C.8.17.2)."""
    AnatomicRegionSequence: SQ[AnatomicRegionSequenceItem] = SQ(0x0008_2218, "AnatomicRegionSequenceItem")
    """Anatomic Region Sequence (0008,2218), VM 1, Type 1 (PS3.3 10.5)."""
    InstanceNumber: IS = IS(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 1 (PS3.3 C.8.17.2)."""
    ImageLaterality: CS[Literal["R", "L", "B"]] = CS(0x0020_0062)
    """Image Laterality (0020,0062), VM 1, Type 1 (PS3.3 C.8.17.5)."""
    PhotometricInterpretation: CS[
        Literal["MONOCHROME2", "RGB", "YBR_FULL_422", "YBR_PARTIAL_420", "YBR_ICT", "YBR_RCT"]
    ] = CS(0x0028_0004)
    """Photometric Interpretation (0028,0004), VM 1, Type 1 (PS3.3 C.7.6.3.3)."""
    BurnedInAnnotation: CS[Literal["YES", "NO"]] = CS(0x0028_0301)
    """Burned In Annotation (0028,0301), VM 1, Type 1 (PS3.3 C.8.17.2)."""
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
