"""Carrying out what is staged: new files first, then the DICOMDIR in one step, and only then removals.

Whatever fails before the DICOMDIR is replaced leaves the file-set as it was.
"""

from __future__ import annotations

import os
import shutil

from dcmgen.codec.reading import Repair
from dcmgen.errors import FileSetError
from dcmgen.fileset.dicomdir import encode
from dcmgen.fileset.paths import DICOMDIR, Names, is_conformant_file_id, is_dicomdir
from dcmgen.values.tags import REFERENCED_FILE_ID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from dcmgen.fileset.fileset import FileSet
    from dcmgen.fileset.instance import FileInstance
    from dcmgen.fileset.paths import FileId, Root
    from dcmgen.fileset.tree import RecordNode
    from dcmgen.model.dataset import Dataset

_MOST_FOLDERS = 7


class Plan:
    """What a write will do.

    Parameters
    ----------
    fs
        The file-set.
    target
        The root that is written to.
    copying
        The file-set stays where it is, and `target` gets a copy.
    keep_names
        Leave File IDs that are not conforming as they are.

    Attributes
    ----------
    ids : dict
        The File ID that each instance will have.
    jobs : dict
        By File ID, the path of the file that is to be copied there.
    leaving : list of str
        Files that go away at the end.
    dicomdir : str
        Path of the directory: that of the one that was opened, if it has the name.
    """

    def __init__(self, fs: FileSet, target: Root, copying: bool, keep_names: bool) -> None:
        self.fs = fs
        self.target = target
        self.copying = copying
        self.dicomdir = os.path.join(target.path, DICOMDIR)
        if not copying and fs._opened is not None and is_dicomdir(os.path.basename(fs._opened)):
            self.dicomdir = fs._opened
        self.ids: dict[FileInstance, FileId] = {}
        self.jobs: dict[FileId, str] = {}
        self.leaving: list[str] = []
        pending: list[FileInstance] = []
        for instance in fs:
            file_id = self._present(instance) if instance.for_addition else instance._file_id or ()
            if file_id and (is_conformant_file_id(file_id) or (keep_names and not instance.for_addition)):
                self.ids[instance] = file_id
                if copying:
                    self.jobs[file_id] = instance._existing()
            else:
                pending.append(instance)
                if not instance.for_addition and not copying:
                    self.leaving.append(instance._existing())
        self._names = Names(target, self.ids.values())
        self._folders = self._known_folders()
        for instance in pending:
            name = self._names.new(self._folder(instance.node.ancestors), _prefix(instance.node.record_type))
            self.ids[instance] = name
            self.jobs[name] = instance._existing()
        if not copying:
            self.leaving += [instance.path for instance in fs._gone() if instance.exists]

    def _present(self, instance: FileInstance) -> FileId:
        """The File ID of a file that lies in the root already; empty for others."""
        if self.copying or self.fs._waiting.holds(instance.path):
            return ()
        return self.target.relative(instance.path) or ()

    def _known_folders(self) -> dict[RecordNode, FileId]:
        """Folders of records whose files lie in a folder for each level."""
        found: dict[RecordNode, FileId] = {}
        for instance, file_id in self.ids.items():
            ancestors = instance.node.ancestors
            if len(file_id) == len(ancestors) + 1:
                for depth, node in enumerate(reversed(ancestors), 1):
                    found.setdefault(node, file_id[:depth])
        return found

    def _folder(self, ancestors: list[RecordNode]) -> FileId:
        folder: FileId = ()
        for node in ancestors[::-1][:_MOST_FOLDERS]:
            if node not in self._folders:
                self._folders[node] = self._names.new(folder, _prefix(node.record_type))
            folder = self._folders[node]
        return folder

    def records(self) -> dict[RecordNode, Dataset]:
        """Records that must name another file than they do."""
        found = {}
        for instance, file_id in self.ids.items():
            record = instance.node.record
            if record is not None and (instance._file_id != file_id or REFERENCED_FILE_ID not in record):
                record = record.copy()
                record.add_new(REFERENCED_FILE_ID, "CS", list(file_id))
                found[instance.node] = record
        return found


