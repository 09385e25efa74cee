# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Code Sequence Macro."""

from __future__ import annotations

from dcmgen.model.fields import LO, SH
from dcmgen.model.iod import Macro


class CodeSequenceMacro(Macro):
    """Code Sequence Macro (PS3.3 8.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_8.8.html
    """

    __slots__ = ()

    CodeValue: SH = SH(0x0008_0100)
    """Code Value (0008,0100), VM 1, Type 1 (PS3.3 8.8)."""
    CodingSchemeDesignator: SH = SH(0x0008_0102)
    """Coding Scheme Designator (0008,0102), VM 1, Type 1C (PS3.3 8.8)."""
    CodeMeaning: LO = LO(0x0008_0104)
    """Code Meaning (0008,0104), VM 1, Type 1 (PS3.3 8.8)."""
