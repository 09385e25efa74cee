# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Ophthalmic Frame Location Macro (PS3.3 C.8.17.10.1, Table C.8.17.10-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.17.10-1",
    "Ophthalmic Frame Location Macro",
    "C.8.17.10.1",
    (  # OphthalmicFrameLocationSequence
        Attribute(
            0x00220031,
            "1",
            items=(1, None),
            rows=(
                Include("10-3"),
                # PurposeOfReferenceCodeSequence
                Attribute(0x0040A170, "3", items=(0, 1), rows=(Include("8.8-1"),)),
                Attribute(0x00220032, "1"),  # ReferenceCoordinates
                Attribute(
                    0x00220041, "2C", condition=Condition("parsed", required=("in", "./00220039", ("TRANSVERSE",)))
                ),  # DepthOfTransverseImage
                Attribute(
                    0x00220039, "1", terms=(Terms("enumerated", ("LINEAR", "NONLINEAR", "TRANSVERSE")),)
                ),  # OphthalmicImageOrientation
            ),
        ),
    ),
)
