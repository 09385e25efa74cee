"""Files in folders that are named after values of their elements."""

from __future__ import annotations

import os
import shutil
import tempfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dcmgen import dcmread, dcmwrite, examples, read_headers
from dcmgen.database import SortResult, sort_files
from dcmgen.database.patterns import Pattern
from dcmgen.errors import DicomError, UnknownNameError
from dcmgen.fileset import FileSet
from dcmgen.values.tag import tag_number
from dcmgen.values.temporal import DA, TM
from tests.data import corpus_files
from tests.database.folders import small, write_tree

BY_SERIES = "{PatientID}/{StudyDate}/{SeriesNumber:03d}_{SeriesDescription}"
BROKEN = b"\0" * 128 + b"DICM" + b"\x02\0\x10\0UI\x16\0" + b"1.2.840.10008.1.2.1.99" + b"not deflated"
BY_NUMBER = "{PatientID}/{InstanceNumber:04d}.dcm"


def path_of(pattern: str, **values: object) -> str:
    return Pattern(pattern).path({tag_number(keyword): value for keyword, value in values.items()})


def content(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    return write_tree(tmp_path / "source")


# ---- patterns


@pytest.mark.parametrize(
    ("pattern", "values", "path"),
    [
        ("{PatientID}/{InstanceNumber:04d}.dcm", {"PatientID": "A/B", "InstanceNumber": 7}, "A_B/0007.dcm"),
        ("{PatientID:06d}.dcm", {"PatientID": "4711"}, "004711.dcm"),
        ("{PatientID:06d}.dcm", {"PatientID": "X1"}, "X1.dcm"),
        ("{SliceLocation:03d}.dcm", {"SliceLocation": 2.0}, "002.dcm"),
        ("{SliceLocation:.1f}.dcm", {"SliceLocation": 2.25}, "2.2.dcm"),
        ("{StudyDate:%Y}/{StudyTime:%H%M}.dcm", {"StudyDate": DA("20240229"), "StudyTime": TM("101530.5")}, "2024/1015.dcm"),
        ("{StudyDate:%Y}.dcm", {"StudyDate": DA("yesterday")}, "yesterday.dcm"),
        ("{ImageType}.dcm", {"ImageType": ["ORIGINAL", "PRIMARY"]}, "ORIGINAL_PRIMARY.dcm"),
        ("{ImageType[1]}_{ImageType[5]}.dcm", {"ImageType": ["ORIGINAL", "PRIMARY"]}, "PRIMARY_unknown.dcm"),
        ("{0010,0020}-{00100010}.dcm", {"PatientID": "1", "PatientName": "Doe^J"}, "1-Doe_J.dcm"),
        ("a\\{PatientID}.DCM", {"PatientID": "1"}, "a/1.dcm"),
        ("{{x}}{PatientID}.dcm", {"PatientID": "1"}, "x_1.dcm"),
        ("{PatientID}", {"PatientID": "", "SOPInstanceUID": "1.2"}, "unknown/1.2.dcm"),
        ("{PatientID}/", {"PatientID": "..", "SOPInstanceUID": "1.2"}, "unknown/1.2.dcm"),
        ("{PatientID}/x.dcm", {"PatientID": "con.a"}, "_con.a/x.dcm"),
        ("{PatientID}/x.dcm", {"PatientID": "LPT²"}, "_LPT²/x.dcm"),
    ],
)  # fmt: skip
def test_path(pattern: str, values: dict[str, object], path: str) -> None:
    assert path_of(pattern, **values) == path


@pytest.mark.parametrize(
    ("pattern", "error", "message"),
    [
        ("{SeriesDescripton}", UnknownNameError, "SeriesDescripton.*Did you mean SeriesDescription"),
        ("{zzz}", UnknownNameError, "dcmgen lookup"),
        ("{}", UnknownNameError, "not a keyword"),
        ("{RequestAttributesSequence}", DicomError, "of VR SQ, which has no text"),
        ("{PixelData}", DicomError, "which has no text"),
        ("{0009,1001}", DicomError, "which has no text"),
        ("{SeriesNumber:0q}", DicomError, "the format '0q'"),
        ("{StudyDate:%Y/%m}", DicomError, "one element for each folder"),
        ("{SeriesNumber!r}", DicomError, "conversions"),
        ("{SeriesNumber", DicomError, "not valid"),
        ("../{PatientID}", DicomError, "without .."),
        ("/{PatientID}", DicomError, "without .."),
        ("{PatientID}//{StudyDate}", DicomError, "has no name"),
        ("", DicomError, "has no name"),
    ],
)
def test_wrong_pattern(pattern: str, error: type[DicomError], message: str, tmp_path: Path) -> None:
    with pytest.raises(error, match=message):
        sort_files(tmp_path, tmp_path / "target", pattern)


@given(st.text(max_size=300), st.text(max_size=300), st.text(max_size=300))
def test_every_file_system_accepts_the_path(patient: str, study: str, series: str) -> None:
    path = path_of(
        "{PatientID}/{StudyDescription}/{SeriesDescription}/{SeriesNumber:03d}.dcm",
        PatientID=patient, StudyDescription=study, SeriesDescription=series, SeriesNumber=1,
    )  # fmt: skip
    assert len(path) <= 200
    names = path.split("/")
    assert len(names) == 4
    for name in names:
        assert 0 < len(name.encode()) <= 104
        assert not name.startswith(".")
        assert not name.endswith((".", " "))
        assert not set('<>:"/\\|?*\0\n') & set(name)


# ---- files


def test_copies_into_folders(tree: Path, tmp_path: Path) -> None:
    (tree / "notes.txt").write_text("text")
    before = content(tree)
    result = sort_files(tree, tmp_path / "sorted", BY_SERIES)
    assert content(tree) == before
    assert (result.count("new"), result.skipped, result.failed) == (16, [str(tree / "notes.txt")], {})
    for file in result.files:
        ds = dcmread(file.target)
        assert Path(file.target).relative_to(tmp_path / "sorted").as_posix() == (
            f"{ds.PatientID}/{ds.StudyDate}/{ds.SeriesNumber:03d}_{ds.SeriesDescription}/{ds.SOPInstanceUID}.dcm"
        )
        assert Path(file.target).read_bytes() == Path(file.source).read_bytes()
        assert Path(file.target).stat().st_mtime_ns == Path(file.source).stat().st_mtime_ns
    after = content(tmp_path / "sorted")
    again = sort_files(tree, tmp_path / "sorted", BY_SERIES)
    assert again.count("identical") == 16
    assert content(tmp_path / "sorted") == after


@pytest.mark.parametrize("action", ["copy", "move", "link"])
def test_a_dry_run_predicts_the_run(tree: Path, tmp_path: Path, action: str) -> None:
    shutil.copy(tree / "1/1/1/1.dcm", tree / "copy.dcm")
    target = tmp_path / "sorted"
    plan = sort_files(tree, target, "{Modality}.dcm", action=action, dry_run=True)  # type: ignore[arg-type]
    assert not target.exists()
    before = sorted(content(tree).values())
    result = sort_files(tree, target, "{Modality}.dcm", action=action)  # type: ignore[arg-type]
    assert plan.files == result.files
    assert (result.count("new"), result.count("numbered"), result.count("identical")) == (1, 15, 1)
    assert sorted(content(target).values()) == sorted(set(before))
    if action == "move":
        assert list(tree.iterdir()) == [], "folders that became empty were removed"
    else:
        assert sorted(content(tree).values()) == before
    if action == "link":
        assert all(os.path.samefile(file.source, file.target) for file in result.files if file.status != "identical")
    assert str(plan).startswith(f"16 files to {action}, 15 with a number")


def test_an_interrupted_run_can_be_repeated(tree: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = sort_files(tree, tmp_path / "complete", "{PatientID}.dcm")
    calls = []
    copy = shutil.copy2

    def limited(source: str, target: str) -> object:
        calls.append(source)
        if len(calls) == 7:
            Path(target).write_bytes(b"half")
            raise KeyboardInterrupt
        return copy(source, target)

    monkeypatch.setattr(shutil, "copy2", limited)
    with pytest.raises(KeyboardInterrupt):
        sort_files(tree, tmp_path / "sorted", "{PatientID}.dcm")
    assert len([*(tmp_path / "sorted").iterdir()]) == 6
    result = sort_files(tree, tmp_path / "sorted", "{PatientID}.dcm")
    assert result.count("identical") == 6
    assert content(tmp_path / "sorted") == content(tmp_path / "complete")
    assert [file.target.rpartition("/")[2] for file in result.files] == [
        file.target.rpartition("/")[2] for file in expected.files
    ]


def test_no_file_is_replaced(tree: Path, tmp_path: Path) -> None:
    target = tmp_path / "sorted" / "1"
    target.mkdir(parents=True)
    (target / "0001.dcm").write_bytes(b"other content")
    (target / "0002.dcm").mkdir()
    result = sort_files(tree, tmp_path / "sorted", BY_NUMBER)
    assert (target / "0001.dcm").read_bytes() == b"other content"
    assert result.count("numbered") == 2
    assert dcmread(target / "0001_2.dcm").InstanceNumber == 1
    assert dcmread(target / "0002_2.dcm").InstanceNumber == 2
    assert sort_files(tree, tmp_path / "sorted", BY_NUMBER).count("identical") == 16


def test_names_that_differ_in_case_are_numbered(tmp_path: Path) -> None:
    for number, patient in enumerate(("Doe", "DOE")):
        dcmwrite(tmp_path / f"{number}.dcm", small(number, PatientID=patient), enforce_file_format=True)
    result = sort_files(tmp_path, tmp_path / "sorted", "{PatientID}.dcm")
    assert [Path(file.target).name for file in result.files] == ["Doe.dcm", "DOE_2.dcm"]


def test_a_file_whose_path_differs_only_in_case_is_kept(tmp_path: Path) -> None:
    """On a file system that ignores case, both paths are one file. Here, they are links to one file."""
    dcmwrite(tmp_path / "DOE.DCM", small(1, PatientID="doe"), enforce_file_format=True)
    (tmp_path / "doe.dcm").hardlink_to(tmp_path / "DOE.DCM")
    result = sort_files(tmp_path / "DOE.DCM", tmp_path, "{PatientID}.dcm", action="move")
    assert result.count("identical") == 1
    assert (tmp_path / "DOE.DCM").exists()


def test_sort_in_place(tree: Path) -> None:
    before = sorted(content(tree).values())
    assert sort_files(tree, tree, "{PatientID}.dcm", action="move").count("new") == 2
    assert sorted(content(tree).values()) == before
    again = sort_files(tree, tree, "{PatientID}.dcm", action="move")
    assert again.count("identical") == 16
    assert sorted(content(tree).values()) == before
    with pytest.raises(ValueError, match="is the source and the target"):
        sort_files(tree, tree)


def test_a_target_in_the_source_is_left_out(tree: Path) -> None:
    first = sort_files(tree, tree / "sorted", BY_SERIES)
    again = sort_files(tree, tree / "sorted", BY_SERIES)
    assert [file.source for file in again.files] == [file.source for file in first.files]
    moved = sort_files(tree, tree / "sorted", BY_SERIES, action="move")
    assert moved.count("identical") == 16
    assert len(content(tree)) == 16


def test_a_link_as_source(tree: Path, tmp_path: Path) -> None:
    folder = tmp_path / "links"
    folder.mkdir()
    (folder / "a.dcm").symlink_to(tree / "1/1/1/1.dcm")
    result = sort_files(folder, tmp_path / "sorted", BY_NUMBER, action="move")
    assert not Path(result.files[0].target).is_symlink()
    assert not (folder / "a.dcm").exists()
    assert (tree / "1/1/1/1.dcm").exists()
    (folder / "b.dcm").symlink_to(result.files[0].target)
    assert sort_files(folder, tmp_path / "sorted", BY_NUMBER, action="move").count("identical") == 1
    assert dcmread(result.files[0].target).InstanceNumber == 1, "the file to which the link points is kept"


def test_a_dicomdir_as_source(tree: Path, tmp_path: Path) -> None:
    fs = FileSet.from_folder(tree)
    fs.write(tmp_path / "media")
    (tmp_path / "media" / "other.dcm").write_bytes((tree / "1/1/1/1.dcm").read_bytes())
    lost = Path(FileSet(tmp_path / "media").find(InstanceNumber=3)[0].path)
    lost.unlink()
    result = sort_files(tmp_path / "media" / "DICOMDIR", tmp_path / "sorted", BY_SERIES)
    assert result.count("new") == 15
    assert list(result.failed) == [str(lost)]
    assert "is missing" in result.failed[str(lost)]
    folder = sort_files(tmp_path / "media", tmp_path / "sorted", BY_SERIES)
    assert (folder.count("identical"), folder.skipped) == (16, [str(tmp_path / "media" / "DICOMDIR")])


def zipped(folder: Path, archive: Path) -> Path:
    with zipfile.ZipFile(archive, "w") as file:
        for path in sorted(folder.rglob("*")):
            file.write(path, path.relative_to(folder))
    return archive


@pytest.mark.parametrize("as_url", [False, True])
def test_an_archive_as_source(as_url: bool, tree: Path, tmp_path: Path) -> None:
    (tree / "notes.txt").write_text("text")
    (tree / "broken.dcm").write_bytes(BROKEN)
    archive = zipped(tree, tmp_path / "files.zip")
    source, name = str(archive), f"{archive}/{{}}"
    if as_url:
        pytest.importorskip("fsspec")
        source, name = f"zip://::{archive}", f"zip://{{}}::{archive}"
    plan = sort_files(source, tmp_path / "sorted", BY_NUMBER, dry_run=True)
    assert not (tmp_path / "sorted").exists()
    result = sort_files([source], tmp_path / "sorted", BY_NUMBER)
    assert result.files == plan.files
    assert result.skipped == [name.format("notes.txt")]
    assert list(result.failed) == [name.format("broken.dcm")]
    assert tempfile.gettempdir() not in result.failed[name.format("broken.dcm")].replace(str(tmp_path), "")
    direct = sort_files(tree, tmp_path / "direct", BY_NUMBER)
    assert content(tmp_path / "sorted") == content(tmp_path / "direct")
    assert sorted(file.source for file in result.files) == sorted(
        name.format(Path(file.source).relative_to(tree).as_posix()) for file in direct.files
    )
    assert sort_files(source, tmp_path / "sorted", BY_NUMBER).count("identical") == 16
    for action in ("move", "link"):
        with pytest.raises(ValueError, match=r"files\.zip can only be copied"):
            sort_files(source, tmp_path / "sorted", BY_NUMBER, action=action)


def test_files_that_cannot_be_read(tree: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tree / "broken.dcm").write_bytes(BROKEN)
    (tree / "empty.dcm").write_bytes(b"")
    result = sort_files(tree, tmp_path / "sorted", BY_SERIES)
    assert list(result.failed) == [str(tree / "broken.dcm")]
    assert result.skipped == [str(tree / "empty.dcm")]
    with pytest.raises(FileNotFoundError):
        sort_files(tree / "nothing", tmp_path / "sorted")

    def full(source: str, target: str) -> None:
        raise OSError(28, "No space left on device", target)

    monkeypatch.setattr(shutil, "copy2", full)
    with pytest.raises(OSError, match="No space left"):
        sort_files(tree, tmp_path / "full", BY_SERIES)


def test_a_file_that_cannot_be_copied_is_listed(tree: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = shutil.copy2

    def refuse(source: str, target: str) -> object:
        if source.endswith("/5.dcm"):
            raise PermissionError(13, "Permission denied", source)
        return copy(source, target)

    monkeypatch.setattr(shutil, "copy2", refuse)
    result = sort_files(tree, tmp_path / "sorted", BY_SERIES)
    assert result.count("new") == 15
    assert list(result.failed) == [str(tree / "1/2/1/5.dcm")]
    assert [*(tmp_path / "sorted").rglob(".*")] == [], "nothing is left of it"


def test_real_files(tmp_path: Path) -> None:
    files = [*map(str, corpus_files()), examples.get_path("ct")]
    result: SortResult = sort_files(files, tmp_path, "{Modality}/{SOPInstanceUID}.dcm")
    assert len(result.files) + len(result.skipped) + len(result.failed) == len(files)
    for file in result.files:
        assert Path(file.target).read_bytes() == Path(file.source).read_bytes()
    headers = read_headers([file.target for file in result.files], ["Modality"])
    for file, modality in zip(result.files, headers.column("Modality"), strict=True):
        assert Path(file.target).parent.name == str(modality or "unknown").strip("._"), file
