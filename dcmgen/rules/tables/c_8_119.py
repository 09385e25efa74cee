# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""CT Acquisition Details Macro. PS3.3 C.8.15.3.3, Table C.8-119"""

from __future__ import annotations

from dcmgen.rules import Attribute, Condition, Table

TABLE = Table(
    "C.8-119",
    "CT Acquisition Details Macro",
    "C.8.15.3.3",
    (  # CTAcquisitionDetailsSequence
        Attribute(
            0x00189304,
            "1",
            rows=(
                Attribute(0x00189378, "1C", condition=Condition("unparsed")),  # ReferencedPathIndex
                Attribute(0x00181140, "1C", condition=Condition("unparsed")),  # RotationDirection
                Attribute(0x00189305, "1C", condition=Condition("unparsed")),  # RevolutionTime
                Attribute(0x00189306, "1C", condition=Condition("unparsed")),  # SingleCollimationWidth
                Attribute(0x00189307, "1C", condition=Condition("unparsed")),  # TotalCollimationWidth
                Attribute(0x00181130, "1C", condition=Condition("unparsed")),  # TableHeight
                Attribute(0x00181120, "1C", condition=Condition("unparsed")),  # GantryDetectorTilt
                Attribute(0x00180090, "1C", condition=Condition("unparsed")),  # DataCollectionDiameter
            ),
        ),
    ),
)
