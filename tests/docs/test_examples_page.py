"""The page about examples has the table of all IODs, and the counts that are recorded."""

from __future__ import annotations

from benchmarks import examples
from dcmgen import create


def test_the_page_has_the_table() -> None:
    assert examples.PAGE.read_text("utf-8") == examples.page(examples.recorded())


def test_functions_exist() -> None:
    names = create.iods()
    for function, iods in examples.BUILDERS.items():
        assert callable(getattr(create, function))
        assert set(iods) <= set(names)
