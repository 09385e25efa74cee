# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Dose Contribution Module (PS3.3 C.36.11, Table C.36.11-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.36.11-1",
    "RT Dose Contribution Module",
    "C.36.11",
    (  # RadiationDoseIdentificationSequence
        Attribute(
            0x300A0618,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x300A0603, "1"),  # RadiationDoseIdentificationIndex
                Attribute(0x300A0619, "1"),  # RadiationDoseIdentificationLabel
                Attribute(
                    0x300A061A, "1", terms=(Terms("defined", ("PER_RADIATION", "NOMINAL")),)
                ),  # ReferenceDoseType
                Attribute(0x300A061E, "1C", condition=Condition("undecidable")),  # ReferenceDosePointCoordinates
                # ConceptualVolumeSequence
                Attribute(0x30100025, "1", items=(1, 1), rows=(Include("10.34-1"),)),
            ),
        ),
        # RadiationDoseSequence
        Attribute(
            0x300A0617,
            "1",
            rows=(  # ReferencedRTRadiationSequence
                Attribute(0x300A0630, "1", items=(1, 1), rows=(Include("10-11"),)),
                # RadiationDoseValuesParametersSequence
                Attribute(
                    0x300A061F,
                    "1",
                    rows=(
                        Attribute(
                            0x300A061B, "1", terms=(Terms("enumerated", ("YES", "NO")),)
                        ),  # PrimaryDoseValueIndicator
                        Attribute(0x300A060C, "1"),  # ReferencedRadiationDoseIdentificationIndex
                        # DoseValuesSequence
                        Attribute(
                            0x300A061C,
                            "1C",
                            condition=Condition("undecidable"),
                            items=(1, None),
                            rows=(
                                Attribute(
                                    0x300A061D, "1", terms=(Terms("defined", ("TRACKING", "QA")),)
                                ),  # DoseValuePurpose
                                Include("C.36.2.1.5-1"),
                                # MetersetToDoseMappingSequence
                                Attribute(
                                    0x300A0620,
                                    "1",
                                    items=(2, None),
                                    rows=(
                                        Attribute(0x300A063C, "1"),  # CumulativeMeterset
                                        Attribute(0x300A0625, "1"),  # RadiationDoseValue
                                    ),
                                ),
                            ),
                        ),
                    ),
                ),
                # ExpectedInVivoMeasurementValuesSequence
                Attribute(
                    0x300A0621,
                    "1C",
                    condition=Condition("undecidable"),
                    items=(1, None),
                    rows=(
                        Attribute(0x300A0622, "1"),  # ExpectedInVivoMeasurementValueIndex
                        Attribute(0x300A0623, "1"),  # RadiationDoseInVivoMeasurementLabel
                        Attribute(
                            0x300A0624,
                            "1C",
                            condition=Condition(
                                "parsed", required=("and", ("undecidable", "equipment"), ("absent", "./300A0627"))
                            ),
                        ),  # RadiationDoseCentralAxisDisplacement
                        # MetersetToDoseMappingSequence
                        Attribute(
                            0x300A0620,
                            "1",
                            items=(1, None),
                            rows=(
                                Attribute(0x300A063C, "1"),  # CumulativeMeterset
                                Attribute(0x300A0625, "1"),  # RadiationDoseValue
                            ),
                        ),
                        Attribute(0x300A0626, "2"),  # RadiationDoseSourceToSkinDistance
                        Attribute(0x300A0628, "2"),  # RadiationDoseSourceToExternalContourDistance
                        Attribute(
                            0x300A0627, "1C", condition=Condition("parsed", required=("absent", "./300A0624"))
                        ),  # RadiationDoseMeasurementPointCoordinates
                    ),
                ),
            ),
        ),
    ),
)
