# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Encapsulated Document Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, DA_, DT_, IS, LO, OB, SQ, ST, ST_, TM_, UL_, LOn
from dcmgen.model.iod import Module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.content_template_sequence_item import ContentTemplateSequenceItem
    from dcmgen.items.encapsulated_document_content_sequence_item import EncapsulatedDocumentContentSequenceItem
    from dcmgen.items.encapsulated_document_referenced_image_sequence_item import (
        EncapsulatedDocumentReferencedImageSequenceItem,
    )
    from dcmgen.items.encapsulated_document_referenced_instance_sequence_item import (
        EncapsulatedDocumentReferencedInstanceSequenceItem,
    )
    from dcmgen.items.hierarchical_sop_instance_reference_macro import HierarchicalSOPInstanceReferenceMacro
    from dcmgen.items.source_instance_sequence_item import SourceInstanceSequenceItem


class EncapsulatedDocumentModule(Module):
    """Encapsulated Document Module (PS3.3 C.24.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """

    __slots__ = ()

    InstanceNumber: IS = IS(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 1 (PS3.3 C.24.2)."""
    ContentDate: DA_ = DA_(0x0008_0023)
    """Content Date (0008,0023), VM 1, Type 2 (PS3.3 C.24.2)."""
    ContentTime: TM_ = TM_(0x0008_0033)
    """Content Time (0008,0033), VM 1, Type 2 (PS3.3 C.24.2)."""
    AcquisitionDateTime: DT_ = DT_(0x0008_002A)
    """Acquisition DateTime (0008,002A), VM 1, Type 2 (PS3.3 C.24.2)."""
    ImageLaterality: CS_[Literal["R", "L", "U", "B"]] = CS_(0x0020_0062)
    """Image Laterality (0020,0062), VM 1, Type 3 (PS3.3 C.24.2)."""
    BurnedInAnnotation: CS[Literal["YES", "NO"]] = CS(0x0028_0301)
    """Burned In Annotation (0028,0301), VM 1, Type 1 (PS3.3 C.24.2)."""
    RecognizableVisualFeatures: CS_[Literal["YES", "NO"]] = CS_(0x0028_0302)
    """Recognizable Visual Features (0028,0302), VM 1, Type 3 (PS3.3 C.24.2)."""
    SourceInstanceSequence: SQ[SourceInstanceSequenceItem] = SQ(0x0042_0013, "SourceInstanceSequenceItem")
    """Source Instance Sequence (0042,0013), VM 1, Type 1C (PS3.3 C.24.2)."""
    ReferencedImageSequence: SQ[EncapsulatedDocumentReferencedImageSequenceItem] = SQ(
        0x0008_1140, "EncapsulatedDocumentReferencedImageSequenceItem"
    )
    """Referenced Image Sequence (0008,1140), VM 1, Type 3 (PS3.3 C.24.2)."""
    ReferencedInstanceSequence: SQ[EncapsulatedDocumentReferencedInstanceSequenceItem] = SQ(
        0x0008_114A, "EncapsulatedDocumentReferencedInstanceSequenceItem"
    )
    """Referenced Instance Sequence (0008,114A), VM 1, Type 3 (PS3.3 C.24.2)."""
    DocumentTitle: ST_ = ST_(0x0042_0010)
    """Document Title (0042,0010), VM 1, Type 2 (PS3.3 C.24.2)."""
    ConceptNameCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_A043, "CodeSequenceMacro")
    """Concept Name Code Sequence (0040,A043), VM 1, Type 2 (PS3.3 C.24.2)."""
    DocumentClassCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_E008, "CodeSequenceMacro")
    """Document Class Code Sequence (0040,E008), VM 1, Type 3 (PS3.3 C.24.2)."""
    VerificationFlag: CS_[Literal["UNVERIFIED", "VERIFIED"]] = CS_(0x0040_A493)
    """Verification Flag (0040,A493), VM 1, Type 3 (PS3.3 C.24.2)."""
    HL7InstanceIdentifier: ST = ST(0x0040_E001)
    """HL7 Instance Identifier (0040,E001), VM 1, Type 1C (PS3.3 C.24.2)."""
    PredecessorDocumentsSequence: SQ[HierarchicalSOPInstanceReferenceMacro] = SQ(
        0x0040_A360, "HierarchicalSOPInstanceReferenceMacro"
    )
    """Predecessor Documents Sequence (0040,A360), VM 1, Type 3 (PS3.3 C.24.2)."""
    IdenticalDocumentsSequence: SQ[HierarchicalSOPInstanceReferenceMacro] = SQ(
        0x0040_A525, "HierarchicalSOPInstanceReferenceMacro"
    )
    """Identical Documents Sequence (0040,A525), VM 1, Type 3 (PS3.3 C.24.2)."""
    MIMETypeOfEncapsulatedDocument: LO = LO(0x0042_0012)
    """MIME Type of Encapsulated Document (0042,0012), VM 1, Type 1 (PS3.3 C.24.2)."""
    ListOfMIMETypes: LOn = LOn(0x0042_0014)
    """List of MIME Types (0042,0014), VM 1-n, Type 1C (PS3.3 C.24.2)."""
    EncapsulatedDocument: OB = OB(0x0042_0011)
    """Encapsulated Document (0042,0011), VM 1, Type 1 (PS3.3 C.24.2)."""
    EncapsulatedDocumentLength: UL_ = UL_(0x0042_0015)
    """Encapsulated Document Length (0042,0015), VM 1, Type 3 (PS3.3 C.24.2)."""
    ValueType: CS[Literal["CONTAINER"]] = CS(0x0040_A040)
    """Value Type (0040,A040), VM 1, Type 1C (PS3.3 C.24.2)."""
    ContentSequence: SQ[EncapsulatedDocumentContentSequenceItem] = SQ(
        0x0040_A730, "EncapsulatedDocumentContentSequenceItem"
    )
    """Content Sequence (0040,A730), VM 1, Type 3 (PS3.3 C.24.2)."""
    ContinuityOfContent: CS[Literal["SEPARATE", "CONTINUOUS"]] = CS(0x0040_A050)
    """Continuity Of Content (0040,A050), VM 1, Type 1C (PS3.3 C.24.2)."""
    ContentTemplateSequence: SQ[ContentTemplateSequenceItem] = SQ(0x0040_A504, "ContentTemplateSequenceItem")
    """Content Template Sequence (0040,A504), VM 1, Type 1C (PS3.3 C.24.2)."""
