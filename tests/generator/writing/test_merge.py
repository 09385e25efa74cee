"""Merging of declarations that differ between the parts of a class."""

from __future__ import annotations

from functools import cache

import pytest

from generator import facts
from generator.facts import Attribute, Element, Facts, GroupUse, Include, Iod, Module, ModuleUse, SopClass, Table, Terms
from generator.names import class_name
from generator.writing.class_model import Declared
from generator.writing.class_specs import ClassError, level, terms
from generator.writing.merge import library, merge
from tests.data import ROOT

ELEMENTS = (
    Element("00080008", "Image Type", "ImageType", ("CS",), "2-n"),
    Element("00080016", "SOP Class UID", "SOPClassUID", ("UI",), "1"),
    Element("00080060", "Modality", "Modality", ("CS",), "1"),
    Element("00080100", "Code Value", "CodeValue", ("SH",), "1"),
    Element("00080104", "Code Meaning", "CodeMeaning", ("LO",), "1"),
    Element("00081140", "Referenced Image Sequence", "ReferencedImageSequence", ("SQ",), "1"),
    Element("0040A730", "Content Sequence", "ContentSequence", ("SQ",), "1"),
    Element("52009229", "Shared Functional Groups Sequence", "SharedFunctionalGroupsSequence", ("SQ",), "1"),
    Element("52009230", "Per-Frame Functional Groups Sequence", "PerFrameFunctionalGroupsSequence", ("SQ",), "1"),
)
KEYWORDS = {each.keyword: each for each in ELEMENTS}


def row(depth: int, keyword: str, kind: str = "1", *lists: Terms) -> Attribute:
    return Attribute(depth, KEYWORDS[keyword].tag, keyword, kind, terms=lists)  # type: ignore[arg-type]


def fixed(*values: str) -> Terms:
    return Terms("enumerated", values)


def open_(*values: str) -> Terms:
    return Terms("defined", values)


def declared(kind: str = "3", terms_: str = "", *values: str) -> Declared:
    return Declared("Modality", 0x0008_0060, "0008,0060", "Modality", "CS", "1", kind, terms_, values)  # type: ignore[arg-type]


def standard(*tables: Table, uses: dict[str, str], groups: tuple[GroupUse, ...] = ()) -> Facts:
    """Return facts with one IOD; `uses` maps its module tables to their usage."""
    return Facts(
        elements=ELEMENTS,
        tables=tables,
        modules=tuple(Module(table.name, table.id, (table.id,)) for table in tables if table.kind == "module"),
        iods=(
            Iod(
                "Some Image",
                "A.1",
                "composite",
                tuple(ModuleUse("Image", name, name, usage) for name, usage in uses.items()),  # type: ignore[arg-type]
                groups,
            ),
        ),
        sop_classes=(SopClass("1.2.3", "Some Image Storage", "A.1"),),
    )


def module(name: str, *rows: Attribute | Include) -> Table:
    return Table(name, name, name, "module", rows)


def macro(name: str, *rows: Attribute | Include) -> Table:
    return Table(name, name, name, "macro", rows)


@pytest.mark.parametrize(
    ("declarations", "kind", "terms_", "values"),
    [
        # the strictest Type of declarations that always apply
        ([(True, declared("3")), (True, declared("1"))], "1", "", ()),
        ([(True, declared("2")), (False, declared("1"))], "2", "", ()),
        # the most lenient Type, if none always applies
        ([(False, declared("1")), (False, declared("3"))], "3", "", ()),
        # the common values of Enumerated Values that always apply, which take precedence over Defined Terms
        (
            [(True, declared("1", "enumerated", "A", "B")), (True, declared("1", "enumerated", "B", "C"))],
            "1",
            "enumerated",
            ("B",),
        ),
        (
            [(True, declared("1", "defined", "A", "B")), (True, declared("1", "enumerated", "B"))],
            "1",
            "enumerated",
            ("B",),
        ),
        (
            [(True, declared("1", "enumerated", "A")), (False, declared("1", "enumerated", "B"))],
            "1",
            "enumerated",
            ("A",),
        ),
        # all values, if none is common
        (
            [(True, declared("1", "enumerated", "A")), (True, declared("1", "enumerated", "B"))],
            "1",
            "defined",
            ("A", "B"),
        ),
        # otherwise all values
        (
            [(False, declared("1", "enumerated", "A")), (False, declared("1", "enumerated", "B"))],
            "1",
            "enumerated",
            ("A", "B"),
        ),
        ([(True, declared("1")), (False, declared("1", "enumerated", "B"))], "1", "defined", ("B",)),
        ([(True, declared("1", "defined", "A")), (True, declared("1", "defined", "B"))], "1", "defined", ("A", "B")),
    ],
)
def test_merge(declarations: list[tuple[bool, Declared]], kind: str, terms_: str, values: tuple[str, ...]) -> None:
    merged = merge(declarations)
    assert (merged.type, merged.terms, merged.values) == (kind, terms_, values)


