# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Render Shading Module (PS3.3 C.11.31, Table C.11.31-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.11.31-1",
    "Render Shading Module",
    "C.11.31",
    (
        Attribute(0x00701701, "1", terms=(Terms("enumerated", ("SINGLESIDED", "DOUBLESIDED")),)),  # ShadingStyle
        Attribute(0x00701702, "1"),  # AmbientReflectionIntensity
        Attribute(
            0x00701703,
            "1C",
            condition=Condition("parsed", required=("or", ("present", "./00701704"), ("present", "./00701705"))),
        ),  # LightDirection
        Attribute(0x00701704, "3"),  # DiffuseReflectionIntensity
        Attribute(0x00701705, "3"),  # SpecularReflectionIntensity
        Attribute(0x00701706, "3"),  # Shininess
    ),
)
