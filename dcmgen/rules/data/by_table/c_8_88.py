# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MR Image Frame Type Macro (PS3.3 C.8.13.5.1, Table C.8-88)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.8-88",
    "MR Image Frame Type Macro",
    "C.8.13.5.1",
    (  # MRImageFrameTypeSequence
        Attribute(
            0x00189226,
            "1",
            items=(1, 1),
            rows=(
                Attribute(
                    0x00089007,
                    "1",
                    terms=(
                        Terms("enumerated", ("ORIGINAL", "DERIVED", "MIXED"), value=1),
                        Terms("enumerated", ("PRIMARY",), value=2),
                        Terms(
                            "defined",
                            (
                                "ANGIO",
                                "CARDIAC",
                                "CARDIAC_GATED",
                                "CARDRESP_GATED",
                                "DYNAMIC",
                                "FLUOROSCOPY",
                                "LOCALIZER",
                                "MOTION",
                                "PERFUSION",
                                "PRE_CONTRAST",
                                "POST_CONTRAST",
                                "RESP_GATED",
                                "REST",
                                "STATIC",
                                "STRESS",
                                "VOLUME",
                                "NON_PARALLEL",
                                "PARALLEL",
                                "WHOLE_BODY",
                                "ANGIO_TIME",
                                "ASL",
                                "CINE",
                                "DIFFUSION",
                                "DIXON",
                                "FLOW_ENCODED",
                                "FLUID_ATTENUATED",
                                "FMRI",
                                "MAX_IP",
                                "MIN_IP",
                                "M_MODE",
                                "METABOLITE_MAP",
                                "MULTIECHO",
                                "PROTON_DENSITY",
                                "REALTIME",
                                "STIR",
                                "TAGGING",
                                "TEMPERATURE",
                                "T1",
                                "T2",
                                "T2_STAR",
                                "TOF",
                                "VELOCITY",
                            ),
                            value=3,
                        ),
                        Terms(
                            "defined",
                            (
                                "ADDITION",
                                "DIVISION",
                                "MASKED",
                                "MAXIMUM",
                                "MEAN",
                                "MINIMUM",
                                "MULTIPLICATION",
                                "RESAMPLED",
                                "STD_DEVIATION",
                                "SUBTRACTION",
                                "NONE",
                                "QUANTITY",
                                "MIXED",
                            ),
                            value=4,
                        ),
                    ),
                ),  # FrameType
                Include("C.8-131"),
                Include("C.8-84"),
            ),
        ),
    ),
)
