"""Files from what an object contains: its document, video, waveforms, frames, overlays and ICC profile."""

from __future__ import annotations

import csv
import os
from io import BytesIO, StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args

import numpy as np

from dcmgen import documents, pixels, waveforms
from dcmgen.codec.file_meta import named_syntax
from dcmgen.codec.reader import dcmread
from dcmgen.codec.replacing import write_file
from dcmgen.errors import MissingElementError, UnknownNameError
from dcmgen.model.dataset import BaseDataset
from dcmgen.model.groups import frame_count, position
from dcmgen.pixels.description import PIXEL_KEYWORDS
from dcmgen.pixels.icc import profile_of
from dcmgen.pixels.overlay import has_data, overlay_array, overlay_groups
from dcmgen.pixels.registry import transfer_syntax
from dcmgen.pixels.show import png

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TypeAlias

    Source: TypeAlias = "BaseDataset | str | os.PathLike[str]"
    Part: TypeAlias = tuple[str, bytes]
    """End of the name of a file, and its content."""

Content = Literal["document", "video", "waveforms", "frames", "overlays", "icc", "array"]
"""What can be extracted. By default, everything except ``"array"``, the stored values of the pixels as an NPY file."""

_CONTAINERS = ((4, b"ftyp", ".mp4"), (0, b"\0\0\1\xba", ".mpg"), (0, b"\x47", ".ts"))
"""Offset and bytes that identify the container of a video, and the suffix of its files."""
_STREAMS = {"MPEG2": ".m2v", "MPEG4": ".h264", "HEVC": ".h265"}
"""Suffix of the files of a video without a container, by the prefix of the keyword of its transfer syntax."""


def contents(ds: BaseDataset) -> list[Content]:
    """Return what an object contains.

    Parameters
    ----------
    ds : Dataset
        Object.

    Returns
    -------
    list of str
        ``"document"``, ``"video"``, ``"waveforms"``, ``"frames"``, ``"overlays"`` and ``"icc"``, as far as the object
        contains them.
    """
    found: list[Content] = []
    if ds.get("EncapsulatedDocument"):
        found.append("document")
    if ds.get("WaveformSequence"):
        found.append("waveforms")
    if any(keyword in ds for keyword in PIXEL_KEYWORDS):
        found.append("video" if _is_video(ds) else "frames")
    if _groups(ds):
        found.append("overlays")
    try:
        profile_of(ds)
        found.append("icc")
    except MissingElementError:
        pass
    return found


def extract(
    src: Source,
    folder: str | os.PathLike[str] = ".",
    what: Iterable[Content] | None = None,
    *,
    frames: Iterable[int] | None = None,
    stem: str = "",
    overwrite: bool = False,
) -> list[Path]:
    """Write what an object contains to files.

    Parameters
    ----------
    src : Dataset or path-like
        Object or file.
    folder : path-like, optional
        Folder of the files; it is created. By default, the current folder.
    what : iterable of str, optional
        What to write; by default, all of `contents`:

        - ``"document"``: the encapsulated document as PDF, XML, STL, OBJ or MTL file;
        - ``"video"``: the video stream, which is not decoded;
        - ``"waveforms"``: a CSV file for each multiplex group, with the time in seconds and the channels in their units;
        - ``"frames"``: a PNG file for each frame, with modality and VOI transformations;
        - ``"overlays"``: a PNG file for each overlay plane;
        - ``"icc"``: the ICC profile;
        - ``"array"``: an NPY file with the stored values of all frames.
    frames : iterable of int, optional
        Indices of the frames to write, from 0; by default, all.
    stem : str, optional
        Start of the names of the files. By default, the name of the source without its suffix.
    overwrite : bool, optional
        Whether to replace existing files.

    Returns
    -------
    list of Path
        The files that were written.

    Raises
    ------
    MissingElementError
        If the object does not contain something of `what`, or nothing at all.
    PixelError
        If the pixels cannot be decoded.
    UnknownNameError
        If there is no such content.
    FileExistsError
        If a file exists, with ``overwrite=False``.

    Examples
    --------
    >>> from tempfile import TemporaryDirectory
    >>> from dcmgen import examples
    >>> with TemporaryDirectory() as folder:
    ...     print([path.name for path in extract(examples.ct, folder, stem="slice")])
    ['slice.png']
    """
    ds = src if isinstance(src, BaseDataset) else dcmread(src)
    wanted = contents(ds) if what is None else list(what)
    if unknown := [each for each in wanted if each not in get_args(Content)]:
        raise UnknownNameError(f"{unknown[0]!r} cannot be extracted; the contents are {', '.join(get_args(Content))}")
    if not wanted:
        raise MissingElementError("the object contains no document, video, waveforms, pixels, overlays or ICC profile")
    indices = None if frames is None else list(frames)
    target = Path(folder)
    name = stem or (Path(ds.filename).stem if ds.filename else "") or "object"
    written: list[Path] = []
    for each in wanted:
        for end, content in _parts(ds, each, indices):
            path = target / f"{name}{end}"
            target.mkdir(parents=True, exist_ok=True)
            write_file(path, content, overwrite=overwrite)
            written.append(path)
    return written


