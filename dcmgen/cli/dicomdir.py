"""``dcmgen dicomdir``: make a file-set from a folder."""

from __future__ import annotations

from pathlib import Path

import typer

from dcmgen._printable import printable
from dcmgen.cli.common import exists_error, out


def dicomdir(
    folder: Path = typer.Argument(..., help="Folder of DICOM files."),
    file_set_id: str = typer.Option("", "--id", help="File-set ID: up to 16 characters of A-Z, 0-9, space and _."),
    output: Path | None = typer.Option(
        None, "--output", "-o", help="Copy the files to this folder, with conforming names."
    ),
    overwrite: bool = typer.Option(False, "--overwrite", help="Replace an existing DICOMDIR."),
) -> int:
    """Write a DICOMDIR for the DICOM files in a folder.

    With --output, copy the files to another folder and write the DICOMDIR there. Files that cannot be included are
    listed, and the exit code is 1.
    """
    from dcmgen.fileset import FileSet

    fs = FileSet.from_folder(folder, file_set_id=file_set_id or None)
    try:
        fs.write(output, overwrite=overwrite)
    except FileExistsError as error:
        raise exists_error(error.filename) from error
    left_out = 0
    for repair in fs.repairs:
        left_out += repair.kind == "left out"
        out.print(printable(f"{repair.kind}: {repair.path}: {repair.message}"), soft_wrap=True)
    out.print(str(fs), soft_wrap=True)
    return 1 if left_out else 0
