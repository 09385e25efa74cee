# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Enhanced MR Image Module (PS3.3 C.8.13.1, Table C.8-79)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8-79",
    "Enhanced MR Image Module",
    "C.8.13.1",
    (
        Include("C.8-83"),
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
                        "ANGIO_TIME",
                        "ASL",
                        "CINE",
                        "DIFFUSION",
                        "DIXON",
                        "FLOW_ENCODED",
                        "FLUID_ATTENUATED",
                        "FMRI",
                        "MAX_IP",
                        "MIN_IP",
                        "M_MODE",
                        "METABOLITE_MAP",
                        "MULTIECHO",
                        "PROTON_DENSITY",
                        "REALTIME",
                        "STIR",
                        "TAGGING",
                        "TEMPERATURE",
                        "T1",
                        "T2",
                        "T2_STAR",
                        "TOF",
                        "VELOCITY",
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
                    ),
                    value=4,
                ),
            ),
        ),  # ImageType
        Include("C.8-131"),
        Include("C.8-84"),
        Attribute(0x00280002, "1"),  # SamplesPerPixel
        Attribute(
            0x00280004,
            "1",
            terms=(
                Terms(
                    "defined",
                    (
                        "MONOCHROME1",
                        "MONOCHROME2",
                        "PALETTE COLOR",
                        "RGB",
                        "HSV",
                        "ARGB",
                        "CMYK",
                        "YBR_FULL",
                        "YBR_FULL_422",
                        "YBR_PARTIAL_422",
                        "YBR_PARTIAL_420",
                        "YBR_ICT",
                        "YBR_RCT",
                        "XYB",
                    ),
                ),
            ),
        ),  # PhotometricInterpretation
        Attribute(0x00280100, "1"),  # BitsAllocated
        Attribute(0x00280101, "1"),  # BitsStored
        Attribute(0x00280102, "1"),  # HighBit
        Attribute(0x00280103, "1"),  # PixelRepresentation
        Attribute(
            0x00280006,
            "1C",
            condition=Condition("parsed", required=(">", "./00280002", 1)),
            terms=(Terms("enumerated", ("0", "1")),),
        ),  # PlanarConfiguration
        Attribute(
            0x00280301,
            "1C",
            condition=Condition(
                "parsed", required=("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.4.4",))), otherwise="allowed"
            ),
            terms=(Terms("enumerated", ("NO",)),),
        ),  # BurnedInAnnotation
        Attribute(0x00280302, "3", terms=(Terms("enumerated", ("YES", "NO")),)),  # RecognizableVisualFeatures
        Attribute(
            0x00282110,
            "1C",
            condition=Condition(
                "parsed", required=("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.4.4",))), otherwise="allowed"
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
        Attribute(
            0x20500020,
            "1C",
            condition=Condition("parsed", required=("in", "./00280004", ("MONOCHROME2",))),
            terms=(Terms("enumerated", ("IDENTITY",)),),
        ),  # PresentationLUTShape
        # IconImageSequence
        Attribute(0x00880200, "3", items=(0, 1), rows=(Include("C.7-11b"),)),
        Include("10-25"),
        Include("C.36.2.4.12-1"),
    ),
)
