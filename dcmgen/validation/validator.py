"""`Validator`: checks objects against the standard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from os import PathLike
from typing import Any

from dcmgen.model.dataset import BaseDataset
from dcmgen.validation.caches import Caches
from dcmgen.validation.collector import Collector
from dcmgen.validation.context import Context
from dcmgen.validation.memory import Memory
from dcmgen.validation.registry import RULES, SEVERITIES, Severity
from dcmgen.validation.reports.report import Report
from dcmgen.validation.reports.suppress import Suppressions, load
from dcmgen.validation.run import run


class Validator:
    """Checks objects against the standard. It can be used any number of times and shared between threads.

    A validator keeps the rules of the IODs that it has met and what it found in the files of a series. Reuse it where
    many objects are validated. Its reports do not depend on what it keeps.

    Parameters
    ----------
    level
        Least severity that is reported: ``"error"``, ``"warning"`` or ``"note"``.
    rules
        Patterns of rules to keep (``["type-*", "vm"]``); None for all.
    limit
        Findings kept of one rule at one place (item numbers apart); `Finding.more` counts the rest.
    suppress
        Known deviations, left out of the findings: a `Suppressions`, or the path of its TOML file.

    Raises
    ------
    ValueError
        If the level does not exist, a pattern matches no rule, or the file is not a file of suppressions.
    """

    def __init__(
        self,
        *,
        level: Severity = "note",
        rules: Sequence[str] | None = None,
        limit: int = 10,
        suppress: Suppressions | str | PathLike[str] | None = None,
    ) -> None:
        if level not in SEVERITIES:
            raise ValueError(f"{level!r} is not a level; choose 'error', 'warning' or 'note'")
        self.level: Severity = level
        self.rules = None if rules is None else (rules,) if isinstance(rules, str) else tuple(rules)
        RULES.check_patterns(self.rules or ())
        self.limit = limit
        self.suppressions = load(suppress) if isinstance(suppress, (str, PathLike)) else suppress
        self._caches = Caches()
        self._memory = Memory(self._caches)

    def __reduce__(self) -> tuple[Callable[..., Validator], tuple[Any, ...]]:
        """Send the options alone to another process; all validators with the same options are one there."""
        return _shared, (type(self), self.level, self.rules, self.limit, self.suppressions)

    def validate(self, source: BaseDataset | str | PathLike[str]) -> Report:
        """Validate a dataset or a file.

        Parameters
        ----------
        source
            A dataset, typed or not, or the path of a file.

        Raises
        ------
        dcmgen.errors.ReadError
            The file cannot be read as DICOM.
        OSError
            It cannot be opened.
        TypeError
            The source is neither.
        """
        if not isinstance(source, (str, PathLike, BaseDataset)):
            raise TypeError(f"a dataset or the path of a file is validated, not {type(source).__name__}")
        if isinstance(source, (str, PathLike)):
            from dcmgen.codec.reader import dcmread

            report = self._memory.validate(dcmread(source), self.limit, self.rules)
        else:
            report = run(Context(source, self._caches), Collector(self.limit, self.rules))
        return self._judged(report)

    __call__ = validate

    def _judged(self, report: Report) -> Report:
        """A report as this validator was asked to give it."""
        if self.suppressions is not None:
            report = self.suppressions.apply(report)
        return report if self.level == "note" else report.at_least(self.level)


def shared_validator(
    *,
    level: Severity = "note",
    rules: Sequence[str] | None = None,
    limit: int = 10,
    suppress: Suppressions | str | PathLike[str] | None = None,
) -> Validator:
    """Return the validator of this process with some options, which are those of `Validator`.

    The functions of this package use it, so that their calls profit from one another.
    """
    if isinstance(suppress, (str, PathLike)):
        suppress = load(suppress)
    return _shared(
        Validator, level, rules if rules is None or isinstance(rules, str) else tuple(rules), limit, suppress
    )


@lru_cache(maxsize=4)  # of the process, and few, because each validator has caches
def _shared(
    cls: type[Validator],
    level: Severity,
    rules: tuple[str, ...] | str | None,
    limit: int,
    suppressions: Suppressions | None,
) -> Validator:
    return cls(level=level, rules=rules, limit=limit, suppress=suppressions)
