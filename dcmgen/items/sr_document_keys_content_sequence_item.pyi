# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Content Sequence (0040,A730)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.content_template_sequence_item import ContentTemplateSequenceItem
from dcmgen.items.document_content_macro import DocumentContentMacro, DocumentContentReferencedSOPSequenceItem
from dcmgen.items.measured_value_sequence_item import MeasuredValueSequenceItem
from dcmgen.items.tabulated_values_sequence_item import TabulatedValuesSequenceItem
from dcmgen.model.fields import (
    CS,
    DAValue,
    DSnValue,
    DTnValue,
    DTValue,
    FLnValue,
    Items,
    PNValue,
    TMValue,
    UI_Value,
    UIValue,
    ULnValue,
    UTValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class SRDocumentKeysContentSequenceItem(DocumentContentMacro, Item):
    """Item of Content Sequence (0040,A730) (PS3.3 F.5.25).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.25.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPSequence: Items[DocumentContentReferencedSOPSequenceItem] = ...,
        RelationshipType: Literal["HAS CONCEPT MOD"] = ...,
        ValueType: Literal[
            "TEXT",
            "NUM",
            "CODE",
            "DATE",
            "TIME",
            "DATETIME",
            "UIDREF",
            "PNAME",
            "COMPOSITE",
            "IMAGE",
            "WAVEFORM",
            "SCOORD",
            "SCOORD3D",
            "TCOORD",
            "CONTAINER",
            "TABLE",
        ] = ...,
        ContinuityOfContent: Literal["SEPARATE", "CONTINUOUS"] = ...,
        TemporalRangeType: Literal["POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END"] = ...,
        ConceptCodeSequence: Items[CodeSequenceMacro] = ...,
        TabulatedValuesSequence: Items[TabulatedValuesSequenceItem] = ...,
        GraphicData: FLnValue = ...,
        GraphicType: Literal["POINT", "MULTIPOINT", "POLYLINE", "CIRCLE", "ELLIPSE", "POLYGON", "ELLIPSOID"] = ...,
        ReferencedFrameOfReferenceUID: UIValue = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        DateTime: DTValue = ...,
        Date: DAValue = ...,
        Time: TMValue = ...,
        PersonName: PNValue = ...,
        UID: UIValue = ...,
        ReferencedSamplePositions: ULnValue = ...,
        ReferencedTimeOffsets: DSnValue = ...,
        ReferencedDateTime: DTnValue = ...,
        TextValue: UTValue = ...,
        NumericValueQualifierCodeSequence: Items[CodeSequenceMacro] = ...,
        ContentTemplateSequence: Items[ContentTemplateSequenceItem] = ...,
        PixelOriginInterpretation: Literal["FRAME", "VOLUME"] = ...,
        MeasuredValueSequence: Items[MeasuredValueSequenceItem] = ...,
        FiducialUID: UI_Value = ...,
    ) -> None: ...
    RelationshipType: CS[Literal["HAS CONCEPT MOD"]]
    """Relationship Type (0040,A010), CS, VM 1, Type 1.

    Enumerated Values: HAS CONCEPT MOD.

    PS3.3 F.5.25: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.25.html
    """

class SRDocumentKeysContentSequenceItems(Sequence[SRDocumentKeysContentSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPSequence: Items[DocumentContentReferencedSOPSequenceItem] = ...,
        RelationshipType: Literal["HAS CONCEPT MOD"] = ...,
        ValueType: Literal[
            "TEXT",
            "NUM",
            "CODE",
            "DATE",
            "TIME",
            "DATETIME",
            "UIDREF",
            "PNAME",
            "COMPOSITE",
            "IMAGE",
            "WAVEFORM",
            "SCOORD",
            "SCOORD3D",
            "TCOORD",
            "CONTAINER",
            "TABLE",
        ] = ...,
        ContinuityOfContent: Literal["SEPARATE", "CONTINUOUS"] = ...,
        TemporalRangeType: Literal["POINT", "MULTIPOINT", "SEGMENT", "MULTISEGMENT", "BEGIN", "END"] = ...,
        ConceptCodeSequence: Items[CodeSequenceMacro] = ...,
        TabulatedValuesSequence: Items[TabulatedValuesSequenceItem] = ...,
        GraphicData: FLnValue = ...,
        GraphicType: Literal["POINT", "MULTIPOINT", "POLYLINE", "CIRCLE", "ELLIPSE", "POLYGON", "ELLIPSOID"] = ...,
        ReferencedFrameOfReferenceUID: UIValue = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        DateTime: DTValue = ...,
        Date: DAValue = ...,
        Time: TMValue = ...,
        PersonName: PNValue = ...,
        UID: UIValue = ...,
        ReferencedSamplePositions: ULnValue = ...,
        ReferencedTimeOffsets: DSnValue = ...,
        ReferencedDateTime: DTnValue = ...,
        TextValue: UTValue = ...,
        NumericValueQualifierCodeSequence: Items[CodeSequenceMacro] = ...,
        ContentTemplateSequence: Items[ContentTemplateSequenceItem] = ...,
        PixelOriginInterpretation: Literal["FRAME", "VOLUME"] = ...,
        MeasuredValueSequence: Items[MeasuredValueSequenceItem] = ...,
        FiducialUID: UI_Value = ...,
    ) -> SRDocumentKeysContentSequenceItem: ...
