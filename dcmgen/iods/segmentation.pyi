# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Segmentation IOD."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.alternate_container_identifier_sequence_item import AlternateContainerIdentifierSequenceItem
from dcmgen.items.alternate_content_description_sequence_item import AlternateContentDescriptionSequenceItem
from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
from dcmgen.items.breed_registration_sequence_item import BreedRegistrationSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.coding_scheme_identification_sequence_item import CodingSchemeIdentificationSequenceItem
from dcmgen.items.consent_for_clinical_trial_use_sequence_item import ConsentForClinicalTrialUseSequenceItem
from dcmgen.items.container_component_sequence_item import ContainerComponentSequenceItem
from dcmgen.items.context_group_identification_sequence_item import ContextGroupIdentificationSequenceItem
from dcmgen.items.contributing_equipment_sequence_item import ContributingEquipmentSequenceItem
from dcmgen.items.digital_signatures_sequence_item import DigitalSignaturesSequenceItem
from dcmgen.items.dimension_index_sequence_item import DimensionIndexSequenceItem
from dcmgen.items.dimension_organization_sequence_item import DimensionOrganizationSequenceItem
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
from dcmgen.items.primary_anatomic_structure_sequence_item import PrimaryAnatomicStructureSequenceItem
from dcmgen.items.private_data_element_characteristics_sequence_item import (
    PrivateDataElementCharacteristicsSequenceItem,
)
from dcmgen.items.real_world_value_mapping_item_macro import RealWorldValueMappingItemMacro
from dcmgen.items.referenced_defined_protocol_sequence_item import ReferencedDefinedProtocolSequenceItem
from dcmgen.items.referenced_image_sequence_item import ReferencedImageSequenceItem
from dcmgen.items.referenced_instances_and_access_macro import ReferencedInstancesAndAccessMacro
from dcmgen.items.referenced_performed_protocol_sequence_item import ReferencedPerformedProtocolSequenceItem
from dcmgen.items.referenced_series_sequence_item import ReferencedSeriesSequenceItem
from dcmgen.items.related_series_sequence_item import RelatedSeriesSequenceItem
from dcmgen.items.request_attributes_macro import RequestAttributesMacro
from dcmgen.items.rt_dose_referenced_instance_sequence_item import RTDoseReferencedInstanceSequenceItem
from dcmgen.items.segment_sequence_item import SegmentSequenceItem
from dcmgen.items.segmentation import (
    SegmentationPerFrameFunctionalGroupsSequenceItem,
    SegmentationPerFrameFunctionalGroupsSequenceItems,
    SegmentationSharedFunctionalGroupsSequenceItem,
    SegmentationSharedFunctionalGroupsSequenceItems,
)
from dcmgen.items.sex_parameters_for_clinical_use_category_sequence_item import (
    SexParametersForClinicalUseCategorySequenceItem,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.items.source_image_sequence_item import SourceImageSequenceItem
from dcmgen.items.source_instance_sequence_item import SourceInstanceSequenceItem
from dcmgen.items.source_patient_group_identification_sequence_item import SourcePatientGroupIdentificationSequenceItem
from dcmgen.items.specimen_description_sequence_item import SpecimenDescriptionSequenceItem
from dcmgen.items.strain_stock_sequence_item import StrainStockSequenceItem
from dcmgen.items.studies_containing_other_referenced_instances_sequence_item import (
    StudiesContainingOtherReferencedInstancesSequenceItem,
)
from dcmgen.items.third_person_pronouns_sequence_item import ThirdPersonPronounsSequenceItem
from dcmgen.items.total_pixel_matrix_origin_sequence_item import TotalPixelMatrixOriginSequenceItem
from dcmgen.items.udi_macro import UDIMacro
from dcmgen.model.fields import (
    CS,
    DA,
    IS,
    SQ,
    TM,
    AnyText,
    AS_Value,
    CS_Value,
    CSnValue,
    CSTn,
    CSValue,
    DA_Value,
    DAnValue,
    DAValue,
    DS_Value,
    DSn,
    DSnValue,
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
    TMValue,
    UC_Value,
    UCnValue,
    UI_Value,
    UInValue,
    UIValue,
    ULValue,
    URValue,
    US_Value,
    USorSS,
    USorSS_Value,
    USorSSnValue,
    USorSSValue,
    USValue,
    UT_Value,
    UV_Value,
)
from dcmgen.model.iod import IOD
from dcmgen.model.methods.segmentation import SegmentationMethods
from dcmgen.modules.clinical_trial_series import ClinicalTrialSeriesModule
from dcmgen.modules.clinical_trial_study import ClinicalTrialStudyModule
from dcmgen.modules.clinical_trial_subject import ClinicalTrialSubjectModule
from dcmgen.modules.common_instance_reference import CommonInstanceReferenceModule
from dcmgen.modules.enhanced_general_equipment import EnhancedGeneralEquipmentModule
from dcmgen.modules.frame_extraction import FrameExtractionModule
from dcmgen.modules.frame_of_reference import FrameOfReferenceModule
from dcmgen.modules.general_acquisition import GeneralAcquisitionModule
from dcmgen.modules.general_equipment import GeneralEquipmentModule
from dcmgen.modules.general_image import GeneralImageModule
from dcmgen.modules.general_reference import GeneralReferenceModule
from dcmgen.modules.general_series import GeneralSeriesModule
from dcmgen.modules.general_study import GeneralStudyModule
from dcmgen.modules.icc_profile import ICCProfileModule
from dcmgen.modules.image_pixel import ImagePixelModule
from dcmgen.modules.microscope_slide_layer_tile_organization import MicroscopeSlideLayerTileOrganizationModule
from dcmgen.modules.multi_frame_dimension import MultiFrameDimensionModule
from dcmgen.modules.multi_frame_functional_groups import MultiFrameFunctionalGroupsModule
from dcmgen.modules.multi_resolution_pyramid import MultiResolutionPyramidModule
from dcmgen.modules.palette_color_lookup_table import PaletteColorLookupTableModule
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.patient_study import PatientStudyModule
from dcmgen.modules.segmentation_image import SegmentationImageModule
from dcmgen.modules.segmentation_series import SegmentationSeriesModule
from dcmgen.modules.sop_common import SOPCommonModule
from dcmgen.modules.specimen import SpecimenModule

class _SegmentationConstructor:
    def __init__(
        self,
        /,
        *,
        ImageType: Iterable[Literal["ORIGINAL", "DERIVED", "PRIMARY", "SECONDARY"] | AnyText]
        | Literal["ORIGINAL", "DERIVED", "PRIMARY", "SECONDARY"]
        | AnyText
        | None = ...,
        SOPClassUID: UIValue = ...,
        SOPInstanceUID: UIValue = ...,
        PyramidUID: UIValue = ...,
        ContentDate: DAValue = ...,
        ContentTime: TMValue = ...,
        Modality: Literal["SEG"] = ...,
        Manufacturer: LOValue = ...,
        ManufacturerModelName: LOValue = ...,
        FrameExtractionSequence: Items[FrameExtractionSequenceItem] = ...,
        ClinicalTrialSponsorName: LOValue = ...,
        ClinicalTrialProtocolID: LOValue = ...,
        DeviceSerialNumber: LOValue = ...,
        SoftwareVersions: LOnValue = ...,
        StudyInstanceUID: UIValue = ...,
        SeriesInstanceUID: UIValue = ...,
        SeriesNumber: ISValue = ...,
        InstanceNumber: ISValue = ...,
        FrameOfReferenceUID: UIValue = ...,
        DimensionOrganizationSequence: Items[DimensionOrganizationSequenceItem] = ...,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal["MONOCHROME2", "PALETTE COLOR"] = ...,
        NumberOfFrames: ISValue = ...,
        Rows: USValue = ...,
        Columns: USValue = ...,
        BitsAllocated: USValue = ...,
        BitsStored: USValue = ...,
        HighBit: USValue = ...,
        PixelRepresentation: USValue = ...,
        LossyImageCompression: Literal["00", "01"] = ...,
        ContainerIdentifier: LOValue = ...,
        SpecimenDescriptionSequence: Items[SpecimenDescriptionSequenceItem] = ...,
        TotalPixelMatrixColumns: ULValue = ...,
        TotalPixelMatrixRows: ULValue = ...,
        TotalPixelMatrixOriginSequence: Items[TotalPixelMatrixOriginSequenceItem] = ...,
        SegmentationType: Literal["BINARY", "FRACTIONAL", "LABELMAP"] = ...,
        SegmentSequence: Items[SegmentSequenceItem] = ...,
        ContentLabel: CSValue = ...,
        SharedFunctionalGroupsSequence: Items[SegmentationSharedFunctionalGroupsSequenceItem] = ...,
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
        ReferencedPerformedProcedureStepSequence: Items[SOPInstanceReferenceMacro] = ...,
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
        SOPInstanceUIDOfConcatenationSource: UIValue = ...,
        ConcatenationUID: UIValue = ...,
        InConcatenationNumber: USValue = ...,
        ConversionSourceAttributesSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        DimensionIndexSequence: Items[DimensionIndexSequenceItem] = ...,
        ConcatenationFrameOffsetNumber: ULValue = ...,
        PlanarConfiguration: USValue = ...,
        PixelAspectRatio: ISnValue = ...,
        PixelPaddingValue: USorSSValue = ...,
        PixelPaddingRangeLimit: USorSSValue = ...,
        RedPaletteColorLookupTableDescriptor: USorSSnValue = ...,
        GreenPaletteColorLookupTableDescriptor: USorSSnValue = ...,
        BluePaletteColorLookupTableDescriptor: USorSSnValue = ...,
        RedPaletteColorLookupTableData: OWValue = ...,
        GreenPaletteColorLookupTableData: OWValue = ...,
        BluePaletteColorLookupTableData: OWValue = ...,
        SegmentedRedPaletteColorLookupTableData: OWValue = ...,
        SegmentedGreenPaletteColorLookupTableData: OWValue = ...,
        SegmentedBluePaletteColorLookupTableData: OWValue = ...,
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
        PixelDataProviderURL: URValue = ...,
        HL7StructuredDocumentReferenceSequence: Items[HL7StructuredDocumentReferenceSequenceItem] = ...,
        ImageOrientationSlide: DSnValue = ...,
        TotalPixelMatrixFocalPlanes: ULValue = ...,
        MaximumFractionalValue: USValue = ...,
        SegmentationFractionalType: Literal["PROBABILITY", "OCCUPANCY"] = ...,
        EncryptedAttributesSequence: Items[EncryptedAttributesSequenceItem] = ...,
        PerFrameFunctionalGroupsSequence: Items[SegmentationPerFrameFunctionalGroupsSequenceItem] = ...,
        ExtendedOffsetTableLengths: OVValue = ...,
        PixelData: OBorOWValue = ...,
        StudyDate: DA_Value = ...,
        StudyTime: TM_Value = ...,
        AccessionNumber: SH_Value = ...,
        ReferringPhysicianName: PN_Value = ...,
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
        PositionReferenceIndicator: LO_Value = ...,
        IssuerOfTheContainerIdentifierSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        ContainerTypeCodeSequence: Items[CodeSequenceMacro] = ...,
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
        PatientOrientation: CSnValue = ...,
        Laterality: Literal["R", "L", "", None] = ...,
        InstanceCreationDate: DA_Value = ...,
        InstanceCreationTime: TM_Value = ...,
        InstanceCreatorUID: UI_Value = ...,
        InstanceCoercionDateTime: DT_Value = ...,
        AcquisitionUID: UI_Value = ...,
        RelatedGeneralSOPClassUID: UInValue = ...,
        OriginalSpecializedSOPClassUID: UI_Value = ...,
        SyntheticData: Literal["YES", "NO", "", None] = ...,
        SensitiveContentCodeSequence: Items[CodeSequenceMacro] = ...,
        SeriesDate: DA_Value = ...,
        AcquisitionDate: DA_Value = ...,
        AcquisitionDateTime: DT_Value = ...,
        SeriesTime: TM_Value = ...,
        AcquisitionTime: TM_Value = ...,
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
        PyramidDescription: LO_Value = ...,
        ReferencedStudySequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedPatientSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReferencedImageSequence: Items[ReferencedImageSequenceItem] = ...,
        ReferencedInstanceSequence: Items[RTDoseReferencedInstanceSequenceItem] = ...,
        RelatedSeriesSequence: Items[RelatedSeriesSequenceItem] = ...,
        PrincipalDiagnosisCodeSequence: Items[CodeSequenceMacro] = ...,
        PrimaryDiagnosisCodeSequence: Items[CodeSequenceMacro] = ...,
        SecondaryDiagnosesCodeSequence: Items[CodeSequenceMacro] = ...,
        HistologicalDiagnosesCodeSequence: Items[CodeSequenceMacro] = ...,
        DerivationDescription: ST_Value = ...,
        SourceImageSequence: Items[SourceImageSequenceItem] = ...,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
        IrradiationEventUID: UInValue = ...,
        DerivationCodeSequence: Items[CodeSequenceMacro] = ...,
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
        AcquisitionDuration: FD_Value = ...,
        ContributingEquipmentSequence: Items[ContributingEquipmentSequenceItem] = ...,
        AcquisitionNumber: IS_Value = ...,
        PyramidLabel: LO_Value = ...,
        ImageLaterality: Literal["R", "L", "U", "B", "", None] = ...,
        ImagesInAcquisition: IS_Value = ...,
        ImageComments: LT_Value = ...,
        InConcatenationTotalNumber: US_Value = ...,
        DimensionOrganizationType: Literal["3D", "3D_TEMPORAL", "TILED_FULL", "TILED_SPARSE", None] | AnyText = ...,
        StereoPairsPresent: Literal["YES", "NO", "", None] = ...,
        SmallestImagePixelValue: USorSS_Value = ...,
        LargestImagePixelValue: USorSS_Value = ...,
        SmallestPixelValueInSeries: USorSS_Value = ...,
        LargestPixelValueInSeries: USorSS_Value = ...,
        QualityControlImage: Literal["YES", "NO", "BOTH", "", None] = ...,
        BurnedInAnnotation: Literal["YES", "NO", "", None] = ...,
        RecognizableVisualFeatures: Literal["YES", "NO", "", None] = ...,
        LongitudinalTemporalInformationModified: Literal["UNMODIFIED", "MODIFIED", "REMOVED", "", None] = ...,
        PaletteColorLookupTableUID: UI_Value = ...,
        ICCProfile: OB_Value = ...,
        ColorSpace: Literal["SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3", None] | AnyText = ...,
        RepresentativeFrameNumber: US_Value = ...,
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
        AlternateContainerIdentifierSequence: Items[AlternateContainerIdentifierSequenceItem] = ...,
        ContainerDescription: LO_Value = ...,
        ContainerComponentSequence: Items[ContainerComponentSequenceItem] = ...,
        ReasonForPerformedProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        SourceInstanceSequence: Items[SourceInstanceSequenceItem] = ...,
        TilesOverlap: Literal["ALL", "SOME", "UNDEFINED", "NONE", None] | AnyText = ...,
        SegmentsOverlap: Literal["YES", "UNDEFINED", "NO", "", None] = ...,
        ContentCreatorName: PN_Value = ...,
        ContentCreatorIdentificationCodeSequence: Items[PersonIdentificationMacro] = ...,
        AlternateContentDescriptionSequence: Items[AlternateContentDescriptionSequenceItem] = ...,
        IconImageSequence: Items[ImagePixelMacro] = ...,
        SOPInstanceStatus: Literal["NS", "OR", "AO", "AC", "", None] = ...,
        SOPAuthorizationDateTime: DT_Value = ...,
        SOPAuthorizationComment: LT_Value = ...,
        AuthorizationEquipmentCertificationNumber: LO_Value = ...,
        OriginalAttributesSequence: Items[OriginalAttributesSequenceItem] = ...,
        InstanceOriginStatus: Literal["LOCAL", "IMPORTED", "", None] = ...,
        PresentationLUTShape: Literal["IDENTITY", "INVERSE", "", None] = ...,
        BarcodeValue: LT_Value = ...,
        TreatmentSessionUID: UI_Value = ...,
        MACParametersSequence: Items[MACParametersSequenceItem] = ...,
        ExtendedOffsetTable: OV_Value = ...,
        EncapsulatedPixelDataValueTotalLength: UV_Value = ...,
        DigitalSignaturesSequence: Items[DigitalSignaturesSequenceItem] = ...,
    ) -> None: ...

class Segmentation(
    _SegmentationConstructor,
    SegmentationMethods,
    GeneralImageModule,
    SegmentationImageModule,
    GeneralSeriesModule,
    ImagePixelModule,
    PaletteColorLookupTableModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    EnhancedGeneralEquipmentModule,
    FrameExtractionModule,
    FrameOfReferenceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    ICCProfileModule,
    MicroscopeSlideLayerTileOrganizationModule,
    MultiFrameDimensionModule,
    MultiFrameFunctionalGroupsModule,
    MultiResolutionPyramidModule,
    PatientStudyModule,
    SegmentationSeriesModule,
    IOD,
):
    """Segmentation IOD (PS3.3 A.51).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.51.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Segmentation Series (M), Clinical Trial Series (U), Frame of Reference (C), General
    Equipment (M), Enhanced General Equipment (M), General Acquisition (U), Multi-Resolution Pyramid (U),
    General Image (M), General Reference (U), Microscope Slide Layer Tile Organization (C), Image Pixel (M),
    Segmentation Image (M), Multi-frame Functional Groups (M), Multi-frame Dimension (M), Palette Color Lookup
    Table (C), Specimen (U), Common Instance Reference (C), ICC Profile (C), SOP Common (M), Frame Extraction
    (C)

    Modules that must be absent:
    VOI LUT, Modality LUT, Overlay Plane
    """

    SharedFunctionalGroupsSequence: SQ[
        SegmentationSharedFunctionalGroupsSequenceItems, SegmentationSharedFunctionalGroupsSequenceItem
    ]
    """Shared Functional Groups Sequence (5200,9229), SQ, VM 1, Type 1.

    In this IOD, Code Value in Purpose of Reference Code Sequence in Source Image Sequence in Derivation Image
    Sequence: 121322 (PS3.3 A.51.5.1).

    In this IOD, Code Value in Derivation Code Sequence in Derivation Image Sequence: 113076 (PS3.3 A.51.5.1).

    PS3.3 A.51: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.51.html
    """
    PerFrameFunctionalGroupsSequence: SQ[
        SegmentationPerFrameFunctionalGroupsSequenceItems, SegmentationPerFrameFunctionalGroupsSequenceItem
    ]
    """Per-Frame Functional Groups Sequence (5200,9230), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    In this IOD, Code Value in Purpose of Reference Code Sequence in Source Image Sequence in Derivation Image
    Sequence: 121322 (PS3.3 A.51.5.1).

    In this IOD, Code Value in Derivation Code Sequence in Derivation Image Sequence: 113076 (PS3.3 A.51.5.1).

    PS3.3 A.51: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.51.html
    """
    ImageType: CSTn[Literal["ORIGINAL", "DERIVED", "PRIMARY", "SECONDARY"]]
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    Defined Terms: ORIGINAL, DERIVED, PRIMARY, SECONDARY.

    PS3.3 C.8.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.2.html
    """
    ContentDate: DA
    """Content Date (0008,0023), DA, VM 1, Type 1.

    PS3.3 C.7.6.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.html
    """
    ContentTime: TM
    """Content Time (0008,0033), TM, VM 1, Type 1.

    PS3.3 C.7.6.16: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.html
    """
    Modality: CS[Literal["SEG"]]
    """Modality (0008,0060), CS, VM 1, Type 1.

    Enumerated Values: SEG.

    PS3.3 C.7.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.html#sect_C.7.3.1
    """
    ReferencedPerformedProcedureStepSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Performed Procedure Step Sequence (0008,1111), SQ, VM 1, Type 1C.

    PS3.3 C.8.20.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.html#sect_C.8.20.1
    """
    SeriesNumber: IS
    """Series Number (0020,0011), IS, VM 1, Type 1.

    PS3.3 C.8.20.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.html#sect_C.8.20.1
    """
    InstanceNumber: IS
    """Instance Number (0020,0013), IS, VM 1, Type 1.

    PS3.3 10.9: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.9.html
    """
    PixelPaddingValue: USorSS
    """Pixel Padding Value (0028,0120), US or SS, VM 1, Type 1C.

    Required if Pixel Padding Range Limit is present and (Pixel Data is present or Pixel Data Provider URL is
    present). Otherwise allowed only if Pixel Data is present or Pixel Data Provider URL is present.

    In this IOD: absent if the SOP Class is not Label Map Segmentation Storage (PS3.3 A.51.4).

    PS3.3 C.7.5.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.5.html#sect_C.7.5.1
    """
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), CS, VM 1, Type 1.

    Enumerated Values: 00, 01.

    PS3.3 C.8.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.2.html
    """
    LossyImageCompressionRatio: DSn
    """Lossy Image Compression Ratio (0028,2112), DS, VM 1-n, Type 1C.

    PS3.3 C.8.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.2.html
    """
    LossyImageCompressionMethod: CSTn[
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
    ]
    """Lossy Image Compression Method (0028,2114), CS, VM 1-n, Type 1C.

    Defined Terms: ISO_10918_1, ISO_14495_1, ISO_15444_1, ISO_13818_2, ISO_14496_10, ISO_23008_2, ISO_15444_15,
    ISO_18181_1.

    PS3.3 C.8.20.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.20.2.html
    """
