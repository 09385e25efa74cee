# Generated from PS3.4 2099a (sha256 0786346972d2) by generator; do not edit.
# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
"""The IOD of each SOP class (PS3.4 Tables B.5-1, GG.3-1, I.4-1, B.6-1)."""

from __future__ import annotations

SOP_CLASSES: dict[str, tuple[str, str, str]] = {
    "1.2.840.10008.5.1.4.1.1.2": ("Test Image Storage", "Test Image", "TestImage"),
    "1.2.840.10008.5.1.4.1.1.2.1": ("Enhanced Test Image Storage", "Enhanced Test Image", "EnhancedTestImage"),
    "1.2.840.10008.5.1.4.1.1.9999": ("Test Film Storage", "", ""),
}
"""SOP Class UID → (name of the SOP Class, name of the IOD, class in `dcmgen.iods`); the last two are "" if there is no IOD."""
