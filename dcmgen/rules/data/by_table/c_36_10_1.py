# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Radiation Set Module (PS3.3 C.36.10, Table C.36.10-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.36.10-1",
    "RT Radiation Set Module",
    "C.36.10",
    (
        Include("10.9.1-1"),
        Attribute(
            0x300A0636, "1C", condition=Condition("parsed", required=("empty", "./300A063B"), otherwise="allowed")
        ),  # IntendedNumberOfFractions
        Include("C.36.2.1.1-1"),
        # ReferencedRTPhysicianIntentSequence
        Attribute(
            0x300A063B,
            "2",
            items=(0, None),
            rows=(
                Include("10-11"),
                # ReferencedRTPrescriptionSequence
                Attribute(
                    0x300A068A,
                    "1",
                    items=(1, None),
                    rows=(
                        Attribute(0x30100041, "1"),  # ReferencedRTPrescriptionIndex
                    ),
                ),
            ),
        ),
        Attribute(
            0x300A0637, "1", terms=(Terms("defined", ("TREATMENT", "PLAN_QA", "MACHINE_QA", "RESEARCH", "SERVICE")),)
        ),  # RTRadiationSetIntent
        # TreatmentPositionGroupSequence
        Attribute(
            0x300A060A,
            "2",
            items=(0, None),
            rows=(
                Attribute(0x300A0609, "1"),  # TreatmentPositionGroupUID
                Attribute(0x300A0608, "1"),  # TreatmentPositionGroupLabel
                # ReferencedRTRadiationSequence
                Attribute(0x300A0630, "1", items=(1, None), rows=(Include("10-11"),)),
            ),
        ),
        # RTRadiationSequence
        Attribute(0x300A0616, "1", items=(1, None), rows=(Include("10-11"),)),
        # DefinitionSourceSequence
        Attribute(0x00081156, "3", items=(0, 1), rows=(Include("10-11"),)),
    ),
)
