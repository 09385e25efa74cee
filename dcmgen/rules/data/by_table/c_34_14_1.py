# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Performed Storage Module (PS3.3 C.34.14, Table C.34.14-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.34.14-1",
    "Performed Storage Module",
    "C.34.14",
    (  # StorageProtocolElementSequence
        Attribute(
            0x00189936,
            "1",
            items=(1, None),
            rows=(
                Include("10.28-1"),
                Attribute(
                    0x00189938, "1C", condition=Condition("parsed", required=("absent", "./0018993A"))
                ),  # SourceAcquisitionProtocolElementNumber
                Attribute(
                    0x0018993A, "1C", condition=Condition("parsed", required=("absent", "./00189938"))
                ),  # SourceReconstructionProtocolElementNumber
                Attribute(
                    0x00189939,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "and",
                            ("sop class", ("1.2.840.10008.5.1.4.1.1.200.2",)),
                            ("present", "./00189938"),
                            ("undecidable", "scope"),
                        ),
                    ),
                ),  # SourceAcquisitionBeamNumber
                Attribute(
                    0x00081150,
                    "1C",
                    condition=Condition("undecidable"),
                    terms=(Terms("enumerated", ("1.2.840.10008.5.1.4.1.1.200.2", "1.2.840.10008.5.1.4.1.1.200.8")),),
                ),  # ReferencedSOPClassUID
                Attribute(0x00081155, "1C", condition=Condition("undecidable")),  # ReferencedSOPInstanceUID
                # OutputInformationSequence
                Attribute(0x00404033, "1", items=(1, None), rows=(Include("10-3c"),)),
            ),
        ),
    ),
)
