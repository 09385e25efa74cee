# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Digital Mammography X-Ray Image IOD."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.alternate_container_identifier_sequence_item import AlternateContainerIdentifierSequenceItem
from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem, AnatomicRegionSequenceItems
from dcmgen.items.biopsy_target_sequence_item import BiopsyTargetSequenceItem
from dcmgen.items.breed_registration_sequence_item import BreedRegistrationSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.coding_scheme_identification_sequence_item import CodingSchemeIdentificationSequenceItem
from dcmgen.items.consent_for_clinical_trial_use_sequence_item import ConsentForClinicalTrialUseSequenceItem
from dcmgen.items.container_component_sequence_item import ContainerComponentSequenceItem
from dcmgen.items.content_item_with_modifiers_macro import ContentItemWithModifiersMacro
from dcmgen.items.context_group_identification_sequence_item import ContextGroupIdentificationSequenceItem
from dcmgen.items.contrast_bolus_contrast_bolus_administration_route_sequence_item import (
    ContrastBolusContrastBolusAdministrationRouteSequenceItem,
)
from dcmgen.items.contributing_equipment_sequence_item import ContributingEquipmentSequenceItem
from dcmgen.items.device_sequence_item import DeviceSequenceItem
from dcmgen.items.digital_mammography_x_ray_image import (
    DigitalMammographyXRayImageViewCodeSequenceItem,
    DigitalMammographyXRayImageViewCodeSequenceItems,
)
from dcmgen.items.digital_signatures_sequence_item import DigitalSignaturesSequenceItem
from dcmgen.items.dx_positioning_patient_orientation_code_sequence_item import (
    DXPositioningPatientOrientationCodeSequenceItem,
)
from dcmgen.items.encrypted_attributes_sequence_item import EncryptedAttributesSequenceItem
from dcmgen.items.gender_identity_sequence_item import GenderIdentitySequenceItem
from dcmgen.items.genetic_modifications_sequence_item import GeneticModificationsSequenceItem
from dcmgen.items.group_of_patients_identification_sequence_item import GroupOfPatientsIdentificationSequenceItem
from dcmgen.items.histogram_sequence_item import HistogramSequenceItem
from dcmgen.items.hl7_structured_document_reference_sequence_item import HL7StructuredDocumentReferenceSequenceItem
from dcmgen.items.hl7v2_hierarchic_designator_macro import HL7v2HierarchicDesignatorMacro
from dcmgen.items.image_pixel_macro import ImagePixelMacro
from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro
from dcmgen.items.intervention_sequence_item import InterventionSequenceItem
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
from dcmgen.items.udi_macro import UDIMacro
from dcmgen.items.voi_lut_sequence_item import VOILUTSequenceItem
from dcmgen.model.fields import (
    CS,
    SQ,
    AnyText,
    AS_Value,
    CS_Value,
    CSn,
    CSnValue,
    CSTn,
    DA_Value,
    DAnValue,
    DS_Value,
    DSn,
    DSnValue,
    DSValue,
    DT_Value,
    FD_Value,
    FLnValue,
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
    SSnValue,
    SSValue,
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
    USnValue,
    USorSS_Value,
    USorSSnValue,
    USorSSValue,
    USValue,
    UT_Value,
)
from dcmgen.model.iod import IOD
from dcmgen.modules.acquisition_context import AcquisitionContextModule
from dcmgen.modules.clinical_trial_series import ClinicalTrialSeriesModule
from dcmgen.modules.clinical_trial_study import ClinicalTrialStudyModule
from dcmgen.modules.clinical_trial_subject import ClinicalTrialSubjectModule
from dcmgen.modules.common_instance_reference import CommonInstanceReferenceModule
from dcmgen.modules.contrast_bolus import ContrastBolusModule
from dcmgen.modules.device import DeviceModule
from dcmgen.modules.display_shutter import DisplayShutterModule
from dcmgen.modules.dx_anatomy_imaged import DXAnatomyImagedModule
from dcmgen.modules.dx_detector import DXDetectorModule
from dcmgen.modules.dx_image import DXImageModule
from dcmgen.modules.dx_positioning import DXPositioningModule
from dcmgen.modules.dx_series import DXSeriesModule
from dcmgen.modules.frame_of_reference import FrameOfReferenceModule
from dcmgen.modules.general_acquisition import GeneralAcquisitionModule
from dcmgen.modules.general_equipment import GeneralEquipmentModule
from dcmgen.modules.general_image import GeneralImageModule
from dcmgen.modules.general_reference import GeneralReferenceModule
from dcmgen.modules.general_series import GeneralSeriesModule
from dcmgen.modules.general_study import GeneralStudyModule
from dcmgen.modules.image_histogram import ImageHistogramModule
from dcmgen.modules.image_pixel import ImagePixelModule
from dcmgen.modules.intervention import InterventionModule
from dcmgen.modules.mammography_image import MammographyImageModule
from dcmgen.modules.mammography_series import MammographySeriesModule
from dcmgen.modules.overlay_plane import OverlayPlaneModule
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.patient_study import PatientStudyModule
from dcmgen.modules.sop_common import SOPCommonModule
from dcmgen.modules.specimen import SpecimenModule
from dcmgen.modules.voi_lut import VOILUTModule
from dcmgen.modules.x_ray_acquisition_dose import XRayAcquisitionDoseModule
from dcmgen.modules.x_ray_collimator import XRayCollimatorModule
from dcmgen.modules.x_ray_filtration import XRayFiltrationModule
from dcmgen.modules.x_ray_generation import XRayGenerationModule
from dcmgen.modules.x_ray_grid import XRayGridModule
from dcmgen.modules.x_ray_tomography_acquisition import XRayTomographyAcquisitionModule

