"""Objects with video, and streams that no transfer syntax allows."""

from __future__ import annotations

import io
import sys
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dcmgen import codes, create, examples, iods, pixels, uid
from dcmgen.codec.reader import dcmread
from dcmgen.errors import CreateError, MissingCodecError
from dcmgen.iods import VideoEndoscopicImage, VideoPhotographicImage
from tests.create import judges

av = pytest.importorskip("av")
UNKNOWN = ("Undefined value length", "dataset read failed", "</PixelData(7fe0,0010)> - Missing")
"""Errors of dciodvfy for transfer syntaxes of HEVC, which it does not know (PS3.5 8.2.10)."""
STOMACH = codes.SCT.Stomach


@cache
def encoded(
    codec: str = "libx264",
    container: str = "mp4",
    size: tuple[int, int] = (128, 96),
    pixel_format: str = "yuv420p",
    aspect: Fraction | None = None,
    steps: tuple[int, ...] = (1,) * 6,
    options: tuple[tuple[str, str], ...] = (),
    sound: bool = False,
) -> bytes:
    """Return a video of moving stripes."""
    buffer = io.BytesIO()
    file = av.open(buffer, "w", format=container)
    try:
        stream = file.add_stream(codec, rate=25, options={"x265-params": "log-level=none", **dict(options)})
    except (ValueError, av.FFmpegError):
        pytest.skip(f"this FFmpeg has no {codec}")
    stream.width, stream.height, stream.pix_fmt = *size, pixel_format
    if aspect is not None:
        stream.codec_context.sample_aspect_ratio = aspect
    speaker = file.add_stream("aac", rate=44100, layout="mono") if sound else None
    time = 0
    for number, step in enumerate(steps):
        columns = (np.arange(size[0]) + 9 * number) % 256
        frame = av.VideoFrame.from_ndarray(
            np.broadcast_to(columns[None, :, None], (size[1], size[0], 3)).astype(np.uint8).copy(), format="rgb24"
        )
        frame.pts, frame.time_base = time, Fraction(1, 25)
        time += step
        file.mux(stream.encode(frame))
    file.mux(stream.encode())
    if speaker is not None:
        silence = av.AudioFrame.from_ndarray(np.zeros((1, 1024), np.float32), format="fltp", layout="mono")
        silence.sample_rate = 44100
        file.mux([*speaker.encode(silence), *speaker.encode()])
    file.close()
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("codec", "container", "size", "syntax"),
    [
        ("libx264", "mp4", (128, 96), uid.MPEG4HP41),
        ("libx264", "mpegts", (130, 90), uid.MPEG4HP41),
        ("mpeg2video", "mpegts", (128, 96), uid.MPEG2MPML),
        ("mpeg2video", "mpeg", (352, 288), uid.MPEG2MPML),
        ("mpeg2video", "mpeg2video", (1280, 720), uid.MPEG2MPHL),
        ("libx265", "mp4", (128, 96), uid.HEVCMP51),
    ],
)
def test_every_kind_of_stream(codec: str, container: str, size: tuple[int, int], syntax: str, tmp_path: Path) -> None:
    stream = encoded(codec, container, size)
    made = create.video(stream, region=STOMACH, source=examples.ct)
    assert isinstance(made, VideoPhotographicImage)
    read = dcmread(judges.check(made, tmp_path, accepted=UNKNOWN if syntax == uid.HEVCMP51 else ()))
    assert read.typed() == made
    assert read.file_meta.TransferSyntaxUID == syntax
    assert (read.Columns, read.Rows, read.NumberOfFrames) == (*size, 6)
    assert (read.FrameTime, read.CineRate) == (40, 25)
    assert (read.PatientID, read.LossyImageCompression) == (examples.ct.PatientID, "01")
    assert read.LossyImageCompressionMethod
    assert pixels.video_stream(read).rstrip(b"\0") == stream.rstrip(b"\0")
    first = pixels.pixel_array(read, index=0)
    assert first.shape == (size[1], size[0], 3)
    assert np.abs(first[10, :200].astype(int).mean(-1) - np.arange(size[0])[:200] % 256).mean() < 12


def test_two_arguments_are_enough(tmp_path: Path) -> None:
    (tmp_path / "a.mp4").write_bytes(encoded())
    made: Any = create.video(tmp_path / "a.mp4", region="Stomach")
    assert made.AnatomicRegionSequence[0].CodeMeaning == "Stomach"
    judges.check(made, tmp_path)


def test_arguments(tmp_path: Path) -> None:
    made = create.video(
        encoded(sound=True),
        region=codes.SCT.Knee,
        kind=VideoEndoscopicImage,
        acquired="20260102101500",
        laterality="R",
        study=create.Study(PatientID="1").series(SeriesNumber=7),
        description="Arthroscopy",
    )
    read = dcmread(judges.check(made, tmp_path, accepted=("MultiplexedAudioChannels",)))
    assert (read.Modality, read.SeriesNumber, read.SeriesDescription) == ("ES", 7, "Arthroscopy")
    assert (read.ImageLaterality, read.AcquisitionDateTime) == ("R", "20260102101500")
    assert len(read.MultiplexedAudioChannelsDescriptionCodeSequence) == 0
    micro = create.video(encoded(), region=STOMACH, kind=iods.VideoMicroscopicImage)
    assert micro.Modality == "GM"


def test_irregular_times(tmp_path: Path) -> None:
    made = create.video(encoded(steps=(1, 3, 1, 2, 1, 1)), region=STOMACH)
    read = dcmread(judges.check(made, tmp_path))
    assert "FrameTime" not in read
    assert read.FrameTimeVector == [0, 40, 120, 40, 80, 40]


def test_pixels_of_mpeg2_need_not_be_square(tmp_path: Path) -> None:
    made: Any = create.video(encoded("mpeg2video", "mpegts", (720, 576), aspect=Fraction(16, 15)), region=STOMACH)
    assert made.PixelAspectRatio == [15, 16]
    judges.check(made, tmp_path)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (lambda: b"", "the video cannot be read"),
        (lambda: b"%PDF-1.7 %%EOF", "the video cannot be read"),
        (lambda: encoded()[: len(encoded()) // 3], "the video cannot be read"),
        (lambda: encoded("mpeg4"), "the video is mpeg4, which no transfer syntax allows. Convert it"),
        (lambda: encoded(container="matroska"), "is in the container matroska,webm, .* Copy it to MP4"),
        (lambda: encoded(container="mov"), "is in the container QuickTime"),
        (lambda: encoded(container="h264"), "is in the container h264"),
        (lambda: encoded(aspect=Fraction(4, 3)), r"has pixels of aspect 1\.33333"),
        (lambda: encoded(pixel_format="yuv444p"), "has the profile High 4:4:4 Predictive"),
        (lambda: encoded(options=(("level", "5.1"),)), r"has level 5\.1"),
        (lambda: encoded("mpeg2video", "mpegts", (800, 600)), "has frames of 800 x 600"),
        (lambda: encoded("libx265", pixel_format="yuv420p10le"), "has 10 bits, and the IODs of video allow 8"),
        (lambda: encoded("libx265", pixel_format="yuv444p"), "has the profile"),
    ],
)
def test_streams_that_are_refused(content: Any, message: str) -> None:
    with pytest.raises(CreateError, match=message):
        create.video(content(), region=STOMACH)


def test_without_pyav(monkeypatch: pytest.MonkeyPatch) -> None:
    data = encoded()
    monkeypatch.setitem(sys.modules, "av", None)
    with pytest.raises(MissingCodecError, match=r'pip install "dcmgen\[video\]"'):
        create.video(data, region=STOMACH)
