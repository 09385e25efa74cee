"""What a dataset needs of whoever read it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Protocol, TypeAlias

    from dcmgen.model.dataset import BaseDataset, FileMetaDataset
    from dcmgen.values.uid import UID

    RawEntry: TypeAlias = tuple[Any, ...]
    """As read: ``(VR as bytes, or None in implicit VR; offset; length; …)``; what follows is the reader's own."""

    Entry: TypeAlias = str | RawEntry
    """Of an element in the store: a tuple as read, or the VR of a value that was set and must be encoded."""

    class Source(Protocol):
        """Decodes raw entries. A source pickles by path where it can, and is shared by copies of a dataset."""

        def value(self, dataset: BaseDataset, tag: int, entry: RawEntry) -> Any:
            """The value of an element as the model holds it. Raises a `DecodeError` that names the element."""
            ...

        def prepare(self, dataset: BaseDataset) -> None:
            """Decode what is small ahead, for someone who looks at every element; raises nothing."""

        def vr(self, dataset: BaseDataset, tag: int, entry: RawEntry) -> str:
            """The VR of an element; of an ambiguous one as the dataset resolves it."""
            ...

        def bytes(self, tag: int, entry: RawEntry) -> bytes:
            """The bytes of an element's value field."""
            ...

        def span(self, tag: int, entry: RawEntry) -> tuple[Any, int, int]:
            """Where the value field lies: an object with ``read(offset, length)``, the offset, the length in bytes."""
            ...


class FileInfo:
    """What a dataset knows of its file; root datasets have one once something of it is asked for.

    Attributes
    ----------
    file_meta
        File Meta Information, group 0002 (PS3.10 Section 7.1).
    preamble
        The 128 bytes before ``DICM``; None when there were none.
    filename
        The path or name it was read from; None for a dataset that was made.
    transfer_syntax
        The transfer syntax it was read in; None for a dataset that was made.
    repairs
        What the reader found wrong and mended.
    origin
        The reader's own.
    """

    __slots__ = ("file_meta", "filename", "origin", "preamble", "repairs", "transfer_syntax")

    def __init__(self, file_meta: FileMetaDataset) -> None:
        self.file_meta = file_meta
        self.preamble: bytes | None = None
        self.filename: str | None = None
        self.transfer_syntax: UID | None = None
        self.repairs: list[Any] = []
        self.origin: Any = None
