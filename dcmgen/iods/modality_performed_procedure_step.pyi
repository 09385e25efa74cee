# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Modality Performed Procedure Step IOD."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.billing_supplies_and_devices_sequence_item import BillingSuppliesAndDevicesSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.coding_scheme_identification_sequence_item import CodingSchemeIdentificationSequenceItem
from dcmgen.items.context_group_identification_sequence_item import ContextGroupIdentificationSequenceItem
from dcmgen.items.contributing_equipment_sequence_item import ContributingEquipmentSequenceItem
from dcmgen.items.digital_signatures_sequence_item import DigitalSignaturesSequenceItem
from dcmgen.items.encrypted_attributes_sequence_item import EncryptedAttributesSequenceItem
from dcmgen.items.film_consumption_sequence_item import FilmConsumptionSequenceItem
from dcmgen.items.hl7_structured_document_reference_sequence_item import HL7StructuredDocumentReferenceSequenceItem
from dcmgen.items.hl7v2_hierarchic_designator_macro import HL7v2HierarchicDesignatorMacro
from dcmgen.items.image_acquisition_results_performed_protocol_code_sequence_item import (
    ImageAcquisitionResultsPerformedProtocolCodeSequenceItem,
)
from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro
from dcmgen.items.issuer_of_patient_id_qualifiers_sequence_item import IssuerOfPatientIDQualifiersSequenceItem
from dcmgen.items.mac_parameters_sequence_item import MACParametersSequenceItem
from dcmgen.items.mapping_resource_identification_sequence_item import MappingResourceIdentificationSequenceItem
from dcmgen.items.original_attributes_sequence_item import OriginalAttributesSequenceItem
from dcmgen.items.patient_demographic_gender_identity_sequence_item import PatientDemographicGenderIdentitySequenceItem
from dcmgen.items.patient_demographic_person_names_to_use_sequence_item import (
    PatientDemographicPersonNamesToUseSequenceItem,
)
from dcmgen.items.patient_demographic_sex_parameters_for_clinical_use_category_sequence_item import (
    PatientDemographicSexParametersForClinicalUseCategorySequenceItem,
)
from dcmgen.items.patient_demographic_third_person_pronouns_sequence_item import (
    PatientDemographicThirdPersonPronounsSequenceItem,
)
from dcmgen.items.performed_series_sequence_item import PerformedSeriesSequenceItem
from dcmgen.items.private_data_element_characteristics_sequence_item import (
    PrivateDataElementCharacteristicsSequenceItem,
)
from dcmgen.items.referenced_defined_protocol_sequence_item import ReferencedDefinedProtocolSequenceItem
from dcmgen.items.referenced_performed_protocol_sequence_item import ReferencedPerformedProtocolSequenceItem
from dcmgen.items.scheduled_step_attributes_sequence_item import ScheduledStepAttributesSequenceItem
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import (
    AE_Value,
    AnyText,
    DA_Value,
    DT_Value,
    IS_Value,
    Items,
    LO_Value,
    LT_Value,
    PN_Value,
    SH_Value,
    ST_Value,
    TM_Value,
    UI_Value,
    UInValue,
    UIValue,
)
from dcmgen.model.iod import IOD
from dcmgen.modules.billing_and_material_management_code import BillingAndMaterialManagementCodeModule
from dcmgen.modules.image_acquisition_results import ImageAcquisitionResultsModule
from dcmgen.modules.performed_procedure_step_information import PerformedProcedureStepInformationModule
from dcmgen.modules.performed_procedure_step_relationship import PerformedProcedureStepRelationshipModule
from dcmgen.modules.sop_common import SOPCommonModule

class _ModalityPerformedProcedureStepConstructor:
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
            None,
        ]
        | AnyText = ...,
        ProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferencedPatientSequence: Items[SOPInstanceReferenceMacro] = ...,
        PatientName: PN_Value = ...,
        PersonNamesToUseSequence: Items[PatientDemographicPersonNamesToUseSequenceItem] = ...,
        ThirdPersonPronounsSequence: Items[PatientDemographicThirdPersonPronounsSequenceItem] = ...,
        PatientID: LO_Value = ...,
        PatientBirthDate: DA_Value = ...,
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
        StudyID: SH_Value = ...,
        AdmissionID: LO_Value = ...,
        IssuerOfAdmissionIDSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        ServiceEpisodeID: LO_Value = ...,
        ServiceEpisodeDescription: LO_Value = ...,
        IssuerOfServiceEpisodeIDSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        PerformedStationAETitle: AE_Value = ...,
        PerformedStationName: SH_Value = ...,
        PerformedLocation: SH_Value = ...,
        PerformedProcedureStepStartDate: DA_Value = ...,
        PerformedProcedureStepStartTime: TM_Value = ...,
        PerformedProcedureStepEndDate: DA_Value = ...,
        PerformedProcedureStepEndTime: TM_Value = ...,
        PerformedProcedureStepStatus: Literal["IN PROGRESS", "DISCONTINUED", "COMPLETED", "", None] = ...,
        PerformedProcedureStepID: SH_Value = ...,
        PerformedProcedureStepDescription: LO_Value = ...,
        PerformedProcedureTypeDescription: LO_Value = ...,
        PerformedProtocolCodeSequence: Items[ImageAcquisitionResultsPerformedProtocolCodeSequenceItem] = ...,
        ScheduledStepAttributesSequence: Items[ScheduledStepAttributesSequenceItem] = ...,
        CommentsOnThePerformedProcedureStep: ST_Value = ...,
        PerformedProcedureStepDiscontinuationReasonCodeSequence: Items[CodeSequenceMacro] = ...,
        BillingProcedureStepSequence: Items[CodeSequenceMacro] = ...,
        FilmConsumptionSequence: Items[FilmConsumptionSequenceItem] = ...,
        BillingSuppliesAndDevicesSequence: Items[BillingSuppliesAndDevicesSequenceItem] = ...,
        PerformedSeriesSequence: Items[PerformedSeriesSequenceItem] = ...,
        ReasonForPerformedProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...

class ModalityPerformedProcedureStep(
    _ModalityPerformedProcedureStepConstructor,
    PerformedProcedureStepRelationshipModule,
    SOPCommonModule,
    BillingAndMaterialManagementCodeModule,
    ImageAcquisitionResultsModule,
    PerformedProcedureStepInformationModule,
    IOD,
):
    """Modality Performed Procedure Step IOD (PS3.3 B.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_B.17.html

    Modules (M: mandatory, C: conditional, U: user option):
    SOP Common (M), Performed Procedure Step Relationship (M), Performed Procedure Step Information (M), Image
    Acquisition Results (M), Billing and Material Management Codes (M)
    """
