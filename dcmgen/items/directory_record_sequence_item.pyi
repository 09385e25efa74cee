# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Directory Record Sequence (0004,1220)."""

from typing import Literal

from dcmgen.items.alternate_content_description_sequence_item import AlternateContentDescriptionSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.content_assessment_results_directory_record_results_keys_macro import (
    ContentAssessmentResultsDirectoryRecordResultsKeysMacro,
)
from dcmgen.items.encapsulated_document_keys_macro import EncapsulatedDocumentKeysMacro
from dcmgen.items.fiducial_keys_macro import FiducialKeysMacro
from dcmgen.items.hanging_protocol_keys_hanging_protocol_definition_sequence_item import (
    HangingProtocolKeysHangingProtocolDefinitionSequenceItem,
)
from dcmgen.items.hanging_protocol_keys_macro import HangingProtocolKeysMacro
from dcmgen.items.hierarchical_sop_instance_reference_macro import HierarchicalSOPInstanceReferenceMacro
from dcmgen.items.image_keys_macro import ImageKeysMacro
from dcmgen.items.image_pixel_macro import ImagePixelMacro
from dcmgen.items.implant_assembly_keys_macro import ImplantAssemblyKeysMacro
from dcmgen.items.implant_group_keys_macro import ImplantGroupKeysMacro
from dcmgen.items.implant_keys_macro import ImplantKeysMacro
from dcmgen.items.key_object_document_keys_macro import KeyObjectDocumentKeysMacro
from dcmgen.items.measurement_keys_macro import MeasurementKeysMacro
from dcmgen.items.palette_keys_macro import PaletteKeysMacro
from dcmgen.items.patient_keys_macro import PatientKeysMacro
from dcmgen.items.person_identification_macro import PersonIdentificationMacro
from dcmgen.items.plan_keys_macro import PlanKeysMacro
from dcmgen.items.presentation_keys_blending_sequence_item import PresentationKeysBlendingSequenceItem
from dcmgen.items.presentation_keys_macro import PresentationKeysMacro
from dcmgen.items.presentation_keys_referenced_series_sequence_item import PresentationKeysReferencedSeriesSequenceItem
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
from dcmgen.items.sr_document_keys_content_sequence_item import SRDocumentKeysContentSequenceItem
from dcmgen.items.sr_document_keys_macro import SRDocumentKeysMacro
from dcmgen.items.stereometric_relationship_keys_macro import StereometricRelationshipKeysMacro
from dcmgen.items.study_keys_macro import StudyKeysMacro
from dcmgen.items.surface_keys_macro import SurfaceKeysMacro
from dcmgen.items.surface_scan_keys_macro import SurfaceScanKeysMacro
from dcmgen.items.tractography_results_keys_macro import TractographyResultsKeysMacro
from dcmgen.items.waveform_keys_macro import WaveformKeysMacro
from dcmgen.model.fields import (
    CS,
    DA_,
    IS_,
    TM_,
    UI,
    UL,
    US,
    AnyText,
    CSn,
    CSnValue,
    CSValue,
    DA_Value,
    DAValue,
    DTValue,
    IS_Value,
    ISValue,
    Items,
    LO_Value,
    LOValue,
    PN_Value,
    SH_Value,
    SHValue,
    ST_Value,
    STValue,
    TM_Value,
    TMValue,
    UIn,
    UInValue,
    UIValue,
    ULValue,
    USValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

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

    def __init__(
        self,
        /,
        *,
        OffsetOfTheNextDirectoryRecord: ULValue = ...,
        RecordInUseFlag: USValue = ...,
        OffsetOfReferencedLowerLevelDirectoryEntity: ULValue = ...,
        DirectoryRecordType: Literal[
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
        ] = ...,
        ImageType: CSnValue = ...,
        InstanceCreationDate: DAValue = ...,
        StudyDate: DAValue = ...,
        StudyTime: TMValue = ...,
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
        Manufacturer: LOValue = ...,
        PatientID: LOValue = ...,
        SeriesInstanceUID: UIValue = ...,
        StudyID: SHValue = ...,
        SeriesNumber: ISValue = ...,
        ImplantName: LOValue = ...,
        ImplantPartNumber: LOValue = ...,
        NumberOfFrames: ISValue = ...,
        Rows: USValue = ...,
        Columns: USValue = ...,
        DataPointRows: ULValue = ...,
        DataPointColumns: ULValue = ...,
        CompletionFlag: Literal["PARTIAL", "COMPLETE"] = ...,
        VerificationFlag: Literal["UNVERIFIED", "VERIFIED"] = ...,
        MIMETypeOfEncapsulatedDocument: LOValue = ...,
        ContentLabel: CSValue = ...,
        PresentationCreationDate: DAValue = ...,
        PresentationCreationTime: TMValue = ...,
        HangingProtocolName: SHValue = ...,
        HangingProtocolDescription: LOValue = ...,
        HangingProtocolLevel: Literal["MANUFACTURER", "SITE", "USER_GROUP", "SINGLE_USER"] = ...,
        HangingProtocolCreator: LOValue = ...,
        HangingProtocolCreationDateTime: DTValue = ...,
        HangingProtocolDefinitionSequence: Items[HangingProtocolKeysHangingProtocolDefinitionSequenceItem] = ...,
        NumberOfPriorsReferenced: USValue = ...,
        ImplantAssemblyTemplateName: LOValue = ...,
        ProcedureTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        ImplantTemplateGroupName: LOValue = ...,
        ImplantTemplateGroupIssuer: LOValue = ...,
        DoseSummationType: Literal[
            "PLAN",
            "MULTI_PLAN",
            "FRACTION",
            "BEAM",
            "BRACHY",
            "FRACTION_SESSION",
            "BEAM_SESSION",
            "BRACHY_SESSION",
            "CONTROL_POINT",
            "RECORD",
            "PLAN_OVERVIEW",
        ]
        | AnyText = ...,
        StructureSetLabel: SHValue = ...,
        RTPlanLabel: SHValue = ...,
        PrivateRecordUID: UIValue = ...,
        ReferencedFileID: CSnValue = ...,
        ReferencedSOPClassUIDInFile: UIValue = ...,
        ReferencedSOPInstanceUIDInFile: UIValue = ...,
        ReferencedTransferSyntaxUIDInFile: UIValue = ...,
        ReferencedRelatedGeneralSOPClassUIDInFile: UInValue = ...,
        SpecificCharacterSet: CSnValue = ...,
        ReferencedSeriesSequence: Items[PresentationKeysReferencedSeriesSequenceItem] = ...,
        ReferencedImageEvidenceSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        StudyInstanceUID: UIValue = ...,
        VerificationDateTime: DTValue = ...,
        ContentSequence: Items[SRDocumentKeysContentSequenceItem] = ...,
        HL7InstanceIdentifier: STValue = ...,
        ImplantSize: LOValue = ...,
        BlendingSequence: Items[PresentationKeysBlendingSequenceItem] = ...,
        UserContentLabel: SHValue = ...,
        UserContentLongLabel: LOValue = ...,
        InstanceCreationTime: TM_Value = ...,
        ContentDate: DA_Value = ...,
        ContentTime: TM_Value = ...,
        AccessionNumber: SH_Value = ...,
        StudyDescription: LO_Value = ...,
        PatientName: PN_Value = ...,
        InstanceNumber: IS_Value = ...,
        DocumentTitle: ST_Value = ...,
        ContentDescription: LO_Value = ...,
        HangingProtocolUserIdentificationCodeSequence: Items[CodeSequenceMacro] = ...,
        StructureSetDate: DA_Value = ...,
        StructureSetTime: TM_Value = ...,
        TreatmentDate: DA_Value = ...,
        TreatmentTime: TM_Value = ...,
        RTPlanDate: DA_Value = ...,
        RTPlanTime: TM_Value = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        ContentCreatorName: PN_Value = ...,
        ContentCreatorIdentificationCodeSequence: Items[PersonIdentificationMacro] = ...,
        AlternateContentDescriptionSequence: Items[AlternateContentDescriptionSequenceItem] = ...,
        ImplantTemplateGroupDescription: ST_Value = ...,
        IconImageSequence: Items[ImagePixelMacro] = ...,
        DoseComment: LO_Value = ...,
    ) -> None: ...
    OffsetOfTheNextDirectoryRecord: UL
    """Offset of the Next Directory Record (0004,1400), UL, VM 1, Type 1.

    PS3.3 F.3.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.2.2.html
    """
    RecordInUseFlag: US
    """Record In-use Flag (0004,1410), US, VM 1, Type 1.

    Enumerated Values: 65535.

    PS3.3 F.3.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.2.2.html
    """
    OffsetOfReferencedLowerLevelDirectoryEntity: UL
    """Offset of Referenced Lower-Level Directory Entity (0004,1420), UL, VM 1, Type 1.

    PS3.3 F.3.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.2.2.html
    """
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
    ]
    """Directory Record Type (0004,1430), CS, VM 1, Type 1.

    Enumerated Values: PATIENT, STUDY, SERIES, IMAGE, RADIOTHERAPY, RT DOSE, RT STRUCTURE SET, RT PLAN, RT TREAT
    RECORD, PRESENTATION, WAVEFORM, SR DOCUMENT, KEY OBJECT DOC, SPECTROSCOPY, RAW DATA, REGISTRATION, FIDUCIAL,
    HANGING PROTOCOL, ENCAP DOC, VALUE MAP, STEREOMETRIC, PALETTE, IMPLANT, IMPLANT GROUP, IMPLANT ASSY,
    MEASUREMENT, SURFACE, SURFACE SCAN, TRACT, ASSESSMENT, PLAN, PRIVATE.

    PS3.3 F.3.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.2.2.html
    """
    PrivateRecordUID: UI
    """Private Record UID (0004,1432), UI, VM 1, Type 1C.

    Required if Directory Record Type is PRIVATE. Not allowed otherwise.

    PS3.3 F.3.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.2.2.html
    """
    ReferencedFileID: CSn
    """Referenced File ID (0004,1500), CS, VM 1-8, Type 1C.

    Required if Referenced SOP Instance UID in File is present. Not allowed otherwise.

    PS3.3 F.3.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.2.2.html
    """
    ReferencedSOPClassUIDInFile: UI
    """Referenced SOP Class UID in File (0004,1510), UI, VM 1, Type 1C.

    Required if Referenced File ID has a value. Not allowed otherwise.

    PS3.3 F.3.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.2.2.html
    """
    ReferencedSOPInstanceUIDInFile: UI
    """Referenced SOP Instance UID in File (0004,1511), UI, VM 1, Type 1C.

    Required if Referenced File ID has a value. Not allowed otherwise.

    PS3.3 F.3.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.2.2.html
    """
    ReferencedTransferSyntaxUIDInFile: UI
    """Referenced Transfer Syntax UID in File (0004,1512), UI, VM 1, Type 1C.

    Required if Referenced File ID has a value. Not allowed otherwise.

    PS3.3 F.3.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.2.2.html
    """
    ReferencedRelatedGeneralSOPClassUIDInFile: UIn
    """Referenced Related General SOP Class UID in File (0004,151A), UI, VM 1-n, Type 1C.

    Required if Referenced File ID has a value and a condition that cannot be checked (referenced instance) applies.
    Not allowed otherwise.

    PS3.3 F.3.2.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.2.2.html
    """
    ContentDate: DA_
    """Content Date (0008,0023), DA, VM 1, Type 2.

    PS3.3 F.5.32: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.32.html
    """
    ContentTime: TM_
    """Content Time (0008,0033), TM, VM 1, Type 2.

    PS3.3 F.5.32: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.32.html
    """
    InstanceNumber: IS_
    """Instance Number (0020,0013), IS, VM 1, Type 2.

    PS3.3 F.5.28: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.28.html
    """

