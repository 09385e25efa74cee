# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""CT Defined Procedure Protocol IOD."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.acquisition_protocol_element_specification_sequence_item import (
    AcquisitionProtocolElementSpecificationSequenceItem,
)
from dcmgen.items.anatomic_region_sequence_item import AnatomicRegionSequenceItem
from dcmgen.items.attribute_value_constraint_macro import AttributeValueConstraintMacro
from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.coding_scheme_identification_sequence_item import CodingSchemeIdentificationSequenceItem
from dcmgen.items.context_group_identification_sequence_item import ContextGroupIdentificationSequenceItem
from dcmgen.items.contributing_equipment_sequence_item import ContributingEquipmentSequenceItem
from dcmgen.items.digital_signatures_sequence_item import DigitalSignaturesSequenceItem
from dcmgen.items.encrypted_attributes_sequence_item import EncryptedAttributesSequenceItem
from dcmgen.items.hl7_structured_document_reference_sequence_item import HL7StructuredDocumentReferenceSequenceItem
from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro
from dcmgen.items.instruction_sequence_item import InstructionSequenceItem
from dcmgen.items.mac_parameters_sequence_item import MACParametersSequenceItem
from dcmgen.items.mapping_resource_identification_sequence_item import MappingResourceIdentificationSequenceItem
from dcmgen.items.model_specification_sequence_item import ModelSpecificationSequenceItem
from dcmgen.items.original_attributes_sequence_item import OriginalAttributesSequenceItem
from dcmgen.items.patient_positioning_instruction_sequence_item import PatientPositioningInstructionSequenceItem
from dcmgen.items.person_identification_macro import PersonIdentificationMacro
from dcmgen.items.primary_anatomic_structure_sequence_item import PrimaryAnatomicStructureSequenceItem
from dcmgen.items.private_data_element_characteristics_sequence_item import (
    PrivateDataElementCharacteristicsSequenceItem,
)
from dcmgen.items.protocol_context_custodial_organization_sequence_item import (
    ProtocolContextCustodialOrganizationSequenceItem,
)
from dcmgen.items.reconstruction_protocol_element_specification_sequence_item import (
    ReconstructionProtocolElementSpecificationSequenceItem,
)
from dcmgen.items.reference_location_macro import ReferenceLocationMacro
from dcmgen.items.referenced_defined_protocol_sequence_item import ReferencedDefinedProtocolSequenceItem
from dcmgen.items.referenced_performed_protocol_sequence_item import ReferencedPerformedProtocolSequenceItem
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.items.storage_protocol_element_specification_sequence_item import (
    StorageProtocolElementSpecificationSequenceItem,
)
from dcmgen.items.udi_macro import UDIMacro
from dcmgen.model.fields import (
    CS,
    DA,
    TM,
    AnyText,
    CSValue,
    DA_Value,
    DAnValue,
    DAValue,
    DS_Value,
    DT_Value,
    IS_Value,
    Items,
    LO_Value,
    LOnValue,
    LOValue,
    LT_Value,
    PNValue,
    SH_Value,
    ST_Value,
    TMnValue,
    TMValue,
    UCnValue,
    UI_Value,
    UInValue,
    UIValue,
    USorSSValue,
    UT_Value,
)
from dcmgen.model.iod import IOD
from dcmgen.modules.clinical_trial_context import ClinicalTrialContextModule
from dcmgen.modules.defined_storage import DefinedStorageModule
from dcmgen.modules.enhanced_general_equipment import EnhancedGeneralEquipmentModule
from dcmgen.modules.equipment_specification import EquipmentSpecificationModule
from dcmgen.modules.general_defined_acquisition import GeneralDefinedAcquisitionModule
from dcmgen.modules.general_defined_reconstruction import GeneralDefinedReconstructionModule
from dcmgen.modules.general_equipment import GeneralEquipmentModule
from dcmgen.modules.instructions import InstructionsModule
from dcmgen.modules.patient_positioning import PatientPositioningModule
from dcmgen.modules.patient_specification import PatientSpecificationModule
from dcmgen.modules.protocol_context import ProtocolContextModule
from dcmgen.modules.sop_common import SOPCommonModule

