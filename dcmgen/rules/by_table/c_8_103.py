# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MR Spectroscopy Pulse Sequence Module. PS3.3 C.8.14.2, Table C.8-103"""

from __future__ import annotations

from dcmgen.rules import Attribute, Condition, Table

TABLE = Table(
    "C.8-103",
    "MR Spectroscopy Pulse Sequence Module",
    "C.8.14.2",
    (
        Attribute(
            0x00189005,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
        ),  # PulseSequenceName
        Attribute(
            0x00189200,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
        ),  # MRSpectroscopyAcquisitionType
        Attribute(
            0x00189008,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
        ),  # EchoPulseSequence
        Attribute(
            0x00189011,
            "1C",
            condition=Condition(
                "parsed",
                required=("and", ("in", "00080008[1]", ("ORIGINAL", "MIXED")), ("in", "./00189008", ("SPIN", "BOTH"))),
                allowed=("and", ("in", "00080008[1]", ("DERIVED",)), ("in", "./00189008", ("SPIN", "BOTH"))),
            ),
        ),  # MultipleSpinEcho
        Attribute(
            0x00189012,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
        ),  # MultiPlanarExcitation
        Attribute(
            0x00189017,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
        ),  # SteadyStatePulseSequence
        Attribute(
            0x00189018,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
        ),  # EchoPlanarPulseSequence
        Attribute(
            0x00189025,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
        ),  # SpectrallySelectedSuppression
        Attribute(
            0x00189032,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
        ),  # GeometryOfKSpaceTraversal
        Attribute(
            0x00189034,
            "1C",
            condition=Condition(
                "parsed",
                required=("and", ("in", "00080008[1]", ("ORIGINAL", "MIXED")), ("in", "./00189032", ("RECTILINEAR",))),
                allowed=("and", ("in", "00080008[1]", ("DERIVED",)), ("in", "./00189032", ("RECTILINEAR",))),
            ),
        ),  # RectilinearPhaseEncodeReordering
        Attribute(
            0x00189033,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
        ),  # SegmentedKSpaceTraversal
        Attribute(
            0x00189094,
            "1C",
            condition=Condition(
                "parsed",
                required=("and", ("in", "00080008[1]", ("ORIGINAL", "MIXED")), ("in", "./00189200", ("VOLUME",))),
                allowed=("and", ("in", "00080008[1]", ("DERIVED",)), ("in", "./00189200", ("VOLUME",))),
            ),
        ),  # CoverageOfKSpace
        Attribute(
            0x00189093,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
        ),  # NumberOfKSpaceTrajectories
        Attribute(0x00189298, "3"),  # EchoPeakPosition
    ),
)
