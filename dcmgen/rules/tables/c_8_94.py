# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MR Receive Coil Macro. PS3.3 C.8.13.5.7, Table C.8-94"""

from __future__ import annotations

from dcmgen.rules import Attribute, Condition, Table

TABLE = Table(
    "C.8-94",
    "MR Receive Coil Macro",
    "C.8.13.5.7",
    (  # MRReceiveCoilSequence
        Attribute(
            0x00189042,
            "1",
            rows=(
                Attribute(0x00181250, "1C", condition=Condition("unparsed")),  # ReceiveCoilName
                Attribute(0x00189041, "2C", condition=Condition("unparsed")),  # ReceiveCoilManufacturerName
                Attribute(0x00189043, "1C", condition=Condition("unparsed")),  # ReceiveCoilType
                Attribute(0x00189044, "1C", condition=Condition("unparsed")),  # QuadratureReceiveCoil
                # MultiCoilDefinitionSequence
                Attribute(
                    0x00189045,
                    "1C",
                    condition=Condition("unparsed"),
                    rows=(
                        Attribute(0x00189047, "1"),  # MultiCoilElementName
                        Attribute(0x00189048, "1"),  # MultiCoilElementUsed
                    ),
                ),
                Attribute(0x00189046, "3"),  # MultiCoilConfiguration
            ),
        ),
    ),
)
