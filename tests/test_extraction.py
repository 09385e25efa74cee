"""Files from what objects contain, and ``dcmgen extract``."""

from __future__ import annotations

import csv
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from dcmgen import Dataset, create, dcmread, examples, extract, pixels, uid
from dcmgen.cli.app import run
from dcmgen.errors import MissingElementError, PixelError, UnknownNameError
from dcmgen.extraction import contents

PDF = b"%PDF-1.7 ... %%EOF"


@pytest.fixture
def document() -> Dataset:
    ds = Dataset(
        SOPClassUID=uid.EncapsulatedPDFStorage, SOPInstanceUID="1.2", MIMETypeOfEncapsulatedDocument="application/pdf"
    )
    ds.EncapsulatedDocument = PDF
    ds.EncapsulatedDocumentLength = len(PDF)
    return ds


def picture(path: Path) -> np.ndarray:
    with Image.open(path) as image:
        return np.asarray(image)


def test_a_document(document: Dataset, tmp_path: Path) -> None:
    assert contents(document) == ["document"]
    assert extract(document, tmp_path / "new", stem="report") == [tmp_path / "new" / "report.pdf"]
    assert (tmp_path / "new" / "report.pdf").read_bytes() == PDF
    with pytest.raises(FileExistsError):
        extract(document, tmp_path / "new", stem="report")
    extract(document, tmp_path / "new", stem="report", overwrite=True)


@pytest.mark.parametrize(
    ("begin", "syntax", "suffix"),
    [
        (b"\0\0\0\x18ftypmp42", uid.MPEG4HP41, ".mp4"),
        (b"\0\0\1\xba", uid.MPEG2MPML, ".mpg"),
        (b"\0\0\1\xb3", uid.MPEG2MPML, ".m2v"),
        (b"\0\0\0\1\x67", uid.MPEG4HP41, ".h264"),
        (b"\0\0\0\1\x40", uid.HEVCMP51, ".h265"),
    ],
)
def test_a_video(begin: bytes, syntax: str, suffix: str, tmp_path: Path) -> None:
    stream = begin + bytes(range(1, 101)) + b"\1" * (len(begin) % 2)
    ds = Dataset(SOPInstanceUID="1.2")
    pixels.set_video_stream(ds, stream, syntax, rows=8, columns=8, frames=2, frame_rate=25)
    assert contents(ds) == ["video"]
    assert extract(ds, tmp_path, stem="film") == [tmp_path / f"film{suffix}"]
    assert (tmp_path / f"film{suffix}").read_bytes() == stream


def test_waveforms(tmp_path: Path) -> None:
    volts = np.array([[0.0, 1.5], [120.0, np.nan], [-3.25, 7.0]])
    ecg = create.ecg(volts, leads=["I", "II"], hz=500, acquired="20260102101500")
    assert contents(ecg) == ["waveforms"]
    (path,) = extract(ecg, tmp_path, stem="ecg")
    assert path.name == "ecg.csv"
    with path.open(newline="") as file:
        head, *rows = csv.reader(file)
    assert head[0] == "time [s]"
    assert [name.rpartition(" ")[2] for name in head[1:]] == ["[uV]", "[uV]"]
    assert [row[0] for row in rows] == ["0", "0.002", "0.004"]
    found = np.array([[float(value or "nan") for value in row[1:]] for row in rows])
    assert np.allclose(found, volts, atol=3, equal_nan=True)


def test_frames_are_rendered(tmp_path: Path) -> None:
    (path,) = extract(examples.ct, tmp_path, ["frames"], stem="ct")
    assert np.array_equal(picture(path), pixels.render(examples.ct, overlays=False))
    ds = Dataset(Rows=4, Columns=5)
    ds.set_pixel_data(np.arange(60, dtype=np.uint8).reshape(3, 4, 5))
    names = [path.name for path in extract(ds, tmp_path, stem="multi")]
    assert names == ["multi-0001.png", "multi-0002.png", "multi-0003.png"]
    assert [path.name for path in extract(ds, tmp_path, stem="some", frames=[2, -3])] == [
        "some-0003.png",
        "some-0001.png",
    ]
    with pytest.raises(PixelError, match="3"):
        extract(ds, tmp_path, stem="none", frames=[3])


def test_the_array_has_the_stored_values(tmp_path: Path) -> None:
    (path,) = extract(examples.ct, tmp_path, ["array"], stem="ct")
    assert path.name == "ct.npy"
    assert np.array_equal(np.load(path), examples.ct.pixel_array)


def test_overlays_and_profiles(tmp_path: Path) -> None:
    ds = examples.overlay
    assert contents(ds) == ["frames", "overlays"]
    paths = {path.name: path for path in extract(ds, tmp_path, stem="x")}
    name = next(name for name in paths if "overlay" in name)
    assert name == "x-overlay-6000.png"
    assert np.array_equal(picture(paths[name]), ds.overlay_array(0x6000) * 255)
    empty = Dataset()
    empty.add_new(0x6000_0010, "US", 4)
    empty.add_new(0x6000_0011, "US", 4)
    assert contents(empty) == []
    profile = Dataset(ICCProfile=b"profile!")
    assert extract(profile, tmp_path, stem="x")[0].read_bytes() == b"profile!"


def test_what_an_object_does_not_contain(document: Dataset, tmp_path: Path) -> None:
    for what in ("frames", "waveforms", "overlays", "icc", "array", "video"):
        with pytest.raises(PixelError):
            extract(document, tmp_path, [what])
    with pytest.raises(MissingElementError, match="contains no document"):
        extract(Dataset(), tmp_path)
    with pytest.raises(UnknownNameError, match="'sound' cannot be extracted"):
        extract(document, tmp_path, ["sound"])  # type: ignore[list-item]
    assert list(tmp_path.iterdir()) == []


def test_the_command(document: Dataset, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, target = tmp_path / "in", tmp_path / "out"
    (source / "sub").mkdir(parents=True)
    document.save_as(source / "sub" / "report.dcm")
    examples.ct.save_as(source / "ct.dcm")
    (source / "notes.txt").write_text("text")
    assert run(["extract", str(source), "-o", str(target)]) == 0
    listed = [str(target / "ct.png"), str(target / "sub" / "report.pdf"), "skipped a file that is not DICOM"]
    assert capsys.readouterr().out.splitlines() == listed
    assert run(["extract", str(source / "ct.dcm"), "-o", str(target)]) == 2
    assert "already exists; use --overwrite" in capsys.readouterr().err
    assert run(["extract", str(source / "ct.dcm"), "-o", str(target), "--overwrite"]) == 0
    assert run(["extract", str(source / "ct.dcm"), "-o", str(target), "--frame", "2"]) == 2
    assert "frame 2 does not exist; the number of frames is 1" in capsys.readouterr().err
    assert run(["extract", str(source / "notes.txt"), "-o", str(target)]) == 2
    assert run(["extract", str(source), "-o", str(tmp_path / "only"), "--what", "document"]) == 1
    assert [path.name for path in (tmp_path / "only").rglob("*.*")] == ["report.pdf"]


def test_a_file_without_a_document_is_not_written(tmp_path: Path) -> None:
    file = BytesIO()
    Dataset(SOPClassUID=uid.RTPlanStorage, SOPInstanceUID="1.2").save_as(file)
    with pytest.raises(MissingElementError):
        extract(dcmread(file.getvalue()), tmp_path)
