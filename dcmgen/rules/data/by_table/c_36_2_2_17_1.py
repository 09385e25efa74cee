# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Tolerance Set Macro (PS3.3 C.36.2.2.17, Table C.36.2.2.17-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.36.2.2.17-1",
    "RT Tolerance Set Macro",
    "C.36.2.2.17",
    (
        Attribute(0x300A062A, "1"),  # RTToleranceSetLabel
        # AttributeToleranceValuesSequence
        Attribute(
            0x300A062B,
            "2",
            items=(0, None),
            rows=(
                Include("10-20"),
                Attribute(0x300A062C, "1"),  # ToleranceValue
            ),
        ),
        Attribute(
            0x300A065C, "1", terms=(Terms("enumerated", ("ABSENT", "GLOBAL", "DEVICE_SPECIFIC")),)
        ),  # PatientSupportPositionSpecificationMethod
        # PatientSupportPositionDeviceToleranceSequence
        Attribute(
            0x300A0660,
            "1C",
            condition=Condition("parsed", required=("not", ("in", "./300A065C", ("ABSENT",)))),
            rows=(
                Attribute(
                    0x300A0607, "1C", condition=Condition("parsed", required=("in", "300A065C", ("DEVICE_SPECIFIC",)))
                ),  # ReferencedDeviceIndex
                Attribute(
                    0x300A065E, "1C", condition=Condition("parsed", required=("in", "300A065C", ("DEVICE_SPECIFIC",)))
                ),  # DeviceOrderIndex
                # PatientSupportPositionToleranceSequence
                Attribute(
                    0x300A062D,
                    "1",
                    items=(1, None),
                    rows=(
                        Attribute(
                            0x300A0661,
                            "1C",
                            condition=Condition("parsed", required=("in", "300A065C", ("DEVICE_SPECIFIC",))),
                        ),  # PatientSupportPositionToleranceOrderIndex
                        Include("10-2", cid=("Baseline", "")),
                    ),
                ),
            ),
        ),
    ),
)
