"""Render the typed classes: ``dcmgen/items``, ``dcmgen/modules`` and ``dcmgen/iods``.

Modules and macros, from which the other classes inherit, are rows of a table at run time. Each Python module has a stub
(``.pyi``) with the types and docstrings of its attributes; see `stubs`.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from generator.facts import Facts
from generator.writing import enumerated, types
from generator.writing.class_model import ANY, Declared, Library, Spec
from generator.writing.merge import library
from generator.writing.render import ENUMERATED, FIELD_TYPES, PART_TABLE, banner, template
from generator.writing.stubs import docstring, stub, wording
from generator.writing.types import field

TITLES = {
    "items": "Classes for the items of sequences, and for the macros that they include (PS3.3).",
    "modules": "Classes for the modules of PS3.3.",
    "iods": "Classes for the Information Object Definitions of PS3.3, such as `CTImage`.",
}
_BASES = {"items": ((ANY, "dcmgen.model.dataset"), ("Item", "dcmgen.model.iod"))}
"""Hand-written classes that a package also exports, because the items of some sequences may have any content."""


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
    made, words = library(facts), wording(facts)
    heading = banner(facts, "part03", "part06")
    files: dict[str, list[Spec]] = defaultdict(list)
    for spec in made.specs.values():
        files[spec.module].append(spec)
    texts = {}
    for module, specs in files.items():
        path = module.replace(".", "/")
        texts[f"{path}.py"] = _file(made, heading, specs)
        texts[f"{path}.pyi"] = stub(made, words, heading, specs)
    texts[PART_TABLE] = _part_table(made, heading)
    texts[FIELD_TYPES] = types.render(banner(facts, "part06"))
    texts[ENUMERATED] = enumerated.render(made, heading)
    for package, title in TITLES.items():
        specs = sorted((spec for spec in made.specs.values() if spec.package == package), key=lambda spec: spec.name)
        texts.update(_package(package, title, heading, specs))
    return texts


def _file(made: Library, heading: str, specs: list[Spec]) -> str:
    classes = [_class(made, spec) for spec in specs if not spec.is_part]
    bases = {base for each in classes for base in each["bases"]} - {each["name"] for each in classes}
    parts = {base for base in bases if base in made.specs and made.specs[base].is_part}
    imports = made.imports(bases - parts)
    public = {f"{spec.name} as {spec.name}" for spec in specs if spec.is_part}
    fields = sorted({field(declared) for each in classes for declared in made.declared[each["name"]]})
    imports.append(("dcmgen.model.parts", sorted(parts | public)))
    imports.append(("dcmgen.model.fields", fields))
    return template(
        "classes/file",
        banner=heading,
        title=specs[0].title,
        imports=[(module, names) for module, names in imports if names],
        classes=classes,
    )


def _class(made: Library, spec: Spec) -> dict[str, Any]:
    return {
        "name": spec.name,
        "bases": made.bases[spec.name],
        "doc": docstring(spec),
        "sop_classes": spec.sop_classes,
        "attributes": [(each.keyword, _call(each)) for each in made.declared[spec.name]],
    }


def _part_table(made: Library, heading: str) -> str:
    classes = [
        {
            "name": name,
            "module": spec.module,
            "bases": made.bases[name],
            "rows": [_row(each) for each in made.declared[name]],
            "title": spec.title,
            "section": spec.section,
        }
        for name, spec in sorted(made.specs.items())
        if spec.is_part
    ]
    return template("classes/part_table", banner=heading, classes=classes)


def _row(declared: Declared) -> list[str]:
    item = [declared.item] if declared.item else []
    return [declared.keyword, field(declared), f"{declared.tag:08X}", *item]


def _call(declared: Declared) -> str:
    item = f', "{declared.item}"' if declared.item else ""
    return f"{field(declared)}(0x{declared.tag >> 16:04X}_{declared.tag & 0xFFFF:04X}{item})"


def _package(package: str, title: str, heading: str, specs: list[Spec]) -> dict[str, str]:
    exported = _BASES.get(package, ())
    classes = [(spec.name, spec.module) for spec in specs]
    names = sorted((name, spec.name) for spec in specs for name in (spec.name, *spec.aliases))
    module = dict(classes)
    aliases = ((name, f"{module[target]}:{target}") for name, target in names if name != target)
    where = sorted([*exported, *classes, *aliases])
    return {
        f"dcmgen/{package}/__init__.py": template("classes/package", banner=heading, title=title),
        f"dcmgen/{package}/__init__.pyi": template(
            "classes/stub", banner=heading, exported=exported, classes=classes, names=names
        ),
        f"dcmgen/{package}/_index.py": template("classes/index", banner=heading, names=where),
    }
