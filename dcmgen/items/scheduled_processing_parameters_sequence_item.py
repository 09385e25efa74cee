# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Scheduled Processing Parameters Sequence (0074,1210)."""

from __future__ import annotations

from dcmgen.model.fields import SQ
from dcmgen.model.iod import Item
from dcmgen.model.parts import ContentItemMacro


class ScheduledProcessingParametersSequenceItem(ContentItemMacro, Item):
    """Item of Scheduled Processing Parameters Sequence (0074,1210) (PS3.3 C.30.2).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.30.2.html
    """

    __slots__ = ()

    ContentItemModifierSequence = SQ(0x0040_0441, "ContentItemMacro")
