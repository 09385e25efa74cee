# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Key Object Document Keys."""

from __future__ import annotations

from dcmgen.model.fields import DA, IS, SQ, TM, CSn
from dcmgen.model.iod import Macro

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro
    from dcmgen.items.sr_document_keys_content_sequence_item import SRDocumentKeysContentSequenceItem


class KeyObjectDocumentKeysMacro(Macro):
    """Key Object Document Keys (PS3.3 F.5.26).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.5.26.html
    """

    __slots__ = ()

    SpecificCharacterSet: CSn = CSn(0x0008_0005)
    """Specific Character Set (0008,0005), VM 1-n, Type 1C (PS3.3 F.5.26)."""
    InstanceNumber: IS = IS(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 1 (PS3.3 F.5.26)."""
    ContentDate: DA = DA(0x0008_0023)
    """Content Date (0008,0023), VM 1, Type 1 (PS3.3 F.5.26)."""
    ContentTime: TM = TM(0x0008_0033)
    """Content Time (0008,0033), VM 1, Type 1 (PS3.3 F.5.26)."""
    ConceptNameCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_A043, "CodeSequenceMacro")
    """Concept Name Code Sequence (0040,A043), VM 1, Type 1 (PS3.3 F.5.26)."""
    ContentSequence: SQ[SRDocumentKeysContentSequenceItem] = SQ(0x0040_A730, "SRDocumentKeysContentSequenceItem")
    """Content Sequence (0040,A730), VM 1, Type 1C (PS3.3 F.5.26)."""
