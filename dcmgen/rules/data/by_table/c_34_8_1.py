# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Patient Positioning Module (PS3.3 C.34.8, Table C.34.8-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.34.8-1",
    "Patient Positioning Module",
    "C.34.8",
    (
        Attribute(0x00189947, "1"),  # ProtocolDefinedPatientPosition
        # PatientPositioningInstructionSequence
        Attribute(
            0x0018991B,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x00189915, "1"),  # InstructionIndex
                Attribute(0x00189916, "1"),  # InstructionText
                Attribute(0x00189917, "3"),  # InstructionDescription
                Attribute(
                    0x00189918,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("sop class", ("1.2.840.10008.5.1.4.1.1.200.2", "1.2.840.10008.5.1.4.1.1.200.8")),
                    ),
                    terms=(Terms("enumerated", ("YES", "NO")),),
                ),  # InstructionPerformedFlag
                Attribute(
                    0x00189919, "1C", condition=Condition("parsed", required=("in", "./00189918", ("YES",)))
                ),  # InstructionPerformedDateTime
            ),
        ),
        # PositioningMethodCodeSequence
        Attribute(0x0018991C, "3", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "")),)),
        # PositioningLandmarkSequence
        Attribute(0x0018991D, "3", items=(0, 1), rows=(Include("10.27-1", cid=("Baseline", "")),)),
        Attribute(0x0018991E, "3"),  # TargetFrameOfReferenceUID
        Attribute(0x0020103F, "3"),  # TargetPositionReferenceIndicator
        # AnatomicRegionSequence
        Attribute(
            0x00082218,
            "2",
            items=(0, 1),
            rows=(
                Include("8.8-1", cid=("Baseline", "")),
                # AnatomicRegionModifierSequence
                Attribute(0x00082220, "3", items=(0, None), rows=(Include("8.8-1", cid=("Defined", "")),)),
            ),
        ),
        # PrimaryAnatomicStructureSequence
        Attribute(
            0x00082228,
            "2",
            items=(0, None),
            rows=(
                Include("8.8-1", cid=("Baseline", "")),
                # PrimaryAnatomicStructureModifierSequence
                Attribute(0x00082230, "3", items=(0, None), rows=(Include("8.8-1", cid=("Defined", "")),)),
            ),
        ),
    ),
)
