"""`Validator` checks objects against the standard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from os import PathLike
from typing import Any

from dcmgen.model.dataset import BaseDataset
from dcmgen.model.foreign import is_foreign, own_dataset
from dcmgen.validation.caches import Caches
from dcmgen.validation.collector import Collector
from dcmgen.validation.context import Context
from dcmgen.validation.gaps import Gap, find_gaps
from dcmgen.validation.memory import Memory
from dcmgen.validation.missing_list import Missing, missing_of
from dcmgen.validation.registry import RULES, SEVERITIES, Severity
from dcmgen.validation.reports.report import Report
from dcmgen.validation.reports.suppress import Suppressions, load
from dcmgen.validation.run import run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.model.foreign import PydicomDataset


class Validator:
    """Checks objects against the standard.

    A validator can be used for any number of objects and shared between threads. It caches the rules of the IODs that
    it has used and results for similar files, so use one validator for many objects. Its reports do not depend on the
    caches.

    Parameters
    ----------
    level : {"error", "warning", "note"}, optional
        Lowest severity of the findings to report.
    rules : sequence of str, optional
        Patterns of the rules to report, such as ``["type-*", "vm"]``. By default, all rules are reported.
    limit : int, optional
        Number of findings of one rule at one place to keep. Places that differ only in item numbers count as one.
        `Finding.more` counts the other findings.
    suppress : Suppressions, str or PathLike, optional
        Known deviations to leave out of the findings: a `Suppressions` object or the path of a TOML file.

    Raises
    ------
    ValueError
        If the level does not exist.
    UnknownNameError
        If a pattern matches no rule.
    ReadError
        If the file is not a valid file of suppressions.

    See Also
    --------
    dcmgen.validation.validate : Validate one dataset or file.
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
        """Pickle only the options. In another process, validators with the same options are the same object."""
        return _shared, (type(self), self.level, self.rules, self.limit, self.suppressions)

    def validate(self, source: BaseDataset | PydicomDataset | str | PathLike[str]) -> Report:
        """Validate a dataset or a file.

        Parameters
        ----------
        source : BaseDataset, pydicom.Dataset, str or PathLike
            A dataset or the path of a file.

        Returns
        -------
        Report
            The findings. The report is true if it contains no errors.

        Raises
        ------
        ReadError
            If the file cannot be read as DICOM.
        OSError
            If the file cannot be opened.
        TypeError
            If the source is neither a dataset nor a path.
        """
        if is_foreign(source):
            source = own_dataset(source)
        if not isinstance(source, (str, PathLike, BaseDataset)):
            raise TypeError(f"cannot validate {type(source).__name__}; pass a dataset or the path of a file")
        if isinstance(source, (str, PathLike)):
            from dcmgen.codec.reader import dcmread

            report = self._memory.validate(dcmread(source), self.limit, self.rules)
        else:
            report = run(Context(source, self._caches), Collector(self.limit, self.rules))
        return self._filtered(report)

    __call__ = validate

    def missing(self, dataset: BaseDataset | PydicomDataset) -> Missing:
        """Return what a dataset lacks; see `dcmgen.validation.missing`.

        Parameters
        ----------
        dataset : BaseDataset or pydicom.Dataset
            The dataset.
        """
        ours: Any = own_dataset(dataset) if is_foreign(dataset) else dataset
        return missing_of(Context(ours, self._caches))

    def gaps(self, dataset: BaseDataset) -> list[Gap]:
        """Return what a dataset lacks, with the rows that require it.

        Parameters
        ----------
        dataset : BaseDataset
            The dataset.
        """
        return find_gaps(Context(dataset, self._caches))

    def _filtered(self, report: Report) -> Report:
        """Return a report without suppressed findings and findings below the level."""
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
    """Return the validator of this process for some options.

    The functions of this package use it, so that they share its caches. The parameters are those of `Validator`.
    """
    if isinstance(suppress, (str, PathLike)):
        suppress = load(suppress)
    return _shared(
        Validator, level, rules if rules is None or isinstance(rules, str) else tuple(rules), limit, suppress
    )


@lru_cache(maxsize=4)  # shared by the process; only a few, because each validator has caches
def _shared(
    cls: type[Validator],
    level: Severity,
    rules: tuple[str, ...] | str | None,
    limit: int,
    suppressions: Suppressions | None,
) -> Validator:
    return cls(level=level, rules=rules, limit=limit, suppress=suppressions)
