"""``dcmgen browse``: show a folder in the browser."""

from __future__ import annotations

from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

import typer

from dcmgen.cli.common import out
from dcmgen.errors import DicomError


def browse(
    folder: Path = typer.Argument(..., help="Folder of DICOM files."),
    port: int = typer.Option(0, "--port", min=0, max=65535, help="Port of the page; by default, a free one."),
    index: Path | None = typer.Option(None, "--index", help="File of the index; by default, it is in the folder."),
    no_open: bool = typer.Option(False, "--no-open", help="Print the address of the page, but do not open it."),
) -> int:
    """Show the patients, studies and series of a folder in the browser.

    The page shows images with windows, three planes of volumes, segmentations and contours, reports, headers and
    findings of the validator. The server accepts connections from this computer only, and ends with Ctrl+C. Apart from
    the index, nothing is written.
    """
    if find_spec("starlette") is None or find_spec("uvicorn") is None:
        raise DicomError("the page requires starlette and uvicorn", advice='Install them: pip install "dcmgen[browse]"')
    from dcmgen.browse.serving import serve

    def announce(address: str) -> None:
        out.print(f"{address}\nPress Ctrl+C to stop.", soft_wrap=True)

    def progress(count: int) -> None:
        if out.is_terminal:
            out.print(f"{count:,} files read", end="\r")

    if not folder.is_dir():
        kind = "is not a folder" if folder.exists() else "does not exist"
        raise DicomError(f"{folder} {kind}", advice="Pass a folder of DICOM files")
    # the server raises the interrupt again after it has stopped, unless the shell ignores interrupts
    with suppress(KeyboardInterrupt):
        serve(folder, port=port, index=index, open_browser=not no_open, announce=announce, progress=progress)
    out.print("stopped")
    return 0
