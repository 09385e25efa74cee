"""Read the value representations (PS3.5 Table 6.2-1, 6.4, 7.1.2) and the rules for compressed pixels (PS3.5 8.2)."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from generator.docbook import (
    DocBookError,
    Element,
    body,
    caption,
    find_table,
    header,
    name,
    paragraphs,
    sections,
    table_id,
    tables,
    text,
)
from generator.facts import Compression, Vr

_COLUMNS = ["VR Name", "Definition", "Character Repertoire", "Length of Value"]
_LENGTH = re.compile(r"(\d+) (bytes|chars) (fixed|maximum)( per component group)?\b.*")
_LISTED = re.compile(r'"(.)"-"(.)"|"(.)"|(Uppercase)|(SPACE)')
_CODES = {"TAB": "\t", "LF": "\n", "FF": "\f", "CR": "\r", "ESC": "\x1b"}
_URI = "A-Za-z0-9%:/?#\\[\\]@!$&'()*+,;=._~-"
"""Unreserved and reserved characters and the percent sign (RFC 3986 Section 2)."""

_PIXELS = "Valid Values of Pixel Data Related Attributes"
_PIXEL_COLUMNS = [
    "Photometric Interpretation",
    "Transfer Syntax",
    "Transfer Syntax UID",
    "Samples per Pixel",
    "Planar Configuration",
    "Pixel Representation",
    "Bits Allocated",
    "Bits Stored",
    "High Bit",
]
_ONE_SYNTAX = {"8.2.2-1": "1.2.840.10008.1.2.5"}
"""Tables without columns for the transfer syntax → the Transfer Syntax UID (RLE Lossless)."""

Unit = Literal["bytes", "characters", "characters per component group", ""]


class _Length(NamedTuple):
    length: int | None
    unit: Unit
    fixed: bool


def read(root: Element) -> tuple[Vr, ...]:
    """Read the value representations.

    Parameters
    ----------
    root : lxml element
        PS3.5, as returned by `docbook.parse`.

    Returns
    -------
    tuple of Vr
        VRs in the order of Table 6.2-1.

    Raises
    ------
    DocBookError
        If a table is missing or has unknown columns, or if a cell cannot be interpreted.
    """
    table, short = find_table(root, "6.2-1"), find_table(root, "7.1-2")
    if table is None or short is None:
        raise DocBookError("the document has no Table 6.2-1 or 7.1-2; is it PS3.5 (Data Structures and Encoding)?")
    if header(table) != _COLUMNS:
        raise DocBookError(f"Table 6.2-1: unknown columns {header(table)}")
    short_vrs = set(re.findall(r"\b[A-Z]{2}\b", caption(short)))
    if "US" not in short_vrs:
        raise DocBookError(f"Table 7.1-2: the caption does not list VRs: {caption(short)!r}")
    single_vrs = _single_valued(root)
    vrs = []
    for cells in body(table):
        vr, vr_name = paragraphs(cells[0])[:2]
        repertoire, length = _first(cells[2]), _first(cells[3])
        binary = repertoire.startswith("not applicable")
        limit = _length(cells[3], f"Table 6.2-1, {vr}: unknown length {length!r}")
        vrs.append(
            Vr(
                vr=vr,
                name=vr_name,
                repertoire="binary"
                if binary
                else "extended"
                if "as defined by (0008,0005)" in repertoire
                else "default",
                characters=_characters(repertoire),
                length=limit.length,
                unit=limit.unit,
                fixed=limit.fixed,
                padding=_padding(text(cells[1]), binary),
                controls=_controls(repertoire),
                multiple=vr not in single_vrs,
                long=vr not in short_vrs,
            )
        )
    return tuple(vrs)


def _first(cell: Element) -> str:
    """Return the first paragraph; the others are about queries (range matching and empty value matching)."""
    return next(iter(paragraphs(cell)), "")


def _single_valued(root: Element) -> set[str]:
    """Return the VRs whose Value Multiplicity is always one (PS3.5 6.4)."""
    for para in root.iter("{*}para"):
        if "always have a Value Multiplicity of one" in text(para) and any(
            each.get("label") == "6.4" for each in sections(para)
        ):
            return set(re.findall(r"\b[A-Z]{2}\b", text(para).split("shall")[0])) - {"VR"}
    raise DocBookError("PS3.5 6.4 does not list the VRs that always have one value")


def _length(cell: Element, error: str) -> _Length:
    found = _LENGTH.fullmatch(_first(cell))
    if found:
        unit: Unit = "bytes" if found[2] == "bytes" else "characters per component group" if found[4] else "characters"
        return _Length(int(found[1]), unit, found[3] == "fixed")
    # "2³²-2 bytes maximum" and "any length" mean that only the length field limits the length.
    if any(name(each) == "superscript" for each in cell.iter()) or _first(cell).startswith("Any length"):
        return _Length(None, "", False)
    raise DocBookError(error)


def _characters(repertoire: str) -> str:
    """Return the allowed characters, as the inside of a character class of a regular expression; "" for all."""
    if "RFC3986" in repertoire:
        return _URI
    if not re.match(r'"|Uppercase', repertoire):
        return ""
    members = []
    for first, last, single, upper, space in _LISTED.findall(repertoire):
        if upper or space:
            members.append("A-Z" if upper else " ")
        else:
            members.append(f"{first}-{last}" if first else single)
    # At the end of a character class, a hyphen is literal.
    return "".join(sorted(members, key="-".__eq__))


def _controls(repertoire: str) -> str:
    """Return the control characters that the repertoire allows ("excluding Control Characters except …")."""
    found = re.search(r"Control Characters except (.*)", repertoire)
    return "".join(code for word, code in _CODES.items() if found and re.search(rf"\b{word}\b", found[1]))


def _padding(definition: str, binary: bool) -> Literal["space", "null", ""]:
    if re.search(r"single trailing NULL", definition):
        return "null"
    return "" if binary else "space"


def compressions(root: Element) -> tuple[Compression, ...]:
    """Read the attribute values that each compressed transfer syntax allows (PS3.5 8.2).

    Parameters
    ----------
    root : lxml element
        PS3.5, as returned by `docbook.parse`.

    Returns
    -------
    tuple of Compression
        Rows of all tables, in the order of the document.

    Raises
    ------
    DocBookError
        If a table has unknown columns, or if a cell cannot be interpreted.
    """
    found = []
    for table in tables(root):
        if not caption(table).startswith(_PIXELS):
            continue
        label, columns = table_id(table), header(table)
        if columns != [c for c in _PIXEL_COLUMNS if label not in _ONE_SYNTAX or not c.startswith("Transfer Syntax")]:
            raise DocBookError(f"Table {label}: unknown columns {columns}")
        for row in body(table):
            cells = dict(zip(columns, row, strict=True))
            where = f"Table {label}, {text(cells['Photometric Interpretation'])}"
            planar = cells["Planar Configuration"]
            stored = _numbers(cells["Bits Stored"], where)
            found.append(
                Compression(
                    table=label,
                    syntax=_ONE_SYNTAX.get(label) or text(cells["Transfer Syntax UID"]),
                    photometric=tuple(paragraphs(cells["Photometric Interpretation"])),
                    samples=_numbers(cells["Samples per Pixel"], where),
                    planar=() if text(planar) == "absent" else _numbers(planar, where),
                    representation=_numbers(cells["Pixel Representation"], where),
                    allocated=_numbers(cells["Bits Allocated"], where),
                    stored=(stored[0], stored[-1]),
                )
            )
    return tuple(found)


def _numbers(cell: Element, where: str) -> tuple[int, ...]:
    """Return the numbers in a cell: "8", "8 or 16", "1, 8, 16"; both ends of a range "1-16"."""
    numbers = re.split(r", ?| or |-", text(cell))
    if not all(each.isdigit() for each in numbers):
        raise DocBookError(f"{where}: not a list of numbers: {text(cell)!r}")
    return tuple(map(int, numbers))
