# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Plane Position (Patient) Macro (PS3.3 C.7.6.16.2.3, Table C.7.6.16-4)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "C.7.6.16-4",
    "Plane Position (Patient) Macro",
    "C.7.6.16.2.3",
    (  # PlanePositionSequence
        Attribute(
            0x00209113,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00200032,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "or",
                            ("and", ("in", "?00089007[1]", ("ORIGINAL",)), ("not in", "?00089206", ("DISTORTED",))),
                            ("and", ("sop class", ("1.2.840.10008.5.1.4.1.1.66.4",)), ("present", "00200052")),
                            ("and", ("sop class", ("1.2.840.10008.5.1.4.1.1.77.1.5.4",)), ("in", "00221622", ("YES",))),
                            ("sop class", ("1.2.840.10008.5.1.4.1.1.77.1.5.8",)),
                        ),
                        otherwise="allowed",
                    ),
                ),  # ImagePositionPatient
            ),
        ),
    ),
)
