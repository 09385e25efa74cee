# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
"""The UIDs of PS3.6 Annex A."""

from __future__ import annotations

UIDS: dict[str, tuple[str, str, str, str, str]] = {
    "1.2.840.10008.1.2": ("Implicit VR Little Endian", "ImplicitVRLittleEndian", "Transfer Syntax", "PS3.5", ""),
    "1.2.840.10008.1.2.1": ("Explicit VR Little Endian", "ExplicitVRLittleEndian", "Transfer Syntax", "PS3.5", ""),
    "1.2.840.10008.1.2.1.99": (
        "Deflated Explicit VR Little Endian",
        "DeflatedExplicitVRLittleEndian",
        "Transfer Syntax",
        "PS3.5",
        "",
    ),
    "1.2.840.10008.1.2.2": ("Explicit VR Big Endian", "ExplicitVRBigEndian", "Transfer Syntax", "PS3.5", "yes"),
    "1.2.840.10008.1.2.4.95": ("JPIP Referenced Deflate", "JPIPReferencedDeflate", "Transfer Syntax", "PS3.5", ""),
    "1.2.840.10008.1.2.5": ("RLE Lossless", "RLELossless", "Transfer Syntax", "PS3.5", ""),
    "1.2.840.10008.1.4.1.1": ("Test Atlas Frame of Reference", "TestAtlas", "Well-known frame of reference", "", ""),
    "1.2.840.10008.2.16.4": ("Test Terminology", "TST", "Coding Scheme", "PS3.16", ""),
    "1.2.840.10008.5.1.1.4": ("Test Box SOP Class", "TestBox", "SOP Class", "PS3.4", ""),
    "1.2.840.10008.5.1.1.40": ("", "", "SOP Class", "PS3.4", "yes"),
    "1.2.840.10008.5.1.4.1.1.2": ("Test Image Storage", "TestImageStorage", "SOP Class", "PS3.4", ""),
    "1.2.840.10008.5.1.4.1.1.2.1": (
        "Enhanced Test Image Storage",
        "EnhancedTestImageStorage",
        "SOP Class",
        "PS3.4",
        "",
    ),
    "1.2.840.10008.6.1.1": ("CID 2", "", "Context Group", "", ""),
    "1.2.840.10008.9.1": ("Test Report", "", "Document TemplateID", "PS3.20", ""),
}
"""UID → (name, keyword, kind, part, retired)."""
