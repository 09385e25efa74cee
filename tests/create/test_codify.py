"""`codify`: the code builds an object that is equal to the original."""

from __future__ import annotations

import ast
import runpy
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pydicom
import pytest

from dcmgen import Dataset, create, dcmread, iods
from dcmgen.errors import DicomError
from dcmgen.valuerep import DS, IS
from tests.create import scratch
from tests.data import corpus_files

if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset

pytestmark = pytest.mark.filterwarnings("ignore::dcmgen.errors.DicomWarning")

THEIRS = Path(pydicom.__file__).parent / "data"
FILES = sorted([*THEIRS.glob("test_files/*.dcm"), *THEIRS.glob("charset_files/*.dcm")])
DAMAGED = {"badVR.dcm", "fo-dicom__GH195.dcm"}
"""Files with text of IS or DS that is not a number and that cannot be set."""
LARGEST = 1_000_000


def built(code: str) -> Any:
    scope: dict[str, Any] = {}
    exec(code, scope)
    return scope["ds"]


def read(path: Path) -> Dataset:
    try:
        return dcmread(path)
    except DicomError as error:
        pytest.skip(str(error))


def assert_same(made: BaseDataset, original: BaseDataset) -> None:
    """Check that two objects have equal elements, also with equal VRs."""
    assert made == original
    for element in original:
        assert made[element.tag].VR == element.VR or element.VR == "AT"


@pytest.mark.parametrize("path", FILES[::3], ids=lambda path: path.name)
def test_files_of_pydicom(path: Path) -> None:
    if path.stat().st_size > LARGEST or path.name in DAMAGED:
        pytest.skip("damaged, or large")
    ds = read(path)
    made = built(create.codify(ds))
    assert_same(made, read(path))
    assert made.file_meta.get("TransferSyntaxUID") == ds.file_meta.get("TransferSyntaxUID")


@pytest.mark.parametrize("path", corpus_files()[::15], ids=lambda path: path.name)
def test_the_corpus_with_files(path: Path, tmp_path: Path) -> None:
    if path.stat().st_size > LARGEST or path.name in DAMAGED:
        pytest.skip("damaged, or large")
    ds = read(path)
    script = tmp_path / "build.py"
    script.write_text(create.codify(ds, folder=tmp_path), encoding="utf-8")
    assert_same(runpy.run_path(str(script))["ds"], read(path))


@pytest.mark.parametrize("name", list(create.iods())[::3])
def test_examples(name: str) -> None:
    example = create.example(name)
    code = create.codify(example)
    assert "checking" not in code
    assert_same(built(code), example)


def test_it_reads_like_code_of_a_person() -> None:
    ds = scratch.secondary_capture()
    ds.AnatomicRegionSequence = [scratch.LIVER]
    ds.SourceImageSequence.add(ReferencedSOPClassUID="1.2", ReferencedSOPInstanceUID="1.3")
    request = ds.RequestAttributesSequence.add(RequestedProcedureID="7")
    request.ScheduledProtocolCodeSequence.add(
        CodeValue="1", CodingSchemeDesignator="99A", CodeMeaning="b"
    ).MappingResource = "DCMR"
    lines = create.codify(ds, skip_pixels=True).splitlines()
    assert lines[:4] == [
        "from dcmgen import uid",
        "from dcmgen.codes import Code",
        "from dcmgen.iods import SecondaryCaptureImage",
        "",
    ]
    assert 'ds.PatientName = "Doe^Jane"' in lines
    assert "ds.Rows = 12" in lines
    assert 'ds.AnatomicRegionSequence = [Code("10200004", "SCT", "Liver")]' in lines
    assert 'ds.SourceImageSequence.add(ReferencedSOPClassUID="1.2", ReferencedSOPInstanceUID="1.3")' in lines
    assert 'request_attributes = ds.RequestAttributesSequence.add(RequestedProcedureID="7")' in lines
    assert "# ds.set_pixel_data(...)" in lines
    assert not [line for line in lines if line.startswith("ds.SOPClassUID")]  # the constructor sets it


def test_numbers_are_texts_only_where_they_must_be() -> None:
    ds = iods.CTImage(KVP=120, SliceThickness=2.5, PixelSpacing=[DS("0.50"), DS("0.5")], InstanceNumber=IS("+7"))
    code = create.codify(ds)
    assert "ds.KVP = 120\n" in code
    assert "ds.SliceThickness = 2.5\n" in code
    assert 'ds.PixelSpacing = [DS("0.50"), 0.5]' in code
    assert "from dcmgen.valuerep import DS, IS\n" in code
    made = built(code)
    assert [value.text for value in made.PixelSpacing] == ["0.50", "0.5"]
    assert made.InstanceNumber.text == "+7"


