# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Content Item Macro."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.content_item_referenced_sop_sequence_item import (
    ContentItemReferencedSOPSequenceItem,
    ContentItemReferencedSOPSequenceItems,
)
from dcmgen.model.fields import (
    CS,
    DA,
    DT,
    DT_,
    PN,
    SQ,
    TM,
    UI,
    UT,
    DAValue,
    DSn,
    DSnValue,
    DT_Value,
    DTValue,
    FDn,
    FDnValue,
    Items,
    PNValue,
    SLn,
    SLnValue,
    TMValue,
    UIValue,
    ULn,
    ULnValue,
    UTValue,
)
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class ContentItemMacro(Macro):
    """Content Item Macro (PS3.3 10.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.2.html
    """

    def __init__(
        self,
        /,
        *,
        ValueType: Literal[
            "DATE", "TIME", "DATETIME", "PNAME", "UIDREF", "TEXT", "CODE", "NUMERIC", "COMPOSITE", "IMAGE", "WAVEFORM"
        ] = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferencedSOPSequence: Items[ContentItemReferencedSOPSequenceItem] = ...,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        DateTime: DTValue = ...,
        Date: DAValue = ...,
        Time: TMValue = ...,
        PersonName: PNValue = ...,
        UID: UIValue = ...,
        TextValue: UTValue = ...,
        FloatingPointValue: FDnValue = ...,
        RationalNumeratorValue: SLnValue = ...,
        RationalDenominatorValue: ULnValue = ...,
        ConceptCodeSequence: Items[CodeSequenceMacro] = ...,
        NumericValue: DSnValue = ...,
        ObservationDateTime: DT_Value = ...,
        ObservationStartDateTime: DT_Value = ...,
    ) -> None: ...
    ValueType: CS[
        Literal[
            "DATE", "TIME", "DATETIME", "PNAME", "UIDREF", "TEXT", "CODE", "NUMERIC", "COMPOSITE", "IMAGE", "WAVEFORM"
        ]
    ]
    """Value Type (0040,A040), CS, VM 1, Type 1.

    Enumerated Values: DATE, TIME, DATETIME, PNAME, UIDREF, TEXT, CODE, NUMERIC, COMPOSITE, IMAGE, WAVEFORM.

    PS3.3 10.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.2.html
    """
    ObservationDateTime: DT_
    """Observation DateTime (0040,A032), DT, VM 1, Type 3.

    PS3.3 10.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.2.html
    """
    ObservationStartDateTime: DT_
    """Observation Start DateTime (0040,A033), DT, VM 1, Type 3.

    PS3.3 10.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.2.html
    """
    ConceptNameCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Concept Name Code Sequence (0040,A043), SQ, VM 1, Type 1.

    PS3.3 10.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.2.html
    """
    DateTime: DT
    """DateTime (0040,A120), DT, VM 1, Type 1C.

    Required if Value Type is DATETIME. Not allowed otherwise.

    PS3.3 10.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.2.html
    """
    Date: DA
    """Date (0040,A121), DA, VM 1, Type 1C.

    Required if Value Type is DATE. Not allowed otherwise.

    PS3.3 10.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.2.html
    """
    Time: TM
    """Time (0040,A122), TM, VM 1, Type 1C.

    Required if Value Type is TIME. Not allowed otherwise.

    PS3.3 10.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.2.html
    """
    PersonName: PN
    """Person Name (0040,A123), PN, VM 1, Type 1C.

    Required if Value Type is PNAME. Not allowed otherwise.

    PS3.3 10.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.2.html
    """
    UID: UI
    """UID (0040,A124), UI, VM 1, Type 1C.

    Required if Value Type is UIDREF. Not allowed otherwise.

    PS3.3 10.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.2.html
    """
    TextValue: UT
    """Text Value (0040,A160), UT, VM 1, Type 1C.

    Required if Value Type is TEXT. Not allowed otherwise.

    PS3.3 10.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.2.html
    """
    ConceptCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Concept Code Sequence (0040,A168), SQ, VM 1, Type 1C.

    Required if Value Type is CODE. Not allowed otherwise.

    PS3.3 10.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.2.html
    """
    NumericValue: DSn
    """Numeric Value (0040,A30A), DS, VM 1-n, Type 1C.

    Required if Value Type is NUMERIC. Not allowed otherwise.

    PS3.3 10.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.2.html
    """
    FloatingPointValue: FDn
    """Floating Point Value (0040,A161), FD, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 10.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.2.html
    """
    RationalNumeratorValue: SLn
    """Rational Numerator Value (0040,A162), SL, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 10.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.2.html
    """
    RationalDenominatorValue: ULn
    """Rational Denominator Value (0040,A163), UL, VM 1-n, Type 1C.

    Required if Rational Numerator Value is present. Not allowed otherwise.

    PS3.3 10.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.2.html
    """
    MeasurementUnitsCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Measurement Units Code Sequence (0040,08EA), SQ, VM 1, Type 1C.

    Required if Value Type is NUMERIC. Not allowed otherwise.

    Codes: CID 82 CID 82 (Baseline).

    PS3.3 10.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.2.html
    """
    ReferencedSOPSequence: SQ[ContentItemReferencedSOPSequenceItems, ContentItemReferencedSOPSequenceItem]
    """Referenced SOP Sequence (0008,1199), SQ, VM 1, Type 1C.

    Required if Value Type is COMPOSITE, IMAGE or WAVEFORM. Not allowed otherwise.

    PS3.3 10.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.2.html
    """

class ContentItemMacros(Sequence[ContentItemMacro]):
    def add(
        self,
        /,
        *,
        ValueType: Literal[
            "DATE", "TIME", "DATETIME", "PNAME", "UIDREF", "TEXT", "CODE", "NUMERIC", "COMPOSITE", "IMAGE", "WAVEFORM"
        ] = ...,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferencedSOPSequence: Items[ContentItemReferencedSOPSequenceItem] = ...,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        DateTime: DTValue = ...,
        Date: DAValue = ...,
        Time: TMValue = ...,
        PersonName: PNValue = ...,
        UID: UIValue = ...,
        TextValue: UTValue = ...,
        FloatingPointValue: FDnValue = ...,
        RationalNumeratorValue: SLnValue = ...,
        RationalDenominatorValue: ULnValue = ...,
        ConceptCodeSequence: Items[CodeSequenceMacro] = ...,
        NumericValue: DSnValue = ...,
        ObservationDateTime: DT_Value = ...,
        ObservationStartDateTime: DT_Value = ...,
    ) -> ContentItemMacro: ...
