"""Arrays belong to the caller: they are writable, and changes of the file, the dataset or the buffer do not reach them."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dcmgen import dcmread, pixels, uid
from dcmgen.codec.transfer_syntax import TransferSyntax, transfer_syntaxes
from dcmgen.errors import CodecError, PixelError
from dcmgen.model.dataset import Dataset
from dcmgen.pixels import registry
from dcmgen.waveforms import multiplex_array, set_multiplex_array
from tests.pixels.conftest import make, wavy

Array = np.ndarray[Any, Any]

GRAY = (wavy() * 255).astype(np.uint8)
DEEP = (wavy() * 4095).astype(np.uint16)
COLOR = np.stack([GRAY, 255 - GRAY, GRAY // 2], -1)
LARGE = np.random.default_rng(1).integers(0, 1 << 16, (2, 1200, 1200), dtype=np.uint16)


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """A native file of more than 4 MB."""
    path = tmp_path / "large.dcm"
    make(LARGE).save_as(path)
    return path


def overwrite(path: Path) -> None:
    """Overwrite the second half of a file in place."""
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(size // 2)
        file.write(bytes(size - size // 2))


def test_arrays_do_not_follow_the_file(large: Path) -> None:
    ds = dcmread(large)
    decoder = pixels.get_decoder(uid.ExplicitVRLittleEndian)
    arrays = [
        ds.pixel_array,
        pixels.pixel_array(large),
        pixels.pixel_array(large, view_only=True),
        np.stack(list(pixels.iter_pixels(large))),
        decoder.as_array(large)[0],
        np.asarray(decoder.as_buffer(large)[0]),
    ]
    values = dcmread(large)
    values_array, value = values.get_array("PixelData"), values.PixelData
    overwrite(large)
    for array in arrays:
        assert np.array_equal(array, LARGE)
    assert np.array_equal(values_array.reshape(LARGE.shape), LARGE)
    assert value == LARGE.tobytes()


def test_a_map_is_made_on_request(large: Path) -> None:
    before = large.read_bytes()
    mapped = pixels.pixel_array(large, mmap=True)
    frame = pixels.pixel_array(large, index=1, mmap=True)
    decoded, _ = pixels.get_decoder(uid.ExplicitVRLittleEndian).as_array(large, mmap=True)
    frame[0, 0] = mapped[0, 0, 0] = 7
    assert large.read_bytes() == before
    overwrite(large)
    assert not mapped[-1, -1].any()
    assert not frame[-1].any()
    assert not decoded[-1, -1].any()


def test_a_mapped_dataset_can_replace_its_file(large: Path) -> None:
    ds = dcmread(large)
    ds.pixel_array_options(mmap=True)
    mapped = ds.pixel_array
    ds.PatientName = "A^Longer^Name"
    ds.save_as(large)
    assert np.array_equal(mapped, LARGE)
    assert np.array_equal(pixels.pixel_array(large), LARGE)


def test_arrays_do_not_share_a_buffer() -> None:
    buffer = bytearray(DEEP.tobytes())
    decoder = pixels.get_decoder(uid.ExplicitVRLittleEndian)
    options = {
        "rows": DEEP.shape[0], "columns": DEEP.shape[1], "samples_per_pixel": 1, "bits_allocated": 16,
        "bits_stored": 16, "pixel_representation": 0, "photometric_interpretation": "MONOCHROME2",
    }  # fmt: skip
    array, _ = decoder.as_array(buffer, **options)
    view, _ = decoder.as_array(buffer, view_only=True, **options)
    buffer[:] = bytes(len(buffer))
    assert np.array_equal(array, DEEP)
    assert not view.any()


def test_a_view_of_bytes_is_not_copied() -> None:
    ds = make(DEEP)
    value = np.frombuffer(ds.PixelData, np.uint8)
    assert np.shares_memory(pixels.pixel_array(ds, view_only=True), value)
    assert not np.shares_memory(pixels.pixel_array(ds), value)
    stream = io.BytesIO()
    ds.save_as(stream)
    assert not pixels.pixel_array(dcmread(stream.getvalue()), view_only=True).flags.writeable


def encoded(syntax: str) -> list[Dataset]:
    """Return datasets in a transfer syntax: gray, more than 8 bits, color, two frames, single bits."""
    found = []
    for array, options in (
        (GRAY, {}),
        (DEEP, {"bits_stored": 12}),
        (COLOR, {}),
        (np.stack([GRAY, GRAY]), {}),
        (GRAY > 99, {}),
    ):
        ds = make(array, **options)
        try:
            if TransferSyntax.of(syntax).recompresses:
                ds.compress(uid.JPEGBaseline8Bit)
            ds.compress(syntax)
        except PixelError:  # the transfer syntax does not allow such pixels
            continue
        found.append(ds)
    return found


DECODERS = [
    (syntax.uid, plugin.name)
    for syntax in transfer_syntaxes()
    if not syntax.is_video
    for plugin in dict.fromkeys(registry.decoders(syntax.uid))
    if plugin.is_available and registry.encoders(syntax.uid)
]


@pytest.mark.parametrize(("syntax", "plugin"), DECODERS)
def test_decoded_arrays_are_writable(syntax: str, plugin: str) -> None:
    decoded = 0
    for ds in encoded(syntax):
        for raw in (False, True):
            try:
                array = pixels.pixel_array(ds, raw=raw, decoding_plugin=plugin)
            except CodecError:  # the codec does not support such pixels
                continue
            decoded += 1
            frames = list(pixels.iter_pixels(ds, raw=raw, decoding_plugin=plugin))
            one, _ = pixels.get_decoder(syntax).as_array(ds, index=0, raw=raw, decoding_plugin=plugin)
            for each in (array, *frames, one, pixels.pixel_array(ds, index=0, raw=raw, decoding_plugin=plugin)):
                assert each.flags.writeable
                assert each.flags.c_contiguous
    assert decoded


@pytest.mark.parametrize("syntax", [s.uid for s in transfer_syntaxes() if s.is_native and not s.has_swapped_pixels])
@pytest.mark.parametrize("array", [GRAY, DEEP, COLOR, GRAY > 99, DEEP.astype(np.float32)], ids=str)
def test_native_arrays_are_writable(syntax: str, array: Array) -> None:
    stream = io.BytesIO()
    make(array).save_as(stream, transfer_syntax=syntax)
    for ds in (make(array), dcmread(stream.getvalue())):
        assert np.array_equal(ds.pixel_array, array)
        assert ds.pixel_array.flags.writeable
        assert pixels.pixel_array(ds, index=0).flags.writeable


def test_other_arrays_are_writable() -> None:
    ds = make(GRAY)
    ds.add_new(0x60000010, "US", 2)
    ds.add_new(0x60000011, "US", 8)
    ds.add_new(0x60003000, "OB", b"\1\2")
    ds.RescaleSlope, ds.RescaleIntercept, ds.WindowCenter, ds.WindowWidth = 2, 1, 100, 50
    ds.add_new(0x00281101, "US", [256, 0, 8])
    ds.add_new(0x00281102, "US", [256, 0, 8])
    ds.add_new(0x00281103, "US", [256, 0, 8])
    for element in (0x1201, 0x1202, 0x1203):
        ds.add_new(0x00280000 | element, "OW", bytes(range(256)))
    ds.add_new(0x00186020, "SL", [1, 2, 3])
    ds.add_new(0x00282110, "CS", "00")
    ds.add_new(0x30060050, "DS", ["1.5", "2", "3"])
    set_multiplex_array(ds, np.arange(6, dtype=np.int16).reshape(3, 2))
    stream = io.BytesIO()
    ds.save_as(stream)
    read = dcmread(stream.getvalue())
    for each in (
        read.overlay_array(0x6000),
        pixels.apply_modality_lut(GRAY, read),
        pixels.apply_voi_lut(GRAY, read),
        pixels.apply_color_lut(GRAY, read),
        pixels.render(read),
        pixels.render(read, overlays=False, shutter=False),
        multiplex_array(read),
        read.waveform_array(0),
        read.get_array(0x00186020),
        read.get_array("ContourData"),
        read.get_array("PixelData"),
        read.get_array("RedPaletteColorLookupTableData"),
        ds.get_array("PixelData"),
    ):
        assert each.flags.writeable


def test_rendered_color_does_not_change_the_dataset() -> None:
    ds = make(COLOR)
    pixels.render(ds, overlays=False, shutter=False)[...] = 0
    assert np.array_equal(ds.pixel_array, COLOR)
