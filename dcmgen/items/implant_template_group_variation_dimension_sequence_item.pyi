# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Implant Template Group Variation Dimension Sequence (0078,00B0)."""

from dcmgen.model.fields import LO, SQ, US, Items, LOValue, USValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ImplantTemplateGroupVariationDimensionRankSequenceItem(Item):
    """Item of Implant Template Group Variation Dimension Rank Sequence (0078,00B4) (PS3.3 C.29.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """

    def __init__(
        self,
        /,
        *,
        ReferencedImplantTemplateGroupMemberID: USValue = ...,
        ImplantTemplateGroupVariationDimensionRank: USValue = ...,
    ) -> None: ...
    ReferencedImplantTemplateGroupMemberID: US
    """Referenced Implant Template Group Member ID (0078,00B6), US, VM 1, Type 1.

    PS3.3 C.29.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """
    ImplantTemplateGroupVariationDimensionRank: US
    """Implant Template Group Variation Dimension Rank (0078,00B8), US, VM 1, Type 1.

    PS3.3 C.29.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """

class ImplantTemplateGroupVariationDimensionRankSequenceItems(
    Sequence[ImplantTemplateGroupVariationDimensionRankSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedImplantTemplateGroupMemberID: USValue = ...,
        ImplantTemplateGroupVariationDimensionRank: USValue = ...,
    ) -> ImplantTemplateGroupVariationDimensionRankSequenceItem: ...

class ImplantTemplateGroupVariationDimensionSequenceItem(Item):
    """Item of Implant Template Group Variation Dimension Sequence (0078,00B0) (PS3.3 C.29.3.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """

    def __init__(
        self,
        /,
        *,
        ImplantTemplateGroupVariationDimensionName: LOValue = ...,
        ImplantTemplateGroupVariationDimensionRankSequence: Items[
            ImplantTemplateGroupVariationDimensionRankSequenceItem
        ] = ...,
    ) -> None: ...
    ImplantTemplateGroupVariationDimensionName: LO
    """Implant Template Group Variation Dimension Name (0078,00B2), LO, VM 1, Type 1.

    PS3.3 C.29.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """
    ImplantTemplateGroupVariationDimensionRankSequence: SQ[
        ImplantTemplateGroupVariationDimensionRankSequenceItems, ImplantTemplateGroupVariationDimensionRankSequenceItem
    ]
    """Implant Template Group Variation Dimension Rank Sequence (0078,00B4), SQ, VM 1, Type 1.

    PS3.3 C.29.3.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.29.3.html#sect_C.29.3.1
    """

class ImplantTemplateGroupVariationDimensionSequenceItems(Sequence[ImplantTemplateGroupVariationDimensionSequenceItem]):
    def add(
        self,
        /,
        *,
        ImplantTemplateGroupVariationDimensionName: LOValue = ...,
        ImplantTemplateGroupVariationDimensionRankSequence: Items[
            ImplantTemplateGroupVariationDimensionRankSequenceItem
        ] = ...,
    ) -> ImplantTemplateGroupVariationDimensionSequenceItem: ...
