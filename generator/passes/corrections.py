"""``standard/corrections.toml``: what is known to be wrong or missing in the documents, each with its reason.

A correction is keyed by (table, path), (iod, module) or the uid of a SOP Class, says the section and why, and does one
of three things: ``set`` fields of the row (or of a SOP Class that no table lists), ``remove`` it, or ``add`` rows after
it. It fails when the standard no longer needs it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import attrs
from attrs import evolve, frozen

from generator import facts, paths
from generator.docbook import DocBookError
from generator.report import Report


@frozen
class Correction:
    """One entry of the file."""

    section: str
    """Of PS3.3; of a SOP Class with the part ("PS3.4 F.7")."""
    reason: str
    table: str = ""
    path: str = ""
    """Path of a row, see `paths.with_paths`; "" (with ``add``) before the first row."""
    iod: str = ""
    """Section of an IOD."""
    module: str = ""
    """Name of the Module or functional group macro in that IOD's table."""
    uid: str = ""
    """UID of a SOP Class."""
    set: dict[str, Any] = attrs.field(factory=dict)
    remove: bool = False
    reconstruction: bool = False
    """Mends a reconstructed document; the published one has the fact."""
    add: Sequence[dict[str, Any]] = ()

    @property
    def location(self) -> str:
        """Where, for the report."""
        if self.uid:
            return f"{self.section}, {self.uid}"
        row = f"Table {self.table}, {self.path}" if self.table else f"{self.iod} {self.module}"
        return f"PS3.3 {self.section}, {row}"


class CorrectionError(DocBookError):
    """The file of corrections is not as it should be."""


def load(path: Path) -> tuple[Correction, ...]:
    """Read the corrections.

    Raises
    ------
    CorrectionError
        The file is no TOML, or an entry lacks its section or reason, or has unknown keys.
    """
    try:
        content = tomllib.loads(path.read_text("utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise CorrectionError(f"{path} is not TOML: {error}") from error
    try:
        own = [Correction(**entry) for entry in content.get("correction", [])]
        return (*own, *(Correction(**entry, reconstruction=True) for entry in content.get("reconstruction", [])))
    except TypeError as error:
        raise CorrectionError(f"{path}: a correction needs section and reason and no unknown keys: {error}") from error


def apply(found: facts.Facts, corrections: Sequence[Correction], report: Report) -> facts.Facts:
    """The facts, corrected; a correction that matches nothing or changes nothing is an error in the report."""
    tables = {table.id: table for table in found.tables}
    iods = {iod.section: iod for iod in found.iods}
    sop_classes = {each.uid: each for each in found.sop_classes}
    names = {each.uid: each.name for each in found.uids}
    for each in corrections:
        if each.table in tables:
            tables[each.table] = _correct_table(tables[each.table], each, report)
        elif each.iod in iods:
            iods[each.iod] = _correct_iod(iods[each.iod], each, report)
        elif each.uid in names:
            listed = sop_classes.get(each.uid, facts.SopClass(each.uid, names[each.uid], ""))
            sop_classes[each.uid] = _changed(listed, each, report)
            report.note("correction", each.location, each.reason)
        else:
            report.error("correction", each.location, "there is no such table, IOD or UID")
    return evolve(
        found,
        tables=tuple(tables.values()),
        iods=tuple(iods.values()),
        sop_classes=tuple(sop_classes.values()),
    )


def _correct_table(table: facts.Table, correction: Correction, report: Report) -> facts.Table:
    rows = list(table.rows)
    index = next((i for i, (path, _) in enumerate(paths.with_paths(rows)) if path == correction.path), None)
    added = tuple(facts.row(record) for record in correction.add)
    if index is None:
        if correction.path or not added:
            report.error(
                "correction", correction.location, "there is no such row: the correction is no longer needed, or wrong"
            )
            return table
        index = -1
    if added:
        if all(row in rows for row in added):
            report.error("correction", correction.location, "the rows are there: the correction is no longer needed")
        rows[index + 1 : index + 1] = added
    elif correction.remove:
        del rows[index]
    else:
        rows[index] = _changed(rows[index], correction, report)
    report.note("correction", correction.location, correction.reason)
    return evolve(table, rows=tuple(rows))


def _correct_iod(iod: facts.Iod, correction: Correction, report: Report) -> facts.Iod:
    for field, attribute in (("modules", "module"), ("groups", "macro")):
        uses = list(getattr(iod, field))
        for index, use in enumerate(uses):
            if getattr(use, attribute) == correction.module:
                uses[index : index + 1] = [] if correction.remove else [_changed(use, correction, report)]
                report.note("correction", correction.location, correction.reason)
                changed: dict[str, Any] = {field: tuple(uses)}
                return evolve(iod, **changed)
    report.error(
        "correction", correction.location, "there is no such row: the correction is no longer needed, or wrong"
    )
    return iod


def _changed(row: Any, correction: Correction, report: Report) -> Any:
    changed = evolve(row, **facts.fields(type(row), correction.set))
    if changed == row:
        report.error("correction", correction.location, "it changes nothing: the correction is no longer needed")
    return changed
