# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Measured Value Sequence (0040,A300)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, DSn, FDn, SLn, ULn
from dcmgen.model.iod import Item


class MeasuredValueSequenceItem(Item):
    """Item of Measured Value Sequence (0040,A300) (PS3.3 C.18.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.html#sect_C.18.1
    """

    __slots__ = ()

    NumericValue = DSn(0x0040_A30A)
    FloatingPointValue = FDn(0x0040_A161)
    RationalNumeratorValue = SLn(0x0040_A162)
    RationalDenominatorValue = ULn(0x0040_A163)
    MeasurementUnitsCodeSequence = SQ(0x0040_08EA, "CodeSequenceMacro")
