# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Treatment Site Code Sequence (3010,0078)."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Item
from dcmgen.model.parts import CodeSequenceMacro


class TreatmentSiteCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of Treatment Site Code Sequence (3010,0078) (PS3.3 C.8.8.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.3.html
    """

    __slots__ = ()

    TreatmentSiteModifierCodeSequence = SQ(0x3010_0089, "CodeSequenceMacro")
