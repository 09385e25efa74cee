"""Runs of element headers that similar files have in common.

Files of the same scanner often have equal headers: the same tags, VRs and lengths in the same order. A single `struct` call
compares a run of headers with that of an earlier file. This is exact, because equal headers at equal offsets lead to the
same next offset.
"""

from __future__ import annotations

from struct import Struct

from dcmgen.codec.scan import LITTLE, LONG, SHORT, UNDEFINED, IncompleteError, undefined

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from dcmgen.codec.scan import Extents, Note, Table

    Step = tuple[int, bytes, int, int, int]
    """Tag, VR, offset of a header, size of the header, and size of the whole element; the size of the header is 0 if the
    element cannot be part of a run."""

_LONGEST = 24
"""Number of headers of a run."""
_SHORTEST = 3
_MISSES = 3
"""Number of differences before the next learning."""
_FEW = 16
"""Number of files between two learnings; with fewer, the pause before the next one is longer."""
_LONGEST_PAUSE = 255
"""Maximum number of files that are read before the next learning."""


class Run:
    """Consecutive headers of one file.

    Attributes
    ----------
    unpack : callable
        Unpacks the headers from a buffer at an offset.
    headers : tuple of bytes
        The headers.
    size : int
        Number of bytes of the elements.
    first, final : int
        The first and the last tag.
    back : int
        Offset of the last header in the run.
    """

    __slots__ = (
        "_lengths",
        "_offsets",
        "_start",
        "_table",
        "_vrs",
        "back",
        "final",
        "first",
        "headers",
        "size",
        "unpack",
    )

    def __init__(self, steps: list[Step], buf: bytes) -> None:
        layout = Struct("<" + "".join(f"{header}s{size - header}x" for _, _, _, header, size in steps))
        start = steps[0][2]
        self.unpack: Callable[[bytes, int], tuple[Any, ...]] = layout.unpack_from
        self.headers = layout.unpack_from(buf, start)
        self.size = layout.size
        self.first, self.final = steps[0][0], steps[-1][0]
        self.back = steps[-1][2] - start
        self._start = start
        self._vrs = [vr for _, vr, *_ in steps]
        self._offsets = [offset + header - start for _, _, offset, header, _ in steps]
        self._lengths = [size - header for _, _, _, header, size in steps]
        self._table = {tag: (vr, at + header, size - header) for tag, vr, at, header, size in steps}

    def table(self, pos: int) -> Table:
        """Return the entries of the elements if the first header is at `pos`; see `dcmgen.codec.scan`."""
        if pos == self._start:
            return self._table
        offsets = [pos + offset for offset in self._offsets]
        return dict(zip(self._table, zip(self._vrs, offsets, self._lengths, strict=True), strict=True))


class Learner:
    """When to learn what files have in common: again after some differences, and less often if few files are similar.

    Attributes
    ----------
    misses : int
        Number of differences from files since the last learning.
    """

    def __init__(self) -> None:
        self.misses = _MISSES + 1
        self._files = _FEW + 1
        self._pause = self._wait = 0

    def begin(self) -> bool:
        """Return whether to learn from the file that is read next."""
        if self.misses <= _MISSES:
            self._files += 1
            return False
        if self._wait:
            self._wait -= 1
            return False
        return True

    def end(self) -> None:
        """Count the files and differences that follow."""
        self._pause = 0 if self._files > _FEW else min(2 * self._pause + 1, _LONGEST_PAUSE)
        self._wait = self._pause
        self._files = self.misses = 0


