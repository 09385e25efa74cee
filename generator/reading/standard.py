"""Read a folder with DocBook XML, and save the facts in ``standard/``."""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections.abc import Mapping
from pathlib import Path

from generator import docbook, facts, passes
from generator.passes import corrections, row_groups
from generator.reading import codes, lists, part03, part04, part05, part06, part07, part15, private
from generator.reading.download import address, fetch
from generator.reading.part03_rows import Context
from generator.reading.prose import Prose
from generator.report import Report

PARTS = ("part03", "part04", "part05", "part06", "part07", "part15")
_PARTIAL = frozenset({"context group", "correction", "reference"})
"""Kinds of errors that are expected if the documents are an excerpt or of another edition than the corrections."""
HAND_WRITTEN = Path(__file__).resolve().parents[2] / "standard"


def read(
    folder: Path,
    out: Path,
    download: str | None = None,
    hand_written: Path = HAND_WRITTEN,
    *,
    partial: bool = False,
) -> Report:
    """Read the standard and save its facts.

    Parameters
    ----------
    folder : Path
        Folder with ``part03.xml`` … ``part15.xml``.
    out : Path
        Folder to save the facts in (``standard/``). Nothing is saved if the report contains an error.
    download : str, optional
        Edition ("2025e", "current") to download from NEMA into `folder` first.
    hand_written : Path, optional
        Folder with ``tables.toml``, ``corrections.toml`` and ``codes.toml``, ``standard/`` by default.
    partial : bool, optional
        Whether the documents are an excerpt or of another edition than the corrections. Corrections that do not match
        and references to missing tables and IODs are then warnings. False by default.

    Returns
    -------
    Report
        Findings and counts.

    Raises
    ------
    DocBookError
        If a part is missing, cannot be read, or does not contain the expected tables.
    """
    if download:
        fetch(download, PARTS, folder)
    report = Report(lenient=_PARTIAL if partial else frozenset())
    documents = {part: docbook.Document(folder / f"{part}.xml") for part in PARTS}
    edition = documents["part03"].edition
    for part, document in documents.items():
        if document.edition != edition:
            report.warn(
                "edition", part, f"edition {document.edition or 'unknown'} differs from {edition or 'unknown'} of PS3.3"
            )
    found = read_documents(documents, report, hand_written)
    if not report.failed:
        facts.save(found, out)
        _save_editions({part: _entry(document, part) for part, document in documents.items()}, hand_written, out)
    return report


def read_codes(folder: Path, edition: str, out: Path) -> facts.Facts:
    """Read the codes and context groups of PS3.16, and save them next to the other facts.

    Parameters
    ----------
    folder : Path
        Folder with the lists; see `generator.reading.codes`.
    edition : str
        Edition of PS3.16 that the lists were made from ("2026b"); the lists do not name it.
    out : Path
        Folder with the other facts (``standard/``).

    Returns
    -------
    Facts
        The codes and context groups.

    Raises
    ------
    DocBookError
        If a list is missing or not valid.
    """
    read, groups = codes.read(folder, HAND_WRITTEN / "codes.toml")
    found = facts.Facts(codes=read, context_groups=groups)
    facts.save_codes(found, out)
    _save_editions({"part16": _entry_of_lists(edition, *(folder / name for name in codes.FILES))}, out, out)
    return found


def read_private(dcmtk: Path, out: Path) -> tuple[facts.PrivateElement, ...]:
    """Read the private elements of vendors, and save them next to the other facts.

    Parameters
    ----------
    dcmtk : Path
        The file ``private.dic`` of dcmtk; see `generator.reading.private`.
    out : Path
        Folder with the other facts (``standard/``).

    Returns
    -------
    tuple of PrivateElement
        The elements.

    Raises
    ------
    DocBookError
        If a source is missing or not valid.
    """
    known = facts.load(out)
    found = private.read(dcmtk, known.safe_private, frozenset(each.vr for each in known.vrs))
    facts.save_private_elements(found, out)
    return found


def read_documents(
    documents: dict[str, docbook.Document],
    report: Report,
    hand_written: Path = HAND_WRITTEN,
    texts: dict[tuple[str, str], str] | None = None,
) -> facts.Facts:
    """Read the facts of all parts.

    Parameters
    ----------
    documents : dict of str to Document
        The parts, by name ("part03" … "part15").
    report : Report
        Receives findings and counts.
    hand_written : Path, optional
        Folder with ``tables.toml``, ``corrections.toml`` and ``codes.toml``, ``standard/`` by default.
    texts : dict of (str, str) to str, optional
        Receives the text of each row by (table id, path); see `part03_rows.Context`.

    Returns
    -------
    Facts
        Facts, corrected, linked and checked, without editions and hashes.
    """
    texts = {} if texts is None else texts
    found, prose = _as_read(documents, report, hand_written, texts)
    reconstructed = documents["part03"].reconstructed
    entries = [
        *corrections.load_terms(hand_written / "newer_terms.json"),
        *(
            each
            for each in corrections.load(hand_written / "corrections.toml")
            if reconstructed or not each.reconstruction
        ),
    ]
    found = passes.run(found, entries, report, texts)
    if reconstructed:
        found = row_groups.number(found, row_groups.load(hand_written / "codes.toml"), report)
    for section, title, names in prose.reader.unattached():
        listed = f"the list {title!r} ({', '.join(names)})"
        report.warn("terms", f"PS3.3 {section}", f"{listed} does not belong to any row")
    return found


