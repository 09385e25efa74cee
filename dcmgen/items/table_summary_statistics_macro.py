# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Table Summary Statistics Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ, FDn
from dcmgen.model.iod import Macro


class TableSummaryStatisticsMacro(Macro):
    """Table Summary Statistics Macro (PS3.3 C.8.33.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.33.3.html
    """

    __slots__ = ()

    ConceptNameCodeSequence = SQ(0x0040_A043, "CodeSequenceMacro")
    ModifierCodeSequence = SQ(0x0040_A195, "CodeSequenceMacro")
    MeasurementUnitsCodeSequence = SQ(0x0040_08EA, "CodeSequenceMacro")
    FloatingPointValue = FDn(0x0040_A161)
