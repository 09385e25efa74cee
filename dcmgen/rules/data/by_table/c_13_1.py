# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Basic Film Session Presentation Module (PS3.3 C.13, Table C.13-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.13-1",
    "Basic Film Session Presentation Module",
    "C.13",
    (
        Attribute(0x20000010, ""),  # NumberOfCopies
        Attribute(0x20000020, "", terms=(Terms("enumerated", ("HIGH", "MED", "LOW")),)),  # PrintPriority
        Attribute(
            0x20000030,
            "",
            terms=(Terms("defined", ("PAPER", "CLEAR FILM", "BLUE FILM", "MAMMO CLEAR FILM", "MAMMO BLUE FILM")),),
        ),  # MediumType
        Attribute(0x20000040, "", terms=(Terms("defined", ("MAGAZINE", "PROCESSOR", "BIN_i")),)),  # FilmDestination
        Attribute(0x20000050, ""),  # FilmSessionLabel
        Attribute(0x20000060, ""),  # MemoryAllocation
        Attribute(0x21000160, ""),  # OwnerID
    ),
)
