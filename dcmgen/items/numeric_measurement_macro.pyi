# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Numeric Measurement Macro."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.measured_value_sequence_item import MeasuredValueSequenceItem, MeasuredValueSequenceItems
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class NumericMeasurementMacro(Macro):
    """Numeric Measurement Macro (PS3.3 C.18.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.html#sect_C.18.1
    """

    def __init__(
        self,
        /,
        *,
        NumericValueQualifierCodeSequence: Items[CodeSequenceMacro] = ...,
        MeasuredValueSequence: Items[MeasuredValueSequenceItem] = ...,
    ) -> None: ...
    MeasuredValueSequence: SQ[MeasuredValueSequenceItems, MeasuredValueSequenceItem]
    """Measured Value Sequence (0040,A300), SQ, VM 1, Type 2.

    PS3.3 C.18.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.html#sect_C.18.1
    """
    NumericValueQualifierCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Numeric Value Qualifier Code Sequence (0040,A301), SQ, VM 1, Type 1C.

    Required if Measured Value Sequence has no value. Not allowed otherwise.

    Codes: CID 42 Numeric Value Qualifier (Defined).

    PS3.3 C.18.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.html#sect_C.18.1
    """
