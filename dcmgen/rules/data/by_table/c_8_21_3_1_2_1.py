# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray 3D General Per Projection Acquisition Macro (PS3.3 C.8.21.3.1.2, Table C.8.21.3.1.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.21.3.1.2-1",
    "X-Ray 3D General Per Projection Acquisition Macro",
    "C.8.21.3.1.2",
    (
        Attribute(
            0x00180060,
            "1C",
            condition=Condition(
                "parsed", required=("or", ("undecidable", "source instances"), ("in", "00080060", ("MG",)))
            ),
        ),  # KVP
        Attribute(
            0x00189330,
            "1C",
            condition=Condition(
                "parsed", required=("or", ("undecidable", "source instances"), ("in", "00080060", ("MG",)))
            ),
        ),  # XRayTubeCurrentInmA
        Attribute(0x00189220, "1C", condition=Condition("undecidable")),  # FrameAcquisitionDuration
        Attribute(
            0x00181700,
            "1C",
            condition=Condition("undecidable"),
            terms=(Terms("enumerated", ("RECTANGULAR", "CIRCULAR", "POLYGONAL")),),
        ),  # CollimatorShape
        Include("C.8-28b"),
    ),
)
