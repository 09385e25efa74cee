# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Patient Group Macro (PS3.3 C.7.1.4, Table C.7.1.4-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.7.1.4-1",
    "Patient Group Macro",
    "C.7.1.4",
    (  # SourcePatientGroupIdentificationSequence
        Attribute(
            0x00100026,
            "3",
            items=(0, 1),
            rows=(
                Attribute(0x00100020, "1"),  # PatientID
                Include("10-18"),
            ),
        ),
        # GroupOfPatientsIdentificationSequence
        Attribute(
            0x00100027,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x00100020, "1"),  # PatientID
                Include("10-18"),
                Attribute(0x00100028, "3"),  # SubjectRelativePositionInImage
                Attribute(
                    0x00185100,
                    "3",
                    terms=(
                        Terms(
                            "defined",
                            (
                                "HFP",
                                "HFS",
                                "HFDR",
                                "HFDL",
                                "FFDR",
                                "FFDL",
                                "FFP",
                                "FFS",
                                "LFP",
                                "LFS",
                                "RFP",
                                "RFS",
                                "AFDR",
                                "AFDL",
                                "PFDR",
                                "PFDL",
                            ),
                        ),
                    ),
                ),  # PatientPosition
            ),
        ),
    ),
)
