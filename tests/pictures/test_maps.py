"""Doses and parametric maps: colors, the bar, units, and images below."""

from __future__ import annotations

import numpy as np
import pytest

from dcmgen import dcmread, examples, pictures, pixels
from dcmgen.model.dataset import Dataset
from dcmgen.pictures import maps
from dcmgen.pictures.colors import RAMPS
from tests.images import ct_images
from tests.pixels.conftest import make

pytest.importorskip("PIL")


def dose(values: np.ndarray, scaling: float = 0.5) -> Dataset:
    ds = make(values.astype(np.uint16))
    ds.SOPClassUID, ds.Modality = "1.2.840.10008.5.1.4.1.1.481.2", "RTDOSE"
    ds.DoseGridScaling, ds.DoseUnits, ds.FrameOfReferenceUID = scaling, "GY", "1.2.3"
    ds.ImagePositionPatient, ds.ImageOrientationPatient = [0, 0, 10], [1, 0, 0, 0, 1, 0]
    ds.PixelSpacing, ds.GridFrameOffsetVector = [2, 2], [4 * n for n in range(len(values))]
    return ds


def test_colors_follow_the_dose() -> None:
    values = np.arange(0, 256).reshape(1, 16, 16)
    image = pictures.draw(dose(values), labels=False)
    assert np.array_equal(image, RAMPS["dose"][np.arange(256).reshape(16, 16)])
    assert (np.diff(image[..., 0].reshape(-1)[128:].astype(int)) >= -2).mean() > 0.7


def test_all_frames_have_one_scale() -> None:
    values = np.stack([np.full((4, 4), 100), np.full((4, 4), 200)])
    sheet = pictures.draw(dose(values), labels=False)
    assert tuple(sheet[1, 1]) == tuple(RAMPS["dose"][128])
    assert tuple(sheet[1, -2]) == tuple(RAMPS["dose"][255])


def test_the_thumbnail_has_the_highest_dose() -> None:
    values = np.zeros((5, 4, 4))
    values[3, 1, 2] = 50
    image = pictures.thumbnail(dose(values))
    assert image is not None
    assert tuple(image[1, 2]) == tuple(RAMPS["dose"][255])


def test_the_bar() -> None:
    """The bar spans the colors, from the highest dose at its top to 0 at its bottom."""
    image = pictures.draw(dose(np.arange(0, 256).reshape(1, 16, 16)))
    bar = image[:, -84 + 18].astype(int)
    assert np.abs(bar[32] - RAMPS["dose"][254]).max() < 15
    assert np.abs(bar[-19] - RAMPS["dose"][1]).max() < 15
    assert np.abs(bar[(30 + len(bar) - 16) // 2] - RAMPS["dose"][128]).max() < 15


def test_dose_over_an_image() -> None:
    """A dose is drawn where the image has its position, and not below a tenth of its maximum."""
    values = np.zeros((3, 20, 20))
    values[1, 5:10, 8:12] = 100
    values[1, 0, 0] = 5
    ds = dose(values)
    ct = ct_images(np.full((1, 60, 60), 40, np.int16), spacing=(1, 1, 1), origin=(0, 0, 14))[0]
    ct.FrameOfReferenceUID = "1.2.3"
    image = pictures.draw(ds, index=1, images=[ct], labels=False).astype(int)
    rows, columns = np.nonzero(np.ptp(image, -1) > 40)
    assert image.shape == (60, 60, 3)
    # centers of the pixels at 2 mm, and the slope to 0 between them and their neighbors
    assert (rows.min(), rows.max()) == pytest.approx((10, 18), abs=1)
    assert (columns.min(), columns.max()) == pytest.approx((16, 22), abs=1)
    assert np.ptp(image[0, 0]) == 0


def test_positions_of_the_frames() -> None:
    from dcmgen.pictures.frames import labels_of

    ds = dose(np.zeros((2, 4, 4)))
    assert labels_of(ds, [0, 1]) == ["1   z 10.0 mm", "2   z 14.0 mm"]
    ds.GridFrameOffsetVector = [10, 7]
    assert labels_of(ds, [0, 1]) == ["1   z 10.0 mm", "2   z 7.0 mm"]


def test_a_window_or_a_palette_is_followed() -> None:
    ds = examples.rt_dose
    assert np.array_equal(
        pictures.draw(ds, index=3, window=(20, 40), labels=False), pixels.render(ds, 3, window=(20, 40))
    )


def parametric_map(values: np.ndarray, slope: float = 2.0) -> Dataset:
    ds = make(values.astype(np.float32))
    ds.SOPClassUID = "1.2.840.10008.5.1.4.1.1.30"
    unit = Dataset.from_dict({"CodeValue": "mm2/s", "CodingSchemeDesignator": "UCUM", "CodeMeaning": "mm2/s"})
    mapping = Dataset.from_dict(
        {
            "RealWorldValueSlope": slope,
            "RealWorldValueIntercept": 1.0,
            "DoubleFloatRealWorldValueFirstValueMapped": 0.0,
            "DoubleFloatRealWorldValueLastValueMapped": 100.0,
            "MeasurementUnitsCodeSequence": [unit],
        }
    )
    groups = Dataset.from_dict({"RealWorldValueMappingSequence": [mapping]})
    ds.SharedFunctionalGroupsSequence = [groups]
    return ds


def test_parametric_maps_have_real_world_values() -> None:
    ds = parametric_map(np.array([[0.0, 50.0], [100.0, 120.0]]))
    values, unit = maps.values_of(ds, 0)
    assert unit == "mm²/s"
    assert values[:, 0].tolist() == [1, 201]
    assert np.isnan(values[1, 1])
    image = pictures.draw(ds, labels=False)
    assert tuple(image[0, 0]) == tuple(RAMPS["map"][0])
    assert tuple(image[0, 1]) == tuple(RAMPS["map"][128])
    assert tuple(image[1, 0]) == tuple(RAMPS["map"][255])
    assert tuple(image[1, 1]) == (0, 0, 0)


def test_values_that_are_all_equal_or_not_finite() -> None:
    for values in (np.full((2, 2), 3.0), np.full((2, 2), np.nan), np.array([[np.inf, 1.0]])):
        assert pictures.draw(parametric_map(values)).dtype == np.uint8


def test_a_real_dose() -> None:
    ds = dcmread(pytest.importorskip("pydicom.data").get_testdata_file("rtdose.dcm"))
    values, unit = maps.values_of(ds, 2)
    assert unit == "relative"
    assert np.allclose(values, ds.pixel_array[2] * float(ds.DoseGridScaling))
