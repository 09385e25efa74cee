"""Video from cameras, endoscopes and microscopes (PS3.3 A.32.5 to A.32.7)."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.codec.transfer_syntax import TransferSyntax
from dcmgen.create.classes import check_class
from dcmgen.create.coding import to_code
from dcmgen.create.context import begin
from dcmgen.create.finishing import finish
from dcmgen.create.sources import read_sources
from dcmgen.create.video_streams import read_stream, transfer_syntax_of
from dcmgen.dictionary.data.elements import TAGS
from dcmgen.errors import CreateError
from dcmgen.iods import VideoEndoscopicImage, VideoMicroscopicImage, VideoPhotographicImage
from dcmgen.pixels import set_video_stream

if TYPE_CHECKING:
    from datetime import datetime
    from os import PathLike

    from dcmgen.create.coding import CodeLike
    from dcmgen.create.context import Series, Study
    from dcmgen.create.sources import Sources
    from dcmgen.create.video_streams import Stream

    Video = VideoEndoscopicImage | VideoMicroscopicImage | VideoPhotographicImage
    """A video."""

_CLASSES = (VideoPhotographicImage, VideoEndoscopicImage, VideoMicroscopicImage)
_JITTER = 0.02
"""Largest difference of the times between frames that counts as constant, as a fraction."""


def video(
    content: bytes | str | PathLike[str],
    *,
    region: CodeLike,
    kind: type[Video] = VideoPhotographicImage,
    acquired: datetime | str | None = None,
    laterality: str = "",
    source: Sources | None = None,
    study: Study | Series | None = None,
    description: str = "",
) -> Video:
    """Create an object with a video.

    The stream is stored unchanged. Its size, frame rate, number of frames and transfer syntax are read from it.

    Parameters
    ----------
    content : bytes or path-like
        MPEG-2, H.264 or HEVC video in an MP4 file or an MPEG transport stream; MPEG-2 also as an elementary or program
        stream.
    region : Code, str, mapping or Dataset
        Anatomic region that is shown, such as ``codes.SCT.Stomach`` (CID 4 and others).
    kind : type of IOD, optional
        `VideoPhotographicImage`, `VideoEndoscopicImage` or `VideoMicroscopicImage`.
    acquired : datetime.datetime or str, optional
        Date and time of the first frame.
    laterality : {"R", "L", "U", "B"}, optional
        Image Laterality of a paired body part.
    source : Dataset, path-like, or iterable of them, optional
        Objects of the same patient and study.
    study : Study or Series, optional
        Patient and study. By default, those of `source`.
    description : str, optional
        Series Description.

    Returns
    -------
    VideoPhotographicImage, VideoEndoscopicImage or VideoMicroscopicImage
        The video.

    Raises
    ------
    CreateError
        If the file is not a video, or if no transfer syntax or IOD allows it.
    MissingCodecError
        If PyAV is not installed (``pip install "dcmgen[video]"``).
    OSError
        If the file cannot be read.

    See Also
    --------
    dcmgen.pixels.video_stream : Returns the stream of an object.

    Notes
    -----
    The profile and level decide the transfer syntax: MPEG-2 Main Profile at Main or High Level, H.264 High Profile at
    Level 4.1 or 4.2, or HEVC Main Profile at Level 5.1 (PS3.5 8.2.5 to 8.2.10). A constant frame rate is stored
    as Frame Time, a variable one as Frame Time Vector (PS3.3 C.7.6.5).
    """
    data = content if isinstance(content, bytes) else Path(content).read_bytes()
    stream = read_stream(data)
    syntax = TransferSyntax.of(transfer_syntax_of(stream))
    check_class(kind, lambda each: issubclass(each, _CLASSES), "class of videos")
    if syntax.max_bits != 8:
        raise CreateError(
            f"the video has {syntax.max_bits} bits, and the IODs of video allow 8 (PS3.3 C.8.12.1)",
            advice="Encode it with the Main profile",
        )
    values: dict[str, Any] = {
        "ImageType": ["ORIGINAL", "PRIMARY"],
        "AnatomicRegionSequence": [to_code(region, what="region")],
        "AcquisitionContextSequence": [],
    }
    if acquired is not None:
        values["AcquisitionDateTime"] = acquired
    if laterality:
        values["ImageLaterality"] = laterality
    made: Video = begin(kind, study, read_sources(source), description=description, **values)
    set_video_stream(
        made,
        data,
        syntax.uid,
        rows=stream.rows,
        columns=stream.columns,
        frames=len(stream.times),
        frame_rate=stream.rate or 1000 / float(np.median(stream.steps)),
    )
    _set_times(made, stream)
    made.LossyImageCompressionRatio = [_ratio(made, len(data))]
    made.LossyImageCompressionMethod = [syntax.lossy_method]
    if abs(stream.aspect - 1) > 1e-6:
        aspect = Fraction(1 / stream.aspect).limit_denominator(1000)
        made.PixelAspectRatio = [aspect.numerator, aspect.denominator]
    if stream.has_audio:
        made.MultiplexedAudioChannelsDescriptionCodeSequence = []
    return finish(made)


def _set_times(made: Video, stream: Stream) -> None:
    """Set the times of the frames: Frame Time if they are regular, else Frame Time Vector (PS3.3 C.7.6.5)."""
    steps = stream.steps
    if not len(steps) or np.ptp(steps) <= _JITTER * steps.mean():
        made.FrameTime = round(float(steps.mean()) if len(steps) else 1000 / stream.rate, 6)
        made.FrameIncrementPointer = [TAGS["FrameTime"]]
        return
    del made.FrameTime
    made.FrameTimeVector = [0, *(round(float(step), 6) for step in steps)]
    made.FrameIncrementPointer = [TAGS["FrameTimeVector"]]


def _ratio(made: Video, size: int) -> float:
    """Return the ratio of the sizes of the frames, with three samples per pixel, and of the stream."""
    return round(int(made.Rows or 0) * int(made.Columns or 0) * 3 * int(made.NumberOfFrames or 0) / size, 2)
