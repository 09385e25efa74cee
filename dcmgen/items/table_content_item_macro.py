# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Table Content Item Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro


class TableContentItemMacro(Macro):
    """Table Content Item Macro (PS3.3 C.18.10).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.10.html
    """

    __slots__ = ()

    TabulatedValuesSequence = SQ(0x0040_A801, "TabulatedValuesSequenceItem")
