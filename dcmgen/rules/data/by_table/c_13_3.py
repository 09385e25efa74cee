# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Basic Film Box Presentation Module (PS3.3 C.13.3, Table C.13-3)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.13-3",
    "Basic Film Box Presentation Module",
    "C.13.3",
    (
        Attribute(0x20100010, ""),  # ImageDisplayFormat
        Attribute(0x20100030, ""),  # AnnotationDisplayFormatID
        Attribute(0x20100040, "", terms=(Terms("enumerated", ("PORTRAIT", "LANDSCAPE")),)),  # FilmOrientation
        Attribute(
            0x20100050,
            "",
            terms=(
                Terms(
                    "defined",
                    (
                        "8INX10IN",
                        "8_5INX11IN",
                        "10INX12IN",
                        "10INX14IN",
                        "11INX14IN",
                        "11INX17IN",
                        "14INX14IN",
                        "14INX17IN",
                        "24CMX24CM",
                        "24CMX30CM",
                        "A4",
                        "A3",
                    ),
                ),
            ),
        ),  # FilmSizeID
        Attribute(
            0x20100060, "", terms=(Terms("defined", ("REPLICATE", "BILINEAR", "CUBIC", "NONE")),)
        ),  # MagnificationType
        Attribute(0x20100080, ""),  # SmoothingType
        Attribute(0x20100100, "", terms=(Terms("defined", ("BLACK", "WHITE")),)),  # BorderDensity
        Attribute(0x20100110, "", terms=(Terms("defined", ("BLACK", "WHITE")),)),  # EmptyImageDensity
        Attribute(0x20100120, ""),  # MinDensity
        Attribute(0x20100130, ""),  # MaxDensity
        Attribute(0x20100140, "", terms=(Terms("enumerated", ("YES", "NO")),)),  # Trim
        Attribute(0x20100150, ""),  # ConfigurationInformation
        Attribute(0x2010015E, ""),  # Illumination
        Attribute(0x20100160, ""),  # ReflectedAmbientLight
        Attribute(0x20200050, "", terms=(Terms("defined", ("STANDARD", "HIGH")),)),  # RequestedResolutionID
        Attribute(0x00282000, ""),  # ICCProfile
    ),
)
