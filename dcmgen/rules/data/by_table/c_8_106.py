# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MR Spectroscopy Data Module (PS3.3 C.8.14.4, Table C.8-106)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8-106",
    "MR Spectroscopy Data Module",
    "C.8.14.4",
    (
        Attribute(0x00280010, "1"),  # Rows
        Attribute(0x00280011, "1"),  # Columns
        Attribute(0x00289001, "1"),  # DataPointRows
        Attribute(0x00289002, "1"),  # DataPointColumns
        Attribute(
            0x00289108, "1", terms=(Terms("enumerated", ("COMPLEX", "REAL", "IMAGINARY", "MAGNITUDE")),)
        ),  # DataRepresentation
        Attribute(0x00289003, "1", terms=(Terms("enumerated", ("FREQUENCY", "TIME")),)),  # SignalDomainColumns
        Attribute(
            0x00289235,
            "1C",
            condition=Condition("parsed", required=(">", "./00289001", 1)),
            terms=(Terms("enumerated", ("FREQUENCY", "TIME")),),
        ),  # SignalDomainRows
        Attribute(
            0x56000010, "1C", condition=Condition("parsed", required=("in", "00189198", ("YES",)))
        ),  # FirstOrderPhaseCorrectionAngle
        Attribute(0x56000020, "1"),  # SpectroscopyData
    ),
)