def read_lists(folder: Path, path: Path, edition: str, out: Path = HAND_WRITTEN) -> list[str]:
    """Compare the lists of terms with those of a newer edition, and save what they lack in ``newer_terms.json``.

    Parameters
    ----------
    folder : Path
        Folder with ``part03.xml`` … ``part15.xml``.
    path : Path
        File with the lists of the newer edition; see `generator.reading.lists`.
    edition : str
        The newer edition ("2026b"); the file does not name it.
    out : Path, optional
        Folder with the other facts, ``standard/`` by default.

    Returns
    -------
    list of str
        Report: counts, the terms that were added, and the lists that could not be placed.

    Raises
    ------
    DocBookError
        If a part or the file of lists is missing or not valid.
    """
    documents = {part: docbook.Document(folder / f"{part}.xml") for part in PARTS}
    newer = lists.parse(path)
    alignment = lists.align(documents["part03"], newer)
    texts: dict[tuple[str, str], str] = {}
    base, _ = _as_read(documents, Report(), out, texts)
    longer, _ = _as_read(documents, Report(), out, {}, alignment.added)
    vrs = {each.tag: each.vr for each in base.elements}
    rows = [*lists.changes(base.tables, longer.tables), *lists.placed(alignment.unknown, base.tables, texts, vrs)]
    facts.save_terms(((table.id, table.section, row, terms) for table, row, terms in rows), out)
    _save_editions({"part03-lists": _entry_of_lists(edition, path)}, out, out)
    return lists.report(alignment, newer, rows)


def _as_read(
    documents: dict[str, docbook.Document],
    report: Report,
    hand_written: Path,
    texts: dict[tuple[str, str], str],
    added: Mapping[docbook.Element, tuple[str, ...]] | None = None,
) -> tuple[facts.Facts, Prose]:
    """Return the facts before the passes, and the interpreter of their texts."""
    elements, uids = part06.read(documents["part06"].root)
    elements = tuple(sorted((*elements, *part07.read(documents["part07"].root)), key=lambda each: each.tag))
    uids = tuple(sorted(uids, key=lambda each: [int(number) for number in each.uid.split(".")]))
    sop_classes = part04.read(documents["part04"], report)
    prose = Prose(documents["part03"], elements, sop_classes, added)
    context = Context(documents["part03"], {each.tag: each for each in elements}, prose, report, texts)
    kinds = tomllib.loads((hand_written / "tables.toml").read_text("utf-8"))
    element_actions, content_actions, safe_private = part15.read(documents["part15"].root)
    objects = part03.read(context, {table: kind for kind, tables in kinds.items() for table in tables})
    found = facts.Facts(
        elements=elements,
        uids=uids,
        vrs=part05.read(documents["part05"].root),
        compressions=part05.compressions(documents["part05"].root),
        charsets=objects.charsets,
        tables=objects.tables,
        iods=objects.iods,
        sop_classes=sop_classes,
        element_actions=element_actions,
        content_actions=content_actions,
        safe_private=safe_private,
    )
    return found, prose


def _entry(document: docbook.Document, part: str) -> dict[str, str | bool]:
    entry: dict[str, str | bool] = {"edition": document.edition}
    if document.reconstructed:
        entry["reconstructed"] = True
    return entry | {"address": address(document.edition, part), "sha256": document.sha256}


def _entry_of_lists(edition: str, *paths: Path) -> dict[str, str]:
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in paths)).hexdigest()
    return {"edition": edition, "sha256": digest}


def _save_editions(entries: Mapping[str, Mapping[str, str | bool]], old: Path, out: Path) -> None:
    """Write ``edition.toml`` with new entries of parts, and the old entries of other parts."""
    source = old / "edition.toml"
    merged = {**(tomllib.loads(source.read_text("utf-8")) if source.is_file() else {}), **entries}
    lines = ["# Documents from which the generator read the facts. Generated; do not edit."]
    for part, entry in sorted(merged.items()):
        lines += ["", f"[{part}]", *(f"{name} = {json.dumps(value)}" for name, value in entry.items())]
    (out / "edition.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")
