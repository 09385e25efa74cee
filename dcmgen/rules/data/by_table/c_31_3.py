# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Ion Machine Verification Module (PS3.3 C.31.3, Table C.31-3)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.31-3",
    "RT Ion Machine Verification Module",
    "C.31.3",
    (  # IonMachineVerificationSequence
        Attribute(
            0x00741046,
            "",
            items=(0, 1),
            rows=(  # IonControlPointVerificationSequence
                Attribute(
                    0x0074104E,
                    "",
                    items=(1, 1),
                    rows=(
                        Attribute(0x30080045, ""),  # MetersetRateSet
                        Attribute(0x300A0114, ""),  # NominalBeamEnergy
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
                        Attribute(0x300A0148, ""),  # HeadFixationAngle
                        Attribute(0x300A014A, ""),  # GantryPitchAngle
                        Attribute(
                            0x300A014C, "", terms=(Terms("enumerated", ("CW", "CC", "NONE")),)
                        ),  # GantryPitchRotationDirection
                        Attribute(0x300A030D, ""),  # SnoutPosition
                        # RangeShifterSettingsSequence
                        Attribute(
                            0x300A0360,
                            "",
                            items=(1, None),
                            rows=(
                                Attribute(0x300A0362, ""),  # RangeShifterSetting
                                Attribute(0x300C0100, ""),  # ReferencedRangeShifterNumber
                            ),
                        ),
                        # LateralSpreadingDeviceSettingsSequence
                        Attribute(
                            0x300A0370,
                            "",
                            items=(1, None),
                            rows=(
                                Attribute(0x300A0372, ""),  # LateralSpreadingDeviceSetting
                                Attribute(0x300C0102, ""),  # ReferencedLateralSpreadingDeviceNumber
                            ),
                        ),
                        # RangeModulatorSettingsSequence
                        Attribute(
                            0x300A0380,
                            "",
                            items=(1, None),
                            rows=(
                                Attribute(0x300A0382, ""),  # RangeModulatorGatingStartValue
                                Attribute(0x300A0384, ""),  # RangeModulatorGatingStopValue
                                Attribute(0x300C0104, ""),  # ReferencedRangeModulatorNumber
                            ),
                        ),
                        # IonWedgePositionSequence
                        Attribute(
                            0x300A03AC,
                            "",
                            items=(1, None),
                            rows=(
                                Attribute(0x300A00DB, ""),  # WedgeThinEdgePosition
                                Attribute(0x300A0118, "", terms=(Terms("enumerated", ("IN", "OUT")),)),  # WedgePosition
                            ),
                        ),
                        Attribute(0x300C00F0, ""),  # ReferencedControlPointIndex
                    ),
                ),
                # RecordedSnoutSequence
                Attribute(
                    0x300800F0,
                    "",
                    items=(1, 1),
                    rows=(
                        Attribute(0x300A00F9, ""),  # AccessoryCode
                        Attribute(0x300A030F, ""),  # SnoutID
                    ),
                ),
                # RecordedRangeShifterSequence
                Attribute(
                    0x300800F2,
                    "",
                    items=(0, None),
                    rows=(
                        Attribute(0x300A00F9, ""),  # AccessoryCode
                        Attribute(0x300A0318, ""),  # RangeShifterID
                        Attribute(0x300C0100, ""),  # ReferencedRangeShifterNumber
                    ),
                ),
                # RecordedLateralSpreadingDeviceSequence
                Attribute(
                    0x300800F4,
                    "",
                    items=(0, None),
                    rows=(
                        Attribute(0x300A00F9, ""),  # AccessoryCode
                        Attribute(0x300A0336, ""),  # LateralSpreadingDeviceID
                        Attribute(0x300C0102, ""),  # ReferencedLateralSpreadingDeviceNumber
                    ),
                ),
                # RecordedRangeModulatorSequence
                Attribute(
                    0x300800F6,
                    "",
                    items=(0, None),
                    rows=(
                        Attribute(0x300A00F9, ""),  # AccessoryCode
                        Attribute(0x300A0346, ""),  # RangeModulatorID
                        Attribute(
                            0x300A0348, "", terms=(Terms("defined", ("FIXED", "WHL_FIXEDWEIGHTS", "WHL_MODWEIGHTS")),)
                        ),  # RangeModulatorType
                        Attribute(0x300A034C, ""),  # BeamCurrentModulationID
                        Attribute(0x300C0104, ""),  # ReferencedRangeModulatorNumber
                    ),
                ),
                Attribute(0x300A0302, ""),  # RadiationMassNumber
                Attribute(0x300A0304, ""),  # RadiationAtomicNumber
                Attribute(0x300A0306, ""),  # RadiationChargeState
                Attribute(0x300A0308, "", terms=(Terms("enumerated", ("NONE", "UNIFORM", "MODULATED")),)),  # ScanMode
                Attribute(0x300A0312, ""),  # NumberOfRangeShifters
                Attribute(0x300A0330, ""),  # NumberOfLateralSpreadingDevices
                Attribute(0x300A0340, ""),  # NumberOfRangeModulators
                Attribute(0x300A0350, "", terms=(Terms("defined", ("TABLE", "CHAIR")),)),  # PatientSupportType
                Attribute(0x300A0352, ""),  # PatientSupportID
                Attribute(0x300A0354, ""),  # PatientSupportAccessoryCode
                Attribute(0x300A0356, ""),  # FixationLightAzimuthalAngle
                Attribute(0x300A0358, ""),  # FixationLightPolarAngle
            ),
        ),
    ),
)
