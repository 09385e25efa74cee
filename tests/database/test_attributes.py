"""Custom attributes of records: windows, kinds of MR images, positions and color maps."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import dcmgen.database as db
from dcmgen.database.attributes import ADDED
from dcmgen.errors import DatabaseError
from dcmgen.geometry import Grid
from dcmgen.iods import MRImage


@pytest.fixture
def series() -> db.Series:
    study = db.database().new_patient(PatientName="Doe^Jane").new_study(StudyDescription="Trial")
    return study.from_array(np.random.default_rng(1).normal(100, 30, (4, 12, 9)))


def findings(record: db.Record) -> list[str]:
    return [
        str(finding)
        for instance in record.instances()
        for finding in instance.dataset().validate()
        if finding.severity in ("error", "warning")
    ]


def test_window(series: db.Series) -> None:
    assert series.window is None
    series.window = (100, 60.5)
    assert (series.window, series.WindowCenter, series.database.window) == ((100, 60.5), [100], (100, 60.5))
    series.instances()[2].window = (1, 2)
    assert sorted(series.window) == [(1, 2), (100, 60.5)]
    series.window = None
    assert (series.window, series.WindowWidth) == (None, None)
    assert findings(series) == []


def test_image_and_signal_type(series: db.Series) -> None:
    assert (series.image_type, series.signal_type) == (None, None)
    series.image_type = "PHASE"
    series.signal_type = "FAT"
    assert (series.image_type, series.signal_type) == ("PHASE", "FAT")
    assert series.ImageType == ["ORIGINAL", "PRIMARY", "OTHER", "P", "F"]
    series.instances()[0].image_type = "REAL"
    assert series.image_type == ["PHASE", "REAL"]
    assert len(series.subseries(image_type="REAL").instances()) == 1
    assert findings(series) == []
    series.image_type = None
    series.signal_type = None
    assert series.ImageType == ["ORIGINAL", "PRIMARY", "OTHER"]
    with pytest.raises(DatabaseError, match="'MAGNITUDE'"):
        series.image_type = "M"  # type: ignore[assignment]
    assert series.ImageType == ["ORIGINAL", "PRIMARY", "OTHER"]


@pytest.mark.parametrize("value", [2, b"\x02\0"])
def test_image_type_of_ge(series: db.Series, value: object) -> None:
    instance = series.instances()[0]
    ds = instance.dataset()
    ds.private_block(0x0043, "GEMS_PARM_01", create=True).add_new(0x2F, "SS" if value == 2 else "UN", value)
    made = series.new_instance(ds)
    assert str(made.image_type) == "REAL"
    made.image_type = "MAGNITUDE"
    assert (made.image_type, made.ImageType[3]) == ("MAGNITUDE", "M")


def test_image_type_of_ge_in_another_block(series: db.Series) -> None:
    """Private elements are those of their creator, not of a fixed tag (PS3.5 7.8.1)."""
    ds = series.instances()[0].dataset()
    ds.private_block(0x0043, "ACME", create=True).add_new(0x2F, "SS", 1)
    assert series.new_instance(ds).image_type is None
    ds.private_block(0x0043, "GEMS_PARM_01", create=True).add_new(0x2F, "SS", 3)
    made = series.new_instance(ds)
    assert made.image_type == "IMAGINARY"
    made.image_type = "REAL"
    found = made.dataset()
    assert (found[0x0043, 0x102F].value, found[0x0043, 0x112F].value) == (1, 2)


def test_affine_matrix(series: db.Series) -> None:
    affine = Grid.named("coronal", shape=(4, 9, 12), spacing=(3, 2, 1.5)).affine[:, [2, 1, 0, 3]]
    series.affine_matrix = affine
    assert np.allclose(series.affine_matrix, affine)
    assert np.allclose(series.volume().affine[:, [2, 1, 0, 3]], affine)
    assert (series.PixelSpacing, series.SpacingBetweenSlices) == ([2, 1.5], 3)
    third = series.instances()[2]
    column, row = 5, 7
    found, expected = third.affine_matrix @ [column, row, 0, 1], affine @ [column, row, 2, 1]
    assert np.allclose(found, expected)
    assert findings(series) == []
    moved = affine.copy()
    moved[:3, 3] += 10
    series.instances()[0].affine_matrix = moved
    assert isinstance(series.affine_matrix, list)
    with pytest.raises(DatabaseError, match="shape"):
        series.affine_matrix = np.eye(3)


def test_affine_matrix_of_several_images_at_a_position(series: db.Series) -> None:
    echoes = series.new_sibling()
    for echo, instance in itertools.product((10, 20), series.instances()):
        instance.copy_to(echoes, EchoTime=echo)
    affine = np.diag([2.0, 2, 5, 1])
    echoes.affine_matrix = affine
    assert np.allclose(echoes.affine_matrix, affine)
    assert echoes.volume("EchoTime").array.shape == (2, 4, 9, 12)
    assert series.parent.zeros((1, 2, 2)).parent.new_series().affine_matrix is None


def test_colormap(series: db.Series, tmp_path: Path) -> None:
    matplotlib = pytest.importorskip("matplotlib")
    image = pytest.importorskip("PIL.Image")
    assert (series.colormap, series.lut) == (None, None)
    series.colormap = "Oranges"
    study = series.parent
    assert [each.SeriesDescription for each in study.series()] == ["New Series", "Color maps"]
    assert (series.colormap, study.colormap, series.PhotometricInterpretation) == ("Oranges", "Oranges", "MONOCHROME2")
    expected = matplotlib.colormaps["Oranges"](range(256), bytes=True)[:, :3]
    assert np.abs(series.lut.astype(int) - expected).max() <= 1
    first, second = series.instances()[:2]
    second.colormap = "HOT_IRON"
    assert (first.colormap, second.colormap, series.colormap) == ("Oranges", "HOT_IRON", ["HOT_IRON", "Oranges"])
    assert findings(study) == []
    paths = series.export_as_png(tmp_path / "out")
    for path, colors in zip(paths[:2], (first.lut, second.lut), strict=True):
        shown = np.asarray(image.open(path)).reshape(-1, 3)
        assert {*map(tuple, shown.tolist())} <= {*map(tuple, colors.tolist())}
    first.colormap = None
    assert (first.colormap, series.instances()[2].colormap) == (None, "Oranges")
    series.colormap = None
    assert (series.colormap, len(study.series())) == (None, 1)


def test_lut(series: db.Series) -> None:
    series.lut = np.linspace(0, 1, 30).reshape(10, 3)
    assert (series.colormap, series.lut.shape, series.lut.max()) == ("custom", (10, 3), 255)
    series.lut = None
    assert series.colormap is None
    palette: Any = series.instances()[0].dataset()
    palette.set_pixel_data(np.zeros((4, 4), np.uint8))
    palette.PhotometricInterpretation = "PALETTE COLOR"
    for color in ("Red", "Green", "Blue"):
        setattr(palette, f"{color}PaletteColorLookupTableDescriptor", [256, 0, 16])
        data = (np.arange(256, dtype="<u2") * 257).tobytes()
        setattr(palette, f"{color}PaletteColorLookupTableData", data)
    made = series.new_sibling().new_instance(palette)
    assert (np.asarray(made.lut) == np.arange(256)[:, None]).all()


def test_a_color_map_of_images_with_different_rescaling(series: db.Series) -> None:
    """A presentation state has one rescaling, so that there are two."""
    series.instances()[0].RescaleSlope = 2
    series.colormap = "viridis"
    assert series.colormap == "viridis"
    assert len(series.parent.instances(Modality="PR")) == 2
    assert findings(series.parent) == []


def test_a_color_map_is_saved_and_restored(tmp_path: Path) -> None:
    study = db.database(tmp_path / "data").new_patient(PatientName="Doe").new_study()
    series = study.zeros((2, 3, 3))
    study.save()
    series.colormap = "viridis"
    study.restore()
    assert (series.colormap, len(study.series())) == (None, 1)
    series.colormap = "magma"
    study.database.close(save=True)
    with db.database(tmp_path / "data") as again:
        assert again.series(Modality="MR")[0].colormap == "magma"
        with pytest.raises(DatabaseError, match="'magma'"):
            again.series(Modality="MR")[0].colormap = "magmaa"
        assert again.colormap == "magma"


@pytest.fixture
def added() -> Iterator[None]:
    before = dict(ADDED)
    yield
    ADDED.clear()
    ADDED.update(before)


@pytest.mark.usefixtures("added")
def test_new_attributes(series: db.Series) -> None:
    def write(ds: Any, value: tuple[float, float]) -> None:
        ds.EchoTime, ds.RepetitionTime = value

    db.add_attribute("timing", lambda ds: (ds.EchoTime, ds.RepetitionTime), write, sop_classes=MRImage.sop_classes)
    series.timing = (10.0, 500.0)
    assert (series.timing, series.EchoTime, series.database.timing) == ((10, 500), 10, (10, 500))
    series.colormap = "HOT_IRON"
    assert series.parent.timing == (10, 500), "presentation states have no such attribute"
    db.add_attribute("kind", lambda ds: "any")
    db.add_attribute("kind", lambda ds: "MR", sop_classes=MRImage.sop_classes)
    assert series.parent.kind == ["MR", "any"]
    with pytest.raises(AttributeError, match="cannot be set"):
        series.kind = "CT"
    for name in ("Rows", "window", "series", "_kind", "two words"):
        with pytest.raises(ValueError, match=name):
            db.add_attribute(name, repr)
    with pytest.raises(AttributeError, match="windows"):
        _ = series.windows
    with pytest.raises(AttributeError, match="windows"):
        series.windows = 1
