# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT General Plan Module (PS3.3 C.8.8.9, Table C.8-45)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8-45",
    "RT General Plan Module",
    "C.8.8.9",
    (
        Attribute(0x300A0002, "1"),  # RTPlanLabel
        Attribute(0x300A0003, "3"),  # RTPlanName
        Attribute(0x300A0004, "3"),  # RTPlanDescription
        Attribute(0x00200013, "3"),  # InstanceNumber
        Attribute(0x300A0006, "2"),  # RTPlanDate
        Attribute(0x300A0007, "2"),  # RTPlanTime
        # RTAssertionsSequence
        Attribute(0x00440110, "3", items=(0, None), rows=(Include("10.30-1", cid=("Baseline", "9584", "inferred")),)),
        Attribute(0x300A0009, "3"),  # TreatmentProtocols
        Attribute(
            0x300A000A,
            "3",
            terms=(
                Terms(
                    "defined",
                    ("CURATIVE", "PALLIATIVE", "PROPHYLACTIC", "VERIFICATION", "MACHINE_QA", "RESEARCH", "SERVICE"),
                ),
            ),
        ),  # PlanIntent
        Attribute(0x30100077, "3"),  # TreatmentSite
        # TreatmentSiteCodeSequence
        Attribute(
            0x30100078,
            "3",
            items=(0, None),
            rows=(
                Include("8.8-1", cid=("Baseline", "")),
                # TreatmentSiteModifierCodeSequence
                Attribute(0x30100089, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "")),)),
            ),
        ),
        Attribute(0x300A000C, "1", terms=(Terms("defined", ("PATIENT", "TREATMENT_DEVICE")),)),  # RTPlanGeometry
        # ReferencedStructureSetSequence
        Attribute(
            0x300C0060,
            "1C",
            condition=Condition("parsed", required=("in", "./300A000C", ("PATIENT",))),
            items=(1, 1),
            rows=(Include("10-11"),),
        ),
        # ReferencedDoseSequence
        Attribute(0x300C0080, "3", items=(0, None), rows=(Include("10-11"),)),
        # ReferencedRTPlanSequence
        Attribute(
            0x300C0002,
            "3",
            items=(0, None),
            rows=(
                Include("10-11"),
                Attribute(
                    0x300A0055,
                    "1",
                    terms=(Terms("defined", ("PRIOR", "ALTERNATIVE", "PREDECESSOR", "VERIFIED_PLAN", "CONCURRENT")),),
                ),  # RTPlanRelationship
            ),
        ),
        Attribute(0x0070030B, "3"),  # FrameOfReferenceToDisplayedCoordinateSystemTransformationMatrix
    ),
)
