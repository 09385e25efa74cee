# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Height Map Segmentation Image Module (PS3.3 C.8.20.5, Table C.8.20-5)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.20-5",
    "Height Map Segmentation Image Module",
    "C.8.20.5",
    (
        Attribute(
            0x00080008,
            "1",
            terms=(
                Terms("enumerated", ("DERIVED",), value=1),
                Terms("enumerated", ("PRIMARY",), value=2),
            ),
        ),  # ImageType
        Include("10-12"),
        Attribute(0x00280002, "1"),  # SamplesPerPixel
        Attribute(0x00280004, "1"),  # PhotometricInterpretation
        Attribute(0x00280010, "1"),  # Rows
        Attribute(0x00280011, "1"),  # Columns
        Attribute(0x00620001, "1"),  # SegmentationType
        # SegmentSequence
        Attribute(
            0x00620002,
            "1",
            items=(1, None),
            rows=(
                Include("C.8.20-4"),
                Attribute(
                    0x00620009, "1C", condition=Condition("parsed", required=("not", ("in", "./00620008", ("MANUAL",))))
                ),  # SegmentAlgorithmName
                # SegmentationAlgorithmIdentificationSequence
                Attribute(
                    0x00620007,
                    "1C",
                    condition=Condition("parsed", required=("not", ("in", "./00620008", ("MANUAL",)))),
                    items=(1, 1),
                    rows=(Include("10-19", cid=("Baseline", "")),),
                ),
                Attribute(0x0062000C, "3"),  # RecommendedDisplayGrayscaleValue
                Attribute(0x0062000D, "3"),  # RecommendedDisplayCIELabValue
            ),
        ),
    ),
)
