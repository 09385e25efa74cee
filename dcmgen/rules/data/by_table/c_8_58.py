# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Brachy Session Record Module (PS3.3 C.8.8.22, Table C.8-58)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8-58",
    "RT Brachy Session Record Module",
    "C.8.8.22",
    (
        Attribute(0x300C0022, "3"),  # ReferencedFractionGroupNumber
        Attribute(0x300A0078, "2"),  # NumberOfFractionsPlanned
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
        # RecordedSourceSequence
        Attribute(
            0x30080100,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x300A0212, "1"),  # SourceNumber
                Attribute(
                    0x300A0214, "1", terms=(Terms("defined", ("POINT", "LINE", "CYLINDER", "SPHERE")),)
                ),  # SourceType
                Attribute(0x300A021B, "3"),  # SourceModelID
                Attribute(0x300A0216, "2"),  # SourceManufacturer
                Attribute(0x30080105, "2"),  # SourceSerialNumber
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
        # TreatmentSessionApplicationSetupSequence
        Attribute(
            0x30080110,
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
                Attribute(0x300C000C, "3"),  # ReferencedBrachyApplicationSetupNumber
                Attribute(0x300A0236, "3"),  # ApplicationSetupName
                Attribute(0x300A0238, "3"),  # ApplicationSetupManufacturer
                Attribute(0x300A0240, "3"),  # TemplateNumber
                Attribute(0x300A0242, "3"),  # TemplateType
                Attribute(0x300A0244, "3"),  # TemplateName
                Attribute(
                    0x30080116, "3", terms=(Terms("enumerated", ("PASSED", "FAILED", "UNKNOWN")),)
                ),  # ApplicationSetupCheck
                # ReferencedVerificationImageSequence
                Attribute(0x300C0040, "3", items=(0, None), rows=(Include("10-11"),)),
                Attribute(0x300A0250, "1"),  # TotalReferenceAirKerma
                # ReferencedMeasuredDoseReferenceSequence
                Attribute(
                    0x30080080,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(
                            0x300C0051, "1C", condition=Condition("parsed", required=("absent", "./30080082"))
                        ),  # ReferencedDoseReferenceNumber
                        Attribute(
                            0x30080082, "1C", condition=Condition("parsed", required=("absent", "./300C0051"))
                        ),  # ReferencedMeasuredDoseReferenceNumber
                        Attribute(0x30080016, "1"),  # MeasuredDoseValue
                    ),
                ),
                # ReferencedCalculatedDoseReferenceSequence
                Attribute(
                    0x30080090,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x300C0051, "1"),  # ReferencedDoseReferenceNumber
                        Attribute(
                            0x30080092, "1C", condition=Condition("parsed", required=("absent", "./300C0051"))
                        ),  # ReferencedCalculatedDoseReferenceNumber
                        Attribute(0x30080076, "1"),  # CalculatedDoseReferenceDoseValue
                    ),
                ),
                Attribute(0x30080022, "2"),  # CurrentFractionNumber
                Attribute(
                    0x300A00CE, "2", terms=(Terms("defined", ("TREATMENT", "CONTINUATION")),)
                ),  # TreatmentDeliveryType
                Attribute(
                    0x3008002A, "1", terms=(Terms("enumerated", ("NORMAL", "OPERATOR", "MACHINE", "UNKNOWN")),)
                ),  # TreatmentTerminationStatus
                # RTTreatmentTerminationReasonCodeSequence
                Attribute(
                    0x300A0715, "3", items=(0, None), rows=(Include("8.8-1", cid=("Defined", "9561", "inferred")),)
                ),
                # MachineSpecificTreatmentTerminationCodeSequence
                Attribute(0x300A0716, "3", items=(0, None), rows=(Include("8.8-1"),)),
                Attribute(0x300A0730, "3"),  # TreatmentTerminationDescription
                Attribute(
                    0x3008002C, "2", terms=(Terms("enumerated", ("VERIFIED", "VERIFIED_OVR", "NOT_VERIFIED")),)
                ),  # TreatmentVerificationStatus
                # RecordedBrachyAccessoryDeviceSequence
                Attribute(
                    0x30080120,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x30080122, "2"),  # ReferencedBrachyAccessoryDeviceNumber
                        Attribute(0x300A0263, "2"),  # BrachyAccessoryDeviceID
                        Attribute(
                            0x300A0264,
                            "1",
                            terms=(Terms("defined", ("SHIELD", "DILATATION", "MOLD", "PLAQUE", "FLAB")),),
                        ),  # BrachyAccessoryDeviceType
                        Attribute(0x300A0266, "3"),  # BrachyAccessoryDeviceName
                    ),
                ),
                # RecordedChannelSequence
                Attribute(
                    0x30080130,
                    "1",
                    items=(1, None),
                    rows=(
                        Attribute(0x300A0282, "1"),  # ChannelNumber
                        Attribute(0x00741406, "3"),  # ReferencedChannelNumber
                        Attribute(0x300A0284, "2"),  # ChannelLength
                        Attribute(0x300A0271, "3"),  # ChannelEffectiveLength
                        Attribute(
                            0x300A0272, "2C", condition=Condition("parsed", required=("present", "./300A0271"))
                        ),  # ChannelInnerLength
                        Attribute(0x300A0273, "3"),  # AfterloaderChannelID
                        Attribute(0x30080132, "1"),  # SpecifiedChannelTotalTime
                        Attribute(0x30080134, "1"),  # DeliveredChannelTotalTime
                        Attribute(
                            0x300A0288,
                            "1",
                            terms=(Terms("defined", ("STEPWISE", "FIXED", "OSCILLATING", "UNIDIRECTIONAL")),),
                        ),  # SourceMovementType
                        Attribute(
                            0x30080136, "1C", condition=Condition("parsed", required=("in", "300A0202", ("PDR",)))
                        ),  # SpecifiedNumberOfPulses
                        Attribute(
                            0x30080138, "1C", condition=Condition("parsed", required=("in", "300A0202", ("PDR",)))
                        ),  # DeliveredNumberOfPulses
                        Attribute(
                            0x3008013A, "1C", condition=Condition("parsed", required=("in", "300A0202", ("PDR",)))
                        ),  # SpecifiedPulseRepetitionInterval
                        Attribute(
                            0x3008013C, "1C", condition=Condition("parsed", required=("in", "300A0202", ("PDR",)))
                        ),  # DeliveredPulseRepetitionInterval
                        # ReferencedMeasuredDoseReferenceSequence
                        Attribute(
                            0x30080080,
                            "3",
                            items=(0, None),
                            rows=(
                                Attribute(
                                    0x300C0051, "1C", condition=Condition("parsed", required=("absent", "./30080082"))
                                ),  # ReferencedDoseReferenceNumber
                                Attribute(
                                    0x30080082, "1C", condition=Condition("parsed", required=("absent", "./300C0051"))
                                ),  # ReferencedMeasuredDoseReferenceNumber
                                Attribute(0x30080016, "1"),  # MeasuredDoseValue
                            ),
                        ),
                        # ReferencedCalculatedDoseReferenceSequence
                        Attribute(
                            0x30080090,
                            "3",
                            items=(0, None),
                            rows=(
                                Attribute(
                                    0x300C0051, "1C", condition=Condition("parsed", required=("absent", "./30080092"))
                                ),  # ReferencedDoseReferenceNumber
                                Attribute(
                                    0x30080092, "1C", condition=Condition("parsed", required=("absent", "./300C0051"))
                                ),  # ReferencedCalculatedDoseReferenceNumber
                                Attribute(0x30080076, "1"),  # CalculatedDoseReferenceDoseValue
                            ),
                        ),
                        # RecordedSourceApplicatorSequence
                        Attribute(
                            0x30080140,
                            "3",
                            items=(0, None),
                            rows=(
                                Attribute(0x30080142, "2"),  # ReferencedSourceApplicatorNumber
                                Attribute(0x300A0291, "2"),  # SourceApplicatorID
                                Attribute(
                                    0x300A0292, "1", terms=(Terms("defined", ("FLEXIBLE", "RIGID")),)
                                ),  # SourceApplicatorType
                                Attribute(0x300A0294, "3"),  # SourceApplicatorName
                                Attribute(0x300A0296, "1"),  # SourceApplicatorLength
                                Attribute(
                                    0x300A0274, "2C", condition=Condition("parsed", required=("present", "300A0271"))
                                ),  # SourceApplicatorTipLength
                                Attribute(0x300A0298, "3"),  # SourceApplicatorManufacturer
                                Attribute(
                                    0x300A02A0,
                                    "1C",
                                    condition=Condition("parsed", required=("in", "300A0288", ("STEPWISE",))),
                                ),  # SourceApplicatorStepSize
                            ),
                        ),
                        Attribute(0x300A02A2, "2"),  # TransferTubeNumber
                        Attribute(
                            0x300A02A4, "2C", condition=Condition("parsed", required=("nonempty", "./300A02A2"))
                        ),  # TransferTubeLength
                        # RecordedChannelShieldSequence
                        Attribute(
                            0x30080150,
                            "3",
                            items=(0, None),
                            rows=(
                                Attribute(0x30080152, "2"),  # ReferencedChannelShieldNumber
                                Attribute(0x300A02B3, "2"),  # ChannelShieldID
                                Attribute(0x300A02B4, "3"),  # ChannelShieldName
                            ),
                        ),
                        Attribute(0x300C000E, "1"),  # ReferencedSourceNumber
                        Attribute(
                            0x30080162,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "and",
                                    ("present", "30080130"),
                                    ("not", ("in", "300A0202", ("MANUAL", "PDR"))),
                                ),
                            ),
                        ),  # SafePositionExitDate
                        Attribute(
                            0x30080164,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "and",
                                    ("present", "30080130"),
                                    ("not", ("in", "300A0202", ("MANUAL", "PDR"))),
                                ),
                            ),
                        ),  # SafePositionExitTime
                        Attribute(
                            0x30080166,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "and",
                                    ("present", "30080130"),
                                    ("not", ("in", "300A0202", ("MANUAL", "PDR"))),
                                ),
                            ),
                        ),  # SafePositionReturnDate
                        Attribute(
                            0x30080168,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "and",
                                    ("present", "30080130"),
                                    ("not", ("in", "300A0202", ("MANUAL", "PDR"))),
                                ),
                            ),
                        ),  # SafePositionReturnTime
                        Attribute(0x300A0110, "1"),  # NumberOfControlPoints
                        # BrachyControlPointDeliveredSequence
                        Attribute(
                            0x30080160,
                            "1",
                            rows=(
                                Attribute(0x300C00F0, "3"),  # ReferencedControlPointIndex
                                Attribute(0x30080024, "1"),  # TreatmentControlPointDate
                                Attribute(0x30080025, "1"),  # TreatmentControlPointTime
                                Attribute(0x300A02D2, "1"),  # ControlPointRelativePosition
                                # OverrideSequence
                                Attribute(
                                    0x30080060,
                                    "3",
                                    items=(0, None),
                                    rows=(
                                        Attribute(0x30080062, "2"),  # OverrideParameterPointer
                                        Attribute(0x00081070, "2"),  # OperatorsName
                                        # OperatorIdentificationSequence
                                        Attribute(0x00081072, "3", items=(0, 1), rows=(Include("10-1"),)),
                                        Attribute(0x30080066, "3"),  # OverrideReason
                                    ),
                                ),
                            ),
                        ),
                        # PulseSpecificBrachyControlPointDeliveredSequence
                        Attribute(
                            0x30080171,
                            "3",
                            rows=(
                                Attribute(0x30080172, "1"),  # PulseNumber
                                Attribute(0x30080162, "1"),  # SafePositionExitDate
                                Attribute(0x30080164, "1"),  # SafePositionExitTime
                                Attribute(0x30080166, "1"),  # SafePositionReturnDate
                                Attribute(0x30080168, "1"),  # SafePositionReturnTime
                                # BrachyPulseControlPointDeliveredSequence
                                Attribute(
                                    0x30080173,
                                    "1",
                                    rows=(
                                        Attribute(0x300C00F0, "3"),  # ReferencedControlPointIndex
                                        Attribute(0x30080024, "1"),  # TreatmentControlPointDate
                                        Attribute(0x30080025, "1"),  # TreatmentControlPointTime
                                        Attribute(0x300A02D2, "1"),  # ControlPointRelativePosition
                                        # OverrideSequence
                                        Attribute(
                                            0x30080060,
                                            "3",
                                            items=(0, None),
                                            rows=(
                                                Attribute(0x30080062, "2"),  # OverrideParameterPointer
                                                Attribute(0x00081070, "2"),  # OperatorsName
                                                # OperatorIdentificationSequence
                                                Attribute(0x00081072, "3", items=(0, 1), rows=(Include("10-1"),)),
                                                Attribute(0x30080066, "3"),  # OverrideReason
                                            ),
                                        ),
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
