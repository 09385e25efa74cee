# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Planar MPR Volumetric Presentation State IOD."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.alternate_content_description_sequence_item import AlternateContentDescriptionSequenceItem
from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
from dcmgen.items.animation_curve_sequence_item import AnimationCurveSequenceItem
from dcmgen.items.breed_registration_sequence_item import BreedRegistrationSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.coding_scheme_identification_sequence_item import CodingSchemeIdentificationSequenceItem
from dcmgen.items.consent_for_clinical_trial_use_sequence_item import ConsentForClinicalTrialUseSequenceItem
from dcmgen.items.context_group_identification_sequence_item import ContextGroupIdentificationSequenceItem
from dcmgen.items.contributing_equipment_sequence_item import ContributingEquipmentSequenceItem
from dcmgen.items.digital_signatures_sequence_item import DigitalSignaturesSequenceItem
from dcmgen.items.encrypted_attributes_sequence_item import EncryptedAttributesSequenceItem
from dcmgen.items.gender_identity_sequence_item import GenderIdentitySequenceItem
from dcmgen.items.genetic_modifications_sequence_item import GeneticModificationsSequenceItem
from dcmgen.items.graphic_annotation_sequence_item import GraphicAnnotationSequenceItem, GraphicAnnotationSequenceItems
from dcmgen.items.graphic_group_sequence_item import GraphicGroupSequenceItem
from dcmgen.items.graphic_layer_sequence_item import GraphicLayerSequenceItem
from dcmgen.items.group_of_patients_identification_sequence_item import GroupOfPatientsIdentificationSequenceItem
from dcmgen.items.hl7_structured_document_reference_sequence_item import HL7StructuredDocumentReferenceSequenceItem
from dcmgen.items.hl7v2_hierarchic_designator_macro import HL7v2HierarchicDesignatorMacro
from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro
from dcmgen.items.issuer_of_patient_id_qualifiers_sequence_item import IssuerOfPatientIDQualifiersSequenceItem
from dcmgen.items.mac_parameters_sequence_item import MACParametersSequenceItem
from dcmgen.items.mammography_image_view_code_sequence_item import MammographyImageViewCodeSequenceItem
from dcmgen.items.mapping_resource_identification_sequence_item import MappingResourceIdentificationSequenceItem
from dcmgen.items.original_attributes_sequence_item import OriginalAttributesSequenceItem
from dcmgen.items.other_clinical_trial_protocol_ids_sequence_item import OtherClinicalTrialProtocolIDsSequenceItem
from dcmgen.items.other_patient_ids_sequence_item import OtherPatientIDsSequenceItem
from dcmgen.items.performed_protocol_code_sequence_item import PerformedProtocolCodeSequenceItem
from dcmgen.items.person_identification_macro import PersonIdentificationMacro
from dcmgen.items.person_names_to_use_sequence_item import PersonNamesToUseSequenceItem
from dcmgen.items.presentation_state_classification_component_sequence_item import (
    PresentationStateClassificationComponentSequenceItem,
)
from dcmgen.items.presentation_state_compositor_component_sequence_item import (
    PresentationStateCompositorComponentSequenceItem,
)
from dcmgen.items.primary_anatomic_structure_sequence_item import PrimaryAnatomicStructureSequenceItem
from dcmgen.items.private_data_element_characteristics_sequence_item import (
    PrivateDataElementCharacteristicsSequenceItem,
)
from dcmgen.items.referenced_defined_protocol_sequence_item import ReferencedDefinedProtocolSequenceItem
from dcmgen.items.referenced_instances_and_access_macro import ReferencedInstancesAndAccessMacro
from dcmgen.items.referenced_performed_protocol_sequence_item import ReferencedPerformedProtocolSequenceItem
from dcmgen.items.referenced_series_sequence_item import ReferencedSeriesSequenceItem
from dcmgen.items.related_series_sequence_item import RelatedSeriesSequenceItem
from dcmgen.items.request_attributes_macro import RequestAttributesMacro
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
from dcmgen.items.volume_cropping_sequence_item import VolumeCroppingSequenceItem, VolumeCroppingSequenceItems
from dcmgen.items.volumetric_annotation_sequence_item import VolumetricAnnotationSequenceItem
from dcmgen.items.volumetric_presentation_input_annotation_sequence_item import (
    VolumetricPresentationInputAnnotationSequenceItem,
)
from dcmgen.items.volumetric_presentation_input_set_sequence_item import (
    VolumetricPresentationInputSetSequenceItem,
    VolumetricPresentationInputSetSequenceItems,
)
from dcmgen.items.volumetric_presentation_state_input_sequence_item import (
    VolumetricPresentationStateInputSequenceItem,
    VolumetricPresentationStateInputSequenceItems,
)
from dcmgen.model.fields import (
    CS,
    SQ,
    AnyText,
    AS_Value,
    CS_Value,
    CSValue,
    DA_Value,
    DAnValue,
    DAValue,
    DS_Value,
    DT_Value,
    FD_Value,
    FDnValue,
    FDValue,
    IS_Value,
    ISValue,
    Items,
    LO_Value,
    LOnValue,
    LOValue,
    LT_Value,
    OBValue,
    PN_Value,
    PNnValue,
    SH_Value,
    ST_Value,
    TM_Value,
    TMnValue,
    TMValue,
    UC_Value,
    UCnValue,
    UI_Value,
    UInValue,
    UIValue,
    US_Value,
    USnValue,
    USorSS_Value,
    USorSSValue,
    USValue,
    UT_Value,
)
from dcmgen.model.iod import IOD
from dcmgen.modules.clinical_trial_series import ClinicalTrialSeriesModule
from dcmgen.modules.clinical_trial_study import ClinicalTrialStudyModule
from dcmgen.modules.clinical_trial_subject import ClinicalTrialSubjectModule
from dcmgen.modules.common_instance_reference import CommonInstanceReferenceModule
from dcmgen.modules.enhanced_general_equipment import EnhancedGeneralEquipmentModule
from dcmgen.modules.frame_of_reference import FrameOfReferenceModule
from dcmgen.modules.general_equipment import GeneralEquipmentModule
from dcmgen.modules.general_series import GeneralSeriesModule
from dcmgen.modules.general_study import GeneralStudyModule
from dcmgen.modules.graphic_annotation import GraphicAnnotationModule
from dcmgen.modules.graphic_group import GraphicGroupModule
from dcmgen.modules.graphic_layer import GraphicLayerModule
from dcmgen.modules.mpr_volumetric_presentation_state_display import MPRVolumetricPresentationStateDisplayModule
from dcmgen.modules.multi_planar_reconstruction_geometry import MultiPlanarReconstructionGeometryModule
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.patient_study import PatientStudyModule
from dcmgen.modules.presentation_animation import PresentationAnimationModule
from dcmgen.modules.presentation_series import PresentationSeriesModule
from dcmgen.modules.presentation_view_description import PresentationViewDescriptionModule
from dcmgen.modules.sop_common import SOPCommonModule
from dcmgen.modules.volume_cropping import VolumeCroppingModule
from dcmgen.modules.volumetric_graphic_annotation import VolumetricGraphicAnnotationModule
from dcmgen.modules.volumetric_presentation_state_identification import VolumetricPresentationStateIdentificationModule
from dcmgen.modules.volumetric_presentation_state_relationship import VolumetricPresentationStateRelationshipModule

