"""Render the typed classes: ``dcmgen/items``, ``dcmgen/modules`` and ``dcmgen/iods``."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from textwrap import fill
from typing import Any

from generator.facts import Facts
from generator.writing.class_model import ANY, Declared, Library, Spec
from generator.writing.merge import library
from generator.writing.render import banner, template

TITLES = {
    "items": "Classes for the items of sequences, and for the macros that they include (PS3.3).",
    "modules": "Classes for the modules of PS3.3.",
    "iods": "Classes for the Information Object Definitions of PS3.3, such as `CTImage`.",
}
_BASES = {"items": ((ANY, "dcmgen.model.dataset"), ("Item", "dcmgen.model.iod"))}
"""Hand-written classes that a package also exports, because the items of some sequences may have any content."""
_CHUNK_DEPTH = 4
"""Maximum level of sections that have a separate page in the web edition of the standard."""


def render(facts: Facts) -> dict[str, str]:
    """Render the typed classes.

    Parameters
    ----------
    facts : Facts
        Tables, modules, IODs, SOP Classes and elements.

    Returns
    -------
    dict of str to str
        Paths below the project → texts, not formatted.
    """
    made = library(facts)
    heading = banner(facts, "part03", "part06")
    files: dict[str, list[Spec]] = defaultdict(list)
    for spec in made.specs.values():
        files[spec.module].append(spec)
    texts = {f"{module.replace('.', '/')}.py": _file(made, heading, specs) for module, specs in files.items()}
    for package, title in TITLES.items():
        specs = sorted((spec for spec in made.specs.values() if spec.package == package), key=lambda spec: spec.name)
        texts.update(_package(package, title, heading, specs))
    return texts


def address(section: str) -> str:
    """Return the address of a section of PS3.3 in the current web edition of the standard.

    The first subsection of a section is on the page of that section; so are subsections below the fourth level.

    Parameters
    ----------
    section : str
        Label of the section ("C.7.1.1").

    Returns
    -------
    str
        Address, with an anchor if the section does not have a separate page.
    """
    page, *levels = section.split(".")
    for level in levels[:_CHUNK_DEPTH]:
        if level == "1":
            break
        page += f".{level}"
    file = f"sect_{page}" if "." in page else f"chapter_{page}"
    anchor = "" if page == section else f"#sect_{section}"
    return f"https://dicom.nema.org/medical/dicom/current/output/chtml/part03/{file}.html{anchor}"


def _file(made: Library, heading: str, specs: list[Spec]) -> str:
    names = {spec.name for spec in specs}
    bases = {base for name in names for base in made.bases[name]} - names
    declared = [each for name in names for each in made.declared[name]]
    imports = _imports(made, bases)
    if declared:
        imports.append(("dcmgen.model.fields", sorted({_field(each) for each in declared})))
    checked = _imports(made, {each.item for each in declared if each.item} - names - bases)
    if any(each.terms for each in declared):
        checked.append(("typing", ["Literal"]))
    return template(
        "classes/file",
        banner=heading,
        title=specs[0].title,
        imports=imports,
        checked=checked,
        classes=[_class(made, spec) for spec in specs],
    )


def _imports(made: Library, names: Iterable[str]) -> list[tuple[str, list[str]]]:
    found = defaultdict(list)
    for name in sorted(names):
        spec = made.specs.get(name)
        hand_written = "dcmgen.model.dataset" if name == ANY else "dcmgen.model.iod"
        found[spec.module if spec else hand_written].append(name)
    return list(found.items())


def _class(made: Library, spec: Spec) -> dict[str, Any]:
    return {
        "name": spec.name,
        "bases": made.bases[spec.name],
        "title": spec.title,
        "section": spec.section,
        "address": address(spec.section),
        "modules": fill(", ".join(spec.modules), 112, initial_indent="    ", subsequent_indent="    "),
        "sop_classes": spec.sop_classes,
        "attributes": [_attribute(each) for each in made.declared[spec.name]],
    }


def _attribute(declared: Declared) -> dict[str, str]:
    field = _field(declared)
    tag = f"0x{declared.tag >> 16:04X}_{declared.tag & 0xFFFF:04X}"
    parameter, argument = "", ""
    if declared.item:
        parameter, argument = f"[{declared.item}]", f', "{declared.item}"'
    elif declared.terms:
        values = ", ".join(json.dumps(value, ensure_ascii=False) for value in declared.values)
        parameter = f"[Literal[{values}]]"
    kind = f", Type {declared.type}" if declared.type else ""
    return {
        "keyword": declared.keyword,
        "annotation": field + parameter,
        "call": f"{field}({tag}{argument})",
        "doc": f"{declared.name} ({declared.label}), VM {declared.vm}{kind} (PS3.3 {declared.section}).",
        "description": _paragraph(declared.description) if declared.description else "",
    }


def _paragraph(description: str) -> str:
    """Return a description as the second paragraph of a docstring."""
    text = description.replace("\\", "\\\\").replace('"', "'")
    return f"\n\n{fill(text, 112, initial_indent='    ', subsequent_indent='    ')}\n    "


def _field(declared: Declared) -> str:
    """Return the name of the field class (`dcmgen.model.fields`) for an attribute."""
    if declared.vr == "SQ":
        return "SQ"
    several = "n" if declared.vm != "1" else "" if declared.required else "_"
    return declared.vr.replace(" or ", "or") + ("T" if declared.terms == "defined" else "") + several


def _package(package: str, title: str, heading: str, specs: list[Spec]) -> dict[str, str]:
    names = [*_BASES.get(package, ()), *((spec.name, spec.module) for spec in specs)]
    aliases = sorted((alias, spec.name) for spec in specs for alias in spec.aliases)
    module = dict(names)
    where = sorted([*names, *((alias, f"{module[name]}:{name}") for alias, name in aliases)])
    return {
        f"dcmgen/{package}/__init__.py": template("classes/package", banner=heading, title=title),
        f"dcmgen/{package}/__init__.pyi": template("classes/stub", banner=heading, names=names, aliases=aliases),
        f"dcmgen/{package}/_index.py": template("classes/index", banner=heading, names=where),
    }
