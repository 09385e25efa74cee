"""Lookup tables whose data do not match their descriptor, that are empty, or that were read in big endian."""

from __future__ import annotations

import io
import warnings
from typing import Any

import numpy as np
import pydicom
import pytest

from dcmgen import dcmread, pixels, uid
from dcmgen.errors import MissingElementError, PixelError, PixelWarning, ReadError
from dcmgen.model.dataset import Dataset
from tests.pixels.conftest import make

Array = np.ndarray[Any, Any]

INDEX = np.array([[0, 1], [2, 3]], np.uint8)
COLORS = {"Red": 0x1101, "Green": 0x1102, "Blue": 0x1103}


def item(count: int, bits: int, data: bytes | list[int], first: int = 0) -> Dataset:
    """Return an item with a lookup table."""
    found = Dataset()
    found.add_new(0x00283002, "US", [count, first, bits])
    found.add_new(0x00283006, "OW" if isinstance(data, bytes) else "US", data)
    return found


def colored(count: int, bits: int, *data: bytes, segmented: bool = False, first: int = 0) -> Dataset:
    """Return a dataset with a palette."""
    ds = make(INDEX)
    ds.PhotometricInterpretation = "PALETTE COLOR"
    for (_, element), value in zip(COLORS.items(), data, strict=True):
        ds.add_new(0x00280000 | element, "US", [count, first, bits])
        ds.add_new(0x00280000 | element + (0x120 if segmented else 0x100), "OW", value + bytes(len(value) % 2))
    return ds


def stored(ds: Dataset, syntax: str = uid.ExplicitVRLittleEndian, **options: Any) -> Dataset:
    """Return a dataset as it is read from a file."""
    stream = io.BytesIO()
    ds.save_as(stream, transfer_syntax=syntax)
    return dcmread(stream.getvalue(), **options)


def messages(ds: Dataset) -> list[str]:
    """Return the messages of the repairs of lookup tables."""
    return [repair.message for repair in ds.repairs if repair.kind == "lookup table"]


def words(*values: int) -> bytes:
    """Return 16-bit words."""
    return np.array(values, "<u2").tobytes()


QUIET = pytest.mark.filterwarnings("ignore::dcmgen.errors.PixelWarning")


@QUIET
@pytest.mark.parametrize(
    ("count", "bits", "data", "expected", "faults"),
    [
        (4, 16, words(10, 500, 900, 65535), [10, 500, 900, 65535], []),
        (4, 8, bytes([1, 2, 3, 4]), [1, 2, 3, 4], []),
        (4, 8, words(1, 2, 3, 4), [1, 2, 3, 4], []),
        (4, 16, bytes([1, 2, 3, 4]), [1, 2, 3, 4], ["entries of 8 bits, but its descriptor specifies 16"]),
        (3, 16, bytes([1, 2, 3, 0]), [1, 2, 3, 3], ["entries of 8 bits, but its descriptor specifies 16"]),
        (3, 8, bytes([1, 2, 3, 0]), [1, 2, 3, 3], []),
        (4, 8, words(1, 2, 300, 4), [1, 2, 300, 4], ["entries of 16 bits, but its descriptor specifies 8"]),
        (4, 12, words(1, 2, 4096, 4), [1, 2, 4096, 4], ["entries of 16 bits, but its descriptor specifies 12"]),
        (4, 16, words(1, 2, 3, 4, 5), [1, 2, 3, 4], ["5 entries, but its descriptor specifies 4"]),
        (4, 8, words(1, 2, 3, 4, 5), [1, 2, 3, 4], ["5 entries, but its descriptor specifies 4"]),
        (4, 8, bytes([1, 2, 3, 4, 5, 6]), [1, 2, 3, 4], ["6 entries, but its descriptor specifies 4"]),
        (5, 16, words(1, 2, 3, 4), [1, 2, 3, 4], ["4 entries, but its descriptor specifies 5"]),
        (6, 8, bytes([1, 2, 3, 4]), [1, 2, 3, 4], ["4 entries, but its descriptor specifies 6"]),
        (9, 8, words(1, 2, 3, 4, 5, 6), [1, 2, 3, 4], ["6 entries, but its descriptor specifies 9"]),
        (
            9,
            8,
            bytes([1, 0, 3, 4, 0, 6, 7, 0, 9, 9, 0, 9]),
            [1, 0, 3, 4],
            ["12 entries, but its descriptor specifies 9"],
        ),
    ],
)
@pytest.mark.parametrize("kind", ["OW", "US"])
@pytest.mark.parametrize("keyword", ["ModalityLUTSequence", "VOILUTSequence"])
def test_data_and_descriptor(
    keyword: str, kind: str, count: int, bits: int, data: bytes, expected: list[int], faults: list[str]
) -> None:
    ds = make(INDEX)
    numbers = np.frombuffer(data, "<u2").tolist()
    setattr(ds, keyword, [item(count, bits, data if kind == "OW" else numbers)])
    read = stored(ds)
    apply = pixels.apply_modality_lut if keyword.startswith("Mod") else pixels.apply_voi_lut
    assert apply(INDEX, read).ravel().tolist() == expected
    assert messages(read) == [f"the lookup table has {fault}" for fault in faults]
    pixels.render(read)
    if faults:
        with pytest.raises(ReadError, match=faults[0]):
            apply(INDEX, stored(ds, strict=True))


