# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Intravascular Image Acquisition Parameters Module (PS3.3 C.8.27.5, Table C.8.27.5-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.27.5-1",
    "Intravascular Image Acquisition Parameters Module",
    "C.8.27.5",
    (
        Attribute(
            0x00183100, "1", terms=(Terms("enumerated", ("MOTORIZED", "MANUAL", "SELECTIVE", "MEASURED")),)
        ),  # IVUSAcquisition
        Attribute(
            0x00183101, "1C", condition=Condition("parsed", required=("in", "./00183100", ("MOTORIZED",)))
        ),  # IVUSPullbackRate
        Attribute(
            0x00183103, "1C", condition=Condition("parsed", required=("in", "./00183100", ("MOTORIZED",)))
        ),  # IVUSPullbackStartFrameNumber
        Attribute(
            0x00183104, "1C", condition=Condition("parsed", required=("in", "./00183100", ("MOTORIZED",)))
        ),  # IVUSPullbackStopFrameNumber
        Attribute(
            0x00520031, "1C", condition=Condition("undecidable"), terms=(Terms("enumerated", ("CW", "CC")),)
        ),  # CatheterDirectionOfRotation
        Attribute(0x00520013, "1C", condition=Condition("undecidable")),  # CatheterRotationalRate
        # ModeOfPercutaneousAccessSequence
        Attribute(0x00520016, "2", items=(0, 1), rows=(Include("8.8-1", cid=("Defined", "")),)),
    ),
)
