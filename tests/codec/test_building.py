"""Models whose content may not be valid: a dataset, or a `ReadError` with the path of the element."""

from __future__ import annotations

import base64
import copy
import io
import json
import random
from collections.abc import Callable
from math import isnan
from typing import Any
from xml.etree import ElementTree

import pydicom
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dcmgen import Dataset, dcmread, examples
from dcmgen.codec.json import from_json, to_json
from dcmgen.codec.plain import from_plain, to_plain
from dcmgen.codec.writer import encode_dataset
from dcmgen.codec.xml import NAMESPACE, from_xml, to_xml
from dcmgen.errors import DicomError, ReadError, RepairWarning, WriteError
from dcmgen.iods import CTImage
from dcmgen.model.bulk import BulkData
from dcmgen.uid import ExplicitVRLittleEndian
from dcmgen.values.vr import TEXTS
from tests.codec.files import written

UID = {"00080018": {"vr": "UI", "Value": ["1.2.3"]}}


def b64(raw: bytes) -> str:
    return base64.b64encode(raw).decode()


@pytest.mark.parametrize(
    ("model", "path", "message"),
    [
        ({"0010_0010": {"vr": "PN"}}, "", "is not a tag of eight hexadecimal digits"),
        ({"+0100010": {"vr": "PN"}}, "", "is not a tag"),
        ({" 0100010": {"vr": "PN"}}, "", "is not a tag"),
        ({"PatientName": {"vr": "PN"}}, "", "is not a tag"),
        ({0x00100010: {"vr": "PN"}}, "", "is not a tag"),
        ({"FFFEE000": {"vr": "UN"}}, "", "item or delimiter"),
        ({"00100010": {"vr": "PN"}, "7FE00010": {"vr": "OW"}, "7fe00010": {"vr": "OW"}}, "PixelData", "occurs twice"),
        ({"00100010": {"Value": ["A"]}}, "PatientName", "the key vr"),
        ({"00100010": {"vr": 5}}, "PatientName", "the key vr"),
        ({"00100020": {"vr": "XY", "Value": ["1"]}}, "PatientID", "is not a VR"),
        ({"00100020": {"vr": "LO", "value": ["1"]}}, "PatientID", "unknown key 'value'"),
        ({"00100020": {"vr": "LO", "Value": ["1"], "InlineBinary": "MQ=="}}, "PatientID", "both Value and InlineBinary"),
        ({"00100020": {"vr": "LO", "Value": "1"}}, "PatientID", "must be an array"),
        ({"00100020": {"vr": "LO", "Value": [4711]}}, "PatientID", "expected a string, not int"),
        ({"00100020": {"vr": "LO", "Value": [["1"]]}}, "PatientID", "expected a string, not list"),
        ({"00100020": {"vr": "LO", "Value": ["\ud800"]}}, "PatientID", "surrogates not allowed"),
        ({"00100020": {"vr": "LO", "Value": ["a\\b", "c"]}}, "PatientID", "must not contain a backslash"),
        ({"00280030": {"vr": "DS", "Value": [1, "a\\b"]}}, "PixelSpacing", "convert string to float"),
        ({"00104000": {"vr": "LT", "Value": ["a", "b"]}}, "PatientComments", "has one value, not 2"),
        ({"00101030": {"vr": "DS", "Value": [{}]}}, "PatientWeight", "expected a finite number or a string"),
        ({"00101030": {"vr": "DS", "Value": [True]}}, "PatientWeight", "expected a finite number or a string"),
        ({"00101030": {"vr": "DS", "Value": [float("nan")]}}, "PatientWeight", "NaN and infinity are not allowed"),
        ({"00280010": {"vr": "US", "Value": [1.5]}}, "Rows", "expected an integer"),
        ({"00280010": {"vr": "US", "Value": ["1_0"]}}, "Rows", "expected an integer"),
        ({"00280010": {"vr": "US", "Value": [float("inf")]}}, "Rows", "is not valid"),
        ({"00189073": {"vr": "FD", "Value": ["x"]}}, "AcquisitionDuration", "is not valid"),
        ({"00189073": {"vr": "FD", "Value": [10**400]}}, "AcquisitionDuration", "is not valid"),
        ({"00280009": {"vr": "AT", "Value": ["Rows"]}}, "FrameIncrementPointer", "is not a tag"),
        ({"00280009": {"vr": "AT", "Value": [0x00181063]}}, "FrameIncrementPointer", "is not a tag"),
        ({"00100010": {"vr": "PN", "Value": [5]}}, "PatientName", "expected an object"),
        ({"00100010": {"vr": "PN", "Value": [{"Alphabetic": 5}]}}, "PatientName", "expected a string, not int"),
        ({"00100010": {"vr": "PN", "Value": [{"alphabetic": "A"}]}}, "PatientName", "unknown component group"),
        ({"00100010": {"vr": "PN", "Value": [{"Alphabetic": "A=B"}]}}, "PatientName", "contains '='"),
        ({"7FE00010": {"vr": "OW", "Value": [1, 2]}}, "PixelData", "accepts bytes"),
        ({"7FE00010": {"vr": "OB", "InlineBinary": "@@@"}}, "PixelData", "is not base64"),
        ({"7FE00010": {"vr": "OB", "InlineBinary": "AA--AA__"}}, "PixelData", "is not base64"),
        ({"7FE00010": {"vr": "OB", "InlineBinary": "%%AAE="}}, "PixelData", "is not base64"),
        ({"7FE00010": {"vr": "OB", "InlineBinary": "AAE"}}, "PixelData", "is not base64"),
        ({"7FE00010": {"vr": "OB", "InlineBinary": 5}}, "PixelData", "must be a string"),
        ({"7FE00010": {"vr": "OB", "BulkDataURI": 5}}, "PixelData", "must be a string"),
        ({"00081110": {"vr": "SQ", "InlineBinary": b64(b"ab")}}, "ReferencedStudySequence", "must be items"),
        ({"00081110": {"vr": "SQ", "BulkDataURI": "a"}}, "ReferencedStudySequence", "cannot be bulk data"),
        ({"00081110": {"vr": "SQ", "Value": ["A"]}}, "ReferencedStudySequence[0]", "must be an object, not str"),
        ({"00081110": {"vr": "SQ", "Value": [{}, [UID]]}}, "ReferencedStudySequence[1]", "must be an object, not list"),
        (
            {"00081110": {"vr": "SQ", "Value": [UID, {"00081140": {"vr": "SQ", "Value": [{"00280010": {"vr": "US", "Value": ["a"]}}]}}]}},
            "ReferencedStudySequence[1].ReferencedImageSequence[0].Rows",
            "expected an integer",
        ),
        ({"00081110": {"vr": "SQ", "Value": [{"x": {}}]}}, "ReferencedStudySequence[0]", "is not a tag"),
        ([], "", "must be an object"),
        (None, "", "must be an object"),
        (5, "", "must be an object"),
    ],
)  # fmt: skip
def test_json_that_is_not_the_model_is_refused(model: Any, path: str, message: str) -> None:
    with pytest.raises(ReadError) as caught:
        from_json(model)
    assert caught.value.tag_path == path
    assert message in str(caught.value)
    if isinstance(model, dict) and all(isinstance(key, str) for key in model):
        with pytest.raises(ReadError):
            from_json(json.dumps(model))


