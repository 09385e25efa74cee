"""A sample of conditions beside the sentences they were read from, for a person to compare.

The sentences come from the XML at hand; they are printed and never kept.
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
    place : str
        "Table C.7-1, 00102201 PatientSpeciesDescription".
    text : str
        The description as the grammar gets it.
    condition : Condition
        With the scopes of its paths.
    """

    place: str
    text: str
    condition: facts.Condition


def pairs(document: Document, found: facts.Facts) -> Iterator[Pair]:
    """Every condition of an Attribute, in the order of the document.

    Parameters
    ----------
    document : Document
        PS3.3.
    found : Facts
        What was read from it.
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
    """Depth, tag and description of each row."""
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
    """A sample to read: place, text, expression.

    Parameters
    ----------
    document : Document
        PS3.3.
    found : Facts
        What was read from it.
    count : int
        How many; 0 for all.
    seed : int
        Of the random choice: the same seed draws the same sample from the same facts.
    status : str, optional
        ``parsed``, ``undecidable`` or ``unparsed``.
    """
    chosen = [pair for pair in pairs(document, found) if pair.condition.status == status]
    if 0 < count < len(chosen):
        chosen = random.Random(seed).sample(chosen, count)
    for number, pair in enumerate(chosen, 1):
        yield f"{number}. {pair.place}"
        yield from (f"    {line}" for line in pair.text.splitlines())
        yield f"    required:  {spell(pair.condition.required)}"
        if pair.condition.allowed is not None:
            yield f"    allowed:   {spell(pair.condition.allowed)}"
        yield f"    otherwise: {pair.condition.otherwise}"
        yield ""


def spell(expression: facts.Expr | None) -> str:
    """An expression in infix form: ``(./00080100 absent and not ./00080060 in CT|MR)``."""
    if expression is None:
        return "never"
    operator, *rest = expression
    if operator in ("and", "or"):
        return "(" + f" {operator} ".join(map(spell, rest)) + ")"
    if operator == "not":
        return f"not {spell(rest[0])}"
    if operator in ("undecidable", "module", "macro", "item"):
        return f"{operator}<{' '.join(map(str, rest))}>"
    if operator in ("sop class", "iod"):
        return f"{operator} {'|'.join(rest[0])}"
    path, *values = rest
    shown = "|".join(values[0]) if values and isinstance(values[0], tuple) else "".join(map(str, values))
    return f"{path} {operator} {shown}".rstrip()
