# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Salvage Session Beam Macro (PS3.3 C.36.2.2.23, Table C.36.2.2.23-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.36.2.2.23-1",
    "RT Salvage Session Beam Macro",
    "C.36.2.2.23",
    (
        Attribute(0x300C0006, "3"),  # ReferencedBeamNumber
        Attribute(0x300A00C2, "3"),  # BeamName
        Attribute(0x30100038, "3"),  # EntityLongLabel
        Attribute(0x300A00C3, "3"),  # BeamDescription
        Attribute(0x30080022, "2"),  # CurrentFractionNumber
        Attribute(0x300A0705, "3"),  # ClinicalFractionNumber
        Attribute(
            0x300A00CE,
            "2",
            terms=(
                Terms(
                    "defined", ("TREATMENT", "OPEN_PORTFILM", "TRMT_PORTFILM", "CONTINUATION", "SETUP", "VERIFICATION")
                ),
            ),
        ),  # TreatmentDeliveryType
        Attribute(
            0x3008002A, "1", terms=(Terms("defined", ("NORMAL", "OPERATOR", "MACHINE", "UNKNOWN")),)
        ),  # TreatmentTerminationStatus
        # RTTreatmentTerminationReasonCodeSequence
        Attribute(0x300A0715, "3", items=(0, None), rows=(Include("8.8-1", cid=("Defined", "9561", "inferred")),)),
        Attribute(0x300A0730, "3"),  # TreatmentTerminationDescription
        Attribute(0x30080036, "3"),  # DeliveredPrimaryMeterset
    ),
)
