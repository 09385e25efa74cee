"""The facts of the standard: the data model between reading (XML → facts) and writing (facts → code).

All classes are frozen. They contain names, tags, types, terms, section numbers and conditions as expressions, but not
the sentences of the standard. `save` and `load` use JSON files in ``standard/`` with one record per line, so that
two editions can be compared line by line.

Notes
-----
The fields follow these conventions:

tag
    Eight upper-case hexadecimal digits ("00100010"), with ``x`` for any digit of a repeating group ("60xx3000",
    "002031xx").
table id
    Label of the table in the standard ("C.7-1", "10-18").
section
    Label of the section ("C.7.1.1").
expression
    Nested tuples in the language of `dcmgen.rules.expressions`.
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
"""Expression of a condition, in the language that `dcmgen.rules.expressions` documents."""

CODE_VALUE = "00080100"
"""Tag of Code Value, which ends the path of a condition or constraint on a code."""


PRIVATE = "ggggeeee"
"""Tag of the action of de-identification on all private elements."""
CURVE = "50xxxxxx"
"""Tag of the action of de-identification on all elements of curves."""
CONTROL_POINT = "control point"
"""Stands for all sequences of control points in a condition about the position of an item; see `passes.scope`."""


@frozen
class Element:
    """A data element: a row of PS3.6 Table 6-1, 7-1, 8-1 or 9-1, or of PS3.7 Table E.1-1 or E.2-1."""

    tag: str
    name: str
    keyword: str
    vr: tuple[str, ...]
    """VRs; empty for items and delimiters, for which the standard has "See Note"."""
    vm: str
    """VM as the standard writes it: "1", "1-n", "2-2n", "1-n or 1", "16"; "" if the standard has none."""
    retired: str = ""
    """"" if the element is not retired, or else the year ("2004a"), or "yes" if the year is unknown."""
    note: str = ""
    """"DICOS", "DICONDE" or ""."""


@frozen
class Uid:
    """A UID: a row of a table of PS3.6 Annex A."""

    uid: str
    name: str
    keyword: str
    kind: str
    """"SOP Class", "Transfer Syntax", "Well-known SOP Instance", "Well-known frame of reference", …"""
    part: str
    """Part that defines the UID ("PS3.4")."""
    retired: str = ""
    """"yes" or ""."""


@frozen
class Vr:
    """A value representation: a row of PS3.5 Table 6.2-1."""

    vr: str
    name: str
    repertoire: str
    """"default" (Default Character Repertoire), "extended" (by Specific Character Set) or "binary"."""
    characters: str
    """Allowed characters, as the inside of a character class of a regular expression; "" for the whole repertoire."""
    length: int | None
    """Maximum length, or exact length if `fixed`; None if only the length field limits it."""
    unit: Literal["bytes", "characters", "characters per component group", ""]
    """Unit of `length`."""
    fixed: bool
    """Whether every value has exactly this `length`."""
    padding: Literal["space", "null", ""]
    """Padding to an even length; "" if it is not needed."""
    controls: str
    """Allowed control characters ("\\t\\n\\f\\r\\x1b")."""
    multiple: bool
    """Whether an element may have several values (PS3.5 6.4)."""
    long: bool
    """Whether the length field has 32 bits in explicit VR (PS3.5 7.1.2)."""


@frozen
class Compression:
    """Attribute values that a compressed transfer syntax allows (a row of PS3.5 Tables 8.2.1-1 and following)."""

    table: str
    """Id of the table ("8.2.1-1")."""
    syntax: str
    """Transfer Syntax UID."""
    photometric: tuple[str, ...]
    """Photometric Interpretation."""
    samples: tuple[int, ...]
    """Samples per Pixel."""
    planar: tuple[int, ...]
    """Planar Configuration; () if it must be absent."""
    representation: tuple[int, ...]
    """Pixel Representation."""
    allocated: tuple[int, ...]
    """Bits Allocated."""
    stored: tuple[int, int]
    """Minimum and maximum Bits Stored."""


@frozen
class CharacterSet:
    """A code element of a character set: a row of PS3.3 Tables C.12-2 to C.12-5."""

    term: str
    """Defined Term; "" for the default repertoire."""
    description: str
    code_element: str
    """"G0", "G1" or ""."""
    escape: str
    """Escape sequence as hexadecimal bytes ("1B2842"); "" for terms without code extensions."""
    registration: str
    """ISO registration number ("ISO-IR 100")."""
    multi_byte: bool


@frozen
class Condition:
    """When an attribute of Type 1C or 2C, a conditional module or an include applies (PS3.5 7.4.2, 7.4.4)."""

    status: Literal["parsed", "undecidable", "unparsed"]
    """"undecidable": no dataset can decide it; "unparsed": the generator could not parse the sentence."""
    required: Expr | None = None
    """Required if this is true; None unless the status is "parsed". A parsed expression may have undecidable parts."""
    allowed: Expr | None = None
    """If it is not required, it is allowed only if this is true ("may be present otherwise only if …")."""
    otherwise: Literal["forbidden", "allowed"] = "forbidden"
    """Whether it is allowed if it is not required: forbidden, unless the text says "may be present otherwise"."""
    reason: str = ""
    """Why the status is "unparsed", if it is known."""


@frozen
class Terms:
    """A list of Enumerated Values or Defined Terms."""

    kind: Literal["enumerated", "defined"]
    values: tuple[str, ...]
    value: int | None = None
    """Number of the value to which the list applies, from 1 ("for Value 1"); None for all values."""
    condition: Expr | None = None
    """The list applies only if this is true; None: always."""


@frozen
class Attribute:
    """An attribute: a row of a module or macro table."""

    depth: int
    """Nesting depth: the number of ``>`` before the name."""
    tag: str
    keyword: str
    type: Literal["1", "1C", "2", "2C", "3", ""]
    """Type; "" if the table does not give one."""
    name: str = ""
    """Name in the row, only if it differs from PS3.6."""
    condition: Condition | None = None
    """Condition of Type 1C or 2C."""
    items: tuple[int, int | None] | None = None
    """Minimum and maximum number of items of a sequence; None if the row does not give them."""
    terms: tuple[Terms, ...] = ()
    """Enumerated Values and Defined Terms."""
    cid: tuple[str, ...] = ()
    """Context group: ("Baseline", "29") or ("Defined", "244"). The number is "" if it is missing. If it is a guess,
    "inferred" follows it."""
    description: str = ""
    """Text of the standard, only in memory: for packages with descriptions that you generate for your own use."""


@frozen
class Include:
    """An include: a row "Include Table …" of a module or macro table."""

    depth: int
    """Nesting depth: the number of ``>`` before the name."""
    table: str
    """Id of the macro table; "" with `functional_groups` or `anything`."""
    condition: Condition | None = None
    """Condition ("if and only if …"); None: the include always applies."""
    cid: tuple[str, ...] = ()
    """Context group, as in `Attribute`."""
    functional_groups: bool = False
    """The row includes "one or more Functional Group Macros", which the IOD lists."""
    anything: bool = False
    """The row allows any attribute ("Any Attribute from the top level Data Set that was modified")."""


@frozen
class Table:
    """A module or macro table; included macros are referenced, not expanded."""

    id: str
    name: str
    """Caption without " Attributes": "Patient Module", "Code Sequence Macro"."""
    section: str
    kind: Literal["module", "macro"]
    rows: tuple[Attribute | Include, ...] = ()
    """Rows in order; `depth` encodes the nesting."""


@frozen
class Module:
    """A module of Annex C (or clause 8 or 10) with its tables."""

    name: str
    """Name without "Module": "Patient", "General Series"."""
    section: str
    tables: tuple[str, ...]
    """Ids of the tables, in order."""


@frozen
class ModuleUse:
    """Use of a module by an IOD: a row of the IOD's module table."""

    ie: str
    """Information entity ("Patient"); "" for normalized IODs."""
    module: str
    """Name of the module in this table."""
    section: str
    """Section of the module, which identifies the `Module` (names are not unique)."""
    usage: Literal["M", "C", "U"]
    """Mandatory, conditional or user option."""
    condition: Condition | None = None


