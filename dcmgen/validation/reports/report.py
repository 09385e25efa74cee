"""Findings of a validation, and the report that contains them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from attrs import asdict, evolve, field, frozen
from attrs.converters import optional

from dcmgen._printable import counted, printable
from dcmgen.rules.sections import section_url
from dcmgen.validation.registry import SEVERITIES, Severity, kind_of

if TYPE_CHECKING:
    from os import PathLike

    from rich.table import Table

    from dcmgen.validation.registry import Rule

_RANK = {severity: rank for rank, severity in enumerate(SEVERITIES)}


@frozen
class Finding:
    """A violation of the standard, or a hint.

    Attributes
    ----------
    severity : Severity
        ``"error"`` if the object violates the standard, ``"warning"`` if it may violate the standard or cause
        problems for readers, ``"note"`` for information.
    rule : str
        The rule, with the row, table or section of the standard if it has one: ``"type-2.missing@C.7-1/PatientName"``.
        `dcmgen.validation.explain` describes it.
    message : str
        What is wrong, in one line and with control characters escaped.
    path : str
        The element as keywords, with items counted from 0:
        ``"RequestAttributesSequence[0].ScheduledProcedureStepID"``.
    tag : str
        The element as tags: ``"(0040,0275)[0]>(0040,0009)"``.
    module : str
        The Module that contains the requirement, or "".
    section : str
        Section of PS3.3 (``"C.7.1.1"``), or of another part (``"PS3.5 6.2"``, ``"PS3.16 TID 1500"``).
    value : str or None
        The value that was found, shortened.
    fix : str or None
        The correction, if only one is possible.
    more : int
        Number of findings of the same rule for the same element in other items that were left out.
    """

    severity: Severity
    rule: str
    message: str = field(converter=printable)
    path: str = field(default="", converter=printable)
    tag: str = ""
    module: str = ""
    section: str = ""
    value: str | None = None
    fix: str | None = field(default=None, converter=optional(printable))
    more: int = 0

    @classmethod
    def of(
        cls,
        rule: Rule,
        message: str,
        *,
        at: str = "",
        path: str = "",
        tag: str = "",
        module: str = "",
        section: str = "",
        severity: Severity | None = None,
        value: str | None = None,
        fix: str | None = None,
    ) -> Finding:
        """Return a finding of a declared rule.

        Parameters
        ----------
        rule : Rule
            The rule that is broken.
        message : str
            What is wrong.
        at : str, optional
            The row, table or section that a placed rule appends to its id.
        section : str, optional
            Section of the standard, if it is more specific than that of the rule.
        severity : Severity, optional
            Severity, if it is not that of the rule.
        path, tag, module, value, fix : str, optional
            The attributes of the finding.

        Returns
        -------
        Finding
            The finding.
        """
        return cls(
            severity=severity or rule.severity,
            rule=rule.name(at),
            message=message,
            path=path,
            tag=tag,
            module=module,
            section=section or rule.section,
            value=value,
            fix=fix,
        )

    @property
    def kind(self) -> str:
        """The id of the rule, without the row, table or section: ``"type-2.missing"``."""
        return kind_of(self.rule)

    @property
    def url(self) -> str:
        """Web address of `section`."""
        return section_url(self.section)

    def to_dict(self) -> dict[str, Any]:
        """Return the finding as plain data.

        Returns
        -------
        dict
            The attributes and the web address of the section (``"url"``).
        """
        return {**asdict(self), "url": self.url}

    def __str__(self) -> str:
        where = f"{self.path or 'dataset'}: " if self.path or self.tag else ""
        section = f" [{self.section if ' ' in self.section else 'PS3.3 ' + self.section}]" if self.section else ""
        return f"{self.severity}: {where}{self.message}{section}"


@frozen
class Undecided:
    """A condition of the standard that cannot be decided from the contents of the object.

    Attributes
    ----------
    path : str
        The element as keywords.
    tag : str
        The element as tags.
    module : str
        The Module that contains the condition.
    section : str
        Section of PS3.3, or of another part.
    rule : str
        The rule, with the row of the table.
    condition : str
        The condition in words.
    """

    path: str
    tag: str
    module: str
    section: str
    rule: str
    condition: str


@frozen
class Suppressed:
    """A finding that a suppression removed from the findings of a report.

    Attributes
    ----------
    finding : Finding
        The finding.
    reason : str
        The reason that the suppression states.
    """

    finding: Finding
    reason: str


@frozen(repr=False)
class Report:
    """The findings of the validation of an object.

    A report is true if it contains no errors. Its length is the number of findings. Iteration yields each `Finding`,
    most severe first; findings of the same severity are in the order of the object.

    Attributes
    ----------
    source : str
        Path of the file, or "" for an object in memory; "across the files" from `validate_across`.
    sop_class, sop_instance : str
        SOP Class UID and SOP Instance UID of the object.
    iod : str
        Name of the IOD whose requirements were checked, or "" if the IOD is not known.
    modules : tuple of str
        The Modules that are present.
    findings : tuple of Finding
        The findings in the order of the object.
    undecided : tuple of Undecided
        Conditions that cannot be decided from the contents of the object.
    suppressed : tuple of Suppressed
        Findings that a suppression removed from `findings`.
    is_across : bool
        Whether the report is about several files, as from `validate_across`, and not about an object.
    """

    source: str = ""
    sop_class: str = ""
    sop_instance: str = ""
    iod: str = ""
    modules: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    undecided: tuple[Undecided, ...] = ()
    suppressed: tuple[Suppressed, ...] = ()
    is_across: bool = False

    def __iter__(self) -> Iterator[Finding]:
        return iter(sorted(self.findings, key=lambda f: _RANK[f.severity]))

    def __len__(self) -> int:
        return len(self.findings)

    def __bool__(self) -> bool:
        return not any(f.severity == "error" for f in self.findings)

    @property
    def is_dicom(self) -> bool:
        """Whether the object is a DICOM file; only False if the file was read and is not one."""
        return not any(f.kind == "file.not-dicom" for f in self.findings)

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings with the severity ``"error"``."""
        return tuple(f for f in self.findings if f.severity == "error")

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """The findings with the severity ``"warning"``."""
        return tuple(f for f in self.findings if f.severity == "warning")

    @property
    def notes(self) -> tuple[Finding, ...]:
        """The findings with the severity ``"note"``."""
        return tuple(f for f in self.findings if f.severity == "note")

    @property
    def counts(self) -> dict[Severity, int]:
        """Number of findings of each severity, including those that were left out (`Finding.more`)."""
        counts = Counter[Severity]()
        for finding in self.findings:
            counts[finding.severity] += 1 + finding.more
        return {severity: counts[severity] for severity in SEVERITIES}

    def by_module(self) -> dict[str, list[Finding]]:
        """Group the findings by Module.

        Returns
        -------
        dict of str to list of Finding
            Findings by name of the Module, or "" for none, in the order of iteration.
        """
        return _grouped((f.module, f) for f in self)

    def by_severity(self) -> dict[str, list[Finding]]:
        """Group the findings by severity.

        Returns
        -------
        dict of str to list of Finding
            Findings by severity, errors first. A severity without findings is not in the dictionary.
        """
        return _grouped((f.severity, f) for f in self)

    def at_least(self, level: Severity) -> Report:
        """Return a copy of the report without the findings below a severity.

        Parameters
        ----------
        level : Severity
            The lowest severity to keep.

        Returns
        -------
        Report
            The copy.
        """
        return evolve(self, findings=tuple(f for f in self.findings if _RANK[f.severity] <= _RANK[level]))

    def found(self) -> str:
        """Return the numbers of findings of each severity that has some, such as ``"1 error, 2 notes"``."""
        return ", ".join(counted(n, severity) for severity, n in self.counts.items() if n) or "no findings"

    def summary(self) -> str:
        """Summarize the report in one line.

        Returns
        -------
        str
            The file or object, its IOD, and the number of findings of each severity.
        """
        amounts = ", ".join(counted(n, severity) for severity, n in self.counts.items())
        iod = "" if self.is_across else f" ({self.iod or 'unknown IOD'})"
        return printable(f"{self.source or self.sop_instance or 'dataset'}{iod}: {amounts}")

    def to_dict(self) -> dict[str, Any]:
        """Return the report as plain data.

        Returns
        -------
        dict
            Data that `dcmgen.validation.reports.schema.SCHEMA` describes.
        """
        return {
            "source": self.source,
            "is_across": self.is_across,
            "sop_class": self.sop_class,
            "sop_instance": self.sop_instance,
            "iod": self.iod,
            "clean": bool(self),
            "modules": list(self.modules),
            "counts": dict(self.counts),
            "findings": [f.to_dict() for f in self],
            "undecided": [asdict(u) for u in self.undecided],
            "suppressed": [{"finding": s.finding.to_dict(), "reason": s.reason} for s in self.suppressed],
        }

    def to_json(self, *, indent: int | None = 2) -> str:
        """Return the report as JSON text.

        Parameters
        ----------
        indent : int or None, optional
            Number of spaces per level, or None for a single line.

        Returns
        -------
        str
            The JSON text of `to_dict`.
        """
        return json.dumps(self.to_dict(), indent=indent)

    def to_table(self) -> Table:
        """Return the report as a table for a terminal.

        Returns
        -------
        rich.table.Table
            A table with one row for each finding.

        Raises
        ------
        ImportError
            If `rich` is not installed (``pip install dcmgen[cli]``).
        """
        from dcmgen.validation.reports.table import table

        return table(self, self.summary())

    def to_junit(self) -> str:
        """Return the report as JUnit XML, which CI systems show as test results.

        Returns
        -------
        str
            An XML document with one test case for each error.
        """
        from dcmgen.validation.reports.junit import xml

        return xml({self.source: self})

    def to_html(self) -> str:
        """Return the report as a self-contained HTML page.

        Returns
        -------
        str
            An HTML document that loads nothing from the network.
        """
        from dcmgen.validation.reports.html import page

        return page({self.source: self})

    def save_html(self, path: str | PathLike[str]) -> None:
        """Write the HTML page of the report to a file.

        Parameters
        ----------
        path : str or os.PathLike
            The file, which is replaced if it exists.

        Raises
        ------
        OSError
            If the file cannot be written.
        """
        from dcmgen.codec.replacing import write_text

        write_text(path, self.to_html())

    def __repr__(self) -> str:
        return f"<Report {self.summary()}>"

    def _repr_html_(self) -> str:
        from dcmgen.validation.reports.notebook import html

        return html(self)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        from dcmgen.validation.reports.notebook import prompt_text

        printer.text(prompt_text(self, printer.max_width))

    def __str__(self) -> str:
        return "\n".join([self.summary(), *(f"  {finding}" + _more(finding) for finding in self)])


def _more(finding: Finding) -> str:
    return f" (and {finding.more} more like it)" if finding.more else ""


def _grouped(pairs: Iterable[tuple[str, Finding]]) -> dict[str, list[Finding]]:
    groups: dict[str, list[Finding]] = {}
    for key, finding in pairs:
        groups.setdefault(key, []).append(finding)
    return groups
