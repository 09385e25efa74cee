# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Beams Session Record Module (PS3.3 C.8.8.21, Table C.8-57)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8-57",
    "RT Beams Session Record Module",
    "C.8.8.21",
    (
        Attribute(0x300C0022, "3"),  # ReferencedFractionGroupNumber
        Attribute(0x300A0078, "2"),  # NumberOfFractionsPlanned
        Attribute(0x300A00B3, "1", terms=(Terms("enumerated", ("MU", "MINUTE")),)),  # PrimaryDosimeterUnit
        # TreatmentSessionBeamSequence
        Attribute(
            0x30080020,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x300C0006, "3"),  # ReferencedBeamNumber
                Attribute(0x300A00C2, "3"),  # BeamName
                Attribute(0x30100038, "3"),  # EntityLongLabel
                Attribute(0x300A00C3, "3"),  # BeamDescription
                # DefinitionSourceSequence
                Attribute(0x00081156, "3", items=(0, 1), rows=(Include("10-11"),)),
                Attribute(0x300A00C4, "1", terms=(Terms("enumerated", ("STATIC", "DYNAMIC")),)),  # BeamType
                Attribute(
                    0x300A00C6, "1", terms=(Terms("defined", ("PHOTON", "ELECTRON", "NEUTRON", "PROTON")),)
                ),  # RadiationType
                # PrimaryFluenceModeSequence
                Attribute(
                    0x30020050,
                    "3",
                    items=(0, 1),
                    rows=(
                        Attribute(
                            0x30020051, "1", terms=(Terms("enumerated", ("STANDARD", "NON_STANDARD")),)
                        ),  # FluenceMode
                        Attribute(
                            0x30020052,
                            "1C",
                            condition=Condition("parsed", required=("in", "./30020051", ("NON_STANDARD",))),
                        ),  # FluenceModeID
                    ),
                ),
                Attribute(
                    0x300A00C7, "1C", condition=Condition("undecidable"), terms=(Terms("defined", ("TBI", "HDR")),)
                ),  # HighDoseTechniqueType
                # ReferencedVerificationImageSequence
                Attribute(
                    0x300C0040,
                    "3",
                    items=(0, None),
                    rows=(
                        Include("10-11"),
                        Attribute(0x30080078, "3"),  # StartMeterset
                        Attribute(0x3008007A, "3"),  # EndMeterset
                    ),
                ),
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
                Attribute(0x300A00B4, "3"),  # SourceAxisDistance
                Attribute(
                    0x300800A3, "3", terms=(Terms("enumerated", ("YES", "NO")),)
                ),  # EnhancedRTBeamLimitingDeviceDefinitionFlag
                # BeamLimitingDeviceLeafPairsSequence
                Attribute(
                    0x300800A0,
                    "1C",
                    condition=Condition(
                        "parsed", required=("or", ("absent", "./300800A3"), ("in", "./300800A3", ("NO",)))
                    ),
                    items=(1, None),
                    rows=(
                        Attribute(
                            0x300A00B8, "1", terms=(Terms("enumerated", ("X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY")),)
                        ),  # RTBeamLimitingDeviceType
                        Attribute(0x300A00BC, "1"),  # NumberOfLeafJawPairs
                    ),
                ),
                # EnhancedRTBeamLimitingDeviceSequence
                Attribute(
                    0x300800A1,
                    "1C",
                    condition=Condition("parsed", required=("in", "./300800A3", ("YES",))),
                    items=(1, None),
                    rows=(Include("C.36.2.2.19-1"),),
                ),
                Attribute(0x300C006A, "3"),  # ReferencedPatientSetupNumber
                Attribute(0x300A00D0, "1"),  # NumberOfWedges
                # RecordedWedgeSequence
                Attribute(
                    0x300800B0,
                    "1C",
                    condition=Condition("parsed", required=("!=", "./300A00D0", 0)),
                    items=(1, None),
                    rows=(
                        Attribute(0x300A00D2, "3"),  # WedgeNumber
                        Attribute(
                            0x300A00D3, "2", terms=(Terms("defined", ("STANDARD", "DYNAMIC", "MOTORIZED")),)
                        ),  # WedgeType
                        Attribute(0x300A00D4, "3"),  # WedgeID
                        Attribute(0x300A00F9, "3"),  # AccessoryCode
                        Attribute(0x300A00D5, "3"),  # WedgeAngle
                        Attribute(0x300A00D8, "3"),  # WedgeOrientation
                    ),
                ),
                Attribute(0x300A00E0, "2"),  # NumberOfCompensators
                # RecordedCompensatorSequence
                Attribute(
                    0x300800C0,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x300C00D0, "1"),  # ReferencedCompensatorNumber
                        Attribute(
                            0x300A00EE, "2", terms=(Terms("defined", ("STANDARD", "DYNAMIC")),)
                        ),  # CompensatorType
                        Attribute(0x300A00E5, "3"),  # CompensatorID
                        Attribute(0x300A00F9, "3"),  # AccessoryCode
                        Attribute(0x300A00EF, "3"),  # CompensatorTrayID
                        Attribute(0x300A0355, "3"),  # TrayAccessoryCode
                    ),
                ),
                Attribute(0x300A00ED, "2"),  # NumberOfBoli
                # ReferencedBolusSequence
                Attribute(
                    0x300C00B0,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x30060084, "1"),  # ReferencedROINumber
                        Attribute(0x300A00DC, "3"),  # BolusID
                        Attribute(0x300A00F9, "3"),  # AccessoryCode
                    ),
                ),
                Attribute(0x300A00F0, "2"),  # NumberOfBlocks
                # RecordedBlockSequence
                Attribute(
                    0x300800D0,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x300A00F5, "3"),  # BlockTrayID
                        Attribute(0x300A0355, "3"),  # TrayAccessoryCode
                        Attribute(0x300A00F9, "3"),  # AccessoryCode
                        Attribute(0x300C00E0, "3"),  # ReferencedBlockNumber
                        Attribute(0x300A00FE, "2"),  # BlockName
                    ),
                ),
                # ApplicatorSequence
                Attribute(
                    0x300A0107,
                    "3",
                    items=(0, 1),
                    rows=(
                        Attribute(0x300A0108, "1"),  # ApplicatorID
                        Attribute(0x300A00F9, "3"),  # AccessoryCode
                        Attribute(
                            0x300A0109,
                            "1",
                            terms=(
                                Terms(
                                    "defined",
                                    (
                                        "ELECTRON_SQUARE",
                                        "ELECTRON_RECT",
                                        "ELECTRON_CIRC",
                                        "ELECTRON_SHORT",
                                        "ELECTRON_OPEN",
                                        "PHOTON_SQUARE",
                                        "PHOTON_RECT",
                                        "PHOTON_CIRC",
                                        "INTRAOPERATIVE",
                                        "STEREOTACTIC",
                                    ),
                                ),
                            ),
                        ),  # ApplicatorType
                        # ApplicatorGeometrySequence
                        Attribute(
                            0x300A0431,
                            "3",
                            items=(0, 1),
                            rows=(
                                Attribute(
                                    0x300A0432,
                                    "1",
                                    terms=(Terms("defined", ("SYM_SQUARE", "SYM_RECTANGLE", "SYM_CIRCULAR")),),
                                ),  # ApplicatorApertureShape
                                Attribute(
                                    0x300A0433,
                                    "1C",
                                    condition=Condition(
                                        "parsed", required=("in", "./300A0432", ("SYM_SQUARE", "SYM_CIRCULAR"))
                                    ),
                                ),  # ApplicatorOpening
                                Attribute(
                                    0x300A0434,
                                    "1C",
                                    condition=Condition("parsed", required=("in", "./300A0432", ("SYM_RECTANGLE",))),
                                ),  # ApplicatorOpeningX
                                Attribute(
                                    0x300A0435,
                                    "1C",
                                    condition=Condition("parsed", required=("in", "./300A0432", ("SYM_RECTANGLE",))),
                                ),  # ApplicatorOpeningY
                            ),
                        ),
                        Attribute(0x300A0436, "3"),  # SourceToApplicatorMountingPositionDistance
                        Attribute(0x300A010A, "3"),  # ApplicatorDescription
                    ),
                ),
                # GeneralAccessorySequence
                Attribute(
                    0x300A0420,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x300A0424, "1"),  # GeneralAccessoryNumber
                        Attribute(0x300A0421, "1"),  # GeneralAccessoryID
                        Attribute(0x300A0422, "3"),  # GeneralAccessoryDescription
                        Attribute(
                            0x300A0423, "3", terms=(Terms("defined", ("GRATICULE", "IMAGE_DETECTOR", "RETICLE")),)
                        ),  # GeneralAccessoryType
                        Attribute(0x300A00F9, "3"),  # AccessoryCode
                        Attribute(0x300A0425, "3"),  # SourceToGeneralAccessoryDistance
                    ),
                ),
                Attribute(0x30080022, "2"),  # CurrentFractionNumber
                Attribute(0x300A0705, "3"),  # ClinicalFractionNumber
                Attribute(
                    0x300A00CE,
                    "2",
                    terms=(
                        Terms(
                            "defined",
                            ("TREATMENT", "OPEN_PORTFILM", "TRMT_PORTFILM", "CONTINUATION", "SETUP", "VERIFICATION"),
                        ),
                    ),
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
                Attribute(0x30080032, "3"),  # SpecifiedPrimaryMeterset
                Attribute(0x30080033, "3"),  # SpecifiedSecondaryMeterset
                Attribute(0x30080036, "3"),  # DeliveredPrimaryMeterset
                Attribute(0x30080037, "3"),  # DeliveredSecondaryMeterset
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
                        allowed=("and", ("in", "./300C0123", ("YES",)), ("present", "./300A065A")),
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
                # InterlockSequence
                Attribute(0x300A0740, "3", items=(0, None), rows=(Include("C.36.2.2.18-1"),)),
                Attribute(0x3008003A, "3"),  # SpecifiedTreatmentTime
                Attribute(0x3008003B, "3"),  # DeliveredTreatmentTime
                # GatingBeamHoldTransitionSequence
                Attribute(
                    0x300C0125,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(
                            0x300C0126, "1", terms=(Terms("defined", ("HOLD", "RESTART")),)
                        ),  # BeamHoldTransition
                        Attribute(
                            0x300C0129, "3", terms=(Terms("defined", ("USER", "DEVICE")),)
                        ),  # BeamHoldTransitionTriggerSource
                        Attribute(0x300C0127, "1"),  # BeamHoldTransitionDateTime
                        # BeamHoldOriginatingDeviceSequence
                        Attribute(
                            0x300C0128,
                            "1C",
                            condition=Condition("undecidable"),
                            items=(1, 1),
                            rows=(Include("10.36-1"),),
                        ),
                    ),
                ),
                Attribute(0x300A0110, "1"),  # NumberOfControlPoints
                # ControlPointDeliverySequence
                Attribute(
                    0x30080040,
                    "1",
                    rows=(
                        Attribute(0x300C00F0, "3"),  # ReferencedControlPointIndex
                        Attribute(0x30080024, "1"),  # TreatmentControlPointDate
                        Attribute(0x30080025, "1"),  # TreatmentControlPointTime
                        Attribute(0x30080042, "2"),  # SpecifiedMeterset
                        Attribute(0x30080044, "1"),  # DeliveredMeterset
                        Attribute(0x300A0115, "2"),  # DoseRateSet
                        Attribute(0x30080048, "2"),  # DoseRateDelivered
                        Attribute(0x300A0114, "3"),  # NominalBeamEnergy
                        Attribute(
                            0x300A0015,
                            "1C",
                            condition=Condition("parsed", required=("present", "./300A0114")),
                            terms=(Terms("defined", ("MV", "MEV")),),
                        ),  # NominalBeamEnergyUnit
                        # WedgePositionSequence
                        Attribute(
                            0x300A0116,
                            "3",
                            items=(0, None),
                            rows=(
                                Attribute(0x300C00C0, "1"),  # ReferencedWedgeNumber
                                Attribute(
                                    0x300A0118, "1", terms=(Terms("enumerated", ("IN", "OUT")),)
                                ),  # WedgePosition
                            ),
                        ),
                        # BeamLimitingDevicePositionSequence
                        Attribute(
                            0x300A011A,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "and",
                                    ("or", ("item", "30080040", 0), ("undecidable", "control point")),
                                    ("or", ("absent", "300800A3"), ("in", "300800A3", ("NO",))),
                                ),
                            ),
                            items=(1, None),
                            rows=(
                                Attribute(
                                    0x300A00B8,
                                    "1",
                                    terms=(Terms("enumerated", ("X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY")),),
                                ),  # RTBeamLimitingDeviceType
                                Attribute(0x300A011C, "1"),  # LeafJawPositions
                            ),
                        ),
                        # EnhancedRTBeamLimitingOpeningSequence
                        Attribute(
                            0x300800A2,
                            "2C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "and",
                                    ("or", ("item", "30080040", 0), ("undecidable", "control point")),
                                    ("in", "300800A3", ("YES",)),
                                ),
                            ),
                            items=(1, None),
                            rows=(Include("C.36.2.2.20-1"),),
                        ),
                        Attribute(
                            0x300A011E,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "30080040", 0), ("undecidable", "control point"))
                            ),
                        ),  # GantryAngle
                        Attribute(
                            0x300A011F,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "30080040", 0), ("undecidable", "control point"))
                            ),
                            terms=(Terms("enumerated", ("CW", "CC", "NONE")),),
                        ),  # GantryRotationDirection
                        Attribute(0x300A014A, "3"),  # GantryPitchAngle
                        Attribute(
                            0x300A014C, "3", terms=(Terms("enumerated", ("CW", "CC", "NONE")),)
                        ),  # GantryPitchRotationDirection
                        Attribute(
                            0x30080230, "3", terms=(Terms("enumerated", ("EXTENDED", "RETRACTED", "UNKNOWN")),)
                        ),  # BeamStopperPosition
                        Attribute(
                            0x300A0120,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "30080040", 0), ("undecidable", "control point"))
                            ),
                        ),  # BeamLimitingDeviceAngle
                        Attribute(
                            0x300A0121,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "30080040", 0), ("undecidable", "control point"))
                            ),
                            terms=(Terms("enumerated", ("CW", "CC", "NONE")),),
                        ),  # BeamLimitingDeviceRotationDirection
                        Attribute(
                            0x300A0122,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "30080040", 0), ("undecidable", "control point"))
                            ),
                        ),  # PatientSupportAngle
                        Attribute(
                            0x300A0123,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "30080040", 0), ("undecidable", "control point"))
                            ),
                            terms=(Terms("enumerated", ("CW", "CC", "NONE")),),
                        ),  # PatientSupportRotationDirection
                        Attribute(0x300A0124, "3"),  # TableTopEccentricAxisDistance
                        Attribute(
                            0x300A0125,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "30080040", 0), ("undecidable", "control point"))
                            ),
                        ),  # TableTopEccentricAngle
                        Attribute(
                            0x300A0126,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "30080040", 0), ("undecidable", "control point"))
                            ),
                            terms=(Terms("enumerated", ("CW", "CC", "NONE")),),
                        ),  # TableTopEccentricRotationDirection
                        Attribute(0x300A0140, "1C", condition=Condition("undecidable")),  # TableTopPitchAngle
                        Attribute(
                            0x300A0142,
                            "1C",
                            condition=Condition("undecidable"),
                            terms=(Terms("enumerated", ("CW", "CC", "NONE")),),
                        ),  # TableTopPitchRotationDirection
                        Attribute(0x300A0144, "1C", condition=Condition("undecidable")),  # TableTopRollAngle
                        Attribute(
                            0x300A0146,
                            "1C",
                            condition=Condition("undecidable"),
                            terms=(Terms("enumerated", ("CW", "CC", "NONE")),),
                        ),  # TableTopRollRotationDirection
                        Attribute(
                            0x300A0128,
                            "2C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "30080040", 0), ("undecidable", "control point"))
                            ),
                        ),  # TableTopVerticalPosition
                        Attribute(
                            0x300A0129,
                            "2C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "30080040", 0), ("undecidable", "control point"))
                            ),
                        ),  # TableTopLongitudinalPosition
                        Attribute(
                            0x300A012A,
                            "2C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "30080040", 0), ("undecidable", "control point"))
                            ),
                        ),  # TableTopLateralPosition
                        # CorrectedParameterSequence
                        Attribute(
                            0x30080068,
                            "3",
                            items=(0, None),
                            rows=(
                                Attribute(0x30080061, "1"),  # ParameterSequencePointer
                                Attribute(0x30080063, "1"),  # ParameterItemIndex
                                Attribute(0x30080065, "1"),  # ParameterPointer
                                Attribute(0x3008006A, "1"),  # CorrectionValue
                            ),
                        ),
                        # OverrideSequence
                        Attribute(
                            0x30080060,
                            "3",
                            items=(0, None),
                            rows=(
                                Attribute(0x30080062, "2"),  # OverrideParameterPointer
                                Attribute(0x30080061, "3"),  # ParameterSequencePointer
                                Attribute(0x30080063, "3"),  # ParameterItemIndex
                                Attribute(0x30080067, "3"),  # ParameterValueNumber
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
)