@frozen
class GroupUse:
    """Use of a functional group macro by an IOD: a row of the IOD's functional group macro table."""

    macro: str
    """Name of the macro in this table."""
    section: str
    table: str
    """Id of the macro table."""
    usage: Literal["M", "C", "U"]
    """Mandatory, conditional or user option."""
    condition: Condition | None = None
    where: Literal["any", "shared", "per-frame"] = "any"
    """Functional groups that may use it: "per-frame" for "May not be used as a Shared Functional Group"."""


@frozen
class Constraint:
    """A constraint on the content of an IOD: a statement of its sections "… IOD Content Constraints".

    A constraint is about the attribute at `path` or, without a path, about the module `module`.
    """

    kind: Literal["values", "range", "items", "present", "absent", ""] = ""
    """"values": each value is one of `values`; "range": the value is between `least` and `most`; "items": so is the
    number of items; "present": required with a value; "absent": forbidden; "" unless the status is "parsed"."""
    path: str = ""
    """Path in the language of `dcmgen.rules.expressions`, with the scope "/", "//" or "?"."""
    module: str = ""
    """Name of the module or functional group macro."""
    values: tuple[str, ...] = ()
    """Values; Code Values if the path ends with Code Value."""
    least: int | float | None = None
    """Minimum; None means no limit."""
    most: int | float | None = None
    """Maximum; None means no limit."""
    condition: Expr | None = None
    """The constraint applies only if this is true; None: always."""
    section: str = ""
    status: Literal["parsed", "undecidable", "unparsed"] = "parsed"
    """As in `Condition`; a constraint of another status than "parsed" only counts the sentence."""
    reason: str = ""
    """Why the status is "unparsed", if a correction gives it."""


