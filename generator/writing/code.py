"""Render all generated files of ``dcmgen/`` from the facts in ``standard/``."""

from __future__ import annotations

from pathlib import Path

from generator import facts
from generator.reading import descriptions, templates
from generator.writing import classes, codes, deidentification, dictionary, render, rules

RENDERERS = (dictionary.render, codes.render, deidentification.render, rules.render, classes.render)


def files(standard: Path, documents: Path | None = None) -> dict[str, str]:
    """Render and format all generated files.

    Parameters
    ----------
    standard : Path
        Folder with the facts and the hand-written files.
    documents : Path, optional
        Folder with the XML. If given, the facts are read from the XML, and docstrings contain descriptions of attributes.

    Returns
    -------
    dict of str to str
        Paths below the project → texts.

    Raises
    ------
    RenderError
        If there are no facts, if they cannot be rendered, or if two renderers write the same file.
    """
    found = descriptions.read(documents, standard) if documents else facts.load(standard)
    if not found.elements:
        raise render.RenderError(f"{standard} contains no facts; run `python -m generator read FOLDER` first")
    known = {table.id for table in found.tables}
    for table in found.tables:
        for row in table.rows:
            if isinstance(row, facts.Include) and row.table and row.table not in known:
                raise render.RenderError(
                    f"Table {row.table}, which Table {table.id} includes, is missing in {standard}"
                )
    found = templates.load(found, standard)
    pages: dict[str, str] = {}
    for renderer in RENDERERS:
        for path, text in renderer(found).items():
            if path in pages:
                raise render.RenderError(f"two renderers write {path}")
            pages[path] = text
    return render.formatted(pages)
