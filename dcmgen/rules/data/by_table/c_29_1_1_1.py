# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""Generic Implant Template Description Module (PS3.3 C.29.1.1, Table C.29.1.1-1)."""

from __future__ import annotations

from dcmgen.rules.facts import Attribute, Condition, Include, Table, Terms

TABLE = Table(
    "C.29.1.1-1",
    "Generic Implant Template Description Module",
    "C.29.1.1",
    (
        Attribute(0x00080070, "1"),  # Manufacturer
        Attribute(0x00200052, "1"),  # FrameOfReferenceUID
        Attribute(0x00221095, "1"),  # ImplantName
        Attribute(0x00686210, "1C", condition=Condition("undecidable", otherwise="allowed")),  # ImplantSize
        Attribute(0x00221097, "1"),  # ImplantPartNumber
        Attribute(0x00686221, "1"),  # ImplantTemplateVersion
        # ReplacedImplantTemplateSequence
        Attribute(0x00686222, "1C", condition=Condition("undecidable"), items=(1, 1), rows=(Include("10-11"),)),
        Attribute(0x00686223, "1", terms=(Terms("enumerated", ("ORIGINAL", "DERIVED")),)),  # ImplantType
        # OriginalImplantTemplateSequence
        Attribute(
            0x00686225,
            "1C",
            condition=Condition("parsed", required=("in", "./00686223", ("DERIVED",))),
            items=(1, 1),
            rows=(Include("10-11"),),
        ),
        # DerivationImplantTemplateSequence
        Attribute(
            0x00686224,
            "1C",
            condition=Condition("parsed", required=("in", "./00686223", ("DERIVED",))),
            items=(1, 1),
            rows=(Include("10-11"),),
        ),
        Attribute(0x00686226, "1"),  # EffectiveDateTime
        # ImplantTargetAnatomySequence
        Attribute(
            0x00686230,
            "3",
            items=(0, None),
            rows=(  # AnatomicRegionSequence
                Attribute(0x00082218, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Defined", "7304", "inferred")),)),
            ),
        ),
        # NotificationFromManufacturerSequence
        Attribute(
            0x00686265,
            "1C",
            condition=Condition("undecidable"),
            items=(1, None),
            rows=(
                Attribute(0x00686270, "1"),  # InformationIssueDateTime
                Attribute(0x00686280, "1"),  # InformationSummary
                Attribute(0x00420011, "3"),  # EncapsulatedDocument
                Attribute(
                    0x00420012,
                    "1C",
                    condition=Condition("parsed", required=("present", "./00420011")),
                    terms=(Terms("enumerated", ("application/pdf",)),),
                ),  # MIMETypeOfEncapsulatedDocument
            ),
        ),
        # InformationFromManufacturerSequence
        Attribute(
            0x00686260,
            "3",
            items=(1, None),
            rows=(
                Attribute(0x00686270, "1"),  # InformationIssueDateTime
                Attribute(0x00686280, "1"),  # InformationSummary
                Attribute(0x00420011, "3"),  # EncapsulatedDocument
                Attribute(
                    0x00420012,
                    "1C",
                    condition=Condition("parsed", required=("present", "./00420011")),
                    terms=(Terms("enumerated", ("application/pdf",)),),
                ),  # MIMETypeOfEncapsulatedDocument
            ),
        ),
        # ImplantRegulatoryDisapprovalCodeSequence
        Attribute(
            0x006862A0,
            "1C",
            condition=Condition("undecidable"),
            items=(1, None),
            rows=(Include("8.8-1", cid=("Defined", "")),),
        ),
        Attribute(0x006862A5, "2"),  # OverallTemplateSpatialTolerance
        # MaterialsCodeSequence
        Attribute(0x006863A0, "1", items=(1, None), rows=(Include("8.8-1", cid=("Baseline", "7300", "inferred")),)),
        # CoatingMaterialsCodeSequence
        Attribute(
            0x006863A4,
            "1C",
            condition=Condition("undecidable"),
            items=(1, None),
            rows=(Include("8.8-1", cid=("Baseline", "")),),
        ),
        # ImplantTypeCodeSequence
        Attribute(0x006863A8, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "")),)),
        # FixationMethodCodeSequence
        Attribute(0x006863AC, "1", items=(1, 1), rows=(Include("8.8-1", cid=("Baseline", "7310", "inferred")),)),
    ),
)
