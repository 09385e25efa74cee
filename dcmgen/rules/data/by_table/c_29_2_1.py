# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Implant Assembly Template Module (PS3.3 C.29.2.1, Table C.29.2-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.29.2-1",
    "Implant Assembly Template Module",
    "C.29.2.1",
    (
        Attribute(0x00686226, "1"),  # EffectiveDateTime
        Attribute(0x00760001, "2"),  # ImplantAssemblyTemplateName
        Attribute(0x00760003, "1"),  # ImplantAssemblyTemplateIssuer
        Attribute(0x00760006, "2"),  # ImplantAssemblyTemplateVersion
        # ReplacedImplantAssemblyTemplateSequence
        Attribute(0x00760008, "1C", condition=Condition("undecidable"), items=(1, 1), rows=(Include("10-11"),)),
        Attribute(
            0x0076000A, "1", terms=(Terms("enumerated", ("ORIGINAL", "DERIVED")),)
        ),  # ImplantAssemblyTemplateType
        # OriginalImplantAssemblyTemplateSequence
        Attribute(
            0x0076000C,
            "1C",
            condition=Condition("parsed", required=("in", "./0076000A", ("DERIVED",))),
            items=(1, 1),
            rows=(Include("10-11"),),
        ),
        # DerivationImplantAssemblyTemplateSequence
        Attribute(
            0x0076000E,
            "1C",
            condition=Condition("parsed", required=("in", "./0076000A", ("DERIVED",))),
            items=(1, 1),
            rows=(Include("10-11"),),
        ),
        # ImplantAssemblyTemplateTargetAnatomySequence
        Attribute(
            0x00760010,
            "1",
            items=(1, None),
            rows=(  # AnatomicRegionSequence
                Attribute(0x00082218, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "7304", "inferred")),)),
            ),
        ),
        # ProcedureTypeCodeSequence
        Attribute(0x00760020, "1", items=(1, None), rows=(Include("8.8-1", cid=("Baseline", "")),)),
        Attribute(0x00760030, "3"),  # SurgicalTechnique
        Attribute(
            0x00420012, "2", terms=(Terms("enumerated", ("application/pdf",)),)
        ),  # MIMETypeOfEncapsulatedDocument
        Attribute(0x00420011, "2"),  # EncapsulatedDocument
        # ComponentTypesSequence
        Attribute(
            0x00760032,
            "1",
            items=(1, None),
            rows=(  # ComponentTypeCodeSequence
                Attribute(
                    0x00760034, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "7307", "inferred")),)
                ),
                Attribute(0x00760036, "1", terms=(Terms("defined", ("YES", "NO")),)),  # ExclusiveComponentType
                Attribute(0x00760038, "1", terms=(Terms("defined", ("YES", "NO")),)),  # MandatoryComponentType
                # ComponentSequence
                Attribute(
                    0x00760040,
                    "1",
                    items=(1, None),
                    rows=(
                        Include("10-11"),
                        Attribute(0x00760055, "1"),  # ComponentID
                    ),
                ),
            ),
        ),
        # ComponentAssemblySequence
        Attribute(
            0x00760060,
            "3",
            items=(0, None),
            rows=(
                Attribute(0x00760070, "1"),  # Component1ReferencedID
                Attribute(0x00760080, "1"),  # Component1ReferencedMatingFeatureSetID
                Attribute(0x00760090, "1"),  # Component1ReferencedMatingFeatureID
                Attribute(0x007600A0, "1"),  # Component2ReferencedID
                Attribute(0x007600B0, "1"),  # Component2ReferencedMatingFeatureSetID
                Attribute(0x007600C0, "1"),  # Component2ReferencedMatingFeatureID
            ),
        ),
    ),
)
