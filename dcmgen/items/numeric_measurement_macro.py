# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Numeric Measurement Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.measured_value_sequence_item import MeasuredValueSequenceItem


class NumericMeasurementMacro(Macro):
    """Numeric Measurement Macro (PS3.3 C.18.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.html#sect_C.18.1
    """

    __slots__ = ()

    MeasuredValueSequence: SQ[MeasuredValueSequenceItem] = SQ(0x0040_A300, "MeasuredValueSequenceItem")
    """Measured Value Sequence (0040,A300), VM 1, Type 2 (PS3.3 C.18.1)."""
    NumericValueQualifierCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_A301, "CodeSequenceMacro")
    """Numeric Value Qualifier Code Sequence (0040,A301), VM 1, Type 1C (PS3.3 C.18.1)."""