def xml(*attributes: str) -> str:
    return f'<NativeDicomModel xmlns="{NAMESPACE}">{"".join(attributes)}</NativeDicomModel>'


def attribute(tag: str, vr: str, content: str = "", **others: str) -> str:
    more = "".join(f' {name}="{text}"' for name, text in others.items())
    return f'<DicomAttribute tag="{tag}" vr="{vr}"{more}>{content}</DicomAttribute>'


@pytest.mark.parametrize(
    ("model", "path", "message"),
    [
        (xml(attribute("0010_010", "PN")), "", "is not a tag"),
        (xml(attribute("FFFEE00D", "UN")), "", "item or delimiter"),
        (xml(attribute("00100020", "LO"), attribute("00100020", "LO")), "PatientID", "occurs twice"),
        (xml(attribute("00100020", "LO", "<Other>1</Other>")), "PatientID", "expected Value"),
        (xml(attribute("00100020", "LO", '<Value number="x">1</Value>')), "PatientID", "is not the number of a value"),
        (xml(attribute("00100020", "LO", '<Value number="-1">1</Value>')), "PatientID", "is not the number of a value"),
        (xml(attribute("00100020", "XY", "<Value>1</Value>")), "PatientID", "is not a VR"),
        (xml(attribute("00100010", "PN", "<Value>A</Value>")), "PatientName", "expected PersonName"),
        (xml(attribute("00100010", "PN", "<PersonName><A/></PersonName>")), "PatientName", "unknown component group"),
        (
            xml(attribute("00100010", "PN", "<PersonName><Alphabetic><Name>A</Name></Alphabetic></PersonName>")),
            "PatientName",
            "unknown component Name",
        ),
        (xml(attribute("00280010", "US", "<Value>x</Value>")), "Rows", "is not valid"),
        (xml(attribute("00280010", "US", "<Value>1_0</Value>")), "Rows", "is not a number"),
        (xml(attribute("00189073", "FD", "<Value>1_0</Value>")), "AcquisitionDuration", "is not a number"),
        (xml(attribute("00280009", "AT", "<Value>Rows</Value>")), "FrameIncrementPointer", "is not a tag"),
        (xml(attribute("00081110", "SQ", "<Value>1</Value>")), "ReferencedStudySequence", "expected Item"),
        (
            xml(attribute("00081110", "SQ", f'<Item number="1">{attribute("00280010", "US", "<Value>x</Value>")}</Item>')),
            "ReferencedStudySequence[0].Rows",
            "is not valid",
        ),
        (xml(attribute("7FE00010", "OW", "<InlineBinary>A_==</InlineBinary>")), "PixelData", "is not base64"),
        (xml(attribute("7FE00010", "OW", "<InlineBinary/><InlineBinary/>")), "PixelData", "only one InlineBinary"),
        (xml(attribute("00100020", "LO", "<InlineBinary>/w==</InlineBinary>")), "PatientID", "not UTF-8"),
        (xml("text", "<Item/>"), "", "expected a DicomAttribute"),
        ("<NativeDicomModel>\ud800</NativeDicomModel>", "", "is not well-formed"),
        (b'<?xml version="1.0" encoding="none"?><NativeDicomModel/>', "", "is not well-formed"),
        (5, "", "is not well-formed"),
    ],
)  # fmt: skip
def test_xml_that_is_not_the_model_is_refused(model: Any, path: str, message: str) -> None:
    with pytest.raises(ReadError) as caught:
        from_xml(model)
    assert caught.value.tag_path == path
    assert message in str(caught.value)


