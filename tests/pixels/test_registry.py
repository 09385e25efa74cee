"""Codec plugins: they are found without an import, can be added by other packages, and decode alike."""

from __future__ import annotations

import subprocess
import sys
import warnings
from typing import Any

import imagecodecs
import numpy as np
import pytest

from dcmgen import pixels
from dcmgen import uid as u
from dcmgen.codec.encapsulation import encapsulated
from dcmgen.codec.transfer_syntax import TransferSyntax, transfer_syntaxes
from dcmgen.errors import PixelError
from dcmgen.pixels import registry as r
from tests.pixels.conftest import make, wavy

JPEG = ("jpeg", "jpeg predictive", "jpeg-ls")
GRAY = (wavy() * 4095).astype(np.uint16)
COLOR = (np.stack([wavy(), wavy(seed=1) * 0.7, wavy()[::-1]], -1) * 255).astype(np.uint8)


def test_availability_is_determined_without_imports() -> None:
    text = (
        "import sys; from dcmgen import pixels; from dcmgen.pixels import registry as r; "
        "all(p.is_available for p in r.plugins()); "
        "print([m for m in ('imagecodecs', 'openjpeg', 'rle', 'jpeg_ls', 'libjpeg', 'PIL', 'av') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", text], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_default_install_decodes_all_jpeg_families() -> None:
    permissive = {"imagecodecs", "openjpeg", "rle", "numpy"}
    for syntax in transfer_syntaxes(*JPEG, "jpeg 2000", "htj2k", "jpeg xl", "rle", "deflate", "uncompressed"):
        assert any(set(p.requires) <= permissive for p in r.decoders(syntax.uid)), syntax


def test_gpl_plugins_are_last() -> None:
    for syntax in transfer_syntaxes(*JPEG):
        licenses = [p.license for p in r.decoders(syntax.uid)]
        assert "GPL-3.0" not in licenses[:-1]


@pytest.mark.parametrize(
    "uid", [u.JPEGBaseline8Bit, u.JPEGLSLossless, u.JPEGLosslessSV1, u.JPEG2000Lossless, u.HTJ2KLossless, u.RLELossless]
)
@pytest.mark.parametrize("color", [False, True])
@pytest.mark.parametrize("raw", [False, True])
def test_all_plugins_decode_alike(uid: str, color: bool, raw: bool) -> None:
    array = COLOR if color else GRAY
    if uid == u.JPEGBaseline8Bit and not color:
        array = (GRAY >> 4).astype(np.uint8)
    ds = make(array)
    ds.compress(uid)
    results = {
        p.name: pixels.pixel_array(ds, decoding_plugin=p.name, raw=raw) for p in r.decoders(uid) if p.is_available
    }
    expected = results["imagecodecs"]
    for name, got in results.items():
        assert got.dtype == expected.dtype, name
        if uid == u.JPEGBaseline8Bit:
            assert np.abs(got.astype(int) - expected).mean() < 1.5, name
        else:
            assert np.array_equal(got, expected), name


@pytest.mark.parametrize("claim", ["RGB", "YBR_FULL", "YBR_FULL_422"])
@pytest.mark.parametrize("stored", ["RGB", "YCBCR"])
def test_the_color_space_of_the_codestream_is_used(claim: str, stored: str) -> None:
    data = imagecodecs.jpeg8_encode(COLOR, level=98, colorspace="RGB", outcolorspace=stored, subsampling="444")
    ds = make(COLOR)
    ds.compress(u.JPEGBaseline8Bit)
    ds.PixelData = encapsulated([data])
    ds.PhotometricInterpretation = claim
    for plugin in (p.name for p in r.decoders(u.JPEGBaseline8Bit) if p.is_available):
        got = pixels.pixel_array(ds, decoding_plugin=plugin)
        assert np.abs(got.astype(int) - COLOR).mean() < 3, plugin


