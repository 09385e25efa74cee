"""Files in ZIP archives, such as those that PACS and portals offer for download (PS3.11 Annex V)."""

from __future__ import annotations

import os

from dcmgen.errors import LimitError, ReadError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from zipfile import ZipFile, ZipInfo

_SIGNATURE = b"PK\3\4"
_MOST_INFLATED = 100
_ALWAYS_INFLATED = 1 << 27
"""Number of bytes that each file may have, in addition to `_MOST_INFLATED` times those in the archive."""


def is_archive(path: str | os.PathLike[str]) -> bool:
    """Return whether a file is a ZIP archive.

    Parameters
    ----------
    path : path-like
        File.

    Returns
    -------
    bool
        False also for a file that cannot be read.
    """
    try:
        with open(path, "rb") as file:
            return file.read(len(_SIGNATURE)) == _SIGNATURE
    except OSError:
        return False


def files_in_archive(path: str | os.PathLike[str]) -> Iterator[tuple[str, bytes]]:
    """Yield the files in a ZIP archive, sorted by name.

    Hidden files and folders are skipped. Nothing is extracted to the disk.

    Parameters
    ----------
    path : path-like
        Archive.

    Yields
    ------
    name : str
        Path of the archive, followed by the name of the file in it.
    content : bytes
        The file.

    Raises
    ------
    ReadError
        If the archive or a file in it is damaged or encrypted, or if a file is more than 100 times larger than in the
        archive (`LimitError`) and has more than 128 MiB.
    OSError
        If the archive cannot be read.
    """
    from zipfile import BadZipFile, ZipFile

    archive_path = os.fspath(path)
    try:
        with ZipFile(archive_path) as archive:
            members = [each for each in archive.infolist() if not each.is_dir() and not _is_hidden(each.filename)]
            for member in sorted(members, key=_name):
                yield f"{archive_path}/{member.filename}", _content(archive, member, archive_path)
    except BadZipFile as error:
        raise ReadError(f"the ZIP archive is damaged: {error}", path=archive_path) from None


def _name(member: ZipInfo) -> str:
    return member.filename


def _is_hidden(name: str) -> bool:
    return any(part.startswith(".") or part == "__MACOSX" for part in name.split("/"))


def _content(archive: ZipFile, member: ZipInfo, path: str) -> bytes:
    from zlib import error as ZlibError

    name = f"{path}/{member.filename}"
    limit = max(_MOST_INFLATED * member.compress_size, _ALWAYS_INFLATED)
    if member.file_size > limit:
        raise LimitError(
            f"a file in the ZIP archive inflates from {member.compress_size} to {member.file_size} bytes",
            path=name,
            advice="Extract the archive, and read its files",
        )
    if member.flag_bits & 1:
        raise ReadError("a file in the ZIP archive is encrypted", path=name, advice="Extract it with its password")
    try:
        return archive.read(member)
    except (NotImplementedError, EOFError, ZlibError) as error:
        raise ReadError(f"a file in the ZIP archive cannot be extracted: {error}", path=name) from None
