# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""PET Frame Acquisition Macro (PS3.3 C.8.22.5.2, Table C.8.22-11)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.8.22-11",
    "PET Frame Acquisition Macro",
    "C.8.22.5.2",
    (  # PETFrameAcquisitionSequence
        Attribute(
            0x00189732,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00181130, "1"),  # TableHeight
                Attribute(0x00181120, "1"),  # GantryDetectorTilt
                Attribute(0x00181121, "1"),  # GantryDetectorSlew
                Attribute(0x00180090, "1"),  # DataCollectionDiameter
            ),
        ),
    ),
)
