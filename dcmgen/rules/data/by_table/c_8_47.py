# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Tolerance Tables Module (PS3.3 C.8.8.11, Table C.8-47)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.8-47",
    "RT Tolerance Tables Module",
    "C.8.8.11",
    (  # ToleranceTableSequence
        Attribute(
            0x300A0040,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x300A0042, "1"),  # ToleranceTableNumber
                Attribute(0x300A0043, "3"),  # ToleranceTableLabel
                Attribute(0x300A0044, "3"),  # GantryAngleTolerance
                Attribute(0x300A014E, "3"),  # GantryPitchAngleTolerance
                Attribute(0x300A0046, "3"),  # BeamLimitingDeviceAngleTolerance
                # BeamLimitingDeviceToleranceSequence
                Attribute(
                    0x300A0048,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(
                            0x300A00B8, "1", terms=(Terms("enumerated", ("X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY")),)
                        ),  # RTBeamLimitingDeviceType
                        Attribute(0x300A004A, "1"),  # BeamLimitingDevicePositionTolerance
                    ),
                ),
                Attribute(0x300A004C, "3"),  # PatientSupportAngleTolerance
                Attribute(0x300A004E, "3"),  # TableTopEccentricAngleTolerance
                Attribute(0x300A004F, "3"),  # TableTopPitchAngleTolerance
                Attribute(0x300A0050, "3"),  # TableTopRollAngleTolerance
                Attribute(0x300A0051, "3"),  # TableTopVerticalPositionTolerance
                Attribute(0x300A0052, "3"),  # TableTopLongitudinalPositionTolerance
                Attribute(0x300A0053, "3"),  # TableTopLateralPositionTolerance
            ),
        ),
    ),
)
