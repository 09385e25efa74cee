# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Physician Intent Module (PS3.3 C.36.5, Table C.36.5-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.36.5-1",
    "RT Physician Intent Module",
    "C.36.5",
    (
        Include("10.9.2-1"),
        Attribute(0x30100045, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # RTTreatmentPhaseIntentPresenceFlag
        # RTPhysicianIntentSequence
        Attribute(
            0x30100057,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x30100058, "1"),  # RTPhysicianIntentIndex
                Attribute(0x30100077, "1"),  # TreatmentSite
                # TreatmentSiteCodeSequence
                Attribute(
                    0x30100078,
                    "2",
                    items=(0, None),
                    rows=(
                        Include("8.8-1", cid=("Baseline", "")),
                        # TreatmentSiteModifierCodeSequence
                        Attribute(0x30100089, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Defined", "")),)),
                    ),
                ),
                Attribute(0x3010005A, "2"),  # RTPhysicianIntentNarrative
                Attribute(
                    0x30100059, "2", terms=(Terms("defined", ("CURATIVE", "PALLIATIVE", "PROPHYLACTIC")),)
                ),  # RTTreatmentIntentType
                # RTPhysicianIntentPredecessorSequence
                Attribute(
                    0x30100055,
                    "1C",
                    condition=Condition("undecidable"),
                    items=(1, 1),
                    rows=(
                        Include("10-11"),
                        Attribute(0x3010005C, "2"),  # ReasonForSuperseding
                    ),
                ),
                Attribute(0x30100056, "2"),  # RTTreatmentApproachLabel
                # RTProtocolCodeSequence
                Attribute(0x3010005B, "2", items=(0, None), rows=(Include("8.8-1"),)),
                # RTDiagnosisCodeSequence
                Attribute(0x3010005D, "2", items=(0, None), rows=(Include("8.8-1"),)),
                # RTPhysicianIntentInputInstanceSequence
                Attribute(
                    0x3010005F, "2", items=(0, None), rows=(Include("10.37-1", cid=("Defined", "9509", "inferred")),)
                ),
            ),
        ),
    ),
)
