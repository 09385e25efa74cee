"""Stage two: the facts in ``standard/`` become the generated folders of ``dcmgen/``."""

from __future__ import annotations

from pathlib import Path

from generator import facts
from generator.reading import descriptions
from generator.writing import classes, dictionary, render, rules

RENDERERS = (dictionary.render, rules.render, classes.render)


def files(standard: Path, documents: Path | None = None) -> dict[str, str]:
    """Every generated file, formatted, as the facts in a folder give it.

    Parameters
    ----------
    standard : Path
        Where `facts.save` put them, and the hand-made files are.
    documents : Path, optional
        Where the XML is: the facts are read from it, and docstrings carry the standard's descriptions.

    Returns
    -------
    dict
        Path below the project → text.

    Raises
    ------
    RenderError
        There are no facts, they cannot be rendered, or two renderers claim a file.
    """
    found = descriptions.read(documents, standard) if documents else facts.load(standard)
    if not found.elements:
        raise render.RenderError(f"there are no facts in {standard}: run `python -m generator read FOLDER` first")
    pages: dict[str, str] = {}
    for renderer in RENDERERS:
        for path, text in renderer(found).items():
            if path in pages:
                raise render.RenderError(f"two renderers write {path}")
            pages[path] = text
    return render.formatted(pages)
