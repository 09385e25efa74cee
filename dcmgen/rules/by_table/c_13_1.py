# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Basic Film Session Presentation Module. PS3.3 C.13, Table C.13-1"""

from __future__ import annotations

from dcmgen.rules import Attribute, Table

TABLE = Table(
    "C.13-1",
    "Basic Film Session Presentation Module",
    "C.13",
    (
        Attribute(0x20000010, ""),  # NumberOfCopies
        Attribute(0x20000020, ""),  # PrintPriority
        Attribute(0x20000030, ""),  # MediumType
        Attribute(0x20000040, ""),  # FilmDestination
        Attribute(0x20000050, ""),  # FilmSessionLabel
        Attribute(0x20000060, ""),  # MemoryAllocation
        Attribute(0x21000160, ""),  # OwnerID
    ),
)
