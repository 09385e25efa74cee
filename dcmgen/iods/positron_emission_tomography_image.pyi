# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Positron Emission Tomography Image IOD."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.alternate_container_identifier_sequence_item import AlternateContainerIdentifierSequenceItem
from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
from dcmgen.items.breed_registration_sequence_item import BreedRegistrationSequenceItem
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.coding_scheme_identification_sequence_item import CodingSchemeIdentificationSequenceItem
from dcmgen.items.consent_for_clinical_trial_use_sequence_item import ConsentForClinicalTrialUseSequenceItem
from dcmgen.items.container_component_sequence_item import ContainerComponentSequenceItem
from dcmgen.items.content_item_with_modifiers_macro import ContentItemWithModifiersMacro
from dcmgen.items.context_group_identification_sequence_item import ContextGroupIdentificationSequenceItem
from dcmgen.items.contributing_equipment_sequence_item import ContributingEquipmentSequenceItem
from dcmgen.items.device_sequence_item import DeviceSequenceItem
from dcmgen.items.digital_signatures_sequence_item import DigitalSignaturesSequenceItem
from dcmgen.items.encrypted_attributes_sequence_item import EncryptedAttributesSequenceItem
from dcmgen.items.energy_window_range_sequence_item import EnergyWindowRangeSequenceItem
from dcmgen.items.gender_identity_sequence_item import GenderIdentitySequenceItem
from dcmgen.items.genetic_modifications_sequence_item import GeneticModificationsSequenceItem
from dcmgen.items.group_of_patients_identification_sequence_item import GroupOfPatientsIdentificationSequenceItem
from dcmgen.items.hl7_structured_document_reference_sequence_item import HL7StructuredDocumentReferenceSequenceItem
from dcmgen.items.hl7v2_hierarchic_designator_macro import HL7v2HierarchicDesignatorMacro
from dcmgen.items.image_pixel_macro import ImagePixelMacro
from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro
from dcmgen.items.imaging_equipment_to_treatment_delivery_device_relationship_sequence_item import (
    ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequenceItem,
)
from dcmgen.items.issuer_of_patient_id_qualifiers_sequence_item import IssuerOfPatientIDQualifiersSequenceItem
from dcmgen.items.mac_parameters_sequence_item import MACParametersSequenceItem
from dcmgen.items.mapping_resource_identification_sequence_item import MappingResourceIdentificationSequenceItem
from dcmgen.items.nm_pet_patient_orientation_patient_orientation_code_sequence_item import (
    NMPETPatientOrientationPatientOrientationCodeSequenceItem,
)
from dcmgen.items.original_attributes_sequence_item import OriginalAttributesSequenceItem
from dcmgen.items.other_clinical_trial_protocol_ids_sequence_item import OtherClinicalTrialProtocolIDsSequenceItem
from dcmgen.items.other_patient_ids_sequence_item import OtherPatientIDsSequenceItem
from dcmgen.items.patient_to_equipment_relationship_sequence_item import PatientToEquipmentRelationshipSequenceItem
from dcmgen.items.performed_protocol_code_sequence_item import PerformedProtocolCodeSequenceItem
from dcmgen.items.person_identification_macro import PersonIdentificationMacro
from dcmgen.items.person_names_to_use_sequence_item import PersonNamesToUseSequenceItem
from dcmgen.items.pet_isotope_intervention_drug_information_sequence_item import (
    PETIsotopeInterventionDrugInformationSequenceItem,
)
from dcmgen.items.pet_isotope_radiopharmaceutical_information_sequence_item import (
    PETIsotopeRadiopharmaceuticalInformationSequenceItem,
)
from dcmgen.items.primary_anatomic_structure_sequence_item import PrimaryAnatomicStructureSequenceItem
from dcmgen.items.private_data_element_characteristics_sequence_item import (
    PrivateDataElementCharacteristicsSequenceItem,
)
from dcmgen.items.real_world_value_mapping_item_macro import RealWorldValueMappingItemMacro
from dcmgen.items.referenced_defined_protocol_sequence_item import ReferencedDefinedProtocolSequenceItem
from dcmgen.items.referenced_image_sequence_item import ReferencedImageSequenceItem
from dcmgen.items.referenced_instances_and_access_macro import ReferencedInstancesAndAccessMacro
from dcmgen.items.referenced_performed_protocol_sequence_item import ReferencedPerformedProtocolSequenceItem
from dcmgen.items.referenced_rt_plan_sequence_item import ReferencedRTPlanSequenceItem
from dcmgen.items.referenced_series_sequence_item import ReferencedSeriesSequenceItem
from dcmgen.items.related_series_sequence_item import RelatedSeriesSequenceItem
from dcmgen.items.request_attributes_macro import RequestAttributesMacro
from dcmgen.items.rt_dose_referenced_instance_sequence_item import RTDoseReferencedInstanceSequenceItem
from dcmgen.items.rt_patient_treatment_preparation_macro import RTPatientTreatmentPreparationMacro
from dcmgen.items.sex_parameters_for_clinical_use_category_sequence_item import (
    SexParametersForClinicalUseCategorySequenceItem,
)
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
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
from dcmgen.items.view_code_sequence_item import ViewCodeSequenceItem
from dcmgen.items.voi_lut_sequence_item import VOILUTSequenceItem
from dcmgen.model.fields import (
    CS,
    DA,
    TM,
    AnyText,
    AS_Value,
    CS_Value,
    CSnValue,
    CSTn,
    DA_Value,
    DAnValue,
    DAValue,
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
    SHnValue,
    SSnValue,
    ST_Value,
    TM_Value,
    TMnValue,
    TMValue,
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
from dcmgen.modules.device import DeviceModule
from dcmgen.modules.frame_of_reference import FrameOfReferenceModule
from dcmgen.modules.general_acquisition import GeneralAcquisitionModule
from dcmgen.modules.general_equipment import GeneralEquipmentModule
from dcmgen.modules.general_image import GeneralImageModule
from dcmgen.modules.general_reference import GeneralReferenceModule
from dcmgen.modules.general_series import GeneralSeriesModule
from dcmgen.modules.general_study import GeneralStudyModule
from dcmgen.modules.image_pixel import ImagePixelModule
from dcmgen.modules.image_plane import ImagePlaneModule
from dcmgen.modules.nm_pet_patient_orientation import NMPETPatientOrientationModule
from dcmgen.modules.overlay_plane import OverlayPlaneModule
from dcmgen.modules.patient import PatientModule
from dcmgen.modules.patient_study import PatientStudyModule
from dcmgen.modules.pet_image import PETImageModule
from dcmgen.modules.pet_isotope import PETIsotopeModule
from dcmgen.modules.pet_multi_gated_acquisition import PETMultiGatedAcquisitionModule
from dcmgen.modules.pet_series import PETSeriesModule
from dcmgen.modules.sop_common import SOPCommonModule
from dcmgen.modules.specimen import SpecimenModule
from dcmgen.modules.synchronization import SynchronizationModule
from dcmgen.modules.voi_lut import VOILUTModule

class _PositronEmissionTomographyImageConstructor:
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
        SeriesDate: DAValue = ...,
        SeriesTime: TMValue = ...,
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
        ClinicalTrialSponsorName: LOValue = ...,
        ClinicalTrialProtocolID: LOValue = ...,
        SynchronizationTrigger: Literal["SOURCE", "EXTERNAL", "PASSTHRU", "NO TRIGGER"] = ...,
        AcquisitionTimeSynchronized: Literal["Y", "N"] = ...,
        StudyInstanceUID: UIValue = ...,
        SeriesInstanceUID: UIValue = ...,
        ImagePositionPatient: DSnValue = ...,
        ImageOrientationPatient: DSnValue = ...,
        FrameOfReferenceUID: UIValue = ...,
        SynchronizationFrameOfReferenceUID: UIValue = ...,
        SamplesPerPixel: USValue = ...,
        PhotometricInterpretation: Literal["MONOCHROME2"] = ...,
        Rows: USValue = ...,
        Columns: USValue = ...,
        PixelSpacing: DSnValue = ...,
        BitsAllocated: USValue = ...,
        BitsStored: USValue = ...,
        HighBit: USValue = ...,
        PixelRepresentation: USValue = ...,
        RescaleIntercept: DSValue = ...,
        RescaleSlope: DSValue = ...,
        ContainerIdentifier: LOValue = ...,
        SpecimenDescriptionSequence: Items[SpecimenDescriptionSequenceItem] = ...,
        DeviceSequence: Items[DeviceSequenceItem] = ...,
        NumberOfSlices: USValue = ...,
        SeriesType: Iterable[Literal["STATIC", "DYNAMIC", "GATED", "WHOLE BODY", "IMAGE", "REPROJECTION"]]
        | AnyText
        | None = ...,
        Units: Literal[
            "CNTS",
            "NONE",
            "CM2",
            "CM2ML",
            "PCNT",
            "CPS",
            "BQML",
            "MGMINML",
            "UMOLMINML",
            "MLMING",
            "MLG",
            "1CM",
            "UMOLML",
            "PROPCNTS",
            "PROPCPS",
            "MLMINML",
            "MLML",
            "GML",
            "STDDEV",
        ]
        | AnyText = ...,
        CountsSource: Literal["EMISSION", "TRANSMISSION"] = ...,
        DecayCorrection: Literal["NONE", "START", "ADMIN"] | AnyText = ...,
        FrameReferenceTime: DSValue = ...,
        ImageIndex: USValue = ...,
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
        TriggerTime: DSValue = ...,
        FrameTime: DSValue = ...,
        SynchronizationChannel: USnValue = ...,
        LowRRValue: ISValue = ...,
        HighRRValue: ISValue = ...,
        ReferencedDefinedProtocolSequence: Items[ReferencedDefinedProtocolSequenceItem] = ...,
        ReferencedPerformedProtocolSequence: Items[ReferencedPerformedProtocolSequenceItem] = ...,
        ConversionSourceAttributesSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        PlanarConfiguration: USValue = ...,
        PixelAspectRatio: ISnValue = ...,
        PixelPaddingValue: USorSSValue = ...,
        PixelPaddingRangeLimit: USorSSValue = ...,
        WindowCenter: DSnValue = ...,
        WindowWidth: DSnValue = ...,
        RedPaletteColorLookupTableDescriptor: USorSSnValue = ...,
        GreenPaletteColorLookupTableDescriptor: USorSSnValue = ...,
        BluePaletteColorLookupTableDescriptor: USorSSnValue = ...,
        RedPaletteColorLookupTableData: OWValue = ...,
        GreenPaletteColorLookupTableData: OWValue = ...,
        BluePaletteColorLookupTableData: OWValue = ...,
        LossyImageCompression: Literal["00", "01"] = ...,
        VOILUTSequence: Items[VOILUTSequenceItem] = ...,
        PixelDataProviderURL: URValue = ...,
        HL7StructuredDocumentReferenceSequence: Items[HL7StructuredDocumentReferenceSequenceItem] = ...,
        NumberOfRRIntervals: USValue = ...,
        NumberOfTimeSlots: USValue = ...,
        NumberOfTimeSlices: USValue = ...,
        DecayFactor: DSValue = ...,
        EncryptedAttributesSequence: Items[EncryptedAttributesSequenceItem] = ...,
        EquipmentFrameOfReferenceUID: UIValue = ...,
        ExtendedOffsetTableLengths: OVValue = ...,
        PixelData: OBorOWValue = ...,
        StudyDate: DA_Value = ...,
        AcquisitionDate: DA_Value = ...,
        StudyTime: TM_Value = ...,
        AcquisitionTime: TM_Value = ...,
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
        SliceThickness: DS_Value = ...,
        BeatRejectionFlag: Literal["Y", "N", "", None] = ...,
        CollimatorType: Literal["NONE", "RING", None] | AnyText = ...,
        ActualFrameDuration: IS_Value = ...,
        StudyID: SH_Value = ...,
        SeriesNumber: IS_Value = ...,
        InstanceNumber: IS_Value = ...,
        PositionReferenceIndicator: LO_Value = ...,
        CorrectedImage: Iterable[
            Literal["DECY", "ATTN", "SCAT", "DTIM", "MOTN", "PMOT", "CLN", "RAN", "RADL", "DCAL", "NORM"] | AnyText
        ]
        | Literal["DECY", "ATTN", "SCAT", "DTIM", "MOTN", "PMOT", "CLN", "RAN", "RADL", "DCAL", "NORM"]
        | AnyText
        | None = ...,
        IssuerOfTheContainerIdentifierSequence: Items[HL7v2HierarchicDesignatorMacro] = ...,
        ContainerTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        AcquisitionContextSequence: Items[ContentItemWithModifiersMacro] = ...,
        RadiopharmaceuticalInformationSequence: Items[PETIsotopeRadiopharmaceuticalInformationSequenceItem] = ...,
        PatientOrientationCodeSequence: Items[NMPETPatientOrientationPatientOrientationCodeSequenceItem] = ...,
        PatientGantryRelationshipCodeSequence: Items[CodeSequenceMacro] = ...,
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
        PatientOrientation: CSnValue = ...,
        Laterality: Literal["R", "L", "", None] = ...,
        ReprojectionMethod: Literal["SUM", "MAX PIXEL", None] | AnyText = ...,
        InstanceCreationDate: DA_Value = ...,
        InstanceCreationTime: TM_Value = ...,
        InstanceCreatorUID: UI_Value = ...,
        InstanceCoercionDateTime: DT_Value = ...,
        AcquisitionUID: UI_Value = ...,
        RelatedGeneralSOPClassUID: UInValue = ...,
        OriginalSpecializedSOPClassUID: UI_Value = ...,
        SyntheticData: Literal["YES", "NO", "", None] = ...,
        SensitiveContentCodeSequence: Items[CodeSequenceMacro] = ...,
        AcquisitionDateTime: DT_Value = ...,
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
        ReferencedPerformedProcedureStepSequence: Items[SOPInstanceReferenceMacro] = ...,
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
        InterventionDrugInformationSequence: Items[PETIsotopeInterventionDrugInformationSequenceItem] = ...,
        AcquisitionTerminationCondition: Literal["CNTS", "DENS", "RDD", "MANU", "OVFL", "TIME", "TRIG", None]
        | AnyText = ...,
        AcquisitionStartCondition: Literal["DENS", "RDD", "MANU", "TIME", "AUTO", "TRIG", None] | AnyText = ...,
        AcquisitionStartConditionData: IS_Value = ...,
        AcquisitionTerminationConditionData: IS_Value = ...,
        SpacingBetweenSlices: DS_Value = ...,
        DeviceSerialNumber: LO_Value = ...,
        DeviceUID: UI_Value = ...,
        GantryID: LO_Value = ...,
        UDISequence: Items[UDIMacro] = ...,
        ManufacturerDeviceClassUID: UInValue = ...,
        SoftwareVersions: LOnValue = ...,
        ProtocolName: LO_Value = ...,
        SpatialResolution: DS_Value = ...,
        TriggerSourceOrType: Literal["EKG", None] | AnyText = ...,
        NominalInterval: IS_Value = ...,
        CardiacFramingType: Literal["FORW", "BACK", "PCNT", None] | AnyText = ...,
        IntervalsAcquired: IS_Value = ...,
        IntervalsRejected: IS_Value = ...,
        PVCRejection: LO_Value = ...,
        SkipBeats: IS_Value = ...,
        HeartRate: IS_Value = ...,
        ReconstructionDiameter: DS_Value = ...,
        GantryDetectorTilt: DS_Value = ...,
        GantryDetectorSlew: DS_Value = ...,
        FieldOfViewShape: Literal["CYLINDRICAL RING", "HEXAGONAL", "MULTIPLE PLANAR", None] | AnyText = ...,
        FieldOfViewDimensions: ISnValue = ...,
        CollimatorGridName: SH_Value = ...,
        DateOfLastCalibration: DAnValue = ...,
        TimeOfLastCalibration: TMnValue = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        ConvolutionKernel: SHnValue = ...,
        TimeSource: SH_Value = ...,
        TimeDistributionProtocol: Literal["NTP", "IRIG", "GPS", "SNTP", "PTP", "", None] = ...,
        NTPSourceAddress: LO_Value = ...,
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE", "", None] = ...,
        AcquisitionDuration: FD_Value = ...,
        ContributingEquipmentSequence: Items[ContributingEquipmentSequenceItem] = ...,
        AcquisitionNumber: IS_Value = ...,
        ImageLaterality: Literal["R", "L", "U", "B", "", None] = ...,
        ImagesInAcquisition: IS_Value = ...,
        SliceLocation: DS_Value = ...,
        ImageComments: LT_Value = ...,
        SmallestImagePixelValue: USorSS_Value = ...,
        LargestImagePixelValue: USorSS_Value = ...,
        SmallestPixelValueInSeries: USorSS_Value = ...,
        LargestPixelValueInSeries: USorSS_Value = ...,
        QualityControlImage: Literal["YES", "NO", "BOTH", "", None] = ...,
        BurnedInAnnotation: Literal["YES", "NO", "", None] = ...,
        RecognizableVisualFeatures: Literal["YES", "NO", "", None] = ...,
        LongitudinalTemporalInformationModified: Literal["UNMODIFIED", "MODIFIED", "REMOVED", "", None] = ...,
        WindowCenterWidthExplanation: LOnValue = ...,
        VOILUTFunction: Literal["LINEAR", "LINEAR_EXACT", "SIGMOID", None] | AnyText = ...,
        ICCProfile: OB_Value = ...,
        ColorSpace: Literal["SRGB", "ADOBERGB", "ROMMRGB", "DISPLAYP3", None] | AnyText = ...,
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
        AlternateContainerIdentifierSequence: Items[AlternateContainerIdentifierSequenceItem] = ...,
        ContainerDescription: LO_Value = ...,
        ContainerComponentSequence: Items[ContainerComponentSequenceItem] = ...,
        AcquisitionContextDescription: ST_Value = ...,
        ReasonForPerformedProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
        RealWorldValueMappingSequence: Items[RealWorldValueMappingItemMacro] = ...,
        SourceInstanceSequence: Items[SourceInstanceSequenceItem] = ...,
        EnergyWindowRangeSequence: Items[EnergyWindowRangeSequenceItem] = ...,
        TypeOfDetectorMotion: Literal["NONE", "STEP AND SHOOT", "CONTINUOUS", "WOBBLE", "CLAMSHELL", None]
        | AnyText = ...,
        ViewCodeSequence: Items[ViewCodeSequenceItem] = ...,
        SliceProgressionDirection: Literal[
            "APEX_TO_BASE", "BASE_TO_APEX", "ANT_TO_INF", "INF_TO_ANT", "SEPTUM_TO_WALL", "WALL_TO_SEPTUM", None
        ]
        | AnyText = ...,
        ScanProgressionDirection: Literal["FEET_TO_HEAD", "HEAD_TO_FEET", "", None] = ...,
        SUVType: Literal["BSA", "BW", "LBM", "LBMJAMES128", "LBMJANMA", "IBW", "", None] = ...,
        RandomsCorrectionMethod: Literal["NONE", "DLYD", "SING", None] | AnyText = ...,
        AttenuationCorrectionMethod: LO_Value = ...,
        ReconstructionMethod: LO_Value = ...,
        DetectorLinesOfResponseUsed: LO_Value = ...,
        ScatterCorrectionMethod: LO_Value = ...,
        AxialAcceptance: DS_Value = ...,
        AxialMash: ISnValue = ...,
        TransverseMash: IS_Value = ...,
        DetectorElementSize: DSnValue = ...,
        CoincidenceWindowWidth: DS_Value = ...,
        SecondaryCountsType: Iterable[Literal["DLYD", "SCAT", "SING", "DTIM"] | AnyText]
        | Literal["DLYD", "SCAT", "SING", "DTIM"]
        | AnyText
        | None = ...,
        PrimaryPromptsCountsAccumulated: IS_Value = ...,
        SecondaryCountsAccumulated: ISnValue = ...,
        SliceSensitivityFactor: DS_Value = ...,
        DoseCalibrationFactor: DS_Value = ...,
        ScatterFractionFactor: DS_Value = ...,
        DeadTimeFactor: DS_Value = ...,
        IconImageSequence: Items[ImagePixelMacro] = ...,
        SOPInstanceStatus: Literal["NS", "OR", "AO", "AC", "", None] = ...,
        SOPAuthorizationDateTime: DT_Value = ...,
        SOPAuthorizationComment: LT_Value = ...,
        AuthorizationEquipmentCertificationNumber: LO_Value = ...,
        OriginalAttributesSequence: Items[OriginalAttributesSequenceItem] = ...,
        InstanceOriginStatus: Literal["LOCAL", "IMPORTED", "", None] = ...,
        PresentationLUTShape: Literal["IDENTITY", "INVERSE", "", None] = ...,
        BarcodeValue: LT_Value = ...,
        IsocenterPosition: DSnValue = ...,
        TreatmentSessionUID: UI_Value = ...,
        PatientTreatmentPreparationSequence: Items[RTPatientTreatmentPreparationMacro] = ...,
        PatientToEquipmentRelationshipSequence: Items[PatientToEquipmentRelationshipSequenceItem] = ...,
        ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence: Items[
            ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequenceItem
        ] = ...,
        ReferencedRTPlanSequence: Items[ReferencedRTPlanSequenceItem] = ...,
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

class PositronEmissionTomographyImage(
    _PositronEmissionTomographyImageConstructor,
    GeneralImageModule,
    PETImageModule,
    GeneralSeriesModule,
    ImagePixelModule,
    PatientModule,
    SOPCommonModule,
    SpecimenModule,
    VOILUTModule,
    AcquisitionContextModule,
    ClinicalTrialSeriesModule,
    ClinicalTrialStudyModule,
    ClinicalTrialSubjectModule,
    CommonInstanceReferenceModule,
    DeviceModule,
    FrameOfReferenceModule,
    GeneralAcquisitionModule,
    GeneralEquipmentModule,
    GeneralReferenceModule,
    GeneralStudyModule,
    ImagePlaneModule,
    NMPETPatientOrientationModule,
    OverlayPlaneModule,
    PETIsotopeModule,
    PETMultiGatedAcquisitionModule,
    PETSeriesModule,
    PatientStudyModule,
    SynchronizationModule,
    IOD,
):
    """Positron Emission Tomography Image IOD (PS3.3 A.21).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.21.html

    Modules (M: mandatory, C: conditional, U: user option):
    Patient (M), Clinical Trial Subject (U), General Study (M), Patient Study (U), Clinical Trial Study (U),
    General Series (M), Clinical Trial Series (U), PET Series (M), PET Isotope (M), PET Multi-gated Acquisition
    (C), NM/PET Patient Orientation (M), Frame of Reference (M), Synchronization (C), General Equipment (M),
    General Acquisition (M), General Image (M), General Reference (U), Image Plane (M), Image Pixel (M), Device
    (U), Specimen (U), PET Image (M), Overlay Plane (U), VOI LUT (U), Acquisition Context (U), SOP Common (M),
    Common Instance Reference (U)
    """

    ImageType: CSTn[Literal["ORIGINAL", "DERIVED", "PRIMARY", "SECONDARY"]]
    """Image Type (0008,0008), CS, VM 2-n, Type 1.

    Defined Terms: ORIGINAL, DERIVED, PRIMARY, SECONDARY.

    PS3.3 C.8.9.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.4.html
    """
    SeriesDate: DA
    """Series Date (0008,0021), DA, VM 1, Type 1.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    SeriesTime: TM
    """Series Time (0008,0031), TM, VM 1, Type 1.

    PS3.3 C.8.9.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.html#sect_C.8.9.1
    """
    LossyImageCompression: CS[Literal["00", "01"]]
    """Lossy Image Compression (0028,2110), CS, VM 1, Type 1C.

    Enumerated Values: 00, 01.

    PS3.3 C.8.9.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.9.4.html
    """
