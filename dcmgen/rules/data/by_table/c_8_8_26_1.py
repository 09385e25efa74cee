# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Ion Beams Session Record Module (PS3.3 C.8.8.26, Table C.8.8.26-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.8.26-1",
    "RT Ion Beams Session Record Module",
    "C.8.8.26",
    (
        Attribute(0x300C0022, "3"),  # ReferencedFractionGroupNumber
        Attribute(0x300A0078, "2"),  # NumberOfFractionsPlanned
        Attribute(0x300A00B3, "1", terms=(Terms("enumerated", ("MU", "NP")),)),  # PrimaryDosimeterUnit
        # TreatmentSessionIonBeamSequence
        Attribute(
            0x30080021,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x300C0006, "1"),  # ReferencedBeamNumber
                Attribute(0x300A00C2, "1"),  # BeamName
                Attribute(0x30100038, "3"),  # EntityLongLabel
                Attribute(0x300A00C3, "3"),  # BeamDescription
                Attribute(0x300A00C4, "1", terms=(Terms("enumerated", ("STATIC", "DYNAMIC")),)),  # BeamType
                Attribute(
                    0x300A00C6, "1", terms=(Terms("defined", ("PHOTON", "PROTON", "ION", "MIXED_ION")),)
                ),  # RadiationType
                Attribute(
                    0x300A0302, "1C", condition=Condition("parsed", required=("in", "./300A00C6", ("ION",)))
                ),  # RadiationMassNumber
                Attribute(
                    0x300A0304, "1C", condition=Condition("parsed", required=("in", "./300A00C6", ("ION",)))
                ),  # RadiationAtomicNumber
                Attribute(
                    0x300A0306, "1C", condition=Condition("parsed", required=("in", "./300A00C6", ("ION",)))
                ),  # RadiationChargeState
                Attribute(
                    0x300A0308, "1", terms=(Terms("defined", ("NONE", "UNIFORM", "MODULATED", "MODULATED_SPEC")),)
                ),  # ScanMode
                Attribute(
                    0x300A0309,
                    "1C",
                    condition=Condition("parsed", required=("in", "./300A0308", ("MODULATED_SPEC",))),
                    terms=(Terms("defined", ("STATIONARY", "LEAPING", "LINEAR", "MIXED")),),
                ),  # ModulatedScanModeType
                Attribute(0x300C00A0, "3"),  # ReferencedToleranceTableNumber
                Attribute(
                    0x300800A3, "3", terms=(Terms("enumerated", ("YES", "NO")),)
                ),  # EnhancedRTBeamLimitingDeviceDefinitionFlag
                # BeamLimitingDeviceLeafPairsSequence
                Attribute(
                    0x300800A0,
                    "3",
                    items=(0, None),
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
                # ReferencedVerificationImageSequence
                Attribute(0x300C0040, "3", items=(0, None), rows=(Include("10-11"),)),
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
                Attribute(0x300A00D0, "1"),  # NumberOfWedges
                # RecordedWedgeSequence
                Attribute(
                    0x300800B0,
                    "1C",
                    condition=Condition("parsed", required=("!=", "./300A00D0", 0)),
                    items=(1, None),
                    rows=(
                        Attribute(0x300A00D2, "1"),  # WedgeNumber
                        Attribute(
                            0x300A00D3,
                            "2",
                            terms=(Terms("defined", ("STANDARD", "MOTORIZED", "PARTIAL_STANDARD", "PARTIAL_MOTORIZ")),),
                        ),  # WedgeType
                        Attribute(0x300A00D4, "3"),  # WedgeID
                        Attribute(0x300A00F9, "3"),  # AccessoryCode
                        Attribute(0x300A00D5, "2"),  # WedgeAngle
                        Attribute(0x300A00D8, "2"),  # WedgeOrientation
                    ),
                ),
                Attribute(0x300A00E0, "1"),  # NumberOfCompensators
                # RecordedCompensatorSequence
                Attribute(
                    0x300800C0,
                    "1C",
                    condition=Condition("parsed", required=("!=", "./300A00E0", 0)),
                    items=(1, None),
                    rows=(
                        Attribute(0x300C00D0, "1"),  # ReferencedCompensatorNumber
                        Attribute(0x300A00E5, "3"),  # CompensatorID
                        Attribute(0x300A00F9, "3"),  # AccessoryCode
                    ),
                ),
                Attribute(0x300A00ED, "1"),  # NumberOfBoli
                # ReferencedBolusSequence
                Attribute(
                    0x300C00B0,
                    "1C",
                    condition=Condition("parsed", required=("!=", "./300A00ED", 0)),
                    items=(1, None),
                    rows=(
                        Attribute(0x30060084, "1"),  # ReferencedROINumber
                        Attribute(0x300A00F9, "3"),  # AccessoryCode
                    ),
                ),
                Attribute(0x300A00F0, "1"),  # NumberOfBlocks
                # RecordedBlockSequence
                Attribute(
                    0x300800D0,
                    "1C",
                    condition=Condition("parsed", required=("!=", "./300A00F0", 0)),
                    items=(1, None),
                    rows=(
                        Attribute(0x300A00F5, "3"),  # BlockTrayID
                        Attribute(0x300A00F9, "3"),  # AccessoryCode
                        Attribute(0x300C00E0, "1"),  # ReferencedBlockNumber
                        Attribute(0x300A00FE, "3"),  # BlockName
                        Attribute(0x300A0440, "3"),  # NumberOfBlockSlabItems
                        # RecordedBlockSlabSequence
                        Attribute(
                            0x300800D1,
                            "1C",
                            condition=Condition("parsed", required=(">", "./300A0440", 0)),
                            rows=(
                                Attribute(0x300A0443, "1"),  # BlockSlabNumber
                                Attribute(0x300A00F9, "3"),  # AccessoryCode
                            ),
                        ),
                    ),
                ),
                # RecordedSnoutSequence
                Attribute(
                    0x300800F0,
                    "1C",
                    condition=Condition("undecidable"),
                    items=(1, 1),
                    rows=(
                        Attribute(0x300A030F, "1"),  # SnoutID
                        Attribute(0x300A00F9, "3"),  # AccessoryCode
                    ),
                ),
                # ApplicatorSequence
                Attribute(
                    0x300A0107,
                    "1C",
                    condition=Condition("undecidable"),
                    items=(1, 1),
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
                                        "ION_SQUARE",
                                        "ION_RECT",
                                        "ION_CIRC",
                                        "ION_SHORT",
                                        "ION_OPEN",
                                        "INTRAOPERATIVE",
                                        "STEREOTACTIC",
                                    ),
                                ),
                            ),
                        ),  # ApplicatorType
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
                    ),
                ),
                Attribute(0x300A0312, "1"),  # NumberOfRangeShifters
                # RecordedRangeShifterSequence
                Attribute(
                    0x300800F2,
                    "1C",
                    condition=Condition("parsed", required=("!=", "./300A0312", 0)),
                    items=(1, None),
                    rows=(
                        Attribute(0x300C0100, "1"),  # ReferencedRangeShifterNumber
                        Attribute(0x300A0318, "1"),  # RangeShifterID
                        Attribute(0x300A00F9, "3"),  # AccessoryCode
                    ),
                ),
                Attribute(0x300A0330, "1"),  # NumberOfLateralSpreadingDevices
                # RecordedLateralSpreadingDeviceSequence
                Attribute(
                    0x300800F4,
                    "1C",
                    condition=Condition("parsed", required=("!=", "./300A0330", 0)),
                    items=(1, None),
                    rows=(
                        Attribute(0x300C0102, "1"),  # ReferencedLateralSpreadingDeviceNumber
                        Attribute(0x300A0336, "1"),  # LateralSpreadingDeviceID
                        Attribute(0x300A00F9, "3"),  # AccessoryCode
                    ),
                ),
                Attribute(0x300A0340, "1"),  # NumberOfRangeModulators
                # RecordedRangeModulatorSequence
                Attribute(
                    0x300800F6,
                    "1C",
                    condition=Condition("parsed", required=("!=", "./300A0340", 0)),
                    items=(1, None),
                    rows=(
                        Attribute(0x300C0104, "1"),  # ReferencedRangeModulatorNumber
                        Attribute(0x300A0346, "1"),  # RangeModulatorID
                        Attribute(0x300A00F9, "3"),  # AccessoryCode
                        Attribute(
                            0x300A0348, "1", terms=(Terms("defined", ("FIXED", "WHL_FIXEDWEIGHTS", "WHL_MODWEIGHTS")),)
                        ),  # RangeModulatorType
                        Attribute(
                            0x300A034C,
                            "1C",
                            condition=Condition("parsed", required=("in", "./300A0348", ("WHL_MODWEIGHTS",))),
                        ),  # BeamCurrentModulationID
                    ),
                ),
                Include("C.8.8.28-1"),
                Attribute(0x300A0356, "3"),  # FixationLightAzimuthalAngle
                Attribute(0x300A0358, "3"),  # FixationLightPolarAngle
                Attribute(0x300A0150, "3", terms=(Terms("enumerated", ("L", "R")),)),  # FixationEye
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
                Attribute(0x3008003A, "3"),  # SpecifiedTreatmentTime
                Attribute(0x3008003B, "3"),  # DeliveredTreatmentTime
                # DeliveredDepthDoseParametersSequence
                Attribute(
                    0x300A0506,
                    "3",
                    items=(0, 1),
                    rows=(
                        Attribute(
                            0x300A0511, "1", terms=(Terms("defined", ("HIGHEST", "MAXIMUM", "CENTER")),)
                        ),  # DeliveredReferenceDoseDefinition
                        Attribute(0x300A0508, "1"),  # DeliveredDistalDepth
                        Attribute(0x300A0507, "1"),  # DeliveredDistalDepthFraction
                        Attribute(
                            0x300A0510, "1C", condition=Condition("parsed", required=("in", "./300A0511", ("CENTER",)))
                        ),  # DeliveredNominalRangeModulatedRegionDepths
                        Attribute(
                            0x300A0509, "1C", condition=Condition("parsed", required=("present", "./300A0510"))
                        ),  # DeliveredNominalRangeModulationFractions
                    ),
                ),
                Attribute(0x300A0110, "1"),  # NumberOfControlPoints
                # IonControlPointDeliverySequence
                Attribute(
                    0x30080041,
                    "1",
                    items=(1, None),
                    rows=(
                        Attribute(0x300C00F0, "1"),  # ReferencedControlPointIndex
                        Attribute(0x30080024, "1"),  # TreatmentControlPointDate
                        Attribute(0x30080025, "1"),  # TreatmentControlPointTime
                        Attribute(
                            0x300A0302, "1C", condition=Condition("parsed", required=("in", "300A00C6", ("MIXED_ION",)))
                        ),  # RadiationMassNumber
                        Attribute(
                            0x300A0304, "1C", condition=Condition("parsed", required=("in", "300A00C6", ("MIXED_ION",)))
                        ),  # RadiationAtomicNumber
                        Attribute(
                            0x300A0306, "1C", condition=Condition("parsed", required=("in", "300A00C6", ("MIXED_ION",)))
                        ),  # RadiationChargeState
                        Attribute(0x30080042, "2"),  # SpecifiedMeterset
                        Attribute(0x30080044, "1"),  # DeliveredMeterset
                        Attribute(0x30080045, "3"),  # MetersetRateSet
                        Attribute(0x30080046, "3"),  # MetersetRateDelivered
                        Attribute(
                            0x300A0114,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "and",
                                    ("or", ("item", "30080041", 0), ("undecidable", "control point")),
                                    ("absent", "./00180060"),
                                ),
                            ),
                        ),  # NominalBeamEnergy
                        Attribute(
                            0x00180060,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "and",
                                    ("or", ("item", "30080041", 0), ("undecidable", "control point")),
                                    ("absent", "./300A0114"),
                                ),
                            ),
                        ),  # KVP
                        # IonWedgePositionSequence
                        Attribute(
                            0x300A03AC,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "or",
                                    ("and", ("item", "30080041", 0), ("!=", "300A00D0", 0)),
                                    ("undecidable", "control point"),
                                ),
                            ),
                            items=(1, None),
                            rows=(
                                Attribute(0x300C00C0, "1"),  # ReferencedWedgeNumber
                                Attribute(
                                    0x300A0118, "1", terms=(Terms("enumerated", ("IN", "OUT")),)
                                ),  # WedgePosition
                                Attribute(
                                    0x300A00DB,
                                    "1C",
                                    condition=Condition(
                                        "parsed",
                                        required=(
                                            "linked",
                                            "300800B0",
                                            "300A00D2",
                                            "./300C00C0",
                                            ("in", "./300A00D3", ("PARTIAL_STANDARD", "PARTIAL_MOTORIZ")),
                                        ),
                                    ),
                                ),  # WedgeThinEdgePosition
                            ),
                        ),
                        Include("C.8.8.27-1"),
                        # EnhancedRTBeamLimitingOpeningSequence
                        Attribute(
                            0x300800A2,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "and",
                                    ("or", ("item", "30080041", 0), ("undecidable", "control point")),
                                    ("in", "300800A3", ("YES",)),
                                ),
                            ),
                            items=(1, None),
                            rows=(Include("C.36.2.2.20-1"),),
                        ),
                        # RangeShifterSettingsSequence
                        Attribute(
                            0x300A0360,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "and",
                                    ("or", ("item", "30080041", 0), ("undecidable", "control point")),
                                    ("!=", "300A0312", 0),
                                ),
                            ),
                            items=(1, None),
                            rows=(
                                Attribute(0x300C0100, "1"),  # ReferencedRangeShifterNumber
                                Attribute(0x300A0362, "1"),  # RangeShifterSetting
                            ),
                        ),
                        # LateralSpreadingDeviceSettingsSequence
                        Attribute(
                            0x300A0370,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "and",
                                    ("or", ("item", "30080041", 0), ("undecidable", "control point")),
                                    ("!=", "300A0330", 0),
                                ),
                            ),
                            items=(1, None),
                            rows=(
                                Attribute(0x300C0102, "1"),  # ReferencedLateralSpreadingDeviceNumber
                                Attribute(0x300A0372, "1"),  # LateralSpreadingDeviceSetting
                            ),
                        ),
                        # RangeModulatorSettingsSequence
                        Attribute(
                            0x300A0380,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "and",
                                    ("or", ("item", "30080041", 0), ("undecidable", "control point")),
                                    ("!=", "300A0340", 0),
                                ),
                            ),
                            items=(1, None),
                            rows=(
                                Attribute(0x300C0104, "1"),  # ReferencedRangeModulatorNumber
                                Attribute(
                                    0x300A0382,
                                    "1C",
                                    condition=Condition(
                                        "parsed",
                                        required=(
                                            "linked",
                                            "300800F6",
                                            "300C0104",
                                            "./300C0104",
                                            ("in", "./300A0348", ("WHL_MODWEIGHTS", "WHL_FIXEDWEIGHTS")),
                                        ),
                                    ),
                                ),  # RangeModulatorGatingStartValue
                                Attribute(
                                    0x300A0384,
                                    "1C",
                                    condition=Condition(
                                        "parsed",
                                        required=(
                                            "linked",
                                            "300800F6",
                                            "300C0104",
                                            "./300C0104",
                                            ("in", "./300A0348", ("WHL_MODWEIGHTS", "WHL_FIXEDWEIGHTS")),
                                        ),
                                    ),
                                ),  # RangeModulatorGatingStopValue
                            ),
                        ),
                        Attribute(
                            0x300A011E,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "30080041", 0), ("undecidable", "control point"))
                            ),
                        ),  # GantryAngle
                        Attribute(
                            0x300A011F,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "30080041", 0), ("undecidable", "control point"))
                            ),
                            terms=(Terms("enumerated", ("CW", "CC", "NONE")),),
                        ),  # GantryRotationDirection
                        Attribute(
                            0x300A014A,
                            "2C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "30080041", 0), ("undecidable", "control point"))
                            ),
                        ),  # GantryPitchAngle
                        Attribute(
                            0x300A014C,
                            "2C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "30080041", 0), ("undecidable", "control point"))
                            ),
                            terms=(Terms("enumerated", ("CW", "CC", "NONE")),),
                        ),  # GantryPitchRotationDirection
                        Attribute(
                            0x300A0120,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "30080041", 0), ("undecidable", "control point"))
                            ),
                        ),  # BeamLimitingDeviceAngle
                        Attribute(
                            0x300A0121,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "30080041", 0), ("undecidable", "control point"))
                            ),
                            terms=(Terms("enumerated", ("CW", "CC", "NONE")),),
                        ),  # BeamLimitingDeviceRotationDirection
                        Attribute(
                            0x300A0390,
                            "1C",
                            condition=Condition("parsed", required=("in", "300A0308", ("MODULATED", "MODULATED_SPEC"))),
                        ),  # ScanSpotTuneID
                        Attribute(
                            0x300A0392,
                            "1C",
                            condition=Condition("parsed", required=("in", "300A0308", ("MODULATED", "MODULATED_SPEC"))),
                        ),  # NumberOfScanSpotPositions
                        Attribute(
                            0x300A0394,
                            "1C",
                            condition=Condition("parsed", required=("in", "300A0308", ("MODULATED", "MODULATED_SPEC"))),
                        ),  # ScanSpotPositionMap
                        Attribute(0x300A039B, "3"),  # ScanSpotGantryAngles
                        Attribute(0x300A039C, "3"),  # ScanSpotPatientSupportAngles
                        Attribute(
                            0x30080047,
                            "1C",
                            condition=Condition("parsed", required=("in", "300A0308", ("MODULATED", "MODULATED_SPEC"))),
                        ),  # ScanSpotMetersetsDelivered
                        Attribute(0x300A038F, "3"),  # ScanSpotTimeOffset
                        Attribute(0x300A0399, "3"),  # ScanSpotSizesDelivered
                        Attribute(
                            0x300A039A,
                            "1C",
                            condition=Condition("parsed", required=("in", "300A0308", ("MODULATED", "MODULATED_SPEC"))),
                        ),  # NumberOfPaintings
                        Attribute(0x300A0393, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # ScanSpotReordered
                        Attribute(
                            0x300A0391, "1C", condition=Condition("parsed", required=("in", "./300A0393", ("YES",)))
                        ),  # ScanSpotPrescribedIndices
                        Attribute(
                            0x300A0122,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "30080041", 0), ("undecidable", "control point"))
                            ),
                        ),  # PatientSupportAngle
                        Attribute(
                            0x300A0123,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "30080041", 0), ("undecidable", "control point"))
                            ),
                            terms=(Terms("enumerated", ("CW", "CC", "NONE")),),
                        ),  # PatientSupportRotationDirection
                        Attribute(
                            0x300A0140,
                            "2C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "30080041", 0), ("undecidable", "control point"))
                            ),
                        ),  # TableTopPitchAngle
                        Attribute(
                            0x300A0142,
                            "2C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "30080041", 0), ("undecidable", "control point"))
                            ),
                            terms=(Terms("enumerated", ("CW", "CC", "NONE")),),
                        ),  # TableTopPitchRotationDirection
                        Attribute(
                            0x300A0144,
                            "2C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "30080041", 0), ("undecidable", "control point"))
                            ),
                        ),  # TableTopRollAngle
                        Attribute(
                            0x300A0146,
                            "2C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "30080041", 0), ("undecidable", "control point"))
                            ),
                            terms=(Terms("enumerated", ("CW", "CC", "NONE")),),
                        ),  # TableTopRollRotationDirection
                        Attribute(0x300A0148, "3"),  # HeadFixationAngle
                        Attribute(0x300A0151, "3"),  # ChairHeadFramePosition
                        Attribute(
                            0x300A0128,
                            "2C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "30080041", 0), ("undecidable", "control point"))
                            ),
                        ),  # TableTopVerticalPosition
                        Attribute(
                            0x300A0129,
                            "2C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "30080041", 0), ("undecidable", "control point"))
                            ),
                        ),  # TableTopLongitudinalPosition
                        Attribute(
                            0x300A012A,
                            "2C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "30080041", 0), ("undecidable", "control point"))
                            ),
                        ),  # TableTopLateralPosition
                        Attribute(
                            0x300A030D,
                            "2C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "30080041", 0), ("undecidable", "control point"))
                            ),
                        ),  # SnoutPosition
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
                                Attribute(0x30080061, "1"),  # ParameterSequencePointer
                                Attribute(0x30080062, "1"),  # OverrideParameterPointer
                                Attribute(0x30080063, "1"),  # ParameterItemIndex
                                Attribute(0x30080067, "3"),  # ParameterValueNumber
                                Attribute(0x00081070, "2"),  # OperatorsName
                                # OperatorIdentificationSequence
                                Attribute(0x00081072, "3", items=(0, 1), rows=(Include("10-1"),)),
                                Attribute(0x30080066, "3"),  # OverrideReason
                            ),
                        ),
                    ),
                ),
                # InterlockSequence
                Attribute(0x300A0740, "3", items=(0, None), rows=(Include("C.36.2.2.18-1"),)),
            ),
        ),
    ),
)
