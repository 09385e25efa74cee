"""``dcmgen verify``: compare de-identified files with their sources."""

from __future__ import annotations

from pathlib import Path

import typer

from dcmgen._printable import counted, printable
from dcmgen.cli.common import out


def verify(
    target: Path = typer.Argument(..., help="De-identified file or folder."),
    against: Path = typer.Option(..., "--against", help="File or folder with the originals."),
) -> int:
    """Search de-identified files for the values that the profile removes from their sources.

    Any program may have made the files; the options of the profile are read from them. The exit code is 1 if there is
    a problem.
    """
    from dcmgen.deidentify import verify

    found = verify(target, against)
    for problem in found.problems:
        out.print(printable(problem), soft_wrap=True, markup=False, highlight=False)
    files, sources = counted(found.files, "file"), counted(found.sources, "source")
    out.print(f"{files} compared with {sources}, {counted(len(found.problems), 'problem')}", soft_wrap=True)
    return 1 if found.problems or not found.files else 0
