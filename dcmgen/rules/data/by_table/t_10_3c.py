# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Storage Macro (PS3.3 10.3, Table 10-3c)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table

TABLE = Table(
    "10-3c",
    "Storage Macro",
    "10.3",
    (
        Attribute(0x00081150, "1C", condition=Condition("undecidable")),  # ReferencedSOPClassUID
        # DICOMStorageSequence
        Attribute(
            0x00404071,
            "1C",
            condition=Condition(
                "parsed", required=("and", ("absent", "./00404072"), ("absent", "./00404074")), otherwise="allowed"
            ),
            items=(1, None),
            rows=(
                Attribute(0x21000140, "1"),  # DestinationAE
            ),
        ),
        # STOWRSStorageSequence
        Attribute(
            0x00404072,
            "1C",
            condition=Condition(
                "parsed", required=("and", ("absent", "./00404071"), ("absent", "./00404074")), otherwise="allowed"
            ),
            items=(1, None),
            rows=(
                Attribute(0x00404073, "1"),  # StorageURL
            ),
        ),
        # XDSStorageSequence
        Attribute(
            0x00404074,
            "1C",
            condition=Condition(
                "parsed", required=("and", ("absent", "./00404072"), ("absent", "./00404071")), otherwise="allowed"
            ),
            items=(1, None),
            rows=(
                Attribute(0x0040E030, "1"),  # RepositoryUniqueID
                Attribute(0x0040E031, "3"),  # HomeCommunityID
            ),
        ),
    ),
)
