# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Basic Code Sequence Macro."""

from __future__ import annotations

from dcmgen.model.fields import LO, SH, UC, UR
from dcmgen.model.iod import Macro


class BasicCodeSequenceMacro(Macro):
    """Basic Code Sequence Macro (PS3.3 8.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_8.8.html
    """

    __slots__ = ()

    CodeValue = SH(0x0008_0100)
    CodingSchemeDesignator = SH(0x0008_0102)
    CodingSchemeVersion = SH(0x0008_0103)
    CodeMeaning = LO(0x0008_0104)
    LongCodeValue = UC(0x0008_0119)
    URNCodeValue = UR(0x0008_0120)
