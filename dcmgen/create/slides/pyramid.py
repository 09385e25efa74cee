"""The levels of a slide: tiles are encoded, and reduced to those of the next levels, as soon as they are read.

Only a few rows of tiles are in memory. The encoded frames of each level are in a temporary file.
"""

from __future__ import annotations

import io
import tempfile
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from os import fspath
from typing import IO, TYPE_CHECKING, Any, NamedTuple

import attrs
import numpy as np

from dcmgen.codec.encapsulation import fragment_items
from dcmgen.codec.transfer_syntax import TransferSyntax
from dcmgen.create.slides.reduction import Reducer, reduced
from dcmgen.dictionary.data.uid_constants import JPEG2000Lossless, JPEGBaseline8Bit
from dcmgen.errors import CreateError
from dcmgen.pixels import native
from dcmgen.pixels.encoding import describe_array, encode_frame, plan
from dcmgen.pixels.job import MAX_THREADS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from concurrent.futures import Future
    from os import PathLike
    from typing import Self

    from dcmgen.codec.options import OptionValue
    from dcmgen.create.slides.matrix import Matrix
    from dcmgen.pixels.description import Description

    Encoded = tuple[int, bytes]

Array = np.ndarray[Any, Any]

_SMALL = 16, 16  # a size of tiles that all transfer syntaxes can store
_LONGEST = 0xFFFFFFFE  # bytes of a value
_TOGETHER = 4 * 256 * 256  # pixels that a thread processes at once
_IN_MEMORY = 32 << 20  # bytes of the frames of a level that are not written to a temporary file


