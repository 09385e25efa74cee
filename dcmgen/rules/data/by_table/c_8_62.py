# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""PET Multi-Gated Acquisition Module (PS3.3 C.8.9.3, Table C.8-62)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.8-62",
    "PET Multi-Gated Acquisition Module",
    "C.8.9.3",
    (
        Attribute(0x00181080, "2", terms=(Terms("enumerated", ("Y", "N")),)),  # BeatRejectionFlag
        Attribute(0x00181061, "3", terms=(Terms("defined", ("EKG",)),)),  # TriggerSourceOrType
        Attribute(0x00181085, "3"),  # PVCRejection
        Attribute(0x00181086, "3"),  # SkipBeats
        Attribute(0x00181088, "3"),  # HeartRate
        Attribute(0x00181064, "3", terms=(Terms("defined", ("FORW", "BACK", "PCNT")),)),  # CardiacFramingType
    ),
)
