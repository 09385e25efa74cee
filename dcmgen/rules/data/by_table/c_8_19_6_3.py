# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray Exposure Control Sensing Regions Macro (PS3.3 C.8.19.6.3, Table C.8.19.6-3)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8.19.6-3",
    "X-Ray Exposure Control Sensing Regions Macro",
    "C.8.19.6.3",
    (  # ExposureControlSensingRegionsSequence
        Attribute(
            0x00189434,
            "1",
            items=(1, None),
            rows=(
                Attribute(
                    0x00189435, "1", terms=(Terms("enumerated", ("RECTANGULAR", "CIRCULAR", "POLYGONAL")),)
                ),  # ExposureControlSensingRegionShape
                Attribute(
                    0x00189436, "1C", condition=Condition("parsed", required=("in", "./00189435", ("RECTANGULAR",)))
                ),  # ExposureControlSensingRegionLeftVerticalEdge
                Attribute(
                    0x00189437, "1C", condition=Condition("parsed", required=("in", "./00189435", ("RECTANGULAR",)))
                ),  # ExposureControlSensingRegionRightVerticalEdge
                Attribute(
                    0x00189438, "1C", condition=Condition("parsed", required=("in", "./00189435", ("RECTANGULAR",)))
                ),  # ExposureControlSensingRegionUpperHorizontalEdge
                Attribute(
                    0x00189439, "1C", condition=Condition("parsed", required=("in", "./00189435", ("RECTANGULAR",)))
                ),  # ExposureControlSensingRegionLowerHorizontalEdge
                Attribute(
                    0x00189440, "1C", condition=Condition("parsed", required=("in", "./00189435", ("CIRCULAR",)))
                ),  # CenterOfCircularExposureControlSensingRegion
                Attribute(
                    0x00189441, "1C", condition=Condition("parsed", required=("in", "./00189435", ("CIRCULAR",)))
                ),  # RadiusOfCircularExposureControlSensingRegion
                Attribute(
                    0x00189442, "1C", condition=Condition("parsed", required=("in", "./00189435", ("POLYGONAL",)))
                ),  # VerticesOfThePolygonalExposureControlSensingRegion
            ),
        ),
    ),
)
