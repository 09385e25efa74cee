# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Multi-energy CT X-Ray Detector Macro (PS3.3 C.8.2.2.2, Table C.8.2.2-3)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8.2.2-3",
    "Multi-energy CT X-Ray Detector Macro",
    "C.8.2.2.2",
    (  # MultienergyCTXRayDetectorSequence
        Attribute(
            0x0018936F,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00189370, "1"),  # XRayDetectorIndex
                Attribute(0x00189371, "1"),  # XRayDetectorID
                Attribute(
                    0x00189372, "1", terms=(Terms("defined", ("INTEGRATING", "MULTILAYER", "PHOTON_COUNTING")),)
                ),  # MultienergyDetectorType
                Attribute(0x00189373, "3"),  # XRayDetectorLabel
                Attribute(
                    0x00189374,
                    "1C",
                    condition=Condition(
                        "parsed", required=("in", "./00189372", ("PHOTON_COUNTING",)), otherwise="allowed"
                    ),
                ),  # NominalMaxEnergy
                Attribute(
                    0x00189375,
                    "1C",
                    condition=Condition(
                        "parsed", required=("in", "./00189372", ("PHOTON_COUNTING",)), otherwise="allowed"
                    ),
                ),  # NominalMinEnergy
                Attribute(0x0018936E, "3"),  # EffectiveBinEnergy
            ),
        ),
    ),
)
