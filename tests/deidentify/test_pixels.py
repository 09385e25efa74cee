from __future__ import annotations

import json
import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dcmgen import Dataset, create, dcmread
from dcmgen.deidentify import Box, DeidentificationError, Deidentifier, PixelRule
from dcmgen.iods import CTImage, UltrasoundImage
from dcmgen.pixels import get_encoder
from tests.cli.test_commands import dcmgen

KEY = "the secret key of the tests"
RULE = PixelRule([(2, 1, 5, 4)])
JPEG_BASELINE, JPEG_2000, RLE = "1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.5"
Array = np.ndarray[Any, Any]


def image(array: Array, photometric: str = "MONOCHROME2", **values: Any) -> Any:
    ds = create.example(CTImage)
    ds.set_pixel_data(array, photometric)
    for keyword, value in values.items():
        setattr(ds, keyword, value)
    return ds


def cleaner(*rules: PixelRule, **options: Any) -> Deidentifier:
    return Deidentifier(options=["clean-pixel-data"], key=KEY, pixel_rules=rules, **options)


def gradient(dtype: str = "uint16", *shape: int) -> Array:
    shape = shape or (8, 10)
    return (np.arange(np.prod(shape)).reshape(shape) % 100 + 1).astype(dtype)


@pytest.mark.parametrize(
    ("dtype", "photometric", "black"),
    [
        ("uint8", "MONOCHROME2", 0),
        ("uint16", "MONOCHROME2", 0),
        ("uint16", "MONOCHROME1", 65535),
        ("int16", "MONOCHROME2", -32768),
        ("int16", "MONOCHROME1", 32767),
    ],
)
def test_a_rectangle_is_black_and_all_other_pixels_are_unchanged(dtype: str, photometric: str, black: int) -> None:
    array = gradient(dtype)
    ds = image(array, photometric)
    before = ds.PixelData
    made = cleaner(RULE).deidentify(ds)
    expected = array.copy()
    expected[1:4, 2:5] = black
    assert made.PixelData == expected.tobytes()
    assert ds.PixelData == before
    assert made.BurnedInAnnotation == "NO"
    assert "113101" in [item.CodeValue for item in made.DeidentificationMethodCodeSequence]


def test_the_extreme_values_are_those_of_the_result() -> None:
    array = gradient()
    array[2, 3] = 4000
    ds = image(array, SmallestImagePixelValue=1, LargestImagePixelValue=4000)
    made = cleaner(RULE).deidentify(ds)
    assert (made.SmallestImagePixelValue, made.LargestImagePixelValue) == (0, made.pixel_array.max())
    assert made.LargestImagePixelValue < 4000


def test_color_and_frames() -> None:
    array = gradient("uint8", 3, 8, 10, 3)
    expected = array.copy()
    expected[:, 1:4, 2:5] = 0
    for planar in (0, 1):
        ds = Dataset(SOPClassUID="1.2.840.10008.5.1.4.1.1.7.4", BurnedInAnnotation="YES")
        ds.set_pixel_data(array, "RGB")
        ds.PlanarConfiguration = planar
        ds.PixelData = (array.transpose(0, 3, 1, 2) if planar else array).tobytes()
        made = cleaner(RULE).deidentify(ds)
        assert np.array_equal(made.pixel_array, expected)
        ds.PhotometricInterpretation = "YBR_FULL"
        stored = np.frombuffer(cleaner(RULE).deidentify(ds).PixelData, np.uint8)
        pixels = stored.reshape(3, 3, 8, 10).transpose(0, 2, 3, 1) if planar else stored.reshape(3, 8, 10, 3)
        assert (pixels[:, 1:4, 2:5] == [0, 128, 128]).all()
        assert np.array_equal(pixels[:, 4:], array[:, 4:])


@pytest.mark.parametrize("uid", [RLE, JPEG_2000, "1.2.840.10008.1.2.4.80", "1.2.840.10008.1.2.4.70"])
def test_lossless_codestreams_stay_in_their_transfer_syntax(uid: str, tmp_path: Path) -> None:
    if not get_encoder(uid).is_available:
        pytest.skip(f"no encoder for {uid}")
    array = gradient("uint16", 2, 16, 20)
    ds = image(array)
    ds.compress(uid)
    ds.save_as(tmp_path / "a.dcm")
    made = cleaner(RULE).deidentify(dcmread(tmp_path / "a.dcm"))
    made.save_as(tmp_path / "b.dcm")
    result = dcmread(tmp_path / "b.dcm")
    array[:, 1:4, 2:5] = 0
    assert result.file_meta.TransferSyntaxUID == uid
    assert np.array_equal(result.pixel_array, array)


