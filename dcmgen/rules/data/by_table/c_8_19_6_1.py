# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray Frame Characteristics Macro (PS3.3 C.8.19.6.1, Table C.8.19.6-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table

TABLE = Table(
    "C.8.19.6-1",
    "X-Ray Frame Characteristics Macro",
    "C.8.19.6.1",
    (  # XAXRFFrameCharacteristicsSequence
        Attribute(
            0x00189412,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00082111, "3"),  # DerivationDescription
                # DerivationCodeSequence
                Attribute(0x00089215, "3", items=(0, None), rows=(Include("8.8-1", cid=("Defined", "7203")),)),
                Attribute(0x00181400, "3"),  # AcquisitionDeviceProcessingDescription
                Attribute(0x00181401, "3"),  # AcquisitionDeviceProcessingCode
            ),
        ),
    ),
)
