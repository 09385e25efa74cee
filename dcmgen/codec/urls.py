"""URLs that fsspec opens: S3 and other object stores, zip files, memory and others."""

from __future__ import annotations

import os

from dcmgen.errors import ReadError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def is_url(path: object) -> bool:
    """Return whether a path is text that fsspec opens; ``file://`` is a local path."""
    return isinstance(path, str) and "://" in path and not path.startswith("file://")


def is_folder(url: str | os.PathLike[str]) -> bool:
    """Return whether a URL is that of a folder: its path ends with a slash, as in ``zip://::s3://bucket/files.zip``."""
    return os.fspath(url).partition("::")[0].endswith("/")


def filesystem(url: str) -> tuple[Any, str]:
    """Return the file system of a URL, and the path in it.

    Raises
    ------
    ReadError
        If fsspec is not installed, or does not know the protocol.
    ImportError
        If the package for the protocol is not installed, such as s3fs; the error names it.
    """
    try:
        import fsspec
    except ImportError as error:
        raise ReadError(
            "reading a URL needs fsspec", path=url, advice="Install it with pip install 'dcmgen[remote]'"
        ) from error
    try:
        found: tuple[Any, str] = fsspec.core.url_to_fs(url)
    except ValueError as error:
        raise ReadError(f"fsspec cannot open the URL: {error}", path=url, advice="Check its protocol") from error
    return found


def open_file(url: str) -> tuple[Any, Any]:
    """Return a file object for reading, and the file system to which it belongs, which must exist as long as the file.

    Only the bytes that are read are fetched. File systems read ahead by default, s3fs by 50 MB, which is more than the
    header of most files.
    """
    system, path = filesystem(url)
    return system.open(path, "rb", cache_type="none"), system
