"""Fields: reading, setting and deleting typed attributes, and errors for absent ones."""

from __future__ import annotations

import ast
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dcmgen import Dataset, Sequence, dictionary
from dcmgen.errors import AbsentError, ElementTypeError, ElementValueError, EmptyError, KeywordError
from dcmgen.model import fields as f
from dcmgen.model.iod import Item, Macro, Module
from dcmgen.values.person_name import PersonName


class Code(Macro):
    __slots__ = ()
    CodeValue: f.SH = f.SH(0x0008_0100)


class Example(Module):
    __slots__ = ()
    ImageType: f.CSTn = f.CSTn(0x0008_0008)
    SOPInstanceUID: f.UI = f.UI(0x0008_0018)
    StudyDate: f.DA_ = f.DA_(0x0008_0020)
    StudyTime: f.TM_ = f.TM_(0x0008_0030)
    AcquisitionDateTime: f.DT_ = f.DT_(0x0008_002A)
    ProcedureCodeSequence: f.SQ[Sequence[Code], Code] = f.SQ(0x0008_1032, Code)
    PatientName: f.PN_ = f.PN_(0x0010_0010)
    KVP: f.DS_ = f.DS_(0x0018_0060)
    FrameIncrementPointer: f.ATn = f.ATn(0x0028_0009)
    Rows: f.US = f.US(0x0028_0010)
    PixelSpacing: f.DSn = f.DSn(0x0028_0030)
    SmallestImagePixelValue: f.USorSS_ = f.USorSS_(0x0028_0106)
    PixelData: f.OBorOW = f.OBorOW(0x7FE0_0010)


@pytest.mark.parametrize(
    ("keyword", "written", "read"),
    [
        ("PatientName", "Doe^Jane", "Doe^Jane"),
        ("PatientName", None, ""),
        ("PatientName", "", ""),
        ("StudyDate", date(2026, 11, 20), "20261120"),
        ("StudyDate", "20261120", "20261120"),
        ("StudyTime", time(12, 30, 5), "123005"),
        ("AcquisitionDateTime", datetime(2026, 11, 20, 12, 30, 5), "20261120123005"),
        ("KVP", 120, 120.0),
        ("KVP", 0.1, 0.1),
        ("KVP", Decimal("120.50"), 120.5),
        ("KVP", "120.50", 120.5),
        ("KVP", np.float32(0.5), 0.5),
        ("Rows", 512, 512),
        ("Rows", np.uint16(512), 512),
        ("SmallestImagePixelValue", -5, -5),
        ("PixelSpacing", [0.5, "0.25"], [0.5, 0.25]),
        ("PixelSpacing", "0.5\\0.25", [0.5, 0.25]),
        ("PixelSpacing", np.array([0.5, 0.25]), [0.5, 0.25]),
        ("PixelSpacing", 1, [1.0]),
        ("PixelSpacing", None, []),
        ("PixelSpacing", [], []),
        ("ImageType", "ORIGINAL\\PRIMARY", ["ORIGINAL", "PRIMARY"]),
        ("ImageType", ("ORIGINAL",), ["ORIGINAL"]),
        ("FrameIncrementPointer", 0x0018_1063, [0x0018_1063]),
        ("PixelData", bytearray(b"\0\1"), b"\0\1"),
        ("PixelData", memoryview(b"\0\1"), b"\0\1"),
    ],
)
def test_setters_convert_values(keyword: str, written: Any, read: Any) -> None:
    made = Example.from_dict({keyword: written}, checking="off")
    assert getattr(made, keyword) == read
    generic = Dataset()
    setattr(generic, keyword, written)
    assert getattr(generic, keyword) == read
    assert made == generic


@pytest.mark.parametrize(
    ("keyword", "written", "error"),
    [
        ("Rows", "many", ElementTypeError),
        ("Rows", 1.5, ElementValueError),
        ("PatientName", 5, ElementTypeError),
        ("KVP", "high", ElementValueError),
        ("PixelSpacing", [None, object()], ElementTypeError),
        ("ProcedureCodeSequence", "text", ElementTypeError),
        ("ProcedureCodeSequence", [5], ElementTypeError),
        ("PixelData", "text", ElementTypeError),
    ],
)
def test_errors_contain_the_keyword(keyword: str, written: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match=keyword):
        Example(**{keyword: written})
    made = Example()
    with pytest.raises(error, match=keyword):
        setattr(made, keyword, written)
    assert keyword not in made


