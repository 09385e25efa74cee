# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MR Transmit Coil Macro (PS3.3 C.8.13.5.8, Table C.8-95)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8-95",
    "MR Transmit Coil Macro",
    "C.8.13.5.8",
    (  # MRTransmitCoilSequence
        Attribute(
            0x00189049,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00181251,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # TransmitCoilName
                Attribute(
                    0x00189050,
                    "2C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # TransmitCoilManufacturerName
                Attribute(
                    0x00189051,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                    terms=(Terms("defined", ("BODY", "VOLUME", "SURFACE")),),
                ),  # TransmitCoilType
            ),
        ),
    ),
)
