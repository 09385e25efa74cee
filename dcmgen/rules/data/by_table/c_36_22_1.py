# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Radiation Record Common Module (PS3.3 C.36.22, Table C.36.22-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.36.22-1",
    "RT Radiation Record Common Module",
    "C.36.22",
    (
        Include("10.9.2-1"),
        Include("C.36.2.1.6-1"),
        Attribute(0x300A0700, "1"),  # TreatmentSessionUID
        # ReferencedRTInstanceSequence
        Attribute(0x300A0631, "1C", condition=Condition("undecidable"), items=(1, 1), rows=(Include("10-11"),)),
        Attribute(0x300A0701, "1"),  # RTRadiationUsage
        Attribute(
            0x300A0709, "1", terms=(Terms("defined", ("DEVICE", "USER", "SIMULATION")),)
        ),  # TreatmentRecordContentOrigin
        Attribute(0x300A0708, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # TreatmentDeliveryContinuationFlag
        Attribute(0x300A0714, "1", terms=(Terms("defined", ("NORMAL", "ABNORMAL")),)),  # RTTreatmentTerminationStatus
        # RTTreatmentTerminationReasonCodeSequence
        Attribute(
            0x300A0715,
            "2C",
            condition=Condition("parsed", required=("in", "./300A0714", ("ABNORMAL",))),
            items=(0, None),
            rows=(Include("8.8-1", cid=("Defined", "9561", "inferred")),),
        ),
        # MachineSpecificTreatmentTerminationCodeSequence
        Attribute(0x300A0716, "3", items=(0, None), rows=(Include("8.8-1"),)),
        Attribute(
            0x300A0730, "2C", condition=Condition("parsed", required=("in", "./300A0714", ("ABNORMAL",)))
        ),  # TreatmentTerminationDescription
        # TreatmentToleranceViolationSequence
        Attribute(
            0x300A0731,
            "2",
            items=(0, None),
            rows=(
                Attribute(0x300A0736, "1"),  # TreatmentToleranceViolationDateTime
                Attribute(
                    0x300A0732, "1", terms=(Terms("defined", ("CLINICAL", "MACHINE")),)
                ),  # TreatmentToleranceViolationCategory
                # TreatmentToleranceViolationTypeCodeSequence
                Attribute(0x300A0761, "1", items=(1, None), rows=(Include("8.8-1", cid=("Defined", "")),)),
                # TreatmentToleranceViolationCauseCodeSequence
                Attribute(
                    0x300A0762, "1", items=(1, None), rows=(Include("8.8-1", cid=("Defined", "9565", "inferred")),)
                ),
                # TreatmentToleranceViolationAttributeSequence
                Attribute(
                    0x300A0733, "2C", condition=Condition("undecidable"), items=(0, 1), rows=(Include("10-20a"),)
                ),
                Attribute(
                    0x300A0735,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("or", ("absent", "./300A0733"), ("empty", "./300A0733")),
                        otherwise="allowed",
                    ),
                ),  # TreatmentToleranceViolationIdentification
                Attribute(
                    0x300A0734,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("or", ("absent", "./300A0733"), ("empty", "./300A0733")),
                        otherwise="allowed",
                    ),
                ),  # TreatmentToleranceViolationDescription
                # OverrideSequence
                Attribute(
                    0x30080060,
                    "2",
                    items=(0, 1),
                    rows=(  # OperatorIdentificationSequence
                        Attribute(0x00081072, "1", items=(1, None), rows=(Include("C.17-3b"),)),
                        Attribute(0x300A0760, "1"),  # OverrideDateTime
                        Attribute(0x30080066, "2"),  # OverrideReason
                        # AlternateValueSequence
                        Attribute(0x300A073E, "2", items=(0, 1), rows=(Include("10-2", cid=("Baseline", "")),)),
                    ),
                ),
            ),
        ),
        # ConfirmationSequence
        Attribute(0x300A073F, "2", items=(0, None), rows=(Include("10.30-1", cid=("Baseline", "9564", "inferred")),)),
        # InterlockSequence
        Attribute(0x300A0740, "2", items=(0, None), rows=(Include("C.36.2.2.18-1"),)),
        # AdditionalParameterRecordingInstanceSequence
        Attribute(
            0x300A0780,
            "3",
            items=(0, None),
            rows=(
                Include("10-11"),
                Attribute(
                    0x00089123,
                    "1C",
                    condition=Condition(
                        "parsed", required=("in", "./00081150", ("1.2.840.10008.5.1.4.1.1.66",)), otherwise="allowed"
                    ),
                ),  # CreatorVersionUID
            ),
        ),
    ),
)
