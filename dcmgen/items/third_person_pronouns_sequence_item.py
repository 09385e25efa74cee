# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Third Person Pronouns Sequence (0010,0014)."""

from __future__ import annotations

from dcmgen.model.fields import DT_, SQ, UT_
from dcmgen.model.iod import Item


class ThirdPersonPronounsSequenceItem(Item):
    """Item of Third Person Pronouns Sequence (0010,0014) (PS3.3 C.7.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """

    __slots__ = ()

    PronounCodeSequence = SQ(0x0010_0015, "CodeSequenceMacro")
    EffectiveStartDateTime = DT_(0x0040_A034)
    EffectiveStopDateTime = DT_(0x0040_A035)
    PronounComment = UT_(0x0010_0016)
