# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Structured Display Image Box Module (PS3.3 C.11.17, Table C.11.17-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.11.17-1",
    "Structured Display Image Box Module",
    "C.11.17",
    (  # StructuredDisplayImageBoxSequence
        Attribute(
            0x00720422,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00720108, "1"),  # DisplayEnvironmentSpatialPosition
                Attribute(0x00720302, "1"),  # ImageBoxNumber
                Attribute(
                    0x00720304,
                    "1",
                    terms=(Terms("defined", ("TILED", "STACK", "CINE", "VOLUME_VIEW", "VOLUME_CINE", "SINGLE")),),
                ),  # ImageBoxLayoutType
                Attribute(
                    0x00720306, "1C", condition=Condition("parsed", required=("in", "./00720304", ("TILED",)))
                ),  # ImageBoxTileHorizontalDimension
                Attribute(
                    0x00720308, "1C", condition=Condition("parsed", required=("in", "./00720304", ("TILED",)))
                ),  # ImageBoxTileVerticalDimension
                Attribute(0x00720320, "3"),  # ImageBoxOverlapPriority
                Attribute(
                    0x00720717, "3", terms=(Terms("enumerated", ("LEFT", "CENTER", "RIGHT")),)
                ),  # DisplaySetHorizontalJustification
                Attribute(
                    0x00720718, "3", terms=(Terms("enumerated", ("TOP", "CENTER", "BOTTOM")),)
                ),  # DisplaySetVerticalJustification
                Attribute(
                    0x00181244,
                    "1C",
                    condition=Condition("parsed", required=("in", "./00720304", ("CINE",))),
                    terms=(Terms("enumerated", ("0", "1", "2")),),
                ),  # PreferredPlaybackSequencing
                Attribute(
                    0x00082144,
                    "1C",
                    condition=Condition(
                        "parsed", required=("and", ("in", "./00720304", ("CINE",)), ("absent", "./00720330"))
                    ),
                ),  # RecommendedDisplayFrameRate
                Attribute(
                    0x00720330,
                    "1C",
                    condition=Condition(
                        "parsed", required=("and", ("in", "./00720304", ("CINE",)), ("absent", "./00082144"))
                    ),
                ),  # CineRelativeToRealTime
                Attribute(
                    0x00180042,
                    "1C",
                    condition=Condition("parsed", required=("in", "./00720304", ("CINE",))),
                    terms=(Terms("defined", ("STOPPED", "RUNNING")),),
                ),  # InitialCineRunState
                Attribute(
                    0x00082142, "2C", condition=Condition("parsed", required=("in", "./00720304", ("CINE",)))
                ),  # StartTrim
                Attribute(
                    0x00082143, "2C", condition=Condition("parsed", required=("in", "./00720304", ("CINE",)))
                ),  # StopTrim
                # ReferencedFirstFrameSequence
                Attribute(
                    0x00720427,
                    "2C",
                    condition=Condition("parsed", required=("in", "./00720304", ("STACK",))),
                    items=(0, 1),
                    rows=(Include("10-3"),),
                ),
                # ReferencedImageSequence
                Attribute(
                    0x00081140,
                    "2C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("absent", "./00089237"), ("absent", "./00081134"), ("absent", "./0008114A")),
                    ),
                    items=(0, None),
                    rows=(
                        Include("10-3"),
                        # ReferencedPresentationStateSequence
                        Attribute(
                            0x00089237, "1C", condition=Condition("undecidable"), items=(1, 1), rows=(Include("10-11"),)
                        ),
                    ),
                ),
                # ReferencedPresentationStateSequence
                Attribute(
                    0x00089237,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("absent", "./00081140"), ("absent", "./00081134"), ("absent", "./0008114A")),
                    ),
                    items=(1, None),
                    rows=(Include("10-11"),),
                ),
                # ReferencedInstanceSequence
                Attribute(
                    0x0008114A,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("absent", "./00089237"), ("absent", "./00081134"), ("absent", "./00081140")),
                    ),
                    items=(1, 1),
                    rows=(Include("10-11"),),
                ),
                # ReferencedStereometricInstanceSequence
                Attribute(
                    0x00081134,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("and", ("absent", "./00089237"), ("absent", "./0008114A"), ("absent", "./00081140")),
                    ),
                    items=(1, 1),
                    rows=(Include("10-11"),),
                ),
            ),
        ),
        # ImageBoxSynchronizationSequence
        Attribute(
            0x00720430,
            "1C",
            condition=Condition("undecidable"),
            items=(1, None),
            rows=(
                Attribute(0x00720432, "1"),  # SynchronizedImageBoxList
                Attribute(
                    0x00720434, "1", terms=(Terms("defined", ("FRAME", "POSITION", "TIME", "PHASE")),)
                ),  # TypeOfSynchronization
            ),
        ),
    ),
)
