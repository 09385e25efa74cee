"""What a validator keeps from one validation to the next, apart from whole validations (see `memory`)."""

from __future__ import annotations

from typing import TypeVar

from dcmgen.validation.plan import Plans

T = TypeVar("T")

MOST_CLEAN = 100_000
"""Elements without findings that a validator keeps."""


class BoundedSet(set[T]):
    """A set that is emptied before it grows beyond a size.

    Parameters
    ----------
    most : int
        Members that it holds at most.
    """

    def __init__(self, most: int) -> None:
        super().__init__()
        self.most = most

    def add(self, member: T) -> None:
        """Add a member."""
        if len(self) >= self.most:
            self.clear()
        super().add(member)


class Caches:
    """Compiled IODs, and elements that had no findings. Findings do not depend on them.

    Validations in several threads can share them: every change is one operation of a set or dictionary.
    """

    __slots__ = ("clean", "plans")

    def __init__(self) -> None:
        self.plans = Plans()
        self.clean: BoundedSet[tuple[int, bytes | None, bytes]] = BoundedSet(MOST_CLEAN)
        """Elements (tag, VR, bytes) without findings: the files of a series repeat them."""
