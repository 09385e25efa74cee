"""Caches that a validator uses for all of its validations. Whole validations are cached in `memory`."""

from __future__ import annotations

from typing import TypeVar

from dcmgen.validation.plan import Plans

T = TypeVar("T")

MOST_CLEAN = 100_000
"""Maximum number of elements without findings that a validator keeps."""

MOST_CODES = 10_000
"""Maximum number of codes without findings that a validator keeps."""


class BoundedSet(set[T]):
    """A set with a maximum size. Adding a member to a full set clears it first.

    Parameters
    ----------
    most : int
        Maximum number of members.
    """

    def __init__(self, most: int) -> None:
        super().__init__()
        self.most = most

    def add(self, member: T) -> None:
        """Add a member; clear the set first if it is full."""
        if len(self) >= self.most:
            self.clear()
        super().add(member)


class Caches:
    """Compiled IODs, and elements that had no findings. The caches do not affect the findings.

    Several threads can share them, because every change is a single operation on a set or dictionary.

    Attributes
    ----------
    plans : Plans
        Compiled IODs.
    clean : BoundedSet of tuple
        Tag, VR and bytes of elements without findings.
    codes : BoundedSet of tuple
        Value, Coding Scheme Designator and meaning of codes without findings.
    """

    __slots__ = ("clean", "codes", "plans")

    def __init__(self) -> None:
        self.plans = Plans()
        self.clean: BoundedSet[tuple[int, bytes, bytes]] = BoundedSet(MOST_CLEAN)
        self.codes: BoundedSet[tuple[str, str, str]] = BoundedSet(MOST_CODES)
