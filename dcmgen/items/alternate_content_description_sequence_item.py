# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Alternate Content Description Sequence (0070,0087)."""

from __future__ import annotations

from dcmgen.model.fields import LO, SQ
from dcmgen.model.iod import Item


class AlternateContentDescriptionSequenceItem(Item):
    """Item of Alternate Content Description Sequence (0070,0087) (PS3.3 10.9).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.9.html
    """

    __slots__ = ()

    ContentDescription = LO(0x0070_0081)
    LanguageCodeSequence = SQ(0x0008_0006, "CodeSequenceMacro")
    ConceptNameCodeSequence = SQ(0x0040_A043, "CodeSequenceMacro")
