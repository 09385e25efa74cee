"""Render the stubs of the typed classes: the types of their attributes and constructors, and the docstrings.

Type checkers and editors read only the stubs. A class declares only its own attributes, but its constructor has a
parameter for every attribute: a checker that had to derive it from all base classes would do so after every edit.
"""

from __future__ import annotations

import re
from textwrap import fill, indent
from typing import Any

from dcmgen.rules.expressions import parse_path
from dcmgen.rules.sections import section_url
from dcmgen.rules.wording import Wording
from generator.facts import Constraint, Facts, lowest_tag
from generator.writing.class_model import TYPES, Declared, Library, Spec
from generator.writing.narrow import is_whole
from generator.writing.render import template
from generator.writing.types import annotation, parameter, sequence

_LITERAL = re.compile(r"\[\"[^]]*\]")
_CODE = "CodeMeaning"
"""Attribute of every item that is a code."""
_NAME = re.compile(r"[A-Za-z]\w*")


def wording(facts: Facts) -> Wording:
    """Return descriptions of conditions with the names of facts."""
    names = {lowest_tag(each.tag): each.name for each in facts.elements}
    vrs = {lowest_tag(each.tag): " or ".join(each.vr) for each in facts.elements}
    uids = {each.uid: each.name for each in facts.uids}
    return Wording(lambda tag: names.get(tag, ""), lambda tag: vrs.get(tag, ""), lambda uid: uids.get(uid, uid))


def stub(made: Library, words: Wording, heading: str, specs: list[Spec]) -> str:
    """Render the stub of a Python module.

    Parameters
    ----------
    made : Library
        All classes.
    words : Wording
        Descriptions of conditions.
    heading : str
        First lines of the file.
    specs : list of Spec
        Classes of the module.

    Returns
    -------
    str
        Text of the stub, not formatted.
    """
    classes = [_class(made, words, spec) for spec in _items_first(made, specs)]
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


def _class(made: Library, words: Wording, spec: Spec) -> dict[str, Any]:
    effective = sorted(made.effective(spec.name).values(), key=lambda each: (TYPES.index(each.type), each.tag))
    # jedi makes a limited number of inferences in a class, and the constructor of an IOD needs all of them
    constructor = f"_{spec.name}Constructor" if spec.root == "IOD" else ""
    return {
        "name": spec.name,
        "constructor": constructor,
        "bases": (constructor, *made.bases[spec.name]) if constructor else made.bases[spec.name],
        "doc": docstring(spec),
        "parameters": [(each.keyword, parameter(each)) for each in effective],
        "attributes": [(each.keyword, annotation(each), _summary(words, each)) for each in made.declared[spec.name]],
        "sequence": sequence(spec.name) if spec.name in made.items else "",
        "coded": any(each.keyword == _CODE for each in effective),
    }


def _imports(made: Library, classes: list[dict[str, Any]]) -> list[tuple[str, list[str]]]:
    types = [type for each in classes for _, type in each["parameters"]]
    types += [type for each in classes for _, type, _ in each["attributes"]]
    used = {name for type in types for name in _NAME.findall(_LITERAL.sub("", type))}
    used.update(base for each in classes for base in each["bases"])
    if any(each["sequence"] for each in classes):
        used.add("Sequence")
    if any(each["sequence"] and each["coded"] for each in classes):
        used.add("Coded")
    local = {each[key] for each in classes for key in ("name", "constructor", "sequence")}
    return made.imports(used - local - {"None"})


def docstring(spec: Spec) -> str:
    """Return the docstring of a class."""
    lines = [f"{spec.title} (PS3.3 {spec.section}).", "", f"    {section_url(spec.section)}"]
    if spec.iod:
        modules = ", ".join(f"{use.module} ({use.usage})" for use in spec.iod.modules)
        lines += ["", "    Modules (M: mandatory, C: conditional, U: user option):", _indented(modules)]
        absent = [each.module for each in spec.iod.constraints if each.kind == "absent" and not each.path]
        if absent:
            lines += ["", "    Modules that must be absent:", _indented(", ".join(dict.fromkeys(absent)))]
    return "\n".join([*lines, "    "])


def _indented(text: str) -> str:
    return fill(text, 112, initial_indent="    ", subsequent_indent="    ")


def _summary(words: Wording, declared: Declared) -> str:
    """Return the docstring of an attribute, on several lines for hover texts."""
    kind = f", Type {declared.type}" if declared.type else ""
    lines = [f"{declared.name} ({declared.label}), {declared.vr}, VM {declared.vm}{kind}."]
    requirement = ". ".join(words.requirement(declared.condition))
    if requirement:
        lines.append(f"{requirement}.")
    lines += _values(words, declared)
    if declared.group:
        lines.append(f"Codes: {declared.group}.")
    lines += [_constraint(words, each) for each in declared.constraints]
    if declared.description:
        lines.append(declared.description)
    filled = [fill(line, 112, break_long_words=False, break_on_hyphens=False) for line in lines]
    text = "\n\n".join([*filled, f"PS3.3 {declared.section}: {section_url(declared.section)}"])
    return indent(text.replace("\\", "\\\\").replace('"', "'"), "    ").strip() + "\n    "


def _values(words: Wording, declared: Declared) -> list[str]:
    """Return the value lists of an attribute; none if a constraint of the IOD replaces them."""
    if any(each.kind == "values" and is_whole(each, declared) for each in declared.constraints):
        return []
    if declared.terms and not declared.lists:
        title = "Enumerated Values" if declared.terms == "enumerated" else "Defined Terms"
        return [f"{title}: {', '.join(declared.values)}."]
    return [f"{words.terms(each)}." for each in declared.lists]


def _constraint(words: Wording, constraint: Constraint) -> str:
    path = parse_path(constraint.path) if constraint.path else None
    if path is None or not (path.sequences or path.scope == "?"):
        which = f"Value {path.value} in this IOD" if path and path.value else "In this IOD"
        text = f"{which}: {words.limitation(constraint)}"
    else:
        text = f"In this IOD, {words.constraint(constraint)}"
    return f"{text} (PS3.3 {constraint.section})."
