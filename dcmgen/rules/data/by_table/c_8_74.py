# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Mammography Image Module (PS3.3 C.8.11.7, Table C.8-74)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.8-74",
    "Mammography Image Module",
    "C.8.11.7",
    (
        Attribute(
            0x00080008,
            "1",
            terms=(
                Terms(
                    "defined",
                    (
                        "STEREO_SCOUT",
                        "STEREO_MINUS",
                        "STEREO_PLUS",
                        "PREFIRE_MINUS",
                        "PREFIRE_PLUS",
                        "POSTFIRE_MINUS",
                        "POSTFIRE_PLUS",
                        "POSTBIOPSY_MINUS",
                        "POSTBIOPSY_PLUS",
                        "POSTBIOPSY",
                        "POSTMARKER_MINUS",
                        "POSTMARKER_PLUS",
                        "POSTMARKER",
                        "TOMO_PROJ",
                        "TOMOSYNTHESIS",
                        "TOMO_SCOUT",
                        "PREFIRE",
                        "POSTFIRE",
                        "PRE_CONTRAST",
                        "POST_CONTRAST",
                    ),
                    value=3,
                ),
                Terms("defined", ("GENERATED_2D", "ADDITION", "SUBTRACTION"), value=4),
                Terms("defined", ("LOW_ENERGY", "HIGH_ENERGY"), value=5),
            ),
        ),  # ImageType
        Attribute(0x00181508, "1", terms=(Terms("enumerated", ("MAMMOGRAPHIC", "NONE")),)),  # PositionerType
        Attribute(0x00181110, "3"),  # DistanceSourceToDetector
        Attribute(0x00181111, "3"),  # DistanceSourceToPatient
        Attribute(0x00181510, "3"),  # PositionerPrimaryAngle
        Attribute(0x00189559, "3", terms=(Terms("enumerated", ("CW", "CC")),)),  # PositionerPrimaryAngleDirection
        Attribute(0x00181511, "3"),  # PositionerSecondaryAngle
        Attribute(0x00200062, "1", terms=(Terms("enumerated", ("R", "L", "B")),)),  # ImageLaterality
        Attribute(0x00400318, "1", terms=(Terms("enumerated", ("BREAST",)),)),  # OrganExposed
        Attribute(0x00281300, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # BreastImplantPresent
        Attribute(0x00281350, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # PartialView
        Attribute(0x00281351, "3"),  # PartialViewDescription
        # PartialViewCodeSequence
        Attribute(0x00281352, "3", items=(0, 2), rows=(Include("8.8-1", cid=("Defined", "4005")),)),
        Include("10-5", cid=("Defined", "4013", "inferred")),
        # ViewCodeSequence
        Attribute(
            0x00540220,
            "1",
            items=(1, 1),
            rows=(
                Include("8.8-1", cid=("Defined", "4014")),
                # ViewModifierCodeSequence
                Attribute(0x00540222, "2", items=(0, None), rows=(Include("8.8-1", cid=("Defined", "4015")),)),
            ),
        ),
        # BiopsyTargetSequence
        Attribute(
            0x00182041,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x00182042, "1"),  # TargetUID
                Attribute(0x00182043, "1"),  # LocalizingCursorPosition
                Attribute(0x00182044, "1"),  # CalculatedTargetPosition
                Attribute(0x00182046, "1"),  # DisplayedZValue
                Attribute(0x00182045, "3"),  # TargetLabel
            ),
        ),
    ),
)