class _CTDefinedProcedureProtocolConstructor:
    def __init__(
        self,
        /,
        *,
        InstanceCreationDate: DAValue = ...,
        InstanceCreationTime: TMValue = ...,
        SOPClassUID: UIValue = ...,
        SOPInstanceUID: UIValue = ...,
        Manufacturer: LOValue = ...,
        EquipmentModality: Literal["CT"] = ...,
        ManufacturerModelName: LOValue = ...,
        ClinicalTrialSponsorName: LOValue = ...,
        ClinicalTrialProtocolID: LOValue = ...,
        DeviceSerialNumber: LOValue = ...,
        SoftwareVersions: LOnValue = ...,
        ProtocolName: LOValue = ...,
        PatientSpecificationSequence: Items[AttributeValueConstraintMacro] = ...,
        InstructionSequence: Items[InstructionSequenceItem] = ...,
        AcquisitionProtocolElementSpecificationSequence: Items[
            AcquisitionProtocolElementSpecificationSequenceItem
        ] = ...,
        ReconstructionProtocolElementSpecificationSequence: Items[
            ReconstructionProtocolElementSpecificationSequenceItem
        ] = ...,
        StorageProtocolElementSpecificationSequence: Items[StorageProtocolElementSpecificationSequenceItem] = ...,
        ProtocolDefinedPatientPosition: CSValue = ...,
        ContentCreatorName: PNValue = ...,
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
        ClinicalTrialProtocolEthicsCommitteeName: LOValue = ...,
        ReferencedDefinedProtocolSequence: Items[ReferencedDefinedProtocolSequenceItem] = ...,
        ReferencedPerformedProtocolSequence: Items[ReferencedPerformedProtocolSequenceItem] = ...,
        ConversionSourceAttributesSequence: Items[ImageSOPInstanceReferenceMacro] = ...,
        PixelPaddingValue: USorSSValue = ...,
        HL7StructuredDocumentReferenceSequence: Items[HL7StructuredDocumentReferenceSequenceItem] = ...,
        EncryptedAttributesSequence: Items[EncryptedAttributesSequenceItem] = ...,
        ResponsibleGroupCodeSequence: Items[CodeSequenceMacro] = ...,
        AnatomicRegionSequence: Items[AnatomicRegionSequenceItem] = ...,
        PrimaryAnatomicStructureSequence: Items[PrimaryAnatomicStructureSequenceItem] = ...,
        ClinicalTrialProtocolName: LO_Value = ...,
        ClinicalTrialSiteID: LO_Value = ...,
        ClinicalTrialSiteName: LO_Value = ...,
        ClinicalTrialCoordinatingCenterName: LO_Value = ...,
        InstanceCreatorUID: UI_Value = ...,
        InstanceCoercionDateTime: DT_Value = ...,
        RelatedGeneralSOPClassUID: UInValue = ...,
        OriginalSpecializedSOPClassUID: UI_Value = ...,
        SyntheticData: Literal["YES", "NO", "", None] = ...,
        SensitiveContentCodeSequence: Items[CodeSequenceMacro] = ...,
        InstitutionName: LO_Value = ...,
        InstitutionAddress: ST_Value = ...,
        CodingSchemeIdentificationSequence: Items[CodingSchemeIdentificationSequenceItem] = ...,
        ContextGroupIdentificationSequence: Items[ContextGroupIdentificationSequenceItem] = ...,
        MappingResourceIdentificationSequence: Items[MappingResourceIdentificationSequenceItem] = ...,
        TimezoneOffsetFromUTC: SH_Value = ...,
        PrivateDataElementCharacteristicsSequence: Items[PrivateDataElementCharacteristicsSequenceItem] = ...,
        StationName: SH_Value = ...,
        InstitutionalDepartmentName: LO_Value = ...,
        InstitutionalDepartmentTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        ClinicalTrialProtocolEthicsCommitteeApprovalNumber: LO_Value = ...,
        EthicsCommitteeApprovalEffectivenessStartDate: DA_Value = ...,
        EthicsCommitteeApprovalEffectivenessEndDate: DA_Value = ...,
        DeviceUID: UI_Value = ...,
        GantryID: LO_Value = ...,
        UDISequence: Items[UDIMacro] = ...,
        ManufacturerDeviceClassUID: UInValue = ...,
        SpatialResolution: DS_Value = ...,
        DateOfLastCalibration: DAnValue = ...,
        TimeOfLastCalibration: TMnValue = ...,
        DateOfManufacture: DA_Value = ...,
        DateOfInstallation: DA_Value = ...,
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE", "", None] = ...,
        PotentialScheduledProtocolCodeSequence: Items[CodeSequenceMacro] = ...,
        PotentialRequestedProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
        PotentialReasonsForProcedure: UCnValue = ...,
        PotentialReasonsForProcedureCodeSequence: Items[CodeSequenceMacro] = ...,
        PotentialDiagnosticTasks: UCnValue = ...,
        ContraindicationsCodeSequence: Items[CodeSequenceMacro] = ...,
        PredecessorProtocolSequence: Items[SOPInstanceReferenceMacro] = ...,
        ProtocolPlanningInformation: UT_Value = ...,
        ProtocolDesignRationale: UT_Value = ...,
        ModelSpecificationSequence: Items[ModelSpecificationSequenceItem] = ...,
        PatientPositioningInstructionSequence: Items[PatientPositioningInstructionSequenceItem] = ...,
        PositioningMethodCodeSequence: Items[CodeSequenceMacro] = ...,
        PositioningLandmarkSequence: Items[ReferenceLocationMacro] = ...,
        TargetFrameOfReferenceUID: UI_Value = ...,
        ContributingEquipmentSequence: Items[ContributingEquipmentSequenceItem] = ...,
        InstanceNumber: IS_Value = ...,
        TargetPositionReferenceIndicator: LO_Value = ...,
        LongitudinalTemporalInformationModified: Literal["UNMODIFIED", "MODIFIED", "REMOVED", "", None] = ...,
        CustodialOrganizationSequence: Items[ProtocolContextCustodialOrganizationSequenceItem] = ...,
        ContentCreatorIdentificationCodeSequence: Items[PersonIdentificationMacro] = ...,
        SOPInstanceStatus: Literal["NS", "OR", "AO", "AC", "", None] = ...,
        SOPAuthorizationDateTime: DT_Value = ...,
        SOPAuthorizationComment: LT_Value = ...,
        AuthorizationEquipmentCertificationNumber: LO_Value = ...,
        OriginalAttributesSequence: Items[OriginalAttributesSequenceItem] = ...,
        InstanceOriginStatus: Literal["LOCAL", "IMPORTED", "", None] = ...,
        BarcodeValue: LT_Value = ...,
        MACParametersSequence: Items[MACParametersSequenceItem] = ...,
        DigitalSignaturesSequence: Items[DigitalSignaturesSequenceItem] = ...,
    ) -> None: ...

