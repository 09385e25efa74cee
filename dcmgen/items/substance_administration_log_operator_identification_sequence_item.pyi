# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Operator Identification Sequence (0008,1072)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class SubstanceAdministrationLogOperatorIdentificationSequenceItem(Item):
    """Item of Operator Identification Sequence (0008,1072) (PS3.3 C.26.4).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.4.html
    """

    def __init__(
        self,
        /,
        *,
        PersonIdentificationCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> None: ...
    PersonIdentificationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Person Identification Code Sequence (0040,1101), SQ, VM 1.

    PS3.3 C.26.4: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.26.4.html
    """

class SubstanceAdministrationLogOperatorIdentificationSequenceItems(
    Sequence[SubstanceAdministrationLogOperatorIdentificationSequenceItem]
):
    def add(
        self,
        /,
        *,
        PersonIdentificationCodeSequence: Items[CodeSequenceMacro] = ...,
    ) -> SubstanceAdministrationLogOperatorIdentificationSequenceItem: ...
