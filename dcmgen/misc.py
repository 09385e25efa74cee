"""Functions of `pydicom.misc`."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from os import PathLike

__all__ = ["is_dicom"]


def is_dicom(file_path: str | PathLike[str]) -> bool:
    """Return whether a file begins with a preamble and ``DICM`` (PS3.10 7.1).

    `dcmgen.dcmread` also reads datasets without a preamble.

    Parameters
    ----------
    file_path : path-like
        Path of the file.

    Returns
    -------
    bool

    Raises
    ------
    OSError
        If the file cannot be opened.
    """
    with open(file_path, "rb") as file:
        return file.read(132)[128:] == b"DICM"
