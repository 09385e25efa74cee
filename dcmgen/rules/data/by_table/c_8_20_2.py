# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Segmentation Image Module (PS3.3 C.8.20.2, Table C.8.20-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.20-2",
    "Segmentation Image Module",
    "C.8.20.2",
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
        Attribute(0x00280002, "1", terms=(Terms("enumerated", ("1",)),)),  # SamplesPerPixel
        Attribute(
            0x00280004, "1", terms=(Terms("enumerated", ("MONOCHROME2", "PALETTE COLOR")),)
        ),  # PhotometricInterpretation
        Attribute(0x00280103, "1", terms=(Terms("enumerated", ("0",)),)),  # PixelRepresentation
        Attribute(
            0x00280100,
            "1",
            terms=(
                Terms("enumerated", ("1",), condition=("in", "./00620001", ("BINARY",))),
                Terms("enumerated", ("8",), condition=("in", "./00620001", ("FRACTIONAL",))),
                Terms("enumerated", ("8", "16"), condition=("in", "./00620001", ("LABELMAP",))),
            ),
        ),  # BitsAllocated
        Attribute(
            0x00280101,
            "1",
            terms=(
                Terms("enumerated", ("1",), condition=("in", "./00620001", ("BINARY",))),
                Terms("enumerated", ("8",), condition=("in", "./00620001", ("FRACTIONAL",))),
                Terms("enumerated", ("8", "16"), condition=("in", "./00620001", ("LABELMAP",))),
            ),
        ),  # BitsStored
        Attribute(
            0x00280102,
            "1",
            terms=(
                Terms("enumerated", ("0",), condition=("in", "./00620001", ("BINARY",))),
                Terms("enumerated", ("7",), condition=("in", "./00620001", ("FRACTIONAL",))),
                Terms("enumerated", ("7", "15"), condition=("in", "./00620001", ("LABELMAP",))),
            ),
        ),  # HighBit
        Attribute(0x00282110, "1", terms=(Terms("enumerated", ("00", "01")),)),  # LossyImageCompression
        Attribute(
            0x00282112,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "or",
                    ("undecidable", "source instances"),
                    ("transfer syntax", "lossy"),
                    ("undecidable", "lossy compression"),
                ),
            ),
        ),  # LossyImageCompressionRatio
        Attribute(
            0x00282114,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "or",
                    ("undecidable", "source instances"),
                    ("transfer syntax", "lossy"),
                    ("undecidable", "lossy compression"),
                ),
            ),
            terms=(
                Terms(
                    "defined",
                    (
                        "ISO_10918_1",
                        "ISO_14495_1",
                        "ISO_15444_1",
                        "ISO_13818_2",
                        "ISO_14496_10",
                        "ISO_23008_2",
                        "ISO_15444_15",
                        "ISO_18181_1",
                    ),
                ),
            ),
        ),  # LossyImageCompressionMethod
        Attribute(
            0x00620001, "1", terms=(Terms("enumerated", ("BINARY", "FRACTIONAL", "LABELMAP")),)
        ),  # SegmentationType
        Attribute(
            0x00620010,
            "1C",
            condition=Condition("parsed", required=("in", "./00620001", ("FRACTIONAL",))),
            terms=(Terms("enumerated", ("PROBABILITY", "OCCUPANCY")),),
        ),  # SegmentationFractionalType
        Attribute(
            0x0062000E, "1C", condition=Condition("parsed", required=("in", "./00620001", ("FRACTIONAL",)))
        ),  # MaximumFractionalValue
        Attribute(0x00620013, "3", terms=(Terms("enumerated", ("YES", "UNDEFINED", "NO")),)),  # SegmentsOverlap
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
                Attribute(0x00620007, "3", items=(0, None), rows=(Include("10-19", cid=("Baseline", "")),)),
                Attribute(0x0062000C, "3"),  # RecommendedDisplayGrayscaleValue
                Attribute(0x0062000D, "3"),  # RecommendedDisplayCIELabValue
            ),
        ),
    ),
)
