# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Dose Contribution Record Module (PS3.3 C.36.21, Table C.36.21-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table

TABLE = Table(
    "C.36.21-1",
    "RT Dose Contribution Record Module",
    "C.36.21",
    (  # RadiationDoseIdentificationSequence
        Attribute(
            0x300A0618,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x300A0603, "1"),  # RadiationDoseIdentificationIndex
                Attribute(
                    0x300A060C, "1C", condition=Condition("undecidable")
                ),  # ReferencedRadiationDoseIdentificationIndex
                Attribute(0x300A0619, "1"),  # RadiationDoseIdentificationLabel
                # ConceptualVolumeSequence
                Attribute(0x30100025, "1", items=(1, 1), rows=(Include("10.34-1"),)),
            ),
        ),
        # RadiationDoseSequence
        Attribute(
            0x300A0617,
            "1",
            rows=(  # ReferencedRTRadiationRecordSequence
                Attribute(0x300A0703, "1", items=(1, 1), rows=(Include("10-11"),)),
                # RadiationDoseValuesParametersSequence
                Attribute(
                    0x300A061F,
                    "1C",
                    condition=Condition("parsed", required=("absent", "./300A0772"), otherwise="allowed"),
                    rows=(
                        Attribute(0x300A060C, "1"),  # ReferencedRadiationDoseIdentificationIndex
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
                # MeasuredMetersetToDoseMappingSequence
                Attribute(
                    0x300A0772,
                    "1C",
                    condition=Condition("parsed", required=("absent", "./300A061F>300A0620"), otherwise="allowed"),
                    items=(1, None),
                    rows=(
                        Attribute(0x300A0773, "3"),  # ReferencedExpectedInVivoMeasurementValueIndex
                        Attribute(0x300A063C, "1"),  # CumulativeMeterset
                        Attribute(0x300A0625, "1"),  # RadiationDoseValue
                        # DoseMeasurementDeviceCodeSequence
                        Attribute(
                            0x300A0774, "2", items=(0, 1), rows=(Include("8.8-1", cid=("Defined", "7026", "inferred")),)
                        ),
                        Attribute(0x30080012, "3"),  # MeasuredDoseDescription
                    ),
                ),
            ),
        ),
    ),
)
