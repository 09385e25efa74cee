"""Terms of a newer edition of PS3.3, from a file with its lists in document order.

The file has a line for each list, ``PS3.3 <section or None> <title or lead sentence>``, and lines ``- TERM : meaning``
below it. It does not contain the tables, so the lists are aligned with those of the document: both are in document order,
and agree in section, lead sentence and terms. A list that the document lacks belongs to the rows whose text contains its
lead sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from attrs import frozen

from dcmgen.values.vr import ENUMERATED
from generator import docbook, facts, paths
from generator.docbook import DocBookError, Document, Element
from generator.reading.terms import values
from generator.reading.terms_titles import Kind

_HEAD = re.compile(r"PS3\.(?P<part>\d+) (?:None|(?P<kind>sect|chapter|table)_(?P<section>\S+))(?: (?P<title>.*))?$")
_ENTRY = re.compile(r"\s*- (?P<term>.*?)(?: : .*)?$")
_QUOTES = ' "“”'
_TERM = re.compile(r"[A-Z0-9][A-Z0-9_ ]*|[0-9.]+")
"""What a term looks like; the file also contains formulas and words of other kinds."""
_FLAGS = (frozenset({"YES", "NO"}), frozenset({"Y", "N"}))
_PREFIX = 60
"""Number of characters of lead sentences that are compared; the file ends them at the first reference."""


@frozen
class List:
    """A list of terms.

    Attributes
    ----------
    section : str
        Label of the section; "" for a list in a table of the newer edition.
    lead : str
        Title of the section or lead sentence, in lower case without punctuation.
    terms : tuple of str
        Terms in order.
    """

    section: str
    lead: str
    terms: tuple[str, ...]


@frozen
class Alignment:
    """Lists of the newer edition, and where they belong.

    Attributes
    ----------
    added : dict of Element to tuple of str
        Terms that the lists of the document lack.
    unknown : tuple of List
        Lists with terms that the document lacks.
    compared : int
        Number of lists with terms that were compared.
    """

    added: dict[Element, tuple[str, ...]]
    unknown: tuple[List, ...]
    compared: int


def parse(path: Path) -> tuple[List, ...]:
    """Read the lists of PS3.3 in a file.

    Parameters
    ----------
    path : Path
        File of lists.

    Returns
    -------
    tuple of List
        Lists in document order.

    Raises
    ------
    DocBookError
        If the file cannot be read, or contains no list of PS3.3.
    """
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise DocBookError(f"cannot read the lists in {path}: {error}") from error
    found: list[tuple[str, str, list[str]]] = []
    current: list[str] = []
    for line in lines:
        if head := _HEAD.match(line):
            current = []
            if head["part"] == "3" and head["kind"] != "chapter":
                found.append((head["section"] or "", _plain(head["title"] or ""), current))
        elif (entry := _ENTRY.match(line)) and (term := entry["term"].strip(_QUOTES)):
            current.append(term)
    if not found:
        raise DocBookError(f"{path} contains no lists of PS3.3")
    return tuple(List(section, lead, tuple(terms)) for section, lead, terms in found)


def align(document: Document, newer: Sequence[List]) -> Alignment:
    """Align the lists of a newer edition with those of a document.

    Parameters
    ----------
    document : Document
        PS3.3.
    newer : sequence of List
        Lists of the newer edition, in document order.

    Returns
    -------
    Alignment
        The terms and lists that the document lacks.
    """
    elements = list(docbook.descendants(document.root, "variablelist"))
    older = [_of_document(document, each) for each in elements]
    added: dict[Element, tuple[str, ...]] = {}
    placed: set[int] = set()
    compared = 0
    for mine, theirs in _pairs(older, newer):
        placed.add(theirs)
        terms = newer[theirs].terms
        compared += bool(terms)
        missing = tuple(term for term in terms if term not in older[mine].terms and _TERM.fullmatch(term))
        if missing:
            added[elements[mine]] = missing
    unknown = (each for index, each in enumerate(newer) if index not in placed and each.terms and each.lead)
    return Alignment(added, tuple(unknown), compared)


def changes(
    base: Iterable[facts.Table], extended: Iterable[facts.Table]
) -> Iterator[tuple[facts.Table, str, tuple[facts.Terms, ...]]]:
    """Yield table, path and terms of each row that differs between the facts without and with the added terms."""
    for old, new in zip(base, extended, strict=True):
        for (path, row), changed in zip(paths.with_paths(old.rows), new.rows, strict=True):
            if isinstance(changed, facts.Attribute) and row != changed:
                yield old, path, changed.terms


def placed(
    unknown: Iterable[List],
    tables: Sequence[facts.Table],
    texts: Mapping[tuple[str, str], str],
    vrs: Mapping[str, tuple[str, ...]],
) -> Iterator[tuple[facts.Table, str, tuple[facts.Terms, ...]]]:
    """Yield table, path and terms of each row without terms whose text contains the lead sentence of a list.

    The newer edition does not say whether its terms are Enumerated Values; only lists of flags are assumed to be.
    """
    rows = [
        (table, path, row.tag, _plain(texts.get((table.id, path), "")))
        for table in tables
        for path, row in paths.with_paths(table.rows)
        if isinstance(row, facts.Attribute) and not row.terms and not ENUMERATED.isdisjoint(vrs.get(row.tag, ()))
    ]
    done: set[tuple[str, str]] = set()
    for each in unknown:
        if each.section or len(each.lead) < _PREFIX // 3:
            continue
        terms = tuple(term for term in each.terms if _TERM.fullmatch(term))
        kind: Kind = "enumerated" if frozenset(terms) in _FLAGS else "defined"
        for table, path, tag, text in rows:
            if (table.id, path) in done or not (text.startswith(each.lead[:_PREFIX]) or each.lead in text):
                continue
            if found := values(terms, vrs.get(tag, ())):
                done.add((table.id, path))
                yield table, path, (facts.Terms(kind, found),)


def report(
    alignment: Alignment, newer: Sequence[List], rows: Iterable[tuple[facts.Table, str, tuple[facts.Terms, ...]]]
) -> list[str]:
    """Return the lines that describe an alignment: counts, the rows with new terms, and the lists without a row."""
    rows = list(rows)
    used = {value for _, _, terms in rows for each in terms for value in each.values}
    lines = [f"{sum(bool(each.terms) for each in newer)} lists with terms, {alignment.compared} compared"]
    for table, path, terms in rows:
        texts = [f"{each.kind} {', '.join(each.values)}" for each in terms]
        lines.append(f"{table.id} {path}: {'; '.join(texts)}")
    lines += [
        f"not placed: PS3.3 {each.section} {', '.join(each.terms)}"
        for each in alignment.unknown
        if not used.issuperset(each.terms)
    ]
    return lines


def _of_document(document: Document, element: Element) -> List:
    parent = element.getparent()
    paragraphs = docbook.descendants(element if parent is None else parent, "para")
    lead = next((document.text(each) for each in paragraphs), "")
    terms = tuple(docbook.text(each).strip().strip(_QUOTES) for each in docbook.descendants(element, "term"))
    return List(docbook.section_label(element), _plain(lead), terms)


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


def _pairs(older: Sequence[List], newer: Sequence[List]) -> list[tuple[int, int]]:
    """Return the pairs of lists of the best alignment, in which pairs do not cross."""
    scores = [0.0] * (len(newer) + 1)
    steps: list[bytearray] = []
    for mine in older:
        row, taken = [0.0], bytearray(1)
        for index, theirs in enumerate(newer):
            pair = scores[index] + _similarity(mine, theirs)
            best = max(pair, scores[index + 1], row[index])
            taken.append(1 if best == pair and best > max(scores[index + 1], row[index]) else 2 + (best == row[index]))
            row.append(best)
        scores = row
        steps.append(taken)
    pairs: list[tuple[int, int]] = []
    i, j = len(older), len(newer)
    while i and j:
        step = steps[i - 1][j]
        if step == 1:
            pairs.append((i - 1, j - 1))
        i, j = (i - (step != 3), j - (step != 2))
    return pairs[::-1]


def _similarity(mine: List, theirs: List) -> float:
    """Return how well two lists agree; a negative number if they do not."""
    if theirs.section:
        score = 2.5 if theirs.section == mine.section else -2.0
    else:
        length = min(len(mine.lead), len(theirs.lead), _PREFIX)
        if length >= 8 and mine.lead[:length] == theirs.lead[:length]:
            score = 3.0
        else:
            one, two = set(mine.lead.split()), set(theirs.lead.split())
            score = 2 * len(one & two) / len(one | two) - 0.5 if one & two else 0.0
    if theirs.terms:
        ours, new = set(mine.terms), set(theirs.terms)
        score += 4 * len(ours & new) / len(ours | new) if ours & new else -3.0
    return score