class Module:
    """A codec that returns constant frames."""

    @staticmethod
    def decode(data: bytes, description: pixels.Description, rgb: bool) -> tuple[np.ndarray[Any, Any], str]:
        return np.full(description.frame_shape, len(data), np.uint16), description.photometric_interpretation


@pytest.mark.parametrize("raw", [False, True])
@pytest.mark.parametrize(("claim", "subsampling"), [("RGB", "422"), ("RGB", "420"), ("YBR_FULL_422", "444")])
@pytest.mark.parametrize("plugin", [p.name for p in r.decoders(u.JPEGBaseline8Bit) if p.is_available])
def test_subsampled_components_are_ycbcr(plugin: str, claim: str, subsampling: str, raw: bool) -> None:
    color = np.full((16, 16, 3), (250, 10, 30), np.uint8)
    stream = imagecodecs.jpeg8_encode(color, colorspace="RGB", outcolorspace="YCBCR", subsampling=subsampling)
    bare = stream[:2] + stream[stream.index(b"\xff\xdb") :]  # without JFIF marker
    ds = make(color)
    ds.PhotometricInterpretation = claim
    ds.file_meta.TransferSyntaxUID = u.JPEGBaseline8Bit
    ds.add_new(0x7FE00010, "OB", encapsulated([bare]))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        array = pixels.pixel_array(ds, raw=raw, decoding_plugin=plugin)
    rgb = pixels.convert_color_space(array, "YBR_FULL", "RGB") if raw else array
    assert np.abs(rgb.astype(int) - color).max() <= 3
    expected = ["PhotometricInterpretation is RGB, but the components of the JPEG codestream are YBR_FULL"]
    assert [str(warning.message) for warning in caught] == (expected if claim == "RGB" else [])


def test_a_description_is_a_mapping() -> None:
    _, description = pixels.get_decoder(u.ExplicitVRLittleEndian).as_array(make(np.zeros((2, 3, 4), np.uint16)))
    assert "rows" in description
    assert "check_size" not in description
    assert description["number_of_frames"] == description["frames"] == 2
    assert description.get("samples_per_pixel") == 1
    assert description.get("nothing", 5) == 5
    options = dict(description)
    assert list(options) == list(description.keys())
    assert options["bits_allocated"] == 16
    with pytest.raises(KeyError):
        _ = description["nothing"]
    buffer = np.arange(24, dtype=np.uint16).tobytes()
    array, again = pixels.get_decoder(str(options.pop("transfer_syntax_uid"))).as_array(buffer, **options)
    assert array.ravel().tolist() == list(range(24))
    assert again == description


def test_plugins_of_third_parties(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "third_party_codec", Module)
    plugin = r.Plugin("mine", "third_party_codec", decodes=(u.JPEGLSLossless, "1.2.3.4"))
    ds = make(GRAY, bits_stored=12)
    ds.compress(u.JPEGLSLossless)
    r.register(plugin)
    try:
        assert pixels.get_decoder(u.JPEGLSLossless).available_plugins[0] == "mine"
        assert len(np.unique(ds.pixel_array)) == 1
        assert np.array_equal(pixels.pixel_array(ds, decoding_plugin="imagecodecs"), GRAY)
        ds.file_meta.TransferSyntaxUID = "1.2.3.4"
        assert len(np.unique(ds.pixel_array)) == 1
    finally:
        r.unregister(plugin)


class Point:
    """An entry point of another package."""

    name = "theirs"

    def __init__(self, result: object) -> None:
        self.result = result

    def load(self) -> object:
        if isinstance(self.result, Exception):
            raise self.result
        return self.result


