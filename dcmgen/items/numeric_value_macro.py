# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Numeric Value Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ, DSn
from dcmgen.model.iod import Macro


class NumericValueMacro(Macro):
    """Numeric Value Macro (PS3.3 10.22).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.22.html
    """

    __slots__ = ()

    ConceptNameCodeSequence = SQ(0x0040_A043, "CodeSequenceMacro")
    NumericValue = DSn(0x0040_A30A)
    MeasurementUnitsCodeSequence = SQ(0x0040_08EA, "CodeSequenceMacro")
