# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""SOP Common Module."""

from __future__ import annotations

from dcmgen.items.digital_signatures_macro import DigitalSignaturesMacro
from dcmgen.items.general_procedure_protocol_reference_macro import GeneralProcedureProtocolReferenceMacro
from dcmgen.items.original_attributes_macro import OriginalAttributesMacro
from dcmgen.model.fields import CS, CS_, DA_, DT_, IS_, LO_, LT_, SH_, SQ, TM_, UI, UI_, CSTn, UIn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.coding_scheme_identification_sequence_item import CodingSchemeIdentificationSequenceItem
    from dcmgen.items.context_group_identification_sequence_item import ContextGroupIdentificationSequenceItem
    from dcmgen.items.contributing_equipment_sequence_item import ContributingEquipmentSequenceItem
    from dcmgen.items.encrypted_attributes_sequence_item import EncryptedAttributesSequenceItem
    from dcmgen.items.hl7_structured_document_reference_sequence_item import HL7StructuredDocumentReferenceSequenceItem
    from dcmgen.items.image_sop_instance_reference_macro import ImageSOPInstanceReferenceMacro
    from dcmgen.items.mapping_resource_identification_sequence_item import MappingResourceIdentificationSequenceItem
    from dcmgen.items.private_data_element_characteristics_sequence_item import (
        PrivateDataElementCharacteristicsSequenceItem,
    )


