"""Passes that turn tables into classes: read the levels → name the items → specify → merge what disagrees.

Macros are referenced, never expanded: a class takes in the classes of its includes and says only what they do not.
"""

from __future__ import annotations

from collections import defaultdict
from graphlib import TopologicalSorter

from attrs import evolve

from generator.facts import Facts
from generator.writing.class_model import ANY, Declared, Library, Part, Spec, TermKind
from generator.writing.class_specs import owner_name, specify

TYPES = ("1", "1C", "2", "2C", "3", "")
"""From strict to lenient."""

Heard = list[tuple[bool, Declared]]
"""What is said of an attribute, and whether it always holds."""


def library(facts: Facts) -> Library:
    """Every typed class of the standard.

    Parameters
    ----------
    facts : Facts
        Tables, modules, IODs, SOP Classes and elements.

    Returns
    -------
    Library
        All classes, settled.
    """
    made = Library()
    specs = {spec.name: spec for spec in specify(facts)}
    parts = {name: [part.name for part in spec.parts] for name, spec in specs.items()}
    for name in TopologicalSorter(parts).static_order():
        made.place(specs[name])
    waiting = list(made.specs)
    while waiting:
        waiting = [item for name in waiting for item in _settle(made, made.specs[name])]
    return made


def _settle(made: Library, spec: Spec) -> list[str]:
    """Merge what the parts of a class say with its own rows; give the item classes that had to be made for that."""
    heard: dict[str, Heard] = defaultdict(list)
    for declared in spec.own:
        heard[declared.keyword].append((True, declared))
    own = list(heard)
    for part in spec.parts:
        for declared in made.effective(part.name).values():
            heard[declared.keyword].append((part.mandatory, declared))
    inherited = made.inherited(spec.name)
    others = sorted(heard.keys() - set(own), key=lambda each: inherited[each].tag)
    said, new = [], []
    for keyword in [*own, *others]:
        wanted = merge(heard[keyword])
        if wanted.item:
            item = _item(made, spec, wanted, heard[keyword])
            if isinstance(item, Spec):
                made.place(item)
                new.append(item.name)
                item = item.name
            wanted = evolve(wanted, item=item)
        if keyword in own or (wanted.shape, wanted.type) != (inherited[keyword].shape, inherited[keyword].type):
            said.append(wanted)
    made.settle(spec.name, tuple(said))
    return new


def _item(made: Library, spec: Spec, sequence: Declared, heard: Heard) -> str | Spec:
    """The class of a sequence's items; a new one that takes in all where several are asked for."""
    always: dict[str, bool] = {}
    for mandatory, declared in heard:
        always[declared.item] = always.get(declared.item, False) or mandatory
    names = made.outermost(always.keys() - {ANY} or {ANY})
    if len(names) == 1:
        return names[0]
    return Spec(
        name=f"{owner_name(spec.name)}{sequence.keyword}Item",
        root="Item",
        title=f"Item of {sequence.name} ({sequence.label}) in the {spec.title}",
        section=spec.section,
        family=spec.family,
        parts=tuple(Part(name, always[name]) for name in names),
    )


def merge(heard: Heard) -> Declared:
    """One declaration of what several say of an attribute.

    A value is required where one that always holds says so. Of Enumerated Values that always hold only the common ones
    remain; otherwise all lists unite, as Enumerated Values only if nothing but such was said.
    """
    everyone = [said for _, said in heard]
    holding = [said for mandatory, said in heard if mandatory]
    if holding:
        decisive = min(holding, key=lambda said: TYPES.index(said.type))
    else:
        decisive = max(everyone, key=lambda said: TYPES.index(said.type))
    terms, values = _merged_terms(holding, everyone)
    return evolve(decisive, terms=terms, values=values)


def _merged_terms(holding: list[Declared], everyone: list[Declared]) -> tuple[TermKind, tuple[str, ...]]:
    fixed = [said.values for said in holding if said.terms == "enumerated"]
    if fixed:
        common = tuple(value for value in fixed[0] if all(value in values for values in fixed))
        if common:
            return "enumerated", common
    united = tuple(dict.fromkeys(value for said in everyone for value in said.values))
    if united and not fixed and all(said.terms == "enumerated" for said in everyone):
        return "enumerated", united
    return ("defined" if united else ""), united
