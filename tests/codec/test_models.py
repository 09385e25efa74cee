"""DICOM JSON, Native DICOM Model and plain dictionaries: lossless, and equal to those of other software."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pydicom
import pytest

from dcmgen import Dataset, dcmread
from dcmgen.codec.json import from_json, to_json, to_json_dict
from dcmgen.codec.plain import from_plain, to_plain
from dcmgen.codec.xml import from_xml, to_xml
from dcmgen.errors import ReadError, WriteError
from dcmgen.model.bulk import BulkData
from tests.codec.files import FILES, name, written
from tests.codec.test_against_pydicom import INTENDED
from tests.private_dictionaries import give_ours_to_pydicom

pytestmark = pytest.mark.filterwarnings("ignore")


@pytest.fixture
def rich() -> Dataset:
    ds = Dataset()
    ds.SpecificCharacterSet = "ISO_IR 192"
    ds.PatientName = "Yamada^Tarou=山田^太郎=やまだ^たろう"
    ds.ImageType = ["ORIGINAL", "", "AXIAL"]
    ds.PixelSpacing = ["0.50", "1e-1"]
    ds.InstanceNumber = "007"
    ds.Rows = 512
    ds.FrameIncrementPointer = [0x00181063, 0x00181065]
    ds.add_new(0x00091001, "UV", 2**63)
    ds.add_new(0x00090010, "LO", "ACME & <sons>")
    ds.add_new(0x00091002, "FD", [1.5, -0.1])
    ds.add_new(0x00091003, "LT", "two\r\nlines \\ one backslash")
    ds.add_new(0x00091004, "UN", b"\0\1\2")
    ds.ProcedureCodeSequence = [{"CodeValue": "P5"}, {}]
    ds.PatientBirthDate = None
    ds.add_new(0x7FE00010, "OW", bytes(range(256)))
    return ds


def test_conversions_are_lossless(rich: Dataset) -> None:
    assert from_plain(to_plain(rich)) == rich
    assert to_plain(from_json(to_json(rich))) == {
        **to_plain(rich),
        "00280030": {"vr": "DS", "value": ["0.5", "0.1"]},
        "00200013": {"vr": "IS", "value": "7"},
    }
    assert to_plain(from_xml(to_xml(rich))) == to_plain(rich)
    assert to_plain(from_xml(to_xml(rich, indent=True).encode())) == to_plain(rich)


def test_json_equals_the_examples_of_the_standard(rich: Dataset) -> None:
    model = to_json_dict(rich)
    assert model["00100010"] == {
        "vr": "PN",
        "Value": [{"Alphabetic": "Yamada^Tarou", "Ideographic": "山田^太郎", "Phonetic": "やまだ^たろう"}],
    }
    assert model["00080008"]["Value"] == ["ORIGINAL", None, "AXIAL"]
    assert model["00280009"]["Value"] == ["00181063", "00181065"]
    assert model["00091001"]["Value"] == [2**63]
    assert model["00100030"] == {"vr": "DA"}
    assert model["00081032"]["Value"][1] == {}


@pytest.mark.parametrize("name", ["a=b=c=d", "a=b=c=d=e", "=b", "==c^d", "a==c"])
def test_component_groups_of_names(name: str) -> None:
    ds = Dataset.from_dict({"PatientName": name}, checking="off")
    assert from_json(to_json(ds)).PatientName == name
    assert from_xml(to_xml(ds)).PatientName == name


def test_large_bytes_instead_of_a_character_set() -> None:
    # large enough that the text is inserted after serialization
    data = b"\x08\0\x60\0CS\2\0CT\x08\0\x05\0OB\0\0\x40\x1f\0\0" + bytes(8000)
    model = json.loads(to_json(dcmread(data)))
    assert model["00080005"]["Value"] == ["ISO_IR 192"]


def test_numbers_that_are_not_finite_are_text() -> None:
    ds = Dataset()
    ds.add_new(0x00091002, "FD", [float("nan"), float("-inf"), 1.0])
    assert json.loads(to_json(ds), parse_constant=pytest.fail)["00091002"]["Value"] == ["NaN", "-Infinity", 1.0]
    back = from_json(to_json(ds))[0x00091002].value
    assert str(list(back)) == "[nan, -inf, 1.0]"


@pytest.mark.parametrize(("to", "back"), [(to_json, from_json), (to_xml, from_xml)])
def test_bulk_data(rich: Dataset, to: Any, back: Any) -> None:
    store: dict[str, bytes] = {}

    def send(element: Any) -> str:
        uri = f"https://example.org/bulk/{element.tag:08X}?a=1&b=2"
        store[uri] = element.value
        return uri

    text = to(rich, bulk_data_threshold=100, bulk_data_element_handler=send)
    assert list(store.values()) == [rich.PixelData]
    assert back(text, bulk_data_uri_handler=store.__getitem__).PixelData == rich.PixelData
    assert back(text, bulk_data_uri_handler=lambda vr, uri: store[uri]).PixelData == rich.PixelData
    assert back(text, bulk_data_uri_handler=lambda tag, vr, uri: store[uri]).PixelData == rich.PixelData
    assert (
        back(text, bulk_data_uri_handler=lambda uri, timeout=5, *, headers=None: store[uri]).PixelData == rich.PixelData
    )
    without_handler = back(text)
    assert without_handler.PixelData == BulkData(*store)
    assert next(iter(store)).replace("&", "&amp;" if to is to_xml else "&") in to(without_handler)
    with pytest.raises(WriteError):
        written(without_handler)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[1, 2]",
        "{",
        '{"0010001G": {"vr": "PN"}}',
        '{"00100010": 5}',
        '{"00100010": {"vr": "PN", "Value": "x"}}',
        '{"7FE00010": {"vr": "OB", "InlineBinary": "a"}}',
        '{"00100010": {"vr": "PN", "Value": [5]}}',
        "[" * 100_000,
    ],
)
def test_invalid_json_is_an_error(text: str) -> None:
    with pytest.raises(ReadError):
        from_json(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<a/>",
        "<NativeDicomModel><b/></NativeDicomModel>",
        "<!DOCTYPE x []><NativeDicomModel/>",
        "<",
        '<NativeDicomModel><DicomAttribute tag="xyz" vr="PN"/></NativeDicomModel>',
        '<NativeDicomModel><DicomAttribute tag="00280010" vr="US"><Value>x</Value></DicomAttribute></NativeDicomModel>',
    ],
)
def test_invalid_xml_is_an_error(text: str) -> None:
    with pytest.raises(ReadError):
        from_xml(text)


@pytest.mark.parametrize("path", FILES, ids=name)
def test_every_file_can_be_converted(path: Path) -> None:
    ds = dcmread(path, force=True)
    xml = to_xml(ds)
    assert to_xml(from_xml(xml)) == xml
    plain = to_plain(ds)
    assert to_plain(from_plain(plain)) == plain
    text = to_json(ds)
    assert json.loads(to_json(from_json(text))) == json.loads(text)


def unlike(ours: dict[str, Any], theirs: dict[str, Any], where: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Yield the elements that differ, except for group lengths, Specific Character Set and padding."""
    theirs = {tag: element for tag, element in theirs.items() if not tag.endswith("0000")}  # group lengths
    for tag in sorted(ours.keys() | theirs.keys()):
        mine, other = ours.get(tag, {}), theirs.get(tag, {})
        if mine == other or tag == "00080005":  # JSON is always ISO_IR 192
            continue
        if mine.get("vr") == other.get("vr") == "SQ":
            pairs = zip(mine.get("Value", []), other.get("Value", []), strict=True)
            for index, (one, two) in enumerate(pairs):
                yield from unlike(one, two, f"{where}/{tag}[{index}]")
            continue
        values = [value.strip() or None if isinstance(value, str) else value for value in other.get("Value", [])]
        if (mine.get("Value") or [None]) == (values or [None]) and mine.keys() - {"Value"} == other.keys() - {"Value"}:
            continue  # pydicom keeps padding of values, and empty text instead of null
        yield f"{where}/{tag}", mine, other


