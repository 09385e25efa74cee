"""PS3.7 Annex E: the command elements as facts."""

from __future__ import annotations

from generator.docbook import DocBookError, Element, find_table
from generator.facts import Element as ElementFact
from generator.reading.part06 import read_elements


def read(root: Element) -> tuple[ElementFact, ...]:
    """Read Tables E.1-1 and E.2-1 (retired ones).

    Parameters
    ----------
    root : lxml element
        The book, as `docbook.parse` gives it.

    Raises
    ------
    DocBookError
        Table E.1-1 is missing, or a table has unknown columns or cells.
    """
    current, retired = find_table(root, "E.1-1"), find_table(root, "E.2-1")
    if current is None:
        raise DocBookError("PS3.7 has no Table E.1-1: is this Message Exchange?")
    elements = [*read_elements(current)]
    if retired is not None:
        elements += read_elements(retired, retired="yes")
    return tuple(elements)
