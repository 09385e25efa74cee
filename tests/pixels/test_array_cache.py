"""The cached array of a dataset, typed datasets, and the elements that setting pixels changes."""

from __future__ import annotations

import copy
import pickle
from pathlib import Path

import numpy as np
import pydicom
import pytest

from dcmgen import dcmread, pixels
from dcmgen import uid as u
from dcmgen.iods import CTImage
from tests.pixels.conftest import make, wavy

GRAY = (wavy() * 4095).astype(np.uint16)


def test_the_array_is_cached() -> None:
    ds = make(GRAY, bits_stored=12)
    first = ds.pixel_array
    assert ds.pixel_array is first
    ds.PatientName = "Other"
    assert ds.pixel_array is first
    ds.BitsStored = 11
    assert ds.pixel_array is not first


def test_changes_to_the_array_do_not_change_the_file(tmp_path: Path) -> None:
    for array in (GRAY, np.tile(GRAY, (40, 50))):  # the second is large enough to be mapped
        make(array, bits_stored=12).save_as(tmp_path / "x.dcm")
        before = (tmp_path / "x.dcm").read_bytes()
        ds = dcmread(tmp_path / "x.dcm")
        ds.pixel_array[...] = 7
        pixels.pixel_array(tmp_path / "x.dcm")[...] = 9
        assert (ds.pixel_array == 7).all()
        assert (tmp_path / "x.dcm").read_bytes() == before
        assert np.array_equal(pixels.pixel_array(tmp_path / "x.dcm"), array)


def test_views_and_copies() -> None:
    ct = CTImage()
    ct.set_pixel_data(GRAY, bits_stored=12)
    assert np.array_equal(ct.pixel_array, GRAY)
    assert ct.BitsStored == 12
    other = copy.deepcopy(ct)
    other.set_pixel_data(GRAY[::-1].copy(), bits_stored=12)
    assert np.array_equal(ct.pixel_array, GRAY)
    assert np.array_equal(pickle.loads(pickle.dumps(ct)).pixel_array, GRAY)


@pytest.mark.parametrize(
    ("array", "options", "expected"),
    [
        (GRAY, {}, ("MONOCHROME2", 1, 16, 16, 15, 0, None, None, "OW")),
        (GRAY, {"bits_stored": 12}, ("MONOCHROME2", 1, 16, 12, 11, 0, None, None, "OW")),
        (GRAY.astype(np.int16), {"photometric_interpretation": "MONOCHROME1"}, ("MONOCHROME1", 1, 16, 16, 15, 1, None, None, "OW")),
        ((GRAY >> 4).astype(np.uint8), {}, ("MONOCHROME2", 1, 8, 8, 7, 0, None, None, "OB")),
        (np.stack([GRAY] * 2), {}, ("MONOCHROME2", 1, 16, 16, 15, 0, None, 2, "OW")),
        (np.stack([GRAY] * 3, -1), {}, ("RGB", 3, 16, 16, 15, 0, 0, None, "OW")),
        (np.stack([GRAY] * 3), {}, ("MONOCHROME2", 1, 16, 16, 15, 0, None, 3, "OW")),
        (GRAY[:, :3], {}, ("MONOCHROME2", 1, 16, 16, 15, 0, None, None, "OW")),
        (np.stack([GRAY[:, :3]] * 2), {"frames": True}, ("MONOCHROME2", 1, 16, 16, 15, 0, None, 2, "OW")),
        (GRAY[None], {"frames": True}, ("MONOCHROME2", 1, 16, 16, 15, 0, None, 1, "OW")),
        (GRAY > 100, {}, ("MONOCHROME2", 1, 1, 1, 0, 0, None, None, "OB")),
        ((GRAY > 100).astype(np.uint8), {"bits_stored": 1}, ("MONOCHROME2", 1, 1, 1, 0, 0, None, None, "OB")),
    ],
)  # fmt: skip
def test_elements_are_set_from_the_array(array: np.ndarray, options: dict, expected: tuple, tmp_path: Path) -> None:  # type: ignore[type-arg]
    ds = make(array, **options)
    names = ("PhotometricInterpretation", "SamplesPerPixel", "BitsAllocated", "BitsStored", "HighBit")
    names += ("PixelRepresentation", "PlanarConfiguration", "NumberOfFrames")
    assert tuple(ds.get(name) for name in names) == expected[:-1]
    assert expected[-1] == ds["PixelData"].VR
    assert len(ds.PixelData) % 2 == 0
    ds.save_as(tmp_path / "x.dcm")
    back = pydicom.dcmread(tmp_path / "x.dcm").pixel_array
    assert np.array_equal(back, array.reshape(back.shape))


