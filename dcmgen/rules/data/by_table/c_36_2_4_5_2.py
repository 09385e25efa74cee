# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""3D RT Cone-Beam Imaging Geometry Optional Macro (PS3.3 C.36.2.4.5, Table C.36.2.4.5-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.36.2.4.5-2",
    "3D RT Cone-Beam Imaging Geometry Optional Macro",
    "C.36.2.4.5",
    (
        Attribute(0x3002012E, "3", terms=(Terms("defined", ("FULL_ARC", "HALF_ARC", "CUSTOM_ARC")),)),  # ScanArcType
        # ScanStartPositionSequence
        Attribute(0x3002012B, "3", items=(0, 1), rows=(Include("C.36.2.4.3-1"),)),
        # ScanStopPositionSequence
        Attribute(0x3002012C, "3", items=(0, 1), rows=(Include("C.36.2.4.3-1"),)),
        Attribute(0x3002012F, "3", terms=(Terms("defined", ("CENTERED", "SHIFTED")),)),  # DetectorPositioningType
    ),
)
