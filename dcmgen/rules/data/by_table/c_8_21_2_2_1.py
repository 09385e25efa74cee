# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray 3D Craniofacial Image Contributing Sources Module (PS3.3 C.8.21.2.2, Table C.8.21.2.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.8.21.2.2-1",
    "X-Ray 3D Craniofacial Image Contributing Sources Module",
    "C.8.21.2.2",
    (  # ContributingSourcesSequence
        Attribute(
            0x00189506,
            "1",
            items=(1, None),
            rows=(
                Include("10-13"),
                Include("10-14"),
                Attribute(
                    0x00181400, "1C", condition=Condition("undecidable")
                ),  # AcquisitionDeviceProcessingDescription
                Attribute(0x00181401, "1C", condition=Condition("undecidable")),  # AcquisitionDeviceProcessingCode
                Attribute(0x00181164, "1C", condition=Condition("undecidable")),  # ImagerPixelSpacing
            ),
        ),
    ),
)