def test_blocks_of_private_creators_may_be_exhausted() -> None:
    creators = [attribute(f"000900{block:02X}", "LO", f"<Value>{block}</Value>") for block in range(0x10, 0x100)]
    with pytest.raises(ReadError, match="no free block"):
        from_xml(xml(*creators, attribute("00090001", "LO", privateCreator="other")))


@pytest.mark.parametrize(
    ("plain", "path"),
    [
        ("001000100", ""),
        ({"0010_0010": {"vr": "PN", "value": "A"}}, ""),
        ({"00100010": "A"}, "PatientName"),
        ({"00100010": {"vr": "PN"}}, "PatientName"),
        ({"00100010": {"vr": None, "value": "A"}}, "PatientName"),
        ({"00100010": {"vr": "PN", "value": 5}}, "PatientName"),
        ({"00100010": {"vr": "PN", "value": {}}}, "PatientName"),
        ({"00280010": {"vr": "US", "value": "5"}}, "Rows"),
        ({"00280010": {"vr": "US", "value": True}}, "Rows"),
        ({"00280009": {"vr": "AT", "value": [-1]}}, "FrameIncrementPointer"),
        ({"00101030": {"vr": "DS", "value": 62.0}}, "PatientWeight"),
        ({"00080020": {"vr": "DA", "value": 20240101}}, "StudyDate"),
        ({"7FE00010": {"vr": "OW", "value": "AAA"}}, "PixelData"),
        ({"7FE00010": {"vr": "OW", "uri": 5}}, "PixelData"),
        ({"00081110": {"vr": "SQ", "value": None}}, "ReferencedStudySequence"),
        ({"00081110": {"vr": "SQ", "uri": "a"}}, "ReferencedStudySequence"),
        ({"00081110": {"vr": "SQ", "value": [{}, 5]}}, "ReferencedStudySequence[1]"),
        ({"00081110": {"vr": "SQ", "value": [{"00280010": {"vr": "US", "value": []}, "x": 1}]}}, "ReferencedStudySequence[0]"),
    ],
)  # fmt: skip
def test_a_dictionary_that_to_plain_cannot_return_is_refused(plain: Any, path: str) -> None:
    with pytest.raises(ReadError) as caught:
        from_plain(plain)
    assert caught.value.tag_path == path


