# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Multi-energy CT X-Ray Source Macro (PS3.3 C.8.2.2.1, Table C.8.2.2-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8.2.2-2",
    "Multi-energy CT X-Ray Source Macro",
    "C.8.2.2.1",
    (  # MultienergyCTXRaySourceSequence
        Attribute(
            0x00189365,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00189366, "1"),  # XRaySourceIndex
                Attribute(0x00189367, "1"),  # XRaySourceID
                Attribute(
                    0x00189368, "1", terms=(Terms("defined", ("SWITCHING_SOURCE", "CONSTANT_SOURCE")),)
                ),  # MultienergySourceTechnique
                Attribute(0x00189369, "1"),  # SourceStartDateTime
                Attribute(0x0018936A, "1"),  # SourceEndDateTime
                Attribute(
                    0x0018936B,
                    "1C",
                    condition=Condition("parsed", required=("in", "./00189368", ("SWITCHING_SOURCE",))),
                ),  # SwitchingPhaseNumber
                Attribute(0x0018936C, "3"),  # SwitchingPhaseNominalDuration
                Attribute(0x0018936D, "3"),  # SwitchingPhaseTransitionDuration
                Attribute(0x00181170, "3"),  # GeneratorPower
            ),
        ),
    ),
)
