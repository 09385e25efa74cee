"""`FileDataset`, with which programs that were written for pydicom create files."""

from __future__ import annotations

from os import PathLike, fspath

from dcmgen.model.dataset import Dataset
from dcmgen.model.encoding_flags import set_encoding

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, BinaryIO

    from dcmgen.model.dataset import BaseDataset


class _Kind(type):
    def __instancecheck__(cls, instance: object) -> bool:
        """Return True for every `Dataset`, because `dcmread` returns no `FileDataset`."""
        return isinstance(instance, Dataset) if cls is FileDataset else super().__instancecheck__(instance)


class FileDataset(Dataset, metaclass=_Kind):
    """Dataset that is created with the arguments of ``pydicom.dataset.FileDataset``.

    New programs create a `Dataset`, which has the same attributes, and set ``ds.file_meta``. `dcmgen.dcmread` returns a
    `Dataset`, too; ``isinstance(ds, FileDataset)`` is True for it.

    Parameters
    ----------
    filename_or_obj : path-like, file object or None
        Name of the file, which becomes ``ds.filename``. It is neither read nor written.
    dataset : Dataset or mapping
        Elements.
    preamble : bytes, optional
        The 128 bytes before ``DICM``.
    file_meta : FileMetaDataset, optional
        File Meta Information.
    is_implicit_VR, is_little_endian : bool, optional
        Encoding. They choose the transfer syntax if File Meta Information does not contain it; otherwise they must agree
        with it. Default: the transfer syntax of File Meta Information, or Explicit VR Little Endian.

    Raises
    ------
    ElementValueError
        If the encoding is not that of the Transfer Syntax UID, or if the preamble does not have 128 bytes.

    Examples
    --------
    >>> ds = FileDataset("ct.dcm", {}, preamble=bytes(128), is_implicit_VR=True)
    >>> ds.PatientID = "4711"
    >>> ds.filename, ds.file_meta.TransferSyntaxUID.name
    ('ct.dcm', 'Implicit VR Little Endian')
    """

    __slots__ = ()

    def __init__(
        self,
        filename_or_obj: str | PathLike[str] | BinaryIO | None = None,
        dataset: BaseDataset | Mapping[Any, Any] | None = None,
        preamble: bytes | None = None,
        file_meta: BaseDataset | None = None,
        is_implicit_VR: bool | None = None,
        is_little_endian: bool | None = None,
    ) -> None:
        super().__init__(dataset)
        if file_meta is not None:
            self.file_meta = file_meta
        if preamble is not None:
            self.preamble = preamble
        name: Any = getattr(filename_or_obj, "name", filename_or_obj)
        if isinstance(name, str | PathLike):
            self._info().filename = fspath(name)
        if is_little_endian is not None:
            set_encoding(self, "is_little_endian", is_little_endian)
        if is_implicit_VR is not None:
            set_encoding(self, "is_implicit_VR", is_implicit_VR)
