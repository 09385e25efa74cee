# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Container Macro (PS3.3 C.18.8, Table C.18.8-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.18.8-1",
    "Container Macro",
    "C.18.8",
    (
        Attribute(0x0040A050, "1", terms=(Terms("enumerated", ("SEPARATE", "CONTINUOUS")),)),  # ContinuityOfContent
        # ContentTemplateSequence
        Attribute(
            0x0040A504,
            "1C",
            condition=Condition("undecidable"),
            items=(1, 1),
            rows=(
                Attribute(0x00080105, "1", terms=(Terms("defined", ("DCMR",)),)),  # MappingResource
                Attribute(0x00080118, "3"),  # MappingResourceUID
                Attribute(0x0040DB00, "1"),  # TemplateIdentifier
            ),
        ),
    ),
)
