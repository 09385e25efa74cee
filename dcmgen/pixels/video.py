"""Video, whose frames are stored as one stream; no codec is needed to extract or store it (PS3.5 8.2.5 to 8.2.9)."""

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
    """Return the video stream of an object as it is stored.

    Parameters
    ----------
    src : Dataset, path, URL or binary file object
        An object with MPEG-2, H.264 or HEVC video.

    Returns
    -------
    bytes
        The stream, with the container format in which it is stored, if any.

    Raises
    ------
    MissingElementError
        If there is no Pixel Data.
    PixelError
        If the pixels are not video.
    """
    return video_stream_of(source.from_dataset(source.opened(src)))


def video_stream_of(src: PixelSource) -> bytes:
    """Return the stream of opened pixels, joined from all fragments."""
    if not src.syntax.is_video:
        raise PixelError(f"the pixels are not video; their transfer syntax is {src.syntax.label}")
    return Encapsulated(src.value.read, 0, src.value.length, 1).frame(0)


class Video:
    """Frames of a video stream by index; frames that are accessed in ascending order are decoded only once.

    Parameters
    ----------
    stream : bytes
        The whole stream.
    description : Description
        Description of the pixels, from the dataset.
    rgb : bool
        Whether to convert frames to RGB.
    """

    def __init__(self, stream: bytes, description: Description, rgb: bool) -> None:
        self._stream = stream
        self._description = description
        self._rgb = rgb
        self._next = 0
        self._frames: Iterator[tuple[Array, str, bool]] = iter(())

    def __getitem__(self, index: int) -> tuple[Array, str, bool]:
        """Return a frame, its photometric interpretation, and whether it is complete.

        Raises
        ------
        PixelError
            If the stream has fewer frames, or is damaged.
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

    def has_more(self) -> bool:
        """Return whether another frame follows the one that was returned last."""
        for _ in self._frames:
            self._next += 1
            return True
        return False
