"""Suppressions: findings that are expected, with the reason, in a TOML file.

::

    [[suppress]]
    sop_class = "1.2.840.10008.5.1.4.1.1.2"     # UID or name; optional
    path = "RequestAttributesSequence[*].*"     # pattern of a keyword path; optional
    rule = "type-2.missing*"                    # pattern of a rule
    reason = "Firmware 4.2 leaves these out; fixed in 5.0"
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from attrs import evolve, field, frozen

from dcmgen.dictionary import uid_entry
from dcmgen.errors import ReadError, UnknownNameError
from dcmgen.validation.registry import RULES, matches
from dcmgen.validation.reports.report import Finding, Report, Suppressed

_KEYS = {"sop_class", "path", "rule", "reason"}


@frozen
class Suppression:
    """A kind of finding that is expected.

    Attributes
    ----------
    rule : str
        Pattern of the rules in the syntax of `fnmatch`, with or without the row, table or section:
        ``"type-2.missing*"``.
    reason : str
        Why the finding is expected.
    path : str
        Pattern of the keyword path, in which ``*`` matches any text.
    sop_class : str
        UID or name of the SOP Class, or "" for any.

    Raises
    ------
    UnknownNameError
        If no finding can match the pattern of a rule.
    """

    rule: str = field(validator=lambda _self, _field, pattern: RULES.check_patterns([pattern]))
    reason: str
    path: str = "*"
    sop_class: str = ""

    def covers(self, finding: Finding, sop_class: str) -> bool:
        """Return whether the suppression applies to a finding.

        Parameters
        ----------
        finding : Finding
            The finding.
        sop_class : str
            UID of the SOP Class of the validated object.

        Returns
        -------
        bool
            True if SOP Class, rule and path match.
        """
        if self.sop_class and self.sop_class != sop_class:
            entry = uid_entry(sop_class)
            if entry is None or self.sop_class not in entry[:2]:
                return False
        return matches(self.rule, finding.rule) and _pattern(self.path).fullmatch(finding.path) is not None


@lru_cache(maxsize=1024)  # for the whole process: the result depends on the text only
def _pattern(text: str) -> re.Pattern[str]:
    """Return the expression of a pattern: ``*`` matches any text, all other characters match themselves."""
    return re.compile(".*".join(map(re.escape, text.split("*"))))


def _tuple(entries: Iterable[Suppression]) -> tuple[Suppression, ...]:
    return tuple(entries)


@frozen
class Suppressions:
    """Suppressions that are applied to reports.

    Attributes
    ----------
    entries : tuple of Suppression
        The suppressions; the first one that applies to a finding provides the reason.
    """

    entries: tuple[Suppression, ...] = field(default=(), converter=_tuple)

    def apply(self, report: Report) -> Report:
        """Move the findings to which a suppression applies to `Report.suppressed`.

        Parameters
        ----------
        report : Report
            The report, which is not changed.

        Returns
        -------
        Report
            A copy with fewer findings and more entries in `Report.suppressed`.
        """
        kept: list[Finding] = []
        suppressed = list(report.suppressed)
        for finding in report.findings:
            entry = next((e for e in self.entries if e.covers(finding, report.sop_class)), None)
            if entry is None:
                kept.append(finding)
            else:
                suppressed.append(Suppressed(finding, entry.reason))
        return evolve(report, findings=tuple(kept), suppressed=tuple(suppressed))


def load(path: str | os.PathLike[str]) -> Suppressions:
    """Read a file of suppressions.

    Parameters
    ----------
    path : str or os.PathLike
        The TOML file.

    Returns
    -------
    Suppressions
        The suppressions in the order of the file.

    Raises
    ------
    ReadError
        If the file is not TOML, an entry has an unknown key or lacks a rule or reason, or a pattern matches no rule.
    OSError
        If the file cannot be opened.
    """
    with open(path, "rb") as file:
        try:
            data = tomllib.load(file)
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise ReadError(f"the file is not valid TOML ({error})", path=os.fspath(path)) from None
    return Suppressions(tuple(_entries(data.get("suppress", []), path)))


def _entries(tables: Iterable[Any], path: str | os.PathLike[str]) -> Iterable[Suppression]:
    for number, table in enumerate(tables, 1):
        unknown = set(table) - _KEYS
        missing = {"rule", "reason"} - set(table)
        if unknown or missing:
            faults = [f"unknown key {key!r}" for key in sorted(unknown)] + [
                f"missing key {key!r}" for key in sorted(missing)
            ]
            raise ReadError(f"suppression {number}: {', '.join(faults)}", path=os.fspath(path))
        try:
            yield Suppression(**table)
        except UnknownNameError as error:
            raise ReadError(f"suppression {number}: {error.message}", path=os.fspath(path)) from None
