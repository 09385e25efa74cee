"""Descriptions of conditions."""

from __future__ import annotations

from typing import Any

import pytest

from dcmgen import Dataset
from dcmgen.rules.wording import any_of, items
from dcmgen.validation.context import Context
from dcmgen.validation.wording import describe, permission, reason


@pytest.mark.parametrize(
    ("expr", "words"),
    [
        (("in", "00080008[1]", ("ORIGINAL", "MIXED")), "Image Type Value 1 is ORIGINAL or MIXED"),
        (("not in", "00080008", ("A",)), "Image Type is not A"),
        (("not", ("in", "00080008", ("A",))), "Image Type is not A"),
        (("present", "00100010"), "Patient's Name is present"),
        (("not", ("present", "00100010")), "Patient's Name is absent"),
        (("nonempty", "/00280010"), "Rows in the dataset has a value"),
        (("not", ("nonempty", "00280010")), "Rows has no value"),
        ((">", "00280002", 1), "Samples per Pixel is greater than 1"),
        (("and", ("present", "00280010"), ("or", ("absent", "00280011"), ("empty", "00280002"))),
         "Rows is present and (Columns is absent or Samples per Pixel has no value)"),
        (("in", "./0040A043>00080100", ("1",)), "Code Value in Concept Name Code Sequence is 1"),
        (("in", "?00189004", ("X",)), "Content Qualification of this frame is X"),
        (("present", "//00080100"), "Code Value is present anywhere in the dataset"),
        (("sop class", ("1.2.840.10008.5.1.4.1.1.2",)), "the SOP Class is CT Image Storage"),
        (("not", ("sop class", ("1.2.840.10008.5.1.4.1.1.2",))), "the SOP Class is not CT Image Storage"),
        (("module", "Image Plane"), "the Image Plane Module is present"),
        (("not", ("module", "Image Plane")), "the Image Plane Module is absent"),
        (("item", "300A0111", 0), "this is the first item of Control Point Sequence"),
        ((">", "//00280002", 1), "Samples per Pixel is greater than 1 anywhere in the dataset"),
        (("==", "00280101", 12), "Bits Stored is 12"),
        (("not", ("!=", "00280101", 12)), "Bits Stored is 12"),
        (("not", (">", "00280101", 12)), "Bits Stored is not greater than 12"),
        (("not", ("not", ("present", "00100010"))), "Patient's Name is present"),
        (("absent", "//00080100"), "Code Value is not present anywhere in the dataset"),
        (("not", ("item", "300A0111", -1)), "this is not the last item of Control Point Sequence"),
        (("or", ("absent", "00180024"), ("in", "00180024", ("A", "B"))), "Sequence Name is absent, A or B"),
        (("or", ("not", ("or", ("present", "00100010"), ("in", "00080060", ("CT",)))), ("present", "00280010")),
         "(Patient's Name is absent and Modality is not CT) or Rows is present"),
        (("in", "00280009", ("00181065",)), "Frame Increment Pointer is Frame Time Vector (0018,1065)"),
        (("in", "00081150", ("1.2.840.10008.5.1.4.1.1.2",)), "Referenced SOP Class UID is CT Image Storage"),
        (("private", "00209165"), "Dimension Index Pointer identifies a private element"),
        (("undecidable", "workflow"), "a condition that cannot be checked (workflow) applies"),
        (("count <=", "00080008", 3), "Image Type has at most 3 values"),
        (("count ==", "00081140", 1), "Referenced Image Sequence has exactly one item"),
        (("count >", "00081140", 1), "Referenced Image Sequence has more than one item"),
        (("vr", "./00720026", ("SQ",)), "Selector Attribute identifies an element of VR SQ"),
        (("not", ("vr", "./00720026", ("SQ",))), "Selector Attribute does not identify an element of VR SQ"),
        (("transfer syntax", "lossy"), "the transfer syntax is always lossy"),
        (("some", "./00081140", ("present", "./00081150")),
         "in an item of Referenced Image Sequence, Referenced SOP Class UID is present"),
        (("not", ("some", "./00081140", ("present", "./00081150"))),
         "in no item of Referenced Image Sequence, Referenced SOP Class UID is present"),
        (("linked", "/00180012", "00189337", "./00189337", ("present", "./00180014")),
         "in the item of Contrast/Bolus Agent Sequence in the dataset that Contrast/Bolus Agent Number refers to, "
         "Contrast/Bolus Administration Route Sequence is present"),
    ],
)  # fmt: skip
def test_words(expr: Any, words: str) -> None:
    assert describe(expr) == words


def test_every_condition_of_the_rules_is_described() -> None:
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
                    compile(expr)(root)  # raises ValueError if the expression is not valid
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


def test_reason_is_the_operand_that_decides() -> None:
    ds = Dataset()
    ds.Modality = "CT"
    node = Context(ds).root
    expr = ("or", ("present", "00100010"), ("in", "00080060", ("CT",)))
    assert reason(expr, node) == "Modality is CT"
    assert reason(("and", ("in", "00080060", ("CT",)), ("not", ("sop class", ("1.2",)))), node) == "Modality is CT"


def test_permission() -> None:
    from dcmgen.rules import Condition

    ct, absent = ("in", "00080060", ("CT",)), ("absent", "00100010")
    assert (
        permission(Condition("parsed", required=ct, allowed=absent)) == "Modality is CT, or if Patient's Name is absent"
    )
    assert permission(Condition("parsed", required=("and", absent, ct), allowed=absent)) == "Patient's Name is absent"
    assert not permission(Condition("parsed"))


def test_lists_and_counts() -> None:
    assert [any_of(["A"]), any_of(["A", "B"]), any_of("ABC")] == ["A", "A or B", "A, B or C"]
    limits: list[tuple[int, int | None]] = [(1, 1), (1, None), (0, None), (0, 1), (2, 5), (2, None), (3, 3)]
    assert [items(limit) for limit in limits] == [
        "exactly one item", "one or more items", "any number of items", "at most one item", "2 to 5 items", "2 or more items", "exactly 3 items",
    ]  # fmt: skip
