# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Content Identification Macro."""

from __future__ import annotations

from dcmgen.items.content_creator_macro import ContentCreatorMacro
from dcmgen.model.fields import CS, IS, LO_, SQ

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.items.alternate_content_description_sequence_item import AlternateContentDescriptionSequenceItem
    from dcmgen.items.code_sequence_macro import CodeSequenceMacro


class ContentIdentificationMacro(ContentCreatorMacro):
    """Content Identification Macro (PS3.3 10.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.9.html
    """

    __slots__ = ()

    InstanceNumber: IS = IS(0x0020_0013)
    """Instance Number (0020,0013), VM 1, Type 1 (PS3.3 10.9)."""
    ContentLabel: CS = CS(0x0070_0080)
    """Content Label (0070,0080), VM 1, Type 1 (PS3.3 10.9)."""
    ContentDescription: LO_ = LO_(0x0070_0081)
    """Content Description (0070,0081), VM 1, Type 2 (PS3.3 10.9)."""
    ConceptNameCodeSequence: SQ[CodeSequenceMacro] = SQ(0x0040_A043, "CodeSequenceMacro")
    """Concept Name Code Sequence (0040,A043), VM 1, Type 3 (PS3.3 10.9)."""
    AlternateContentDescriptionSequence: SQ[AlternateContentDescriptionSequenceItem] = SQ(
        0x0070_0087, "AlternateContentDescriptionSequenceItem"
    )
    """Alternate Content Description Sequence (0070,0087), VM 1, Type 3 (PS3.3 10.9)."""
