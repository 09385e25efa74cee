# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Device Motion Control Macro (PS3.3 10.22, Table 10-28)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "10-28",
    "Device Motion Control Macro",
    "10.22",
    (  # DeviceMotionControlSequence
        Attribute(
            0x300A0450,
            "3",
            items=(0, None),
            rows=(  # DeviceMotionParameterCodeSequence
                Attribute(0x300A0453, "1", rows=(Include("8.8-1", cid=("Defined", "")),)),
                Attribute(
                    0x300A0451,
                    "1C",
                    condition=Condition("parsed", required=("absent", "./300A0452"), otherwise="allowed"),
                    terms=(Terms("enumerated", ("CONTINUOUS", "TRIGGERED", "AUTOMATIC")),),
                ),  # DeviceMotionExecutionMode
                Attribute(
                    0x300A0452,
                    "1C",
                    condition=Condition("parsed", required=("absent", "./300A0451"), otherwise="allowed"),
                    terms=(Terms("enumerated", ("INROOM", "REMOTE")),),
                ),  # DeviceMotionObservationMode
            ),
        ),
    ),
)
