# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Directory Record Sequence (0004,1220)."""

from __future__ import annotations

from dcmgen.items.content_assessment_results_directory_record_results_keys_macro import (
    ContentAssessmentResultsDirectoryRecordResultsKeysMacro,
)
from dcmgen.items.encapsulated_document_keys_macro import EncapsulatedDocumentKeysMacro
from dcmgen.items.fiducial_keys_macro import FiducialKeysMacro
from dcmgen.items.hanging_protocol_keys_macro import HangingProtocolKeysMacro
from dcmgen.items.image_keys_macro import ImageKeysMacro
from dcmgen.items.implant_assembly_keys_macro import ImplantAssemblyKeysMacro
from dcmgen.items.implant_group_keys_macro import ImplantGroupKeysMacro
from dcmgen.items.implant_keys_macro import ImplantKeysMacro
from dcmgen.items.key_object_document_keys_macro import KeyObjectDocumentKeysMacro
from dcmgen.items.measurement_keys_macro import MeasurementKeysMacro
from dcmgen.items.palette_keys_macro import PaletteKeysMacro
from dcmgen.items.patient_keys_macro import PatientKeysMacro
from dcmgen.items.plan_keys_macro import PlanKeysMacro
from dcmgen.items.presentation_keys_macro import PresentationKeysMacro
from dcmgen.items.radiotherapy_keys_macro import RadiotherapyKeysMacro
from dcmgen.items.raw_data_keys_macro import RawDataKeysMacro
from dcmgen.items.real_world_value_mapping_keys_macro import RealWorldValueMappingKeysMacro
from dcmgen.items.registration_keys_macro import RegistrationKeysMacro
from dcmgen.items.rt_dose_keys_macro import RTDoseKeysMacro
from dcmgen.items.rt_plan_keys_macro import RTPlanKeysMacro
from dcmgen.items.rt_structure_set_keys_macro import RTStructureSetKeysMacro
from dcmgen.items.rt_treatment_record_keys_macro import RTTreatmentRecordKeysMacro
from dcmgen.items.series_keys_macro import SeriesKeysMacro
from dcmgen.items.spectroscopy_keys_macro import SpectroscopyKeysMacro
from dcmgen.items.sr_document_keys_macro import SRDocumentKeysMacro
from dcmgen.items.stereometric_relationship_keys_macro import StereometricRelationshipKeysMacro
from dcmgen.items.study_keys_macro import StudyKeysMacro
from dcmgen.items.surface_keys_macro import SurfaceKeysMacro
from dcmgen.items.surface_scan_keys_macro import SurfaceScanKeysMacro
from dcmgen.items.tractography_results_keys_macro import TractographyResultsKeysMacro
from dcmgen.items.waveform_keys_macro import WaveformKeysMacro
from dcmgen.model.fields import CS, DA_, IS_, TM_, UI, UL, US, CSn, UIn
from dcmgen.model.iod import Item


class DirectoryRecordSequenceItem(
    FiducialKeysMacro,
    MeasurementKeysMacro,
    PresentationKeysMacro,
    RealWorldValueMappingKeysMacro,
    RegistrationKeysMacro,
    SurfaceKeysMacro,
    TractographyResultsKeysMacro,
    ContentAssessmentResultsDirectoryRecordResultsKeysMacro,
    EncapsulatedDocumentKeysMacro,
    HangingProtocolKeysMacro,
    ImageKeysMacro,
    ImplantAssemblyKeysMacro,
    ImplantGroupKeysMacro,
    ImplantKeysMacro,
    KeyObjectDocumentKeysMacro,
    PaletteKeysMacro,
    PatientKeysMacro,
    PlanKeysMacro,
    RTDoseKeysMacro,
    RTPlanKeysMacro,
    RTStructureSetKeysMacro,
    RTTreatmentRecordKeysMacro,
    RadiotherapyKeysMacro,
    RawDataKeysMacro,
    SRDocumentKeysMacro,
    SeriesKeysMacro,
    SpectroscopyKeysMacro,
    StereometricRelationshipKeysMacro,
    StudyKeysMacro,
    SurfaceScanKeysMacro,
    WaveformKeysMacro,
    Item,
):
    """Item of Directory Record Sequence (0004,1220) (PS3.3 F.3.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.2.2.html
    """

    __slots__ = ()

    OffsetOfTheNextDirectoryRecord = UL(0x0004_1400)
    RecordInUseFlag = US(0x0004_1410)
    OffsetOfReferencedLowerLevelDirectoryEntity = UL(0x0004_1420)
    DirectoryRecordType = CS(0x0004_1430)
    PrivateRecordUID = UI(0x0004_1432)
    ReferencedFileID = CSn(0x0004_1500)
    ReferencedSOPClassUIDInFile = UI(0x0004_1510)
    ReferencedSOPInstanceUIDInFile = UI(0x0004_1511)
    ReferencedTransferSyntaxUIDInFile = UI(0x0004_1512)
    ReferencedRelatedGeneralSOPClassUIDInFile = UIn(0x0004_151A)
    ContentDate = DA_(0x0008_0023)
    ContentTime = TM_(0x0008_0033)
    InstanceNumber = IS_(0x0020_0013)
