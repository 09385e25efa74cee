"""`FileSet`: a folder of DICOM files with its DICOMDIR, opened, searched, changed and written."""

from __future__ import annotations

import os
import warnings

from dcmgen.codec.reading import Repair
from dcmgen.dictionary.data.uid_constants import ExplicitVRLittleEndian
from dcmgen.errors import DicomError, FileSetError, RepairWarning
from dcmgen.fileset.dicomdir import DIRECTORY_CLASS
from dcmgen.fileset.display import tree_lines
from dcmgen.fileset.identity import Identity
from dcmgen.fileset.instance import FileInstance
from dcmgen.fileset.paths import DICOMDIR, Root, components, is_conformant_file_id
from dcmgen.fileset.placing import join, place, prune, refer
from dcmgen.fileset.search import element_tag, values_of
from dcmgen.fileset.tree import RecordNode, link
from dcmgen.fileset.waiting import Waiting, candidates, header, read_dicomdir
from dcmgen.fileset.writing import Plan, carry_out, required
from dcmgen.model import access
from dcmgen.model.dataset import BaseDataset, Dataset
from dcmgen.values.tags import DIRECTORY_RECORD_SEQUENCE, RECORD_IN_USE_FLAG, REFERENCED_FILE_ID
from dcmgen.values.uid import UID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any, overload

    from dcmgen.values.tag import Tag, TagLike