def test_native_pixels_are_an_array(tmp_path: Path) -> None:
    ds = scratch.secondary_capture()
    pixels = np.arange(40 * 30 * 3, dtype=np.uint8).reshape(40, 30, 3)
    ds.set_pixel_data(pixels)
    code = create.codify(ds, folder=tmp_path)
    assert np.array_equal(np.load(tmp_path / "PixelData.npy"), pixels)
    assert 'np.load(HERE / "PixelData.npy").tobytes()' in code
    assert [path.name for path in tmp_path.iterdir()] == ["PixelData.npy"]


def test_other_values_are_files(tmp_path: Path) -> None:
    ds = Dataset(WaveformSequence=[{"WaveformData": bytes([number]) * 2000} for number in range(2)])
    script = tmp_path / "build.py"
    script.write_text(create.codify(ds, folder=tmp_path))
    assert sorted(path.name for path in tmp_path.glob("*.bin")) == [
        "waveform_WaveformData.bin",
        "waveform_WaveformData_2.bin",
    ]
    assert runpy.run_path(str(script))["ds"].WaveformSequence[1].WaveformData == b"\1" * 2000


def test_private_repeating_and_foreign_elements() -> None:
    ds = iods.CTImage()
    block = ds.private_block(0x0011, "ACME 1.0", create=True)
    block.add_new(0x01, "SQ", [Dataset(PatientName="A^B"), Dataset()])
    block.add_new(0x02, "FD", [1.5, float("inf")])
    ds.add_new(0x60020010, "US", 4)
    ds.add_new("EchoTime", "DS", "12")
    ds.add_new("SmallestImagePixelValue", "SS", -3)
    ds.add_new("RadiationMachineName", "SH", None)
    ds.add_new("ReferencedBeamSequence", "SQ", [Dataset(BeamNumber=1)])
    code = create.codify(ds)
    assert 'ds.add_new(0x60020010, "US", 4)  # OverlayRows' in code
    assert 'ds.add_new("EchoTime", "DS", 12)' in code
    assert_same(built(code), ds)


def test_not_a_number() -> None:
    ds = Dataset(RealWorldValueSlope=float("nan"))
    ds.add_new(0x00091001, "FL", [float("nan"), 1.0])
    code = create.codify(ds)
    assert 'ds.RealWorldValueSlope = float("nan")' in code
    assert np.isnan(built(code)[0x00091001].value[0])


def test_values_that_are_not_valid() -> None:
    ds = Dataset()
    ds.checking = "off"
    ds.add_new("PatientSex", "CS", "female, of course")
    ds.add_new("SOPClassUID", "UI", "1.2.840.10008.5.1.4.1.1.2")
    code = create.codify(ds)
    assert 'ds.checking = "off"' in code
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert built(code).PatientSex == "female, of course"


@pytest.mark.parametrize(
    "text",
    ['"; raise SystemExit #', "'''\n\"\"\"\nimport os", "a\\", "\u202e\u2066x", "\r\n__import__('os')", "\ud800", "\0"],
)
def test_text_cannot_become_code(text: str) -> None:
    ds = Dataset()
    ds.checking = "off"
    ds.add_new("ImageComments", "LT", text)
    ds.add_new(0x00110010, "LO", text)
    ds.add_new(0x00111001, "LT", text)
    ds.add_new("EncapsulatedDocument", "OB", text.encode("utf-8", "surrogatepass"))
    code = create.codify(ds)
    names = {
        node.func.attr
        for node in ast.walk(ast.parse(code))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    }
    assert names <= {"add_new"}
    assert code.isascii()
    assert built(code).ImageComments == ds.ImageComments


def test_long_values_can_be_left_out() -> None:
    ds = scratch.ct()
    code = create.codify(ds, longest=100)
    assert "# ds.PixelData: 512 bytes (OW) are left out" in code
    assert "PixelData" not in built(code)


def test_every_value_representation() -> None:
    ds = Dataset()
    for tag, vr, value in (
        (0x00091001, "AE", "A"), (0x00091002, "AS", "001Y"), (0x00091003, "AT", [0x00100010, 0x00091001]),
        (0x00091004, "DT", "2026"), (0x00091005, "FL", [0.1, -0.0]), (0x00091006, "OB", bytes(range(256)) * 9),
        (0x00091007, "OD", b"12345678"), (0x00091008, "SV", -(2**40)), (0x00091009, "UC", "x" * 200), (0x0009100A, "UN", b"\1\2"),
        (0x0009100B, "UR", "http://a"), (0x0009100C, "UV", 2**60), (0x0009100D, "IS", "007"), (0x0009100E, "TM", "10"),
        (0x0009100F, "PN", ["A^B=C", "D"]), (0x00091010, "SQ", []), (0x00091011, "OV", b""), (0x00091012, "SH", "é"),
    ):  # fmt: skip
        ds.add_new(tag, vr, value)
    assert_same(built(create.codify(ds)), ds)
