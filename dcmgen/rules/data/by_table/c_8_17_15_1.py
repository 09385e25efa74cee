# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Ophthalmic Optical Coherence Tomography En Face Image Quality Rating Module (PS3.3 C.8.17.15, Table C.8.17.15-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.8.17.15-1",
    "Ophthalmic Optical Coherence Tomography En Face Image Quality Rating Module",
    "C.8.17.15",
    (  # OphthalmicEnFaceImageQualityRatingSequence
        Attribute(
            0x00221628,
            "1",
            items=(1, 1),
            rows=(
                Include("10-26", cid=("Defined", "4243", "inferred")),
                Attribute(0x00221630, "1"),  # QualityThreshold
                Include("10-19"),
            ),
        ),
    ),
)
