# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Treatment Summary Record Module (PS3.3 C.8.8.23, Table C.8-59)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.8-59",
    "RT Treatment Summary Record Module",
    "C.8.8.23",
    (
        Attribute(
            0x30080200,
            "1",
            terms=(
                Terms("enumerated", ("NOT_STARTED", "ON_TREATMENT", "ON_BREAK", "SUSPENDED", "STOPPED", "COMPLETED")),
            ),
        ),  # CurrentTreatmentStatus
        Attribute(0x30080202, "3"),  # TreatmentStatusComment
        Attribute(0x30080054, "2"),  # FirstTreatmentDate
        Attribute(0x30080056, "2"),  # MostRecentTreatmentDate
        # FractionGroupSummarySequence
        Attribute(
            0x30080220,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x300C0022, "3"),  # ReferencedFractionGroupNumber
                Attribute(
                    0x30080224, "2", terms=(Terms("enumerated", ("EXTERNAL_BEAM", "BRACHY")),)
                ),  # FractionGroupType
                Attribute(0x300A0078, "2"),  # NumberOfFractionsPlanned
                Attribute(0x3008005A, "2"),  # NumberOfFractionsDelivered
                # FractionStatusSummarySequence
                Attribute(
                    0x30080240,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x30080223, "1"),  # ReferencedFractionNumber
                        Attribute(0x300A0705, "3"),  # ClinicalFractionNumber
                        Attribute(0x30080250, "2"),  # TreatmentDate
                        Attribute(0x30080251, "2"),  # TreatmentTime
                        Attribute(
                            0x3008002A, "2", terms=(Terms("enumerated", ("NORMAL", "OPERATOR", "MACHINE", "UNKNOWN")),)
                        ),  # TreatmentTerminationStatus
                    ),
                ),
            ),
        ),
        # TreatmentSummaryMeasuredDoseReferenceSequence
        Attribute(
            0x300800E0,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x300C0051, "3"),  # ReferencedDoseReferenceNumber
                Attribute(0x300A0016, "3"),  # DoseReferenceDescription
                Attribute(0x30080052, "1"),  # CumulativeDoseToDoseReference
            ),
        ),
        # TreatmentSummaryCalculatedDoseReferenceSequence
        Attribute(
            0x30080050,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x300C0051, "3"),  # ReferencedDoseReferenceNumber
                Attribute(0x300A0016, "3"),  # DoseReferenceDescription
                Attribute(0x30080052, "1"),  # CumulativeDoseToDoseReference
            ),
        ),
    ),
)
