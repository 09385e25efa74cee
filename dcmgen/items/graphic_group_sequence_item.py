# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Graphic Group Sequence (0070,0234)."""

from __future__ import annotations

from dcmgen.model.fields import LO, ST_, UL
from dcmgen.model.iod import Item


class GraphicGroupSequenceItem(Item):
    """Item of Graphic Group Sequence (0070,0234) (PS3.3 C.10.11).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.10.11.html
    """

    __slots__ = ()

    GraphicGroupID = UL(0x0070_0295)
    GraphicGroupLabel = LO(0x0070_0207)
    GraphicGroupDescription = ST_(0x0070_0208)
