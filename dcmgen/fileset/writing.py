"""Writing staged changes: first the new files, then the DICOMDIR in one step, then the removals.

If a step before the replacement of the DICOMDIR fails, the file-set on disk is unchanged. Nothing is removed before the
new files and the DICOMDIR are on the disk.
"""

from __future__ import annotations

import os
import shutil

from dcmgen.codec.reading import Repair
from dcmgen.codec.replacing import Replacement, sync_file, sync_folder, write_file
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

_MAX_FOLDERS = 7


class Plan:
    """The file operations of a write.

    Parameters
    ----------
    fs : FileSet
        The file-set.
    target : Root
        Root folder to write to.
    copying : bool
        True if `target` receives a copy and the file-set itself does not change.
    keep_names : bool
        True if File IDs that do not conform are kept.

    Attributes
    ----------
    ids : dict of FileInstance to FileId
        File ID that each instance will have.
    copies : dict of FileId to str
        Path of the source file for each File ID that is to be written.
    deletions : list of str
        Paths of files to delete at the end.
    dicomdir : str
        Path of the DICOMDIR to write.
    """

    def __init__(self, fs: FileSet, target: Root, copying: bool, keep_names: bool) -> None:
        self.fs = fs
        self.target = target
        self.copying = copying
        self.dicomdir = os.path.join(target.path, DICOMDIR)
        if not copying and fs._opened is not None and is_dicomdir(os.path.basename(fs._opened)):
            self.dicomdir = fs._opened
        self.ids: dict[FileInstance, FileId] = {}
        self.copies: dict[FileId, str] = {}
        self.deletions: list[str] = []
        pending: list[FileInstance] = []
        for instance in fs:
            file_id = self._id_in_target(instance) if instance.for_addition else instance._file_id or ()
            if file_id and (is_conformant_file_id(file_id) or (keep_names and not instance.for_addition)):
                self.ids[instance] = file_id
                if copying:
                    self.copies[file_id] = instance._existing_path()
            else:
                pending.append(instance)
                if not instance.for_addition and not copying:
                    self.deletions.append(instance._existing_path())
        self._names = Names(target, self.ids.values())
        self._folders = self._existing_folders()
        for instance in pending:
            name = self._names.new(self._folder(instance.node.ancestors), _prefix(instance.node.record_type))
            self.ids[instance] = name
            self.copies[name] = instance._existing_path()
        if not copying:
            self.deletions += [instance.path for instance in fs._removals() if instance.exists]

    def _id_in_target(self, instance: FileInstance) -> FileId:
        """Return the File ID of a file that is already in the target folder; empty for other files."""
        if self.copying or self.fs._staging.contains(instance.path):
            return ()
        return self.target.relative(instance.path) or ()

    def _existing_folders(self) -> dict[RecordNode, FileId]:
        """Return the folders of records, if files are stored in one folder per level."""
        found: dict[RecordNode, FileId] = {}
        for instance, file_id in self.ids.items():
            ancestors = instance.node.ancestors
            if len(file_id) == len(ancestors) + 1:
                for depth, node in enumerate(reversed(ancestors), 1):
                    found.setdefault(node, file_id[:depth])
        return found

    def _folder(self, ancestors: list[RecordNode]) -> FileId:
        """Return the folder for instances below these records; folder names are generated as necessary."""
        folder: FileId = ()
        for node in ancestors[::-1][:_MAX_FOLDERS]:
            if node not in self._folders:
                self._folders[node] = self._names.new(folder, _prefix(node.record_type))
            folder = self._folders[node]
        return folder

    def records(self) -> dict[RecordNode, Dataset]:
        """Return copies of the records whose File ID changes, with the new File ID."""
        found = {}
        for instance, file_id in self.ids.items():
            record = instance.node.record
            if record is not None and (instance._file_id != file_id or REFERENCED_FILE_ID not in record):
                record = record.copy()
                record.add_new(REFERENCED_FILE_ID, "CS", list(file_id))
                found[instance.node] = record
        return found


