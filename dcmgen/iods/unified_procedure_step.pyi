# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Unified Procedure Step IOD."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.coding_scheme_identification_sequence_item import CodingSchemeIdentificationSequenceItem
from dcmgen.items.context_group_identification_sequence_item import ContextGroupIdentificationSequenceItem
from dcmgen.items.contributing_equipment_sequence_item import ContributingEquipmentSequenceItem
from dcmgen.items.digital_signatures_sequence_item import DigitalSignaturesSequenceItem
from dcmgen.items.encrypted_attributes_sequence_item import EncryptedAttributesSequenceItem
from dcmgen.items.hl7_structured_document_reference_sequence_item import HL7StructuredDocumentReferenceSequenceItem
from dcmgen.items.hl7v2_hierarchic_designator_macro import HL7v2HierarchicDesignatorMacro
from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro
from dcmgen.items.issuer_of_patient_id_qualifiers_sequence_item import IssuerOfPatientIDQualifiersSequenceItem
from dcmgen.items.mac_parameters_sequence_item import MACParametersSequenceItem
from dcmgen.items.mapping_resource_identification_sequence_item import MappingResourceIdentificationSequenceItem
from dcmgen.items.original_attributes_sequence_item import OriginalAttributesSequenceItem
from dcmgen.items.patient_clinical_trial_participation_sequence_item import (
    PatientClinicalTrialParticipationSequenceItem,
)
from dcmgen.items.patient_demographic_breed_registration_sequence_item import (
    PatientDemographicBreedRegistrationSequenceItem,
)
from dcmgen.items.patient_demographic_gender_identity_sequence_item import PatientDemographicGenderIdentitySequenceItem
from dcmgen.items.patient_demographic_genetic_modifications_sequence_item import (
    PatientDemographicGeneticModificationsSequenceItem,
)
from dcmgen.items.patient_demographic_person_names_to_use_sequence_item import (
    PatientDemographicPersonNamesToUseSequenceItem,
)
from dcmgen.items.patient_demographic_sex_parameters_for_clinical_use_category_sequence_item import (
    PatientDemographicSexParametersForClinicalUseCategorySequenceItem,
)
from dcmgen.items.patient_demographic_strain_stock_sequence_item import PatientDemographicStrainStockSequenceItem
from dcmgen.items.patient_demographic_third_person_pronouns_sequence_item import (
    PatientDemographicThirdPersonPronounsSequenceItem,
)
from dcmgen.items.patient_identification_other_patient_ids_sequence_item import (
    PatientIdentificationOtherPatientIDsSequenceItem,
)
from dcmgen.items.patient_medical_pertinent_documents_sequence_item import PatientMedicalPertinentDocumentsSequenceItem
from dcmgen.items.patient_primary_language_code_sequence_item import PatientPrimaryLanguageCodeSequenceItem
from dcmgen.items.person_identification_macro import PersonIdentificationMacro
from dcmgen.items.pertinent_resources_sequence_item import PertinentResourcesSequenceItem
from dcmgen.items.private_data_element_characteristics_sequence_item import (
    PrivateDataElementCharacteristicsSequenceItem,
)
from dcmgen.items.procedure_step_progress_information_sequence_item import ProcedureStepProgressInformationSequenceItem
from dcmgen.items.referenced_defined_protocol_sequence_item import ReferencedDefinedProtocolSequenceItem
from dcmgen.items.referenced_instances_and_access_macro import ReferencedInstancesAndAccessMacro
from dcmgen.items.referenced_performed_protocol_sequence_item import ReferencedPerformedProtocolSequenceItem
from dcmgen.items.scheduled_human_performers_sequence_item import ScheduledHumanPerformersSequenceItem
from dcmgen.items.scheduled_processing_parameters_sequence_item import ScheduledProcessingParametersSequenceItem
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.items.storage_macro import StorageMacro
from dcmgen.items.unified_procedure_step_performed_procedure_sequence_item import (
    UnifiedProcedureStepPerformedProcedureSequenceItem,
)
from dcmgen.items.unified_procedure_step_relationship_referenced_request_sequence_item import (
    UnifiedProcedureStepRelationshipReferencedRequestSequenceItem,
)
from dcmgen.model.fields import (
    AnyText,
    AS_Value,
    DA_Value,
    DS_Value,
    DT_Value,
    IS_Value,
    Items,
    LO_Value,
    LOnValue,
    LT_Value,
    PN_Value,
    PNnValue,
    SH_Value,
    SHnValue,
    ST_Value,
    TM_Value,
    UC_Value,
    UCnValue,
    UI_Value,
    UInValue,
    UIValue,
    US_Value,
    UT_Value,
)
from dcmgen.model.iod import IOD
from dcmgen.modules.patient_demographic import PatientDemographicModule
from dcmgen.modules.patient_medical import PatientMedicalModule
from dcmgen.modules.sop_common import SOPCommonModule
from dcmgen.modules.unified_procedure_step_performed_procedure_information import (
    UnifiedProcedureStepPerformedProcedureInformationModule,
)
from dcmgen.modules.unified_procedure_step_progress_information import UnifiedProcedureStepProgressInformationModule
from dcmgen.modules.unified_procedure_step_relationship import UnifiedProcedureStepRelationshipModule
from dcmgen.modules.unified_procedure_step_scheduled_procedure_information import (
    UnifiedProcedureStepScheduledProcedureInformationModule,
)
from dcmgen.modules.visit_admission import VisitAdmissionModule
from dcmgen.modules.visit_identification import VisitIdentificationModule
from dcmgen.modules.visit_status import VisitStatusModule

