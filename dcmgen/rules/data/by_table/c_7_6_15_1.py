# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Bitmap Display Shutter Module (PS3.3 C.7.6.15, Table C.7.6.15-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.7.6.15-1",
    "Bitmap Display Shutter Module",
    "C.7.6.15",
    (
        Attribute(0x00181600, "1", terms=(Terms("enumerated", ("BITMAP",)),)),  # ShutterShape
        Attribute(0x00181623, "1"),  # ShutterOverlayGroup
        Attribute(0x00181622, "1"),  # ShutterPresentationValue
        Attribute(0x00181624, "3"),  # ShutterPresentationColorCIELabValue
    ),
)
