# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""US Image Description Macro (PS3.3 C.8.24.6.1, Table C.8.24.6.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.8.24.6.1-1",
    "US Image Description Macro",
    "C.8.24.6.1",
    (  # USImageDescriptionSequence
        Attribute(
            0x00189806,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00089007, "1"),  # FrameType
                Attribute(
                    0x00089206, "1", terms=(Terms("enumerated", ("VOLUME", "SAMPLED", "DISTORTED", "MIXED")),)
                ),  # VolumetricProperties
                Attribute(
                    0x00089207,
                    "1",
                    terms=(
                        Terms(
                            "defined",
                            (
                                "MAX_IP",
                                "MIN_IP",
                                "VOLUME_RENDER",
                                "SURFACE_RENDER",
                                "MPR",
                                "CURVED_MPR",
                                "NONE",
                                "MIXED",
                            ),
                        ),
                    ),
                ),  # VolumeBasedCalculationTechnique
            ),
        ),
    ),
)
