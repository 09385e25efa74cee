# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Measured Value Sequence (0040,A300)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, DSn, FDn, SLn, ULn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class MeasuredValueSequenceItem(Item):
    """Item of Measured Value Sequence (0040,A300) (PS3.3 C.18.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.html#sect_C.18.1
    """

    __slots__ = ()

    NumericValue: DSn = DSn(0x0040_A30A)
    """Numeric Value (0040,A30A), VM 1-n, Type 1 (PS3.3 C.18.1)."""
    FloatingPointValue: FDn = FDn(0x0040_A161)
    """Floating Point Value (0040,A161), VM 1-n, Type 1C (PS3.3 C.18.1)."""
    RationalNumeratorValue: SLn = SLn(0x0040_A162)
    """Rational Numerator Value (0040,A162), VM 1-n, Type 1C (PS3.3 C.18.1)."""
    RationalDenominatorValue: ULn = ULn(0x0040_A163)
    """Rational Denominator Value (0040,A163), VM 1-n, Type 1C (PS3.3 C.18.1)."""
    MeasurementUnitsCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_08EA, "CodeSequenceMacro")
    """Measurement Units Code Sequence (0040,08EA), VM 1, Type 1 (PS3.3 C.18.1)."""
