"""Parametric maps and real world value mappings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from dcmgen import codes, create, dcmread, uid
from dcmgen.errors import CreateError, PixelError
from dcmgen.geometry import Grid, of_series
from dcmgen.iods import ParametricMap, PositronEmissionTomographyImage, RealWorldValueMapping
from dcmgen.pixels import apply_real_world_value
from tests.create.judges import check
from tests.create.segments.sources import AXIAL, OBLIQUE, cine, enhanced, series, slide

SHAPE = (3, 7, 5)


def made(array: Any, **options: Any) -> ParametricMap:
    return create.parametric_map(array, recognizable=False, **{"units": "mm2/s", **options})


def values(shape: tuple[int, ...] = SHAPE) -> np.ndarray[Any, Any]:
    return np.random.default_rng(0).random(shape)


@pytest.mark.parametrize(
    ("dtype", "stored", "keyword"),
    [
        ("float16", "float32", "FloatPixelData"),
        ("float32", "float32", "FloatPixelData"),
        ("float64", "float64", "DoubleFloatPixelData"),
        (">f4", "float32", "FloatPixelData"),
        ("uint8", "uint16", "PixelData"),
        ("int16", "uint16", "PixelData"),
        ("int64", "uint16", "PixelData"),
    ],
)
def test_values_come_out_as_they_went_in(dtype: str, stored: str, keyword: str, tmp_path: Path) -> None:
    images = series(SHAPE, OBLIQUE)
    array = (values() * 100).astype(dtype)
    pm = made(
        array,
        source=images,
        quantity="Apparent Diffusion Coefficient",
        derivation="Diffusion image analysis",
        slope=2.5,
        intercept=-3,
    )
    read = dcmread(check(pm, tmp_path), ParametricMap)
    assert keyword in read
    assert read.pixel_array.dtype == stored
    assert np.array_equal(read.pixel_array, array)
    assert np.allclose(apply_real_world_value(read.pixel_array, read, "mm2/s"), 2.5 * array.astype(float) - 3)
    assert of_series(read).grid.matches(of_series(images).grid)
    source = read.PerFrameFunctionalGroupsSequence[2].DerivationImageSequence[0].SourceImageSequence[0]
    assert source.ReferencedSOPInstanceUID == images[2].SOPInstanceUID
    item = read.SharedFunctionalGroupsSequence[0].RealWorldValueMappingSequence[0]
    assert item.QuantityDefinitionSequence[0].ConceptCodeSequence[0].CodeMeaning == "Apparent Diffusion Coefficient"


def test_the_region_is_stated_in_the_frames(tmp_path: Path) -> None:
    pm = made(values(), affine=AXIAL, region="Brain", laterality="U")
    check(pm, tmp_path)
    item = pm.SharedFunctionalGroupsSequence[0].FrameAnatomySequence[0]
    assert (item.FrameLaterality, item.AnatomicRegionSequence[0].CodeMeaning) == ("U", "Brain")


def test_negative_integers(tmp_path: Path) -> None:
    array = np.arange(-50, 55).reshape(SHAPE)
    read = dcmread(check(made(array, affine=AXIAL, units="[hnsf'U]"), tmp_path), ParametricMap)
    assert read.PixelRepresentation == 1
    assert np.array_equal(apply_real_world_value(read.pixel_array, read), array)


def test_values_that_are_not_finite(tmp_path: Path) -> None:
    array = values().astype(np.float32)
    array[0, 0, :3] = np.nan, np.inf, -np.inf
    read = dcmread(check(made(array, affine=AXIAL), tmp_path), ParametricMap)
    assert np.array_equal(read.pixel_array, array, equal_nan=True)
    assert np.isnan(apply_real_world_value(read.pixel_array, read)[0, 0, :3]).all()


@given(
    hnp.arrays(
        st.sampled_from([np.float32, np.float64]),
        hnp.array_shapes(min_dims=3, max_dims=3, max_side=6),
        elements=st.floats(-1e6, 1e6, width=32),
    )
)
@settings(max_examples=20)
def test_any_values_come_out(array: np.ndarray[Any, Any]) -> None:
    pm = made(array, affine=OBLIQUE)
    assert np.array_equal(pm.pixel_array.reshape(array.shape), array)
    assert not pm.missing()


def test_the_source_is_listed_without_a_derivation(tmp_path: Path) -> None:
    images = series(SHAPE)
    pm = made(values(), source=images)
    check(pm, tmp_path)
    assert [item.ReferencedSOPInstanceUID for item in pm.SourceImageSequence] == [
        image.SOPInstanceUID for image in images
    ]
    assert (pm.Modality, pm.PatientName) == ("CT", "Doe^Jane")


def test_another_grid(tmp_path: Path) -> None:
    images = series(SHAPE)
    grid = Grid(OBLIQUE, (2, 4, 9))
    pm = made(values(grid.shape), source=images, like=grid, derivation=codes.cid7203.SpatialResampling)
    check(pm, tmp_path)
    assert len(pm.SharedFunctionalGroupsSequence[0].DerivationImageSequence[0].SourceImageSequence) == 3
    assert of_series(pm).grid.matches(Grid(OBLIQUE, (2, 4, 9), images[0].FrameOfReferenceUID))


def test_a_multi_frame_source_and_a_slide(tmp_path: Path) -> None:
    image = enhanced(2, (2, 6, 5))
    pm = made(values((4, 6, 5)), source=image, derivation="Smoothing")
    check(pm, tmp_path)
    assert pm.PerFrameFunctionalGroupsSequence[3].FrameContentSequence[0].DimensionIndexValues == [2, 2]
    array = values((25, 37)).astype(np.float32)
    tiled = made(array, source=slide(25, 37, (8, 10)), derivation="Smoothing")
    check(tiled, tmp_path)
    frames = tiled.pixel_array.reshape(4, 4, 8, 10).swapaxes(1, 2).reshape(32, 40)
    assert np.array_equal(frames[:25, :37], array)


def test_compressed_integers(tmp_path: Path) -> None:
    array = (values() * 1000).astype(np.uint16)
    pm = made(array, affine=AXIAL, transfer_syntax=uid.RLELossless)
    assert np.array_equal(dcmread(check(pm, tmp_path)).pixel_array, array)
    with pytest.raises(PixelError, match="floating-point"):
        made(values(), affine=AXIAL, transfer_syntax=uid.RLELossless)


def test_pydicom_reads_the_same(tmp_path: Path) -> None:
    pydicom = pytest.importorskip("pydicom")
    array = values()
    made(array, affine=AXIAL).save_as(tmp_path / "x.dcm")
    assert np.array_equal(pydicom.dcmread(tmp_path / "x.dcm").pixel_array, array)


BAD: list[tuple[Any, dict[str, Any], str]] = [
    (values().astype(complex), {}, "is not a map"),
    (values() > 0.5, {}, "is not a map"),
    (np.full(SHAPE, np.nan), {}, "no value of the array is finite"),
    (np.full(SHAPE, 70000), {}, "do not fit in 16 bits"),
    (values(), {"slope": 0}, "the slope must not be 0"),
    (values(), {"intercept": np.inf}, "Pass finite numbers"),
    (values(), {"window": (1, 0)}, "the width 0"),
    (values(), {"label": "a label that is too long"}, "24 characters"),
    (values(), {"quantity": "Temperament"}, "not the meaning of a code"),
    (values(), {"region": "Brain"}, "only one of region and laterality"),
    (values((2, 7, 5)), {}, "and the sources have"),
    (values((4, 9, 7)), {"source": cine(4, 9, 7)}, "no position in space"),
]


@pytest.mark.parametrize(("array", "options", "message"), BAD)
def test_bad_input(array: Any, options: dict[str, Any], message: str) -> None:
    with pytest.raises(CreateError, match=message):
        made(array, **{"source": series(SHAPE), **options})


def pet() -> list[PositronEmissionTomographyImage]:
    images = []
    for _ in range(2):
        image = PositronEmissionTomographyImage.new(PatientID="1", StudyInstanceUID="1.2.1", SeriesInstanceUID="1.2.2")
        image.set_pixel_data(np.array([[0, 10], [20, -30]], np.int16))
        images.append(image)
    return images


def test_a_mapping_of_images(tmp_path: Path) -> None:
    images = pet()
    mapping = create.real_world_value_mapping(images, units="g/ml{SUVbw}", slope=0.25, intercept=1)
    read = dcmread(check(mapping, tmp_path), RealWorldValueMapping)
    item = read.ReferencedImageRealWorldValueMappingSequence[0]
    assert [each.ReferencedSOPInstanceUID for each in item.ReferencedImageSequence] == [
        image.SOPInstanceUID for image in images
    ]
    mapped = item.RealWorldValueMappingSequence[0]
    assert (mapped.RealWorldValueFirstValueMapped, mapped.RealWorldValueLastValueMapped) == (-32768, 32767)
    assert mapped.LUTExplanation == "Standardized Uptake Value body weight"
    assert apply_real_world_value(images[0].pixel_array, item).tolist() == [[1, 3.5], [6, -6.5]]
    assert read.Modality == "RWV"


def test_a_mapping_with_a_table(tmp_path: Path) -> None:
    images = pet()
    mapping = create.real_world_value_mapping(images, units="ms", table=[0.5, 2, 8], first=9, label="T1")
    item = dcmread(check(mapping, tmp_path)).ReferencedImageRealWorldValueMappingSequence[0]
    found = apply_real_world_value(images[0].pixel_array, item, "T1")
    assert found[0, 1] == 2
    assert np.isnan(found[1]).all()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"table": [1, 2], "first": 0, "last": 5}, "2 entries for the values from 0 to 5"),
        ({"first": 0.5}, "is not that of 16 bits"),
        ({"last": 40000}, "is not that of 16 bits"),
        ({"first": 5, "last": 4}, "is empty"),
        ({"slope": np.nan}, "Pass finite numbers"),
    ],
)
def test_bad_mappings(options: dict[str, Any], message: str) -> None:
    with pytest.raises(CreateError, match=message):
        create.real_world_value_mapping(pet(), units="ms", **options)


def test_mappings_of_different_images() -> None:
    images = pet()
    images[1].set_pixel_data(np.zeros((2, 2), np.uint16))
    with pytest.raises(CreateError, match="different values of PixelRepresentation"):
        create.real_world_value_mapping(images, units="ms")
    floating = made(values(), affine=AXIAL)
    with pytest.raises(CreateError, match="range of floating-point pixels is unknown"):
        create.real_world_value_mapping(floating, units="ms")
    mapping = create.real_world_value_mapping(floating, units="ms", first=0.0, last=1.0)
    item = mapping.ReferencedImageRealWorldValueMappingSequence[0].RealWorldValueMappingSequence[0]
    assert item.DoubleFloatRealWorldValueLastValueMapped == 1.0
