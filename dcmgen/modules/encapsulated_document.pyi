# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Encapsulated Document Module."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.content_template_sequence_item import ContentTemplateSequenceItem, ContentTemplateSequenceItems
from dcmgen.items.encapsulated_document_content_sequence_item import (
    EncapsulatedDocumentContentSequenceItem,
    EncapsulatedDocumentContentSequenceItems,
)
from dcmgen.items.encapsulated_document_referenced_image_sequence_item import (
    EncapsulatedDocumentReferencedImageSequenceItem,
    EncapsulatedDocumentReferencedImageSequenceItems,
)
from dcmgen.items.encapsulated_document_referenced_instance_sequence_item import (
    EncapsulatedDocumentReferencedInstanceSequenceItem,
    EncapsulatedDocumentReferencedInstanceSequenceItems,
)
from dcmgen.items.hierarchical_sop_instance_reference_macro import (
    HierarchicalSOPInstanceReferenceMacro,
    HierarchicalSOPInstanceReferenceMacros,
)
from dcmgen.items.source_instance_sequence_item import SourceInstanceSequenceItem, SourceInstanceSequenceItems
from dcmgen.model.fields import (
    CS,
    CS_,
    DA_,
    DT_,
    IS,
    LO,
    OB,
    SQ,
    ST,
    ST_,
    TM_,
    UL_,
    DA_Value,
    DT_Value,
    ISValue,
    Items,
    LOn,
    LOnValue,
    LOValue,
    OBValue,
    ST_Value,
    STValue,
    TM_Value,
    UL_Value,
)
from dcmgen.model.iod import Module

