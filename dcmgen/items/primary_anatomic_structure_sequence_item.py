# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Primary Anatomic Structure Sequence (0008,2228)."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Item
from dcmgen.model.parts import CodeSequenceMacro


class PrimaryAnatomicStructureSequenceItem(CodeSequenceMacro, Item):
    """Item of Primary Anatomic Structure Sequence (0008,2228) (PS3.3 C.34.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.8.html
    """

    __slots__ = ()

    PrimaryAnatomicStructureModifierSequence = SQ(0x0008_2230, "CodeSequenceMacro")
