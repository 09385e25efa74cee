# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""3D Spatial Coordinates Macro (PS3.3 C.18.9, Table C.18.9-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.18.9-1",
    "3D Spatial Coordinates Macro",
    "C.18.9",
    (
        Attribute(0x30060024, "1"),  # ReferencedFrameOfReferenceUID
        Attribute(0x00700022, "1"),  # GraphicData
        Attribute(
            0x00700023,
            "1",
            terms=(Terms("enumerated", ("POINT", "MULTIPOINT", "POLYLINE", "POLYGON", "ELLIPSE", "ELLIPSOID")),),
        ),  # GraphicType
        Attribute(0x0070031A, "3"),  # FiducialUID
    ),
)