@frozen
class Iod:
    """An Information Object Definition of PS3.3 Annex A (composite) or Annex B (normalized)."""

    name: str
    """Name without "IOD": "CT Image"."""
    section: str
    kind: Literal["composite", "normalized"]
    modules: tuple[ModuleUse, ...]
    groups: tuple[GroupUse, ...] = ()
    """Functional group macros, from all tables of the IOD."""
    constraints: tuple[Constraint, ...] = ()
    """Constraints on the content, in the order of the document."""


@frozen
class SopClass:
    """A SOP Class: a row of PS3.4 Table B.5-1, GG.3-1, I.4-1 or B.6-1."""

    uid: str
    name: str
    iod: str
    """Section of the `Iod`; "" for a SOP Class without IOD."""
    specialization: str = ""
    """Text of the column "Specialization"."""
    retired: str = ""
    """"yes" or ""."""


@frozen
class Code:
    """A coded concept of PS3.16: a row of a context group or of Annex D."""

    scheme: str
    """Coding Scheme Designator ("SCT")."""
    value: str
    names: tuple[tuple[str, str], ...]
    """Pairs of keyword and Code Meaning, the usual one first; context groups may use several for one concept."""
    retired: str = ""
    """"yes" or ""."""
    srt: str = ""
    """Code Value of the same concept with the Coding Scheme Designator SRT, which SCT replaces; "" if unknown."""


@frozen
class ContextGroup:
    """A context group of PS3.16 Annex B."""

    cid: int
    keyword: str
    name: str
    uid: str = ""
    version: str = ""
    extensible: bool | None = None
    """Whether an application may add codes; None if it is unknown."""
    includes: tuple[int, ...] = ()
    """Context groups whose codes it includes."""
    codes: tuple[tuple[str, ...], ...] = ()
    """Its own codes: a tuple (scheme, value, keyword) for each."""


@frozen
class TemplateRow:
    """A row of a template of PS3.16 Annex A: a content item, or an include of another template.

    A code is a tuple: ("code", value, scheme) for an Enumerated Value, ("term", value, scheme) for a Defined Term,
    ("group", CID, "Defined" or "Baseline") for those of a context group, ("parameter", name) for those of a parameter.
    If the lists of PS3.16 do not contain a code, its meaning is the last member.
    """

    row: str
    """Number of the row ("4", "6b")."""
    depth: int
    """Nesting depth: the number of ``>`` before the relationship."""
    relationship: str
    """Relationship with the parent; "" if the row does not give one."""
    type: str
    """Value Type; "INCLUDE" for an include."""
    vm: tuple[int, int | None]
    """Minimum and maximum number of content items if there are any; None means no maximum."""
    requirement: Literal["M", "MC", "U", "UC"]
    by_reference: bool = False
    """Whether the relationship is by reference (``R-``)."""
    concept: tuple[tuple[str, ...], ...] = ()
    """Codes that the Concept Name can have; () if the row does not limit it."""
    condition: Condition | None = None
    """Condition of MC and UC; its expressions are about rows, see `dcmgen.rules.facts.Template`."""
    values: tuple[tuple[str, ...], ...] = ()
    """Codes that the value can have."""
    units: tuple[tuple[str, ...], ...] = ()
    """Codes that the Measurement Units can have."""
    include: str = ""
    """Number of the included template."""
    bindings: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...] = ()
    """Codes of the parameters of the included template, by name."""