class EncapsulatedDocumentModule(Module):
    """Encapsulated Document Module (PS3.3 C.24.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """

    def __init__(
        self,
        /,
        *,
        InstanceNumber: ISValue = ...,
        BurnedInAnnotation: Literal["YES", "NO"] = ...,
        EncapsulatedDocument: OBValue = ...,
        MIMETypeOfEncapsulatedDocument: LOValue = ...,
        ValueType: Literal["CONTAINER"] = ...,
        ContinuityOfContent: Literal["SEPARATE", "CONTINUOUS"] = ...,
        ContentTemplateSequence: Items[ContentTemplateSequenceItem] = ...,
        HL7InstanceIdentifier: STValue = ...,
        SourceInstanceSequence: Items[SourceInstanceSequenceItem] = ...,
        ListOfMIMETypes: LOnValue = ...,
        ContentDate: DA_Value = ...,
        AcquisitionDateTime: DT_Value = ...,
        ContentTime: TM_Value = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        DocumentTitle: ST_Value = ...,
        ReferencedImageSequence: Items[EncapsulatedDocumentReferencedImageSequenceItem] = ...,
        ReferencedInstanceSequence: Items[EncapsulatedDocumentReferencedInstanceSequenceItem] = ...,
        ImageLaterality: Literal["R", "L", "U", "B", "", None] = ...,
        RecognizableVisualFeatures: Literal["YES", "NO", "", None] = ...,
        PredecessorDocumentsSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        VerificationFlag: Literal["UNVERIFIED", "VERIFIED", "", None] = ...,
        IdenticalDocumentsSequence: Items[HierarchicalSOPInstanceReferenceMacro] = ...,
        ContentSequence: Items[EncapsulatedDocumentContentSequenceItem] = ...,
        DocumentClassCodeSequence: Items[CodeSequenceMacro] = ...,
        EncapsulatedDocumentLength: UL_Value = ...,
    ) -> None: ...
    InstanceNumber: IS
    """Instance Number (0020,0013), IS, VM 1, Type 1.

    PS3.3 C.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """
    ContentDate: DA_
    """Content Date (0008,0023), DA, VM 1, Type 2.

    PS3.3 C.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """
    ContentTime: TM_
    """Content Time (0008,0033), TM, VM 1, Type 2.

    PS3.3 C.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """
    AcquisitionDateTime: DT_
    """Acquisition DateTime (0008,002A), DT, VM 1, Type 2.

    PS3.3 C.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """
    ImageLaterality: CS_[Literal["R", "L", "U", "B", ""]]
    """Image Laterality (0020,0062), CS, VM 1, Type 3.

    Enumerated Values: R, L, U, B.

    PS3.3 C.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """
    BurnedInAnnotation: CS[Literal["YES", "NO"]]
    """Burned In Annotation (0028,0301), CS, VM 1, Type 1.

    Enumerated Values: YES, NO.

    PS3.3 C.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """
    RecognizableVisualFeatures: CS_[Literal["YES", "NO", ""]]
    """Recognizable Visual Features (0028,0302), CS, VM 1, Type 3.

    Enumerated Values: YES, NO.

    PS3.3 C.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """
    SourceInstanceSequence: SQ[SourceInstanceSequenceItems, SourceInstanceSequenceItem]
    """Source Instance Sequence (0042,0013), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """
    ReferencedImageSequence: SQ[
        EncapsulatedDocumentReferencedImageSequenceItems, EncapsulatedDocumentReferencedImageSequenceItem
    ]
    """Referenced Image Sequence (0008,1140), SQ, VM 1, Type 3.

    PS3.3 C.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """
    ReferencedInstanceSequence: SQ[
        EncapsulatedDocumentReferencedInstanceSequenceItems, EncapsulatedDocumentReferencedInstanceSequenceItem
    ]
    """Referenced Instance Sequence (0008,114A), SQ, VM 1, Type 3.

    PS3.3 C.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """
    DocumentTitle: ST_
    """Document Title (0042,0010), ST, VM 1, Type 2.

    PS3.3 C.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """
    ConceptNameCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Concept Name Code Sequence (0040,A043), SQ, VM 1, Type 2.

    Codes: CID 7020 CID 7020 (Baseline, inferred).

    PS3.3 C.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """
    DocumentClassCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Document Class Code Sequence (0040,E008), SQ, VM 1, Type 3.

    PS3.3 C.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """
    VerificationFlag: CS_[Literal["UNVERIFIED", "VERIFIED", ""]]
    """Verification Flag (0040,A493), CS, VM 1, Type 3.

    Enumerated Values: UNVERIFIED, VERIFIED.

    PS3.3 C.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """
    HL7InstanceIdentifier: ST
    """HL7 Instance Identifier (0040,E001), ST, VM 1, Type 1C.

    Required if the SOP Class is Encapsulated CDA Storage. Not allowed otherwise.

    PS3.3 C.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """
    PredecessorDocumentsSequence: SQ[HierarchicalSOPInstanceReferenceMacros, HierarchicalSOPInstanceReferenceMacro]
    """Predecessor Documents Sequence (0040,A360), SQ, VM 1, Type 3.

    PS3.3 C.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """
    IdenticalDocumentsSequence: SQ[HierarchicalSOPInstanceReferenceMacros, HierarchicalSOPInstanceReferenceMacro]
    """Identical Documents Sequence (0040,A525), SQ, VM 1, Type 3.

    PS3.3 C.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """
    MIMETypeOfEncapsulatedDocument: LO
    """MIME Type of Encapsulated Document (0042,0012), LO, VM 1, Type 1.

    PS3.3 C.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """
    ListOfMIMETypes: LOn
    """List of MIME Types (0042,0014), LO, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """
    EncapsulatedDocument: OB
    """Encapsulated Document (0042,0011), OB, VM 1, Type 1.

    PS3.3 C.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """
    EncapsulatedDocumentLength: UL_
    """Encapsulated Document Length (0042,0015), UL, VM 1, Type 3.

    PS3.3 C.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """
    ValueType: CS[Literal["CONTAINER"]]
    """Value Type (0040,A040), CS, VM 1, Type 1C.

    Required if Content Sequence is present. Not allowed otherwise.

    Enumerated Values: CONTAINER.

    PS3.3 C.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """
    ContentSequence: SQ[EncapsulatedDocumentContentSequenceItems, EncapsulatedDocumentContentSequenceItem]
    """Content Sequence (0040,A730), SQ, VM 1, Type 3.

    PS3.3 C.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """
    ContinuityOfContent: CS[Literal["SEPARATE", "CONTINUOUS"]]
    """Continuity Of Content (0040,A050), CS, VM 1, Type 1C.

    Required if Content Sequence is present. Not allowed otherwise.

    Enumerated Values: SEPARATE, CONTINUOUS.

    PS3.3 C.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """
    ContentTemplateSequence: SQ[ContentTemplateSequenceItems, ContentTemplateSequenceItem]
    """Content Template Sequence (0040,A504), SQ, VM 1, Type 1C.

    Required if Content Sequence is present and a condition that cannot be checked (workflow) applies. Not allowed
    otherwise.

    PS3.3 C.24.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.24.2.html
    """
