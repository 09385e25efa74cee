# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Overlay Plane Module (PS3.3 C.9.2, Table C.9-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.9-2",
    "Overlay Plane Module",
    "C.9.2",
    (
        Attribute(0x60000010, "1"),  # OverlayRows
        Attribute(0x60000011, "1"),  # OverlayColumns
        Attribute(0x60000040, "1", terms=(Terms("enumerated", ("G", "R")),)),  # OverlayType
        Attribute(0x60000050, "1"),  # OverlayOrigin
        Attribute(0x60000100, "1"),  # OverlayBitsAllocated
        Attribute(0x60000102, "1"),  # OverlayBitPosition
        Attribute(0x60003000, "1"),  # OverlayData
        Attribute(0x60000022, "3"),  # OverlayDescription
        Attribute(
            0x60000045, "3", terms=(Terms("defined", ("USER", "AUTOMATED", "ACTIVE IMAGE AREA")),)
        ),  # OverlaySubtype
        Attribute(0x60001500, "3"),  # OverlayLabel
        Attribute(0x60001301, "3"),  # ROIArea
        Attribute(0x60001302, "3"),  # ROIMean
        Attribute(0x60001303, "3"),  # ROIStandardDeviation
    ),
)