class CTDefinedProcedureProtocol(
    _CTDefinedProcedureProtocolConstructor,
    SOPCommonModule,
    ClinicalTrialContextModule,
    DefinedStorageModule,
    EnhancedGeneralEquipmentModule,
    EquipmentSpecificationModule,
    GeneralDefinedAcquisitionModule,
    GeneralDefinedReconstructionModule,
    GeneralEquipmentModule,
    InstructionsModule,
    PatientPositioningModule,
    PatientSpecificationModule,
    ProtocolContextModule,
    IOD,
):
    """CT Defined Procedure Protocol IOD (PS3.3 A.82.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.82.2.html

    Modules (M: mandatory, C: conditional, U: user option):
    General Equipment (M), Enhanced General Equipment (M), Protocol Context (M), Clinical Trial Context (U),
    Patient Specification (U), Equipment Specification (M), Instructions (U), Patient Positioning (U), General
    Defined Acquisition (U), General Defined Reconstruction (U), Defined Storage (U), SOP Common (M)
    """

    InstanceCreationDate: DA
    """Instance Creation Date (0008,0012), DA, VM 1, Type 1.

    PS3.3 C.34.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.2.html
    """
    InstanceCreationTime: TM
    """Instance Creation Time (0008,0013), TM, VM 1, Type 1.

    PS3.3 C.34.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.2.html
    """
    EquipmentModality: CS[Literal["CT"]]
    """Equipment Modality (0008,0221), CS, VM 1, Type 1.

    In this IOD: CT (PS3.3 A.82.2.3.1.1).

    PS3.3 C.34.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.6.html
    """
