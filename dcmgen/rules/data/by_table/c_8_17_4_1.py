# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Ophthalmic Photography Acquisition Parameters Module (PS3.3 C.8.17.4, Table C.8.17.4-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.17.4-1",
    "Ophthalmic Photography Acquisition Parameters Module",
    "C.8.17.4",
    (
        Attribute(0x00220005, "2", terms=(Terms("enumerated", ("YES", "NO")),)),  # PatientEyeMovementCommanded
        # PatientEyeMovementCommandCodeSequence
        Attribute(
            0x00220006,
            "1C",
            condition=Condition("parsed", required=("in", "./00220005", ("YES",))),
            items=(1, 1),
            rows=(Include("8.8-1", cid=("Baseline", "4201", "inferred")),),
        ),
        Attribute(0x0022000C, "2"),  # HorizontalFieldOfView
        Include("C.8.17.8-2"),
    ),
)
