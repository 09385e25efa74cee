# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray 3D Angiographic Acquisition Module (PS3.3 C.8.21.3.2, Table C.8.21.3.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.21.3.2-1",
    "X-Ray 3D Angiographic Acquisition Module",
    "C.8.21.3.2",
    (  # XRay3DAcquisitionSequence
        Attribute(
            0x00189507,
            "1",
            items=(1, None),
            rows=(
                Attribute(
                    0x00181147,
                    "1C",
                    condition=Condition("undecidable"),
                    terms=(Terms("enumerated", ("RECTANGLE", "ROUND", "HEXAGONAL")),),
                ),  # FieldOfViewShape
                Attribute(
                    0x00189420,
                    "1C",
                    condition=Condition("undecidable"),
                    terms=(Terms("enumerated", ("IMG_INTENSIFIER", "DIGITAL_DETECTOR")),),
                ),  # XRayReceptorType
                Include("C.8.21.3.1.1-1"),
                Include("C.8-71b"),
                Attribute(0x00189429, "1C", condition=Condition("undecidable")),  # PhysicalDetectorSize
                Attribute(0x00189430, "1C", condition=Condition("undecidable")),  # PositionOfIsocenterProjection
                Attribute(0x00181110, "1C", condition=Condition("undecidable")),  # DistanceSourceToDetector
                Attribute(0x00189402, "1C", condition=Condition("undecidable")),  # DistanceSourceToIsocenter
                Attribute(0x00181190, "1C", condition=Condition("undecidable")),  # FocalSpots
                Attribute(0x00181160, "1C", condition=Condition("undecidable")),  # FilterType
                Attribute(
                    0x00187050,
                    "1C",
                    condition=Condition("undecidable"),
                    terms=(
                        Terms(
                            "defined", ("MOLYBDENUM", "ALUMINUM", "COPPER", "RHODIUM", "NIOBIUM", "EUROPIUM", "LEAD")
                        ),
                    ),
                ),  # FilterMaterial
                Attribute(0x00187052, "1C", condition=Condition("undecidable")),  # FilterThicknessMinimum
                Attribute(0x00187054, "1C", condition=Condition("undecidable")),  # FilterThicknessMaximum
                Attribute(0x00187056, "1C", condition=Condition("undecidable")),  # FilterBeamPathLengthMinimum
                Attribute(0x00187058, "1C", condition=Condition("undecidable")),  # FilterBeamPathLengthMaximum
                Attribute(0x00189466, "3"),  # TableXPositionToIsocenter
                Attribute(0x00189467, "3"),  # TableYPositionToIsocenter
                Attribute(0x00189468, "3"),  # TableZPositionToIsocenter
                Attribute(0x00189469, "3"),  # TableHorizontalRotationAngle
                Attribute(0x00189470, "3"),  # TableHeadTiltAngle
                Attribute(0x00189471, "3"),  # TableCradleTiltAngle
                Include("C.8.21.3.1.3-1"),
                # PerProjectionAcquisitionSequence
                Attribute(
                    0x00189538,
                    "1C",
                    condition=Condition("undecidable"),
                    items=(1, None),
                    rows=(
                        Include("C.8.21.3.1.2-1"),
                        Attribute(
                            0x00189463, "1C", condition=Condition("undecidable")
                        ),  # PositionerIsocenterPrimaryAngle
                        Attribute(
                            0x00189464, "1C", condition=Condition("undecidable")
                        ),  # PositionerIsocenterSecondaryAngle
                        Attribute(
                            0x00189465, "1C", condition=Condition("undecidable")
                        ),  # PositionerIsocenterDetectorRotationAngle
                        Attribute(0x00181510, "3"),  # PositionerPrimaryAngle
                        Attribute(0x00181511, "3"),  # PositionerSecondaryAngle
                    ),
                ),
            ),
        ),
    ),
)
