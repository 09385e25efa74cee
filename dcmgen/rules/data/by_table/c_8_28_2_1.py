# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Ophthalmic Thickness Map Module (PS3.3 C.8.28.2, Table C.8.28.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.28.2-1",
    "Ophthalmic Thickness Map Module",
    "C.8.28.2",
    (
        Attribute(
            0x00221415, "1", terms=(Terms("defined", ("OCT", "POLARIMETRY", "SLO_TOMO")),)
        ),  # OphthalmicMappingDeviceType
        # AcquisitionMethodCodeSequence
        Attribute(0x00221420, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "4261", "inferred")),)),
        # AcquisitionMethodAlgorithmSequence
        Attribute(
            0x00221423,
            "1C",
            condition=Condition("parsed", required=("in", "./00221420>00080100", ("111923",)), otherwise="allowed"),
            items=(1, 1),
            rows=(Include("10-19"),),
        ),
        Attribute(0x00200013, "1"),  # InstanceNumber
        Attribute(0x00080023, "1"),  # ContentDate
        Attribute(0x00080033, "1"),  # ContentTime
        Attribute(0x0008002A, "1"),  # AcquisitionDateTime
        Attribute(
            0x00080008,
            "1",
            terms=(
                Terms("defined", ("ONH", "RETINAL_THICK"), value=3, condition=("undecidable", "condition of a list")),
            ),
        ),  # ImageType
        Attribute(0x00280002, "1", terms=(Terms("enumerated", ("1",)),)),  # SamplesPerPixel
        Attribute(0x00280004, "1", terms=(Terms("enumerated", ("MONOCHROME2",)),)),  # PhotometricInterpretation
        Attribute(0x00280103, "1", terms=(Terms("enumerated", ("0",)),)),  # PixelRepresentation
        Attribute(0x00280030, "1"),  # PixelSpacing
        Attribute(0x00280034, "1"),  # PixelAspectRatio
        Attribute(0x00280100, "1", terms=(Terms("enumerated", ("8", "16")),)),  # BitsAllocated
        Attribute(0x00280101, "1"),  # BitsStored
        Attribute(0x00280102, "1"),  # HighBit
        Attribute(0x00089205, "1", terms=(Terms("enumerated", ("COLOR", "COLOR_REF")),)),  # PixelPresentation
        Attribute(
            0x00280304, "1C", condition=Condition("parsed", required=("in", "./00089205", ("COLOR_REF",)))
        ),  # ReferencedColorPaletteInstanceUID
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
        Attribute(0x00200062, "1", terms=(Terms("enumerated", ("R", "L")),)),  # ImageLaterality
        # OphthalmicThicknessMapTypeCodeSequence
        Attribute(0x00221436, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "4263", "inferred")),)),
        Include(
            "C.7.6.16-12",
            condition=Condition(
                "parsed", required=("in", "./00221436>00080100", ("111930", "111932")), otherwise="allowed"
            ),
            cid=("Defined", "4260", "inferred"),
        ),
        # PixelValueMappingToCodedConceptSequence
        Attribute(
            0x00221450,
            "1C",
            condition=Condition("parsed", required=("in", "./00221436>00080100", ("111931",)), otherwise="allowed"),
            items=(1, None),
            rows=(
                Attribute(0x00221452, "1"),  # MappedPixelValue
                # PixelValueMappingCodeSequence
                Attribute(0x00409098, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "4265", "inferred")),)),
                Attribute(0x00221454, "3"),  # PixelValueMappingExplanation
            ),
        ),
        # OphthalmicThicknessMappingNormalsSequence
        Attribute(
            0x00221443,
            "1C",
            condition=Condition(
                "parsed", required=("in", "./00221436>00080100", ("111931", "111932")), otherwise="allowed"
            ),
            items=(1, 1),
            rows=(Include("10-22"),),
        ),
        # RelevantOPTAttributesSequence
        Attribute(
            0x00221472,
            "1C",
            condition=Condition("parsed", required=("in", "./00221415", ("OCT",))),
            items=(1, 1),
            rows=(
                Attribute(0x00220035, "1"),  # DepthSpatialResolution
                Attribute(0x00220036, "1"),  # MaximumDepthDistortion
            ),
        ),
        # SourceImageSequence
        Attribute(
            0x00082112,
            "1C",
            condition=Condition("parsed", required=("in", "./00221415", ("OCT",)), otherwise="allowed"),
            items=(1, 1),
            rows=(
                Include("10-3"),
                # PurposeOfReferenceCodeSequence
                Attribute(0x0040A170, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "7202", "inferred")),)),
            ),
        ),
        # ReferencedInstanceSequence
        Attribute(
            0x0008114A,
            "1C",
            condition=Condition("undecidable", otherwise="allowed"),
            items=(0, None),
            rows=(
                Include("10-11"),
                # PurposeOfReferenceCodeSequence
                Attribute(0x0040A170, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "4264", "inferred")),)),
            ),
        ),
        # RegistrationToLocalizerSequence
        Attribute(
            0x00221465,
            "3",
            rows=(
                Attribute(0x00221466, "1", terms=(Terms("enumerated", ("PIXEL",)),)),  # RegisteredLocalizerUnits
                Attribute(0x00221467, "1"),  # RegisteredLocalizerTopLeftHandCorner
                Attribute(0x00221468, "1"),  # RegisteredLocalizerBottomRightHandCorner
            ),
        ),
        Include("10-5", cid=("Defined", "")),
        # RelativeImagePositionCodeSequence
        Attribute(0x0022001D, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "4207", "inferred")),)),
        Attribute(
            0x00221463,
            "1C",
            condition=Condition(
                "parsed",
                required=("in", "./00082228>00080100", ("67046006", "81016008", "49755003", "111934")),
                otherwise="allowed",
            ),
        ),  # AnatomicStructureReferencePoint
        # RetinalThicknessDefinitionCodeSequence
        Attribute(
            0x00221445,
            "1C",
            condition=Condition("parsed", required=("in", "./00080008[3]", ("RETINAL_THICK",))),
            items=(1, 1),
            rows=(Include("8.8-1", cid=("Defined", "4262", "inferred")),),
        ),
    ),
)
