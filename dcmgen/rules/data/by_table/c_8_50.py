# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Beams Module (PS3.3 C.8.8.14, Table C.8-50)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8-50",
    "RT Beams Module",
    "C.8.8.14",
    (  # BeamSequence
        Attribute(
            0x300A00B0,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x300A00C0, "1"),  # BeamNumber
                Attribute(0x300A00C2, "3"),  # BeamName
                Attribute(0x30100038, "3"),  # EntityLongLabel
                Attribute(0x300A00C3, "3"),  # BeamDescription
                # DefinitionSourceSequence
                Attribute(0x00081156, "3", items=(0, 1), rows=(Include("10-11"),)),
                Attribute(0x300A00C4, "1", terms=(Terms("enumerated", ("STATIC", "DYNAMIC")),)),  # BeamType
                Attribute(
                    0x300A00C6, "2", terms=(Terms("defined", ("PHOTON", "ELECTRON", "NEUTRON", "PROTON")),)
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
                # RTTreatmentTechniqueCodeSequence
                Attribute(
                    0x30100080, "3", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "9583", "inferred")),)
                ),
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
                Attribute(0x300A00B3, "3", terms=(Terms("enumerated", ("MU", "MINUTE")),)),  # PrimaryDosimeterUnit
                Attribute(0x300A0054, "3"),  # TableTopPositionAlignmentUID
                Attribute(0x300C00A0, "3"),  # ReferencedToleranceTableNumber
                Attribute(0x300A00B4, "3"),  # SourceAxisDistance
                Attribute(
                    0x300800A3, "3", terms=(Terms("enumerated", ("YES", "NO")),)
                ),  # EnhancedRTBeamLimitingDeviceDefinitionFlag
                # BeamLimitingDeviceSequence
                Attribute(
                    0x300A00B6,
                    "1C",
                    condition=Condition(
                        "parsed", required=("or", ("absent", "./300800A3"), ("in", "./300800A3", ("NO",)))
                    ),
                    items=(1, None),
                    rows=(
                        Attribute(
                            0x300A00B8, "1", terms=(Terms("enumerated", ("X", "Y", "ASYMX", "ASYMY", "MLCX", "MLCY")),)
                        ),  # RTBeamLimitingDeviceType
                        Attribute(0x300A00BA, "3"),  # SourceToBeamLimitingDeviceDistance
                        Attribute(0x300A00BC, "1"),  # NumberOfLeafJawPairs
                        Attribute(
                            0x300A00BE,
                            "2C",
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
                        Attribute(0x300C0008, "3"),  # StartCumulativeMetersetWeight
                        Attribute(0x300C0009, "3"),  # EndCumulativeMetersetWeight
                    ),
                ),
                # PlannedVerificationImageSequence
                Attribute(
                    0x300A00CA,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x300C0008, "3"),  # StartCumulativeMetersetWeight
                        Attribute(0x30020032, "3"),  # MetersetExposure
                        Attribute(0x300C0009, "3"),  # EndCumulativeMetersetWeight
                        Attribute(
                            0x3002000C, "3", terms=(Terms("enumerated", ("NORMAL", "NON_NORMAL")),)
                        ),  # RTImagePlane
                        Attribute(0x3002000E, "3"),  # XRayImageReceptorAngle
                        Attribute(0x30020010, "3"),  # RTImageOrientation
                        Attribute(0x30020012, "3"),  # RTImagePosition
                        Attribute(0x30020026, "3"),  # RTImageSID
                        Attribute(0x300A00CC, "3"),  # ImagingDeviceSpecificAcquisitionParameters
                        Attribute(0x300C0007, "3"),  # ReferencedReferenceImageNumber
                    ),
                ),
                Attribute(
                    0x300A00CE,
                    "3",
                    terms=(Terms("defined", ("TREATMENT", "OPEN_PORTFILM", "TRMT_PORTFILM", "CONTINUATION", "SETUP")),),
                ),  # TreatmentDeliveryType
                # ReferencedDoseSequence
                Attribute(0x300C0080, "3", items=(0, None), rows=(Include("10-11"),)),
                Attribute(0x300A00D0, "1"),  # NumberOfWedges
                # WedgeSequence
                Attribute(
                    0x300A00D1,
                    "1C",
                    condition=Condition("parsed", required=("!=", "./300A00D0", 0)),
                    items=(1, None),
                    rows=(
                        Attribute(0x300A00D2, "1"),  # WedgeNumber
                        Attribute(
                            0x300A00D3, "2", terms=(Terms("defined", ("STANDARD", "DYNAMIC", "MOTORIZED")),)
                        ),  # WedgeType
                        Attribute(0x300A00D4, "3"),  # WedgeID
                        Attribute(0x300A00F9, "3"),  # AccessoryCode
                        Attribute(0x300A00D5, "2"),  # WedgeAngle
                        Attribute(0x300A00D6, "2"),  # WedgeFactor
                        Attribute(0x300A00D8, "2"),  # WedgeOrientation
                        Attribute(0x300A00DA, "3"),  # SourceToWedgeTrayDistance
                        Attribute(0x300A00DE, "3"),  # EffectiveWedgeAngle
                    ),
                ),
                Attribute(0x300A00E0, "1"),  # NumberOfCompensators
                Attribute(0x300A00E2, "3"),  # TotalCompensatorTrayFactor
                # CompensatorSequence
                Attribute(
                    0x300A00E3,
                    "1C",
                    condition=Condition("parsed", required=("!=", "./300A00E0", 0)),
                    items=(1, None),
                    rows=(
                        Attribute(0x300A02EB, "3"),  # CompensatorDescription
                        Attribute(
                            0x300A00E4, "1C", condition=Condition("parsed", required=("!=", "300A00E0", 0))
                        ),  # CompensatorNumber
                        Attribute(
                            0x300A00EE, "3", terms=(Terms("defined", ("STANDARD", "DYNAMIC")),)
                        ),  # CompensatorType
                        Attribute(
                            0x300A00E1, "2C", condition=Condition("parsed", required=("!=", "300A00E0", 0))
                        ),  # MaterialID
                        Attribute(0x300A00E5, "3"),  # CompensatorID
                        Attribute(0x300A00F9, "3"),  # AccessoryCode
                        Attribute(0x300A00EF, "3"),  # CompensatorTrayID
                        Attribute(0x300A0355, "3"),  # TrayAccessoryCode
                        Attribute(0x300A00E6, "2"),  # SourceToCompensatorTrayDistance
                        Attribute(
                            0x300A02E0, "3", terms=(Terms("enumerated", ("PRESENT", "ABSENT")),)
                        ),  # CompensatorDivergence
                        Attribute(
                            0x300A02E1,
                            "3",
                            terms=(Terms("enumerated", ("PATIENT_SIDE", "SOURCE_SIDE", "DOUBLE_SIDED")),),
                        ),  # CompensatorMountingPosition
                        Attribute(0x300A00E7, "1"),  # CompensatorRows
                        Attribute(0x300A00E8, "1"),  # CompensatorColumns
                        Attribute(0x300A00E9, "1"),  # CompensatorPixelSpacing
                        Attribute(0x300A00EA, "1"),  # CompensatorPosition
                        Attribute(
                            0x300A00EB,
                            "1C",
                            condition=Condition(
                                "parsed", required=("empty", "./300A00E1"), allowed=("nonempty", "./300A00E1")
                            ),
                        ),  # CompensatorTransmissionData
                        Attribute(
                            0x300A00EC,
                            "1C",
                            condition=Condition(
                                "parsed", required=("nonempty", "./300A00E1"), allowed=("empty", "./300A00E1")
                            ),
                        ),  # CompensatorThicknessData
                        Attribute(
                            0x300A02E2,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=("and", ("nonempty", "./300A00E1"), ("in", "./300A02E1", ("DOUBLE_SIDED",))),
                                allowed=("and", ("empty", "./300A00E1"), ("in", "./300A02E1", ("DOUBLE_SIDED",))),
                            ),
                        ),  # SourceToCompensatorDistance
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
                        Attribute(0x300A00DC, "3"),  # BolusID
                        Attribute(0x300A00DD, "3"),  # BolusDescription
                        Attribute(0x300A00F9, "3"),  # AccessoryCode
                    ),
                ),
                Attribute(0x300A00F0, "1"),  # NumberOfBlocks
                Attribute(0x300A00F2, "3"),  # TotalBlockTrayFactor
                # BlockSequence
                Attribute(
                    0x300A00F4,
                    "1C",
                    condition=Condition("parsed", required=("!=", "./300A00F0", 0)),
                    items=(1, None),
                    rows=(
                        Attribute(0x300A00F5, "3"),  # BlockTrayID
                        Attribute(0x300A0355, "3"),  # TrayAccessoryCode
                        Attribute(0x300A00F9, "3"),  # AccessoryCode
                        Attribute(0x300A00F6, "2"),  # SourceToBlockTrayDistance
                        Attribute(
                            0x300A00F8, "1", terms=(Terms("enumerated", ("SHIELDING", "APERTURE")),)
                        ),  # BlockType
                        Attribute(
                            0x300A00FA, "2", terms=(Terms("enumerated", ("PRESENT", "ABSENT")),)
                        ),  # BlockDivergence
                        Attribute(
                            0x300A00FB, "3", terms=(Terms("enumerated", ("PATIENT_SIDE", "SOURCE_SIDE")),)
                        ),  # BlockMountingPosition
                        Attribute(0x300A00FC, "1"),  # BlockNumber
                        Attribute(0x300A00FE, "3"),  # BlockName
                        Attribute(0x300A00E1, "2"),  # MaterialID
                        Attribute(
                            0x300A0100,
                            "2C",
                            condition=Condition(
                                "parsed", required=("nonempty", "./300A00E1"), allowed=("empty", "./300A00E1")
                            ),
                        ),  # BlockThickness
                        Attribute(
                            0x300A0102,
                            "2C",
                            condition=Condition(
                                "parsed", required=("empty", "./300A00E1"), allowed=("nonempty", "./300A00E1")
                            ),
                        ),  # BlockTransmission
                        Attribute(0x300A0104, "2"),  # BlockNumberOfPoints
                        Attribute(0x300A0106, "2"),  # BlockData
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
                # ReferencedDoseReferenceSequence
                Attribute(
                    0x300C0050,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x300C0051, "1"),  # ReferencedDoseReferenceNumber
                        Attribute(
                            0x300A0093,
                            "1C",
                            condition=Condition("undecidable"),
                            terms=(Terms("enumerated", ("YES", "NO")),),
                        ),  # DepthValueAveragingFlag
                        Attribute(0x300A0131, "3"),  # AverageBeamDosePointSourceToExternalContourDistance
                        # BeamDoseVerificationControlPointSequence
                        Attribute(
                            0x300A008C,
                            "1",
                            items=(2, None),
                            rows=(
                                Attribute(0x300A0134, "1"),  # CumulativeMetersetWeight
                                Attribute(
                                    0x300C00F0, "1C", condition=Condition("undecidable")
                                ),  # ReferencedControlPointIndex
                                Attribute(
                                    0x300A0088,
                                    "1C",
                                    condition=Condition(
                                        "parsed",
                                        required=(
                                            "or",
                                            ("not", ("item", "", -1)),
                                            ("and", ("item", "", -1), ("in", "300A0093", ("NO",))),
                                        ),
                                    ),
                                ),  # BeamDosePointDepth
                                Attribute(
                                    0x300A0089,
                                    "1C",
                                    condition=Condition(
                                        "parsed",
                                        required=(
                                            "or",
                                            ("not", ("item", "", -1)),
                                            ("and", ("item", "", -1), ("in", "300A0093", ("NO",))),
                                        ),
                                    ),
                                ),  # BeamDosePointEquivalentDepth
                                Attribute(
                                    0x300A008A,
                                    "1C",
                                    condition=Condition(
                                        "parsed",
                                        required=(
                                            "or",
                                            ("not", ("item", "", -1)),
                                            ("and", ("item", "", -1), ("in", "300A0093", ("NO",))),
                                        ),
                                    ),
                                ),  # BeamDosePointSSD
                                Attribute(0x300A0094, "3"),  # BeamDosePointSourceToExternalContourDistance
                            ),
                        ),
                    ),
                ),
                Attribute(
                    0x300A010E, "1C", condition=Condition("parsed", required=("nonempty", "./300A0111>300A0134"))
                ),  # FinalCumulativeMetersetWeight
                Attribute(0x300A0110, "1"),  # NumberOfControlPoints
                # ControlPointSequence
                Attribute(
                    0x300A0111,
                    "1",
                    rows=(
                        Attribute(0x300A0112, "1"),  # ControlPointIndex
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
                        # ReferencedDoseSequence
                        Attribute(
                            0x300C0080,
                            "1C",
                            condition=Condition("undecidable"),
                            items=(1, None),
                            rows=(Include("10-11"),),
                        ),
                        Attribute(0x300A0114, "3"),  # NominalBeamEnergy
                        Attribute(0x300A0115, "3"),  # DoseRateSet
                        # WedgePositionSequence
                        Attribute(
                            0x300A0116,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=(
                                    "or",
                                    ("and", ("item", "300A0111", 0), ("!=", "300A00D0", 0)),
                                    ("undecidable", "control point"),
                                ),
                            ),
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
                                    ("or", ("item", "300A0111", 0), ("undecidable", "control point")),
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
                                    ("or", ("item", "300A0111", 0), ("undecidable", "control point")),
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
                                "parsed", required=("or", ("item", "300A0111", 0), ("undecidable", "control point"))
                            ),
                        ),  # GantryAngle
                        Attribute(
                            0x300A011F,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "300A0111", 0), ("undecidable", "control point"))
                            ),
                            terms=(Terms("enumerated", ("CW", "CC", "NONE")),),
                        ),  # GantryRotationDirection
                        Attribute(0x300A014A, "3"),  # GantryPitchAngle
                        Attribute(
                            0x300A014C, "3", terms=(Terms("enumerated", ("CW", "CC", "NONE")),)
                        ),  # GantryPitchRotationDirection
                        Attribute(
                            0x300A0120,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "300A0111", 0), ("undecidable", "control point"))
                            ),
                        ),  # BeamLimitingDeviceAngle
                        Attribute(
                            0x300A0121,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "300A0111", 0), ("undecidable", "control point"))
                            ),
                            terms=(Terms("enumerated", ("CW", "CC", "NONE")),),
                        ),  # BeamLimitingDeviceRotationDirection
                        Attribute(
                            0x300A0122,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "300A0111", 0), ("undecidable", "control point"))
                            ),
                        ),  # PatientSupportAngle
                        Attribute(
                            0x300A0123,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "300A0111", 0), ("undecidable", "control point"))
                            ),
                            terms=(Terms("enumerated", ("CW", "CC", "NONE")),),
                        ),  # PatientSupportRotationDirection
                        Attribute(0x300A0124, "3"),  # TableTopEccentricAxisDistance
                        Attribute(
                            0x300A0125,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "300A0111", 0), ("undecidable", "control point"))
                            ),
                        ),  # TableTopEccentricAngle
                        Attribute(
                            0x300A0126,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "300A0111", 0), ("undecidable", "control point"))
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
                                "parsed", required=("or", ("item", "300A0111", 0), ("undecidable", "control point"))
                            ),
                        ),  # TableTopVerticalPosition
                        Attribute(
                            0x300A0129,
                            "2C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "300A0111", 0), ("undecidable", "control point"))
                            ),
                        ),  # TableTopLongitudinalPosition
                        Attribute(
                            0x300A012A,
                            "2C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "300A0111", 0), ("undecidable", "control point"))
                            ),
                        ),  # TableTopLateralPosition
                        Attribute(
                            0x300A012C,
                            "2C",
                            condition=Condition(
                                "parsed", required=("or", ("item", "300A0111", 0), ("undecidable", "control point"))
                            ),
                        ),  # IsocenterPosition
                        Attribute(0x300A012E, "3"),  # SurfaceEntryPoint
                        Attribute(0x300A0133, "3"),  # ExternalContourEntryPoint
                        Attribute(0x300A0130, "3"),  # SourceToSurfaceDistance
                        Attribute(0x300A0132, "3"),  # SourceToExternalContourDistance
                    ),
                ),
            ),
        ),
    ),
)
