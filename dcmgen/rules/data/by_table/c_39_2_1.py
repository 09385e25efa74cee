# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Structured Waveform Annotation Module (PS3.3 C.39.2, Table C.39.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.39.2-1",
    "Structured Waveform Annotation Module",
    "C.39.2",
    (  # StructuredWaveformAnnotationSequence
        Attribute(
            0x0040B030,
            "1",
            items=(1, None),
            rows=(
                Include("10-11"),
                # WaveformAnnotationDisplaySelectionSequence
                Attribute(
                    0x0040B031,
                    "3",
                    items=(0, None),
                    rows=(
                        Attribute(0x0040A180, "1"),  # AnnotationGroupNumber
                        Attribute(0x0040B032, "3"),  # ReferencedMontageIndex
                        Attribute(0x00700241, "3"),  # TextColorCIELabValue
                    ),
                ),
            ),
        ),
    ),
)
