# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""SOP Common Module."""

from collections.abc import Iterable
from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.coding_scheme_identification_sequence_item import (
    CodingSchemeIdentificationSequenceItem,
    CodingSchemeIdentificationSequenceItems,
)
from dcmgen.items.context_group_identification_sequence_item import (
    ContextGroupIdentificationSequenceItem,
    ContextGroupIdentificationSequenceItems,
)
from dcmgen.items.contributing_equipment_sequence_item import (
    ContributingEquipmentSequenceItem,
    ContributingEquipmentSequenceItems,
)
from dcmgen.items.digital_signatures_macro import DigitalSignaturesMacro
from dcmgen.items.digital_signatures_sequence_item import DigitalSignaturesSequenceItem
from dcmgen.items.encrypted_attributes_sequence_item import (
    EncryptedAttributesSequenceItem,
    EncryptedAttributesSequenceItems,
)
from dcmgen.items.general_procedure_protocol_reference_macro import GeneralProcedureProtocolReferenceMacro
from dcmgen.items.hl7_structured_document_reference_sequence_item import (
    HL7StructuredDocumentReferenceSequenceItem,
    HL7StructuredDocumentReferenceSequenceItems,
)
from dcmgen.items.image_sop_instance_reference_macro import (
    ImageSOPInstanceReferenceMacro,
    ImageSOPInstanceReferenceMacros,
)
from dcmgen.items.mac_parameters_sequence_item import MACParametersSequenceItem
from dcmgen.items.mapping_resource_identification_sequence_item import (
    MappingResourceIdentificationSequenceItem,
    MappingResourceIdentificationSequenceItems,
)
from dcmgen.items.original_attributes_macro import OriginalAttributesMacro
from dcmgen.items.original_attributes_sequence_item import OriginalAttributesSequenceItem
from dcmgen.items.private_data_element_characteristics_sequence_item import (
    PrivateDataElementCharacteristicsSequenceItem,
    PrivateDataElementCharacteristicsSequenceItems,
)
from dcmgen.items.referenced_defined_protocol_sequence_item import ReferencedDefinedProtocolSequenceItem
from dcmgen.items.referenced_performed_protocol_sequence_item import ReferencedPerformedProtocolSequenceItem
from dcmgen.model.fields import (
    CS,
    CS_,
    DA_,
    DT_,
    IS_,
    LO_,
    LT_,
    SH_,
    SQ,
    TM_,
    UI,
    UI_,
    AnyText,
    CSTn,
    DA_Value,
    DT_Value,
    IS_Value,
    Items,
    LO_Value,
    LT_Value,
    SH_Value,
    TM_Value,
    UI_Value,
    UIn,
    UInValue,
    UIValue,
)
from dcmgen.model.iod import Module

