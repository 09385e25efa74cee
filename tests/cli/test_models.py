"""``dcmgen json``, ``dcmgen xml``, ``dcmgen merge`` and ``dcmgen split``."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pydicom
import pytest

from dcmgen import Dataset, dcmread, diff, uid
from dcmgen.cli.app import run
from dcmgen.create.images.modalities import ct
from dcmgen.create.phantom import thorax
from dcmgen.geometry import Grid
from tests.create import scratch
from tests.data import corpus_files


@pytest.fixture
def image(tmp_path: Path) -> Path:
    path = tmp_path / "ct.dcm"
    scratch.ct().save_as(path)
    return path


@pytest.fixture
def packed(image: Path) -> Path:
    path = image.with_name("packed.dcm")
    ds = dcmread(image)
    ds.set_pixel_data(np.random.default_rng(0).integers(0, 1 << 12, (48, 40), np.uint16))
    ds.compress(uid.RLELossless)
    ds.save_as(path)
    return path


@pytest.fixture
def series(tmp_path: Path) -> Path:
    folder = tmp_path / "series"
    folder.mkdir()
    volume = thorax(3, 16, 16)
    grid = Grid.named("axial", shape=volume.shape, spacing=(2, 1, 1))
    for number, each in enumerate(ct(volume, like=grid, attributes=scratch.ct().__class__(KVP=120)), 1):
        each.save_as(folder / f"{number:04}.dcm")
    (folder / "notes.txt").write_text("text")
    return folder


@pytest.mark.parametrize("model", ["json", "xml"])
@pytest.mark.parametrize("bulk", [False, True])
@pytest.mark.parametrize("compact", [False, True])
def test_there_and_back(model: str, bulk: bool, compact: bool, packed: Path, tmp_path: Path) -> None:
    text, back = tmp_path / f"m.{model}", tmp_path / "back.dcm"
    options = ["--bulk-data", str(tmp_path / "bulk")] if bulk else []
    options += ["--compact"] if compact else []
    assert run([model, str(packed), "-o", str(text), "--meta", *options]) == 0
    assert len(list(tmp_path.glob("bulk/*.bin"))) == int(bulk)
    assert ("\n" in text.read_text().rstrip("\n").partition("\n")[2]) == (not compact)
    assert run([model, str(text), "-o", str(back)]) == 0
    assert diff(packed, back) == []
    assert str(pydicom.dcmread(back).file_meta.TransferSyntaxUID) == uid.RLELossless


def test_the_printed_json_is_that_of_the_library(image: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["json", str(image)]) == 0
    assert json.loads(capsys.readouterr().out) == dcmread(image).to_json_dict()


@pytest.mark.parametrize("model", ["json", "xml"])
def test_standard_input(
    model: str, image: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def read_from(data: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(data))))

    read_from(image.read_bytes())
    assert run([model, "-"]) == 0
    read_from(capsys.readouterr().out.encode())
    assert run([model, "-", "-o", str(tmp_path / "back.dcm")]) == 0
    assert diff(image, tmp_path / "back.dcm") == []


def test_arrays_of_datasets(series: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text, back = tmp_path / "all.json", tmp_path / "back"
    assert run(["json", str(series), "-o", str(text)]) == 0
    assert len(json.loads(text.read_text())) == 3
    assert run(["json", str(text), "-o", str(back)]) == 0
    assert {path.stem for path in back.iterdir()} == {str(dcmread(p).SOPInstanceUID) for p in series.glob("*.dcm")}
    assert run(["diff", str(series), str(back)]) == 0
    assert run(["xml", str(series)]) == 2
    assert run(["xml", str(series), "-o", str(tmp_path / "xml")]) == 0
    assert len(list((tmp_path / "xml").iterdir())) == 3
    (tmp_path / "names.json").write_text(json.dumps([{"00080018": {"vr": "UI", "Value": ["../x"]}}] * 2))
    assert run(["json", str(tmp_path / "names.json"), "-o", str(tmp_path / "names")]) == 0
    assert sorted(path.name for path in (tmp_path / "names").iterdir()) == ["0001.dcm", "0002.dcm"]
    capsys.readouterr()


def test_compressed_pixels_need_their_transfer_syntax(
    packed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text, back = tmp_path / "m.json", tmp_path / "back.dcm"
    assert run(["json", str(packed), "-o", str(text)]) == 0
    assert f"--transfer-syntax {uid.RLELossless}" in capsys.readouterr().err
    assert run(["json", str(text), "-o", str(back)]) == 2
    assert not back.exists()
    assert run(["json", str(text), "-o", str(back), "-t", "RLELossless"]) == 0
    assert diff(packed, back) == []


def test_the_uids_of_the_file_are_those_of_the_dataset(image: Path, tmp_path: Path) -> None:
    model = dcmread(image).to_json_dict()
    model["00020003"] = {"vr": "UI", "Value": ["1.9"]}
    model["00020016"] = {"vr": "AE", "Value": ["AE"]}
    (tmp_path / "m.json").write_text(json.dumps(model))
    assert run(["json", str(tmp_path / "m.json"), "-o", str(tmp_path / "back.dcm")]) == 0
    ds = pydicom.dcmread(tmp_path / "back.dcm")
    assert ds.file_meta.MediaStorageSOPInstanceUID == ds.SOPInstanceUID
    assert ds.file_meta.SourceApplicationEntityTitle == "AE"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ('{"7FE00010": {"vr": "OW", "BulkDataURI": "../secret"}}', "not in the folder"),
        ('{"7FE00010": {"vr": "OW", "BulkDataURI": "/etc/passwd"}}', "not in the folder"),
        ('{"7FE00010": {"vr": "OW", "BulkDataURI": "%2e%2e/secret"}}', "not in the folder"),
        ('{"7FE00010": {"vr": "OW", "BulkDataURI": "absent.bin"}}', "does not exist"),
        ('{"7FE00010": {"vr": "OW", "BulkDataURI": "https://example.org/x"}}', "does not exist"),
        ("{", "is not JSON"),
        ("[]", "no datasets"),
        ('{"00100020": {"vr": "LO", "Value": "x"}}', "PatientID"),
        ("text", "DICM"),
    ],
)
def test_models_that_are_not_valid(
    content: str, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "secret").write_bytes(b"secret")
    source = tmp_path / "in" / "m.json"
    source.parent.mkdir()
    source.write_text(content)
    assert run(["json", str(source), "-o", str(tmp_path / "back.dcm")]) == 2
    assert message in capsys.readouterr().err
    assert not (tmp_path / "back.dcm").exists()


@pytest.mark.parametrize("model", ["json", "xml"])
def test_files_that_exist_are_kept(model: str, image: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = tmp_path / "m"
    assert run([model, str(image), "-o", str(text)]) == 0
    assert run([model, str(image), "-o", str(text)]) == 2
    assert run([model, str(text), "-o", str(image)]) == 2
    assert capsys.readouterr().err.count("already exists; use --overwrite") == 2
    assert run([model, str(text)]) == 2
    assert "requires a file" in capsys.readouterr().err


@pytest.mark.skipif(shutil.which("dcm2json") is None, reason="dcm2json (dcmtk) is not installed")
def test_dcm2json_prints_the_same(image: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ds = dcmread(image)
    del ds.PixelData
    ds.save_as(tmp_path / "few.dcm")
    done = subprocess.run(["dcm2json", "+m", tmp_path / "few.dcm"], capture_output=True, check=True)
    theirs = json.loads(done.stdout)
    assert run(["json", "--meta", str(tmp_path / "few.dcm")]) == 0
    ours = json.loads(capsys.readouterr().out)
    assert theirs.items() <= {**ours, "00020000": theirs.get("00020000")}.items()
    assert len(ours) == len(theirs.keys() - {"00020000"})


@pytest.mark.skipif(not corpus_files(), reason="the corpus is not available")
@pytest.mark.filterwarnings("ignore::dcmgen.DicomWarning")
def test_real_files_there_and_back(tmp_path: Path) -> None:
    for path in corpus_files()[1::23]:
        if path.stat().st_size > 1 << 20:
            continue
        assert run(["json", str(path), "--meta", "-o", str(tmp_path / "m"), "--overwrite"]) == 0
        assert run(["json", str(tmp_path / "m"), "-o", str(tmp_path / "back.dcm"), "--overwrite"]) == 0
        ignored = ["SpecificCharacterSet", "MediaStorageSOPClassUID", "MediaStorageSOPInstanceUID"]
        assert diff(path, tmp_path / "back.dcm", ignore=ignored) == [], path.name


def test_merge_and_split(series: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    merged, frames = tmp_path / "merged.dcm", tmp_path / "frames"
    assert run(["merge", str(series), "-o", str(merged)]) == 0
    assert capsys.readouterr().out == f"{merged}: LegacyConvertedEnhancedCTImage, 3 frames\n"
    assert run(["split", str(merged), "-o", str(frames)]) == 0
    assert run(["diff", str(series), str(frames)]) == 0
    assert run(["merge", str(series), "-o", str(merged)]) == 2
    assert run(["split", str(merged), "-o", str(frames)]) == 2
    assert capsys.readouterr().err.count("already exists; use --overwrite") == 2
    assert run(["merge", str(series), "-o", str(merged), "--overwrite"]) == 0


def test_merge_to_an_enhanced_image(series: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    merged = tmp_path / "merged.dcm"
    options = ["--enhanced", "--content-qualification", "RESEARCH", "-o", str(merged)]
    anatomy = "SharedFunctionalGroupsSequence[0].FrameAnatomySequence[0]"
    values = ["--set", f"{anatomy}.FrameLaterality=U", "--set", f"{anatomy}.AnatomicRegionSequence=SCT:Lung"]
    assert run(["merge", str(series), *options]) == 2
    assert "lacks" in capsys.readouterr().err
    assert run(["merge", str(series), *options, *values]) == 0
    assert dcmread(merged).SOPClassUID == uid.EnhancedCTImageStorage


def test_objects_that_cannot_be_merged_or_split(
    image: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other.dcm"
    Dataset(SOPClassUID=uid.RTPlanStorage, SOPInstanceUID="1.2").save_as(other)
    for arguments, message in (
        (["split", image, "-o", tmp_path / "x"], "cannot be split"),
        (["split", other, "-o", tmp_path / "x"], "cannot be split"),
        (["merge", other, "-o", tmp_path / "x.dcm"], "no enhanced class"),
        (["merge", image, "-o", tmp_path / "x.dcm", "--content-qualification", "X"], "not a Content Qualification"),
        (["merge", image, "-o", tmp_path / "x.dcm", "--dim", "EchoTime"], "require --enhanced"),
    ):
        assert run(list(map(str, arguments))) == 2
        assert message in capsys.readouterr().err
    assert not (tmp_path / "x").exists()


def test_files_with_the_same_name_do_not_replace_each_other(
    image: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other" / image.name
    other.parent.mkdir()
    shutil.copy(image, other)
    folder = tmp_path / "models"
    assert run(["xml", str(image), str(other), "--output", str(folder), "--overwrite"]) == 2
    assert "have the same name" in capsys.readouterr().err
