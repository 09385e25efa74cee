# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Equivalent Code Sequence (0008,0121)."""

from __future__ import annotations

from dcmgen.model.iod import Item
from dcmgen.model.parts import BasicCodeSequenceMacro, EnhancedCodeSequenceMacro


class EquivalentCodeSequenceItem(BasicCodeSequenceMacro, EnhancedCodeSequenceMacro, Item):
    """Item of Equivalent Code Sequence (0008,0121) (PS3.3 8.8).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_8.8.html
    """

    __slots__ = ()
