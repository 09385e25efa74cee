# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Anatomic Region Sequence (0008,2218)."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Item
from dcmgen.model.parts import CodeSequenceMacro


class AnatomicRegionSequenceItem(CodeSequenceMacro, Item):
    """Item of Anatomic Region Sequence (0008,2218) (PS3.3 C.8.12.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.12.html#sect_C.8.12.1
    """

    __slots__ = ()

    AnatomicRegionModifierSequence = SQ(0x0008_2220, "CodeSequenceMacro")
