# Generated from standard/templates.toml by generator; do not edit.
"""Image Library Entry Descriptors for PET (PS3.16 TID 1607)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "1607",
    "Image Library Entry Descriptors for PET",
    True,
    False,
    False,
    (),
    "PixelMed, DCMTK",
    (
        TemplateRow(
            "1",
            "CODE",
            "HAS ACQ CONTEXT",
            concept=(("code", "89457008", "SCT"),),
            requirement="U",
            values=(("group", "4020", "Defined"),),
        ),
        TemplateRow(
            "2",
            "CODE",
            "HAS ACQ CONTEXT",
            concept=(("code", "349358000", "SCT"), ("code", "417881006", "SCT", "Radiopharmaceutical agent")),
            requirement="U",
            values=(("group", "4021", "Defined"),),
        ),
        TemplateRow(
            "3",
            "NUM",
            "HAS ACQ CONTEXT",
            concept=(("code", "304283002", "SCT"),),
            requirement="U",
            units=(("code", "s", "UCUM"),),
        ),
        TemplateRow("4", "DATETIME", "HAS ACQ CONTEXT", concept=(("code", "123003", "DCM"),), requirement="U"),
        TemplateRow("5", "DATETIME", "HAS ACQ CONTEXT", concept=(("code", "123004", "DCM"),), requirement="U"),
        TemplateRow(
            "6",
            "NUM",
            "HAS ACQ CONTEXT",
            concept=(("code", "123005", "DCM"),),
            requirement="U",
            units=(("code", "cm3", "UCUM"),),
        ),
        TemplateRow(
            "7",
            "NUM",
            "HAS ACQ CONTEXT",
            concept=(("code", "123006", "DCM"),),
            requirement="U",
            units=(("code", "Bq", "UCUM"),),
        ),
        TemplateRow(
            "8",
            "NUM",
            "HAS ACQ CONTEXT",
            concept=(("code", "123007", "DCM"),),
            requirement="U",
            units=(("code", "Bq/mol", "UCUM", "Bq/mol"),),
        ),
        TemplateRow(
            "9",
            "CODE",
            "HAS ACQ CONTEXT",
            concept=(("code", "410675002", "SCT"),),
            requirement="U",
            values=(("group", "11", "Baseline"),),
        ),
        TemplateRow(
            "13",
            "NUM",
            "HAS ACQ CONTEXT",
            concept=(("code", "14749-6", "LN", "Glucose"),),
            requirement="U",
            units=(("code", "mmol/l", "UCUM", "mmol/l"),),
        ),
        TemplateRow(
            "14",
            "DATE",
            "HAS ACQ CONTEXT",
            concept=(("code", "127857", "DCM"),),
            requirement="MC",
            condition=Condition("parsed", required=("row", "1607/13"), otherwise="allowed"),
        ),
        TemplateRow(
            "15",
            "TIME",
            "HAS ACQ CONTEXT",
            concept=(("code", "127858", "DCM"),),
            requirement="MC",
            condition=Condition("parsed", required=("row", "1607/13"), otherwise="allowed"),
        ),
    ),
)
