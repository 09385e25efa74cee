# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Inventory Creation Module (PS3.3 C.38.3, Table C.38.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.38.3-1",
    "Inventory Creation Module",
    "C.38.3",
    (
        Include("C.38.2-1"),
        Attribute(0x00081195, ""),  # TransactionUID
        Attribute(
            0x00080417, "", terms=(Terms("defined", ("PROCESSING", "COMPLETE", "FAILURE", "CANCELED", "PAUSED")),)
        ),  # TransactionStatus
        Attribute(0x00080418, ""),  # TransactionStatusComment
        Attribute(0x00080416, ""),  # ExpirationDateTime
        Attribute(0x00080401, ""),  # InventoryPurpose
        Attribute(0x00080403, "", terms=(Terms("defined", ("STUDY", "SERIES", "INSTANCE")),)),  # InventoryLevel
        Attribute(0x00081150, ""),  # ReferencedSOPClassUID
        Attribute(0x00081155, ""),  # ReferencedSOPInstanceUID
        Attribute(0x00080054, ""),  # RetrieveAETitle
        Attribute(0x00081190, ""),  # RetrieveURL
        Attribute(0x00080407, ""),  # StoredInstanceBaseURI
        Include("C.38.2-2"),
        Attribute(0x00080428, ""),  # TotalNumberOfStudyRecords
        Attribute(0x00080414, ""),  # RequestedStatusInterval
        Attribute(0x00080415, "", terms=(Terms("enumerated", ("Y", "N")),)),  # RetainInstances
    ),
)
