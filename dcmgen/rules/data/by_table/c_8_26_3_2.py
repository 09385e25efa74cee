# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Ophthalmic Visual Field Global Index Macro (PS3.3 C.8.26.3.1, Table C.8.26.3-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.26.3-2",
    "Ophthalmic Visual Field Global Index Macro",
    "C.8.26.3.1",
    (  # DataObservationSequence
        Attribute(0x00240325, "1", items=(1, 1), rows=(Include("10-2", cid=("Defined", "")),)),
        Attribute(0x00240338, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # IndexNormalsFlag
        # IndexProbabilitySequence
        Attribute(
            0x00240344,
            "1C",
            condition=Condition("parsed", required=("in", "./00240338", ("YES",))),
            items=(1, 1),
            rows=(
                Attribute(0x00240341, "1"),  # IndexProbability
                Include("10-19"),
            ),
        ),
    ),
)
