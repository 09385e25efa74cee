# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Digital Signatures Macro (PS3.3 C.12.1.1.3, Table C.12-6)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.12-6",
    "Digital Signatures Macro",
    "C.12.1.1.3",
    (  # MACParametersSequence
        Attribute(
            0x4FFE0001,
            "3",
            items=(1, None),
            rows=(
                Attribute(0x04000005, "1"),  # MACIDNumber
                Attribute(0x04000010, "1"),  # MACCalculationTransferSyntaxUID
                Attribute(
                    0x04000015,
                    "1",
                    terms=(Terms("defined", ("RIPEMD160", "MD5", "SHA1", "SHA256", "SHA384", "SHA512")),),
                ),  # MACAlgorithm
                Attribute(0x04000020, "1"),  # DataElementsSigned
            ),
        ),
        # DigitalSignaturesSequence
        Attribute(
            0xFFFAFFFA,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x04000005, "1"),  # MACIDNumber
                Attribute(0x04000100, "1"),  # DigitalSignatureUID
                Attribute(0x04000105, "1"),  # DigitalSignatureDateTime
                Attribute(0x04000110, "1", terms=(Terms("defined", ("X509_1993_SIG",)),)),  # CertificateType
                Attribute(0x04000115, "1"),  # CertificateOfSigner
                Attribute(0x04000120, "1"),  # Signature
                Attribute(
                    0x04000305,
                    "1C",
                    condition=Condition("parsed", required=("present", "./04000310")),
                    terms=(Terms("defined", ("CMS_TSP",)),),
                ),  # CertifiedTimestampType
                Attribute(0x04000310, "3"),  # CertifiedTimestamp
                # DigitalSignaturePurposeCodeSequence
                Attribute(0x04000401, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "7007")),)),
            ),
        ),
    ),
)