@pytest.mark.parametrize("path", FILES, ids=name)
def test_json_equals_that_of_pydicom(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    give_ours_to_pydicom(monkeypatch)
    ds = dcmread(path, force=True)
    big = ds._source is not None and ds._source.context.encoding.big  # type: ignore[attr-defined]
    try:
        theirs = json.loads(pydicom.dcmread(path, force=True).to_json())
    except Exception:
        pytest.skip("pydicom cannot convert the file")
    found = [one for one in unlike(json.loads(to_json(ds)), theirs) if not (big and "InlineBinary" in one[1])]
    if path.name not in INTENDED:
        assert not found, found[:3]


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("dcm2json"), reason="dcmtk is not installed")
@pytest.mark.parametrize("path", FILES, ids=name)
def test_json_equals_that_of_dcm2json(path: Path) -> None:
    done = subprocess.run(["dcm2json", "-q", path], capture_output=True)
    if done.returncode:
        pytest.skip("dcm2json cannot convert the file")
    try:
        theirs = json.loads(done.stdout)
    except ValueError:
        pytest.skip("the output of dcm2json is not JSON")
    if "duplicates" in path.name or path.name == "badVR.dcm":
        pytest.skip("dcmtk uses the first of two elements, and accepts text as a number")
    ours = json.loads(to_json(dcmread(path, force=True)))
    compared = 0
    for tag, element in ours.items():
        other = theirs.get(tag)
        if not other or element["vr"] != other["vr"] or "Value" not in element or element["vr"] in ("SQ", "UN"):
            continue
        mine, others = element["Value"], other.get("Value", [])
        if element["vr"] in ("DS", "IS", "FL", "FD"):
            mine, others = [[float(v) for v in vs if v is not None] for vs in (mine, others)]
            assert mine == pytest.approx(others, rel=1e-5), tag
        elif tag != "00080005" and path.name not in INTENDED:
            assert _stripped(mine) == _stripped(others), tag
        compared += 1
    assert compared or len(ours) < 5


