"""Render the stubs of the typed classes: the types of their attributes and constructors, and the docstrings.

Type checkers and editors read only the stubs. A class declares only its own attributes, but its constructor has a
parameter for every attribute: a checker that had to derive it from all base classes would do so after every edit.
"""

from __future__ import annotations

import re
from textwrap import fill, indent
from typing import Any

from generator.writing.class_model import TYPES, Declared, Library, Spec
from generator.writing.render import template
from generator.writing.types import annotation, parameter, sequence

_CHUNK_DEPTH = 4
"""Maximum level of sections that have a separate page in the web edition of the standard."""
_LITERAL = re.compile(r"\[\"[^]]*\]")
_NAME = re.compile(r"[A-Za-z]\w*")


def stub(made: Library, heading: str, specs: list[Spec]) -> str:
    """Render the stub of a Python module.

    Parameters
    ----------
    made : Library
        All classes.
    heading : str
        First lines of the file.
    specs : list of Spec
        Classes of the module.

    Returns
    -------
    str
        Text of the stub, not formatted.
    """
    classes = [_class(made, spec) for spec in _items_first(made, specs)]
    return template(
        "classes/class_stub",
        banner=heading,
        title=specs[0].title,
        imports=_imports(made, classes),
        classes=classes,
    )


def _items_first(made: Library, specs: list[Spec]) -> list[Spec]:
    """Sort the classes of a module: bases and items before the classes that use them, as some editors need it."""
    waiting = {spec.name: spec for spec in specs}
    found: list[Spec] = []

    def add(spec: Spec) -> None:
        for name in (*made.bases[spec.name], *(each.item for each in made.declared[spec.name])):
            if name in waiting:
                add(waiting.pop(name))
        found.append(spec)

    while waiting:
        add(waiting.pop(next(iter(waiting))))
    return found


def _class(made: Library, spec: Spec) -> dict[str, Any]:
    effective = sorted(made.effective(spec.name).values(), key=lambda each: (TYPES.index(each.type), each.tag))
    # jedi makes a limited number of inferences in a class, and the constructor of an IOD needs all of them
    constructor = f"_{spec.name}Constructor" if spec.root == "IOD" else ""
    return {
        "name": spec.name,
        "constructor": constructor,
        "bases": (constructor, *made.bases[spec.name]) if constructor else made.bases[spec.name],
        "doc": docstring(spec),
        "parameters": [(each.keyword, parameter(each)) for each in effective],
        "attributes": [(each.keyword, annotation(each), _summary(each)) for each in made.declared[spec.name]],
        "sequence": sequence(spec.name) if spec.name in made.items else "",
    }


def _imports(made: Library, classes: list[dict[str, Any]]) -> list[tuple[str, list[str]]]:
    types = [type for each in classes for _, type in each["parameters"]]
    types += [type for each in classes for _, type, _ in each["attributes"]]
    used = {name for type in types for name in _NAME.findall(_LITERAL.sub("", type))}
    used.update(base for each in classes for base in each["bases"])
    if any(each["sequence"] for each in classes):
        used.add("Sequence")
    local = {each[key] for each in classes for key in ("name", "constructor", "sequence")}
    return made.imports(used - local - {"None"})


def docstring(spec: Spec) -> str:
    """Return the docstring of a class."""
    lines = [f"{spec.title} (PS3.3 {spec.section}).", "", f"    {address(spec.section)}"]
    if spec.modules:
        modules = fill(", ".join(spec.modules), 112, initial_indent="    ", subsequent_indent="    ")
        lines += ["", "    Modules (M: mandatory, C: conditional, U: user option):", modules]
    return "\n".join([*lines, "    "])


def _summary(declared: Declared) -> str:
    """Return the docstring of an attribute, on several lines for hover texts."""
    kind = f", Type {declared.type}" if declared.type else ""
    lines = [f"{declared.name} ({declared.label}), {declared.vr}, VM {declared.vm}{kind}."]
    if declared.text_terms:
        title = "Enumerated Values" if declared.terms == "enumerated" else "Defined Terms"
        lines.append(f"{title}: {', '.join(declared.values)}.")
    if declared.description:
        lines.append(declared.description)
    filled = [fill(line, 112, break_long_words=False, break_on_hyphens=False) for line in lines]
    text = "\n\n".join([*filled, f"PS3.3 {declared.section}: {address(declared.section)}"])
    return indent(text.replace("\\", "\\\\").replace('"', "'"), "    ").strip() + "\n    "


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
