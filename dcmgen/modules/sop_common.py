# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""SOP Common Module."""

from __future__ import annotations

from dcmgen.items.digital_signatures_macro import DigitalSignaturesMacro
from dcmgen.items.general_procedure_protocol_reference_macro import GeneralProcedureProtocolReferenceMacro
from dcmgen.items.original_attributes_macro import OriginalAttributesMacro
from dcmgen.model.fields import CS, CS_, DA_, DT_, IS_, LO_, LT_, SH_, SQ, TM_, UI, UI_, CSTn, UIn
from dcmgen.model.iod import Module


class SOPCommonModule(DigitalSignaturesMacro, GeneralProcedureProtocolReferenceMacro, OriginalAttributesMacro, Module):
    """SOP Common Module (PS3.3 C.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.12.html#sect_C.12.1
    """

    __slots__ = ()

    SOPClassUID = UI(0x0008_0016)
    SOPInstanceUID = UI(0x0008_0018)
    SpecificCharacterSet = CSTn(0x0008_0005)
    InstanceCreationDate = DA_(0x0008_0012)
    InstanceCreationTime = TM_(0x0008_0013)
    InstanceCoercionDateTime = DT_(0x0008_0015)
    InstanceCreatorUID = UI_(0x0008_0014)
    RelatedGeneralSOPClassUID = UIn(0x0008_001A)
    OriginalSpecializedSOPClassUID = UI_(0x0008_001B)
    SyntheticData = CS_(0x0008_001C)
    SensitiveContentCodeSequence = SQ(0x0008_001D, "CodeSequenceMacro")
    CodingSchemeIdentificationSequence = SQ(0x0008_0110, "CodingSchemeIdentificationSequenceItem")
    ContextGroupIdentificationSequence = SQ(0x0008_0123, "ContextGroupIdentificationSequenceItem")
    MappingResourceIdentificationSequence = SQ(0x0008_0124, "MappingResourceIdentificationSequenceItem")
    TimezoneOffsetFromUTC = SH_(0x0008_0201)
    ContributingEquipmentSequence = SQ(0x0018_A001, "ContributingEquipmentSequenceItem")
    InstanceNumber = IS_(0x0020_0013)
    SOPInstanceStatus = CS_(0x0100_0410)
    SOPAuthorizationDateTime = DT_(0x0100_0420)
    SOPAuthorizationComment = LT_(0x0100_0424)
    AuthorizationEquipmentCertificationNumber = LO_(0x0100_0426)
    EncryptedAttributesSequence = SQ(0x0400_0500, "EncryptedAttributesSequenceItem")
    HL7StructuredDocumentReferenceSequence = SQ(0x0040_A390, "HL7StructuredDocumentReferenceSequenceItem")
    LongitudinalTemporalInformationModified = CS_(0x0028_0303)
    QueryRetrieveView = CS(0x0008_0053)
    ConversionSourceAttributesSequence = SQ(0x0020_9172, "ImageSOPInstanceReferenceMacro")
    ContentQualification = CS_(0x0018_9004)
    PrivateDataElementCharacteristicsSequence = SQ(0x0008_0300, "PrivateDataElementCharacteristicsSequenceItem")
    InstanceOriginStatus = CS_(0x0400_0600)
    BarcodeValue = LT_(0x2200_0005)