def execute(
    plan: Plan, identification: dict[int, tuple[str, Any]], implicit: bool, overwrite: bool
) -> dict[RecordNode, Dataset]:
    """Carry out a plan.

    Parameters
    ----------
    plan : Plan
        The plan.
    identification : dict of int to (str, value)
        VR and value of elements of the File-set Identification Module, by tag.
    implicit : bool
        Write the DICOMDIR in Implicit VR Little Endian.
    overwrite : bool
        Replace an existing DICOMDIR.

    Returns
    -------
    dict of RecordNode to Dataset
        The records that changed.

    Raises
    ------
    FileExistsError
        If the folder contains a DICOMDIR and `overwrite` is False.
    OSError
        If a file cannot be written. In this case, all files and folders that were created are removed.
    """
    fs, target, dicomdir = plan.fs, plan.target, plan.dicomdir
    if not overwrite and os.path.isdir(target.path):
        for name in os.listdir(target.path):
            if is_dicomdir(name):
                existing = os.path.join(target.path, name)
                raise FileExistsError(17, "the folder already contains a DICOMDIR, and overwrite=False", existing)
    records = plan.records()
    deletions = set(plan.deletions)
    undo = _Undo()
    try:
        undo.folder(target.path)
        for file_id, source in plan.copies.items():
            path = os.path.join(target.path, *file_id)
            undo.folder(os.path.dirname(path))
            _copy(source, path, link=source in deletions)
            undo.files.append(path)
        if deletions:
            _sync(undo.files, target.path)
        data = encode(fs._base, fs.UID, identification, fs._tree, _remaining(fs), records, implicit)
        write_file(dicomdir, data, fsync=True)
    except BaseException:
        undo.run()
        raise
    if plan.deletions:
        # another record may refer to the same file
        remaining = {os.path.realpath(os.path.join(target.path, *file_id)) for file_id in plan.ids.values()}
        for path in plan.deletions:
            if os.path.realpath(path) not in remaining:
                _remove(path, target.path, fs.repairs)
    target.refresh()
    return records


def _remaining(fs: FileSet) -> list[RecordNode]:
    """Return the records to write: without those of removed instances, and without ancestors that lose all children."""
    order = list(fs._tree.walk())
    remaining: set[int] = set()
    for node in reversed(order):
        instance = node.instance
        remains = not node.children if instance is None else not instance.for_removal
        if remains or any(id(child) in remaining for child in node.children):
            remaining.add(id(node))
    return [node for node in order if id(node) in remaining]


def _prefix(record_type: str) -> str:
    """Return the first two characters of the names of files and folders of a record type."""
    words = ["".join(c for c in word if "A" <= c <= "Z") for word in record_type.upper().split()]
    words = [word for word in words if word]
    if len(words) > 1:
        return words[0][0] + words[1][0]
    return words[0][:2] if words else "FI"


class _Undo:
    """Files and folders created so far, which are removed if a later step fails."""

    def __init__(self) -> None:
        self.files: list[str] = []
        self._folders: list[str] = []
        self._seen: set[str] = set()

    def folder(self, path: str) -> None:
        """Create a folder and its missing parents."""
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
    """Copy a file byte for byte to a new path; with `link`, make a hard link instead, because the source is deleted."""
    if os.path.lexists(path):
        raise FileExistsError(17, "a file of this name already exists", path)
    if link and not os.path.islink(source):
        try:
            os.link(source, path)
        except OSError:
            pass  # the file system does not support hard links
        else:
            return
    file = Replacement(path)
    file.create(os.stat(source).st_mode & 0o777 | 0o600)
    try:
        shutil.copyfile(source, file.temporary)
        file.commit(overwrite=False)
    except BaseException:
        file.discard()
        raise


def _sync(paths: Iterable[str], root: str) -> None:
    """Wait until files, and the folders between them and the root folder, are on the disk."""
    folders = {root}
    for path in paths:
        sync_file(path)
        folder = os.path.dirname(path)
        while folder not in folders:
            folders.add(folder)
            folder = os.path.dirname(folder)
    for folder in folders:
        sync_folder(folder)


def _remove(path: str, root: str, repairs: list[Repair]) -> None:
    """Delete a file, and folders that become empty."""
    if not _try(os.unlink, path):
        repairs.append(Repair("file", path, 0, "could not be deleted; the DICOMDIR no longer lists it"))
        return
    folder = os.path.dirname(path)
    while folder != root and folder.startswith(os.path.join(root, "")) and _try(os.rmdir, folder):
        folder = os.path.dirname(folder)


def nonconforming(names: Iterable[str]) -> FileSetError:
    """Return the error about files that would have to be renamed."""
    ordered = sorted(names)
    more = f" and {len(ordered) - 3} more" if len(ordered) > 3 else ""
    return FileSetError(
        f"file names that do not conform to PS3.10 8.2: {', '.join(ordered[:3])}{more}",
        advice="Write a copy with conforming names: fs.write(path)",
    )