def test_a_value_of_a_missing_entry() -> None:
    ds = make(INDEX)
    ds.ModalityLUTSequence = [item(256, 16, words(1, 2, 3))]
    with pytest.warns(PixelWarning), pytest.raises(PixelError, match=r"has 3 entries.*specifies 256.*maps to entry 4"):
        pixels.apply_modality_lut(INDEX, ds)
    with pytest.warns(PixelWarning):
        assert pixels.apply_modality_lut(INDEX[0], ds).tolist() == [1, 2]


def test_one_entry() -> None:
    ds = make(INDEX)
    ds.ModalityLUTSequence = [item(1, 16, [700])]
    assert pixels.apply_modality_lut(INDEX, ds).ravel().tolist() == [700] * 4


@QUIET
@pytest.mark.parametrize(
    ("count", "bits", "channel", "expected", "faults"),
    [
        (4, 16, words(100, 200, 300, 400), [100, 200, 300, 400], 0),
        (4, 8, bytes([1, 2, 3, 4]), [1, 2, 3, 4], 0),
        (4, 8, words(1, 2, 3, 4), [1, 2, 3, 4], 0),
        (4, 8, words(0x100, 0x200, 0x300, 0x400), [1, 2, 3, 4], 3),
        (4, 16, bytes([1, 2, 3, 4]), [1, 2, 3, 4], 3),
        (3, 16, bytes([1, 2, 3]), [1, 2, 3, 3], 3),
        (4, 16, words(1, 2, 3, 4, 5, 6), [1, 2, 3, 4], 3),
        (6, 16, words(1, 2, 3, 4), [1, 2, 3, 4], 3),
    ],
)
def test_palettes(count: int, bits: int, channel: bytes, expected: list[int], faults: int) -> None:
    read = stored(colored(count, bits, channel, channel, channel))
    out = pixels.apply_color_lut(read.pixel_array, read)
    assert out.reshape(-1, 3).tolist() == [[value] * 3 for value in expected]
    assert len(messages(read)) == faults
    if count * bits // 8 == len(channel):
        theirs = pydicom.Dataset.from_json(read.to_json())
        assert np.array_equal(out, pydicom.pixels.apply_color_lut(read.pixel_array, theirs))


