"""`FileSet`: open, search, change and write a folder of DICOM files with its DICOMDIR."""

from __future__ import annotations

import os
import warnings

from dcmgen._printable import printable
from dcmgen.codec.reading import Repair
from dcmgen.dictionary.data.uid_constants import ExplicitVRLittleEndian
from dcmgen.errors import DicomError, FileSetError, RepairWarning
from dcmgen.fileset.dicomdir import DIRECTORY_CLASS
from dcmgen.fileset.display import html, prompt_text, tree_lines
from dcmgen.fileset.identity import Identity
from dcmgen.fileset.instance import FileInstance
from dcmgen.fileset.paths import DICOMDIR, Root, components, is_conformant_file_id
from dcmgen.fileset.placing import join, place, prune, refer
from dcmgen.fileset.search import element_tag, values_of
from dcmgen.fileset.staging import StagingFolder, candidates, header, read_dicomdir
from dcmgen.fileset.tree import RecordNode, link
from dcmgen.fileset.writing import Plan, execute, nonconforming
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
    """DICOM files in a folder, and the DICOMDIR that lists them (PS3.10 8).

    Additions and removals are staged in memory. Files on disk do not change until `write` is called.

    Parameters
    ----------
    source : str, PathLike or Dataset, optional
        Path of a DICOMDIR, path of a folder that contains one, or the dataset read from a DICOMDIR. Without it, the
        file-set is new and empty.

    Attributes
    ----------
    repairs : list of Repair
        Errors found in the DICOMDIR, values that were substituted in the records of added instances, and files that
        were left out or could not be deleted.

    Raises
    ------
    FileSetError
        If the source is not a DICOMDIR or a folder that contains one.
    ReadError
        If the DICOMDIR cannot be decoded.
    OSError
        If the file cannot be read.

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
        self._staging = StagingFolder()
        self.clear()
        if source is not None:
            self.load(source)

    def clear(self) -> None:
        """Reset to a new, empty file-set; files on disk do not change."""
        self.repairs: list[Repair] = []
        self._root: Root | None = None
        self._in_place: Root | None = None
        self._base = Dataset()
        self._tree = RecordNode()
        self._instances: dict[int, FileInstance] = {}
        self._by_uid: dict[str, FileInstance] = {}
        self._duplicates: list[FileInstance] = []
        self._removed: dict[str, list[FileInstance]] = {}
        self._opened: str | None = None
        self._identify()

    # -- opening -----------------------------------------------------------------------------------------------------

    def load(self, source: str | os.PathLike[str] | BaseDataset, /) -> None:
        """Replace the content of this file-set with that of a DICOMDIR.

        Parameters
        ----------
        source : str, PathLike or Dataset
            Path of a DICOMDIR, path of a folder that contains one, or the dataset read from a DICOMDIR.

        Raises
        ------
        FileSetError
            If the source is not a DICOMDIR or a folder that contains one.
        ReadError
            If the DICOMDIR cannot be decoded.
        OSError
            If the file cannot be read.
        """
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
                f"not a DICOMDIR: {UID(sop_class).name if sop_class else 'a dataset without a SOP Class'}", path=name
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
                f"is {UID(syntax).name}; a DICOMDIR must use Explicit VR Little Endian",
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
                self._repair("inactive", "/".join(file_id), "the record is marked as not in use and was left out")
                node.detach()
            elif file_id:
                self._register(FileInstance(self, node, file_id))
                self._check_file(file_id, seen)

    def _check_file(self, file_id: tuple[str, ...], seen: set[tuple[str, ...]]) -> None:
        """Report a File ID that is a duplicate, or whose file is missing or outside the file-set."""
        name = "/".join(file_id)
        try:
            if self._root is not None and self._root.find(file_id) is None:
                self._repair("missing", name, "no such file")
        except FileSetError as error:
            self._repair("outside", name, error.message)
        if file_id in seen:
            self._repair("duplicate", name, "more than one record refers to the file")
        seen.add(file_id)

    def _register(self, instance: FileInstance) -> None:
        self._instances[id(instance)] = instance
        instance.node.instance = instance
        uid = str(instance.SOPInstanceUID)
        if uid and self._by_uid.setdefault(uid, instance) is not instance:
            self._duplicates.append(instance)

    @classmethod
    def from_folder(cls, folder: str | os.PathLike[str], /, *, file_set_id: str | None = None) -> FileSet:
        """Create a file-set from all DICOM files in a folder and its subfolders.

        `write` without a path then adds a DICOMDIR to the folder and does not move the files. This requires that all
        file names conform to PS3.10 8.2. ``write(path)`` makes a copy with conforming names instead. Files that are
        not DICOM, or for which no directory record is defined, are left out and listed in `repairs`. Hidden files and
        folders, and anything that is not a regular file, are ignored.

        Parameters
        ----------
        folder : str or PathLike
            Folder to search.
        file_set_id : str, optional
            File-set ID.

        Returns
        -------
        FileSet
            The new file-set, with all its instances staged for addition.

        Raises
        ------
        FileSetError
            If no file can be added, or `file_set_id` is not valid.
        NotADirectoryError
            If `folder` is not a folder.
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
                instance = made.add(path)
                message = f"has the same SOP Instance UID as {os.path.relpath(instance.path, root.path)}"
            except (DicomError, OSError) as error:
                message = error.message if isinstance(error, DicomError) else str(error)
            if len(made) == count:
                made.repairs.append(Repair("left out", os.path.relpath(path, root.path), 0, message))
        if not made._instances:
            raise FileSetError("no file in the folder can be added to a file-set", path=root.path)
        return made

    @property
    def path(self) -> str | None:
        """Absolute path of the root folder; None until a new file-set is written."""
        return self._root.path if self._root is not None else None

    @property
    def is_staged(self) -> bool:
        """Whether there are changes for `write` to carry out."""
        return self._root is None or bool(self._changes())

    def _changes(self) -> list[str]:
        added = sum(1 for instance in self if instance.for_addition)
        moved = sum(1 for instance in self if instance.for_moving)
        removed = len(self._removals())
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

    def _removals(self) -> list[FileInstance]:
        """Return the instances that are staged for removal."""
        return [instance for instances in self._removed.values() for instance in instances]

    # -- instances ---------------------------------------------------------------------------------------------------

    def __len__(self) -> int:
        """Number of instances, without those staged for removal."""
        return len(self._instances)

    def __iter__(self) -> Iterator[FileInstance]:
        """Iterate over the instances: first those of the DICOMDIR in its order, then the added ones."""
        return iter(list(self._instances.values()))

    def __contains__(self, instance: object) -> bool:
        """Return whether the file-set contains an instance, given as a `FileInstance` or as its SOP Instance UID."""
        if isinstance(instance, str):
            return instance in self._by_uid
        return id(instance) in self._instances

    def find(self, load: bool = False, **keywords: Any) -> list[FileInstance]:
        """Return the instances whose elements have the given values.

        Parameters
        ----------
        load : bool, optional
            If True, compare the elements of the files. By default, compare those of the directory records, which
            contain few elements but need no file access.
        **keywords : value
            Expected value of each keyword. An instance must match all of them.

        Returns
        -------
        list of FileInstance
            Matching instances, in the order of iteration.

        Raises
        ------
        KeywordError
            If a name is not a keyword of the standard.
        FileSetError
            If `load` is True and a file is missing.
        """
        expected = [(element_tag(keyword), value) for keyword, value in keywords.items()]
        tags = [tag for tag, _ in expected]
        found = []
        for instance in self:
            values = values_of(instance, tags, load)
            if all(tag in values and values[tag] == value for tag, value in expected):
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
        """Return the distinct values of one or more elements.

        Parameters
        ----------
        elements : str, int, Tag or list of these
            Keyword or tag of an element, or a list of them.
        instances : Iterable of FileInstance, optional
            Instances to search. By default, all instances of the file-set.
        load : bool, optional
            If True, read the elements of the files. By default, read those of the directory records, which contain
            few elements but need no file access.

        Returns
        -------
        list or dict of lists
            Distinct values in the order in which they first occur. If `elements` is a list, a dictionary that maps
            each of its entries to such a list.

        Raises
        ------
        KeywordError
            If a name is not a keyword of the standard.
        FileSetError
            If `load` is True and a file is missing.
        """
        requested = elements if isinstance(elements, list) else [elements]
        tags = [element_tag(element) for element in requested]
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
        return dict(zip(requested, found, strict=True)) if isinstance(elements, list) else found[0]

    # -- staging -----------------------------------------------------------------------------------------------------

    def add(self, instance: BaseDataset | str | os.PathLike[str], /) -> FileInstance:
        """Stage an instance for addition.

        `write` copies a file byte for byte. A dataset is saved to a temporary file immediately; later changes to it
        have no effect on the file-set. If the instance is staged for removal, the removal is canceled instead.

        Parameters
        ----------
        instance : Dataset, str or PathLike
            Dataset, or path of a DICOM file.

        Returns
        -------
        FileInstance
            The added instance, or the existing one if the file-set already contains this SOP Instance UID.

        Raises
        ------
        FileSetError
            If the instance lacks an element that its directory records require, or PS3.3 Annex F defines no record
            for its SOP Class.
        ReadError
            If the file cannot be decoded.
        OSError
            If the file cannot be read.

        See Also
        --------
        add_custom : Add an instance under your own directory records.
        """
        return self._add(instance, None)

    def add_custom(self, instance: BaseDataset | str | os.PathLike[str], /, leaf: RecordNode) -> FileInstance:
        """Stage an instance for addition under your own directory records.

        Parameters
        ----------
        instance : Dataset, str or PathLike
            Dataset, or path of a DICOM file.
        leaf : RecordNode
            Node with the record of the instance. Its ancestors are the records above it; an ancestor that the
            file-set already contains (same `RecordNode.key`) is merged with the existing record. The elements of the
            record that refer to the file are set by this method and by `write`.

        Returns
        -------
        FileInstance
            The added instance, or the existing one if the file-set already contains this SOP Instance UID.

        Raises
        ------
        FileSetError
            If the instance has no SOP Class UID or SOP Instance UID, a node has no Directory Record Type, or `leaf`
            belongs to another instance.
        ReadError
            If the file cannot be decoded.
        OSError
            If the file cannot be read.
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
            raise FileSetError("the instance has no SOP Class UID or no SOP Instance UID", path=path)
        if uid in self._by_uid:
            return self._by_uid[uid]
        if uid in self._removed:
            instance = self._removed[uid].pop()
            if not self._removed[uid]:
                del self._removed[uid]
            instance._stage = ""
            self._register(instance)
            return instance
        repairs: list[Repair] = []
        staged = path or ""
        if path is None or dataset.preamble is None:
            staged = self._staging.put(dataset, path)
            dataset = header(staged)
        try:
            node = place(self._tree, dataset, repairs) if leaf is None else join(self._tree, leaf)
        except DicomError as error:
            self._staging.drop(staged)
            error.path = path
            raise
        refer(node, dataset)
        self.repairs += repairs
        instance = FileInstance(self, node, None, staged)
        self._register(instance)
        return instance

    def remove(self, instance: FileInstance | Iterable[FileInstance], /) -> None:
        """Stage instances for removal; `write` deletes their files.

        An instance that is staged for addition is not added.

        Parameters
        ----------
        instance : FileInstance or Iterable of FileInstance
            One or more instances of this file-set.

        Raises
        ------
        FileSetError
            If an instance is not in the file-set. In this case, no instance is removed.
        """
        instances: list[FileInstance] = [instance] if isinstance(instance, FileInstance) else list(instance)
        for each in instances:
            if id(each) not in self._instances:
                raise FileSetError(f"{each!r} is not in the file-set")
        for each in instances:
            uid = str(each.SOPInstanceUID)
            del self._instances[id(each)]
            if self._by_uid.get(uid) is each:
                del self._by_uid[uid]
                others = (other for other in self._duplicates if other in self and other.SOPInstanceUID == uid)
                self._by_uid.update((uid, other) for other in others)
            if each.for_addition:
                self._staging.drop(each._staged_path)
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
        """Write the staged changes to disk.

        New files are named after their records: ``PA000001/ST000001/SE000001/IM000001``. Existing files are not moved
        unless their names do not conform to PS3.10 8.2. The method first writes all new files, then replaces the
        DICOMDIR in one step, and then deletes files. If a step before the deletions fails, the file-set on disk is
        unchanged.

        Parameters
        ----------
        path : str or PathLike, optional
            Root folder of a new file-set. It is created if it does not exist.
        use_existing : bool, optional
            If True, change only the DICOMDIR, and keep file names that do not conform. Not allowed when instances
            are staged for addition.
        force_implicit : bool, optional
            If True, write the DICOMDIR in Implicit VR Little Endian, which PS3.10 8.6 does not allow.
        overwrite : bool, optional
            If True, replace a DICOMDIR that does not belong to this file-set.

        Raises
        ------
        FileSetError
            If a new file-set has no path, `path` is not the root folder of an existing file-set, or files that must
            not be moved have names that a file-set does not allow.
        FileExistsError
            If the folder contains another DICOMDIR and `overwrite` is False.
        OSError
            If a file cannot be written.
        """
        root = self._root
        if root is None:
            root = Root(path) if path is not None else self._in_place
            if root is None:
                raise FileSetError("a new file-set needs the path of its root folder", advice="Use fs.write(path)")
            if path is None:
                self._check_names(root)
        elif path is not None and os.path.realpath(path) != os.path.realpath(root.path):
            raise FileSetError(
                f"the root folder of the file-set is {root.path}", advice="Use fs.copy(path) to write to another folder"
            )
        elif not self.is_staged:
            return
        if use_existing and any(instance.for_addition for instance in self):
            raise FileSetError("use_existing=True is not allowed when instances are staged for addition")
        root.refresh()
        plan = Plan(self, root, False, use_existing)
        records = execute(plan, self._identification(), force_implicit, overwrite or plan.dicomdir == self._opened)
        for node, record in records.items():
            node.record = record
        for instance, file_id in plan.ids.items():
            instance._file_id = file_id
            instance._stage = ""
            self._staging.drop(instance._staged_path)
            instance._staged_path = None
        for instance in self._removals():
            prune(instance.node)
        self._removed.clear()
        self._root, self._opened, self._edited = root, plan.dicomdir, False

    def copy(
        self,
        path: str | os.PathLike[str],
        file_set_id: str | None = None,
        force_implicit: bool = False,
    ) -> FileSet:
        """Write the file-set, including the staged changes, to another folder.

        This file-set does not change; its staged changes remain staged.

        Parameters
        ----------
        path : str or PathLike
            Root folder of the copy. It is created if it does not exist.
        file_set_id : str, optional
            File-set ID of the copy. By default, that of this file-set.
        force_implicit : bool, optional
            If True, write the DICOMDIR in Implicit VR Little Endian, which PS3.10 8.6 does not allow.

        Returns
        -------
        FileSet
            The copy.

        Raises
        ------
        FileSetError
            If a file is missing, `path` is the root folder of this file-set, or `file_set_id` is not valid.
        FileExistsError
            If the folder already contains a DICOMDIR.
        OSError
            If a file cannot be written. In this case, files that were already copied are removed.
        """
        target = Root(path)
        if self._root is not None and os.path.realpath(target.path) == os.path.realpath(self._root.path):
            raise FileSetError("a file-set cannot be copied to its own root folder", path=target.path)
        identification = self._identification()
        if file_set_id is not None:
            other = FileSet()
            other.ID = file_set_id
            identification.update(other._identification())
        execute(Plan(self, target, True, False), identification, force_implicit, False)
        with warnings.catch_warnings():
            if force_implicit:  # the caller requested the syntax that the warning would report
                warnings.simplefilter("ignore", RepairWarning)
            return FileSet(os.path.join(target.path, DICOMDIR))

    def _check_names(self, root: Root) -> None:
        """Raise FileSetError if files would have to be renamed to make the folder a file-set."""
        names = [os.path.relpath(i.path, root.path) for i in self if not self._staging.contains(i.path)]
        wrong = [name for name in names if name.startswith("..") or not is_conformant_file_id(name)]
        if wrong:
            raise nonconforming(wrong)

    # -- display -----------------------------------------------------------------------------------------------------

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
        return "\n".join(map(printable, lines))

    def __repr__(self) -> str:
        return printable(
            f"<FileSet {self.ID or 'without ID'} of {len(self)} instances in {self.path or 'no folder yet'}>"
        )

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(prompt_text(str(self), printer.max_width))

    def _repr_html_(self) -> str:
        from dcmgen._html import escape
        from dcmgen._printable import counted

        count = len(self)
        facts = [counted(count, "instance"), self.path or "no folder yet", *self._changes()]
        title = f"File-set {self.ID}" if self.ID else "File-set"
        return html(f"<b>{escape(title)}</b><br>{escape(' · '.join(facts))}<br><i>{self.UID}</i>", self._tree.children)
