"""Commands on damaged files, with unusual names and limited terminals: a one-line message, never a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest

import dcmgen as dcm
from tests.cli.test_commands import dcmgen

PYTHON_MESSAGES = ("Traceback", "Warning:", ".py:")


@pytest.fixture(scope="module")
def data() -> bytes:
    return Path(dcm.examples.get_path("ct")).read_bytes()


@pytest.fixture
def damaged(data: bytes, tmp_path: Path) -> Path:
    """A file in which Pixel Data is shorter than its length field."""
    path = tmp_path / "damaged.dcm"
    path.write_bytes(data[:-100])
    return path


def test_a_repair_is_reported_once(damaged: Path, tmp_path: Path) -> None:
    dumped = dcmgen("dump", damaged)
    assert dumped.returncode == 0
    assert [line for line in dumped.stderr.splitlines() if "PixelData" in line] == dumped.stderr.splitlines()
    assert len(dumped.stderr.splitlines()) == 1
    checked = dcmgen("validate", damaged)
    assert checked.returncode == 1
    assert checked.stderr == ""
    converted = dcmgen("convert", damaged, tmp_path / "out.dcm", "-t", "ImplicitVRLittleEndian")
    assert converted.returncode == 0
    assert converted.stderr.startswith("dcmgen: warning: ")
    for done in (dumped, checked, converted):
        assert not any(text in done.stderr for text in PYTHON_MESSAGES)


def test_many_repairs_are_counted(tmp_path: Path) -> None:
    elements = b"".join(b"\x0b\x30" + (2 * i).to_bytes(2, "little") + b"XX\2\0ab" for i in range(3000))
    path = tmp_path / "damaged.dcm"
    path.write_bytes(b"\x08\0\x60\0CS\2\0CT" + elements)
    done = dcmgen("dump", path)
    assert done.returncode == 0
    assert len(done.stderr.splitlines()) == 1001
    assert done.stderr.endswith("repaired: 2,000 more errors\n")


def test_a_failure_prints_only_its_error(damaged: Path, tmp_path: Path) -> None:
    done = dcmgen("show", damaged, "--out", tmp_path / "x.png")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert not (tmp_path / "x.png").exists()


@pytest.mark.parametrize("content", [b"not DICOM\n" * 100, b"\x1f\x8b" + bytes(range(256)) * 9, b"\xff" * 5000])
def test_convert_rejects_files_that_are_not_dicom(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "text.txt"
    path.write_bytes(content)
    done = dcmgen("convert", path, tmp_path / "out.dcm", "-t", "ExplicitVRLittleEndian")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert not (tmp_path / "out.dcm").exists()


@pytest.mark.parametrize("frames", ["1A", "-1"])
def test_show_with_an_invalid_number_of_frames(frames: str, data: bytes, tmp_path: Path) -> None:
    ds = dcm.dcmread(data)
    ds.NumberOfFrames = "10"
    ds.save_as(tmp_path / "ten.dcm")
    (tmp_path / "bad.dcm").write_bytes(
        (tmp_path / "ten.dcm").read_bytes().replace(b"IS\x02\x0010", b"IS\x02\x00" + frames.encode())
    )
    done = dcmgen("show", tmp_path / "bad.dcm", "--out", tmp_path / "x.png")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert f"NumberOfFrames is {frames}:" in done.stderr


def test_names_and_values_are_printed_literally(data: bytes, tmp_path: Path) -> None:
    ds = dcm.dcmread(data)
    ds.PatientID = "[bold]:smile:[/nothing]"
    path = tmp_path / "[red]na[me] ü.dcm"
    ds.save_as(path)
    assert "[bold]:smile:[/nothing]" in dcmgen("dump", path).stdout
    done = dcmgen("validate", path)
    assert done.returncode == 0, done.stderr
    assert str(path) in done.stdout


def test_an_encoding_that_lacks_the_characters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    ds = dcm.dcmread(data)
    ds.SpecificCharacterSet = "ISO_IR 192"
    ds.PatientName = "山田^太郎"
    ds.save_as(tmp_path / "yamada.dcm")
    done = dcmgen("dump", tmp_path / "yamada.dcm", "--tag", "PatientName")
    assert done.returncode == 0, done.stderr
    assert "\\u5c71" in done.stdout
