# Generated from PS3.3 2099a (sha256 37d05eacd992) by generator; do not edit.
"""Test Image Module (PS3.3 C.8.2.1, Table C.8-3)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8-3",
    "Test Image Module",
    "C.8.2.1",
    (
        Attribute(
            0x00080008,
            "1",
            terms=(
                Terms("enumerated", ("ORIGINAL", "DERIVED"), value=1),
                Terms("defined", ("AXIAL", "LOCALIZER"), value=3),
                Terms("defined", ("AXIAL",)),
            ),
        ),  # ImageType
        Attribute(0x00280002, "1", terms=(Terms("enumerated", ("1", "3")),)),  # SamplesPerPixel
        Attribute(
            0x00280004, "1", terms=(Terms("defined", ("MONOCHROME2", "PALETTE COLOR")),)
        ),  # PhotometricInterpretation
        Attribute(0x00280103, "1", terms=(Terms("enumerated", ("0", "1")),)),  # PixelRepresentation
        Attribute(
            0x00180050, "2C", condition=Condition("parsed", required=("in", "./00080008[1]", ("ORIGINAL",)))
        ),  # SliceThickness
        Attribute(
            0x20200020,
            "1",
            terms=(
                Terms("enumerated", ("NORMAL", "REVERSE"), condition=("==", "./00280002", 1)),
                Terms("defined", ("NORMAL",)),
            ),
        ),  # Polarity
        # DerivationCodeSequence
        Attribute(
            0x00089215,
            "3",
            items=(0, None),
            rows=(
                Include("8.8-1", cid=("Defined", "7203")),
                # DerivationCodeSequence
                Attribute(0x00089215, "3", rows=(Include("8.8-1"),)),
            ),
        ),
        Include("10-2"),
        Include("10-11", condition=Condition("parsed", required=("in", "00080060", ("XX",)))),
        Attribute(0x7FE00010, "1"),  # PixelData
    ),
)
