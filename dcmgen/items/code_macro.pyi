# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Code Macro."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Macro

class CodeMacro(Macro):
    """Code Macro (PS3.3 C.18.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.2.html
    """

    def __init__(
        self,
        /,
        *,
        ConceptCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    ConceptCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Concept Code Sequence (0040,A168), SQ, VM 1, Type 1.

    PS3.3 C.18.2: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.18.2.html
    """
