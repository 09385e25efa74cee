# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Directory Information Module (PS3.3 F.3.2.2, Table F.3-3)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "F.3-3",
    "Directory Information Module",
    "F.3.2.2",
    (
        Attribute(0x00041200, "1"),  # OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity
        Attribute(0x00041202, "1"),  # OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity
        Attribute(0x00041212, "1", terms=(Terms("enumerated", ("0",)),)),  # FileSetConsistencyFlag
        # DirectoryRecordSequence
        Attribute(
            0x00041220,
            "2",
            rows=(
                Attribute(0x00041400, "1"),  # OffsetOfTheNextDirectoryRecord
                Attribute(0x00041410, "1", terms=(Terms("enumerated", ("65535",)),)),  # RecordInUseFlag
                Attribute(0x00041420, "1"),  # OffsetOfReferencedLowerLevelDirectoryEntity
                Attribute(
                    0x00041430,
                    "1",
                    terms=(
                        Terms(
                            "enumerated",
                            (
                                "PATIENT",
                                "STUDY",
                                "SERIES",
                                "IMAGE",
                                "RADIOTHERAPY",
                                "RT DOSE",
                                "RT STRUCTURE SET",
                                "RT PLAN",
                                "RT TREAT RECORD",
                                "PRESENTATION",
                                "WAVEFORM",
                                "SR DOCUMENT",
                                "KEY OBJECT DOC",
                                "SPECTROSCOPY",
                                "RAW DATA",
                                "REGISTRATION",
                                "FIDUCIAL",
                                "HANGING PROTOCOL",
                                "ENCAP DOC",
                                "VALUE MAP",
                                "STEREOMETRIC",
                                "PALETTE",
                                "IMPLANT",
                                "IMPLANT GROUP",
                                "IMPLANT ASSY",
                                "MEASUREMENT",
                                "SURFACE",
                                "SURFACE SCAN",
                                "TRACT",
                                "ASSESSMENT",
                                "PLAN",
                                "PRIVATE",
                            ),
                        ),
                    ),
                ),  # DirectoryRecordType
                Attribute(
                    0x00041432, "1C", condition=Condition("parsed", required=("in", "./00041430", ("PRIVATE",)))
                ),  # PrivateRecordUID
                Attribute(
                    0x00041500, "1C", condition=Condition("parsed", required=("present", "./00041511"))
                ),  # ReferencedFileID
                Attribute(
                    0x00041510, "1C", condition=Condition("parsed", required=("nonempty", "./00041500"))
                ),  # ReferencedSOPClassUIDInFile
                Attribute(
                    0x00041511, "1C", condition=Condition("parsed", required=("nonempty", "./00041500"))
                ),  # ReferencedSOPInstanceUIDInFile
                Attribute(
                    0x00041512, "1C", condition=Condition("parsed", required=("nonempty", "./00041500"))
                ),  # ReferencedTransferSyntaxUIDInFile
                Attribute(
                    0x0004151A,
                    "1C",
                    condition=Condition(
                        "parsed", required=("and", ("nonempty", "./00041500"), ("undecidable", "referenced instance"))
                    ),
                ),  # ReferencedRelatedGeneralSOPClassUIDInFile
                Include("F.5-1", condition=Condition("parsed", required=("in", "./00041430", ("PATIENT",)))),
                Include("F.5-2", condition=Condition("parsed", required=("in", "./00041430", ("STUDY",)))),
                Include("F.5-3", condition=Condition("parsed", required=("in", "./00041430", ("SERIES",)))),
                Include("F.5-4", condition=Condition("parsed", required=("in", "./00041430", ("IMAGE",)))),
                Include("F.5-19", condition=Condition("parsed", required=("in", "./00041430", ("RT DOSE",)))),
                Include("F.5-20", condition=Condition("parsed", required=("in", "./00041430", ("RT STRUCTURE SET",)))),
                Include("F.5-21", condition=Condition("parsed", required=("in", "./00041430", ("RT PLAN",)))),
                Include("F.5-22", condition=Condition("parsed", required=("in", "./00041430", ("RT TREAT RECORD",)))),
                Include("F.5-23", condition=Condition("parsed", required=("in", "./00041430", ("PRESENTATION",)))),
                Include("F.5-24", condition=Condition("parsed", required=("in", "./00041430", ("WAVEFORM",)))),
                Include("F.5-25", condition=Condition("parsed", required=("in", "./00041430", ("SR DOCUMENT",)))),
                Include("F.5-26", condition=Condition("parsed", required=("in", "./00041430", ("KEY OBJECT DOC",)))),
                Include("F.5-27", condition=Condition("parsed", required=("in", "./00041430", ("SPECTROSCOPY",)))),
                Include("F.5-28", condition=Condition("parsed", required=("in", "./00041430", ("RAW DATA",)))),
                Include("F.5-29", condition=Condition("parsed", required=("in", "./00041430", ("REGISTRATION",)))),
                Include("F.5-30", condition=Condition("parsed", required=("in", "./00041430", ("FIDUCIAL",)))),
                Include("F.5-31", condition=Condition("parsed", required=("in", "./00041430", ("HANGING PROTOCOL",)))),
                Include("F.5-32", condition=Condition("parsed", required=("in", "./00041430", ("ENCAP DOC",)))),
                Include("F.5-34", condition=Condition("parsed", required=("in", "./00041430", ("VALUE MAP",)))),
                Include("F.5-35", condition=Condition("parsed", required=("in", "./00041430", ("STEREOMETRIC",)))),
                Include("F.5-36", condition=Condition("parsed", required=("in", "./00041430", ("PALETTE",)))),
                Include("F.5-37", condition=Condition("parsed", required=("in", "./00041430", ("IMPLANT",)))),
                Include("F.5-38", condition=Condition("parsed", required=("in", "./00041430", ("IMPLANT ASSY",)))),
                Include("F.5-39", condition=Condition("parsed", required=("in", "./00041430", ("IMPLANT GROUP",)))),
                Include("F.5-40", condition=Condition("parsed", required=("in", "./00041430", ("PLAN",)))),
                Include("F.5-41", condition=Condition("parsed", required=("in", "./00041430", ("MEASUREMENT",)))),
                Include("F.5-42", condition=Condition("parsed", required=("in", "./00041430", ("SURFACE",)))),
                Include("F.5-43", condition=Condition("parsed", required=("in", "./00041430", ("SURFACE SCAN",)))),
                Include("F.5-44", condition=Condition("parsed", required=("in", "./00041430", ("TRACT",)))),
                Include("F.5-45", condition=Condition("parsed", required=("in", "./00041430", ("ASSESSMENT",)))),
                Include("F.5-46", condition=Condition("parsed", required=("in", "./00041430", ("RADIOTHERAPY",)))),
            ),
        ),
    ),
)
