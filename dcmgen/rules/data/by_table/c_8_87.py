# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MR Pulse Sequence Module (PS3.3 C.8.13.4, Table C.8-87)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8-87",
    "MR Pulse Sequence Module",
    "C.8.13.4",
    (
        Attribute(
            0x00189005,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
        ),  # PulseSequenceName
        Attribute(
            0x00180023,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
            terms=(Terms("defined", ("1D", "2D", "3D")),),
        ),  # MRAcquisitionType
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
            0x00189014,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
            terms=(Terms("enumerated", ("YES", "NO")),),
        ),  # PhaseContrast
        # VelocityEncodingAcquisitionSequence
        Attribute(
            0x00189092,
            "1C",
            condition=Condition("parsed", required=("in", "./00189014", ("YES",))),
            items=(1, None),
            rows=(
                Attribute(0x00189090, "1"),  # VelocityEncodingDirection
            ),
        ),
        Attribute(
            0x00189015,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
            terms=(Terms("enumerated", ("YES", "NO")),),
        ),  # TimeOfFlightContrast
        Attribute(
            0x00189250,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[3]", ("ASL",)), otherwise="allowed"),
            terms=(Terms("enumerated", ("CONTINUOUS", "PSEUDOCONTINUOUS", "PULSED")),),
        ),  # ArterialSpinLabelingContrast
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
            0x00189024,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
            terms=(Terms("enumerated", ("YES", "NO")),),
        ),  # SaturationRecovery
        Attribute(
            0x00189025,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
            terms=(Terms("defined", ("FAT", "WATER", "FAT_AND_WATER", "SILICON_GEL", "NONE")),),
        ),  # SpectrallySelectedSuppression
        Attribute(
            0x00189029,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
            terms=(Terms("enumerated", ("2D", "3D", "2D_3D", "NONE")),),
        ),  # OversamplingPhase
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
                required=("and", ("in", "00080008[1]", ("ORIGINAL", "MIXED")), ("in", "./00180023", ("3D",))),
                allowed=("and", ("in", "00080008[1]", ("DERIVED",)), ("in", "./00180023", ("3D",))),
            ),
            terms=(Terms("defined", ("FULL", "CYLINDRICAL", "ELLIPSOIDAL", "WEIGHTED")),),
        ),  # CoverageOfKSpace
        Attribute(
            0x00189093,
            "1C",
            condition=Condition("parsed", required=("in", "00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
        ),  # NumberOfKSpaceTrajectories
    ),
)
