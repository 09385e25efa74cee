# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Enhanced Code Sequence Macro (PS3.3 8.8, Table 8.8-1b)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "8.8-1b",
    "Enhanced Code Sequence Macro",
    "8.8",
    (
        Attribute(0x0008010F, "3"),  # ContextIdentifier
        Attribute(0x00080117, "3"),  # ContextUID
        Attribute(
            0x00080105,
            "1C",
            condition=Condition("parsed", required=("present", "./0008010F")),
            terms=(Terms("defined", ("DCMR", "SDM")),),
        ),  # MappingResource
        Attribute(0x00080118, "3"),  # MappingResourceUID
        Attribute(0x00080122, "3"),  # MappingResourceName
        Attribute(
            0x00080106, "1C", condition=Condition("parsed", required=("present", "./0008010F"))
        ),  # ContextGroupVersion
        Attribute(0x0008010B, "3", terms=(Terms("enumerated", ("Y", "N")),)),  # ContextGroupExtensionFlag
        Attribute(
            0x00080107, "1C", condition=Condition("parsed", required=("in", "./0008010B", ("Y",)))
        ),  # ContextGroupLocalVersion
        Attribute(
            0x0008010D, "1C", condition=Condition("parsed", required=("in", "./0008010B", ("Y",)))
        ),  # ContextGroupExtensionCreatorUID
    ),
)
