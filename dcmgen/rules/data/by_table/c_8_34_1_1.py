# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Photoacoustic Image Module (PS3.3 C.8.34.1, Table C.8.34.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.34.1-1",
    "Photoacoustic Image Module",
    "C.8.34.1",
    (
        Attribute(0x00080008, "1"),  # ImageType
        Attribute(0x00209311, "1", terms=(Terms("defined", ("3D", "3D_TEMPORAL")),)),  # DimensionOrganizationType
        Attribute(0x0008002A, "1"),  # AcquisitionDateTime
        Include("C.8-131"),
        Attribute(0x00280002, "1"),  # SamplesPerPixel
        Attribute(
            0x00280004,
            "1",
            terms=(
                Terms(
                    "defined",
                    (
                        "MONOCHROME1",
                        "MONOCHROME2",
                        "PALETTE COLOR",
                        "RGB",
                        "HSV",
                        "ARGB",
                        "CMYK",
                        "YBR_FULL",
                        "YBR_FULL_422",
                        "YBR_PARTIAL_422",
                        "YBR_PARTIAL_420",
                        "YBR_ICT",
                        "YBR_RCT",
                        "XYB",
                    ),
                ),
            ),
        ),  # PhotometricInterpretation
        Attribute(0x00280100, "1"),  # BitsAllocated
        Attribute(0x00280101, "1"),  # BitsStored
        Attribute(0x00280102, "1"),  # HighBit
        Attribute(0x00280103, "1"),  # PixelRepresentation
        Attribute(
            0x00280006,
            "1C",
            condition=Condition("parsed", required=(">", "./00280002", 1)),
            terms=(Terms("enumerated", ("0", "1")),),
        ),  # PlanarConfiguration
        Attribute(
            0x0018980C, "1", terms=(Terms("defined", ("RIGID", "TRACKED", "FREEHAND")),)
        ),  # PositionMeasuringDeviceUsed
        Attribute(0x00282110, "1", terms=(Terms("enumerated", ("00", "01")),)),  # LossyImageCompression
        Attribute(
            0x00282112, "1C", condition=Condition("parsed", required=("in", "./00282110", ("01",)))
        ),  # LossyImageCompressionRatio
        Attribute(
            0x00282114,
            "1C",
            condition=Condition("parsed", required=("in", "./00282110", ("01",))),
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
            0x20500020,
            "1C",
            condition=Condition("parsed", required=("in", "./00280004", ("MONOCHROME2",))),
            terms=(Terms("enumerated", ("IDENTITY",)),),
        ),  # PresentationLUTShape
        Attribute(0x00280301, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # BurnedInAnnotation
        Attribute(0x00280302, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # RecognizableVisualFeatures
        # IconImageSequence
        Attribute(0x00880200, "3", items=(0, 1), rows=(Include("C.7-11b"),)),
    ),
)