@pytest.mark.parametrize(
    "vr", ["US", "UL", "SS", "SL", "UV", "SV", "FL", "FD", "DS", "IS", "AT", "LO", "PN", "DA", "UI"]
)
@pytest.mark.parametrize("empty", [[], [""], [None]])
def test_an_empty_value_is_empty_for_every_representation(vr: str, empty: list[Any]) -> None:
    ds = from_json({"00091001": {"vr": vr, "Value": empty}})
    assert ds[0x00091001].value == ("" if vr in TEXTS else None)


def test_numbers_may_be_text() -> None:
    """PS3.18 F.2.3 allows strings for DS, IS, SV and UV; they keep large numbers exact."""
    ds = from_json(
        {
            "00091001": {"vr": "UV", "Value": [str(2**64 - 1), 2**64 - 1]},
            "00091002": {"vr": "SV", "Value": ["-5"]},
            "00091003": {"vr": "DS", "Value": ["1.50"]},
            "00091004": {"vr": "US", "Value": [5.0]},
        }
    )
    assert ds[0x00091001].value == [2**64 - 1] * 2
    assert (ds[0x00091002].value, ds[0x00091003].value.text, ds[0x00091004].value) == (-5, "1.50", 5)


ITEM = b"\xfe\xff\x00\xe0\x0c\0\0\0\x08\0\x18\0\4\0\0\x001.2\0"


@pytest.mark.parametrize(
    ("tag", "raw", "vr", "value"),
    [
        (0x00280010, b"\5\0", "US", 5),
        (0x00100010, b"A^B ", "PN", "A^B"),
        (0x00100010, "Müller".encode(), "PN", "Müller"),
        (0x00280030, b"1\\2 ", "DS", [1, 2]),
        (0x00081115, ITEM, "SQ", [Dataset(SOPInstanceUID="1.2")]),
        (0x00280106, b"\xfe\xff", "SS", -2),
        (0x00280106, b"\1", "UN", b"\1"),
        (0x00281053, b"x ", "UN", b"x "),
        (0x00081115, ITEM[:-6], "UN", ITEM[:-6]),
        (0x00091001, b"ab", "UN", b"ab"),
        (0x00280010, b"", "UN", None),
    ],
)
@pytest.mark.parametrize("form", ["root", "item", "XML", "handler"])
def test_unknown_elements_get_the_representation_of_the_dictionary(
    form: str, tag: int, raw: bytes, vr: str, value: Any
) -> None:
    model: dict[str, Any] = {f"{tag:08X}": {"vr": "UN", "InlineBinary": b64(raw)}}
    signed = {"00280103": {"vr": "US", "Value": [1]}}
    if form == "item":
        ds = from_json({**signed, "00081110": {"vr": "SQ", "Value": [model]}}).ReferencedStudySequence[0]
    elif form == "XML":
        inner = attribute(f"{tag:08X}", "UN", f"<InlineBinary>{b64(raw)}</InlineBinary>")
        ds = from_xml(xml(inner, attribute("00280103", "US", "<Value>1</Value>")))
    elif form == "handler":
        ds = from_json(
            {**signed, f"{tag:08X}": {"vr": "UN", "BulkDataURI": "a"}}, bulk_data_uri_handler=lambda uri: raw
        )
    else:
        ds = from_json({**model, **signed})
    assert (ds[tag].VR, ds[tag].value) == (vr, value)
    ds.SpecificCharacterSet = "ISO_IR 192"
    back = dcmread(written(ds))
    assert vr == "UN" or back[tag].value == value
    assert (back.value_bytes(tag) or b"").startswith(raw) or vr == "SQ"


