"""``dcmgen batch``, and ``dcmgen convert`` with several processes."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest

from dcmgen import create, dcmread, uid
from dcmgen.cli.app import run
from dcmgen.create.phantom import thorax

COUNT = 3


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    study = create.Study(PatientID="4711", PatientName="Doe^Jane")
    create.ct(
        thorax(COUNT, 16, 16), affine=[[3, 0, 0, 0], [0, 0, 1, 0], [0, 1, 0, 0], [0, 0, 0, 1]], study=study
    ).save_as(tmp_path / "in")
    return tmp_path / "in"


def batch(*arguments: object) -> int:
    return run(["batch", *map(str, arguments)])


def rows(results: Path) -> list[dict[str, object]]:
    parquet = pytest.importorskip("pyarrow.parquet")
    return [row for part in sorted(results.glob("part-*.parquet")) for row in parquet.read_table(part).to_pylist()]


def test_headers_continue(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("pyarrow")
    results = tmp_path / "headers"
    command = ("headers", folder, results, "-k", "PatientID", "-k", "InstanceNumber", "--partition", 2)
    assert batch(*command, "--jobs", 2, "--timeout", 60) == 0
    assert capsys.readouterr().out == f"3 files processed: {results}\n"
    assert [(row["PatientID"], row["InstanceNumber"]) for row in rows(results)] == [("4711", n) for n in (1, 2, 3)]
    (results / "part-000001.parquet").unlink()
    assert batch(*command) == 0
    assert capsys.readouterr().out == f"1 file processed, 2 by earlier runs: {results}\n"
    assert batch("headers", folder, results, "-k", "PatientID") == 2
    assert "the results of another job" in capsys.readouterr().err


def test_validation_of_a_url(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("pyarrow")
    pytest.importorskip("fsspec")
    with zipfile.ZipFile(tmp_path / "in.zip", "w") as archive:
        for path in folder.iterdir():
            archive.write(path, path.name)
    assert batch("validate", f"zip://::{tmp_path}/in.zip", tmp_path / "valid") == 0
    assert capsys.readouterr().out.splitlines()[1] == "0 files with findings that are errors"
    first = next(folder.iterdir())
    ds = dcmread(first)
    ds.HighBit = 3
    ds.save_as(first)
    assert batch("validate", folder, tmp_path / "invalid") == 1
    assert capsys.readouterr().out.splitlines()[1] == "1 file with findings that are errors"
    (folder / "notes.txt").write_text("text")
    assert batch("validate", folder, tmp_path / "more") == 1
    assert capsys.readouterr().out.splitlines()[:2] == [
        f"3 files processed: {tmp_path / 'more'}",
        "skipped a file that is not DICOM: see the column skipped",
    ]
    assert batch("headers", folder, tmp_path / "headers", "-k", "PatientID") == 0, "a skipped file is no failure"
    assert batch("headers", folder / "notes.txt", tmp_path / "named", "-k", "PatientID") == 1
    assert "1 file processed, 1 failed; see the column error" in capsys.readouterr().out


def test_conversion_and_deidentification(folder: Path, tmp_path: Path) -> None:
    pytest.importorskip("pyarrow")
    assert batch("convert", folder, tmp_path / "results", tmp_path / "rle", "-t", "RLELossless") == 0
    syntaxes = [dcmread(path).file_meta.TransferSyntaxUID for path in (tmp_path / "rle").iterdir()]
    assert syntaxes == [uid.RLELossless] * COUNT
    (tmp_path / "key").write_bytes(b"the secret key of a test\n")
    command = ("deidentify", folder, tmp_path / "done", tmp_path / "new", "--key", tmp_path / "key")
    assert batch(*command, "-o", "retain-patient-characteristics") == 0
    new = [dcmread(path) for path in (tmp_path / "new").rglob("*.dcm")]
    assert len(new) == COUNT
    assert {str(ds.PatientID) for ds in new}.isdisjoint(["4711", ""])


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["validate", "{folder}/none", "{folder}/results"], "no such file or folder"),
        (["validate", "{folder}", "{folder}/results", "--timeout", "5"], "requires other processes"),
        (["convert", "{folder}", "{folder}/results", "{folder}/out", "-t", "nonsense"], "not a transfer syntax"),
        (["headers", "{folder}", "{folder}/results", "-k", "PatientIdd"], "neither a keyword"),
        (["deidentify", "{folder}", "{folder}/r", "{folder}/o", "--key", "{folder}/none"], "no such file or folder"),
    ],
)
def test_wrong_arguments(arguments: list[str], message: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("pyarrow")
    assert batch(*[each.format(folder=folder) for each in arguments]) == 2
    assert message in capsys.readouterr().err
    assert len(list(folder.iterdir())) == COUNT


def test_convert_with_processes(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copy(next(folder.iterdir()), folder / "cut.dcm")
    (folder / "cut.dcm").write_bytes((folder / "cut.dcm").read_bytes()[:-100])
    (folder / "notes.txt").write_text("text")
    printed = []
    for jobs in (1, 2):
        assert run(["convert", str(folder), str(tmp_path / f"{jobs}"), "-t", "RLELossless", "-j", f"{jobs}"]) == 1
        output = capsys.readouterr()
        printed.append(output.out.replace(f"{tmp_path}/{jobs}/", ""))
        assert "cut.dcm" in output.err
        assert "skipped a file that is not DICOM" in output.out
    assert printed[0] == printed[1]
    one, two = ({path.name: path.read_bytes() for path in (tmp_path / jobs).iterdir()} for jobs in ("1", "2"))
    assert one == two
    assert len(one) == COUNT
