# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Cine Module (PS3.3 C.7.6.5, Table C.7-13)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.7-13",
    "Cine Module",
    "C.7.6.5",
    (
        Attribute(0x00181244, "3", terms=(Terms("enumerated", ("0", "1")),)),  # PreferredPlaybackSequencing
        Attribute(
            0x00181063, "1C", condition=Condition("parsed", required=("in", "00280009", ("00181063",)))
        ),  # FrameTime
        Attribute(
            0x00181065, "1C", condition=Condition("parsed", required=("in", "00280009", ("00181065",)))
        ),  # FrameTimeVector
        Attribute(0x00082142, "3"),  # StartTrim
        Attribute(0x00082143, "3"),  # StopTrim
        Attribute(0x00082144, "3"),  # RecommendedDisplayFrameRate
        Attribute(0x00180040, "3"),  # CineRate
        Attribute(0x00181066, "3"),  # FrameDelay
        Attribute(0x00181067, "3"),  # ImageTriggerDelay
        Attribute(0x00180072, "3"),  # EffectiveDuration
        Attribute(0x00181242, "3"),  # ActualFrameDuration
        # MultiplexedAudioChannelsDescriptionCodeSequence
        Attribute(
            0x003A0300,
            "2C",
            condition=Condition("parsed", required=("and", ("transfer syntax", "video"), ("undecidable", "audio"))),
            items=(0, None),
            rows=(
                Attribute(0x003A0301, "1"),  # ChannelIdentificationCode
                Attribute(0x003A0302, "1", terms=(Terms("enumerated", ("MONO", "STEREO")),)),  # ChannelMode
                # ChannelSourceSequence
                Attribute(0x003A0208, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "3000", "inferred")),)),
            ),
        ),
    ),
)
