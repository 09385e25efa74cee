# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""3D RT Cone-Beam Imaging Geometry Macro (PS3.3 C.36.2.4.5, Table C.36.2.4.5-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.36.2.4.5-1",
    "3D RT Cone-Beam Imaging Geometry Macro",
    "C.36.2.4.5",
    (
        Attribute(0x3002012E, "3", terms=(Terms("defined", ("FULL_ARC", "HALF_ARC", "CUSTOM_ARC")),)),  # ScanArcType
        # ScanStartPositionSequence
        Attribute(0x3002012B, "1", items=(1, 1), rows=(Include("C.36.2.4.3-1"),)),
        # ScanStopPositionSequence
        Attribute(0x3002012C, "1", items=(1, 1), rows=(Include("C.36.2.4.3-1"),)),
        Attribute(0x3002012F, "3", terms=(Terms("defined", ("CENTERED", "SHIFTED")),)),  # DetectorPositioningType
        # ParametersSpecificationSequence
        Attribute(0x00189913, "3", items=(0, None), rows=(Include("10.25-1"),)),
    ),
)
