# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Implant Assembly Template IOD."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.coding_scheme_identification_sequence_item import CodingSchemeIdentificationSequenceItem
from dcmgen.items.component_assembly_sequence_item import ComponentAssemblySequenceItem
from dcmgen.items.component_types_sequence_item import ComponentTypesSequenceItem
from dcmgen.items.context_group_identification_sequence_item import ContextGroupIdentificationSequenceItem
from dcmgen.items.contributing_equipment_sequence_item import ContributingEquipmentSequenceItem
from dcmgen.items.digital_signatures_sequence_item import DigitalSignaturesSequenceItem
from dcmgen.items.encrypted_attributes_sequence_item import EncryptedAttributesSequenceItem
from dcmgen.items.hl7_structured_document_reference_sequence_item import HL7StructuredDocumentReferenceSequenceItem
from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro
from dcmgen.items.implant_assembly_template_target_anatomy_sequence_item import (
    ImplantAssemblyTemplateTargetAnatomySequenceItem,
)
from dcmgen.items.mac_parameters_sequence_item import MACParametersSequenceItem
from dcmgen.items.mapping_resource_identification_sequence_item import MappingResourceIdentificationSequenceItem
from dcmgen.items.original_attributes_sequence_item import OriginalAttributesSequenceItem
from dcmgen.items.private_data_element_characteristics_sequence_item import (
    PrivateDataElementCharacteristicsSequenceItem,
)
from dcmgen.items.referenced_defined_protocol_sequence_item import ReferencedDefinedProtocolSequenceItem
from dcmgen.items.referenced_performed_protocol_sequence_item import ReferencedPerformedProtocolSequenceItem
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import (
    AnyText,
    DA_Value,
    DT_Value,
    DTValue,
    IS_Value,
    Items,
    LO_Value,
    LOValue,
    LT_Value,
    OB_Value,
    SH_Value,
    TM_Value,
    UI_Value,
    UInValue,
    UIValue,
)
from dcmgen.model.iod import IOD
from dcmgen.modules.implant_assembly_template import ImplantAssemblyTemplateModule
from dcmgen.modules.sop_common import SOPCommonModule

class _ImplantAssemblyTemplateConstructor:
    def __init__(
        self,
        /,
        *,
        SOPClassUID: UIValue = ...,
        SOPInstanceUID: UIValue = ...,
        EffectiveDateTime: DTValue = ...,
        ImplantAssemblyTemplateIssuer: LOValue = ...,
        ImplantAssemblyTemplateType: Literal["ORIGINAL", "DERIVED"] = ...,
        ImplantAssemblyTemplateTargetAnatomySequence: Items[ImplantAssemblyTemplateTargetAnatomySequenceItem] = ...,
        ProcedureTypeCodeSequence: Items[CodeSequenceMacro] = ...,
        ComponentTypesSequence: Items[ComponentTypesSequenceItem] = ...,
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
        ReplacedImplantAssemblyTemplateSequence: Items[SOPInstanceReferenceMacro] = ...,
        OriginalImplantAssemblyTemplateSequence: Items[SOPInstanceReferenceMacro] = ...,
        DerivationImplantAssemblyTemplateSequence: Items[SOPInstanceReferenceMacro] = ...,
        EncryptedAttributesSequence: Items[EncryptedAttributesSequenceItem] = ...,
        EncapsulatedDocument: OB_Value = ...,
        MIMETypeOfEncapsulatedDocument: Literal["application/pdf", "", None] = ...,
        ImplantAssemblyTemplateName: LO_Value = ...,
        ImplantAssemblyTemplateVersion: LO_Value = ...,
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
        ContentQualification: Literal["PRODUCT", "RESEARCH", "SERVICE", "", None] = ...,
        ContributingEquipmentSequence: Items[ContributingEquipmentSequenceItem] = ...,
        InstanceNumber: IS_Value = ...,
        LongitudinalTemporalInformationModified: Literal["UNMODIFIED", "MODIFIED", "REMOVED", "", None] = ...,
        SurgicalTechnique: LO_Value = ...,
        ComponentAssemblySequence: Items[ComponentAssemblySequenceItem] = ...,
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

class ImplantAssemblyTemplate(_ImplantAssemblyTemplateConstructor, SOPCommonModule, ImplantAssemblyTemplateModule, IOD):
    """Implant Assembly Template IOD (PS3.3 A.62).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_A.62.html

    Modules (M: mandatory, C: conditional, U: user option):
    Implant Assembly Template (M), SOP Common (M)
    """
