"""Invalid input raises an error that describes it: elements, frames, lengths, sizes, codecs, arrays."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dcmgen import dcmread, pixels
from dcmgen import uid as u
from dcmgen.errors import CodecError, DicomError, MissingCodecError, MissingElementError, PixelError, PixelWarning
from dcmgen.model.dataset import Dataset
from dcmgen.pixels import registry as r
from tests.pixels.conftest import make, wavy

FRAMES = np.stack([wavy(seed=i) * 4095 for i in range(4)]).astype(np.uint16)


def test_all_missing_elements_are_listed() -> None:
    ds = make(FRAMES, bits_stored=12)
    del ds.Rows, ds.BitsAllocated, ds.PixelRepresentation
    with pytest.raises(MissingElementError, match="without Rows, BitsAllocated, PixelRepresentation") as caught:
        ds.pixel_array  # noqa: B018
    assert isinstance(caught.value, AttributeError)
    assert isinstance(caught.value, DicomError)


def test_no_pixels() -> None:
    with pytest.raises(AttributeError, match="none of PixelData, FloatPixelData, DoubleFloatPixelData"):
        make().pixel_array  # noqa: B018


@pytest.mark.parametrize(
    ("keyword", "value", "message"),
    [
        ("Rows", 0, "Rows × Columns is 0 × 56"),
        ("SamplesPerPixel", 2, "must be 1, 3 or 4"),
        ("SamplesPerPixel", 3, "MONOCHROME2 has 1"),
        ("BitsAllocated", 13, "BitsAllocated is 13"),
        ("BitsStored", 17, "BitsStored is 17"),
        ("PixelRepresentation", 2, "PixelRepresentation is 2"),
        ("NumberOfFrames", -1, "NumberOfFrames is -1"),
    ],
)
def test_invalid_values(keyword: str, value: Any, message: str) -> None:
    ds = make(FRAMES, bits_stored=12)
    setattr(ds, keyword, value)
    with pytest.raises(PixelError, match=message):
        ds.pixel_array  # noqa: B018


@pytest.mark.parametrize("index", [4, -5, 1000])
@pytest.mark.parametrize("uid", ["", u.JPEGLSLossless])
def test_no_such_frame(index: int, uid: str) -> None:
    ds = make(FRAMES, bits_stored=12)
    if uid:
        ds.compress(uid)
    with pytest.raises(
        ValueError, match=f"frame {index} does not exist; the number of frames is 4, and the index of the first is 0"
    ):
        pixels.pixel_array(ds, index=index)


def test_native_frames_too_few() -> None:
    ds = make(FRAMES, bits_stored=12)
    ds.PixelData = ds.PixelData[:-100]
    with pytest.raises(PixelError, match=r"21,404 bytes, but 21,504 are needed for 4 frames .* 3 frames are complete"):
        ds.pixel_array  # noqa: B018
    assert np.array_equal(pixels.pixel_array(ds, number_of_frames=3), FRAMES[:3])


def test_native_frames_too_many() -> None:
    ds = make(FRAMES, bits_stored=12)
    ds.NumberOfFrames = 3
    with pytest.warns(PixelWarning, match="NumberOfFrames is 3, but PixelData has 4 frames"):
        assert np.array_equal(ds.pixel_array, FRAMES)


def broken(uid: str, frame: int) -> Dataset:
    """Return four frames, one of which cannot be decoded."""
    from dcmgen import encaps

    ds = make(FRAMES, bits_stored=12)
    ds.compress(uid)
    frames = list(encaps.generate_frames(ds.PixelData, number_of_frames=4))
    frames[frame] = b"\0" * 100
    ds.PixelData = encaps.encapsulate(frames)
    return ds


@pytest.mark.parametrize(
    "uid", [u.RLELossless, u.JPEGLSLossless, u.JPEG2000Lossless, u.HTJ2KLossless, u.JPEGLosslessSV1, u.JPEGXLLossless]
)
def test_the_error_contains_the_broken_frame(uid: str) -> None:
    ds = broken(uid, 2)
    with pytest.raises(CodecError, match="frame 2 \\(100 bytes") as caught:
        pixels.pixel_array(ds)
    assert isinstance(caught.value, RuntimeError)
    seen: list[tuple[int, PixelError]] = []
    good = list(pixels.iter_pixels(ds, on_error=lambda index, error: seen.append((index, error))))
    assert [index for index, _ in seen] == [2]
    assert np.array_equal(np.stack(good), FRAMES[[0, 1, 3]])


def test_errors_in_callbacks_of_a_library_are_raised() -> None:
    """OpenJPH reports damage in a callback that cannot raise; the partly decoded frame must not be returned."""
    imagecodecs = pytest.importorskip("imagecodecs")
    from dcmgen import encaps

    ds = make(FRAMES[0], bits_stored=12)
    ds.compress(u.HTJ2KLossless)
    frame = encaps.get_frame(ds.PixelData, 0, number_of_frames=1)
    rng = np.random.default_rng(0)
    before, found = sys.unraisablehook, 0
    for _ in range(60):
        damaged = bytearray(frame)
        damaged[rng.integers(115, len(frame))] = rng.integers(256)
        lost: list[object] = []
        sys.unraisablehook = lost.append
        try:
            imagecodecs.htj2k_decode(bytes(damaged))
        except RuntimeError:
            continue
        finally:
            sys.unraisablehook = before
        if lost:
            found += 1
            ds.PixelData = encaps.encapsulate([bytes(damaged)])
            with pytest.raises(CodecError, match="imagecodecs: the codestream is damaged"):
                pixels.pixel_array(ds, decoding_plugin="imagecodecs")
    assert sys.unraisablehook is before
    if not found:
        pytest.skip("this version of imagecodecs raises the errors itself")


@pytest.mark.parametrize("cut", range(0, 1200, 37))
@pytest.mark.parametrize(
    "uid", [u.RLELossless, u.JPEGLSLossless, u.JPEG2000Lossless, u.HTJ2KLossless, u.JPEGLosslessSV1]
)
def test_truncated_codestreams_raise_pixel_error_or_decode(uid: str, cut: int) -> None:
    from dcmgen import encaps

    ds = make(FRAMES[0], bits_stored=12)
    ds.compress(uid)
    frame = encaps.get_frame(ds.PixelData, 0, number_of_frames=1)
    ds.PixelData = encaps.encapsulate([frame[: len(frame) - cut]])
    try:
        array = pixels.pixel_array(ds)
    except PixelError:
        return
    assert array.shape == FRAMES[0].shape


@pytest.mark.parametrize(
    "uid", [u.RLELossless, u.JPEGLSLossless, u.JPEG2000Lossless, u.HTJ2KLossless, u.JPEGLosslessSV1, u.JPEGXLLossless]
)
@pytest.mark.parametrize("reach", [140, 10_000], ids=["header", "anywhere"])
def test_damaged_codestreams_raise_pixel_error_or_decode(uid: str, reach: int) -> None:
    from dcmgen import encaps

    rng = np.random.default_rng(4)
    ds = make(FRAMES[0], bits_stored=12)
    ds.compress(uid)
    frame = encaps.get_frame(ds.PixelData, 0, number_of_frames=1)
    for _ in range(200):
        damaged = bytearray(frame)
        for position in rng.integers(2, min(reach, len(frame)), rng.integers(1, 5)):
            damaged[position] = rng.integers(256)
        ds.PixelData = encaps.encapsulate([bytes(damaged)])
        try:
            array = pixels.pixel_array(ds)
        except PixelError:
            continue
        assert array.shape == FRAMES[0].shape


def test_a_decoded_size_of_gigabytes() -> None:
    ds = make(FRAMES[0], bits_stored=12)
    ds.compress(u.JPEGLSLossless)
    ds.Rows = ds.Columns = 65535
    ds.BitsAllocated = 32
    with pytest.raises(
        PixelError,
        match="when decoded, but the limit is 8,589,934,592; decode frames one by one with iter_pixels, or pass max_bytes",
    ):
        ds.pixel_array  # noqa: B018
    with pytest.raises(PixelError, match="but the limit is 1,000"):
        pixels.pixel_array(ds, number_of_frames=1, max_bytes=1000)


def test_the_codestream_has_another_size() -> None:
    ds = make(FRAMES[0], bits_stored=12)
    ds.compress(u.JPEGLSLossless)
    ds.Rows = 50
    with pytest.raises(CodecError, match="has 48 × 56 × 1 samples, the dataset 50 × 56 × 1"):
        ds.pixel_array  # noqa: B018


def test_native_data_in_a_compressed_transfer_syntax(tmp_path: Path) -> None:
    ds = make(FRAMES, bits_stored=12)
    ds.file_meta.TransferSyntaxUID = u.JPEGLSLossless
    with pytest.warns(PixelWarning, match="is not encapsulated"):
        assert np.array_equal(pixels.pixel_array(ds), FRAMES)


def test_a_transfer_syntax_without_known_decoder() -> None:
    ds = make(FRAMES[0], bits_stored=12)
    ds.compress(u.JPEGLSLossless)
    ds.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.4.94"
    with pytest.raises(MissingCodecError, match="JPIP Referenced"):
        ds.pixel_array  # noqa: B018


def test_a_missing_codec_error_lists_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    ds = make(FRAMES[0], bits_stored=12)
    for name in ("imagecodecs", "jpeg_ls", "libjpeg"):
        monkeypatch.setitem(r._installed_cache, name, False)
    with pytest.raises(MissingCodecError) as caught:
        ds.compress(u.JPEGLSLossless)
    text = str(caught.value)
    assert "JPEG-LS Lossless" in text
    assert "imagecodecs: requires imagecodecs - pip install imagecodecs" in text
    assert "pyjpegls: requires jpeg_ls - pip install pyjpegls" in text
    assert ds.file_meta.TransferSyntaxUID == "1.2.840.10008.1.2.1"  # nothing changed


@pytest.mark.parametrize(
    ("array", "options", "message"),
    [
        (np.zeros((4, 4), np.int64), {}, "type int64 cannot be stored"),
        (np.zeros((4, 4), complex), {}, "type complex128"),
        (np.zeros((0, 4), np.uint8), {}, "cannot be stored as pixels"),
        (np.zeros(4, np.uint8), {}, "shape \\(4,\\)"),
        (np.zeros((2, 2, 4, 4, 3), np.uint8), {}, "cannot be stored as pixels"),
        (np.zeros((4, 4), np.uint8), {"photometric_interpretation": "RGB"}, "needs 3 samples"),
        (np.zeros((4, 4, 4, 3), np.uint8), {"photometric_interpretation": "MONOCHROME2"}, "too many axes"),
        (np.zeros((4, 4, 3), np.float32), {}, "floating-point pixels have one sample"),
        (np.full((4, 4), 5000, np.uint16), {"bits_stored": 12}, "values from 5000 to 5000 do not fit into 12 bits"),
        (np.zeros((4, 4), np.uint8), {"bits_stored": 9}, "bits_stored is 9"),
        (np.zeros((70000, 1), np.uint8), {}, "at most 65535"),
        (np.zeros((4, 4), np.uint8), {"photometric_interpretation": "MONOCHROME9"}, "'MONOCHROME9' is unknown"),
        ([[1, 2]], {}, "NumPy array, not list"),
    ],
)
def test_arrays_that_cannot_be_stored(array: Any, options: dict[str, Any], message: str) -> None:
    ds = make(FRAMES, bits_stored=12)
    before = ds.PixelData
    with pytest.raises(PixelError, match=message):
        ds.set_pixel_data(array, **options)
    assert ds.PixelData is before
    assert ds.NumberOfFrames == 4


def test_lossy_floats() -> None:
    ds = make(wavy().astype(np.float32))
    with pytest.raises(PixelError, match=r"floating-point numbers .* scale them to integers first"):
        ds.compress(u.JPEG2000, ratio=10)


def test_unknown_options() -> None:
    with pytest.raises(TypeError, match="unknown option row; known options: rows"):
        pixels.pixel_array(make(FRAMES, bits_stored=12), row=3)


def test_bytes_are_not_accepted() -> None:
    with pytest.raises(PixelError, match="BytesIO"):
        pixels.pixel_array(b"DICM")


def test_file_objects(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    make(FRAMES, bits_stored=12).save_as(buffer)
    buffer.seek(0)
    assert np.array_equal(pixels.pixel_array(buffer, index=2), FRAMES[2])


def test_urls() -> None:
    fsspec = pytest.importorskip("fsspec")
    buffer = io.BytesIO()
    ds = make(FRAMES, bits_stored=12)
    ds.compress(u.JPEGLSLossless)
    ds.save_as(buffer)
    with fsspec.open("memory://pixels/x.dcm", "wb") as file:
        file.write(buffer.getvalue())
    assert np.array_equal(pixels.pixel_array("memory://pixels/x.dcm", index=2), FRAMES[2])
    assert np.array_equal(pixels.pixel_array("memory://pixels/x.dcm"), FRAMES)


def test_the_file_changed(tmp_path: Path) -> None:
    path = tmp_path / "x.dcm"
    make(np.zeros((300, 400), np.uint16)).save_as(path)
    ds = dcmread(path)
    path.write_bytes(path.read_bytes() + b"\0\0")
    with pytest.raises(DicomError, match="changed since it was read"):
        ds.pixel_array  # noqa: B018
