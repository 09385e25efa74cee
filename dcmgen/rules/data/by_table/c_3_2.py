# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Visit Identification Module (PS3.3 C.3.2, Table C.3-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.3-2",
    "Visit Identification Module",
    "C.3.2",
    (
        Attribute(0x00080080, ""),  # InstitutionName
        Attribute(0x00080081, ""),  # InstitutionAddress
        # InstitutionCodeSequence
        Attribute(0x00080082, "", items=(1, 1), rows=(Include("8.8-1"),)),
        Attribute(0x00081040, ""),  # InstitutionalDepartmentName
        # InstitutionalDepartmentTypeCodeSequence
        Attribute(0x00081041, "", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "7030")),)),
        Attribute(0x00380010, ""),  # AdmissionID
        # IssuerOfAdmissionIDSequence
        Attribute(0x00380014, "", items=(1, 1), rows=(Include("10-17"),)),
        Attribute(0x00321066, ""),  # ReasonForVisit
        # ReasonForVisitCodeSequence
        Attribute(0x00321067, "", items=(0, None), rows=(Include("8.8-1"),)),
        Attribute(0x00380060, ""),  # ServiceEpisodeID
        # IssuerOfServiceEpisodeIDSequence
        Attribute(0x00380064, "", items=(1, 1), rows=(Include("10-17"),)),
        Attribute(0x00380062, ""),  # ServiceEpisodeDescription
    ),
)