def test_lossy_codestreams_lose_nothing_more(tmp_path: Path) -> None:
    if not (get_encoder(JPEG_BASELINE).is_available and get_encoder(JPEG_2000).is_available):
        pytest.skip("no encoder for JPEG")
    ds = image(gradient("uint8", 32, 40, 3), "RGB")
    ds.compress(JPEG_BASELINE)
    expected = ds.pixel_array.copy()
    expected[1:4, 2:5] = 0
    made = cleaner(RULE).deidentify(ds)
    assert made.file_meta.TransferSyntaxUID == JPEG_2000
    assert np.array_equal(made.pixel_array, expected)
    assert made.LossyImageCompression == "01"


def test_rules_select_the_device() -> None:
    rule = PixelRule([(0, 0, 10, 2)], {"Manufacturer": "acme*", "Columns": "10"})
    array = gradient()
    for maker, black in (("ACME Medical", True), ("Other", False)):
        made = cleaner(rule).deidentify(image(array, Manufacturer=maker))
        assert (made.pixel_array[:2] == 0).all() == black
        assert np.array_equal(made.pixel_array[2:], array[2:])


def test_the_area_outside_the_regions_of_an_ultrasound_image() -> None:
    ds = create.example(UltrasoundImage)
    array = gradient("uint8", 8, 10)
    ds.set_pixel_data(array, "MONOCHROME2")
    region = Dataset(
        RegionLocationMinX0=2, RegionLocationMinY0=3, RegionLocationMaxX1=6, RegionLocationMaxY1=7, RegionDataType=1
    )
    ds.SequenceOfUltrasoundRegions = [region]
    ds.BurnedInAnnotation = "YES"
    made = cleaner().deidentify(ds)
    expected = np.zeros_like(array)
    expected[3:8, 2:7] = array[3:8, 2:7]
    assert np.array_equal(made.pixel_array, expected)
    ds.SequenceOfUltrasoundRegions[0].RegionLocationMaxX1 = 1
    with pytest.raises(DeidentificationError, match="not a rectangle"):
        cleaner().deidentify(ds)


def test_text_detection_is_called_for_each_frame() -> None:
    array = gradient("uint16", 3, 8, 10)
    array[1, 5, 6] = 4000

    def find_text(frame: Array) -> list[tuple[int, int, int, int]]:
        return [(x, y, x + 1, y + 1) for y, x in np.argwhere(frame == 4000).tolist()]

    made = cleaner(find_text=find_text).deidentify(image(array))
    array[1, 5, 6] = 0
    assert np.array_equal(made.pixel_array, array)


def test_text_at_unknown_positions_is_refused() -> None:
    ds = image(gradient(), BurnedInAnnotation="YES")
    with pytest.raises(DeidentificationError, match="no rule matches"):
        cleaner().deidentify(ds)
    capture = Dataset(SOPClassUID="1.2.840.10008.5.1.4.1.1.7")
    capture.set_pixel_data(gradient("uint8"))
    with pytest.raises(DeidentificationError, match="no rule matches"):
        cleaner().deidentify(capture)
    assert cleaner(PixelRule([])).deidentify(capture).PixelData == capture.PixelData  # a rule without rectangles
    capture.BurnedInAnnotation = "NO"
    assert cleaner().deidentify(capture).PixelData == capture.PixelData


def test_objects_without_pixels_have_no_statement_about_pixels() -> None:
    assert "BurnedInAnnotation" not in cleaner(RULE).deidentify(Dataset(PatientID="1"))


