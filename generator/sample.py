"""Print a sample of conditions next to the sentences they were read from, for review.

The sentences come from the XML; they are printed but not saved.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from attrs import frozen

from generator import conditions, docbook, facts, paths
from generator.docbook import Document
from generator.reading.part03_rows import columns


@frozen
class Pair:
    """A condition and its text.

    Attributes
    ----------
    location : str
        Table, path and keyword, for example "Table C.7-1, 00102201 PatientSpeciesDescription".
    text : str
        Description of the attribute, as returned by `conditions.text`.
    condition : Condition
        Condition, with the scopes of its paths.
    """

    location: str
    text: str
    condition: facts.Condition


def pairs(document: Document, found: facts.Facts) -> Iterator[Pair]:
    """Yield every condition of an attribute with its text, in the order of the document.

    Parameters
    ----------
    document : Document
        PS3.3.
    found : Facts
        Facts that were read from it.

    Yields
    ------
    Pair
        A condition and its text.
    """
    known = {table.id: table for table in found.tables}
    for element in docbook.tables(document.root):
        where = columns(element)
        table = known.get(docbook.table_id(element))
        if where is None or table is None:
            continue
        texts = list(_texts(element, where, document))
        for path, row in paths.with_paths(table.rows):
            if not isinstance(row, facts.Attribute) or row.condition is None:
                continue
            index = next((i for i, (depth, tag, _) in enumerate(texts) if (depth, tag) == (row.depth, row.tag)), None)
            if index is not None:
                yield Pair(f"Table {table.id}, {path} {row.keyword}", texts[index][2], row.condition)
                del texts[: index + 1]


def _texts(
    table: docbook.Element, where: tuple[int, int, int | None, int], document: Document
) -> Iterator[tuple[int, str, str]]:
    """Yield the depth, tag and description of each row."""
    name_column, tag_column, _, description_column = where
    for cells in docbook.body(table):
        if len(cells) > max(name_column, tag_column, description_column):
            name = docbook.text(cells[name_column])
            tag = (
                docbook.text(cells[tag_column]).replace(" ", "").strip("()").replace(",", "").upper().replace("X", "x")
            )
            depth = len(name) - len(name.lstrip("> ")) - name[: len(name) - len(name.lstrip("> "))].count(" ")
            yield depth, tag, conditions.text(cells[description_column], document.link)


def lines(document: Document, found: facts.Facts, count: int, seed: int, status: str = "parsed") -> Iterator[str]:
    """Yield the text of a sample: the location, the sentences and the expressions of each condition.

    Parameters
    ----------
    document : Document
        PS3.3.
    found : Facts
        Facts that were read from it.
    count : int
        Number of conditions; 0 for all.
    seed : int
        Seed of the random sample. The same seed selects the same sample from the same facts.
    status : {"parsed", "undecidable", "unparsed"}, optional
        Status of the conditions, "parsed" by default.

    Yields
    ------
    str
        One line.
    """
    chosen = [pair for pair in pairs(document, found) if pair.condition.status == status]
    if 0 < count < len(chosen):
        chosen = random.Random(seed).sample(chosen, count)
    for number, pair in enumerate(chosen, 1):
        yield f"{number}. {pair.location}"
        yield from (f"    {line}" for line in pair.text.splitlines())
        yield f"    required:  {spell(pair.condition.required)}"
        if pair.condition.allowed is not None:
            yield f"    allowed:   {spell(pair.condition.allowed)}"
        yield f"    otherwise: {pair.condition.otherwise}"
        yield ""


def spell(expression: facts.Expr | None) -> str:
    """Return an expression in infix notation: ``(./00080100 absent and not ./00080060 in CT|MR)``."""
    if expression is None:
        return "never"
    operator, *rest = expression
    if operator in ("and", "or"):
        return "(" + f" {operator} ".join(map(spell, rest)) + ")"
    if operator == "not":
        return f"not {spell(rest[0])}"
    if operator in ("some", "linked"):
        path, *names, inner = rest
        return f"{operator}<{' '.join((path, *names))}> {spell(inner)}"
    if operator in ("undecidable", "module", "macro", "item", "transfer syntax"):
        return f"{operator}<{' '.join(map(str, rest))}>"
    if operator in ("sop class", "iod"):
        return f"{operator} {'|'.join(rest[0])}"
    path, *values = rest
    shown = "|".join(values[0]) if values and isinstance(values[0], tuple) else "".join(map(str, values))
    return f"{path} {operator} {shown}".rstrip()
