# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Imaging Aperture Macro (PS3.3 C.36.2.4.4, Table C.36.2.4.4-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.36.2.4.4-1",
    "RT Imaging Aperture Macro",
    "C.36.2.4.4",
    (
        Attribute(
            0x30020115, "3", terms=(Terms("defined", ("OPEN", "BEAM", "RELATIVE_TO_BEAM", "CUSTOM")),)
        ),  # ImagingApertureSpecificationType
        Attribute(
            0x3002012D, "1C", condition=Condition("parsed", required=("not", ("in", "./30020115", ("OPEN",))))
        ),  # ImagingSourceToBeamModifierDefinitionPlaneDistance
        Attribute(
            0x300A073B, "1C", condition=Condition("parsed", required=("in", "./30020115", ("BEAM", "RELATIVE_TO_BEAM")))
        ),  # ReferencedRadiationRTControlPointIndex
        # ImagingApertureSequence
        Attribute(
            0x30020114,
            "1C",
            condition=Condition("parsed", required=("in", "./30020115", ("CUSTOM", "RELATIVE_TO_BEAM"))),
            items=(1, 1),
            rows=(Include("C.36.2.2.21-1"),),
        ),
    ),
)
