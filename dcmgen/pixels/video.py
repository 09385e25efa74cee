"""Video in DICOM: one stream holds all frames. It can be taken out and put in without any codec. PS3.5 8.2.5 to 8.2.9"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.codec.encapsulation import Encapsulated
from dcmgen.errors import PixelError
from dcmgen.pixels import source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dcmgen.pixels.description import Description
    from dcmgen.pixels.source import PixelSource

Array = np.ndarray[Any, Any]


def video_stream(src: Any) -> bytes:
    """The video stream of an object, as it is stored: MPEG-2, H.264 or HEVC, bare or in its container.

    Parameters
    ----------
    src
        Data set, path, file object or URL.

    Raises
    ------
    PixelError
        The pixels are not video.
    """
    return video_stream_of(source.from_dataset(source.opened(src)))


def video_stream_of(src: PixelSource) -> bytes:
    """The stream of opened pixels: all fragments joined."""
    if not src.syntax.is_video:
        raise PixelError(f"the pixels are no video: they are stored as {src.syntax.label}")
    return Encapsulated(src.value.read, 0, src.value.length, 1).frame(0)


class Video:
    """Frames of a stream by number; those in ascending order are decoded once.

    Parameters
    ----------
    stream
        The whole stream.
    description
        What the data set says.
    rgb
        Whether to give RGB.
    """

    def __init__(self, stream: bytes, description: Description, rgb: bool) -> None:
        self._stream = stream
        self._description = description
        self._rgb = rgb
        self._next = 0
        self._frames: Iterator[tuple[Array, str]] = iter(())

    def __getitem__(self, index: int) -> tuple[Array, str]:
        """A frame and its photometric interpretation.

        Raises
        ------
        PixelError
            The stream has fewer frames, or is damaged.
        """
        if index < self._next or self._next == 0:
            from dcmgen.pixels.codecs.video import decode_stream

            self._frames = decode_stream(self._stream, self._description, self._rgb)
            self._next = 0
        for frame in self._frames:
            self._next += 1
            if self._next > index:
                return frame
        raise PixelError(f"frame {index} is missing: the video has {self._next} frames")
