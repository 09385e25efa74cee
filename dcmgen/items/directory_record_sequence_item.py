# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
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

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal


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

    OffsetOfTheNextDirectoryRecord: UL = UL(0x0004_1400)
    """Offset of the Next Directory Record (0004,1400), VM 1, Type 1 (PS3.3 F.3.2.2)."""
    RecordInUseFlag: US = US(0x0004_1410)
    """Record In-use Flag (0004,1410), VM 1, Type 1 (PS3.3 F.3.2.2)."""
    OffsetOfReferencedLowerLevelDirectoryEntity: UL = UL(0x0004_1420)
    """Offset of Referenced Lower-Level Directory Entity (0004,1420), VM 1, Type 1 (PS3.3 F.3.2.2)."""
    DirectoryRecordType: CS[
        Literal[
            "PATIENT",
            "STUDY",
            "SERIES",
            "IMAGE",
            "RADIOTHERAPY",
            "RT DOSE",
            "RT STRUCTURE SET",
            "RT PLAN",
            "RT TREAT RECORD",
            "PRESENTATION",
            "WAVEFORM",
            "SR DOCUMENT",
            "KEY OBJECT DOC",
            "SPECTROSCOPY",
            "RAW DATA",
            "REGISTRATION",
            "FIDUCIAL",
            "HANGING PROTOCOL",
            "ENCAP DOC",
            "VALUE MAP",
            "STEREOMETRIC",
            "PALETTE",
            "IMPLANT",
            "IMPLANT GROUP",
            "IMPLANT ASSY",
            "MEASUREMENT",
            "SURFACE",
            "SURFACE SCAN",
            "TRACT",
            "ASSESSMENT",
            "PLAN",
            "PRIVATE",
        ]
    ] = CS(0x0004_1430)
    """Directory Record Type (0004,1430), VM 1, Type 1 (PS3.3 F.3.2.2)."""
    PrivateRecordUID: UI = UI(0x0004_1432)
    """Private Record UID (0004,1432), VM 1, Type 1C (PS3.3 F.3.2.2)."""
    ReferencedFileID: CSn = CSn(0x0004_1500)
    """Referenced File ID (0004,1500), VM 1-8, Type 1C (PS3.3 F.3.2.2)."""
    ReferencedSOPClassUIDInFile: UI = UI(0x0004_1510)
    """Referenced SOP Class UID in File (0004,1510), VM 1, Type 1C (PS3.3 F.3.2.2)."""
    ReferencedSOPInstanceUIDInFile: UI = UI(0x0004_1511)
    """Referenced SOP Instance UID in File (0004,1511), VM 1, Type 1C (PS3.3 F.3.2.2)."""
    ReferencedTransferSyntaxUIDInFile: UI = UI(0x0004_1512)
    """Referenced Transfer Syntax UID in File (0004,1512), VM 1, Type 1C (PS3.3 F.3.2.2)."""
    ReferencedRelatedGeneralSOPClassUIDInFile: UIn = UIn(0x0004_151A)
    """Referenced Related General SOP Class UID in File (0004,151A), VM 1-n, Type 1C (PS3.3 F.3.2.2)."""
    ContentDate: DA_ = DA_(0x0008_0023)
    """Content Date (0008,0023), VM 1, Type 2 (PS3.3 F.5.32)."""
    ContentTime: TM_ = TM_(0x0008_0033)
    """Content Time (0008,0033), VM 1, Type 2 (PS3.3 F.5.32)."""
    InstanceNumber: IS_ = IS_(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 2 (PS3.3 F.5.28)."""
