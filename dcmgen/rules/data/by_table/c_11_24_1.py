# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Volume Cropping Module (PS3.3 C.11.24, Table C.11.24-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.11.24-1",
    "Volume Cropping Module",
    "C.11.24",
    (  # VolumeCroppingSequence
        Attribute(
            0x00701301,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00701309, "1"),  # CroppingSpecificationNumber
                Attribute(
                    0x00701302,
                    "1",
                    terms=(Terms("enumerated", ("BOUNDING_BOX", "OBLIQUE_PLANES", "INCLUDE_SEG", "EXCLUDE_SEG")),),
                ),  # VolumeCroppingMethod
                Attribute(
                    0x00701303, "1C", condition=Condition("parsed", required=("in", "./00701302", ("BOUNDING_BOX",)))
                ),  # BoundingBoxCrop
                # ObliqueCroppingPlaneSequence
                Attribute(
                    0x00701304,
                    "1C",
                    condition=Condition("parsed", required=("in", "./00701302", ("OBLIQUE", "OBLIQUE_PLANES"))),
                    items=(1, None),
                    rows=(
                        Attribute(0x00701305, "1"),  # Plane
                        Attribute(0x00701306, "1"),  # PlaneNormal
                    ),
                ),
                # ReferencedImageSequence
                Attribute(
                    0x00081140,
                    "1C",
                    condition=Condition("parsed", required=("in", "./00701302", ("INCLUDE_SEG", "EXCLUDE_SEG"))),
                    items=(1, None),
                    rows=(Include("10-3"),),
                ),
            ),
        ),
    ),
)
