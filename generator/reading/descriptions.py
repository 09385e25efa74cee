"""Read facts with descriptions of attributes, to generate a package with descriptions for your own use."""

from __future__ import annotations

from pathlib import Path

from attrs import evolve

from generator import docbook, facts, paths
from generator.reading import standard
from generator.report import Report


def read(folder: Path, hand_written: Path = standard.HAND_WRITTEN) -> facts.Facts:
    """Read the standard with the description of every attribute.

    Parameters
    ----------
    folder : Path
        Folder with ``part03.xml`` … ``part15.xml``.
    hand_written : Path, optional
        Folder with ``tables.toml`` and ``corrections.toml``, ``standard/`` by default.

    Returns
    -------
    Facts
        Facts with descriptions.

    Raises
    ------
    DocBookError
        If a part is missing or cannot be read, or if the report contains an error.
    """
    report, texts = Report(), dict[tuple[str, str], str]()
    documents = {part: docbook.Document(folder / f"{part}.xml") for part in standard.PARTS}
    found = standard.read_documents(documents, report, hand_written, texts)
    if report.failed:
        first = report.of("error")[0]
        raise docbook.DocBookError(f"{first.location}: {first.text}")

    def described(table: facts.Table) -> facts.Table:
        rows = (
            evolve(row, description=texts.get((table.id, path), "")) if isinstance(row, facts.Attribute) else row
            for path, row in paths.with_paths(table.rows)
        )
        return evolve(table, rows=tuple(rows))

    return evolve(
        found,
        # The same order as from `facts.load`: modules, then macros.
        tables=tuple(sorted(map(described, found.tables), key=lambda table: table.kind != "module")),
        edition={
            part: f"{each.edition} reconstructed" if each.reconstructed else each.edition
            for part, each in documents.items()
        },
        hashes={part: each.sha256 for part, each in documents.items()},
    )
