"""Meaning of stored values: rescale, windows, lookup tables, functional groups, palettes, overlays, shutters."""

from __future__ import annotations

import io
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest

from dcmgen import dcmread, pixels
from dcmgen.errors import MissingElementError, PixelError, PixelWarning
from dcmgen.model.dataset import Dataset
from dcmgen.pixels import luts, palette
from dcmgen.pixels.rendering import stretch
from tests import data
from tests.pixels.conftest import make

RAMP = np.arange(4096, dtype=np.uint16).reshape(64, 64)


def windowed(**elements: Any) -> tuple[Dataset, pydicom.Dataset]:
    """Return the same dataset for dcmgen and for pydicom."""
    ours = make(RAMP, bits_stored=12)
    theirs = pydicom.Dataset()
    theirs.file_meta = pydicom.dataset.FileMetaDataset()
    theirs.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.1"
    theirs.PhotometricInterpretation, theirs.BitsStored, theirs.PixelRepresentation = "MONOCHROME2", 12, 0
    for keyword, value in elements.items():
        setattr(ours, keyword, value)
        setattr(theirs, keyword, value)
    return ours, theirs


@pytest.mark.parametrize("function", ["LINEAR", "LINEAR_EXACT", "SIGMOID"])
@pytest.mark.parametrize("rescale", [None, (1, -1024), (0.5, 3)])
def test_windows_as_pydicom(function: str, rescale: tuple[float, float] | None) -> None:
    elements: dict[str, Any] = {"WindowCenter": [40, 900], "WindowWidth": [400, 1], "VOILUTFunction": function}
    if rescale:
        elements.update(RescaleSlope=rescale[0], RescaleIntercept=rescale[1])
    ours, theirs = windowed(**elements)
    for index in (0, 1):
        if function == "LINEAR" and index == 1:
            continue  # a width of 1 is a threshold: pydicom divides by zero there
        values = pixels.apply_modality_lut(RAMP, ours)
        expected = pydicom.pixels.apply_windowing(pydicom.pixels.apply_modality_lut(RAMP, theirs), theirs, index)
        assert np.allclose(pixels.apply_windowing(values, ours, index), expected)


def test_a_width_of_one_is_a_threshold() -> None:
    ours, _ = windowed(WindowCenter=100, WindowWidth=1)
    out = pixels.apply_windowing(RAMP, ours)
    assert set(np.unique(out)) == {0.0, 4095.0}
    assert (out > 0).sum() == 4096 - 100


@pytest.mark.parametrize(
    ("elements", "message"),
    [
        ({"WindowCenter": 1, "WindowWidth": 0.5}, "at least 1"),
        ({"WindowCenter": 1, "WindowWidth": 0, "VOILUTFunction": "SIGMOID"}, "greater than 0"),
        ({"WindowCenter": 1, "WindowWidth": 2, "VOILUTFunction": "CUBIC"}, "unknown"),
        ({"WindowCenter": 1, "WindowWidth": 2, "PhotometricInterpretation": "RGB"}, "MONOCHROME"),
    ],
)
def test_invalid_windows(elements: dict[str, Any], message: str) -> None:
    ours, _ = windowed(**elements)
    with pytest.raises(PixelError, match=message):
        pixels.apply_windowing(RAMP, ours)


@pytest.mark.parametrize("window", [(float("nan"), 400), (40, float("inf"))])
def test_windows_must_be_finite(window: tuple[float, float]) -> None:
    with pytest.raises(PixelError, match="center and width of a window must be finite"):
        pixels.render(make(RAMP, bits_stored=12), window=window)


def test_a_window_that_does_not_exist() -> None:
    ours, _ = windowed(WindowCenter=1, WindowWidth=2)
    with pytest.raises(PixelError, match="window 1 does not exist: the number of windows is 1"):
        pixels.apply_windowing(RAMP, ours, 1)


def lut_item(kind: Any, entries: list[int], first: int, bits: int, raw: bool) -> Any:
    item = kind()
    item.add_new(0x00283002, "US", [len(entries), first, bits])
    item.add_new(0x00283006, "OW" if raw else "US", np.array(entries, "<u2").tobytes() if raw else entries)
    return item


