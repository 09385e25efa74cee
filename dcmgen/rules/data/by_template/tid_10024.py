# Generated from standard/templates.toml by generator; do not edit.
"""Radiopharmaceutical Administration Patient Characteristics (PS3.16 TID 10024)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "10024",
    "Radiopharmaceutical Administration Patient Characteristics",
    True,
    True,
    False,
    (),
    "PixelMed",
    (
        TemplateRow(
            "1",
            "CONTAINER",
            "",
            concept=(("code", "121118", "DCM"),),
            rows=(
                TemplateRow(
                    "2",
                    "CODE",
                    "CONTAINS",
                    concept=(("code", "109054", "DCM"),),
                    vm=(1, None),
                    requirement="U",
                    values=(("group", "10045", "Defined"),),
                ),
                TemplateRow(
                    "3",
                    "NUM",
                    "CONTAINS",
                    concept=(("code", "121033", "DCM"),),
                    requirement="U",
                    units=(("group", "7456", "Defined"),),
                ),
                TemplateRow(
                    "4",
                    "CODE",
                    "CONTAINS",
                    concept=(("code", "121032", "DCM"),),
                    requirement="U",
                    values=(("group", "7455", "Defined"),),
                ),
                TemplateRow(
                    "5",
                    "NUM",
                    "CONTAINS",
                    concept=(("code", "8302-2", "LN", "Patient Height"),),
                    requirement="U",
                    units=(("code", "cm", "UCUM"),),
                ),
                TemplateRow(
                    "6",
                    "NUM",
                    "CONTAINS",
                    concept=(("code", "29463-7", "LN", "Patient Weight"),),
                    requirement="U",
                    units=(("code", "kg", "UCUM", "kg"),),
                ),
                TemplateRow(
                    "7",
                    "NUM",
                    "CONTAINS",
                    concept=(("code", "8277-6", "LN"),),
                    requirement="U",
                    units=(("code", "m2", "UCUM", "m2"),),
                    rows=(
                        TemplateRow(
                            "8",
                            "CODE",
                            "INFERRED FROM",
                            concept=(("code", "8278-4", "LN", "Body Surface Area Formula"),),
                            requirement="U",
                            values=(("group", "3663", "Baseline"),),
                        ),
                    ),
                ),
                TemplateRow(
                    "9",
                    "NUM",
                    "CONTAINS",
                    concept=(("code", "60621009", "SCT"),),
                    requirement="U",
                    units=(("code", "kg/m2", "UCUM", "kg/m2"),),
                    rows=(
                        TemplateRow(
                            "10", "CODE", "INFERRED FROM", concept=(("code", "121420", "DCM"),), requirement="U"
                        ),
                    ),
                ),
                TemplateRow(
                    "11",
                    "NUM",
                    "CONTAINS",
                    concept=(("code", "14749-6", "LN", "Glucose"),),
                    requirement="U",
                    units=(("code", "mmol/l", "UCUM", "mmol/l"),),
                ),
                TemplateRow(
                    "12",
                    "NUM",
                    "CONTAINS",
                    concept=(("code", "113550", "DCM"),),
                    requirement="U",
                    units=(("code", "h", "UCUM"),),
                ),
                TemplateRow(
                    "13",
                    "NUM",
                    "CONTAINS",
                    concept=(("code", "113551", "DCM"),),
                    requirement="U",
                    units=(("code", "ml", "UCUM", "ml"),),
                ),
                TemplateRow("14", "TEXT", "CONTAINS", concept=(("code", "113552", "DCM"),), requirement="U"),
                TemplateRow(
                    "15",
                    "NUM",
                    "CONTAINS",
                    concept=(("code", "2160-0", "LN", "Serum Creatinine"),),
                    requirement="U",
                    units=(("code", "mg/dl", "UCUM", "mg/dl"),),
                ),
                TemplateRow(
                    "16",
                    "NUM",
                    "CONTAINS",
                    concept=(("code", "80274001", "SCT"),),
                    vm=(1, None),
                    requirement="U",
                    rows=(
                        TemplateRow(
                            "17",
                            "CODE",
                            "HAS CONCEPT MOD",
                            concept=(("code", "370129005", "SCT"),),
                            requirement="U",
                            values=(("group", "10047", "Defined"),),
                        ),
                        TemplateRow(
                            "18",
                            "CODE",
                            "HAS CONCEPT MOD",
                            concept=(("code", "121050", "DCM"),),
                            values=(("group", "10046", "Defined"),),
                        ),
                    ),
                ),
            ),
        ),
    ),
)
