# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Target Luminance Characteristics Module (PS3.3 C.32.2, Table C.32.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.32.2-1",
    "Target Luminance Characteristics Module",
    "C.32.2",
    (  # TargetLuminanceCharacteristicsSequence
        Attribute(
            0x00287008,
            "",
            items=(1, None),
            rows=(
                Attribute(0x00287009, ""),  # LuminanceCharacteristicsID
                Attribute(
                    0x00287019,
                    "",
                    terms=(
                        Terms("enumerated", ("GSDF", "CIELAB", "GAMMA", "LINEAR", "LOG10", "SRGB", "USER_DEFINED")),
                    ),
                ),  # DisplayFunctionType
                Attribute(0x0028701D, ""),  # TargetMinimumLuminance
                Attribute(0x0028701E, ""),  # TargetMaximumLuminance
                Attribute(0x0028701A, ""),  # GammaValue
                Attribute(0x0028701B, ""),  # NumberOfLuminancePoints
                # LuminanceResponseSequence
                Attribute(
                    0x0028701C,
                    "",
                    rows=(
                        Attribute(0x00287017, ""),  # DDLValue
                        Attribute(0x0028701F, ""),  # LuminanceValue
                    ),
                ),
                Attribute(0x00287020, ""),  # LuminanceResponseDescription
                Attribute(0x00287018, ""),  # CIExyWhitePoint
                Attribute(0x20100160, ""),  # ReflectedAmbientLight
                Attribute(
                    0x00287025, "", terms=(Terms("enumerated", ("DEFAULT", "MEASURED", "PROVIDED")),)
                ),  # AmbientLightValueSource
            ),
        ),
    ),
)
