# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Referenced Instances and Access Macro (PS3.3 10.3, Table 10-3b)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "10-3b",
    "Referenced Instances and Access Macro",
    "10.3",
    (
        Attribute(0x0040E020, "1", terms=(Terms("defined", ("DICOM", "CDA")),)),  # TypeOfInstances
        Attribute(
            0x0020000D,
            "1C",
            condition=Condition(
                "parsed", required=("and", ("in", "./0040E020", ("DICOM",)), ("undecidable", "referenced instance"))
            ),
        ),  # StudyInstanceUID
        Attribute(
            0x0020000E,
            "1C",
            condition=Condition(
                "parsed", required=("and", ("in", "./0040E020", ("DICOM",)), ("undecidable", "referenced instance"))
            ),
        ),  # SeriesInstanceUID
        # ReferencedSOPSequence
        Attribute(
            0x00081199,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00081150, "1"),  # ReferencedSOPClassUID
                Attribute(0x00081155, "1"),  # ReferencedSOPInstanceUID
                Attribute(
                    0x0040E001, "1C", condition=Condition("parsed", required=("in", "0040E020", ("CDA",)))
                ),  # HL7InstanceIdentifier
                Attribute(
                    0x00081160,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "and",
                            ("undecidable", "referenced instance"),
                            ("undecidable", "referenced instance"),
                            ("absent", "./0062000B"),
                        ),
                    ),
                ),  # ReferencedFrameNumber
                Attribute(
                    0x0062000B,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "and",
                            ("undecidable", "referenced instance"),
                            ("undecidable", "referenced instance"),
                            ("absent", "./00081160"),
                        ),
                    ),
                ),  # ReferencedSegmentNumber
            ),
        ),
        # DICOMRetrievalSequence
        Attribute(
            0x0040E021,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("absent", "./0040E022"),
                    ("absent", "./0040E023"),
                    ("absent", "./0040E025"),
                    ("absent", "./0040E024"),
                ),
                otherwise="allowed",
            ),
            items=(1, None),
            rows=(
                Attribute(0x00080054, "1"),  # RetrieveAETitle
            ),
        ),
        # DICOMMediaRetrievalSequence
        Attribute(
            0x0040E022,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("absent", "./0040E021"),
                    ("absent", "./0040E023"),
                    ("absent", "./0040E025"),
                    ("absent", "./0040E024"),
                ),
                otherwise="allowed",
            ),
            items=(1, None),
            rows=(
                Attribute(0x00880130, "2"),  # StorageMediaFileSetID
                Attribute(0x00880140, "1"),  # StorageMediaFileSetUID
            ),
        ),
        # WADORetrievalSequence
        Attribute(
            0x0040E023,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("absent", "./0040E021"),
                    ("absent", "./0040E022"),
                    ("absent", "./0040E025"),
                    ("absent", "./0040E024"),
                ),
                otherwise="allowed",
            ),
            items=(1, None),
            rows=(
                Attribute(0x0040E010, "1"),  # RetrieveURI
            ),
        ),
        # XDSRetrievalSequence
        Attribute(
            0x0040E024,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("absent", "./0040E021"),
                    ("absent", "./0040E022"),
                    ("absent", "./0040E025"),
                    ("absent", "./0040E023"),
                ),
                otherwise="allowed",
            ),
            items=(1, None),
            rows=(
                Attribute(0x0040E030, "1"),  # RepositoryUniqueID
                Attribute(0x0040E031, "3"),  # HomeCommunityID
            ),
        ),
        # WADORSRetrievalSequence
        Attribute(
            0x0040E025,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("absent", "./0040E021"),
                    ("absent", "./0040E022"),
                    ("absent", "./0040E023"),
                    ("absent", "./0040E024"),
                ),
                otherwise="allowed",
            ),
            items=(1, None),
            rows=(
                Attribute(0x00081190, "1"),  # RetrieveURL
            ),
        ),
    ),
)
