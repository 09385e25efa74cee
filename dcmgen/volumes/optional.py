"""Packages that are required only for some methods."""

from __future__ import annotations

import attrs

from dcmgen.errors import VolumeError


@attrs.frozen
class Required:
    """Context manager for the import of an optional package, which raises VolumeError if it is not installed.

    Attributes
    ----------
    package : str
        What pip installs, such as "SimpleITK" or "dcmgen[nifti]".
    message : str
        Message of the error, such as "NIfTI files require nibabel".
    """

    package: str
    message: str

    def __enter__(self) -> None: ...

    def __exit__(self, _kind: object, error: object, _trace: object) -> None:
        if isinstance(error, ImportError):
            raise VolumeError(self.message, advice=f'Install it: pip install "{self.package}"') from None
