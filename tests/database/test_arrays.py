"""Series as arrays, and arrays as series."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from dcmgen.database import Database, Series
from dcmgen.errors import DatabaseError, KeywordError
from tests.database.folders import small


@pytest.fixture
def series(tmp_path: Path) -> Series:
    """Two positions with three flip angles, in no order; the value of the pixels counts."""
    for number, (place, angle) in enumerate([(1, 30), (0, 10), (1, 20), (0, 30), (1, 10), (0, 20)]):
        ds = small(number, FlipAngle=angle, SliceLocation=float(place), RescaleSlope=2, RescaleIntercept=-5)
        ds.ImagePositionPatient = [0, 0, place]
        ds.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
        ds.ImageType = ["ORIGINAL", "PRIMARY", "P" if angle == 20 else "M"]
        ds.set_pixel_data((100 * place + angle + np.arange(24).reshape(4, 6)).astype(np.uint16))
        ds.save_as(tmp_path / f"{number}.dcm")
    return Database(tmp_path).series()[0]


def expected(place: int, angle: int) -> np.ndarray:
    return 2.0 * (100 * place + angle + np.arange(24).reshape(4, 6).T) - 5


def test_array(series: Series) -> None:
    array, headers = series.array()
    assert (array.shape, headers.shape, array.dtype) == ((6, 6, 4), (6,), np.float32)
    assert [each.InstanceNumber for each in headers] == [0, 1, 2, 3, 4, 5]
    array, headers = series.array(["SliceLocation", "FlipAngle"])
    assert (array.shape, headers.shape) == ((2, 3, 1, 6, 4), (2, 3, 1))
    assert [each.FlipAngle for each in headers[0, :, 0]] == [10, 20, 30]
    for (place, angle, _), instance in np.ndenumerate(headers):
        assert (array[place, angle, 0] == expected(place, 10 * angle + 10)).all()
        assert instance.SliceLocation == place
    first, _ = series.array(["SliceLocation", "FlipAngle"], pixels_first=True)
    assert (np.moveaxis(first, (0, 1), (-2, -1)) == array).all()
    assert series.array("FlipAngle")[0].shape == (3, 2, 6, 4)


def test_absent_combinations(series: Series) -> None:
    series.instances(FlipAngle=20, SliceLocation=1)[0].remove()
    array, headers = series.array(["SliceLocation", "FlipAngle"])
    assert headers[1, 1, 0] is None
    assert not array[1, 1].any()


def test_values_and_volume(series: Series) -> None:
    (angles, rows) = series.values("FlipAngle", "Rows", dims=["SliceLocation", "FlipAngle"])
    assert angles[:, :, 0].tolist() == [[10, 20, 30]] * 2
    assert set(rows.flat) == {4}
    volume = series.volume(dims="FlipAngle")
    assert volume.array.shape == (3, 2, 4, 6)
    assert (volume.array[2, 1] == expected(1, 30).T).all()


def test_arrays_that_cannot_be(series: Series) -> None:
    with pytest.raises(KeywordError):
        series.array("FlipAngel")
    with pytest.raises(DatabaseError, match="no instances"):
        series.new_sibling().array()
    ds = series.instances()[0].dataset()
    ds.set_pixel_data(np.zeros((5, 6), np.uint16))
    series.new_instance(ds)
    with pytest.raises(DatabaseError, match="different sizes"):
        series.array()


def test_set_array_with_headers(series: Series) -> None:
    array, headers = series.array(["SliceLocation", "FlipAngle"])
    uids = set(series.SOPInstanceUID)
    series.set_array(array.max(axis=1) / 3, headers[:, 0])
    found, again = series.array("SliceLocation")
    assert found.shape == (2, 1, 6, 4)
    assert np.allclose(found, array.max(axis=1) / 3, atol=1e-2)
    assert [each.FlipAngle for each in again.flat] == [10, 10]
    assert not uids & set(series.SOPInstanceUID)
    series.restore()
    assert set(series.SOPInstanceUID) == uids
    assert (series.array(["SliceLocation", "FlipAngle"])[0] == array).all()


def test_set_array_of_another_series(series: Series) -> None:
    array, headers = series.array(["SliceLocation", "FlipAngle"])
    other = series.new_sibling(SeriesDescription="MIP")
    other.set_array(array[:, 0], headers[:, 0])
    assert (other.array("SliceLocation")[0] == array[:, 0]).all()
    assert (other.SeriesDescription, other.Modality, len(series.instances())) == ("MIP", "CT", 6)
    assert other.FrameOfReferenceUID == series.FrameOfReferenceUID
    assert other.ImageType[0] == "DERIVED"


def test_set_array_without_headers(series: Series) -> None:
    made = series.new_sibling()
    made.set_array(np.arange(24).reshape(2, 3, 4))
    array, _ = made.array()
    assert (array == np.arange(24).reshape(2, 3, 4)).all()
    assert (made.Rows, made.Columns, made.InstanceNumber) == (4, 3, [1, 2])
    series.set_array(np.full((4, 3, 2), -1.5), pixels_first=True)
    assert (series.array()[0] == np.full((2, 4, 3), -1.5)).all()
    assert series.ImagePositionPatient is None


@pytest.mark.parametrize("array", [np.zeros(3), np.full((1, 2, 2), np.nan), np.zeros((0, 2, 2))])
def test_arrays_that_cannot_be_set(series: Series, array: np.ndarray) -> None:
    with pytest.raises(DatabaseError):
        series.set_array(array)
    with pytest.raises(DatabaseError, match="shape"):
        series.set_array(np.zeros((2, 3, 3)), series.array()[1])
    assert len(series.instances()) == 6


def test_subseries(series: Series) -> None:
    phase = series.subseries(image_type="PHASE")
    assert (len(phase.instances()), phase.FlipAngle, phase.Modality) == (2, 20, "CT")
    assert phase.parent == series.parent
    both = series.subseries(FlipAngle=10, SliceLocation=1)
    assert len(both.instances()) == 1
    assert both.FrameOfReferenceUID == series.FrameOfReferenceUID
    series.subseries(image_type="MAGNITUDE", move=True)
    assert len(series.instances()) == 2
    with pytest.raises(DatabaseError, match="not known"):
        series.subseries(image_type="T1")
    with pytest.raises(DatabaseError, match="no image"):
        series.subseries(FlipAngle=99)
