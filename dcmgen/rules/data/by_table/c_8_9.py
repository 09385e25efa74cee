# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""NM Image Module (PS3.3 C.8.4.9, Table C.8-9)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8-9",
    "NM Image Module",
    "C.8.4.9",
    (
        Attribute(
            0x00080008,
            "1",
            terms=(
                Terms(
                    "enumerated",
                    (
                        "STATIC",
                        "DYNAMIC",
                        "GATED",
                        "WHOLE BODY",
                        "TOMO",
                        "GATED TOMO",
                        "RECON TOMO",
                        "RECON GATED TOMO",
                    ),
                    value=3,
                ),
                Terms("enumerated", ("EMISSION", "TRANSMISSION"), value=4),
            ),
        ),  # ImageType
        Attribute(0x00540400, "3"),  # ImageID
        Attribute(
            0x00282110,
            "1C",
            condition=Condition(
                "parsed",
                required=("or", ("transfer syntax", "lossy"), ("undecidable", "lossy compression")),
                otherwise="allowed",
            ),
            terms=(Terms("enumerated", ("00", "01")),),
        ),  # LossyImageCompression
        Attribute(0x00180070, "2"),  # CountsAccumulated
        Attribute(
            0x00180071, "3", terms=(Terms("defined", ("CNTS", "DENS", "MANU", "OVFL", "TIME", "TRIG")),)
        ),  # AcquisitionTerminationCondition
        Attribute(0x00181130, "3"),  # TableHeight
        Attribute(0x00181131, "3"),  # TableTraverse
        Attribute(
            0x00181242, "1C", condition=Condition("parsed", required=("in", "./00080008[3]", ("WHOLE BODY", "STATIC")))
        ),  # ActualFrameDuration
        Attribute(0x00181243, "3"),  # CountRate
        Attribute(0x00185020, "3"),  # ProcessingFunction
        Attribute(
            0x00280051,
            "3",
            terms=(
                Terms("defined", ("UNIF", "COR", "NCO", "DECY", "ATTN", "SCAT", "DTIM", "NRGY", "LIN", "MOTN", "CLN")),
            ),
        ),  # CorrectedImage
        Attribute(0x00181301, "3", terms=(Terms("enumerated", ("1PS", "2PS", "PCN", "MSP")),)),  # WholeBodyTechnique
        Attribute(
            0x00181300, "2C", condition=Condition("parsed", required=("in", "./00080008[3]", ("WHOLE BODY",)))
        ),  # ScanVelocity
        Attribute(
            0x00181302, "2C", condition=Condition("parsed", required=("in", "./00080008[3]", ("WHOLE BODY",)))
        ),  # ScanLength
        Attribute(0x00181061, "3", terms=(Terms("defined", ("EKG",)),)),  # TriggerSourceOrType
        Include("10-7"),
        # RealWorldValueMappingSequence
        Attribute(0x00409096, "3", items=(0, None), rows=(Include("C.7.6.16-12b", cid=("Defined", "")),)),
        Attribute(
            0x00540501, "3", terms=(Terms("enumerated", ("FEET_TO_HEAD", "HEAD_TO_FEET")),)
        ),  # ScanProgressionDirection
    ),
)
