# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""KV Radiation Image Acquisition Parameters Macro (PS3.3 C.36.2.4.6, Table C.36.2.4.6-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.36.2.4.6-1",
    "KV Radiation Image Acquisition Parameters Macro",
    "C.36.2.4.6",
    (  # EnergyDerivationCodeSequence
        Attribute(
            0x30020133,
            "1C",
            condition=Condition("parsed", required=("absent", "./00180060")),
            items=(1, 1),
            rows=(Include("8.8-1", cid=("Baseline", "9262", "inferred")),),
        ),
        Attribute(0x00180060, "2C", condition=Condition("parsed", required=("absent", "./30020133"))),  # KVP
        Attribute(0x00188151, "3"),  # XRayTubeCurrentInuA
        Attribute(0x00188150, "3"),  # ExposureTimeInuS
        Attribute(0x00181154, "3"),  # AveragePulseWidth
        Attribute(0x0018115A, "3", terms=(Terms("defined", ("CONTINUOUS", "PULSED")),)),  # RadiationMode
        # XRayFilterSequence
        Attribute(0x00189556, "3", items=(0, None), rows=(Include("10.36-1", cid=("Baseline", "10007", "inferred")),)),
    ),
)
