"""Suppressions: known deviations of a device, each with its reason, in a TOML file.

::

    [[suppress]]
    sop_class = "1.2.840.10008.5.1.4.1.1.2"     # or its name, or left out for any
    path = "RequestAttributesSequence[*].*"     # pattern of a keyword path; left out: any
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
    """One known deviation.

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
        """Whether it is about this finding."""
        if self.sop_class and self.sop_class != sop_class:
            entry = uid_entry(sop_class)
            if entry is None or self.sop_class not in entry[:2]:
                return False
        return matches(self.rule, finding.rule) and _pattern(self.path).fullmatch(finding.path) is not None


@lru_cache(maxsize=1024)  # of the process: an expression depends on its text alone
def _pattern(text: str) -> re.Pattern[str]:
    """``*`` stands for anything; everything else, brackets too, for itself."""
    return re.compile(".*".join(map(re.escape, text.split("*"))))


def _tuple(entries: Iterable[Suppression]) -> tuple[Suppression, ...]:
    return tuple(entries)


@frozen
class Suppressions:
    """Known deviations, applied to reports."""

    entries: tuple[Suppression, ...] = field(default=(), converter=_tuple)

    def apply(self, report: Report) -> Report:
        """The report without the findings that are known; these stand in `Report.suppressed`."""
        kept: list[Finding] = []
        gone = list(report.suppressed)
        for finding in report.findings:
            entry = next((e for e in self.entries if e.covers(finding, report.sop_class)), None)
            if entry is None:
                kept.append(finding)
            else:
                gone.append(Suppressed(finding, entry.reason))
        return evolve(report, findings=tuple(kept), suppressed=tuple(gone))


def load(path: str | os.PathLike[str]) -> Suppressions:
    """Read a file of suppressions.

    Raises
    ------
    ReadError
        If it is not a file of suppressions: not TOML, an unknown key, no rule or reason, or a pattern that matches
        no rule.
    OSError
        It cannot be opened.
    """
    with open(path, "rb") as file:
        try:
            data = tomllib.load(file)
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise ReadError(f"not a file of suppressions ({error})", path=os.fspath(path)) from None
    return Suppressions(tuple(_entries(data.get("suppress", []), path)))


def _entries(tables: Iterable[Any], path: str | os.PathLike[str]) -> Iterable[Suppression]:
    for number, table in enumerate(tables, 1):
        unknown = set(table) - _KEYS
        missing = {"rule", "reason"} - set(table)
        if unknown or missing:
            words = [f"unknown key {key!r}" for key in sorted(unknown)] + [f"no {key}" for key in sorted(missing)]
            raise ReadError(f"suppression {number}: {', '.join(words)}", path=os.fspath(path))
        try:
            yield Suppression(**table)
        except UnknownNameError as error:
            raise ReadError(f"suppression {number}: {error.message}", path=os.fspath(path)) from None
