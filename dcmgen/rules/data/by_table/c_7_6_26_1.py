# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Real-Time Bulk Data Flow Module (PS3.3 C.7.6.26, Table C.7.6.26-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.7.6.26-1",
    "Real-Time Bulk Data Flow Module",
    "C.7.6.26",
    (  # RealTimeBulkDataFlowSequence
        Attribute(
            0x0034000A,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00340005, "1"),  # SourceIdentifier
                # FlowIdentifierSequence
                Attribute(
                    0x00340001,
                    "1",
                    items=(1, None),
                    rows=(
                        Attribute(0x00340002, "1"),  # FlowIdentifier
                        Attribute(0x00340003, "1"),  # FlowTransferSyntaxUID
                        Attribute(0x00340004, "1"),  # FlowRTPSamplingRate
                    ),
                ),
            ),
        ),
    ),
)
