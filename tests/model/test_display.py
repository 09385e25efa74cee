"""The listing, compared with pydicom."""

from __future__ import annotations

import pydicom
import pytest

from dcmgen import Dataset
from tests.notebook import Printer


def fill(ds: Dataset | pydicom.Dataset) -> None:
    ds.SOPClassUID = "1.2.840.10008.5.1.4.1.1.2"
    ds.ImageType = ["ORIGINAL", "PRIMARY"]
    ds.PatientName = "Doe^Jane"
    ds.StudyDate = "20261120"
    ds.SeriesNumber = 5
    ds.Rows = 4
    ds.RescaleSlope = "1.0"
    ds.PixelSpacing = ["0.661468", "0.661468"]
    ds.WindowWidth = "400"
    ds.PixelData = bytes(100)
    ds.DiffusionBValue = 0.5
    ds.add_new(0x00091001, "UN", bytes(20))
    ds.add_new(0x00091002, "LO", "x")
    ds.add_new(0x0008FFF0, "LO", "x")


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_pydicom_prints_the_same_lines() -> None:
    ours, theirs = Dataset(), pydicom.Dataset()
    fill(ours)
    fill(theirs)
    unnamed, named = " " * 35 + " LO: 'x'", "Unknown element".ljust(35) + " LO: 'x'"
    expected = [line.replace(unnamed, named) for line in str(theirs).splitlines() if "Window" not in line]
    assert [line for line in str(ours).splitlines() if "Window" not in line] == expected
    # Window Width has VM 1-n, so it is a list, even with a single value
    assert str(ours["WindowWidth"]).endswith("DS: [400]")
    assert repr(ours) == str(ours)


def test_sequences_are_indented() -> None:
    ours, theirs = Dataset(), pydicom.Dataset()
    for ds, item in ((ours, Dataset), (theirs, pydicom.Dataset)):
        first, second, point = item(), item(), item()
        point.ControlPointIndex = 0
        first.BeamName = "1"
        first.ControlPointSequence = [point]
        second.BeamName = "2"
        ds.BeamSequence = [first, second]
        ds.PatientID = "7"
    assert str(ours) == str(theirs)
    assert "Beam Name" not in ours.top()
    assert "Beam Sequence  2 item(s)" in ours.top()


def test_file_meta_comes_first() -> None:
    ds = Dataset(PatientID="1")
    ds.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.1"
    lines = str(ds).splitlines()
    assert lines[0].startswith("Dataset.file_meta ---")
    assert lines[1].endswith("UI: Explicit VR Little Endian")
    assert lines[2].startswith("----")
    assert lines[3].startswith("(0010,0020)")


def test_long_lists_are_counted() -> None:
    assert str(Dataset(ContourData=list(range(300)))["ContourData"]).endswith("DS: Array of 300 elements")


def test_long_text_is_shortened() -> None:
    assert str(Dataset(PatientComments="x" * 1000)["PatientComments"]).endswith(f"LT: '{'x' * 400}'… (1000 characters)")


def test_long_lists_of_long_texts_are_shortened() -> None:
    text = str(Dataset(SelectorUCValue=["x" * 10_000] * 60)["SelectorUCValue"])
    assert text.endswith("… (60 values)")
    assert len(text) < 2_200


def test_a_prompt_of_ipython_shows_the_first_lines() -> None:
    printer = Printer()
    ds = Dataset(BeamSequence=[{"BeamName": "x"}] * 1_000)
    ds._repr_pretty_(printer, False)
    lines = printer.written.splitlines()
    assert lines[:500] == str(ds).splitlines()[:500]
    assert lines[500:] == ["… (only the first 500 lines; print() shows more)"]
    printer = Printer()
    Dataset(PatientID="1")._repr_pretty_(printer, False)
    assert printer.written == str(Dataset(PatientID="1"))


def test_the_text_of_a_sequence_is_bounded() -> None:
    ds = Dataset(BeamSequence=[{"BeamName": "1"}, {}])
    assert repr(ds.BeamSequence).splitlines() == [
        "<Sequence, length 2>",
        "Item 1 ---------",
        "   (300A,00C2) Beam Name                           LO: '1'",
        "Item 2 ---------",
    ]
    many = Dataset(BeamSequence=[{"BeamName": "x"}] * 50_000).BeamSequence
    assert len(str(many).splitlines()) == 10_001
    printer = Printer()
    many._repr_pretty_(printer, False)
    assert len(printer.written.splitlines()) == 501


def test_the_text_of_deep_sequences_is_bounded() -> None:
    ds = item = Dataset()
    for _ in range(3_000):
        item.BeamSequence = [{"BeamName": "x"}]
        item = item.BeamSequence[0]
    assert len(str(ds)) < 2_100_000
