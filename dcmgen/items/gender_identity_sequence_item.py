# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Gender Identity Sequence (0010,0041)."""

from __future__ import annotations

from dcmgen.model.fields import DT_, SQ, UT_
from dcmgen.model.iod import Item


class GenderIdentitySequenceItem(Item):
    """Item of Gender Identity Sequence (0010,0041) (PS3.3 C.7.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """

    __slots__ = ()

    GenderIdentityCodeSequence = SQ(0x0010_0044, "CodeSequenceMacro")
    EffectiveStartDateTime = DT_(0x0040_A034)
    EffectiveStopDateTime = DT_(0x0040_A035)
    GenderIdentityComment = UT_(0x0010_0045)
