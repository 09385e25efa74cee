"""Incomplete codestreams are refused, whatever the codec; complete ones are not."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dcmgen import Dataset, dcmread, encaps, pixels
from dcmgen import uid as u
from dcmgen.errors import CodecError, PixelError, PixelWarning, ReadError
from tests.pixels.conftest import make, wavy

Array = np.ndarray[Any, Any]

GRAY = wavy(96, 80)
ARRAYS: dict[str, tuple[Array, int | None]] = {
    "8 bits": ((GRAY * 255).astype(np.uint8), None),
    "12 bits": ((GRAY * 4095).astype(np.uint16), 12),
    "16 bits": ((GRAY * 65535).astype(np.uint16), None),
    "signed": ((GRAY * 2000 - 1000).astype(np.int16), None),
    "rgb": ((np.stack([GRAY, GRAY * 0.8, GRAY[::-1]], -1) * 255).astype(np.uint8), None),
}
OPTIONS: dict[str, dict[str, Any]] = {u.JPEG2000: {"psnr": 45}, u.HTJ2K: {"step": 0.01}, u.JPEGXL: {"distance": 1.0}}
CASES = [
    (u.JPEGBaseline8Bit, "8 bits"),
    (u.JPEGBaseline8Bit, "rgb"),
    (u.JPEGExtended12Bit, "12 bits"),
    (u.JPEGLossless, "16 bits"),
    (u.JPEGLosslessSV1, "signed"),
    (u.JPEGLosslessSV1, "rgb"),
    (u.JPEGLSLossless, "12 bits"),
    (u.JPEGLSLossless, "rgb"),
    (u.JPEGLSNearLossless, "8 bits"),
    (u.JPEG2000Lossless, "signed"),
    (u.JPEG2000Lossless, "rgb"),
    (u.JPEG2000, "16 bits"),
    (u.HTJ2KLossless, "16 bits"),
    (u.HTJ2KLossless, "rgb"),
    (u.HTJ2KLosslessRPCL, "signed"),
    (u.HTJ2K, "8 bits"),
    (u.HTJ2K, "rgb"),
    (u.JPEGXLLossless, "16 bits"),
    (u.JPEGXL, "rgb"),
    (u.RLELossless, "16 bits"),
    (u.RLELossless, "rgb"),
    (u.DeflatedImageFrameCompression, "16 bits"),
    (u.EncapsulatedUncompressedExplicitVRLittleEndian, "12 bits"),
]
PLUGINS = [(uid, kind, plugin) for uid, kind in CASES for plugin in ("", *pixels.get_decoder(uid).available_plugins)]
MARKED = [
    (uid, kind, plugin)
    for uid, kind, plugin in PLUGINS
    if uid not in (u.RLELossless, u.DeflatedImageFrameCompression, u.EncapsulatedUncompressedExplicitVRLittleEndian)
    and uid not in (u.JPEGXLLossless, u.JPEGXL)
]


def compressed(uid: str, kind: str) -> tuple[Dataset, bytes]:
    """Return a dataset and its codestream, without the byte that pads it to even length."""
    array, bits = ARRAYS[kind]
    ds = make(array, bits_stored=bits)
    ds.compress(uid, **OPTIONS.get(uid, {}))
    frame = encaps.get_frame(ds.PixelData, 0)
    return ds, frame[:-1] if frame.endswith(b"\xff\xd9\0") else frame


def with_frame(ds: Dataset, frame: bytes) -> Dataset:
    ds.PixelData = encaps.encapsulate([frame])
    return ds


def decodes(ds: Dataset, plugin: str) -> bool:
    try:
        pixels.pixel_array(ds, decoding_plugin=plugin)
    except CodecError as error:
        if "frame 0" not in str(error):
            raise
        return False
    return True


@pytest.mark.parametrize(("uid", "kind", "plugin"), PLUGINS)
def test_truncated_codestreams_are_refused(uid: str, kind: str, plugin: str) -> None:
    ds, frame = compressed(uid, kind)
    if not decodes(ds, plugin):
        pytest.skip(f"{plugin} does not decode such frames")
    expected = pixels.pixel_array(ds, decoding_plugin=plugin)
    last = len(frame) - len(frame) % 2
    lengths = {*range(2, last, max(2, len(frame) // 50 * 2)), *range(last - 16, last, 2)}
    for length in lengths:
        if decodes(with_frame(ds, frame[:length]), plugin):  # only the end marker or unused bits are missing
            assert length >= len(frame) - 4
            assert np.array_equal(pixels.pixel_array(ds, decoding_plugin=plugin), expected)


@pytest.mark.parametrize(("uid", "kind"), [case for case in CASES if "JPEG" in u.UID(case[0]).name])
@pytest.mark.parametrize("share", [0.25, 0.5, 0.75, 0.95])
def test_an_end_marker_does_not_complete_a_truncated_codestream(uid: str, kind: str, share: float) -> None:
    ds, frame = compressed(uid, kind)
    cut = frame[: int(len(frame) * share) // 2 * 2]
    with pytest.raises(CodecError, match="frame 0"):
        pixels.pixel_array(with_frame(ds, cut + b"\xff\xd9"))


@pytest.mark.parametrize(("uid", "kind", "plugin"), MARKED)
def test_a_missing_end_marker_is_tolerated(uid: str, kind: str, plugin: str, tmp_path: Path) -> None:
    ds, frame = compressed(uid, kind)
    if not decodes(ds, plugin) or (plugin == "pylibjpeg" and uid in (u.JPEGLSLossless, u.JPEGLSNearLossless)):
        pytest.skip(f"{plugin} does not decode such frames")  # or requires the marker
    expected = pixels.pixel_array(ds, decoding_plugin=plugin)
    assert frame.endswith(b"\xff\xd9")
    if len(frame) % 2 and plugin == "pyjpegls":
        pytest.skip("pyjpegls refuses the byte that pads the codestream")
    with_frame(ds, frame[:-2]).save_as(tmp_path / "x.dcm")
    ds = dcmread(tmp_path / "x.dcm")
    with pytest.warns(PixelWarning, match="no end marker but contains all pixels"):
        assert np.array_equal(pixels.pixel_array(ds, decoding_plugin=plugin), expected)
    assert [repair.kind for repair in ds.repairs] == ["damaged frame"]
    with pytest.raises(ReadError, match="no end marker"):
        pixels.pixel_array(dcmread(tmp_path / "x.dcm", strict=True), decoding_plugin=plugin)


@pytest.mark.parametrize("value", [0, 128, 255])
@pytest.mark.parametrize("uid", [u.JPEGBaseline8Bit, u.JPEGLosslessSV1, u.JPEGLSLossless, u.JPEG2000Lossless])
def test_blank_frames_are_complete(uid: str, value: int) -> None:
    array = np.full((200, 300), value, np.uint8)
    ds = make(array)
    ds.compress(uid)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert np.array_equal(pixels.pixel_array(ds), array)


@pytest.mark.parametrize("padding", [1, 2, 3, 40])
@pytest.mark.parametrize("uid", [u.JPEGBaseline8Bit, u.JPEGLosslessSV1, u.JPEG2000Lossless, u.HTJ2KLossless])
def test_bytes_after_the_codestream_are_not_an_error(uid: str, padding: int) -> None:
    ds, frame = compressed(uid, "8 bits" if uid == u.JPEGBaseline8Bit else "signed")
    expected = pixels.pixel_array(ds)
    assert np.array_equal(pixels.pixel_array(with_frame(ds, frame + bytes(padding))), expected)


def multi(uid: str, cut: int | None = None) -> Dataset:
    """Return three frames, one of which is cut to half."""
    array, bits = ARRAYS["12 bits" if uid != u.JPEGBaseline8Bit else "8 bits"]
    ds = make(np.stack([array, array[::-1], array[:, ::-1]]), bits_stored=bits)
    ds.compress(uid, **OPTIONS.get(uid, {}))
    frames = list(encaps.generate_frames(ds.PixelData))
    if cut is not None:
        frames[cut] = frames[cut][: len(frames[cut]) // 4 * 2]
    ds.PixelData = encaps.encapsulate(frames)
    return ds


KEPT = [u.JPEGBaseline8Bit, u.JPEGExtended12Bit, u.JPEGLosslessSV1, u.JPEGLSLossless, u.HTJ2KLossless, u.RLELossless]
KEPT += [u.DeflatedImageFrameCompression, u.EncapsulatedUncompressedExplicitVRLittleEndian]


@pytest.mark.parametrize("uid", KEPT)
def test_incomplete_frames_can_be_kept(uid: str, tmp_path: Path) -> None:
    whole = pixels.pixel_array(multi(uid))
    multi(uid, cut=1).save_as(tmp_path / "x.dcm")
    ds = dcmread(tmp_path / "x.dcm")
    with pytest.raises(CodecError, match="frame 1"):
        pixels.pixel_array(ds)
    assert np.array_equal(pixels.pixel_array(ds, index=2), whole[2])
    with pytest.warns(PixelWarning, match=r"frame 1: (?!None|;).{9}"):
        kept = pixels.pixel_array(ds, on_error="keep")
    assert [repair.kind for repair in ds.repairs] == ["damaged frame"]
    assert np.array_equal(kept[[0, 2]], whole[[0, 2]])
    assert kept.dtype == whole.dtype
    if uid != u.RLELossless:  # of whose segments one is missing
        assert np.abs(kept[1, :16].astype(int) - whole[1, :16]).mean() < 200
        assert not np.array_equal(kept[1], whole[1])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PixelWarning)
        assert np.array_equal(np.stack(list(pixels.iter_pixels(tmp_path / "x.dcm", on_error="keep"))), kept)
        array, _ = pixels.get_decoder(uid).as_array(ds, on_error="keep")
        assert np.array_equal(array, kept)


@pytest.mark.parametrize("uid", [*KEPT, u.JPEG2000Lossless, u.HTJ2K])
def test_conversions_refuse_incomplete_frames(uid: str, tmp_path: Path) -> None:
    multi(uid, cut=2).save_as(tmp_path / "x.dcm")
    for target in (u.ExplicitVRLittleEndian, u.DeflatedExplicitVRLittleEndian, u.JPEG2000Lossless):
        with pytest.raises(CodecError, match="frame 2"):
            pixels.convert(tmp_path / "x.dcm", tmp_path / "y.dcm", transfer_syntax=target)
    assert not (tmp_path / "y.dcm").exists()
    ds = dcmread(tmp_path / "x.dcm")
    for change in (ds.decompress, lambda: ds.compress(u.RLELossless)):
        with pytest.raises(CodecError, match="frame 2"):
            change()
    assert ds.file_meta.TransferSyntaxUID == uid
    if uid in KEPT:
        with pytest.warns(PixelWarning, match="frame 2"):
            pixels.convert(tmp_path / "x.dcm", tmp_path / "y.dcm", transfer_syntax=u.RLELossless, on_error="keep")
        ds = dcmread(tmp_path / "x.dcm")
        with pytest.warns(PixelWarning, match="frame 2"):
            ds.decompress(on_error="keep")
        assert np.array_equal(ds.pixel_array, pixels.pixel_array(tmp_path / "y.dcm"))


@pytest.mark.parametrize("uid", [u.JPEG2000Lossless, u.JPEGXLLossless])
def test_errors_of_frames_that_cannot_be_kept(uid: str) -> None:
    with pytest.raises(CodecError, match="frame 1") as caught:
        pixels.pixel_array(multi(uid, cut=1), decoding_plugin="imagecodecs", on_error="keep")
    assert str(caught.value).count("imagecodecs: ") == 1
    assert ("before the end of its last tile-part" in str(caught.value)) == (uid == u.JPEG2000Lossless)


def test_native_frames_that_are_cut(tmp_path: Path) -> None:
    array = np.stack([ARRAYS["12 bits"][0]] * 3)
    ds = make(array, bits_stored=12)
    ds.save_as(tmp_path / "x.dcm")
    data = (tmp_path / "x.dcm").read_bytes()
    (tmp_path / "x.dcm").write_bytes(data[: -array[0].nbytes // 2])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with pytest.raises(PixelError, match="2 frames are complete"):
            pixels.pixel_array(tmp_path / "x.dcm")
        assert np.array_equal(pixels.pixel_array(tmp_path / "x.dcm", index=1), array[1])
        kept = pixels.pixel_array(tmp_path / "x.dcm", on_error="keep")
    expected = array.copy()
    expected[2, 48:] = 0
    assert np.array_equal(kept, expected)


def test_unknown_ways_to_handle_errors() -> None:
    with pytest.raises(TypeError, match="on_error is 'ignore'"):
        pixels.pixel_array(make(ARRAYS["8 bits"][0]), on_error="ignore")  # type: ignore[arg-type]


@pytest.mark.parametrize("uid", [u.JPEG2000Lossless, u.HTJ2KLossless, u.JPEGLSLossless, u.JPEGXLLossless])
def test_small_codestreams_do_not_decode_to_gigabytes(uid: str) -> None:
    ds, frame = compressed(uid, "16 bits")
    with_frame(ds, frame[:1730])
    ds.Rows = ds.Columns = 30_000
    with pytest.raises(PixelError):
        pixels.pixel_array(ds)
    blank = make(np.zeros((64, 64), np.uint16))
    blank.compress(uid)
    size = len(encaps.get_frame(blank.PixelData, 0))
    blank.Rows = blank.Columns = 30_000
    if uid == u.JPEGXLLossless:  # its header is not parsed
        with pytest.raises(
            PixelError, match=rf"^{size:,} bytes of codestreams .* the limit is 10,000 times .*max_ratio="
        ):
            pixels.pixel_array(blank, index=0)
    with pytest.raises(CodecError, match="64 × 64"):
        pixels.pixel_array(blank, max_ratio=1e9)


@pytest.mark.parametrize("uid", [u.JPEGBaseline8Bit, u.JPEGLosslessSV1, u.RLELossless, u.DeflatedImageFrameCompression])
def test_codestreams_that_are_too_small_for_their_size(uid: str) -> None:
    ds = make(np.zeros((64, 64), np.uint8))
    ds.compress(uid)
    frame = bytearray(encaps.get_frame(ds.PixelData, 0))
    if uid in (u.JPEGBaseline8Bit, u.JPEGLosslessSV1):
        at = frame.find(b"\xff\xc0" if uid == u.JPEGBaseline8Bit else b"\xff\xc3")
        frame[at + 5 : at + 9] = (30_000).to_bytes(2, "big") * 2
    ds.Rows = ds.Columns = 30_000
    with pytest.raises(CodecError, match="but frames of this size need at least"):
        pixels.pixel_array(with_frame(ds, bytes(frame)), max_ratio=1e12)