class Runs(Learner):
    """Runs of headers that were learned from the last files; the tags of a run ascend.

    Parameters
    ----------
    apart : frozenset of int, optional
        Tags of elements that are not part of a run.

    Attributes
    ----------
    starts : dict
        Tag of the first element of each run → run.
    misses : int
        Number of runs that were different in a file since the headers were learned.
    """

    def __init__(self, apart: frozenset[int] = frozenset()) -> None:
        super().__init__()
        self.starts: dict[int, Run] = {}
        self._apart = apart
        self._sizes: dict[int, int] = {}
        self._variable: set[int] = set()

    def learn(self, steps: list[Step], buf: bytes) -> None:
        """Replace the runs by those of a file.

        Elements whose size has differed between files end a run.

        Parameters
        ----------
        steps : list of Step
            The elements of the file in their order, without gaps.
        buf : bytes
            Beginning of the file.
        """
        starts = self._runs(steps, buf)
        if sum(len(run.headers) for run in starts.values()) * 2 < len(steps):  # other files than before
            self._sizes, self._variable = {}, set()
            starts = self._runs(steps, buf)
        self.starts = starts
        self.end()

    def _runs(self, steps: list[Step], buf: bytes) -> dict[int, Run]:
        starts: dict[int, Run] = {}
        run: list[Step] = []
        for step in [*steps, None]:
            is_part = step is not None and self._is_fixed(step) and step[2] + step[4] <= len(buf)
            if run and (not is_part or step is None or len(run) == _LONGEST or step[0] <= run[-1][0]):
                if len(run) >= _SHORTEST:
                    starts[run[0][0]] = Run(run, buf)
                run = []
            if is_part and step is not None:
                run.append(step)
        return starts

    def _is_fixed(self, step: Step) -> bool:
        tag, _, _, header, size = step
        if not header or tag in self._apart:
            return False
        if self._sizes.setdefault(tag, size) != size:
            self._variable.add(tag)
        return tag not in self._variable

    def learn_table(self, table: Table, pos: int, buf: bytes) -> None:
        """Replace the runs by those of a dataset in Explicit VR Little Endian.

        Parameters
        ----------
        table : dict
            Entries of the elements; see `dcmgen.codec.scan`.
        pos : int
            Offset of the first element.
        buf : bytes
            Beginning of the file.
        """
        steps: list[Step] = []
        for tag, entry in table.items():
            if len(entry) != 3:
                _, _, end = entry[3]
                steps.append((tag, b"", pos, 0, end - pos))
                pos = end
                continue
            vr, offset, length = entry
            header = 12 if vr in LONG else 8
            if offset - header != pos:  # the elements are not in order, or there is a gap
                break
            steps.append((tag, vr, pos, header, header + length))
            pos = offset + length
        self.learn(steps, buf)

    def scan(self, buf: bytes, pos: int, out: Table, last: int, limit: int, extents: Extents) -> int:
        """Scan elements in Explicit VR Little Endian as long as they are regular.

        Parameters
        ----------
        buf, pos, out, last, limit, extents
            See `dcmgen.codec.scan.explicit`.

        Returns
        -------
        int
            Offset of the last element that was scanned, or `pos` if none was. `dcmgen.codec.scan.explicit` continues
            there, so that it sees the order of the next element.
        """
        if self.misses > _MISSES:
            return pos
        header, u32, short, long = LITTLE.header, LITTLE.u32, SHORT, LONG
        get = self.starts.get
        end = len(buf)
        stop = end - 11
        back = pos
        previous = 0
        while pos < stop:
            group, element, vr, length = header(buf, pos)
            tag = group << 16 | element
            if not previous < tag <= last:
                break
            run = get(tag)
            if run is not None and run.final <= last and pos + run.size <= end:
                if run.unpack(buf, pos) == run.headers:
                    out.update(run.table(pos))
                    back = pos + run.back
                    previous = run.final
                    pos += run.size
                    continue
                self.misses += 1
            start = pos
            if vr in short:
                pos += 8
            elif vr in long:
                length = u32(buf, pos + 8)[0]
                pos += 12
                if length == UNDEFINED:
                    notes: list[Note] = []
                    try:
                        entry = undefined(
                            buf, pos, end, vr == b"UN", LITTLE, notes, False, limit, start, tag, vr, extents
                        )
                    except IncompleteError:
                        break
                    if notes:
                        break
                    out[tag] = entry
                    back = start
                    previous = tag
                    pos = entry[3][2]
                    continue
            else:
                break
            out[tag] = (vr, pos, length)
            back = start
            previous = tag
            pos += length
        return back
