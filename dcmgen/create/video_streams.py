"""Properties of a video stream, and the transfer syntax that allows it (PS3.5 8.2.5 to 8.2.11)."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from dcmgen.dictionary.data.uid_constants import (
    HEVCM10P51,
    HEVCMP51,
    MPEG2MPHL,
    MPEG2MPML,
    MPEG4HP41,
    MPEG4HP422D,
)
from dcmgen.errors import CreateError, MissingCodecError

if TYPE_CHECKING:
    from collections.abc import Sequence

_CONTAINERS = {"mov,mp4,m4a,3gp,3g2,mj2": "MP4", "mpegts": "MPEG-TS", "mpeg": "MPEG-PS", "mpegvideo": "MPEG-ES"}
"""Names of container formats by those of FFmpeg."""
_CODECS = {"mpeg2video": "MPEG-2", "h264": "H.264", "hevc": "HEVC"}
_QUICKTIME = b"ftypqt  "
_HIGH = (720, 1280), (1080, 1920)
"""Rows and columns of MPEG-2 Main Profile / High Level."""
_MAIN = (576, 720)
"""Largest rows and columns of MPEG-2 Main Profile / Main Level."""


@attrs.frozen
class Stream:
    """Properties of a video stream.

    Attributes
    ----------
    codec : str
        ``"MPEG-2"``, ``"H.264"`` or ``"HEVC"``.
    container : str
        ``"MP4"``, ``"MPEG-TS"``, ``"MPEG-PS"``, ``"MPEG-ES"``, or another name of FFmpeg.
    profile : str
        Name of the profile.
    level : int
        Code of the level in the stream.
    rows, columns : int
        Size of the frames.
    pixel_format : str
        Name of the pixel format of FFmpeg.
    aspect : float
        Width of a pixel divided by its height.
    times : sequence of float
        Times of the frames in ms.
    rate : float
        Frames per second.
    has_audio : bool
        Whether the container has sound.
    """

    codec: str
    container: str
    profile: str
    level: int
    rows: int
    columns: int
    pixel_format: str
    aspect: float
    times: Sequence[float]
    rate: float
    has_audio: bool

    @property
    def steps(self) -> np.ndarray[Any, Any]:
        """Times between frames in ms."""
        return np.diff(self.times)


def read_stream(data: bytes) -> Stream:
    """Read the properties of a video stream. Its frames are not decoded.

    Parameters
    ----------
    data : bytes
        The stream: MP4, MPEG transport or program stream, or an elementary stream.

    Raises
    ------
    CreateError
        If there is no video stream, or its codec is not MPEG-2, H.264 or HEVC.
    MissingCodecError
        If PyAV is not installed.
    """
    try:
        import av
        import av.error
    except ImportError:
        raise MissingCodecError('reading video requires PyAV: pip install "dcmgen[video]"') from None
    try:
        with av.open(io.BytesIO(data), "r") as container:
            if not container.streams.video:
                raise CreateError("the file has no video", advice="Pass MPEG-2, H.264 or HEVC video")
            stream = container.streams.video[0]
            context = stream.codec_context
            name = _CONTAINERS.get(container.format.name, container.format.name)
            if name == "MP4" and data[4:12] == _QUICKTIME:
                name = "QuickTime"
            if context.name not in _CODECS:
                raise CreateError(
                    f"the video is {context.name}, which no transfer syntax allows",
                    advice="Convert it to H.264: ffmpeg -i FILE -c:v libx264 -pix_fmt yuv420p video.mp4",
                )
            rate = float(stream.average_rate or stream.guessed_rate or 0)
            shown = [packet.pts for packet in container.demux(stream) if packet.size]
            return Stream(
                codec=_CODECS[context.name],
                container=name,
                profile=str(context.profile or ""),
                level=int(context.level or 0),
                rows=context.height,
                columns=context.width,
                pixel_format=str(context.pix_fmt or ""),
                aspect=float(stream.sample_aspect_ratio or 1),
                times=_times(shown, float(stream.time_base or 0), rate),
                rate=rate,
                has_audio=bool(container.streams.audio),
            )
    except av.error.FFmpegError as error:
        raise CreateError(f"the video cannot be read: {error}", advice="Pass MPEG-2, H.264 or HEVC video") from error


def _times(shown: Sequence[int | None], base: float, rate: float) -> list[float]:
    """Return the times of frames in ms: those of the packets, or those of a constant rate."""
    if not shown:
        raise CreateError("the video has no frames", advice="Export it again")
    known = sorted(time for time in shown if time is not None)
    is_timed = len(known) == len(shown) and base and len(set(known)) == len(known)
    if is_timed and (rate or len(known) > 1):  # one frame without a rate has no duration
        return [1000 * base * (time - known[0]) for time in known]
    if not rate:
        raise CreateError("the video has no frame rate", advice="Copy it to MP4: ffmpeg -i FILE -c copy video.mp4")
    return [1000 * number / rate for number in range(len(shown))]


def transfer_syntax_of(stream: Stream) -> str:
    """Return the UID of the transfer syntax for a stream.

    Raises
    ------
    CreateError
        If no transfer syntax allows the stream. The message says why.
    """
    found = {"MPEG-2": _mpeg2, "H.264": _h264, "HEVC": _hevc}[stream.codec](stream)
    if stream.codec != "MPEG-2":
        if stream.container not in ("MP4", "MPEG-TS"):
            raise _refused(
                stream, f"is in the container {stream.container}", "Copy it to MP4: ffmpeg -i FILE -c copy video.mp4"
            )
        if abs(stream.aspect - 1) > 1e-6:
            raise _refused(stream, f"has pixels of aspect {stream.aspect:g}", "Scale it to square pixels")
    return found


def _mpeg2(stream: Stream) -> str:
    if stream.profile != "Main" or stream.pixel_format != "yuv420p":
        raise _refused(stream, f"has the profile {stream.profile}", "Encode it with the Main profile")
    if stream.rows <= _MAIN[0] and stream.columns <= _MAIN[1]:
        return MPEG2MPML
    if (stream.rows, stream.columns) in _HIGH:
        return MPEG2MPHL
    raise _refused(
        stream,
        f"has frames of {stream.columns} x {stream.rows}",
        "Scale it to 1280 x 720, 1920 x 1080, or at most 720 x 576",
    )


def _h264(stream: Stream) -> str:
    if stream.profile not in ("High", "Main", "Constrained Baseline") or stream.pixel_format not in (
        "yuv420p",
        "yuvj420p",
    ):
        raise _refused(
            stream,
            f"has the profile {stream.profile} ({stream.pixel_format})",
            "Encode it with the High profile, 4:2:0",
        )
    if stream.level <= 41:
        return MPEG4HP41
    if stream.level == 42:
        return MPEG4HP422D
    raise _refused(stream, f"has level {stream.level / 10:g}", "Encode it with level 4.2 or less")


def _hevc(stream: Stream) -> str:
    if stream.level > 153:
        raise _refused(stream, f"has level {stream.level / 30:g}", "Encode it with level 5.1 or less")
    if stream.profile == "Main":
        return HEVCMP51
    if stream.profile == "Main 10":
        return HEVCM10P51
    raise _refused(stream, f"has the profile {stream.profile}", "Encode it with the Main profile")


def _refused(stream: Stream, what: str, advice: str) -> CreateError:
    return CreateError(f"the {stream.codec} video {what}, which no transfer syntax allows", advice=advice)
