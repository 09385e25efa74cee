# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""CT Exposure Macro (PS3.3 C.8.15.3.8, Table C.8-124)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.8-124",
    "CT Exposure Macro",
    "C.8.15.3.8",
    (  # CTExposureSequence
        Attribute(
            0x00189321,
            "1",
            rows=(
                Attribute(
                    0x00189377, "1C", condition=Condition("parsed", required=("in", "00189361", ("YES",)))
                ),  # ReferencedXRaySourceIndex
                Attribute(
                    0x00189328,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=(
                            "or",
                            ("in", "?00089007[1]", ("ORIGINAL",)),
                            ("and", ("in", "00080008[1]", ("ORIGINAL",)), ("in", "00189361", ("YES",))),
                        ),
                        otherwise="allowed",
                    ),
                ),  # ExposureTimeInms
                Attribute(
                    0x00189330,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("or", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "00080008[1]", ("ORIGINAL",))),
                        otherwise="allowed",
                    ),
                ),  # XRayTubeCurrentInmA
                Attribute(
                    0x00189332,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("or", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "00080008[1]", ("ORIGINAL",))),
                        otherwise="allowed",
                    ),
                ),  # ExposureInmAs
                Attribute(
                    0x00189323,
                    "1C",
                    condition=Condition(
                        "parsed",
                        required=("or", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "00080008[1]", ("ORIGINAL",))),
                        otherwise="allowed",
                    ),
                    terms=(Terms("defined", ("NONE", "ANGULAR", "LONGITUDINAL", "ECG_BASED", "ORGAN_BASED")),),
                ),  # ExposureModulationType
                Attribute(
                    0x00189345,
                    "2C",
                    condition=Condition(
                        "parsed",
                        required=("or", ("in", "?00089007[1]", ("ORIGINAL",)), ("in", "00080008[1]", ("ORIGINAL",))),
                        otherwise="allowed",
                    ),
                ),  # CTDIvol
                # CTDIPhantomTypeCodeSequence
                Attribute(0x00189346, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Defined", "4052")),)),
                Attribute(0x00181271, "3"),  # WaterEquivalentDiameter
                # WaterEquivalentDiameterCalculationMethodCodeSequence
                Attribute(
                    0x00181272,
                    "1C",
                    condition=Condition("parsed", required=("present", "./00181271")),
                    items=(0, 1),
                    rows=(Include("8.8-1", cid=("Defined", "10024")),),
                ),
                Attribute(0x0018115E, "3"),  # ImageAndFluoroscopyAreaDoseProduct
            ),
        ),
    ),
)