def _stripped(values: list[Any]) -> list[Any]:
    stripped = [
        {group: text.rstrip("^ ") for group, text in value.items() if text.rstrip("^ ")} or None
        if isinstance(value, dict)
        else (value.strip(" \0") or None)
        if isinstance(value, str)
        else value
        for value in values
    ]
    return [] if stripped == [None] else stripped


@pytest.mark.slow
@pytest.mark.skipif(not shutil.which("dcm2xml"), reason="dcmtk is not installed")
@pytest.mark.parametrize("path", FILES[::5], ids=name)
def test_xml_equals_that_of_dcm2xml(path: Path) -> None:
    done = subprocess.run(["dcm2xml", "-q", "-nat", "+U8", path], capture_output=True)
    if done.returncode or path.name in INTENDED or "duplicates" in path.name:
        pytest.skip("dcm2xml cannot convert the file")
    try:
        theirs = _texts(ElementTree.fromstring(done.stdout))
    except ElementTree.ParseError:
        pytest.skip("the output of dcm2xml is not XML")
    ours = _texts(ElementTree.fromstring(to_xml(dcmread(path, force=True))))
    shared = ours.keys() & theirs.keys() - {"00080005"}
    assert len(shared) > len(ours) // 2
    for key in shared:
        if ours[key][0] == theirs[key][0] and ours[key][0] not in ("DS", "FL", "FD", "IS"):
            assert ours[key] == theirs[key], key


def _texts(root: Any, where: str = "") -> dict[str, Any]:
    """Return VR, private creator and texts of each element, by path."""
    found: dict[str, Any] = {}
    for attribute in root:
        key = where + attribute.get("tag")
        texts = []
        for child in attribute:
            kind = child.tag.rpartition("}")[2]
            if kind == "Item":
                found.update(_texts(child, f"{key}[{child.get('number')}]"))
            elif kind in ("Value", "PersonName"):
                text = "|".join(part.strip() for part in child.itertext() if part.strip())
                if text:
                    texts.append(text)
        found[key] = (attribute.get("vr"), attribute.get("privateCreator"), texts)
    return found
