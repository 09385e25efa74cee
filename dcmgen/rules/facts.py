"""Records of the rules: tables with their rows, IODs with their modules, functional groups and constraints.

The generated modules below `dcmgen.rules.data` consist of these. Tags are integers; elements of repeating groups have
the tag of their first group (see `dcmgen.dictionary.first_of`). Conditions are in the language of
`dcmgen.rules.expressions`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from dcmgen.rules.expressions import Expr


class _Fact:
    """Base class of records, which are equal if their members are equal.

    Type checkers need four times as long for the generated modules if the records are named tuples.
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
    """When an attribute of Type 1C or 2C, a conditional module or an include applies (PS3.5 7.4.2, 7.4.4)."""

    __slots__ = ("status", "required", "allowed", "otherwise")

    def __init__(
        self,
        status: str,
        required: Expr | None = None,
        allowed: Expr | None = None,
        otherwise: str = "forbidden",
    ) -> None:
        self.status = status
        """"parsed"; "undecidable": no dataset can decide it; "unparsed": the generator could not parse the sentence."""
        self.required = required
        """Required if this is true; None: never, or unknown."""
        self.allowed = allowed
        """If it is not required, it is allowed only if this is true; None: `otherwise` decides."""
        self.otherwise = otherwise
        """"forbidden" or "allowed", if it is not required."""


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
        """Number of the value to which the list applies, from 1; None for all values."""
        self.condition = condition
        """The list applies only if this is true; None: always."""


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
        """"1", "1C", "2", "2C", "3"; "" if the table does not give one."""
        self.condition = condition
        self.items = items
        """Minimum and maximum number of items; None if the table does not give them."""
        self.terms = terms
        self.cid = cid
        """("Baseline", "29"), ("Defined", "244"); the number is "" if it is unknown."""
        self.rows = rows
        """Rows of the items of a sequence."""


class Include(_Fact):
    """An include of a macro table."""

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
        """Id of the macro table; "" with `functional_groups` or `anything`."""
        self.condition = condition
        self.cid = cid
        self.functional_groups = functional_groups
        """Includes the functional group macros that the IOD lists."""
        self.anything = anything
        """Allows any attribute."""


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
        """Ids of the tables of the module."""


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
        """"any", "shared" or "per-frame": where it is allowed."""


class Constraint(_Fact):
    """A constraint of an IOD on an attribute or a module (sections "… IOD Content Constraints" of PS3.3)."""

    __slots__ = ("section", "kind", "path", "module", "tables", "values", "least", "most", "condition")

    def __init__(
        self,
        section: str,
        kind: str,
        path: str = "",
        module: str = "",
        tables: tuple[str, ...] = (),
        values: tuple[str, ...] = (),
        least: float | None = None,
        most: float | None = None,
        condition: Expr | None = None,
    ) -> None:
        self.section = section
        self.kind = kind
        """"values": each value is one of `values`; "range": the value is between `least` and `most`; "items": so is
        the number of items; "present": required with a value; "absent": forbidden."""
        self.path = path
        """Path of the attribute, with the scope ``/``, ``?`` or ``//``; "" if the constraint is about the module."""
        self.module = module
        """Name of the module or functional group macro."""
        self.tables = tables
        """Ids of the tables of the module, if the constraint is about the module."""
        self.values = values
        """Values; Code Values if the path ends with Code Value."""
        self.least = least
        self.most = most
        """Limits; None means no limit."""
        self.condition = condition
        """The constraint applies only if this is true; None: always."""


class Iod(_Fact):
    """An Information Object Definition."""

    __slots__ = ("name", "section", "kind", "modules", "groups", "constraints")

    def __init__(
        self,
        name: str,
        section: str,
        kind: str,
        modules: tuple[ModuleUse, ...],
        groups: tuple[GroupUse, ...] = (),
        constraints: tuple[Constraint, ...] = (),
    ) -> None:
        self.name = name
        self.section = section
        self.kind = kind
        """"composite" or "normalized"."""
        self.modules = modules
        self.groups = groups
        self.constraints = constraints


class Use(NamedTuple):
    """A row of a table that names an attribute."""

    table: str
    name: str
    section: str
    type: str
    depth: int
    """Number of sequences around the attribute."""


class ModuleEntry(NamedTuple):
    """A module and the IODs that include it."""

    name: str
    section: str
    tables: tuple[str, ...]
    iods: tuple[tuple[str, str], ...]
    """(name, usage) of each IOD that includes the module."""
