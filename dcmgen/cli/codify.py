"""``dcmgen codify``: print the Python that builds an object."""

from __future__ import annotations

from pathlib import Path

import typer

from dcmgen.cli.common import out, read
from dcmgen.codec.replacing import write_text

_LONGEST = 1024
"""Maximum number of bytes of a value that is printed."""


def codify(
    file: Path = typer.Argument(..., help="DICOM file, or - for standard input."),
    target: Path | None = typer.Option(
        None, "--output", "-o", help="Python file to write; pixels and other long values are saved in its folder."
    ),
    skip_pixels: bool = typer.Option(False, "--skip-pixels", help="Leave out the pixels."),
) -> int:
    """Print the Python that builds the object of a file with typed classes.

    Without --output, binary values of more than 1024 bytes are left out.
    """
    from dcmgen.create.codifying import codify as code

    ds = read(file)
    if target is None:
        out.print(code(ds, skip_pixels=skip_pixels, longest=_LONGEST), end="", soft_wrap=True)
    else:
        text = code(ds, skip_pixels=skip_pixels, folder=target.parent, prefix=f"{target.stem}_")
        write_text(target, text)
    return 0
