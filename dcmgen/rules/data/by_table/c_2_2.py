# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Patient Identification Module (PS3.3 C.2.2, Table C.2-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.2-2",
    "Patient Identification Module",
    "C.2.2",
    (
        Attribute(0x00100010, ""),  # PatientName
        Attribute(0x00100020, ""),  # PatientID
        Include("10-18"),
        Attribute(0x00100022, "", terms=(Terms("defined", ("TEXT", "RFID", "BARCODE")),)),  # TypeOfPatientID
        # OtherPatientIDsSequence
        Attribute(
            0x00101002,
            "",
            items=(0, None),
            rows=(
                Attribute(0x00100020, ""),  # PatientID
                Include("10-18"),
                Attribute(0x00100022, "", terms=(Terms("defined", ("TEXT", "RFID", "BARCODE")),)),  # TypeOfPatientID
            ),
        ),
        Attribute(0x00101001, ""),  # OtherPatientNames
        Attribute(0x00101005, ""),  # PatientBirthName
        Attribute(0x00101060, ""),  # PatientMotherBirthName
        # ReferencedPatientPhotoSequence
        Attribute(0x00101100, "", items=(0, 1), rows=(Include("10-3b"),)),
        Include("C.7.1.4-1"),
    ),
)
