"""Temporary copies of files in ZIP archives and at URLs."""

from __future__ import annotations

import os
import tempfile

from dcmgen.codec.archives import files_in_archive
from dcmgen.codec.remote import files_of, read_bytes
from dcmgen.codec.urls import is_url

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import TracebackType
    from typing import Self


class Fetched:
    """Copies of files in a temporary folder, which is deleted at the end of the context.

    Attributes
    ----------
    names : dict of str to str
        Names of the files by the path of their copy: the path of the archive followed by that of the file, or the URL.
    """

    def __init__(self) -> None:
        self.names: dict[str, str] = {}
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        if self._folder is not None:
            self._folder.cleanup()

    def files(self, source: str) -> Iterator[str]:
        """Yield the copies of the files in an archive, or at the URL of a file or folder."""
        found: Iterable[tuple[str, bytes]] = (
            ((url, read_bytes(url)) for url in files_of(source)) if is_url(source) else files_in_archive(source)
        )
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="dcmgen-")
        for name, content in found:
            path = os.path.join(self._folder.name, f"{len(self.names)}.dcm")
            with open(path, "wb") as file:
                file.write(content)
            self.names[path] = name
            yield path

    def delete(self, path: str) -> None:
        """Delete a file if it is one of the copies."""
        if path in self.names:
            os.unlink(path)
