# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Ophthalmic Axial Measurements Quality Image SOP Instance Reference Macro (PS3.3 C.8.25.16.6, Table C.8.25.16-6)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.8.25.16-6",
    "Ophthalmic Axial Measurements Quality Image SOP Instance Reference Macro",
    "C.8.25.16.6",
    (
        Attribute(
            0x00081150,
            "1",
            terms=(Terms("enumerated", ("1.2.840.10008.5.1.4.1.1.7.2", "1.2.840.10008.5.1.4.1.1.7.4")),),
        ),  # ReferencedSOPClassUID
        Attribute(0x00081155, "1"),  # ReferencedSOPInstanceUID
        Attribute(0x00081160, "1"),  # ReferencedFrameNumber
    ),
)
