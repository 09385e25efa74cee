# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Common CT/MR and Photoacoustic Image Description Macro (PS3.3 C.8.16.2, Table C.8-131)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.8-131",
    "Common CT/MR and Photoacoustic Image Description Macro",
    "C.8.16.2",
    (
        Attribute(
            0x00089205, "1", terms=(Terms("enumerated", ("COLOR", "MONOCHROME", "MIXED", "TRUE_COLOR")),)
        ),  # PixelPresentation
        Attribute(
            0x00089206, "1", terms=(Terms("enumerated", ("VOLUME", "SAMPLED", "DISTORTED", "MIXED")),)
        ),  # VolumetricProperties
        Attribute(
            0x00089207,
            "1",
            terms=(
                Terms(
                    "defined",
                    ("MAX_IP", "MIN_IP", "VOLUME_RENDER", "SURFACE_RENDER", "MPR", "CURVED_MPR", "NONE", "MIXED"),
                ),
            ),
        ),  # VolumeBasedCalculationTechnique
    ),
)
