# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""PET Series Module (PS3.3 C.8.9.1, Table C.8-60)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8-60",
    "PET Series Module",
    "C.8.9.1",
    (
        Attribute(0x00080021, "1"),  # SeriesDate
        Attribute(0x00080031, "1"),  # SeriesTime
        Attribute(
            0x00541001,
            "1",
            terms=(
                Terms(
                    "defined",
                    (
                        "CNTS",
                        "NONE",
                        "CM2",
                        "CM2ML",
                        "PCNT",
                        "CPS",
                        "BQML",
                        "MGMINML",
                        "UMOLMINML",
                        "MLMING",
                        "MLG",
                        "1CM",
                        "UMOLML",
                        "PROPCNTS",
                        "PROPCPS",
                        "MLMINML",
                        "MLML",
                        "GML",
                        "STDDEV",
                    ),
                ),
            ),
        ),  # Units
        Attribute(
            0x00541006, "3", terms=(Terms("enumerated", ("BSA", "BW", "LBM", "LBMJAMES128", "LBMJANMA", "IBW")),)
        ),  # SUVType
        Attribute(0x00541002, "1", terms=(Terms("enumerated", ("EMISSION", "TRANSMISSION")),)),  # CountsSource
        Attribute(
            0x00541000,
            "1",
            terms=(
                Terms("enumerated", ("STATIC", "DYNAMIC", "GATED", "WHOLE BODY"), value=1),
                Terms("enumerated", ("IMAGE", "REPROJECTION"), value=2),
            ),
        ),  # SeriesType
        Attribute(
            0x00541004,
            "2C",
            condition=Condition("parsed", required=("in", "./00541000[2]", ("REPROJECTION",))),
            terms=(Terms("defined", ("SUM", "MAX PIXEL")),),
        ),  # ReprojectionMethod
        Attribute(
            0x00540061, "1C", condition=Condition("parsed", required=("in", "./00541000[1]", ("GATED",)))
        ),  # NumberOfRRIntervals
        Attribute(
            0x00540071, "1C", condition=Condition("parsed", required=("in", "./00541000[1]", ("GATED",)))
        ),  # NumberOfTimeSlots
        Attribute(
            0x00540101, "1C", condition=Condition("parsed", required=("in", "./00541000[1]", ("DYNAMIC",)))
        ),  # NumberOfTimeSlices
        Attribute(0x00540081, "1"),  # NumberOfSlices
        Attribute(
            0x00280051,
            "2",
            terms=(
                Terms(
                    "defined", ("DECY", "ATTN", "SCAT", "DTIM", "MOTN", "PMOT", "CLN", "RAN", "RADL", "DCAL", "NORM")
                ),
            ),
        ),  # CorrectedImage
        Attribute(0x00541100, "3", terms=(Terms("defined", ("NONE", "DLYD", "SING")),)),  # RandomsCorrectionMethod
        Attribute(0x00541101, "3"),  # AttenuationCorrectionMethod
        Attribute(0x00541105, "3"),  # ScatterCorrectionMethod
        Attribute(0x00541102, "1", terms=(Terms("defined", ("NONE", "START", "ADMIN")),)),  # DecayCorrection
        Attribute(0x00181100, "3"),  # ReconstructionDiameter
        Attribute(0x00181210, "3"),  # ConvolutionKernel
        Attribute(0x00541103, "3"),  # ReconstructionMethod
        Attribute(0x00541104, "3"),  # DetectorLinesOfResponseUsed
        Attribute(
            0x00180073, "3", terms=(Terms("defined", ("DENS", "RDD", "MANU", "TIME", "AUTO", "TRIG")),)
        ),  # AcquisitionStartCondition
        Attribute(0x00180074, "3"),  # AcquisitionStartConditionData
        Attribute(
            0x00180071, "3", terms=(Terms("defined", ("CNTS", "DENS", "RDD", "MANU", "OVFL", "TIME", "TRIG")),)
        ),  # AcquisitionTerminationCondition
        Attribute(0x00180075, "3"),  # AcquisitionTerminationConditionData
        Attribute(
            0x00181147, "3", terms=(Terms("defined", ("CYLINDRICAL RING", "HEXAGONAL", "MULTIPLE PLANAR")),)
        ),  # FieldOfViewShape
        Attribute(0x00181149, "3"),  # FieldOfViewDimensions
        Attribute(0x00181120, "3"),  # GantryDetectorTilt
        Attribute(0x00181121, "3"),  # GantryDetectorSlew
        Attribute(
            0x00540202, "3", terms=(Terms("defined", ("NONE", "STEP AND SHOOT", "CONTINUOUS", "WOBBLE", "CLAMSHELL")),)
        ),  # TypeOfDetectorMotion
        Attribute(0x00181181, "2", terms=(Terms("defined", ("NONE", "RING")),)),  # CollimatorType
        Attribute(0x00181180, "3"),  # CollimatorGridName
        Attribute(0x00541200, "3"),  # AxialAcceptance
        Attribute(0x00541201, "3"),  # AxialMash
        Attribute(0x00541202, "3"),  # TransverseMash
        Attribute(0x00541203, "3"),  # DetectorElementSize
        Attribute(0x00541210, "3"),  # CoincidenceWindowWidth
        # EnergyWindowRangeSequence
        Attribute(
            0x00540013,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x00540014, "3"),  # EnergyWindowLowerLimit
                Attribute(0x00540015, "3"),  # EnergyWindowUpperLimit
            ),
        ),
        Attribute(0x00541220, "3", terms=(Terms("defined", ("DLYD", "SCAT", "SING", "DTIM")),)),  # SecondaryCountsType
        Attribute(
            0x00540501, "3", terms=(Terms("enumerated", ("FEET_TO_HEAD", "HEAD_TO_FEET")),)
        ),  # ScanProgressionDirection
    ),
)
