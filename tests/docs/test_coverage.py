"""The counts on the coverage page and in the README are those of the facts in ``standard/``."""

from __future__ import annotations

import re

from generator import facts, summary
from generator.reading import templates
from tests.data import ROOT


def page(name: str) -> str:
    return " ".join((ROOT / name).read_text(encoding="utf-8").split())


def test_the_page_has_the_table_of_the_generator() -> None:
    table = "\n".join(summary.lines(templates.load(facts.load(ROOT / "standard"), ROOT / "standard")))
    assert table in (ROOT / "docs" / "coverage.md").read_text(encoding="utf-8")


def test_the_readme_has_the_numbers_of_iods() -> None:
    counts = summary.counts(facts.load(ROOT / "standard"))
    readme = page("README.md")
    assert (
        f"Each of the {counts['composite IODs'] + counts['normalized IODs']} information object definitions" in readme
    )


def test_the_readme_has_the_result_of_the_test_with_mistakes() -> None:
    row = re.search(
        r"\*\*all ([\d,]+) mistakes, in (\d+) IODs\*\* \| \| \*\*[^|]*\| \*\*([\d.]+ %)\*\* \| \*\*([\d.]+ %)",
        page("docs/validation-agreement.md"),
    )
    assert row is not None
    mistakes, iods, first, second = row.groups()
    readme = page("README.md")
    assert f"made {mistakes} mistakes in instances of {iods} IODs" in readme
    assert f"dciodvfy reported {first} of the mistakes and dicom-validator {second}" in readme
