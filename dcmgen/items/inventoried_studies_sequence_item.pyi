# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Content Template Sequence (0040,A504)."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.file_set_access_sequence_item import FileSetAccessSequenceItem, FileSetAccessSequenceItems
from dcmgen.items.hl7v2_hierarchic_designator_macro import (
    HL7v2HierarchicDesignatorMacro,
    HL7v2HierarchicDesignatorMacros,
)
from dcmgen.items.issuer_of_patient_id_macro import IssuerOfPatientIDMacro
from dcmgen.items.issuer_of_patient_id_qualifiers_sequence_item import IssuerOfPatientIDQualifiersSequenceItem
from dcmgen.items.original_attributes_macro import OriginalAttributesMacro
from dcmgen.items.original_attributes_sequence_item import OriginalAttributesSequenceItem
from dcmgen.items.person_identification_macro import PersonIdentificationMacro, PersonIdentificationMacros
from dcmgen.items.referenced_request_macro import ReferencedRequestMacro, ReferencedRequestMacros
from dcmgen.items.request_attributes_macro import RequestAttributesMacro, RequestAttributesMacros
from dcmgen.items.stored_file_access_macro import StoredFileAccessMacro
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
    AEnValue,
    AnyText,
    CS_Value,
    CSn,
    CSnValue,
    CSTn,
    CSValue,
    DA_Value,
    DSnValue,
    DT_Value,
    DTValue,
    IS_Value,
    Items,
    LO_Value,
    LOValue,
    OB_Value,
    PN_Value,
    PNn,
    PNnValue,
    SH_Value,
    TM_Value,
    UIn,
    UInValue,
    UIValue,
    UR_Value,
    URValue,
    US_Value,
    UVValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class InventoriedInstancesSequenceContentTemplateSequenceItem(Item):
    """Item of Content Template Sequence (0040,A504) (PS3.3 C.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

    def __init__(
        self,
        /,
        *,
        MappingResource: Literal["DCMR"] | AnyText = ...,
        TemplateIdentifier: CSValue = ...,
    ) -> None: ...
    TemplateIdentifier: CS
    """Template Identifier (0040,DB00), CS, VM 1, Type 1.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    MappingResource: CST[Literal["DCMR"]]
    """Mapping Resource (0008,0105), CS, VM 1, Type 1.

    Defined Terms: DCMR.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

class InventoriedInstancesSequenceContentTemplateSequenceItems(
    Sequence[InventoriedInstancesSequenceContentTemplateSequenceItem]
):
    def add(
        self,
        /,
        *,
        MappingResource: Literal["DCMR"] | AnyText = ...,
        TemplateIdentifier: CSValue = ...,
    ) -> InventoriedInstancesSequenceContentTemplateSequenceItem: ...

class InventoriedInstancesSequenceSpecimenDescriptionSequenceItem(Item):
    """Item of Specimen Description Sequence (0040,0560) (PS3.3 C.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

    def __init__(
        self,
        /,
        *,
        SpecimenIdentifier: LOValue = ...,
        SpecimenUID: UIValue = ...,
    ) -> None: ...
    SpecimenIdentifier: LO
    """Specimen Identifier (0040,0551), LO, VM 1, Type 1.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    SpecimenUID: UI
    """Specimen UID (0040,0554), UI, VM 1, Type 1.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

class InventoriedInstancesSequenceSpecimenDescriptionSequenceItems(
    Sequence[InventoriedInstancesSequenceSpecimenDescriptionSequenceItem]
):
    def add(
        self,
        /,
        *,
        SpecimenIdentifier: LOValue = ...,
        SpecimenUID: UIValue = ...,
    ) -> InventoriedInstancesSequenceSpecimenDescriptionSequenceItem: ...

class AlternateRepresentationSequenceItem(Item):
    """Item of Alternate Representation Sequence (0008,3001) (PS3.3 C.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

    def __init__(
        self,
        /,
        *,
        SOPClassUID: UIValue = ...,
        SOPInstanceUID: UIValue = ...,
        PurposeOfReferenceCodeSequence: Items[CodeSequenceMacro] = ...,
        SeriesInstanceUID: UIValue = ...,
    ) -> None: ...
    SeriesInstanceUID: UI
    """Series Instance UID (0020,000E), UI, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    SOPClassUID: UI
    """SOP Class UID (0008,0016), UI, VM 1, Type 1.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    SOPInstanceUID: UI
    """SOP Instance UID (0008,0018), UI, VM 1, Type 1.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    PurposeOfReferenceCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Purpose of Reference Code Sequence (0040,A170), SQ, VM 1, Type 1.

    Codes: CID 7205 Purpose of Reference to Alternate Representation (Baseline, inferred).

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

class AlternateRepresentationSequenceItems(Sequence[AlternateRepresentationSequenceItem]):
    def add(
        self,
        /,
        *,
        SOPClassUID: UIValue = ...,
        SOPInstanceUID: UIValue = ...,
        PurposeOfReferenceCodeSequence: Items[CodeSequenceMacro] = ...,
        SeriesInstanceUID: UIValue = ...,
    ) -> AlternateRepresentationSequenceItem: ...

class InventoriedStudiesSequenceOtherPatientIDsSequenceItem(IssuerOfPatientIDMacro, Item):
    """Item of Other Patient IDs Sequence (0010,1002) (PS3.3 C.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

    def __init__(
        self,
        /,
        *,
        PatientID: LO_Value = ...,
        IssuerOfPatientID: LO_Value = ...,
        IssuerOfPatientIDQualifiersSequence: Items[IssuerOfPatientIDQualifiersSequenceItem] = ...,
    ) -> None: ...
    PatientID: LO_
    """Patient ID (0010,0020), LO, VM 1, Type 2.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

class InventoriedStudiesSequenceOtherPatientIDsSequenceItems(
    Sequence[InventoriedStudiesSequenceOtherPatientIDsSequenceItem]
):
    def add(
        self,
        /,
        *,
        PatientID: LO_Value = ...,
        IssuerOfPatientID: LO_Value = ...,
        IssuerOfPatientIDQualifiersSequence: Items[IssuerOfPatientIDQualifiersSequenceItem] = ...,
    ) -> InventoriedStudiesSequenceOtherPatientIDsSequenceItem: ...

class FileAccessSequenceItem(StoredFileAccessMacro, Item):
    """Item of File Access Sequence (0008,041A) (PS3.3 C.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

    def __init__(
        self,
        /,
        *,
        FileAccessURI: URValue = ...,
        ContainerFileType: CSValue = ...,
        FilenameInContainer: URValue = ...,
        FileOffsetInContainer: UVValue = ...,
        FileLengthInContainer: UVValue = ...,
        StoredInstanceTransferSyntaxUID: UIValue = ...,
        MACAlgorithm: Literal["RIPEMD160", "MD5", "SHA1", "SHA256", "SHA384", "SHA512"] | AnyText = ...,
        ExpirationDateTime: DT_Value = ...,
        LossyImageCompressionRatio: DSnValue = ...,
        MAC: OB_Value = ...,
    ) -> None: ...
    ExpirationDateTime: DT_
    """Expiration DateTime (0008,0416), DT, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

class FileAccessSequenceItems(Sequence[FileAccessSequenceItem]):
    def add(
        self,
        /,
        *,
        FileAccessURI: URValue = ...,
        ContainerFileType: CSValue = ...,
        FilenameInContainer: URValue = ...,
        FileOffsetInContainer: UVValue = ...,
        FileLengthInContainer: UVValue = ...,
        StoredInstanceTransferSyntaxUID: UIValue = ...,
        MACAlgorithm: Literal["RIPEMD160", "MD5", "SHA1", "SHA256", "SHA384", "SHA512"] | AnyText = ...,
        ExpirationDateTime: DT_Value = ...,
        LossyImageCompressionRatio: DSnValue = ...,
        MAC: OB_Value = ...,
    ) -> FileAccessSequenceItem: ...

class InventoriedInstancesSequenceItem(OriginalAttributesMacro, Item):
    """Item of Inventoried Instances Sequence (0008,0425) (PS3.3 C.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

    def __init__(
        self,
        /,
        *,
        SOPClassUID: UIValue = ...,
        SOPInstanceUID: UIValue = ...,
        SpecificCharacterSet: CSnValue = ...,
        RemovedFromOperationalUse: CSValue = ...,
        InstanceNumber: IS_Value = ...,
        ReasonForRemovalCodeSequence: Items[CodeSequenceMacro] = ...,
        RelatedGeneralSOPClassUID: UInValue = ...,
        ContentDate: DA_Value = ...,
        ContentTime: TM_Value = ...,
        InstanceAvailability: Literal["ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE", "", None] = ...,
        TimezoneOffsetFromUTC: SH_Value = ...,
        FileAccessSequence: Items[FileAccessSequenceItem] = ...,
        AlternateRepresentationSequence: Items[AlternateRepresentationSequenceItem] = ...,
        NumberOfFrames: IS_Value = ...,
        Rows: US_Value = ...,
        Columns: US_Value = ...,
        BitsAllocated: US_Value = ...,
        ContainerIdentifier: LO_Value = ...,
        SpecimenDescriptionSequence: Items[InventoriedInstancesSequenceSpecimenDescriptionSequenceItem] = ...,
        ObservationDateTime: DT_Value = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferencedRequestSequence: Items[ReferencedRequestMacro] = ...,
        ContentTemplateSequence: Items[InventoriedInstancesSequenceContentTemplateSequenceItem] = ...,
        ContentLabel: CS_Value = ...,
        ContentDescription: LO_Value = ...,
        PresentationCreationDate: DA_Value = ...,
        PresentationCreationTime: TM_Value = ...,
        ContentCreatorName: PN_Value = ...,
        StorageMediaFileSetID: SH_Value = ...,
        OriginalAttributesSequence: Items[OriginalAttributesSequenceItem] = ...,
    ) -> None: ...
    SpecificCharacterSet: CSn
    """Specific Character Set (0008,0005), CS, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    SOPClassUID: UI
    """SOP Class UID (0008,0016), UI, VM 1, Type 1.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    SOPInstanceUID: UI
    """SOP Instance UID (0008,0018), UI, VM 1, Type 1.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    InstanceNumber: IS_
    """Instance Number (0020,0013), IS, VM 1, Type 2.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    RelatedGeneralSOPClassUID: UIn
    """Related General SOP Class UID (0008,001A), UI, VM 1-n, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    ContentDate: DA_
    """Content Date (0008,0023), DA, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    ContentTime: TM_
    """Content Time (0008,0033), TM, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    TimezoneOffsetFromUTC: SH_
    """Timezone Offset From UTC (0008,0201), SH, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    Rows: US_
    """Rows (0028,0010), US, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    Columns: US_
    """Columns (0028,0011), US, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    NumberOfFrames: IS_
    """Number of Frames (0028,0008), IS, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    BitsAllocated: US_
    """Bits Allocated (0028,0100), US, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    ObservationDateTime: DT_
    """Observation DateTime (0040,A032), DT, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    ConceptNameCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Concept Name Code Sequence (0040,A043), SQ, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    ContentTemplateSequence: SQ[
        InventoriedInstancesSequenceContentTemplateSequenceItems,
        InventoriedInstancesSequenceContentTemplateSequenceItem,
    ]
    """Content Template Sequence (0040,A504), SQ, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    ReferencedRequestSequence: SQ[ReferencedRequestMacros, ReferencedRequestMacro]
    """Referenced Request Sequence (0040,A370), SQ, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    ContainerIdentifier: LO_
    """Container Identifier (0040,0512), LO, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    SpecimenDescriptionSequence: SQ[
        InventoriedInstancesSequenceSpecimenDescriptionSequenceItems,
        InventoriedInstancesSequenceSpecimenDescriptionSequenceItem,
    ]
    """Specimen Description Sequence (0040,0560), SQ, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    ContentLabel: CS_
    """Content Label (0070,0080), CS, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    ContentDescription: LO_
    """Content Description (0070,0081), LO, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    PresentationCreationDate: DA_
    """Presentation Creation Date (0070,0082), DA, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    PresentationCreationTime: TM_
    """Presentation Creation Time (0070,0083), TM, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    ContentCreatorName: PN_
    """Content Creator's Name (0070,0084), PN, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    RemovedFromOperationalUse: CS
    """Removed from Operational Use (0008,0405), CS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    ReasonForRemovalCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Reason for Removal Code Sequence (0008,0406), SQ, VM 1, Type 2C.

    Required if Removed from Operational Use is Y. Not allowed otherwise.

    Codes: CID 7031 Reason for Removal from Operational Use (Defined, inferred).

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    InstanceAvailability: CS_[Literal["ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE", ""]]
    """Instance Availability (0008,0056), CS, VM 1, Type 3.

    Enumerated Values: ONLINE, NEARLINE, OFFLINE, UNAVAILABLE.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    FileAccessSequence: SQ[FileAccessSequenceItems, FileAccessSequenceItem]
    """File Access Sequence (0008,041A), SQ, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    StorageMediaFileSetID: SH_
    """Storage Media File-set ID (0088,0130), SH, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    AlternateRepresentationSequence: SQ[AlternateRepresentationSequenceItems, AlternateRepresentationSequenceItem]
    """Alternate Representation Sequence (0008,3001), SQ, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

class InventoriedInstancesSequenceItems(Sequence[InventoriedInstancesSequenceItem]):
    def add(
        self,
        /,
        *,
        SOPClassUID: UIValue = ...,
        SOPInstanceUID: UIValue = ...,
        SpecificCharacterSet: CSnValue = ...,
        RemovedFromOperationalUse: CSValue = ...,
        InstanceNumber: IS_Value = ...,
        ReasonForRemovalCodeSequence: Items[CodeSequenceMacro] = ...,
        RelatedGeneralSOPClassUID: UInValue = ...,
        ContentDate: DA_Value = ...,
        ContentTime: TM_Value = ...,
        InstanceAvailability: Literal["ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE", "", None] = ...,
        TimezoneOffsetFromUTC: SH_Value = ...,
        FileAccessSequence: Items[FileAccessSequenceItem] = ...,
        AlternateRepresentationSequence: Items[AlternateRepresentationSequenceItem] = ...,
        NumberOfFrames: IS_Value = ...,
        Rows: US_Value = ...,
        Columns: US_Value = ...,
        BitsAllocated: US_Value = ...,
        ContainerIdentifier: LO_Value = ...,
        SpecimenDescriptionSequence: Items[InventoriedInstancesSequenceSpecimenDescriptionSequenceItem] = ...,
        ObservationDateTime: DT_Value = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferencedRequestSequence: Items[ReferencedRequestMacro] = ...,
        ContentTemplateSequence: Items[InventoriedInstancesSequenceContentTemplateSequenceItem] = ...,
        ContentLabel: CS_Value = ...,
        ContentDescription: LO_Value = ...,
        PresentationCreationDate: DA_Value = ...,
        PresentationCreationTime: TM_Value = ...,
        ContentCreatorName: PN_Value = ...,
        StorageMediaFileSetID: SH_Value = ...,
        OriginalAttributesSequence: Items[OriginalAttributesSequenceItem] = ...,
    ) -> InventoriedInstancesSequenceItem: ...

class InventoriedSeriesSequenceItem(OriginalAttributesMacro, Item):
    """Item of Inventoried Series Sequence (0008,0424) (PS3.3 C.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

    def __init__(
        self,
        /,
        *,
        Modality: Literal[
            "AR",
            "ASMT",
            "AU",
            "BDUS",
            "BI",
            "BMD",
            "CR",
            "CT",
            "CTPROTOCOL",
            "DG",
            "DOC",
            "DX",
            "ECG",
            "EPS",
            "ES",
            "FID",
            "GM",
            "HC",
            "HD",
            "IO",
            "IOL",
            "IVOCT",
            "IVUS",
            "KER",
            "KO",
            "LEN",
            "LS",
            "MG",
            "MR",
            "M3D",
            "NM",
            "OAM",
            "OCT",
            "OP",
            "OPM",
            "OPT",
            "OPTBSV",
            "OPTENF",
            "OPV",
            "OSS",
            "OT",
            "PLAN",
            "PR",
            "PT",
            "PX",
            "REG",
            "RESP",
            "RF",
            "RG",
            "RTDOSE",
            "RTIMAGE",
            "RTINTENT",
            "RTPLAN",
            "RTRAD",
            "RTRECORD",
            "RTSEGANN",
            "RTSTRUCT",
            "RWV",
            "SEG",
            "SM",
            "SMR",
            "SR",
            "SRF",
            "STAIN",
            "TEXTUREMAP",
            "TG",
            "US",
            "VA",
            "XA",
            "XC",
            "ANN",
            "CFM",
            "DMS",
            "EEG",
            "EMG",
            "EOG",
            "PA",
            "POS",
            "XAPROTOCOL",
            "AS",
            "CD",
            "CF",
            "CP",
            "CS",
            "DD",
            "DF",
            "DM",
            "DS",
            "EC",
            "FA",
            "FS",
            "LP",
            "MA",
            "MS",
            "OPR",
            "ST",
            "VF",
        ]
        | AnyText = ...,
        SeriesInstanceUID: UIValue = ...,
        SpecificCharacterSet: CSnValue = ...,
        RemovedFromOperationalUse: CSValue = ...,
        SeriesNumber: IS_Value = ...,
        ReasonForRemovalCodeSequence: Items[CodeSequenceMacro] = ...,
        InventoriedInstancesSequence: Items[InventoriedInstancesSequenceItem] = ...,
        SeriesDate: DA_Value = ...,
        SeriesTime: TM_Value = ...,
        InstanceAvailability: Literal["ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE", "", None] = ...,
        StoredInstanceBaseURI: UR_Value = ...,
        FileSetAccessSequence: Items[FileSetAccessSequenceItem] = ...,
        SeriesDescription: LO_Value = ...,
        BodyPartExamined: CS_Value = ...,
        Laterality: Literal["R", "L", "", None] = ...,
        RequestAttributesSequence: Items[RequestAttributesMacro] = ...,
        StorageMediaFileSetID: SH_Value = ...,
        OriginalAttributesSequence: Items[OriginalAttributesSequenceItem] = ...,
    ) -> None: ...
    SpecificCharacterSet: CSn
    """Specific Character Set (0008,0005), CS, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    SeriesInstanceUID: UI
    """Series Instance UID (0020,000E), UI, VM 1, Type 1.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    Modality: CST[
        Literal[
            "AR",
            "ASMT",
            "AU",
            "BDUS",
            "BI",
            "BMD",
            "CR",
            "CT",
            "CTPROTOCOL",
            "DG",
            "DOC",
            "DX",
            "ECG",
            "EPS",
            "ES",
            "FID",
            "GM",
            "HC",
            "HD",
            "IO",
            "IOL",
            "IVOCT",
            "IVUS",
            "KER",
            "KO",
            "LEN",
            "LS",
            "MG",
            "MR",
            "M3D",
            "NM",
            "OAM",
            "OCT",
            "OP",
            "OPM",
            "OPT",
            "OPTBSV",
            "OPTENF",
            "OPV",
            "OSS",
            "OT",
            "PLAN",
            "PR",
            "PT",
            "PX",
            "REG",
            "RESP",
            "RF",
            "RG",
            "RTDOSE",
            "RTIMAGE",
            "RTINTENT",
            "RTPLAN",
            "RTRAD",
            "RTRECORD",
            "RTSEGANN",
            "RTSTRUCT",
            "RWV",
            "SEG",
            "SM",
            "SMR",
            "SR",
            "SRF",
            "STAIN",
            "TEXTUREMAP",
            "TG",
            "US",
            "VA",
            "XA",
            "XC",
            "ANN",
            "CFM",
            "DMS",
            "EEG",
            "EMG",
            "EOG",
            "PA",
            "POS",
            "XAPROTOCOL",
            "AS",
            "CD",
            "CF",
            "CP",
            "CS",
            "DD",
            "DF",
            "DM",
            "DS",
            "EC",
            "FA",
            "FS",
            "LP",
            "MA",
            "MS",
            "OPR",
            "ST",
            "VF",
        ]
    ]
    """Modality (0008,0060), CS, VM 1, Type 1.

    Defined Terms: AR, ASMT, AU, BDUS, BI, BMD, CR, CT, CTPROTOCOL, DG, DOC, DX, ECG, EPS, ES, FID, GM, HC, HD, IO,
    IOL, IVOCT, IVUS, KER, KO, LEN, LS, MG, MR, M3D, NM, OAM, OCT, OP, OPM, OPT, OPTBSV, OPTENF, OPV, OSS, OT, PLAN,
    PR, PT, PX, REG, RESP, RF, RG, RTDOSE, RTIMAGE, RTINTENT, RTPLAN, RTRAD, RTRECORD, RTSEGANN, RTSTRUCT, RWV, SEG,
    SM, SMR, SR, SRF, STAIN, TEXTUREMAP, TG, US, VA, XA, XC, ANN, CFM, DMS, EEG, EMG, EOG, PA, POS, XAPROTOCOL, AS,
    CD, CF, CP, CS, DD, DF, DM, DS, EC, FA, FS, LP, MA, MS, OPR, ST, VF.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    RemovedFromOperationalUse: CS
    """Removed from Operational Use (0008,0405), CS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    ReasonForRemovalCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Reason for Removal Code Sequence (0008,0406), SQ, VM 1, Type 2C.

    Required if Removed from Operational Use is Y. Not allowed otherwise.

    Codes: CID 7031 Reason for Removal from Operational Use (Defined).

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    SeriesNumber: IS_
    """Series Number (0020,0011), IS, VM 1, Type 2.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    SeriesDescription: LO_
    """Series Description (0008,103E), LO, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    SeriesDate: DA_
    """Series Date (0008,0021), DA, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    SeriesTime: TM_
    """Series Time (0008,0031), TM, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    BodyPartExamined: CS_
    """Body Part Examined (0018,0015), CS, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    Laterality: CS_[Literal["R", "L", ""]]
    """Laterality (0020,0060), CS, VM 1, Type 3.

    Enumerated Values: R, L.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    RequestAttributesSequence: SQ[RequestAttributesMacros, RequestAttributesMacro]
    """Request Attributes Sequence (0040,0275), SQ, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    StoredInstanceBaseURI: UR_
    """Stored Instance Base URI (0008,0407), UR, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    InstanceAvailability: CS_[Literal["ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE", ""]]
    """Instance Availability (0008,0056), CS, VM 1, Type 3.

    Enumerated Values: ONLINE, NEARLINE, OFFLINE, UNAVAILABLE.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    FileSetAccessSequence: SQ[FileSetAccessSequenceItems, FileSetAccessSequenceItem]
    """File Set Access Sequence (0008,0419), SQ, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    StorageMediaFileSetID: SH_
    """Storage Media File-set ID (0088,0130), SH, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    InventoriedInstancesSequence: SQ[InventoriedInstancesSequenceItems, InventoriedInstancesSequenceItem]
    """Inventoried Instances Sequence (0008,0425), SQ, VM 1, Type 2C.

    Required if Inventory Level is INSTANCE. Not allowed otherwise.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

class InventoriedSeriesSequenceItems(Sequence[InventoriedSeriesSequenceItem]):
    def add(
        self,
        /,
        *,
        Modality: Literal[
            "AR",
            "ASMT",
            "AU",
            "BDUS",
            "BI",
            "BMD",
            "CR",
            "CT",
            "CTPROTOCOL",
            "DG",
            "DOC",
            "DX",
            "ECG",
            "EPS",
            "ES",
            "FID",
            "GM",
            "HC",
            "HD",
            "IO",
            "IOL",
            "IVOCT",
            "IVUS",
            "KER",
            "KO",
            "LEN",
            "LS",
            "MG",
            "MR",
            "M3D",
            "NM",
            "OAM",
            "OCT",
            "OP",
            "OPM",
            "OPT",
            "OPTBSV",
            "OPTENF",
            "OPV",
            "OSS",
            "OT",
            "PLAN",
            "PR",
            "PT",
            "PX",
            "REG",
            "RESP",
            "RF",
            "RG",
            "RTDOSE",
            "RTIMAGE",
            "RTINTENT",
            "RTPLAN",
            "RTRAD",
            "RTRECORD",
            "RTSEGANN",
            "RTSTRUCT",
            "RWV",
            "SEG",
            "SM",
            "SMR",
            "SR",
            "SRF",
            "STAIN",
            "TEXTUREMAP",
            "TG",
            "US",
            "VA",
            "XA",
            "XC",
            "ANN",
            "CFM",
            "DMS",
            "EEG",
            "EMG",
            "EOG",
            "PA",
            "POS",
            "XAPROTOCOL",
            "AS",
            "CD",
            "CF",
            "CP",
            "CS",
            "DD",
            "DF",
            "DM",
            "DS",
            "EC",
            "FA",
            "FS",
            "LP",
            "MA",
            "MS",
            "OPR",
            "ST",
            "VF",
        ]
        | AnyText = ...,
        SeriesInstanceUID: UIValue = ...,
        SpecificCharacterSet: CSnValue = ...,
        RemovedFromOperationalUse: CSValue = ...,
        SeriesNumber: IS_Value = ...,
        ReasonForRemovalCodeSequence: Items[CodeSequenceMacro] = ...,
        InventoriedInstancesSequence: Items[InventoriedInstancesSequenceItem] = ...,
        SeriesDate: DA_Value = ...,
        SeriesTime: TM_Value = ...,
        InstanceAvailability: Literal["ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE", "", None] = ...,
        StoredInstanceBaseURI: UR_Value = ...,
        FileSetAccessSequence: Items[FileSetAccessSequenceItem] = ...,
        SeriesDescription: LO_Value = ...,
        BodyPartExamined: CS_Value = ...,
        Laterality: Literal["R", "L", "", None] = ...,
        RequestAttributesSequence: Items[RequestAttributesMacro] = ...,
        StorageMediaFileSetID: SH_Value = ...,
        OriginalAttributesSequence: Items[OriginalAttributesSequenceItem] = ...,
    ) -> InventoriedSeriesSequenceItem: ...

class InventoriedStudiesSequenceItem(IssuerOfPatientIDMacro, OriginalAttributesMacro, Item):
    """Item of Inventoried Studies Sequence (0008,0423) (PS3.3 C.38.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

    def __init__(
        self,
        /,
        *,
        ItemInventoryDateTime: DTValue = ...,
        StudyInstanceUID: UIValue = ...,
        SpecificCharacterSet: CSnValue = ...,
        RetrieveAETitle: AEnValue = ...,
        RemovedFromOperationalUse: CSValue = ...,
        RetrieveURL: URValue = ...,
        StudyDate: DA_Value = ...,
        StudyTime: TM_Value = ...,
        AccessionNumber: SH_Value = ...,
        ModalitiesInStudy: Iterable[
            Literal[
                "AR",
                "ASMT",
                "AU",
                "BDUS",
                "BI",
                "BMD",
                "CR",
                "CT",
                "CTPROTOCOL",
                "DG",
                "DOC",
                "DX",
                "ECG",
                "EPS",
                "ES",
                "FID",
                "GM",
                "HC",
                "HD",
                "IO",
                "IOL",
                "IVOCT",
                "IVUS",
                "KER",
                "KO",
                "LEN",
                "LS",
                "MG",
                "MR",
                "M3D",
                "NM",
                "OAM",
                "OCT",
                "OP",
                "OPM",
                "OPT",
                "OPTBSV",
                "OPTENF",
                "OPV",
                "OSS",
                "OT",
                "PLAN",
                "PR",
                "PT",
                "PX",
                "REG",
                "RESP",
                "RF",
                "RG",
                "RTDOSE",
                "RTIMAGE",
                "RTINTENT",
                "RTPLAN",
                "RTRAD",
                "RTRECORD",
                "RTSEGANN",
                "RTSTRUCT",
                "RWV",
                "SEG",
                "SM",
                "SMR",
                "SR",
                "SRF",
                "STAIN",
                "TEXTUREMAP",
                "TG",
                "US",
                "VA",
                "XA",
                "XC",
                "ANN",
                "CFM",
                "DMS",
                "EEG",
                "EMG",
                "EOG",
                "PA",
                "POS",
                "XAPROTOCOL",
                "AS",
                "CD",
                "CF",
                "CP",
                "CS",
                "DD",
                "DF",
                "DM",
                "DS",
                "EC",
                "FA",
                "FS",
                "LP",
                "MA",
                "MS",
                "OPR",
                "ST",
                "VF",
            ]
            | AnyText
        ]
        | Literal[
            "AR",
            "ASMT",
            "AU",
            "BDUS",
            "BI",
            "BMD",
            "CR",
            "CT",
            "CTPROTOCOL",
            "DG",
            "DOC",
            "DX",
            "ECG",
            "EPS",
            "ES",
            "FID",
            "GM",
            "HC",
            "HD",
            "IO",
            "IOL",
            "IVOCT",
            "IVUS",
            "KER",
            "KO",
            "LEN",
            "LS",
            "MG",
            "MR",
            "M3D",
            "NM",
            "OAM",
            "OCT",
            "OP",
            "OPM",
            "OPT",
            "OPTBSV",
            "OPTENF",
            "OPV",
            "OSS",
            "OT",
            "PLAN",
            "PR",
            "PT",
            "PX",
            "REG",
            "RESP",
            "RF",
            "RG",
            "RTDOSE",
            "RTIMAGE",
            "RTINTENT",
            "RTPLAN",
            "RTRAD",
            "RTRECORD",
            "RTSEGANN",
            "RTSTRUCT",
            "RWV",
            "SEG",
            "SM",
            "SMR",
            "SR",
            "SRF",
            "STAIN",
            "TEXTUREMAP",
            "TG",
            "US",
            "VA",
            "XA",
            "XC",
            "ANN",
            "CFM",
            "DMS",
            "EEG",
            "EMG",
            "EOG",
            "PA",
            "POS",
            "XAPROTOCOL",
            "AS",
            "CD",
            "CF",
            "CP",
            "CS",
            "DD",
            "DF",
            "DM",
            "DS",
            "EC",
            "FA",
            "FS",
            "LP",
            "MA",
            "MS",
            "OPR",
            "ST",
            "VF",
        ]
        | AnyText
        | None = ...,
        StudyUpdateDateTime: DT_Value = ...,
        StudyDescription: LO_Value = ...,
        PatientName: PN_Value = ...,
        PatientID: LO_Value = ...,
        PatientBirthDate: DA_Value = ...,
        PatientSex: Literal["M", "F", "O", "", None] = ...,
        StudyID: SH_Value = ...,
        NumberOfStudyRelatedSeries: IS_Value = ...,
        NumberOfStudyRelatedInstances: IS_Value = ...,
        ReasonForRemovalCodeSequence: Items[CodeSequenceMacro] = ...,
        InventoriedSeriesSequence: Items[InventoriedSeriesSequenceItem] = ...,
        IssuerOfAccessionNumberSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        InstanceAvailability: Literal["ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE", "", None] = ...,
        AnatomicRegionsInStudyCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferringPhysicianName: PN_Value = ...,
        ReferringPhysicianIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        ConsultingPhysicianName: PNnValue = ...,
        ConsultingPhysicianIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        StoredInstanceBaseURI: UR_Value = ...,
        FileSetAccessSequence: Items[FileSetAccessSequenceItem] = ...,
        ProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
        PhysiciansOfRecord: PNnValue = ...,
        PhysiciansOfRecordIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        NameOfPhysiciansReadingStudy: PNnValue = ...,
        PhysiciansReadingStudyIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        IssuerOfPatientID: LO_Value = ...,
        IssuerOfPatientIDQualifiersSequence: Items[IssuerOfPatientIDQualifiersSequenceItem] = ...,
        OtherPatientNames: PNnValue = ...,
        OtherPatientIDsSequence: Items[InventoriedStudiesSequenceOtherPatientIDsSequenceItem] = ...,
        StorageMediaFileSetID: SH_Value = ...,
        OriginalAttributesSequence: Items[OriginalAttributesSequenceItem] = ...,
    ) -> None: ...
    SpecificCharacterSet: CSn
    """Specific Character Set (0008,0005), CS, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    StudyInstanceUID: UI
    """Study Instance UID (0020,000D), UI, VM 1, Type 1.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    ModalitiesInStudy: CSTn[
        Literal[
            "AR",
            "ASMT",
            "AU",
            "BDUS",
            "BI",
            "BMD",
            "CR",
            "CT",
            "CTPROTOCOL",
            "DG",
            "DOC",
            "DX",
            "ECG",
            "EPS",
            "ES",
            "FID",
            "GM",
            "HC",
            "HD",
            "IO",
            "IOL",
            "IVOCT",
            "IVUS",
            "KER",
            "KO",
            "LEN",
            "LS",
            "MG",
            "MR",
            "M3D",
            "NM",
            "OAM",
            "OCT",
            "OP",
            "OPM",
            "OPT",
            "OPTBSV",
            "OPTENF",
            "OPV",
            "OSS",
            "OT",
            "PLAN",
            "PR",
            "PT",
            "PX",
            "REG",
            "RESP",
            "RF",
            "RG",
            "RTDOSE",
            "RTIMAGE",
            "RTINTENT",
            "RTPLAN",
            "RTRAD",
            "RTRECORD",
            "RTSEGANN",
            "RTSTRUCT",
            "RWV",
            "SEG",
            "SM",
            "SMR",
            "SR",
            "SRF",
            "STAIN",
            "TEXTUREMAP",
            "TG",
            "US",
            "VA",
            "XA",
            "XC",
            "ANN",
            "CFM",
            "DMS",
            "EEG",
            "EMG",
            "EOG",
            "PA",
            "POS",
            "XAPROTOCOL",
            "AS",
            "CD",
            "CF",
            "CP",
            "CS",
            "DD",
            "DF",
            "DM",
            "DS",
            "EC",
            "FA",
            "FS",
            "LP",
            "MA",
            "MS",
            "OPR",
            "ST",
            "VF",
        ]
    ]
    """Modalities in Study (0008,0061), CS, VM 1-n, Type 2.

    Defined Terms: AR, ASMT, AU, BDUS, BI, BMD, CR, CT, CTPROTOCOL, DG, DOC, DX, ECG, EPS, ES, FID, GM, HC, HD, IO,
    IOL, IVOCT, IVUS, KER, KO, LEN, LS, MG, MR, M3D, NM, OAM, OCT, OP, OPM, OPT, OPTBSV, OPTENF, OPV, OSS, OT, PLAN,
    PR, PT, PX, REG, RESP, RF, RG, RTDOSE, RTIMAGE, RTINTENT, RTPLAN, RTRAD, RTRECORD, RTSEGANN, RTSTRUCT, RWV, SEG,
    SM, SMR, SR, SRF, STAIN, TEXTUREMAP, TG, US, VA, XA, XC, ANN, CFM, DMS, EEG, EMG, EOG, PA, POS, XAPROTOCOL, AS,
    CD, CF, CP, CS, DD, DF, DM, DS, EC, FA, FS, LP, MA, MS, OPR, ST, VF.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    ItemInventoryDateTime: DT
    """Item Inventory DateTime (0008,0404), DT, VM 1, Type 1.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    RemovedFromOperationalUse: CS
    """Removed from Operational Use (0008,0405), CS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    ReasonForRemovalCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Reason for Removal Code Sequence (0008,0406), SQ, VM 1, Type 2C.

    Required if Removed from Operational Use is Y. Not allowed otherwise.

    Codes: CID 7031 Reason for Removal from Operational Use (Defined).

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    NumberOfStudyRelatedSeries: IS_
    """Number of Study Related Series (0020,1206), IS, VM 1, Type 2.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    NumberOfStudyRelatedInstances: IS_
    """Number of Study Related Instances (0020,1208), IS, VM 1, Type 2.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    StudyUpdateDateTime: DT_
    """Study Update DateTime (0008,041F), DT, VM 1, Type 2.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    StudyID: SH_
    """Study ID (0020,0010), SH, VM 1, Type 2.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    StudyDate: DA_
    """Study Date (0008,0020), DA, VM 1, Type 2.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    StudyTime: TM_
    """Study Time (0008,0030), TM, VM 1, Type 2.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    StudyDescription: LO_
    """Study Description (0008,1030), LO, VM 1, Type 2.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    AnatomicRegionsInStudyCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Anatomic Regions in Study Code Sequence (0008,0063), SQ, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    ProcedureCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Procedure Code Sequence (0008,1032), SQ, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    NameOfPhysiciansReadingStudy: PNn
    """Name of Physician(s) Reading Study (0008,1060), PN, VM 1-n, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    PhysiciansReadingStudyIdentificationSequence: SQ[PersonIdentificationMacros, PersonIdentificationMacro]
    """Physician(s) Reading Study Identification Sequence (0008,1062), SQ, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    ConsultingPhysicianName: PNn
    """Consulting Physician's Name (0008,009C), PN, VM 1-n, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    ConsultingPhysicianIdentificationSequence: SQ[PersonIdentificationMacros, PersonIdentificationMacro]
    """Consulting Physician Identification Sequence (0008,009D), SQ, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    PhysiciansOfRecord: PNn
    """Physician(s) of Record (0008,1048), PN, VM 1-n, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    PhysiciansOfRecordIdentificationSequence: SQ[PersonIdentificationMacros, PersonIdentificationMacro]
    """Physician(s) of Record Identification Sequence (0008,1049), SQ, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    RetrieveAETitle: AEn
    """Retrieve AE Title (0008,0054), AE, VM 1-n, Type 1C.

    Conditional; the condition could not be parsed, so it is never reported as an error.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    RetrieveURL: UR
    """Retrieve URL (0008,1190), UR, VM 1, Type 1C.

    Conditional; the condition could not be parsed, so it is never reported as an error.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    StoredInstanceBaseURI: UR_
    """Stored Instance Base URI (0008,0407), UR, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    InstanceAvailability: CS_[Literal["ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE", ""]]
    """Instance Availability (0008,0056), CS, VM 1, Type 3.

    Enumerated Values: ONLINE, NEARLINE, OFFLINE, UNAVAILABLE.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    FileSetAccessSequence: SQ[FileSetAccessSequenceItems, FileSetAccessSequenceItem]
    """File Set Access Sequence (0008,0419), SQ, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    StorageMediaFileSetID: SH_
    """Storage Media File-set ID (0088,0130), SH, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    AccessionNumber: SH_
    """Accession Number (0008,0050), SH, VM 1, Type 2.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    IssuerOfAccessionNumberSequence: SQ[HL7v2HierarchicDesignatorMacros, HL7v2HierarchicDesignatorMacro]
    """Issuer of Accession Number Sequence (0008,0051), SQ, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    ReferringPhysicianName: PN_
    """Referring Physician's Name (0008,0090), PN, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    ReferringPhysicianIdentificationSequence: SQ[PersonIdentificationMacros, PersonIdentificationMacro]
    """Referring Physician Identification Sequence (0008,0096), SQ, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    PatientName: PN_
    """Patient's Name (0010,0010), PN, VM 1, Type 2.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    PatientID: LO_
    """Patient ID (0010,0020), LO, VM 1, Type 2.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    OtherPatientIDsSequence: SQ[
        InventoriedStudiesSequenceOtherPatientIDsSequenceItems, InventoriedStudiesSequenceOtherPatientIDsSequenceItem
    ]
    """Other Patient IDs Sequence (0010,1002), SQ, VM 1, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    PatientBirthDate: DA_
    """Patient's Birth Date (0010,0030), DA, VM 1, Type 2.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    PatientSex: CS_[Literal["M", "F", "O", ""]]
    """Patient's Sex (0010,0040), CS, VM 1, Type 2.

    Enumerated Values: M, F, O.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    OtherPatientNames: PNn
    """Other Patient Names (0010,1001), PN, VM 1-n, Type 3.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """
    InventoriedSeriesSequence: SQ[InventoriedSeriesSequenceItems, InventoriedSeriesSequenceItem]
    """Inventoried Series Sequence (0008,0424), SQ, VM 1, Type 2C.

    Required if Inventory Level is SERIES or INSTANCE. Not allowed otherwise.

    PS3.3 C.38.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.html#sect_C.38.1
    """

class InventoriedStudiesSequenceItems(Sequence[InventoriedStudiesSequenceItem]):
    def add(
        self,
        /,
        *,
        ItemInventoryDateTime: DTValue = ...,
        StudyInstanceUID: UIValue = ...,
        SpecificCharacterSet: CSnValue = ...,
        RetrieveAETitle: AEnValue = ...,
        RemovedFromOperationalUse: CSValue = ...,
        RetrieveURL: URValue = ...,
        StudyDate: DA_Value = ...,
        StudyTime: TM_Value = ...,
        AccessionNumber: SH_Value = ...,
        ModalitiesInStudy: Iterable[
            Literal[
                "AR",
                "ASMT",
                "AU",
                "BDUS",
                "BI",
                "BMD",
                "CR",
                "CT",
                "CTPROTOCOL",
                "DG",
                "DOC",
                "DX",
                "ECG",
                "EPS",
                "ES",
                "FID",
                "GM",
                "HC",
                "HD",
                "IO",
                "IOL",
                "IVOCT",
                "IVUS",
                "KER",
                "KO",
                "LEN",
                "LS",
                "MG",
                "MR",
                "M3D",
                "NM",
                "OAM",
                "OCT",
                "OP",
                "OPM",
                "OPT",
                "OPTBSV",
                "OPTENF",
                "OPV",
                "OSS",
                "OT",
                "PLAN",
                "PR",
                "PT",
                "PX",
                "REG",
                "RESP",
                "RF",
                "RG",
                "RTDOSE",
                "RTIMAGE",
                "RTINTENT",
                "RTPLAN",
                "RTRAD",
                "RTRECORD",
                "RTSEGANN",
                "RTSTRUCT",
                "RWV",
                "SEG",
                "SM",
                "SMR",
                "SR",
                "SRF",
                "STAIN",
                "TEXTUREMAP",
                "TG",
                "US",
                "VA",
                "XA",
                "XC",
                "ANN",
                "CFM",
                "DMS",
                "EEG",
                "EMG",
                "EOG",
                "PA",
                "POS",
                "XAPROTOCOL",
                "AS",
                "CD",
                "CF",
                "CP",
                "CS",
                "DD",
                "DF",
                "DM",
                "DS",
                "EC",
                "FA",
                "FS",
                "LP",
                "MA",
                "MS",
                "OPR",
                "ST",
                "VF",
            ]
            | AnyText
        ]
        | Literal[
            "AR",
            "ASMT",
            "AU",
            "BDUS",
            "BI",
            "BMD",
            "CR",
            "CT",
            "CTPROTOCOL",
            "DG",
            "DOC",
            "DX",
            "ECG",
            "EPS",
            "ES",
            "FID",
            "GM",
            "HC",
            "HD",
            "IO",
            "IOL",
            "IVOCT",
            "IVUS",
            "KER",
            "KO",
            "LEN",
            "LS",
            "MG",
            "MR",
            "M3D",
            "NM",
            "OAM",
            "OCT",
            "OP",
            "OPM",
            "OPT",
            "OPTBSV",
            "OPTENF",
            "OPV",
            "OSS",
            "OT",
            "PLAN",
            "PR",
            "PT",
            "PX",
            "REG",
            "RESP",
            "RF",
            "RG",
            "RTDOSE",
            "RTIMAGE",
            "RTINTENT",
            "RTPLAN",
            "RTRAD",
            "RTRECORD",
            "RTSEGANN",
            "RTSTRUCT",
            "RWV",
            "SEG",
            "SM",
            "SMR",
            "SR",
            "SRF",
            "STAIN",
            "TEXTUREMAP",
            "TG",
            "US",
            "VA",
            "XA",
            "XC",
            "ANN",
            "CFM",
            "DMS",
            "EEG",
            "EMG",
            "EOG",
            "PA",
            "POS",
            "XAPROTOCOL",
            "AS",
            "CD",
            "CF",
            "CP",
            "CS",
            "DD",
            "DF",
            "DM",
            "DS",
            "EC",
            "FA",
            "FS",
            "LP",
            "MA",
            "MS",
            "OPR",
            "ST",
            "VF",
        ]
        | AnyText
        | None = ...,
        StudyUpdateDateTime: DT_Value = ...,
        StudyDescription: LO_Value = ...,
        PatientName: PN_Value = ...,
        PatientID: LO_Value = ...,
        PatientBirthDate: DA_Value = ...,
        PatientSex: Literal["M", "F", "O", "", None] = ...,
        StudyID: SH_Value = ...,
        NumberOfStudyRelatedSeries: IS_Value = ...,
        NumberOfStudyRelatedInstances: IS_Value = ...,
        ReasonForRemovalCodeSequence: Items[CodeSequenceMacro] = ...,
        InventoriedSeriesSequence: Items[InventoriedSeriesSequenceItem] = ...,
        IssuerOfAccessionNumberSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        InstanceAvailability: Literal["ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE", "", None] = ...,
        AnatomicRegionsInStudyCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferringPhysicianName: PN_Value = ...,
        ReferringPhysicianIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        ConsultingPhysicianName: PNnValue = ...,
        ConsultingPhysicianIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        StoredInstanceBaseURI: UR_Value = ...,
        FileSetAccessSequence: Items[FileSetAccessSequenceItem] = ...,
        ProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
        PhysiciansOfRecord: PNnValue = ...,
        PhysiciansOfRecordIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        NameOfPhysiciansReadingStudy: PNnValue = ...,
        PhysiciansReadingStudyIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        IssuerOfPatientID: LO_Value = ...,
        IssuerOfPatientIDQualifiersSequence: Items[IssuerOfPatientIDQualifiersSequenceItem] = ...,
        OtherPatientNames: PNnValue = ...,
        OtherPatientIDsSequence: Items[InventoriedStudiesSequenceOtherPatientIDsSequenceItem] = ...,
        StorageMediaFileSetID: SH_Value = ...,
        OriginalAttributesSequence: Items[OriginalAttributesSequenceItem] = ...,
    ) -> InventoriedStudiesSequenceItem: ...
