"""`Validator`: holds an object against the standard."""

from __future__ import annotations

from collections.abc import Sequence
from os import PathLike

from dcmgen.model.dataset import BaseDataset
from dcmgen.validation.collector import Collector
from dcmgen.validation.context import Context
from dcmgen.validation.memory import remembered
from dcmgen.validation.registry import RULES
from dcmgen.validation.reports.report import Report, Severity
from dcmgen.validation.reports.suppress import Suppressions, load
from dcmgen.validation.run import run


class Validator:
    """Holds objects against the standard. Re-usable, and safe to share between threads.

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
        if level not in ("error", "warning", "note"):
            raise ValueError(f"{level!r} is no level: choose 'error', 'warning' or 'note'")
        self.level: Severity = level
        self.rules = None if rules is None else (rules,) if isinstance(rules, str) else tuple(rules)
        RULES.check_patterns(self.rules or ())
        self.limit = limit
        self.suppressions = load(suppress) if isinstance(suppress, (str, PathLike)) else suppress

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

            report = remembered(dcmread(source), self.limit, self.rules)
        else:
            report = run(Context(source), Collector(self.limit, self.rules))
        return self._judged(report)

    __call__ = validate

    def _judged(self, report: Report) -> Report:
        """A report as this validator was asked to give it."""
        if self.suppressions is not None:
            report = self.suppressions.apply(report)
        return report if self.level == "note" else report.at_least(self.level)
