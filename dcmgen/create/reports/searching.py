"""Search of the content items below another one, by class, name and relationship."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from dcmgen.create.reports import concepts
from dcmgen.create.reports.items import ContentItem
from dcmgen.create.reports.values import Coded, Num, Text, UIDRef

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dcmgen.codes import Code

T = TypeVar("T", bound=ContentItem)


class Found:
    """Content items below another one. What has been taken is not found again.

    Parameters
    ----------
    parent : ContentItem
        The content item.
    """

    __slots__ = ("_parent", "rest")

    def __init__(self, parent: ContentItem) -> None:
        self._parent = parent
        self.rest = list(parent.children)
        """The content items that are left."""

    def take(self, kind: type[T], name: Code | None = None) -> list[T]:
        """Take the content items of a class, and with a name if there is one."""
        taken = [each for each in self.rest if type(each) is kind and (name is None or each.name == name)]
        self._drop(taken)
        return taken

    def numbers(self) -> list[Num]:
        """Take the numbers with the relationship CONTAINS: measurements."""
        taken = [each for each in self.rest if isinstance(each, Num) and self._is_contained(each)]
        self._drop(taken)
        return taken

    def evaluations(self) -> list[Coded | Text]:
        """Take the codes and texts with the relationship CONTAINS: qualitative evaluations."""
        taken = [each for each in self.rest if isinstance(each, Coded | Text) and self._is_contained(each)]
        self._drop(taken)
        return taken

    def _is_contained(self, child: ContentItem) -> bool:
        return self._parent.relationship_to(child) == "CONTAINS"

    def text(self, name: Code) -> str:
        """Take the value of the first content item with a name, as text; "" without one."""
        first = next((each for each in self.rest if each.name == name and type(each) in (Text, UIDRef)), None)
        if first is None:
            return ""
        self._drop([first])
        return str(getattr(first, "value", ""))

    def code(self, name: Code) -> Code | None:
        """Take the code of the first content item with a name that has only a code; None without one."""
        first = next((each for each in self.rest if type(each) is Coded and each.name == name), None)
        if not isinstance(first, Coded) or first.children:
            return None
        self._drop([first])
        return first.value

    def algorithm(self) -> tuple[str, str] | None:
        """Take the name and version of an algorithm."""
        name = self.text(concepts.ALGORITHM)
        return (name, self.text(concepts.ALGORITHM_VERSION)) if name else None

    def _drop(self, taken: Iterable[ContentItem]) -> None:
        ids = {id(each) for each in taken}
        self.rest = [each for each in self.rest if id(each) not in ids]
