# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Legacy Converted Enhanced PET Image IOD."""

from __future__ import annotations

from dcmgen.model.fields import CS, IS, LO_, SQ, LOn
from dcmgen.model.iod import IOD
from dcmgen.modules.acquisition_context import AcquisitionContextModule
from dcmgen.modules.cardiac_synchronization import CardiacSynchronizationModule
from dcmgen.modules.clinical_trial_series import ClinicalTrialSeriesModule
from dcmgen.modules.clinical_trial_study import ClinicalTrialStudyModule
from dcmgen.modules.clinical_trial_subject import ClinicalTrialSubjectModule
from dcmgen.modules.common_instance_reference import CommonInstanceReferenceModule
from dcmgen.modules.enhanced_general_equipment import EnhancedGeneralEquipmentModule
from dcmgen.modules.enhanced_patient_orientation import EnhancedPatientOrientationModule
from dcmgen.modules.enhanced_pet_image import EnhancedPETImageModule
from dcmgen.modules.enhanced_pet_series import EnhancedPETSeriesModule
from dcmgen.modules.frame_extraction import FrameExtractionModule
from dcmgen.modules.frame_of_reference import FrameOfReferenceModule
from dcmgen.modules.general_equipment import GeneralEquipmentModule
from dcmgen.modules.general_series import GeneralSeriesModule
from dcmgen.modules.general_study import GeneralStudyModule
from dcmgen.modules.image_pixel import ImagePixelModule
from dcmgen.modules.intervention import InterventionModule
from dcmgen.modules.multi_frame_dimension import MultiFrameDimensionModule
from dcmgen.modules.multi_frame_functional_groups import MultiFrameFunctionalGroupsModule
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.patient_study import PatientStudyModule
from dcmgen.modules.respiratory_synchronization import RespiratorySynchronizationModule
from dcmgen.modules.sop_common import SOPCommonModule
from dcmgen.modules.specimen import SpecimenModule
from dcmgen.modules.synchronization import SynchronizationModule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.legacy_converted_enhanced_pet_image import (
        LegacyConvertedEnhancedPETImagePerFrameFunctionalGroupsSequenceItem,
        LegacyConvertedEnhancedPETImageSharedFunctionalGroupsSequenceItem,
    )
    from dcmgen.items.related_series_sequence_item import RelatedSeriesSequenceItem
    from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro


class LegacyConvertedEnhancedPETImage(
    EnhancedPETImageModule,
    EnhancedPatientOrientationModule,
    GeneralSeriesModule,
    ImagePixelModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    AcquisitionContextModule,
    CardiacSynchronizationModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    EnhancedGeneralEquipmentModule,
    EnhancedPETSeriesModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    InterventionModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    PatientStudyModule,
    RespiratorySynchronizationModule,
    SynchronizationModule,
    IOD,
):
    """Legacy Converted Enhanced PET Image IOD (PS3.3 A.72).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.72.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Enhanced PET Series (M), Clinical Trial Series (U), Frame of Reference (M),
    Synchronization (U), General Equipment (M), Enhanced General Equipment (U), Image Pixel (M), Enhanced
    Patient Orientation (U), Intervention (U), Acquisition Context (M), Multi-frame Functional Groups (M),
    Multi-frame Dimension (U), Cardiac Synchronization (U), Respiratory Synchronization (U), Specimen (U),
    Enhanced PET Image (M), SOP Common (M), Common Instance Reference (U), Frame Extraction (C)
    """

    __slots__ = ()
    sop_classes = ("1.2.840.10008.5.1.4.1.1.128.1",)

    SharedFunctionalGroupsSequence: SQ[LegacyConvertedEnhancedPETImageSharedFunctionalGroupsSequenceItem] = SQ(
        0x5200_9229, "LegacyConvertedEnhancedPETImageSharedFunctionalGroupsSequenceItem"
    )
    """Shared Functional Groups Sequence (5200,9229), VM 1, Type 1 (PS3.3 A.72)."""
    PerFrameFunctionalGroupsSequence: SQ[LegacyConvertedEnhancedPETImagePerFrameFunctionalGroupsSequenceItem] = SQ(
        0x5200_9230, "LegacyConvertedEnhancedPETImagePerFrameFunctionalGroupsSequenceItem"
    )
    """Per-Frame Functional Groups Sequence (5200,9230), VM 1, Type 1C (PS3.3 A.72)."""
    Modality: CS[Literal["PT"]] = CS(0x0008_0060)
    """Modality (0008,0060), VM 1, Type 1 (PS3.3 C.7.3.1)."""
    Manufacturer: LO_ = LO_(0x0008_0070)
    """Manufacturer (0008,0070), VM 1, Type 2 (PS3.3 C.7.5.1)."""
    ManufacturerModelName: LO_ = LO_(0x0008_1090)
    """Manufacturer's Model Name (0008,1090), VM 1, Type 3 (PS3.3 C.7.5.1)."""
    ReferencedPerformedProcedureStepSequence: SQ[SOPInstanceReferenceMacro] = SQ(
        0x0008_1111, "SOPInstanceReferenceMacro"
    )
    """Referenced Performed Procedure Step Sequence (0008,1111), VM 1, Type 1C (PS3.3 C.8.22.1)."""
    RelatedSeriesSequence: SQ[RelatedSeriesSequenceItem] = SQ(0x0008_1250, "RelatedSeriesSequenceItem")
    """Related Series Sequence (0008,1250), VM 1, Type 1C (PS3.3 C.8.22.1)."""
    DeviceSerialNumber: LO_ = LO_(0x0018_1000)
    """Device Serial Number (0018,1000), VM 1, Type 3 (PS3.3 C.7.5.1)."""
    SoftwareVersions: LOn = LOn(0x0018_1020)
    """Software Versions (0018,1020), VM 1-n, Type 3 (PS3.3 C.7.5.1)."""
    InstanceNumber: IS = IS(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 1 (PS3.3 C.7.6.16)."""
