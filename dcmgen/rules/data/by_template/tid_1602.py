# Generated from standard/templates.toml by generator; do not edit.
"""Image Library Entry Descriptors (PS3.16 TID 1602)."""

from __future__ import annotations

from dcmgen.rules.facts import Template, TemplateRow

TEMPLATE = Template(
    "1602",
    "Image Library Entry Descriptors",
    True,
    False,
    False,
    (),
    "PixelMed, highdicom, DCMTK",
    (
        TemplateRow(
            "1",
            "CODE",
            "HAS ACQ CONTEXT",
            concept=(("code", "121139", "DCM"),),
            requirement="U",
            values=(("group", "29", "Defined"),),
        ),
        TemplateRow(
            "2",
            "CODE",
            "HAS ACQ CONTEXT",
            concept=(("code", "123014", "DCM"),),
            requirement="U",
            values=(("group", "4031", "Defined"),),
        ),
        TemplateRow(
            "3",
            "CODE",
            "HAS ACQ CONTEXT",
            concept=(("code", "111027", "DCM"),),
            requirement="U",
            values=(("group", "244", "Defined"),),
        ),
        TemplateRow("4", "DATE", "HAS ACQ CONTEXT", concept=(("code", "111060", "DCM"),), requirement="U"),
        TemplateRow("5", "TIME", "HAS ACQ CONTEXT", concept=(("code", "111061", "DCM"),), requirement="U"),
        TemplateRow("6", "DATE", "HAS ACQ CONTEXT", concept=(("code", "111018", "DCM"),), requirement="U"),
        TemplateRow("7", "TIME", "HAS ACQ CONTEXT", concept=(("code", "111019", "DCM"),), requirement="U"),
        TemplateRow("8", "DATE", "HAS ACQ CONTEXT", concept=(("code", "126201", "DCM"),), requirement="U"),
        TemplateRow("9", "TIME", "HAS ACQ CONTEXT", concept=(("code", "126202", "DCM"),), requirement="U"),
        TemplateRow("10", "UIDREF", "HAS ACQ CONTEXT", concept=(("code", "112227", "DCM"),), requirement="U"),
        TemplateRow(
            "11",
            "NUM",
            "HAS ACQ CONTEXT",
            concept=(("code", "110910", "DCM"),),
            requirement="U",
            units=(("code", "{pixels}", "UCUM", "pixels"),),
        ),
        TemplateRow(
            "12",
            "NUM",
            "HAS ACQ CONTEXT",
            concept=(("code", "110911", "DCM"),),
            requirement="U",
            units=(("code", "{pixels}", "UCUM", "pixels"),),
        ),
        TemplateRow("13", "INCLUDE", "HAS ACQ CONTEXT", requirement="U", include="1603"),
        TemplateRow("14", "INCLUDE", "HAS ACQ CONTEXT", requirement="U", include="1604"),
        TemplateRow("15", "INCLUDE", "HAS ACQ CONTEXT", requirement="U", include="1605"),
        TemplateRow("16", "INCLUDE", "HAS ACQ CONTEXT", requirement="U", include="1606"),
        TemplateRow("17", "INCLUDE", "HAS ACQ CONTEXT", requirement="U", include="1607"),
    ),
)
