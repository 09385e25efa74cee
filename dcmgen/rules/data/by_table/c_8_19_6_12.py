# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray Collimator Macro (PS3.3 C.8.19.6.12, Table C.8.19.6-12)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8.19.6-12",
    "X-Ray Collimator Macro",
    "C.8.19.6.12",
    (  # CollimatorShapeSequence
        Attribute(
            0x00189407,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00181700, "1", terms=(Terms("enumerated", ("RECTANGULAR", "CIRCULAR", "POLYGONAL")),)
                ),  # CollimatorShape
                Attribute(
                    0x00181702, "1C", condition=Condition("parsed", required=("in", "./00181700", ("RECTANGULAR",)))
                ),  # CollimatorLeftVerticalEdge
                Attribute(
                    0x00181704, "1C", condition=Condition("parsed", required=("in", "./00181700", ("RECTANGULAR",)))
                ),  # CollimatorRightVerticalEdge
                Attribute(
                    0x00181706, "1C", condition=Condition("parsed", required=("in", "./00181700", ("RECTANGULAR",)))
                ),  # CollimatorUpperHorizontalEdge
                Attribute(
                    0x00181708, "1C", condition=Condition("parsed", required=("in", "./00181700", ("RECTANGULAR",)))
                ),  # CollimatorLowerHorizontalEdge
                Attribute(
                    0x00181710, "1C", condition=Condition("parsed", required=("in", "./00181700", ("CIRCULAR",)))
                ),  # CenterOfCircularCollimator
                Attribute(
                    0x00181712, "1C", condition=Condition("parsed", required=("in", "./00181700", ("CIRCULAR",)))
                ),  # RadiusOfCircularCollimator
                Attribute(
                    0x00181720, "1C", condition=Condition("parsed", required=("in", "./00181700", ("POLYGONAL",)))
                ),  # VerticesOfThePolygonalCollimator
            ),
        ),
    ),
)