def carry_out(
    plan: Plan, head: dict[int, tuple[str, Any]], implicit: bool, overwrite: bool
) -> dict[RecordNode, Dataset]:
    """Do it; returns the records that changed.

    Raises
    ------
    FileExistsError
        There is a DICOMDIR, and `overwrite` is false.
    OSError
        As the system says. The file-set is then as it was.
    """
    fs, target, dicomdir = plan.fs, plan.target, plan.dicomdir
    if not overwrite and os.path.isdir(target.path):
        for name in os.listdir(target.path):
            if is_dicomdir(name):
                there = os.path.join(target.path, name)
                raise FileExistsError(17, "there is a DICOMDIR already, and overwrite=False", there)
    records = plan.records()
    leaving = set(plan.leaving)
    undo = _Undo()
    try:
        undo.folder(target.path)
        for file_id, source in plan.jobs.items():
            path = os.path.join(target.path, *file_id)
            undo.folder(os.path.dirname(path))
            _copy(source, path, link=source in leaving)
            undo.files.append(path)
        data = encode(fs._base, fs.UID, head, fs._tree, _staying(fs), records, implicit)
        _replace(dicomdir, data)
    except BaseException:
        undo.run()
        raise
    if plan.leaving:
        # another record may name the same file
        staying = {os.path.realpath(os.path.join(target.path, *file_id)) for file_id in plan.ids.values()}
        for path in plan.leaving:
            if os.path.realpath(path) not in staying:
                _remove(path, target.path, fs.repairs)
    target.forget()
    return records


def _staying(fs: FileSet) -> list[RecordNode]:
    """The records to write: not those of removed instances, nor those above that lose all that is below them."""
    order = list(fs._tree.walk())
    staying: set[int] = set()
    for node in reversed(order):
        instance = node.instance
        stays = not node.children if instance is None else not instance.for_removal
        if stays or any(id(child) in staying for child in node.children):
            staying.add(id(node))
    return [node for node in order if id(node) in staying]


def _prefix(record_type: str) -> str:
    """The first two characters of the names of files and folders of a record type."""
    words = ["".join(c for c in word if "A" <= c <= "Z") for word in record_type.upper().split()]
    words = [word for word in words if word]
    if len(words) > 1:
        return words[0][0] + words[1][0]
    return words[0][:2] if words else "FI"


class _Undo:
    """What was made so far, to be taken away if the rest fails."""

    def __init__(self) -> None:
        self.files: list[str] = []
        self._folders: list[str] = []
        self._seen: set[str] = set()

    def folder(self, path: str) -> None:
        """Make a folder and those above it."""
        if path in self._seen:
            return
        missing: list[str] = []
        while not os.path.isdir(path) and os.path.dirname(path) != path:
            missing.append(path)
            path = os.path.dirname(path)
        for each in reversed(missing):
            os.mkdir(each)
            self._folders.append(each)
            self._seen.add(each)
        self._seen.add(path)

    def run(self) -> None:
        for path in reversed(self.files):
            _try(os.unlink, path)
        for path in reversed(self._folders):
            _try(os.rmdir, path)


def _try(call: Any, path: str) -> bool:
    try:
        call(path)
    except OSError:
        return False
    return True


def _copy(source: str, path: str, link: bool) -> None:
    """Copy a file byte for byte to a name that is free; `link`: it will lose its old name, so none is copied."""
    if os.path.lexists(path):
        raise FileExistsError(17, "the name is taken", path)
    if link and not os.path.islink(source):
        try:
            os.link(source, path)
        except OSError:
            pass  # a file system without links
        else:
            return
    temporary = _temporary(path)
    try:
        shutil.copyfile(source, temporary)
        os.rename(temporary, path)
    except BaseException:
        _try(os.unlink, temporary)
        raise


def _replace(path: str, data: bytes) -> None:
    temporary = _temporary(path)
    try:
        with open(temporary, "xb") as file:
            file.write(data)
        os.replace(temporary, path)
    except BaseException:
        _try(os.unlink, temporary)
        raise


def _temporary(path: str) -> str:
    folder, name = os.path.split(path)
    return os.path.join(folder, f".{name}.{os.urandom(4).hex()}.part")


def _remove(path: str, root: str, repairs: list[Repair]) -> None:
    """Delete a file, and the folders that it leaves empty."""
    if not _try(os.unlink, path):
        repairs.append(Repair("file", path, 0, "could not be deleted; the directory does not name it any more"))
        return
    folder = os.path.dirname(path)
    while folder != root and folder.startswith(os.path.join(root, "")) and _try(os.rmdir, folder):
        folder = os.path.dirname(folder)


def required(names: Iterable[str]) -> FileSetError:
    """The error for files in place whose names a file-set cannot have."""
    told = sorted(names)
    more = f" and {len(told) - 3} more" if len(told) > 3 else ""
    return FileSetError(
        f"names that no file of a file-set may have: {', '.join(told[:3])}{more}",
        advice="Write a copy with conforming names: write(path)",
    )