class FileSet(Identity):
    """A file-set: DICOM files in a folder, and the DICOMDIR that lists them (PS3.10 Section 8).

    Nothing on disk changes before `write`: what is added and removed is staged until then.

    Parameters
    ----------
    source
        A DICOMDIR, as a path or as the dataset read from it, or a folder that holds one; nothing: a new, empty
        file-set.

    Attributes
    ----------
    repairs : list of Repair
        What was wrong in the DICOMDIR, and what was substituted in records of instances that were added.

    Raises
    ------
    FileSetError
        The source is no DICOMDIR, or a folder without one.
    ReadError, OSError
        It cannot be read.

    Examples
    --------
    >>> from dcmgen import examples
    >>> fs = FileSet()
    >>> for name in ("ct", "mr", "rt_dose"):
    ...     instance = fs.add(examples.get_path(name))
    >>> fs.find_values("Modality"), [i.PatientID for i in fs.find(Modality="MR")]
    (['CT', 'MR', 'RTDOSE'], ['example-mr'])
    """

    def __init__(self, source: str | os.PathLike[str] | BaseDataset | None = None, /) -> None:
        self._waiting = Waiting()
        self.clear()
        if source is not None:
            self.load(source)

    def clear(self) -> None:
        """Forget everything, like a new file-set; nothing on disk is touched."""
        self.repairs: list[Repair] = []
        self._root: Root | None = None
        self._in_place: Root | None = None
        self._base = Dataset()
        self._tree = RecordNode()
        self._instances: dict[int, FileInstance] = {}
        self._by_uid: dict[str, FileInstance] = {}
        self._twins: list[FileInstance] = []
        self._removed: dict[str, list[FileInstance]] = {}
        self._opened: str | None = None
        self._identify()

    # -- opening -----------------------------------------------------------------------------------------------------

    def load(self, source: str | os.PathLike[str] | BaseDataset, /) -> None:
        """Open a DICOMDIR instead of what the file-set holds now; see the class for parameters and errors."""
        if isinstance(source, BaseDataset):
            dataset, name = source, source.filename
        else:
            dataset, name = read_dicomdir(source)
        if not name:
            raise FileSetError("the dataset was not read from a file, so its file-set has no root folder")
        info = access.file_info(dataset)
        meta = info.file_meta if info is not None else None
        sop_class = meta.get("MediaStorageSOPClassUID") if meta is not None else None
        if sop_class != DIRECTORY_CLASS and DIRECTORY_RECORD_SEQUENCE not in dataset:
            raise FileSetError(
                f"this is no DICOMDIR but {UID(sop_class).name if sop_class else 'a dataset without SOP Class'}",
                path=name,
            )
        self.clear()
        self._opened = os.path.abspath(name)
        self._root = Root(os.path.dirname(self._opened))
        self._base = access.view(Dataset, dataset)
        uid = meta.get("MediaStorageSOPInstanceUID") if meta is not None else None
        self._identify(dataset, uid, self.repairs)
        if sop_class != DIRECTORY_CLASS:
            self._repair("class", "MediaStorageSOPClassUID", f"is {sop_class!r}, not Media Storage Directory")
        self._load_records(dataset)
        syntax = str(info.transfer_syntax or "") if info is not None else ""
        if syntax != ExplicitVRLittleEndian:
            self._repair(
                "transfer syntax",
                "TransferSyntaxUID",
                f"is {UID(syntax).name}; a DICOMDIR is in Explicit VR Little Endian",
            )
        if dataset.repairs:
            self._edited = True
        if self.repairs:
            self._edited = True
            first, count = self.repairs[0], len(self.repairs)
            warnings.warn(
                f"{name}: {first}" + (f" (and {count - 1} more in fs.repairs)" if count > 1 else ""),
                RepairWarning,
                stacklevel=3,
            )
        self.repairs[:0] = dataset.repairs

    def _repair(self, kind: str, path: str, message: str) -> None:
        self.repairs.append(Repair(kind, path, 0, message))

    def _load_records(self, dataset: BaseDataset) -> None:
        records = access.items(dataset, DIRECTORY_RECORD_SEQUENCE)
        self._tree = link(self._base, records, self.repairs)  # type: ignore[arg-type]
        inactive = [
            record
            for record in records
            if RECORD_IN_USE_FLAG in record and access.value(record, RECORD_IN_USE_FLAG) == 0
        ]
        ignored = {id(r) for r in inactive} if len(inactive) < len(records) else set[int]()
        seen: set[tuple[str, ...]] = set()
        for node in list(self._tree.walk()):
            file_id = components(node.value(REFERENCED_FILE_ID))
            if id(node.record) in ignored and not node.children:
                self._repair("inactive", "/".join(file_id), "the record is out of use and was left out")
                node.detach()
            elif file_id:
                self._enter(FileInstance(self, node, file_id))
                self._look(file_id, seen)

    def _look(self, file_id: tuple[str, ...], seen: set[tuple[str, ...]]) -> None:
        """Report a File ID that leads nowhere."""
        name = "/".join(file_id)
        try:
            if self._root is not None and self._root.find(file_id) is None:
                self._repair("missing", name, "there is no such file")
        except FileSetError as error:
            self._repair("outside", name, error.message)
        if file_id in seen:
            self._repair("duplicate", name, "more than one record refers to the file")
        seen.add(file_id)

    def _enter(self, instance: FileInstance) -> None:
        self._instances[id(instance)] = instance
        instance.node.instance = instance
        uid = str(instance.SOPInstanceUID)
        if uid and self._by_uid.setdefault(uid, instance) is not instance:
            self._twins.append(instance)

    @classmethod
    def from_folder(cls, folder: str | os.PathLike[str], /, *, file_set_id: str | None = None) -> FileSet:
        """A new file-set of all DICOM files in a folder and those below it.

        `write` without a path then puts a DICOMDIR into the folder and leaves the files where they are, which needs
        names that files of a file-set may have; ``write(path)`` makes a copy with such names. Files that are no
        DICOM, or that no directory record can stand for, are left out and listed in `repairs`.

        Parameters
        ----------
        folder
            Where to look.
        file_set_id
            File-set ID.

        Raises
        ------
        FileSetError
            No file can be added.
        """
        made = cls()
        made.ID = file_set_id
        root = Root(folder)
        if not os.path.isdir(root.path):
            raise NotADirectoryError(20, "not a folder", root.path)
        made._in_place = root
        for path in candidates(root.path):
            count = len(made)
            try:
                there = made.add(path)
                message = f"the same SOP Instance UID as {os.path.relpath(there.path, root.path)}"
            except (DicomError, OSError) as error:
                message = error.message if isinstance(error, DicomError) else str(error)
            if len(made) == count:
                made.repairs.append(Repair("left out", os.path.relpath(path, root.path), 0, message))
        if not made._instances:
            raise FileSetError("no file in the folder can be in a file-set", path=root.path)
        return made

    @property
    def path(self) -> str | None:
        """Absolute path of the root folder; None for a file-set that was not written yet."""
        return self._root.path if self._root is not None else None

    @property
    def is_staged(self) -> bool:
        """Whether `write` has anything to do."""
        return self._root is None or bool(self._changes())

    def _changes(self) -> list[str]:
        added = sum(1 for instance in self if instance.for_addition)
        moved = sum(1 for instance in self if instance.for_moving)
        removed = len(self._gone())
        found = []
        if self._root is None:
            found.append("DICOMDIR creation")
        elif self._edited or added or moved or removed:
            found.append("DICOMDIR update")
        if moved:
            found.append("directory structure update")
        if added:
            found.append(f"{added} addition{'s' * (added > 1)}")
        if removed:
            found.append(f"{removed} removal{'s' * (removed > 1)}")
        return found

    def _gone(self) -> list[FileInstance]:
        """The instances that are staged for removal."""
        return [instance for those in self._removed.values() for instance in those]

    # -- its instances -----------------------------------------------------------------------------------------------

    def __len__(self) -> int:
        """How many instances it has; those staged for removal are none of them."""
        return len(self._instances)

    def __iter__(self) -> Iterator[FileInstance]:
        """The instances, in the order of the directory and then of addition."""
        return iter(list(self._instances.values()))

    def __contains__(self, instance: object) -> bool:
        """Whether an instance, or the SOP Instance UID of one, is in it."""
        if isinstance(instance, str):
            return instance in self._by_uid
        return id(instance) in self._instances

    def find(self, load: bool = False, **keywords: Any) -> list[FileInstance]:
        """The instances whose elements have these values.

        Parameters
        ----------
        load
            Look into the files; otherwise into the records, which hold few elements.
        **keywords
            Values by keyword; all must be equal.

        Raises
        ------
        KeywordError
            A name that is no keyword.
        FileSetError
            With `load`, a file is missing.
        """
        wanted = [(element_tag(keyword), value) for keyword, value in keywords.items()]
        tags = [tag for tag, _ in wanted]
        found = []
        for instance in self:
            values = values_of(instance, tags, load)
            if all(tag in values and values[tag] == value for tag, value in wanted):
                found.append(instance)
        return found

    if TYPE_CHECKING:

        @overload
        def find_values(
            self, elements: str | int | Tag, instances: Iterable[FileInstance] | None = None, load: bool = False
        ) -> list[Any]: ...
        @overload
        def find_values(
            self, elements: list[TagLike], instances: Iterable[FileInstance] | None = None, load: bool = False
        ) -> dict[TagLike, list[Any]]: ...

    def find_values(self, elements: Any, instances: Iterable[FileInstance] | None = None, load: bool = False) -> Any:
        """The different values that instances have for an element.

        Parameters
        ----------
        elements
            A keyword or tag, or a list of these.
        instances
            Where to look; all instances by default.
        load
            Look into the files; otherwise into the records, which hold few elements.

        Returns
        -------
        list, or dict of lists
            The values in the order in which they are met; for a list of elements, by element as it was given.

        Raises
        ------
        KeywordError
            A name that is no keyword.
        FileSetError
            With `load`, a file is missing.
        """
        asked = elements if isinstance(elements, list) else [elements]
        tags = [element_tag(element) for element in asked]
        found: list[list[Any]] = [[] for _ in tags]
        known: list[set[Any]] = [set() for _ in tags]
        for instance in self if instances is None else instances:
            values = values_of(instance, tags, load)
            for tag, collected, seen in zip(tags, found, known, strict=True):
                if tag not in values:
                    continue
                value = values[tag]
                if isinstance(value, list):
                    if value not in collected:
                        collected.append(value)
                elif value not in seen:
                    seen.add(value)
                    collected.append(value)
        return dict(zip(asked, found, strict=True)) if isinstance(elements, list) else found[0]

    # -- staging -----------------------------------------------------------------------------------------------------

    def add(self, instance: BaseDataset | str | os.PathLike[str], /) -> FileInstance:
        """Stage an instance for addition; one that is staged for removal is taken back instead.

        A file is copied when the file-set is written, byte for byte; a dataset is put aside as it is now.

        Parameters
        ----------
        instance
            A dataset, or the path of a DICOM file.

        Returns
        -------
        FileInstance
            The new one; the one there was, if its SOP Instance UID is in the file-set already.

        Raises
        ------
        FileSetError
            It lacks what its records must have, or PS3.3 Annex F has no record for its SOP Class.
        ReadError, OSError
            The file cannot be read.
        """
        return self._add(instance, None)

    def add_custom(self, instance: BaseDataset | str | os.PathLike[str], /, leaf: RecordNode) -> FileInstance:
        """Stage an instance for addition under records of one's own.

        Parameters
        ----------
        instance
            A dataset, or the path of a DICOM file.
        leaf
            The record of the instance, whose parents are the records above it; those that the file-set has already
            are joined. What refers to the file is put into the record.

        Raises
        ------
        FileSetError, ReadError, OSError
            As for `add`.
        """
        return self._add(instance, leaf)

    def _add(self, source: BaseDataset | str | os.PathLike[str], leaf: RecordNode | None) -> FileInstance:
        if isinstance(source, BaseDataset):
            uid = source.get("SOPInstanceUID")
            dataset, path = source, None
        else:
            path = os.path.abspath(source)
            dataset = header(path)
            uid = dataset.get("SOPInstanceUID")
        if not uid or not dataset.get("SOPClassUID"):
            raise FileSetError("an instance has a SOP Class UID and a SOP Instance UID; this has not", path=path)
        if uid in self._by_uid:
            return self._by_uid[uid]
        if uid in self._removed:
            instance = self._removed[uid].pop()
            if not self._removed[uid]:
                del self._removed[uid]
            instance._stage = ""
            self._enter(instance)
            return instance
        repairs: list[Repair] = []
        waits = path or ""
        if path is None or dataset.preamble is None:
            waits = self._waiting.put(dataset)
            dataset = header(waits)
        try:
            node = place(self._tree, dataset, repairs) if leaf is None else join(self._tree, leaf)
        except DicomError as error:
            self._waiting.drop(waits)
            error.path = path
            raise
        refer(node, dataset)
        self.repairs += repairs
        instance = FileInstance(self, node, None, waits)
        self._enter(instance)
        return instance

    def remove(self, instance: FileInstance | Iterable[FileInstance], /) -> None:
        """Stage instances for removal; `write` deletes their files. What was staged for addition is not added.

        Parameters
        ----------
        instance
            An instance of this file-set, or several.

        Raises
        ------
        FileSetError
            One is not in the file-set; then none is removed.
        """
        those: list[FileInstance] = [instance] if isinstance(instance, FileInstance) else list(instance)
        for each in those:
            if id(each) not in self._instances:
                raise FileSetError(f"{each!r} is not in the file-set")
        for each in those:
            uid = str(each.SOPInstanceUID)
            del self._instances[id(each)]
            if self._by_uid.get(uid) is each:
                del self._by_uid[uid]
                twins = (twin for twin in self._twins if twin in self and twin.SOPInstanceUID == uid)
                self._by_uid.update((uid, twin) for twin in twins)
            if each.for_addition:
                self._waiting.drop(each._waits_at)
                prune(each.node)
            else:
                each._stage = "-"
                self._removed.setdefault(uid, []).append(each)

    # -- writing -----------------------------------------------------------------------------------------------------

    def write(
        self,
        path: str | os.PathLike[str] | None = None,
        use_existing: bool = False,
        force_implicit: bool = False,
        *,
        overwrite: bool = False,
    ) -> None:
        """Carry out what is staged.

        New files get names by their records: ``PA000001/ST000001/SE000001/IM000001``. Files that are there already
        stay where they are, unless their names are not conforming. The DICOMDIR is replaced in one step after all new
        files are in place, and only then are files deleted: if anything fails before, the file-set is as it was.

        Parameters
        ----------
        path
            Root folder of a new file-set, made if it is not there.
        use_existing
            Change nothing but the DICOMDIR, keeping names that are not conforming; nothing may be staged for addition.
        force_implicit
            Write the DICOMDIR in Implicit VR Little Endian, against PS3.10 Section 8.6.
        overwrite
            Another DICOMDIR that is there may be replaced.

        Raises
        ------
        FileSetError
            A new file-set without path, an existing one with another path, or files in place whose names no file-set
            may have.
        FileExistsError
            There is another DICOMDIR already.
        OSError
            As the system says.
        """
        root = self._root
        if root is None:
            root = Root(path) if path is not None else self._in_place
            if root is None:
                raise FileSetError("a new file-set needs the path of its root folder")
            if path is None:
                self._check_names(root)
        elif path is not None and os.path.realpath(path) != os.path.realpath(root.path):
            raise FileSetError(f"the file-set lies in {root.path}", advice="fs.copy() writes it to another folder")
        elif not self.is_staged:
            return
        if use_existing and any(instance.for_addition for instance in self):
            raise FileSetError("use_existing=True keeps all files as they are, and instances are staged for addition")
        root.forget()
        plan = Plan(self, root, False, use_existing)
        records = carry_out(plan, self._head(), force_implicit, overwrite or plan.dicomdir == self._opened)
        for node, record in records.items():
            node.record = record
        for instance, file_id in plan.ids.items():
            instance._file_id = file_id
            instance._stage = ""
            self._waiting.drop(instance._waits_at)
            instance._waits_at = None
        for instance in self._gone():
            prune(instance.node)
        self._removed.clear()
        self._root, self._opened, self._edited = root, plan.dicomdir, False

    def copy(
        self,
        path: str | os.PathLike[str],
        file_set_id: str | None = None,
        force_implicit: bool = False,
    ) -> FileSet:
        """Write the file-set, with what is staged, to another folder; this one stays as it is, and staged.

        Parameters
        ----------
        path
            Root folder of the copy, made if it is not there.
        file_set_id
            File-set ID of the copy; the same by default.
        force_implicit
            As for `write`.

        Returns
        -------
        FileSet
            The copy.

        Raises
        ------
        FileSetError
            A file is missing, or the folder is the file-set's own.
        FileExistsError
            There is a DICOMDIR already.
        OSError
            As the system says. The folder is then as it was.
        """
        target = Root(path)
        if self._root is not None and os.path.realpath(target.path) == os.path.realpath(self._root.path):
            raise FileSetError("the copy of a file-set needs a folder of its own", path=target.path)
        head = self._head()
        if file_set_id is not None:
            other = FileSet()
            other.ID = file_set_id
            head.update(other._head())
        carry_out(Plan(self, target, True, False), head, force_implicit, False)
        with warnings.catch_warnings():
            if force_implicit:  # what was asked for needs no warning
                warnings.simplefilter("ignore", RepairWarning)
            return FileSet(os.path.join(target.path, DICOMDIR))

    def _check_names(self, root: Root) -> None:
        """Refuse to make a file-set in place of files that would have to be renamed."""
        names = [os.path.relpath(i.path, root.path) for i in self if not self._waiting.holds(i.path)]
        wrong = [name for name in names if name.startswith("..") or not is_conformant_file_id(name)]
        if wrong:
            raise required(wrong)

    # -- showing -----------------------------------------------------------------------------------------------------

    def __str__(self) -> str:
        nothing = "(no value available)"
        lines = [
            "DICOM File-set",
            f"  Root directory: {self.path or nothing}",
            f"  File-set ID: {self.ID or nothing}",
            f"  File-set UID: {self.UID}",
            f"  Descriptor file ID: {self.descriptor_file_id or nothing}",
            f"  Descriptor file character set: {self.descriptor_character_set or nothing}",
        ]
        changes = self._changes()
        if changes:
            lines.append(f"  Changes staged for write(): {', '.join(changes)}")
        if self._tree.children:
            lines += ["", "  Managed instances:", *tree_lines(self._tree)]
        return "\n".join(lines)

    def __repr__(self) -> str:
        return f"<FileSet {self.ID or ''} of {len(self)} instances in {self.path or 'no folder yet'}>"