def _parts(ds: BaseDataset, what: Content, frames: list[int] | None) -> Iterator[Part]:
    """Yield the files of one kind of content."""
    if what == "document":
        yield documents.suffix(ds), documents.content(ds)
    elif what == "video":
        stream = pixels.video_stream(ds)
        yield _video_suffix(ds, stream), stream
    elif what == "waveforms":
        yield from _waveforms(ds)
    elif what == "frames":
        yield from _frames(ds, frames)
    elif what == "overlays":
        yield from _overlays(ds)
    elif what == "icc":
        yield ".icc", profile_of(ds)
    else:
        file = BytesIO()
        np.save(file, pixels.pixel_array(ds))
        yield ".npy", file.getvalue()


def _is_video(ds: BaseDataset) -> bool:
    return transfer_syntax(named_syntax(ds.file_meta)).is_video


def _video_suffix(ds: BaseDataset, stream: bytes) -> str:
    for offset, text, suffix in _CONTAINERS:
        if stream[offset : offset + len(text)] == text:
            return suffix
    keyword = ds.file_meta.TransferSyntaxUID.keyword
    return next((suffix for prefix, suffix in _STREAMS.items() if keyword.startswith(prefix)), ".bin")


def _waveforms(ds: BaseDataset) -> Iterator[Part]:
    count = len(ds.get("WaveformSequence") or ())
    if not count:
        raise MissingElementError("the dataset has no WaveformSequence")
    for index in range(count):
        samples = waveforms.multiplex_array(ds, index, as_raw=False)
        seconds = np.arange(len(samples)) / waveforms.sampling_frequency(ds, index)
        text = StringIO(newline="")
        table = csv.writer(text, lineterminator="\n")
        table.writerow(["time [s]", *(" ".join(label.split()) for label in waveforms.labels(ds, index))])
        for row in np.column_stack((seconds, samples)).tolist():
            table.writerow(["" if value != value else f"{value:.10g}" for value in row])
        yield ".csv" if count == 1 else f"-{index + 1}.csv", text.getvalue().encode()


def _frames(ds: BaseDataset, frames: list[int] | None) -> Iterator[Part]:
    if not any(keyword in ds for keyword in PIXEL_KEYWORDS):
        raise MissingElementError("the dataset has no pixels")
    count = frame_count(ds)
    for index in range(count) if frames is None else [position(frame, count) for frame in frames]:
        end = ".png" if count == 1 else f"-{index + 1:0{max(4, len(str(count)))}}.png"
        yield end, png(pixels.render(ds, index, overlays=False))


def _groups(ds: BaseDataset) -> list[int]:
    return [group for group in overlay_groups(ds) if has_data(ds, group)]


def _overlays(ds: BaseDataset) -> Iterator[Part]:
    groups = _groups(ds)
    if not groups:
        raise MissingElementError("the dataset has no overlays")
    for group in groups:
        planes = overlay_array(ds, group)
        if planes.ndim == 2:
            planes = planes[np.newaxis]
        for number, plane in enumerate(planes, 1):
            frame = "" if len(planes) == 1 else f"-{number:04}"
            yield f"-overlay-{group:04X}{frame}.png", png(plane * np.uint8(255))
