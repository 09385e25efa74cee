# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Spatial Coordinates Macro (PS3.3 C.18.6, Table C.18.6-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.18.6-1",
    "Spatial Coordinates Macro",
    "C.18.6",
    (
        Attribute(0x00700022, "1"),  # GraphicData
        Attribute(
            0x00700023, "1", terms=(Terms("enumerated", ("POINT", "MULTIPOINT", "POLYLINE", "CIRCLE", "ELLIPSE")),)
        ),  # GraphicType
        Attribute(
            0x00480301,
            "1C",
            condition=Condition("undecidable", otherwise="allowed"),
            terms=(Terms("enumerated", ("FRAME", "VOLUME")),),
        ),  # PixelOriginInterpretation
        Attribute(0x0070031A, "3"),  # FiducialUID
    ),
)
