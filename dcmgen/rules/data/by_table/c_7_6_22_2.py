# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Specimen Macro (PS3.3 C.7.6.22, Table C.7.6.22-2)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.7.6.22-2",
    "Specimen Macro",
    "C.7.6.22",
    (
        Attribute(0x00400512, "1"),  # ContainerIdentifier
        # IssuerOfTheContainerIdentifierSequence
        Attribute(0x00400513, "2", items=(0, 1), rows=(Include("10-17"),)),
        # AlternateContainerIdentifierSequence
        Attribute(
            0x00400515,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x00400512, "1"),  # ContainerIdentifier
                # IssuerOfTheContainerIdentifierSequence
                Attribute(0x00400513, "2", items=(0, 1), rows=(Include("10-17"),)),
            ),
        ),
        # ContainerTypeCodeSequence
        Attribute(0x00400518, "2", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "8101")),)),
        Attribute(0x0040051A, "3"),  # ContainerDescription
        # ContainerComponentSequence
        Attribute(
            0x00400520,
            "3",
            items=(0, None),
            rows=(  # ContainerComponentTypeCodeSequence
                Attribute(0x00500012, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "8102")),)),
                Attribute(0x00080070, "3"),  # Manufacturer
                Attribute(0x00081090, "3"),  # ManufacturerModelName
                Attribute(0x0050001B, "3"),  # ContainerComponentID
                Attribute(0x0050001C, "3"),  # ContainerComponentLength
                Attribute(0x00500015, "3"),  # ContainerComponentWidth
                Attribute(0x0050001D, "3"),  # ContainerComponentDiameter
                Attribute(0x00500013, "3"),  # ContainerComponentThickness
                Attribute(
                    0x0050001A, "3", terms=(Terms("defined", ("GLASS", "PLASTIC", "METAL")),)
                ),  # ContainerComponentMaterial
                Attribute(0x0050001E, "3"),  # ContainerComponentDescription
            ),
        ),
        # SpecimenDescriptionSequence
        Attribute(
            0x00400560,
            "1",
            items=(1, None),
            rows=(
                Attribute(0x00400551, "1"),  # SpecimenIdentifier
                # IssuerOfTheSpecimenIdentifierSequence
                Attribute(0x00400562, "2", items=(0, 1), rows=(Include("10-17"),)),
                Attribute(0x00400554, "1"),  # SpecimenUID
                # SpecimenTypeCodeSequence
                Attribute(0x0040059A, "3", items=(0, 1), rows=(Include("8.8-1", cid=("Baseline", "8103")),)),
                Attribute(0x00400600, "3"),  # SpecimenShortDescription
                Attribute(0x00400602, "3"),  # SpecimenDetailedDescription
                # SpecimenPreparationSequence
                Attribute(
                    0x00400610,
                    "2",
                    items=(0, None),
                    rows=(  # SpecimenPreparationStepContentItemSequence
                        Attribute(0x00400612, "1", items=(1, None), rows=(Include("10-2"),)),
                    ),
                ),
                Include("10-8", cid=("Baseline", "")),
                # SpecimenLocalizationContentItemSequence
                Attribute(
                    0x00400620,
                    "1C",
                    condition=Condition("undecidable", otherwise="allowed"),
                    items=(1, None),
                    rows=(Include("10-2"),),
                ),
            ),
        ),
    ),
)