def test_bytes_of_every_representation_are_decoded() -> None:
    ds = from_json(
        {
            "00280010": {"vr": "US", "InlineBinary": b64(b"\1\2")},
            "00100020": {"vr": "LO", "InlineBinary": b64("Ä\0".encode())},
            "00280009": {"vr": "AT", "InlineBinary": b64(b"\x18\0\x63\x10")},
            "00200013": {"vr": "IS", "InlineBinary": b64(b"12")},
        }
    )
    assert (ds.Rows, ds.PatientID, ds.FrameIncrementPointer, ds.InstanceNumber) == (0x0201, "Ä\0", [0x00181063], 12)


@pytest.mark.parametrize(
    ("tag", "vr", "values", "expected"),
    [
        ("00280030", "DS", [1, None, 2], [1, None, 2]),
        ("00280034", "IS", [None, 1], [None, 1]),
        ("00080008", "CS", ["A", None, "B"], ["A", "", "B"]),
        ("00280009", "AT", ["00181063", None, "00181065"], [0x00181063, 0x00181065]),  # no tag is empty
        ("00280009", "AT", [None], []),
    ],
)
def test_null_in_a_json_value(tag: str, vr: str, values: list[Any], expected: list[Any]) -> None:
    ds = from_json({tag: {"vr": vr, "Value": values}})
    assert list(ds[int(tag, 16)].value) == expected
    assert list(ds.repairs) == []


def test_text_that_is_not_a_number_is_interpreted_as_on_reading() -> None:
    model = {
        "00081110": {"vr": "SQ", "Value": [{"00281053": {"vr": "DS", "Value": ["3,5"]}}]},
        "00200013": {"vr": "IS", "Value": ["one"]},
        "00280030": {"vr": "DS", "Value": ["1", "NaN"]},
    }
    with pytest.warns(RepairWarning, match=r"JSON: ReferencedStudySequence\[0\]\.RescaleSlope: '3,5' has a comma"):
        ds = from_json(model)
    assert ds.ReferencedStudySequence[0].RescaleSlope == 3.5
    assert isnan(ds.InstanceNumber)
    assert ds.PixelSpacing.plain()[0] == 1
    assert [repair.kind for repair in ds.repairs] == ["number"] * 3
    assert {**json.loads(to_json(ds)), "00081110": model["00081110"]} == {
        **model,
        "00280030": {"vr": "DS", "Value": [1.0, "NaN"]},
    }
    with pytest.warns(RepairWarning, match="XML"):
        assert from_xml(to_xml(ds)) == ds
    assert from_plain(to_plain(ds)) == ds


def test_models_contain_representations_of_the_standard() -> None:
    ds = Dataset()
    ds.SmallestImagePixelValue, ds.LargestImagePixelValue = -5, 7
    ds.LUTData = [1, 2]
    ds.RedPaletteColorLookupTableDescriptor = [256, 0, 16]
    ds.VOILUTSequence = [{"LUTDescriptor": [256, -1024, 16], "LUTData": b"\1\0\2\0"}]
    ds.SmallestPixelValueInSeries = None
    data = b"\x08\0\x60\0CS\2\0CT" + b"\x10\0\x20\0XX\2\x00ab"
    for model in (ds, dcmread(data)):
        found = [element["vr"] for element in json.loads(to_json(model)).values()]
        found += [
            element.get("vr", "") for element in ElementTree.fromstring(to_xml(model)).iter() if element.get("vr")
        ]
        assert all(len(vr) == 2 and vr != "XX" for vr in found)
    assert json.loads(to_json(ds))["00280106"] == {"vr": "SS", "Value": [-5]}
    assert from_json(to_json(ds)).VOILUTSequence[0].LUTDescriptor == [256, -1024, 16]
    assert from_xml(to_xml(ds)).LUTData == [1, 2]


