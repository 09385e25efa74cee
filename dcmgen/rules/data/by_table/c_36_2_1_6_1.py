# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""RT Radiation Common Base Macro (PS3.3 C.36.2.1.6, Table C.36.2.1.6-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.36.2.1.6-1",
    "RT Radiation Common Base Macro",
    "C.36.2.1.6",
    (
        Attribute(
            0x300A0638, "1", terms=(Terms("enumerated", ("FULL", "IDENT_ONLY", "GEOMETRY_ONLY")),)
        ),  # RTRadiationPhysicalAndGeometricContentDetailFlag
        Attribute(0x300A0639, "1", terms=(Terms("enumerated", ("YES", "NO")),)),  # RTRecordFlag
        # RTTreatmentTechniqueCodeSequence
        Attribute(
            0x30100080,
            "1C",
            condition=Condition(
                "parsed", required=("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.481.17",))), otherwise="allowed"
            ),
            items=(1, 1),
            rows=(Include("8.8-1"),),
        ),
        Include("C.36.2.2.4-1"),
        # RTToleranceSetSequence
        Attribute(0x300A0629, "3", items=(0, 1), rows=(Include("C.36.2.2.17-1"),)),
        # TreatmentMachineSpecialModeCodeSequence
        Attribute(
            0x300A0635,
            "1C",
            condition=Condition(
                "parsed",
                required=(
                    "and",
                    ("undecidable", "acquisition"),
                    ("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.481.17",))),
                ),
                otherwise="allowed",
            ),
            items=(1, 1),
            rows=(Include("8.8-1"),),
        ),
        # DefinitionSourceSequence
        Attribute(
            0x00081156,
            "3",
            items=(0, 1),
            rows=(
                Include("10-11"),
                Attribute(0x300C0006, "1"),  # ReferencedBeamNumber
            ),
        ),
    ),
)
