# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Storage Commitment Module (PS3.3 C.14, Table C.14-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.14-1",
    "Storage Commitment Module",
    "C.14",
    (
        Attribute(0x00081195, ""),  # TransactionUID
        Attribute(0x00080054, ""),  # RetrieveAETitle
        Attribute(0x00880130, ""),  # StorageMediaFileSetID
        Attribute(0x00880140, ""),  # StorageMediaFileSetUID
        # ReferencedSOPSequence
        Attribute(
            0x00081199,
            "",
            rows=(
                Include("10-11"),
                Attribute(0x00080054, ""),  # RetrieveAETitle
                Attribute(0x00880130, ""),  # StorageMediaFileSetID
                Attribute(0x00880140, ""),  # StorageMediaFileSetUID
            ),
        ),
        # FailedSOPSequence
        Attribute(
            0x00081198,
            "",
            rows=(
                Include("10-11"),
                Attribute(
                    0x00081197, "", terms=(Terms("enumerated", ("272", "274", "531", "290", "281", "305")),)
                ),  # FailureReason
            ),
        ),
    ),
)