@pytest.mark.parametrize("raw", [True, False], ids=["OW", "US"])
@pytest.mark.parametrize(
    ("keyword", "bits"), [("ModalityLUTSequence", 16), ("VOILUTSequence", 12), ("VOILUTSequence", 8)]
)
def test_tables_as_pydicom(keyword: str, bits: int, raw: bool) -> None:
    entries = [(i * i) % (1 << bits) for i in range(200)]
    first, values = (1000, RAMP) if bits > 8 else (0, RAMP % 200)  # the index of 8-bit tables wraps at 256 in pydicom
    ours, theirs = windowed()
    setattr(ours, keyword, [lut_item(Dataset, entries, first, bits, raw)])
    setattr(theirs, keyword, [lut_item(pydicom.Dataset, entries, first, bits, raw)])
    name = "apply_modality_lut" if keyword.startswith("Modality") else "apply_voi"
    expected = getattr(pydicom.pixels, name)(values, theirs)
    assert np.array_equal(getattr(pixels, name)(values, ours), expected)


def test_a_table_that_is_too_short() -> None:
    ours, _ = windowed()
    ours.VOILUTSequence = [lut_item(Dataset, [1, 2, 3], 0, 12, True)]
    ours.VOILUTSequence[0].LUTDescriptor = [100, 0, 12]
    with (
        pytest.warns(PixelWarning, match="has 3 entries"),
        pytest.raises(PixelError, match="has 3 entries, but its descriptor specifies 100"),
    ):
        pixels.apply_voi_lut(RAMP, ours)


def enhanced(frames: int = 3) -> Dataset:
    """Return a multi-frame object in which each frame has a different rescale and window."""
    ds = make(np.stack([RAMP] * frames), bits_stored=12)
    ds.SharedFunctionalGroupsSequence = [Dataset(PixelMeasuresSequence=[Dataset(PixelSpacing=[2.0, 1.0])])]
    ds.PerFrameFunctionalGroupsSequence = [
        Dataset(
            PixelValueTransformationSequence=[
                Dataset(RescaleIntercept=-1024 - i, RescaleSlope=1 + i, RescaleType="HU")
            ],
            FrameVOILUTSequence=[Dataset(WindowCenter=40 + i, WindowWidth=400)],
        )
        for i in range(frames)
    ]
    return ds


def test_each_frame_has_its_rescale() -> None:
    ds = enhanced()
    hu = pixels.apply_modality_lut(ds.pixel_array, ds)
    for i in range(3):
        assert np.array_equal(hu[i], RAMP * (1.0 + i) - 1024 - i)
        assert np.array_equal(pixels.apply_rescale(RAMP, ds, frame=i), hu[i])


def test_a_single_frame_requires_its_index() -> None:
    ds = enhanced()
    with pytest.raises(PixelError, match="pass its index as frame="):
        pixels.apply_modality_lut(ds.pixel_array[0], ds)
    with pytest.raises(PixelError, match="none for frame 3"):
        pixels.apply_modality_lut(ds.pixel_array[0], ds, frame=3)


def test_shared_groups_apply_to_all_frames() -> None:
    ds = make(np.stack([RAMP] * 2), bits_stored=12)
    ds.SharedFunctionalGroupsSequence = [
        Dataset(PixelValueTransformationSequence=[Dataset(RescaleIntercept=-5, RescaleSlope=2)])
    ]
    assert np.array_equal(pixels.apply_modality_lut(ds.pixel_array, ds), ds.pixel_array * 2.0 - 5)
    assert np.array_equal(pixels.apply_modality_lut(RAMP, ds, frame=1), RAMP * 2.0 - 5)


def test_each_frame_has_its_window() -> None:
    ds = enhanced()
    values = pixels.apply_modality_lut(ds.pixel_array, ds)
    out = pixels.apply_windowing(values, ds)
    for i in range(3):
        expected = luts.window(values[i], 40 + i, 400, "LINEAR", luts.output_range(ds, i))
        assert np.array_equal(out[i], expected)


