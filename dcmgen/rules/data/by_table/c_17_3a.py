# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Hierarchical Series Reference Macro (PS3.3 C.17.2.1, Table C.17-3a)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.17-3a",
    "Hierarchical Series Reference Macro",
    "C.17.2.1",
    (
        Attribute(0x0020000E, "1"),  # SeriesInstanceUID
        Attribute(0x00080054, "3"),  # RetrieveAETitle
        Attribute(0x0040E011, "3"),  # RetrieveLocationUID
        Attribute(0x00081190, "3"),  # RetrieveURL
        Attribute(0x00880130, "3"),  # StorageMediaFileSetID
        Attribute(0x00880140, "3"),  # StorageMediaFileSetUID
        # ReferencedSOPSequence
        Attribute(
            0x00081199,
            "1",
            items=(1, None),
            rows=(
                Include("10-11"),
                # PurposeOfReferenceCodeSequence
                Attribute(0x0040A170, "3", items=(0, None), rows=(Include("8.8-1"),)),
                # ReferencedDigitalSignatureSequence
                Attribute(
                    0x04000402,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x04000100, "1"),  # DigitalSignatureUID
                        Attribute(0x04000120, "1"),  # Signature
                    ),
                ),
                # ReferencedSOPInstanceMACSequence
                Attribute(
                    0x04000403,
                    "3",
                    items=(0, 1),
                    rows=(
                        Attribute(0x04000010, "1"),  # MACCalculationTransferSyntaxUID
                        Attribute(
                            0x04000015,
                            "1",
                            terms=(Terms("defined", ("RIPEMD160", "MD5", "SHA1", "SHA256", "SHA384", "SHA512")),),
                        ),  # MACAlgorithm
                        Attribute(0x04000020, "1"),  # DataElementsSigned
                        Attribute(0x04000404, "1"),  # MAC
                    ),
                ),
            ),
        ),
    ),
)
