# Generated from standard/templates.toml by generator; do not edit.
"""Planar ROI Measurements and Qualitative Evaluations (PS3.16 TID 1410)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "1410",
    "Planar ROI Measurements and Qualitative Evaluations",
    True,
    False,
    False,
    (),
    "highdicom",
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
                    "SCOORD",
                    "CONTAINS",
                    concept=(("code", "111030", "DCM"),),
                    requirement="MC",
                    condition=Condition(
                        "parsed", required=("and", ("not", ("row", "1410/5b")), ("not", ("row", "1410/7")))
                    ),
                    rows=(TemplateRow("6", "IMAGE", "SELECTED FROM"),),
                ),
                TemplateRow(
                    "5b",
                    "SCOORD3D",
                    "CONTAINS",
                    concept=(("code", "111030", "DCM"),),
                    requirement="MC",
                    condition=Condition(
                        "parsed", required=("and", ("not", ("row", "1410/5")), ("not", ("row", "1410/7")))
                    ),
                ),
                TemplateRow(
                    "5c",
                    "CODE",
                    "CONTAINS",
                    concept=(("code", "130400", "DCM"),),
                    requirement="U",
                    values=(("group", "219", "Defined"),),
                ),
                TemplateRow(
                    "7",
                    "IMAGE",
                    "CONTAINS",
                    concept=(("code", "121214", "DCM"),),
                    requirement="MC",
                    condition=Condition(
                        "parsed", required=("and", ("not", ("row", "1410/5")), ("not", ("row", "1410/5b")))
                    ),
                ),
                TemplateRow(
                    "8",
                    "IMAGE",
                    "CONTAINS",
                    concept=(("code", "121233", "DCM"),),
                    requirement="MC",
                    condition=Condition("parsed", required=("row", "1410/7")),
                ),
                TemplateRow("9", "COMPOSITE", "CONTAINS", concept=(("code", "126100", "DCM"),), requirement="U"),
                TemplateRow(
                    "10",
                    "INCLUDE",
                    "",
                    requirement="U",
                    include="1419",
                    bindings=(
                        ("Measurement", (("parameter", "Measurement"),)),
                        ("Units", (("parameter", "Units"),)),
                        ("Method", (("parameter", "Method"),)),
                        ("Derivation", (("parameter", "Derivation"),)),
                        ("TargetSite", (("parameter", "TargetSite"),)),
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
