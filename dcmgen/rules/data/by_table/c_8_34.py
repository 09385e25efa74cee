# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray Generation Module (PS3.3 C.8.7.9, Table C.8-34)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.8-34",
    "X-Ray Generation Module",
    "C.8.7.9",
    (
        Attribute(0x00180060, "3"),  # KVP
        Attribute(0x00181151, "3"),  # XRayTubeCurrent
        Attribute(0x00188151, "3"),  # XRayTubeCurrentInuA
        Attribute(0x00181150, "3"),  # ExposureTime
        Attribute(0x00188150, "3"),  # ExposureTimeInuS
        Attribute(0x00181152, "3"),  # Exposure
        Attribute(0x00181153, "3"),  # ExposureInuAs
        Attribute(0x00187060, "3", terms=(Terms("defined", ("MANUAL", "AUTOMATIC")),)),  # ExposureControlMode
        Attribute(0x00187062, "3"),  # ExposureControlModeDescription
        Attribute(0x00187064, "3", terms=(Terms("defined", ("NORMAL", "ABORTED")),)),  # ExposureStatus
        Attribute(0x00187065, "3"),  # PhototimerSetting
        Attribute(0x00181190, "3"),  # FocalSpots
        Attribute(
            0x00181191, "3", terms=(Terms("defined", ("TUNGSTEN", "MOLYBDENUM", "RHODIUM")),)
        ),  # AnodeTargetMaterial
        Attribute(
            0x00181156, "3", terms=(Terms("defined", ("SINGLE PHASE", "THREE PHASE", "CONST POTENTIAL")),)
        ),  # RectificationType
        Attribute(0x00181005, "3"),  # GeneratorID
    ),
)
