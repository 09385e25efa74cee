# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""General Study Module (PS3.3 C.7.2.1, Table C.7-3)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.7-3",
    "General Study Module",
    "C.7.2.1",
    (
        Attribute(0x0020000D, "1"),  # StudyInstanceUID
        Attribute(0x00080020, "2"),  # StudyDate
        Attribute(0x00080030, "2"),  # StudyTime
        Attribute(0x00080090, "2"),  # ReferringPhysicianName
        # ReferringPhysicianIdentificationSequence
        Attribute(0x00080096, "3", items=(0, 1), rows=(Include("10-1"),)),
        Attribute(0x0008009C, "3"),  # ConsultingPhysicianName
        # ConsultingPhysicianIdentificationSequence
        Attribute(0x0008009D, "3", items=(0, None), rows=(Include("10-1"),)),
        Attribute(0x00200010, "2"),  # StudyID
        Attribute(0x00080050, "2"),  # AccessionNumber
        # IssuerOfAccessionNumberSequence
        Attribute(0x00080051, "3", items=(0, 1), rows=(Include("10-17"),)),
        Attribute(0x00081030, "3"),  # StudyDescription
        Attribute(0x00081048, "3"),  # PhysiciansOfRecord
        # PhysiciansOfRecordIdentificationSequence
        Attribute(0x00081049, "3", items=(0, None), rows=(Include("10-1"),)),
        Attribute(0x00081060, "3"),  # NameOfPhysiciansReadingStudy
        # PhysiciansReadingStudyIdentificationSequence
        Attribute(0x00081062, "3", items=(0, None), rows=(Include("10-1"),)),
        Attribute(0x00321033, "3"),  # RequestingService
        # RequestingServiceCodeSequence
        Attribute(0x00321034, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Defined", "7030")),)),
        # ReferencedStudySequence
        Attribute(0x00081110, "3", items=(0, None), rows=(Include("10-11"),)),
        # ProcedureCodeSequence
        Attribute(0x00081032, "3", items=(0, None), rows=(Include("8.8-1"),)),
        # ReasonForPerformedProcedureCodeSequence
        Attribute(0x00401012, "3", items=(0, None), rows=(Include("8.8-1"),)),
    ),
)
