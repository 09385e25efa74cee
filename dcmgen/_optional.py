"""Packages that are required only for some functions."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.errors import DicomError


class Required:
    """Context manager for the import of an optional package, which raises an error if it is not installed.

    Parameters
    ----------
    package : str
        What pip installs, such as "SimpleITK" or "dcmgen[nifti]".
    message : str
        Message of the error, such as "NIfTI files require nibabel".
    error : type of DicomError
        Class of the error.
    """

    def __init__(self, package: str, message: str, error: type[DicomError]) -> None:
        self._package = package
        self._message = message
        self._error = error

    def __enter__(self) -> None: ...

    def __exit__(self, _kind: object, error: object, _trace: object) -> None:
        if isinstance(error, ImportError):
            raise self._error(self._message, advice=f'Install it: pip install "{self._package}"') from None
