# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Conventional Machine Verification Module (PS3.3 C.31.2, Table C.31-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.31-2",
    "RT Conventional Machine Verification Module",
    "C.31.2",
    (  # ConventionalMachineVerificationSequence
        Attribute(
            0x00741044,
            "",
            items=(0, 1),
            rows=(  # ConventionalControlPointVerificationSequence
                Attribute(
                    0x0074104C,
                    "",
                    items=(1, 1),
                    rows=(
                        Attribute(0x300A0114, ""),  # NominalBeamEnergy
                        Attribute(0x300A0115, ""),  # DoseRateSet
                        # WedgePositionSequence
                        Attribute(
                            0x300A0116,
                            "",
                            items=(1, None),
                            rows=(
                                Attribute(0x300A0118, "", terms=(Terms("enumerated", ("IN", "OUT")),)),  # WedgePosition
                                Attribute(0x300C00C0, ""),  # ReferencedWedgeNumber
                            ),
                        ),
                        # BeamLimitingDevicePositionSequence
                        Attribute(
                            0x300A011A,
                            "",
                            items=(1, None),
                            rows=(
                                Attribute(
                                    0x300A00B8,
                                    "",
                                    terms=(Terms("enumerated", ("X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY")),),
                                ),  # RTBeamLimitingDeviceType
                                Attribute(0x300A011C, ""),  # LeafJawPositions
                            ),
                        ),
                        Attribute(0x300A011E, ""),  # GantryAngle
                        Attribute(
                            0x300A011F, "", terms=(Terms("enumerated", ("CW", "CC", "NONE")),)
                        ),  # GantryRotationDirection
                        Attribute(0x300A0120, ""),  # BeamLimitingDeviceAngle
                        Attribute(
                            0x300A0121, "", terms=(Terms("enumerated", ("CW", "CC", "NONE")),)
                        ),  # BeamLimitingDeviceRotationDirection
                        Attribute(0x300A0122, ""),  # PatientSupportAngle
                        Attribute(
                            0x300A0123, "", terms=(Terms("enumerated", ("CW", "CC", "NONE")),)
                        ),  # PatientSupportRotationDirection
                        Attribute(0x300A0124, ""),  # TableTopEccentricAxisDistance
                        Attribute(0x300A0125, ""),  # TableTopEccentricAngle
                        Attribute(
                            0x300A0126, "", terms=(Terms("enumerated", ("CW", "CC", "NONE")),)
                        ),  # TableTopEccentricRotationDirection
                        Attribute(0x300A0128, ""),  # TableTopVerticalPosition
                        Attribute(0x300A0129, ""),  # TableTopLongitudinalPosition
                        Attribute(0x300A012A, ""),  # TableTopLateralPosition
                        Attribute(0x300A0140, ""),  # TableTopPitchAngle
                        Attribute(
                            0x300A0142, "", terms=(Terms("enumerated", ("CW", "CC", "NONE")),)
                        ),  # TableTopPitchRotationDirection
                        Attribute(0x300A0144, ""),  # TableTopRollAngle
                        Attribute(
                            0x300A0146, "", terms=(Terms("enumerated", ("CW", "CC", "NONE")),)
                        ),  # TableTopRollRotationDirection
                        Attribute(0x300C00F0, ""),  # ReferencedControlPointIndex
                    ),
                ),
            ),
        ),
    ),
)
