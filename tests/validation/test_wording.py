"""Conditions in words."""

from __future__ import annotations

from typing import Any

import pytest

from dcmgen import Dataset
from dcmgen.validation.context import Context
from dcmgen.validation.wording import any_of, describe, items, reason


@pytest.mark.parametrize(
    ("expr", "words"),
    [
        (("in", "00080008[1]", ("ORIGINAL", "MIXED")), "Image Type Value 1 is ORIGINAL or MIXED"),
        (("not in", "00080008", ("A",)), "Image Type is not A"),
        (("not", ("in", "00080008", ("A",))), "Image Type is not A"),
        (("present", "00100010"), "Patient's Name is present"),
        (("not", ("present", "00100010")), "Patient's Name is absent"),
        (("nonempty", "/00280010"), "Rows of the dataset has a value"),
        (("not", ("nonempty", "00280010")), "Rows has no value"),
        ((">", "00280002", 1), "Samples per Pixel is greater than 1"),
        (("and", ("present", "00280010"), ("or", ("absent", "00280011"), ("empty", "00280002"))),
         "Rows is present and (Columns is absent or Samples per Pixel has no value)"),
        (("in", "./0040A043>00080100", ("1",)), "Code Value in Concept Name Code Sequence is 1"),
        (("in", "?00189004", ("X",)), "Content Qualification of this frame is X"),
        (("present", "//00080100"), "Code Value anywhere in the dataset is present"),
        (("sop class", ("1.2.840.10008.5.1.4.1.1.2",)), "the SOP Class is CT Image Storage"),
        (("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.2",))), "the SOP Class is not CT Image Storage"),
        (("module", "Image Plane"), "the Image Plane Module is present"),
        (("not", ("module", "Image Plane")), "the Image Plane Module is not present"),
        (("item", "300A0111", 0), "this is the first item of Control Point Sequence"),
        (("count >", "00081140", 1), "the number of values or items of Referenced Image Sequence is greater than 1"),
    ],
)  # fmt: skip
def test_words(expr: Any, words: str) -> None:
    assert describe(expr) == words


def test_every_condition_of_the_rules_has_words() -> None:
    from dcmgen import rules
    from dcmgen.validation.conditions import compile

    root = Context(Dataset()).root
    seen = 0

    def walk(rows: Any) -> None:
        nonlocal seen
        for row in rows:
            for expr in (row.condition.required, row.condition.allowed) if row.condition else ():
                if expr is not None:
                    seen += 1
                    assert describe(expr)
                    compile(expr)(root)  # raises where an expression is none
            walk(getattr(row, "rows", ()))

    for name in rules.tables():
        walk(rules.table(name).rows)
    for name in rules.iods():
        for use in (*rules.iod(name).modules, *rules.iod(name).groups):
            for expr in (use.condition.required, use.condition.allowed) if use.condition else ():
                if expr is not None:
                    seen += 1
                    describe(expr)
                    compile(expr)(root)
    assert seen > 1500


def test_reason_is_what_decides() -> None:
    ds = Dataset()
    ds.Modality = "CT"
    node = Context(ds).root
    expr = ("or", ("present", "00100010"), ("in", "00080060", ("CT",)))
    assert reason(expr, node) == "Modality is CT"
    assert reason(("and", ("in", "00080060", ("CT",)), ("not", ("sop class", ("1.2",)))), node) == "Modality is CT"


def test_lists_and_counts() -> None:
    assert [any_of(["A"]), any_of(["A", "B"]), any_of("ABC")] == ["A", "A or B", "A, B or C"]
    limits: list[tuple[int, int | None]] = [(1, 1), (1, None), (0, None), (0, 1), (2, 5), (2, None), (3, 3)]
    assert [items(limit) for limit in limits] == [
        "exactly one item", "one or more items", "any number of items", "at most one item", "2 to 5 items", "2 or more items", "exactly 3 items",
    ]  # fmt: skip
