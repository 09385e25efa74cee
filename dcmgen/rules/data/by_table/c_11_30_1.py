# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Volume Render Geometry Module (PS3.3 C.11.30, Table C.11.30-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.11.30-1",
    "Volume Render Geometry Module",
    "C.11.30",
    (
        Attribute(0x00701602, "1", terms=(Terms("enumerated", ("ORTHOGRAPHIC", "PERSPECTIVE")),)),  # RenderProjection
        Attribute(0x00701603, "1"),  # ViewpointPosition
        Attribute(0x00701604, "1"),  # ViewpointLookAtPoint
        Attribute(0x00701605, "1"),  # ViewpointUpDirection
        Attribute(0x00701606, "1"),  # RenderFieldOfView
        Attribute(
            0x0070120D, "1", terms=(Terms("enumerated", ("MAXIMUM_IP", "MINIMUM_IP", "VOLUME_RENDERED")),)
        ),  # RenderingMethod
        Attribute(0x00701607, "3"),  # SamplingStepSize
    ),
)
