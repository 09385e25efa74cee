# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
"""The requirements of PS3.3 as data: what the validator walks over.

Every table and every IOD is a module of its own, imported when it is asked for. Macros are referenced, not expanded, and
some include themselves (Content Item Macro): whoever walks over the rows expands them as it goes.

Tags are integers, those of repeating groups the first of their element (60xx,3000: 0x60003000; see
`dcmgen.dictionary.first_of`). An expression is a nested tuple whose first member is the operator:

========================================  ==========================================================
``("and", e, ...)``, ``("or", e, ...)``   all, any
``("not", e)``                            negation
``("present", path)``                     the attribute is there (also when empty)
``("absent", path)``                      it is not
``("nonempty", path)``, ``("empty", p)``  there, with (without) a value
``("in", path, (v, ...))``                the value (or any of the values) equals one of the strings
``("not in", path, (v, ...))``            there is a value and it equals none of them
``(">", path, number)`` and < >= <= == != comparison of a value with a number
``("count >", path, n)`` and the others   number of values, or of the items of a sequence
``("item", tag, n)``                      of the enclosing items, the one in sequence `tag` ("": this item's own sequence)
                                          has index n (0 the first, -1 the last)
``("private", path)``                     the value is a tag of an odd group
``("sop class", (uid, ...))``             the SOP Class of the instance is one of these
``("module", name)``                      the instance contains the module
``("macro", name)``                       the functional group macro is present, shared or for this frame
``("iod", (name, ...))``                  the instance is of one of these IODs
``("undecidable", topic)``                no dataset can tell
========================================  ==========================================================

A path is text: a scope, tags separated by ``>``, a value number (``"00080008[3]"`` is Value 3 of Image Type). Scopes: none,
this item and then those around it up to the dataset; ``/`` the dataset; ``./`` this item only; ``../`` the item around it;
``//`` anywhere in the dataset, at any depth; ``?`` the functional groups of the frame, or the shared ones, then the dataset.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import Any, NamedTuple

Expr = tuple[Any, ...]


class _Fact:
    """A record that equals another by its members.

    Not a NamedTuple: type checkers take four times as long over the calls that make the tables.
    """

    __slots__: tuple[str, ...] = ()

    def __iter__(self) -> Iterator[Any]:
        return (getattr(self, name) for name in type(self).__slots__)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return f"{type(self).__name__}{tuple(self)!r}"


class Condition(_Fact):
    """When a row of Type 1C or 2C, a conditional module or an include applies (PS3.5 7.4.2, 7.4.4)."""

    __slots__ = ("status", "required", "allowed", "otherwise")

    def __init__(
        self,
        status: str,
        required: Expr | None = None,
        allowed: Expr | None = None,
        otherwise: str = "forbidden",
    ) -> None:
        self.status = status
        """"parsed"; "undecidable": no dataset can tell; "unparsed": the generator did not understand the sentence."""
        self.required = required
        """Required if this is true; None: never, or not known."""
        self.allowed = allowed
        """Where it is not required it may be there only if this is true."""
        self.otherwise = otherwise
        """"forbidden" where not required, or "allowed"."""


class Terms(_Fact):
    """A list of Enumerated Values or Defined Terms."""

    __slots__ = ("kind", "values", "value", "condition")

    def __init__(
        self,
        kind: str,
        values: tuple[str, ...],
        value: int | None = None,
        condition: Expr | None = None,
    ) -> None:
        self.kind = kind
        """"enumerated" or "defined"."""
        self.values = values
        self.value = value
        """The number of the value the list is for; None for every one."""
        self.condition = condition
        """The list holds only if this is true."""


class Attribute(_Fact):
    """A row of a table."""

    __slots__ = ("tag", "type", "condition", "items", "terms", "cid", "rows")

    def __init__(
        self,
        tag: int,
        type: str,
        condition: Condition | None = None,
        items: tuple[int, int | None] | None = None,
        terms: tuple[Terms, ...] = (),
        cid: tuple[str, ...] = (),
        rows: tuple[Attribute | Include, ...] = (),
    ) -> None:
        self.tag = tag
        self.type = type
        """"1", "1C", "2", "2C", "3"; "" where the table has none."""
        self.condition = condition
        self.items = items
        """Least and greatest number of items; None: the table does not say."""
        self.terms = terms
        self.cid = cid
        """("Baseline", "29"), ("Defined", "244"); the number is "" where it is not known."""
        self.rows = rows
        """What stands in the items of a sequence."""


class Include(_Fact):
    """An include of a macro."""

    __slots__ = ("table", "condition", "cid", "functional_groups", "anything")

    def __init__(
        self,
        table: str,
        condition: Condition | None = None,
        cid: tuple[str, ...] = (),
        functional_groups: bool = False,
        anything: bool = False,
    ) -> None:
        self.table = table
        """Id of the macro's table; "" for any functional group macros, or any attributes."""
        self.condition = condition
        self.cid = cid
        self.functional_groups = functional_groups
        """One or more functional group macros, as the IOD lists them."""
        self.anything = anything
        """Any attribute may stand here."""


