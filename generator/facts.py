"""The facts of the standard: the model between reading (XML -> facts) and writing (facts -> code).

Every class here is frozen and holds names, tags, types, terms, conditions as expressions and section
numbers; never the standard's sentences. ``load`` and ``save`` keep them in ``standard/`` as JSON with one
record a line, so that two editions diff by line.

Conventions
-----------
tag
    eight upper-case hexadecimal digits (``"00100010"``); repeating groups keep their ``x`` (``"60xx3000"``,
    ``"002031xx"``).
table id
    the label of the table in the standard (``"C.7-1"``, ``"10-18"``), without the ``table_`` prefix.
section
    the label of the section (``"C.7.1.1"``).
expression
    nested tuples in the language of `dcmgen.rules.expressions`.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, Literal

import attrs
from attrs import field, frozen

Expr = tuple[Any, ...]
"""A condition in the language that `dcmgen.rules.expressions` documents."""


@frozen
class Element:
    """A row of PS3.6 Table 6-1, 7-1, 8-1 or 9-1, or of the command fields of PS3.7 Annex E."""

    tag: str
    name: str
    keyword: str
    vr: tuple[str, ...]
    """Empty where the standard gives none (items and delimiters: "See Note")."""
    vm: str
    """As the standard writes it: "1", "1-n", "2-2n", "1-n or 1", "16"; empty where there is none."""
    retired: str = ""
    """"" when current, else the year ("2004a"), or "yes" where the year is unknown."""
    note: str = ""
    """"DICOS", "DICONDE" or ""."""


@frozen
class Uid:
    """A row of PS3.6 Table A-1, A-2, A-3 …"""

    uid: str
    name: str
    keyword: str
    kind: str
    """"SOP Class", "Transfer Syntax", "Well-known SOP Instance", "Well-known frame of reference", …"""
    part: str
    retired: str = ""


@frozen
class Vr:
    """A row of PS3.5 Table 6.2-1."""

    vr: str
    name: str
    repertoire: str
    """"default" (Default Character Repertoire), "extended" (replaced by Specific Character Set), "UTF-8"?, "binary"."""
    characters: str
    """Regular-expression character class of what is allowed besides the repertoire's limits, "" when all."""
    length: int | None
    """Maximum (or fixed) length; None where only the length field limits."""
    unit: Literal["bytes", "characters", "characters per component group", ""]
    fixed: bool
    padding: Literal["space", "null", ""]
    controls: str
    """Control characters that are allowed, as Python escapes joined (e.g. "\\n\\f\\r\\t\\x1b")."""
    multiple: bool
    """May have several values separated by backslash (or by fixed size)."""
    long: bool
    """32-bit length in Explicit VR (PS3.5 Section 7.1.2)."""


@frozen
class Compression:
    """A row of PS3.5 Tables 8.2.1-1 and following: what the pixels of a compressed Transfer Syntax may be together."""

    table: str
    """"8.2.1-1"."""
    syntax: str
    photometric: tuple[str, ...]
    samples: tuple[int, ...]
    planar: tuple[int, ...]
    """Planar Configuration, () where it is absent."""
    representation: tuple[int, ...]
    allocated: tuple[int, ...]
    stored: tuple[int, int]
    """Least and most Bits Stored."""


@frozen
class CharacterSet:
    """A row of PS3.3 Tables C.12-2 to C.12-5."""

    term: str
    description: str
    code_element: str
    escape: str
    """Escape sequence as hexadecimal bytes ("1B2842"), "" without code extensions."""
    registration: str
    multi_byte: bool


@frozen
class Condition:
    """When a row of Type 1C or 2C, a conditional Module, or an include applies."""

    status: Literal["parsed", "undecidable", "unparsed"]
    required: Expr | None = None
    """Required when this is true. None unless parsed (a parsed tree may contain undecidable parts)."""
    allowed: Expr | None = None
    """Where not required it may be present only if this is true ("may be present otherwise only if …")."""
    otherwise: Literal["forbidden", "allowed"] = "forbidden"
    """PS3.5 7.4.2: forbidden where not required, unless the text says "may be present otherwise"."""


@frozen
class Terms:
    """A list of Enumerated Values or Defined Terms."""

    kind: Literal["enumerated", "defined"]
    values: tuple[str, ...]
    value: int | None = None
    """The Value number the list is for ("for Value 1"); None for every value."""
    condition: Expr | None = None
    """A conditional list holds only when this is true."""


