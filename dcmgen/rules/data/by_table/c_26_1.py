# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Product Characteristics Module (PS3.3 C.26.1, Table C.26-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.26-1",
    "Product Characteristics Module",
    "C.26.1",
    (
        Attribute(0x00440001, ""),  # ProductPackageIdentifier
        Attribute(0x00080070, ""),  # Manufacturer
        # ProductTypeCodeSequence
        Attribute(0x00440007, "", items=(1, 1), rows=(Include("8.8-1"),)),
        Attribute(0x00440008, ""),  # ProductName
        Attribute(0x00440009, ""),  # ProductDescription
        Attribute(0x0044000A, ""),  # ProductLotIdentifier
        Attribute(0x0044000B, ""),  # ProductExpirationDateTime
        # ProductParameterSequence
        Attribute(0x00440013, "", items=(0, None), rows=(Include("10-2", cid=("Baseline", "")),)),
        # PertinentDocumentsSequence
        Attribute(
            0x00380100,
            "",
            items=(0, None),
            rows=(
                Attribute(0x00081150, ""),  # ReferencedSOPClassUID
                Attribute(0x00081155, ""),  # ReferencedSOPInstanceUID
                Attribute(0x0040E001, ""),  # HL7InstanceIdentifier
                Attribute(0x0040E010, ""),  # RetrieveURI
            ),
        ),
    ),
)