@frozen
class Template:
    """A template of PS3.16 Annex A."""

    tid: str
    """Number ("1500", "10003A")."""
    name: str
    extensible: bool
    ordered: bool
    """Whether the order of the rows is significant."""
    root: bool
    """Whether the template can be the root of a document."""
    parameters: tuple[str, ...] = ()
    sop_classes: tuple[str, ...] = ()
    """SOP Classes whose documents have this template or another one with the same SOP Class."""
    source: str = ""
    """What the rows were compared with, for templates that are written by hand."""
    rows: tuple[TemplateRow, ...] = ()


@frozen
class ElementAction:
    """What de-identification does to an element: a row of PS3.15 Table E.1-1."""

    tag: str
    """"ggggeeee" for all private elements; "50xxxxxx" for all elements of curves."""
    basic: str
    """Action of the basic profile: "D", "Z", "X", "U", or a compound such as "X/Z/D" (PS3.15 Table E.1-1a)."""
    options: tuple[tuple[str, str], ...] = ()
    """Option and its action, which replaces the one of the basic profile: ("retain-uids", "K")."""


@frozen
class ContentAction:
    """What de-identification does to a content item: a row of PS3.15 Table E.3.4-1."""

    scheme: str
    """Coding Scheme Designator of the concept name."""
    value: str
    """Code Value of the concept name."""
    value_type: str
    """Value Type ("TEXT", "PNAME")."""
    basic: str
    options: tuple[tuple[str, str], ...] = ()


@frozen
class SafePrivate:
    """A private element that is thought to be safe: a row of PS3.15 Table E.3.10-1."""

    creator: str
    tag: str
    """Tag with the block as ``xx``: "7053xx00"."""
    vr: tuple[str, ...] = ()
    """VRs; empty if the table has none."""


@frozen
class PrivateElement:
    """A private element of a vendor, in dictionaries that other programs publish; see `reading.private`."""

    creator: str
    tag: str
    """Tag with the block as ``xx``: "0029xx08"."""
    vr: str
    vm: str = "1"
    name: str = ""
    """Name; empty if it is unknown."""


@frozen
class Facts:
    """All facts of one edition."""

    elements: tuple[Element, ...] = ()
    uids: tuple[Uid, ...] = ()
    vrs: tuple[Vr, ...] = ()
    compressions: tuple[Compression, ...] = ()
    charsets: tuple[CharacterSet, ...] = ()
    tables: tuple[Table, ...] = ()
    modules: tuple[Module, ...] = ()
    iods: tuple[Iod, ...] = ()
    sop_classes: tuple[SopClass, ...] = ()
    element_actions: tuple[ElementAction, ...] = ()
    content_actions: tuple[ContentAction, ...] = ()
    safe_private: tuple[SafePrivate, ...] = ()
    private_elements: tuple[PrivateElement, ...] = ()
    codes: tuple[Code, ...] = ()
    context_groups: tuple[ContextGroup, ...] = ()
    templates: tuple[Template, ...] = ()
    edition: dict[str, str] = field(factory=dict)
    """Edition of each part: {"part03": "2025e reconstructed", …}."""
    hashes: dict[str, str] = field(factory=dict)
    """SHA-256 of the document of each part, hexadecimal."""


_FILES: dict[str, tuple[type[Any], str]] = {
    "elements": (Element, "elements"),
    "uids": (Uid, "uids"),
    "vrs": (Vr, "vrs"),
    "compressions": (Compression, "compressions"),
    "charsets": (CharacterSet, "charsets"),
    "sop_classes": (SopClass, "sop_classes"),
    "iods": (Iod, "iods"),
}
_CODE_FILES: dict[str, tuple[type[Any], str]] = {
    "codes": (Code, "codes"),
    "context_groups": (ContextGroup, "context_groups"),
}
_PRIVATE_FILE: dict[str, tuple[type[Any], str]] = {"private_elements": (PrivateElement, "private_elements")}
_DEIDENTIFICATION = "deidentification"
"""File with the records of PS3.15 Annex E, which have different fields."""
_ROWS = ("rows", "modules", "groups", "constraints")
"""Fields that are saved with one line per member."""


def lowest_tag(tag: str) -> int:
    """Return the number of a tag of the facts, the lowest one of a repeating group: ``"60xx3000"`` → 0x60003000."""
    return int(tag.replace("x", "0"), 16)


