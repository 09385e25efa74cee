# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Image Module (PS3.3 C.8.17.16, Table C.8.17.16-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.17.16-1",
    "Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Image Module",
    "C.8.17.16",
    (
        Attribute(
            0x00080008,
            "1",
            terms=(
                Terms("enumerated", ("ORIGINAL",), value=1),
                Terms("enumerated", ("PRIMARY",), value=2),
            ),
        ),  # ImageType
        Attribute(0x00200013, "1"),  # InstanceNumber
        Attribute(0x00080033, "1"),  # ContentTime
        Attribute(0x00080023, "1"),  # ContentDate
        Attribute(0x00280100, "1", terms=(Terms("enumerated", ("8", "16")),)),  # BitsAllocated
        Attribute(0x00280101, "1"),  # BitsStored
        Attribute(0x00280102, "1"),  # HighBit
        Attribute(0x00280002, "1", terms=(Terms("enumerated", ("1",)),)),  # SamplesPerPixel
        Attribute(0x00280004, "1", terms=(Terms("enumerated", ("MONOCHROME2",)),)),  # PhotometricInterpretation
        Attribute(0x00280103, "1", terms=(Terms("defined", ("0",)),)),  # PixelRepresentation
        Attribute(0x20500020, "1", terms=(Terms("enumerated", ("IDENTITY",)),)),  # PresentationLUTShape
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
        Attribute(0x00280301, "1", terms=(Terms("enumerated", ("NO",)),)),  # BurnedInAnnotation
        Attribute(0x00280302, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # RecognizableVisualFeatures
        # AcquisitionMethodAlgorithmSequence
        Attribute(0x00221423, "1", items=(1, 1), rows=(Include("10-19", cid=("Baseline", "4270", "inferred")),)),
        # OCTBscanAnalysisAcquisitionParametersSequence
        Attribute(
            0x00221640,
            "1",
            items=(0, None),
            rows=(  # ScanPatternTypeCodeSequence
                Attribute(0x00221618, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "4272")),)),
                Attribute(0x00221642, "1"),  # NumberOfBscansPerFrame
                Attribute(0x00221643, "1"),  # BscanSlabThickness
                Attribute(0x00221644, "1"),  # DistanceBetweenBscanSlabs
                Attribute(
                    0x00221645, "1C", condition=Condition("parsed", required=("absent", "./00221646"))
                ),  # BscanCycleTime
                Attribute(
                    0x00221646, "1C", condition=Condition("parsed", required=("absent", "./00221645"))
                ),  # BscanCycleTimeVector
                Attribute(0x00221649, "3"),  # AscanRate
                Attribute(0x00221650, "3"),  # BscanRate
            ),
        ),
        Attribute(0x00209228, "1", terms=(Terms("enumerated", ("0",)),)),  # ConcatenationFrameOffsetNumber
        Attribute(0x00209162, "1", terms=(Terms("enumerated", ("1",)),)),  # InConcatenationNumber
        Attribute(0x00209163, "1", terms=(Terms("enumerated", ("1",)),)),  # InConcatenationTotalNumber
        Attribute(0x00204000, "3"),  # ImageComments
    ),
)
