# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Basic Film Session Relationship Module (PS3.3 C.13.2, Table C.13-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.13-2",
    "Basic Film Session Relationship Module",
    "C.13.2",
    (  # ReferencedFilmBoxSequence
        Attribute(0x20000500, "", items=(0, None), rows=(Include("10-11"),)),
        # ProposedStudySequence
        Attribute(
            0x213000A0,
            "",
            items=(0, 1),
            rows=(
                Attribute(0x00100010, ""),  # PatientName
                Attribute(0x00100020, ""),  # PatientID
                Attribute(0x00100030, ""),  # PatientBirthDate
                Attribute(0x00100032, ""),  # PatientBirthTime
                Attribute(0x00100040, "", terms=(Terms("enumerated", ("M", "F", "O")),)),  # PatientSex
                Attribute(0x00101010, ""),  # PatientAge
                # EthnicGroupCodeSequence
                Attribute(0x00102161, "", items=(0, None), rows=(Include("8.8-1", cid=("Baseline", "")),)),
                Attribute(0x00102162, ""),  # EthnicGroups
                Attribute(0x00104000, ""),  # PatientComments
                Attribute(0x0020000D, ""),  # StudyInstanceUID
                Attribute(0x00080020, ""),  # StudyDate
                Attribute(0x00080030, ""),  # StudyTime
                Attribute(0x00200010, ""),  # StudyID
                Attribute(0x00081030, ""),  # StudyDescription
                Attribute(0x00080050, ""),  # AccessionNumber
                Attribute(0x00080090, ""),  # ReferringPhysicianName
                Attribute(0x00081060, ""),  # NameOfPhysiciansReadingStudy
                Attribute(0x00081080, ""),  # AdmittingDiagnosesDescription
                Attribute(0x00200011, ""),  # SeriesNumber
            ),
        ),
    ),
)
