# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Conceptual Volume Segmentation Reference And Combination Macro (PS3.3 10.34, Table 10.34-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "10.34-1",
    "Conceptual Volume Segmentation Reference And Combination Macro",
    "10.34",
    (
        Include("10.33-1"),
        Attribute(0x3010000E, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # ConceptualVolumeCombinationFlag
        # ConceptualVolumeConstituentSequence
        Attribute(
            0x30100008,
            "1C",
            condition=Condition("parsed", required=("in", "./3010000E", ("YES",))),
            items=(1, None),
            rows=(
                Attribute(0x3010000D, "1"),  # ConceptualVolumeConstituentIndex
                Attribute(0x30100013, "1"),  # ConstituentConceptualVolumeUID
                # OriginatingSOPInstanceReferenceSequence
                Attribute(0x30100007, "1", items=(1, 1), rows=(Include("10-11"),)),
                # ConceptualVolumeConstituentSegmentationReferenceSequence
                Attribute(
                    0x30100012,
                    "1C",
                    condition=Condition(
                        "parsed", required=("and", ("in", "30100010", ("YES",)), ("undecidable", "measurement"))
                    ),
                    items=(1, 1),
                    rows=(  # ReferencedDirectSegmentInstanceSequence
                        Attribute(0x3010004A, "1", items=(1, 1), rows=(Include("10-11"),)),
                        Attribute(0x30100020, "1"),  # ReferencedSegmentReferenceIndex
                    ),
                ),
            ),
        ),
        Attribute(
            0x3010000C, "1C", condition=Condition("parsed", required=("in", "./3010000E", ("YES",)))
        ),  # ConceptualVolumeCombinationExpression
        Attribute(
            0x3010000F, "2C", condition=Condition("parsed", required=("in", "./3010000E", ("YES",)))
        ),  # ConceptualVolumeCombinationDescription
        Attribute(
            0x30100010, "1", terms=(Terms("enumerated", ("YES", "NO")),)
        ),  # ConceptualVolumeSegmentationDefinedFlag
        # ConceptualVolumeSegmentationReferenceSequence
        Attribute(
            0x30100011,
            "1C",
            condition=Condition(
                "parsed", required=("and", ("in", "./30100010", ("YES",)), ("in", "./3010000E", ("NO",)))
            ),
            items=(1, 1),
            rows=(  # ReferencedDirectSegmentInstanceSequence
                Attribute(0x3010004A, "1", items=(1, 1), rows=(Include("10-11"),)),
                Attribute(0x30100020, "1"),  # ReferencedSegmentReferenceIndex
            ),
        ),
    ),
)
