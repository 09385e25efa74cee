"""Video streams are stored and extracted unchanged; PyAV decodes their frames."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dcmgen import pixels
from dcmgen.errors import CodecError, MissingCodecError, PixelError, PixelWarning
from tests.pixels.conftest import make

Y, X = np.mgrid[:96, :128]
MOVING = np.stack([np.stack([X + i * 5, Y * 2, (X + Y) // 2], -1) % 256 for i in range(8)]).astype(np.uint8)
SYNTAX = {
    ("libx264", "h264"): "1.2.840.10008.1.2.4.102",
    ("libx264", "mp4"): "1.2.840.10008.1.2.4.103",
    ("mpeg2video", "mpegts"): "1.2.840.10008.1.2.4.100",
    ("libx265", "hevc"): "1.2.840.10008.1.2.4.107",
}


def encoded(codec: str, container: str) -> bytes:
    av = pytest.importorskip("av")
    buffer = io.BytesIO()
    file = av.open(buffer, "w", format=container)
    try:
        stream = file.add_stream(codec, rate=25)
    except (ValueError, av.FFmpegError):
        pytest.skip(f"this FFmpeg has no {codec}")
    stream.width, stream.height, stream.pix_fmt = 128, 96, "yuv420p"
    stream.bit_rate = 4_000_000
    for frame in MOVING:
        file.mux(stream.encode(av.VideoFrame.from_ndarray(frame, format="rgb24")))
    file.mux(stream.encode())
    file.close()
    return buffer.getvalue()


@pytest.mark.parametrize(("codec", "container"), SYNTAX)
def test_frames_of_a_video(codec: str, container: str, tmp_path: Path) -> None:
    stream = encoded(codec, container)
    ds = make()
    uid = SYNTAX[codec, container]
    pixels.set_video_stream(ds, stream, uid, rows=96, columns=128, frames=8, frame_rate=25)
    ds.save_as(tmp_path / "x.dcm")
    assert pixels.video_stream(tmp_path / "x.dcm").rstrip(b"\0") == stream.rstrip(b"\0")
    array = pixels.pixel_array(tmp_path / "x.dcm")
    assert array.shape == MOVING.shape
    error = np.abs(array.astype(int) - MOVING).mean()
    assert error < 8
    assert np.array_equal(pixels.pixel_array(ds, index=5), array[5])
    assert np.array_equal(np.stack(list(pixels.iter_pixels(ds, indices=[6, 2]))), array[[6, 2]])
    raw, meta = pixels.get_decoder(uid).as_array(ds, index=0, raw=True)
    assert meta.photometric_interpretation == "YBR_PARTIAL_420"
    rgb = pixels.convert_color_space(raw, "YBR_PARTIAL_420", "RGB")
    assert np.abs(rgb.astype(int) - array[0]).mean() < 4
    ds.NumberOfFrames = 9
    with pytest.raises(PixelError, match="frame 8 is missing: the video has 8 frames"):
        pixels.pixel_array(ds)


def test_frames_after_the_number_of_frames_are_reported() -> None:
    ds = make()
    uid = SYNTAX["libx264", "h264"]
    pixels.set_video_stream(ds, encoded("libx264", "h264"), uid, rows=96, columns=128, frames=5, frame_rate=25)
    with pytest.warns(PixelWarning, match="NumberOfFrames is 5, but the video has more frames"):
        assert len(pixels.pixel_array(ds)) == 5
    assert len(pixels.pixel_array(ds, number_of_frames=8)) == 8


def test_incomplete_frames() -> None:
    stream = encoded("libx264", "h264")
    ds = make()
    uid = SYNTAX["libx264", "h264"]
    pixels.set_video_stream(ds, stream, uid, rows=96, columns=128, frames=8, frame_rate=25)
    whole = pixels.pixel_array(ds)
    pixels.set_video_stream(
        ds, stream[: int(len(stream) * 0.93) // 2 * 2], uid, rows=96, columns=128, frames=8, frame_rate=25
    )
    with pytest.raises(CodecError, match=r"frame \d of the video is incomplete"):
        pixels.pixel_array(ds)
    with pytest.warns(PixelWarning, match="of the video is incomplete; the available part is kept"):
        kept = pixels.pixel_array(ds, on_error="keep")
    assert np.array_equal(kept[:5], whole[:5])


def test_streams_need_no_codec(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(pixels.registry._installed_cache, "av", False)
    ds: Any = make()
    pixels.set_video_stream(
        ds, b"\0\0\1\xb3stream", "1.2.840.10008.1.2.4.100", rows=2, columns=2, frames=1, frame_rate=30
    )
    assert pixels.video_stream(ds).rstrip(b"\0") == b"\0\0\1\xb3stream"
    with pytest.raises(MissingCodecError, match=r'av: requires av - pip install "dcmgen\[video\]"'):
        ds.pixel_array  # noqa: B018
    with pytest.raises(PixelError, match="is not a transfer syntax for video"):
        pixels.set_video_stream(ds, b"x", "1.2.840.10008.1.2.4.50", rows=2, columns=2, frames=1, frame_rate=30)


def test_pixels_that_are_not_video() -> None:
    with pytest.raises(PixelError, match="not video; their transfer syntax is Explicit VR Little Endian"):
        pixels.video_stream(make(MOVING[0]))
