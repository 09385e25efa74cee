# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Image Frame Imaging Device Position Macro (PS3.3 C.36.2.4.9, Table C.36.2.4.9-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.36.2.4.9-1",
    "RT Image Frame Imaging Device Position Macro",
    "C.36.2.4.9",
    (  # RTImageFrameImagingDevicePositionSequence
        Attribute(0x30020109, "1", items=(1, 1), rows=(Include("C.36.2.4.2-1"),)),
    ),
)
