"""What a validation found: findings, and the report that holds them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from attrs import asdict, evolve, field, frozen

from dcmgen.validation.registry import SEVERITIES, Severity, kind_of

if TYPE_CHECKING:
    from os import PathLike

    from rich.table import Table

    from dcmgen.validation.registry import Rule

_RANK = {severity: rank for rank, severity in enumerate(SEVERITIES)}

_SITE = "https://dicom.nema.org/medical/dicom/current/output/html"


def section_url(section: str) -> str:
    """Address of a section on the standard's site.

    Parameters
    ----------
    section
        ``"C.7.1.1"`` (PS3.3) or with its part in front: ``"PS3.5 6.2"``.
    """
    if not section:
        return ""
    part, _, label = section.rpartition(" ")
    number = int(part.rpartition(".")[2]) if part else 3
    return f"{_SITE}/part{number:02}.html#sect_{label}"


@frozen
class Finding:
    """One thing that does not agree with the standard, or that a person should know."""

    severity: Severity
    """``"error"``: the standard is broken; ``"warning"``: it may be, or readers will stumble; ``"note"``: for information."""
    rule: str
    """What was held against the object: ``"type-2.missing@C.7-1/PatientName"``; `dcmgen.validation.explain` tells more."""
    message: str
    path: str = ""
    """Where, in keywords: ``"RequestAttributesSequence[0].ScheduledProcedureStepID"``; items count from 0, as in Python."""
    tag: str = ""
    """Where, in tags: ``"(0040,0275)[0]>(0040,0009)"``."""
    module: str = ""
    section: str = ""
    """Section of PS3.3, or of another part: ``"PS3.5 6.2"``."""
    value: str | None = None
    """The value that was found, shortened."""
    fix: str | None = None
    """What would make it right, where one thing would."""
    more: int = 0
    """How many findings of the same rule at the same place of other items were left out after this one."""

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
        """The rule without the table it stands in: ``"type-2.missing"``."""
        return kind_of(self.rule)

    @property
    def url(self) -> str:
        """Address of `section` on the standard's site."""
        return section_url(self.section)

    def to_dict(self) -> dict[str, Any]:
        """Plain data, with the section's address."""
        return {**asdict(self), "url": self.url}

    def __str__(self) -> str:
        where = f"{self.path or 'dataset'}: " if self.path or self.tag else ""
        section = f" [{self.section if ' ' in self.section else 'PS3.3 ' + self.section}]" if self.section else ""
        return f"{self.severity}: {where}{self.message}{section}"


@frozen
class Undecided:
    """A condition of the standard that nothing in the object can decide; a person may look."""

    path: str
    tag: str
    module: str
    section: str
    rule: str
    condition: str
    """The condition in words, as far as it was understood."""


@frozen
class Suppressed:
    """A finding that a suppression took out of the report, with the reason given there."""

    finding: Finding
    reason: str


@frozen
class Report:
    """The findings on one object; true when there is no error.

    Iterating yields every `Finding`, most severe first, in the order of the object within a severity.
    """

    source: str = ""
    """The file, or "" for an object in memory."""
    sop_class: str = ""
    sop_instance: str = ""
    iod: str = ""
    """The IOD the object was held against, "" when none is known."""
    modules: tuple[str, ...] = ()
    """The Modules that were found to be present."""
    findings: tuple[Finding, ...] = ()
    undecided: tuple[Undecided, ...] = field(default=(), repr=False)
    suppressed: tuple[Suppressed, ...] = field(default=(), repr=False)

    def __iter__(self) -> Iterator[Finding]:
        return iter(sorted(self.findings, key=lambda f: _RANK[f.severity]))

    def __len__(self) -> int:
        return len(self.findings)

    def __bool__(self) -> bool:
        return not any(f.severity == "error" for f in self.findings)

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that break the standard."""
        return tuple(f for f in self.findings if f.severity == "error")

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """The findings that may break it."""
        return tuple(f for f in self.findings if f.severity == "warning")

    @property
    def notes(self) -> tuple[Finding, ...]:
        """The findings that are for information."""
        return tuple(f for f in self.findings if f.severity == "note")

    @property
    def counts(self) -> dict[Severity, int]:
        """Number of findings of each severity, those left out by the cap included."""
        counts = Counter[Severity]()
        for finding in self.findings:
            counts[finding.severity] += 1 + finding.more
        return {severity: counts[severity] for severity in SEVERITIES}

    def by_module(self) -> dict[str, list[Finding]]:
        """Findings by Module ("" for what belongs to none), in order of first appearance."""
        return _grouped((f.module, f) for f in self)

    def by_severity(self) -> dict[str, list[Finding]]:
        """Findings by severity, errors first."""
        return _grouped((f.severity, f) for f in self)

    def at_least(self, level: Severity) -> Report:
        """The same report without the findings below a severity."""
        return evolve(self, findings=tuple(f for f in self.findings if _RANK[f.severity] <= _RANK[level]))

    def summary(self) -> str:
        """One line: what was validated and how many findings there are."""
        counts = self.counts
        told = ", ".join(f"{n} {severity}{'s' if n != 1 else ''}" for severity, n in counts.items())
        return f"{self.source or self.sop_instance or 'dataset'} ({self.iod or 'unknown IOD'}): {told}"

    def to_dict(self) -> dict[str, Any]:
        """Plain data; `dcmgen.validation.reports.schema.SCHEMA` describes it."""
        return {
            "source": self.source,
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
        """`to_dict` as JSON text."""
        return json.dumps(self.to_dict(), indent=indent, ensure_ascii=False)

    def to_table(self) -> Table:
        """A `rich` table, for terminals (needs the extra ``cli``)."""
        from dcmgen.validation.reports.table import table

        return table(self, self.summary())

    def to_junit(self) -> str:
        """JUnit XML, for pipelines that show test results."""
        from dcmgen.validation.reports.junit import xml

        return xml({self.source: self})

    def to_html(self) -> str:
        """A page of its own that needs no network."""
        from dcmgen.validation.reports.html import page

        return page({self.source: self})

    def save_html(self, path: str | PathLike[str]) -> None:
        """Write `to_html` into a file."""
        with open(path, "w", encoding="utf-8") as file:
            file.write(self.to_html())

    def __str__(self) -> str:
        return "\n".join([self.summary(), *(f"  {finding}" + _left_out(finding) for finding in self)])


def _left_out(finding: Finding) -> str:
    return f" (and {finding.more} more like it)" if finding.more else ""


def _grouped(pairs: Iterable[tuple[str, Finding]]) -> dict[str, list[Finding]]:
    groups: dict[str, list[Finding]] = {}
    for key, finding in pairs:
        groups.setdefault(key, []).append(finding)
    return groups
