# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""US Region Calibration Module (PS3.3 C.8.5.5, Table C.8-17)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8-17",
    "US Region Calibration Module",
    "C.8.5.5",
    (  # SequenceOfUltrasoundRegions
        Attribute(
            0x00186011,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00186018, "1"),  # RegionLocationMinX0
                Attribute(0x0018601A, "1"),  # RegionLocationMinY0
                Attribute(0x0018601C, "1"),  # RegionLocationMaxX1
                Attribute(0x0018601E, "1"),  # RegionLocationMaxY1
                Attribute(
                    0x00186024,
                    "1",
                    terms=(Terms("enumerated", ("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12")),),
                ),  # PhysicalUnitsXDirection
                Attribute(
                    0x00186026,
                    "1",
                    terms=(Terms("enumerated", ("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12")),),
                ),  # PhysicalUnitsYDirection
                Attribute(0x0018602C, "1"),  # PhysicalDeltaX
                Attribute(0x0018602E, "1"),  # PhysicalDeltaY
                Attribute(0x00186020, "3"),  # ReferencePixelX0
                Attribute(0x00186022, "3"),  # ReferencePixelY0
                Attribute(0x00186028, "3"),  # ReferencePixelPhysicalValueX
                Attribute(0x0018602A, "3"),  # ReferencePixelPhysicalValueY
                Attribute(
                    0x00186012, "1", terms=(Terms("enumerated", ("0", "1", "2", "3", "4", "5")),)
                ),  # RegionSpatialFormat
                Attribute(
                    0x00186014,
                    "1",
                    terms=(
                        Terms(
                            "enumerated",
                            (
                                "0",
                                "1",
                                "2",
                                "3",
                                "4",
                                "5",
                                "6",
                                "7",
                                "8",
                                "10",
                                "11",
                                "12",
                                "13",
                                "14",
                                "15",
                                "16",
                                "17",
                                "18",
                            ),
                        ),
                    ),
                ),  # RegionDataType
                Attribute(0x00186016, "1"),  # RegionFlags
                Attribute(
                    0x00186044,
                    "1C",
                    condition=Condition("undecidable"),
                    terms=(Terms("enumerated", ("0", "1", "2", "3")),),
                ),  # PixelComponentOrganization
                Attribute(
                    0x00186046, "1C", condition=Condition("parsed", required=("==", "./00186044", 0))
                ),  # PixelComponentMask
                Attribute(
                    0x00186048, "1C", condition=Condition("parsed", required=("==", "./00186044", 1))
                ),  # PixelComponentRangeStart
                Attribute(
                    0x0018604A, "1C", condition=Condition("parsed", required=("==", "./00186044", 1))
                ),  # PixelComponentRangeStop
                Attribute(
                    0x0018604C,
                    "1C",
                    condition=Condition("parsed", required=("present", "./00186044")),
                    terms=(Terms("enumerated", ("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12")),),
                ),  # PixelComponentPhysicalUnits
                Attribute(
                    0x0018604E,
                    "1C",
                    condition=Condition("parsed", required=("present", "./00186044")),
                    terms=(Terms("enumerated", ("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10")),),
                ),  # PixelComponentDataType
                Attribute(
                    0x00186050,
                    "1C",
                    condition=Condition("parsed", required=("or", ("==", "./00186044", 0), ("==", "./00186044", 1))),
                ),  # NumberOfTableBreakPoints
                Attribute(
                    0x00186052,
                    "1C",
                    condition=Condition("parsed", required=("or", ("==", "./00186044", 0), ("==", "./00186044", 1))),
                ),  # TableOfXBreakPoints
                Attribute(
                    0x00186054,
                    "1C",
                    condition=Condition("parsed", required=("or", ("==", "./00186044", 0), ("==", "./00186044", 1))),
                ),  # TableOfYBreakPoints
                Attribute(
                    0x00186056,
                    "1C",
                    condition=Condition("parsed", required=("or", ("==", "./00186044", 2), ("==", "./00186044", 3))),
                ),  # NumberOfTableEntries
                Attribute(
                    0x00186058, "1C", condition=Condition("parsed", required=("==", "./00186044", 2))
                ),  # TableOfPixelValues
                Attribute(
                    0x0018605A, "1C", condition=Condition("parsed", required=("==", "./00186044", 2))
                ),  # TableOfParameterValues
                # PixelValueMappingCodeSequence
                Attribute(
                    0x00409098,
                    "1C",
                    condition=Condition("parsed", required=("==", "./00186044", 3)),
                    items=(1, None),
                    rows=(Include("8.8-1", cid=("Baseline", "")),),
                ),
                Attribute(0x00186030, "3"),  # TransducerFrequency
                Attribute(0x00186032, "3"),  # PulseRepetitionFrequency
                Attribute(0x00186034, "3"),  # DopplerCorrectionAngle
                Attribute(0x00186036, "3"),  # SteeringAngle
                Attribute(0x00186039, "3"),  # DopplerSampleVolumeXPosition
                Attribute(0x0018603B, "3"),  # DopplerSampleVolumeYPosition
                Attribute(0x0018603D, "3"),  # TMLinePositionX0
                Attribute(0x0018603F, "3"),  # TMLinePositionY0
                Attribute(0x00186041, "3"),  # TMLinePositionX1
                Attribute(0x00186043, "3"),  # TMLinePositionY1
                Attribute(0x00186070, "3"),  # ActiveImageAreaOverlayGroup
            ),
        ),
    ),
)
