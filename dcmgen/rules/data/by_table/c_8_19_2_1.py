# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Enhanced XA/XRF Image Module (PS3.3 C.8.19.2, Table C.8.19.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.19.2-1",
    "Enhanced XA/XRF Image Module",
    "C.8.19.2",
    (
        Attribute(0x00080008, "1"),  # ImageType
        Attribute(
            0x00189410, "1", terms=(Terms("enumerated", ("SINGLE PLANE", "BIPLANE", "UNDEFINED")),)
        ),  # PlanesInAcquisition
        Attribute(
            0x00189457,
            "1C",
            condition=Condition("parsed", required=("not", ("in", "./00189410", ("UNDEFINED",)))),
            terms=(Terms("defined", ("MONOPLANE", "PLANE A", "PLANE B")),),
        ),  # PlaneIdentification
        Attribute(0x00200012, "3"),  # AcquisitionNumber
        Attribute(0x0008002A, "1"),  # AcquisitionDateTime
        Attribute(0x00280100, "1", terms=(Terms("enumerated", ("8", "16")),)),  # BitsAllocated
        Attribute(
            0x00280101, "1", terms=(Terms("enumerated", ("8", "9", "10", "11", "12", "13", "14", "15", "16")),)
        ),  # BitsStored
        Attribute(0x00280102, "1"),  # HighBit
        Attribute(0x00280002, "1"),  # SamplesPerPixel
        Attribute(0x00280103, "1"),  # PixelRepresentation
        Attribute(
            0x00280004, "1", terms=(Terms("enumerated", ("MONOCHROME1", "MONOCHROME2")),)
        ),  # PhotometricInterpretation
        Attribute(0x00189423, "3"),  # AcquisitionProtocolName
        Attribute(0x00189424, "3"),  # AcquisitionProtocolDescription
        Attribute(0x00180022, "3", terms=(Terms("defined", ("TOMO", "CHASE", "STEP", "ROTA")),)),  # ScanOptions
        Attribute(
            0x00189004, "1", terms=(Terms("enumerated", ("PRODUCT", "RESEARCH", "SERVICE")),)
        ),  # ContentQualification
        # PatientOrientationCodeSequence
        Attribute(
            0x00540410,
            "1C",
            condition=Condition(
                "parsed",
                required=("and", ("in", "00181508", ("CARM",)), ("in", "00189474", ("YES",))),
                otherwise="allowed",
            ),
            items=(1, 1),
            rows=(
                Include("8.8-1", cid=("Baseline", "19")),
                # PatientOrientationModifierCodeSequence
                Attribute(
                    0x00540412,
                    "1C",
                    condition=Condition("undecidable"),
                    items=(1, 1),
                    rows=(Include("8.8-1", cid=("Baseline", "20")),),
                ),
            ),
        ),
        # PatientGantryRelationshipCodeSequence
        Attribute(
            0x00540414,
            "2C",
            condition=Condition(
                "parsed",
                required=("and", ("in", "00181508", ("CARM",)), ("in", "00189474", ("YES",))),
                otherwise="allowed",
            ),
            items=(0, 1),
            rows=(Include("8.8-1", cid=("Baseline", "21")),),
        ),
        Attribute(0x00109431, "3"),  # ExaminedBodyThickness
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
        # ReferencedOtherPlaneSequence
        Attribute(
            0x00089410,
            "1C",
            condition=Condition("parsed", required=("in", "./00189410", ("BIPLANE",))),
            items=(1, 1),
            rows=(Include("10-3"),),
        ),
        # ReferencedImageEvidenceSequence
        Attribute(
            0x00089092,
            "1C",
            condition=Condition("parsed", required=("present", "//00081140")),
            items=(1, None),
            rows=(Include("C.17-3"),),
        ),
        # SourceImageEvidenceSequence
        Attribute(
            0x00089154,
            "1C",
            condition=Condition("parsed", required=("present", "//00082112")),
            items=(1, None),
            rows=(Include("C.17-3"),),
        ),
        # ReferencedInstanceSequence
        Attribute(
            0x0008114A,
            "3",
            items=(0, None),
            rows=(
                Include("10-11"),
                # PurposeOfReferenceCodeSequence
                Attribute(0x0040A170, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "7004")),)),
            ),
        ),
        Attribute(0x00204000, "3"),  # ImageComments
        Attribute(0x00280300, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # QualityControlImage
        # IconImageSequence
        Attribute(0x00880200, "3", items=(0, 1), rows=(Include("C.7-11b"),)),
        Attribute(0x20500020, "1", terms=(Terms("enumerated", ("IDENTITY", "INVERSE")),)),  # PresentationLUTShape
    ),
)
