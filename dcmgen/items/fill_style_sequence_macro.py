# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Fill Style Sequence Macro."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Macro


class FillStyleSequenceMacro(Macro):
    """Fill Style Sequence Macro (PS3.3 C.10.5.1.3.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.5.html#sect_C.10.5.1.3.14
    """

    __slots__ = ()

    FillStyleSequence = SQ(0x0070_0233, "FillStyleSequenceItem")
