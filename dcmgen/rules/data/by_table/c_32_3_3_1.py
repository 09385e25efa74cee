# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Luminance Uniformity Result Macro (PS3.3 C.32.3.3, Table C.32.3.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.32.3.3-1",
    "Luminance Uniformity Result Macro",
    "C.32.3.3",
    (
        Attribute(0x0028701B, ""),  # NumberOfLuminancePoints
        # MeasurementPatternCodeSequence
        Attribute(0x0028702D, "", rows=(Include("8.8-1", cid=("Baseline", "8302", "inferred")),)),
        Attribute(0x00287017, ""),  # DDLValue
        Attribute(0x00287021, "", terms=(Terms("enumerated", ("YES", "NO")),)),  # WhitePointFlag
        # LuminanceResponseSequence
        Attribute(
            0x0028701C,
            "",
            rows=(
                Attribute(0x0028701F, ""),  # LuminanceValue
                Attribute(0x00287018, ""),  # CIExyWhitePoint
            ),
        ),
        Attribute(0x20100160, ""),  # ReflectedAmbientLight
        Attribute(
            0x00287025, "", terms=(Terms("enumerated", ("DEFAULT", "MEASURED", "PROVIDED")),)
        ),  # AmbientLightValueSource
    ),
)