@frozen
class Attribute:
    """One attribute row of a module or macro table; nesting is told by `depth` (the number of ``>``)."""

    depth: int
    tag: str
    keyword: str
    type: Literal["1", "1C", "2", "2C", "3", ""]
    name: str = ""
    """Only where the row's name differs from PS3.6."""
    condition: Condition | None = None
    items: tuple[int, int | None] | None = None
    """Minimum and maximum number of items of a sequence, where the row says so; None: nothing is said."""
    terms: tuple[Terms, ...] = ()
    cid: tuple[str, ...] = ()
    """("Baseline", "29"), ("Defined", "244"), ("Baseline", "") where the number is missing; () without."""
    description: str = ""
    """The standard's text; only in memory, for who generates a package with descriptions for himself."""


@frozen
class Include:
    """One "Include Table …" row."""

    depth: int
    table: str
    """Id of the macro table; "" for "one or more Functional Group Macros"."""
    condition: Condition | None = None
    """"if and only if …"."""
    cid: tuple[str, ...] = ()
    functional_groups: bool = False
    anything: bool = False
    """An open row ("Any Attribute from the top level Data Set that was modified"): table is ""."""


@frozen
class Table:
    """A module or macro table, row by row, macros referenced and never expanded."""

    id: str
    name: str
    """The caption without " Attributes": "Patient Module", "Code Sequence Macro"."""
    section: str
    kind: Literal["module", "macro"]
    rows: tuple[Attribute | Include, ...] = ()


@frozen
class Module:
    """A Module of Annex C (or clause 8/10) and the tables that make it, in order."""

    name: str
    """As module tables of the IODs name it: "Patient", "General Series"."""
    section: str
    tables: tuple[str, ...]


@frozen
class ModuleUse:
    """One row of an IOD's module table."""

    ie: str
    module: str
    section: str
    """Key of the `Module`: names are not unique, sections are."""
    usage: Literal["M", "C", "U"]
    condition: Condition | None = None


@frozen
class GroupUse:
    """One row of an IOD's functional group macro table."""

    macro: str
    section: str
    table: str
    usage: Literal["M", "C", "U"]
    condition: Condition | None = None
    where: Literal["any", "shared", "per-frame"] = "any"
    """"May not be used as a Shared Functional Group" -> "per-frame"."""


@frozen
class Iod:
    """An Information Object Definition of Annex A (composite) or B (normalized)."""

    name: str
    """"CT Image", without "IOD"."""
    section: str
    kind: Literal["composite", "normalized"]
    modules: tuple[ModuleUse, ...]
    groups: tuple[GroupUse, ...] = ()
    """Functional group macros; several tables of one IOD follow one another."""


@frozen
class SopClass:
    """A row of PS3.4 Table B.5-1 (and GG.3-1, I.4-1, B.6-1)."""

    uid: str
    name: str
    iod: str
    """Section of the `Iod`, "" where it has none."""
    specialization: str = ""
    retired: str = ""


@frozen
class Facts:
    """Everything that is kept of one edition."""

    elements: tuple[Element, ...] = ()
    uids: tuple[Uid, ...] = ()
    vrs: tuple[Vr, ...] = ()
    compressions: tuple[Compression, ...] = ()
    charsets: tuple[CharacterSet, ...] = ()
    tables: tuple[Table, ...] = ()
    modules: tuple[Module, ...] = ()
    iods: tuple[Iod, ...] = ()
    sop_classes: tuple[SopClass, ...] = ()
    edition: dict[str, str] = field(factory=dict)
    """"part03" -> "2025e reconstructed" and so on."""
    hashes: dict[str, str] = field(factory=dict)
    """"part03" -> SHA-256 of the document."""


_FILES: dict[str, tuple[type[Any], str]] = {
    "elements": (Element, "elements"),
    "uids": (Uid, "uids"),
    "vrs": (Vr, "vrs"),
    "compressions": (Compression, "compressions"),
    "charsets": (CharacterSet, "charsets"),
    "sop_classes": (SopClass, "sop_classes"),
    "iods": (Iod, "iods"),
}
_ROWS = ("rows", "modules", "groups")
"""Fields whose members stand on lines of their own."""


