"""Every encoder: other programs decode its output; lossless encoders preserve every sample."""

from __future__ import annotations

import shutil
import struct
import subprocess
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest

from dcmgen import dcmread, pixels
from dcmgen import uid as u
from dcmgen.errors import PixelError
from dcmgen.pixels import registry as r
from tests.pixels.conftest import make, wavy

BASE = wavy()
ARRAYS: dict[str, tuple[np.ndarray[Any, Any], int | None]] = {
    "uint8": ((BASE * 255).astype(np.uint8), None),
    "12 bits": ((BASE * 4095).astype(np.uint16), 12),
    "uint16": ((BASE * 65535).astype(np.uint16), None),
    "int16": ((BASE * 2000 - 1000).astype(np.int16), None),
    "13 bits signed": ((BASE * 2000 - 1000).astype(np.int16), 13),
    "int8": ((BASE * 250 - 125).astype(np.int8), None),
    "odd": ((wavy(47, 55) * 255).astype(np.uint8), None),
    "frames": (np.stack([wavy(seed=i) * 4095 for i in range(3)]).astype(np.uint16), 12),
    "rgb": ((np.stack([BASE, BASE * 0.8, BASE[::-1]], -1) * 255).astype(np.uint8), None),
    "rgb frames": ((np.stack([np.stack([BASE, BASE * 0.8, BASE[::-1]], -1)] * 2) * 255).astype(np.uint8), None),
    "rgb16": ((np.stack([BASE, BASE * 0.8, BASE[::-1]], -1) * 65535).astype(np.uint16), None),
    "bits": (BASE > 0.5, None),
    "uint32": ((BASE * 4e9).astype(np.uint32), None),
}
LOSSLESS = (
    u.EncapsulatedUncompressedExplicitVRLittleEndian,
    u.RLELossless,
    u.DeflatedImageFrameCompression,
    u.JPEGLossless,
    u.JPEGLosslessSV1,
    u.JPEGLSLossless,
    u.JPEG2000Lossless,
    u.HTJ2KLossless,
    u.HTJ2KLosslessRPCL,
    u.JPEGXLLossless,
)
REFUSED = {
    "bits": {*LOSSLESS[3:]},
    "uint32": {*LOSSLESS[3:]},
}
PYDICOM_CANNOT = {
    u.EncapsulatedUncompressedExplicitVRLittleEndian,
    u.DeflatedImageFrameCompression,
    u.JPEGXLLossless,
    u.JPEGXL,
}


@pytest.mark.parametrize("uid", LOSSLESS, ids=lambda uid: uid[17:])
@pytest.mark.parametrize("name", ARRAYS)
def test_lossless(name: str, uid: str, tmp_path: Path) -> None:
    array, bits = ARRAYS[name]
    ds = make(array, bits_stored=bits)
    if uid in REFUSED.get(name, ()):
        with pytest.raises(PixelError, match="cannot store these pixels"):
            ds.compress(uid)
        return
    before = ds.SOPInstanceUID
    ds.compress(uid)
    assert ds.SOPInstanceUID == before
    assert ds.file_meta.TransferSyntaxUID == uid
    assert "LossyImageCompression" not in ds
    path = tmp_path / "x.dcm"
    ds.save_as(path)
    assert np.array_equal(pixels.pixel_array(path), array)
    if uid not in PYDICOM_CANNOT and name != "bits":
        assert np.array_equal(pydicom.dcmread(path).pixel_array, array)


@pytest.mark.parametrize(
    ("uid", "tool"),
    [
        (u.RLELossless, "dcmdrle"),
        (u.JPEGLosslessSV1, "dcmdjpeg"),
        (u.JPEGLossless, "dcmdjpeg"),
        (u.JPEGLSLossless, "dcmdjpls"),
        (u.JPEG2000Lossless, "gdcmconv"),
        (u.JPEGLosslessSV1, "gdcmconv"),
        (u.JPEGLSLossless, "gdcmconv"),
        (u.RLELossless, "gdcmconv"),
    ],
    ids=lambda v: v[-2:] if v[0].isdigit() else v,
)
@pytest.mark.parametrize("name", ["uint8", "12 bits", "int16", "odd", "frames", "rgb"])
def test_other_programs_decode(name: str, uid: str, tool: str, tmp_path: Path) -> None:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")
    array, bits = ARRAYS[name]
    ds = make(array, bits_stored=bits)
    ds.compress(uid)
    source, target = tmp_path / "a.dcm", tmp_path / "b.dcm"
    ds.save_as(source)
    options = ["--raw"] if tool == "gdcmconv" else []
    subprocess.run([tool, *options, source, target], check=True, capture_output=True)
    assert np.array_equal(pydicom.dcmread(target).pixel_array, array)


