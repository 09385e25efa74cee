# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""SC Multi-frame Image Module (PS3.3 C.8.6.3, Table C.8-25b)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8-25b",
    "SC Multi-frame Image Module",
    "C.8.6.3",
    (
        Attribute(0x00280301, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # BurnedInAnnotation
        Attribute(0x00280302, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # RecognizableVisualFeatures
        Attribute(
            0x20500020,
            "1C",
            condition=Condition("parsed", required=("and", ("in", "00280004", ("MONOCHROME2",)), (">", "00280101", 1))),
            terms=(Terms("enumerated", ("IDENTITY",)),),
        ),  # PresentationLUTShape
        Attribute(0x2010015E, "3"),  # Illumination
        Attribute(0x20100160, "3"),  # ReflectedAmbientLight
        Attribute(
            0x00281052,
            "1C",
            condition=Condition("parsed", required=("and", ("in", "00280004", ("MONOCHROME2",)), (">", "00280101", 1))),
        ),  # RescaleIntercept
        Attribute(
            0x00281053,
            "1C",
            condition=Condition("parsed", required=("and", ("in", "00280004", ("MONOCHROME2",)), (">", "00280101", 1))),
        ),  # RescaleSlope
        Attribute(
            0x00281054,
            "1C",
            condition=Condition("parsed", required=("and", ("in", "00280004", ("MONOCHROME2",)), (">", "00280101", 1))),
            terms=(Terms("defined", ("US",)),),
        ),  # RescaleType
        Attribute(
            0x00280009, "1C", condition=Condition("parsed", required=(">", "00280008", 1))
        ),  # FrameIncrementPointer
        Attribute(
            0x00182010,
            "1C",
            condition=Condition(
                "parsed", required=("in", "00080064", ("DF",)), allowed=("in", "00080064", ("SD", "SI"))
            ),
        ),  # NominalScannedPixelSpacing
        Include("10-10"),
        Attribute(
            0x00182020, "3", terms=(Terms("enumerated", ("ROW", "COLUMN")),)
        ),  # DigitizingDeviceTransportDirection
        Attribute(0x00182030, "3"),  # RotationOfScannedFilm
    ),
)
