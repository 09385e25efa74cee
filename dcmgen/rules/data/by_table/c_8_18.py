# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""US Image Module (PS3.3 C.8.5.6, Table C.8-18)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8-18",
    "US Image Module",
    "C.8.5.6",
    (
        Attribute(0x00280002, "1"),  # SamplesPerPixel
        Attribute(
            0x00280004,
            "1",
            terms=(
                Terms(
                    "defined",
                    (
                        "MONOCHROME2",
                        "PALETTE COLOR",
                        "RGB",
                        "YBR_FULL",
                        "YBR_FULL_422",
                        "YBR_RCT",
                        "YBR_ICT",
                        "YBR_PARTIAL_420",
                    ),
                ),
            ),
        ),  # PhotometricInterpretation
        Attribute(0x00280100, "1"),  # BitsAllocated
        Attribute(0x00280101, "1"),  # BitsStored
        Attribute(0x00280102, "1"),  # HighBit
        Attribute(
            0x00280006, "1C", condition=Condition("parsed", required=(">", "./00280002", 1))
        ),  # PlanarConfiguration
        Attribute(0x00280103, "1", terms=(Terms("enumerated", ("0",)),)),  # PixelRepresentation
        Attribute(
            0x00280009,
            "1C",
            condition=Condition("parsed", required=("present", "00280008")),
            terms=(Terms("defined", ("00181063", "00181065")),),
        ),  # FrameIncrementPointer
        Attribute(
            0x00080008,
            "2",
            terms=(
                Terms(
                    "defined",
                    (
                        "ABDOMINAL",
                        "BREAST",
                        "CHEST",
                        "ENDOCAVITARY",
                        "ENDORECTAL",
                        "ENDOVAGINAL",
                        "EPICARDIAL",
                        "FETAL HEART",
                        "GYNECOLOGY",
                        "INTRACARDIAC",
                        "INTRAOPERATIVE",
                        "INTRAVASCULAR",
                        "MUSCULOSKELETAL",
                        "NEONATAL HEAD",
                        "OBSTETRICAL",
                        "OPHTHALMIC",
                        "PEDIATRIC",
                        "PELVIC",
                        "RETROPERITONEAL",
                        "SCROTAL",
                        "SMALL PARTS",
                        "TEE",
                        "THYROID",
                        "TRANSCRANIAL",
                        "TTE",
                        "US BIOPSY",
                        "VASCULAR",
                    ),
                    value=3,
                ),
            ),
        ),  # ImageType
        Attribute(
            0x00282110,
            "1C",
            condition=Condition(
                "parsed",
                required=("or", ("transfer syntax", "lossy"), ("undecidable", "lossy compression")),
                otherwise="allowed",
            ),
            terms=(Terms("enumerated", ("00", "01")),),
        ),  # LossyImageCompression
        Attribute(0x00082124, "2C", condition=Condition("undecidable")),  # NumberOfStages
        Attribute(0x0008212A, "2C", condition=Condition("undecidable")),  # NumberOfViewsInStage
        Attribute(0x00186060, "3"),  # RWaveTimeVector
        Attribute(0x00280014, "3", terms=(Terms("enumerated", ("0", "1")),)),  # UltrasoundColorDataPresent
        Attribute(0x00082120, "3"),  # StageName
        # StageCodeSequence
        Attribute(0x0040000A, "3", items=(0, None), rows=(Include("8.8-1", cid=("Baseline", "12002", "inferred")),)),
        Attribute(0x00082122, "3"),  # StageNumber
        Attribute(0x00082127, "3"),  # ViewName
        Attribute(0x00082128, "3"),  # ViewNumber
        Attribute(0x00082129, "3"),  # NumberOfEventTimers
        Attribute(0x00082130, "3"),  # EventElapsedTimes
        Attribute(0x00082132, "3"),  # EventTimerNames
        Include("10-7", cid=("Defined", "")),
        Include("10-25"),
        Attribute(
            0x0008002A, "1C", condition=Condition("parsed", required=("in", "00080060", ("IVUS",)), otherwise="allowed")
        ),  # AcquisitionDateTime
        Attribute(0x00181060, "3"),  # TriggerTime
        Attribute(0x00181062, "3"),  # NominalInterval
        Attribute(0x00181080, "3", terms=(Terms("enumerated", ("Y", "N")),)),  # BeatRejectionFlag
        Attribute(0x00181081, "3"),  # LowRRValue
        Attribute(0x00181082, "3"),  # HighRRValue
        Attribute(0x00181088, "3"),  # HeartRate
        Attribute(
            0x00183100,
            "1C",
            condition=Condition("parsed", required=("in", "00080060", ("IVUS",))),
            terms=(Terms("defined", ("MOTOR_PULLBACK", "MANUAL_PULLBACK", "SELECTIVE", "GATED_PULLBACK")),),
        ),  # IVUSAcquisition
        Attribute(
            0x00183101, "1C", condition=Condition("parsed", required=("in", "./00183100", ("MOTOR_PULLBACK",)))
        ),  # IVUSPullbackRate
        Attribute(
            0x00183102, "1C", condition=Condition("parsed", required=("in", "./00183100", ("GATED_PULLBACK",)))
        ),  # IVUSGatedRate
        Attribute(
            0x00183103,
            "1C",
            condition=Condition("parsed", required=("in", "./00183100", ("MOTOR_PULLBACK", "GATED_PULLBACK"))),
        ),  # IVUSPullbackStartFrameNumber
        Attribute(
            0x00183104,
            "1C",
            condition=Condition("parsed", required=("in", "./00183100", ("MOTOR_PULLBACK", "GATED_PULLBACK"))),
        ),  # IVUSPullbackStopFrameNumber
        Attribute(0x00183105, "3"),  # LesionNumber
        Attribute(0x00185000, "3"),  # OutputPower
        Attribute(0x00185010, "3"),  # TransducerData
        # TransducerIdentificationSequence
        Attribute(0x00185011, "3", items=(0, 1), rows=(Include("10.36-1", cid=("Baseline", "")),)),
        Attribute(
            0x00186031,
            "3",
            terms=(
                Terms(
                    "defined",
                    (
                        "SECTOR_PHASED",
                        "SECTOR_MECH",
                        "SECTOR_ANNULAR",
                        "LINEAR",
                        "CURVED LINEAR",
                        "SINGLE CRYSTAL",
                        "SPLIT XTAL CWD",
                        "IV_PHASED",
                        "IV_ROT XTAL",
                        "IV_ROT MIRROR",
                        "ENDOCAV_PA",
                        "ENDOCAV_MECH",
                        "ENDOCAV_CLA",
                        "ENDOCAV_AA",
                        "ENDOCAV_LINEAR",
                        "VECTOR_PHASED",
                    ),
                ),
            ),
        ),  # TransducerType
        Attribute(0x00185012, "3"),  # FocusDepth
        Attribute(0x00185020, "3"),  # ProcessingFunction
        Attribute(0x00185022, "3"),  # MechanicalIndex
        Attribute(0x00185024, "3"),  # BoneThermalIndex
        Attribute(0x00185026, "3"),  # CranialThermalIndex
        Attribute(0x00185027, "3"),  # SoftTissueThermalIndex
        Attribute(0x00185028, "3"),  # SoftTissueFocusThermalIndex
        Attribute(0x00185029, "3"),  # SoftTissueSurfaceThermalIndex
        Attribute(0x00185050, "3"),  # DepthOfScanField
        Attribute(
            0x60000045,
            "1C",
            condition=Condition("parsed", required=("in", "/00186011>00186070", ("60xxH",)), otherwise="allowed"),
            terms=(Terms("defined", ("ACTIVE 2D/BMODE IMAGE AREA", "ACTIVE VOLUME FLOW IMAGE AREA")),),
        ),  # OverlaySubtype
    ),
)
