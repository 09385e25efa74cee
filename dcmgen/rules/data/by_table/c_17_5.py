# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Document Content Macro (PS3.3 C.17.3.3, Table C.17-5)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.17-5",
    "Document Content Macro",
    "C.17.3.3",
    (
        Attribute(
            0x0040A040,
            "1",
            terms=(
                Terms(
                    "enumerated",
                    (
                        "TEXT",
                        "NUM",
                        "CODE",
                        "DATE",
                        "TIME",
                        "DATETIME",
                        "UIDREF",
                        "PNAME",
                        "COMPOSITE",
                        "IMAGE",
                        "WAVEFORM",
                        "SCOORD",
                        "SCOORD3D",
                        "TCOORD",
                        "CONTAINER",
                        "TABLE",
                    ),
                ),
            ),
        ),  # ValueType
        # ConceptNameCodeSequence
        Attribute(
            0x0040A043,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "or",
                    (
                        "in",
                        "./0040A040",
                        ("TEXT", "NUM", "CODE", "DATETIME", "DATE", "TIME", "UIDREF", "TABLE", "PNAME"),
                    ),
                    ("and", ("in", "./0040A040", ("CONTAINER",)), ("undecidable", "semantics")),
                    ("undecidable", "semantics"),
                    (
                        "and",
                        ("in", "./0040A040", ("COMPOSITE", "IMAGE", "WAVEFORM", "SCOORD", "SCOORD3D", "TCOORD")),
                        ("undecidable", "semantics"),
                    ),
                ),
            ),
            items=(1, 1),
            rows=(Include("8.8-1"),),
        ),
        Attribute(
            0x0040A160, "1C", condition=Condition("parsed", required=("in", "./0040A040", ("TEXT",)))
        ),  # TextValue
        Attribute(
            0x0040A120, "1C", condition=Condition("parsed", required=("in", "./0040A040", ("DATETIME",)))
        ),  # DateTime
        Attribute(0x0040A121, "1C", condition=Condition("parsed", required=("in", "./0040A040", ("DATE",)))),  # Date
        Attribute(0x0040A122, "1C", condition=Condition("parsed", required=("in", "./0040A040", ("TIME",)))),  # Time
        Attribute(
            0x0040A123, "1C", condition=Condition("parsed", required=("in", "./0040A040", ("PNAME",)))
        ),  # PersonName
        Attribute(0x0040A124, "1C", condition=Condition("parsed", required=("in", "./0040A040", ("UIDREF",)))),  # UID
        Include("C.18.1-1", condition=Condition("parsed", required=("in", "./0040A040", ("NUM",)))),
        Include("C.18.2-1", condition=Condition("parsed", required=("in", "./0040A040", ("CODE",)))),
        Include("C.18.3-1", condition=Condition("parsed", required=("in", "./0040A040", ("COMPOSITE",)))),
        Include("C.18.4-1", condition=Condition("parsed", required=("in", "./0040A040", ("IMAGE",)))),
        Include("C.18.5-1", condition=Condition("parsed", required=("in", "./0040A040", ("WAVEFORM",)))),
        Include("C.18.6-1", condition=Condition("parsed", required=("in", "./0040A040", ("SCOORD",)))),
        Include("C.18.9-1", condition=Condition("parsed", required=("in", "./0040A040", ("SCOORD3D",)))),
        Include("C.18.7-1", condition=Condition("parsed", required=("in", "./0040A040", ("TCOORD",)))),
        Include("C.18.8-1", condition=Condition("parsed", required=("in", "./0040A040", ("CONTAINER",)))),
        Include("C.18.10-1", condition=Condition("parsed", required=("in", "./0040A040", ("TABLE",)))),
    ),
)
