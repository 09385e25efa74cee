# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Derivation Code Sequence (0008,9215)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import SQ, Coded, Items, LOValue, SHValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class TestImageDerivationCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of Derivation Code Sequence (0008,9215) (PS3.3 C.8.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """

    def __init__(
        self,
        /,
        *,
        CodeValue: SHValue = ...,
        CodeMeaning: LOValue = ...,
        CodingSchemeDesignator: SHValue = ...,
        DerivationCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    DerivationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Derivation Code Sequence (0008,9215), SQ, VM 1, Type 3.

    PS3.3 C.8.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.2.html#sect_C.8.2.1
    """

class TestImageDerivationCodeSequenceItems(Sequence[TestImageDerivationCodeSequenceItem]):
    def add(
        self,
        code: Coded = ...,
        /,
        *,
        CodeValue: SHValue = ...,
        CodeMeaning: LOValue = ...,
        CodingSchemeDesignator: SHValue = ...,
        DerivationCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> TestImageDerivationCodeSequenceItem: ...