def test_real_enhanced_object_is_in_hounsfield_units() -> None:
    path = data.corpus() / "files" / "cornerstone3D__CT0012.fragmented_no_bot_jpeg_baseline.51.dcm"
    ds = dcmread(path)
    stored = ds.pixel_array
    item = ds.SharedFunctionalGroupsSequence[0]
    if "PixelValueTransformationSequence" not in item:
        item = ds.PerFrameFunctionalGroupsSequence[0]
    transformation = item.PixelValueTransformationSequence[0]
    expected = stored * float(transformation.RescaleSlope) + float(transformation.RescaleIntercept)
    assert np.array_equal(pixels.apply_modality_lut(stored, ds), expected)
    assert expected.min() < 0  # pydicom returns stored values here


def test_real_world_values() -> None:
    ds = make(RAMP, bits_stored=12)
    ds.RealWorldValueMappingSequence = [
        Dataset(
            RealWorldValueFirstValueMapped=10,
            RealWorldValueLastValueMapped=20,
            RealWorldValueSlope=0.5,
            RealWorldValueIntercept=1.0,
            LUTLabel="ADC",
            MeasurementUnitsCodeSequence=[Dataset(CodeValue="mm2/s", CodingSchemeDesignator="UCUM", CodeMeaning="x")],
        ),
        Dataset(
            RealWorldValueFirstValueMapped=0,
            RealWorldValueLastValueMapped=2,
            RealWorldValueLUTData=[5.0, 6.0, 8.0],
            LUTLabel="TABLE",
        ),
    ]
    for index in (0, "mm2/s", "ADC"):
        out = pixels.apply_real_world_value(RAMP, ds, index)
        assert np.isnan(out.ravel()[[9, 21]]).all()
        assert out.ravel()[[10, 20]].tolist() == [6.0, 11.0]
    assert pixels.apply_real_world_value(RAMP, ds, "TABLE").ravel()[:3].tolist() == [5.0, 6.0, 8.0]
    with pytest.raises(PixelError, match="ADC / mm2/s, TABLE"):
        pixels.apply_real_world_value(RAMP, ds, "HU")


@pytest.mark.parametrize("shape", ["IDENTITY", "INVERSE"])
def test_presentation_shapes(shape: str) -> None:
    ds = make(RAMP, bits_stored=12)
    ds.PresentationLUTShape = shape
    image = np.arange(256, dtype=np.uint8).reshape(16, 16)
    expected = image if shape == "IDENTITY" else 255 - image
    assert np.array_equal(pixels.apply_presentation_lut(image, ds), expected)


@pytest.mark.parametrize("uid", range(1, 9))
def test_well_known_palettes(uid: int) -> None:
    index = np.arange(256, dtype=np.uint8)
    name = f"1.2.840.10008.1.5.{uid}"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        expected = pydicom.pixels.apply_color_lut(index, palette=name)
    assert np.array_equal(pixels.apply_color_lut(index, palette=name), expected)
    assert np.array_equal(pixels.apply_color_lut(index, palette=pixels.PALETTES[uid - 1]), expected)


def test_unknown_palette() -> None:
    with pytest.raises(PixelError, match="HOT_IRON, PET"):
        pixels.apply_color_lut(RAMP, palette="RAINBOW")
    with pytest.raises(MissingElementError, match="RedPaletteColorLookupTableDescriptor, Green"):
        pixels.apply_color_lut(RAMP, make(RAMP, bits_stored=12))


@pytest.mark.parametrize("bits", [8, 16])
def test_segmented_palette(bits: int) -> None:
    top = (1 << bits) - 1
    # three entries of 7; a line up to the top over 100; a copy of the first segment; a line to 0 over 153
    code = [0, 3, 7, 7, 7, 1, 100, top] + ([2, 1, 0, 0] if bits == 16 else [2, 1, 0, 0, 0, 0]) + [1, 150, 0]
    value = np.array(code, "<u2" if bits == 16 else "u1").tobytes()
    entries = palette.expand(value + b"\0" * (len(value) % 2), bits == 16)
    assert len(entries) == 256
    assert entries[:3].tolist() == [7, 7, 7]
    assert entries[102] == top
    assert entries[103:106].tolist() == [7, 7, 7]
    assert entries[-1] == 0
    assert np.array_equal(entries[3:103], np.rint(np.linspace(7, top, 101)[1:]).astype(entries.dtype))


