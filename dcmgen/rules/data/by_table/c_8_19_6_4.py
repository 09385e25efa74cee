# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray Frame Pixel Data Properties Macro (PS3.3 C.8.19.6.4, Table C.8.19.6-4)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8.19.6-4",
    "X-Ray Frame Pixel Data Properties Macro",
    "C.8.19.6.4",
    (  # FramePixelDataPropertiesSequence
        Attribute(
            0x00289443,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00089007, "1"),  # FrameType
                Attribute(
                    0x00281040, "1", terms=(Terms("defined", ("LIN", "LOG", "OTHER")),)
                ),  # PixelIntensityRelationship
                Attribute(0x00281041, "1", terms=(Terms("enumerated", ("1", "-1")),)),  # PixelIntensityRelationshipSign
                Attribute(
                    0x00181164,
                    "1C",
                    condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL",)), otherwise="allowed"),
                ),  # ImagerPixelSpacing
                Attribute(0x00187036, "3"),  # PixelDataAreaOriginRelativeToFOV
                Attribute(0x00187038, "3"),  # PixelDataAreaRotationAngleRelativeToFOV
                Attribute(
                    0x00289444, "1", terms=(Terms("enumerated", ("UNIFORM", "NON_UNIFORM")),)
                ),  # GeometricalProperties
                Attribute(
                    0x00289445, "2C", condition=Condition("parsed", required=("in", "./00289444", ("NON_UNIFORM",)))
                ),  # GeometricMaximumDistortion
                Attribute(
                    0x00289446,
                    "1",
                    terms=(
                        Terms(
                            "defined",
                            (
                                "DIGITAL_SUBTR",
                                "HIGH_PASS_FILTER",
                                "LOW_PASS_FILTER",
                                "MULTI_BAND_FLTR",
                                "FRAME_AVERAGING",
                                "NONE",
                            ),
                        ),
                    ),
                ),  # ImageProcessingApplied
            ),
        ),
    ),
)
