# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Patient Treatment Preparation Macro (PS3.3 C.36.2.3.4, Table C.36.2.3.4-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.36.2.3.4-1",
    "RT Patient Treatment Preparation Macro",
    "C.36.2.3.4",
    (  # PatientTreatmentPreparationMethodCodeSequence
        Attribute(0x300A078D, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "9571", "inferred")),)),
        Attribute(0x300A0792, "3"),  # PatientTreatmentPreparationMethodDescription
        # ReferencedPatientSetupPhotoSequence
        Attribute(
            0x300A078C,
            "3",
            items=(0, None),
            rows=(
                Include("10-11"),
                Attribute(0x300A0794, "2"),  # PatientSetupPhotoDescription
                Attribute(0x300A0796, "1C", condition=Condition("undecidable")),  # ReferencedPatientSetupProcedureIndex
            ),
        ),
        # PatientTreatmentPreparationProcedureSequence
        Attribute(
            0x300A0790,
            "2",
            items=(0, None),
            rows=(
                Attribute(0x300A0795, "1"),  # PatientTreatmentPreparationProcedureIndex
                # PatientTreatmentPreparationProcedureCodeSequence
                Attribute(
                    0x300A0791, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "9577", "inferred")),)
                ),
                # PatientTreatmentPreparationDeviceSequence
                Attribute(
                    0x300A078F, "3", items=(0, 1), rows=(Include("C.36.2.2.3-1", cid=("Baseline", "9573", "inferred")),)
                ),
                Attribute(0x300A078E, "2"),  # PatientTreatmentPreparationProcedureParameterDescription
                # PatientTreatmentPreparationProcedureParameterSequence
                Attribute(0x300A0793, "2", items=(0, None), rows=(Include("10.2.1-1"),)),
            ),
        ),
    ),
)
