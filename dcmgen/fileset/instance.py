"""One file of a file-set, and its record."""

from __future__ import annotations

import os

from dcmgen.dictionary import tag_for_keyword
from dcmgen.errors import FileSetError
from dcmgen.fileset.paths import is_conformant_file_id
from dcmgen.model import access
from dcmgen.model.keywords import absent, unknown
from dcmgen.values.tag import tag_number
from dcmgen.values.tags import (
    REFERENCED_SOP_CLASS_UID_IN_FILE,
    REFERENCED_SOP_INSTANCE_UID_IN_FILE,
    REFERENCED_TRANSFER_SYNTAX_UID_IN_FILE,
)
from dcmgen.values.uid import UID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal

    from dcmgen.fileset.fileset import FileSet
    from dcmgen.fileset.paths import FileId
    from dcmgen.fileset.tree import RecordNode
    from dcmgen.model.dataset import BaseDataset, Dataset
    from dcmgen.model.element import DataElement
    from dcmgen.values.tag import TagLike


class FileInstance:
    """An instance of a file-set: the keys of its record, and of those above it, are attributes.

    Made by `FileSet`, whose iteration, `FileSet.find` and `FileSet.add` give it.

    Examples
    --------
    >>> from dcmgen import examples
    >>> from dcmgen.fileset import FileSet
    >>> instance = FileSet().add(examples.ct)
    >>> instance.PatientID, instance.Modality, "Rows" in instance, instance.load().Rows
    ('example-ct', 'CT', False, 128)
    """

    __slots__ = ("__weakref__", "_file_id", "_fs", "_stage", "_waits_at", "node")

    def __init__(self, fs: FileSet, node: RecordNode, file_id: FileId | None, source: str | None = None) -> None:
        self._fs = fs
        self.node = node
        self._file_id = file_id
        self._waits_at = source
        self._stage: Literal["", "+", "-"] = "" if source is None else "+"

    @property
    def file_set(self) -> FileSet:
        """The file-set it belongs to."""
        return self._fs

    # -- the file ----------------------------------------------------------------------------------------------------

    @property
    def FileID(self) -> str | None:
        """The File ID with slashes, as of the last reading or writing; None until the instance is written."""
        return "/".join(self._file_id) if self._file_id else None

    @property
    def path(self) -> str:
        """Absolute path of the file; of an instance that is not written yet, where it waits.

        Raises
        ------
        FileSetError
            The File ID leads out of the file-set.
        """
        if self._waits_at is not None:
            return self._waits_at
        root, file_id = self._fs._root, self._file_id or ()
        if root is None:
            raise FileSetError("the file-set has no root folder")
        return root.find(file_id) or root.nominal(file_id)

    @property
    def exists(self) -> bool:
        """Whether there is a file in its place."""
        try:
            return os.path.isfile(self.path)
        except FileSetError:
            return False

    def load(self) -> Dataset:
        """Read the file.

        Raises
        ------
        FileSetError
            There is no such file, or it lies outside of the file-set.
        ReadError
            It cannot be read.
        """
        from dcmgen.codec.reader import dcmread

        return dcmread(self._existing())

    def _existing(self) -> str:
        path = self.path
        if not os.path.isfile(path):
            raise FileSetError(
                f"the file of instance {self.SOPInstanceUID or '(without UID)'} is missing",
                path=path,
                advice="fs.remove() takes such instances out: [i for i in fs if not i.exists]",
            )
        return path

    # -- identity ----------------------------------------------------------------------------------------------------

    @property
    def SOPInstanceUID(self) -> UID:
        """SOP Instance UID of the instance, as its record says."""
        return UID(self.node.value(REFERENCED_SOP_INSTANCE_UID_IN_FILE) or "")

    @property
    def SOPClassUID(self) -> UID:
        """SOP Class UID of the instance, as its record says."""
        return UID(self.node.value(REFERENCED_SOP_CLASS_UID_IN_FILE) or "")

    @property
    def TransferSyntaxUID(self) -> UID:
        """Transfer syntax of the file, as the record says."""
        return UID(self.node.value(REFERENCED_TRANSFER_SYNTAX_UID_IN_FILE) or "")

    @property
    def is_private(self) -> bool:
        """Whether it, or a record above it, is a PRIVATE record."""
        return any(node.record_type == "PRIVATE" for node in (self.node, *self.node.ancestors))

    # -- staging -----------------------------------------------------------------------------------------------------

    @property
    def for_addition(self) -> bool:
        """Whether `FileSet.write` will add it."""
        return self._stage == "+"

    @property
    def for_removal(self) -> bool:
        """Whether `FileSet.write` will remove it."""
        return self._stage == "-"

    @property
    def for_moving(self) -> bool:
        """Whether `FileSet.write` will give the file another name, because its File ID is not conforming."""
        return not self._stage and not is_conformant_file_id(self._file_id or ())

    @property
    def is_staged(self) -> bool:
        """Whether `FileSet.write` will add, remove or move it."""
        return bool(self._stage) or self.for_moving

    # -- keys --------------------------------------------------------------------------------------------------------

    def _holder(self, tag: int) -> BaseDataset | None:
        """The nearest record, its own or above, that has an element."""
        node: RecordNode | None = self.node
        while node is not None and node.record is not None:
            if tag in node.record:
                return node.record
            node = node.parent
        return None

    def __contains__(self, key: TagLike) -> bool:
        tag = tag_for_keyword(key) if isinstance(key, str) else tag_number(key)
        return tag is not None and self._holder(tag) is not None

    def __getitem__(self, key: TagLike) -> DataElement:
        """The element of a tag or keyword in its record or one above; KeyError if none has it."""
        tag = tag_number(key)
        holder = self._holder(tag)
        if holder is None:
            raise KeyError(key)
        return holder[tag]

    def __getattr__(self, name: str) -> Any:
        tag = tag_for_keyword(name)
        if tag is None:
            raise unknown(name)
        holder = self._holder(tag)
        if holder is None:
            raise absent(tag)
        return access.value(holder, tag)

    def __repr__(self) -> str:
        return f"<FileInstance {self.node.record_type} {self.SOPInstanceUID} {self.FileID or '(not written yet)'}>"
