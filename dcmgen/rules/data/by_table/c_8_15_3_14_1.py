# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Cone-Beam Imaging Macro (PS3.3 C.8.15.3.14, Table C.8.15.3.14-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.8.15.3.14-1",
    "RT Cone-Beam Imaging Macro",
    "C.8.15.3.14",
    (  # RTConeBeamImagingGeometrySequence
        Attribute(0x30020136, "1", items=(0, 1), rows=(Include("C.36.2.4.5-2"),)),
    ),
)
