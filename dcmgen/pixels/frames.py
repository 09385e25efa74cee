"""Encapsulated frames one at a time, also of data whose offset table or number of frames is wrong. PS3.5 A.4"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from dcmgen.codec.encapsulation import Encapsulated
from dcmgen.errors import PixelError

if TYPE_CHECKING:
    from collections.abc import Callable

_STARTS = (b"\xff\xd8\xff", b"\xff\x4f\xff\x51", b"\x00\x00\x00\x0cjP  ", b"\xff\x0a", b"\x00\x00\x00\x0cJXL ")
"""How codestreams begin: JPEG and JPEG-LS, JPEG 2000 bare and in a file, JPEG XL bare and in a file."""


class Frames:
    """Access to the encapsulated frames of one element.

    Parameters
    ----------
    read : callable
        ``read(offset, length)`` returns bytes of the element's value; fewer at its end.
    length : int
        Length of the value; what follows its last item does no harm.
    count : int
        Number of Frames.
    extended : tuple of bytes, optional
        Extended Offset Table and Extended Offset Table Lengths. PS3.3 C.7.6.3.1.8
    """

    def __init__(
        self, read: Callable[[int, int], bytes], length: int, count: int, extended: tuple[bytes, bytes] | None = None
    ) -> None:
        self._value = Encapsulated(read, 0, length, count, extended)
        if any(a >= b for a, b in pairwise(self._value.basic_offsets)):
            self._value.basic_offsets = ()  # every frame has at least one item of its own
        self._marked: list[list[tuple[int, int]]] | None = None

    def __getitem__(self, index: int) -> bytes:
        """Codestream of a frame, its fragments joined.

        Raises
        ------
        PixelError
            The frame is not there, or where it begins cannot be told.
        """
        spans = self._spans(index)
        if not spans:
            raise PixelError(
                f"frame {index} is missing: NumberOfFrames is {self._value.number_of_frames}, but there are "
                f"{self.found} frames in {len(self._value.fragments)} fragments"
            )
        read = self._value.read
        if len(spans) == 1:
            return read(*spans[0])
        return b"".join([read(offset, length) for offset, length in spans])

    def _spans(self, index: int) -> list[tuple[int, int]]:
        """Fragments of a frame; none where it is missing."""
        try:
            spans = self._value.spans(index)
        except IndexError:
            return []
        except PixelError:
            spans = []
        if not spans:  # the table is wrong, or there is none and the numbers do not match
            if self._marked is None:
                self._marked = self._by_marks()
            spans = self._marked[index] if index < len(self._marked) else []
        return spans

    def _by_marks(self) -> list[list[tuple[int, int]]]:
        """Fragments of each frame by the marks with which codestreams begin; without marks one each."""
        frames: list[list[tuple[int, int]]] = []
        unmarked = 0
        for offset, length in self._value.fragments:
            if self._value.read(offset, min(length, 12)).startswith(_STARTS):
                frames.append([])
            elif not frames or unmarked == len(frames):
                unmarked += 1
                frames.append([])
            frames[-1].append((offset, length))
        count = self._value.number_of_frames or 0
        if unmarked and len(frames) > count + 1:
            raise PixelError(
                f"{len(self._value.fragments)} fragments hold {count} frames, there is no usable offset table, "
                "and the codestreams do not show where they begin"
            )
        return frames

    @property
    def found(self) -> int:
        """How many frames are there in fact, whatever Number of Frames says."""
        try:
            return len(self._value.frames)
        except PixelError:
            return len(self._by_marks())
