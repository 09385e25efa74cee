# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Image Module (PS3.3 C.8.8.2, Table C.8-38)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8-38",
    "RT Image Module",
    "C.8.8.2",
    (
        Attribute(0x00280002, "1", terms=(Terms("enumerated", ("1",)),)),  # SamplesPerPixel
        Attribute(0x00280004, "1", terms=(Terms("enumerated", ("MONOCHROME2",)),)),  # PhotometricInterpretation
        Attribute(0x00280100, "1", terms=(Terms("enumerated", ("8", "16")),)),  # BitsAllocated
        Attribute(
            0x00280101,
            "1",
            terms=(
                Terms("enumerated", ("8",), condition=("==", "./00280100", 8)),
                Terms("enumerated", ("12", "13", "14", "15", "16"), condition=("==", "./00280100", 16)),
            ),
        ),  # BitsStored
        Attribute(0x00280102, "1"),  # HighBit
        Attribute(
            0x00280103, "1", terms=(Terms("enumerated", ("0",), condition=("==", "./00280100", 8)),)
        ),  # PixelRepresentation
        Attribute(0x00281040, "3", terms=(Terms("defined", ("LIN", "LOG", "OTHER")),)),  # PixelIntensityRelationship
        Attribute(
            0x00281041,
            "1C",
            condition=Condition("parsed", required=("present", "./00281040")),
            terms=(Terms("enumerated", ("1", "-1")),),
        ),  # PixelIntensityRelationshipSign
        Attribute(0x30020002, "1"),  # RTImageLabel
        Attribute(0x30020003, "3"),  # RTImageName
        Attribute(0x30020004, "3"),  # RTImageDescription
        Attribute(
            0x00080008,
            "1",
            terms=(Terms("defined", ("DRR", "PORTAL", "SIMULATOR", "RADIOGRAPH", "BLANK", "FLUENCE"), value=3),),
        ),  # ImageType
        Attribute(0x00080064, "2", terms=(Terms("defined", ("DV", "DI", "DF", "WSD")),)),  # ConversionType
        Attribute(
            0x3002000A,
            "2C",
            condition=Condition("parsed", required=("in", "./00080008[3]", ("SIMULATOR", "PORTAL"))),
            terms=(Terms("enumerated", ("OPERATOR", "PLAN", "ACTUAL")),),
        ),  # ReportedValuesOrigin
        Attribute(0x3002000C, "1", terms=(Terms("enumerated", ("NORMAL", "NON_NORMAL")),)),  # RTImagePlane
        Attribute(0x3002000D, "3"),  # XRayImageReceptorTranslation
        Attribute(0x3002000E, "2"),  # XRayImageReceptorAngle
        Attribute(
            0x30020010,
            "2C",
            condition=Condition("parsed", required=("in", "./3002000C", ("NON_NORMAL",)), otherwise="allowed"),
        ),  # RTImageOrientation
        Attribute(0x30020011, "2"),  # ImagePlanePixelSpacing
        Attribute(0x30020012, "2"),  # RTImagePosition
        Attribute(0x30020020, "2"),  # RadiationMachineName
        Attribute(0x300A00B3, "2", terms=(Terms("enumerated", ("MU", "MINUTE")),)),  # PrimaryDosimeterUnit
        Attribute(0x30020022, "2"),  # RadiationMachineSAD
        Attribute(0x30020024, "3"),  # RadiationMachineSSD
        Attribute(0x30020026, "2"),  # RTImageSID
        Attribute(
            0x300800A3, "3", terms=(Terms("enumerated", ("YES", "NO")),)
        ),  # EnhancedRTBeamLimitingDeviceDefinitionFlag
        # EnhancedRTBeamLimitingDeviceSequence
        Attribute(
            0x300800A1,
            "1C",
            condition=Condition("parsed", required=("in", "./300800A3", ("YES",))),
            items=(1, None),
            rows=(Include("C.36.2.2.19-1"),),
        ),
        Attribute(0x30020028, "3"),  # SourceToReferenceObjectDistance
        # ReferencedRTPlanSequence
        Attribute(0x300C0002, "3", items=(0, 1), rows=(Include("10-11"),)),
        Attribute(0x300C0006, "3"),  # ReferencedBeamNumber
        Attribute(0x300C0022, "3"),  # ReferencedFractionGroupNumber
        Attribute(0x30020029, "3"),  # FractionNumber
        Attribute(0x300A0705, "3"),  # ClinicalFractionNumber
        Attribute(0x300C0008, "3"),  # StartCumulativeMetersetWeight
        Attribute(0x300C0009, "3"),  # EndCumulativeMetersetWeight
        # ExposureSequence
        Attribute(
            0x30020030,
            "3",
            items=(0, None),
            rows=(
                Attribute(
                    0x00081160,
                    "1C",
                    condition=Condition(
                        "parsed", required=("and", ("count >", "30020030", 1), ("present", "/00280008"))
                    ),
                ),  # ReferencedFrameNumber
                Attribute(
                    0x00180060,
                    "2C",
                    condition=Condition(
                        "parsed", required=("in", "00080008[3]", ("PORTAL", "SIMULATOR", "RADIOGRAPH"))
                    ),
                ),  # KVP
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
                    0x00181151,
                    "2C",
                    condition=Condition(
                        "parsed", required=("in", "00080008[3]", ("SIMULATOR", "RADIOGRAPH")), otherwise="allowed"
                    ),
                ),  # XRayTubeCurrent
                Attribute(0x00189330, "3"),  # XRayTubeCurrentInmA
                Attribute(
                    0x00181150,
                    "2C",
                    condition=Condition(
                        "parsed", required=("in", "00080008[3]", ("SIMULATOR", "RADIOGRAPH")), otherwise="allowed"
                    ),
                ),  # ExposureTime
                Attribute(0x00189328, "3"),  # ExposureTimeInms
                Attribute(
                    0x30020032, "2C", condition=Condition("parsed", required=("in", "00080008[3]", ("PORTAL",)))
                ),  # MetersetExposure
                Attribute(0x30020034, "3"),  # DiaphragmPosition
                # BeamLimitingDeviceSequence
                Attribute(
                    0x300A00B6,
                    "3",
                    items=(0, None),
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
                        Attribute(
                            0x300A011C,
                            "1C",
                            condition=Condition(
                                "parsed", required=("or", ("absent", "300800A3"), ("in", "300800A3", ("NO",)))
                            ),
                        ),  # LeafJawPositions
                    ),
                ),
                # EnhancedRTBeamLimitingOpeningSequence
                Attribute(
                    0x300800A2,
                    "2C",
                    condition=Condition("parsed", required=("in", "300800A3", ("YES",))),
                    items=(0, None),
                    rows=(Include("C.36.2.2.20-1"),),
                ),
                Attribute(0x300A011E, "3"),  # GantryAngle
                Attribute(0x300A014A, "3"),  # GantryPitchAngle
                Attribute(0x300A0120, "3"),  # BeamLimitingDeviceAngle
                Attribute(0x300A0122, "3"),  # PatientSupportAngle
                Attribute(0x300A0140, "3"),  # TableTopPitchAngle
                Attribute(0x300A0144, "3"),  # TableTopRollAngle
                Attribute(0x300A0128, "3"),  # TableTopVerticalPosition
                Attribute(0x300A0129, "3"),  # TableTopLongitudinalPosition
                Attribute(0x300A012A, "3"),  # TableTopLateralPosition
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
                Attribute(0x300A00F0, "1"),  # NumberOfBlocks
                # BlockSequence
                Attribute(
                    0x300A00F4,
                    "2C",
                    condition=Condition("parsed", required=("!=", "./300A00F0", 0)),
                    items=(0, None),
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
                        Attribute(0x300A0100, "3"),  # BlockThickness
                        Attribute(0x300A0104, "2"),  # BlockNumberOfPoints
                        Attribute(0x300A0106, "2"),  # BlockData
                    ),
                ),
            ),
        ),
        # FluenceMapSequence
        Attribute(
            0x30020040,
            "1C",
            condition=Condition("parsed", required=("in", "./00080008[3]", ("FLUENCE",))),
            items=(1, 1),
            rows=(
                Attribute(
                    0x30020041, "1", terms=(Terms("enumerated", ("CALCULATED", "MEASURED")),)
                ),  # FluenceDataSource
                Attribute(0x30020042, "3"),  # FluenceDataScale
            ),
        ),
        Attribute(0x300A011E, "3"),  # GantryAngle
        Attribute(0x300A014A, "3"),  # GantryPitchAngle
        Attribute(0x300A0120, "3"),  # BeamLimitingDeviceAngle
        Attribute(0x300A0122, "3"),  # PatientSupportAngle
        Attribute(0x300A0124, "3"),  # TableTopEccentricAxisDistance
        Attribute(0x300A0125, "3"),  # TableTopEccentricAngle
        Attribute(0x300A0140, "3"),  # TableTopPitchAngle
        Attribute(0x300A0144, "3"),  # TableTopRollAngle
        Attribute(0x300A0128, "3"),  # TableTopVerticalPosition
        Attribute(0x300A0129, "3"),  # TableTopLongitudinalPosition
        Attribute(0x300A012A, "3"),  # TableTopLateralPosition
        Attribute(0x300A012C, "3"),  # IsocenterPosition
        Attribute(
            0x00185100,
            "1C",
            condition=Condition("parsed", required=("present", "./300A012C"), otherwise="allowed"),
            terms=(
                Terms(
                    "defined",
                    (
                        "HFP",
                        "HFS",
                        "HFDR",
                        "HFDL",
                        "FFDR",
                        "FFDL",
                        "FFP",
                        "FFS",
                        "LFP",
                        "LFS",
                        "RFP",
                        "RFS",
                        "AFDR",
                        "AFDL",
                        "PFDR",
                        "PFDL",
                        "SITTING",
                    ),
                ),
            ),
        ),  # PatientPosition
        Attribute(0x00181150, "3"),  # ExposureTime
        Attribute(0x00189328, "3"),  # ExposureTimeInms
        Attribute(0x30020032, "3"),  # MetersetExposure
    ),
)
