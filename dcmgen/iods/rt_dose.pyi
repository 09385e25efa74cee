# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""RT Dose IOD."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
from dcmgen.items.breed_registration_sequence_item import BreedRegistrationSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.coding_scheme_identification_sequence_item import CodingSchemeIdentificationSequenceItem
from dcmgen.items.consent_for_clinical_trial_use_sequence_item import ConsentForClinicalTrialUseSequenceItem
from dcmgen.items.context_group_identification_sequence_item import ContextGroupIdentificationSequenceItem
from dcmgen.items.contributing_equipment_sequence_item import ContributingEquipmentSequenceItem
from dcmgen.items.digital_signatures_sequence_item import DigitalSignaturesSequenceItem
from dcmgen.items.dvh_sequence_item import DVHSequenceItem
from dcmgen.items.encrypted_attributes_sequence_item import EncryptedAttributesSequenceItem
from dcmgen.items.frame_extraction_sequence_item import FrameExtractionSequenceItem
from dcmgen.items.gender_identity_sequence_item import GenderIdentitySequenceItem
from dcmgen.items.genetic_modifications_sequence_item import GeneticModificationsSequenceItem
from dcmgen.items.group_of_patients_identification_sequence_item import GroupOfPatientsIdentificationSequenceItem
from dcmgen.items.hl7_structured_document_reference_sequence_item import HL7StructuredDocumentReferenceSequenceItem
from dcmgen.items.hl7v2_hierarchic_designator_macro import HL7v2HierarchicDesignatorMacro
from dcmgen.items.image_pixel_macro import ImagePixelMacro
from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro
from dcmgen.items.issuer_of_patient_id_qualifiers_sequence_item import IssuerOfPatientIDQualifiersSequenceItem
from dcmgen.items.mac_parameters_sequence_item import MACParametersSequenceItem
from dcmgen.items.mapping_resource_identification_sequence_item import MappingResourceIdentificationSequenceItem
from dcmgen.items.original_attributes_sequence_item import OriginalAttributesSequenceItem
from dcmgen.items.other_clinical_trial_protocol_ids_sequence_item import OtherClinicalTrialProtocolIDsSequenceItem
from dcmgen.items.other_patient_ids_sequence_item import OtherPatientIDsSequenceItem
from dcmgen.items.performed_protocol_code_sequence_item import PerformedProtocolCodeSequenceItem
from dcmgen.items.person_identification_macro import PersonIdentificationMacro
from dcmgen.items.person_names_to_use_sequence_item import PersonNamesToUseSequenceItem
from dcmgen.items.plan_overview_sequence_item import PlanOverviewSequenceItem
from dcmgen.items.primary_anatomic_structure_sequence_item import PrimaryAnatomicStructureSequenceItem
from dcmgen.items.private_data_element_characteristics_sequence_item import (
    PrivateDataElementCharacteristicsSequenceItem,
)
from dcmgen.items.real_world_value_mapping_item_macro import RealWorldValueMappingItemMacro
from dcmgen.items.recommended_isodose_level_sequence_item import RecommendedIsodoseLevelSequenceItem
from dcmgen.items.referenced_defined_protocol_sequence_item import ReferencedDefinedProtocolSequenceItem
from dcmgen.items.referenced_instances_and_access_macro import ReferencedInstancesAndAccessMacro
from dcmgen.items.referenced_performed_protocol_sequence_item import ReferencedPerformedProtocolSequenceItem
from dcmgen.items.referenced_series_sequence_item import ReferencedSeriesSequenceItem
from dcmgen.items.request_attributes_macro import RequestAttributesMacro
from dcmgen.items.rt_dose_calculation_model_macro import RTDoseCalculationModelMacro
from dcmgen.items.rt_dose_interpreted_type_code_sequence_item import RTDoseInterpretedTypeCodeSequenceItem
from dcmgen.items.rt_dose_referenced_instance_sequence_item import RTDoseReferencedInstanceSequenceItem
from dcmgen.items.rt_dose_referenced_rt_plan_sequence_item import RTDoseReferencedRTPlanSequenceItem
from dcmgen.items.rt_dose_referenced_treatment_record_sequence_item import RTDoseReferencedTreatmentRecordSequenceItem
from dcmgen.items.sex_parameters_for_clinical_use_category_sequence_item import (
    SexParametersForClinicalUseCategorySequenceItem,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.items.source_patient_group_identification_sequence_item import SourcePatientGroupIdentificationSequenceItem
from dcmgen.items.strain_stock_sequence_item import StrainStockSequenceItem
from dcmgen.items.studies_containing_other_referenced_instances_sequence_item import (
    StudiesContainingOtherReferencedInstancesSequenceItem,
)
from dcmgen.items.third_person_pronouns_sequence_item import ThirdPersonPronounsSequenceItem
from dcmgen.items.udi_macro import UDIMacro
from dcmgen.model.dataset import Dataset
from dcmgen.model.fields import (
    CS,
    DA_,
    IS_,
    TM_,
    US,
    AnyText,
    AS_Value,
    ATnValue,
    CSnValue,
    DA_Value,
    DAnValue,
    DS_Value,
    DSnValue,
    DSValue,
    DT_Value,
    FD_Value,
    IS_Value,
    ISnValue,
    ISValue,
    Items,
    LO_Value,
    LOnValue,
    LOValue,
    LT_Value,
    OB_Value,
    OBorOWValue,
    OV_Value,
    OVValue,
    OWValue,
    PN_Value,
    PNnValue,
    SH_Value,
    ST_Value,
    TM_Value,
    TMnValue,
    UC_Value,
    UCnValue,
    UI_Value,
    UInValue,
    UIValue,
    URValue,
    US_Value,
    USorSS_Value,
    USorSSnValue,
    USorSSValue,
    USValue,
    UT_Value,
    UV_Value,
)
from dcmgen.model.iod import IOD
from dcmgen.model.methods.radiotherapy import DoseMethods
from dcmgen.modules.clinical_trial_series import ClinicalTrialSeriesModule
from dcmgen.modules.clinical_trial_study import ClinicalTrialStudyModule
from dcmgen.modules.clinical_trial_subject import ClinicalTrialSubjectModule
from dcmgen.modules.common_instance_reference import CommonInstanceReferenceModule
from dcmgen.modules.frame_extraction import FrameExtractionModule
from dcmgen.modules.frame_of_reference import FrameOfReferenceModule
from dcmgen.modules.general_equipment import GeneralEquipmentModule
from dcmgen.modules.general_image import GeneralImageModule
from dcmgen.modules.general_study import GeneralStudyModule
from dcmgen.modules.image_pixel import ImagePixelModule
from dcmgen.modules.image_plane import ImagePlaneModule
from dcmgen.modules.multi_frame import MultiFrameModule
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.patient_study import PatientStudyModule
from dcmgen.modules.rt_dose import RTDoseModule
from dcmgen.modules.rt_dvh import RTDVHModule
from dcmgen.modules.rt_series import RTSeriesModule
from dcmgen.modules.sop_common import SOPCommonModule

class _RTDoseConstructor:
    def __init__(
        self,
        /,
        *,
        SOPClassUID: UIValue = ...,
        SOPInstanceUID: UIValue = ...,
        Modality: Literal["RTDOSE"] = ...,
        FrameExtractionSequence: Items[FrameExtractionSequenceItem] = ...,
        ClinicalTrialSponsorName: LOValue = ...,
        ClinicalTrialProtocolID: LOValue = ...,
        StudyInstanceUID: UIValue = ...,
        SeriesInstanceUID: UIValue = ...,
        ImagePositionPatient: DSnValue = ...,
        ImageOrientationPatient: DSnValue = ...,
        FrameOfReferenceUID: UIValue = ...,
        NumberOfFrames: ISValue = ...,
        FrameIncrementPointer: ATnValue = ...,
        Rows: USValue = ...,
        Columns: USValue = ...,
        PixelSpacing: DSnValue = ...,
        DoseUnits: Literal["GY", "RELATIVE", "CODED"] = ...,
        DoseType: Literal["PHYSICAL", "EFFECTIVE", "ERROR", "CODED"] | AnyText = ...,
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
        DVHSequence: Items[DVHSequenceItem] = ...,
        ReferencedStructureSetSequence: Items[SOPInstanceReferenceMacro] = ...,
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
        ReferencedSeriesSequence: Items[ReferencedSeriesSequenceItem] = ...,
        StudiesContainingOtherReferencedInstancesSequence: Items[
            StudiesContainingOtherReferencedInstancesSequenceItem
        ] = ...,
        DerivationCodeSequence: Items[CodeSequenceMacro] = ...,
        PatientAlternativeCalendar: Literal[
            "PROLEPTIC GREGN", "JULIAN", "PROLEPTIC JULIAN", "EGYPTIAN REGNAL", "HEBREW", "HIJRI"
        ] = ...,
        PatientSpeciesDescription: LOValue = ...,
        PatientSpeciesCodeSequence: Items[CodeSequenceMacro] = ...,
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
        ]
        | AnyText = ...,
        ClinicalTrialSubjectID: LOValue = ...,
        ClinicalTrialSubjectReadingID: LOValue = ...,
        LongitudinalTemporalEventType: Literal["ENROLLMENT", "BASELINE"] | AnyText = ...,
        DeidentificationMethod: LOnValue = ...,
        DeidentificationMethodCodeSequence: Items[CodeSequenceMacro] = ...,
        ClinicalTrialProtocolEthicsCommitteeName: LOValue = ...,
        ReferencedDefinedProtocolSequence: Items[ReferencedDefinedProtocolSequenceItem] = ...,
        ReferencedPerformedProtocolSequence: Items[ReferencedPerformedProtocolSequenceItem] = ...,
        ConversionSourceAttributesSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal["MONOCHROME2"] = ...,
        PlanarConfiguration: USValue = ...,
        PixelAspectRatio: ISnValue = ...,
        BitsAllocated: USValue = ...,
        BitsStored: USValue = ...,
        HighBit: USValue = ...,
        PixelRepresentation: USValue = ...,
        PixelPaddingValue: USorSSValue = ...,
        PixelPaddingRangeLimit: USorSSValue = ...,
        RedPaletteColorLookupTableDescriptor: USorSSnValue = ...,
        GreenPaletteColorLookupTableDescriptor: USorSSnValue = ...,
        BluePaletteColorLookupTableDescriptor: USorSSnValue = ...,
        RedPaletteColorLookupTableData: OWValue = ...,
        GreenPaletteColorLookupTableData: OWValue = ...,
        BluePaletteColorLookupTableData: OWValue = ...,
        PixelDataProviderURL: URValue = ...,
        HL7StructuredDocumentReferenceSequence: Items[HL7StructuredDocumentReferenceSequenceItem] = ...,
        EncryptedAttributesSequence: Items[EncryptedAttributesSequenceItem] = ...,
        SpatialTransformOfDose: Literal["NONE", "RIGID", "NON_RIGID"] | AnyText = ...,
        GridFrameOffsetVector: DSnValue = ...,
        DoseGridScaling: DSValue = ...,
        DoseUnitCodeSequence: Items[CodeSequenceMacro] = ...,
        RTDoseInterpretedTypeCodeSequence: Items[RTDoseInterpretedTypeCodeSequenceItem] = ...,
        ReferencedTreatmentRecordSequence: Items[RTDoseReferencedTreatmentRecordSequenceItem] = ...,
        ReferencedRTPlanSequence: Items[RTDoseReferencedRTPlanSequenceItem] = ...,
        PlanOverviewSequence: Items[PlanOverviewSequenceItem] = ...,
        ExtendedOffsetTableLengths: OVValue = ...,
        PixelData: OBorOWValue = ...,
        StudyDate: DA_Value = ...,
        StudyTime: TM_Value = ...,
        AccessionNumber: SH_Value = ...,
        Manufacturer: LO_Value = ...,
        ReferringPhysicianName: PN_Value = ...,
        OperatorsName: PNnValue = ...,
        PatientName: PN_Value = ...,
        PatientID: LO_Value = ...,
        PatientBirthDate: DA_Value = ...,
        PatientSex: Literal["M", "F", "O", "", None] = ...,
        ClinicalTrialProtocolName: LO_Value = ...,
        ClinicalTrialSiteID: LO_Value = ...,
        ClinicalTrialSiteName: LO_Value = ...,
        ClinicalTrialTimePointID: LO_Value = ...,
        ClinicalTrialCoordinatingCenterName: LO_Value = ...,
        SliceThickness: DS_Value = ...,
        StudyID: SH_Value = ...,
        SeriesNumber: IS_Value = ...,
        PositionReferenceIndicator: LO_Value = ...,
        PatientSexNeutered: Literal["ALTERED", "UNALTERED", "", None] = ...,
        PatientBreedDescription: LO_Value = ...,
        PatientBreedCodeSequence: Items[CodeSequenceMacro] = ...,
        BreedRegistrationSequence: Items[BreedRegistrationSequenceItem] = ...,
        ResponsiblePerson: PN_Value = ...,
        ResponsibleOrganization: LO_Value = ...,
        PatientOrientation: CSnValue = ...,
        ReferencedSpatialRegistrationSequence: Items[SOPInstanceReferenceMacro] = ...,
        ImageType: Iterable[Literal["ORIGINAL", "DERIVED", "PRIMARY", "SECONDARY"] | AnyText]
        | Literal["ORIGINAL", "DERIVED", "PRIMARY", "SECONDARY"]
        | AnyText
        | None = ...,
        InstanceCreationDate: DA_Value = ...,
        InstanceCreationTime: TM_Value = ...,
        InstanceCreatorUID: UI_Value = ...,
        InstanceCoercionDateTime: DT_Value = ...,
        RelatedGeneralSOPClassUID: UInValue = ...,
        OriginalSpecializedSOPClassUID: UI_Value = ...,
        SyntheticData: Literal["YES", "NO", "", None] = ...,
        SensitiveContentCodeSequence: Items[CodeSequenceMacro] = ...,
        SeriesDate: DA_Value = ...,
        ContentDate: DA_Value = ...,
        SeriesTime: TM_Value = ...,
        ContentTime: TM_Value = ...,
        IssuerOfAccessionNumberSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        InstitutionName: LO_Value = ...,
        InstitutionAddress: ST_Value = ...,
        ReferringPhysicianIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        ConsultingPhysicianName: PNnValue = ...,
        ConsultingPhysicianIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        CodingSchemeIdentificationSequence: Items[CodingSchemeIdentificationSequenceItem] = ...,
        ContextGroupIdentificationSequence: Items[ContextGroupIdentificationSequenceItem] = ...,
        MappingResourceIdentificationSequence: Items[MappingResourceIdentificationSequenceItem] = ...,
        TimezoneOffsetFromUTC: SH_Value = ...,
        PrivateDataElementCharacteristicsSequence: Items[PrivateDataElementCharacteristicsSequenceItem] = ...,
        StationName: SH_Value = ...,
        StudyDescription: LO_Value = ...,
        ProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
        SeriesDescription: LO_Value = ...,
        SeriesDescriptionCodeSequence: Items[CodeSequenceMacro] = ...,
        InstitutionalDepartmentName: LO_Value = ...,
        InstitutionalDepartmentTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        PhysiciansOfRecord: PNnValue = ...,
        PhysiciansOfRecordIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        NameOfPhysiciansReadingStudy: PNnValue = ...,
        PhysiciansReadingStudyIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        OperatorIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        AdmittingDiagnosesDescription: LOnValue = ...,
        AdmittingDiagnosesCodeSequence: Items[CodeSequenceMacro] = ...,
        ManufacturerModelName: LO_Value = ...,
        ReferencedStudySequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedPerformedProcedureStepSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedPatientSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedInstanceSequence: Items[RTDoseReferencedInstanceSequenceItem] = ...,
        PrincipalDiagnosisCodeSequence: Items[CodeSequenceMacro] = ...,
        PrimaryDiagnosisCodeSequence: Items[CodeSequenceMacro] = ...,
        SecondaryDiagnosesCodeSequence: Items[CodeSequenceMacro] = ...,
        HistologicalDiagnosesCodeSequence: Items[CodeSequenceMacro] = ...,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
        PersonNamesToUseSequence: Items[PersonNamesToUseSequenceItem] = ...,
        ThirdPersonPronounsSequence: Items[ThirdPersonPronounsSequenceItem] = ...,
        IssuerOfPatientID: LO_Value = ...,
        TypeOfPatientID: Literal["TEXT", "RFID", "BARCODE", None] | AnyText = ...,
        IssuerOfPatientIDQualifiersSequence: Items[IssuerOfPatientIDQualifiersSequenceItem] = ...,
        SourcePatientGroupIdentificationSequence: Items[SourcePatientGroupIdentificationSequenceItem] = ...,
        GroupOfPatientsIdentificationSequence: Items[GroupOfPatientsIdentificationSequenceItem] = ...,
        PatientBirthTime: TM_Value = ...,
        PatientBirthDateInAlternativeCalendar: LO_Value = ...,
        PatientDeathDateInAlternativeCalendar: LO_Value = ...,
        GenderIdentitySequence: Items[GenderIdentitySequenceItem] = ...,
        SexParametersForClinicalUseCategorySequence: Items[SexParametersForClinicalUseCategorySequenceItem] = ...,
        QualityControlSubject: Literal["YES", "NO", "", None] = ...,
        QualityControlSubjectTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        StrainDescription: UC_Value = ...,
        StrainNomenclature: Literal["MGI_2013", None] | AnyText = ...,
        StrainStockSequence: Items[StrainStockSequenceItem] = ...,
        StrainAdditionalInformation: UT_Value = ...,
        StrainCodeSequence: Items[CodeSequenceMacro] = ...,
        GeneticModificationsSequence: Items[GeneticModificationsSequenceItem] = ...,
        OtherPatientNames: PNnValue = ...,
        OtherPatientIDsSequence: Items[OtherPatientIDsSequenceItem] = ...,
        PatientAge: AS_Value = ...,
        PatientSize: DS_Value = ...,
        PatientSizeCodeSequence: Items[CodeSequenceMacro] = ...,
        PatientBodyMassIndex: DS_Value = ...,
        MeasuredAPDimension: DS_Value = ...,
        MeasuredLateralDimension: DS_Value = ...,
        PatientWeight: DS_Value = ...,
        ReferencedPatientPhotoSequence: Items[ReferencedInstancesAndAccessMacro] = ...,
        MedicalAlerts: LOnValue = ...,
        Allergies: LOnValue = ...,
        EthnicGroupCodeSequence: Items[CodeSequenceMacro] = ...,
        EthnicGroups: UCnValue = ...,
        Occupation: SH_Value = ...,
        SmokingStatus: Literal["YES", "NO", "UNKNOWN", "", None] = ...,
        AdditionalPatientHistory: LT_Value = ...,
        PregnancyStatus: US_Value = ...,
        LastMenstrualDate: DA_Value = ...,
        PatientComments: LT_Value = ...,
        IssuerOfClinicalTrialProtocolID: LO_Value = ...,
        OtherClinicalTrialProtocolIDsSequence: Items[OtherClinicalTrialProtocolIDsSequenceItem] = ...,
        IssuerOfClinicalTrialSiteID: LO_Value = ...,
        IssuerOfClinicalTrialSubjectID: LO_Value = ...,
        IssuerOfClinicalTrialSubjectReadingID: LO_Value = ...,
        ClinicalTrialTimePointDescription: ST_Value = ...,
        LongitudinalTemporalOffsetFromEvent: FD_Value = ...,
        ClinicalTrialTimePointTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        IssuerOfClinicalTrialTimePointID: LO_Value = ...,
        PatientIdentityRemoved: Literal["YES", "NO", "", None] = ...,
        ClinicalTrialSeriesID: LO_Value = ...,
        ClinicalTrialSeriesDescription: LO_Value = ...,
        IssuerOfClinicalTrialSeriesID: LO_Value = ...,
        ClinicalTrialProtocolEthicsCommitteeApprovalNumber: LO_Value = ...,
        ConsentForClinicalTrialUseSequence: Items[ConsentForClinicalTrialUseSequenceItem] = ...,
        SpacingBetweenSlices: DS_Value = ...,
        DeviceSerialNumber: LO_Value = ...,
        DeviceUID: UI_Value = ...,
        GantryID: LO_Value = ...,
        UDISequence: Items[UDIMacro] = ...,
        ManufacturerDeviceClassUID: UInValue = ...,
        SoftwareVersions: LOnValue = ...,
        SpatialResolution: DS_Value = ...,
        DateOfLastCalibration: DAnValue = ...,
        TimeOfLastCalibration: TMnValue = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE", "", None] = ...,
        ContributingEquipmentSequence: Items[ContributingEquipmentSequenceItem] = ...,
        InstanceNumber: IS_Value = ...,
        ImageLaterality: Literal["R", "L", "U", "B", "", None] = ...,
        SliceLocation: DS_Value = ...,
        ImageComments: LT_Value = ...,
        StereoPairsPresent: Literal["YES", "NO", "", None] = ...,
        SmallestImagePixelValue: USorSS_Value = ...,
        LargestImagePixelValue: USorSS_Value = ...,
        QualityControlImage: Literal["YES", "NO", "BOTH", "", None] = ...,
        BurnedInAnnotation: Literal["YES", "NO", "", None] = ...,
        RecognizableVisualFeatures: Literal["YES", "NO", "", None] = ...,
        LongitudinalTemporalInformationModified: Literal["UNMODIFIED", "MODIFIED", "REMOVED", "", None] = ...,
        ICCProfile: OB_Value = ...,
        ColorSpace: Literal["SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3", None] | AnyText = ...,
        LossyImageCompression: Literal["00", "01", "", None] = ...,
        LossyImageCompressionRatio: DSnValue = ...,
        LossyImageCompressionMethod: Iterable[
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
            | AnyText
        ]
        | Literal[
            "ISO_10918_1",
            "ISO_14495_1",
            "ISO_15444_1",
            "ISO_13818_2",
            "ISO_14496_10",
            "ISO_23008_2",
            "ISO_15444_15",
            "ISO_18181_1",
        ]
        | AnyText
        | None = ...,
        RequestingService: LO_Value = ...,
        RequestingServiceCodeSequence: Items[CodeSequenceMacro] = ...,
        ReasonForVisit: UT_Value = ...,
        ReasonForVisitCodeSequence: Items[CodeSequenceMacro] = ...,
        AdmissionID: LO_Value = ...,
        IssuerOfAdmissionIDSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        ServiceEpisodeID: LO_Value = ...,
        ServiceEpisodeDescription: LO_Value = ...,
        IssuerOfServiceEpisodeIDSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        PatientState: LO_Value = ...,
        PerformedProcedureStepStartDate: DA_Value = ...,
        PerformedProcedureStepStartTime: TM_Value = ...,
        PerformedProcedureStepEndDate: DA_Value = ...,
        PerformedProcedureStepEndTime: TM_Value = ...,
        PerformedProcedureStepID: SH_Value = ...,
        PerformedProcedureStepDescription: LO_Value = ...,
        PerformedProtocolCodeSequence: Items[PerformedProtocolCodeSequenceItem] = ...,
        RequestAttributesSequence: Items[RequestAttributesMacro] = ...,
        CommentsOnThePerformedProcedureStep: ST_Value = ...,
        ReasonForPerformedProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        IconImageSequence: Items[ImagePixelMacro] = ...,
        SOPInstanceStatus: Literal["NS", "OR", "AO", "AC", "", None] = ...,
        SOPAuthorizationDateTime: DT_Value = ...,
        SOPAuthorizationComment: LT_Value = ...,
        AuthorizationEquipmentCertificationNumber: LO_Value = ...,
        OriginalAttributesSequence: Items[OriginalAttributesSequenceItem] = ...,
        InstanceOriginStatus: Literal["LOCAL", "IMPORTED", "", None] = ...,
        PresentationLUTShape: Literal["IDENTITY", "INVERSE", "", None] = ...,
        BarcodeValue: LT_Value = ...,
        DoseComment: LO_Value = ...,
        NormalizationPoint: DSnValue = ...,
        TissueHeterogeneityCorrection: Iterable[Literal["IMAGE", "ROI_OVERRIDE", "WATER"]] | AnyText | None = ...,
        RecommendedIsodoseLevelSequence: Items[RecommendedIsodoseLevelSequenceItem] = ...,
        DoseRadiobiologicalInterpretationSequence: Items[Dataset] = ...,
        RTDoseIntentCodeSequence: Items[CodeSequenceMacro] = ...,
        DVHNormalizationPoint: DSnValue = ...,
        DVHNormalizationDoseValue: DS_Value = ...,
        DoseCalculationModelSequence: Items[RTDoseCalculationModelMacro] = ...,
        DoseDepositionCalculationMedium: Literal["DOSE_TO_WATER", "DOSE_TO_MEDIUM", None] | AnyText = ...,
        TreatmentSessionUID: UI_Value = ...,
        EntityLongLabel: LO_Value = ...,
        MACParametersSequence: Items[MACParametersSequenceItem] = ...,
        ExtendedOffsetTable: OV_Value = ...,
        EncapsulatedPixelDataValueTotalLength: UV_Value = ...,
        DigitalSignaturesSequence: Items[DigitalSignaturesSequenceItem] = ...,
    ) -> None: ...

