# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Prescription Module (PS3.3 C.8.8.10, Table C.8-46)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8-46",
    "RT Prescription Module",
    "C.8.8.10",
    (
        Attribute(0x300A000E, "3"),  # PrescriptionDescription
        # DoseReferenceSequence
        Attribute(
            0x300A0010,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x300A0012, "1"),  # DoseReferenceNumber
                Attribute(0x300A0013, "3"),  # DoseReferenceUID
                Attribute(
                    0x300A0014, "1", terms=(Terms("defined", ("POINT", "VOLUME", "COORDINATES", "SITE")),)
                ),  # DoseReferenceStructureType
                Attribute(0x300A061D, "3", terms=(Terms("defined", ("TRACKING", "QA")),)),  # DoseValuePurpose
                Attribute(0x300A068B, "3"),  # DoseValueInterpretation
                Attribute(0x300A0016, "3"),  # DoseReferenceDescription
                Attribute(
                    0x30060084, "1C", condition=Condition("parsed", required=("in", "./300A0014", ("POINT", "VOLUME")))
                ),  # ReferencedROINumber
                Attribute(
                    0x300A0018, "1C", condition=Condition("parsed", required=("in", "./300A0014", ("COORDINATES",)))
                ),  # DoseReferencePointCoordinates
                Attribute(0x300A001A, "3"),  # NominalPriorDose
                Attribute(0x300A0020, "1", terms=(Terms("defined", ("TARGET", "ORGAN_AT_RISK")),)),  # DoseReferenceType
                Attribute(0x300A0021, "3"),  # ConstraintWeight
                Attribute(0x300A0022, "3"),  # DeliveryWarningDose
                Attribute(0x300A0023, "3"),  # DeliveryMaximumDose
                Attribute(0x300A0025, "3"),  # TargetMinimumDose
                Attribute(0x300A0026, "3"),  # TargetPrescriptionDose
                Attribute(0x300A0027, "3"),  # TargetMaximumDose
                Attribute(0x300A0028, "3"),  # TargetUnderdoseVolumeFraction
                Attribute(0x300A002A, "3"),  # OrganAtRiskFullVolumeDose
                Attribute(0x300A002B, "3"),  # OrganAtRiskLimitDose
                Attribute(0x300A002C, "3"),  # OrganAtRiskMaximumDose
                Attribute(0x300A002D, "3"),  # OrganAtRiskOverdoseVolumeFraction
            ),
        ),
    ),
)
