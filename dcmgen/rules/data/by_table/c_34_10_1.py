# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Performed CT Acquisition Module (PS3.3 C.34.10, Table C.34.10-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.34.10-1",
    "Performed CT Acquisition Module",
    "C.34.10",
    (  # AcquisitionProtocolElementSequence
        Attribute(
            0x00189920,
            "2",
            items=(0, None),
            rows=(
                Include("10.28-1"),
                Attribute(
                    0x00189302,
                    "1",
                    terms=(Terms("defined", ("SEQUENCED", "SPIRAL", "CONSTANT_ANGLE", "STATIONARY", "FREE")),),
                ),  # AcquisitionType
                Attribute(
                    0x00189303, "1C", condition=Condition("parsed", required=("in", "./00189302", ("CONSTANT_ANGLE",)))
                ),  # TubeAngle
                Attribute(0x00189333, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # ConstantVolumeFlag
                Attribute(0x00189334, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # FluoroscopyFlag
                Attribute(
                    0x00189305,
                    "1C",
                    condition=Condition("parsed", required=("not in", "./00189302", ("CONSTANT_ANGLE",))),
                ),  # RevolutionTime
                Attribute(0x00189306, "1"),  # SingleCollimationWidth
                Attribute(0x00189307, "1"),  # TotalCollimationWidth
                Attribute(0x00181130, "1"),  # TableHeight
                Attribute(0x00181120, "1"),  # GantryDetectorTilt
                Attribute(0x00189309, "1"),  # TableSpeed
                Attribute(0x00189310, "1"),  # TableFeedPerRotation
                Attribute(0x00189311, "1"),  # SpiralPitchFactor
                Attribute(
                    0x00189345,
                    "1C",
                    condition=Condition(
                        "parsed", required=("not", ("in", "./00189302", ("CONSTANT_ANGLE",))), otherwise="allowed"
                    ),
                ),  # CTDIvol
                # CTDIPhantomTypeCodeSequence
                Attribute(
                    0x00189346,
                    "1C",
                    condition=Condition("parsed", required=("present", "./00189345")),
                    items=(1, 1),
                    rows=(Include("8.8-1", cid=("Defined", "4052")),),
                ),
                Attribute(0x00189942, "3"),  # CTDIvolNotificationTrigger
                Attribute(0x00189943, "3"),  # DLPNotificationTrigger
                Attribute(
                    0x00189930, "1", terms=(Terms("defined", ("SINGLE", "SHUTTLE", "NO_MOTION", "NOT_IMPORTANT")),)
                ),  # AcquisitionMotion
                # AcquisitionStartLocationSequence
                Attribute(0x00189931, "3", items=(0, 1), rows=(Include("10.27-1", cid=("Baseline", "")),)),
                # AcquisitionEndLocationSequence
                Attribute(0x00189932, "3", items=(0, 1), rows=(Include("10.27-1", cid=("Baseline", "")),)),
                # CTXRayDetailsSequence
                Attribute(
                    0x00189325,
                    "1",
                    items=(1, None),
                    rows=(
                        Attribute(0x300A00C0, "1"),  # BeamNumber
                        Attribute(0x00180060, "1"),  # KVP
                        Attribute(0x00189328, "1"),  # ExposureTimeInms
                        Attribute(0x00189330, "1"),  # XRayTubeCurrentInmA
                        Attribute(0x00189332, "1"),  # ExposureInmAs
                        Attribute(
                            0x00189944, "1", terms=(Terms("defined", ("NONE", "CNR_BASED", "DIAMETER_BASED")),)
                        ),  # AutoKVPSelectionType
                        Attribute(0x00189945, "3"),  # AutoKVPUpperBound
                        Attribute(0x00189946, "3"),  # AutoKVPLowerBound
                        Attribute(
                            0x00189323,
                            "1",
                            terms=(Terms("defined", ("NONE", "ANGULAR", "LONGITUDINAL", "ECG_BASED", "ORGAN_BASED")),),
                        ),  # ExposureModulationType
                        Attribute(0x00181190, "1"),  # FocalSpots
                        Attribute(0x00180090, "1"),  # DataCollectionDiameter
                        Attribute(
                            0x00181160,
                            "1",
                            terms=(Terms("defined", ("NONE", "WEDGE", "BUTTERFLY", "STRIP", "MULTIPLE", "BOWTIE")),),
                        ),  # FilterType
                        Attribute(
                            0x00189037,
                            "1",
                            terms=(Terms("enumerated", ("NONE", "REALTIME", "PROSPECTIVE", "RETROSPECTIVE", "PACED")),),
                        ),  # CardiacSynchronizationTechnique
                        Attribute(
                            0x00189085,
                            "1C",
                            condition=Condition("parsed", required=("not in", "./00189037", ("NONE",))),
                            terms=(Terms("defined", ("ECG", "VCG", "PP")),),
                        ),  # CardiacSignalSource
                        Attribute(
                            0x00189070,
                            "1C",
                            condition=Condition("parsed", required=("not in", "./00189037", ("NONE",))),
                        ),  # CardiacRRIntervalSpecified
                        Attribute(
                            0x00189169,
                            "1C",
                            condition=Condition(
                                "parsed", required=("in", "./00189037", ("PROSPECTIVE", "RETROSPECTIVE"))
                            ),
                            terms=(Terms("defined", ("NONE", "RR_INTERVAL", "QRS_LOOP", "PVC")),),
                        ),  # CardiacBeatRejectionTechnique
                        Attribute(
                            0x00181081,
                            "2C",
                            condition=Condition(
                                "parsed", required=("in", "./00189037", ("PROSPECTIVE", "RETROSPECTIVE"))
                            ),
                        ),  # LowRRValue
                        Attribute(
                            0x00181082,
                            "2C",
                            condition=Condition(
                                "parsed", required=("in", "./00189037", ("PROSPECTIVE", "RETROSPECTIVE"))
                            ),
                        ),  # HighRRValue
                        Attribute(0x00181086, "3"),  # SkipBeats
                        Attribute(
                            0x00181064,
                            "1C",
                            condition=Condition("undecidable", otherwise="allowed"),
                            terms=(Terms("defined", ("FORW", "BACK", "PCNT")),),
                        ),  # CardiacFramingType
                        Attribute(
                            0x00189170,
                            "1",
                            terms=(
                                Terms(
                                    "defined",
                                    (
                                        "NONE",
                                        "BREATH_HOLD",
                                        "REALTIME",
                                        "GATING",
                                        "TRACKING",
                                        "RETROSPECTIVE",
                                        "CORRECTION",
                                    ),
                                ),
                            ),
                        ),  # RespiratoryMotionCompensationTechnique
                        Attribute(
                            0x00189171,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=("not in", "./00189170", ("NONE", "BREATH_HOLD")),
                                otherwise="allowed",
                            ),
                            terms=(Terms("defined", ("NONE", "BELT", "NASAL_PROBE", "CO2_SENSOR", "ECG")),),
                        ),  # RespiratorySignalSource
                        Attribute(
                            0x00209256,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=("not in", "./00189170", ("NONE", "REALTIME", "BREATH_HOLD")),
                                otherwise="allowed",
                            ),
                        ),  # RespiratoryTriggerDelayThreshold
                        Attribute(
                            0x00209250,
                            "1C",
                            condition=Condition("undecidable", otherwise="allowed"),
                            terms=(Terms("defined", ("TIME", "AMPLITUDE", "BOTH")),),
                        ),  # RespiratoryTriggerType
                    ),
                ),
                Attribute(0x00189937, "3"),  # RequestedSeriesDescription
                # RequestedSeriesDescriptionCodeSequence
                Attribute(0x001811C1, "3", items=(0, 1), rows=(Include("8.8-1"),)),
                Attribute(
                    0x00189004, "3", terms=(Terms("enumerated", ("PRODUCT", "RESEARCH", "SERVICE")),)
                ),  # ContentQualification
            ),
        ),
    ),
)
