"""Calls in the guides of pydicom about transfer syntaxes, encapsulated frames and pixels.

The numbers in the names of tests are rows of the acceptance list: 40 to 66 and 68 to 70.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pydicom
import pytest

from dcmgen import Dataset, dcmread, encaps, examples, pixels
from dcmgen.pixels import (
    apply_modality_lut,
    apply_rescale,
    apply_windowing,
    convert_color_space,
    get_decoder,
    iter_pixels,
    pixel_array,
)

THEIRS = Path(pydicom.__file__).parent / "data" / "test_files"


def test_40_is_compressed() -> None:
    assert not examples.ct.file_meta.TransferSyntaxUID.is_compressed
    assert examples.jpeg2k.file_meta.TransferSyntaxUID.is_compressed


def test_41_name() -> None:
    assert examples.jpeg2k.file_meta.TransferSyntaxUID.name == "JPEG 2000 Image Compression (Lossless Only)"
    assert examples.ct.file_meta.TransferSyntaxUID.name == "Explicit VR Little Endian"


def test_42_pixel_data_is_bytes() -> None:
    assert type(examples.ct.PixelData) is bytes
    assert len(examples.ct.PixelData) == 32768
    theirs = THEIRS / "examples_jpeg2k.dcm"
    assert len(dcmread(theirs).PixelData) == len(pydicom.dcmread(theirs).PixelData) == 152326


def test_43_the_value_starts_with_the_offset_table() -> None:
    value = dcmread(THEIRS / "examples_jpeg2k.dcm").PixelData
    assert value[:8] == b"\xfe\xff\x00\xe0\x00\x00\x00\x00"
    assert value[8:12] == b"\xfe\xff\x00\xe0"


def test_44_get_frame() -> None:
    value = dcmread(THEIRS / "examples_jpeg2k.dcm").PixelData
    frame = encaps.get_frame(value, 0, number_of_frames=1)
    assert type(frame) is bytes
    assert len(frame) == 152294


def test_45_generate_frames() -> None:
    ds = examples.ybr_color
    frames = encaps.generate_frames(ds.PixelData, number_of_frames=ds.NumberOfFrames)
    assert isinstance(frames, Iterator)
    assert [frame[:2] for frame in frames] == [b"\xff\xd8"] * 30


def test_46_pixel_array_is_rgb() -> None:
    array = dcmread(THEIRS / "examples_ybr_color.dcm").pixel_array
    theirs = pydicom.dcmread(THEIRS / "examples_ybr_color.dcm").pixel_array
    assert array.shape == (30, 240, 320, 3)
    assert np.abs(array.astype(int) - theirs).max() <= 2
    assert examples.ybr_color.pixel_array.shape == (30, 240, 320, 3)


def test_47_pixel_array_of_mr() -> None:
    array = dcmread(THEIRS / "MR_small.dcm").pixel_array
    assert array.dtype == np.int16
    assert array.shape == (64, 64)
    assert array[0, :3].tolist() == [905, 1019, 1227]


def test_48_pixel_array_options() -> None:
    ds = examples.ybr_color
    whole = ds.pixel_array
    ds.pixel_array_options(index=0)
    assert ds.pixel_array.shape == (240, 320, 3)
    assert np.array_equal(ds.pixel_array, whole[0])


def test_49_the_array_is_cached_until_pixel_data_changes() -> None:
    ds = examples.ct
    array = ds.pixel_array
    array[0, 0] = 77
    assert ds.pixel_array is array
    assert ds.pixel_array[0, 0] == 77
    ds.PixelData = bytes(len(ds.PixelData))
    assert ds.pixel_array[0, 0] == 0
    ds.Rows, ds.Columns = 64, 256
    assert ds.pixel_array.shape == (64, 256)


def test_50_changed_pixels_are_saved(tmp_path: Path) -> None:
    ds = examples.ct
    array = ds.pixel_array
    array[array < 300] = 0
    ds.PixelData = array.tobytes()
    ds.save_as(tmp_path / "x.dcm")
    assert np.array_equal(dcmread(tmp_path / "x.dcm").pixel_array, array)
    assert np.array_equal(pydicom.dcmread(tmp_path / "x.dcm").pixel_array, array)


def test_51_function_pixel_array() -> None:
    assert pixel_array(examples.ct).shape == (128, 128)
    assert pixel_array(examples.ct).dtype == np.int16
    assert pixel_array(examples.rt_dose).shape == (15, 10, 10)


def test_52_one_frame() -> None:
    assert pixel_array(examples.rt_dose, index=0).shape == (10, 10)
    assert pixel_array(examples.ybr_color, index=0).shape == (240, 320, 3)


@pytest.mark.parametrize("kind", [str, Path])
def test_53_from_a_path(kind: type) -> None:
    path = examples.get_path("ybr_color")
    assert np.array_equal(pixel_array(kind(path), index=3), examples.ybr_color.pixel_array[3])


def test_54_ds_out() -> None:
    ds = Dataset()
    pixel_array(examples.get_path("ybr_color"), ds_out=ds)
    assert (ds.Rows, ds.Columns) == (240, 320)
    ds = Dataset()
    pixel_array(examples.get_path("ct"), ds_out=ds)
    assert ds.RescaleIntercept == "-1024.0"
    assert ds.RescaleSlope == "1.0"
    assert "PixelData" not in ds
    assert "PatientName" not in ds


def test_55_raw() -> None:
    path = THEIRS / "examples_ybr_color.dcm"
    raw = pixel_array(path, raw=True, index=0)
    assert np.array_equal(raw, pydicom.pixels.pixel_array(path, raw=True, index=0))
    assert not np.array_equal(raw, pixel_array(path, index=0))


def test_56_decoding_plugin() -> None:
    ds = examples.jpeg2k
    assert np.array_equal(pixel_array(ds, decoding_plugin="pylibjpeg"), ds.pixel_array)
    with pytest.raises(ValueError, match="no plugin named 'nonsense'"):
        pixel_array(ds, decoding_plugin="nonsense")


def test_57_the_plugin_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(pixels.registry._installed_cache, "openjpeg", False)
    with pytest.raises(RuntimeError, match="pylibjpeg: requires openjpeg - pip install pylibjpeg pylibjpeg-openjpeg"):
        pixel_array(examples.jpeg2k, decoding_plugin="pylibjpeg")


def test_58_no_plugin_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("imagecodecs", "openjpeg", "PIL"):
        monkeypatch.setitem(pixels.registry._installed_cache, name, False)
    with pytest.raises(RuntimeError, match="JPEG 2000 Image Compression") as caught:
        pixel_array(examples.jpeg2k)
    for text in (
        "imagecodecs: requires imagecodecs - pip install imagecodecs",
        "pylibjpeg: requires",
        "pillow: requires PIL",
    ):
        assert text in str(caught.value)


def test_59_iter_pixels_of_a_dataset() -> None:
    shapes = {frame.shape for frame in iter_pixels(examples.rt_dose)}
    assert shapes == {(10, 10)}


def test_60_iter_pixels_in_order() -> None:
    ds = examples.rt_dose
    frames = list(iter_pixels(ds, indices=[5, 1, 3]))
    assert np.array_equal(np.stack(frames), ds.pixel_array[[5, 1, 3]])


def test_61_iter_pixels() -> None:
    frames = iter_pixels(examples.get_path("rt_dose"))
    assert isinstance(frames, Iterator)
    assert np.array_equal(np.stack(list(frames)), examples.rt_dose.pixel_array)


def test_62_get_decoder() -> None:
    decoder = get_decoder(examples.jpeg2k.file_meta.TransferSyntaxUID)
    assert decoder.is_available
    assert decoder.UID == "1.2.840.10008.1.2.4.90"


def test_63_as_array() -> None:
    ds = examples.ybr_color
    array, meta = get_decoder(ds.file_meta.TransferSyntaxUID).as_array(ds, index=0)
    assert array.shape == (240, 320, 3)
    assert meta["photometric_interpretation"] == meta.photometric_interpretation == "RGB"
    assert meta["number_of_frames"] == 1


def test_64_as_array_raw() -> None:
    ds = examples.ybr_color
    array, meta = get_decoder(ds.file_meta.TransferSyntaxUID).as_array(ds, raw=True, index=0)
    assert (meta["rows"], meta["columns"], meta["samples_per_pixel"]) == array.shape
    assert meta["photometric_interpretation"] == "YBR_FULL_422"


def test_65_iter_array() -> None:
    ds = examples.ybr_color
    count = 0
    for array, meta in get_decoder(ds.file_meta.TransferSyntaxUID).iter_array(ds):
        assert array.shape == (240, 320, 3)
        assert meta.frames == 1
        count += 1
    assert count == 30


def test_66_apply_rescale() -> None:
    ds = examples.ct
    hu = apply_rescale(ds.pixel_array, ds)
    assert hu.dtype == np.float64
    assert np.array_equal(hu, ds.pixel_array - 1024.0)
    assert np.array_equal(apply_modality_lut(ds.pixel_array, ds), hu)


def test_68_convert_color_space_and_apply_windowing() -> None:
    ds = examples.ybr_color
    raw = pixel_array(ds, index=0, raw=True)
    rgb = convert_color_space(raw, "YBR_FULL_422", "RGB")
    assert np.abs(rgb.astype(int) - pixel_array(ds, index=0)).max() <= 1
    ct, theirs = dcmread(THEIRS / "CT_small.dcm"), pydicom.dcmread(THEIRS / "CT_small.dcm")
    for ds in (ct, theirs):
        ds.WindowCenter, ds.WindowWidth = 40, 400
    values = apply_modality_lut(ct.pixel_array, ct)
    expected = pydicom.pixels.apply_windowing(pydicom.pixels.apply_modality_lut(theirs.pixel_array, theirs), theirs)
    assert np.allclose(apply_windowing(values, ct), expected)


def test_69_elements_without_pixels() -> None:
    ds = dcmread(examples.get_path("ct"), stop_before_pixels=True)
    assert "PixelData" not in ds
    assert pixel_array(examples.get_path("ct")).shape == (ds.Rows, ds.Columns)


def test_70_plain_ndarray() -> None:
    array = examples.rgb_color.pixel_array
    assert type(array) is np.ndarray
    pyplot = pytest.importorskip("matplotlib.pyplot")
    pyplot.switch_backend("agg")
    assert pyplot.imshow(array).get_array().shape == array.shape
    pyplot.close("all")
    assert type(pixels.render(examples.ct)) is np.ndarray
