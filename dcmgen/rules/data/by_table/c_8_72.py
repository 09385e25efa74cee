# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""DX Positioning Module (PS3.3 C.8.11.5, Table C.8-72)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.8-72",
    "DX Positioning Module",
    "C.8.11.5",
    (  # ProjectionEponymousNameCodeSequence
        Attribute(0x00185104, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "4012")),)),
        Attribute(
            0x00185100,
            "3",
            terms=(
                Terms(
                    "defined",
                    (
                        "HFP",
                        "HFS",
                        "HFDR",
                        "HFDL",
                        "FFDR",
                        "FFDL",
                        "FFP",
                        "FFS",
                        "LFP",
                        "LFS",
                        "RFP",
                        "RFS",
                        "AFDR",
                        "AFDL",
                        "PFDR",
                        "PFDL",
                    ),
                ),
            ),
        ),  # PatientPosition
        Attribute(
            0x00185101,
            "3",
            terms=(
                Terms(
                    "defined",
                    ("AP", "PA", "LL", "RL", "RLD", "LLD", "RLO", "LLO"),
                    condition=("undecidable", "condition of a list"),
                ),
            ),
        ),  # ViewPosition
        # ViewCodeSequence
        Attribute(
            0x00540220,
            "3",
            items=(0, 1),
            rows=(
                Include("8.8-1", cid=("Baseline", "4010")),
                # ViewModifierCodeSequence
                Attribute(0x00540222, "3", items=(0, None), rows=(Include("8.8-1", cid=("Baseline", "4011")),)),
            ),
        ),
        # PatientOrientationCodeSequence
        Attribute(
            0x00540410,
            "3",
            items=(0, 1),
            rows=(
                Include("8.8-1", cid=("Baseline", "19")),
                # PatientOrientationModifierCodeSequence
                Attribute(0x00540412, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "20")),)),
            ),
        ),
        # PatientGantryRelationshipCodeSequence
        Attribute(0x00540414, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "21")),)),
        Attribute(0x00181111, "3"),  # DistanceSourceToPatient
        Attribute(0x00181110, "3"),  # DistanceSourceToDetector
        Attribute(0x00181114, "3"),  # EstimatedRadiographicMagnificationFactor
        Attribute(
            0x00181508,
            "2",
            terms=(Terms("defined", ("CARM", "COLUMN", "MAMMOGRAPHIC", "PANORAMIC", "CEPHALOSTAT", "RIGID", "NONE")),),
        ),  # PositionerType
        Attribute(0x00181510, "3"),  # PositionerPrimaryAngle
        Attribute(0x00181511, "3"),  # PositionerSecondaryAngle
        Attribute(0x00181530, "3"),  # DetectorPrimaryAngle
        Attribute(0x00181531, "3"),  # DetectorSecondaryAngle
        Attribute(0x00181450, "3"),  # ColumnAngulation
        Attribute(0x0018113A, "3", terms=(Terms("defined", ("FIXED", "TILTING", "NONE")),)),  # TableType
        Attribute(0x00181138, "3"),  # TableAngle
        Attribute(0x001811A0, "3"),  # BodyPartThickness
        Attribute(0x001811A2, "3"),  # CompressionForce
        Attribute(0x001811A3, "3"),  # CompressionPressure
        Attribute(0x001811A5, "3"),  # CompressionContactArea
        Attribute(0x001811A4, "3"),  # PaddleDescription
    ),
)