class _DigitalMammographyXRayImageConstructor:
    def __init__(
        self,
        /,
        *,
        ImageType: Iterable[
            Literal[
                "ORIGINAL",
                "DERIVED",
                "PRIMARY",
                "SECONDARY",
                "STEREO_SCOUT",
                "STEREO_MINUS",
                "STEREO_PLUS",
                "PREFIRE_MINUS",
                "PREFIRE_PLUS",
                "POSTFIRE_MINUS",
                "POSTFIRE_PLUS",
                "POSTBIOPSY_MINUS",
                "POSTBIOPSY_PLUS",
                "POSTBIOPSY",
                "POSTMARKER_MINUS",
                "POSTMARKER_PLUS",
                "POSTMARKER",
                "TOMO_PROJ",
                "TOMOSYNTHESIS",
                "TOMO_SCOUT",
                "PREFIRE",
                "POSTFIRE",
                "PRE_CONTRAST",
                "POST_CONTRAST",
                "GENERATED_2D",
                "ADDITION",
                "SUBTRACTION",
                "LOW_ENERGY",
                "HIGH_ENERGY",
            ]
            | AnyText
        ]
        | Literal[
            "ORIGINAL",
            "DERIVED",
            "PRIMARY",
            "SECONDARY",
            "STEREO_SCOUT",
            "STEREO_MINUS",
            "STEREO_PLUS",
            "PREFIRE_MINUS",
            "PREFIRE_PLUS",
            "POSTFIRE_MINUS",
            "POSTFIRE_PLUS",
            "POSTBIOPSY_MINUS",
            "POSTBIOPSY_PLUS",
            "POSTBIOPSY",
            "POSTMARKER_MINUS",
            "POSTMARKER_PLUS",
            "POSTMARKER",
            "TOMO_PROJ",
            "TOMOSYNTHESIS",
            "TOMO_SCOUT",
            "PREFIRE",
            "POSTFIRE",
            "PRE_CONTRAST",
            "POST_CONTRAST",
            "GENERATED_2D",
            "ADDITION",
            "SUBTRACTION",
            "LOW_ENERGY",
            "HIGH_ENERGY",
        ]
        | AnyText
        | None = ...,
        SOPClassUID: UIValue = ...,
        SOPInstanceUID: UIValue = ...,
        Modality: Literal["MG"] = ...,
        PresentationIntentType: Literal["FOR PRESENTATION", "FOR PROCESSING"] = ...,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        ClinicalTrialSponsorName: LOValue = ...,
        ClinicalTrialProtocolID: LOValue = ...,
        ImagerPixelSpacing: DSnValue = ...,
        TomoLayerHeight: DSValue = ...,
        PositionerType: Literal["MAMMOGRAPHIC", "NONE"] = ...,
        ShutterShape: Iterable[Literal["RECTANGULAR", "CIRCULAR", "POLYGONAL"]] | AnyText | None = ...,
        CollimatorShape: Iterable[Literal["RECTANGULAR", "CIRCULAR", "POLYGONAL"]] | AnyText | None = ...,
        StudyInstanceUID: UIValue = ...,
        SeriesInstanceUID: UIValue = ...,
        FrameOfReferenceUID: UIValue = ...,
        ImageLaterality: Literal["R", "L", "B"] = ...,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal["MONOCHROME1", "MONOCHROME2"] = ...,
        Rows: USValue = ...,
        Columns: USValue = ...,
        BitsAllocated: USValue = ...,
        BitsStored: USValue = ...,
        HighBit: USValue = ...,
        PixelRepresentation: USValue = ...,
        BurnedInAnnotation: Literal["YES", "NO"] = ...,
        PixelIntensityRelationship: Literal["LIN", "LOG"] = ...,
        PixelIntensityRelationshipSign: SSValue = ...,
        RescaleIntercept: DSValue = ...,
        RescaleSlope: DSValue = ...,
        RescaleType: Literal["US"] = ...,
        LossyImageCompression: Literal["00", "01"] = ...,
        OrganExposed: Literal["BREAST"] = ...,
        ContainerIdentifier: LOValue = ...,
        SpecimenDescriptionSequence: Items[SpecimenDescriptionSequenceItem] = ...,
        DeviceSequence: Items[DeviceSequenceItem] = ...,
        ViewCodeSequence: Items[DigitalMammographyXRayImageViewCodeSequenceItem] = ...,
        HistogramSequence: Items[HistogramSequenceItem] = ...,
        PresentationLUTShape: Literal["IDENTITY", "INVERSE"] = ...,
        OverlayRows: USValue = ...,
        OverlayColumns: USValue = ...,
        OverlayType: Literal["G", "R"] = ...,
        OverlayOrigin: SSnValue = ...,
        OverlayBitsAllocated: USValue = ...,
        OverlayBitPosition: USValue = ...,
        OverlayData: OBorOWValue = ...,
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
        ShutterLeftVerticalEdge: ISValue = ...,
        ShutterRightVerticalEdge: ISValue = ...,
        ShutterUpperHorizontalEdge: ISValue = ...,
        ShutterLowerHorizontalEdge: ISValue = ...,
        CenterOfCircularShutter: ISnValue = ...,
        RadiusOfCircularShutter: ISValue = ...,
        VerticesOfThePolygonalShutter: ISnValue = ...,
        CollimatorLeftVerticalEdge: ISValue = ...,
        CollimatorRightVerticalEdge: ISValue = ...,
        CollimatorUpperHorizontalEdge: ISValue = ...,
        CollimatorLowerHorizontalEdge: ISValue = ...,
        CenterOfCircularCollimator: ISnValue = ...,
        RadiusOfCircularCollimator: ISValue = ...,
        VerticesOfThePolygonalCollimator: ISnValue = ...,
        FieldOfViewOrigin: DSnValue = ...,
        FieldOfViewRotation: DSValue = ...,
        FieldOfViewHorizontalFlip: Literal["YES", "NO"] = ...,
        ReferencedDefinedProtocolSequence: Items[ReferencedDefinedProtocolSequenceItem] = ...,
        ReferencedPerformedProtocolSequence: Items[ReferencedPerformedProtocolSequenceItem] = ...,
        PatientOrientation: CSnValue = ...,
        ConversionSourceAttributesSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        PlanarConfiguration: USValue = ...,
        PixelSpacing: DSnValue = ...,
        PixelAspectRatio: ISnValue = ...,
        PixelPaddingValue: USorSSValue = ...,
        PixelPaddingRangeLimit: USorSSValue = ...,
        PixelSpacingCalibrationDescription: LOValue = ...,
        WindowCenter: DSnValue = ...,
        WindowWidth: DSnValue = ...,
        RedPaletteColorLookupTableDescriptor: USorSSnValue = ...,
        GreenPaletteColorLookupTableDescriptor: USorSSnValue = ...,
        BluePaletteColorLookupTableDescriptor: USorSSnValue = ...,
        RedPaletteColorLookupTableData: OWValue = ...,
        GreenPaletteColorLookupTableData: OWValue = ...,
        BluePaletteColorLookupTableData: OWValue = ...,
        LossyImageCompressionRatio: DSnValue = ...,
        VOILUTSequence: Items[VOILUTSequenceItem] = ...,
        PixelDataProviderURL: URValue = ...,
        HL7StructuredDocumentReferenceSequence: Items[HL7StructuredDocumentReferenceSequenceItem] = ...,
        EncryptedAttributesSequence: Items[EncryptedAttributesSequenceItem] = ...,
        ExtendedOffsetTableLengths: OVValue = ...,
        PixelData: OBorOWValue = ...,
        StudyDate: DA_Value = ...,
        StudyTime: TM_Value = ...,
        AccessionNumber: SH_Value = ...,
        Manufacturer: LO_Value = ...,
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
        ContrastBolusAgent: LO_Value = ...,
        DetectorType: Literal["DIRECT", "SCINTILLATOR", "STORAGE", "FILM", None] | AnyText = ...,
        StudyID: SH_Value = ...,
        SeriesNumber: IS_Value = ...,
        InstanceNumber: IS_Value = ...,
        PositionReferenceIndicator: LO_Value = ...,
        IssuerOfTheContainerIdentifierSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        ContainerTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        AcquisitionContextSequence: Items[ContentItemWithModifiersMacro] = ...,
        ContentDate: DA_Value = ...,
        ContentTime: TM_Value = ...,
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
        ManufacturerModelName: LO_Value = ...,
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
        ContrastBolusAgentSequence: Items[CodeSequenceMacro] = ...,
        ContrastBolusAdministrationRouteSequence: Items[
            ContrastBolusContrastBolusAdministrationRouteSequenceItem
        ] = ...,
        BodyPartExamined: CS_Value = ...,
        InterventionSequence: Items[InterventionSequenceItem] = ...,
        KVP: DS_Value = ...,
        DeviceSerialNumber: LO_Value = ...,
        DeviceUID: UI_Value = ...,
        PlateID: LO_Value = ...,
        GeneratorID: LO_Value = ...,
        GridID: LO_Value = ...,
        CassetteID: LO_Value = ...,
        GantryID: LO_Value = ...,
        UDISequence: Items[UDIMacro] = ...,
        ManufacturerDeviceClassUID: UInValue = ...,
        SoftwareVersions: LOnValue = ...,
        ProtocolName: LO_Value = ...,
        ContrastBolusRoute: LO_Value = ...,
        ContrastBolusVolume: DS_Value = ...,
        ContrastBolusStartTime: TM_Value = ...,
        ContrastBolusStopTime: TM_Value = ...,
        ContrastBolusTotalDose: DS_Value = ...,
        ContrastFlowRate: DSnValue = ...,
        ContrastFlowDuration: DSnValue = ...,
        ContrastBolusIngredient: Literal["IODINE", "GADOLINIUM", "CARBON DIOXIDE", "BARIUM", None] | AnyText = ...,
        ContrastBolusIngredientConcentration: DS_Value = ...,
        SpatialResolution: DS_Value = ...,
        DistanceSourceToDetector: DS_Value = ...,
        DistanceSourceToPatient: DS_Value = ...,
        EstimatedRadiographicMagnificationFactor: DS_Value = ...,
        TableAngle: DS_Value = ...,
        TableType: Literal["FIXED", "TILTING", "NONE", None] | AnyText = ...,
        FieldOfViewShape: Literal["RECTANGLE", "ROUND", "HEXAGONAL", "", None] = ...,
        FieldOfViewDimensions: ISnValue = ...,
        ExposureTime: IS_Value = ...,
        XRayTubeCurrent: IS_Value = ...,
        Exposure: IS_Value = ...,
        ExposureInuAs: IS_Value = ...,
        RectificationType: Literal["SINGLE PHASE", "THREE PHASE", "CONST POTENTIAL", None] | AnyText = ...,
        ImageAndFluoroscopyAreaDoseProduct: DS_Value = ...,
        FilterType: Literal["STRIP", "WEDGE", "BUTTERFLY", "MULTIPLE", "FLAT", "NONE", None] | AnyText = ...,
        Grid: Iterable[Literal["FIXED", "FOCUSED", "RECIPROCATING", "PARALLEL", "CROSSED", "NONE"] | AnyText]
        | Literal["FIXED", "FOCUSED", "RECIPROCATING", "PARALLEL", "CROSSED", "NONE"]
        | AnyText
        | None = ...,
        FocalSpots: DSnValue = ...,
        AnodeTargetMaterial: Literal["TUNGSTEN", "MOLYBDENUM", "RHODIUM", None] | AnyText = ...,
        BodyPartThickness: DS_Value = ...,
        CompressionForce: DS_Value = ...,
        CompressionPressure: DS_Value = ...,
        PaddleDescription: LO_Value = ...,
        CompressionContactArea: DS_Value = ...,
        DateOfLastCalibration: DAnValue = ...,
        TimeOfLastCalibration: TMnValue = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        AcquisitionDeviceProcessingDescription: LO_Value = ...,
        AcquisitionDeviceProcessingCode: LO_Value = ...,
        RelativeXRayExposure: IS_Value = ...,
        ExposureIndex: DS_Value = ...,
        TargetExposureIndex: DS_Value = ...,
        DeviationIndex: DS_Value = ...,
        ColumnAngulation: DS_Value = ...,
        TomoAngle: DS_Value = ...,
        TomoTime: DS_Value = ...,
        TomoType: Literal["LINEAR", "SPIRAL", "POLYCYCLOIDAL", "CIRCULAR", None] | AnyText = ...,
        TomoClass: Literal["MOTION", "TOMOSYNTHESIS", None] | AnyText = ...,
        NumberOfTomosynthesisSourceImages: IS_Value = ...,
        PositionerPrimaryAngle: DS_Value = ...,
        PositionerSecondaryAngle: DS_Value = ...,
        DetectorPrimaryAngle: DS_Value = ...,
        DetectorSecondaryAngle: DS_Value = ...,
        ShutterPresentationValue: US_Value = ...,
        ShutterPresentationColorCIELabValue: USnValue = ...,
        BiopsyTargetSequence: Items[BiopsyTargetSequenceItem] = ...,
        ViewPosition: Literal["AP", "PA", "LL", "RL", "RLD", "LLD", "RLO", "LLO", None] | AnyText = ...,
        ProjectionEponymousNameCodeSequence: Items[CodeSequenceMacro] = ...,
        Sensitivity: DS_Value = ...,
        DetectorConditionsNominalFlag: Literal["YES", "NO", "", None] = ...,
        DetectorTemperature: DS_Value = ...,
        DetectorConfiguration: Literal["AREA", "SLOT", None] | AnyText = ...,
        DetectorDescription: LT_Value = ...,
        DetectorMode: LT_Value = ...,
        DetectorID: SH_Value = ...,
        DateOfLastDetectorCalibration: DA_Value = ...,
        TimeOfLastDetectorCalibration: TM_Value = ...,
        ExposuresOnDetectorSinceLastCalibration: IS_Value = ...,
        ExposuresOnDetectorSinceManufactured: IS_Value = ...,
        DetectorTimeSinceLastExposure: DS_Value = ...,
        DetectorActiveTime: DS_Value = ...,
        DetectorActivationOffsetFromExposure: DS_Value = ...,
        DetectorBinning: DSnValue = ...,
        DetectorElementPhysicalSize: DSnValue = ...,
        DetectorElementSpacing: DSnValue = ...,
        DetectorActiveShape: Literal["RECTANGLE", "ROUND", "HEXAGONAL", "", None] = ...,
        DetectorActiveDimensions: DSnValue = ...,
        DetectorActiveOrigin: DSnValue = ...,
        DetectorManufacturerName: LO_Value = ...,
        DetectorManufacturerModelName: LO_Value = ...,
        GridAbsorbingMaterial: LT_Value = ...,
        GridSpacingMaterial: LT_Value = ...,
        GridThickness: DS_Value = ...,
        GridPitch: DS_Value = ...,
        GridAspectRatio: ISnValue = ...,
        GridPeriod: DS_Value = ...,
        GridFocalDistance: DS_Value = ...,
        FilterMaterial: Iterable[
            Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"] | AnyText
        ]
        | Literal["MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD"]
        | AnyText
        | None = ...,
        FilterThicknessMinimum: DSnValue = ...,
        FilterThicknessMaximum: DSnValue = ...,
        FilterBeamPathLengthMinimum: FLnValue = ...,
        FilterBeamPathLengthMaximum: FLnValue = ...,
        ExposureControlMode: Literal["MANUAL", "AUTOMATIC", None] | AnyText = ...,
        ExposureControlModeDescription: LT_Value = ...,
        ExposureStatus: Literal["NORMAL", "ABORTED", None] | AnyText = ...,
        PhototimerSetting: DS_Value = ...,
        ExposureTimeInuS: DS_Value = ...,
        XRayTubeCurrentInuA: DS_Value = ...,
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE", "", None] = ...,
        AcquisitionDuration: FD_Value = ...,
        XRayDetectorID: UC_Value = ...,
        PositionerPrimaryAngleDirection: Literal["CW", "CC", "", None] = ...,
        ContributingEquipmentSequence: Items[ContributingEquipmentSequenceItem] = ...,
        AcquisitionNumber: IS_Value = ...,
        ImagesInAcquisition: IS_Value = ...,
        ImageComments: LT_Value = ...,
        SmallestImagePixelValue: USorSS_Value = ...,
        LargestImagePixelValue: USorSS_Value = ...,
        SmallestPixelValueInSeries: USorSS_Value = ...,
        LargestPixelValueInSeries: USorSS_Value = ...,
        QualityControlImage: Literal["YES", "NO", "BOTH", "", None] = ...,
        RecognizableVisualFeatures: Literal["YES", "NO", "", None] = ...,
        LongitudinalTemporalInformationModified: Literal["UNMODIFIED", "MODIFIED", "REMOVED", "", None] = ...,
        PixelSpacingCalibrationType: Literal["GEOMETRY", "FIDUCIAL", "", None] = ...,
        WindowCenterWidthExplanation: LOnValue = ...,
        VOILUTFunction: Literal["LINEAR", "LINEAR_EXACT", "SIGMOID", None] | AnyText = ...,
        BreastImplantPresent: Literal["YES", "NO", "", None] = ...,
        PartialView: Literal["YES", "NO", "", None] = ...,
        PartialViewDescription: ST_Value = ...,
        PartialViewCodeSequence: Items[CodeSequenceMacro] = ...,
        ICCProfile: OB_Value = ...,
        ColorSpace: Literal["SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3", None] | AnyText = ...,
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
        EntranceDose: US_Value = ...,
        ExposedArea: USnValue = ...,
        DistanceSourceToEntrance: DS_Value = ...,
        CommentsOnRadiationDose: ST_Value = ...,
        XRayOutput: DS_Value = ...,
        HalfValueLayer: DS_Value = ...,
        OrganDose: DS_Value = ...,
        AlternateContainerIdentifierSequence: Items[AlternateContainerIdentifierSequenceItem] = ...,
        ContainerDescription: LO_Value = ...,
        ContainerComponentSequence: Items[ContainerComponentSequenceItem] = ...,
        AcquisitionContextDescription: ST_Value = ...,
        ReasonForPerformedProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
        EntranceDoseInmGy: DS_Value = ...,
        EntranceDoseDerivation: Literal["IAK", "ESAK", "ESDBS", "ESDNOBS", "", None] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        SourceInstanceSequence: Items[SourceInstanceSequenceItem] = ...,
        CalibrationImage: Literal["YES", "NO", "", None] = ...,
        PatientOrientationCodeSequence: Items[DXPositioningPatientOrientationCodeSequenceItem] = ...,
        PatientGantryRelationshipCodeSequence: Items[CodeSequenceMacro] = ...,
        IconImageSequence: Items[ImagePixelMacro] = ...,
        SOPInstanceStatus: Literal["NS", "OR", "AO", "AC", "", None] = ...,
        SOPAuthorizationDateTime: DT_Value = ...,
        SOPAuthorizationComment: LT_Value = ...,
        AuthorizationEquipmentCertificationNumber: LO_Value = ...,
        OriginalAttributesSequence: Items[OriginalAttributesSequenceItem] = ...,
        InstanceOriginStatus: Literal["LOCAL", "IMPORTED", "", None] = ...,
        BarcodeValue: LT_Value = ...,
        TreatmentSessionUID: UI_Value = ...,
        MACParametersSequence: Items[MACParametersSequenceItem] = ...,
        OverlayDescription: LO_Value = ...,
        OverlaySubtype: Literal["USER", "AUTOMATED", "ACTIVE IMAGE AREA", None] | AnyText = ...,
        ROIArea: IS_Value = ...,
        ROIMean: DS_Value = ...,
        ROIStandardDeviation: DS_Value = ...,
        OverlayLabel: LO_Value = ...,
        ExtendedOffsetTable: OV_Value = ...,
        DigitalSignaturesSequence: Items[DigitalSignaturesSequenceItem] = ...,
    ) -> None: ...

