# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MR Spectroscopy Pulse Sequence Module. PS3.3 C.8.14.2, Table C.8-103"""

from __future__ import annotations

from dcmgen.rules import Attribute, Condition, Table

TABLE = Table(
    "C.8-103",
    "MR Spectroscopy Pulse Sequence Module",
    "C.8.14.2",
    (
        Attribute(0x00189005, "1C", condition=Condition("unparsed")),  # PulseSequenceName
        Attribute(0x00189200, "1C", condition=Condition("unparsed")),  # MRSpectroscopyAcquisitionType
        Attribute(0x00189008, "1C", condition=Condition("unparsed")),  # EchoPulseSequence
        Attribute(0x00189011, "1C", condition=Condition("unparsed")),  # MultipleSpinEcho
        Attribute(0x00189012, "1C", condition=Condition("unparsed")),  # MultiPlanarExcitation
        Attribute(0x00189017, "1C", condition=Condition("unparsed")),  # SteadyStatePulseSequence
        Attribute(0x00189018, "1C", condition=Condition("unparsed")),  # EchoPlanarPulseSequence
        Attribute(0x00189025, "1C", condition=Condition("unparsed")),  # SpectrallySelectedSuppression
        Attribute(0x00189032, "1C", condition=Condition("unparsed")),  # GeometryOfKSpaceTraversal
        Attribute(0x00189034, "1C", condition=Condition("unparsed")),  # RectilinearPhaseEncodeReordering
        Attribute(0x00189033, "1C", condition=Condition("unparsed")),  # SegmentedKSpaceTraversal
        Attribute(0x00189094, "1C", condition=Condition("unparsed")),  # CoverageOfKSpace
        Attribute(0x00189093, "1C", condition=Condition("unparsed")),  # NumberOfKSpaceTrajectories
        Attribute(0x00189298, "3"),  # EchoPeakPosition
    ),
)
