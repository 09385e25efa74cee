# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Encapsulated Document Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, DA_, DT_, IS, LO, OB, SQ, ST, ST_, TM_, UL_, LOn
from dcmgen.model.iod import Module


class EncapsulatedDocumentModule(Module):
    """Encapsulated Document Module (PS3.3 C.24.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """

    __slots__ = ()

    InstanceNumber = IS(0x0020_0013)
    ContentDate = DA_(0x0008_0023)
    ContentTime = TM_(0x0008_0033)
    AcquisitionDateTime = DT_(0x0008_002A)
    ImageLaterality = CS_(0x0020_0062)
    BurnedInAnnotation = CS(0x0028_0301)
    RecognizableVisualFeatures = CS_(0x0028_0302)
    SourceInstanceSequence = SQ(0x0042_0013, "SourceInstanceSequenceItem")
    ReferencedImageSequence = SQ(0x0008_1140, "EncapsulatedDocumentReferencedImageSequenceItem")
    ReferencedInstanceSequence = SQ(0x0008_114A, "EncapsulatedDocumentReferencedInstanceSequenceItem")
    DocumentTitle = ST_(0x0042_0010)
    ConceptNameCodeSequence = SQ(0x0040_A043, "CodeSequenceMacro")
    DocumentClassCodeSequence = SQ(0x0040_E008, "CodeSequenceMacro")
    VerificationFlag = CS_(0x0040_A493)
    HL7InstanceIdentifier = ST(0x0040_E001)
    PredecessorDocumentsSequence = SQ(0x0040_A360, "HierarchicalSOPInstanceReferenceMacro")
    IdenticalDocumentsSequence = SQ(0x0040_A525, "HierarchicalSOPInstanceReferenceMacro")
    MIMETypeOfEncapsulatedDocument = LO(0x0042_0012)
    ListOfMIMETypes = LOn(0x0042_0014)
    EncapsulatedDocument = OB(0x0042_0011)
    EncapsulatedDocumentLength = UL_(0x0042_0015)
    ValueType = CS(0x0040_A040)
    ContentSequence = SQ(0x0040_A730, "EncapsulatedDocumentContentSequenceItem")
    ContinuityOfContent = CS(0x0040_A050)
    ContentTemplateSequence = SQ(0x0040_A504, "ContentTemplateSequenceItem")
