# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""Code Sequence Macro."""

from __future__ import annotations

from dcmgen.model.fields import LO, SH
from dcmgen.model.iod import Macro


class CodeSequenceMacro(Macro):
    """Code Sequence Macro (PS3.3 8.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_8.8.html
    """

    __slots__ = ()

    CodeValue = SH(0x0008_0100)
    CodingSchemeDesignator = SH(0x0008_0102)
    CodeMeaning = LO(0x0008_0104)
