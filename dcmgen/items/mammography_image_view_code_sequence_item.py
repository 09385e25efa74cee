# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of View Code Sequence (0054,0220)."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Item
from dcmgen.model.parts import CodeSequenceMacro


class MammographyImageViewCodeSequenceItem(CodeSequenceMacro, Item):
    """Item of View Code Sequence (0054,0220) (PS3.3 C.8.11.7).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.11.7.html
    """

    __slots__ = ()

    ViewModifierCodeSequence = SQ(0x0054_0222, "CodeSequenceMacro")
