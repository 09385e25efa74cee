"""Native pixels of any description decode to the samples that were encoded bit by bit (PS3.5 8.1.1, 8.2)."""

from __future__ import annotations

import io
import warnings
from typing import Any

import attrs
import numpy as np
import pydicom
from hypothesis import given, settings
from hypothesis import strategies as st
from pydicom.dataset import FileMetaDataset

from dcmgen import dcmread, pixels, uid
from dcmgen.errors import PixelError

Array = np.ndarray[Any, Any]

EXPLICIT = (uid.ExplicitVRLittleEndian, uid.ExplicitVRBigEndian)
SYNTAXES = (uid.ImplicitVRLittleEndian, *EXPLICIT)
SAMPLES = {"MONOCHROME1": 1, "MONOCHROME2": 1, "PALETTE COLOR": 1, "RGB": 3, "YBR_FULL": 3, "CMYK": 4, "ARGB": 4}


@attrs.frozen
class Case:
    """A description, samples of shape (frames, rows, columns, samples), and the contents of the unused bits."""

    syntax: str
    vr: str
    allocated: int
    stored: int
    high: int
    signed: bool
    color: str
    planar: int
    samples: Array
    unused: Array


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Draw any description that PS3.5 allows, also in its retired editions, and random samples."""
    allocated = draw(st.sampled_from([1, 8, 12, 16, 32, 64]))
    stored = draw(st.integers(1, allocated))
    high = draw(st.integers(stored - 1, allocated - 1))
    signed = draw(st.booleans()) and allocated > 1
    syntax = draw(st.sampled_from(SYNTAXES))
    vr = draw(st.sampled_from(["OB", "OW"])) if allocated in (1, 8) and syntax in EXPLICIT else "OW"
    color = draw(st.sampled_from(sorted(SAMPLES)))
    samples = SAMPLES[color]
    planar = draw(st.integers(0, 1)) if samples > 1 else 0
    shape = (draw(st.integers(1, 3)), draw(st.integers(1, 5)), draw(st.integers(1, 5)), samples)
    random = np.random.default_rng(draw(st.integers(0, 1 << 32)))
    low = -(1 << stored - 1) if signed else 0
    numbers = random.integers(0, 1 << 64, shape, dtype=np.uint64).astype(object)
    unused = random.integers(0, 1 << 64, shape, dtype=np.uint64).astype(object)
    return Case(syntax, vr, allocated, stored, high, signed, color, planar, numbers % (1 << stored) + low, unused)


def value_of(case: Case) -> bytes:
    """Return the value of Pixel Data: cells, least significant bit first, as bytes or words."""
    below, above = 1 << case.high + 1 - case.stored, 1 << case.high + 1
    cells = case.unused % below + case.samples % (1 << case.stored) * below
    cells = cells + case.unused % (1 << case.allocated) // above * above
    if case.planar:
        cells = cells.transpose(0, 3, 1, 2)
    joined = sum(int(cell) << position * case.allocated for position, cell in enumerate(cells.ravel()))
    size = -(-cells.size * case.allocated // 16) * 2
    data = joined.to_bytes(size, "little")
    if case.vr == "OW" and case.syntax == uid.ExplicitVRBigEndian:
        data = b"".join(data[at : at + 2][::-1] for at in range(0, size, 2))
    return data


def file_of(case: Case) -> pydicom.Dataset:
    """Return a dataset of pydicom, which writes the value as it is."""
    ds = pydicom.Dataset()
    ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = case.syntax
    ds.SOPClassUID, ds.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.7.4", "2.25.77"
    frames, ds.Rows, ds.Columns, ds.SamplesPerPixel = case.samples.shape
    ds.NumberOfFrames = frames
    ds.PhotometricInterpretation = case.color
    ds.BitsAllocated, ds.BitsStored, ds.HighBit = case.allocated, case.stored, case.high
    ds.PixelRepresentation = int(case.signed)
    if ds.SamplesPerPixel > 1:
        ds.PlanarConfiguration = case.planar
    ds.add_new(0x7FE00010, case.vr, value_of(case))
    return ds


@settings(max_examples=300, deadline=None)
@given(cases())
def test_native_pixels(case: Case) -> None:
    theirs = file_of(case)
    stream = io.BytesIO()
    theirs.save_as(stream, enforce_file_format=True)
    expected = case.samples if case.samples.shape[-1] > 1 else case.samples[..., 0]
    single = len(expected) == 1
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # the padding of small frames
        read = dcmread(stream.getvalue())
        array = pixels.pixel_array(read, raw=True)
        assert array.dtype.kind == ("i" if case.signed else "u")
        assert array.dtype.itemsize * 8 == (16 if case.allocated == 12 else max(case.allocated, 8))
        assert array.tolist() == (expected[0] if single else expected).tolist()
        for index, frame in enumerate(pixels.iter_pixels(read, raw=True)):
            assert frame.tolist() == expected[index].tolist()
        assert pixels.pixel_array(read, index=-1, raw=True).tolist() == expected[-1].tolist()
        for syntax in (*SYNTAXES, uid.DeflatedExplicitVRLittleEndian):
            converted = io.BytesIO()
            read.save_as(converted, transfer_syntax=syntax)
            assert pixels.pixel_array(dcmread(converted.getvalue()), raw=True).tolist() == array.tolist()
        in_low_bits = case.high == case.stored - 1
        words = case.syntax == uid.ExplicitVRBigEndian and case.allocated not in (8, 16)
        if in_low_bits and not words and case.allocated != 12 and SAMPLES[case.color] < 4:
            assert np.array_equal(pydicom.pixels.pixel_array(theirs, raw=True), array)


@settings(max_examples=60, deadline=None)
@given(cases())
def test_lossless_compression_keeps_the_samples(case: Case) -> None:
    ds = dcmread(_stored(case))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        array = pixels.pixel_array(ds, raw=True)
        for syntax in (uid.RLELossless, uid.JPEGLSLossless, uid.JPEG2000Lossless, uid.JPEGLosslessSV1):
            copy = ds.copy()
            try:
                copy.compress(syntax)
            except PixelError:  # the transfer syntax does not allow such pixels
                continue
            for read in (copy, dcmread(_saved(copy))):
                assert pixels.pixel_array(read, raw=True).tolist() == array.tolist()
            copy.decompress(as_rgb=False)
            assert pixels.pixel_array(copy, raw=True).tolist() == array.tolist()


def _stored(case: Case) -> bytes:
    stream = io.BytesIO()
    file_of(case).save_as(stream, enforce_file_format=True)
    return stream.getvalue()


def _saved(ds: Any) -> bytes:
    stream = io.BytesIO()
    ds.save_as(stream)
    return stream.getvalue()


@settings(deadline=None)
@given(
    st.sampled_from(["YBR_FULL_422", "YBR_PARTIAL_422", "YBR_PARTIAL_420"]),
    st.sampled_from([8, 16]),
    st.tuples(st.integers(1, 3), st.integers(1, 3), st.integers(1, 3)),
    st.sampled_from(EXPLICIT),
)
def test_subsampled_pixels(color: str, allocated: int, size: tuple[int, int, int], syntax: str) -> None:
    down = 2 if color.endswith("420") else 1
    frames, rows, columns = size[0], size[1] * down, size[2] * 2
    groups = np.random.default_rng(7).integers(0, 1 << allocated, (frames, rows // down, columns // 2, 2 * down + 2))
    expected = np.empty((frames, rows, columns, 3), int)
    for row in range(rows):
        for column in range(columns):
            group = groups[:, row // down, column // 2]
            expected[:, row, column, 0] = group[:, row % down * 2 + column % 2]
            expected[:, row, column, 1:] = group[:, -2:]
    ds = pydicom.Dataset()
    ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = syntax
    ds.SOPClassUID, ds.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.7.4", "2.25.77"
    ds.SamplesPerPixel, ds.PhotometricInterpretation, ds.PlanarConfiguration, ds.PixelRepresentation = 3, color, 0, 0
    ds.NumberOfFrames, ds.Rows, ds.Columns = frames, rows, columns
    ds.BitsAllocated, ds.BitsStored, ds.HighBit = allocated, allocated, allocated - 1
    order = ">" if syntax == uid.ExplicitVRBigEndian and allocated == 16 else "<"
    ds.add_new(0x7FE00010, "OB" if allocated == 8 else "OW", groups.astype(f"{order}u{allocated // 8}").tobytes())
    stream = io.BytesIO()
    ds.save_as(stream, enforce_file_format=True)
    read = dcmread(stream.getvalue())
    raw = pixels.pixel_array(read, raw=True)
    assert raw.tolist() == (expected if frames > 1 else expected[0]).tolist()
    assert np.array_equal(read.pixel_array, pixels.convert_color_space(raw, color, "RGB"))
