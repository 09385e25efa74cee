# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Enhanced RT Image Module (PS3.3 C.36.27, Table C.36.27-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.36.27-1",
    "Enhanced RT Image Module",
    "C.36.27",
    (
        Include("10.32-1"),
        Attribute(
            0x00080008,
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
        ),  # ImageType
        Attribute(0x300A0700, "3"),  # TreatmentSessionUID
        Attribute(0x30020106, "2C", condition=Condition("undecidable", otherwise="allowed")),  # StartCumulativeMeterset
        Attribute(0x30020107, "2C", condition=Condition("undecidable", otherwise="allowed")),  # StopCumulativeMeterset
        # RadiationDosimeterUnitSequence
        Attribute(
            0x300A0658,
            "1C",
            condition=Condition("parsed", required=("or", ("nonempty", "//30020106"), ("nonempty", "//30020107"))),
            rows=(Include("8.8-1", cid=("Defined", "")),),
        ),
        Attribute(0x00188150, "2"),  # ExposureTimeInuS
        Include("C.36.2.2.4-1"),
    ),
)
