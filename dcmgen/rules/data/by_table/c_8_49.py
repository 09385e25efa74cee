# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Fraction Scheme Module (PS3.3 C.8.8.13, Table C.8-49)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8-49",
    "RT Fraction Scheme Module",
    "C.8.8.13",
    (  # FractionGroupSequence
        Attribute(
            0x300A0070,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x300A0071, "1"),  # FractionGroupNumber
                Attribute(0x300A0072, "3"),  # FractionGroupDescription
                # DefinitionSourceSequence
                Attribute(0x00081156, "3", items=(0, 1), rows=(Include("10-11"),)),
                # ReferencedDoseSequence
                Attribute(0x300C0080, "3", items=(0, None), rows=(Include("10-11"),)),
                # ReferencedDoseReferenceSequence
                Attribute(
                    0x300C0050,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x300C0051, "1"),  # ReferencedDoseReferenceNumber
                        Attribute(0x300A0021, "3"),  # ConstraintWeight
                        Attribute(0x300A0022, "3"),  # DeliveryWarningDose
                        Attribute(0x300A0023, "3"),  # DeliveryMaximumDose
                        Attribute(0x300A0025, "3"),  # TargetMinimumDose
                        Attribute(0x300A0026, "3"),  # TargetPrescriptionDose
                        Attribute(0x300A0027, "3"),  # TargetMaximumDose
                        Attribute(0x300A0028, "3"),  # TargetUnderdoseVolumeFraction
                        Attribute(0x300A002A, "3"),  # OrganAtRiskFullVolumeDose
                        Attribute(0x300A002B, "3"),  # OrganAtRiskLimitDose
                        Attribute(0x300A002C, "3"),  # OrganAtRiskMaximumDose
                        Attribute(0x300A002D, "3"),  # OrganAtRiskOverdoseVolumeFraction
                    ),
                ),
                Attribute(0x300A0078, "2"),  # NumberOfFractionsPlanned
                Attribute(0x300A0079, "3"),  # NumberOfFractionPatternDigitsPerDay
                Attribute(0x300A007A, "3"),  # RepeatFractionCycleLength
                Attribute(0x300A007B, "3"),  # FractionPattern
                Attribute(
                    0x300A008B, "3", terms=(Terms("enumerated", ("BEAM_LEVEL", "FRACTION_LEVEL")),)
                ),  # BeamDoseMeaning
                Attribute(0x300A0080, "1"),  # NumberOfBeams
                # ReferencedBeamSequence
                Attribute(
                    0x300C0004,
                    "1C",
                    condition=Condition("parsed", required=(">", "./300A0080", 0)),
                    items=(1, None),
                    rows=(
                        Attribute(0x300C0006, "1"),  # ReferencedBeamNumber
                        Attribute(0x300A0083, "3"),  # ReferencedDoseReferenceUID
                        Attribute(0x300A0084, "3"),  # BeamDose
                        Attribute(
                            0x300A0090,
                            "1C",
                            condition=Condition("parsed", required=("present", "./300A0091"), otherwise="allowed"),
                            terms=(Terms("enumerated", ("PHYSICAL", "EFFECTIVE")),),
                        ),  # BeamDoseType
                        Attribute(0x300A0091, "3"),  # AlternateBeamDose
                        Attribute(
                            0x300A0092,
                            "1C",
                            condition=Condition("parsed", required=("present", "./300A0091")),
                            terms=(Terms("enumerated", ("PHYSICAL", "EFFECTIVE")),),
                        ),  # AlternateBeamDoseType
                        Attribute(0x300A0086, "3"),  # BeamMeterset
                        Attribute(0x300A00C5, "3"),  # BeamDeliveryDurationLimit
                        Attribute(
                            0x300C0123, "3", terms=(Terms("enumerated", ("YES", "NO")),)
                        ),  # DoseCalibrationConditionsVerifiedFlag
                        # DoseCalibrationConditionsSequence
                        Attribute(
                            0x300C0120,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=("and", ("in", "./300C0123", ("YES",)), ("absent", "./300A065A")),
                                allowed=("present", "./300A065A"),
                            ),
                            items=(1, 1),
                            rows=(
                                Attribute(0x300C0121, "1"),  # AbsorbedDoseToMetersetRatio
                                Attribute(0x30040012, "3"),  # DoseValue
                                Attribute(0x300C0122, "1"),  # DelineatedRadiationFieldSize
                                Attribute(0x300C0124, "1"),  # CalibrationReferencePointDepth
                                Attribute(0x300A0130, "1"),  # SourceToSurfaceDistance
                                Attribute(0x00181203, "2"),  # CalibrationDateTime
                            ),
                        ),
                        # RadiationDeviceConfigurationAndCommissioningKeySequence
                        Attribute(
                            0x300A065A,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=("and", ("in", "./300C0123", ("YES",)), ("absent", "./300C0120")),
                                allowed=("present", "./300C0120"),
                            ),
                            items=(1, None),
                            rows=(Include("10-2"),),
                        ),
                    ),
                ),
                Attribute(0x300A00A0, "1"),  # NumberOfBrachyApplicationSetups
                # ReferencedBrachyApplicationSetupSequence
                Attribute(
                    0x300C000A,
                    "1C",
                    condition=Condition("parsed", required=(">", "./300A00A0", 0)),
                    items=(1, None),
                    rows=(
                        Attribute(0x300C000C, "1"),  # ReferencedBrachyApplicationSetupNumber
                        Attribute(0x300A00A2, "3"),  # BrachyApplicationSetupDoseSpecificationPoint
                        Attribute(0x300A00A4, "3"),  # BrachyApplicationSetupDose
                        Attribute(0x300A0083, "3"),  # ReferencedDoseReferenceUID
                    ),
                ),
            ),
        ),
    ),
)
