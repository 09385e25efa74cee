# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Enhanced CT Image Module (PS3.3 C.8.15.2, Table C.8-114)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8-114",
    "Enhanced CT Image Module",
    "C.8.15.2",
    (
        Attribute(
            0x00080008,
            "1",
            terms=(
                Terms("enumerated", ("ORIGINAL", "DERIVED", "MIXED"), value=1),
                Terms("enumerated", ("PRIMARY",), value=2),
                Terms(
                    "defined",
                    (
                        "ANGIO",
                        "CARDIAC",
                        "CARDIAC_GATED",
                        "CARDRESP_GATED",
                        "DYNAMIC",
                        "FLUOROSCOPY",
                        "LOCALIZER",
                        "MOTION",
                        "PERFUSION",
                        "PRE_CONTRAST",
                        "POST_CONTRAST",
                        "RESP_GATED",
                        "REST",
                        "STATIC",
                        "STRESS",
                        "VOLUME",
                        "NON_PARALLEL",
                        "PARALLEL",
                        "WHOLE_BODY",
                        "ATTENUATION",
                        "CARDIAC_CTA",
                        "CARDIAC_CASCORE",
                        "REFERENCE",
                    ),
                    value=3,
                ),
                Terms(
                    "defined",
                    (
                        "ADDITION",
                        "DIVISION",
                        "MASKED",
                        "MAXIMUM",
                        "MEAN",
                        "MINIMUM",
                        "MULTIPLICATION",
                        "RESAMPLED",
                        "STD_DEVIATION",
                        "SUBTRACTION",
                        "NONE",
                        "QUANTITY",
                        "MIXED",
                        "FILTERED",
                        "MEDIAN",
                        "ENERGY_PROP_WT",
                    ),
                    value=4,
                ),
            ),
        ),  # ImageType
        Attribute(0x00189361, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # MultienergyCTAcquisition
        Include("C.8-131"),
        Attribute(0x00200012, "3"),  # AcquisitionNumber
        Attribute(
            0x0008002A,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("in", "./00080008[1]", ("ORIGINAL", "MIXED")),
                    ("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.2.2",))),
                ),
                otherwise="allowed",
            ),
        ),  # AcquisitionDateTime
        Attribute(
            0x00189073,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("in", "./00080008[1]", ("ORIGINAL", "MIXED")),
                    ("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.2.2",))),
                ),
                otherwise="allowed",
            ),
        ),  # AcquisitionDuration
        Include("10.42-1"),
        Attribute(0x00280002, "1", terms=(Terms("enumerated", ("1",)),)),  # SamplesPerPixel
        Attribute(0x00280004, "1", terms=(Terms("enumerated", ("MONOCHROME2",)),)),  # PhotometricInterpretation
        Attribute(0x00280100, "1", terms=(Terms("enumerated", ("16",)),)),  # BitsAllocated
        Attribute(0x00280101, "1", terms=(Terms("enumerated", ("12", "16")),)),  # BitsStored
        Attribute(0x00280102, "1"),  # HighBit
        Attribute(
            0x00189004,
            "1C",
            condition=Condition(
                "parsed", required=("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.2.2",))), otherwise="allowed"
            ),
            terms=(Terms("enumerated", ("PRODUCT", "RESEARCH", "SERVICE")),),
        ),  # ContentQualification
        Attribute(0x00204000, "3"),  # ImageComments
        Attribute(
            0x00280301,
            "1C",
            condition=Condition(
                "parsed", required=("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.2.2",))), otherwise="allowed"
            ),
            terms=(Terms("enumerated", ("NO",)),),
        ),  # BurnedInAnnotation
        Attribute(0x00280302, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # RecognizableVisualFeatures
        Attribute(
            0x00282110,
            "1C",
            condition=Condition(
                "parsed", required=("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.2.2",))), otherwise="allowed"
            ),
            terms=(Terms("enumerated", ("00", "01")),),
        ),  # LossyImageCompression
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
        # IconImageSequence
        Attribute(0x00880200, "3", items=(0, 1), rows=(Include("C.7-11b"),)),
        Include("10-25"),
        Include("C.36.2.4.12-1"),
    ),
)