@QUIET
def test_palettes_that_contradict_themselves() -> None:
    ds = colored(4, 16, words(1, 2, 3, 4), words(1, 2, 3, 4), bytes([1, 2, 3, 4]))
    with pytest.raises(PixelError, match="4 entries of 16 bits for red, but 4 of 8 bits for blue"):
        pixels.apply_color_lut(INDEX, ds)
    ds = colored(4, 16, words(1, 2, 3, 4), words(1, 2, 3, 4), words(1, 2, 3, 4))
    ds.add_new(0x00281102, "US", [4, 1, 16])
    read = stored(ds)
    assert pixels.apply_color_lut(INDEX, read)[1, 1].tolist() == [4, 4, 4]
    assert messages(read) == ["the first value is 1 for green, but 0 for red, which is used"]
    ds.add_new(0x00281102, "US", [3, 0, 16])
    with pytest.raises(PixelError, match="but 3 of 16 bits for green"):
        pixels.apply_color_lut(INDEX, ds)
    del ds[0x00281202]
    with pytest.raises(MissingElementError, match="it lacks GreenPaletteColorLookupTableData"):
        pixels.apply_color_lut(INDEX, ds)
    ds = colored(7, 16, *[words(1, 2, 3)] * 3)
    with pytest.raises(PixelError, match=r"has 3 entries.*maps to entry 4"):
        pixels.apply_color_lut(INDEX, ds)


def test_alpha_is_part_of_the_palette() -> None:
    ds = colored(4, 8, *[bytes([1, 2, 3, 4])] * 3)
    ds.add_new(0x00281204, "OW", bytes([9, 8, 7, 6]))
    read = stored(ds)
    with pytest.warns(PixelWarning, match="AlphaPaletteColorLookupTableDescriptor is missing"):
        out = pixels.apply_color_lut(INDEX, read)
    assert out[0].tolist() == [[1, 1, 1, 9], [2, 2, 2, 8]]


BYTES = bytes([0, 2, 5, 6, 1, 2, 20])
WORDS = words(*BYTES)


@QUIET
@pytest.mark.parametrize(
    ("count", "bits", "segments", "fault"),
    [
        (4, 8, BYTES, ""),
        (4, 16, WORDS, ""),
        (4, 16, BYTES, "segments of 8 bits, but its descriptor specifies 16"),
        (4, 8, WORDS, "segments of 16 bits, but its descriptor specifies 8"),
        (6, 16, WORDS, "4 entries, but its descriptor specifies 6"),
        (3, 8, BYTES, "4 entries, but its descriptor specifies 3"),
    ],
)
def test_segmented_palettes(count: int, bits: int, segments: bytes, fault: str) -> None:
    read = stored(colored(count, bits, segments, segments, segments, segmented=True))
    out = pixels.apply_color_lut(read.pixel_array, read)
    assert out[..., 1].ravel().tolist() == [5, 6, 13, 20][: min(count, 4)] + [13] * (4 - min(count, 4))
    assert messages(read) == [f"the segmented palette has {fault}"] * (3 if fault else 0)


def test_segmented_palettes_are_bounded() -> None:
    line = words(*[0, 1, 7], *[1, 65535, 9] * 40)
    with pytest.raises(PixelError, match="more than"):
        pixels.apply_color_lut(INDEX, colored(0, 16, line, line, line, segmented=True))


@pytest.mark.parametrize("syntax", [uid.ExplicitVRBigEndian, uid.ImplicitVRLittleEndian, uid.ExplicitVRLittleEndian])
@pytest.mark.parametrize("bits", [8, 16])
def test_tables_in_any_byte_order(syntax: str, bits: int) -> None:
    entries = [3, 1, 4, 2] if bits == 8 else [300, 100, 400, 200]
    data = bytes(entries) if bits == 8 else words(*entries)
    ds = make(INDEX)
    for keyword in ("ModalityLUTSequence", "VOILUTSequence", "PresentationLUTSequence"):
        setattr(ds, keyword, [item(4, bits, data)])
    for read in (stored(ds, syntax), stored(ds, syntax).copy()):
        assert pixels.apply_modality_lut(INDEX, read).ravel().tolist() == entries
        assert pixels.apply_voi_lut(INDEX, read).ravel().tolist() == entries
        assert pixels.apply_presentation_lut(INDEX, read, bits=2).ravel().tolist() == entries
    for segmented, value in ((False, data), (True, bytes([0, 4]) + data if bits == 8 else words(0, 4) + data)):
        read = stored(colored(4, bits, value, value, value, segmented=segmented), syntax)
        assert pixels.apply_color_lut(read.pixel_array, read)[..., 2].ravel().tolist() == entries


