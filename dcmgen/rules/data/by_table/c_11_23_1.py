# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Volumetric Presentation State Relationship Module (PS3.3 C.11.23, Table C.11.23-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.11.23-1",
    "Volumetric Presentation State Relationship Module",
    "C.11.23",
    (  # VolumetricPresentationInputSetSequence
        Attribute(
            0x0070120A,
            "1",
            rows=(
                Attribute(0x00701209, "1"),  # VolumetricPresentationInputSetUID
                Attribute(0x00701202, "1", terms=(Terms("enumerated", ("VOLUME",)),)),  # PresentationInputType
                # ReferencedImageSequence
                Attribute(
                    0x00081140,
                    "1C",
                    condition=Condition("parsed", required=("in", "./00701202", ("VOLUME",))),
                    items=(1, None),
                    rows=(Include("10-3"),),
                ),
                # ReferencedSpatialRegistrationSequence
                Attribute(
                    0x00700404,
                    "1C",
                    condition=Condition("undecidable", otherwise="allowed"),
                    items=(1, 1),
                    rows=(Include("10-11"),),
                ),
            ),
        ),
        # VolumetricPresentationStateInputSequence
        Attribute(
            0x00701201,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00701207, "1"),  # VolumetricPresentationInputNumber
                Attribute(0x00701209, "1"),  # VolumetricPresentationInputSetUID
                Attribute(
                    0x00701203, "1C", condition=Condition("parsed", required=("in", "00701A01", ("INPUT_SEQ",)))
                ),  # InputSequencePositionIndex
                Include("C.11-2b"),
                Attribute(0x00701204, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # Crop
                Attribute(
                    0x00701205, "1C", condition=Condition("parsed", required=("in", "./00701204", ("YES",)))
                ),  # CroppingSpecificationIndex
                Attribute(
                    0x0070120D,
                    "1C",
                    condition=Condition("parsed", required=("in", "00701502", ("SLAB",))),
                    terms=(Terms("enumerated", ("AVERAGE_IP", "MAXIMUM_IP", "MINIMUM_IP")),),
                ),  # RenderingMethod
            ),
        ),
        Attribute(0x0070120B, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # GlobalCrop
        Attribute(
            0x0070120C, "1C", condition=Condition("parsed", required=("in", "./0070120B", ("YES",)))
        ),  # GlobalCroppingSpecificationIndex
    ),
)
