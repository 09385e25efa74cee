"""Interface between a dataset and its reader."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Protocol, TypeAlias

    from dcmgen.model.dataset import BaseDataset, FileMetaDataset
    from dcmgen.values.uid import UID

    RawEntry: TypeAlias = tuple[Any, ...]
    """Entry that was read: ``(VR as bytes, or None in implicit VR; offset; length; …)``, with data of the reader."""

    Entry: TypeAlias = str | RawEntry
    """Entry of an element in the store: the tuple that was read, or the VR of a value that was set."""

    class Source(Protocol):
        """Decoder of the entries that were read. Copies of a dataset share it; it is pickled by path if possible.

        `dcmgen.model.bulk.RemoteValues` has only `value` and `prepare`.
        """

        def value(self, dataset: BaseDataset, tag: int, entry: RawEntry) -> Any:
            """Decode the value of an element.

            Parameters
            ----------
            dataset : BaseDataset
                Dataset that contains the element.
            tag : int
                Tag of the element.
            entry : tuple
                Entry of the element.

            Returns
            -------
            object
                Value with the type of the store.

            Raises
            ------
            DecodeError
                If the value cannot be decoded. The error contains the path of the element.
            """
            ...

        def prepare(self, dataset: BaseDataset) -> None:
            """Decode short values in advance, before an iteration over all elements; never raise an error.

            Parameters
            ----------
            dataset : BaseDataset
                Dataset whose values are decoded.
            """

        def vr(self, dataset: BaseDataset, tag: int, entry: RawEntry) -> str:
            """Return the VR of an element.

            Parameters
            ----------
            dataset : BaseDataset
                Dataset that contains the element; its other elements determine an ambiguous VR.
            tag : int
                Tag of the element.
            entry : tuple
                Entry of the element.

            Returns
            -------
            str
                Value representation.
            """
            ...

        def bytes(self, tag: int, entry: RawEntry) -> bytes:
            """Return the encoded value of an element.

            Parameters
            ----------
            tag : int
                Tag of the element.
            entry : tuple
                Entry of the element.

            Returns
            -------
            bytes
                Bytes of the value field.
            """
            ...

        def span(self, tag: int, entry: RawEntry) -> tuple[Any, int, int]:
            """Return the location of the encoded value of an element.

            Parameters
            ----------
            tag : int
                Tag of the element.
            entry : tuple
                Entry of the element.

            Returns
            -------
            file : object
                Object with a method ``read(offset, length)``.
            offset, length : int
                Offset and length of the value field in bytes.
            """
            ...


class FileInfo:
    """Description of the file of a dataset; a new dataset creates it when it is first needed.

    Parameters
    ----------
    file_meta : FileMetaDataset
        File Meta Information.

    Attributes
    ----------
    file_meta : FileMetaDataset
        File Meta Information: the elements of group 0002 (PS3.10 7.1).
    preamble : bytes or None
        The 128 bytes before ``DICM``; None if there is no preamble.
    filename : str or None
        Path or name of the file; None for a new dataset.
    transfer_syntax : UID or None
        Transfer syntax of the file; None for a new dataset.
    repairs : list of Repair
        Errors in the file that the reader corrected.
    origin : object
        Data of the reader.
    """

    __slots__ = ("file_meta", "filename", "origin", "preamble", "repairs", "transfer_syntax")

    def __init__(self, file_meta: FileMetaDataset) -> None:
        self.file_meta = file_meta
        self.preamble: bytes | None = None
        self.filename: str | None = None
        self.transfer_syntax: UID | None = None
        self.repairs: list[Any] = []
        self.origin: Any = None
