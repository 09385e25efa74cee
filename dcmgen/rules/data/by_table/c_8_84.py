# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MR Image Description Macro (PS3.3 C.8.13.3, Table C.8-84)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8-84",
    "MR Image Description Macro",
    "C.8.13.3",
    (
        Attribute(
            0x00089208,
            "1C",
            condition=Condition(
                "parsed", required=("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.4.4",))), otherwise="allowed"
            ),
            terms=(Terms("defined", ("MAGNITUDE", "PHASE", "REAL", "IMAGINARY", "MIXED")),),
        ),  # ComplexImageComponent
        Attribute(
            0x00089209,
            "1C",
            condition=Condition(
                "parsed", required=("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.4.4",))), otherwise="allowed"
            ),
            terms=(
                Terms(
                    "defined",
                    (
                        "DIFFUSION",
                        "FLOW_ENCODED",
                        "FLUID_ATTENUATED",
                        "PERFUSION",
                        "PROTON_DENSITY",
                        "STIR",
                        "TAGGING",
                        "T1",
                        "T2",
                        "T2_STAR",
                        "TOF",
                        "UNKNOWN",
                        "MIXED",
                    ),
                ),
            ),
        ),  # AcquisitionContrast
        Attribute(0x00189622, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # FunctionalSettlingPhaseFramesPresent
    ),
)
