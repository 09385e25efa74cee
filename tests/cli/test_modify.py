"""``dcmgen modify`` and ``dcmgen diff``."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pydicom
import pytest

from dcmgen import Dataset, database, dcmread, diff, uid
from dcmgen.cli.app import run
from tests.create import scratch
from tests.data import corpus_files

NAME = ("--set", "PatientName=Roe^Jane")


@pytest.fixture
def image(tmp_path: Path) -> Path:
    path = tmp_path / "ct.dcm"
    scratch.ct().save_as(path)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    for number in (1, 2):
        ds = Dataset(SOPClassUID=uid.CTImageStorage, SOPInstanceUID=f"1.2.{number}", StudyID="1")
        (folder / "sub").mkdir(parents=True, exist_ok=True)
        ds.save_as(folder / "sub" / f"{number}.dcm")
    (folder / "notes.txt").write_text("text")
    return folder


def modify(*arguments: object) -> int:
    return run(["modify", *map(str, arguments)])


def test_set_insert_and_delete(image: Path, tmp_path: Path) -> None:
    target = tmp_path / "new.dcm"
    arguments = ("--set", r"PixelSpacing=0.25\0.25", "--set", "RequestAttributesSequence[0].StudyInstanceUID=1.2.3")
    more = ("-s", '(0009,"ACME",01):LO=hello', "-i", "PatientName=x", "-i", "PatientComments=A1", "-d", "(0008,0030)")
    assert modify(image, *NAME, *arguments, *more, "-s", "AnatomicRegionSequence=SCT:Lung", "-o", target) == 0
    ds = pydicom.dcmread(target)
    assert (ds.PatientName, ds.PixelSpacing, ds.PatientComments) == ("Roe^Jane", [0.25, 0.25], "A1")
    assert ds.RequestAttributesSequence[0].StudyInstanceUID == "1.2.3"
    assert ds.private_block(0x0009, "ACME")[1].value == "hello"
    assert ds.AnatomicRegionSequence[0].CodeValue == "39607008"
    assert "StudyTime" not in ds
    assert ds.PixelData == pydicom.dcmread(image).PixelData


def test_a_file_is_replaced_and_kept(image: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = image.read_bytes()
    assert modify(image, *NAME) == 0
    assert capsys.readouterr().out == f"{image}: 1 change, the old file is .ct.dcm.bak\n"
    assert image.with_name(".ct.dcm.bak").read_bytes() == before
    assert modify(image, *NAME) == 0
    assert capsys.readouterr().out == f"{image}: no changes\n"
    assert modify(image, "--set", "PatientID=2") == 0
    assert dcmread(image.with_name(".ct.dcm.bak2")).PatientName == "Roe^Jane"
    assert modify(image, "--set", "PatientID=3", "--no-backup") == 0
    assert sorted(path.name for path in image.parent.iterdir()) == [".ct.dcm.bak", ".ct.dcm.bak2", "ct.dcm"]


def test_a_dry_run_prints_the_changes(image: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = image.read_bytes()
    assert modify(image, *NAME, "--delete", "StudyTime", "--set", "PatientComments=new", "--dry-run") == 0
    old = dcmread(image)
    assert capsys.readouterr().out.splitlines() == [
        f"{image}: 3 changes",
        f"  PatientName: '{old.PatientName}' → 'Roe^Jane'",
        "  + PatientComments: 'new'",
        f"  - StudyTime: '{old.StudyTime}'",
    ]
    assert image.read_bytes() == before
    assert list(image.parent.iterdir()) == [image]


def test_the_uid_of_the_file_follows(image: Path) -> None:
    assert modify(image, "--set", "SOPInstanceUID=1.2.3.4") == 0
    ds = pydicom.dcmread(image)
    assert ds.file_meta.MediaStorageSOPInstanceUID == ds.SOPInstanceUID == "1.2.3.4"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([], "nothing to change"),
        (["--set", "PatientsName=x"], "Did you mean PatientName?"),
        (["--set", "PatientName"], "has no value"),
        (["--set", "Rows=x"], "Rows: 'x' is not a number"),
        (["--set", "StudyDate=2024-01-01"], "must have the format YYYYMMDD"),
        (["--set", "Rows=70000"], "70000"),
        (["--set", "(0011,1001)=x"], "its VR is unknown"),
        (["--set", "(0011,1001):XX=x"], "is not a VR"),
        (["--set", "PatientName[0].Rows=1"], "is not a sequence"),
        (["--set", "RequestAttributesSequence[4].StudyInstanceUID=1"], "so there is no item 4"),
        (["--set", "TransferSyntaxUID=1.2.840.10008.1.2"], "use dcmgen convert"),
        (["--set", "PatientName=Jäger"], "not in the default repertoire"),
        (["--set", "MediaStorageSOPInstanceUID=1.2.3"], "1.2.3"),
        (["--set", "PixelData=xyz"], "is not bytes"),
        (["--set-file", "PixelData=missing.raw"], "missing.raw"),
        (["--delete", "PatientName=x"], "must not have a value"),
    ],
)
def test_a_change_that_is_not_valid_changes_nothing(
    arguments: list[str], message: str, image: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = image.read_bytes()
    assert modify(image, *arguments) == 2
    assert message in capsys.readouterr().err
    assert image.read_bytes() == before
    assert list(image.parent.iterdir()) == [image]


def test_force_and_utf8(image: Path) -> None:
    assert modify(image, "--set", "StudyDate=2024-01-01", "--force") == 0
    assert modify(image, "--set", "PatientName=Jäger", "--utf8") == 0
    ds = pydicom.dcmread(image)
    assert (ds["StudyDate"].value, ds.PatientName, ds.SpecificCharacterSet) == ("2024-01-01", "Jäger", "ISO_IR 192")


def test_a_path_to_delete_that_does_not_exist(image: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert modify(image, "--delete", "PatientIDs", *NAME) == 2
    capsys.readouterr()
    assert modify(image, "--delete", "PatientSize") == 1
    assert "the file does not have PatientSize; did you mean PatientSex" in capsys.readouterr().err


def test_the_content_of_a_file(image: Path, tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("a note", encoding="utf-8")
    (tmp_path / "raw").write_bytes(b"\1\2\3\4")
    arguments = (
        "--set-file",
        f"PatientComments={tmp_path / 'note.txt'}",
        "--set-file",
        f"(0029,1001):OB={tmp_path / 'raw'}",
    )
    assert modify(image, *arguments, "--set", "(0029,1002):OB=0aff") == 0
    ds = dcmread(image)
    assert (ds.PatientComments, ds[0x0029_1001].value, ds[0x0029_1002].value) == ("a note", b"\1\2\3\4", b"\x0a\xff")


def test_private_elements_are_deleted(image: Path) -> None:
    assert modify(image, "-s", '(0009,"ACME",01):LO=x', "-s", 'RequestAttributesSequence[0].(0011,"B",01):LO=y') == 0
    assert modify(image, "--delete-private") == 0
    assert [element for element in dcmread(image).iterall() if element.tag.is_private] == []


def test_folders(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "out"
    assert modify(folder, "--set", "StudyID=2", "-o", target) == 0
    assert "skipped a file that is not DICOM" in capsys.readouterr().out
    assert sorted(str(path.relative_to(target)) for path in target.rglob("*.dcm")) == ["sub/1.dcm", "sub/2.dcm"]
    assert all(dcmread(path).StudyID == "2" for path in target.rglob("*.dcm"))
    assert modify(folder, "--set", "StudyID=2", "-o", target) == 1
    assert "exists" in capsys.readouterr().err
    assert modify(folder, "--set", "StudyID=3") == 0
    assert modify(folder, "--set", "StudyID=4") == 0
    kept = sorted(path.name for path in (folder / "sub").iterdir())
    assert kept == [".1.dcm.bak", ".1.dcm.bak2", ".2.dcm.bak", ".2.dcm.bak2", "1.dcm", "2.dcm"]
    assert dcmread(folder / "sub" / ".1.dcm.bak").StudyID == "1"
    assert modify(folder, "--set", "StudyID=4", "-o", folder / "new") == 2


def test_files_that_are_kept_are_not_read_with_their_folder(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert modify(folder, "--set", "StudyID=3") == 0
    capsys.readouterr()
    run(["validate", str(folder), "--json"])
    read = [name for name in json.loads(capsys.readouterr().out) if name.startswith(str(folder))]
    assert read == [str(folder / "sub" / f"{number}.dcm") for number in (1, 2)]
    with database(folder, index=tmp_path / "index") as db:
        assert len(db.instances()) == 2
    assert sorted(name for name in os.listdir(folder / "sub") if name.endswith(".bak")) == [".1.dcm.bak", ".2.dcm.bak"]


def test_the_output_can_be_the_input(image: Path) -> None:
    assert modify(image, *NAME, "-o", image) == 2
    assert modify(image, *NAME, "-o", image, "--overwrite") == 0
    assert dcmread(image).PatientName == "Roe^Jane"
    assert image.with_name(".ct.dcm.bak").exists()


@pytest.mark.skipif(shutil.which("dcmodify") is None, reason="dcmodify (dcmtk) is not installed")
def test_dcmodify_makes_the_same_changes(image: Path, tmp_path: Path) -> None:
    theirs = tmp_path / "theirs.dcm"
    shutil.copy(image, theirs)
    changes = {
        "(0010,0010)": "Roe^Jane",
        r"PixelSpacing": r"0.25\0.25",
        "(0040,0275)[0].(0020,000D)": "1.2.3",
        "(0028,1052)": "-7",
    }
    for path, value in changes.items():
        subprocess.run(["dcmodify", "-nb", "-i", f"{path}={value}", theirs], check=True)
    subprocess.run(["dcmodify", "-nb", "-ea", "StudyTime", theirs], check=True)
    ours = [part for path, value in changes.items() for part in ("--set", f"{path}={value}")]
    assert modify(image, *ours, "--delete", "**.StudyTime") == 0
    assert diff(image, theirs) == []


@pytest.mark.skipif(not corpus_files(), reason="the corpus is not available")
@pytest.mark.filterwarnings("ignore::dcmgen.DicomWarning")
def test_nothing_else_of_real_files_changes(tmp_path: Path) -> None:
    target = tmp_path / "out.dcm"
    for path in corpus_files()[::6]:
        assert modify(path, "--set", "StudyID=4711 x", "-o", target, "--overwrite") == 0, path.name
        assert [change.path for change in diff(path, target)] == ["StudyID"], path.name


def test_diff_of_files(image: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = tmp_path / "other.dcm"
    modify(image, *NAME, "-s", "PatientComments=x", "-d", "StudyTime", "-o", other)
    old = dcmread(image)
    capsys.readouterr()
    assert run(["diff", str(image), str(image)]) == 0
    assert capsys.readouterr().out == ""
    assert run(["diff", str(image), str(other)]) == 1
    expected = [
        f"- StudyTime: '{old.StudyTime}'",
        f"PatientName: '{old.PatientName}' → 'Roe^Jane'",
        "+ PatientComments: 'x'",
    ]
    assert capsys.readouterr().out.splitlines() == expected
    assert run(["diff", str(image), str(other), "-q"]) == 1
    assert capsys.readouterr().out == ""
    ignored = [part for name in ("StudyTime", "0010,0010", "(0010,4xxx)") for part in ("--ignore", name)]
    assert run(["diff", str(image), str(other), *ignored]) == 0
    capsys.readouterr()
    assert run(["diff", str(image), str(other), "--json"]) == 1
    found = json.loads(capsys.readouterr().out)
    assert found[2] == {"path": "PatientComments", "kind": "added", "b": "'x'", "vr_b": "LT"}


def test_diff_of_decoded_pixels(image: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.dcm"
    assert run(["convert", str(image), str(other), "-t", "RLELossless"]) == 0
    assert run(["diff", str(image), str(other)]) == 1
    assert run(["diff", str(image), str(other), "--pixels"]) == 0


def test_diff_of_folders(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "out"
    modify(folder, "--set", "StudyID=2", "-o", target)
    (target / "sub" / "2.dcm").unlink()
    capsys.readouterr()
    assert run(["diff", str(folder), str(target)]) == 1
    one, two = folder / "sub", target / "sub"
    assert capsys.readouterr().out.splitlines() == [
        f"{one / '1.dcm'} → {two / '1.dcm'}",
        "  StudyID: '1' → '2'",
        f"- {one / '2.dcm'}",
        "0 equal, 2 different",
    ]
    assert run(["diff", str(folder), str(target), "--json", "--by-name"]) == 1
    assert [each["name"] for each in json.loads(capsys.readouterr().out)] == ["sub/1.dcm", "sub/2.dcm"]


def test_diff_reports_what_it_cannot_compare(
    image: Path, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty").mkdir()
    for first, second, message in (
        (image, tmp_path / "missing.dcm", "no such file"),
        (image, folder, "is a folder"),
        (image, folder / "notes.txt", "DICM"),
        (tmp_path / "empty", tmp_path / "empty", "no DICOM files"),
    ):
        assert run(["diff", str(first), str(second)]) == 2
        assert message in capsys.readouterr().err