@pytest.mark.parametrize(
    ("uid", "options", "tolerance"),
    [
        (u.JPEGBaseline8Bit, {}, 12),
        (u.JPEGBaseline8Bit, {"quality": 98, "subsampling": "444"}, 10),
        (u.JPEGLSNearLossless, {"near": 3}, 3),
        (u.JPEG2000, {"psnr": 45}, 12),
        (u.JPEG2000, {"ratio": 8}, 40),
        (u.HTJ2K, {"step": 0.002}, 12),
        (u.JPEGXL, {"distance": 0.5}, 16),
    ],
)
@pytest.mark.parametrize("name", ["uint8", "rgb", "rgb frames"])
def test_lossy(name: str, uid: str, options: dict[str, Any], tolerance: int, tmp_path: Path) -> None:
    array, _ = ARRAYS[name]
    ds = make(array)
    before = ds.SOPInstanceUID
    ds.compress(uid, **options)
    path = tmp_path / "x.dcm"
    ds.save_as(path)
    got = pixels.pixel_array(path)
    assert got.shape == array.shape
    assert got.dtype == array.dtype
    assert np.abs(got.astype(int) - array).max() <= tolerance
    assert ds.SOPInstanceUID != before
    assert ds.LossyImageCompression == "01"
    assert len(ds.LossyImageCompressionMethod) == 1
    assert list(ds.LossyImageCompressionRatio) == [pytest.approx(array.nbytes / compressed_size(path), abs=0.005)]
    assert ds.ImageType[0] == "DERIVED"
    assert "Lossy" in ds.DerivationDescription
    if uid not in PYDICOM_CANNOT:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            reference = pydicom.dcmread(path).pixel_array
        assert np.abs(got.astype(int) - reference).max() <= 2


def compressed_size(path: Path) -> int:
    """Return the number of bytes in the fragments of a file."""
    _, *fragments = pydicom.encaps.generate_fragments(pydicom.dcmread(path).PixelData)
    return sum(map(len, fragments))


def test_twelve_bit_jpeg(tmp_path: Path) -> None:
    array, bits = ARRAYS["12 bits"]
    ds = make(array, bits_stored=bits)
    ds.compress(u.JPEGExtended12Bit, quality=95)
    ds.save_as(tmp_path / "a.dcm")
    got = pixels.pixel_array(tmp_path / "a.dcm")
    assert np.abs(got.astype(int) - array).max() < 80
    ratio = array.size * 12 / 8 / compressed_size(tmp_path / "a.dcm")  # without the unused bits
    assert list(ds.LossyImageCompressionRatio) == [pytest.approx(ratio, abs=0.005)]
    if shutil.which("dcmdjpeg"):
        subprocess.run(["dcmdjpeg", tmp_path / "a.dcm", tmp_path / "b.dcm"], check=True)
        other = pydicom.dcmread(tmp_path / "b.dcm").pixel_array
        assert np.abs(got.astype(int) - other).max() <= 2


def test_second_loss_is_appended() -> None:
    ds = make(ARRAYS["uint8"][0])
    ds.compress(u.JPEGBaseline8Bit)
    ds.compress(u.JPEGLSNearLossless)
    assert list(ds.LossyImageCompressionMethod) == ["ISO_10918_1", "ISO_14495_1"]
    assert len(ds.LossyImageCompressionRatio) == 2
    ds.compress(u.JPEGLSLossless)  # lossless, but the earlier loss stays recorded
    assert ds.LossyImageCompression == "01"
    assert len(ds.LossyImageCompressionMethod) == 2


@pytest.mark.parametrize("uid", [u.JPEGBaseline8Bit, u.JPEG2000Lossless, u.RLELossless, u.JPEGLSLossless])
def test_decompress(uid: str, tmp_path: Path) -> None:
    array, _ = ARRAYS["rgb frames"]
    ds = make(array)
    ds.compress(uid)
    shown = ds.pixel_array
    ds.decompress()
    assert ds.file_meta.TransferSyntaxUID == "1.2.840.10008.1.2.1"
    assert ds.PhotometricInterpretation == "RGB"
    assert ds.PlanarConfiguration == 0
    ds.save_as(tmp_path / "x.dcm")
    assert np.array_equal(pydicom.dcmread(tmp_path / "x.dcm").pixel_array, shown)


