# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Ophthalmic Tomography Image Module (PS3.3 C.8.17.7, Table C.8.17.7-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8.17.7-1",
    "Ophthalmic Tomography Image Module",
    "C.8.17.7",
    (
        Attribute(
            0x00221622,
            "1C",
            condition=Condition("undecidable", otherwise="allowed"),
            terms=(Terms("enumerated", ("YES", "NO")),),
        ),  # OphthalmicVolumetricPropertiesFlag
        Attribute(
            0x00080008,
            "1",
            terms=(
                Terms("enumerated", ("ORIGINAL", "DERIVED"), value=1),
                Terms("enumerated", ("PRIMARY", "SECONDARY"), value=2),
            ),
        ),  # ImageType
        Attribute(0x00280002, "1", terms=(Terms("enumerated", ("1",)),)),  # SamplesPerPixel
        Attribute(0x0008002A, "1"),  # AcquisitionDateTime
        Attribute(
            0x00189073,
            "1C",
            condition=Condition("parsed", required=("in", "./00080008[1]", ("ORIGINAL",)), otherwise="allowed"),
        ),  # AcquisitionDuration
        Attribute(0x00200012, "1"),  # AcquisitionNumber
        Attribute(0x00280004, "1", terms=(Terms("enumerated", ("MONOCHROME2",)),)),  # PhotometricInterpretation
        Attribute(0x00280103, "1", terms=(Terms("enumerated", ("0",)),)),  # PixelRepresentation
        Attribute(0x00280100, "1", terms=(Terms("enumerated", ("8", "16")),)),  # BitsAllocated
        Attribute(0x00280101, "1", terms=(Terms("enumerated", ("8", "12", "16")),)),  # BitsStored
        Attribute(0x00280102, "1"),  # HighBit
        Attribute(0x20500020, "1", terms=(Terms("enumerated", ("IDENTITY",)),)),  # PresentationLUTShape
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
        Attribute(0x00280301, "1", terms=(Terms("enumerated", ("NO",)),)),  # BurnedInAnnotation
        Attribute(0x00280302, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # RecognizableVisualFeatures
        Attribute(0x00209228, "1", terms=(Terms("enumerated", ("0",)),)),  # ConcatenationFrameOffsetNumber
        Attribute(0x00209162, "1", terms=(Terms("enumerated", ("1",)),)),  # InConcatenationNumber
        Attribute(0x00209163, "1", terms=(Terms("enumerated", ("1",)),)),  # InConcatenationTotalNumber
        Attribute(0x00204000, "3"),  # ImageComments
    ),
)
