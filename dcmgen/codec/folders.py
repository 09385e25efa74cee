"""Files in folders."""

from __future__ import annotations

import os

from dcmgen.errors import NotDicomError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


def files_in(folder: str | os.PathLike[str]) -> Iterator[str]:
    """Yield the regular files in a folder and its subfolders, those of a folder first, sorted by name.

    Hidden files and folders are skipped, including temporary files of processes that were killed
    (`dcmgen.codec.replacing.temporary_name`). Pipes, sockets and devices are skipped because reading them may never end,
    and links to folders because they may form cycles. A folder that cannot be listed is yielded itself, because reading
    it raises the error.

    Parameters
    ----------
    folder : str or PathLike
        Folder to search.

    Yields
    ------
    str
        Path of a file, which begins with `folder`.
    """
    waiting = [os.fspath(folder)]
    while waiting:
        path = waiting.pop()
        try:
            with os.scandir(path) as entries:
                found = sorted((entry for entry in entries if not entry.name.startswith(".")), key=_name)
        except OSError:
            yield path
            continue
        yield from (entry.path for entry in found if _is_file(entry))
        waiting += [entry.path for entry in reversed(found) if entry.is_dir(follow_symlinks=False)]


def is_other_file(path: str | os.PathLike[str], error: Exception) -> bool:
    """Return whether a path cannot be read because it is a file that is not DICOM.

    False for a folder that cannot be listed, which `files_in` yields.
    """
    return isinstance(error, NotDicomError) and not os.path.isdir(path)


def _is_file(entry: os.DirEntry[str]) -> bool:
    return entry.is_file(follow_symlinks=False) or (entry.is_symlink() and os.path.isfile(entry.path))


def _name(entry: os.DirEntry[str]) -> str:
    return entry.name
