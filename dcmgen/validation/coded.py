"""Checks of coded values: coding scheme, value, meaning and unit of a code, and the context group of its row."""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from dcmgen.codes.collections import scheme
from dcmgen.codes.data.schemes import SCHEMES
from dcmgen.validation.codes import CODE_VALUES, code_of, group_label, in_group, is_closed, label, pair_of, text_of
from dcmgen.validation.units import is_unit
from dcmgen.validation.wording import attribute
from dcmgen.values import tags

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dcmgen.validation.collector import Collector
    from dcmgen.validation.node import Node
    from dcmgen.validation.registry import Severity
    from dcmgen.validation.rows import Row

_WITHOUT_CODES = """
    99SDM ACR ASTM-sigpurpose C4 C5 CD2 CPT4 DCMUID GMDN HPC I10C I10P I11 I9 I9C I9P ICDO3 ISO3166_1 ISO639_1 ISO639_2 ISO_OID
    JJ1017-16M JJ1017-16P JJ1017-32 JJ1017-33 JJ1017T L MA MAYOASRG MDNS MGPI NCBI_TAXON NICIP NYUMCCG PATHLEX PHENX POS
    RADELEMENT RFC3066 RFC5646 RO SCPECG SDM SNM3 SRT UBERON UPC
"""
DESIGNATORS = frozenset(SCHEMES) | frozenset(_WITHOUT_CODES.split())
"""Coding Scheme Designators of PS3.16 8.1, and L for local schemes as in HL7."""

_OTHER_NAMES = {"LOINC": "LN", "SNOMED": "SCT", "SNOMEDCT": "SCT", "RADREPORT": "RADELEMENT"}
"""Names by which coding schemes are known, without punctuation."""

_KIND = re.compile(r" \([a-z /]+\)$")


def check_code(node: Node, out: Collector) -> None:
    """Report what is wrong with the code of an item that contains a code value.

    Parameters
    ----------
    node : Node
        The item.
    out : Collector
        Receives the findings.
    """
    value, name = pair_of(node)
    meaning = text_of(node, tags.CODE_MEANING)
    key = (value, name, meaning)
    if not value or key in node.context.codes:
        return
    before = out.added
    _report(node, value, name, meaning, out)
    if out.added == before and (not name or _is_registered(name)):  # else it depends on the object
        node.context.codes.add(key)


def _report(node: Node, value: str, name: str, meaning: str, out: Collector) -> None:
    tag = _holder(node)
    if name and not _is_registered(name) and not _is_identified(node, name):
        near = _similar(name)
        message = f"{name!r} is not a coding scheme of PS3.16, and the object does not identify it"
        fix = f"write {near}" if near else "identify it in Coding Scheme Identification Sequence"
        out.add("code.scheme-unknown", message, node, tags.CODING_SCHEME_DESIGNATOR, value=name, fix=fix)
    code = code_of(node)
    if code[1] == "UCUM":
        if value not in _meanings("UCUM") and not is_unit(value):
            out.add("code.unit", f"{value!r} is not a unit of UCUM", node, tag, value=value)
        return  # the meaning of a unit is often its symbol
    meanings = _meanings(code[1]).get(code[0]) if code[1] in SCHEMES else None
    if code[1] == "DCM":
        if meanings is None:
            out.add("code.unknown", f"{value!r} is not a code of the coding scheme DCM", node, tag, value=value)
        elif value in scheme("DCM").retired:
            out.add("code.retired", f"{label(code)} is a retired code", node, tag, value=value)
    if meaning and meanings is not None and meaning.isascii() and _plain(meaning) not in meanings:
        message = f"the meaning of {label(code)} is written as {meaning!r}"
        out.add("code.meaning", message, node, tags.CODE_MEANING, value=meaning)


def _holder(node: Node) -> int:
    """Return the tag of the element that contains the value of a code."""
    return next(each for each in CODE_VALUES if node.filled(each))


def _is_registered(name: str) -> bool:
    """Return whether a coding scheme is one of PS3.16 or private."""
    return name in DESIGNATORS or name.startswith("99")  # PS3.3 8.2 reserves 99 for private schemes


def _is_identified(node: Node, name: str) -> bool:
    """Return whether the object identifies a coding scheme."""
    identified = node.root.items(tags.CODING_SCHEME_IDENTIFICATION_SEQUENCE)
    return any(item.text(tags.CODING_SCHEME_DESIGNATOR) == name for item in identified)


@lru_cache(maxsize=256)  # an unknown coding scheme is often that of all codes of an object
def _similar(name: str) -> str:
    """Return the coding scheme that is probably meant, or ""."""
    plain = _plain(name).upper()
    if plain in _OTHER_NAMES:
        return _OTHER_NAMES[plain]
    known = {each.upper(): each for each in DESIGNATORS}
    near = get_close_matches(name.upper(), known, 1, 0.75)
    return known[near[0]] if near else ""


@cache  # for the whole process: the codes do not change
def _meanings(name: str) -> dict[str, frozenset[str]]:
    """Return the meanings of the codes of a coding scheme by value, as `_plain` returns them."""
    found: dict[str, set[str]] = {}
    for code in scheme(name):
        found.setdefault(code.value, set()).add(_plain(code.meaning))
    return {value: frozenset(meanings) for value, meanings in found.items()}


def _plain(meaning: str) -> str:
    """Return the letters and digits of a meaning in lower case, without the kind of concept that SNOMED appends."""
    return "".join(filter(str.isalnum, _KIND.sub("", meaning).casefold()))


def check_groups(node: Node, tag: int, rows: Sequence[Row], out: Collector) -> None:
    """Report codes that are not in the Defined Context Group of a sequence.

    A code that is in the context group of any row is correct, because Modules can replace the context group of another one.

    Parameters
    ----------
    node : Node
        The dataset or item that contains the sequence.
    tag : int
        Tag of the sequence.
    rows : sequence of Row
        The rows that apply to the sequence.
    out : Collector
        Receives the findings.
    """
    grouped = [row for row in rows if row.group is not None]
    for item in node.items(tag):
        code = code_of(item)
        if not code[0]:
            continue
        for row in grouped:
            assert row.group is not None
            if in_group(code, row.group) is not False:
                break
        else:
            row = grouped[0]
            assert row.group is not None
            strict = not row.inferred and is_closed(row.group)
            message = f"{attribute(tag)} is {label(code)}, which is not in {group_label(row.group)}"
            severity: Severity = "error" if strict else "note"
            out.at("code.group", message, item, row, _holder(item), severity=severity, value=code[0])
