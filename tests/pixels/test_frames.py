"""Frames of encapsulated data: fragments, valid and invalid offset tables; only the necessary bytes are read."""

from __future__ import annotations

import io
import struct
import warnings
from pathlib import Path

import numpy as np
import pytest

from dcmgen import dcmread, encaps, pixels
from dcmgen import uid as u
from dcmgen.errors import PixelError, PixelWarning, ReadError, RepairWarning
from dcmgen.model.dataset import Dataset
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
    frames = [b"\1" + frame.tobytes()[1:] for frame in FRAMES]
    ds.PixelData = value([split(frame, 2) for frame in frames], [])
    ds.file_meta.TransferSyntaxUID = u.RLELossless
    with pytest.raises(PixelError, match="10 fragments contain 5 frames, but there is no usable offset table"):
        ds.pixel_array  # noqa: B018


def test_the_table_assigns_fragments_without_signature() -> None:
    ds = make(FRAMES, bits_stored=12)
    ds.compress(u.EncapsulatedUncompressedExplicitVRLittleEndian)
    ds.PixelData = value([split(frame.tobytes(), 1 + i % 3) for i, frame in enumerate(FRAMES)])
    assert np.array_equal(ds.pixel_array, FRAMES)
    assert np.array_equal(pixels.pixel_array(ds, index=2), FRAMES[2])


@pytest.mark.parametrize("number", [1, 3, 4])
def test_a_table_with_more_entries_assigns_fragments_without_signature(number: int, tmp_path: Path) -> None:
    ds = make(FRAMES, bits_stored=12)
    ds.compress(u.EncapsulatedUncompressedExplicitVRLittleEndian)
    ds.PixelData = value([split(frame.tobytes(), 1 + i % 3) for i, frame in enumerate(FRAMES)])
    ds.NumberOfFrames = number
    ds.save_as(tmp_path / "x.dcm")
    check_five_frames(tmp_path / "x.dcm", number)


@pytest.mark.parametrize("order", [[0, 0, 0, 0, 0], [0, 1, 3, 2, 4], [4, 3, 2, 1, 0]])
def test_an_extended_table_out_of_order_is_ignored(order: list[int], tmp_path: Path) -> None:
    ds = make(FRAMES, bits_stored=12)
    ds.compress(u.JPEGLSLossless, encapsulate_ext=True)
    offsets = struct.unpack("<5Q", ds.ExtendedOffsetTable)
    ds.ExtendedOffsetTable = struct.pack("<5Q", *[offsets[index] for index in order])
    ds.NumberOfFrames = 3
    ds.save_as(tmp_path / "x.dcm")
    check_five_frames(tmp_path / "x.dcm", 3)


def test_the_limit_of_decoded_bytes_is_inclusive() -> None:
    ds = make(FRAMES, bits_stored=12)
    assert np.array_equal(pixels.pixel_array(ds, max_bytes=FRAMES.nbytes), FRAMES)
    with pytest.raises(PixelError, match="the limit is"):
        pixels.pixel_array(ds, max_bytes=FRAMES.nbytes - 1)


@pytest.mark.parametrize("uid", [u.RLELossless, u.JPEGLSLossless, u.JPEG2000Lossless, u.JPEGXLLossless])
@pytest.mark.parametrize("number", [None, 1, 2, 4, 5, 6, 9])
@pytest.mark.parametrize("pieces", [1, 3])
@pytest.mark.parametrize("table", [True, False], ids=["table", "no table"])
def test_the_value_determines_the_number_of_frames(
    uid: str, number: int | None, pieces: int, table: bool, tmp_path: Path
) -> None:
    streams = codestreams(uid)
    ds = make(FRAMES, bits_stored=12)
    ds.PixelData = value([split(c, pieces) for c in streams], None if table else [])
    ds.file_meta.TransferSyntaxUID = uid
    if number is None:
        del ds.NumberOfFrames
    else:
        ds.NumberOfFrames = number
    ds.save_as(tmp_path / "x.dcm")
    check_five_frames(tmp_path / "x.dcm", number)


@pytest.mark.parametrize("uid", [u.DeflatedImageFrameCompression, u.EncapsulatedUncompressedExplicitVRLittleEndian])
@pytest.mark.parametrize("number", [1, 3, 7])
def test_frames_without_signature_are_single_fragments(uid: str, number: int, tmp_path: Path) -> None:
    ds = make(FRAMES, bits_stored=12)
    ds.compress(uid)
    ds.PixelData = value([[frame] for frame in encaps.generate_frames(ds.PixelData)], [])
    ds.NumberOfFrames = number
    ds.save_as(tmp_path / "x.dcm")
    check_five_frames(tmp_path / "x.dcm", number)


