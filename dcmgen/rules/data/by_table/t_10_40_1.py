# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Patient Support Position Macro (PS3.3 10.40, Table 10.40-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "10.40-1",
    "Patient Support Position Macro",
    "10.40",
    (
        Attribute(
            0x300A065C, "1", terms=(Terms("enumerated", ("ABSENT", "GLOBAL", "DEVICE_SPECIFIC")),)
        ),  # PatientSupportPositionSpecificationMethod
        # PatientSupportPositionDeviceParameterSequence
        Attribute(
            0x300A065D,
            "1C",
            condition=Condition("parsed", required=("not", ("in", "./300A065C", ("ABSENT",)))),
            rows=(
                Attribute(
                    0x300A0607, "1C", condition=Condition("parsed", required=("in", "300A065C", ("DEVICE_SPECIFIC",)))
                ),  # ReferencedDeviceIndex
                Attribute(
                    0x300A065E, "1C", condition=Condition("parsed", required=("in", "300A065C", ("DEVICE_SPECIFIC",)))
                ),  # DeviceOrderIndex
                # PatientSupportPositionParameterSequence
                Attribute(
                    0x300A065B,
                    "1",
                    items=(1, None),
                    rows=(
                        Attribute(
                            0x300A065F,
                            "1C",
                            condition=Condition("parsed", required=("in", "300A065C", ("DEVICE_SPECIFIC",))),
                        ),  # PatientSupportPositionParameterOrderIndex
                        Include("10-2", cid=("Defined", "")),
                    ),
                ),
            ),
        ),
    ),
)
