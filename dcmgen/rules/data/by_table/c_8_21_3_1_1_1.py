# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray 3D General Shared Acquisition Macro (PS3.3 C.8.21.3.1.1, Table C.8.21.3.1.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.21.3.1.1-1",
    "X-Ray 3D General Shared Acquisition Macro",
    "C.8.21.3.1.1",
    (  # SourceImageSequence
        Attribute(0x00082112, "1C", condition=Condition("undecidable"), items=(1, None), rows=(Include("10-3"),)),
        Attribute(
            0x00189461,
            "1C",
            condition=Condition(
                "parsed", required=("or", ("undecidable", "source instances"), ("in", "00080060", ("MG",)))
            ),
        ),  # FieldOfViewDimensionsInFloat
        Attribute(
            0x00187030, "1C", condition=Condition("parsed", required=("in", "00189420", ("DIGITAL_DETECTOR",)))
        ),  # FieldOfViewOrigin
        Attribute(
            0x00187032,
            "1C",
            condition=Condition("undecidable"),
            terms=(Terms("enumerated", ("270", "180", "90", "0")),),
        ),  # FieldOfViewRotation
        Attribute(
            0x00187034, "1C", condition=Condition("undecidable"), terms=(Terms("enumerated", ("NO", "YES")),)
        ),  # FieldOfViewHorizontalFlip
        Attribute(
            0x00181166,
            "1C",
            condition=Condition(
                "parsed", required=("or", ("undecidable", "source instances"), ("in", "00080060", ("MG",)))
            ),
            terms=(Terms("defined", ("FIXED", "FOCUSED", "RECIPROCATING", "PARALLEL", "CROSSED", "NONE")),),
        ),  # Grid
        Include("C.8-36b"),
        Attribute(
            0x00180060,
            "1C",
            condition=Condition(
                "parsed", required=("or", ("undecidable", "source instances"), ("in", "00080060", ("MG",)))
            ),
        ),  # KVP
        Attribute(
            0x00189330,
            "1C",
            condition=Condition(
                "parsed", required=("or", ("undecidable", "source instances"), ("in", "00080060", ("MG",)))
            ),
        ),  # XRayTubeCurrentInmA
        Attribute(
            0x00189328,
            "1C",
            condition=Condition(
                "parsed", required=("or", ("undecidable", "source instances"), ("in", "00080060", ("MG",)))
            ),
        ),  # ExposureTimeInms
        Attribute(
            0x00189332,
            "1C",
            condition=Condition(
                "parsed", required=("or", ("undecidable", "source instances"), ("in", "00080060", ("MG",)))
            ),
        ),  # ExposureInmAs
        Attribute(0x00180010, "1C", condition=Condition("undecidable")),  # ContrastBolusAgent
        # ContrastBolusAgentSequence
        Attribute(
            0x00180012,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "or",
                    ("undecidable", "source instances"),
                    ("and", ("in", "00080060", ("MG",)), ("undecidable", "acquisition")),
                ),
            ),
            items=(1, None),
            rows=(Include("8.8-1", cid=("Baseline", "12", "inferred")),),
        ),
        Attribute(0x00189516, "1C", condition=Condition("undecidable")),  # StartAcquisitionDateTime
        Attribute(0x00189517, "1C", condition=Condition("undecidable")),  # EndAcquisitionDateTime
    ),
)
