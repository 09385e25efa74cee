# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Content Template Sequence (0040,A504)."""

from __future__ import annotations

from dcmgen.items.issuer_of_patient_id_macro import IssuerOfPatientIDMacro
from dcmgen.items.original_attributes_macro import OriginalAttributesMacro
from dcmgen.items.stored_file_access_macro import StoredFileAccessMacro
from dcmgen.model.fields import (
    CS,
    CS_,
    DA_,
    DT,
    DT_,
    IS_,
    LO,
    LO_,
    PN_,
    SH_,
    SQ,
    TM_,
    UI,
    UR,
    UR_,
    US_,
    AEn,
    CSn,
    PNn,
    UIn,
)
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.file_set_access_sequence_item import FileSetAccessSequenceItem
    from dcmgen.items.hl7v2_hierarchic_designator_macro import HL7v2HierarchicDesignatorMacro
    from dcmgen.items.person_identification_macro import PersonIdentificationMacro
    from dcmgen.items.referenced_request_macro import ReferencedRequestMacro
    from dcmgen.items.request_attributes_macro import RequestAttributesMacro


class InventoriedInstancesSequenceContentTemplateSequenceItem(Item):
    """Item of Content Template Sequence (0040,A504) (PS3.3 C.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

    __slots__ = ()

    TemplateIdentifier: CS = CS(0x0040_DB00)
    """Template Identifier (0040,DB00), VM 1, Type 1 (PS3.3 C.38.1)."""
    MappingResource: CS = CS(0x0008_0105)
    """Mapping Resource (0008,0105), VM 1, Type 1 (PS3.3 C.38.1)."""


class InventoriedInstancesSequenceSpecimenDescriptionSequenceItem(Item):
    """Item of Specimen Description Sequence (0040,0560) (PS3.3 C.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

    __slots__ = ()

    SpecimenIdentifier: LO = LO(0x0040_0551)
    """Specimen Identifier (0040,0551), VM 1, Type 1 (PS3.3 C.38.1)."""
    SpecimenUID: UI = UI(0x0040_0554)
    """Specimen UID (0040,0554), VM 1, Type 1 (PS3.3 C.38.1)."""


class AlternateRepresentationSequenceItem(Item):
    """Item of Alternate Representation Sequence (0008,3001) (PS3.3 C.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

    __slots__ = ()

    SeriesInstanceUID: UI = UI(0x0020_000E)
    """Series Instance UID (0020,000E), VM 1, Type 1C (PS3.3 C.38.1)."""
    SOPClassUID: UI = UI(0x0008_0016)
    """SOP Class UID (0008,0016), VM 1, Type 1 (PS3.3 C.38.1)."""
    SOPInstanceUID: UI = UI(0x0008_0018)
    """SOP Instance UID (0008,0018), VM 1, Type 1 (PS3.3 C.38.1)."""
    PurposeOfReferenceCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_A170, "CodeSequenceMacro")
    """Purpose of Reference Code Sequence (0040,A170), VM 1, Type 1 (PS3.3 C.38.1)."""


class InventoriedStudiesSequenceOtherPatientIDsSequenceItem(IssuerOfPatientIDMacro, Item):
    """Item of Other Patient IDs Sequence (0010,1002) (PS3.3 C.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

    __slots__ = ()

    PatientID: LO_ = LO_(0x0010_0020)
    """Patient ID (0010,0020), VM 1, Type 2 (PS3.3 C.38.1)."""


class InventoriedStudiesSequenceItem(IssuerOfPatientIDMacro, OriginalAttributesMacro, Item):
    """Item of Inventoried Studies Sequence (0008,0423) (PS3.3 C.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

    __slots__ = ()

    SpecificCharacterSet: CSn = CSn(0x0008_0005)
    """Specific Character Set (0008,0005), VM 1-n, Type 1C (PS3.3 C.38.1)."""
    StudyInstanceUID: UI = UI(0x0020_000D)
    """Study Instance UID (0020,000D), VM 1, Type 1 (PS3.3 C.38.1)."""
    ModalitiesInStudy: CSn = CSn(0x0008_0061)
    """Modalities in Study (0008,0061), VM 1-n, Type 2 (PS3.3 C.38.1)."""
    ItemInventoryDateTime: DT = DT(0x0008_0404)
    """Item Inventory DateTime (0008,0404), VM 1, Type 1 (PS3.3 C.38.1)."""
    RemovedFromOperationalUse: CS = CS(0x0008_0405)
    """Removed from Operational Use (0008,0405), VM 1, Type 1C (PS3.3 C.38.1)."""
    ReasonForRemovalCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_0406, "CodeSequenceMacro")
    """Reason for Removal Code Sequence (0008,0406), VM 1, Type 2C (PS3.3 C.38.1)."""
    NumberOfStudyRelatedSeries: IS_ = IS_(0x0020_1206)
    """Number of Study Related Series (0020,1206), VM 1, Type 2 (PS3.3 C.38.1)."""
    NumberOfStudyRelatedInstances: IS_ = IS_(0x0020_1208)
    """Number of Study Related Instances (0020,1208), VM 1, Type 2 (PS3.3 C.38.1)."""
    StudyUpdateDateTime: DT_ = DT_(0x0008_041F)
    """Study Update DateTime (0008,041F), VM 1, Type 2 (PS3.3 C.38.1)."""
    StudyID: SH_ = SH_(0x0020_0010)
    """Study ID (0020,0010), VM 1, Type 2 (PS3.3 C.38.1)."""
    StudyDate: DA_ = DA_(0x0008_0020)
    """Study Date (0008,0020), VM 1, Type 2 (PS3.3 C.38.1)."""
    StudyTime: TM_ = TM_(0x0008_0030)
    """Study Time (0008,0030), VM 1, Type 2 (PS3.3 C.38.1)."""
    StudyDescription: LO_ = LO_(0x0008_1030)
    """Study Description (0008,1030), VM 1, Type 2 (PS3.3 C.38.1)."""
    AnatomicRegionsInStudyCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_0063, "CodeSequenceMacro")
    """Anatomic Regions in Study Code Sequence (0008,0063), VM 1, Type 3 (PS3.3 C.38.1)."""
    ProcedureCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_1032, "CodeSequenceMacro")
    """Procedure Code Sequence (0008,1032), VM 1, Type 3 (PS3.3 C.38.1)."""
    NameOfPhysiciansReadingStudy: PNn = PNn(0x0008_1060)
    """Name of Physician(s) Reading Study (0008,1060), VM 1-n, Type 3 (PS3.3 C.38.1)."""
    PhysiciansReadingStudyIdentificationSequence: SQ[PersonIdentificationMacro] = SQ(
        0x0008_1062, "PersonIdentificationMacro"
    )
    """Physician(s) Reading Study Identification Sequence (0008,1062), VM 1, Type 3 (PS3.3 C.38.1)."""
    ConsultingPhysicianName: PNn = PNn(0x0008_009C)
    """Consulting Physician's Name (0008,009C), VM 1-n, Type 3 (PS3.3 C.38.1)."""
    ConsultingPhysicianIdentificationSequence: SQ[PersonIdentificationMacro] = SQ(
        0x0008_009D, "PersonIdentificationMacro"
    )
    """Consulting Physician Identification Sequence (0008,009D), VM 1, Type 3 (PS3.3 C.38.1)."""
    PhysiciansOfRecord: PNn = PNn(0x0008_1048)
    """Physician(s) of Record (0008,1048), VM 1-n, Type 3 (PS3.3 C.38.1)."""
    PhysiciansOfRecordIdentificationSequence: SQ[PersonIdentificationMacro] = SQ(
        0x0008_1049, "PersonIdentificationMacro"
    )
    """Physician(s) of Record Identification Sequence (0008,1049), VM 1, Type 3 (PS3.3 C.38.1)."""
    RetrieveAETitle: AEn = AEn(0x0008_0054)
    """Retrieve AE Title (0008,0054), VM 1-n, Type 1C (PS3.3 C.38.1)."""
    RetrieveURL: UR = UR(0x0008_1190)
    """Retrieve URL (0008,1190), VM 1, Type 1C (PS3.3 C.38.1)."""
    StoredInstanceBaseURI: UR_ = UR_(0x0008_0407)
    """Stored Instance Base URI (0008,0407), VM 1, Type 3 (PS3.3 C.38.1)."""
    InstanceAvailability: CS_[Literal["ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE"]] = CS_(0x0008_0056)
    """Instance Availability (0008,0056), VM 1, Type 3 (PS3.3 C.38.1)."""
    FileSetAccessSequence: SQ[FileSetAccessSequenceItem] = SQ(0x0008_0419, "FileSetAccessSequenceItem")
    """File Set Access Sequence (0008,0419), VM 1, Type 3 (PS3.3 C.38.1)."""
    StorageMediaFileSetID: SH_ = SH_(0x0088_0130)
    """Storage Media File-set ID (0088,0130), VM 1, Type 3 (PS3.3 C.38.1)."""
    AccessionNumber: SH_ = SH_(0x0008_0050)
    """Accession Number (0008,0050), VM 1, Type 2 (PS3.3 C.38.1)."""
    IssuerOfAccessionNumberSequence: SQ[HL7v2HierarchicDesignatorMacro] = SQ(
        0x0008_0051, "HL7v2HierarchicDesignatorMacro"
    )
    """Issuer of Accession Number Sequence (0008,0051), VM 1, Type 3 (PS3.3 C.38.1)."""
    ReferringPhysicianName: PN_ = PN_(0x0008_0090)
    """Referring Physician's Name (0008,0090), VM 1, Type 3 (PS3.3 C.38.1)."""
    ReferringPhysicianIdentificationSequence: SQ[PersonIdentificationMacro] = SQ(
        0x0008_0096, "PersonIdentificationMacro"
    )
    """Referring Physician Identification Sequence (0008,0096), VM 1, Type 3 (PS3.3 C.38.1)."""
    PatientName: PN_ = PN_(0x0010_0010)
    """Patient's Name (0010,0010), VM 1, Type 2 (PS3.3 C.38.1)."""
    PatientID: LO_ = LO_(0x0010_0020)
    """Patient ID (0010,0020), VM 1, Type 2 (PS3.3 C.38.1)."""
    OtherPatientIDsSequence: SQ[InventoriedStudiesSequenceOtherPatientIDsSequenceItem] = SQ(
        0x0010_1002, "InventoriedStudiesSequenceOtherPatientIDsSequenceItem"
    )
    """Other Patient IDs Sequence (0010,1002), VM 1, Type 3 (PS3.3 C.38.1)."""
    PatientBirthDate: DA_ = DA_(0x0010_0030)
    """Patient's Birth Date (0010,0030), VM 1, Type 2 (PS3.3 C.38.1)."""
    PatientSex: CS_[Literal["M", "F", "O"]] = CS_(0x0010_0040)
    """Patient's Sex (0010,0040), VM 1, Type 2 (PS3.3 C.38.1)."""
    OtherPatientNames: PNn = PNn(0x0010_1001)
    """Other Patient Names (0010,1001), VM 1-n, Type 3 (PS3.3 C.38.1)."""
    InventoriedSeriesSequence: SQ[InventoriedSeriesSequenceItem] = SQ(0x0008_0424, "InventoriedSeriesSequenceItem")
    """Inventoried Series Sequence (0008,0424), VM 1, Type 2C (PS3.3 C.38.1)."""


class InventoriedSeriesSequenceItem(OriginalAttributesMacro, Item):
    """Item of Inventoried Series Sequence (0008,0424) (PS3.3 C.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

    __slots__ = ()

    SpecificCharacterSet: CSn = CSn(0x0008_0005)
    """Specific Character Set (0008,0005), VM 1-n, Type 1C (PS3.3 C.38.1)."""
    SeriesInstanceUID: UI = UI(0x0020_000E)
    """Series Instance UID (0020,000E), VM 1, Type 1 (PS3.3 C.38.1)."""
    Modality: CS = CS(0x0008_0060)
    """Modality (0008,0060), VM 1, Type 1 (PS3.3 C.38.1)."""
    RemovedFromOperationalUse: CS = CS(0x0008_0405)
    """Removed from Operational Use (0008,0405), VM 1, Type 1C (PS3.3 C.38.1)."""
    ReasonForRemovalCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_0406, "CodeSequenceMacro")
    """Reason for Removal Code Sequence (0008,0406), VM 1, Type 2C (PS3.3 C.38.1)."""
    SeriesNumber: IS_ = IS_(0x0020_0011)
    """Series Number (0020,0011), VM 1, Type 2 (PS3.3 C.38.1)."""
    SeriesDescription: LO_ = LO_(0x0008_103E)
    """Series Description (0008,103E), VM 1, Type 3 (PS3.3 C.38.1)."""
    SeriesDate: DA_ = DA_(0x0008_0021)
    """Series Date (0008,0021), VM 1, Type 3 (PS3.3 C.38.1)."""
    SeriesTime: TM_ = TM_(0x0008_0031)
    """Series Time (0008,0031), VM 1, Type 3 (PS3.3 C.38.1)."""
    BodyPartExamined: CS_ = CS_(0x0018_0015)
    """Body Part Examined (0018,0015), VM 1, Type 3 (PS3.3 C.38.1)."""
    Laterality: CS_[Literal["R", "L"]] = CS_(0x0020_0060)
    """Laterality (0020,0060), VM 1, Type 3 (PS3.3 C.38.1)."""
    RequestAttributesSequence: SQ[RequestAttributesMacro] = SQ(0x0040_0275, "RequestAttributesMacro")
    """Request Attributes Sequence (0040,0275), VM 1, Type 3 (PS3.3 C.38.1)."""
    StoredInstanceBaseURI: UR_ = UR_(0x0008_0407)
    """Stored Instance Base URI (0008,0407), VM 1, Type 3 (PS3.3 C.38.1)."""
    InstanceAvailability: CS_[Literal["ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE"]] = CS_(0x0008_0056)
    """Instance Availability (0008,0056), VM 1, Type 3 (PS3.3 C.38.1)."""
    FileSetAccessSequence: SQ[FileSetAccessSequenceItem] = SQ(0x0008_0419, "FileSetAccessSequenceItem")
    """File Set Access Sequence (0008,0419), VM 1, Type 3 (PS3.3 C.38.1)."""
    StorageMediaFileSetID: SH_ = SH_(0x0088_0130)
    """Storage Media File-set ID (0088,0130), VM 1, Type 3 (PS3.3 C.38.1)."""
    InventoriedInstancesSequence: SQ[InventoriedInstancesSequenceItem] = SQ(
        0x0008_0425, "InventoriedInstancesSequenceItem"
    )
    """Inventoried Instances Sequence (0008,0425), VM 1, Type 2C (PS3.3 C.38.1)."""


class InventoriedInstancesSequenceItem(OriginalAttributesMacro, Item):
    """Item of Inventoried Instances Sequence (0008,0425) (PS3.3 C.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

    __slots__ = ()

    SpecificCharacterSet: CSn = CSn(0x0008_0005)
    """Specific Character Set (0008,0005), VM 1-n, Type 1C (PS3.3 C.38.1)."""
    SOPClassUID: UI = UI(0x0008_0016)
    """SOP Class UID (0008,0016), VM 1, Type 1 (PS3.3 C.38.1)."""
    SOPInstanceUID: UI = UI(0x0008_0018)
    """SOP Instance UID (0008,0018), VM 1, Type 1 (PS3.3 C.38.1)."""
    InstanceNumber: IS_ = IS_(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 2 (PS3.3 C.38.1)."""
    RelatedGeneralSOPClassUID: UIn = UIn(0x0008_001A)
    """Related General SOP Class UID (0008,001A), VM 1-n, Type 3 (PS3.3 C.38.1)."""
    ContentDate: DA_ = DA_(0x0008_0023)
    """Content Date (0008,0023), VM 1, Type 3 (PS3.3 C.38.1)."""
    ContentTime: TM_ = TM_(0x0008_0033)
    """Content Time (0008,0033), VM 1, Type 3 (PS3.3 C.38.1)."""
    TimezoneOffsetFromUTC: SH_ = SH_(0x0008_0201)
    """Timezone Offset From UTC (0008,0201), VM 1, Type 3 (PS3.3 C.38.1)."""
    Rows: US_ = US_(0x0028_0010)
    """Rows (0028,0010), VM 1, Type 3 (PS3.3 C.38.1)."""
    Columns: US_ = US_(0x0028_0011)
    """Columns (0028,0011), VM 1, Type 3 (PS3.3 C.38.1)."""
    NumberOfFrames: IS_ = IS_(0x0028_0008)
    """Number of Frames (0028,0008), VM 1, Type 3 (PS3.3 C.38.1)."""
    BitsAllocated: US_ = US_(0x0028_0100)
    """Bits Allocated (0028,0100), VM 1, Type 3 (PS3.3 C.38.1)."""
    ObservationDateTime: DT_ = DT_(0x0040_A032)
    """Observation DateTime (0040,A032), VM 1, Type 3 (PS3.3 C.38.1)."""
    ConceptNameCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_A043, "CodeSequenceMacro")
    """Concept Name Code Sequence (0040,A043), VM 1, Type 3 (PS3.3 C.38.1)."""
    ContentTemplateSequence: SQ[InventoriedInstancesSequenceContentTemplateSequenceItem] = SQ(
        0x0040_A504, "InventoriedInstancesSequenceContentTemplateSequenceItem"
    )
    """Content Template Sequence (0040,A504), VM 1, Type 3 (PS3.3 C.38.1)."""
    ReferencedRequestSequence: SQ[ReferencedRequestMacro] = SQ(0x0040_A370, "ReferencedRequestMacro")
    """Referenced Request Sequence (0040,A370), VM 1, Type 3 (PS3.3 C.38.1)."""
    ContainerIdentifier: LO_ = LO_(0x0040_0512)
    """Container Identifier (0040,0512), VM 1, Type 3 (PS3.3 C.38.1)."""
    SpecimenDescriptionSequence: SQ[InventoriedInstancesSequenceSpecimenDescriptionSequenceItem] = SQ(
        0x0040_0560, "InventoriedInstancesSequenceSpecimenDescriptionSequenceItem"
    )
    """Specimen Description Sequence (0040,0560), VM 1, Type 3 (PS3.3 C.38.1)."""
    ContentLabel: CS_ = CS_(0x0070_0080)
    """Content Label (0070,0080), VM 1, Type 3 (PS3.3 C.38.1)."""
    ContentDescription: LO_ = LO_(0x0070_0081)
    """Content Description (0070,0081), VM 1, Type 3 (PS3.3 C.38.1)."""
    PresentationCreationDate: DA_ = DA_(0x0070_0082)
    """Presentation Creation Date (0070,0082), VM 1, Type 3 (PS3.3 C.38.1)."""
    PresentationCreationTime: TM_ = TM_(0x0070_0083)
    """Presentation Creation Time (0070,0083), VM 1, Type 3 (PS3.3 C.38.1)."""
    ContentCreatorName: PN_ = PN_(0x0070_0084)
    """Content Creator's Name (0070,0084), VM 1, Type 3 (PS3.3 C.38.1)."""
    RemovedFromOperationalUse: CS = CS(0x0008_0405)
    """Removed from Operational Use (0008,0405), VM 1, Type 1C (PS3.3 C.38.1)."""
    ReasonForRemovalCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_0406, "CodeSequenceMacro")
    """Reason for Removal Code Sequence (0008,0406), VM 1, Type 2C (PS3.3 C.38.1)."""
    InstanceAvailability: CS_[Literal["ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE"]] = CS_(0x0008_0056)
    """Instance Availability (0008,0056), VM 1, Type 3 (PS3.3 C.38.1)."""
    FileAccessSequence: SQ[FileAccessSequenceItem] = SQ(0x0008_041A, "FileAccessSequenceItem")
    """File Access Sequence (0008,041A), VM 1, Type 3 (PS3.3 C.38.1)."""
    StorageMediaFileSetID: SH_ = SH_(0x0088_0130)
    """Storage Media File-set ID (0088,0130), VM 1, Type 3 (PS3.3 C.38.1)."""
    AlternateRepresentationSequence: SQ[AlternateRepresentationSequenceItem] = SQ(
        0x0008_3001, "AlternateRepresentationSequenceItem"
    )
    """Alternate Representation Sequence (0008,3001), VM 1, Type 3 (PS3.3 C.38.1)."""


class FileAccessSequenceItem(StoredFileAccessMacro, Item):
    """Item of File Access Sequence (0008,041A) (PS3.3 C.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

    __slots__ = ()

    ExpirationDateTime: DT_ = DT_(0x0008_0416)
    """Expiration DateTime (0008,0416), VM 1, Type 3 (PS3.3 C.38.1)."""
