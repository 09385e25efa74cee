# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Sex Parameters for Clinical Use Category Sequence (0010,0043)."""

from __future__ import annotations

from dcmgen.model.fields import DT_, SQ, UT_, URn
from dcmgen.model.iod import Item


class SexParametersForClinicalUseCategorySequenceItem(Item):
    """Item of Sex Parameters for Clinical Use Category Sequence (0010,0043) (PS3.3 C.7.2.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.7.2.2.html
    """

    __slots__ = ()

    SexParametersForClinicalUseCategoryCodeSequence = SQ(0x0010_0046, "CodeSequenceMacro")
    EffectiveStartDateTime = DT_(0x0040_A034)
    EffectiveStopDateTime = DT_(0x0040_A035)
    SexParametersForClinicalUseCategoryComment = UT_(0x0010_0042)
    SexParametersForClinicalUseCategoryReference = URn(0x0010_0047)
