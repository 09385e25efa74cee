"""The commands that search folders."""

from __future__ import annotations

from pathlib import Path

import pytest

from dcmgen import dcmread
from dcmgen.cli.app import run as main
from dcmgen.database import Database
from tests.database.folders import write_tree

BROKEN = b"\0" * 128 + b"DICM" + b"\x02\0\x10\0UI\x16\0" + b"1.2.840.10008.1.2.1.99" + b"not deflated"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_tree(tmp_path / "data")


def run(capsys: pytest.CaptureFixture[str], *argv: object) -> tuple[int, list[str]]:
    code = main([str(each) for each in argv])
    return code, capsys.readouterr().out.splitlines()


def test_scan(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "db", "scan", folder) == (
        0, ["16 files added, 0 changed, 0 removed, 0 unchanged, 0 skipped, not DICOM, 0 unreadable"],
    )  # fmt: skip
    (folder / "notes.txt").write_text("text")
    code, lines = run(capsys, "db", "scan", folder)
    assert (code, lines) == (
        0,
        ["1 file added, 0 changed, 0 removed, 16 unchanged, 1 skipped, not DICOM, 0 unreadable"],
    )
    (folder / "broken.dcm").write_bytes(BROKEN)
    code, lines = run(capsys, "db", "scan", folder)
    assert code == 1
    assert lines[0].startswith("unreadable: broken.dcm: ")


def test_find(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, lines = run(capsys, "db", "find", folder, "PatientName=Doe*", "InstanceNumber=1|2", "-k", "KVP")
    assert code == 0
    assert lines == [f"{folder}/1/1/1/1.dcm\t110", f"{folder}/1/1/1/2.dcm\t110"]
    assert run(capsys, "db", "find", folder, "KVP=120", "--level", "series")[1] == ["Series 002 [T2]"] * 4
    assert run(capsys, "db", "find", folder, "KVP=120", "--level", "studies", "--all") == (1, [])
    assert run(capsys, "db", "find", folder, "Nonsense=1")[0] == 2
    assert run(capsys, "db", "find", folder, "Nonsense")[0] == 2
    assert run(capsys, "db", "find", folder / "missing")[0] == 2


def test_csv(folder: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    code, lines = run(capsys, "db", "csv", folder, "InstanceNumber=3", "-k", "ImageType", "-k", "KVP")
    assert code == 0
    assert lines == ["path,ImageType,KVP", f"{folder}/1/1/2/3.dcm,ORIGINAL\\PRIMARY\\AXIAL,120"]
    run(capsys, "db", "csv", folder, "-o", tmp_path / "all.csv")
    assert len((tmp_path / "all.csv").read_text().splitlines()) == 17


def test_export(folder: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    target = tmp_path / "out"
    assert run(capsys, "db", "export", folder, target, "SeriesDescription=T1") == (0, ["8 files copied"])
    assert len([*target.rglob("*.dcm")]) == 8
    run(capsys, "db", "export", folder, target, "InstanceNumber=1")
    assert len([*target.rglob("*.dcm")]) == 9, "nothing is replaced"
    assert {dcmread(path).SeriesDescription for path in target.rglob("*.dcm")} == {"T1"}


def test_export_of_pixels(folder: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    target = tmp_path / "out"
    assert run(capsys, "db", "export", folder, target, "InstanceNumber=1", "-f", "png") == (0, ["1 file written"])
    (path,) = target.rglob("*.png")
    assert path.name == "Instance_000001.png"
    ds = dcmread(next(folder.rglob("1.dcm")))
    del ds["PixelData"]
    ds.save_as(folder / "empty.dcm")
    run(capsys, "db", "scan", folder)
    code, lines = run(capsys, "db", "export", folder, target, "InstanceNumber=1", "--format", "csv")
    assert (code, lines[1]) == (1, "1 file written")
    assert lines[0].startswith("not exported: Series 001 [T1], Instance 000001: ")
    assert run(capsys, "db", "export", folder, target, "-f", "tiff")[0] == 2


def test_export_with_the_color_map_of_the_images(
    folder: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    with Database(folder) as db:
        db.instances(InstanceNumber=1)[0].colormap = "HOT_IRON"
        db.save()
        (expected,) = db.instances(InstanceNumber=1, Modality="CT")[0].export_as_png(tmp_path / "python")
    run(capsys, "db", "export", folder, tmp_path / "out", "InstanceNumber=1", "Modality=CT", "-f", "png")
    (path,) = (tmp_path / "out").rglob("*.png")
    assert path.read_bytes() == Path(expected).read_bytes()
    assert path.read_bytes()[25] == 2, "the color type of PNG is RGB"


def test_ls_and_summary(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, lines = run(capsys, "db", "ls", folder)
    assert code == 0
    assert lines[2] == "  PATIENT [0]: Patient Doe^Jane"
    (folder / "notes.txt").write_text("text")
    code, lines = run(capsys, "summary", folder)
    assert code == 0
    assert "2 patients, 4 studies, 8 series, 16 instances" in lines
    assert any(line.startswith("CT: 8 series, 16 instances, ") for line in lines)
    assert lines[-1] == "1 file skipped, not DICOM: notes.txt"
    (folder / "broken.dcm").write_bytes(BROKEN)
    code, lines = run(capsys, "summary", folder)
    assert code == 1
    assert lines[-2:] == ["unreadable: 1", "  broken.dcm"]