@pytest.mark.parametrize("name", ["frames", "rgb frames", "bits", "odd"])
@pytest.mark.parametrize("uid", [*LOSSLESS, "1.2.840.10008.1.2", "1.2.840.10008.1.2.2", "1.2.840.10008.1.2.1.99"])
def test_convert_there_and_back(name: str, uid: str, tmp_path: Path) -> None:
    if uid in REFUSED.get(name, ()):
        return
    array, bits = ARRAYS[name]
    first, second, third = tmp_path / "1.dcm", tmp_path / "2.dcm", tmp_path / "3.dcm"
    make(array, bits_stored=bits).save_as(first)
    pixels.convert(first, second, transfer_syntax=uid)
    assert dcmread(second).file_meta.TransferSyntaxUID == uid
    assert np.array_equal(pixels.pixel_array(second), array)
    pixels.convert(second, third, transfer_syntax="1.2.840.10008.1.2.1")
    assert np.array_equal(pydicom.dcmread(third).pixel_array, array)


@pytest.mark.parametrize("uid", LOSSLESS, ids=lambda uid: uid[17:])
@pytest.mark.parametrize(
    "stored", ["RGB planes", "YBR_FULL", "YBR_FULL_422", "YBR_PARTIAL_420", "JPEG", "PALETTE COLOR"]
)
def test_color_is_preserved_from_every_color_space(stored: str, uid: str, tmp_path: Path) -> None:
    array = ARRAYS["rgb frames"][0]
    ds = make(array)
    if stored == "JPEG":
        ds.compress(u.JPEGBaseline8Bit)
    elif stored == "RGB planes":
        ds.PlanarConfiguration = 1
        ds.PixelData = array.transpose(0, 3, 1, 2).tobytes()
    elif stored == "PALETTE COLOR":
        ds.set_pixel_data(array[..., 0], photometric_interpretation=stored)
    else:
        size = {"YBR_FULL": 3, "YBR_FULL_422": 2, "YBR_PARTIAL_420": 1.5}[stored]
        ds.PhotometricInterpretation = stored
        ds.PixelData = array.tobytes()[: int(array.size / 3 * size)]
    expected = pixels.pixel_array(ds)
    ds.save_as(tmp_path / "a.dcm")
    pixels.convert(tmp_path / "a.dcm", tmp_path / "b.dcm", transfer_syntax=uid)
    got = pixels.pixel_array(tmp_path / "b.dcm")
    assert got.shape == expected.shape
    assert np.array_equal(got, expected)
    ds.compress(uid)
    assert np.array_equal(pixels.pixel_array(ds), expected)


@pytest.mark.parametrize("uid", [u.RLELossless, u.JPEGLSLossless, u.JPEG2000Lossless, u.DeflatedImageFrameCompression])
def test_packed_bits_become_whole_words(uid: str) -> None:
    array = ARRAYS["12 bits"][0]
    ds = make(array, bits_stored=12)
    ds.BitsAllocated = 12
    bits = (array[..., None] >> np.arange(12) & 1).astype(np.uint8)
    ds.PixelData = np.packbits(bits.ravel(), bitorder="little").tobytes()
    assert np.array_equal(ds.pixel_array, array)
    ds.compress(uid)
    assert (ds.BitsAllocated, ds.BitsStored) == (16, 12)
    assert np.array_equal(pixels.pixel_array(ds), array)


def test_convert_to_the_same_path(tmp_path: Path) -> None:
    array, bits = ARRAYS["frames"]
    path = tmp_path / "x.dcm"
    make(array, bits_stored=bits).save_as(path)
    pixels.convert(path, path, transfer_syntax=u.JPEGLSLossless)
    pixels.convert(path, path, transfer_syntax=u.JPEG2000Lossless)
    assert np.array_equal(pixels.pixel_array(path), array)


def test_extended_offset_table(tmp_path: Path) -> None:
    array, bits = ARRAYS["frames"]
    ds = make(array, bits_stored=bits)
    ds.compress(u.JPEGLSLossless, encapsulate_ext=True)
    assert len(ds.ExtendedOffsetTable) == 8 * 3
    ds.save_as(tmp_path / "x.dcm")
    assert np.array_equal(pixels.pixel_array(tmp_path / "x.dcm", index=2), array[2])
    assert np.array_equal(pydicom.dcmread(tmp_path / "x.dcm").pixel_array, array)


def test_extended_offset_table_of_a_converted_file(tmp_path: Path) -> None:
    array, bits = ARRAYS["frames"]
    make(array, bits_stored=bits).save_as(tmp_path / "x.dcm")
    pixels.convert(tmp_path / "x.dcm", tmp_path / "y.dcm", u.JPEGLSLossless, extended_offsets=True)
    ds = dcmread(tmp_path / "y.dcm")
    lengths = struct.unpack("<3Q", ds.ExtendedOffsetTableLengths)
    assert struct.unpack("<3Q", ds.ExtendedOffsetTable) == (0, lengths[0] + 8, lengths[0] + lengths[1] + 16)
    assert np.array_equal(ds.pixel_array, array)
    assert np.array_equal(pydicom.dcmread(tmp_path / "y.dcm").pixel_array, array)


