"""Corrections of known errors and omissions in the documents (``standard/corrections.toml``).

A correction identifies a row by table and path, a row of an IOD by IOD and module, a SOP Class by UID, or an IOD. It has
the section and a reason, and does one of five things: it sets fields of the row or SOP Class (``set``), gives the row the
terms of another row (``terms_of``), removes the row (``remove``), adds rows after it (``add``), or adds constraints on
the content of the IOD (``constraints``). Such constraints replace those on the same attributes, and the sentences of the
section that were not understood.
If a new edition no longer needs a correction, the report has an error.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs
from attrs import evolve, frozen

from generator import facts, paths
from generator.docbook import DocBookError
from generator.report import Report


@frozen
class Correction:
    """A correction: an entry of ``corrections.toml``.

    Attributes
    ----------
    section : str
        Section of PS3.3; for a SOP Class part and section ("PS3.4 F.7").
    reason : str
        Why the correction is necessary.
    table : str
        Id of a table.
    path : str
        Path of a row, see `paths.with_paths`; "" to add rows before the first row.
    iod : str
        Section of an IOD.
    module : str
        Name of a module or functional group macro in a table of the IOD.
    uid : str
        UID of a SOP Class.
    set : dict
        Fields to change and their new values, in JSON form.
    terms_of : sequence of str
        Table and path of the row that has the terms; () if it does not apply.
    remove : bool
        Whether to remove the row.
    reconstruction : bool
        Whether the correction is only for reconstructed documents; the published document does not need it.
    add : sequence of dict
        Rows to add, in JSON form.
    constraints : sequence of dict
        Constraints of the IOD to add, in JSON form.
    """

    section: str
    reason: str
    table: str = ""
    path: str = ""
    iod: str = ""
    module: str = ""
    uid: str = ""
    set: dict[str, Any] = attrs.field(factory=dict)
    terms_of: Sequence[str] = ()
    remove: bool = False
    reconstruction: bool = False
    add: Sequence[dict[str, Any]] = ()
    constraints: Sequence[dict[str, Any]] = ()

    @property
    def location(self) -> str:
        """Location for the report."""
        if self.uid:
            return f"{self.section}, {self.uid}"
        row = f"Table {self.table}, {self.path}" if self.table else f"{self.iod} {self.module}".rstrip()
        return f"PS3.3 {self.section}, {row}"


class CorrectionError(DocBookError):
    """Raised if the file of corrections is not valid."""


def load(path: Path) -> tuple[Correction, ...]:
    """Read the corrections.

    Parameters
    ----------
    path : Path
        ``corrections.toml``.

    Returns
    -------
    tuple of Correction
        Corrections in order; those for reconstructed documents are last.

    Raises
    ------
    CorrectionError
        If the file is not TOML, or a correction has no section, no reason, or unknown keys.
    """
    try:
        content = tomllib.loads(path.read_text("utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise CorrectionError(f"{path} is not TOML: {error}") from error
    try:
        always = [Correction(**entry) for entry in content.get("correction", [])]
        return (*always, *(Correction(**entry, reconstruction=True) for entry in content.get("reconstruction", [])))
    except TypeError as error:
        raise CorrectionError(
            f"{path} has an invalid correction: {error}; section and reason are required, unknown keys not allowed"
        ) from error


def load_terms(path: Path) -> tuple[Correction, ...]:
    """Read the terms of a newer edition as corrections.

    Parameters
    ----------
    path : Path
        ``newer_terms.json``; the result is empty if it does not exist.

    Returns
    -------
    tuple of Correction
        Corrections that set the terms of rows.
    """
    records = json.loads(path.read_text("utf-8")) if path.is_file() else []
    return tuple(
        Correction(
            section=record["section"],
            reason="terms of a newer edition",
            table=record["table"],
            path=record["path"],
            set={"terms": record["terms"]},
        )
        for record in records
    )


def apply(found: facts.Facts, corrections: Sequence[Correction], report: Report) -> facts.Facts:
    """Apply corrections.

    Parameters
    ----------
    found : Facts
        Facts to correct.
    corrections : sequence of Correction
        Corrections to apply, in order.
    report : Report
        Receives a note for each correction, and an error for each one that matches nothing or changes nothing.

    Returns
    -------
    Facts
        Corrected facts.
    """
    tables = {table.id: table for table in found.tables}
    iods = {iod.section: iod for iod in found.iods}
    sop_classes = {each.uid: each for each in found.sop_classes}
    names = {each.uid: each.name for each in found.uids}
    for each in corrections:
        if each.terms_of:
            each = _with_terms(each, tables)
        if each.table in tables:
            tables[each.table] = _correct_table(tables[each.table], each, report)
        elif each.iod in iods:
            iods[each.iod] = _correct_iod(iods[each.iod], each, report)
        elif each.uid in names:
            listed = sop_classes.get(each.uid, facts.SopClass(each.uid, names[each.uid], ""))
            sop_classes[each.uid] = _changed(listed, each, report)
            report.note("correction", each.location, each.reason)
        else:
            report.error("correction", each.location, "no such table, IOD or UID")
    return evolve(
        found,
        tables=tuple(tables.values()),
        iods=tuple(iods.values()),
        sop_classes=tuple(sop_classes.values()),
    )


def _with_terms(correction: Correction, tables: Mapping[str, facts.Table]) -> Correction:
    """Return a correction that sets the terms of another row; unchanged, and without effect, if it has none."""
    table, path = correction.terms_of
    rows = dict(paths.with_paths(tables[table].rows)) if table in tables else {}
    terms = getattr(rows.get(path), "terms", ())
    return evolve(correction, set=correction.set | {"terms": facts.plain(terms)})


def _correct_table(table: facts.Table, correction: Correction, report: Report) -> facts.Table:
    rows = list(table.rows)
    index = next((i for i, (path, _) in enumerate(paths.with_paths(rows)) if path == correction.path), None)
    added = tuple(facts.row(record) for record in correction.add)
    if index is None:
        if correction.path or not added:
            report.error("correction", correction.location, "no such row; remove the correction, or fix its path")
            return table
        index = -1
    if added:
        if all(row in rows for row in added):
            report.error("correction", correction.location, "the table already has the rows; remove the correction")
        rows[index + 1 : index + 1] = added
    elif correction.remove:
        del rows[index]
    else:
        rows[index] = _changed(rows[index], correction, report)
    report.note("correction", correction.location, correction.reason)
    return evolve(table, rows=tuple(rows))


def _correct_iod(iod: facts.Iod, correction: Correction, report: Report) -> facts.Iod:
    if correction.constraints:
        return _constrained(iod, correction, report)
    for field, attribute in (("modules", "module"), ("groups", "macro")):
        uses = list(getattr(iod, field))
        for index, use in enumerate(uses):
            if getattr(use, attribute) == correction.module:
                uses[index : index + 1] = [] if correction.remove else [_changed(use, correction, report)]
                report.note("correction", correction.location, correction.reason)
                changed: dict[str, Any] = {field: tuple(uses)}
                return evolve(iod, **changed)
    report.error("correction", correction.location, "no such row; remove the correction, or fix its module")
    return iod


def _constrained(iod: facts.Iod, correction: Correction, report: Report) -> facts.Iod:
    """Return an IOD with constraints after those of the same section; they replace those that they correct."""
    added = tuple(
        facts.Constraint(**facts.fields(facts.Constraint, record), section=correction.section)
        for record in correction.constraints
    )
    if all(each in iod.constraints for each in added):
        report.error("correction", correction.location, "the IOD already has the constraints; remove the correction")
        return iod
    report.note("correction", correction.location, correction.reason)
    corrected = {(each.kind, each.path, "" if each.path else each.module) for each in added}

    def replaced(each: facts.Constraint) -> bool:
        key = (each.kind, each.path, "" if each.path else each.module)
        return each.section == correction.section and (each.status == "unparsed" or key in corrected)

    kept = [each for each in iod.constraints if not replaced(each)]
    end = max((index for index, each in enumerate(kept, 1) if each.section == correction.section), default=len(kept))
    return evolve(iod, constraints=(*kept[:end], *added, *kept[end:]))


def _changed(row: Any, correction: Correction, report: Report) -> Any:
    changed = evolve(row, **facts.fields(type(row), correction.set))
    if changed == row:
        report.error("correction", correction.location, "the correction changes nothing; remove it")
    return changed
