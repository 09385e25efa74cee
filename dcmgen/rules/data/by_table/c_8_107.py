# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MR Spectroscopy Description Macro (PS3.3 C.8.14.5, Table C.8-107)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Table, Terms

TABLE = Table(
    "C.8-107",
    "MR Spectroscopy Description Macro",
    "C.8.14.5",
    (
        Attribute(0x00089206, "1", terms=(Terms("defined", ("VOLUME",)),)),  # VolumetricProperties
        Attribute(
            0x00089207, "1", terms=(Terms("defined", ("MAX_IP", "MIN_IP", "NONE", "MIXED")),)
        ),  # VolumeBasedCalculationTechnique
        Attribute(
            0x00089208, "1", terms=(Terms("defined", ("MAGNITUDE", "PHASE", "REAL", "IMAGINARY", "COMPLEX", "MIXED")),)
        ),  # ComplexImageComponent
        Attribute(
            0x00089209, "1", terms=(Terms("defined", ("PROTON_DENSITY", "T1", "T2", "UNKNOWN", "MIXED")),)
        ),  # AcquisitionContrast
    ),
)
