# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Protocol Approval Module (PS3.3 C.34.15, Table C.34.15-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.34.15-1",
    "Protocol Approval Module",
    "C.34.15",
    (  # ApprovalSubjectSequence
        Attribute(0x00440109, "1", items=(1, None), rows=(Include("10-11"),)),
        # ApprovalSequence
        Attribute(
            0x00440100,
            "1",
            items=(1, None),
            rows=(
                Include("10.30-1", cid=("Baseline", "")),
                # InstitutionCodeSequence
                Attribute(
                    0x00080082,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("in", "./00440101>00080100", ("128603", "128623", "128613", "128614", "128615")),
                    ),
                    rows=(Include("8.8-1"),),
                ),
                Attribute(
                    0x00120020,
                    "1C",
                    condition=Condition(
                        "parsed", required=("in", "./00440101>00080100", ("128604", "128624", "128611", "128612"))
                    ),
                ),  # ClinicalTrialProtocolID
            ),
        ),
    ),
)