def test_the_first_value_of_unsigned_input() -> None:
    values = np.array([[32768, 32769]], np.uint16)
    ds = make(values)
    ds.PixelRepresentation = 1
    ds.ModalityLUTSequence = [item(4, 16, words(32768, 32769, 32770, 32771))]
    ds.VOILUTSequence = [item(2, 16, words(5, 6), first=32768)]
    assert pixels.apply_voi_lut(values, ds).tolist() == [[5, 6]]


EMPTY = [Dataset(), item(256, 8, b""), Dataset(LUTExplanation="nothing")]


@pytest.mark.parametrize("table", EMPTY, ids=["no element", "no data", "explanation only"])
def test_empty_voi_tables(table: Dataset) -> None:
    values = np.arange(256, dtype=np.uint8).reshape(16, 16)
    ds = make(values)
    ds.WindowCenter, ds.WindowWidth = 100, 50
    expected, image = pixels.apply_windowing(values, ds), pixels.render(ds)
    ds.VOILUTSequence = [table]
    with pytest.warns(PixelWarning, match="the lookup table of VOILUTSequence is empty; it is ignored"):
        assert np.array_equal(pixels.apply_voi_lut(values, ds), expected)
    with pytest.warns(PixelWarning, match="VOILUTSequence is empty"):
        assert np.array_equal(pixels.render(ds), image)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert np.array_equal(pixels.apply_voi_lut(values, ds, prefer_lut=False), expected)
    with pytest.warns(PixelWarning), pytest.raises(PixelError, match="item 0 of VOILUTSequence has no lookup table"):
        pixels.apply_voi(values, ds)
    del ds.WindowCenter, ds.WindowWidth
    with pytest.warns(PixelWarning):
        assert pixels.apply_voi_lut(values, ds) is values
    read = stored(ds)
    with pytest.warns(PixelWarning):
        pixels.render(read)
    assert [repair.path for repair in read.repairs] == ["VOILUTSequence[0].LUTData"]


@QUIET
@pytest.mark.parametrize("table", EMPTY, ids=["no element", "no data", "explanation only"])
def test_other_empty_tables(table: Dataset) -> None:
    values = np.arange(256, dtype=np.uint8).reshape(16, 16)
    ds = make(values)
    image = pixels.render(ds)
    ds.ModalityLUTSequence = [table]
    ds.PresentationLUTSequence = [table]
    assert np.array_equal(pixels.render(ds), image)
    with pytest.raises(PixelError, match="ModalityLUTSequence has no lookup table"):
        pixels.apply_modality_lut(values, ds)
    with pytest.raises(PixelError, match="PresentationLUTSequence has no lookup table"):
        pixels.apply_presentation_lut(values, ds)
    ds.RescaleSlope, ds.RescaleIntercept = 2, 1
    assert np.array_equal(pixels.apply_modality_lut(values, ds), values * 2.0 + 1)
    ds.PresentationLUTShape = "INVERSE"
    assert np.array_equal(pixels.apply_presentation_lut(values, ds), 255 - values)


