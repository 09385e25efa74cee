"""A private transfer syntax with the codec of another package works like those of the standard."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from typer.testing import CliRunner

from dcmgen import dcmread, pixels
from dcmgen import uid as u
from dcmgen.cli.app import app
from dcmgen.codec.transfer_syntax import TransferSyntax
from dcmgen.errors import MissingCodecError, PixelError, RepairWarning
from dcmgen.pixels import registry
from tests.pixels import acme
from tests.pixels.conftest import make, wavy

UID = acme.SYNTAX.uid
GRAY = (wavy() * 4095).astype(np.uint16)
FRAMES = np.stack([GRAY, GRAY[::-1], GRAY // 2])
COLOR = (np.stack([wavy(), wavy(seed=1) * 0.7, wavy()[::-1]], -1) * 255).astype(np.uint8)
ENCAPSULATED = b"\xe0\x7f\x10\x00OB\0\0\xff\xff\xff\xff\xfe\xff\x00\xe0"
"""Header of Pixel Data of undefined length, and the first item (PS3.5 A.4)."""


@pytest.fixture
def plugin() -> Iterator[pixels.Plugin]:
    pixels.register(acme.PLUGIN)
    yield acme.PLUGIN
    pixels.unregister(acme.PLUGIN)


def gray(array: np.ndarray[Any, Any] = FRAMES, bits: int = 12) -> Any:
    return make(array, bits_stored=bits)


@pytest.mark.usefixtures("plugin")
@pytest.mark.parametrize("array", [GRAY, FRAMES, COLOR, np.stack([COLOR, COLOR[::-1]])], ids=lambda a: str(a.shape))
def test_compress_and_decompress(array: np.ndarray[Any, Any], tmp_path: Path) -> None:
    ds = make(array, bits_stored=None if array.dtype == np.uint8 else 12)
    before = ds.SOPInstanceUID
    ds.compress(UID, order="columns")  # type: ignore[call-arg]  # an option of the plugin
    assert ds.file_meta.TransferSyntaxUID == UID
    assert np.array_equal(ds.pixel_array, array)
    path = tmp_path / "x.dcm"
    ds.save_as(path)
    assert ENCAPSULATED in path.read_bytes()
    theirs = pydicom.dcmread(path)
    count = ds.get("NumberOfFrames") or 1
    assert len(list(pydicom.encaps.generate_frames(theirs.PixelData, number_of_frames=count))) == count
    back = dcmread(path)
    assert not back.repairs
    assert np.array_equal(back.pixel_array, array)
    assert np.array_equal(pixels.pixel_array(path), array)
    if count > 1:
        assert np.array_equal(pixels.pixel_array(path, index=-1), array[-1])
        assert [np.array_equal(a, b) for a, b in zip(pixels.iter_pixels(path), array, strict=True)] == [True] * count
    back.PatientID = "changed"
    back.save_as(tmp_path / "y.dcm")
    assert np.array_equal(dcmread(tmp_path / "y.dcm").pixel_array, array)
    back.decompress()
    assert (back.file_meta.TransferSyntaxUID, back.SOPInstanceUID) == (u.ExplicitVRLittleEndian, before)
    back.save_as(path)
    assert np.array_equal(pydicom.dcmread(path).pixel_array, array)


@pytest.mark.usefixtures("plugin")
@pytest.mark.parametrize("other", [u.ExplicitVRLittleEndian, u.ImplicitVRLittleEndian, u.JPEGLSLossless, u.RLELossless])
@pytest.mark.parametrize("extended", [False, True])
def test_convert_there_and_back(other: str, extended: bool, tmp_path: Path) -> None:
    first, second, third = (tmp_path / f"{n}.dcm" for n in range(3))
    pixels.convert(gray(), first, other)
    pixels.convert(first, second, UID, extended_offsets=extended)
    assert ENCAPSULATED in second.read_bytes()
    assert ("ExtendedOffsetTable" in dcmread(second)) == extended
    assert np.array_equal(pixels.pixel_array(second, index=1), FRAMES[1])
    pixels.convert(second, third, other)
    assert np.array_equal(pydicom.dcmread(third).pixel_array, FRAMES)


@pytest.mark.usefixtures("plugin")
def test_options_are_those_of_the_declaration(tmp_path: Path) -> None:
    encoder = pixels.get_encoder(UID)
    assert [option.name for option in encoder.options] == ["level", "step", "order"]
    fast, small = (encoder.encode(GRAY, bits_stored=12, level=level) for level in (1, 9))
    assert len(small) < len(fast)
    assert encoder.encode(GRAY, bits_stored=12)[:2] == b"\0\0"
    encode: Any = pixels.encode  # type checkers do not know the options of plugins
    assert encode(GRAY, UID, bits_stored=12, order="columns", acme_step=3)[:2] == b"\3\1"
    for options, error, message in (
        ({"quality": 90}, TypeError, "ACME Quantized .* has no encoding option 'quality'; it has: level, step, order"),
        ({"level": "high"}, TypeError, "'level' is 'high'; use an integer from 1 to 9"),
        ({"step": 65}, PixelError, "'step' is 65; use an integer from 0 to 64"),
        ({"order": "planes"}, PixelError, "use one of 'rows', 'columns'"),
    ):
        ds = gray()
        with pytest.raises(error, match=message):
            ds.compress(UID, **options)
        with pytest.raises(error, match=message):
            pixels.convert(ds, tmp_path / "x.dcm", UID, **options)
        with pytest.raises(error, match=message):
            encoder.encode(GRAY, bits_stored=12, **options)
        assert ds.file_meta.TransferSyntaxUID == u.ExplicitVRLittleEndian
    assert not (tmp_path / "x.dcm").exists()


@pytest.mark.usefixtures("plugin")
def test_loss_is_recorded(tmp_path: Path) -> None:
    lossless = gray()
    before = lossless.SOPInstanceUID
    lossless.compress(UID)
    assert "LossyImageCompression" not in lossless
    assert lossless.SOPInstanceUID == before
    pixels.convert(gray(), tmp_path / "x.dcm", UID, step=7)
    lossy = dcmread(tmp_path / "x.dcm")
    assert (lossy.LossyImageCompression, lossy.LossyImageCompressionMethod) == ("01", ["ACME_QUANTIZED"])
    assert lossy.LossyImageCompressionRatio[0] > 1
    assert lossy.ImageType[0] == "DERIVED"
    assert lossy.DerivationDescription.startswith("Lossy compression with ACME Quantized, ratio")
    assert lossy.SOPInstanceUID != before
    assert 0 < np.abs(lossy.pixel_array.astype(int) - FRAMES).max() <= 7


@pytest.mark.usefixtures("plugin")
def test_limits_are_those_of_the_declaration() -> None:
    signed = (wavy() * 2000 - 1000).astype(np.int16)
    palette = make((GRAY >> 4).astype(np.uint8), photometric_interpretation="PALETTE COLOR")
    cases: list[tuple[Any, dict[str, Any], str]] = [
        (gray(GRAY << 4, 16), {}, "16 bits; it stores at most 12"),
        (gray(signed, 12), {"step": 1}, "they are signed"),
        (make(GRAY > 2000), {}, "1 bit allocated"),
        (palette, {}, "they are PALETTE COLOR; it stores MONOCHROME2, RGB"),
    ]
    for ds, options, message in cases:
        with pytest.raises(PixelError, match=message):
            ds.compress(UID, **options)
    ds = gray(signed, 12)
    ds.compress(UID)
    assert np.array_equal(pixels.pixel_array(ds), signed)


@pytest.mark.usefixtures("plugin")
def test_color_that_it_does_not_store_is_converted() -> None:
    ds = make(COLOR)
    ds.compress(u.JPEGBaseline8Bit)
    shown = ds.pixel_array.copy()
    ds.compress(UID)
    assert ds.PhotometricInterpretation == "RGB"
    assert np.array_equal(ds.pixel_array, shown)


@pytest.mark.usefixtures("plugin")
def test_the_command_accepts_its_uid(tmp_path: Path) -> None:
    gray().save_as(tmp_path / "a.dcm")
    done = CliRunner().invoke(app, ["convert", str(tmp_path / "a.dcm"), str(tmp_path / "b.dcm"), "-t", UID])
    assert done.exit_code == 0, done.output
    assert np.array_equal(pixels.pixel_array(tmp_path / "b.dcm"), FRAMES)


def test_unregister(tmp_path: Path) -> None:
    pixels.register(acme.PLUGIN)
    ds = gray()
    ds.compress(UID)
    path = tmp_path / "x.dcm"
    ds.save_as(path)
    pixels.unregister(acme.PLUGIN)
    assert not u.UID(UID).is_transfer_syntax
    with (
        pytest.warns(RepairWarning, match="unknown transfer syntax"),
        pytest.raises(MissingCodecError, match=f"no known codec can decode transfer syntax {UID}"),
    ):
        pixels.pixel_array(path)
    with pytest.raises(PixelError, match="no encoder"):
        gray().compress(UID)
    with pytest.raises(ValueError, match="plugin 'acme' is not registered"):
        pixels.unregister(acme.PLUGIN)
    with pytest.warns(RepairWarning, match="unknown transfer syntax"):
        back = dcmread(path)
    back.PatientID = "changed"
    back.save_as(tmp_path / "y.dcm")
    pixels.register(acme.PLUGIN)
    try:
        assert np.array_equal(pixels.pixel_array(tmp_path / "y.dcm"), FRAMES)
    finally:
        pixels.unregister(acme.PLUGIN)


def test_a_plugin_without_a_declaration(tmp_path: Path) -> None:
    plugin = pixels.Plugin("plain", "dcmgen.pixels.codecs.uncompressed", decodes=("1.2.3.4",), encodes=("1.2.3.4",))
    pixels.register(plugin)
    try:
        ds = gray()
        with pytest.raises(TypeError, match="it has: none"):
            ds.compress("1.2.3.4", level=3)
        ds.compress("1.2.3.4")
        ds.save_as(tmp_path / "x.dcm")
        assert ENCAPSULATED in (tmp_path / "x.dcm").read_bytes()
        assert np.array_equal(pixels.pixel_array(tmp_path / "x.dcm"), FRAMES)
    finally:
        pixels.unregister(plugin)
    assert not TransferSyntax.of("1.2.3.4").is_known


@pytest.mark.usefixtures("plugin")
def test_two_plugins_for_one_transfer_syntax() -> None:
    second = acme.PLUGIN._replace(name="second")
    pixels.register(second)
    assert pixels.get_decoder(UID).available_plugins == ("second", "acme")
    pixels.unregister(second)
    assert pixels.get_decoder(UID).available_plugins == ("acme",)
    third = second._replace(transfer_syntaxes=(TransferSyntax(UID, "Other"),))
    with pytest.raises(ValueError, match=r"'second' declares ACME Quantized .* already known with other properties"):
        pixels.register(third)
    assert pixels.get_encoder(UID).available_plugins == ("acme",)


def test_a_registered_transfer_syntax_outlives_its_plugins() -> None:
    pixels.register_transfer_syntax(acme.SYNTAX)
    try:
        pixels.register(acme.PLUGIN)
        pixels.unregister(acme.PLUGIN)
        assert TransferSyntax.of(UID) is acme.SYNTAX
        with pytest.raises(PixelError, match="no encoder for ACME Quantized"):
            gray().compress(UID)
    finally:
        pixels.unregister_transfer_syntax(UID)


def test_entry_points_declare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    point = importlib.metadata.EntryPoint("acme", "tests.pixels.acme:PLUGIN", "dcmgen.pixels.codecs")
    monkeypatch.setattr(importlib.metadata, "entry_points", lambda group: [point] if group == point.group else [])
    monkeypatch.setattr(registry, "_entry_points_loaded", False)
    ds = gray()
    ds.compress(UID, step=1)
    try:
        ds.save_as(tmp_path / "x.dcm")
        assert ENCAPSULATED in (tmp_path / "x.dcm").read_bytes()
        assert ds.LossyImageCompressionMethod == ["ACME_QUANTIZED"]
        pixels.unregister(acme.PLUGIN)
        monkeypatch.setattr(registry, "_entry_points_loaded", False)
        with pytest.warns(RepairWarning, match="unknown transfer syntax"):
            array = pixels.pixel_array(tmp_path / "x.dcm")
        assert np.array_equal(array, FRAMES // 2 * 2)
        assert TransferSyntax.of(UID) is acme.SYNTAX
    finally:
        pixels.unregister(acme.PLUGIN)