class RTDose(
    _RTDoseConstructor,
    DoseMethods,
    GeneralImageModule,
    ImagePixelModule,
    PatientModule,
    RTSeriesModule,
    SOPCommonModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    ImagePlaneModule,
    MultiFrameModule,
    PatientStudyModule,
    RTDVHModule,
    RTDoseModule,
    IOD,
):
    """RT Dose IOD (PS3.3 A.18).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.18.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U), RT
    Series (M), Clinical Trial Series (U), Frame of Reference (M), General Equipment (M), General Image (C),
    Image Plane (C), Image Pixel (C), Multi-frame (C), RT Dose (M), RT DVH (U), SOP Common (M), Common Instance
    Reference (U), Frame Extraction (C)
    """

    ContentDate: DA_
    """Content Date (0008,0023), DA, VM 1, Type 3.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    ContentTime: TM_
    """Content Time (0008,0033), TM, VM 1, Type 3.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    Modality: CS[Literal["RTDOSE"]]
    """Modality (0008,0060), CS, VM 1, Type 1.

    Enumerated Values: RTDOSE.

    PS3.3 C.8.8.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.html#sect_C.8.8.1
    """
    InstanceNumber: IS_
    """Instance Number (0020,0013), IS, VM 1, Type 3.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    SamplesPerPixel: US
    """Samples per Pixel (0028,0002), US, VM 1, Type 1C.

    Enumerated Values: 1.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    PhotometricInterpretation: CS[Literal["MONOCHROME2"]]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1C.

    Enumerated Values: MONOCHROME2.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    BitsAllocated: US
    """Bits Allocated (0028,0100), US, VM 1, Type 1C.

    Enumerated Values: 16, 32.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    BitsStored: US
    """Bits Stored (0028,0101), US, VM 1, Type 1C.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    HighBit: US
    """High Bit (0028,0102), US, VM 1, Type 1C.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
    PixelRepresentation: US
    """Pixel Representation (0028,0103), US, VM 1, Type 1C.

    Defined Terms: 0, 1.

    PS3.3 C.8.8.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """
