"""Paths of the constraints of an IOD, with small tables."""

from __future__ import annotations

import pytest

from generator.facts import Attribute, Constraint, Facts, GroupUse, Include, Iod, Module, ModuleUse, Table
from generator.passes.constraints import resolve
from generator.passes.scope import HIDDEN
from generator.report import Report

MODALITY, ROWS, CODES, CODE_VALUE, CONTENT, TYPE, GROUP, FLAG = (
    "00080060",
    "00280010",
    "00081115",
    "00080100",
    "0040A730",
    "0040A040",
    "00189806",
    "00089206",
)


def row(tag: str, depth: int = 0) -> Attribute:
    return Attribute(depth, tag, "Keyword", "1")


def resolved(constraint: Constraint) -> tuple[list[Constraint], list[str]]:
    """Return the constraints that a constraint of an IOD becomes, and the texts of the findings."""
    tables = (
        Table("C.7-1", "Image Module", "C.7.1", "module", (row(MODALITY), row(CODES), Include(1, "8.8-1"))),
        Table("C.7-2", "Other Module", "C.7.2", "module", (row(ROWS), row(CODES), row(ROWS, 1))),
        Table("C.7-3", "Content Module", "C.7.3", "module", (Include(0, "C.7-4"),)),
        Table("C.7-4", "Content Macro", "C.7.4", "macro", (row(TYPE), row(CONTENT), Include(1, "C.7-4"))),
        Table("C.7-9", "Description Macro", "C.7.9", "macro", (row(GROUP), row(FLAG, 1))),
        Table("8.8-1", "Code Sequence Macro", "8.8", "macro", (row(CODE_VALUE),)),
    )
    uses = tuple(
        ModuleUse("Image", name, f"C.7.{number}", "M") for number, name in enumerate(("Image", "Other", "Content"), 1)
    )
    iod = Iod(
        "Test Image",
        "A.3",
        "composite",
        uses,
        (GroupUse("Description", "C.7.9", "C.7-9", "M"),),
        (constraint,),
    )
    modules = tuple(Module(use.module, use.section, (f"C.7-{use.section[-1]}",)) for use in uses)
    report = Report()
    found = resolve(Facts(tables=tables, modules=modules, iods=(iod,)), report)
    return list(found.iods[0].constraints), [each.text for each in report.findings]


@pytest.mark.parametrize(
    ("path", "module", "expected"),
    [
        (MODALITY, "", [(f"/{MODALITY}", "Image")]),
        (f"{MODALITY}[2]", "", [(f"/{MODALITY}[2]", "Image")]),
        (ROWS, "", [(f"/{ROWS}", "Other")]),
        (f"{CODES}>{ROWS}", "", [(f"/{CODES}>{ROWS}", "Other")]),
        (f"{CODES}>{CODE_VALUE}", "", [(f"/{CODES}>{CODE_VALUE}", "Image"), (f"/{CODES}>{CODE_VALUE}", "Other")]),
        (f"{CODES}>{CODE_VALUE}", "Image", [(f"/{CODES}>{CODE_VALUE}", "Image")]),
        (FLAG, "", [(f"?{GROUP}>{FLAG}", "Description")]),
        (f"{CONTENT}>{TYPE}", "", [(f"//{CONTENT}>{TYPE}", "Content")]),
        ("", "Overlay Plane", [("", "Overlay Plane")]),
        (f"//{ROWS}", "", [(f"//{ROWS}", "")]),
    ],
    ids=[
        "dataset",
        "one value",
        "the dataset before items",
        "item",
        "code in two modules",
        "code in one module",
        "functional group",
        "items at any depth",
        "module",
        "path with a scope",
    ],
)
def test_paths(path: str, module: str, expected: list[tuple[str, str]]) -> None:
    found, texts = resolved(Constraint("values", path, module, ("1",)))
    assert [(each.path, each.module) for each in found] == expected
    assert not texts


def test_conditions_are_scoped() -> None:
    found, _ = resolved(Constraint("absent", MODALITY, condition=("and", ("present", ROWS), ("module", "Other"))))
    assert found[0].condition == ("and", ("present", f"/{ROWS}"), ("module", "Other"))


def test_what_the_iod_does_not_have_is_reported() -> None:
    found, texts = resolved(Constraint("values", "00100010", values=("X",), section="A.3.2"))
    assert found == [Constraint(section="A.3.2", status="unparsed", reason=HIDDEN)]
    assert texts == ["(0010,0010) is not in this IOD"]


def test_what_the_iod_does_not_have_can_be_forbidden() -> None:
    assert resolved(Constraint("absent", "00100010")) == ([Constraint("absent", "/00100010")], [])


def test_other_sentences_are_kept() -> None:
    assert resolved(Constraint(status="undecidable")) == ([Constraint(status="undecidable")], [])
