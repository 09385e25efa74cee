# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Code Sequence Macro."""

from dcmgen.model.fields import LO, SH, Coded, LOValue, SHValue
from dcmgen.model.iod import Macro
from dcmgen.model.sequence import Sequence

class CodeSequenceMacro(Macro):
    """Code Sequence Macro (PS3.3 8.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_8.8.html
    """

    def __init__(
        self,
        /,
        *,
        CodeValue: SHValue = ...,
        CodeMeaning: LOValue = ...,
        CodingSchemeDesignator: SHValue = ...,
    ) -> None: ...
    CodeValue: SH
    """Code Value (0008,0100), SH, VM 1, Type 1.

    PS3.3 8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_8.8.html
    """
    CodingSchemeDesignator: SH
    """Coding Scheme Designator (0008,0102), SH, VM 1, Type 1C.

    Required if Code Value is present. Not allowed otherwise.

    PS3.3 8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_8.8.html
    """
    CodeMeaning: LO
    """Code Meaning (0008,0104), LO, VM 1, Type 1.

    PS3.3 8.8: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_8.8.html
    """

class CodeSequenceMacros(Sequence[CodeSequenceMacro]):
    def add(
        self,
        code: Coded = ...,
        /,
        *,
        CodeValue: SHValue = ...,
        CodeMeaning: LOValue = ...,
        CodingSchemeDesignator: SHValue = ...,
    ) -> CodeSequenceMacro: ...