@pytest.mark.parametrize("creator", ["A\0B", "A\x1bB", "A\nB\tC", "\x85", 'A"<&>', "A\ufffe"])
def test_xml_is_well_formed_whatever_the_private_creator(creator: str) -> None:
    ds = Dataset(SpecificCharacterSet="ISO_IR 192")
    ds.add_new(0x00090010, "LO", creator)
    ds.add_new(0x00091001, "LO", "value \x0b")
    ds.add_new(0x00091002, "UT", "lines\r\n\x85")
    ds.PatientName = "A\x01^B"
    text = to_xml(ds)
    ElementTree.fromstring(text.encode())
    assert from_xml(text) == ds
    assert from_xml(text.encode()) == ds


@pytest.mark.parametrize("uri", ["a\0b", 5, None])
def test_xml_refuses_addresses_that_it_cannot_contain(uri: Any) -> None:
    ds = Dataset(PixelData=bytes(10))
    with pytest.raises(WriteError, match="PixelData"):
        to_xml(ds, bulk_data_threshold=1, bulk_data_element_handler=lambda element: uri)
    with pytest.raises(WriteError, match="PatientID"):
        to_xml(Dataset(PatientID="\ud800"))


def test_a_typed_class_reads_its_own_model() -> None:
    ct = CTImage(PatientName="A", SOPInstanceUID="1.2")
    assert CTImage.from_json(ct.to_json()) == ct
    assert CTImage.from_xml(ct.to_xml()) == ct


# ---- models with arbitrary content

JUNK = [
    None, True, -1, 1.5, float("nan"), 10**400, "", "\0", "\ud800", "1\\2", "NaN", "1_0", "@", "AAA", [], [None], [{}], {},
    {"vr": "SQ"}, {"vr": "LO", "Value": ["a"]}, {"Alphabetic": 5}, b"ab", (1, 2), object(), "SQ", "PN", "US or SS", "UN",
    "XX", "0010_0010", "00100010", "FFFEE000", "00020010", "00280106", "7FE00010", "00091001",
]  # fmt: skip
KEYS = ("vr", "Value", "InlineBinary", "BulkDataURI", "value", "uri", "Alphabetic")


def mutated(model: Any, rng: random.Random) -> Any:
    """Return a copy of a model in which one part differs."""
    if rng.random() < 0.2 or not isinstance(model, (dict, list)) or not model:
        return rng.choice(JUNK)
    twin: Any = copy.copy(model)
    key = rng.choice(list(twin)) if isinstance(twin, dict) else rng.randrange(len(twin))
    action = rng.randrange(5)
    if action == 0:
        del twin[key]
    elif action == 1 and isinstance(twin, dict):
        twin[rng.choice([one for one in JUNK if isinstance(one, (str, int, type(None)))])] = twin.pop(key)
    elif action == 2 and isinstance(twin, dict):
        twin[rng.choice(KEYS)] = rng.choice(JUNK)
    else:
        twin[key] = mutated(twin[key], rng)
    return twin


def models() -> list[Dataset]:
    rich = Dataset(PatientName="A^B=C", ImageType=["A", "B"], Rows=5, PixelSpacing=[1, 2], InstanceNumber=3)
    rich.FrameIncrementPointer, rich.EventElapsedTimes, rich.PatientAge = 0x00181063, [1.5], "003Y"
    rich.ReferencedStudySequence = [{"ReferencedImageSequence": [{"ReferencedSOPInstanceUID": "1.2"}, {}]}]
    rich.add_new(0x00090010, "LO", "ACME")
    rich.add_new(0x00091001, "UN", b"1234")
    rich.add_new(0x00091002, "OB", b"1234")
    return [rich, examples.rt_plan, examples.ct]


