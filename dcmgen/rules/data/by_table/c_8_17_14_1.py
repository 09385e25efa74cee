# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Ophthalmic Optical Coherence Tomography En Face Image Module (PS3.3 C.8.17.14, Table C.8.17.14-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.17.14-1",
    "Ophthalmic Optical Coherence Tomography En Face Image Module",
    "C.8.17.14",
    (
        Attribute(
            0x00080008,
            "1",
            terms=(
                Terms("enumerated", ("DERIVED",), value=1),
                Terms("enumerated", ("PRIMARY",), value=2),
                Terms("defined", ("MONTAGE",), value=3),
            ),
        ),  # ImageType
        Attribute(0x00200013, "1"),  # InstanceNumber
        Attribute(0x00280100, "1"),  # BitsAllocated
        Attribute(0x00280101, "1"),  # BitsStored
        Attribute(0x00280102, "1"),  # HighBit
        Attribute(0x00280002, "1", terms=(Terms("enumerated", ("1",)),)),  # SamplesPerPixel
        Attribute(
            0x00280004, "1", terms=(Terms("enumerated", ("MONOCHROME2", "PALETTE COLOR")),)
        ),  # PhotometricInterpretation
        Attribute(0x00280103, "1", terms=(Terms("enumerated", ("0",)),)),  # PixelRepresentation
        Attribute(0x00280030, "1"),  # PixelSpacing
        Attribute(0x00200037, "1"),  # ImageOrientationPatient
        # OphthalmicFrameLocationSequence
        Attribute(
            0x00220031,
            "1",
            items=(1, 1),
            rows=(
                Include("10-3"),
                Attribute(0x00220032, "1"),  # ReferenceCoordinates
            ),
        ),
        Attribute(0x00080033, "1"),  # ContentTime
        Attribute(0x00080023, "1"),  # ContentDate
        # SourceImageSequence
        Attribute(
            0x00082112,
            "1",
            items=(1, None),
            rows=(
                Include("10-3"),
                # PurposeOfReferenceCodeSequence
                Attribute(0x0040A170, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "7202", "inferred")),)),
            ),
        ),
        # DerivationAlgorithmSequence
        Attribute(0x00221612, "1", items=(1, 1), rows=(Include("10-19", cid=("Defined", "4274", "inferred")),)),
        # OphthalmicImageTypeCodeSequence
        Attribute(0x00221615, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "4271", "inferred")),)),
        Attribute(0x00221616, "3"),  # OphthalmicImageTypeDescription
        Attribute(0x00281050, "1"),  # WindowCenter
        Attribute(0x00281051, "1"),  # WindowWidth
        Attribute(0x00221517, "3"),  # OphthalmicFOV
        # ReferencedSurfaceMeshIdentificationSequence
        Attribute(
            0x00221620,
            "3",
            rows=(
                Attribute(0x00081155, "1"),  # ReferencedSOPInstanceUID
                Attribute(0x0066002C, "1"),  # ReferencedSurfaceNumber
                # SegmentedPropertyTypeCodeSequence
                Attribute(0x0062000F, "1", items=(1, 1), rows=(Include("8.8-1"),)),
                Attribute(0x00221658, "1"),  # SurfaceMeshZPixelOffset
            ),
        ),
        # OphthalmicEnFaceVolumeDescriptorSequence
        Attribute(
            0x00221627,
            "1",
            items=(1, 2),
            rows=(
                Attribute(
                    0x00221629, "1", terms=(Terms("defined", ("ANTERIOR", "POSTERIOR", "ENTIRE")),)
                ),  # OphthalmicEnFaceVolumeDescriptorScope
                # ReferencedSegmentationSequence
                Attribute(
                    0x0008114C,
                    "1C",
                    condition=Condition("undecidable"),
                    items=(1, None),
                    rows=(
                        Include("10-3"),
                        # SegmentedPropertyTypeCodeSequence
                        Attribute(
                            0x0062000F,
                            "1",
                            rows=(
                                Include("8.8-1"),
                                # SegmentedPropertyTypeModifierCodeSequence
                                Attribute(0x00620011, "3", items=(0, None), rows=(Include("8.8-1"),)),
                            ),
                        ),
                    ),
                ),
                Attribute(0x00660005, "1"),  # SurfaceOffset
                Attribute(0x0066000B, "3"),  # SurfaceProcessingDescription
            ),
        ),
        Attribute(0x00221019, "3"),  # OphthalmicAxialLength
        Attribute(
            0x00221515, "3", terms=(Terms("enumerated", ("MEASURED", "ESTIMATED", "POPULATION")),)
        ),  # OphthalmicAxialLengthMethod
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
        Attribute(0x00500004, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # CalibrationImage
        Attribute(0x00280301, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # BurnedInAnnotation
        Attribute(0x00280302, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # RecognizableVisualFeatures
    ),
)
