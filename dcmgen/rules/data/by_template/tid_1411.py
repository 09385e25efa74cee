# Generated from standard/templates.toml by generator; do not edit.
"""Volumetric ROI Measurements and Qualitative Evaluations (PS3.16 TID 1411)."""

from __future__ import annotations

from dcmgen.rules.facts import Condition, Template, TemplateRow

TEMPLATE = Template(
    "1411",
    "Volumetric ROI Measurements and Qualitative Evaluations",
    True,
    False,
    False,
    (),
    "highdicom, DCMTK",
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
                    vm=(1, None),
                    requirement="MC",
                    condition=Condition(
                        "parsed", required=("and", ("not", ("row", "1411/7")), ("not", ("row", "1411/9")))
                    ),
                    rows=(TemplateRow("6", "IMAGE", "SELECTED FROM"),),
                ),
                TemplateRow(
                    "7",
                    "IMAGE",
                    "CONTAINS",
                    concept=(("code", "121191", "DCM"),),
                    requirement="MC",
                    condition=Condition(
                        "parsed", required=("and", ("not", ("row", "1411/5")), ("not", ("row", "1411/9")))
                    ),
                ),
                TemplateRow(
                    "8",
                    "CODE",
                    "CONTAINS",
                    concept=(("code", "130400", "DCM"),),
                    requirement="U",
                    values=(("group", "219", "Defined"),),
                ),
                TemplateRow(
                    "9",
                    "SCOORD3D",
                    "CONTAINS",
                    concept=(("code", "121231", "DCM"),),
                    vm=(1, None),
                    requirement="MC",
                    condition=Condition(
                        "parsed", required=("and", ("not", ("row", "1411/5")), ("not", ("row", "1411/7")))
                    ),
                ),
                TemplateRow(
                    "11",
                    "IMAGE",
                    "CONTAINS",
                    concept=(("code", "121233", "DCM"),),
                    vm=(1, None),
                    requirement="MC",
                    condition=Condition(
                        "parsed",
                        required=(
                            "or",
                            ("and", ("row", "1411/7"), ("not", ("row", "1411/12"))),
                            ("and", ("row", "1411/9"), ("not", ("row", "1411/12"))),
                        ),
                        otherwise="allowed",
                    ),
                ),
                TemplateRow(
                    "12",
                    "UIDREF",
                    "CONTAINS",
                    concept=(("code", "121232", "DCM"),),
                    requirement="MC",
                    condition=Condition(
                        "parsed",
                        required=(
                            "or",
                            ("and", ("row", "1411/7"), ("not", ("row", "1411/11"))),
                            ("and", ("row", "1411/9"), ("not", ("row", "1411/11"))),
                        ),
                        otherwise="allowed",
                    ),
                ),
                TemplateRow("14", "COMPOSITE", "CONTAINS", concept=(("code", "126100", "DCM"),), requirement="U"),
                TemplateRow(
                    "15",
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
                    "16",
                    "CODE",
                    "CONTAINS",
                    concept=(("parameter", "QualType"),),
                    vm=(1, None),
                    requirement="U",
                    values=(("parameter", "QualValue"),),
                ),
                TemplateRow(
                    "17", "TEXT", "CONTAINS", concept=(("parameter", "QualType"),), vm=(1, None), requirement="U"
                ),
            ),
        ),
    ),
)