def accept(convert: Callable[[Any], Any], model: Any) -> None:
    """Convert a model. The result is a dataset that can be used, or a `ReadError`."""
    try:
        ds = convert(model)
    except ReadError:
        return
    str(ds)
    for use in (to_json, to_xml, to_plain, written):
        try:
            text: Any = use(ds)
        except DicomError:
            continue
        if use is to_xml:
            ElementTree.fromstring(text.encode())


@pytest.mark.filterwarnings("ignore::dcmgen.errors.RepairWarning")
@pytest.mark.parametrize("seed", range(8))
def test_mutated_models_are_read_or_refused(seed: int) -> None:
    rng = random.Random(seed)
    pieces = [
        "\0",
        "&",
        "<",
        '"',
        "&#0;",
        "\ud800",
        "<Item>",
        "</Item>",
        "<PersonName/>",
        "SQ",
        "AT",
        "-1",
        "٣",
        "<!DOCTYPE a>",
    ]
    for ds in models():
        model, plain, text = json.loads(to_json(ds)), to_plain(ds), to_xml(ds)
        for _ in range(40):
            accept(from_json, mutated(model, rng))
            accept(from_plain, mutated(plain, rng))
            start = rng.randrange(min(len(text), 3000))
            accept(from_xml, text[:start] + rng.choice(pieces) + text[start + rng.randrange(9) :])


scalars = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
values = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["00100010", "vr", "Value"]), inner, max_size=3)
    ),
    max_leaves=6,
)
elements = st.fixed_dictionaries(
    {"vr": st.sampled_from(["PN", "LO", "US", "FD", "DS", "IS", "AT", "SQ", "OB", "UN", "UT", "XX"])},
    optional={"Value": st.lists(values, max_size=3) | values, "InlineBinary": values, "BulkDataURI": values},
)


@pytest.mark.filterwarnings("ignore::dcmgen.errors.RepairWarning")
@settings(max_examples=300, deadline=None)
@given(
    st.dictionaries(st.sampled_from(["00100010", "00280010", "00280030", "00081110", "00091001", "7FE00010"]), elements)
    | values
)
def test_any_json_is_read_or_refused(model: Any) -> None:
    accept(from_json, model)
    accept(lambda text: from_json(json.dumps(text)), model)


def test_a_bulk_data_handler_may_raise_its_own_errors() -> None:
    def fail(uri: str) -> bytes:
        raise KeyError(uri)

    for vr in ("DS", "IS", "US", "LO", "PN", "AT", "OB"):
        for value in (object(), {1: 2}, [object()], float("nan"), {}):
            with pytest.raises(ReadError):
                from_json({"00091001": {"vr": vr, "BulkDataURI": "a"}}, bulk_data_uri_handler=lambda uri: value)  # noqa: B023
    with pytest.raises(KeyError):
        from_json({"7FE00010": {"vr": "OB", "BulkDataURI": "a"}}, bulk_data_uri_handler=fail)
    assert from_json({"00100020": {"vr": "LO", "BulkDataURI": "a"}}).PatientID == BulkData("a")


def test_pydicom_reads_what_is_resolved() -> None:
    ds = from_json({"00081115": {"vr": "UN", "InlineBinary": b64(ITEM)}})
    peer = pydicom.dcmread(io.BytesIO(written(ds)))
    assert peer.ReferencedSeriesSequence[0].SOPInstanceUID == "1.2"
    assert encode_dataset(ds, ExplicitVRLittleEndian)[4:6] == b"SQ"


def test_a_few_repairs_of_a_model_are_all_listed() -> None:
    with pytest.warns(RepairWarning):
        ds = from_json({"00281053": {"vr": "DS", "Value": ["3,5"]}})
    assert [repair.path for repair in ds.repairs] == ["RescaleSlope"]
    assert ds.repairs.omitted == 0


def test_the_repairs_of_a_model_are_bounded() -> None:
    items = [{"00101030": {"vr": "DS", "Value": [f"{number},5"]}} for number in range(1500)]
    with pytest.warns(RepairWarning, match="lists 1000"):
        ds = from_json({"00081110": {"vr": "SQ", "Value": items}})
    assert len(ds.repairs) == 1000
    assert ds.repairs.omitted == 500
