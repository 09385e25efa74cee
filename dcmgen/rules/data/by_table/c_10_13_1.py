# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Waveform Filter Lookup Table Macro (PS3.3 C.10.13, Table C.10.13-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.10.13-1",
    "Waveform Filter Lookup Table Macro",
    "C.10.13",
    (
        Attribute(0x003A032B, "3"),  # FilterLookupTableDescription
        # FrequencyEncodingCodeSequence
        Attribute(0x003A032C, "1", rows=(Include("8.8-1", cid=("Baseline", "3044", "inferred")),)),
        # MagnitudeEncodingCodeSequence
        Attribute(0x003A032D, "1", rows=(Include("8.8-1", cid=("Baseline", "3045", "inferred")),)),
        Attribute(0x003A032E, "1"),  # FilterLookupTableData
    ),
)
