# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Temporal Range Macro."""

from __future__ import annotations

from dcmgen.model.fields import CS, DSn, DTn, ULn
from dcmgen.model.iod import Macro


class TemporalRangeMacro(Macro):
    """Temporal Range Macro (PS3.3 C.39.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.39.8.html
    """

    __slots__ = ()

    TemporalRangeType = CS(0x0040_A130)
    ReferencedSamplePositions = ULn(0x0040_A132)
    ReferencedTimeOffsets = DSn(0x0040_A138)
    ReferencedDateTime = DTn(0x0040_A13A)
