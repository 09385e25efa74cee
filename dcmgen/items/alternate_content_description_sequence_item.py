# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Alternate Content Description Sequence (0070,0087)."""

from __future__ import annotations

from dcmgen.model.fields import LO, SQ
from dcmgen.model.iod import Item

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class AlternateContentDescriptionSequenceItem(Item):
    """Item of Alternate Content Description Sequence (0070,0087) (PS3.3 10.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.9.html
    """

    __slots__ = ()

    ContentDescription: LO = LO(0x0070_0081)
    """Content Description (0070,0081), VM 1, Type 1 (PS3.3 10.9)."""
    LanguageCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0008_0006, "CodeSequenceMacro")
    """Language Code Sequence (0008,0006), VM 1, Type 1 (PS3.3 10.9)."""
    ConceptNameCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_A043, "CodeSequenceMacro")
    """Concept Name Code Sequence (0040,A043), VM 1, Type 3 (PS3.3 10.9)."""
