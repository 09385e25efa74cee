# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Lens Constant Sequence (0022,1092)."""

from __future__ import annotations

from dcmgen.model.fields import SQ, DSn
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class LensConstantSequenceItem(Item):
    """Item of Lens Constant Sequence (0022,1092) (PS3.3 C.8.25.16.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.25.16.5.html
    """

    __slots__ = ()

    ConceptNameCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_A043, "CodeSequenceMacro")
    """Concept Name Code Sequence (0040,A043), VM 1, Type 1 (PS3.3 C.8.25.16.5)."""
    NumericValue: DSn = DSn(0x0040_A30A)
    """Numeric Value (0040,A30A), VM 1-n, Type 1 (PS3.3 C.8.25.16.5)."""