class DirectoryRecordSequenceItems(Sequence[DirectoryRecordSequenceItem]):
    def add(
        self,
        /,
        *,
        OffsetOfTheNextDirectoryRecord: ULValue = ...,
        RecordInUseFlag: USValue = ...,
        OffsetOfReferencedLowerLevelDirectoryEntity: ULValue = ...,
        DirectoryRecordType: Literal[
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
        ] = ...,
        ImageType: CSnValue = ...,
        InstanceCreationDate: DAValue = ...,
        StudyDate: DAValue = ...,
        StudyTime: TMValue = ...,
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
        Manufacturer: LOValue = ...,
        PatientID: LOValue = ...,
        SeriesInstanceUID: UIValue = ...,
        StudyID: SHValue = ...,
        SeriesNumber: ISValue = ...,
        ImplantName: LOValue = ...,
        ImplantPartNumber: LOValue = ...,
        NumberOfFrames: ISValue = ...,
        Rows: USValue = ...,
        Columns: USValue = ...,
        DataPointRows: ULValue = ...,
        DataPointColumns: ULValue = ...,
        CompletionFlag: Literal["PARTIAL", "COMPLETE"] = ...,
        VerificationFlag: Literal["UNVERIFIED", "VERIFIED"] = ...,
        MIMETypeOfEncapsulatedDocument: LOValue = ...,
        ContentLabel: CSValue = ...,
        PresentationCreationDate: DAValue = ...,
        PresentationCreationTime: TMValue = ...,
        HangingProtocolName: SHValue = ...,
        HangingProtocolDescription: LOValue = ...,
        HangingProtocolLevel: Literal["MANUFACTURER", "SITE", "USER_GROUP", "SINGLE_USER"] = ...,
        HangingProtocolCreator: LOValue = ...,
        HangingProtocolCreationDateTime: DTValue = ...,
        HangingProtocolDefinitionSequence: Items[HangingProtocolKeysHangingProtocolDefinitionSequenceItem] = ...,
        NumberOfPriorsReferenced: USValue = ...,
        ImplantAssemblyTemplateName: LOValue = ...,
        ProcedureTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        ImplantTemplateGroupName: LOValue = ...,
        ImplantTemplateGroupIssuer: LOValue = ...,
        DoseSummationType: Literal[
            "PLAN",
            "MULTI_PLAN",
            "FRACTION",
            "BEAM",
            "BRACHY",
            "FRACTION_SESSION",
            "BEAM_SESSION",
            "BRACHY_SESSION",
            "CONTROL_POINT",
            "RECORD",
            "PLAN_OVERVIEW",
        ]
        | AnyText = ...,
        StructureSetLabel: SHValue = ...,
        RTPlanLabel: SHValue = ...,
        PrivateRecordUID: UIValue = ...,
        ReferencedFileID: CSnValue = ...,
        ReferencedSOPClassUIDInFile: UIValue = ...,
        ReferencedSOPInstanceUIDInFile: UIValue = ...,
        ReferencedTransferSyntaxUIDInFile: UIValue = ...,
        ReferencedRelatedGeneralSOPClassUIDInFile: UInValue = ...,
        SpecificCharacterSet: CSnValue = ...,
        ReferencedSeriesSequence: Items[PresentationKeysReferencedSeriesSequenceItem] = ...,
        ReferencedImageEvidenceSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        StudyInstanceUID: UIValue = ...,
        VerificationDateTime: DTValue = ...,
        ContentSequence: Items[SRDocumentKeysContentSequenceItem] = ...,
        HL7InstanceIdentifier: STValue = ...,
        ImplantSize: LOValue = ...,
        BlendingSequence: Items[PresentationKeysBlendingSequenceItem] = ...,
        UserContentLabel: SHValue = ...,
        UserContentLongLabel: LOValue = ...,
        InstanceCreationTime: TM_Value = ...,
        ContentDate: DA_Value = ...,
        ContentTime: TM_Value = ...,
        AccessionNumber: SH_Value = ...,
        StudyDescription: LO_Value = ...,
        PatientName: PN_Value = ...,
        InstanceNumber: IS_Value = ...,
        DocumentTitle: ST_Value = ...,
        ContentDescription: LO_Value = ...,
        HangingProtocolUserIdentificationCodeSequence: Items[CodeSequenceMacro] = ...,
        StructureSetDate: DA_Value = ...,
        StructureSetTime: TM_Value = ...,
        TreatmentDate: DA_Value = ...,
        TreatmentTime: TM_Value = ...,
        RTPlanDate: DA_Value = ...,
        RTPlanTime: TM_Value = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        ContentCreatorName: PN_Value = ...,
        ContentCreatorIdentificationCodeSequence: Items[PersonIdentificationMacro] = ...,
        AlternateContentDescriptionSequence: Items[AlternateContentDescriptionSequenceItem] = ...,
        ImplantTemplateGroupDescription: ST_Value = ...,
        IconImageSequence: Items[ImagePixelMacro] = ...,
        DoseComment: LO_Value = ...,
    ) -> DirectoryRecordSequenceItem: ...