class SOPCommonModule(DigitalSignaturesMacro, GeneralProcedureProtocolReferenceMacro, OriginalAttributesMacro, Module):
    """SOP Common Module (PS3.3 C.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

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
    ) -> None: ...
    SOPClassUID: UI
    """SOP Class UID (0008,0016), UI, VM 1, Type 1.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    SOPInstanceUID: UI
    """SOP Instance UID (0008,0018), UI, VM 1, Type 1.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    SpecificCharacterSet: CSTn[
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
    ]
    """Specific Character Set (0008,0005), CS, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Defined Terms: none, ISO_IR 100, ISO_IR 101, ISO_IR 109, ISO_IR 110, ISO_IR 144, ISO_IR 127, ISO_IR 126, ISO_IR
    138, ISO_IR 148, ISO_IR 13, ISO_IR 166, ISO 2022 IR 6, ISO 2022 IR 100, ISO 2022 IR 101, ISO 2022 IR 109, ISO
    2022 IR 110, ISO 2022 IR 144, ISO 2022 IR 127, ISO 2022 IR 126, ISO 2022 IR 138, ISO 2022 IR 148, ISO 2022 IR
    13, ISO 2022 IR 166, ISO 2022 IR 87, ISO 2022 IR 159, ISO 2022 IR 149, ISO 2022 IR 58.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    InstanceCreationDate: DA_
    """Instance Creation Date (0008,0012), DA, VM 1, Type 3.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    InstanceCreationTime: TM_
    """Instance Creation Time (0008,0013), TM, VM 1, Type 3.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    InstanceCoercionDateTime: DT_
    """Instance Coercion DateTime (0008,0015), DT, VM 1, Type 3.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    InstanceCreatorUID: UI_
    """Instance Creator UID (0008,0014), UI, VM 1, Type 3.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    RelatedGeneralSOPClassUID: UIn
    """Related General SOP Class UID (0008,001A), UI, VM 1-n, Type 3.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    OriginalSpecializedSOPClassUID: UI_
    """Original Specialized SOP Class UID (0008,001B), UI, VM 1, Type 3.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    SyntheticData: CS_[Literal["YES", "NO", ""]]
    """Synthetic Data (0008,001C), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    SensitiveContentCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Sensitive Content Code Sequence (0008,001D), SQ, VM 1, Type 3.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    CodingSchemeIdentificationSequence: SQ[
        CodingSchemeIdentificationSequenceItems, CodingSchemeIdentificationSequenceItem
    ]
    """Coding Scheme Identification Sequence (0008,0110), SQ, VM 1, Type 3.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    ContextGroupIdentificationSequence: SQ[
        ContextGroupIdentificationSequenceItems, ContextGroupIdentificationSequenceItem
    ]
    """Context Group Identification Sequence (0008,0123), SQ, VM 1, Type 3.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    MappingResourceIdentificationSequence: SQ[
        MappingResourceIdentificationSequenceItems, MappingResourceIdentificationSequenceItem
    ]
    """Mapping Resource Identification Sequence (0008,0124), SQ, VM 1, Type 3.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    TimezoneOffsetFromUTC: SH_
    """Timezone Offset From UTC (0008,0201), SH, VM 1, Type 3.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    ContributingEquipmentSequence: SQ[ContributingEquipmentSequenceItems, ContributingEquipmentSequenceItem]
    """Contributing Equipment Sequence (0018,A001), SQ, VM 1, Type 3.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    InstanceNumber: IS_
    """Instance Number (0020,0013), IS, VM 1, Type 3.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    SOPInstanceStatus: CS_[Literal["NS", "OR", "AO", "AC", ""]]
    """SOP Instance Status (0100,0410), CS, VM 1, Type 3.

    Enumerated Values: NS, OR, AO, AC.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    SOPAuthorizationDateTime: DT_
    """SOP Authorization DateTime (0100,0420), DT, VM 1, Type 3.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    SOPAuthorizationComment: LT_
    """SOP Authorization Comment (0100,0424), LT, VM 1, Type 3.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    AuthorizationEquipmentCertificationNumber: LO_
    """Authorization Equipment Certification Number (0100,0426), LO, VM 1, Type 3.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    EncryptedAttributesSequence: SQ[EncryptedAttributesSequenceItems, EncryptedAttributesSequenceItem]
    """Encrypted Attributes Sequence (0400,0500), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    HL7StructuredDocumentReferenceSequence: SQ[
        HL7StructuredDocumentReferenceSequenceItems, HL7StructuredDocumentReferenceSequenceItem
    ]
    """HL7 Structured Document Reference Sequence (0040,A390), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    LongitudinalTemporalInformationModified: CS_[Literal["UNMODIFIED", "MODIFIED", "REMOVED", ""]]
    """Longitudinal Temporal Information Modified (0028,0303), CS, VM 1, Type 3.

    Enumerated Values: UNMODIFIED, MODIFIED, REMOVED.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    QueryRetrieveView: CS[Literal["CLASSIC", "ENHANCED"]]
    """Query/Retrieve View (0008,0053), CS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Enumerated Values: CLASSIC, ENHANCED.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    ConversionSourceAttributesSequence: SQ[ImageSOPInstanceReferenceMacros, ImageSOPInstanceReferenceMacro]
    """Conversion Source Attributes Sequence (0020,9172), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    ContentQualification: CS_[Literal["PRODUCT", "RESEARCH", "SERVICE", ""]]
    """Content Qualification (0018,9004), CS, VM 1, Type 3.

    Enumerated Values: PRODUCT, RESEARCH, SERVICE.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    PrivateDataElementCharacteristicsSequence: SQ[
        PrivateDataElementCharacteristicsSequenceItems, PrivateDataElementCharacteristicsSequenceItem
    ]
    """Private Data Element Characteristics Sequence (0008,0300), SQ, VM 1, Type 3.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    InstanceOriginStatus: CS_[Literal["LOCAL", "IMPORTED", ""]]
    """Instance Origin Status (0400,0600), CS, VM 1, Type 3.

    Enumerated Values: LOCAL, IMPORTED.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
    BarcodeValue: LT_
    """Barcode Value (2200,0005), LT, VM 1, Type 3.

    PS3.3 C.12.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """
