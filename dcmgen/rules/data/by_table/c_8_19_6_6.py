# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray Calibration Device Usage Macro (PS3.3 C.8.19.6.6, Table C.8.19.6-6)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.8.19.6-6",
    "X-Ray Calibration Device Usage Macro",
    "C.8.19.6.6",
    (  # CalibrationSequence
        Attribute(
            0x00189455,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00500004, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # CalibrationImage
            ),
        ),
    ),
)
