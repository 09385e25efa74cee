"""Access to single encapsulated frames, even if the offset table or Number of Frames is wrong (PS3.5 A.4)."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from dcmgen.codec.encapsulation import Encapsulated
from dcmgen.errors import PixelError
from dcmgen.pixels.recognition import HEAD, signature

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    Fragments: TypeAlias = list[tuple[int, int]]


class Frames:
    """Access to the encapsulated frames of one element.

    Parameters
    ----------
    read : callable
        ``read(offset, length)`` returns bytes of the element's value, fewer at its end.
    length : int
        Length of the value in bytes. Bytes after its last item are ignored.
    expected : int
        Number of Frames.
    extended : tuple of bytes, optional
        Extended Offset Table and Extended Offset Table Lengths (PS3.3 C.7.6.3.1.8).
    single : bool, optional
        Whether every frame is one fragment, and its start cannot be recognized.
    """

    def __init__(
        self,
        read: Callable[[int, int], bytes],
        length: int,
        expected: int,
        extended: tuple[bytes, bytes] | None = None,
        *,
        single: bool = False,
    ) -> None:
        self._value = Encapsulated(read, 0, length, expected, extended)
        self._expected = expected
        self._single = single
        self._all: list[Fragments] | None = None
        self._is_cut = False
        if any(a >= b for a, b in pairwise(self._value.basic_offsets)):
            self._value.basic_offsets = ()  # wrong: every frame has at least one item

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
                f"frame {index} is missing: NumberOfFrames is {self._expected}, but there are "
                f"{len(self._frames)} frames in {len(self._value.fragments)} fragments"
            )
        read = self._value.read
        if len(spans) == 1:
            return read(*spans[0])
        return b"".join([read(offset, length) for offset, length in spans])

    def offset(self, index: int) -> int:
        """Return the offset of a frame in the value."""
        spans = self._spans(index)
        return spans[0][0] if spans else 0

    @property
    def count(self) -> int:
        """Number of frames that the value contains, regardless of Number of Frames.

        Only the last frame is looked at if the offset table agrees with Number of Frames.

        Raises
        ------
        PixelError
            If the fragments cannot be assigned to frames.
        """
        if self._all is None and len(self._value.frame_offsets) == self._expected:
            last = self._value.listed(self._expected - 1)
            if last and not any(map(self._signature, last[1:])):
                return self._expected
        return len(self._frames)

    @property
    def is_cut(self) -> bool:
        """Whether the value ends within a frame, or before a frame of the offset table."""
        return self._is_cut or self._value.is_cut

    def _spans(self, index: int) -> Fragments:
        """Return the fragments of a frame, an empty list if it is missing."""
        if self._all is None and len(self._value.frame_offsets) == self._expected:
            spans = self._value.listed(index)
            if spans:
                return spans
        return self._frames[index] if index < len(self._frames) else []

    @property
    def _frames(self) -> list[Fragments]:
        """Fragments of each frame."""
        if self._all is None:
            self._all = self._assign()
        return self._all

    def _assign(self) -> list[Fragments]:
        """Assign the fragments to frames.

        The offset table has precedence if it is valid and has as many entries as Number of Frames or more. Otherwise,
        the frames are the fragments if their numbers agree; else, they begin where the signature of a codestream is.
        """
        fragments, expected = self._value.fragments, self._expected
        by_table = self._assign_by_table(fragments)
        if len(by_table) >= expected:
            return by_table
        if self._single or len(fragments) == expected:
            return [[fragment] for fragment in fragments]
        if fragments and self._signature(fragments[0]):
            return self._split(fragments)
        if by_table or expected == 1:
            return by_table or [fragments]
        if len(fragments) < expected:
            return [[fragment] for fragment in fragments]
        raise PixelError(
            f"{len(fragments)} fragments contain {expected} frames, but there is no usable offset table, "
            "and the codestreams have no known signature that marks the start of a frame"
        )

    def _assign_by_table(self, fragments: Fragments) -> list[Fragments]:
        """Return the fragments of each frame of the offset table; an empty list if it is absent or wrong."""
        value = self._value
        starts = {offset - 8 - value.first: number for number, (offset, _) in enumerate(fragments)}
        table = value.frame_offsets
        present = [offset for offset in table if value.first + offset < value.stop]
        bounds = [starts.get(offset, -1) for offset in present]
        if not bounds or bounds[0] != 0 or any(a >= b for a, b in pairwise(bounds)):
            return []
        self._is_cut = len(present) < len(table)
        frames = [fragments[a:b] for a, b in pairwise([*bounds, len(fragments)])]
        frames[-1:] = self._split(frames[-1])
        return frames

    def _split(self, fragments: Fragments) -> list[Fragments]:
        """Begin a frame at the first fragment and at each one that has the same signature."""
        first = self._signature(fragments[0]) if len(fragments) > 1 else ""
        frames = [fragments[:1]]
        for fragment in fragments[1:]:
            if first and self._signature(fragment) == first:
                frames.append([])
            frames[-1].append(fragment)
        return frames

    def _signature(self, fragment: tuple[int, int]) -> str:
        offset, length = fragment
        return signature(self._value.read(offset, min(length, HEAD)), self._value.stop)
