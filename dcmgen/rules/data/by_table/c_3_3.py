# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Visit Status Module (PS3.3 C.3.3, Table C.3-3)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.3-3",
    "Visit Status Module",
    "C.3.3",
    (
        Attribute(
            0x00380008, "", terms=(Terms("defined", ("CREATED", "SCHEDULED", "ADMITTED", "DISCHARGED")),)
        ),  # VisitStatusID
        Attribute(0x00380300, ""),  # CurrentPatientLocation
        Attribute(0x00380400, ""),  # PatientInstitutionResidence
        Attribute(0x00384000, ""),  # VisitComments
    ),
)
