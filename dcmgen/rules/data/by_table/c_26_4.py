# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Substance Administration Log Module (PS3.3 C.26.4, Table C.26-4)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.26-4",
    "Substance Administration Log Module",
    "C.26.4",
    (
        Attribute(0x00100010, ""),  # PatientName
        Attribute(0x00100020, ""),  # PatientID
        Include("10-18"),
        Attribute(0x00380010, ""),  # AdmissionID
        # IssuerOfAdmissionIDSequence
        Attribute(0x00380014, "", items=(1, 1), rows=(Include("10-17"),)),
        Attribute(0x00440001, ""),  # ProductPackageIdentifier
        Attribute(0x00440008, ""),  # ProductName
        Attribute(0x00440009, ""),  # ProductDescription
        Attribute(0x00440010, ""),  # SubstanceAdministrationDateTime
        Attribute(0x00440011, ""),  # SubstanceAdministrationNotes
        Attribute(0x00440012, ""),  # SubstanceAdministrationDeviceID
        # AdministrationRouteCodeSequence
        Attribute(0x00540302, "", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "11")),)),
        # SubstanceAdministrationParameterSequence
        Attribute(0x00440019, "", items=(0, None), rows=(Include("10-2", cid=("Baseline", "")),)),
        # OperatorIdentificationSequence
        Attribute(
            0x00081072,
            "",
            items=(1, None),
            rows=(  # PersonIdentificationCodeSequence
                Attribute(0x00401101, "", items=(1, 1), rows=(Include("8.8-1"),)),
            ),
        ),
    ),
)
