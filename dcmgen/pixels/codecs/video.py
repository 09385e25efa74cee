"""PyAV (BSD, with FFmpeg): frames of MPEG-2, H.264 and HEVC video. PS3.5 8.2.5 to 8.2.9

Video is one stream for all frames; `dcmgen.pixels.video` finds frames in it.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import av
import av.error
import numpy as np

from dcmgen.errors import CodecError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dcmgen.pixels.description import Description

    Array = np.ndarray[Any, Any]


def decode_stream(data: bytes, description: Description, rgb: bool) -> Iterator[tuple[Array, str]]:
    """Decode the frames of a stream one after the other.

    Parameters
    ----------
    data
        The whole stream: bare, in a transport stream or in an MP4 file.
    description
        What the data set says.
    rgb
        Give RGB rather than YBR_PARTIAL_420 at full resolution.
    """
    try:
        with av.open(io.BytesIO(data), "r") as container:
            for frame in container.decode(video=0):
                if description.samples == 1:
                    yield frame.to_ndarray(format="gray"), description.photometric_interpretation
                elif rgb:
                    yield frame.to_ndarray(format="rgb24"), "RGB"
                else:
                    planar = frame.to_ndarray(format="yuv444p")
                    yield np.ascontiguousarray(planar.transpose(1, 2, 0)), "YBR_PARTIAL_420"
    except av.error.FFmpegError as error:
        raise CodecError(f"the video stream cannot be decoded: {error}") from error
