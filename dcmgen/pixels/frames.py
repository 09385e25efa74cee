"""Access to single encapsulated frames, even if the offset table or Number of Frames is wrong (PS3.5 A.4)."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from dcmgen.codec.encapsulation import Encapsulated
from dcmgen.errors import PixelError

if TYPE_CHECKING:
    from collections.abc import Callable

_SIGNATURES = (b"\xff\xd8\xff", b"\xff\x4f\xff\x51", b"\x00\x00\x00\x0cjP  ", b"\xff\x0a", b"\x00\x00\x00\x0cJXL ")
"""First bytes of codestreams: JPEG and JPEG-LS; JPEG 2000 and JPEG XL, each without and with a container."""


class Frames:
    """Access to the encapsulated frames of one element.

    Parameters
    ----------
    read : callable
        ``read(offset, length)`` returns bytes of the element's value, fewer at its end.
    length : int
        Length of the value in bytes. Bytes after its last item are ignored.
    count : int
        Number of Frames.
    extended : tuple of bytes, optional
        Extended Offset Table and Extended Offset Table Lengths (PS3.3 C.7.6.3.1.8).
    """

    def __init__(
        self, read: Callable[[int, int], bytes], length: int, count: int, extended: tuple[bytes, bytes] | None = None
    ) -> None:
        self._value = Encapsulated(read, 0, length, count, extended)
        if any(a >= b for a, b in pairwise(self._value.basic_offsets)):
            self._value.basic_offsets = ()  # wrong: every frame has at least one item
        self._by_signature: list[list[tuple[int, int]]] | None = None

    def __getitem__(self, index: int) -> bytes:
        """Return the codestream of a frame, joined from its fragments.

        Raises
        ------
        PixelError
            If the frame is missing, or its first fragment cannot be determined.
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
        """Return the fragments of a frame, an empty list if it is missing."""
        try:
            spans = self._value.spans(index)
        except IndexError:
            return []
        except PixelError:
            spans = []
        if not spans:  # the table is wrong, or it is absent and the counts differ
            if self._by_signature is None:
                self._by_signature = self._split_by_signature()
            spans = self._by_signature[index] if index < len(self._by_signature) else []
        return spans

    def _split_by_signature(self) -> list[list[tuple[int, int]]]:
        """Return the fragments of each frame, found by the signatures of codestreams; else one fragment per frame."""
        frames: list[list[tuple[int, int]]] = []
        unknown = 0
        for offset, length in self._value.fragments:
            if self._value.read(offset, min(length, 12)).startswith(_SIGNATURES):
                frames.append([])
            elif not frames or unknown == len(frames):
                unknown += 1
                frames.append([])
            frames[-1].append((offset, length))
        count = self._value.number_of_frames or 0
        if unknown and len(frames) > count + 1:
            raise PixelError(
                f"{len(self._value.fragments)} fragments contain {count} frames, but there is no usable offset table, "
                "and the codestreams have no known signature that marks the start of a frame"
            )
        return frames

    @property
    def found(self) -> int:
        """Number of frames that the value contains, regardless of Number of Frames."""
        try:
            return len(self._value.frames)
        except PixelError:
            return len(self._split_by_signature())
