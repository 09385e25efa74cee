# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Enhanced US Image Module (PS3.3 C.8.24.3, Table C.8.24.3-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8.24.3-1",
    "Enhanced US Image Module",
    "C.8.24.3",
    (
        Attribute(0x00080008, "1"),  # ImageType
        Attribute(0x00280002, "1", terms=(Terms("enumerated", ("1",)),)),  # SamplesPerPixel
        Attribute(0x00280004, "1", terms=(Terms("enumerated", ("MONOCHROME2",)),)),  # PhotometricInterpretation
        Attribute(0x00280100, "1", terms=(Terms("enumerated", ("8", "16")),)),  # BitsAllocated
        Attribute(0x00280101, "1"),  # BitsStored
        Attribute(0x00280102, "1"),  # HighBit
        Attribute(0x00280103, "1", terms=(Terms("enumerated", ("0",)),)),  # PixelRepresentation
        Attribute(0x00209311, "1", terms=(Terms("enumerated", ("3D", "3D_TEMPORAL")),)),  # DimensionOrganizationType
        Attribute(0x0008002A, "1"),  # AcquisitionDateTime
        Attribute(0x00189073, "1"),  # AcquisitionDuration
        Attribute(
            0x0018980C,
            "1C",
            condition=Condition(
                "parsed",
                required=("and", ("in", "//00089206", ("VOLUME",)), ("in", "//00089207", ("NONE",))),
                otherwise="allowed",
            ),
            terms=(Terms("enumerated", ("RIGID", "FREEHAND", "TRACKED")),),
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
        Attribute(0x20500020, "1", terms=(Terms("enumerated", ("IDENTITY",)),)),  # PresentationLUTShape
        Attribute(0x00281052, "1", terms=(Terms("enumerated", ("0",)),)),  # RescaleIntercept
        Attribute(0x00281053, "1", terms=(Terms("enumerated", ("1",)),)),  # RescaleSlope
        # SourceImageSequence
        Attribute(
            0x00082112,
            "1C",
            condition=Condition("parsed", required=("in", "./00080008[1]", ("DERIVED",))),
            items=(1, None),
            rows=(
                Include("10-3"),
                # PurposeOfReferenceCodeSequence
                Attribute(0x0040A170, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "7202", "inferred")),)),
            ),
        ),
        # ReferencedImageSequence
        Attribute(
            0x00081140,
            "3",
            items=(0, None),
            rows=(
                Include("10-3"),
                # PurposeOfReferenceCodeSequence
                Attribute(0x0040A170, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "7201", "inferred")),)),
            ),
        ),
        # ReferencedRawDataSequence
        Attribute(0x00089121, "3", items=(0, None), rows=(Include("C.17-3"),)),
        # ReferencedInstanceSequence
        Attribute(
            0x0008114A,
            "1C",
            condition=Condition("undecidable", otherwise="allowed"),
            items=(1, None),
            rows=(
                Include("10-11"),
                # PurposeOfReferenceCodeSequence
                Attribute(0x0040A170, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "")),)),
            ),
        ),
        Attribute(
            0x00082124, "1C", condition=Condition("parsed", required=("in", "00400261", ("STAGED",)))
        ),  # NumberOfStages
        Attribute(
            0x00082122, "1C", condition=Condition("parsed", required=("in", "00400261", ("STAGED",)))
        ),  # StageNumber
        # StageCodeSequence
        Attribute(
            0x0040000A,
            "1C",
            condition=Condition("parsed", required=("in", "00400261", ("STAGED",))),
            items=(1, 1),
            rows=(Include("8.8-1", cid=("Baseline", "12002", "inferred")),),
        ),
        Include("10-24"),
        # EventTimerSequence
        Attribute(
            0x00082133,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x00082134, "1"),  # EventTimeOffset
                # EventCodeSequence
                Attribute(
                    0x00082135, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "12031", "inferred")),)
                ),
                Attribute(0x00082132, "3"),  # EventTimerNames
            ),
        ),
        Include("10-5"),
        Attribute(0x00280301, "1", terms=(Terms("enumerated", ("NO",)),)),  # BurnedInAnnotation
        Attribute(0x00280302, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # RecognizableVisualFeatures
        # IconImageSequence
        Attribute(0x00880200, "3", items=(0, 1), rows=(Include("C.7-11b"),)),
        Attribute(0x00185010, "3"),  # TransducerData
        # TransducerIdentificationSequence
        Attribute(0x00185011, "3", items=(0, 1), rows=(Include("10.36-1", cid=("Baseline", "")),)),
        # TransducerScanPatternCodeSequence
        Attribute(0x00189809, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "12032", "inferred")),)),
        # TransducerGeometryCodeSequence
        Attribute(0x0018980D, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "12033", "inferred")),)),
        # TransducerBeamSteeringCodeSequence
        Attribute(0x0018980E, "1", items=(1, None), rows=(Include("8.8-1", cid=("Defined", "12034", "inferred")),)),
        # TransducerApplicationCodeSequence
        Attribute(0x0018980F, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "12035", "inferred")),)),
        Attribute(0x00185020, "3"),  # ProcessingFunction
        Attribute(0x00185022, "1"),  # MechanicalIndex
        Attribute(0x00185024, "1"),  # BoneThermalIndex
        Attribute(0x00185026, "1"),  # CranialThermalIndex
        Attribute(0x00185027, "1"),  # SoftTissueThermalIndex
        Attribute(0x00189801, "1"),  # DepthsOfFocus
        Attribute(0x00185050, "1"),  # DepthOfScanField
    ),
)
