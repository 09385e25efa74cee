"""Reports as JUnit XML: a suite for each object, a case for each error, and warnings and notes as output."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from dcmgen._printable import printable

if TYPE_CHECKING:
    from dcmgen.validation.reports.report import Finding, Report


def xml(reports: Mapping[str, Report]) -> str:
    """Return reports as JUnit XML.

    Parameters
    ----------
    reports : Mapping of str to Report
        Reports by the name of the validated file or object.

    Returns
    -------
    str
        An XML document with one test suite for each report.
    """
    root = Element("testsuites", name="dcmgen validate")
    tests = failures = 0
    for name, report in reports.items():
        errors = report.errors
        count = max(len(errors), 1)
        kind = report.iod or ("files" if report.is_across else "dataset")
        suite = SubElement(
            root, "testsuite", name=printable(name), tests=str(count), failures=str(len(errors)), errors="0"
        )
        tests += count
        failures += len(errors)
        for finding in errors:
            case = SubElement(suite, "testcase", classname=printable(finding.module or kind), name=_case(finding))
            failure = SubElement(case, "failure", type=printable(finding.rule), message=printable(finding.message))
            failure.text = f"{finding}\n{finding.url}" + (f"\nfix: {finding.fix}" if finding.fix else "")
        if not errors:
            SubElement(suite, "testcase", classname=printable(kind), name="conforms")
        others = [str(f) for f in (*report.warnings, *report.notes)]
        if others:
            SubElement(suite, "system-out").text = "\n".join(others)
    root.set("tests", str(tests))
    root.set("failures", str(failures))
    indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def _case(finding: Finding) -> str:
    return printable(f"{finding.path or 'dataset'} {finding.kind}")