def test_jpeg_recompression(tmp_path: Path) -> None:
    ds = make(ARRAYS["rgb frames"][0])
    ds.compress(u.JPEGBaseline8Bit)
    shown = ds.pixel_array.copy()
    ds.compress(u.JPEGXLJPEGRecompression)
    ds.save_as(tmp_path / "x.dcm")
    assert np.abs(pixels.pixel_array(tmp_path / "x.dcm").astype(int) - shown).max() <= 6


def test_unknown_encoder_options() -> None:
    ds = make(ARRAYS["uint8"][0])
    with pytest.raises(TypeError, match="no encoding option 'quality'; it has: near"):
        ds.compress(u.JPEGLSNearLossless, quality=3)
    assert ds.file_meta.TransferSyntaxUID == "1.2.840.10008.1.2.1"


@pytest.mark.parametrize("plugin", [p.name for p in r.encoders(u.RLELossless)])
@pytest.mark.parametrize("name", ["uint8", "12 bits", "rgb", "odd", "uint32"])
def test_rle_encoders(plugin: str, name: str) -> None:
    array, bits = ARRAYS[name]
    ds = make(array, bits_stored=bits)
    ds.compress(u.RLELossless, encoding_plugin=plugin)
    for other in r.decoders(u.RLELossless):
        assert np.array_equal(pixels.pixel_array(ds, decoding_plugin=other.name), array), other.name


@pytest.mark.parametrize("name", ["uint8", "12 bits", "int16", "odd", "frames", "rgb frames", "uint32"])
def test_fragments_of_uncompressed_frames_are_native_pixels(name: str, tmp_path: Path) -> None:
    array, bits = ARRAYS[name]
    ds = make(array, bits_stored=bits)
    ds.compress(u.EncapsulatedUncompressedExplicitVRLittleEndian)
    ds.save_as(tmp_path / "x.dcm")
    frames = array if "frames" in name else array[None]
    stored = pydicom.encaps.generate_frames(pydicom.dcmread(tmp_path / "x.dcm").PixelData, number_of_frames=len(frames))
    assert [data[: frame.nbytes] for data, frame in zip(stored, frames, strict=True)] == [f.tobytes() for f in frames]


def test_pixels_of_other_byte_order_than_their_dataset(tmp_path: Path) -> None:
    ge_private = "1.2.840.113619.5.2"
    array, bits = ARRAYS["frames"]
    ds = make(array, bits_stored=bits)
    ds.file_meta.TransferSyntaxUID = ge_private
    ds.PixelData = array.astype(">u2").tobytes()
    path = tmp_path / "a.dcm"
    ds.save_as(path)
    assert np.array_equal(pixels.pixel_array(path), array)
    pixels.convert(path, tmp_path / "b.dcm", u.ExplicitVRLittleEndian)
    assert np.array_equal(pydicom.dcmread(tmp_path / "b.dcm").pixel_array, array)
    for uid in (u.ImplicitVRLittleEndian, u.JPEGLSLossless):
        read = dcmread(path)
        read.compress(uid)
        assert np.array_equal(read.pixel_array, array)
    with pytest.raises(PixelError, match="can only be read, not written"):
        make(array).compress(ge_private)
    with pytest.raises(PixelError, match="can only be read, not written"):
        pixels.convert(path, tmp_path / "c.dcm", ge_private)
    ds.set_pixel_data(array)
    assert ds.file_meta.TransferSyntaxUID == u.ExplicitVRLittleEndian


@pytest.mark.parametrize("uid", [u.ExplicitVRLittleEndian, u.RLELossless, u.JPEGLSLossless, u.JPEGXLJPEGRecompression])
def test_options_for_encoders_without_options(uid: str, tmp_path: Path) -> None:
    ds = make(ARRAYS["uint8"][0])
    for call in (
        lambda: ds.compress(uid, quality=3),
        lambda: pixels.convert(ds, tmp_path / "x.dcm", uid, quality=3),
        lambda: pixels.encode(ARRAYS["uint8"][0], uid, quality=3),
    ):
        with pytest.raises(TypeError, match=r"no encoding option 'quality'; it has: none"):
            call()


def test_recompression_does_not_encode_pixels() -> None:
    with pytest.raises(PixelError, match=r"stores codestreams of JPEG in another form; use compress\(\)"):
        pixels.encode(ARRAYS["uint8"][0], u.JPEGXLJPEGRecompression)