class Table(_Fact):
    """A module or macro table."""

    __slots__ = ("id", "name", "section", "rows")

    def __init__(
        self,
        id: str,
        name: str,
        section: str,
        rows: tuple[Attribute | Include, ...],
    ) -> None:
        self.id = id
        self.name = name
        self.section = section
        self.rows = rows


class ModuleUse(_Fact):
    """A module in an IOD."""

    __slots__ = ("ie", "name", "section", "usage", "condition", "tables")

    def __init__(
        self,
        ie: str,
        name: str,
        section: str,
        usage: str,
        condition: Condition | None,
        tables: tuple[str, ...],
    ) -> None:
        self.ie = ie
        self.name = name
        self.section = section
        self.usage = usage
        """"M", "C" or "U"."""
        self.condition = condition
        self.tables = tables
        """Ids of the tables that make the module."""


class GroupUse(_Fact):
    """A functional group macro in an IOD."""

    __slots__ = ("name", "section", "table", "usage", "condition", "where")

    def __init__(
        self,
        name: str,
        section: str,
        table: str,
        usage: str,
        condition: Condition | None,
        where: str,
    ) -> None:
        self.name = name
        self.section = section
        self.table = table
        self.usage = usage
        self.condition = condition
        self.where = where
        """"any", "shared" or "per-frame": where it may stand."""


class Iod(_Fact):
    """An Information Object Definition."""

    __slots__ = ("name", "section", "kind", "modules", "groups")

    def __init__(
        self,
        name: str,
        section: str,
        kind: str,
        modules: tuple[ModuleUse, ...],
        groups: tuple[GroupUse, ...] = (),
    ) -> None:
        self.name = name
        self.section = section
        self.kind = kind
        """"composite" or "normalized"."""
        self.modules = modules
        self.groups = groups


class Use(NamedTuple):
    """A row of a table that names an attribute."""

    table: str
    name: str
    section: str
    type: str
    depth: int
    """How many sequences the attribute lies in."""


class ModuleEntry(NamedTuple):
    """A module and who has it."""

    name: str
    section: str
    tables: tuple[str, ...]
    iods: tuple[tuple[str, str], ...]
    """(name, usage) of each IOD that has the module."""


def table(id: str) -> Table:
    """The table of that id ("C.7-1", "10-18").

    Raises
    ------
    KeyError
        PS3.3 has no such table of attributes.
    """
    from dcmgen.rules.index import TABLES

    found: Table = import_module(f"dcmgen.rules.by_table.{TABLES[id][0]}").TABLE
    return found


def iod(name: str) -> Iod:
    """The IOD of that name ("CT Image").

    Raises
    ------
    KeyError
        PS3.3 has no such IOD.
    """
    from dcmgen.rules.index import IODS

    found: Iod = import_module(f"dcmgen.rules.by_iod.{IODS[name][0]}").IOD
    return found


def iod_of(sop_class_uid: str) -> Iod | None:
    """The IOD that a SOP Class instantiates; None if the UID is no SOP Class, or one without an IOD."""
    from dcmgen.dictionary.sop_classes import SOP_CLASSES

    name = SOP_CLASSES.get(sop_class_uid, ("", "", ""))[1]
    return iod(name) if name else None


def iods() -> tuple[str, ...]:
    """Names of all IODs, in the order of PS3.3."""
    from dcmgen.rules.index import IODS

    return tuple(IODS)


def tables() -> tuple[str, ...]:
    """Ids of all tables, those of modules before those of macros, each in the order of PS3.3."""
    from dcmgen.rules.index import TABLES

    return tuple(TABLES)


def modules() -> tuple[ModuleEntry, ...]:
    """All modules, with the IODs that have them."""
    from dcmgen.rules.module_index import MODULES

    return tuple(ModuleEntry(*each) for each in MODULES)


def where_used(tag: int) -> tuple[Use, ...]:
    """The rows of all tables that name an attribute, modules before macros; includes are not followed."""
    from dcmgen.rules.index import TABLES
    from dcmgen.rules.uses import USES

    uses = (row.split("/") for row in USES.get(tag, "").split())
    return tuple(Use(id, *TABLES[id][1:], type, int(depth)) for id, type, depth in uses)


def included_by(id: str) -> tuple[str, ...]:
    """Ids of the tables that include the macro of that table."""
    from dcmgen.rules.uses import INCLUDES

    return tuple(INCLUDES.get(id, "").split())
