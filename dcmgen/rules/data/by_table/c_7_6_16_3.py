# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Frame Content Macro (PS3.3 C.7.6.16.2.2, Table C.7.6.16-3)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.7.6.16-3",
    "Frame Content Macro",
    "C.7.6.16.2.2",
    (  # FrameContentSequence
        Attribute(
            0x00209111,
            "1",
            items=(1, 1),
            rows=(
                Attribute(0x00209156, "3"),  # FrameAcquisitionNumber
                Attribute(
                    0x00189151,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "and",
                            ("in", "?00089007[1]", ("ORIGINAL",)),
                            ("not", ("in", "00209311", ("TILED_FULL",))),
                            (
                                "not",
                                (
                                    "sop class",
                                    (
                                        "1.2.840.10008.5.1.4.1.1.2.2",
                                        "1.2.840.10008.5.1.4.1.1.4.4",
                                        "1.2.840.10008.5.1.4.1.1.128.1",
                                        "1.2.840.10008.5.1.4.1.1.77.1.6",
                                    ),
                                ),
                            ),
                        ),
                        otherwise="allowed",
                    ),
                ),  # FrameReferenceDateTime
                Attribute(
                    0x00189074,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "and",
                            ("in", "?00089007[1]", ("ORIGINAL",)),
                            (
                                "not",
                                (
                                    "sop class",
                                    (
                                        "1.2.840.10008.5.1.4.1.1.2.2",
                                        "1.2.840.10008.5.1.4.1.1.4.4",
                                        "1.2.840.10008.5.1.4.1.1.128.1",
                                        "1.2.840.10008.5.1.4.1.1.77.1.6",
                                    ),
                                ),
                            ),
                        ),
                        otherwise="allowed",
                    ),
                ),  # FrameAcquisitionDateTime
                Attribute(
                    0x00189220,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "and",
                            ("in", "?00089007[1]", ("ORIGINAL",)),
                            ("not", ("in", "00209311", ("TILED_FULL",))),
                            (
                                "not",
                                (
                                    "sop class",
                                    (
                                        "1.2.840.10008.5.1.4.1.1.2.2",
                                        "1.2.840.10008.5.1.4.1.1.4.4",
                                        "1.2.840.10008.5.1.4.1.1.128.1",
                                        "1.2.840.10008.5.1.4.1.1.77.1.6",
                                    ),
                                ),
                            ),
                        ),
                        otherwise="allowed",
                    ),
                ),  # FrameAcquisitionDuration
                Attribute(
                    0x00189236, "3", terms=(Terms("defined", ("END_SYSTOLE", "END_DIASTOLE", "UNDETERMINED")),)
                ),  # CardiacCyclePosition
                Attribute(
                    0x00189214, "3", terms=(Terms("defined", ("START_RESPIR", "END_RESPIR", "UNDETERMINED")),)
                ),  # RespiratoryCyclePosition
                Attribute(
                    0x00209157, "1C", condition=Condition("parsed", required=("present", "00209222"))
                ),  # DimensionIndexValues
                Attribute(
                    0x00209128,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("or", ("sop class", ("1.2.840.10008.5.1.4.1.1.130",)), ("present", "?00189621")),
                        otherwise="allowed",
                    ),
                ),  # TemporalPositionIndex
                Attribute(
                    0x00209056,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("or", ("sop class", ("1.2.840.10008.5.1.4.1.1.130",)), ("present", "?00189621")),
                        otherwise="allowed",
                    ),
                ),  # StackID
                Attribute(
                    0x00209057,
                    "1C",
                    condition=Condition("parsed", required=("or", ("present", "./00209056"), ("present", "?00189621"))),
                ),  # InStackPositionNumber
                Attribute(0x00209158, "3"),  # FrameComments
                Attribute(0x00209453, "3"),  # FrameLabel
            ),
        ),
    ),
)