@pytest.mark.parametrize("kind", [np.float32, np.float64])
def test_floating_point_pixels(kind: type, tmp_path: Path) -> None:
    array = wavy().astype(kind)
    ds = make(GRAY)
    ds.set_pixel_data(array)
    assert "PixelData" not in ds
    assert "BitsStored" not in ds
    ds.save_as(tmp_path / "x.dcm")
    assert np.array_equal(pixels.pixel_array(tmp_path / "x.dcm"), array)
    assert pixels.pixel_array(tmp_path / "x.dcm").dtype == kind


def test_new_pixels_are_not_lossy_and_not_compressed() -> None:
    ds = make((GRAY >> 4).astype(np.uint8))
    ds.SmallestImagePixelValue = ds.LargestImagePixelValue = 3
    ds.compress(u.JPEGBaseline8Bit)
    uid = ds.SOPInstanceUID
    ds.set_pixel_data(GRAY, generate_instance_uid=True)
    assert ds.LossyImageCompression == "00"
    assert "LossyImageCompressionRatio" not in ds
    assert ds.file_meta.TransferSyntaxUID == "1.2.840.10008.1.2.1"
    assert ds.SOPInstanceUID != uid
    assert (ds.SmallestImagePixelValue, ds.LargestImagePixelValue) == (GRAY.min(), GRAY.max())


def test_a_native_transfer_syntax_does_not_change(tmp_path: Path) -> None:
    for uid in (
        u.ImplicitVRLittleEndian,
        u.ExplicitVRLittleEndian,
        u.DeflatedExplicitVRLittleEndian,
        u.ExplicitVRBigEndian,
    ):
        ds = make(GRAY)
        ds.file_meta.TransferSyntaxUID = uid
        ds.set_pixel_data(GRAY)
        assert ds.file_meta.TransferSyntaxUID == uid
        ds.save_as(tmp_path / "x.dcm")
        assert np.array_equal(pydicom.dcmread(tmp_path / "x.dcm").pixel_array, GRAY)
        assert np.array_equal(dcmread(tmp_path / "x.dcm").pixel_array, GRAY)


@pytest.mark.parametrize("high", [11, 13, 15])
@pytest.mark.parametrize("signed", [False, True])
def test_unused_bits_around_the_sample_are_ignored(high: int, signed: bool) -> None:
    values = GRAY.astype(np.int32) - (2048 if signed else 0)
    shift = high - 11
    unused = np.random.default_rng(3).integers(0, 1 << 16, GRAY.shape)
    mask = 0xFFF << shift
    stored = ((values & 0xFFF) << shift | unused & ~mask).astype(np.uint16)
    ds = make(stored)
    ds.BitsStored, ds.HighBit, ds.PixelRepresentation = 12, high, int(signed)
    assert np.array_equal(ds.pixel_array, values)


@pytest.mark.parametrize("frames", [1, 2, 3])
@pytest.mark.parametrize("columns", [7, 8])
def test_twelve_bits_packed(frames: int, columns: int) -> None:
    array = np.random.default_rng(0).integers(0, 4096, (frames, 5, columns), dtype=np.uint16)
    bits = (array[..., None] >> np.arange(12) & 1).astype(np.uint8)
    ds = make(array, frames=True)
    ds.BitsAllocated, ds.BitsStored, ds.HighBit = 12, 12, 11
    ds.PixelData = np.packbits(bits.ravel(), bitorder="little").tobytes()
    assert np.array_equal(pixels.pixel_array(ds), array.reshape(ds.pixel_array.shape))
    for i in range(frames):
        assert np.array_equal(pixels.pixel_array(ds, index=i), array[i])


def test_frames_of_single_bits_that_start_within_a_byte() -> None:
    array = np.random.default_rng(0).integers(0, 2, (5, 3, 7)).astype(bool)
    ds = make(array)
    assert np.array_equal(ds.pixel_array, array)
    for i in range(5):
        assert np.array_equal(pixels.pixel_array(ds, index=i), array[i])


def test_color_planes() -> None:
    array = np.random.default_rng(0).integers(0, 256, (2, 5, 6, 3), dtype=np.uint8)
    ds = make(array)
    ds.PlanarConfiguration = 1
    ds.PixelData = array.transpose(0, 3, 1, 2).tobytes()
    assert np.array_equal(ds.pixel_array, array)
    assert np.array_equal(pixels.pixel_array(ds, index=1), array[1])


def test_icon_images(tmp_path: Path) -> None:
    from dcmgen.model.dataset import Dataset

    icon = Dataset()
    icon.set_pixel_data((GRAY >> 4).astype(np.uint8))
    ds = make(GRAY)
    ds.compress(u.JPEGLSLossless)
    ds.IconImageSequence = [icon]  # may be native in a compressed transfer syntax
    ds.save_as(tmp_path / "x.dcm")
    back = dcmread(tmp_path / "x.dcm")
    assert np.array_equal(pixels.pixel_array(back.IconImageSequence[0]), GRAY >> 4)
    assert not back.repairs
