"""The counts on the coverage page are those of the facts in ``standard/``."""

from __future__ import annotations

from generator import facts, summary
from generator.reading import templates
from tests.data import ROOT


def test_the_page_has_the_table_of_the_generator() -> None:
    table = "\n".join(summary.lines(templates.load(facts.load(ROOT / "standard"), ROOT / "standard")))
    assert table in (ROOT / "docs" / "coverage.md").read_text(encoding="utf-8")
