# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Generic Implant Template Mating Features Module (PS3.3 C.29.1.4, Table C.29.1.4-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.29.1.4-1",
    "Generic Implant Template Mating Features Module",
    "C.29.1.4",
    (  # MatingFeatureSetsSequence
        Attribute(
            0x006863B0,
            "3",
            items=(1, None),
            rows=(
                Attribute(0x006863C0, "1"),  # MatingFeatureSetID
                Attribute(0x006863D0, "1"),  # MatingFeatureSetLabel
                # MatingFeatureSequence
                Attribute(
                    0x006863E0,
                    "1",
                    items=(1, None),
                    rows=(
                        Attribute(0x006863F0, "1"),  # MatingFeatureID
                        Attribute(
                            0x006864C0,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=("and", ("absent", "./00686430"), ("present", "00686350")),
                                allowed=("and", ("present", "./00686430"), ("present", "00686350")),
                            ),
                        ),  # ThreeDMatingPoint
                        Attribute(
                            0x006864D0, "1C", condition=Condition("parsed", required=("present", "./006864C0"))
                        ),  # ThreeDMatingAxes
                        # TwoDMatingFeatureCoordinatesSequence
                        Attribute(
                            0x00686430,
                            "1C",
                            condition=Condition(
                                "parsed",
                                required=("and", ("absent", "./006864C0"), ("present", "006862C0")),
                                allowed=("and", ("present", "./006864C0"), ("present", "006862C0")),
                            ),
                            items=(1, None),
                            rows=(
                                Attribute(0x00686440, "1"),  # ReferencedHPGLDocumentID
                                Attribute(0x00686450, "1"),  # TwoDMatingPoint
                                Attribute(0x00686460, "1"),  # TwoDMatingAxes
                            ),
                        ),
                        # MatingFeatureDegreeOfFreedomSequence
                        Attribute(
                            0x00686400,
                            "3",
                            items=(0, None),
                            rows=(
                                Attribute(0x00686410, "1"),  # DegreeOfFreedomID
                                Attribute(
                                    0x00686420, "1", terms=(Terms("enumerated", ("TRANSLATION", "ROTATION")),)
                                ),  # DegreeOfFreedomType
                                # TwoDDegreeOfFreedomSequence
                                Attribute(
                                    0x00686470,
                                    "1C",
                                    condition=Condition("parsed", required=("present", "00686430")),
                                    items=(1, None),
                                    rows=(
                                        Attribute(0x00686440, "1"),  # ReferencedHPGLDocumentID
                                        Attribute(0x006864F0, "1"),  # TwoDDegreeOfFreedomAxis
                                        Attribute(0x006864A0, "1"),  # RangeOfFreedom
                                    ),
                                ),
                                Attribute(
                                    0x00686490, "1C", condition=Condition("parsed", required=("present", "006864C0"))
                                ),  # ThreeDDegreeOfFreedomAxis
                                Attribute(
                                    0x006864A0, "1C", condition=Condition("parsed", required=("present", "006864C0"))
                                ),  # RangeOfFreedom
                            ),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
