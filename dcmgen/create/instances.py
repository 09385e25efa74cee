"""New objects of one series."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from dcmgen.model.dataset import BaseDataset
from dcmgen.rules.wording import counted

if TYPE_CHECKING:
    from collections.abc import Iterable

T = TypeVar("T", bound=BaseDataset)


class Instances(list[T]):
    """Objects of one series: a list that notebooks show with the picture of the middle object.

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

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(repr(self))

    def _repr_html_(self) -> str:
        from dcmgen.model.html import objects_html
        from dcmgen.pictures.notebook import picture

        return objects_html(self, picture(self[len(self) // 2]) if self else None)