class _PlanarMPRVolumetricPresentationStateConstructor:
    def __init__(
        self,
        /,
        *,
        SOPClassUID: UIValue = ...,
        SOPInstanceUID: UIValue = ...,
        Modality: Literal["PR"] = ...,
        Manufacturer: LOValue = ...,
        ManufacturerModelName: LOValue = ...,
        PixelPresentation: Literal["MONOCHROME", "TRUE_COLOR"] = ...,
        ClinicalTrialSponsorName: LOValue = ...,
        ClinicalTrialProtocolID: LOValue = ...,
        DeviceSerialNumber: LOValue = ...,
        SoftwareVersions: LOnValue = ...,
        StudyInstanceUID: UIValue = ...,
        SeriesInstanceUID: UIValue = ...,
        InstanceNumber: ISValue = ...,
        FrameOfReferenceUID: UIValue = ...,
        GraphicAnnotationSequence: Items[GraphicAnnotationSequenceItem] = ...,
        GraphicLayerSequence: Items[GraphicLayerSequenceItem] = ...,
        ContentLabel: CSValue = ...,
        PresentationCreationDate: DAValue = ...,
        PresentationCreationTime: TMValue = ...,
        GraphicGroupSequence: Items[GraphicGroupSequenceItem] = ...,
        VolumetricPresentationStateInputSequence: Items[VolumetricPresentationStateInputSequenceItem] = ...,
        VolumetricPresentationInputSetSequence: Items[VolumetricPresentationInputSetSequenceItem] = ...,
        GlobalCrop: Literal["YES", "NO"] = ...,
        VolumeCroppingSequence: Items[VolumeCroppingSequenceItem] = ...,
        MultiPlanarReconstructionStyle: Literal["PLANAR"] = ...,
        MPRThicknessType: Literal["THIN", "SLAB"] = ...,
        PresentationAnimationStyle: Literal[
            "INPUT_SEQ", "PRESENTATION_SEQ", "CROSSCURVE", "FLYTHROUGH", "SWIVEL"
        ] = ...,
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
        PatientAlternativeCalendar: Literal[
            "PROLEPTIC GREGN", "JULIAN", "PROLEPTIC JULIAN", "EGYPTIAN REGNAL", "HEBREW", "HIJRI"
        ] = ...,
        PatientSpeciesDescription: LOValue = ...,
        PatientSpeciesCodeSequence: Items[CodeSequenceMacro] = ...,
        AnatomicalOrientationType: Literal["BIPED", "QUADRUPED"] = ...,
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
        PixelPaddingValue: USorSSValue = ...,
        ICCProfile: OBValue = ...,
        ColorSpace: Literal["SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3"] | AnyText = ...,
        HL7StructuredDocumentReferenceSequence: Items[HL7StructuredDocumentReferenceSequenceItem] = ...,
        PresentationSequenceCollectionUID: UIValue = ...,
        PresentationSequencePositionIndex: USValue = ...,
        GlobalCroppingSpecificationIndex: USnValue = ...,
        MPRSlabThickness: FDValue = ...,
        MPRTopLeftHandCorner: FDnValue = ...,
        MPRViewWidthDirection: FDnValue = ...,
        MPRViewWidth: FDValue = ...,
        MPRViewHeightDirection: FDnValue = ...,
        MPRViewHeight: FDValue = ...,
        VolumetricAnnotationSequence: Items[VolumetricAnnotationSequenceItem] = ...,
        VolumetricPresentationInputAnnotationSequence: Items[VolumetricPresentationInputAnnotationSequenceItem] = ...,
        AnimationCurveSequence: Items[AnimationCurveSequenceItem] = ...,
        AnimationStepSize: FDValue = ...,
        SwivelRange: FDValue = ...,
        EncryptedAttributesSequence: Items[EncryptedAttributesSequenceItem] = ...,
        PresentationLUTShape: Literal["IDENTITY", "INVERSE"] = ...,
        StudyDate: DA_Value = ...,
        StudyTime: TM_Value = ...,
        AccessionNumber: SH_Value = ...,
        ReferringPhysicianName: PN_Value = ...,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        PatientName: PN_Value = ...,
        PatientID: LO_Value = ...,
        PatientBirthDate: DA_Value = ...,
        PatientSex: Literal["M", "F", "O", "", None] = ...,
        ClinicalTrialProtocolName: LO_Value = ...,
        ClinicalTrialSiteID: LO_Value = ...,
        ClinicalTrialSiteName: LO_Value = ...,
        ClinicalTrialTimePointID: LO_Value = ...,
        ClinicalTrialCoordinatingCenterName: LO_Value = ...,
        StudyID: SH_Value = ...,
        SeriesNumber: IS_Value = ...,
        ImageLaterality: Literal["R", "L", "U", "B", "", None] = ...,
        PositionReferenceIndicator: LO_Value = ...,
        ViewCodeSequence: Items[MammographyImageViewCodeSequenceItem] = ...,
        ContentDescription: LO_Value = ...,
        PatientSexNeutered: Literal["ALTERED", "UNALTERED", "", None] = ...,
        PatientBreedDescription: LO_Value = ...,
        PatientBreedCodeSequence: Items[CodeSequenceMacro] = ...,
        BreedRegistrationSequence: Items[BreedRegistrationSequenceItem] = ...,
        ResponsiblePerson: PN_Value = ...,
        ResponsibleOrganization: LO_Value = ...,
        PatientPosition: Literal[
            "HFP",
            "HFS",
            "HFDR",
            "HFDL",
            "FFDR",
            "FFDL",
            "FFP",
            "FFS",
            "LFP",
            "LFS",
            "RFP",
            "RFS",
            "AFDR",
            "AFDL",
            "PFDR",
            "PFDL",
            None,
        ]
        | AnyText = ...,
        Laterality: Literal["R", "L", "", None] = ...,
        PresentationStateClassificationComponentSequence: Items[
            PresentationStateClassificationComponentSequenceItem
        ] = ...,
        PresentationStateCompositorComponentSequence: Items[PresentationStateCompositorComponentSequenceItem] = ...,
        InstanceCreationDate: DA_Value = ...,
        InstanceCreationTime: TM_Value = ...,
        InstanceCreatorUID: UI_Value = ...,
        InstanceCoercionDateTime: DT_Value = ...,
        RelatedGeneralSOPClassUID: UInValue = ...,
        OriginalSpecializedSOPClassUID: UI_Value = ...,
        SyntheticData: Literal["YES", "NO", "", None] = ...,
        SensitiveContentCodeSequence: Items[CodeSequenceMacro] = ...,
        SeriesDate: DA_Value = ...,
        SeriesTime: TM_Value = ...,
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
        PerformingPhysicianName: PNnValue = ...,
        PerformingPhysicianIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        NameOfPhysiciansReadingStudy: PNnValue = ...,
        PhysiciansReadingStudyIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        OperatorsName: PNnValue = ...,
        OperatorIdentificationSequence: Items[PersonIdentificationMacro] = ...,
        AdmittingDiagnosesDescription: LOnValue = ...,
        AdmittingDiagnosesCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferencedStudySequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedPerformedProcedureStepSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedPatientSequence: Items[SOPInstanceReferenceMacro] = ...,
        RelatedSeriesSequence: Items[RelatedSeriesSequenceItem] = ...,
        PrincipalDiagnosisCodeSequence: Items[CodeSequenceMacro] = ...,
        PrimaryDiagnosisCodeSequence: Items[CodeSequenceMacro] = ...,
        SecondaryDiagnosesCodeSequence: Items[CodeSequenceMacro] = ...,
        HistologicalDiagnosesCodeSequence: Items[CodeSequenceMacro] = ...,
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
        BodyPartExamined: CS_Value = ...,
        DeviceUID: UI_Value = ...,
        GantryID: LO_Value = ...,
        UDISequence: Items[UDIMacro] = ...,
        ManufacturerDeviceClassUID: UInValue = ...,
        ProtocolName: LO_Value = ...,
        SpatialResolution: DS_Value = ...,
        DateOfLastCalibration: DAnValue = ...,
        TimeOfLastCalibration: TMnValue = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE", "", None] = ...,
        ContributingEquipmentSequence: Items[ContributingEquipmentSequenceItem] = ...,
        SmallestPixelValueInSeries: USorSS_Value = ...,
        LargestPixelValueInSeries: USorSS_Value = ...,
        LongitudinalTemporalInformationModified: Literal["UNMODIFIED", "MODIFIED", "REMOVED", "", None] = ...,
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
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        ContentCreatorName: PN_Value = ...,
        ContentCreatorIdentificationCodeSequence: Items[PersonIdentificationMacro] = ...,
        AlternateContentDescriptionSequence: Items[AlternateContentDescriptionSequenceItem] = ...,
        PresentationDisplayCollectionUID: UI_Value = ...,
        RenderedImageReferenceSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        RecommendedAnimationRate: FD_Value = ...,
        SOPInstanceStatus: Literal["NS", "OR", "AO", "AC", "", None] = ...,
        SOPAuthorizationDateTime: DT_Value = ...,
        SOPAuthorizationComment: LT_Value = ...,
        AuthorizationEquipmentCertificationNumber: LO_Value = ...,
        OriginalAttributesSequence: Items[OriginalAttributesSequenceItem] = ...,
        InstanceOriginStatus: Literal["LOCAL", "IMPORTED", "", None] = ...,
        BarcodeValue: LT_Value = ...,
        TreatmentSessionUID: UI_Value = ...,
        MACParametersSequence: Items[MACParametersSequenceItem] = ...,
        DigitalSignaturesSequence: Items[DigitalSignaturesSequenceItem] = ...,
    ) -> None: ...

