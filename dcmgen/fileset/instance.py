"""An instance of a file-set: a file and its directory record."""

from __future__ import annotations

import os

from dcmgen._printable import printable
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
    """An instance of a file-set.

    The keywords of its directory record, and of the records above it, are attributes. `FileSet.add`, `FileSet.find`
    and iteration over a file-set return objects of this class; it is not created directly.

    Attributes
    ----------
    node : RecordNode
        The directory record and its position in the tree.

    Examples
    --------
    >>> from dcmgen import examples
    >>> from dcmgen.fileset import FileSet
    >>> instance = FileSet().add(examples.ct)
    >>> instance.PatientID, instance.Modality, "Rows" in instance, instance.load().Rows
    ('example-ct', 'CT', False, 128)
    """

    __slots__ = ("__weakref__", "_file_id", "_fs", "_stage", "_staged_path", "node")

    def __init__(self, fs: FileSet, node: RecordNode, file_id: FileId | None, source: str | None = None) -> None:
        self._fs = fs
        self.node = node
        self._file_id = file_id
        self._staged_path = source
        self._stage: Literal["", "+", "-"] = "" if source is None else "+"

    @property
    def file_set(self) -> FileSet:
        """File-set that the instance belongs to."""
        return self._fs

    # -- the file ----------------------------------------------------------------------------------------------------

    @property
    def FileID(self) -> str | None:
        """File ID in the DICOMDIR on disk, with slashes; None until the instance is written."""
        return "/".join(self._file_id) if self._file_id else None

    @property
    def path(self) -> str:
        """Absolute path of the file.

        Until an added instance is written, this is the path of the file that `FileSet.write` will copy.

        Raises
        ------
        FileSetError
            If the File ID refers to a file outside the file-set.
        """
        if self._staged_path is not None:
            return self._staged_path
        root, file_id = self._fs._root, self._file_id or ()
        if root is None:
            raise FileSetError("the file-set has no root folder")
        return root.find(file_id) or root.nominal(file_id)

    @property
    def exists(self) -> bool:
        """Whether the file exists."""
        try:
            return os.path.isfile(self.path)
        except FileSetError:
            return False

    def load(self) -> Dataset:
        """Read the file.

        Returns
        -------
        Dataset
            The dataset of the file.

        Raises
        ------
        FileSetError
            If the file does not exist, or is outside the file-set.
        ReadError
            If the file cannot be decoded.
        """
        from dcmgen.codec.reader import dcmread

        return dcmread(self._existing_path())

    def _existing_path(self) -> str:
        path = self.path
        if not os.path.isfile(path):
            raise FileSetError(
                f"the file of instance {self.SOPInstanceUID or '(without UID)'} is missing",
                path=path,
                advice="Restore the file, or remove such instances: fs.remove([i for i in fs if not i.exists])",
            )
        return path

    # -- identity ----------------------------------------------------------------------------------------------------

    @property
    def SOPInstanceUID(self) -> UID:
        """SOP Instance UID in the directory record; empty if it has none."""
        return UID(self.node.value(REFERENCED_SOP_INSTANCE_UID_IN_FILE) or "")

    @property
    def SOPClassUID(self) -> UID:
        """SOP Class UID in the directory record; empty if it has none."""
        return UID(self.node.value(REFERENCED_SOP_CLASS_UID_IN_FILE) or "")

    @property
    def TransferSyntaxUID(self) -> UID:
        """Transfer Syntax UID of the file in the directory record; empty if it has none."""
        return UID(self.node.value(REFERENCED_TRANSFER_SYNTAX_UID_IN_FILE) or "")

    @property
    def is_private(self) -> bool:
        """Whether the record of the instance, or a record above it, is a PRIVATE record."""
        return any(node.record_type == "PRIVATE" for node in (self.node, *self.node.ancestors))

    # -- staging -----------------------------------------------------------------------------------------------------

    @property
    def for_addition(self) -> bool:
        """Whether `FileSet.write` will add the instance."""
        return self._stage == "+"

    @property
    def for_removal(self) -> bool:
        """Whether `FileSet.write` will remove the instance."""
        return self._stage == "-"

    @property
    def for_moving(self) -> bool:
        """Whether `FileSet.write` will move the file, because its File ID does not conform to PS3.10 8.2."""
        return not self._stage and not is_conformant_file_id(self._file_id or ())

    @property
    def is_staged(self) -> bool:
        """Whether `FileSet.write` will add, remove or move the instance."""
        return bool(self._stage) or self.for_moving

    # -- keys --------------------------------------------------------------------------------------------------------

    def _record_with(self, tag: int) -> BaseDataset | None:
        """Return the nearest record with an element: that of the instance or one above it; None if no record has it."""
        node: RecordNode | None = self.node
        while node is not None and node.record is not None:
            if tag in node.record:
                return node.record
            node = node.parent
        return None

    def __contains__(self, key: TagLike) -> bool:
        tag = tag_for_keyword(key) if isinstance(key, str) else tag_number(key)
        return tag is not None and self._record_with(tag) is not None

    def __getitem__(self, key: TagLike) -> DataElement:
        """Return the element from the record of the instance, or from the nearest record above that has it.

        Parameters
        ----------
        key : Tag, int, str or tuple of int
            Tag or keyword.

        Returns
        -------
        DataElement
            The element.

        Raises
        ------
        KeyError
            If `key` is not a keyword of the standard, or no record has the element.
        """
        tag = tag_number(key)
        record = self._record_with(tag)
        if record is None:
            raise KeyError(key)
        return record[tag]

    def __getattr__(self, name: str) -> Any:
        tag = tag_for_keyword(name)
        if tag is None:
            raise unknown(name)
        record = self._record_with(tag)
        if record is None:
            raise absent(tag)
        return access.value(record, tag)

    def __repr__(self) -> str:
        return printable(
            f"<FileInstance {self.node.record_type} {self.SOPInstanceUID} {self.FileID or '(not written yet)'}>"
        )

    def _repr_html_(self) -> str:
        from dcmgen._html import escape, fragment
        from dcmgen.model.html import tree

        above = ", ".join(f"{node}" for node in reversed(self.node.ancestors))
        facts = [self.SOPClassUID.name, self.FileID or "not written yet"]
        head = f"<b>{escape(self.node.record_type)}</b><br>{escape(' · '.join(facts))}<br><i>{escape(above)}</i>"
        return fragment("tree", f"<div>{head}</div>", tree(self.node.record) if self.node.record is not None else ())
