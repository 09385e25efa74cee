# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""X-Ray 3D Image Module. PS3.3 C.8.21.1, Table C.8.21.1-1"""

from __future__ import annotations

from dcmgen.rules import Attribute, Condition, Include, Table

TABLE = Table(
    "C.8.21.1-1",
    "X-Ray 3D Image Module",
    "C.8.21.1",
    (
        Attribute(0x00080008, "1"),  # ImageType
        Include("C.8-131"),
        Attribute(0x00280100, "1"),  # BitsAllocated
        Attribute(0x00280101, "1"),  # BitsStored
        Attribute(0x00280102, "1"),  # HighBit
        Attribute(0x00280002, "1"),  # SamplesPerPixel
        Attribute(0x00280004, "1"),  # PhotometricInterpretation
        Attribute(0x00189004, "1"),  # ContentQualification
        Attribute(0x00280301, "1"),  # BurnedInAnnotation
        Attribute(0x00280302, "3"),  # RecognizableVisualFeatures
        Attribute(0x00282110, "1"),  # LossyImageCompression
        Attribute(
            0x00282112, "1C", condition=Condition("parsed", required=("in", "./00282110", ("01",)))
        ),  # LossyImageCompressionRatio
        Attribute(
            0x00282114, "1C", condition=Condition("parsed", required=("in", "./00282110", ("01",)))
        ),  # LossyImageCompressionMethod
        # ReferencedImageEvidenceSequence
        Attribute(
            0x00089092, "1C", condition=Condition("parsed", required=("present", "00081140")), rows=(Include("C.17-3"),)
        ),
        Attribute(0x00204000, "3"),  # ImageComments
        Attribute(0x00280300, "3"),  # QualityControlImage
        # IconImageSequence
        Attribute(0x00880200, "3", rows=(Include("C.7-11b"),)),
        Attribute(0x20500020, "1"),  # PresentationLUTShape
        # SourceIrradiationEventSequence
        Attribute(
            0x00083011,
            "3",
            rows=(
                Attribute(0x00083010, "1"),  # IrradiationEventUID
            ),
        ),
    ),
)
