# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Multi-energy CT Characteristics Macro (PS3.3 C.8.15.3.12, Table C.8.15.3.12-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.8.15.3.12-1",
    "Multi-energy CT Characteristics Macro",
    "C.8.15.3.12",
    (  # MultienergyCTCharacteristicsSequence
        Attribute(
            0x00189364,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "or",
                    ("and", ("iod", ("CT Image",)), ("in", "00080008[4]", ("VMI",))),
                    ("and", ("iod", ("Enhanced CT Image",)), ("in", "00080008[5]", ("VMI",))),
                    ("and", ("iod", ("Enhanced CT Image",)), ("in", "?00089007[5]", ("VMI",))),
                ),
                otherwise="allowed",
            ),
            items=(1, 1),
            rows=(
                Attribute(
                    0x0018937C,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "or",
                            ("and", ("iod", ("CT Image",)), ("in", "00080008[4]", ("VMI",))),
                            ("and", ("iod", ("Enhanced CT Image",)), ("in", "00080008[5]", ("VMI",))),
                            ("and", ("iod", ("Enhanced CT Image",)), ("in", "?00089007[5]", ("VMI",))),
                        ),
                        otherwise="allowed",
                    ),
                ),  # MonoenergeticEnergyEquivalent
                # DerivationAlgorithmSequence
                Attribute(0x00221612, "3", items=(0, None), rows=(Include("10-19"),)),
                # PerformedProcessingParametersSequence
                Attribute(0x00741212, "3", items=(0, None), rows=(Include("10.2.1-1"),)),
            ),
        ),
    ),
)
