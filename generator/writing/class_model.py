"""The typed classes before they are text: what each declares, what it inherits, where it stands.

A `Library` holds the classes by name and answers what Python would answer: the order of a class's ancestors and which
declaration of an attribute it ends up with.
"""

from __future__ import annotations

from typing import Literal

from attrs import field, frozen

TermKind = Literal["", "enumerated", "defined"]
ROOTS = ("Macro", "Module", "Item", "IOD")
"""The hand-written bases of `dcmgen.model.iod`, in the one order in which classes may name them."""

ANY = "Dataset"
"""The class of items of which nothing is said, or that may hold anything: the generic dataset."""


@frozen
class Declared:
    """What a class says of one attribute."""

    keyword: str
    tag: int
    label: str
    """The tag as documentation shows it: "0010,0010", "60xx,3000"."""
    name: str
    vr: str
    """As PS3.6 gives it, alternatives joined: "US or SS"."""
    vm: str
    type: str
    """"1", "1C", "2", "2C", "3", or "" where the standard gives none."""
    terms: TermKind = ""
    values: tuple[str, ...] = ()
    item: str = ""
    """Class of the items of a sequence."""
    section: str = ""
    """Where PS3.3 says it."""
    description: str = ""
    """What it says, for who wants it in the docstring."""

    @property
    def required(self) -> bool:
        """Whether a value is always there when the attribute is."""
        return self.type.startswith("1")

    @property
    def shape(self) -> tuple[object, ...]:
        """What tells two declarations apart for a type checker."""
        empty = self.required if self.vm == "1" and self.vr != "SQ" else None
        return self.vr, self.vm == "1", empty, self.terms, frozenset(self.values), self.item


@frozen
class Part:
    """A class that another one takes in."""

    name: str
    mandatory: bool = True
    """Its requirements always hold; not so for a conditional or optional Module, or an include with a condition."""


@frozen
class Spec:
    """A class to be: what it takes in and what its own rows say."""

    name: str
    root: str
    """One of `ROOTS`."""
    title: str
    """What the standard calls it: "Patient Module"; of an item, whose item it is."""
    section: str
    family: str
    """The Python module, below `package`, that contains it."""
    parts: tuple[Part, ...] = ()
    own: tuple[Declared, ...] = ()
    sop_classes: tuple[str, ...] = ()
    modules: tuple[str, ...] = ()
    """Of an IOD: its Modules with their usage, "Patient (M)"."""
    aliases: tuple[str, ...] = ()
    """Names of items that have nothing but this macro."""

    @property
    def package(self) -> str:
        """The package of dcmgen that contains it: items, modules or iods."""
        return {"Module": "modules", "IOD": "iods"}.get(self.root, "items")

    @property
    def module(self) -> str:
        """Name of the Python module that contains it."""
        return f"dcmgen.{self.package}.{self.family}"


@frozen
class Library:
    """Classes by name: first every one is placed (its bases), then settled (what it declares), bases before heirs."""

    specs: dict[str, Spec] = field(factory=dict)
    bases: dict[str, tuple[str, ...]] = field(factory=dict)
    declared: dict[str, tuple[Declared, ...]] = field(factory=dict)
    _types: dict[str, type] = field(factory=lambda: {root: type(root, (), {}) for root in ROOTS})
    _depth: dict[str, int] = field(factory=lambda: dict.fromkeys(ROOTS, 0))
    _effective: dict[str, dict[str, Declared]] = field(factory=dict)

    def place(self, spec: Spec) -> None:
        """Take in a class whose parts are placed already.

        Its bases are the parts, those already inherited dropped, in one order for all classes (deeper first, then
        name), so that Python finds a common order of all ancestors.

        Raises
        ------
        ValueError
            There is another class of that name.
        """
        name = spec.name
        if name in self._types:
            raise ValueError(f"two classes are called {name}")
        parts = self.outermost({part.name for part in spec.parts})
        bases = sorted(parts, key=lambda part: (-self._depth[part], part))
        if not any(self.is_a(base, spec.root) for base in bases):
            bases.append(spec.root)
        self.specs[name] = spec
        self.bases[name] = tuple(bases)
        self._types[name] = type(name, tuple(self._types[base] for base in bases), {})
        self._depth[name] = 1 + max(self._depth[base] for base in bases)

    def settle(self, name: str, declared: tuple[Declared, ...]) -> None:
        """Say what a class declares itself."""
        self.declared[name] = declared
        self._effective[name] = {**self.inherited(name), **{each.keyword: each for each in declared}}

    def effective(self, name: str) -> dict[str, Declared]:
        """The declaration of each attribute that objects of this class have."""
        return self._effective[name]

    def inherited(self, name: str) -> dict[str, Declared]:
        """The declarations a class has without saying anything itself."""
        found: dict[str, Declared] = {}
        for ancestor in reversed(self._types[name].__mro__[1:]):
            found.update({each.keyword: each for each in self.declared.get(ancestor.__name__, ())})
        return found

    def is_a(self, name: str, other: str) -> bool:
        """Whether class `name` is `other` or inherits it."""
        return issubclass(self._types[name], self._types[other])

    def outermost(self, names: set[str]) -> list[str]:
        """Of some classes those that no other of them inherits, sorted."""
        return sorted(name for name in names if not any(other != name and self.is_a(other, name) for other in names))
