# Generated from standard/templates.toml by generator; do not edit.
"""Measurement and Qualitative Evaluation Group (PS3.16 TID 1501)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "1501",
    "Measurement and Qualitative Evaluation Group",
    True,
    False,
    False,
    (),
    "PixelMed, highdicom, DCMTK",
    (
        TemplateRow(
            "1",
            "CONTAINER",
            "",
            concept=(("code", "125007", "DCM"),),
            rows=(
                TemplateRow(
                    "1b",
                    "TEXT",
                    "HAS OBS CONTEXT",
                    concept=(("code", "C67447", "NCIt", "Activity Session"),),
                    requirement="U",
                ),
                TemplateRow("2", "TEXT", "HAS OBS CONTEXT", concept=(("code", "112039", "DCM"),)),
                TemplateRow("3", "UIDREF", "HAS OBS CONTEXT", concept=(("code", "112040", "DCM"),)),
                TemplateRow("3b", "CODE", "CONTAINS", concept=(("code", "121071", "DCM"),), requirement="U"),
                TemplateRow("3c", "CODE", "CONTAINS", concept=(("code", "276214006", "SCT"),), requirement="U"),
                TemplateRow("4", "INCLUDE", "HAS OBS CONTEXT", requirement="U", include="1502"),
                TemplateRow(
                    "5",
                    "CODE",
                    "HAS CONCEPT MOD",
                    concept=(("code", "370129005", "SCT"),),
                    requirement="U",
                    values=(("parameter", "Method"),),
                ),
                TemplateRow(
                    "6",
                    "CODE",
                    "HAS CONCEPT MOD",
                    concept=(("code", "363698007", "SCT"),),
                    vm=(1, None),
                    requirement="U",
                    values=(("parameter", "TargetSite"),),
                    rows=(
                        TemplateRow(
                            "7",
                            "CODE",
                            "HAS CONCEPT MOD",
                            concept=(("code", "272741003", "SCT"),),
                            requirement="U",
                            values=(("group", "244", "Defined"),),
                        ),
                        TemplateRow(
                            "8", "CODE", "HAS CONCEPT MOD", concept=(("code", "106233006", "SCT"),), requirement="U"
                        ),
                    ),
                ),
                TemplateRow("9", "COMPOSITE", "CONTAINS", concept=(("code", "126100", "DCM"),), requirement="U"),
                TemplateRow(
                    "10",
                    "INCLUDE",
                    "CONTAINS",
                    vm=(1, None),
                    requirement="U",
                    include="300",
                    bindings=(
                        ("Measurement", (("parameter", "Measurement"),)),
                        ("Units", (("parameter", "Units"),)),
                        ("Method", (("parameter", "Method"),)),
                        ("Derivation", (("parameter", "Derivation"),)),
                        ("TargetSite", (("parameter", "TargetSite"),)),
                        ("ImagePurpose", (("parameter", "ImagePurpose"),)),
                    ),
                ),
                TemplateRow(
                    "11",
                    "CODE",
                    "CONTAINS",
                    concept=(("parameter", "QualType"),),
                    vm=(1, None),
                    requirement="U",
                    values=(("parameter", "QualValue"),),
                ),
                TemplateRow(
                    "12", "TEXT", "CONTAINS", concept=(("parameter", "QualType"),), vm=(1, None), requirement="U"
                ),
            ),
        ),
    ),
)