@attrs.define(eq=False)
class Level:
    """One resolution of a slide.

    Attributes
    ----------
    width, height : int
        Size in pixels.
    columns, rows : int
        Size of a tile.
    downsample : int
        Ratio of the size of the first level to that of this one.
    frames : file object
        The encoded frames, as items if the transfer syntax is compressed.
    lengths : list of int
        Length of each frame in bytes.
    places : list of (int, int, int)
        Index of the image, and row and column in the grid of tiles, of each frame.
    copied : str
        Photometric Interpretation of the frames if they were copied, or an empty string if they were encoded.
    """

    width: int
    height: int
    columns: int
    rows: int
    downsample: int
    frames: IO[bytes]
    lengths: list[int] = attrs.Factory(list)
    places: list[tuple[int, int, int]] = attrs.Factory(list)
    copied: str = ""

    def add(self, frame: bytes, place: tuple[int, int, int], *, is_item: bool) -> None:
        """Add an encoded frame of even length, as an item if it is compressed."""
        self.frames.write(fragment_items(frame)[0] if is_item else frame)
        self.lengths.append(len(frame))
        self.places.append(place)

    @property
    def across(self) -> int:
        """Number of tiles in a row."""
        return -(-self.width // self.columns)

    @property
    def down(self) -> int:
        """Number of tiles in a column."""
        return -(-self.height // self.rows)

    def shape(self, row: int, column: int) -> tuple[int, int]:
        """Return the rows and columns of a tile that are in the level."""
        return min(self.rows, self.height - row * self.rows), min(self.columns, self.width - column * self.columns)


class Encoding:
    """How all tiles are encoded; the first tile determines what follows from its dtype and samples.

    Parameters
    ----------
    transfer_syntax : str
        UID of the transfer syntax. If it is empty, JPEG is used for 8 bits, and JPEG 2000 without loss for 16 bits.
    options : mapping
        Options of the encoder.
    is_sparse : bool, optional
        Whether tiles that are absent or blank are left out.
    first : callable, optional
        Called with Samples per Pixel when the first tile is known, to refuse it early.
    """

    def __init__(
        self,
        transfer_syntax: str,
        options: Mapping[str, Any],
        *,
        is_sparse: bool = False,
        first: Callable[[int], object] | None = None,
    ) -> None:
        self._named, self._given, self._first = transfer_syntax, dict(options), first
        self.is_sparse = is_sparse
        self.samples = 0
        self.dtype: Any = np.dtype(np.uint8)
        if transfer_syntax:
            self._choose(transfer_syntax)

    def _choose(self, uid: str) -> None:
        self.syntax = TransferSyntax.of(uid)
        self.options: dict[str, OptionValue] = self.syntax.clean_options(self._given)

    @property
    def fill(self) -> int:
        """Value of pixels that are absent: white in color, 0 in grayscale."""
        return 0 if self.samples == 1 else int(np.iinfo(self.dtype).max)

    def check(self, tile: Array) -> None:
        """Check that a tile is like the first one.

        Raises
        ------
        CreateError
            If it has another dtype or number of samples, or one that a slide cannot have.
        """
        samples = tile.shape[2] if tile.ndim == 3 else 1
        if self.samples:
            if (samples, tile.dtype) != (self.samples, self.dtype):
                raise CreateError(
                    f"a tile has {samples} samples of {tile.dtype}, and the first one {self.samples} of {self.dtype}"
                )
            return
        if tile.ndim not in (2, 3) or samples not in (1, 3) or tile.dtype not in (np.uint8, np.uint16):
            raise CreateError(
                f"pixels of shape {tile.shape} and type {tile.dtype} cannot be stored in a slide",
                advice="Convert them to grayscale or RGB, of type uint8 or uint16",
            )
        if self._first is not None:
            self._first(samples)
        self.samples, self.dtype = samples, tile.dtype
        if not self._named:
            self._choose(JPEGBaseline8Bit if tile.dtype == np.uint8 else JPEG2000Lossless)
        self.stored(*_SMALL)  # refuses pixels that the transfer syntax cannot store

    def given(self, columns: int, rows: int) -> Description:
        """Return the description of tiles of a size before they are encoded."""
        shape = (rows, columns, 3) if self.samples == 3 else (rows, columns)
        return describe_array(np.broadcast_to(np.zeros((), self.dtype), shape), frames=False)

    def stored(self, columns: int, rows: int) -> Description:
        """Return the description of encoded tiles of a size.

        Raises
        ------
        PixelError
            If the transfer syntax cannot store them.
        """
        given = self.given(columns, rows)
        return given if self.syntax.is_native else plan(given, self.syntax, self.options)


class Smaller(NamedTuple):
    """A smaller level that is made from the tiles of another one."""

    factor: int
    stage: Stage
    rows: int
    """Rows of what a tile becomes."""
    columns: int


class Stage:
    """Encodes the tiles of one level of one image, and makes those of smaller levels.

    Parameters
    ----------
    level : Level
        The level, to which the frames are added.
    encoding : Encoding
        How the tiles are encoded.
    pool : ThreadPoolExecutor
        Threads for the work.
    image : int
        Index of the image.
    """

    def __init__(self, level: Level, encoding: Encoding, pool: ThreadPoolExecutor, image: int) -> None:
        self.level, self._encoding, self._pool, self._image = level, encoding, pool, image
        self._smaller: list[Smaller] = []
        self._reducer = Reducer()
        self._pushed = self._collected = 0  # rows of tiles
        self._pending: list[Future[list[Encoded]]] = []
        self._descriptions: tuple[Description, Description] | None = None
        self._made: dict[int, Array] = {}  # pixels of rows of tiles that are made from those of the larger level
        self._size = level.rows, level.across * level.columns  # of such a row of tiles

    def push(self, tiles: list[Array | None], codestreams: list[bytes] | None = None) -> None:
        """Accept the next row of tiles, and its codestreams if they are copied.

        They are processed while the following row is read.
        """
        futures = []
        together = max(1, _TOGETHER // (self.level.rows * self.level.columns))
        for start in range(0, len(tiles), together):
            some = tiles[start : start + together]
            if any(tile is not None for tile in some):
                places = [link.stage._place(self._pushed, start, len(some), link) for link in self._smaller]
                copies = None if codestreams is None else codestreams[start : start + together]
                futures.append(
                    self._pool.submit(self._processed, self._pushed, start, some, copies, places, *self._described)
                )
        self.collect()
        self._pushed += 1
        self._pending = futures

    @property
    def _described(self) -> tuple[Description, Description]:
        """Descriptions of tiles before and after encoding."""
        if self._descriptions is None:
            size = self.level.columns, self.level.rows
            self._descriptions = self._encoding.given(*size), self._encoding.stored(*size)
        return self._descriptions

    def _processed(
        self,
        row: int,
        start: int,
        tiles: list[Array | None],
        copies: list[bytes] | None,
        places: list[Array],
        given: Description,
        stored: Description,
    ) -> list[Encoded]:
        """Write the smaller copies of tiles; return the column and the codestream of those that are not left out."""
        encoding = self._encoding
        stack = self._reducer.array("tiles", (len(tiles), *given.frame_shape), encoding.dtype)
        for tile, full in zip(tiles, stack, strict=True):
            if tile is None or tile.shape != full.shape:
                full[...] = encoding.fill
            if tile is not None:
                full[: tile.shape[0], : tile.shape[1]] = tile
        for link, place in zip(self._smaller, places, strict=True):
            self._reducer.write(stack, link.factor, place)
            for n, full in enumerate(stack):
                rows, columns = self.level.shape(row, start + n)
                if rows % link.factor or columns % link.factor:
                    copy = reduced(full[:rows, :columns], link.factor)
                    place[: len(copy), n * link.columns : n * link.columns + copy.shape[1]] = copy
        found = []
        for n, (tile, full) in enumerate(zip(tiles, stack, strict=True)):
            if tile is None or (encoding.is_sparse and (full == encoding.fill).all()):
                continue
            if copies is not None:
                data = copies[n]
            elif encoding.syntax.is_native:
                data = native.encode(full[None], given)
            else:
                data = encode_frame(full, given, stored, encoding.options)
            found.append((start + n, data))
        return found

    def collect(self) -> None:
        """Store the results of the last row of tiles."""
        row = self._collected
        if row == self._pushed:
            return
        for future in self._pending:
            for column, data in future.result():
                place = self._image, row, column
                self.level.add(data, place, is_item=not self._encoding.syntax.is_native)
        self._pending = []
        self._collected += 1
        for link in self._smaller:
            link.stage._pass_on(row, link.rows, self._collected == self.level.down)

    def finish(self) -> None:
        """Store the results of all tiles, and those of smaller levels."""
        self.collect()
        for link in self._smaller:
            link.stage.finish()

    def _place(self, row: int, start: int, count: int, link: Smaller) -> Array:
        """Return where the smaller copies of adjacent tiles of the larger level are written."""
        down, top = divmod(row * link.rows, self.level.rows)
        pixels = self._made.get(down)
        if pixels is None:
            shape = self._size + self._described[0].frame_shape[2:]
            pixels = self._made[down] = np.full(shape, self._encoding.fill, self._encoding.dtype)
        left = start * link.columns
        return pixels[top : top + link.rows, left : left + count * link.columns]

    def _pass_on(self, row: int, rows: int, is_last: bool) -> None:
        """Process the row of tiles that is complete with a row of the larger level, if there is one."""
        level = self.level
        if is_last or not (row + 1) * rows % level.rows:
            pixels = self._made.pop(row * rows // level.rows, None)
            lefts = range(0, level.width, level.columns)
            self.push([] if pixels is None else [pixels[: level.rows, x : x + level.columns] for x in lefts])

    def add_smaller(self, factor: int, stage: Stage) -> None:
        """Add a stage whose level is smaller by a factor, which divides the size of the tiles."""
        link = Smaller(factor, stage, self.level.rows // factor, self.level.columns // factor)
        self._smaller.append(link)
        rows, columns = stage._size
        stage._size = (
            max(rows, self.level.down * link.rows if stage.level.down == 1 else 0),
            max(columns, self.level.across * link.columns),
        )


class Pyramid:
    """All levels of a slide.

    Parameters
    ----------
    width, height : int
        Size of the first level.
    tile : int
        Size of the tiles.
    factors : list of int
        Ratios of the size of the first level to that of each other level, in ascending order.
    thumbnail : int
        Maximum size of the thumbnail; 0 for none.
    copied : str
        Photometric Interpretation of the frames of the first level if they are copied, or an empty string.
    encoding : Encoding
        How the tiles are encoded.
    folder : path-like or None
        Folder of the temporary files.

    Attributes
    ----------
    levels : list of Level
        The levels, from the largest.
    thumbnail : Level or None
        A level with one frame.
    """

    def __init__(
        self,
        width: int,
        height: int,
        tile: int,
        factors: list[int],
        thumbnail: int,
        copied: str,
        encoding: Encoding,
        folder: str | PathLike[str] | None,
    ) -> None:
        self._encoding = encoding
        self._folder = None if folder is None else fspath(folder)
        self.levels = [self._level(width, height, factor, tile, tile) for factor in [1, *factors]]
        self.levels[0].copied = copied
        self._steps = [1, *(b // a for a, b in zip([1, *factors], factors, strict=False))]
        self.thumbnail: Level | None = None
        if thumbnail:
            self._parent = max(
                (n for n, level in enumerate(self.levels) if max(level.width, level.height) >= thumbnail), default=0
            )
            parent = self.levels[self._parent]
            ratio = -(-max(parent.width, parent.height) // thumbnail)
            self._ratio = next((k for k in range(ratio, tile) if tile % k == 0), tile)
            small = self._level(parent.width, parent.height, self._ratio, 0, 0)
            small.columns, small.rows, small.downsample = small.width, small.height, parent.downsample * self._ratio
            self.thumbnail = small

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        for level in [*self.levels, *([] if self.thumbnail is None else [self.thumbnail])]:
            level.frames.close()

    def _level(self, width: int, height: int, factor: int, columns: int, rows: int) -> Level:
        spool = tempfile.SpooledTemporaryFile(_IN_MEMORY, dir=self._folder)  # noqa: SIM115
        return Level(-(-width // factor), -(-height // factor), columns, rows, factor, spool)

    def add(self, matrix: Matrix, image: int) -> None:
        """Read an image and add its tiles to all levels; the thumbnail is that of the first image.

        Raises
        ------
        CreateError
            If the image cannot be stored in a slide, or a tile has another size, dtype or number of samples.
        PixelError, CodecError
            If a tile cannot be encoded.
        """
        first = self.levels[0]
        with ThreadPoolExecutor(MAX_THREADS) as pool:
            stages = [Stage(level, self._encoding, pool, image) for level in self.levels]
            for n, step in enumerate(self._steps[1:]):
                stages[n].add_smaller(step, stages[n + 1])
            if self.thumbnail is not None and image == 0:
                stages[self._parent].add_smaller(self._ratio, Stage(self.thumbnail, self._encoding, pool, image))
            try:
                codestreams = matrix.codestreams.read() if first.copied and matrix.codestreams else None
                for row, tiles in enumerate(matrix.strips(first.columns, first.rows)):
                    for column, tile in enumerate(tiles):
                        self._check(tile, row, column)
                    stages[0].push(tiles, None if codestreams is None else list(islice(codestreams, len(tiles))))
                stages[0].finish()
            except BaseException:
                pool.shutdown(cancel_futures=True)
                raise

    def _check(self, tile: Array | None, row: int, column: int) -> None:
        level = self.levels[0]
        if tile is None:
            if not self._encoding.is_sparse:
                raise CreateError(
                    f"the tile in row {row}, column {column} is absent", advice='Pass organization="TILED_SPARSE"'
                )
            return
        expected = level.shape(row, column)
        if tile.shape[:2] != expected:
            raise CreateError(
                f"the tile in row {row}, column {column} has {tile.shape[0]} × {tile.shape[1]} pixels instead of "
                f"{expected[0]} × {expected[1]}"
            )
        encoding = self._encoding
        encoding.check(tile)
        size = level.across * level.columns * level.down * level.rows * encoding.samples * encoding.dtype.itemsize
        if encoding.syntax.is_native and size >= _LONGEST:
            raise CreateError(
                f"the {size:,} bytes of the pixels are too many for a native transfer syntax",
                advice="Pass a compressed one in transfer_syntax=",
            )


def single(matrix: Matrix, encoding: Encoding) -> Level:
    """Return an image that is one tile.

    Raises
    ------
    CreateError, PixelError, CodecError
        If it cannot be stored.
    """
    level = Level(matrix.width, matrix.height, matrix.width, matrix.height, 1, io.BytesIO())
    with ThreadPoolExecutor(1) as pool:
        stage = Stage(level, encoding, pool, 0)
        for tiles in matrix.strips(level.columns, level.rows):
            for tile in tiles:
                if tile is not None:
                    encoding.check(tile)
            stage.push(tiles)
        stage.finish()
    return level
