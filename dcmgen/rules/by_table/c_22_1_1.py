# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Media Creation Management Module. PS3.3 C.22, Table C.22.1-1"""

from __future__ import annotations

from dcmgen.rules import Attribute, Include, Table

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
                Attribute(0x00081197, ""),  # FailureReason
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
                Attribute(0x00880200, "", rows=(Include("C.7-11b"),)),
                Attribute(0x2200000C, ""),  # RequestedMediaApplicationProfile
            ),
        ),
        Attribute(0x00880130, ""),  # StorageMediaFileSetID
        Attribute(0x00880140, ""),  # StorageMediaFileSetUID
        Attribute(0x20000010, ""),  # NumberOfCopies
        Attribute(0x21000020, ""),  # ExecutionStatus
        Attribute(0x21000030, ""),  # ExecutionStatusInfo
        Attribute(0x22000001, ""),  # LabelUsingInformationExtractedFromInstances
        Attribute(0x22000002, ""),  # LabelText
        Attribute(0x22000003, ""),  # LabelStyleSelection
        Attribute(0x22000004, ""),  # MediaDisposition
        Attribute(0x22000005, ""),  # BarcodeValue
        Attribute(0x22000006, ""),  # BarcodeSymbology
        Attribute(0x22000007, ""),  # AllowMediaSplitting
        Attribute(0x22000008, ""),  # IncludeNonDICOMObjects
        Attribute(0x22000009, ""),  # IncludeDisplayApplication
        Attribute(0x2200000A, ""),  # PreserveCompositeInstancesAfterMediaCreation
        Attribute(0x2200000B, ""),  # TotalNumberOfPiecesOfMediaCreated
        # ReferencedStorageMediaSequence
        Attribute(
            0x2200000D,
            "",
            rows=(
                Attribute(0x00880130, ""),  # StorageMediaFileSetID
                Attribute(0x00880140, ""),  # StorageMediaFileSetUID
            ),
        ),
        Attribute(0x2200000F, ""),  # AllowLossyCompression
        Attribute(0x22000020, ""),  # RequestPriority
    ),
)
