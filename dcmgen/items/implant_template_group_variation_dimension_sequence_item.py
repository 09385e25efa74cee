# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Implant Template Group Variation Dimension Sequence (0078,00B0)."""

from __future__ import annotations

from dcmgen.model.fields import LO, SQ, US
from dcmgen.model.iod import Item


class ImplantTemplateGroupVariationDimensionSequenceItem(Item):
    """Item of Implant Template Group Variation Dimension Sequence (0078,00B0) (PS3.3 C.29.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """

    __slots__ = ()

    ImplantTemplateGroupVariationDimensionName = LO(0x0078_00B2)
    ImplantTemplateGroupVariationDimensionRankSequence = SQ(
        0x0078_00B4, "ImplantTemplateGroupVariationDimensionRankSequenceItem"
    )


class ImplantTemplateGroupVariationDimensionRankSequenceItem(Item):
    """Item of Implant Template Group Variation Dimension Rank Sequence (0078,00B4) (PS3.3 C.29.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """

    __slots__ = ()

    ReferencedImplantTemplateGroupMemberID = US(0x0078_00B6)
    ImplantTemplateGroupVariationDimensionRank = US(0x0078_00B8)
