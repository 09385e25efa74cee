"""New objects of one series."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from dcmgen._printable import counted
from dcmgen.model.dataset import BaseDataset

if TYPE_CHECKING:
    from collections.abc import Iterable
    from os import PathLike
    from typing import Unpack

    from dcmgen.model.options import WriteOptions

T = TypeVar("T", bound=BaseDataset)


class Instances(list[T]):
    """Objects of one series: a list with `save_as`, which notebooks show with the picture of the middle object.

    Parameters
    ----------
    objects : iterable of Dataset, optional
        The objects in the order of the series.
    """

    def __init__(self, objects: Iterable[T] = ()) -> None:
        super().__init__(objects)

    def __repr__(self) -> str:
        if not self:
            return "<Instances: 0 objects>"
        return f"<Instances: {counted(len(self), f'{type(self[0]).__name__} object')}>"

    def save_as(self, folder: str | PathLike[str], **options: Unpack[WriteOptions]) -> list[Path]:
        """Write each object to a file of a folder: ``0001.dcm``, ``0002.dcm`` and so on.

        Parameters
        ----------
        folder : path-like
            The folder; it is created if it does not exist.
        **options
            Options of `dcmgen.dcmwrite`, such as ``overwrite`` and ``validate``.

        Returns
        -------
        list of Path
            The files in the order of the series.

        Raises
        ------
        WriteError
            If an object cannot be written.
        FileExistsError
            If a file exists and ``overwrite=False``.
        """
        target = Path(folder)
        target.mkdir(parents=True, exist_ok=True)
        paths = [target / f"{number:04}.dcm" for number in range(1, len(self) + 1)]
        for made, path in zip(self, paths, strict=True):
            made.save_as(path, **options)
        return paths

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(repr(self))

    def _repr_html_(self) -> str:
        from dcmgen.model.html import objects_html
        from dcmgen.pictures.notebook import picture

        return objects_html(self, picture(self[len(self) // 2]) if self else None)
