# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Outline Definition Macro (PS3.3 10.38, Table 10.38-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "10.38-1",
    "Outline Definition Macro",
    "10.38",
    (
        Attribute(
            0x00181630, "1", terms=(Terms("enumerated", ("RECTANGULAR", "CIRCULAR", "POLYGONAL")),)
        ),  # OutlineShapeType
        Attribute(
            0x00181631, "1C", condition=Condition("parsed", required=("in", "./00181630", ("RECTANGULAR",)))
        ),  # OutlineLeftVerticalEdge
        Attribute(
            0x00181632, "1C", condition=Condition("parsed", required=("in", "./00181630", ("RECTANGULAR",)))
        ),  # OutlineRightVerticalEdge
        Attribute(
            0x00181633, "1C", condition=Condition("parsed", required=("in", "./00181630", ("RECTANGULAR",)))
        ),  # OutlineUpperHorizontalEdge
        Attribute(
            0x00181634, "1C", condition=Condition("parsed", required=("in", "./00181630", ("RECTANGULAR",)))
        ),  # OutlineLowerHorizontalEdge
        Attribute(
            0x00181635, "1C", condition=Condition("parsed", required=("in", "./00181630", ("CIRCULAR",)))
        ),  # CenterOfCircularOutline
        Attribute(
            0x00181636, "1C", condition=Condition("parsed", required=("in", "./00181630", ("CIRCULAR",)))
        ),  # DiameterOfCircularOutline
        Attribute(
            0x00181637, "1C", condition=Condition("parsed", required=("in", "./00181630", ("POLYGONAL",)))
        ),  # NumberOfPolygonalVertices
        Attribute(
            0x00181638, "1C", condition=Condition("parsed", required=("in", "./00181630", ("POLYGONAL",)))
        ),  # VerticesOfThePolygonalOutline
    ),
)