@pytest.mark.parametrize(
    ("lists", "vm", "kind"),
    [
        ((fixed("A"),), "1", "enumerated"),
        ((open_("A"),), "1", "defined"),
        ((fixed("A"), open_("B")), "1", "defined"),
        ((fixed("A"),), "2-n", "enumerated"),
        ((Terms("enumerated", ("A",), 1),), "2-n", "defined"),
        ((Terms("enumerated", ("A",), 1),), "2", "defined"),
        ((Terms("enumerated", ("A",), 1), Terms("enumerated", ("B",), 2)), "2", "enumerated"),
        ((Terms("enumerated", ("A",), condition=("present", "00080060")),), "1", "defined"),
        ((fixed("A"), Terms("enumerated", ("B",), condition=("present", "00080060"))), "1", "enumerated"),
        ((), "1", ""),
    ],
)
def test_terms_are_enumerated_only_if_they_always_apply(lists: tuple[Terms, ...], vm: str, kind: str) -> None:
    found, values = terms(lists, vm)
    assert found == kind
    assert values == tuple(value for each in lists for value in each.values)


def test_levels() -> None:
    rows = (
        row(0, "ContentSequence"),
        Include(1, "M"),
        row(1, "ReferencedImageSequence"),
        row(2, "CodeValue"),
        row(0, "Modality"),
    )
    root = level(rows)
    assert [each.keyword for each, _ in root.rows] == ["ContentSequence", "Modality"]
    content = root.rows[0][1]
    assert content.tables == (("M", True),)
    assert content.rows[0][1].rows[0][0].keyword == "CodeValue"


def test_a_row_outside_a_sequence_is_an_error() -> None:
    with pytest.raises(ClassError, match="not in a sequence"):
        level((row(0, "ContentSequence"), row(2, "CodeValue")))
    with pytest.raises(ClassError, match="not in a sequence"):
        level((Include(0, "M"), row(1, "CodeValue")))


def test_an_iod_declares_only_attributes_on_which_its_modules_differ() -> None:
    made = library(
        standard(
            module("First Module", row(0, "Modality", "3", open_("CT", "MR")), row(0, "CodeValue", "2")),
            module("Second Module", row(0, "Modality", "1", fixed("CT")), row(0, "SOPClassUID", "1")),
            module("Third Module", row(0, "CodeValue", "1")),
            uses={"First Module": "M", "Second Module": "M", "Third Module": "U"},
        )
    )
    assert made.bases["SomeImage"] == ("FirstModule", "SecondModule", "ThirdModule", "IOD")
    assert [each.keyword for each in made.declared["SomeImage"]] == ["Modality"]
    fields = made.effective("SomeImage")
    assert (fields["Modality"].type, fields["Modality"].terms, fields["Modality"].values) == (
        "1",
        "enumerated",
        ("CT",),
    )
    assert fields["CodeValue"].type == "2"
    assert made.specs["SomeImage"].sop_classes == ("1.2.3",)


def test_bases_that_another_base_inherits_are_omitted() -> None:
    made = library(
        standard(
            macro("Outer Macro", Include(0, "Inner Macro"), row(0, "CodeMeaning")),
            macro("Inner Macro", row(0, "CodeValue")),
            module("First Module", Include(0, "Inner Macro"), Include(0, "Outer Macro")),
            uses={"First Module": "M"},
        )
    )
    assert made.bases["FirstModule"] == ("OuterMacro", "Module")
    assert made.bases["OuterMacro"] == ("InnerMacro",)
    assert set(made.effective("SomeImage")) == {"CodeValue", "CodeMeaning"}


def test_items_are_shared_by_content_and_named_after_their_parents() -> None:
    code = (row(1, "CodeValue"), row(1, "CodeMeaning"))
    made = library(
        standard(
            macro("Code Macro", row(0, "CodeValue")),
            module("First Module", row(0, "ReferencedImageSequence"), *code),
            module("Second Module", row(0, "ReferencedImageSequence"), *code),
            module("Third Module", row(0, "ReferencedImageSequence"), row(1, "CodeValue")),
            module("Fourth Module", row(0, "ContentSequence"), Include(1, "Code Macro")),
            module("Fifth Module", row(0, "ContentSequence")),
            uses={f"{name} Module": "M" for name in ("First", "Second")},
        )
    )

    def item(owner: str, keyword: str) -> str:
        return made.effective(owner)[keyword].item

    assert item("FirstModule", "ReferencedImageSequence") == "ReferencedImageSequenceItem"
    assert item("SecondModule", "ReferencedImageSequence") == "ReferencedImageSequenceItem"
    assert item("ThirdModule", "ReferencedImageSequence") == "ThirdReferencedImageSequenceItem"
    assert item("FourthModule", "ContentSequence") == "CodeMacro"
    assert item("FifthModule", "ContentSequence") == "Dataset"
    assert made.specs["CodeMacro"].aliases == ("ContentSequenceItem",)