def test_values_have_their_types() -> None:
    made = Example(PatientName="Doe^Jane", KVP="120.50", StudyDate="20261120", SOPInstanceUID="1.2")
    assert made.PatientName is not None
    assert made.PatientName.family_name == "Doe"
    assert made.KVP is not None
    assert str(made.KVP) == "120.50"
    assert made.StudyDate is not None
    assert made.StudyDate.date() == date(2026, 11, 20)
    assert made.SOPInstanceUID.is_valid


def test_absent_and_empty_differ() -> None:
    made = Example(PatientName=None)
    assert made.PatientName == ""
    assert type(made.PatientName) is PersonName
    with pytest.raises(AbsentError, match=r"KVP \(0018,0060\)"):
        made.KVP  # noqa: B018
    with pytest.raises(AbsentError):
        made.PixelSpacing  # noqa: B018
    assert not hasattr(made, "KVP")
    assert getattr(made, "KVP", 5) == 5
    assert "PatientName" in made
    assert "KVP" not in made


def test_empty_type_1_raises() -> None:
    made = Example._view(Dataset(Rows=None))
    assert "Rows" in made
    with pytest.raises(EmptyError, match="Rows"):
        made.Rows  # noqa: B018
    assert issubclass(EmptyError, AttributeError)
    assert Example._view(Dataset(SOPInstanceUID=None)).SOPInstanceUID == ""
    assert made.get(Example.Rows, 7) == 7


def test_get_by_field_keyword_and_tag() -> None:
    made = Example(KVP=None, Rows=4)
    assert made.get(Example.KVP, 0.0) == 0.0
    assert made.get(Example.Rows, 0) == 4
    assert made.get(Example.PatientName) is None
    made.PatientName = None
    assert made.get(Example.PatientName, "nobody") == "nobody"
    assert made.get("PatientName", "nobody") == ""
    del made.PatientName
    assert made.get("KVP", 0.0) is None
    assert made.get("PatientName", "nobody") == "nobody"
    assert made.get(0x0028_0010).value == 4


def test_delete() -> None:
    made = Example(KVP=120)
    del made.KVP
    assert "KVP" not in made
    with pytest.raises(AbsentError):
        del made.KVP


def test_errors_for_unknown_keywords_suggest_the_nearest() -> None:
    made = Example()
    for wrong in (lambda: setattr(made, "PatientNam", "x"), lambda: Example(PatientNam="x"), lambda: made.PatientNam):  # type: ignore[attr-defined,call-arg]
        with pytest.raises(KeywordError, match="Did you mean PatientName"):
            wrong()
    with pytest.raises(KeywordError, match=r"0x00180081"):
        made.EchoTime = 5  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match="read-only"):
        Example(fields=5)  # type: ignore[call-arg]


def test_elements_that_the_class_does_not_declare_are_readable() -> None:
    made = Example._view(Dataset(EchoTime=5))
    assert made.EchoTime == 5  # type: ignore[attr-defined]
    assert made[0x0018_0081].value == 5


def test_an_absent_sequence_is_added_with_its_first_item() -> None:
    made = Example()
    codes = made.ProcedureCodeSequence
    assert len(codes) == 0
    assert codes is made.ProcedureCodeSequence
    assert "ProcedureCodeSequence" not in made
    assert len(made) == 0
    assert made == Example()
    codes.add(CodeValue="1")
    assert "ProcedureCodeSequence" in made
    assert made.ProcedureCodeSequence is codes
    made.ProcedureCodeSequence.append({"CodeValue": "2"})
    assert [code.CodeValue for code in made.ProcedureCodeSequence] == ["1", "2"]
    assert all(type(code) is Code for code in made.ProcedureCodeSequence)


def test_a_replaced_sequence_is_not_added_again() -> None:
    made = Example()
    orphan = made.ProcedureCodeSequence
    made.ProcedureCodeSequence = [{"CodeValue": "kept"}]
    orphan.add(CodeValue="lost")
    assert [code.CodeValue for code in made.ProcedureCodeSequence] == ["kept"]


