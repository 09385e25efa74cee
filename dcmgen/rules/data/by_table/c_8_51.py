# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Brachy Application Setups Module (PS3.3 C.8.8.15, Table C.8-51)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8-51",
    "RT Brachy Application Setups Module",
    "C.8.8.15",
    (
        Attribute(
            0x300A0200,
            "1",
            terms=(
                Terms(
                    "enumerated",
                    ("INTRALUMENARY", "INTRACAVITARY", "INTERSTITIAL", "CONTACT", "INTRAVASCULAR", "PERMANENT"),
                ),
            ),
        ),  # BrachyTreatmentTechnique
        Attribute(
            0x300A0202, "1", terms=(Terms("defined", ("MANUAL", "HDR", "MDR", "LDR", "PDR")),)
        ),  # BrachyTreatmentType
        # TreatmentMachineSequence
        Attribute(
            0x300A0206,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x300A00B2, "2"),  # TreatmentMachineName
                Attribute(0x00080070, "3"),  # Manufacturer
                Attribute(0x00080080, "3"),  # InstitutionName
                Attribute(0x00080081, "3"),  # InstitutionAddress
                Attribute(0x00081040, "3"),  # InstitutionalDepartmentName
                # InstitutionalDepartmentTypeCodeSequence
                Attribute(0x00081041, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "7030")),)),
                Attribute(0x00081090, "3"),  # ManufacturerModelName
                Attribute(0x00181000, "3"),  # DeviceSerialNumber
                Attribute(0x00181204, "3"),  # DateOfManufacture
                Attribute(0x00181205, "3"),  # DateOfInstallation
            ),
        ),
        # SourceSequence
        Attribute(
            0x300A0210,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x300A0212, "1"),  # SourceNumber
                Attribute(0x30080105, "3"),  # SourceSerialNumber
                Attribute(0x300A021B, "3"),  # SourceModelID
                Attribute(0x300A021C, "3"),  # SourceDescription
                Attribute(
                    0x300A0214, "1", terms=(Terms("defined", ("POINT", "LINE", "CYLINDER", "SPHERE")),)
                ),  # SourceType
                Attribute(0x300A0216, "3"),  # SourceManufacturer
                Attribute(0x300A0218, "3"),  # ActiveSourceDiameter
                Attribute(0x300A021A, "3"),  # ActiveSourceLength
                Attribute(0x300A00E1, "3"),  # MaterialID
                Attribute(0x300A0222, "3"),  # SourceEncapsulationNominalThickness
                Attribute(0x300A0224, "3"),  # SourceEncapsulationNominalTransmission
                Attribute(0x300A0226, "1"),  # SourceIsotopeName
                Attribute(0x300A0228, "1"),  # SourceIsotopeHalfLife
                Attribute(
                    0x300A0229,
                    "1C",
                    condition=Condition("undecidable", otherwise="allowed"),
                    terms=(Terms("enumerated", ("AIR_KERMA_RATE", "DOSE_RATE_WATER")),),
                ),  # SourceStrengthUnits
                Attribute(0x300A022A, "1"),  # ReferenceAirKermaRate
                Attribute(0x300A022B, "1C", condition=Condition("undecidable")),  # SourceStrength
                Attribute(0x300A022C, "1"),  # SourceStrengthReferenceDate
                Attribute(0x300A022E, "1"),  # SourceStrengthReferenceTime
            ),
        ),
        # ApplicationSetupSequence
        Attribute(
            0x300A0230,
            "1",
            items=(1, None),
            rows=(
                Attribute(
                    0x300A0232,
                    "1",
                    terms=(
                        Terms(
                            "defined",
                            (
                                "FLETCHER_SUIT",
                                "DELCLOS",
                                "BLOEDORN",
                                "JOSLIN_FLYNN",
                                "CHANDIGARH",
                                "MANCHESTER",
                                "HENSCHKE",
                                "NASOPHARYNGEAL",
                                "OESOPHAGEAL",
                                "ENDOBRONCHIAL",
                                "SYED_NEBLETT",
                                "ENDORECTAL",
                                "PERINEAL",
                            ),
                        ),
                    ),
                ),  # ApplicationSetupType
                Attribute(0x300A0234, "1"),  # ApplicationSetupNumber
                Attribute(0x300A0236, "3"),  # ApplicationSetupName
                Attribute(0x300A0238, "3"),  # ApplicationSetupManufacturer
                Attribute(0x300A0240, "3"),  # TemplateNumber
                Attribute(0x300A0242, "3"),  # TemplateType
                Attribute(0x300A0244, "3"),  # TemplateName
                # ReferencedReferenceImageSequence
                Attribute(0x300C0042, "3", items=(0, None), rows=(Include("10-11"),)),
                Attribute(0x300A0250, "1"),  # TotalReferenceAirKerma
                # BrachyAccessoryDeviceSequence
                Attribute(
                    0x300A0260,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x300A0262, "2"),  # BrachyAccessoryDeviceNumber
                        Attribute(0x300A0263, "2"),  # BrachyAccessoryDeviceID
                        Attribute(
                            0x300A0264,
                            "1",
                            terms=(Terms("defined", ("SHIELD", "DILATATION", "MOLD", "PLAQUE", "FLAB")),),
                        ),  # BrachyAccessoryDeviceType
                        Attribute(0x300A0266, "3"),  # BrachyAccessoryDeviceName
                        Attribute(0x300A00E1, "3"),  # MaterialID
                        Attribute(0x300A026A, "3"),  # BrachyAccessoryDeviceNominalThickness
                        Attribute(0x300A026C, "3"),  # BrachyAccessoryDeviceNominalTransmission
                        Attribute(0x30060084, "2"),  # ReferencedROINumber
                    ),
                ),
                # ChannelSequence
                Attribute(
                    0x300A0280,
                    "1",
                    items=(1, None),
                    rows=(
                        Attribute(0x300A0282, "1"),  # ChannelNumber
                        Attribute(0x300A0284, "2"),  # ChannelLength
                        Attribute(0x300A0286, "1"),  # ChannelTotalTime
                        Attribute(
                            0x300A0288,
                            "1",
                            terms=(Terms("defined", ("STEPWISE", "FIXED", "OSCILLATING", "UNIDIRECTIONAL")),),
                        ),  # SourceMovementType
                        Attribute(
                            0x300A028A, "1C", condition=Condition("parsed", required=("in", "300A0202", ("PDR",)))
                        ),  # NumberOfPulses
                        Attribute(
                            0x300A028C, "1C", condition=Condition("parsed", required=("in", "300A0202", ("PDR",)))
                        ),  # PulseRepetitionInterval
                        Attribute(0x300A0290, "3"),  # SourceApplicatorNumber
                        Attribute(
                            0x300A0291, "2C", condition=Condition("parsed", required=("present", "./300A0290"))
                        ),  # SourceApplicatorID
                        Attribute(
                            0x300A0292,
                            "1C",
                            condition=Condition("parsed", required=("present", "./300A0290")),
                            terms=(Terms("defined", ("FLEXIBLE", "RIGID")),),
                        ),  # SourceApplicatorType
                        Attribute(0x300A0294, "3"),  # SourceApplicatorName
                        Attribute(
                            0x300A0296, "1C", condition=Condition("parsed", required=("present", "./300A0290"))
                        ),  # SourceApplicatorLength
                        Attribute(
                            0x300A0274, "2C", condition=Condition("parsed", required=("present", "./300A0271"))
                        ),  # SourceApplicatorTipLength
                        Attribute(0x300A0298, "3"),  # SourceApplicatorManufacturer
                        Attribute(0x300A00E1, "3"),  # MaterialID
                        Attribute(0x300A029C, "3"),  # SourceApplicatorWallNominalThickness
                        Attribute(0x300A029E, "3"),  # SourceApplicatorWallNominalTransmission
                        Attribute(
                            0x300A02A0,
                            "1C",
                            condition=Condition("parsed", required=("in", "./300A0288", ("STEPWISE",))),
                        ),  # SourceApplicatorStepSize
                        Attribute(0x300A02A1, "3"),  # ApplicatorShapeReferencedROINumber
                        Attribute(
                            0x30060084, "2C", condition=Condition("parsed", required=("present", "./300A0290"))
                        ),  # ReferencedROINumber
                        Attribute(0x300A02A2, "2"),  # TransferTubeNumber
                        Attribute(
                            0x300A02A4, "2C", condition=Condition("parsed", required=("nonempty", "./300A02A2"))
                        ),  # TransferTubeLength
                        Attribute(0x300A0271, "3"),  # ChannelEffectiveLength
                        Attribute(
                            0x300A0272, "2C", condition=Condition("parsed", required=("present", "./300A0271"))
                        ),  # ChannelInnerLength
                        Attribute(0x300A0273, "3"),  # AfterloaderChannelID
                        # ChannelShieldSequence
                        Attribute(
                            0x300A02B0,
                            "3",
                            items=(0, None),
                            rows=(
                                Attribute(0x300A02B2, "1"),  # ChannelShieldNumber
                                Attribute(0x300A02B3, "2"),  # ChannelShieldID
                                Attribute(0x300A02B4, "3"),  # ChannelShieldName
                                Attribute(0x300A00E1, "3"),  # MaterialID
                                Attribute(0x300A02B8, "3"),  # ChannelShieldNominalThickness
                                Attribute(0x300A02BA, "3"),  # ChannelShieldNominalTransmission
                                Attribute(0x30060084, "2"),  # ReferencedROINumber
                            ),
                        ),
                        Attribute(0x300C000E, "1"),  # ReferencedSourceNumber
                        Attribute(0x300A0110, "1"),  # NumberOfControlPoints
                        Attribute(
                            0x300A02C8,
                            "1C",
                            condition=Condition("parsed", required=("nonempty", "./300A02D0>300A02D6")),
                        ),  # FinalCumulativeTimeWeight
                        # BrachyControlPointSequence
                        Attribute(
                            0x300A02D0,
                            "1",
                            rows=(
                                Attribute(0x300A0112, "1"),  # ControlPointIndex
                                Attribute(0x300A02D6, "2"),  # CumulativeTimeWeight
                                Attribute(0x300A02D2, "1"),  # ControlPointRelativePosition
                                Attribute(0x300A02D4, "3"),  # ControlPoint3DPosition
                                Attribute(0x300A0412, "3"),  # ControlPointOrientation
                                # BrachyReferencedDoseReferenceSequence
                                Attribute(
                                    0x300C0055,
                                    "3",
                                    items=(0, None),
                                    rows=(
                                        Attribute(0x300C0051, "1"),  # ReferencedDoseReferenceNumber
                                        Attribute(0x300A010C, "1"),  # CumulativeDoseReferenceCoefficient
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
