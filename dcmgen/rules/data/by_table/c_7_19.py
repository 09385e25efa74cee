# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Intervention Module (PS3.3 C.7.6.13, Table C.7-19)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.7-19",
    "Intervention Module",
    "C.7.6.13",
    (  # InterventionSequence
        Attribute(
            0x00180036,
            "3",
            items=(0, None),
            rows=(
                Include("8.8-1", cid=("Baseline", "9", "inferred")),
                Attribute(
                    0x00180038, "2", terms=(Terms("enumerated", ("PRE", "INTERMEDIATE", "POST", "NONE")),)
                ),  # InterventionStatus
                # InterventionDrugCodeSequence
                Attribute(0x00180029, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "10")),)),
                Attribute(0x00180035, "3"),  # InterventionDrugStartTime
                Attribute(0x00180027, "3"),  # InterventionDrugStopTime
                # AdministrationRouteCodeSequence
                Attribute(0x00540302, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "11")),)),
                Attribute(0x0018003A, "3"),  # InterventionDescription
            ),
        ),
    ),
)
