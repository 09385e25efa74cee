# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Stored File Access Macro (PS3.3 C.38.2.2, Table C.38.2-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.38.2-2",
    "Stored File Access Macro",
    "C.38.2.2",
    (
        Attribute(0x00080409, "1C", condition=Condition("unparsed")),  # FileAccessURI
        Attribute(
            0x0008040A, "1C", condition=Condition("parsed", required=("present", "./00080409"))
        ),  # ContainerFileType
        Attribute(
            0x0008040B, "1C", condition=Condition("parsed", required=("in", "./0008040A", ("ZIP", "TAR", "TARGZIP")))
        ),  # FilenameInContainer
        Attribute(
            0x0008040C,
            "1C",
            condition=Condition("parsed", required=("in", "./0008040A", ("BLOB",)), otherwise="allowed"),
        ),  # FileOffsetInContainer
        Attribute(
            0x0008040D,
            "1C",
            condition=Condition("parsed", required=("in", "./0008040A", ("BLOB",)), otherwise="allowed"),
        ),  # FileLengthInContainer
        Attribute(
            0x0008040E, "1C", condition=Condition("parsed", required=("present", "./00080409"))
        ),  # StoredInstanceTransferSyntaxUID
        Attribute(0x00282112, "3"),  # LossyImageCompressionRatio
        Attribute(
            0x04000015,
            "1C",
            condition=Condition("parsed", required=("present", "./04000404")),
            terms=(Terms("defined", ("RIPEMD160", "MD5", "SHA1", "SHA256", "SHA384", "SHA512")),),
        ),  # MACAlgorithm
        Attribute(0x04000404, "3"),  # MAC
    ),
)
