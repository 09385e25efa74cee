# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Basic Annotation Presentation Module (PS3.3 C.13.7, Table C.13-7)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table

TABLE = Table(
    "C.13-7",
    "Basic Annotation Presentation Module",
    "C.13.7",
    (
        Attribute(0x20300010, ""),  # AnnotationPosition
        Attribute(0x20300020, ""),  # TextString
    ),
)
