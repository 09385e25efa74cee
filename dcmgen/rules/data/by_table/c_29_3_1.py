# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Implant Template Group Module (PS3.3 C.29.3.1, Table C.29.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.29.3-1",
    "Implant Template Group Module",
    "C.29.3.1",
    (
        Attribute(0x00686226, "1"),  # EffectiveDateTime
        Attribute(0x00780001, "1"),  # ImplantTemplateGroupName
        Attribute(0x00780010, "3"),  # ImplantTemplateGroupDescription
        Attribute(0x00780020, "1"),  # ImplantTemplateGroupIssuer
        Attribute(0x00780024, "2"),  # ImplantTemplateGroupVersion
        # ReplacedImplantTemplateGroupSequence
        Attribute(0x00780026, "1C", condition=Condition("undecidable"), items=(1, 1), rows=(Include("10-11"),)),
        # ImplantTemplateGroupTargetAnatomySequence
        Attribute(
            0x00780028,
            "3",
            items=(0, None),
            rows=(  # AnatomicRegionSequence
                Attribute(0x00082218, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "7304", "inferred")),)),
            ),
        ),
        # ImplantTemplateGroupMembersSequence
        Attribute(
            0x0078002A,
            "1",
            items=(1, None),
            rows=(
                Include("10-11"),
                Attribute(0x0078002E, "1"),  # ImplantTemplateGroupMemberID
                Attribute(
                    0x00780050, "1C", condition=Condition("undecidable")
                ),  # ThreeDImplantTemplateGroupMemberMatchingPoint
                Attribute(
                    0x00780060, "1C", condition=Condition("parsed", required=("present", "./00780050"))
                ),  # ThreeDImplantTemplateGroupMemberMatchingAxes
                # ImplantTemplateGroupMemberMatching2DCoordinatesSequence
                Attribute(
                    0x00780070,
                    "1C",
                    condition=Condition("undecidable"),
                    items=(1, None),
                    rows=(
                        Attribute(0x00686440, "1"),  # ReferencedHPGLDocumentID
                        Attribute(0x00780090, "1"),  # TwoDImplantTemplateGroupMemberMatchingPoint
                        Attribute(0x007800A0, "1"),  # TwoDImplantTemplateGroupMemberMatchingAxes
                    ),
                ),
            ),
        ),
        # ImplantTemplateGroupVariationDimensionSequence
        Attribute(
            0x007800B0,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x007800B2, "1"),  # ImplantTemplateGroupVariationDimensionName
                # ImplantTemplateGroupVariationDimensionRankSequence
                Attribute(
                    0x007800B4,
                    "1",
                    items=(1, None),
                    rows=(
                        Attribute(0x007800B6, "1"),  # ReferencedImplantTemplateGroupMemberID
                        Attribute(0x007800B8, "1"),  # ImplantTemplateGroupVariationDimensionRank
                    ),
                ),
            ),
        ),
    ),
)
