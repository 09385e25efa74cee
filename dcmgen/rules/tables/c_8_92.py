# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MR Modifier Macro. PS3.3 C.8.13.5.5, Table C.8-92"""

from __future__ import annotations

from dcmgen.rules import Attribute, Condition, Table

TABLE = Table(
    "C.8-92",
    "MR Modifier Macro",
    "C.8.13.5.5",
    (  # MRModifierSequence
        Attribute(
            0x00189115,
            "1",
            rows=(
                Attribute(0x00189009, "1C", condition=Condition("unparsed")),  # InversionRecovery
                Attribute(0x00189079, "1C", condition=Condition("unparsed")),  # InversionTimes
                Attribute(0x00189010, "1C", condition=Condition("unparsed")),  # FlowCompensation
                Attribute(0x00189183, "1C", condition=Condition("unparsed")),  # FlowCompensationDirection
                Attribute(0x00189016, "1C", condition=Condition("unparsed")),  # Spoiling
                Attribute(0x00189021, "1C", condition=Condition("unparsed")),  # T2Preparation
                Attribute(0x00189026, "1C", condition=Condition("unparsed")),  # SpectrallySelectedExcitation
                Attribute(0x00189027, "1C", condition=Condition("unparsed")),  # SpatialPresaturation
                Attribute(0x00189081, "1C", condition=Condition("unparsed")),  # PartialFourier
                Attribute(0x00189036, "1C", condition=Condition("unparsed")),  # PartialFourierDirection
                Attribute(0x00189077, "1C", condition=Condition("unparsed")),  # ParallelAcquisition
                Attribute(0x00189078, "1C", condition=Condition("unparsed")),  # ParallelAcquisitionTechnique
                Attribute(0x00189069, "1C", condition=Condition("unparsed")),  # ParallelReductionFactorInPlane
                Attribute(0x00189155, "1C", condition=Condition("unparsed")),  # ParallelReductionFactorOutOfPlane
                Attribute(0x00189168, "1C", condition=Condition("unparsed")),  # ParallelReductionFactorSecondInPlane
            ),
        ),
    ),
)
