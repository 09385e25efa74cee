"""``dcmgen convert``: change the transfer syntax of a file."""

from __future__ import annotations

from pathlib import Path

import typer

from dcmgen.cli.common import out, size
from dcmgen.errors import DicomError


def _syntax(name: str) -> str:
    """The UID of a transfer syntax by UID, keyword or the beginning of its name.

    Raises
    ------
    DicomError
        If no transfer syntax, or more than one, goes by the name.
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
    raise DicomError(f"{name!r} is {'more than one' if near else 'no'} transfer syntax; choose of: {names}")


def convert(
    source: Path = typer.Argument(..., help="The file to convert."),
    target: Path = typer.Argument(..., help="Where the result goes."),
    transfer_syntax: str = typer.Option(
        ..., "--transfer-syntax", "-t", help="UID, keyword or name: JPEGLSLossless, RLELossless, …"
    ),
    overwrite: bool = typer.Option(False, "--overwrite", help="Replace the target if it exists."),
) -> int:
    """Write a file in another transfer syntax, frame by frame."""
    from dcmgen import pixels

    if source.is_dir():
        raise IsADirectoryError(21, "is a folder", str(source))
    if target.exists() and not overwrite:
        raise DicomError(f"{target} exists; --overwrite replaces it")
    uid = _syntax(transfer_syntax)
    pixels.convert(source, target, transfer_syntax=uid)
    out.print(f"{target}: {size(target.stat().st_size)} (was {size(source.stat().st_size)})", soft_wrap=True)
    return 0
