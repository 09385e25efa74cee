"""``dcmgen convert``: change the transfer syntax of a file."""

from __future__ import annotations

from pathlib import Path

import typer

from dcmgen._printable import printable
from dcmgen.cli.common import out, size
from dcmgen.errors import DicomError


def _syntax(name: str) -> str:
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


def convert(
    source: Path = typer.Argument(..., help="File to convert."),
    target: Path = typer.Argument(..., help="File to write."),
    transfer_syntax: str = typer.Option(
        ...,
        "--transfer-syntax",
        "-t",
        help="UID, keyword or name of the transfer syntax, such as JPEGLSLossless or RLELossless.",
    ),
    overwrite: bool = typer.Option(False, "--overwrite", help="Replace the target file if it exists."),
    keep_damaged: bool = typer.Option(
        False,
        "--keep-damaged",
        help="Keep the available part of frames that are incomplete, instead of refusing them.",
    ),
) -> int:
    """Convert a file to another transfer syntax, one frame at a time."""
    from dcmgen import pixels

    if source.is_dir():
        raise IsADirectoryError(21, "is a folder", str(source))
    if target.exists() and not overwrite:
        raise DicomError(f"{target} already exists; use --overwrite to replace it")
    uid = _syntax(transfer_syntax)
    pixels.convert(source, target, transfer_syntax=uid, on_error="keep" if keep_damaged else "raise")
    sizes = f"{size(target.stat().st_size)} (was {size(source.stat().st_size)})"
    out.print(printable(f"{target}: {sizes}"), soft_wrap=True)
    return 0
