# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Visual Acuity Measurements Module (PS3.3 C.8.25.12, Table C.8.25.12-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.25.12-1",
    "Visual Acuity Measurements Module",
    "C.8.25.12",
    (
        Attribute(
            0x00460125, "1", terms=(Terms("enumerated", ("DISTANCE", "NEAR", "INTERMEDIATE", "OTHER")),)
        ),  # ViewingDistanceType
        # VisualAcuityTypeCodeSequence
        Attribute(0x00460121, "1", items=(1, 1), rows=(Include("8.8-1"),)),
        Attribute(
            0x00460092, "1", terms=(Terms("defined", ("RED", "GREEN", "WHITE", "REDGREENSPLIT")),)
        ),  # BackgroundColor
        Attribute(
            0x00460094, "1", terms=(Terms("defined", ("LETTERS", "NUMBERS", "PICTURES", "TUMBLING E", "LANDOLT C")),)
        ),  # Optotype
        Attribute(
            0x00460139,
            "1C",
            condition=Condition("parsed", required=("in", "./00460094", ("LETTERS", "NUMBERS", "PICTURES"))),
        ),  # OptotypeDetailedDefinition
        Attribute(0x00460095, "1", terms=(Terms("enumerated", ("SINGLE", "MULTIPLE")),)),  # OptotypePresentation
        # VisualAcuityRightEyeSequence
        Attribute(0x00460122, "1C", condition=Condition("undecidable"), items=(1, 1), rows=(Include("C.8.25.12-2"),)),
        # VisualAcuityLeftEyeSequence
        Attribute(0x00460123, "1C", condition=Condition("undecidable"), items=(1, 1), rows=(Include("C.8.25.12-2"),)),
        # VisualAcuityBothEyesOpenSequence
        Attribute(0x00460124, "3", items=(0, 1), rows=(Include("C.8.25.12-2"),)),
    ),
)
