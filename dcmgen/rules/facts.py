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

CODE_MACROS = ("8.8-1", "8.8-1a")
"""Tables of the macros with the attributes of a code: Code Sequence Macro and Basic Code Sequence Macro (PS3.3 8.8)."""


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
        """("Baseline", "29"), ("Defined", "244"), ("Defined", "9561", "inferred"); the number is "" if it is unknown."""
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


class TemplateRow(_Fact):
    """A row of a template: a content item, or an include of another template.

    A code is a tuple: ("code", value, scheme) for an Enumerated Value, ("term", value, scheme) for a Defined Term,
    ("group", CID, "Defined" or "Baseline") for those of a context group, ("parameter", name) for those of a parameter.
    If the lists of PS3.16 do not contain a code, its meaning is the last member.
    """

    __slots__ = (
        "row",
        "type",
        "relationship",
        "concept",
        "vm",
        "requirement",
        "condition",
        "values",
        "units",
        "include",
        "bindings",
        "by_reference",
        "rows",
    )

    def __init__(
        self,
        row: str,
        type: str,
        relationship: str,
        concept: tuple[tuple[str, ...], ...] = (),
        vm: tuple[int, int | None] = (1, 1),
        requirement: str = "M",
        condition: Condition | None = None,
        values: tuple[tuple[str, ...], ...] = (),
        units: tuple[tuple[str, ...], ...] = (),
        include: str = "",
        bindings: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...] = (),
        by_reference: bool = False,
        rows: tuple[TemplateRow, ...] = (),
    ) -> None:
        self.row = row
        """Number of the row ("4", "6b")."""
        self.type = type
        """Value Type; "INCLUDE" for an include."""
        self.relationship = relationship
        """Relationship with the parent; "" if the row does not give one."""
        self.concept = concept
        """Codes that the Concept Name can have; () if the row does not limit it."""
        self.vm = vm
        """Minimum and maximum number of content items if there are any; None means no maximum."""
        self.requirement = requirement
        """"M", "MC", "U" or "UC"."""
        self.condition = condition
        self.values = values
        """Codes that the value can have."""
        self.units = units
        """Codes that the Measurement Units can have."""
        self.include = include
        """Number of the included template."""
        self.bindings = bindings
        """Codes of the parameters of the included template, by name."""
        self.by_reference = by_reference
        """Whether the relationship is by reference."""
        self.rows = rows
        """Rows nested below this one; those of an include are below the rows of the included template."""


class Template(_Fact):
    """A template of structured reports (PS3.16 Annex A).

    Conditions of rows are about the content items of rows, which are strings of the number of the template and of the row
    (``"10013/4"``). Their expressions are tuples, as in `dcmgen.rules.expressions`, with "and", "or", "not", and:

    =====================================  =============================================================
    Expression                             Meaning
    =====================================  =============================================================
    ``("row", row)``                       there is a content item for the row
    ``("row in", row, (code, ...))``       the value of such a content item is one of the codes
    ``("row not in", row, (code, ...))``   the value of such a content item differs from all codes
    ``("row concept", row, (code, ...))``  the Concept Name of such a content item is one of the codes
    ``("row exceeds", row, row)``          the number of the first row is greater than that of the second
    =====================================  =============================================================

    A code is a pair of value and Coding Scheme Designator.
    """

    __slots__ = ("tid", "name", "extensible", "ordered", "root", "sop_classes", "source", "rows")

    def __init__(
        self,
        tid: str,
        name: str,
        extensible: bool,
        ordered: bool,
        root: bool,
        sop_classes: tuple[str, ...],
        source: str,
        rows: tuple[TemplateRow, ...],
    ) -> None:
        self.tid = tid
        """Number ("1500", "10003A")."""
        self.name = name
        self.extensible = extensible
        self.ordered = ordered
        """Whether the order of the rows is significant."""
        self.root = root
        """Whether the template can be the root of a document."""
        self.sop_classes = sop_classes
        """SOP Classes whose documents have this template or another one with the same SOP Class."""
        self.source = source
        """What the rows were compared with, if the template is written by hand."""
        self.rows = rows


class Use(NamedTuple):
    """A row of a table that names an attribute.

    Attributes
    ----------
    table, name, section : str
        Key of the table, such as "C.7-1", the name of its module or macro, and its section.
    type : str
        Type of the attribute, such as "1C"; empty if the row states none.
    depth : int
        Number of sequences around the attribute.
    """

    table: str
    name: str
    section: str
    type: str
    depth: int


class ModuleEntry(NamedTuple):
    """A module and the IODs that include it.

    Attributes
    ----------
    name, section : str
        Name and section of the module.
    tables : tuple of str
        Keys of its tables, such as "C.7-1".
    iods : tuple of (str, str)
        Name of each IOD that includes the module, and its usage there.
    """

    name: str
    section: str
    tables: tuple[str, ...]
    iods: tuple[tuple[str, str], ...]
