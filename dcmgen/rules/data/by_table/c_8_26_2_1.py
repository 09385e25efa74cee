# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Visual Field Static Perimetry Test Parameters Module (PS3.3 C.8.26.2, Table C.8.26.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.26.2-1",
    "Visual Field Static Perimetry Test Parameters Module",
    "C.8.26.2",
    (
        Attribute(0x00240010, "1"),  # VisualFieldHorizontalExtent
        Attribute(0x00240011, "1"),  # VisualFieldVerticalExtent
        Attribute(0x00240012, "1", terms=(Terms("defined", ("RECTANGLE", "CIRCLE", "ELLIPSE")),)),  # VisualFieldShape
        # ScreeningTestModeCodeSequence
        Attribute(
            0x00240016,
            "1C",
            condition=Condition(
                "parsed", required=("in", "00400260>00400441>00080100", ("360156006",)), otherwise="allowed"
            ),
            items=(1, 1),
            rows=(Include("8.8-1", cid=("Defined", "4252", "inferred")),),
        ),
        Attribute(0x00240018, "1"),  # MaximumStimulusLuminance
        Attribute(0x00240020, "1"),  # BackgroundLuminance
        # StimulusColorCodeSequence
        Attribute(0x00240021, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "4255", "inferred")),)),
        # BackgroundIlluminationColorCodeSequence
        Attribute(0x00240024, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "4255", "inferred")),)),
        Attribute(0x00240025, "1"),  # StimulusArea
        Attribute(0x00240028, "1"),  # StimulusPresentationTime
    ),
)
