"""Evaluation of conditions: three-valued logic, scopes and values."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from dcmgen import Dataset
from dcmgen.rules.expressions import parse_path
from dcmgen.validation.conditions import compile, in_group
from dcmgen.validation.context import Context
from dcmgen.validation.node import Node

UNKNOWN = ("undecidable", "animal")
YES, NO = ("present", "00100010"), ("absent", "00100010")


@pytest.fixture
def root() -> Node:
    ds = Dataset()
    ds.SOPClassUID = "1.2.840.10008.5.1.4.1.1.2"
    ds.PatientName = "Doe^Jane"
    ds.PatientID = None
    ds.ImageType = ["ORIGINAL", "PRIMARY"]
    ds.Rows = 512
    ds.FrameIncrementPointer = 0x00111001
    ds.KVP = "120"
    item = Dataset()
    item.CodeValue = "A"
    inner = Dataset()
    inner.CodeValue = "B"
    item.PurposeOfReferenceCodeSequence = [inner]
    other = Dataset()
    other.CodeValue = "C"
    ds.ReferencedImageSequence = [item, other]
    return Context(ds).root


@pytest.mark.parametrize(
    ("expr", "truth"),
    [
        (("and", YES, YES), True),
        (("and", YES, NO), False),
        (("and", YES, UNKNOWN), None),
        (("and", NO, UNKNOWN), False),
        (("or", NO, UNKNOWN), None),
        (("or", YES, UNKNOWN), True),
        (("or", NO, NO), False),
        (("not", UNKNOWN), None),
        (("not", NO), True),
        (("present", "00100020"), True),
        (("nonempty", "00100020"), False),
        (("empty", "00100020"), True),
        (("empty", "00100030"), False),
        (("empty", "00100010"), False),
        (("absent", "00100030"), True),
        (("in", "00080008", ("PRIMARY",)), True),
        (("in", "00080008[1]", ("PRIMARY",)), False),
        (("in", "00080008[3]", ("AXIAL",)), False),
        (("in", "00100030", ("X",)), False),
        (("not in", "00080008[1]", ("DERIVED",)), True),
        (("not in", "00080008[1]", ("ORIGINAL",)), False),
        (("not in", "00100030", ("X",)), False),
        (("in", "00280010", ("512",)), True),
        (("in", "00180060", ("120",)), True),
        ((">", "00280010", 511), True),
        (("<", "00280010", 512), False),
        (("==", "00180060", 120), True),
        ((">", "00280011", 0), False),
        (("count >", "00081140", 1), True),
        (("count ==", "00080008", 2), True),
        (("count >", "00081141", 0), False),
        (("sop class", ("1.2.840.10008.5.1.4.1.1.2",)), True),
        (("sop class", ("1.2.840.10008.5.1.4.1.1.4",)), False),
        (("iod", ("CT Image",)), None),
        (UNKNOWN, None),
        (("in", "00081140>00080100", ("C",)), True),
        (("in", "//00080100", ("B",)), True),
        (("in", "//0040A170>00080100", ("A",)), False),
        (("present", "//0040A170"), True),
        (("absent", "//00081155"), True),
        (("private", "00280009"), True),
        (("private", "00280010"), False),
        (("in", "00081140>0040A170>00080100", ("B",)), True),
        (("in", "00081140>0040A170>00080100", ("C",)), False),
    ],
)
def test_truth(root: Node, expr: Any, truth: bool | None) -> None:
    assert compile(expr)(root) is truth


@pytest.mark.parametrize(
    ("path", "value", "truth"),
    [
        ("00080100", "B", True),  # the nearest one
        ("./00080100", "B", True),
        ("../00080100", "A", True),
        ("../00080100", "B", False),
        ("/00080008", "ORIGINAL", True),
        ("00080008", "ORIGINAL", True),  # in the dataset
        ("./00080008", "ORIGINAL", False),
        ("/00080100", "B", False),
    ],
)
def test_scope(root: Node, path: str, value: str, truth: bool) -> None:
    inner = root.items(0x0008_1140)[0].items(0x0040_A170)[0]
    assert compile(("in", path, (value,)))(inner) is truth


def linked(items: list[tuple[int, str]], link: int | None) -> Node:
    """Return an item that refers to an item of another sequence by its number."""
    ds = Dataset()
    ds.IonWedgeSequence = [Dataset(WedgeNumber=number, WedgeType=kind) for number, kind in items]
    ds.IonWedgePositionSequence = [Dataset() if link is None else Dataset(ReferencedWedgeNumber=link)]
    return Context(ds).root.items(0x300A_03AC)[0]


@pytest.mark.parametrize(
    ("items", "link", "truth"),
    [
        ([(1, "STANDARD"), (2, "PARTIAL_STANDARD")], 2, True),
        ([(1, "STANDARD"), (2, "PARTIAL_STANDARD")], 1, False),
        ([(1, "STANDARD"), (2, "PARTIAL_STANDARD")], 3, None),
        ([(1, "STANDARD")], None, None),
        ([], 1, None),
    ],
)
def test_an_item_that_a_number_refers_to(items: list[tuple[int, str]], link: int | None, truth: bool | None) -> None:
    expr = ("linked", "300A03AA", "300A00D2", "./300C00C0", ("in", "./300A00D3", ("PARTIAL_STANDARD",)))
    assert compile(expr)(linked(items, link)) is truth


def test_some_item(root: Node) -> None:
    assert compile(("some", "00081140", ("in", "./00080100", ("C",))))(root) is True
    assert compile(("some", "00081140", ("in", "./00080100", ("D",))))(root) is False
    assert compile(("some", "00081140", UNKNOWN))(root) is None
    assert compile(("some", "00081141", UNKNOWN))(root) is False


@pytest.mark.parametrize(("pointer", "truth"), [(0x0008_1140, True), (0x0010_0010, False), (0x0009_1001, None)])
def test_vr_of_a_pointer(pointer: int, truth: bool | None) -> None:
    node = Context(Dataset(SelectorAttribute=pointer)).root
    assert compile(("vr", "./00720026", ("SQ",)))(node) is truth
    assert compile(("vr", "./00280009", ("SQ",)))(node) is False


def test_transfer_syntax() -> None:
    ds = Dataset(PatientID="1")
    assert compile(("transfer syntax", "lossy"))(Context(ds).root) is None
    for uid, lossy, video in (
        ("1.2.840.10008.1.2.4.50", True, False),
        ("1.2.840.10008.1.2.4.91", False, False),
        ("1.2.840.10008.1.2.4.102", True, True),
        ("1.2.840.10008.1.2.1", False, False),
    ):
        ds.file_meta = Dataset(TransferSyntaxUID=uid)
        node = Context(ds).root
        assert compile(("transfer syntax", "lossy"))(node) is lossy
        assert compile(("transfer syntax", "video"))(node) is video


def test_a_code_of_srt_is_the_code_of_sct_that_replaces_it() -> None:
    node = Context(Dataset(AnatomicRegionSequence=[Dataset(CodeValue="T-28000")])).root
    assert compile(("in", "/00082218>00080100", ("39607008",)))(node) is True
    assert compile(("not in", "/00082218>00080100", ("39607008",)))(node) is False


def test_the_group_of_an_element_in_a_value() -> None:
    region = Dataset(ActiveImageAreaOverlayGroup=0x6002)
    node = Context(Dataset(SequenceOfUltrasoundRegions=[region])).root
    expr = ("in", "/00186011>00186070", ("60xxH",))
    assert compile(in_group(expr, 0x6002_0045))(node) is True
    assert compile(in_group(expr, 0x6000_0045))(node) is False


def test_item_number(root: Node) -> None:
    first, last = root.items(0x0008_1140)
    assert compile(("item", "00081140", 0))(first) is True
    assert compile(("item", "00081140", 0))(last) is False
    assert compile(("item", "", -1))(last) is True
    assert compile(("item", "00081140", 0))(first.items(0x0040_A170)[0]) is True


def _groups(shared: str | None, *frames: str | None) -> Node:
    def groups(value: str | None) -> Dataset:
        item = Dataset()
        if value is not None:
            frame = Dataset()
            frame.FrameType = [value]
            item.MRImageFrameTypeSequence = [frame]
        return item

    ds = Dataset()
    ds.SharedFunctionalGroupsSequence = [groups(shared)]
    ds.PerFrameFunctionalGroupsSequence = [groups(value) for value in frames]
    return Context(ds).root


@pytest.mark.parametrize(
    ("shared", "frames", "number", "truth"),
    [
        ("ORIGINAL", (None, None), 0, True),
        ("DERIVED", (None, None), 1, False),
        (None, ("ORIGINAL", "DERIVED"), 0, True),
        (None, ("ORIGINAL", "DERIVED"), 1, False),
    ],
)
def test_functional_groups_of_the_frame(shared: str | None, frames: Any, number: int, truth: bool) -> None:
    frame = _groups(shared, *frames).items(0x5200_9230)[number]
    assert compile(("in", "?00089007[1]", ("ORIGINAL",)))(frame) is truth


def test_frames_that_differ_leave_the_dataset_undecided() -> None:
    condition = compile(("in", "?00089007[1]", ("ORIGINAL",)))
    assert condition(_groups(None, "ORIGINAL", "DERIVED")) is None
    assert condition(_groups(None, "ORIGINAL", "ORIGINAL")) is True


@pytest.mark.parametrize("path", ["", "0010", "///00100010", "00100010>", "00100010[x]"])
def test_texts_that_are_not_paths(path: str) -> None:
    with pytest.raises(ValueError, match="not a path"):
        parse_path(path)


@pytest.mark.parametrize("expr", [("present", "///00100010"), ("sounds like", "00100010"), ("and", ("not",))])
def test_an_invalid_expression_raises_when_it_is_evaluated(root: Node, expr: Any) -> None:
    condition = compile(expr)
    with pytest.raises(ValueError, match="not a valid expression"):
        condition(root)


def test_sop_class_unknown_is_undecided() -> None:
    assert compile(("sop class", ("1",)))(SimpleNamespace(context=SimpleNamespace(sop_class=""))) is None  # type: ignore[arg-type]


def test_repeating_groups() -> None:
    """``60xx`` is any overlay, or the overlay of the element whose condition it is."""
    ds = Dataset()
    ds.add_new(0x6004_0010, "US", 4)
    root, anywhere = Context(ds).root, ("or", ("present", "/60xx0010"), UNKNOWN)
    assert compile(anywhere)(root) is True
    assert compile(("absent", "/60xx3000"))(root) is True
    assert compile(in_group(anywhere, 0x6004_1001))(root) is True
    assert compile(in_group(("not", ("present", "/60xx0010")), 0x6002_1001))(root) is True
    assert in_group(("module", "Patient"), 0x6002_1001) == ("module", "Patient")
    assert in_group(("sop class", ("1.2",)), 0x6002_1001) == ("sop class", ("1.2",))
