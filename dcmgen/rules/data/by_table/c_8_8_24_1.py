# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Ion Tolerance Tables Module (PS3.3 C.8.8.24, Table C.8.8.24-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.8.8.24-1",
    "RT Ion Tolerance Tables Module",
    "C.8.8.24",
    (  # IonToleranceTableSequence
        Attribute(
            0x300A03A0,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x300A0042, "1"),  # ToleranceTableNumber
                Attribute(0x300A0043, "3"),  # ToleranceTableLabel
                Attribute(0x300A0044, "3"),  # GantryAngleTolerance
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
                Attribute(0x300A0051, "3"),  # TableTopVerticalPositionTolerance
                Attribute(0x300A0052, "3"),  # TableTopLongitudinalPositionTolerance
                Attribute(0x300A0053, "3"),  # TableTopLateralPositionTolerance
                Attribute(0x300A004F, "3"),  # TableTopPitchAngleTolerance
                Attribute(0x300A0050, "3"),  # TableTopRollAngleTolerance
                Attribute(0x300A004B, "3"),  # SnoutPositionTolerance
                Attribute(0x300A0152, "3"),  # HeadFixationAngleTolerance
                Attribute(0x300A0153, "3"),  # ChairHeadFramePositionTolerance
                Attribute(0x300A0154, "3"),  # FixationLightAzimuthalAngleTolerance
                Attribute(0x300A0155, "3"),  # FixationLightPolarAngleTolerance
            ),
        ),
    ),
)