def test_entry_points(monkeypatch: pytest.MonkeyPatch) -> None:
    import importlib.metadata

    monkeypatch.setitem(sys.modules, "third_party_codec", Module)
    theirs = r.Plugin("theirs", "third_party_codec", decodes=("1.2.3.5", u.JPEGLSLossless))
    points = [Point(ImportError("no libtheirs")), Point(theirs)]
    monkeypatch.setattr(importlib.metadata, "entry_points", lambda group: points if "dcmgen" in group else [])
    monkeypatch.setattr(r, "_entry_points_loaded", False)
    with pytest.warns(UserWarning, match="codec plugin 'theirs' cannot be loaded: no libtheirs"):
        decoder = pixels.get_decoder("1.2.3.5")
    try:
        assert decoder.available_plugins == ("theirs",)
        assert pixels.get_decoder(u.JPEGLSLossless).available_plugins[-1] == "theirs"
        ds = make(GRAY)
        ds.compress(u.JPEGLSLossless)
        ds.file_meta.TransferSyntaxUID = "1.2.3.5"
        assert len(np.unique(ds.pixel_array)) == 1
    finally:
        r.unregister(theirs)
    assert not TransferSyntax.of("1.2.3.5").is_known


def test_properties_of_decoders_and_encoders(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(r._installed_cache, "jpeg_ls", False)
    decoder, encoder = pixels.get_decoder(u.JPEGLSLossless), pixels.get_encoder(u.JPEGLSLossless)
    assert decoder.is_available
    assert "pyjpegls" not in decoder.available_plugins
    assert "pyjpegls - requires jpeg_ls: pip install pyjpegls" in decoder.missing_dependencies
    assert encoder.available_plugins == ("imagecodecs",)
    assert pixels.get_decoder("1.2.840.10008.1.2").is_available
    with pytest.raises(ValueError, match=r"no decoder for transfer syntax 1\.2\.3 is known"):
        pixels.get_decoder("1.2.3")
    with pytest.raises(PixelError, match=r"no encoder for .*MPEG2.* is known"):
        pixels.get_encoder(u.MPEG2MPML)


def test_decoders_and_encoders_of_a_syntax_are_equal() -> None:
    decoder = pixels.get_decoder(u.RLELossless)
    assert decoder == pixels.get_decoder(u.RLELossless)
    assert decoder != pixels.get_decoder(u.JPEGLSLossless)
    assert decoder != pixels.get_encoder(u.RLELossless)
    assert decoder != u.RLELossless
    assert len({decoder, pixels.get_decoder(u.RLELossless), pixels.get_encoder(u.RLELossless)}) == 2


def test_decoders_accept_bytes() -> None:
    ds = make(np.stack([GRAY, GRAY[::-1]]), bits_stored=12)
    options: dict[str, Any] = {
        "rows": 48, "columns": 56, "number_of_frames": 2, "samples_per_pixel": 1, "bits_allocated": 16, "bits_stored": 12,
        "pixel_representation": 0, "photometric_interpretation": "MONOCHROME2",
    }  # fmt: skip
    array, meta = pixels.get_decoder("1.2.840.10008.1.2.1").as_array(ds.PixelData, **options)
    assert np.array_equal(array, ds.pixel_array)
    assert meta.frames == 2
    ds.compress(u.JPEGLSLossless)
    array, _ = pixels.get_decoder(u.JPEGLSLossless).as_array(ds.PixelData, index=1, **options)
    assert np.array_equal(array, GRAY[::-1])
    buffer, _ = pixels.get_decoder(u.JPEGLSLossless).as_buffer(ds.PixelData, index=0, **options)
    assert bytes(buffer) == GRAY.tobytes()
    assert [bytes(b) for b, _ in pixels.get_decoder(u.JPEGLSLossless).iter_buffer(ds)] == [
        GRAY.tobytes(),
        GRAY[::-1].tobytes(),
    ]


def test_threads_do_not_change_the_result() -> None:
    frames = np.stack([np.roll(GRAY, i) for i in range(20)])
    ds = make(frames, bits_stored=12)
    ds.compress(u.JPEG2000Lossless)
    for workers in (1, 3):
        assert np.array_equal(pixels.pixel_array(ds, workers=workers), frames)
