# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Media Creation Management Module (PS3.3 C.22, Table C.22.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.22.1-1",
    "Media Creation Management Module",
    "C.22",
    (  # FailedSOPSequence
        Attribute(
            0x00081198,
            "",
            rows=(
                Include("10-11"),
                Attribute(
                    0x00081197,
                    "",
                    terms=(
                        Terms("defined", ("272", "274", "290", "281", "513", "514", "515", "516", "517", "288", "289")),
                    ),
                ),  # FailureReason
                Attribute(0x2200000C, ""),  # RequestedMediaApplicationProfile
                Attribute(0x2200000E, ""),  # FailureAttributes
            ),
        ),
        # ReferencedSOPSequence
        Attribute(
            0x00081199,
            "",
            rows=(
                Include("10-11"),
                # IconImageSequence
                Attribute(0x00880200, "", items=(0, 1), rows=(Include("C.7-11b"),)),
                Attribute(0x2200000C, ""),  # RequestedMediaApplicationProfile
            ),
        ),
        Attribute(0x00880130, ""),  # StorageMediaFileSetID
        Attribute(0x00880140, ""),  # StorageMediaFileSetUID
        Attribute(0x20000010, ""),  # NumberOfCopies
        Attribute(
            0x21000020, "", terms=(Terms("enumerated", ("IDLE", "PENDING", "CREATING", "DONE", "FAILURE")),)
        ),  # ExecutionStatus
        Attribute(
            0x21000030,
            "",
            terms=(
                Terms("defined", ("NORMAL",), condition=("in", "./21000020", ("DONE", "CREATING", "IDLE"))),
                Terms(
                    "defined",
                    (
                        "CHECK_MCD_OP",
                        "CHECK_MCD_SRV",
                        "DIR_PROC_ERR",
                        "DUPL_REF_INST",
                        "INST_AP_CONFLICT",
                        "INST_OVERSIZED",
                        "INSUFFIC_MEMORY",
                        "MCD_BUSY",
                        "MCD_FAILURE",
                        "NO_INSTANCE",
                        "NOT_SUPPORTED",
                        "OUT_OF_SUPPLIES",
                        "PROC_FAILURE",
                        "QUEUED",
                        "SET_OVERSIZED",
                        "UNKNOWN",
                    ),
                    condition=("undecidable", "condition of a list"),
                ),
            ),
        ),  # ExecutionStatusInfo
        Attribute(
            0x22000001, "", terms=(Terms("enumerated", ("YES", "NO")),)
        ),  # LabelUsingInformationExtractedFromInstances
        Attribute(0x22000002, ""),  # LabelText
        Attribute(0x22000003, ""),  # LabelStyleSelection
        Attribute(0x22000004, ""),  # MediaDisposition
        Attribute(0x22000005, ""),  # BarcodeValue
        Attribute(
            0x22000006, "", terms=(Terms("defined", ("CODE128", "CODE39", "INTER_2_5", "HIBC")),)
        ),  # BarcodeSymbology
        Attribute(0x22000007, "", terms=(Terms("enumerated", ("YES", "NO")),)),  # AllowMediaSplitting
        Attribute(
            0x22000008,
            "",
            terms=(Terms("defined", ("NO", "FOR_PHYSICIAN", "FOR_PATIENT", "FOR_TEACHING", "FOR_RESEARCH")),),
        ),  # IncludeNonDICOMObjects
        Attribute(0x22000009, "", terms=(Terms("enumerated", ("YES", "NO")),)),  # IncludeDisplayApplication
        Attribute(
            0x2200000A, "", terms=(Terms("enumerated", ("YES", "NO")),)
        ),  # PreserveCompositeInstancesAfterMediaCreation
        Attribute(0x2200000B, ""),  # TotalNumberOfPiecesOfMediaCreated
        # ReferencedStorageMediaSequence
        Attribute(
            0x2200000D,
            "",
            items=(0, None),
            rows=(
                Attribute(0x00880130, ""),  # StorageMediaFileSetID
                Attribute(0x00880140, ""),  # StorageMediaFileSetUID
            ),
        ),
        Attribute(0x2200000F, "", terms=(Terms("enumerated", ("YES", "NO")),)),  # AllowLossyCompression
        Attribute(0x22000020, "", terms=(Terms("enumerated", ("HIGH", "MED", "LOW")),)),  # RequestPriority
    ),
)
