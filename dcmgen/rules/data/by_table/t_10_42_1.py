# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Hierarchical Evidence Reference Macro (PS3.3 10.42, Table 10.42-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "10.42-1",
    "Hierarchical Evidence Reference Macro",
    "10.42",
    (  # ReferencedRawDataSequence
        Attribute(0x00089121, "3", items=(0, None), rows=(Include("C.17-3"),)),
        # ReferencedWaveformSequence
        Attribute(0x0008113A, "3", items=(0, None), rows=(Include("C.17-3"),)),
        # ReferencedImageEvidenceSequence
        Attribute(
            0x00089092,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("nonempty", "//00081140"),
                    (
                        "not",
                        (
                            "sop class",
                            (
                                "1.2.840.10008.5.1.4.1.1.2.2",
                                "1.2.840.10008.5.1.4.1.1.4.4",
                                "1.2.840.10008.5.1.4.1.1.128.1",
                            ),
                        ),
                    ),
                ),
                otherwise="allowed",
            ),
            items=(1, None),
            rows=(Include("C.17-3"),),
        ),
        # SourceImageEvidenceSequence
        Attribute(
            0x00089154,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("nonempty", "//00082112"),
                    (
                        "not",
                        (
                            "sop class",
                            (
                                "1.2.840.10008.5.1.4.1.1.2.2",
                                "1.2.840.10008.5.1.4.1.1.4.4",
                                "1.2.840.10008.5.1.4.1.1.128.1",
                            ),
                        ),
                    ),
                ),
                otherwise="allowed",
            ),
            items=(1, None),
            rows=(Include("C.17-3"),),
        ),
        # ReferencedPresentationStateSequence
        Attribute(0x00089237, "1C", condition=Condition("undecidable"), items=(1, None), rows=(Include("C.17-3"),)),
    ),
)
