# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""CT Image Frame Type Macro (PS3.3 C.8.15.3.1, Table C.8-117)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Include, Table, Terms

TABLE = Table(
    "C.8-117",
    "CT Image Frame Type Macro",
    "C.8.15.3.1",
    (  # CTImageFrameTypeSequence
        Attribute(
            0x00189329,
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
            ),
        ),
    ),
)
