"""PyAV (BSD, with FFmpeg): frames of MPEG-2, H.264 and HEVC video (PS3.5 8.2.5 to 8.2.9).

Video is one stream for all frames; `dcmgen.pixels.video` provides access to single frames.
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


def decode_stream(data: bytes, description: Description, rgb: bool) -> Iterator[tuple[Array, str, bool]]:
    """Yield the decoded frames of a stream in order.

    Parameters
    ----------
    data : bytes
        The whole stream: elementary, in a transport stream or in an MP4 file.
    description : Description
        Description of the pixels, from the dataset.
    rgb : bool
        Convert to RGB instead of YBR_PARTIAL_420 with chroma at full resolution.

    Yields
    ------
    array : ndarray
        uint8, shape (rows, columns) or (rows, columns, 3).
    photometric_interpretation : str
        Color space of ``array``.
    is_complete : bool
        Whether the frame is complete, as far as the decoder detects it.

    Raises
    ------
    CodecError
        If the stream cannot be decoded.
    """
    try:
        with av.open(io.BytesIO(data), "r") as container:
            for frame in container.decode(video=0):
                is_complete = not frame.is_corrupt
                if description.samples == 1:
                    yield frame.to_ndarray(format="gray"), description.photometric_interpretation, is_complete
                elif rgb:
                    yield frame.to_ndarray(format="rgb24"), "RGB", is_complete
                else:
                    planar = frame.to_ndarray(format="yuv444p")
                    yield np.ascontiguousarray(planar.transpose(1, 2, 0)), "YBR_PARTIAL_420", is_complete
    except av.error.FFmpegError as error:
        raise CodecError(f"the video stream cannot be decoded: {error}") from error