class DigitalMammographyXRayImage(
    _DigitalMammographyXRayImageConstructor,
    DXAnatomyImagedModule,
    DXDetectorModule,
    GeneralImageModule,
    MammographyImageModule,
    DisplayShutterModule,
    GeneralSeriesModule,
    ImagePixelModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    VOILUTModule,
    XRayAcquisitionDoseModule,
    XRayCollimatorModule,
    XRayFiltrationModule,
    XRayGridModule,
    AcquisitionContextModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    ContrastBolusModule,
    DXImageModule,
    DXPositioningModule,
    DXSeriesModule,
    DeviceModule,
    FrameOfReferenceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    ImageHistogramModule,
    InterventionModule,
    MammographySeriesModule,
    OverlayPlaneModule,
    PatientStudyModule,
    XRayGenerationModule,
    XRayTomographyAcquisitionModule,
    IOD,
):
    """Digital Mammography X-Ray Image IOD (PS3.3 A.27).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.27.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), DX Series (M), Mammography Series (M), Frame of Reference
    (C), General Equipment (M), General Acquisition (M), General Image (M), General Reference (U), Image Pixel
    (M), Contrast/Bolus (U), Display Shutter (U), Device (U), Intervention (U), Specimen (U), DX Anatomy Imaged
    (M), DX Image (M), DX Detector (M), X-Ray Collimator (U), DX Positioning (U), X-Ray Tomography Acquisition
    (U), X-Ray Acquisition Dose (U), X-Ray Generation (U), X-Ray Filtration (U), X-Ray Grid (U), Mammography
    Image (M), Overlay Plane (C), VOI LUT (C), Image Histogram (U), Acquisition Context (M), SOP Common (M),
    Common Instance Reference (U)
    """

    ImageType: CSTn[
        Literal[
            "ORIGINAL",
            "DERIVED",
            "PRIMARY",
            "SECONDARY",
            "STEREO_SCOUT",
            "STEREO_MINUS",
            "STEREO_PLUS",
            "PREFIRE_MINUS",
            "PREFIRE_PLUS",
            "POSTFIRE_MINUS",
            "POSTFIRE_PLUS",
            "POSTBIOPSY_MINUS",
            "POSTBIOPSY_PLUS",
            "POSTBIOPSY",
            "POSTMARKER_MINUS",
            "POSTMARKER_PLUS",
            "POSTMARKER",
            "TOMO_PROJ",
            "TOMOSYNTHESIS",
            "TOMO_SCOUT",
            "PREFIRE",
            "POSTFIRE",
            "PRE_CONTRAST",
            "POST_CONTRAST",
            "GENERATED_2D",
            "ADDITION",
            "SUBTRACTION",
            "LOW_ENERGY",
            "HIGH_ENERGY",
        ]
    ]
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    Defined Terms: ORIGINAL, DERIVED, PRIMARY, SECONDARY, STEREO_SCOUT, STEREO_MINUS, STEREO_PLUS, PREFIRE_MINUS,
    PREFIRE_PLUS, POSTFIRE_MINUS, POSTFIRE_PLUS, POSTBIOPSY_MINUS, POSTBIOPSY_PLUS, POSTBIOPSY, POSTMARKER_MINUS,
    POSTMARKER_PLUS, POSTMARKER, TOMO_PROJ, TOMOSYNTHESIS, TOMO_SCOUT, PREFIRE, POSTFIRE, PRE_CONTRAST,
    POST_CONTRAST, GENERATED_2D, ADDITION, SUBTRACTION, LOW_ENERGY, HIGH_ENERGY.

    PS3.3 C.8.11.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """
    Modality: CS[Literal["MG"]]
    """Modality (0008,0060), CS, VM 1, Type 1.

    Enumerated Values: MG.

    PS3.3 C.7.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.3.html#sect_C.7.3.1
    """
    ReferencedPerformedProcedureStepSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced Performed Procedure Step Sequence (0008,1111), SQ, VM 1, Type 1C.

    PS3.3 C.8.11.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.html#sect_C.8.11.1
    """
    AnatomicRegionSequence: SQ[AnatomicRegionSequenceItems, AnatomicRegionSequenceItem]
    """Anatomic Region Sequence (0008,2218), SQ, VM 1, Type 1.

    PS3.3 10.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.5.html
    """
    PatientOrientation: CSn
    """Patient Orientation (0020,0020), CS, VM 2, Type 1C.

    PS3.3 C.8.11.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """
    ImageLaterality: CS[Literal["R", "L", "B"]]
    """Image Laterality (0020,0062), CS, VM 1, Type 1.

    Enumerated Values: R, L, B.

    PS3.3 C.8.11.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.2.html
    """
    PhotometricInterpretation: CS[Literal["MONOCHROME1", "MONOCHROME2"]]
    """Photometric Interpretation (0028,0004), CS, VM 1, Type 1.

    Enumerated Values: MONOCHROME1, MONOCHROME2.

    PS3.3 C.7.6.3.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.3.3.html
    """
    BurnedInAnnotation: CS[Literal["YES", "NO"]]
    """Burned In Annotation (0028,0301), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.8.11.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), CS, VM 1, Type 1.

    Enumerated Values: 00, 01.

    PS3.3 C.8.11.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """
    LossyImageCompressionRatio: DSn
    """Lossy Image Compression Ratio (0028,2112), DS, VM 1-n, Type 1C.

    PS3.3 C.8.11.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """
    ViewCodeSequence: SQ[
        DigitalMammographyXRayImageViewCodeSequenceItems, DigitalMammographyXRayImageViewCodeSequenceItem
    ]
    """View Code Sequence (0054,0220), SQ, VM 1, Type 1.

    PS3.3 C.8.11.7: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.7.html
    """
    PresentationLUTShape: CS[Literal["IDENTITY", "INVERSE"]]
    """Presentation LUT Shape (2050,0020), CS, VM 1, Type 1.

    Enumerated Values: IDENTITY, INVERSE.

    PS3.3 C.8.11.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.3.html
    """
