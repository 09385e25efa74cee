"""What several commands share: consoles, opening a file, values in one line."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console

from dcmgen.errors import DicomError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.text import Text

    from dcmgen.model.dataset import Dataset


class _Output(Console):
    """Standard output; a reader that goes away is told like any other error, by the caller of the command."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


# values and file names are printed as they are: "[bold]" and ":smile:" in them mean nothing
out = _Output(highlight=False, markup=False, emoji=False)
if not out.is_terminal:
    # a pipe or a file has no width: tables are not folded to the 80 columns that are assumed for one
    out = _Output(highlight=False, markup=False, emoji=False, width=240)
err = Console(stderr=True, highlight=False, markup=False, emoji=False)


def print_lines(lines: Iterable[Text]) -> None:
    """Print styled lines; where no terminal shows styles, without the work they make."""
    if out.is_terminal:
        for line in lines:
            out.print(line, soft_wrap=True)
    else:
        sys.stdout.writelines(f"{line.plain}\n" for line in lines)


def read(path: Path) -> Dataset:
    """Read a file for a command.

    Raises
    ------
    IsADirectoryError, FileNotFoundError, DicomError
        Told in one line by the caller of the command.
    """
    from dcmgen.codec.reader import dcmread

    if path.is_dir():
        raise IsADirectoryError(21, "is a folder", str(path))
    if not path.exists():
        raise FileNotFoundError(2, "no such file", str(path))
    return dcmread(path)


def files(paths: Iterable[Path]) -> list[Path]:
    """Every file of the paths, folders walked in the order of their names.

    Raises
    ------
    FileNotFoundError
        If a path is neither a file nor a folder.
    DicomError
        If there is no file at all.
    """
    found: list[Path] = []
    paths = list(paths)
    for path in paths:
        if path.is_dir():
            found += sorted(p for p in path.rglob("*") if p.is_file() and not p.name.startswith("."))
        elif path.exists():
            found.append(path)
        else:
            raise FileNotFoundError(2, "no such file", str(path))
    if not found:
        raise DicomError(f"there is no file in {', '.join(map(str, paths))}")
    return found


def size(count: float) -> str:
    """A number of bytes for people."""
    for unit in ("bytes", "kB", "MB"):
        if count < 1000:
            return f"{count:.0f} {unit}" if unit == "bytes" else f"{count:.1f} {unit}"
        count /= 1000
    return f"{count:.1f} GB"
