"""Functions used by several commands: consoles, reading and listing files, formatting of sizes."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.text import Text

from dcmgen._printable import printable
from dcmgen.codec.folders import files_in
from dcmgen.errors import DicomError, NotDicomError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from dcmgen.model.dataset import Dataset
    from dcmgen.model.groups import PartError


class _Output(Console):
    """Standard output; raises BrokenPipeError, which `dcmgen.cli.app.run` reports, if the reader closes the pipe."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


# values and file names may contain text such as "[bold]" or ":smile:", which must not be interpreted
out = _Output(highlight=False, markup=False, emoji=False)
if not out.is_terminal:
    # rich assumes 80 columns for pipes and files, and would fold tables
    out = _Output(highlight=False, markup=False, emoji=False, width=240)
err = Console(stderr=True, highlight=False, markup=False, emoji=False)


STANDARD_INPUT = Path("-")
LONG = 12
"""Maximum number of hits that are printed in full; more hits are printed in one line each."""


def print_lines(lines: Iterable[Text]) -> None:
    """Print styled lines; without a terminal, print plain text, which is faster.

    Parameters
    ----------
    lines : Iterable of rich.text.Text
        Lines to print.
    """
    if out.is_terminal:
        for line in lines:
            out.print(line, soft_wrap=True)
    else:
        sys.stdout.writelines(f"{line.plain}\n" for line in lines)


@contextmanager
def progress_bar(label: str) -> Iterator[Callable[[int, int], None] | None]:
    """Show a progress bar if the messages go to a terminal.

    Parameters
    ----------
    label : str
        What is being done.

    Yields
    ------
    callable or None
        Function of the number of files that are done, and of all files; None without a terminal.
    """
    if not err.is_terminal:
        yield None
        return
    from rich.progress import Progress

    with Progress(console=err, transient=True) as bar:
        task = bar.add_task(label, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def read(path: Path) -> Dataset:
    """Read a file for a command.

    Parameters
    ----------
    path : Path
        The file, or ``-`` for standard input.

    Returns
    -------
    Dataset
        The dataset of the file.

    Raises
    ------
    IsADirectoryError
        If the path is a folder.
    FileNotFoundError
        If the file does not exist.
    DicomError
        If the file cannot be decoded.
    """
    from dcmgen.codec.reader import dcmread

    if path == STANDARD_INPUT:
        return dcmread(BytesIO(sys.stdin.buffer.read()))
    if path.is_dir():
        raise IsADirectoryError(21, "is a folder", str(path))
    if not path.exists():
        raise FileNotFoundError(2, "no such file", str(path))
    return dcmread(path)


def reason(error: Exception) -> str:
    """Return the message of an error for users.

    Parameters
    ----------
    error : Exception
        The error.

    Returns
    -------
    str
        The message; for a path that does not exist or is a folder, a sentence instead of the text of the system.
    """
    if isinstance(error, IsADirectoryError):
        return f"{error.filename} is a folder; this command requires a file"
    if isinstance(error, FileNotFoundError):
        return f"no such file or folder: {error.filename}"
    return str(error)


def print_error(error: Exception, source: Path | None = None) -> None:
    """Print the message of an error after which a command continues, with its file unless the message contains it."""
    text = reason(error)
    if source is not None and str(source) not in text:
        text = f"{source}: {text}"
    err.print(f"dcmgen: {printable(text)}", soft_wrap=True)


def part_error(error: PartError, source: Path) -> DicomError:
    """Return the error for a part that does not exist with its number as options count it, from 1."""
    return DicomError(
        f"{source}: {error.part} {error.index + 1} does not exist; the number of {error.part}s is {error.count}"
    )


def refuse_existing(path: Path, overwrite: bool) -> None:
    """Raise an error for a file that exists, unless the command may replace it.

    Raises
    ------
    DicomError
        If the file exists and `overwrite` is false.
    """
    if path.exists() and not overwrite:
        raise exists_error(path)


def exists_error(path: object) -> DicomError:
    """Return the error for a file that exists and that the command must not replace."""
    return DicomError(f"{path} already exists; use --overwrite to replace it")


def files(paths: Iterable[Path]) -> list[Path]:
    """Return all files that the given paths specify.

    Parameters
    ----------
    paths : Iterable of Path
        Files and folders. Folders are searched recursively; hidden files and folders are skipped.

    Returns
    -------
    list of Path
        The files, sorted by name within each folder.

    Raises
    ------
    FileNotFoundError
        If a path does not exist.
    DicomError
        If no file is found.
    """
    found: list[Path] = []
    paths = list(paths)
    for path in paths:
        if path.is_dir():
            found += map(Path, files_in(path))
        elif path.exists():
            found.append(path)
        else:
            raise FileNotFoundError(2, "no such file", str(path))
    if not found:
        raise DicomError(f"no files found in {', '.join(map(str, paths))}")
    return found


def datasets(sources: list[Path]) -> Iterator[tuple[Path, Dataset]]:
    """Read DICOM files. Files in folders that are not DICOM files are skipped.

    Parameters
    ----------
    sources : list of Path
        Files and folders; ``-`` for standard input.

    Yields
    ------
    path : Path
        The file.
    ds : Dataset
        Its dataset.

    Raises
    ------
    FileNotFoundError
        If a path does not exist.
    DicomError
        If a file cannot be decoded, or there is no DICOM file.
    """
    count = 0
    for path in sources if STANDARD_INPUT in sources else files(sources):
        try:
            ds = read(path)
        except NotDicomError:
            if path in sources:
                raise
            continue
        count += 1
        yield path, ds
    if not count:
        raise DicomError(f"no DICOM files found in {', '.join(map(str, sources))}")


def similar_keywords(name: str) -> str:
    """Return the end of a message that suggests the keywords of elements nearest to a name; empty if none is near."""
    from difflib import get_close_matches

    from dcmgen.dictionary.data.elements import TAGS

    keywords = {keyword.lower(): keyword for keyword in TAGS}
    near = get_close_matches(name.replace(" ", "").lower(), keywords, 3)
    return f"; did you mean {' or '.join(keywords[found] for found in near)}?" if near else ""


def size(count: float) -> str:
    """Format a number of bytes with a unit, for example ``"1.5 MB"``.

    Parameters
    ----------
    count : float
        Number of bytes.

    Returns
    -------
    str
        The number in bytes, kB, MB or GB (powers of 1000).
    """
    for unit in ("bytes", "kB", "MB"):
        if count < 1000:
            return f"{count:.0f} {unit}" if unit == "bytes" else f"{count:.1f} {unit}"
        count /= 1000
    return f"{count:.1f} GB"


def heading(kind: str, name: str, *facts: str) -> None:
    """Print the first line of an entry: its kind, its name, and facts that are not empty."""
    line = Text(kind, style="dim").append(f" {name}", style="bold")
    for fact in facts:
        if fact:
            line.append(f" · {fact}")
    out.print(line, soft_wrap=True)
