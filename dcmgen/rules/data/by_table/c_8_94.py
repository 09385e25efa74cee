# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MR Receive Coil Macro (PS3.3 C.8.13.5.7, Table C.8-94)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8-94",
    "MR Receive Coil Macro",
    "C.8.13.5.7",
    (  # MRReceiveCoilSequence
        Attribute(
            0x00189042,
            "1",
            items=(1, None),
            rows=(
                Attribute(
                    0x00181250,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # ReceiveCoilName
                Attribute(
                    0x00189041,
                    "2C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # ReceiveCoilManufacturerName
                Attribute(
                    0x00189043,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                    terms=(Terms("defined", ("BODY", "VOLUME", "SURFACE", "MULTICOIL")),),
                ),  # ReceiveCoilType
                Attribute(
                    0x00189044,
                    "1C",
                    condition=Condition("parsed", required=("in", "?00089007[1]", ("ORIGINAL",)), otherwise="allowed"),
                    terms=(Terms("enumerated", ("YES", "NO")),),
                ),  # QuadratureReceiveCoil
                # MultiCoilDefinitionSequence
                Attribute(
                    0x00189045,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "./00189043", ("MULTICOIL",))),
                        allowed=("in", "./00189043", ("MULTICOIL",)),
                    ),
                    items=(1, None),
                    rows=(
                        Attribute(0x00189047, "1"),  # MultiCoilElementName
                        Attribute(0x00189048, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # MultiCoilElementUsed
                    ),
                ),
                Attribute(0x00189046, "3"),  # MultiCoilConfiguration
            ),
        ),
    ),
)