def save(facts: Facts, folder: Path) -> None:
    """Write the facts as JSON, one record a line.

    ``macros.json`` has the macro tables, ``modules.json`` the modules and then their tables; ``edition.toml`` is not
    written here (it also holds what facts do not: addresses and hashes).

    Parameters
    ----------
    facts : Facts
        What to write; order is kept.
    folder : Path
        ``standard/``; made if it does not exist.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name, (_, attribute) in _FILES.items():
        _write(folder / f"{name}.json", getattr(facts, attribute))
    _write(folder / "macros.json", [each for each in facts.tables if each.kind == "macro"])
    _write(folder / "modules.json", [*facts.modules, *(each for each in facts.tables if each.kind == "module")])


def load(folder: Path) -> Facts:
    """Read what `save` wrote, and the editions from ``edition.toml`` where it is.

    Parameters
    ----------
    folder : Path
        ``standard/``. A file that is missing counts as empty.

    Returns
    -------
    Facts
    """
    loaded: dict[str, Any] = {
        attribute: tuple(_restore(kind, record) for record in _read(folder / f"{name}.json"))
        for name, (kind, attribute) in _FILES.items()
    }
    modules = _read(folder / "modules.json")
    tables = [record for record in modules if "id" in record] + _read(folder / "macros.json")
    loaded["modules"] = tuple(_restore(Module, record) for record in modules if "id" not in record)
    loaded["tables"] = tuple(_restore(Table, record) for record in tables)
    source = folder / "edition.toml"
    parts = tomllib.loads(source.read_text("utf-8")) if source.exists() else {}
    edition = {
        part: f"{entry['edition']} reconstructed" if entry.get("reconstructed") else entry["edition"]
        for part, entry in parts.items()
    }
    hashes = {part: entry["sha256"] for part, entry in parts.items() if "sha256" in entry}
    return Facts(**loaded, edition=edition, hashes=hashes)


def _write(path: Path, records: Iterable[Any]) -> None:
    lines = ",\n".join("\n".join(_lines(plain(record))) for record in records)
    path.write_text(f"[\n{lines}\n]\n" if lines else "[]\n", encoding="utf-8")


def _read(path: Path) -> list[dict[str, Any]]:
    return json.loads(path.read_text("utf-8")) if path.exists() else []


def _lines(record: dict[str, Any]) -> Iterator[str]:
    """A record's line; one with rows takes a line for itself, one for each row, one for the brackets."""
    rows = [name for name in _ROWS if name in record]
    if not rows:
        yield _json(record)
        return
    head = _json({name: value for name, value in record.items() if name not in rows})[:-1]
    for name in rows:
        yield f'{head}, "{name}": ['
        yield ",\n".join(map(_json, record[name]))
        head = "]"
    yield "]}"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def plain(value: Any) -> Any:
    """Facts as they stand in the files: attrs objects as dictionaries without their defaults, tuples as lists."""
    if attrs.has(type(value)):
        return {
            each.name: plain(content)
            for each in attrs.fields(type(value))
            if (content := getattr(value, each.name)) != each.default
        }
    return [plain(each) for each in value] if isinstance(value, tuple) else value


def _tuples(value: Any) -> Any:
    return tuple(map(_tuples, value)) if isinstance(value, list) else value


def row(record: dict[str, Any]) -> Attribute | Include:
    """A row from its record, as it stands in the files."""
    return _restore(Attribute if "tag" in record else Include, record)  # type: ignore[no-any-return]


def _of(kind: type[Any]) -> Callable[[dict[str, Any]], Any]:
    return lambda record: _restore(kind, record)


_NESTED: dict[tuple[type[Any], str], Callable[[dict[str, Any]], Any]] = {
    **{(kind, "condition"): _of(Condition) for kind in (Attribute, Include, ModuleUse, GroupUse)},
    (Attribute, "terms"): _of(Terms),
    (Table, "rows"): row,
    (Iod, "modules"): _of(ModuleUse),
    (Iod, "groups"): _of(GroupUse),
}


def fields(kind: type[Any], record: dict[str, Any]) -> dict[str, Any]:
    """Field values of an attrs class from a record, as it stands in the files."""
    values = {}
    for name, value in record.items():
        nested = _NESTED.get((kind, name))
        if nested is None:
            values[name] = _tuples(value)
        else:
            values[name] = tuple(map(nested, value)) if isinstance(value, list) else nested(value)
    return values


def _restore(kind: type[Any], record: dict[str, Any]) -> Any:
    return kind(**fields(kind, record))
