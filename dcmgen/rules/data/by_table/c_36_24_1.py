# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Radiation Set Delivery Instruction Module (PS3.3 C.36.24, Table C.36.24-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.36.24-1",
    "RT Radiation Set Delivery Instruction Module",
    "C.36.24",
    (  # ReferencedRTRadiationSetSequence
        Attribute(0x300A0702, "1", items=(1, 1), rows=(Include("10-11"),)),
        # TreatmentDeviceIdentificationSequence
        Attribute(0x300A063A, "2", items=(0, 1), rows=(Include("C.36.2.2.1-1"),)),
        Attribute(0x300A079E, "1"),  # RTRadiationSetDeliveryUsage
        Attribute(
            0x300A0704,
            "1C",
            condition=Condition("parsed", required=("in", "./300A079E", ("TREATMENT",)), otherwise="allowed"),
        ),  # RTRadiationSetDeliveryNumber
        Attribute(
            0x300A0705,
            "1C",
            condition=Condition("parsed", required=("in", "./300A079E", ("TREATMENT",)), otherwise="allowed"),
        ),  # ClinicalFractionNumber
        # RTRadiationTaskSequence
        Attribute(
            0x300A0797,
            "1",
            items=(1, None),
            rows=(  # ReferencedRTRadiationSequence
                Attribute(0x300A0630, "1", items=(1, 1), rows=(Include("10-11"),)),
                # RTDeliveryStartPatientPositionSequence
                Attribute(0x300A0789, "2", items=(0, 1), rows=(Include("C.36.2.3.2-1"),)),
                Attribute(
                    0x300A0708, "1", terms=(Terms("enumerated", ("YES", "NO")),)
                ),  # TreatmentDeliveryContinuationFlag
                Attribute(
                    0x00740120, "1C", condition=Condition("parsed", required=("in", "./300A0708", ("YES",)))
                ),  # ContinuationStartMeterset
                Attribute(
                    0x00740121,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("in", "./300A0708", ("YES",)), ("undecidable", "referenced instance")),
                    ),
                ),  # ContinuationEndMeterset
                Attribute(0x300A0786, "2"),  # RadiationOrderIndex
                # ReferencedRTTreatmentPreparationSequence
                Attribute(0x300A078B, "2", items=(1, 1), rows=(Include("10-11"),)),
                Include("10-28"),
            ),
        ),
        # OmittedRadiationSequence
        Attribute(
            0x300A0787,
            "1C",
            condition=Condition("undecidable"),
            items=(1, None),
            rows=(  # ReferencedRTRadiationSequence
                Attribute(0x300A0630, "1", items=(1, 1), rows=(Include("10-11"),)),
                # ReasonForOmissionCodeSequence
                Attribute(0x300A0788, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "9576", "inferred")),)),
                # AsserterIdentificationSequence
                Attribute(0x00440103, "1", items=(1, 1), rows=(Include("C.17-3b", cid=("Baseline", "")),)),
                Attribute(0x300C0113, "3"),  # ReasonForOmissionDescription
            ),
        ),
    ),
)
