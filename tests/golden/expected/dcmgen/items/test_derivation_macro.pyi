# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Test Derivation Macro."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class TestDerivationMacro(Macro):
    """Test Derivation Macro (PS3.3 C.7.6.16.2.6).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.6
    """

    def __init__(
        self,
        /,
        *,
        DerivationCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    DerivationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Derivation Code Sequence (0008,9215), SQ, VM 1, Type 2.

    Codes: CID 7203 (Baseline).

    PS3.3 C.7.6.16.2.6: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.6.16.2.html#sect_C.7.6.16.2.6
    """
