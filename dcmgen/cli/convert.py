"""``dcmgen convert``: change the transfer syntax of files."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Literal

import typer

from dcmgen.cli.common import refuse_existing, size
from dcmgen.cli.completion import transfer_syntaxes
from dcmgen.cli.targets import Target, for_each
from dcmgen.errors import DicomError


def syntax_uid(name: str) -> str:
    """Return the UID of a transfer syntax from its UID, keyword, name or a unique part of its name.

    Raises
    ------
    DicomError
        If no transfer syntax matches, or more than one.
    """
    from dcmgen.dictionary.data.uids import UIDS
    from dcmgen.pixels.registry import transfer_syntax

    known = {uid: entry for uid, entry in UIDS.items() if entry[2] == "Transfer Syntax"}
    if name in known or transfer_syntax(name).is_known:
        return name
    if name and not name.strip("0123456789."):
        raise DicomError(f"no transfer syntax has the UID {name}")
    plain = "".join(c for c in name.lower() if c.isalnum())
    exact = [uid for uid, entry in known.items() if entry[1].lower() == plain or entry[0].lower() == name.lower()]
    if exact:
        return exact[0]
    near = [
        uid
        for uid, entry in known.items()
        if plain and plain in "".join(c for c in (entry[0] + entry[1]).lower() if c.isalnum())
    ]
    if len(near) == 1:
        return near[0]
    names = ", ".join(sorted(known[uid][1] for uid in near or known if known[uid][1]))
    problem = "matches more than one transfer syntax" if near else "is not a transfer syntax"
    raise DicomError(f"{name!r} {problem}; choose from: {names}")


def _convert(each: Target, uid: str, overwrite: bool, on_error: Literal["keep", "raise"]) -> str:
    """Convert a file and return a line with the sizes."""
    from dcmgen import pixels

    each.check()
    source, target = each.source, each.target
    assert target is not None  # the command requires a target
    refuse_existing(target, overwrite)
    target.parent.mkdir(parents=True, exist_ok=True)
    pixels.convert(source, target, transfer_syntax=uid, on_error=on_error)
    return f"{target}: {size(target.stat().st_size)} (was {size(source.stat().st_size)})"


def convert(
    sources: list[Path] = typer.Argument(..., metavar="SOURCE", help="Files and folders to convert."),
    target: Path = typer.Argument(
        ..., help="File to write; a folder for several sources, in which the files keep their names."
    ),
    transfer_syntax: str = typer.Option(
        ...,
        "--transfer-syntax",
        "-t",
        help="UID, keyword or name of the transfer syntax, such as JPEGLSLossless or RLELossless.",
        autocompletion=transfer_syntaxes,
    ),
    overwrite: bool = typer.Option(False, "--overwrite", help="Replace target files that exist."),
    keep_damaged: bool = typer.Option(
        False,
        "--keep-damaged",
        help="Keep the available part of frames that are incomplete, instead of refusing them.",
    ),
    jobs: int = typer.Option(1, "--jobs", "-j", min=0, help="Number of processes; 0: one per core."),
) -> int:
    """Convert files to another transfer syntax, one frame at a time.

    If there are several files, the command continues after a file that cannot be converted, and the exit code is 1.
    Files in folders that are not DICOM files are skipped.
    """
    on_error: Literal["keep", "raise"] = "keep" if keep_damaged else "raise"
    run = partial(_convert, uid=syntax_uid(transfer_syntax), overwrite=overwrite, on_error=on_error)
    return 1 if for_each(sources, target, run, jobs).failed else 0
