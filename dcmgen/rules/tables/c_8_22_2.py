# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Enhanced PET Acquisition Module. PS3.3 C.8.22.2, Table C.8.22-2"""

from __future__ import annotations

from dcmgen.rules import Attribute, Condition, Include, Table

TABLE = Table(
    "C.8.22-2",
    "Enhanced PET Acquisition Module",
    "C.8.22.2",
    (
        Attribute(0x00180073, "1C", condition=Condition("unparsed")),  # AcquisitionStartCondition
        Attribute(0x00189715, "1C", condition=Condition("unparsed")),  # StartDensityThreshold
        Attribute(0x00189716, "1C", condition=Condition("unparsed")),  # StartRelativeDensityDifferenceThreshold
        Attribute(0x00189717, "1C", condition=Condition("unparsed")),  # StartCardiacTriggerCountThreshold
        Attribute(0x00189718, "1C", condition=Condition("unparsed")),  # StartRespiratoryTriggerCountThreshold
        Attribute(0x00180071, "1C", condition=Condition("unparsed")),  # AcquisitionTerminationCondition
        Attribute(0x00189719, "1C", condition=Condition("unparsed")),  # TerminationCountsThreshold
        Attribute(0x00189720, "1C", condition=Condition("unparsed")),  # TerminationDensityThreshold
        Attribute(0x00189721, "1C", condition=Condition("unparsed")),  # TerminationRelativeDensityThreshold
        Attribute(0x00189722, "1C", condition=Condition("unparsed")),  # TerminationTimeThreshold
        Attribute(0x00189723, "1C", condition=Condition("unparsed")),  # TerminationCardiacTriggerCountThreshold
        Attribute(0x00189724, "1C", condition=Condition("unparsed")),  # TerminationRespiratoryTriggerCountThreshold
        Attribute(0x00540202, "1C", condition=Condition("unparsed")),  # TypeOfDetectorMotion
        Attribute(0x00189725, "1C", condition=Condition("unparsed")),  # DetectorGeometry
        Attribute(0x00189726, "1C", condition=Condition("unparsed")),  # TransverseDetectorSeparation
        Attribute(0x00189727, "1C", condition=Condition("unparsed")),  # AxialDetectorDimension
        Attribute(0x00181181, "1C", condition=Condition("unparsed")),  # CollimatorType
        Attribute(0x00541210, "1C", condition=Condition("unparsed")),  # CoincidenceWindowWidth
        # EnergyWindowRangeSequence
        Attribute(
            0x00540013,
            "1C",
            condition=Condition("unparsed"),
            rows=(
                Attribute(0x00540014, "1"),  # EnergyWindowLowerLimit
                Attribute(0x00540015, "1"),  # EnergyWindowUpperLimit
            ),
        ),
        Attribute(0x00181134, "1"),  # TableMotion
        Attribute(0x00189755, "1"),  # TimeOfFlightInformationUsed
        Include("10-24"),
        Attribute(0x300A012C, "3"),  # IsocenterPosition
        Attribute(0x00540501, "3"),  # ScanProgressionDirection
    ),
)
