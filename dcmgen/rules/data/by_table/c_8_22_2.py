# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Enhanced PET Acquisition Module (PS3.3 C.8.22.2, Table C.8.22-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.22-2",
    "Enhanced PET Acquisition Module",
    "C.8.22.2",
    (
        Attribute(
            0x00180073,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL",)), otherwise="allowed"),
            terms=(Terms("defined", ("DENS", "RDD", "MANU", "AUTO", "CARD_TRIG", "RESP_TRIG")),),
        ),  # AcquisitionStartCondition
        Attribute(
            0x00189715, "1C", condition=Condition("parsed", required=("in", "./00180073", ("DENS",)))
        ),  # StartDensityThreshold
        Attribute(
            0x00189716, "1C", condition=Condition("parsed", required=("in", "./00180073", ("RDD",)))
        ),  # StartRelativeDensityDifferenceThreshold
        Attribute(
            0x00189717, "1C", condition=Condition("parsed", required=("in", "./00180073", ("CARD_TRIG",)))
        ),  # StartCardiacTriggerCountThreshold
        Attribute(
            0x00189718, "1C", condition=Condition("parsed", required=("in", "./00180073", ("RESP_TRIG",)))
        ),  # StartRespiratoryTriggerCountThreshold
        Attribute(
            0x00180071,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL",)), otherwise="allowed"),
            terms=(Terms("defined", ("CNTS", "DENS", "RDD", "MANU", "OVFL", "TIME", "CARD_TRIG", "RESP_TRIG")),),
        ),  # AcquisitionTerminationCondition
        Attribute(
            0x00189719, "1C", condition=Condition("parsed", required=("in", "./00180071", ("CNTS",)))
        ),  # TerminationCountsThreshold
        Attribute(
            0x00189720, "1C", condition=Condition("parsed", required=("in", "./00180071", ("DENS",)))
        ),  # TerminationDensityThreshold
        Attribute(
            0x00189721, "1C", condition=Condition("parsed", required=("in", "./00180071", ("RDD",)))
        ),  # TerminationRelativeDensityThreshold
        Attribute(
            0x00189722, "1C", condition=Condition("parsed", required=("in", "./00180071", ("TIME",)))
        ),  # TerminationTimeThreshold
        Attribute(
            0x00189723, "1C", condition=Condition("parsed", required=("in", "./00180071", ("CARD_TRIG",)))
        ),  # TerminationCardiacTriggerCountThreshold
        Attribute(
            0x00189724, "1C", condition=Condition("parsed", required=("in", "./00180071", ("RESP_TRIG",)))
        ),  # TerminationRespiratoryTriggerCountThreshold
        Attribute(
            0x00540202,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL",)), otherwise="allowed"),
            terms=(Terms("defined", ("STATIONARY", "STEP AND SHOOT", "CONTINUOUS", "WOBBLE", "CLAMSHELL")),),
        ),  # TypeOfDetectorMotion
        Attribute(
            0x00189725,
            "1C",
            condition=Condition(
                "parsed",
                required=("and", ("in", "00080008[1]", ("ORIGINAL",)), ("in", "./00540202", ("STATIONARY",))),
                allowed=("and", ("in", "00080008[1]", ("DERIVED",)), ("in", "./00540202", ("STATIONARY",))),
            ),
            terms=(Terms("defined", ("CYLINDRICAL_RING", "CYL_RING_PARTIAL", "MULTIPLE_PLANAR", "MUL_PLAN_PARTIAL")),),
        ),  # DetectorGeometry
        Attribute(
            0x00189726,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL",)), otherwise="allowed"),
        ),  # TransverseDetectorSeparation
        Attribute(
            0x00189727,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL",)), otherwise="allowed"),
        ),  # AxialDetectorDimension
        Attribute(
            0x00181181,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL",)), otherwise="allowed"),
            terms=(Terms("defined", ("NONE", "RING")),),
        ),  # CollimatorType
        Attribute(
            0x00541210,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL",)), otherwise="allowed"),
        ),  # CoincidenceWindowWidth
        # EnergyWindowRangeSequence
        Attribute(
            0x00540013,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL",)), otherwise="allowed"),
            items=(1, None),
            rows=(
                Attribute(0x00540014, "1"),  # EnergyWindowLowerLimit
                Attribute(0x00540015, "1"),  # EnergyWindowUpperLimit
            ),
        ),
        Attribute(0x00181134, "1", terms=(Terms("enumerated", ("STATIC", "DYNAMIC")),)),  # TableMotion
        Attribute(0x00189755, "1", terms=(Terms("enumerated", ("TRUE", "FALSE")),)),  # TimeOfFlightInformationUsed
        Include("10-24"),
        Attribute(0x300A012C, "3"),  # IsocenterPosition
        Attribute(
            0x00540501, "3", terms=(Terms("enumerated", ("FEET_TO_HEAD", "HEAD_TO_FEET")),)
        ),  # ScanProgressionDirection
    ),
)
