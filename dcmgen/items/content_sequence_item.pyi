# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Content Sequence (0040,A730)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro
from dcmgen.items.content_template_sequence_item import ContentTemplateSequenceItem
from dcmgen.items.document_content_macro import DocumentContentMacro, DocumentContentReferencedSOPSequenceItem
from dcmgen.items.document_relationship_macro import DocumentRelationshipMacro
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
    ULn,
    ULnValue,
    UTValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ContentSequenceItem(DocumentContentMacro, DocumentRelationshipMacro, Item):
    """Item of Content Sequence (0040,A730) (PS3.3 C.17.3.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.3.4.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPSequence: Items[DocumentContentReferencedSOPSequenceItem] = ...,
        RelationshipType: Literal[
            "CONTAINS",
            "HAS PROPERTIES",
            "HAS OBS CONTEXT",
            "HAS ACQ CONTEXT",
            "INFERRED FROM",
            "SELECTED FROM",
            "HAS CONCEPT MOD",
        ] = ...,
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
        ObservationDateTime: DTValue = ...,
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
        ContentSequence: Items[ContentSequenceItem] = ...,
        ReferencedContentItemIdentifier: ULnValue = ...,
        PixelOriginInterpretation: Literal["FRAME", "VOLUME"] = ...,
        MeasuredValueSequence: Items[MeasuredValueSequenceItem] = ...,
        ObservationUID: UI_Value = ...,
        FiducialUID: UI_Value = ...,
    ) -> None: ...
    RelationshipType: CS[
        Literal[
            "CONTAINS",
            "HAS PROPERTIES",
            "HAS OBS CONTEXT",
            "HAS ACQ CONTEXT",
            "INFERRED FROM",
            "SELECTED FROM",
            "HAS CONCEPT MOD",
        ]
    ]
    """Relationship Type (0040,A010), CS, VM 1, Type 1.

    Enumerated Values: CONTAINS, HAS PROPERTIES, HAS OBS CONTEXT, HAS ACQ CONTEXT, INFERRED FROM, SELECTED FROM, HAS
    CONCEPT MOD.

    PS3.3 C.17.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.3.4.html
    """
    ReferencedContentItemIdentifier: ULn
    """Referenced Content Item Identifier (0040,DB73), UL, VM 1-n, Type 1C.

    Required if Value Type is absent. Not allowed otherwise.

    PS3.3 C.17.3.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.3.4.html
    """

class ContentSequenceItems(Sequence[ContentSequenceItem]):
    def add(
        self,
        /,
        *,
        ReferencedSOPSequence: Items[DocumentContentReferencedSOPSequenceItem] = ...,
        RelationshipType: Literal[
            "CONTAINS",
            "HAS PROPERTIES",
            "HAS OBS CONTEXT",
            "HAS ACQ CONTEXT",
            "INFERRED FROM",
            "SELECTED FROM",
            "HAS CONCEPT MOD",
        ] = ...,
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
        ObservationDateTime: DTValue = ...,
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
        ContentSequence: Items[ContentSequenceItem] = ...,
        ReferencedContentItemIdentifier: ULnValue = ...,
        PixelOriginInterpretation: Literal["FRAME", "VOLUME"] = ...,
        MeasuredValueSequence: Items[MeasuredValueSequenceItem] = ...,
        ObservationUID: UI_Value = ...,
        FiducialUID: UI_Value = ...,
    ) -> ContentSequenceItem: ...
