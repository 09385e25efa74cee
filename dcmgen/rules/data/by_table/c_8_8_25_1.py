# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Ion Beams Module (PS3.3 C.8.8.25, Table C.8.8.25-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.8.25-1",
    "RT Ion Beams Module",
    "C.8.8.25",
    (  # IonBeamSequence
        Attribute(
            0x300A03A2,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x300A00C0, "1"),  # BeamNumber
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
                Attribute(0x300A00B3, "1", terms=(Terms("enumerated", ("MU", "NP")),)),  # PrimaryDosimeterUnit
                Attribute(0x300A0054, "3"),  # TableTopPositionAlignmentUID
                Attribute(0x300C00A0, "3"),  # ReferencedToleranceTableNumber
                Attribute(0x300A030A, "1"),  # VirtualSourceAxisDistances
                # DepthDoseParametersSequence
                Attribute(
                    0x300A0505,
                    "3",
                    items=(0, 1),
                    rows=(
                        Attribute(
                            0x300A0512, "1", terms=(Terms("defined", ("HIGHEST", "MAXIMUM", "CENTER")),)
                        ),  # ReferenceDoseDefinition
                        Attribute(0x300A0502, "1"),  # DistalDepth
                        Attribute(0x300A0501, "1"),  # DistalDepthFraction
                        Attribute(
                            0x300A0504, "1C", condition=Condition("parsed", required=("in", "./300A0512", ("CENTER",)))
                        ),  # NominalRangeModulatedRegionDepths
                        Attribute(
                            0x300A0503, "1C", condition=Condition("parsed", required=("present", "./300A0504"))
                        ),  # NominalRangeModulationFractions
                    ),
                ),
                Attribute(
                    0x300800A3, "3", terms=(Terms("enumerated", ("YES", "NO")),)
                ),  # EnhancedRTBeamLimitingDeviceDefinitionFlag
                # IonBeamLimitingDeviceSequence
                Attribute(
                    0x300A03A4,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(
                            0x300A00B8, "1", terms=(Terms("enumerated", ("X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY")),)
                        ),  # RTBeamLimitingDeviceType
                        Attribute(0x300A00BB, "2"),  # IsocenterToBeamLimitingDeviceDistance
                        Attribute(0x300A00BC, "1"),  # NumberOfLeafJawPairs
                        Attribute(
                            0x300A00BE,
                            "1C",
                            condition=Condition(
                                "parsed", required=("in", "./300A00B8", ("MLCX", "MLCY")), otherwise="allowed"
                            ),
                        ),  # LeafPositionBoundaries
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
                # ReferencedReferenceImageSequence
                Attribute(
                    0x300C0042,
                    "3",
                    items=(0, None),
                    rows=(
                        Include("10-11"),
                        Attribute(0x300A00C8, "1"),  # ReferenceImageNumber
                    ),
                ),
                Attribute(
                    0x300A00CE,
                    "1",
                    terms=(Terms("defined", ("TREATMENT", "OPEN_PORTFILM", "TRMT_PORTFILM", "CONTINUATION", "SETUP")),),
                ),  # TreatmentDeliveryType
                # ReferencedDoseSequence
                Attribute(0x300C0080, "3", items=(0, None), rows=(Include("10-11"),)),
                Attribute(0x300A00D0, "1"),  # NumberOfWedges
                Attribute(0x300A00D7, "3"),  # TotalWedgeTrayWaterEquivalentThickness
                # IonWedgeSequence
                Attribute(
                    0x300A03AA,
                    "1C",
                    condition=Condition("parsed", required=("!=", "./300A00D0", 0)),
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
                        Attribute(0x300A00D9, "1"),  # IsocenterToWedgeTrayDistance
                    ),
                ),
                Attribute(0x300A00E0, "1"),  # NumberOfCompensators
                Attribute(0x300A02E3, "3"),  # TotalCompensatorTrayWaterEquivalentThickness
                # IonRangeCompensatorSequence
                Attribute(
                    0x300A02EA,
                    "1C",
                    condition=Condition("parsed", required=("!=", "./300A00E0", 0)),
                    rows=(
                        Attribute(0x300A02EB, "3"),  # CompensatorDescription
                        Attribute(0x300A00E4, "1"),  # CompensatorNumber
                        Attribute(0x300A00E1, "2"),  # MaterialID
                        Attribute(0x300A00E5, "3"),  # CompensatorID
                        Attribute(0x300A00F9, "3"),  # AccessoryCode
                        Attribute(
                            0x300A02E4,
                            "1C",
                            condition=Condition("parsed", required=("not", ("in", "./300A02E1", ("DOUBLE_SIDED",)))),
                        ),  # IsocenterToCompensatorTrayDistance
                        Attribute(
                            0x300A02E0, "1", terms=(Terms("enumerated", ("PRESENT", "ABSENT")),)
                        ),  # CompensatorDivergence
                        Attribute(
                            0x300A02E1,
                            "1",
                            terms=(Terms("enumerated", ("PATIENT_SIDE", "SOURCE_SIDE", "DOUBLE_SIDED")),),
                        ),  # CompensatorMountingPosition
                        Attribute(
                            0x300A02EC, "3", terms=(Terms("enumerated", ("YES", "NO")),)
                        ),  # CompensatorSurfaceRepresentationFlag
                        # ReferencedSurfaceSegmentationSequence
                        Attribute(
                            0x0008114D,
                            "1C",
                            condition=Condition("parsed", required=("in", "./300A02EC", ("YES",))),
                            items=(1, 1),
                            rows=(Include("10-11"),),
                        ),
                        Attribute(
                            0x300A00E7,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("absent", "./300A02EC"), ("in", "./300A02EC", ("NO",)))
                            ),
                        ),  # CompensatorRows
                        Attribute(
                            0x300A00E8,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("absent", "./300A02EC"), ("in", "./300A02EC", ("NO",)))
                            ),
                        ),  # CompensatorColumns
                        Attribute(
                            0x300A00E9,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("absent", "./300A02EC"), ("in", "./300A02EC", ("NO",)))
                            ),
                        ),  # CompensatorPixelSpacing
                        Attribute(
                            0x300A00EA,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("absent", "./300A02EC"), ("in", "./300A02EC", ("NO",)))
                            ),
                        ),  # CompensatorPosition
                        Attribute(
                            0x300A02E5,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "and",
                                    ("undecidable", "equipment"),
                                    ("or", ("absent", "./300A02EC"), ("in", "./300A02EC", ("NO",))),
                                ),
                            ),
                        ),  # CompensatorColumnOffset
                        Attribute(
                            0x300A00EC,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("absent", "./300A02EC"), ("in", "./300A02EC", ("NO",)))
                            ),
                        ),  # CompensatorThicknessData
                        Attribute(
                            0x300A02E6,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "and",
                                    ("nonempty", "./300A00E1"),
                                    ("in", "./300A02E1", ("DOUBLE_SIDED",)),
                                    ("or", ("absent", "./300A02EC"), ("in", "./300A02EC", ("NO",))),
                                ),
                            ),
                        ),  # IsocenterToCompensatorDistances
                        Attribute(0x300A02E7, "3"),  # CompensatorRelativeStoppingPowerRatio
                        Attribute(0x300A02E8, "3"),  # CompensatorMillingToolDiameter
                    ),
                ),
                Attribute(0x300A00ED, "1"),  # NumberOfBoli
                # ReferencedBolusSequence
                Attribute(
                    0x300C00B0,
                    "1C",
                    condition=Condition("parsed", required=("!=", "./300A00ED", 0)),
                    rows=(
                        Attribute(0x30060084, "1"),  # ReferencedROINumber
                        Attribute(0x300A00F9, "3"),  # AccessoryCode
                    ),
                ),
                Attribute(0x300A00F0, "1"),  # NumberOfBlocks
                Attribute(0x300A00F3, "3"),  # TotalBlockTrayWaterEquivalentThickness
                # IonBlockSequence
                Attribute(
                    0x300A03A6,
                    "1C",
                    condition=Condition("parsed", required=("!=", "./300A00F0", 0)),
                    rows=(
                        Attribute(0x300A00F5, "3"),  # BlockTrayID
                        Attribute(0x300A00F9, "3"),  # AccessoryCode
                        Attribute(0x300A00F7, "1"),  # IsocenterToBlockTrayDistance
                        Attribute(
                            0x300A00F8, "1", terms=(Terms("enumerated", ("SHIELDING", "APERTURE")),)
                        ),  # BlockType
                        Attribute(
                            0x300A00FA, "1", terms=(Terms("enumerated", ("PRESENT", "ABSENT")),)
                        ),  # BlockDivergence
                        Attribute(
                            0x300A00FB, "1", terms=(Terms("enumerated", ("PATIENT_SIDE", "SOURCE_SIDE")),)
                        ),  # BlockMountingPosition
                        Attribute(0x300A00FC, "1"),  # BlockNumber
                        Attribute(0x300A00FE, "3"),  # BlockName
                        Attribute(0x300A00E1, "2"),  # MaterialID
                        Attribute(0x300A0100, "1"),  # BlockThickness
                        Attribute(0x300A0104, "1"),  # BlockNumberOfPoints
                        Attribute(0x300A0106, "1"),  # BlockData
                        Attribute(0x300A0440, "3"),  # NumberOfBlockSlabItems
                        # BlockSlabSequence
                        Attribute(
                            0x300A0441,
                            "1C",
                            condition=Condition("parsed", required=("present", "./300A0440")),
                            rows=(
                                Attribute(0x300A0443, "1"),  # BlockSlabNumber
                                Attribute(0x300A0442, "3"),  # BlockSlabThickness
                                Attribute(0x300A00F9, "3"),  # AccessoryCode
                            ),
                        ),
                    ),
                ),
                # SnoutSequence
                Attribute(
                    0x300A030C,
                    "3",
                    items=(0, 1),
                    rows=(
                        Attribute(0x300A030F, "1"),  # SnoutID
                        Attribute(0x300A00F9, "3"),  # AccessoryCode
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
                        Attribute(0x300A0426, "3"),  # IsocenterToGeneralAccessoryDistance
                    ),
                ),
                Attribute(0x300A0312, "1"),  # NumberOfRangeShifters
                # RangeShifterSequence
                Attribute(
                    0x300A0314,
                    "1C",
                    condition=Condition("parsed", required=("!=", "./300A0312", 0)),
                    rows=(
                        Attribute(0x300A0316, "1"),  # RangeShifterNumber
                        Attribute(0x300A0318, "1"),  # RangeShifterID
                        Attribute(0x300A00F9, "3"),  # AccessoryCode
                        Attribute(0x300A0320, "1", terms=(Terms("defined", ("ANALOG", "BINARY")),)),  # RangeShifterType
                        Attribute(0x300A00E1, "3"),  # MaterialID
                        Attribute(0x00146047, "3"),  # MaterialDensity
                        Attribute(0x300A0322, "3"),  # RangeShifterDescription
                    ),
                ),
                Attribute(0x300A0330, "1"),  # NumberOfLateralSpreadingDevices
                # LateralSpreadingDeviceSequence
                Attribute(
                    0x300A0332,
                    "1C",
                    condition=Condition("parsed", required=("!=", "./300A0330", 0)),
                    rows=(
                        Attribute(0x300A0334, "1"),  # LateralSpreadingDeviceNumber
                        Attribute(0x300A0336, "1"),  # LateralSpreadingDeviceID
                        Attribute(0x300A00F9, "3"),  # AccessoryCode
                        Attribute(
                            0x300A0338, "1", terms=(Terms("defined", ("SCATTERER", "MAGNET")),)
                        ),  # LateralSpreadingDeviceType
                        Attribute(0x300A033A, "3"),  # LateralSpreadingDeviceDescription
                    ),
                ),
                Attribute(0x300A0340, "1"),  # NumberOfRangeModulators
                # RangeModulatorSequence
                Attribute(
                    0x300A0342,
                    "1C",
                    condition=Condition("parsed", required=("!=", "./300A0340", 0)),
                    rows=(
                        Attribute(0x300A0344, "1"),  # RangeModulatorNumber
                        Attribute(0x300A0346, "1"),  # RangeModulatorID
                        Attribute(0x300A00F9, "3"),  # AccessoryCode
                        Attribute(
                            0x300A0348, "1", terms=(Terms("defined", ("FIXED", "WHL_FIXEDWEIGHTS", "WHL_MODWEIGHTS")),)
                        ),  # RangeModulatorType
                        Attribute(0x300A034A, "3"),  # RangeModulatorDescription
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
                Attribute(
                    0x300A010E, "1C", condition=Condition("parsed", required=("nonempty", "./300A03A8>300A0134"))
                ),  # FinalCumulativeMetersetWeight
                Attribute(0x300A0110, "1"),  # NumberOfControlPoints
                # IonControlPointSequence
                Attribute(
                    0x300A03A8,
                    "1",
                    rows=(
                        Attribute(0x300A0112, "1"),  # ControlPointIndex
                        Attribute(
                            0x300A0302, "1C", condition=Condition("parsed", required=("in", "300A00C6", ("MIXED_ION",)))
                        ),  # RadiationMassNumber
                        Attribute(
                            0x300A0304, "1C", condition=Condition("parsed", required=("in", "300A00C6", ("MIXED_ION",)))
                        ),  # RadiationAtomicNumber
                        Attribute(
                            0x300A0306, "1C", condition=Condition("parsed", required=("in", "300A00C6", ("MIXED_ION",)))
                        ),  # RadiationChargeState
                        Attribute(0x300A0134, "2"),  # CumulativeMetersetWeight
                        # ReferencedDoseReferenceSequence
                        Attribute(
                            0x300C0050,
                            "3",
                            items=(0, None),
                            rows=(
                                Attribute(0x300C0051, "1"),  # ReferencedDoseReferenceNumber
                                Attribute(0x300A010C, "2"),  # CumulativeDoseReferenceCoefficient
                            ),
                        ),
                        Attribute(
                            0x300A0114,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "and",
                                    ("or", ("item", "300A03A8", 0), ("undecidable", "control point")),
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
                                    ("or", ("item", "300A03A8", 0), ("undecidable", "control point")),
                                    ("absent", "./300A0114"),
                                ),
                            ),
                        ),  # KVP
                        Attribute(0x300A035A, "3"),  # MetersetRate
                        # IonWedgePositionSequence
                        Attribute(
                            0x300A03AC,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "or",
                                    ("and", ("item", "300A03A8", 0), ("!=", "300A00D0", 0)),
                                    ("undecidable", "control point"),
                                ),
                            ),
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
                                            "300A03AA",
                                            "300A00D2",
                                            "./300C00C0",
                                            ("in", "./300A00D3", ("PARTIAL_STANDARD", "PARTIAL_MOTORIZ")),
                                        ),
                                    ),
                                ),  # WedgeThinEdgePosition
                            ),
                        ),
                        # RangeShifterSettingsSequence
                        Attribute(
                            0x300A0360,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "or",
                                    ("and", ("item", "300A03A8", 0), ("!=", "300A0312", 0)),
                                    ("undecidable", "control point"),
                                ),
                            ),
                            items=(1, None),
                            rows=(
                                Attribute(0x300C0100, "1"),  # ReferencedRangeShifterNumber
                                Attribute(0x300A0362, "1"),  # RangeShifterSetting
                                Attribute(0x300A0364, "3"),  # IsocenterToRangeShifterDistance
                                Attribute(0x300A0366, "3"),  # RangeShifterWaterEquivalentThickness
                            ),
                        ),
                        # LateralSpreadingDeviceSettingsSequence
                        Attribute(
                            0x300A0370,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "or",
                                    ("and", ("item", "300A03A8", 0), ("!=", "300A0330", 0)),
                                    ("undecidable", "control point"),
                                ),
                            ),
                            items=(1, None),
                            rows=(
                                Attribute(0x300C0102, "1"),  # ReferencedLateralSpreadingDeviceNumber
                                Attribute(0x300A0372, "1"),  # LateralSpreadingDeviceSetting
                                Attribute(0x300A0374, "3"),  # IsocenterToLateralSpreadingDeviceDistance
                                Attribute(0x300A033C, "3"),  # LateralSpreadingDeviceWaterEquivalentThickness
                            ),
                        ),
                        # RangeModulatorSettingsSequence
                        Attribute(
                            0x300A0380,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "or",
                                    ("and", ("item", "300A03A8", 0), ("!=", "300A0340", 0)),
                                    ("undecidable", "control point"),
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
                                            "300A0342",
                                            "300A0344",
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
                                            "300A0342",
                                            "300A0344",
                                            "./300C0104",
                                            ("in", "./300A0348", ("WHL_MODWEIGHTS", "WHL_FIXEDWEIGHTS")),
                                        ),
                                    ),
                                ),  # RangeModulatorGatingStopValue
                                Attribute(0x300A0386, "3"),  # RangeModulatorGatingStartWaterEquivalentThickness
                                Attribute(0x300A0388, "3"),  # RangeModulatorGatingStopWaterEquivalentThickness
                                Attribute(0x300A038A, "3"),  # IsocenterToRangeModulatorDistance
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
                                    ("or", ("item", "300A03A8", 0), ("undecidable", "control point")),
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
                                "parsed", required=("or", ("item", "300A03A8", 0), ("undecidable", "control point"))
                            ),
                        ),  # GantryAngle
                        Attribute(
                            0x300A011F,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "300A03A8", 0), ("undecidable", "control point"))
                            ),
                            terms=(Terms("enumerated", ("CW", "CC", "NONE")),),
                        ),  # GantryRotationDirection
                        Attribute(
                            0x300A014A,
                            "2C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "300A03A8", 0), ("undecidable", "control point"))
                            ),
                        ),  # GantryPitchAngle
                        Attribute(
                            0x300A014C,
                            "2C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "300A03A8", 0), ("undecidable", "control point"))
                            ),
                            terms=(Terms("enumerated", ("CW", "CC", "NONE")),),
                        ),  # GantryPitchRotationDirection
                        Attribute(
                            0x300A0120,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "300A03A8", 0), ("undecidable", "control point"))
                            ),
                        ),  # BeamLimitingDeviceAngle
                        Attribute(
                            0x300A0121,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "300A03A8", 0), ("undecidable", "control point"))
                            ),
                            terms=(Terms("enumerated", ("CW", "CC", "NONE")),),
                        ),  # BeamLimitingDeviceRotationDirection
                        Attribute(
                            0x300A0390,
                            "1C",
                            condition=Condition("parsed", required=("in", "300A0308", ("MODULATED", "MODULATED_SPEC"))),
                        ),  # ScanSpotTuneID
                        Attribute(
                            0x300A0395, "3", terms=(Terms("enumerated", ("ALLOWED", "NOT ALLOWED")),)
                        ),  # ScanSpotReorderingAllowed
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
                        Attribute(
                            0x300A0396,
                            "1C",
                            condition=Condition("parsed", required=("in", "300A0308", ("MODULATED", "MODULATED_SPEC"))),
                        ),  # ScanSpotMetersetWeights
                        Attribute(0x300A0398, "3"),  # ScanningSpotSize
                        Attribute(
                            0x300A039A,
                            "1C",
                            condition=Condition("parsed", required=("in", "300A0308", ("MODULATED", "MODULATED_SPEC"))),
                        ),  # NumberOfPaintings
                        Attribute(
                            0x300A0122,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "300A03A8", 0), ("undecidable", "control point"))
                            ),
                        ),  # PatientSupportAngle
                        Attribute(
                            0x300A0123,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "300A03A8", 0), ("undecidable", "control point"))
                            ),
                            terms=(Terms("enumerated", ("CW", "CC", "NONE")),),
                        ),  # PatientSupportRotationDirection
                        Attribute(
                            0x300A0140,
                            "2C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "300A03A8", 0), ("undecidable", "control point"))
                            ),
                        ),  # TableTopPitchAngle
                        Attribute(
                            0x300A0142,
                            "2C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "300A03A8", 0), ("undecidable", "control point"))
                            ),
                            terms=(Terms("enumerated", ("CW", "CC", "NONE")),),
                        ),  # TableTopPitchRotationDirection
                        Attribute(
                            0x300A0144,
                            "2C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "300A03A8", 0), ("undecidable", "control point"))
                            ),
                        ),  # TableTopRollAngle
                        Attribute(
                            0x300A0146,
                            "2C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "300A03A8", 0), ("undecidable", "control point"))
                            ),
                            terms=(Terms("enumerated", ("CW", "CC", "NONE")),),
                        ),  # TableTopRollRotationDirection
                        Attribute(0x300A0148, "3"),  # HeadFixationAngle
                        Attribute(0x300A0151, "3"),  # ChairHeadFramePosition
                        Attribute(
                            0x300A0128,
                            "2C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "300A03A8", 0), ("undecidable", "control point"))
                            ),
                        ),  # TableTopVerticalPosition
                        Attribute(
                            0x300A0129,
                            "2C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "300A03A8", 0), ("undecidable", "control point"))
                            ),
                        ),  # TableTopLongitudinalPosition
                        Attribute(
                            0x300A012A,
                            "2C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "300A03A8", 0), ("undecidable", "control point"))
                            ),
                        ),  # TableTopLateralPosition
                        Attribute(
                            0x300A030D,
                            "2C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "300A03A8", 0), ("undecidable", "control point"))
                            ),
                        ),  # SnoutPosition
                        Attribute(
                            0x300A012C,
                            "2C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "300A03A8", 0), ("undecidable", "control point"))
                            ),
                        ),  # IsocenterPosition
                        Attribute(0x300A012E, "3"),  # SurfaceEntryPoint
                        Attribute(0x300A0133, "3"),  # ExternalContourEntryPoint
                    ),
                ),
            ),
        ),
    ),
)
