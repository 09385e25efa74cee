# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Whole Slide Microscopy Image Module (PS3.3 C.8.12.4, Table C.8.12.4-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Table, Terms

TABLE = Table(
    "C.8.12.4-1",
    "Whole Slide Microscopy Image Module",
    "C.8.12.4",
    (
        Attribute(
            0x00080008,
            "1",
            terms=(
                Terms("enumerated", ("ORIGINAL", "DERIVED"), value=1),
                Terms("enumerated", ("PRIMARY",), value=2),
                Terms("defined", ("LOCALIZER", "VOLUME", "LABEL", "OVERVIEW", "THUMBNAIL"), value=3),
                Terms("defined", ("NONE", "RESAMPLED"), value=4),
            ),
        ),  # ImageType
        Attribute(
            0x00480001,
            "1C",
            condition=Condition("parsed", required=("in", "./00080008[3]", ("VOLUME",)), otherwise="allowed"),
        ),  # ImagedVolumeWidth
        Attribute(
            0x00480002,
            "1C",
            condition=Condition("parsed", required=("in", "./00080008[3]", ("VOLUME",)), otherwise="allowed"),
        ),  # ImagedVolumeHeight
        Attribute(
            0x00480003,
            "1C",
            condition=Condition("parsed", required=("in", "./00080008[3]", ("VOLUME",)), otherwise="allowed"),
        ),  # ImagedVolumeDepth
        Attribute(
            0x00280002,
            "1",
            terms=(
                Terms("enumerated", ("1",), condition=("in", "./00280004", ("MONOCHROME2",))),
                Terms("enumerated", ("3",), condition=("not", ("in", "./00280004", ("MONOCHROME2",)))),
            ),
        ),  # SamplesPerPixel
        Attribute(
            0x00280004, "1", terms=(Terms("enumerated", ("MONOCHROME2", "RGB", "YBR_FULL_422", "YBR_ICT", "YBR_RCT")),)
        ),  # PhotometricInterpretation
        Attribute(
            0x00280006,
            "1C",
            condition=Condition("parsed", required=(">", "./00280002", 1)),
            terms=(Terms("enumerated", ("0",)),),
        ),  # PlanarConfiguration
        Attribute(
            0x00280008,
            "1",
            terms=(Terms("enumerated", ("1",), condition=("in", "./00080008[3]", ("LOCALIZER", "LABEL"))),),
        ),  # NumberOfFrames
        Attribute(0x00280100, "1", terms=(Terms("enumerated", ("8", "16")),)),  # BitsAllocated
        Attribute(0x00280101, "1"),  # BitsStored
        Attribute(0x00280102, "1"),  # HighBit
        Attribute(0x00280103, "1", terms=(Terms("enumerated", ("0",)),)),  # PixelRepresentation
        Attribute(0x0008002A, "1"),  # AcquisitionDateTime
        Attribute(0x00189073, "3"),  # AcquisitionDuration
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
                    ("ISO_10918_1", "ISO_14495_1", "ISO_15444_1", "ISO_13818_2", "ISO_14496_10", "ISO_23008_2"),
                ),
            ),
        ),  # LossyImageCompressionMethod
        Attribute(
            0x20500020,
            "1C",
            condition=Condition("parsed", required=("in", "./00280004", ("MONOCHROME2",))),
            terms=(Terms("enumerated", ("IDENTITY",)),),
        ),  # PresentationLUTShape
        Attribute(
            0x00281052,
            "1C",
            condition=Condition("parsed", required=("in", "./00280004", ("MONOCHROME2",))),
            terms=(Terms("enumerated", ("0",)),),
        ),  # RescaleIntercept
        Attribute(
            0x00281053,
            "1C",
            condition=Condition("parsed", required=("in", "./00280004", ("MONOCHROME2",))),
            terms=(Terms("enumerated", ("1",)),),
        ),  # RescaleSlope
        Attribute(0x00089206, "1", terms=(Terms("enumerated", ("VOLUME",)),)),  # VolumetricProperties
        Attribute(0x00480010, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # SpecimenLabelInImage
        Attribute(0x00280301, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # BurnedInAnnotation
        Attribute(0x00480011, "1", terms=(Terms("enumerated", ("AUTO", "MANUAL")),)),  # FocusMethod
        Attribute(0x00480012, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # ExtendedDepthOfField
        Attribute(
            0x00480013, "1C", condition=Condition("parsed", required=("in", "./00480012", ("YES",)))
        ),  # NumberOfFocalPlanes
        Attribute(
            0x00480014, "1C", condition=Condition("parsed", required=("in", "./00480012", ("YES",)))
        ),  # DistanceBetweenFocalPlanes
        Attribute(0x00181400, "3"),  # AcquisitionDeviceProcessingDescription
        Attribute(0x00181210, "3"),  # ConvolutionKernel
        Attribute(0x00480015, "3"),  # RecommendedAbsentPixelCIELabValue
    ),
)
