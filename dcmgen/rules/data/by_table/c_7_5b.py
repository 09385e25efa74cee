# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Clinical Trial Series Module (PS3.3 C.7.3.2, Table C.7-5b)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.7-5b",
    "Clinical Trial Series Module",
    "C.7.3.2",
    (
        Attribute(0x00120060, "2"),  # ClinicalTrialCoordinatingCenterName
        Attribute(0x00120071, "3"),  # ClinicalTrialSeriesID
        Attribute(0x00120073, "3"),  # IssuerOfClinicalTrialSeriesID
        Attribute(0x00120072, "3"),  # ClinicalTrialSeriesDescription
    ),
)
