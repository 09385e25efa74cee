# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Bulk Motion Synchronization Module. PS3.3 C.7.6.18.3, Table C.7.6.18-3"""

from __future__ import annotations

from dcmgen.rules import Attribute, Condition, Table

TABLE = Table(
    "C.7.6.18-3",
    "Bulk Motion Synchronization Module",
    "C.7.6.18.3",
    (
        Attribute(0x00189172, "1C", condition=Condition("unparsed")),  # BulkMotionCompensationTechnique
        Attribute(0x00189173, "1C", condition=Condition("unparsed")),  # BulkMotionSignalSource
    ),
)