class SOPCommonModule(DigitalSignaturesMacro, GeneralProcedureProtocolReferenceMacro, OriginalAttributesMacro, Module):
    """SOP Common Module (PS3.3 C.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

    __slots__ = ()

    SOPClassUID: UI = UI(0x0008_0016)
    """SOP Class UID (0008,0016), VM 1, Type 1 (PS3.3 C.12.1)."""
    SOPInstanceUID: UI = UI(0x0008_0018)
    """SOP Instance UID (0008,0018), VM 1, Type 1 (PS3.3 C.12.1)."""
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
    ] = CSTn(0x0008_0005)
    """Specific Character Set (0008,0005), VM 1-n, Type 1C (PS3.3 C.12.1)."""
    InstanceCreationDate: DA_ = DA_(0x0008_0012)
    """Instance Creation Date (0008,0012), VM 1, Type 3 (PS3.3 C.12.1)."""
    InstanceCreationTime: TM_ = TM_(0x0008_0013)
    """Instance Creation Time (0008,0013), VM 1, Type 3 (PS3.3 C.12.1)."""
    InstanceCoercionDateTime: DT_ = DT_(0x0008_0015)
    """Instance Coercion DateTime (0008,0015), VM 1, Type 3 (PS3.3 C.12.1)."""
    InstanceCreatorUID: UI_ = UI_(0x0008_0014)
    """Instance Creator UID (0008,0014), VM 1, Type 3 (PS3.3 C.12.1)."""
    RelatedGeneralSOPClassUID: UIn = UIn(0x0008_001A)
    """Related General SOP Class UID (0008,001A), VM 1-n, Type 3 (PS3.3 C.12.1)."""
    OriginalSpecializedSOPClassUID: UI_ = UI_(0x0008_001B)
    """Original Specialized SOP Class UID (0008,001B), VM 1, Type 3 (PS3.3 C.12.1)."""
    SyntheticData: CS_[Literal["YES", "NO"]] = CS_(0x0008_001C)
    """Synthetic Data (0008,001C), VM 1, Type 3 (PS3.3 C.12.1)."""
    CodingSchemeIdentificationSequence: SQ[CodingSchemeIdentificationSequenceItem] = SQ(
        0x0008_0110, "CodingSchemeIdentificationSequenceItem"
    )
    """Coding Scheme Identification Sequence (0008,0110), VM 1, Type 3 (PS3.3 C.12.1)."""
    ContextGroupIdentificationSequence: SQ[ContextGroupIdentificationSequenceItem] = SQ(
        0x0008_0123, "ContextGroupIdentificationSequenceItem"
    )
    """Context Group Identification Sequence (0008,0123), VM 1, Type 3 (PS3.3 C.12.1)."""
    MappingResourceIdentificationSequence: SQ[MappingResourceIdentificationSequenceItem] = SQ(
        0x0008_0124, "MappingResourceIdentificationSequenceItem"
    )
    """Mapping Resource Identification Sequence (0008,0124), VM 1, Type 3 (PS3.3 C.12.1)."""
    TimezoneOffsetFromUTC: SH_ = SH_(0x0008_0201)
    """Timezone Offset From UTC (0008,0201), VM 1, Type 3 (PS3.3 C.12.1)."""
    ContributingEquipmentSequence: SQ[ContributingEquipmentSequenceItem] = SQ(
        0x0018_A001, "ContributingEquipmentSequenceItem"
    )
    """Contributing Equipment Sequence (0018,A001), VM 1, Type 3 (PS3.3 C.12.1)."""
    InstanceNumber: IS_ = IS_(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 3 (PS3.3 C.12.1)."""
    SOPInstanceStatus: CS_[Literal["NS", "OR", "AO", "AC"]] = CS_(0x0100_0410)
    """SOP Instance Status (0100,0410), VM 1, Type 3 (PS3.3 C.12.1)."""
    SOPAuthorizationDateTime: DT_ = DT_(0x0100_0420)
    """SOP Authorization DateTime (0100,0420), VM 1, Type 3 (PS3.3 C.12.1)."""
    SOPAuthorizationComment: LT_ = LT_(0x0100_0424)
    """SOP Authorization Comment (0100,0424), VM 1, Type 3 (PS3.3 C.12.1)."""
    AuthorizationEquipmentCertificationNumber: LO_ = LO_(0x0100_0426)
    """Authorization Equipment Certification Number (0100,0426), VM 1, Type 3 (PS3.3 C.12.1)."""
    EncryptedAttributesSequence: SQ[EncryptedAttributesSequenceItem] = SQ(
        0x0400_0500, "EncryptedAttributesSequenceItem"
    )
    """Encrypted Attributes Sequence (0400,0500), VM 1, Type 1C (PS3.3 C.12.1)."""
    HL7StructuredDocumentReferenceSequence: SQ[HL7StructuredDocumentReferenceSequenceItem] = SQ(
        0x0040_A390, "HL7StructuredDocumentReferenceSequenceItem"
    )
    """HL7 Structured Document Reference Sequence (0040,A390), VM 1, Type 1C (PS3.3 C.12.1)."""
    LongitudinalTemporalInformationModified: CS_[Literal["UNMODIFIED", "MODIFIED", "REMOVED"]] = CS_(0x0028_0303)
    """Longitudinal Temporal Information Modified (0028,0303), VM 1, Type 3 (PS3.3 C.12.1)."""
    QueryRetrieveView: CS[Literal["CLASSIC", "ENHANCED"]] = CS(0x0008_0053)
    """Query/Retrieve View (0008,0053), VM 1, Type 1C (PS3.3 C.12.1)."""
    ConversionSourceAttributesSequence: SQ[ImageSOPInstanceReferenceMacro] = SQ(
        0x0020_9172, "ImageSOPInstanceReferenceMacro"
    )
    """Conversion Source Attributes Sequence (0020,9172), VM 1, Type 1C (PS3.3 C.12.1)."""
    ContentQualification: CS_[Literal["PRODUCT", "RESEARCH", "SERVICE"]] = CS_(0x0018_9004)
    """Content Qualification (0018,9004), VM 1, Type 3 (PS3.3 C.12.1)."""
    PrivateDataElementCharacteristicsSequence: SQ[PrivateDataElementCharacteristicsSequenceItem] = SQ(
        0x0008_0300, "PrivateDataElementCharacteristicsSequenceItem"
    )
    """Private Data Element Characteristics Sequence (0008,0300), VM 1, Type 3 (PS3.3 C.12.1)."""
    InstanceOriginStatus: CS_[Literal["LOCAL", "IMPORTED"]] = CS_(0x0400_0600)
    """Instance Origin Status (0400,0600), VM 1, Type 3 (PS3.3 C.12.1)."""
    BarcodeValue: LT_ = LT_(0x2200_0005)
    """Barcode Value (2200,0005), VM 1, Type 3 (PS3.3 C.12.1)."""
