"""Read the command elements (PS3.7 Annex E)."""

from __future__ import annotations

from generator.docbook import DocBookError, Element, find_table
from generator.facts import Element as ElementFact
from generator.reading.part06 import read_elements


def read(root: Element) -> tuple[ElementFact, ...]:
    """Read Table E.1-1, and Table E.2-1 with the retired elements.

    Parameters
    ----------
    root : lxml element
        PS3.7, as returned by `docbook.parse`.

    Returns
    -------
    tuple of Element
        Command elements, in the order of the document.

    Raises
    ------
    DocBookError
        If Table E.1-1 is missing, if a table has unknown columns, or if a cell cannot be interpreted.
    """
    current, retired = find_table(root, "E.1-1"), find_table(root, "E.2-1")
    if current is None:
        raise DocBookError("the document has no Table E.1-1; is it PS3.7 (Message Exchange)?")
    elements = [*read_elements(current)]
    if retired is not None:
        elements += read_elements(retired, retired="yes")
    return tuple(elements)
