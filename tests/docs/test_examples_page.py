"""The page about examples has the table of all IODs, and the counts that are recorded."""

from __future__ import annotations

import inspect

from benchmarks import examples
from dcmgen import create

OTHERS = {
    "annotation_groups", "codify", "complete", "example", "instance_reference", "iods", "new", "refer_to", "template",
}  # fmt: skip
"""Functions of `dcmgen.create` that do not make the objects of certain IODs."""


def test_the_page_has_the_table() -> None:
    assert examples.PAGE.read_text("utf-8") == examples.page(examples.recorded())


def test_the_table_has_all_functions() -> None:
    functions = {name for name in dir(create) if inspect.isfunction(getattr(create, name))}
    assert functions - OTHERS == set(examples.BUILDERS)
    assert {iod for iods in examples.BUILDERS.values() for iod in iods} <= set(create.iods())
