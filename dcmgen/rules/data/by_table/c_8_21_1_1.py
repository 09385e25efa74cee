# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray 3D Image Module (PS3.3 C.8.21.1, Table C.8.21.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.21.1-1",
    "X-Ray 3D Image Module",
    "C.8.21.1",
    (
        Attribute(0x00080008, "1"),  # ImageType
        Include("C.8-131"),
        Attribute(0x00280100, "1", terms=(Terms("enumerated", ("8", "16")),)),  # BitsAllocated
        Attribute(
            0x00280101, "1", terms=(Terms("enumerated", ("8", "9", "10", "11", "12", "13", "14", "15", "16")),)
        ),  # BitsStored
        Attribute(0x00280102, "1"),  # HighBit
        Attribute(0x00280002, "1"),  # SamplesPerPixel
        Attribute(0x00280004, "1", terms=(Terms("enumerated", ("MONOCHROME2",)),)),  # PhotometricInterpretation
        Attribute(
            0x00189004, "1", terms=(Terms("enumerated", ("PRODUCT", "RESEARCH", "SERVICE")),)
        ),  # ContentQualification
        Attribute(0x00280301, "1", terms=(Terms("enumerated", ("NO",)),)),  # BurnedInAnnotation
        Attribute(0x00280302, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # RecognizableVisualFeatures
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
        # ReferencedImageEvidenceSequence
        Attribute(
            0x00089092,
            "1C",
            condition=Condition("parsed", required=("present", "//00081140")),
            items=(1, None),
            rows=(Include("C.17-3"),),
        ),
        Attribute(0x00204000, "3"),  # ImageComments
        Attribute(0x00280300, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # QualityControlImage
        # IconImageSequence
        Attribute(0x00880200, "3", items=(0, 1), rows=(Include("C.7-11b"),)),
        Attribute(0x20500020, "1", terms=(Terms("enumerated", ("IDENTITY",)),)),  # PresentationLUTShape
        # SourceIrradiationEventSequence
        Attribute(
            0x00083011,
            "3",
            items=(1, None),
            rows=(
                Attribute(0x00083010, "1"),  # IrradiationEventUID
            ),
        ),
    ),
)