class _UnifiedProcedureStepConstructor:
    def __init__(
        self,
        /,
        *,
        SOPClassUID: UIValue = ...,
        SOPInstanceUID: UIValue = ...,
        SpecificCharacterSet: Iterable[
            Literal[
                "none",
                "ISO_IR 100",
                "ISO_IR 101",
                "ISO_IR 109",
                "ISO_IR 110",
                "ISO_IR 144",
                "ISO_IR 127",
                "ISO_IR 126",
                "ISO_IR 138",
                "ISO_IR 148",
                "ISO_IR 13",
                "ISO_IR 166",
                "ISO 2022 IR 6",
                "ISO 2022 IR 100",
                "ISO 2022 IR 101",
                "ISO 2022 IR 109",
                "ISO 2022 IR 110",
                "ISO 2022 IR 144",
                "ISO 2022 IR 127",
                "ISO 2022 IR 126",
                "ISO 2022 IR 138",
                "ISO 2022 IR 148",
                "ISO 2022 IR 13",
                "ISO 2022 IR 166",
                "ISO 2022 IR 87",
                "ISO 2022 IR 159",
                "ISO 2022 IR 149",
                "ISO 2022 IR 58",
            ]
            | AnyText
        ]
        | Literal[
            "none",
            "ISO_IR 100",
            "ISO_IR 101",
            "ISO_IR 109",
            "ISO_IR 110",
            "ISO_IR 144",
            "ISO_IR 127",
            "ISO_IR 126",
            "ISO_IR 138",
            "ISO_IR 148",
            "ISO_IR 13",
            "ISO_IR 166",
            "ISO 2022 IR 6",
            "ISO 2022 IR 100",
            "ISO 2022 IR 101",
            "ISO 2022 IR 109",
            "ISO 2022 IR 110",
            "ISO 2022 IR 144",
            "ISO 2022 IR 127",
            "ISO 2022 IR 126",
            "ISO 2022 IR 138",
            "ISO 2022 IR 148",
            "ISO 2022 IR 13",
            "ISO 2022 IR 166",
            "ISO 2022 IR 87",
            "ISO 2022 IR 159",
            "ISO 2022 IR 149",
            "ISO 2022 IR 58",
        ]
        | AnyText
        | None = ...,
        QueryRetrieveView: Literal["CLASSIC", "ENHANCED"] = ...,
        ReferencedDefinedProtocolSequence: Items[ReferencedDefinedProtocolSequenceItem] = ...,
        ReferencedPerformedProtocolSequence: Items[ReferencedPerformedProtocolSequenceItem] = ...,
        ConversionSourceAttributesSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        HL7StructuredDocumentReferenceSequence: Items[HL7StructuredDocumentReferenceSequenceItem] = ...,
        EncryptedAttributesSequence: Items[EncryptedAttributesSequenceItem] = ...,
        InstanceCreationDate: DA_Value = ...,
        InstanceCreationTime: TM_Value = ...,
        InstanceCreatorUID: UI_Value = ...,
        InstanceCoercionDateTime: DT_Value = ...,
        RelatedGeneralSOPClassUID: UInValue = ...,
        OriginalSpecializedSOPClassUID: UI_Value = ...,
        SyntheticData: Literal["YES", "NO", "", None] = ...,
        SensitiveContentCodeSequence: Items[CodeSequenceMacro] = ...,
        CodingSchemeIdentificationSequence: Items[CodingSchemeIdentificationSequenceItem] = ...,
        ContextGroupIdentificationSequence: Items[ContextGroupIdentificationSequenceItem] = ...,
        MappingResourceIdentificationSequence: Items[MappingResourceIdentificationSequenceItem] = ...,
        TimezoneOffsetFromUTC: SH_Value = ...,
        PrivateDataElementCharacteristicsSequence: Items[PrivateDataElementCharacteristicsSequenceItem] = ...,
        IssuerOfPatientID: LO_Value = ...,
        IssuerOfPatientIDQualifiersSequence: Items[IssuerOfPatientIDQualifiersSequenceItem] = ...,
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE", "", None] = ...,
        ContributingEquipmentSequence: Items[ContributingEquipmentSequenceItem] = ...,
        InstanceNumber: IS_Value = ...,
        LongitudinalTemporalInformationModified: Literal["UNMODIFIED", "MODIFIED", "REMOVED", "", None] = ...,
        SOPInstanceStatus: Literal["NS", "OR", "AO", "AC", "", None] = ...,
        SOPAuthorizationDateTime: DT_Value = ...,
        SOPAuthorizationComment: LT_Value = ...,
        AuthorizationEquipmentCertificationNumber: LO_Value = ...,
        OriginalAttributesSequence: Items[OriginalAttributesSequenceItem] = ...,
        InstanceOriginStatus: Literal["LOCAL", "IMPORTED", "", None] = ...,
        BarcodeValue: LT_Value = ...,
        MACParametersSequence: Items[MACParametersSequenceItem] = ...,
        DigitalSignaturesSequence: Items[DigitalSignaturesSequenceItem] = ...,
        InstitutionName: LO_Value = ...,
        InstitutionAddress: ST_Value = ...,
        InstitutionCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferringPhysicianName: PN_Value = ...,
        ReferringPhysicianAddress: ST_Value = ...,
        ReferringPhysicianTelephoneNumbers: SHnValue = ...,
        ReferringPhysicianIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        ConsultingPhysicianName: PNnValue = ...,
        ConsultingPhysicianIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        InstitutionalDepartmentName: LO_Value = ...,
        InstitutionalDepartmentTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        PhysiciansOfRecord: PNnValue = ...,
        PhysiciansOfRecordIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        AdmittingDiagnosesDescription: LOnValue = ...,
        AdmittingDiagnosesCodeSequence: Items[CodeSequenceMacro] = ...,
        PrincipalDiagnosisCodeSequence: Items[CodeSequenceMacro] = ...,
        PrimaryDiagnosisCodeSequence: Items[CodeSequenceMacro] = ...,
        SecondaryDiagnosesCodeSequence: Items[CodeSequenceMacro] = ...,
        HistologicalDiagnosesCodeSequence: Items[CodeSequenceMacro] = ...,
        PatientName: PN_Value = ...,
        PersonNamesToUseSequence: Items[PatientDemographicPersonNamesToUseSequenceItem] = ...,
        ThirdPersonPronounsSequence: Items[PatientDemographicThirdPersonPronounsSequenceItem] = ...,
        PatientID: LO_Value = ...,
        TypeOfPatientID: Literal["TEXT", "RFID", "BARCODE", None] | AnyText = ...,
        PatientBirthDate: DA_Value = ...,
        PatientBirthTime: TM_Value = ...,
        PatientBirthDateInAlternativeCalendar: LO_Value = ...,
        PatientDeathDateInAlternativeCalendar: LO_Value = ...,
        PatientAlternativeCalendar: Literal[
            "PROLEPTIC GREGN", "JULIAN", "PROLEPTIC JULIAN", "EGYPTIAN REGNAL", "HEBREW", "HIJRI", "", None
        ] = ...,
        PatientSex: Literal["M", "F", "O", "", None] = ...,
        GenderIdentitySequence: Items[PatientDemographicGenderIdentitySequenceItem] = ...,
        SexParametersForClinicalUseCategorySequence: Items[
            PatientDemographicSexParametersForClinicalUseCategorySequenceItem
        ] = ...,
        PatientInsurancePlanCodeSequence: Items[CodeSequenceMacro] = ...,
        PatientPrimaryLanguageCodeSequence: Items[PatientPrimaryLanguageCodeSequenceItem] = ...,
        QualityControlSubject: Literal["YES", "NO", "", None] = ...,
        StrainDescription: UC_Value = ...,
        StrainNomenclature: Literal["MGI_2013", None] | AnyText = ...,
        StrainStockSequence: Items[PatientDemographicStrainStockSequenceItem] = ...,
        StrainAdditionalInformation: UT_Value = ...,
        StrainCodeSequence: Items[CodeSequenceMacro] = ...,
        GeneticModificationsSequence: Items[PatientDemographicGeneticModificationsSequenceItem] = ...,
        OtherPatientIDsSequence: Items[PatientIdentificationOtherPatientIDsSequenceItem] = ...,
        PatientAge: AS_Value = ...,
        PatientSize: DS_Value = ...,
        PatientSizeCodeSequence: Items[CodeSequenceMacro] = ...,
        PatientBodyMassIndex: DS_Value = ...,
        MeasuredAPDimension: DS_Value = ...,
        MeasuredLateralDimension: DS_Value = ...,
        PatientWeight: DS_Value = ...,
        PatientAddress: LO_Value = ...,
        MilitaryRank: LO_Value = ...,
        BranchOfService: LO_Value = ...,
        ReferencedPatientPhotoSequence: Items[ReferencedInstancesAndAccessMacro] = ...,
        MedicalAlerts: LOnValue = ...,
        Allergies: LOnValue = ...,
        CountryOfResidence: LO_Value = ...,
        RegionOfResidence: LO_Value = ...,
        PatientTelephoneNumbers: SHnValue = ...,
        PatientTelecomInformation: LT_Value = ...,
        EthnicGroupCodeSequence: Items[CodeSequenceMacro] = ...,
        EthnicGroups: UCnValue = ...,
        Occupation: SH_Value = ...,
        SmokingStatus: Literal["YES", "NO", "UNKNOWN", "", None] = ...,
        AdditionalPatientHistory: LT_Value = ...,
        PregnancyStatus: US_Value = ...,
        LastMenstrualDate: DA_Value = ...,
        PatientReligiousPreference: LO_Value = ...,
        PatientSpeciesDescription: LO_Value = ...,
        PatientSpeciesCodeSequence: Items[CodeSequenceMacro] = ...,
        PatientSexNeutered: Literal["ALTERED", "UNALTERED", "", None] = ...,
        PatientBreedDescription: LO_Value = ...,
        PatientBreedCodeSequence: Items[CodeSequenceMacro] = ...,
        BreedRegistrationSequence: Items[PatientDemographicBreedRegistrationSequenceItem] = ...,
        ResponsiblePerson: PN_Value = ...,
        ResponsiblePersonRole: Literal[
            "OWNER",
            "PARENT",
            "CHILD",
            "SPOUSE",
            "SIBLING",
            "RELATIVE",
            "GUARDIAN",
            "CUSTODIAN",
            "AGENT",
            "INVESTIGATOR",
            "VETERINARIAN",
            None,
        ]
        | AnyText = ...,
        ResponsibleOrganization: LO_Value = ...,
        PatientComments: LT_Value = ...,
        StudyInstanceUID: UI_Value = ...,
        ReasonForVisit: UT_Value = ...,
        ReasonForVisitCodeSequence: Items[CodeSequenceMacro] = ...,
        VisitStatusID: Literal["CREATED", "SCHEDULED", "ADMITTED", "DISCHARGED", None] | AnyText = ...,
        AdmissionID: LO_Value = ...,
        IssuerOfAdmissionIDSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        RouteOfAdmissions: LO_Value = ...,
        AdmittingDate: DA_Value = ...,
        AdmittingTime: TM_Value = ...,
        SpecialNeeds: LO_Value = ...,
        ServiceEpisodeID: LO_Value = ...,
        ServiceEpisodeDescription: LO_Value = ...,
        IssuerOfServiceEpisodeIDSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        PertinentDocumentsSequence: Items[PatientMedicalPertinentDocumentsSequenceItem] = ...,
        PertinentResourcesSequence: Items[PertinentResourcesSequenceItem] = ...,
        CurrentPatientLocation: LO_Value = ...,
        PatientInstitutionResidence: LO_Value = ...,
        PatientState: LO_Value = ...,
        PatientClinicalTrialParticipationSequence: Items[PatientClinicalTrialParticipationSequenceItem] = ...,
        VisitComments: LT_Value = ...,
        CommentsOnTheScheduledProcedureStep: LT_Value = ...,
        ConfidentialityConstraintOnPatientDataDescription: LO_Value = ...,
        ScheduledProcedureStepStartDateTime: DT_Value = ...,
        ScheduledProcedureStepExpirationDateTime: DT_Value = ...,
        ScheduledProcedureStepModificationDateTime: DT_Value = ...,
        ExpectedCompletionDateTime: DT_Value = ...,
        ScheduledWorkitemCodeSequence: Items[CodeSequenceMacro] = ...,
        InputInformationSequence: Items[ReferencedInstancesAndAccessMacro] = ...,
        ScheduledStationNameCodeSequence: Items[CodeSequenceMacro] = ...,
        ScheduledStationClassCodeSequence: Items[CodeSequenceMacro] = ...,
        ScheduledStationGeographicLocationCodeSequence: Items[CodeSequenceMacro] = ...,
        ScheduledHumanPerformersSequence: Items[ScheduledHumanPerformersSequenceItem] = ...,
        InputReadinessState: Literal["INCOMPLETE", "UNAVAILABLE", "READY", "", None] = ...,
        OutputDestinationSequence: Items[StorageMacro] = ...,
        ReferencedRequestSequence: Items[UnifiedProcedureStepRelationshipReferencedRequestSequenceItem] = ...,
        ProcedureStepState: Literal["SCHEDULED", "IN PROGRESS", "CANCELED", "COMPLETED", "", None] = ...,
        ProcedureStepProgressInformationSequence: Items[ProcedureStepProgressInformationSequenceItem] = ...,
        ScheduledProcedureStepPriority: Literal["HIGH", "MEDIUM", "LOW", "", None] = ...,
        WorklistLabel: LO_Value = ...,
        ProcedureStepLabel: LO_Value = ...,
        ScheduledProcessingParametersSequence: Items[ScheduledProcessingParametersSequenceItem] = ...,
        UnifiedProcedureStepPerformedProcedureSequence: Items[UnifiedProcedureStepPerformedProcedureSequenceItem] = ...,
        ReplacedProcedureStepSequence: Items[SOPInstanceReferenceMacro] = ...,
        TreatmentSessionUID: UI_Value = ...,
    ) -> None: ...

class UnifiedProcedureStep(
    _UnifiedProcedureStepConstructor,
    SOPCommonModule,
    UnifiedProcedureStepRelationshipModule,
    PatientDemographicModule,
    PatientMedicalModule,
    UnifiedProcedureStepPerformedProcedureInformationModule,
    UnifiedProcedureStepProgressInformationModule,
    UnifiedProcedureStepScheduledProcedureInformationModule,
    VisitAdmissionModule,
    VisitIdentificationModule,
    VisitStatusModule,
    IOD,
):
    """Unified Procedure Step IOD (PS3.3 B.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_B.26.html

    Modules (M: mandatory, C: conditional, U: user option):
    SOP Common (M), Unified Procedure Step Relationship (M), Unified Procedure Step Scheduled Procedure
    Information (M), Unified Procedure Step Progress Information (M), Unified Procedure Step Performed Procedure
    Information (M), Patient Demographic (M), Patient Medical (M), Visit Identification (M), Visit Status (M),
    Visit Admission (M)
    """
