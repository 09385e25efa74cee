# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Conceptual Volume Macro (PS3.3 10.33, Table 10.33-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "10.33-1",
    "Conceptual Volume Macro",
    "10.33",
    (
        Attribute(0x30100006, "1"),  # ConceptualVolumeUID
        # OriginatingSOPInstanceReferenceSequence
        Attribute(0x30100007, "1C", condition=Condition("undecidable"), items=(1, 1), rows=(Include("10-11"),)),
        # EquivalentConceptualVolumesSequence
        Attribute(
            0x3010000A,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x3010000B, "1"),  # ReferencedConceptualVolumeUID
                # EquivalentConceptualVolumeInstanceReferenceSequence
                Attribute(0x30100009, "1", items=(1, 1), rows=(Include("10-11"),)),
            ),
        ),
        # DerivationConceptualVolumeSequence
        Attribute(
            0x30100014,
            "3",
            items=(0, 1),
            rows=(
                Attribute(0x00082111, "3"),  # DerivationDescription
                # SourceConceptualVolumeSequence
                Attribute(
                    0x30100018,
                    "1",
                    items=(1, None),
                    rows=(
                        Attribute(0x30100015, "1"),  # SourceConceptualVolumeUID
                        Attribute(0x3010000D, "1"),  # ConceptualVolumeConstituentIndex
                        # ConceptualVolumeConstituentSegmentationReferenceSequence
                        Attribute(
                            0x30100012,
                            "2",
                            items=(0, 1),
                            rows=(  # ReferencedDirectSegmentInstanceSequence
                                Attribute(0x3010004A, "1", items=(1, 1), rows=(Include("10-11"),)),
                                Attribute(0x30100020, "1"),  # ReferencedSegmentReferenceIndex
                            ),
                        ),
                    ),
                ),
                # ConceptualVolumeDerivationAlgorithmSequence
                Attribute(0x30100016, "3", items=(0, None), rows=(Include("10-19"),)),
            ),
        ),
    ),
)