def save(facts: Facts, folder: Path) -> None:
    """Save facts as JSON with one record per line.

    ``macros.json`` contains the macro tables; ``modules.json`` contains the modules and then the module tables. This
    function does not write ``edition.toml``, which also contains the addresses of the documents, or the codes.

    Parameters
    ----------
    facts : Facts
        Facts to save, in their order.
    folder : Path
        Folder to save them in (``standard/``), created if it does not exist.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name, (_, attribute) in _FILES.items():
        _write(folder / f"{name}.json", getattr(facts, attribute))
    _write(folder / "macros.json", [each for each in facts.tables if each.kind == "macro"])
    _write(folder / f"{_DEIDENTIFICATION}.json", [*facts.element_actions, *facts.content_actions, *facts.safe_private])
    _write(folder / "modules.json", [*facts.modules, *(each for each in facts.tables if each.kind == "module")])


def save_codes(facts: Facts, folder: Path) -> None:
    """Save the codes and context groups, which have another source than the other facts.

    Parameters
    ----------
    facts : Facts
        Facts with the codes.
    folder : Path
        Folder to save them in (``standard/``).
    """
    for name, (_, attribute) in _CODE_FILES.items():
        _write(folder / f"{name}.json", getattr(facts, attribute))


def save_private_elements(elements: Iterable[PrivateElement], folder: Path) -> None:
    """Save the private elements of vendors, which have another source than the other facts.

    Parameters
    ----------
    elements : iterable of PrivateElement
        Elements.
    folder : Path
        Folder to save ``private_elements.json`` in (``standard/``).
    """
    for name in _PRIVATE_FILE:
        _write(folder / f"{name}.json", elements)


def save_terms(rows: Iterable[tuple[str, str, str, tuple[Terms, ...]]], folder: Path) -> None:
    """Save the terms of a newer edition as records that `passes.corrections.load_terms` reads.

    Parameters
    ----------
    rows : iterable of (str, str, str, tuple of Terms)
        Table, section, path of the row, and its terms.
    folder : Path
        Folder to save ``newer_terms.json`` in (``standard/``).
    """
    records = [
        {"table": table, "section": section, "path": path, "terms": plain(terms)}
        for table, section, path, terms in rows
    ]
    _write(folder / "newer_terms.json", records)


def load(folder: Path) -> Facts:
    """Load facts that `save` and `save_codes` wrote, and editions and hashes from ``edition.toml``.

    Parameters
    ----------
    folder : Path
        Folder with the facts (``standard/``). A missing file is treated as empty.

    Returns
    -------
    Facts
        Facts; tables are in the order of the files: first module tables, then macro tables.
    """
    loaded: dict[str, Any] = {
        attribute: tuple(_restore(kind, record) for record in _read(folder / f"{name}.json"))
        for name, (kind, attribute) in {**_FILES, **_CODE_FILES, **_PRIVATE_FILE}.items()
    }
    modules = _read(folder / "modules.json")
    tables = [record for record in modules if "id" in record] + _read(folder / "macros.json")
    loaded["modules"] = tuple(_restore(Module, record) for record in modules if "id" not in record)
    loaded["tables"] = tuple(_restore(Table, record) for record in tables)
    protected = _read(folder / f"{_DEIDENTIFICATION}.json")
    loaded["element_actions"] = tuple(
        _restore(ElementAction, record) for record in protected if "tag" in record and "basic" in record
    )
    loaded["content_actions"] = tuple(_restore(ContentAction, record) for record in protected if "scheme" in record)
    loaded["safe_private"] = tuple(_restore(SafePrivate, record) for record in protected if "creator" in record)
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
    """Yield the line of a record and, if it has rows, one line per row and one line for the closing brackets."""
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
    """Return the JSON form of facts: attrs objects as dictionaries without default values, tuples as lists."""
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
    """Return the row for its JSON form."""
    return _restore(Attribute if "tag" in record else Include, record)  # type: ignore[no-any-return]


def _of(kind: type[Any]) -> Callable[[dict[str, Any]], Any]:
    return lambda record: _restore(kind, record)


_NESTED: dict[tuple[type[Any], str], Callable[[dict[str, Any]], Any]] = {
    **{(kind, "condition"): _of(Condition) for kind in (Attribute, Include, ModuleUse, GroupUse)},
    (Attribute, "terms"): _of(Terms),
    (Table, "rows"): row,
    (Iod, "modules"): _of(ModuleUse),
    (Iod, "groups"): _of(GroupUse),
    (Iod, "constraints"): _of(Constraint),
}


def fields(kind: type[Any], record: dict[str, Any]) -> dict[str, Any]:
    """Return the values of the fields of an attrs class for a record in JSON form."""
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
