"""Facts with the standard's own words, for who has the XML and generates a package with them for himself."""

from __future__ import annotations

from pathlib import Path

from attrs import evolve

from generator import docbook, facts, paths
from generator.reading import standard
from generator.report import Report


def read(folder: Path, hand_written: Path = standard.HAND_WRITTEN) -> facts.Facts:
    """Read the standard; every attribute row keeps its description.

    Parameters
    ----------
    folder : Path
        Where ``part03.xml`` … ``part07.xml`` are.
    hand_written : Path
        Where ``tables.toml`` and ``corrections.toml`` are.

    Raises
    ------
    DocBookError
        A part is missing or broken, or the facts that were read contradict one another.
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
        # In the order of `facts.load`: modules, then macros.
        tables=tuple(sorted(map(described, found.tables), key=lambda table: table.kind != "module")),
        edition={
            part: f"{each.edition} reconstructed" if each.reconstructed else each.edition
            for part, each in documents.items()
        },
        hashes={part: each.sha256 for part, each in documents.items()},
    )
