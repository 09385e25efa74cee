# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""NM Detector Module (PS3.3 C.8.4.11, Table C.8-11)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8-11",
    "NM Detector Module",
    "C.8.4.11",
    (  # DetectorInformationSequence
        Attribute(
            0x00540022,
            "2",
            items=(0, None),
            rows=(
                Attribute(0x00181180, "3"),  # CollimatorGridName
                Attribute(
                    0x00181181,
                    "2",
                    terms=(Terms("defined", ("PARA", "PINH", "FANB", "CONE", "SLNT", "ASTG", "DIVG", "NONE", "UNKN")),),
                ),  # CollimatorType
                Attribute(
                    0x00181147, "3", terms=(Terms("defined", ("RECTANGLE", "ROUND", "HEXAGONAL")),)
                ),  # FieldOfViewShape
                Attribute(0x00181149, "3"),  # FieldOfViewDimensions
                Attribute(0x00181182, "2"),  # FocalDistance
                Attribute(0x00181183, "3"),  # XFocusCenter
                Attribute(0x00181184, "3"),  # YFocusCenter
                Attribute(0x00280032, "3"),  # ZoomCenter
                Attribute(0x00280031, "3"),  # ZoomFactor
                Attribute(0x00181145, "3"),  # CenterOfRotationOffset
                Attribute(0x00181120, "3"),  # GantryDetectorTilt
                Attribute(
                    0x00181110,
                    "2C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "and",
                            ("in", "00080008[4]", ("TRANSMISSION",)),
                            ("not", ("in", "00080008[3]", ("TOMO", "GATED TOMO", "RECON TOMO", "RECON GATED TOMO"))),
                        ),
                    ),
                ),  # DistanceSourceToDetector
                Attribute(0x00540200, "3"),  # StartAngle
                Attribute(0x00181142, "3"),  # RadialPosition
                Attribute(0x00200037, "2"),  # ImageOrientationPatient
                Attribute(0x00200032, "2"),  # ImagePositionPatient
                # ViewCodeSequence
                Attribute(
                    0x00540220,
                    "3",
                    items=(0, 1),
                    rows=(
                        Include("8.8-1", cid=("Baseline", "26")),
                        # ViewModifierCodeSequence
                        Attribute(
                            0x00540222,
                            "2C",
                            condition=Condition("undecidable"),
                            items=(0, 1),
                            rows=(Include("8.8-1", cid=("Baseline", "23")),),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
