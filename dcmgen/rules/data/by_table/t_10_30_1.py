# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Assertion Macro (PS3.3 10.30, Table 10.30-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "10.30-1",
    "Assertion Macro",
    "10.30",
    (  # AssertionCodeSequence
        Attribute(0x00440101, "1", items=(1, 1), rows=(Include("8.8-1"),)),
        Attribute(0x00440102, "1"),  # AssertionUID
        # AsserterIdentificationSequence
        Attribute(0x00440103, "1", items=(1, 1), rows=(Include("C.17-3b", cid=("Baseline", "")),)),
        Attribute(0x00440104, "1"),  # AssertionDateTime
        Attribute(0x00440105, "3"),  # AssertionExpirationDateTime
        Attribute(0x00440106, "3"),  # AssertionComments
        # PertinentDocumentsSequence
        Attribute(
            0x00380100,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x00081150, "3"),  # ReferencedSOPClassUID
                Attribute(0x00081155, "3"),  # ReferencedSOPInstanceUID
                Attribute(0x0040E001, "3"),  # HL7InstanceIdentifier
                Attribute(0x0040E010, "3"),  # RetrieveURI
            ),
        ),
        # RelatedAssertionSequence
        Attribute(
            0x00440107,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x00440108, "1"),  # ReferencedAssertionUID
            ),
        ),
    ),
)
