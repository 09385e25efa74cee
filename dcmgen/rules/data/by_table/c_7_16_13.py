# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Contrast/Bolus Usage Macro (PS3.3 C.7.6.16.2.12, Table C.7.16-13)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.7.16-13",
    "Contrast/Bolus Usage Macro",
    "C.7.6.16.2.12",
    (  # ContrastBolusUsageSequence
        Attribute(
            0x00189341,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00189337, "1"),  # ContrastBolusAgentNumber
                Attribute(
                    0x00189342, "1", terms=(Terms("enumerated", ("YES", "NO")),)
                ),  # ContrastBolusAgentAdministered
                Attribute(0x00189343, "2", terms=(Terms("enumerated", ("YES", "NO")),)),  # ContrastBolusAgentDetected
                Attribute(
                    0x00189344,
                    "2C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "linked",
                            "/00180012",
                            "00189337",
                            "./00189337",
                            ("in", "./00180014>00080100", ("47625008",)),
                        ),
                        otherwise="allowed",
                    ),
                    terms=(
                        Terms(
                            "defined",
                            (
                                "PRE_CONTRAST",
                                "POST_CONTRAST",
                                "IMMEDIATE",
                                "DYNAMIC",
                                "STEADY_STATE",
                                "DELAYED",
                                "ARTERIAL",
                                "CAPILLARY",
                                "VENOUS",
                                "PORTAL_VENOUS",
                            ),
                        ),
                    ),
                ),  # ContrastBolusAgentPhase
            ),
        ),
    ),
)
