"""Frames of encapsulated data: fragments, valid and invalid offset tables; only the necessary bytes are read."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import numpy as np
import pytest

from dcmgen import dcmread, encaps, pixels
from dcmgen import uid as u
from dcmgen.errors import PixelError
from dcmgen.pixels.frames import Frames
from tests.pixels.conftest import make, wavy

FRAMES = np.stack([wavy(seed=i) * 4095 for i in range(5)]).astype(np.uint16)
ITEM = b"\xfe\xff\x00\xe0"


def codestreams(uid: str = u.JPEGLSLossless) -> list[bytes]:
    return [pixels.encode(frame, uid, bits_stored=12) for frame in FRAMES]


def value(parts: list[list[bytes]], table: list[int] | None = None) -> bytes:
    """Return the encapsulated value of frames that are lists of fragments."""
    offsets, items, at = [], [], 0
    for frame in parts:
        offsets.append(at)
        for fragment in frame:
            items.append(ITEM + struct.pack("<I", len(fragment)) + fragment)
            at += 8 + len(fragment)
    entries = offsets if table is None else table
    return ITEM + struct.pack(f"<I{len(entries)}I", 4 * len(entries), *entries) + b"".join(items)


def split(data: bytes, pieces: int) -> list[bytes]:
    size = len(data) // pieces // 2 * 2
    return [data[i * size : (i + 1) * size if i + 1 < pieces else None] for i in range(pieces)]


@pytest.mark.parametrize("uid", [u.JPEGLSLossless, u.JPEG2000Lossless, u.JPEGLosslessSV1, u.HTJ2KLossless])
@pytest.mark.parametrize("table", [True, False], ids=["table", "no table"])
@pytest.mark.parametrize("pieces", [1, 3])
def test_fragments(uid: str, table: bool, pieces: int, tmp_path: Path) -> None:
    ds = make(FRAMES, bits_stored=12)
    ds.PixelData = value([split(c, pieces + i % 2) for i, c in enumerate(codestreams(uid))], None if table else [])
    ds.file_meta.TransferSyntaxUID = uid
    ds.save_as(tmp_path / "x.dcm")
    for index in (4, 0, 2):
        assert np.array_equal(pixels.pixel_array(tmp_path / "x.dcm", index=index), FRAMES[index])
    assert np.array_equal(pixels.pixel_array(tmp_path / "x.dcm"), FRAMES)
    assert np.array_equal(dcmread(tmp_path / "x.dcm").pixel_array, FRAMES)


@pytest.mark.parametrize("table", [[7, 9, 11, 13, 15], [0, 0, 0, 0, 0], [0, 1 << 31, 2, 3, 4], [0]])
def test_wrong_tables_are_ignored(table: list[int]) -> None:
    ds = make(FRAMES, bits_stored=12)
    ds.PixelData = value([[c] for c in codestreams()], table)
    ds.file_meta.TransferSyntaxUID = u.JPEGLSLossless
    assert np.array_equal(ds.pixel_array, FRAMES)


def test_wrong_extended_tables_are_ignored() -> None:
    ds = make(FRAMES, bits_stored=12)
    ds.compress(u.JPEGLSLossless, encapsulate_ext=True)
    ds.ExtendedOffsetTable = bytes(range(40))
    assert np.array_equal(ds.pixel_array, FRAMES)


def test_fragments_that_cannot_be_assigned_to_frames() -> None:
    ds = make(FRAMES, bits_stored=12)
    ds.compress(u.RLELossless)
    frames = list(encaps.generate_frames(ds.PixelData, number_of_frames=5))
    ds.PixelData = value([split(frame, 2) for frame in frames], [])
    with pytest.raises(PixelError, match="10 fragments contain 5 frames, but there is no usable offset table"):
        ds.pixel_array  # noqa: B018


def test_values_that_are_not_encapsulated() -> None:
    with pytest.raises(PixelError, match="Check that it is encapsulated"):
        Frames(lambda offset, length: bytes(length), 100, 1)


def test_only_the_requested_frame_is_read() -> None:
    data = value([[c] for c in codestreams()])
    read: list[int] = []

    def reader(offset: int, length: int) -> bytes:
        read.append(length)
        return data[offset : offset + length]

    frames = Frames(reader, len(data), 5)
    assert frames[3] == codestreams()[3]
    assert sum(read) < len(codestreams()[3]) + 2048


def test_pixels_of_an_item_far_from_the_start_of_the_file(tmp_path: Path) -> None:
    ds = make(FRAMES, bits_stored=12)
    ds.private_block(0x0009, "TEST", create=True).add_new(1, "OB", bytes(300_000))
    ds.IconImageSequence = [make(FRAMES[0], bits_stored=12)]
    ds.save_as(tmp_path / "x.dcm")
    assert np.array_equal(pixels.pixel_array(dcmread(tmp_path / "x.dcm").IconImageSequence[0]), FRAMES[0])


def test_native_frames_are_read_alone(tmp_path: Path) -> None:
    make(np.tile(FRAMES, (20, 4, 4)), bits_stored=12).save_as(tmp_path / "x.dcm")

    class Counting(io.FileIO):
        total = 0

        def read(self, size: int = -1) -> bytes:
            data = super().read(size)
            Counting.total += len(data)
            return data

    with Counting(tmp_path / "x.dcm") as file:
        frame = pixels.pixel_array(file, index=77)
    assert np.array_equal(frame, np.tile(FRAMES[2], (4, 4)))
    assert Counting.total < 2 * frame.nbytes + (1 << 17)