def test_overlay_as_pydicom() -> None:
    path = Path(pydicom.__file__).parent / "data" / "test_files" / "examples_overlay.dcm"
    ours, theirs = dcmread(path), pydicom.dcmread(path)
    assert np.array_equal(ours.overlay_array(0x6000), theirs.overlay_array(0x6000))
    burnt = pixels.render(ours)
    assert (burnt[ours.overlay_array(0x6000) == 1] == 255).all()
    with pytest.raises(MissingElementError, match="group 6002"):
        ours.overlay_array(0x6002)


def overlaid(rows: int, columns: int, frames: int, data: bytes) -> Dataset:
    """Return a dataset with an overlay that was read from a file."""
    ds = make(RAMP)
    for element, vr, value in (
        (0x10, "US", rows),
        (0x11, "US", columns),
        (0x15, "IS", frames),
        (0x100, "US", 1),
        (0x102, "US", 0),
        (0x3000, "OW", data + bytes(len(data) % 2)),
    ):
        ds.add_new(0x60000000 | element, vr, value)
    stream = io.BytesIO()
    ds.save_as(stream)
    return dcmread(stream.getvalue())


@pytest.mark.parametrize(("rows", "columns", "frames"), [(4, 5, 1), (5, 13, 1), (5, 19, 1), (3, 3, 5)])
def test_an_overlay_that_was_rounded_down(rows: int, columns: int, frames: int) -> None:
    bits = rows * columns * frames
    ds = overlaid(rows, columns, frames, b"\xff" * (bits // 16 * 2))
    with pytest.warns(PixelWarning, match=f"the missing {bits % 16} bits are 0"):
        plane = ds.overlay_array(0x6000)
    assert plane.shape == ((rows, columns) if frames == 1 else (frames, rows, columns))
    assert plane.ravel().tolist() == [1] * (bits // 16 * 16) + [0] * (bits % 16)
    assert [(repair.kind, repair.path) for repair in ds.repairs] == [("overlay", "OverlayData")]


def test_an_overlay_of_another_size() -> None:
    with pytest.raises(PixelError, match="has 2 bytes, but 4 are needed"):
        overlaid(4, 8, 1, b"\xff\xff").overlay_array(0x6000)
    with pytest.warns(PixelWarning, match="only 2 are needed; the others are ignored"):
        assert overlaid(4, 4, 1, b"\xff\xff\0\0").overlay_array(0x6000).all()
    with pytest.raises(PixelError, match="has Rows 0: it must be a whole number above 0"):
        overlaid(0, 8, 1, b"\xff\xff").overlay_array(0x6000)


def test_overlay_in_unused_bits() -> None:
    plane = np.random.default_rng(1).integers(0, 2, (64, 64), dtype=np.uint16)
    ds = make(RAMP, bits_stored=12)
    ds.PixelData = (RAMP | plane << 14).tobytes()
    ds.add_new(0x60000010, "US", 64)
    ds.add_new(0x60000011, "US", 64)
    ds.add_new(0x60000100, "US", 16)
    ds.add_new(0x60000102, "US", 14)
    assert np.array_equal(ds.overlay_array(0x6000), plane)
    assert np.array_equal(ds.pixel_array, RAMP)  # without the overlay


def test_shutters() -> None:
    ds = make(np.full((40, 40), 9, np.uint8))
    assert pixels.shutter_mask(ds, 40, 40) is None
    ds.ShutterShape = ["RECTANGULAR"]
    ds.ShutterLeftVerticalEdge, ds.ShutterRightVerticalEdge = 10, 20
    ds.ShutterUpperHorizontalEdge, ds.ShutterLowerHorizontalEdge = 5, 15
    mask = pixels.shutter_mask(ds, 40, 40)
    assert mask is not None
    assert mask.sum() == 9 * 9
    assert mask[5, 10]
    assert not mask[4, 10]
    ds.ShutterShape = ["CIRCULAR"]
    ds.CenterOfCircularShutter, ds.RadiusOfCircularShutter = [20, 20], 10
    mask = pixels.shutter_mask(ds, 40, 40)
    assert mask is not None
    assert abs(mask.sum() - np.pi * 100) < 15
    ds.ShutterShape = ["POLYGONAL"]
    ds.VerticesOfThePolygonalShutter = [1, 1, 1, 31, 31, 1]
    mask = pixels.shutter_mask(ds, 40, 40)
    assert mask is not None
    assert abs(mask.sum() - 450) < 35
    assert not mask[30, 30]


def test_rendering_inverts_monochrome1() -> None:
    ds = make(RAMP, bits_stored=12)
    image = pixels.render(ds)
    assert image.dtype == np.uint8
    assert (image.min(), image.max()) == (0, 255)
    assert image[0, 0] == 0
    ds.PhotometricInterpretation = "MONOCHROME1"
    assert np.array_equal(pixels.render(ds), 255 - image)


@pytest.mark.parametrize("kind", [np.uint8, np.int8, np.uint16, np.int16, np.uint32, np.float32, np.float64])
def test_rendering_of_any_type(kind: Any) -> None:
    values = np.linspace(-100 if np.dtype(kind).kind in "if" else 0, 100, 400).reshape(20, 20).astype(kind)
    image = pixels.render(make(values))
    assert (image.min(), image.max()) == (0, 255)
    assert (np.diff(image.astype(int).ravel()) >= 0).all()


def test_rendering_of_extreme_values_with_tables_and_without() -> None:
    values = np.array([[-32768, 0], [1, 32767]], np.int16)
    assert pixels.render(make(values)).tolist() == [[0, 128], [128, 255]]
    wide = np.repeat(np.repeat(values, 300, 0), 300, 1)
    assert np.unique(pixels.render(make(wide))).tolist() == [0, 128, 255]


def test_rendering_ignores_padding() -> None:
    values = np.full((8, 8), 100, np.int16)
    values[0] = -2000
    values[1] = 200
    ds = make(values)
    ds.add_new(0x00280120, "SS", -2000)
    image = pixels.render(ds)
    assert image[1, 0] == 255
    assert image[2, 0] == 0


def test_rendering_with_a_window() -> None:
    ds = enhanced()
    image = pixels.render(ds, 1, window=(0, 100), aspect=False)
    hu = RAMP * 2.0 - 1025
    assert (image[hu <= -50] == 0).all()
    assert (image[hu >= 50] == 255).all()


@pytest.mark.parametrize(("width", "function"), [(0.5, "LINEAR"), (0, "SIGMOID"), (-3, "LINEAR_EXACT")])
def test_rendering_ignores_an_invalid_window(width: float, function: str) -> None:
    ours, _ = windowed()
    image = pixels.render(ours)
    ours.WindowCenter, ours.WindowWidth, ours.VOILUTFunction = 100, width, function
    with pytest.warns(PixelWarning, match=f"width of a {function} window must not be {width}; the window is ignored"):
        assert np.array_equal(pixels.render(ours), image)


def test_pixels_become_square() -> None:
    ds = enhanced()  # pixels are twice as high as wide
    assert pixels.render(ds).shape == (128, 64)
    assert stretch(RAMP, 0.5).shape == (64, 128)
    ds = make(RAMP, bits_stored=12)
    ds.PixelAspectRatio = [1, 2]
    assert pixels.render(ds).shape == (64, 128)


def test_icc_profile_of_srgb_changes_nothing() -> None:
    imagecodecs = pytest.importorskip("imagecodecs")
    ds = make(np.random.default_rng(0).integers(0, 256, (10, 12, 3), dtype=np.uint8))
    ds.ICCProfile = imagecodecs.cms_profile("srgb")
    out = pixels.apply_icc_profile(ds.pixel_array, ds)
    assert np.abs(out.astype(int) - ds.pixel_array).max() <= 1
    gray = np.full((4, 4, 3), 100, np.uint8)
    vivid = np.full((4, 4, 3), (40, 160, 40), np.uint8)
    wide = imagecodecs.cms_profile("adobergb")
    assert np.abs(pixels.apply_icc_profile(gray, profile=wide).astype(int) - 100).max() <= 6
    assert (
        pixels.apply_icc_profile(vivid, profile=wide)[0, 0, 0] < 30
    )  # the same green of a wider gamut has less red in sRGB
    with pytest.raises(MissingElementError, match="ICCProfile"):
        pixels.apply_icc_profile(ds.pixel_array, make(RAMP, bits_stored=12))
    with pytest.raises(PixelError, match="cannot be applied"):
        pixels.apply_icc_profile(ds.pixel_array, profile=b"nonsense")
