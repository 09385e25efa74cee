"""Elements that similar files have in common, with their values.

Most elements of the files of a series are equal. One comparison of bytes finds a span of consecutive elements that is equal
in an earlier file. This is exact, because equal bytes have the same elements.
"""

from __future__ import annotations

from dcmgen.codec.runs import Learner

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from dcmgen.codec.runs import Step

    Element = tuple[int, bytes, int, int]
    """Tag, VR, and offsets of the start and the end of a value."""

_LARGEST = 1 << 12
"""Size of an element in bytes above which it is not remembered."""
_SHORTEST = 3
"""Number of elements of a span."""


class Span:
    """Consecutive elements of one file.

    Parameters
    ----------
    data : bytes
        The elements.
    final : int
        The last tag.
    elements : list of Element
        The elements to read; the offsets are those in `data`.
    """

    __slots__ = ("data", "elements", "final", "size")

    def __init__(self, data: bytes, final: int, elements: list[Element]) -> None:
        self.data = data
        self.size = len(data)
        self.final = final
        self.elements = elements


class Spans(Learner):
    """Spans that were equal in the last two files whose elements were learned.

    Parameters
    ----------
    tags : collection of int
        Elements to read.
    apart : int
        Tag of an element that is not part of a span.

    Attributes
    ----------
    starts : dict
        Tag of the first element of each span → span.
    misses : int
        Number of spans that were different in a file since they were learned.
    """

    def __init__(self, tags: Collection[int], apart: int) -> None:
        super().__init__()
        self.starts: dict[int, Span] = {}
        self._tags = tags
        self._apart = apart
        self._before: dict[int, bytes] = {}

    def begin(self) -> bool:
        """Return whether to learn the elements of the file that is read next."""
        return bool(self._before) or super().begin()

    def learn(self, steps: Iterable[Step], buf: bytes) -> None:
        """Keep the elements of a file; with those of the next file, replace the spans.

        Parameters
        ----------
        steps : iterable of Step
            The elements of the file in their order, without gaps.
        buf : bytes
            Beginning of the file.
        """
        before, now = self._before, {}
        starts: dict[int, Span] = {}
        common: list[Step] = []
        for step in steps:
            tag, _, start, _, size = step
            if size > _LARGEST or tag == self._apart or start + size > len(buf):
                self._add(common, buf, starts)
                common = []
                continue
            now[tag] = buf[start : start + size]
            if before.get(tag) == now[tag]:
                common.append(step)
            else:
                self._add(common, buf, starts)
                common = []
        self._add(common, buf, starts)
        if not before:
            self._before = now
            return
        self._before = {}
        self.starts = starts
        self.end()

    def _add(self, steps: list[Step], buf: bytes, starts: dict[int, Span]) -> None:
        if len(steps) < _SHORTEST:
            return
        first, start = steps[0][0], steps[0][2]
        final, _, at, _, size = steps[-1]
        elements = [
            (tag, vr, pos + header - start, pos + size - start)
            for tag, vr, pos, header, size in steps
            if header and tag in self._tags
        ]
        starts[first] = Span(buf[start : at + size], final, elements)
