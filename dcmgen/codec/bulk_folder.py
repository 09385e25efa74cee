"""Bulk data of the JSON and XML models in the files of a folder."""

from __future__ import annotations

from pathlib import Path

from dcmgen.errors import ReadError

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os

    from dcmgen.model.element import DataElement


class BulkFolder:
    """Folder with bulk data: one file for each value, named by its hash.

    Pass `store` as ``bulk_data_element_handler`` of `to_json` and `to_xml`, and `fetch` as ``bulk_data_uri_handler`` of
    `from_json` and `from_xml`. The URIs are relative to the folder of the model.

    Parameters
    ----------
    folder : path-like
        Folder of the values. `store` creates it.
    base : path-like, optional
        Folder of the model, to which the URIs are relative. By default, the parent of `folder`.

    Attributes
    ----------
    folder : Path
        Folder of the values.
    base : Path
        Folder of the model.

    Examples
    --------
    >>> from dcmgen import Dataset
    >>> from tempfile import TemporaryDirectory
    >>> ds = Dataset(EncapsulatedDocument=bytes(2000))
    >>> with TemporaryDirectory() as path:
    ...     bulk = BulkFolder(f"{path}/bulk")
    ...     text = ds.to_json(bulk_data_element_handler=bulk.store)
    ...     copy = Dataset.from_json(text, bulk_data_uri_handler=bulk.fetch)
    >>> copy == ds
    True
    """

    __slots__ = ("base", "folder")

    def __init__(self, folder: str | os.PathLike[str], base: str | os.PathLike[str] | None = None) -> None:
        self.folder = Path(folder)
        self.base = self.folder.parent if base is None else Path(base)

    def store(self, element: DataElement) -> str:
        """Write the value of an element to a file, unless a file with this value exists.

        Parameters
        ----------
        element : DataElement
            Element with a value of bytes.

        Returns
        -------
        str
            URI of the file relative to `base`, with percent-encoding.

        Raises
        ------
        OSError
            If the file cannot be written.
        """
        import os
        from hashlib import sha256
        from urllib.parse import quote

        from dcmgen.codec.replacing import write_file

        value: bytes = element.value
        path = self.folder / f"{sha256(value).hexdigest()[:40]}.bin"
        if not path.exists():
            self.folder.mkdir(parents=True, exist_ok=True)
            write_file(path, value)
        relative = os.path.relpath(path.resolve(), self.base.resolve())
        return quote(Path(relative).as_posix())

    def fetch(self, uri: str) -> bytes:
        """Return the value at a relative URI.

        Parameters
        ----------
        uri : str
            URI of a file relative to `base`, as `store` returns it.

        Returns
        -------
        bytes
            Content of the file.

        Raises
        ------
        ReadError
            If the URI does not refer to a file in `folder`.
        """
        from urllib.parse import unquote

        path = (self.base / unquote(uri)).resolve()
        if not path.is_relative_to(self.folder.resolve()):
            raise ReadError(f"the bulk data {uri!r:.200} are not in the folder {self.folder}")
        if not path.is_file():
            raise ReadError(f"the file of the bulk data {uri!r:.200} does not exist")
        return path.read_bytes()
