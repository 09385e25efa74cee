"""Frames and fragments, compared with those of pydicom."""

from __future__ import annotations

import io

import pydicom.encaps as theirs
import pytest

from dcmgen import dcmread, encaps
from dcmgen.codec.encapsulation import Encapsulated
from dcmgen.errors import PixelError
from tests.codec.files import FILES
from tests.data import corpus_files

FRAMES = [b"first frame!", b"second", b"\xff\xd8 third! \xff\xd9"]


@pytest.mark.parametrize("fragments", [1, 2])
@pytest.mark.parametrize("has_bot", [True, False])
def test_value_equals_that_of_pydicom(fragments: int, has_bot: bool) -> None:
    ours = encaps.encapsulate(FRAMES, fragments_per_frame=fragments, has_bot=has_bot)
    assert ours == theirs.encapsulate(FRAMES, fragments_per_frame=fragments, has_bot=has_bot)


def test_extended_tables_equal_those_of_pydicom() -> None:
    assert encaps.encapsulate_extended(FRAMES) == theirs.encapsulate_extended(FRAMES)


@pytest.mark.parametrize("fragments", [1, 2])
def test_frames_are_unchanged(fragments: int) -> None:
    value = encaps.encapsulate(FRAMES, fragments_per_frame=fragments)
    assert list(encaps.generate_frames(value)) == FRAMES
    assert [encaps.get_frame(value, i) for i in range(3)] == FRAMES
    assert [b"".join(parts) for parts in encaps.generate_fragmented_frames(value)] == FRAMES
    assert encaps.parse_basic_offsets(value) == theirs.parse_basic_offsets(value)
    with pytest.raises(IndexError):
        encaps.get_frame(value, 3)


def test_frames_without_offset_table() -> None:
    value = encaps.encapsulate(FRAMES, has_bot=False)
    assert list(encaps.generate_frames(value, number_of_frames=3)) == FRAMES
    assert encaps.get_frame(io.BytesIO(value), 1, number_of_frames=3) == FRAMES[1]
    with pytest.raises(PixelError, match="number of frames"):
        encaps.get_frame(value, 0)
    with pytest.raises(PixelError, match="cannot contain"):
        encaps.get_frame(value, 0, number_of_frames=4)


@pytest.mark.parametrize("number", [1, 2])
def test_the_offset_table_precedes_the_number_of_frames(number: int) -> None:
    value = encaps.encapsulate(FRAMES)
    assert list(encaps.generate_frames(value, number_of_frames=number)) == FRAMES
    assert list(theirs.generate_frames(value, number_of_frames=number)) == FRAMES
    assert len(Encapsulated(lambda offset, length: value[offset : offset + length], 0, len(value), number)) == 3


def test_wrong_lengths_of_the_extended_table_are_replaced() -> None:
    value, offsets, lengths = encaps.encapsulate_extended(FRAMES)
    for wrong in (bytes(len(lengths)), b"\xff" * len(lengths)):
        frames = list(encaps.generate_frames(value, extended_offsets=(offsets, wrong)))
        assert [frame.rstrip(b"\0") for frame in frames] == FRAMES
        assert encaps.get_frame(value, 1, extended_offsets=(offsets, wrong)) == FRAMES[1]


def test_frames_by_extended_table() -> None:
    value, offsets, lengths = encaps.encapsulate_extended(FRAMES)
    assert [encaps.get_frame(value, i, extended_offsets=(offsets, lengths)) for i in range(3)] == FRAMES


def test_frames_are_divided_at_the_end_of_code_streams() -> None:
    frames = [b"\xff\xd8" + bytes([i]) * 50 + b"\xff\xd9" for i in range(3)]
    value = encaps.encapsulate(frames, fragments_per_frame=2, has_bot=False)
    assert list(encaps.generate_frames(value, number_of_frames=3)) == frames


def test_only_one_frame_is_read() -> None:
    frames = [bytes([i]) * 10_000 for i in range(50)]
    value = encaps.encapsulate(frames)
    asked: list[int] = []

    def read(offset: int, length: int) -> bytes:
        asked.append(length)
        return value[offset : offset + length]

    assert Encapsulated(read, 0, len(value)).frame(40) == frames[40]
    assert sum(asked) < 12_000


@pytest.mark.parametrize("value", [b"", b"\xfe\xff", b"no items here", b"\xfe\xff\x00\xe0\xff\xff\xff\x00"])
def test_a_value_that_is_not_encapsulated_is_an_error(value: bytes) -> None:
    with pytest.raises(PixelError):
        encaps.get_frame(value, 0)


@pytest.mark.filterwarnings("ignore")
def test_frames_of_files_equal_those_of_pydicom() -> None:
    compared = 0
    for path in FILES:
        ds = dcmread(path, force=True)
        if (
            0x7FE00010 not in ds
            or not isinstance(value := ds["PixelData"].value, bytes)
            or value[:4] != b"\xfe\xff\x00\xe0"
        ):
            continue
        count = int(ds.get("NumberOfFrames") or 1)
        try:
            expected = list(theirs.generate_frames(value, number_of_frames=count))
        except ValueError:
            continue
        assert list(encaps.generate_frames(value, number_of_frames=count)) == expected, path.name
        source, offset, length = ds.value_span(0x7FE00010)
        assert list(Encapsulated(source.read, offset, length, count)) == expected
        compared += 1
    # the pydicom package alone has more than thirty such files
    assert compared > (100 if corpus_files() else 30)
