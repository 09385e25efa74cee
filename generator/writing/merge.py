"""Build the typed classes: specify them from the tables, and merge declarations that differ between base classes.

A macro becomes a base class of the classes that include it. A class declares an attribute itself only if its own rows
contain it, if the merged declaration differs from the inherited one, or if the IOD has a constraint on it.
"""

from __future__ import annotations

from collections import defaultdict
from graphlib import TopologicalSorter

from attrs import evolve

from generator.facts import Facts
from generator.writing.class_model import ANY, TYPES, Declared, Library, Part, Spec, TermKind
from generator.writing.class_specs import owner_name, specify
from generator.writing.narrow import Narrowing

Declarations = list[tuple[bool, Declared]]
"""Declarations of one attribute, each with True if its requirements always apply."""


def library(facts: Facts) -> Library:
    """Build all typed classes.

    Parameters
    ----------
    facts : Facts
        Tables, modules, IODs, SOP Classes and elements.

    Returns
    -------
    Library
        All classes with their declarations.
    """
    made = Library()
    specs = {spec.name: spec for spec in specify(facts)}
    parts = {name: [part.name for part in spec.parts] for name, spec in specs.items()}
    for name in TopologicalSorter(parts).static_order():
        made.add(specs[name])
    waiting = list(made.specs)
    while waiting:
        waiting = [item for name in waiting for item in _declare(made, made.specs[name])]
    return made


def _declare(made: Library, spec: Spec) -> list[str]:
    """Merge the declarations of a class and its parts; return the names of the item classes added for that."""
    narrowing = Narrowing(spec.iod, frozenset(spec.sop_classes)) if spec.iod else None
    declarations: dict[str, Declarations] = defaultdict(list)
    for declared in spec.own:
        declarations[declared.keyword].append((True, declared))
    own = list(declarations)
    for part in spec.parts:
        for declared in made.effective(part.name).values():
            decided = narrowing.decided(declared) if narrowing else declared
            declarations[declared.keyword].append((part.mandatory, decided))
    inherited = made.inherited(spec.name)
    others = sorted(declarations.keys() - set(own), key=lambda each: inherited[each].tag)
    result, new = [], []
    everything = {}
    for keyword in [*own, *others]:
        merged = merge(declarations[keyword])
        if narrowing:
            merged = narrowing.constrained(merged)
        if merged.item:
            item = _item(made, spec, merged, declarations[keyword])
            if isinstance(item, Spec):
                made.add(item)
                new.append(item.name)
                item = item.name
            merged = evolve(merged, item=item)
        everything[keyword] = merged
        own_or_narrowed = keyword in own or merged.constraints
        if own_or_narrowed or (merged.shape, merged.type) != (inherited[keyword].shape, inherited[keyword].type):
            result.append(merged)
    made.declare(spec.name, tuple(result), everything)
    return new


def _item(made: Library, spec: Spec, sequence: Declared, declarations: Declarations) -> str | Spec:
    """Return the class of the items of a sequence; a new class with all parts if the declarations differ."""
    always: dict[str, bool] = {}
    for mandatory, declared in declarations:
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


def merge(declarations: Declarations) -> Declared:
    """Merge several declarations of one attribute.

    The result has the strictest Type of the declarations that always apply; if none always applies, it has the most
    lenient Type of all. If Enumerated Values always apply, the result has the values that are common to them. Otherwise
    it has the values of all declarations, as Enumerated Values if all declarations have Enumerated Values, or else as
    Defined Terms.

    Parameters
    ----------
    declarations : list of (bool, Declared)
        Declarations, each with True if its requirements always apply.

    Returns
    -------
    Declared
        Merged declaration.
    """
    everything = [each for _, each in declarations]
    mandatory = [each for always, each in declarations if always]
    if mandatory:
        decisive = min(mandatory, key=lambda each: TYPES.index(each.type))
    else:
        decisive = max(everything, key=lambda each: TYPES.index(each.type))
    terms, values = _merged_terms(mandatory, everything)
    merged = evolve(decisive, terms=terms, values=values)
    if (terms, values) != (decisive.terms, decisive.values):
        merged = evolve(merged, lists=())
    if any(each.condition != decisive.condition for each in everything):
        merged = evolve(merged, condition=None, constraints=())  # it is not the only one
    if any(each.group != decisive.group for each in everything):
        merged = evolve(merged, group="")
    return merged


def _merged_terms(mandatory: list[Declared], everything: list[Declared]) -> tuple[TermKind, tuple[str, ...]]:
    fixed = [each.values for each in mandatory if each.terms == "enumerated"]
    if fixed:
        common = tuple(value for value in fixed[0] if all(value in values for values in fixed))
        if common:
            return "enumerated", common
    united = tuple(dict.fromkeys(value for each in everything for value in each.values))
    if united and not fixed and all(each.terms == "enumerated" for each in everything):
        return "enumerated", united
    return ("defined" if united else ""), united
