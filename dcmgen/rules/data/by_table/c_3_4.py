# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Visit Admission Module (PS3.3 C.3.4, Table C.3-4)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.3-4",
    "Visit Admission Module",
    "C.3.4",
    (
        Attribute(0x00080090, ""),  # ReferringPhysicianName
        Attribute(0x00080092, ""),  # ReferringPhysicianAddress
        Attribute(0x00080094, ""),  # ReferringPhysicianTelephoneNumbers
        # ReferringPhysicianIdentificationSequence
        Attribute(0x00080096, "", items=(1, 1), rows=(Include("10-1"),)),
        Attribute(0x00081048, ""),  # PhysiciansOfRecord
        # PhysiciansOfRecordIdentificationSequence
        Attribute(0x00081049, "", items=(0, None), rows=(Include("10-1"),)),
        Attribute(0x0008009C, ""),  # ConsultingPhysicianName
        # ConsultingPhysicianIdentificationSequence
        Attribute(0x0008009D, "", items=(0, None), rows=(Include("10-1"),)),
        Attribute(0x00081080, ""),  # AdmittingDiagnosesDescription
        # AdmittingDiagnosesCodeSequence
        Attribute(0x00081084, "", items=(1, None), rows=(Include("8.8-1"),)),
        # PrincipalDiagnosisCodeSequence
        Attribute(0x00081301, "", items=(0, 1), rows=(Include("8.8-1"),)),
        # PrimaryDiagnosisCodeSequence
        Attribute(0x00081302, "", items=(0, 1), rows=(Include("8.8-1"),)),
        # SecondaryDiagnosesCodeSequence
        Attribute(0x00081303, "", items=(0, None), rows=(Include("8.8-1"),)),
        # HistologicalDiagnosesCodeSequence
        Attribute(0x00081304, "", items=(0, None), rows=(Include("8.8-1"),)),
        Attribute(0x00380016, ""),  # RouteOfAdmissions
        Attribute(0x00380020, ""),  # AdmittingDate
        Attribute(0x00380021, ""),  # AdmittingTime
    ),
)