def test_sequences_accept_items_dicts_and_datasets() -> None:
    other = Dataset(CodeValue="3")
    made = Example(ProcedureCodeSequence=[Code(CodeValue="1"), {"CodeValue": "2"}, other])
    assert [type(code) for code in made.ProcedureCodeSequence] == [Code] * 3
    assert type(other) is Dataset
    made.ProcedureCodeSequence[2].CodeValue = "4"
    assert other.CodeValue == "4"
    made.ProcedureCodeSequence = None
    assert "ProcedureCodeSequence" in made
    assert len(made.ProcedureCodeSequence) == 0


def test_an_item_of_a_subclass_keeps_its_class() -> None:
    class More(Code, Item):
        __slots__ = ()
        CodeMeaning: f.LO = f.LO(0x0008_0104)

    made = Example(ProcedureCodeSequence=[More(CodeMeaning="m")])
    assert type(made.ProcedureCodeSequence[0]) is More


def test_a_field_describes_the_attribute() -> None:
    field = Example.PatientName
    assert (field.tag, field.keyword, field.VR, field.VM, field.name) == (
        0x0010_0010,
        "PatientName",
        "PN",
        "1",
        "Patient's Name",
    )
    assert field in Example(PatientName="x")
    assert str(field) == "PatientName (0010,0010)"
    assert "VM 2" in repr(Example.PixelSpacing)
    assert list(Example.fields()) == sorted(Example.fields(), key=lambda keyword: getattr(Example, keyword).tag)


def declared() -> dict[str, str]:
    """Return the field classes in the stub, which type checkers use, with their bases."""
    tree = ast.parse(Path(f.__file__).with_suffix(".pyi").read_text("utf-8"))
    classes = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    return {node.name: ast.unparse(node.bases[0]).partition("[")[0] for node in classes}


def test_the_classes_at_run_time_agree_with_the_stub() -> None:
    for name, base in declared().items():
        made = getattr(f, name)
        assert made.__name__ == name
        assert made.__mro__[1].__name__ == base
        assert name.rstrip("_n").replace("or", " or ") == made.VR or name.rstrip("_n") == made.VR + "T"


def test_every_vr_has_field_classes() -> None:
    vrs = {
        vr for entry in dictionary.keywords() for vr in [dictionary.vr_of(dictionary.tag_for_keyword(entry) or 0)] if vr
    }
    assert {getattr(f, name).VR for name in declared()} >= vrs - {"SQ"}
    for name in declared():
        stem = name.rstrip("_n")
        assert {stem, f"{stem}_", f"{stem}n"} <= declared().keys()


def test_unknown_field_classes() -> None:
    with pytest.raises(AttributeError, match="XX"):
        f.XX  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(AttributeError):
        f.CSx  # type: ignore[attr-defined]  # noqa: B018


def test_a_sequence_that_has_another_vr_in_the_file() -> None:
    from dcmgen.iods import CTImage

    ds = Dataset()
    ds.add_new(0x00081110, "OB", b"\0\0")
    with pytest.raises(ElementTypeError, match="ReferencedStudySequence"):
        _ = CTImage._view(ds).ReferencedStudySequence


def test_several_sop_classes_have_no_typed_class() -> None:

    ds = Dataset()
    ds.add_new(0x00080016, "UI", ["1.2", "1.3"])
    with pytest.raises(ElementValueError, match="no IOD"):
        ds.typed()


@pytest.mark.parametrize("items", [[{"EchoTime": 1}], [{"ReferencedSOPClassUIDD": "1.2"}]])
def test_dicts_must_match_the_class_of_the_items(items: list[dict[str, Any]]) -> None:
    from dcmgen.iods import CTImage

    ct = CTImage()
    with pytest.raises(KeywordError, match=r"^ReferencedStudySequence\[0\]: ReferencedStudySequenceItem "):
        ct.ReferencedStudySequence = items
    assert "ReferencedStudySequence" not in ct


def test_an_error_contains_its_element_once() -> None:
    with pytest.raises(ElementValueError) as caught:
        Dataset().add_new("EchoTime", "XX", "1")
    assert str(caught.value).count("EchoTime") == 1
