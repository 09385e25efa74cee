# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MR Spectroscopy Module (PS3.3 C.8.14.1, Table C.8-102)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8-102",
    "MR Spectroscopy Module",
    "C.8.14.1",
    (
        Include("C.8-83"),
        Attribute(
            0x00080008,
            "1",
            terms=(
                Terms("defined", ("SPECTROSCOPY",), value=3),
                Terms(
                    "defined",
                    (
                        "ADDITION",
                        "DIVISION",
                        "MAXIMUM",
                        "MEAN",
                        "MINIMUM",
                        "MULTIPLICATION",
                        "STD_DEVIATION",
                        "SUBTRACTION",
                        "NONE",
                        "MIXED",
                    ),
                    value=4,
                ),
            ),
        ),  # ImageType
        Include("C.8-107"),
        Attribute(
            0x00189098,
            "1C",
            condition=Condition("parsed", required=("in", "./00080008[1]", ("ORIGINAL",)), otherwise="allowed"),
        ),  # TransmitterFrequency
        Attribute(
            0x00189052,
            "1C",
            condition=Condition("parsed", required=("in", "./00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
        ),  # SpectralWidth
        Attribute(
            0x00189053,
            "1C",
            condition=Condition("parsed", required=("in", "./00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
        ),  # ChemicalShiftReference
        Attribute(
            0x00189054,
            "1C",
            condition=Condition("parsed", required=("in", "./00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
            terms=(Terms("defined", ("ILOPS", "ISIS", "PRIME", "PRESS", "SLIM", "SLOOP", "STEAM", "NONE")),),
        ),  # VolumeLocalizationTechnique
        # VolumeLocalizationSequence
        Attribute(
            0x00189126,
            "1C",
            condition=Condition(
                "parsed",
                required=("and", ("in", "./00080008[1]", ("ORIGINAL", "MIXED")), ("not in", "./00189054", ("NONE",))),
                allowed=("not in", "./00189054", ("NONE",)),
            ),
            items=(1, None),
            rows=(
                Attribute(0x00189104, "1"),  # SlabThickness
                Attribute(0x00189105, "1"),  # SlabOrientation
                Attribute(0x00189106, "1"),  # MidSlabPosition
            ),
        ),
        Attribute(
            0x00189059,
            "1C",
            condition=Condition("parsed", required=("in", "./00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
            terms=(Terms("enumerated", ("YES", "NO")),),
        ),  # Decoupling
        Attribute(
            0x00189060,
            "1C",
            condition=Condition("parsed", required=("in", "./00189059", ("YES",))),
            terms=(Terms("defined", ("1H", "3HE", "7LI", "13C", "19F", "23NA", "31P", "129XE")),),
        ),  # DecoupledNucleus
        Attribute(
            0x00189061, "1C", condition=Condition("parsed", required=("in", "./00189059", ("YES",)))
        ),  # DecouplingFrequency
        Attribute(
            0x00189062,
            "1C",
            condition=Condition("parsed", required=("in", "./00189059", ("YES",))),
            terms=(Terms("defined", ("MLEV", "WALTZ", "NARROWBAND")),),
        ),  # DecouplingMethod
        Attribute(
            0x00189063, "1C", condition=Condition("parsed", required=("in", "./00189059", ("YES",)))
        ),  # DecouplingChemicalShiftReference
        Attribute(
            0x00189065,
            "1C",
            condition=Condition("parsed", required=("in", "./00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
            terms=(
                Terms(
                    "defined",
                    (
                        "COSINE",
                        "COSINE_SQUARED",
                        "EXPONENTIAL",
                        "GAUSSIAN",
                        "HAMMING",
                        "HANNING",
                        "LORENTZIAN",
                        "LRNTZ_GSS_TRNSFM",
                        "NONE",
                    ),
                ),
            ),
        ),  # TimeDomainFiltering
        Attribute(
            0x00189066,
            "1C",
            condition=Condition("parsed", required=("in", "./00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
        ),  # NumberOfZeroFills
        Attribute(
            0x00189067,
            "1C",
            condition=Condition("parsed", required=("in", "./00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
            terms=(
                Terms(
                    "defined",
                    (
                        "LINEAR_TILT",
                        "LOCAL_LINEAR_FIT",
                        "POLYNOMIAL_FIT",
                        "SINC_DECONVOLUTN",
                        "TIME_DOMAIN_FIT",
                        "SPLINE",
                        "NONE",
                    ),
                ),
            ),
        ),  # BaselineCorrection
        Attribute(
            0x00189101,
            "1C",
            condition=Condition("parsed", required=("in", "./00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
            terms=(Terms("enumerated", ("YES", "NO")),),
        ),  # FrequencyCorrection
        Attribute(
            0x00189198,
            "1C",
            condition=Condition("parsed", required=("in", "./00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
            terms=(Terms("enumerated", ("YES", "NO")),),
        ),  # FirstOrderPhaseCorrection
        Attribute(
            0x00189199,
            "1C",
            condition=Condition("parsed", required=("in", "./00080008[1]", ("ORIGINAL", "MIXED")), otherwise="allowed"),
            terms=(Terms("enumerated", ("YES", "NO")),),
        ),  # WaterReferencedPhaseCorrection
        Attribute(
            0x00189297, "3", terms=(Terms("enumerated", ("WATER_REFERENCE", "USED_DISCARDED", "REFERENCED", "NONE")),)
        ),  # WaterReferenceAcquisition
        # ReferencedInstanceSequence
        Attribute(
            0x0008114A,
            "1C",
            condition=Condition("parsed", required=("in", "./00189297", ("REFERENCED",)), otherwise="allowed"),
            items=(1, None),
            rows=(
                Include("10-3"),
                # PurposeOfReferenceCodeSequence
                Attribute(0x0040A170, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "7215", "inferred")),)),
            ),
        ),
    ),
)
