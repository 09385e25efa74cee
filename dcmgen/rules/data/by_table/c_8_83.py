# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""MR Image and Spectroscopy Instance Macro (PS3.3 C.8.13.2, Table C.8-83)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8-83",
    "MR Image and Spectroscopy Instance Macro",
    "C.8.13.2",
    (
        Attribute(0x00200012, "3"),  # AcquisitionNumber
        Attribute(
            0x0008002A,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("in", "00080008[1]", ("ORIGINAL", "MIXED")),
                    ("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.4.4",))),
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
                    ("in", "00080008[1]", ("ORIGINAL", "MIXED")),
                    ("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.4.4",))),
                ),
                otherwise="allowed",
            ),
        ),  # AcquisitionDuration
        Include("10.42-1"),
        Attribute(
            0x00189004,
            "1C",
            condition=Condition(
                "parsed", required=("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.4.4",))), otherwise="allowed"
            ),
            terms=(Terms("enumerated", ("PRODUCT", "RESEARCH", "SERVICE")),),
        ),  # ContentQualification
        Attribute(
            0x00189100,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("in", "00080008[1]", ("ORIGINAL", "MIXED")),
                    ("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.4.4",))),
                ),
                otherwise="allowed",
            ),
            terms=(Terms("defined", ("1H", "3HE", "7LI", "13C", "19F", "23NA", "31P", "129XE")),),
        ),  # ResonantNucleus
        Attribute(
            0x00189064,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("in", "00080008[1]", ("ORIGINAL", "MIXED")),
                    ("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.4.4",))),
                ),
                otherwise="allowed",
            ),
            terms=(
                Terms(
                    "defined",
                    (
                        "COSINE",
                        "COSINE_SQUARED",
                        "FERMI",
                        "GAUSSIAN",
                        "HAMMING",
                        "HANNING",
                        "LORENTZIAN",
                        "LRNTZ_GSS_TRNSFM",
                        "RIESZ",
                        "TUKEY",
                        "NONE",
                    ),
                ),
            ),
        ),  # KSpaceFiltering
        Attribute(
            0x00180087,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("in", "00080008[1]", ("ORIGINAL", "MIXED")),
                    ("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.4.4",))),
                ),
                otherwise="allowed",
            ),
        ),  # MagneticFieldStrength
        Attribute(
            0x00189174,
            "1C",
            condition=Condition(
                "parsed", required=("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.4.4",))), otherwise="allowed"
            ),
            terms=(Terms("defined", ("IEC", "FDA", "MHW")),),
        ),  # ApplicableSafetyStandardAgency
        Attribute(0x00189175, "3"),  # ApplicableSafetyStandardDescription
        Attribute(0x00204000, "3"),  # ImageComments
        Attribute(0x300A012C, "3"),  # IsocenterPosition
        Attribute(0x00181320, "3"),  # B1rms
    ),
)
