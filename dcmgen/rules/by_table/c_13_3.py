# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Basic Film Box Presentation Module. PS3.3 C.13.3, Table C.13-3"""

from __future__ import annotations

from dcmgen.rules import Attribute, Table

TABLE = Table(
    "C.13-3",
    "Basic Film Box Presentation Module",
    "C.13.3",
    (
        Attribute(0x20100010, ""),  # ImageDisplayFormat
        Attribute(0x20100030, ""),  # AnnotationDisplayFormatID
        Attribute(0x20100040, ""),  # FilmOrientation
        Attribute(0x20100050, ""),  # FilmSizeID
        Attribute(0x20100060, ""),  # MagnificationType
        Attribute(0x20100080, ""),  # SmoothingType
        Attribute(0x20100100, ""),  # BorderDensity
        Attribute(0x20100110, ""),  # EmptyImageDensity
        Attribute(0x20100120, ""),  # MinDensity
        Attribute(0x20100130, ""),  # MaxDensity
        Attribute(0x20100140, ""),  # Trim
        Attribute(0x20100150, ""),  # ConfigurationInformation
        Attribute(0x2010015E, ""),  # Illumination
        Attribute(0x20100160, ""),  # ReflectedAmbientLight
        Attribute(0x20200050, ""),  # RequestedResolutionID
        Attribute(0x00282000, ""),  # ICCProfile
    ),
)
