# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Textual Waveform Annotation Module (PS3.3 C.39.3, Table C.39.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.39.3-1",
    "Textual Waveform Annotation Module",
    "C.39.3",
    (  # WaveformTextualAnnotationSequence
        Attribute(
            0x0040B033,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x0040B034, "3"),  # AnnotationDateTime
                # ReferencedWaveformSequence
                Attribute(
                    0x0008113A,
                    "1C",
                    condition=Condition("undecidable"),
                    items=(1, None),
                    rows=(
                        Include("10-11"),
                        Attribute(0x0040A0B0, "1"),  # ReferencedWaveformChannels
                    ),
                ),
                Include("C.39.8-1"),
                Attribute(0x0040B032, "3"),  # ReferencedMontageIndex
                # TextObjectSequence
                Attribute(
                    0x00700008,
                    "1",
                    items=(1, 1),
                    rows=(
                        Attribute(0x00700006, "1"),  # UnformattedTextValue
                        Attribute(0x00700241, "3"),  # TextColorCIELabValue
                    ),
                ),
            ),
        ),
    ),
)
