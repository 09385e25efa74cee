# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Content Identification Macro."""

from __future__ import annotations

from dcmgen.items.content_creator_macro import ContentCreatorMacro
from dcmgen.model.fields import CS, IS, LO_, SQ


class ContentIdentificationMacro(ContentCreatorMacro):
    """Content Identification Macro (PS3.3 10.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.9.html
    """

    __slots__ = ()

    InstanceNumber = IS(0x0020_0013)
    ContentLabel = CS(0x0070_0080)
    ContentDescription = LO_(0x0070_0081)
    ConceptNameCodeSequence = SQ(0x0040_A043, "CodeSequenceMacro")
    AlternateContentDescriptionSequence = SQ(0x0070_0087, "AlternateContentDescriptionSequenceItem")
