# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Measured Value Sequence (0040,A300)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import SQ, DSn, DSnValue, FDn, FDnValue, Items, SLn, SLnValue, ULn, ULnValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class MeasuredValueSequenceItem(Item):
    """Item of Measured Value Sequence (0040,A300) (PS3.3 C.18.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.html#sect_C.18.1
    """

    def __init__(
        self,
        /,
        *,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        NumericValue: DSnValue = ...,
        FloatingPointValue: FDnValue = ...,
        RationalNumeratorValue: SLnValue = ...,
        RationalDenominatorValue: ULnValue = ...,
    ) -> None: ...
    NumericValue: DSn
    """Numeric Value (0040,A30A), DS, VM 1-n, Type 1.

    PS3.3 C.18.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.html#sect_C.18.1
    """
    FloatingPointValue: FDn
    """Floating Point Value (0040,A161), FD, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.18.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.html#sect_C.18.1
    """
    RationalNumeratorValue: SLn
    """Rational Numerator Value (0040,A162), SL, VM 1-n, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.18.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.html#sect_C.18.1
    """
    RationalDenominatorValue: ULn
    """Rational Denominator Value (0040,A163), UL, VM 1-n, Type 1C.

    Required if Rational Numerator Value is present. Not allowed otherwise.

    PS3.3 C.18.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.html#sect_C.18.1
    """
    MeasurementUnitsCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Measurement Units Code Sequence (0040,08EA), SQ, VM 1, Type 1.

    Codes: CID 82 CID 82 (Defined).

    PS3.3 C.18.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.html#sect_C.18.1
    """

class MeasuredValueSequenceItems(Sequence[MeasuredValueSequenceItem]):
    def add(
        self,
        /,
        *,
        MeasurementUnitsCodeSequence: Items[CodeSequenceMacro] = ...,
        NumericValue: DSnValue = ...,
        FloatingPointValue: FDnValue = ...,
        RationalNumeratorValue: SLnValue = ...,
        RationalDenominatorValue: ULnValue = ...,
    ) -> MeasuredValueSequenceItem: ...
