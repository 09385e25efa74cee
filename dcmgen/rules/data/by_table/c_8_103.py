# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MR Spectroscopy Pulse Sequence Module (PS3.3 C.8.14.2, Table C.8-103)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

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
            terms=(Terms("defined", ("SINGLE_VOXEL", "ROW", "PLANE", "VOLUME")),),
        ),  # MRSpectroscopyAcquisitionType
        Attribute(
            0x00189008,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
            terms=(Terms("enumerated", ("SPIN", "GRADIENT", "BOTH")),),
        ),  # EchoPulseSequence
        Attribute(
            0x00189011,
            "1C",
            condition=Condition(
                "parsed",
                required=("and", ("in", "00080008[1]", ("ORIGINAL", "MIXED")), ("in", "./00189008", ("SPIN", "BOTH"))),
                allowed=("and", ("in", "00080008[1]", ("DERIVED",)), ("in", "./00189008", ("SPIN", "BOTH"))),
            ),
            terms=(Terms("enumerated", ("YES", "NO")),),
        ),  # MultipleSpinEcho
        Attribute(
            0x00189012,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
            terms=(Terms("enumerated", ("YES", "NO")),),
        ),  # MultiPlanarExcitation
        Attribute(
            0x00189017,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
            terms=(Terms("defined", ("FREE_PRECESSION", "TRANSVERSE", "TIME_REVERSED", "LONGITUDINAL", "NONE")),),
        ),  # SteadyStatePulseSequence
        Attribute(
            0x00189018,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
            terms=(Terms("enumerated", ("YES", "NO")),),
        ),  # EchoPlanarPulseSequence
        Attribute(
            0x00189025,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
            terms=(Terms("defined", ("WATER", "FAT", "FAT_AND_WATER", "SILICON_GEL", "NONE")),),
        ),  # SpectrallySelectedSuppression
        Attribute(
            0x00189032,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
            terms=(Terms("defined", ("RECTILINEAR", "RADIAL", "SPIRAL")),),
        ),  # GeometryOfKSpaceTraversal
        Attribute(
            0x00189034,
            "1C",
            condition=Condition(
                "parsed",
                required=("and", ("in", "00080008[1]", ("ORIGINAL", "MIXED")), ("in", "./00189032", ("RECTILINEAR",))),
                allowed=("and", ("in", "00080008[1]", ("DERIVED",)), ("in", "./00189032", ("RECTILINEAR",))),
            ),
            terms=(Terms("defined", ("LINEAR", "CENTRIC", "SEGMENTED", "REVERSE_LINEAR", "REVERSE_CENTRIC")),),
        ),  # RectilinearPhaseEncodeReordering
        Attribute(
            0x00189033,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
            terms=(Terms("enumerated", ("SINGLE", "PARTIAL", "FULL")),),
        ),  # SegmentedKSpaceTraversal
        Attribute(
            0x00189094,
            "1C",
            condition=Condition(
                "parsed",
                required=("and", ("in", "00080008[1]", ("ORIGINAL", "MIXED")), ("in", "./00189200", ("VOLUME",))),
                allowed=("and", ("in", "00080008[1]", ("DERIVED",)), ("in", "./00189200", ("VOLUME",))),
            ),
            terms=(Terms("defined", ("FULL", "CYLINDRICAL", "ELLIPSOIDAL", "WEIGHTED")),),
        ),  # CoverageOfKSpace
        Attribute(
            0x00189093,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
        ),  # NumberOfKSpaceTrajectories
        Attribute(0x00189298, "3"),  # EchoPeakPosition
    ),
)