@pytest.mark.parametrize("bits", [8, 12, 16])
def test_presentation_of_signed_values(bits: int) -> None:
    """A table maps from 0, and INVERSE subtracts from the maximum (PS3.3 C.11.6.1)."""
    half = 1 << bits - 1
    kind = np.int8 if bits == 8 else np.int16
    values = np.array([[-half, -1, 0, half - 1]], kind)
    ds = make(values, bits_stored=bits)
    assert pixels.apply_presentation_lut(values, ds, bits=bits) is values
    ds.PresentationLUTShape = "IDENTITY"
    assert pixels.apply_presentation_lut(values, ds, bits=bits) is values
    ds.PresentationLUTShape = "INVERSE"
    inverse = pixels.apply_presentation_lut(values, ds, bits=bits)
    assert inverse.dtype == np.dtype(kind.__name__.replace("int", "uint"))
    assert inverse.tolist() == [[2 * half - 1, half, half - 1, 0]]
    del ds.PresentationLUTShape
    ds.PresentationLUTSequence = [item(256, 16, words(*range(0, 65536, 256)))]
    expected = [[0, 127 * 256, (half * 255 // (2 * half - 1)) * 256, 255 * 256]]
    assert pixels.apply_presentation_lut(values, ds, bits=bits).tolist() == expected


def test_presentation_of_unsigned_values() -> None:
    ds = make(INDEX)
    ds.PresentationLUTShape = "INVERSE"
    assert pixels.apply_presentation_lut(np.array([0, 200]), ds).tolist() == [255, 55]
    state = Dataset(PresentationLUTShape="INVERSE")
    assert pixels.apply_presentation_lut(np.array([0, 200]), state).tolist() == [255, 55]
    assert pixels.apply_presentation_lut(np.array([-128, 127]), state).tolist() == [255, 0]
    with pytest.raises(PixelError, match="values from 0 to 256 need more than 8 bits"):
        pixels.apply_presentation_lut(np.array([0, 256], np.uint16), ds)
    ds.PresentationLUTShape = "SHINY"
    with pytest.raises(PixelError, match="'SHINY' is unknown"):
        pixels.apply_presentation_lut(INDEX, ds)


@QUIET
def test_real_world_tables() -> None:
    mapping = Dataset(RealWorldValueFirstValueMapped=0, RealWorldValueLastValueMapped=3, LUTLabel="A")
    mapping.RealWorldValueLUTData = [5.0, 6.0]
    ds = make(INDEX)
    ds.RealWorldValueMappingSequence = [mapping]
    assert pixels.apply_real_world_value(INDEX[0], ds).tolist() == [5.0, 6.0]
    with pytest.raises(PixelError, match="has 2 entries, but its descriptor specifies 4"):
        pixels.apply_real_world_value(INDEX, ds)
    mapping.RealWorldValueLUTData = [5.0, 6.0, 7.0, 8.0, 9.0]
    assert pixels.apply_real_world_value(INDEX, ds).ravel().tolist() == [5.0, 6.0, 7.0, 8.0]
    mapping.RealWorldValueLastValueMapped, mapping.RealWorldValueFirstValueMapped = 1, 2
    with pytest.raises(PixelError, match="ends at 1, before its first value 2"):
        pixels.apply_real_world_value(INDEX, ds)


def test_windows_narrower_than_one() -> None:
    ds = make(np.arange(4, dtype=np.uint16).reshape(2, 2))
    ds.WindowCenter, ds.WindowWidth, ds.VOILUTFunction = 1.5, 0.5, "LINEAR_EXACT"
    assert pixels.render(ds).tolist() == [[0, 0], [255, 255]]
    assert messages(ds) == []
    ds.VOILUTFunction = "LINEAR"  # its width is at least 1
    with pytest.warns(PixelWarning, match="LINEAR window must not be 0.5; the window is ignored"):
        pixels.render(ds)


@pytest.mark.parametrize("values", [{"RescaleSlope": 2}, {"RescaleIntercept": -5}, {}])
def test_half_a_rescaling_is_none(values: dict[str, float]) -> None:
    ds = make(np.arange(4, dtype=np.uint16).reshape(2, 2))
    for keyword, value in values.items():
        setattr(ds, keyword, value)
    assert np.array_equal(pixels.apply_rescale(ds.pixel_array, ds), ds.pixel_array)


def test_groups_of_a_single_frame() -> None:
    ds = make(np.arange(4, dtype=np.uint16).reshape(2, 2))
    group = Dataset(RescaleSlope=2, RescaleIntercept=-1, RescaleType="US")
    ds.PerFrameFunctionalGroupsSequence = [Dataset(PixelValueTransformationSequence=[group])]
    assert pixels.apply_rescale(ds.pixel_array, ds).tolist() == [[-1, 1], [3, 5]]
    assert pixels.apply_rescale(ds.pixel_array[None], ds).tolist() == [[[-1, 1], [3, 5]]]
