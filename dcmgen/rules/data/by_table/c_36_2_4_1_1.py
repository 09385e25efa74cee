# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Projection Imaging Request Geometry Macro (PS3.3 C.36.2.4.1, Table C.36.2.4.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.36.2.4.1-1",
    "RT Projection Imaging Request Geometry Macro",
    "C.36.2.4.1",
    (
        Attribute(
            0x30020111, "1", terms=(Terms("defined", ("ABSOLUTE_MATRIX", "ABSOLUTE_PARAMS", "RELATIVE_PARAMS")),)
        ),  # ImagingSourceLocationSpecificationType
        # ImagingDeviceLocationMatrixSequence
        Attribute(
            0x30020112,
            "1C",
            condition=Condition("parsed", required=("in", "./30020111", ("ABSOLUTE_MATRIX",))),
            items=(1, 1),
            rows=(Include("C.36.2.4.2-1"),),
        ),
        # ImagingDeviceLocationParameterSequence
        Attribute(
            0x30020113,
            "1C",
            condition=Condition("parsed", required=("in", "./30020111", ("ABSOLUTE_PARAMS", "RELATIVE_PARAMS"))),
            items=(1, 1),
            rows=(
                Attribute(
                    0x300A073B, "1C", condition=Condition("parsed", required=("in", "30020111", ("RELATIVE_PARAMS",)))
                ),  # ReferencedRadiationRTControlPointIndex
                Include("C.36.2.4.3-1"),
            ),
        ),
    ),
)