def test_arguments() -> None:
    with pytest.raises(ValueError, match="add it to options"):
        Deidentifier(key=KEY, pixel_rules=[RULE])
    for box in ((5, 0, 5, 1), (-1, 0, 5, 1), (0, 3, 5, 1)):
        with pytest.raises(ValueError, match="empty or begins outside"):
            PixelRule([box])
    assert RULE.boxes == (Box(2, 1, 5, 4),)
    again = pickle.loads(pickle.dumps(cleaner(RULE)))
    ds = image(gradient())
    assert again.deidentify(ds).PixelData == cleaner(RULE).deidentify(ds).PixelData


def test_rules_of_the_command(tmp_path: Path) -> None:
    image(gradient(), BurnedInAnnotation="YES").save_as(tmp_path / "a.dcm")
    rules = tmp_path / "rules.json"
    rules.write_text(json.dumps([{"boxes": [[2, 1, 5, 4]], "where": {"Modality": "CT"}}]))
    done = dcmgen("deidentify", tmp_path / "a.dcm", tmp_path / "out", "--pixel-rules", rules)
    assert done.returncode == 0, done.stderr
    (path,) = (tmp_path / "out").rglob("*.dcm")
    expected = gradient()
    expected[1:4, 2:5] = 0
    assert np.array_equal(dcmread(path).pixel_array, expected)
    rules.write_text('[{"box": []}]')
    done = dcmgen("deidentify", tmp_path / "a.dcm", tmp_path / "out", "--pixel-rules", rules)
    assert done.returncode
    assert "not valid" in done.stderr


def faces(clean_faces: Any, *options: Any, **arguments: Any) -> Deidentifier:
    option = "clean-recognizable-visual-features"
    return Deidentifier(options=[option, *options], key=KEY, clean_faces=clean_faces, **arguments)


@pytest.mark.parametrize("syntax", ["", RLE, JPEG_2000])
def test_a_function_makes_faces_unrecognizable(syntax: str) -> None:
    array = gradient("uint16", 3, 8, 10)
    ds = image(array)
    ds.PatientName = "Quux"
    if syntax:
        ds.compress(syntax)

    def clean(found: Any, frames: Array) -> Array:
        assert found.PatientName == "Quux"  # the function sees the original attributes
        frames[:, :4] = 7
        return frames

    made = faces(clean).deidentify(ds)
    array[:, :4] = 7
    assert np.array_equal(made.pixel_array, array)
    assert made.file_meta.TransferSyntaxUID == ds.file_meta.TransferSyntaxUID
    assert made.RecognizableVisualFeatures == "NO"
    assert [item.CodeValue for item in made.DeidentificationMethodCodeSequence] == ["113100", "113102"]
    assert "BurnedInAnnotation" not in made


def test_pixels_without_faces_remain_as_they_are() -> None:
    ds = image(gradient("uint8", 8, 10))
    ds.compress(JPEG_BASELINE)
    made = faces(lambda _ds, _frames: None).deidentify(ds)
    assert made.PixelData == ds.PixelData
    assert made.file_meta.TransferSyntaxUID == JPEG_BASELINE
    assert made.RecognizableVisualFeatures == "NO"


def test_faces_and_text() -> None:
    ds = image(gradient())

    def clean(_: Any, frames: Array) -> Array:
        frames[:] = 50
        return frames

    made = faces(clean, "clean-pixel-data", pixel_rules=[RULE]).deidentify(ds)
    expected = np.full((8, 10), 50)
    expected[1:4, 2:5] = 0
    assert np.array_equal(made.pixel_array, expected)
    assert (made.RecognizableVisualFeatures, made.BurnedInAnnotation) == ("NO", "NO")


def test_the_option_is_not_declared_for_objects_without_pixels() -> None:
    made = faces(lambda _ds, _frames: None).deidentify(Dataset(PatientID="1"))
    assert "RecognizableVisualFeatures" not in made
    assert [item.CodeValue for item in made.DeidentificationMethodCodeSequence] == ["113100"]


def test_wrong_functions_for_faces() -> None:
    with pytest.raises(ValueError, match="requires a function clean_faces"):
        Deidentifier(options=["clean-recognizable-visual-features"])
    with pytest.raises(ValueError, match="and the function the option"):
        Deidentifier(clean_faces=lambda _ds, frames: frames)
    with pytest.raises(DeidentificationError, match=r"shape \(1, 4, 10\).*for one of shape \(1, 8, 10\)"):
        faces(lambda _ds, frames: frames[:, :4]).deidentify(image(gradient()))