def test_items_of_modules_that_differ_are_merged() -> None:
    made = library(
        standard(
            module("First Module", row(0, "ReferencedImageSequence"), row(1, "CodeValue", "3")),
            module("Second Module", row(0, "ReferencedImageSequence"), row(1, "CodeValue", "1"), row(1, "CodeMeaning")),
            uses={"First Module": "M", "Second Module": "M"},
        )
    )
    item = made.effective("SomeImage")["ReferencedImageSequence"].item
    assert item == "SomeImageReferencedImageSequenceItem"
    assert made.effective(item)["CodeValue"].type == "1"
    assert set(made.effective(item)) == {"CodeValue", "CodeMeaning"}


def test_rows_added_to_the_items_of_a_macro() -> None:
    made = library(
        standard(
            macro("Reference Macro", row(0, "ReferencedImageSequence"), row(1, "CodeValue")),
            module(
                "First Module", Include(0, "Reference Macro"), row(0, "ReferencedImageSequence"), row(1, "CodeMeaning")
            ),
            uses={"First Module": "M"},
        )
    )
    item = made.effective("SomeImage")["ReferencedImageSequence"].item
    assert set(made.effective(item)) == {"CodeValue", "CodeMeaning"}
    assert made.is_a(item, made.effective("ReferenceMacro")["ReferencedImageSequence"].item)


def test_content_recurs_by_name() -> None:
    made = library(
        standard(
            macro("Content Macro", row(0, "ContentSequence"), row(1, "CodeValue"), Include(1, "Content Macro")),
            module("First Module", Include(0, "Content Macro")),
            uses={"First Module": "M"},
        )
    )
    item = made.effective("SomeImage")["ContentSequence"].item
    assert item == "ContentSequenceItem"
    assert made.effective(item)["ContentSequence"].item == item


def test_functional_groups_are_those_of_the_iod() -> None:
    groups = Include(1, "", functional_groups=True)
    made = library(
        standard(
            macro("Shared Macro", row(0, "CodeValue")),
            macro("Frame Macro", row(0, "CodeMeaning")),
            module(
                "Groups Module",
                row(0, "SharedFunctionalGroupsSequence"),
                groups,
                row(0, "PerFrameFunctionalGroupsSequence"),
                groups,
                row(1, "Modality"),
            ),
            uses={"Groups Module": "M"},
            groups=(
                GroupUse("Shared", "S", "Shared Macro", "M"),
                GroupUse("Frame", "F", "Frame Macro", "M", where="per-frame"),
            ),
        )
    )
    fields = made.effective("SomeImage")
    shared, frame = (fields[f"{each}FunctionalGroupsSequence"].item for each in ("Shared", "PerFrame"))
    assert shared == "SomeImageSharedFunctionalGroupsSequenceItem"
    assert set(made.effective(shared)) == {"CodeValue"}
    assert set(made.effective(frame)) == {"CodeValue", "CodeMeaning", "Modality"}
    assert made.effective("GroupsModule")["SharedFunctionalGroupsSequence"].item == "Dataset"


def test_two_classes_with_the_same_name_are_an_error() -> None:
    with pytest.raises(ClassError, match="FirstModule"):
        library(standard(module("First Module"), module("first Module"), uses={"First Module": "M"}))


@cache
def real() -> Facts:
    return facts.load(ROOT / "standard")


def flat(table: str, always: bool = True) -> list[tuple[str, str, bool]]:
    """Return (keyword, Type, always required) for the top level of a table, with all macros expanded."""
    found = []
    for each in next(t for t in real().tables if t.id == table).rows:
        if each.depth:
            continue
        if isinstance(each, Attribute):
            found.append((each.keyword, each.type, always))
        elif each.table:
            found += flat(each.table, always and each.condition is None)
    return found


def test_every_iod_requires_what_its_mandatory_modules_require() -> None:
    """Compares the merged classes of the whole standard with the tables with expanded macros."""
    made = library(real())
    tables = {each.section: each.tables for each in real().modules}
    expanded = {table: flat(table) for tables_ in tables.values() for table in tables_}
    for iod in real().iods:
        declarations: dict[str, list[tuple[str, bool]]] = {}
        for use in iod.modules:
            for table in tables[use.section]:
                for keyword, kind, always in expanded[table]:
                    declarations.setdefault(keyword, []).append((kind, always and use.usage == "M"))
        fields = made.effective(class_name(iod.name))
        assert fields.keys() == declarations.keys()
        for keyword, kinds in declarations.items():
            mandatory = [kind for kind, always in kinds if always]
            required = [kind.startswith("1") for kind in mandatory]
            if mandatory and fields[keyword].vm == "1" and not fields[keyword].item:  # lists may always be empty
                assert fields[keyword].required == any(required), (iod.name, keyword, kinds)