@pytest.mark.parametrize("number", [None, 1, 4, 6, 100])
def test_the_length_determines_the_number_of_native_frames(number: int | None, tmp_path: Path) -> None:
    ds = make(FRAMES, bits_stored=12)
    if number is None:
        del ds.NumberOfFrames
    else:
        ds.NumberOfFrames = number
    ds.save_as(tmp_path / "x.dcm")
    check_five_frames(tmp_path / "x.dcm", number)


@pytest.mark.parametrize("number", [3, 7])
def test_the_extended_table_determines_the_number_of_frames(number: int, tmp_path: Path) -> None:
    ds = make(FRAMES, bits_stored=12)
    ds.compress(u.JPEGLSLossless, encapsulate_ext=True)
    ds.NumberOfFrames = number
    ds.save_as(tmp_path / "x.dcm")
    check_five_frames(tmp_path / "x.dcm", number)


def check_five_frames(path: Path, number: int | None) -> None:
    """Check that every function returns five frames, and that conversions correct Number of Frames."""
    ds = dcmread(path)
    if number == 5:
        assert np.array_equal(ds.pixel_array, FRAMES)
        assert not ds.repairs
        return
    with pytest.warns(PixelWarning, match=f"NumberOfFrames is {number or 1}, but PixelData has 5 frames"):
        assert np.array_equal(ds.pixel_array, FRAMES)
    assert [(repair.kind, repair.path) for repair in ds.repairs] == [("number of frames", "PixelData")]
    with pytest.raises(ReadError, match="strict"):
        pixels.pixel_array(dcmread(path, strict=True))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PixelWarning)
        assert np.array_equal(np.stack(list(pixels.iter_pixels(path))), FRAMES)
        assert np.array_equal(pixels.pixel_array(path, index=4), FRAMES[4])
        assert np.array_equal(pixels.pixel_array(path, index=-1), FRAMES[4])
        with pytest.raises(PixelError, match="frame 5 does not exist"):
            pixels.pixel_array(path, index=5)
        for uid in (u.ExplicitVRLittleEndian, u.ImplicitVRLittleEndian, u.JPEG2000Lossless, u.RLELossless):
            pixels.convert(path, path.with_name("converted.dcm"), transfer_syntax=uid)
            check_corrected(dcmread(path.with_name("converted.dcm")))
        for change in (lambda ds: ds.decompress(), lambda ds: ds.compress(u.JPEGLSLossless)):
            again = dcmread(path)
            change(again)
            again.save_as(path.with_name("changed.dcm"))
            check_corrected(dcmread(path.with_name("changed.dcm")))


def check_corrected(ds: Dataset) -> None:
    assert ds.NumberOfFrames == 5
    assert np.array_equal(ds.pixel_array, FRAMES)
    assert not ds.repairs


def test_a_given_number_of_frames_is_not_corrected() -> None:
    ds = make(FRAMES, bits_stored=12)
    assert np.array_equal(pixels.pixel_array(ds, number_of_frames=2), FRAMES[:2])
    ds.compress(u.JPEGLSLossless)
    assert np.array_equal(pixels.pixel_array(ds, number_of_frames=2), FRAMES[:2])
    with pytest.raises(PixelError, match="frame 5 is missing"):
        pixels.pixel_array(ds, number_of_frames=6)


def test_bytes_that_are_not_a_frame(tmp_path: Path) -> None:
    ds = make(FRAMES, bits_stored=12)
    ds.PixelData += bytes(100)
    ds.save_as(tmp_path / "x.dcm")
    ds = dcmread(tmp_path / "x.dcm")
    with pytest.warns(PixelWarning, match="the last 100 bytes of PixelData are not a frame"):
        assert np.array_equal(ds.pixel_array, FRAMES)
    assert [repair.kind for repair in ds.repairs] == ["excess bytes"]


@pytest.mark.parametrize("uid", [u.ExplicitVRLittleEndian, u.JPEGLSLossless, u.RLELossless])
def test_frames_of_a_truncated_file_are_not_given_up(uid: str, tmp_path: Path) -> None:
    ds = make(FRAMES, bits_stored=12)
    if uid != u.ExplicitVRLittleEndian:
        ds.compress(uid)
    ds.save_as(tmp_path / "whole.dcm")
    data = (tmp_path / "whole.dcm").read_bytes()
    size = len(ds.PixelData) // 5
    (tmp_path / "x.dcm").write_bytes(data[: len(data) - size - size // 2])  # the last frame and half of another
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RepairWarning)
        assert np.array_equal(pixels.pixel_array(tmp_path / "x.dcm", index=2), FRAMES[2])
        for read in (Path, dcmread):
            with pytest.raises(PixelError, match=r"frame|complete"):
                pixels.pixel_array(read(tmp_path / "x.dcm"))
        with pytest.raises(PixelError):
            pixels.convert(tmp_path / "x.dcm", tmp_path / "y.dcm", transfer_syntax=u.JPEG2000Lossless)
        assert not (tmp_path / "y.dcm").exists()


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
