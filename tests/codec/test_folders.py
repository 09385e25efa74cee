"""Files that are found in folders: what would block or never end is skipped, in every command and function."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from dcmgen import dcmwrite
from dcmgen.cli.common import files as files_of_command
from dcmgen.codec.folders import files_in
from dcmgen.codec.replacing import temporary_name
from dcmgen.errors import FileSetError
from dcmgen.fileset import FileSet
from dcmgen.validation import validate_across, validate_paths
from tests.codec.test_replacing import image

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in folders")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with a pipe, a socket, cyclic links and hidden files between two images."""
    root = tmp_path / "root"
    below = root / "below"
    below.mkdir(parents=True)
    dcmwrite(root / "A", image(1))
    dcmwrite(below / "B", image(2))
    os.mkfifo(root / "PIPE")
    os.mkfifo(below / "DICOMDIR")
    (root / "LOOP").symlink_to("LOOP")
    (below / "UP").symlink_to(root)
    (root / "NULL").symlink_to("/dev/zero")
    (root / "LINK").symlink_to(below / "B")
    (root / "GONE").symlink_to("nothing")
    hidden = root / ".hidden"
    hidden.mkdir()
    dcmwrite(hidden / "C", image(3))
    Path(temporary_name(str(root / "A"))).write_bytes((root / "A").read_bytes())
    monkeypatch.chdir(root)  # the path of a socket must be short
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("SOCKET")
        yield root


def test_only_regular_files_are_found(folder: Path) -> None:
    expected = [folder / "A", folder / "LINK", folder / "below" / "B"]
    assert list(map(Path, files_in(folder))) == expected
    assert files_of_command([folder]) == expected
    assert [path for path, _ in validate_paths([folder])] == expected
    assert "across.duplicate" in {finding.rule for finding in validate_across([folder]).findings}


def test_a_file_set_is_made_of_regular_files(folder: Path) -> None:
    (folder / "LINK").unlink()
    fs = FileSet.from_folder(folder)
    assert [instance.path for instance in fs] == [str(folder / "A"), str(folder / "below" / "B")]
    assert "left out" not in {repair.kind for repair in fs.repairs}
    with pytest.raises(FileSetError, match="no DICOMDIR"):
        FileSet(folder / "below")


def test_a_folder_that_cannot_be_listed_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    dcmwrite(tmp_path / "A", image())
    scandir = os.scandir

    def refuse(path: str) -> object:
        if path == str(closed):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    reports = dict(validate_paths([tmp_path]))
    assert {finding.rule for finding in reports[closed].findings} == {"file.unreadable"}
    assert [repair.path for repair in FileSet.from_folder(tmp_path).repairs if repair.kind == "left out"] == ["closed"]
