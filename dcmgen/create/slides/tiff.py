"""Pixels of TIFF files, such as SVS, with one row of tiles in memory (tifffile)."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.create.slides.matrix import Codestreams, Matrix
from dcmgen.errors import CodecError, CreateError
from dcmgen.pixels.codecs import headers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Array = np.ndarray[Any, Any]

_LOSSY = {6: "ISO_10918_1", 7: "ISO_10918_1", 33003: "ISO_15444_1", 33005: "ISO_15444_1", 34712: "ISO_15444_1"}
"""Lossy Image Compression Method by the number of the TIFF compression."""

_JPEG, _BASELINE = 7, 0xC0
_PHOTOMETRIC = {1: "MONOCHROME2", 2: "RGB", 6: "YBR_FULL_422"}
"""Photometric Interpretation by that of TIFF."""

_ADOBE = b"\xff\xee\0\x0eAdobe\0\x64" + bytes(4)
"""Adobe marker without its last byte, the color transform."""

_ICC, _DATE = 34675, 306
_BUFFER = 8 << 20
_CENTIMETER = 3
_LARGEST = 100.0  # µm; a larger pixel is the resolution of a printer, not that of a microscope
_WHITE = 255


def of_tiff(path: Path) -> Matrix:
    """Return the pixels of the first image of a TIFF file at its highest resolution.

    The size of the pixels and the date are read from the descriptions of Aperio, and from the tags of TIFF.

    Raises
    ------
    CreateError
        If the file is not a TIFF file, or has several planes.
    ImportError
        If tifffile is not installed.
    """
    import tifffile

    try:
        with tifffile.TiffFile(path) as file:
            series = file.series[0]
            page: Any = series.keyframe
            several = len(series.levels[0].pages) > 1 or page.planarconfig == 2 or page.samplesperpixel not in (1, 3)
            if several:
                raise CreateError(
                    f"the image has the axes {series.axes} and the shape {series.shape}",
                    path=str(path),
                    advice="Pass an array of shape (rows, columns) or (rows, columns, 3)",
                )
            facts = dict(re.findall(r"\|\s*([^|=]+?)\s*=\s*([^|]*[^|\s])", page.description or ""))
            size = sum(page.databytecounts)
            losses: list[tuple[str, float]] = []
            if page.compression in _LOSSY and size:
                losses = [(_LOSSY[page.compression], round(page.nbytes / size, 2))]
            profile = page.tags[_ICC].value if _ICC in page.tags else b""
            width, height = int(page.imagewidth), int(page.imagelength)
            mpp, acquired = _mpp(page, facts), _date(page, facts)
            codestreams = _codestreams(path, page)
    except tifffile.TiffFileError as error:
        raise CreateError(f"the file is not a TIFF file: {error}", path=str(path)) from None

    def strips(columns: int, rows: int) -> Iterator[list[Array | None]]:
        for strip in _regrouped(_bands(path, width), rows):
            yield [strip[:, x : x + columns] for x in range(0, width, columns)]

    return Matrix(width, height, strips, mpp, acquired, profile, losses, codestreams)


def _codestreams(path: Path, page: Any) -> Codestreams | None:
    """Return the JPEG codestreams of the tiles, or None if they cannot be the frames of a slide."""
    name = _PHOTOMETRIC.get(int(page.photometric))
    if (
        page.compression != _JPEG
        or name is None
        or not page.is_tiled
        or page.tilewidth != page.tilelength
        or not all(page.databytecounts)
    ):
        return None
    side = page.tilewidth

    def is_suitable(header: headers.Header) -> bool:
        color = "MONOCHROME2" if header.samples == 1 else headers.jpeg_color(header, name)
        return (
            (header.process, header.precision, header.samples) == (_BASELINE, 8, page.samplesperpixel)
            and (header.rows, header.columns) == (side, side)
            and color == ("YBR_FULL" if name.startswith("YBR") else name)
        )

    def read() -> Iterator[bytes]:
        import tifffile

        with tifffile.TiffFile(path) as file:
            page: Any = file.series[0].keyframe
            segments: Any = file.filehandle.read_segments(
                page.dataoffsets, page.databytecounts, buffersize=_BUFFER, flat=True
            )
            for data, number in segments:
                header = headers.jpeg(data)
                if not is_suitable(header):
                    raise CreateError(
                        f"the JPEG codestream of tile {number} differs from that of the first one",
                        path=str(path),
                        advice="Pass quality= to encode the tiles again",
                    )
                yield _complete(data, header, page.jpegtables or b"", name)

    file = page.parent.filehandle
    file.seek(page.dataoffsets[0])
    try:
        return Codestreams(side, name, read) if is_suitable(headers.jpeg(file.read(page.databytecounts[0]))) else None
    except CodecError:
        return None  # tifffile decodes it, or raises an error


def _complete(data: bytes, header: headers.Header, tables: bytes, name: str) -> bytes:
    """Return an abbreviated codestream with its tables, and with a marker of its color space unless it has one."""
    marker = b""
    if header.samples == 3 and header.adobe is None and not header.jfif:
        marker = _ADOBE + bytes([name.startswith("YBR")])
    merged = data[:2] + marker + tables[2:-2] + data[2:]
    return merged + b"\0" * (len(merged) % 2)


def _bands(path: Path, width: int) -> Iterator[Array]:
    """Yield the rows of TIFF tiles, or the TIFF strips, from the top."""
    import tifffile

    with tifffile.TiffFile(path) as file:
        page: Any = file.series[0].keyframe
        band: Array | None = None
        top = 0
        for segment, (_, _, y, x, _), shape in page.segments(maxworkers=2, buffersize=_BUFFER):
            if band is None or y != top:
                if band is not None:
                    yield band
                rows = min(shape[1], page.imagelength - y)
                band = np.full((rows, width, page.samplesperpixel), _fill(page), page.dtype)
                top = y
            if segment is not None:
                part = segment[0, : band.shape[0], : width - x]
                band[: part.shape[0], x : x + part.shape[1]] = part
        assert band is not None
        yield band


def _fill(page: Any) -> int:
    return 0 if page.samplesperpixel == 1 else int(np.iinfo(page.dtype).max)


def _regrouped(bands: Iterator[Array], rows: int) -> Iterator[Array]:
    """Yield arrays with a number of rows, except the last one."""
    waiting: list[Array] = []
    count = 0
    for band in bands:
        squeezed = band[..., 0] if band.shape[2] == 1 else band
        waiting.append(squeezed)
        count += len(band)
        while count >= rows:
            joined = waiting[0] if len(waiting) == 1 else np.concatenate(waiting)
            yield joined[:rows]
            waiting, count = [joined[rows:]], count - rows
    if count:
        yield np.concatenate(waiting)


def _mpp(page: Any, facts: dict[str, str]) -> tuple[float, float] | None:
    """Return the size of a pixel in µm, from the description or the resolution."""
    with suppress(KeyError, ValueError):
        size = float(facts["MPP"])
        return size, size
    found = []
    for name in ("XResolution", "YResolution"):
        tag, unit = page.tags.get(name), page.tags.get("ResolutionUnit")
        value = tag.value[0] / tag.value[1] if tag is not None and tag.value[1] else 0.0
        micrometers = 10_000.0 if unit is not None and int(unit.value) == _CENTIMETER else 25_400.0
        if value <= 0 or micrometers / value > _LARGEST:
            return None
        found.append(micrometers / value)
    return found[0], found[1]


def _date(page: Any, facts: dict[str, str]) -> datetime | None:
    """Return the date and time of the scan."""
    with suppress(KeyError, ValueError):
        return datetime.strptime(f"{facts['Date']} {facts['Time']}", "%m/%d/%y %H:%M:%S")
    with suppress(KeyError, ValueError, TypeError):
        return datetime.strptime(page.tags[_DATE].value, "%Y:%m:%d %H:%M:%S")
    return None
