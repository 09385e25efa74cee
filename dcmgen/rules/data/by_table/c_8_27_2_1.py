# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Intravascular OCT Image Module (PS3.3 C.8.27.2, Table C.8.27.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.27.2-1",
    "Intravascular OCT Image Module",
    "C.8.27.2",
    (
        Attribute(0x00080008, "1", terms=(Terms("defined", ("AXIAL", "LONGITUDINAL"), value=3),)),  # ImageType
        Attribute(0x00089206, "1", terms=(Terms("enumerated", ("DISTORTED",)),)),  # VolumetricProperties
        Attribute(
            0x00089205, "1", terms=(Terms("enumerated", ("COLOR", "COLOR_REF", "MONOCHROME")),)
        ),  # PixelPresentation
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
        Attribute(0x00280100, "1"),  # BitsAllocated
        Attribute(0x00280101, "1"),  # BitsStored
        Attribute(0x00280102, "1"),  # HighBit
        Attribute(
            0x20500020,
            "1C",
            condition=Condition("parsed", required=("in", "00080068", ("FOR PRESENTATION",))),
            terms=(Terms("enumerated", ("IDENTITY",)),),
        ),  # PresentationLUTShape
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
        Attribute(0x00280302, "1", terms=(Terms("enumerated", ("NO",)),)),  # RecognizableVisualFeatures
        # ReferencedInstanceSequence
        Attribute(
            0x0008114A,
            "3",
            items=(0, None),
            rows=(
                Include("10-11"),
                # PurposeOfReferenceCodeSequence
                Attribute(0x0040A170, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "")),)),
            ),
        ),
        Attribute(0x00204000, "3"),  # ImageComments
        Attribute(0x00082144, "3"),  # RecommendedDisplayFrameRate
        Attribute(
            0x00520039,
            "1C",
            condition=Condition("parsed", required=("in", "00080068", ("FOR PRESENTATION",))),
            terms=(Terms("defined", ("REPLICATE", "BILINEAR", "CUBIC")),),
        ),  # InterpolationType
        Attribute(
            0x00280304, "1C", condition=Condition("parsed", required=("in", "./00089205", ("COLOR_REF",)))
        ),  # ReferencedColorPaletteInstanceUID
    ),
)
