# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Content Template Sequence (0040,A504)."""

from __future__ import annotations

from dcmgen.model.fields import (
    CS,
    CS_,
    CST,
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
    CSTn,
    PNn,
    UIn,
)
from dcmgen.model.iod import Item
from dcmgen.model.parts import IssuerOfPatientIDMacro, OriginalAttributesMacro, StoredFileAccessMacro


class InventoriedInstancesSequenceContentTemplateSequenceItem(Item):
    """Item of Content Template Sequence (0040,A504) (PS3.3 C.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

    __slots__ = ()

    TemplateIdentifier = CS(0x0040_DB00)
    MappingResource = CST(0x0008_0105)


class InventoriedInstancesSequenceSpecimenDescriptionSequenceItem(Item):
    """Item of Specimen Description Sequence (0040,0560) (PS3.3 C.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

    __slots__ = ()

    SpecimenIdentifier = LO(0x0040_0551)
    SpecimenUID = UI(0x0040_0554)


class AlternateRepresentationSequenceItem(Item):
    """Item of Alternate Representation Sequence (0008,3001) (PS3.3 C.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

    __slots__ = ()

    SeriesInstanceUID = UI(0x0020_000E)
    SOPClassUID = UI(0x0008_0016)
    SOPInstanceUID = UI(0x0008_0018)
    PurposeOfReferenceCodeSequence = SQ(0x0040_A170, "CodeSequenceMacro")


class InventoriedStudiesSequenceOtherPatientIDsSequenceItem(IssuerOfPatientIDMacro, Item):
    """Item of Other Patient IDs Sequence (0010,1002) (PS3.3 C.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

    __slots__ = ()

    PatientID = LO_(0x0010_0020)


class InventoriedStudiesSequenceItem(IssuerOfPatientIDMacro, OriginalAttributesMacro, Item):
    """Item of Inventoried Studies Sequence (0008,0423) (PS3.3 C.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

    __slots__ = ()

    SpecificCharacterSet = CSn(0x0008_0005)
    StudyInstanceUID = UI(0x0020_000D)
    ModalitiesInStudy = CSTn(0x0008_0061)
    ItemInventoryDateTime = DT(0x0008_0404)
    RemovedFromOperationalUse = CS(0x0008_0405)
    ReasonForRemovalCodeSequence = SQ(0x0008_0406, "CodeSequenceMacro")
    NumberOfStudyRelatedSeries = IS_(0x0020_1206)
    NumberOfStudyRelatedInstances = IS_(0x0020_1208)
    StudyUpdateDateTime = DT_(0x0008_041F)
    StudyID = SH_(0x0020_0010)
    StudyDate = DA_(0x0008_0020)
    StudyTime = TM_(0x0008_0030)
    StudyDescription = LO_(0x0008_1030)
    AnatomicRegionsInStudyCodeSequence = SQ(0x0008_0063, "CodeSequenceMacro")
    ProcedureCodeSequence = SQ(0x0008_1032, "CodeSequenceMacro")
    NameOfPhysiciansReadingStudy = PNn(0x0008_1060)
    PhysiciansReadingStudyIdentificationSequence = SQ(0x0008_1062, "PersonIdentificationMacro")
    ConsultingPhysicianName = PNn(0x0008_009C)
    ConsultingPhysicianIdentificationSequence = SQ(0x0008_009D, "PersonIdentificationMacro")
    PhysiciansOfRecord = PNn(0x0008_1048)
    PhysiciansOfRecordIdentificationSequence = SQ(0x0008_1049, "PersonIdentificationMacro")
    RetrieveAETitle = AEn(0x0008_0054)
    RetrieveURL = UR(0x0008_1190)
    StoredInstanceBaseURI = UR_(0x0008_0407)
    InstanceAvailability = CS_(0x0008_0056)
    FileSetAccessSequence = SQ(0x0008_0419, "FileSetAccessSequenceItem")
    StorageMediaFileSetID = SH_(0x0088_0130)
    AccessionNumber = SH_(0x0008_0050)
    IssuerOfAccessionNumberSequence = SQ(0x0008_0051, "HL7v2HierarchicDesignatorMacro")
    ReferringPhysicianName = PN_(0x0008_0090)
    ReferringPhysicianIdentificationSequence = SQ(0x0008_0096, "PersonIdentificationMacro")
    PatientName = PN_(0x0010_0010)
    PatientID = LO_(0x0010_0020)
    OtherPatientIDsSequence = SQ(0x0010_1002, "InventoriedStudiesSequenceOtherPatientIDsSequenceItem")
    PatientBirthDate = DA_(0x0010_0030)
    PatientSex = CS_(0x0010_0040)
    OtherPatientNames = PNn(0x0010_1001)
    InventoriedSeriesSequence = SQ(0x0008_0424, "InventoriedSeriesSequenceItem")


class InventoriedSeriesSequenceItem(OriginalAttributesMacro, Item):
    """Item of Inventoried Series Sequence (0008,0424) (PS3.3 C.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

    __slots__ = ()

    SpecificCharacterSet = CSn(0x0008_0005)
    SeriesInstanceUID = UI(0x0020_000E)
    Modality = CST(0x0008_0060)
    RemovedFromOperationalUse = CS(0x0008_0405)
    ReasonForRemovalCodeSequence = SQ(0x0008_0406, "CodeSequenceMacro")
    SeriesNumber = IS_(0x0020_0011)
    SeriesDescription = LO_(0x0008_103E)
    SeriesDate = DA_(0x0008_0021)
    SeriesTime = TM_(0x0008_0031)
    BodyPartExamined = CS_(0x0018_0015)
    Laterality = CS_(0x0020_0060)
    RequestAttributesSequence = SQ(0x0040_0275, "RequestAttributesMacro")
    StoredInstanceBaseURI = UR_(0x0008_0407)
    InstanceAvailability = CS_(0x0008_0056)
    FileSetAccessSequence = SQ(0x0008_0419, "FileSetAccessSequenceItem")
    StorageMediaFileSetID = SH_(0x0088_0130)
    InventoriedInstancesSequence = SQ(0x0008_0425, "InventoriedInstancesSequenceItem")


class InventoriedInstancesSequenceItem(OriginalAttributesMacro, Item):
    """Item of Inventoried Instances Sequence (0008,0425) (PS3.3 C.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

    __slots__ = ()

    SpecificCharacterSet = CSn(0x0008_0005)
    SOPClassUID = UI(0x0008_0016)
    SOPInstanceUID = UI(0x0008_0018)
    InstanceNumber = IS_(0x0020_0013)
    RelatedGeneralSOPClassUID = UIn(0x0008_001A)
    ContentDate = DA_(0x0008_0023)
    ContentTime = TM_(0x0008_0033)
    TimezoneOffsetFromUTC = SH_(0x0008_0201)
    Rows = US_(0x0028_0010)
    Columns = US_(0x0028_0011)
    NumberOfFrames = IS_(0x0028_0008)
    BitsAllocated = US_(0x0028_0100)
    ObservationDateTime = DT_(0x0040_A032)
    ConceptNameCodeSequence = SQ(0x0040_A043, "CodeSequenceMacro")
    ContentTemplateSequence = SQ(0x0040_A504, "InventoriedInstancesSequenceContentTemplateSequenceItem")
    ReferencedRequestSequence = SQ(0x0040_A370, "ReferencedRequestMacro")
    ContainerIdentifier = LO_(0x0040_0512)
    SpecimenDescriptionSequence = SQ(0x0040_0560, "InventoriedInstancesSequenceSpecimenDescriptionSequenceItem")
    ContentLabel = CS_(0x0070_0080)
    ContentDescription = LO_(0x0070_0081)
    PresentationCreationDate = DA_(0x0070_0082)
    PresentationCreationTime = TM_(0x0070_0083)
    ContentCreatorName = PN_(0x0070_0084)
    RemovedFromOperationalUse = CS(0x0008_0405)
    ReasonForRemovalCodeSequence = SQ(0x0008_0406, "CodeSequenceMacro")
    InstanceAvailability = CS_(0x0008_0056)
    FileAccessSequence = SQ(0x0008_041A, "FileAccessSequenceItem")
    StorageMediaFileSetID = SH_(0x0088_0130)
    AlternateRepresentationSequence = SQ(0x0008_3001, "AlternateRepresentationSequenceItem")


class FileAccessSequenceItem(StoredFileAccessMacro, Item):
    """Item of File Access Sequence (0008,041A) (PS3.3 C.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

    __slots__ = ()

    ExpirationDateTime = DT_(0x0008_0416)
