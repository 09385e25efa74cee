# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Lens Constant Sequence (0022,1092)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.model.fields import SQ, DSn, DSnValue, Items
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class LensConstantSequenceItem(Item):
    """Item of Lens Constant Sequence (0022,1092) (PS3.3 C.8.25.16.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.5.html
    """

    def __init__(
        self,
        /,
        *,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        NumericValue: DSnValue = ...,
    ) -> None: ...
    ConceptNameCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Concept Name Code Sequence (0040,A043), SQ, VM 1, Type 1.

    Codes: CID 4237 Lens Constant Type (Defined, inferred).

    PS3.3 C.8.25.16.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.5.html
    """
    NumericValue: DSn
    """Numeric Value (0040,A30A), DS, VM 1-n, Type 1.

    PS3.3 C.8.25.16.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.5.html
    """

class LensConstantSequenceItems(Sequence[LensConstantSequenceItem]):
    def add(
        self,
        /,
        *,
        ConceptNameCodeSequence: Items[CodeSequenceMacro] = ...,
        NumericValue: DSnValue = ...,
    ) -> LensConstantSequenceItem: ...