class PlanarMPRVolumetricPresentationState(
    _PlanarMPRVolumetricPresentationStateConstructor,
    PresentationViewDescriptionModule,
    VolumetricPresentationStateIdentificationModule,
    GeneralSeriesModule,
    PatientModule,
    SOPCommonModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    EnhancedGeneralEquipmentModule,
    FrameOfReferenceModule,
    GeneralEquipmentModule,
    GeneralStudyModule,
    GraphicAnnotationModule,
    GraphicGroupModule,
    GraphicLayerModule,
    MPRVolumetricPresentationStateDisplayModule,
    MultiPlanarReconstructionGeometryModule,
    PatientStudyModule,
    PresentationAnimationModule,
    PresentationSeriesModule,
    VolumeCroppingModule,
    VolumetricGraphicAnnotationModule,
    VolumetricPresentationStateRelationshipModule,
    IOD,
):
    """Planar MPR Volumetric Presentation State IOD (PS3.3 A.80.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.80.html#sect_A.80.1

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), Presentation Series (M), Frame of Reference (M), General
    Equipment (M), Enhanced General Equipment (M), Volumetric Presentation State Identification (M), Volumetric
    Presentation State Relationship (M), Volume Cropping (C), Presentation View Description (M), Multi-Planar
    Reconstruction Geometry (M), MPR Volumetric Presentation State Display (M), Volumetric Graphic Annotation
    (U), Graphic Annotation (U), Graphic Layer (C), Graphic Group (U), Presentation Animation (U), SOP Common
    (M), Common Instance Reference (M)
    """

    Modality: CS[Literal["PR"]]
    """Modality (0008,0060), CS, VM 1, Type 1.

    Enumerated Values: PR.

    PS3.3 C.7.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.html#sect_C.7.3.1
    """
    GraphicAnnotationSequence: SQ[GraphicAnnotationSequenceItems, GraphicAnnotationSequenceItem]
    """Graphic Annotation Sequence (0070,0001), SQ, VM 1, Type 1.

    In this IOD, Bounding Box Annotation Units in Text Object Sequence in Graphic Annotation Sequence: DISPLAY
    (PS3.3 A.80.1.4.3).

    In this IOD, Anchor Point Annotation Units in Text Object Sequence in Graphic Annotation Sequence: DISPLAY
    (PS3.3 A.80.1.4.3).

    In this IOD, Graphic Annotation Units in Graphic Object Sequence in Graphic Annotation Sequence: DISPLAY (PS3.3
    A.80.1.4.3).

    In this IOD, Compound Graphic Units in Compound Graphic Sequence in Graphic Annotation Sequence: DISPLAY (PS3.3
    A.80.1.4.3).

    PS3.3 C.10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html
    """
    VolumetricPresentationStateInputSequence: SQ[
        VolumetricPresentationStateInputSequenceItems, VolumetricPresentationStateInputSequenceItem
    ]
    """Volumetric Presentation State Input Sequence (0070,1201), SQ, VM 1, Type 1.

    In this IOD: exactly one item if Pixel Presentation in the dataset is MONOCHROME (PS3.3 A.80.1.4.1).

    PS3.3 C.11.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.23.html
    """
    VolumetricPresentationInputSetSequence: SQ[
        VolumetricPresentationInputSetSequenceItems, VolumetricPresentationInputSetSequenceItem
    ]
    """Volumetric Presentation Input Set Sequence (0070,120A), SQ, VM 1, Type 1.

    In this IOD, Presentation Input Type in Volumetric Presentation Input Set Sequence: VOLUME (PS3.3 A.80.1.4.1).

    PS3.3 C.11.23: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.23.html
    """
    VolumeCroppingSequence: SQ[VolumeCroppingSequenceItems, VolumeCroppingSequenceItem]
    """Volume Cropping Sequence (0070,1301), SQ, VM 1, Type 1.

    In this IOD, Volume Cropping Method in Volume Cropping Sequence: BOUNDING_BOX, OBLIQUE_PLANES, INCLUDE_SEG or
    EXCLUDE_SEG (PS3.3 A.80.1.4.4).

    PS3.3 C.11.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.24.html
    """
    MultiPlanarReconstructionStyle: CS[Literal["PLANAR"]]
    """Multi-Planar Reconstruction Style (0070,1501), CS, VM 1, Type 1.

    In this IOD: PLANAR (PS3.3 A.80.1.4.2).

    PS3.3 C.11.26: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.11.26.html
    """
