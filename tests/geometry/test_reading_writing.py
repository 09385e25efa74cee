"""Planes of datasets: the Image Plane Module, functional groups, doses, nuclear medicine and slides."""

from __future__ import annotations

import warnings
from io import BytesIO
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dcmgen import Dataset, dcmread
from dcmgen.errors import GeometryError, PixelWarning
from dcmgen.geometry import (
    Plane,
    Tolerances,
    check_frames_of_reference,
    of_series,
    plane_of,
    set_plane,
    set_planes,
    slide_plane,
)
from dcmgen.uid import ExplicitVRLittleEndian
from tests.geometry.objects import CASES, grid_of, multiframe
from tests.geometry.strategies import grids, planes


def assert_same(found: Plane, expected: Plane) -> None:
    assert np.allclose(found.origin, expected.origin, atol=1e-9)
    assert np.allclose(found.cosines, expected.cosines, atol=1e-9)
    assert found.spacing == pytest.approx(expected.spacing)
    assert (found.shape, found.frame_of_reference_uid, found.space) == (
        expected.shape,
        expected.frame_of_reference_uid,
        expected.space,
    )


def saved(ds: Dataset) -> Dataset:
    """Return a dataset that was written and read again."""
    buffer = BytesIO()
    ds.save_as(buffer, transfer_syntax=ExplicitVRLittleEndian)
    return dcmread(BytesIO(buffer.getvalue()))


@given(planes())
def test_a_plane_that_was_written_is_read(plane: Plane) -> None:
    ds = Dataset()
    ds.Rows, ds.Columns = plane.shape
    set_plane(ds, plane)
    assert_same(plane_of(saved(ds)), plane)


@given(grids())
def test_planes_that_were_written_are_read(grid: Any) -> None:
    ds = saved(multiframe(grid.planes()))
    shared, frames = ds.SharedFunctionalGroupsSequence[0], ds.PerFrameFunctionalGroupsSequence
    assert "PlaneOrientationSequence" in shared
    assert "PixelMeasuresSequence" in shared
    assert all(list(frame.keys()) == [0x0020_9113] for frame in frames)
    assert ds.NumberOfFrames == grid.shape[0]
    for number, plane in enumerate(grid.planes()):
        assert_same(plane_of(ds, number), plane)
    assert_same(plane_of(ds, -1), grid.plane(-1))


def test_groups_become_shared_or_per_frame_as_their_values_require() -> None:
    ds = multiframe(grid_of("axial").planes())
    ds.PerFrameFunctionalGroupsSequence[3].FrameContentSequence = [{"StackID": "1"}]
    ds.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0].SliceThickness = 2.5
    different = [CASES["axial"], *[CASES["coronal"]] * 6]
    set_planes(ds, different, between=3)
    assert list(ds.SharedFunctionalGroupsSequence[0].keys()) == []
    for frame in ds.PerFrameFunctionalGroupsSequence:
        measures = frame.PixelMeasuresSequence[0]
        assert (measures.SliceThickness, measures.SpacingBetweenSlices) == (2.5, 3)
    assert ds.PerFrameFunctionalGroupsSequence[3].FrameContentSequence[0].StackID == "1"
    assert [plane_of(ds, frame).name for frame in range(7)] == ["axial", *["coronal"] * 6]
    set_planes(ds, [CASES["axial"]] * 7)
    assert {"PlanePositionSequence", "PlaneOrientationSequence", "PixelMeasuresSequence"} <= set(
        ds.SharedFunctionalGroupsSequence[0].dir()
    )
    assert [list(frame.dir()) for frame in ds.PerFrameFunctionalGroupsSequence] == [
        ["FrameContentSequence"] if number == 3 else [] for number in range(7)
    ]


def test_planes_of_highdicom_are_read() -> None:
    hd = pytest.importorskip("highdicom")
    plane = CASES["oblique"]
    measures = hd.PixelMeasuresSequence(plane.spacing, slice_thickness=2, spacing_between_slices=3)
    orientation = hd.PlaneOrientationSequence("PATIENT", plane.cosines.tolist())
    position = hd.PlanePositionSequence("PATIENT", plane.origin.tolist())
    shared = {
        "PixelMeasuresSequence": [Dataset.from_json(measures[0].to_json())],
        "PlaneOrientationSequence": [Dataset.from_json(orientation[0].to_json())],
    }
    ds = Dataset.from_dict({"NumberOfFrames": 1, "Rows": 12, "Columns": 10, "SharedFunctionalGroupsSequence": [shared]})
    ds.PerFrameFunctionalGroupsSequence = [{"PlanePositionSequence": [Dataset.from_json(position[0].to_json())]}]
    assert_same(plane_of(ds), plane)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"ImagePositionPatient": None}, "ImagePositionPatient: the element is absent or empty"),
        (
            {"ImagePositionPatient": [1, 2]},
            r"ImagePositionPatient: the element has the values \[1.0, 2.0\]. Set 3 numbers",
        ),
        ({"ImageOrientationPatient": None}, "ImageOrientationPatient: the element is absent or empty"),
        ({"ImageOrientationPatient": [1, 0, 0, 0, 2, 0]}, "ImageOrientationPatient: the column direction has length 2"),
        ({"ImageOrientationPatient": [1, 0, 0, 1, 0, 0]}, "not perpendicular"),
        ({"PixelSpacing": None}, "PixelSpacing: the element is absent or empty"),
        ({"PixelSpacing": [1, 0]}, r"PixelSpacing: the spacing is \[1.0, 0.0\]"),
        ({"NumberOfFrames": 2}, "PlanePositionSequence: the positions of the 2 frames are unknown"),
    ],
)
def test_wrong_attributes(change: dict[str, Any], message: str) -> None:
    ds = Dataset()
    set_plane(ds, CASES["axial"])
    for keyword, value in change.items():
        setattr(ds, keyword, value)
    with pytest.raises(GeometryError, match=message):
        plane_of(ds)


def test_the_path_of_a_wrong_group_is_named() -> None:
    ds = multiframe(grid_of("axial").planes())
    del ds.PerFrameFunctionalGroupsSequence[2].PlanePositionSequence
    with pytest.raises(
        GeometryError, match=r"PlanePositionSequence\[0\].ImagePositionPatient: .* of frame 2 is absent"
    ):
        plane_of(ds, 2)
    with pytest.raises(GeometryError, match="frame 7 does not exist; the number of frames is 7"):
        plane_of(ds, 7)
    del ds.PerFrameFunctionalGroupsSequence[6]
    with pytest.raises(GeometryError, match="none for frame 6"):
        plane_of(ds, 6)


def test_inaccurate_cosines_are_used_only_on_request() -> None:
    ds = Dataset()
    set_plane(ds, CASES["axial"])
    ds.ImageOrientationPatient = [1, 0, 0, 0.02, 1.01, 0]
    with pytest.raises(GeometryError, match=r"allow more with tolerances=Tolerances\(cosine=...\)"):
        plane_of(ds)
    with pytest.warns(
        PixelWarning, match="column direction has length 1.0102 .* in ImageOrientationPatient; the directions"
    ):
        plane = plane_of(ds, tolerances=Tolerances(cosine=0.05))
    assert plane.down.tolist() == [0, 1, 0]
    read = saved(ds)
    with pytest.warns(PixelWarning, match="the directions were made perpendicular unit vectors"):
        plane_of(read, tolerances=Tolerances(cosine=0.05))
    assert [repair.path for repair in read.repairs] == ["ImageOrientationPatient"]
    ds.ImageOrientationPatient = [0.70711, 0.70711, 0, -0.70711, 0.70711, 0]  # rounded by a device
    assert np.linalg.norm(plane_of(ds).across) == pytest.approx(1, abs=1e-15)


def test_a_spacing_for_images_that_have_none() -> None:
    ds = Dataset()
    set_plane(ds, CASES["axial"])
    assert plane_of(ds, spacing=(9, 9)).spacing == CASES["axial"].spacing
    del ds.PixelSpacing
    assert plane_of(ds, spacing=(2, 3)).spacing == (2, 3)


@pytest.mark.parametrize(
    ("offsets", "heights"),
    [([0, 2, 5], [30, 32, 35]), ([30, 28, 25], [30, 28, 25]), ([1, 2, 3], [30, 31, 32])],
    ids=["relative", "absolute", "relative to the first"],
)
def test_frames_of_a_dose(offsets: list[float], heights: list[float]) -> None:
    ds = Dataset()
    set_plane(ds, CASES["axial"])
    ds.NumberOfFrames, ds.GridFrameOffsetVector = 3, offsets
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert [plane_of(ds, frame).origin[2] for frame in range(3)] == heights
    assert bool(caught) == (offsets[0] == 1)
    assert all("is 1, neither 0 nor the z of ImagePositionPatient (30)" in str(each.message) for each in caught)
    ds.GridFrameOffsetVector = offsets[:2]
    with pytest.raises(GeometryError, match="the number of offsets is 2, and that of frames is 3"):
        plane_of(ds)


def test_frames_of_a_reconstruction_in_nuclear_medicine() -> None:
    plane = CASES["coronal"]
    detector = {
        "ImagePositionPatient": plane.origin.tolist(),
        "ImageOrientationPatient": plane.cosines.tolist(),
    }
    ds = Dataset.from_dict({"NumberOfFrames": 3, "SpacingBetweenSlices": -2, "PixelSpacing": [1.5, 0.75]})
    ds.DetectorInformationSequence = [detector]
    found = [plane_of(ds, frame).origin for frame in range(3)]
    assert np.allclose(found, plane.origin - 2 * np.arange(3)[:, None] * plane.normal)
    ds.SliceVector = [3, 2, 1]
    assert np.allclose([plane_of(ds, frame).origin for frame in range(3)], found[::-1])
    ds.SliceVector = [3, 2]
    with pytest.raises(GeometryError, match="SliceVector: the number of slices is 2, and that of frames is 3"):
        plane_of(ds)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (
            lambda ds, _: set_plane(ds, Plane([0, 0, 0], [0, -1, 0], [1, 0, 0], space="slide")),
            "the plane is on a slide",
        ),
        (lambda ds, _: set_plane(ds, Plane([0, 0, 0], [1, 0, 0], [0, 1, 0], shape=(3, 4))), "12 × 10 .* 3 × 4"),
        (lambda _, enhanced: set_plane(enhanced, CASES["axial"]), "Use set_planes"),
        (lambda _, enhanced: set_planes(enhanced, [CASES["axial"]]), "planes is 1, and that of frames is 7"),
        (lambda ds, _: set_planes(ds, []), "there are no planes"),
    ],
)
def test_planes_that_cannot_be_written(call: Any, message: str) -> None:
    ds, enhanced = Dataset(), multiframe(grid_of("axial").planes())
    ds.Rows, ds.Columns = 12, 10
    before = str(enhanced)
    with pytest.raises(GeometryError, match=message):
        call(ds, enhanced)
    assert list(ds.dir()) == ["Columns", "Rows"]
    assert str(enhanced) == before


def test_frames_of_reference() -> None:
    assert check_frames_of_reference(["1.2", "", "1.2"]) == "1.2"
    assert check_frames_of_reference([]) == ""
    with pytest.raises(GeometryError, match=r"FrameOfReferenceUID: 1\.2 and 1\.3 are different frames of reference"):
        check_frames_of_reference(["1.2", "1.3"])


def slide() -> Dataset:
    """Return the attributes of a whole slide image of 2 × 3 tiles, two focal planes and two optical paths."""
    return Dataset.from_dict(
        {
            "SOPClassUID": "1.2.840.10008.5.1.4.1.1.77.1.6",
            "DimensionOrganizationType": "TILED_FULL",
            "NumberOfFrames": 24,
            "Rows": 10,
            "Columns": 20,
            "TotalPixelMatrixRows": 15,
            "TotalPixelMatrixColumns": 50,
            "TotalPixelMatrixFocalPlanes": 2,
            "NumberOfOpticalPaths": 2,
            "OpticalPathSequence": [{"OpticalPathIdentifier": "1"}, {"OpticalPathIdentifier": "2"}],
            "FrameOfReferenceUID": "1.2.3",
            "ImageOrientationSlide": [0, -1, 0, -1, 0, 0],
            "TotalPixelMatrixOriginSequence": [
                {"XOffsetInSlideCoordinateSystem": 20, "YOffsetInSlideCoordinateSystem": 40}
            ],
            "SharedFunctionalGroupsSequence": [
                {"PixelMeasuresSequence": [{"PixelSpacing": [0.002, 0.001], "SpacingBetweenSlices": 0.003}]}
            ],
        }
    )


def test_tiles_of_a_slide_are_those_of_highdicom() -> None:
    hd = pytest.importorskip("highdicom")
    import pydicom

    ds = slide()
    theirs = pydicom.Dataset.from_json(ds.to_json())
    tiles = list(hd.spatial.iter_tiled_full_frame_data(theirs))
    assert len(tiles) == 24
    for number, (_, _, column, row, x, y, z) in enumerate(tiles):
        plane = plane_of(ds, number)
        assert np.allclose(plane.origin, [x, y, z])
        assert np.allclose(slide_plane(ds).to_pixels(plane.origin) + 1, [row, column])
    assert (plane.space, plane.shape, slide_plane(ds).shape) == ("slide", (10, 20), (15, 50))


def test_tiles_that_were_written_are_read() -> None:
    ds = slide()
    expected = [plane_of(ds, number) for number in range(24)]
    ds.DimensionOrganizationType = "TILED_SPARSE"
    with pytest.raises(GeometryError, match="PlanePositionSlideSequence: the position of frame 3 is unknown"):
        plane_of(ds, 3)
    set_planes(ds, expected)
    for number, plane in enumerate(expected):
        assert_same(plane_of(saved(ds), number), plane)
    position = ds.PerFrameFunctionalGroupsSequence[10].PlanePositionSlideSequence[0]
    assert (position.RowPositionInTotalImagePixelMatrix, position.ColumnPositionInTotalImagePixelMatrix) == (11, 21)
    assert position.ZOffsetInSlideCoordinateSystem == pytest.approx(3)  # µm


def test_attributes_of_a_slide_that_are_missing() -> None:
    ds = slide()
    del ds.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0].SpacingBetweenSlices
    assert plane_of(ds, 5).origin[2] == 0
    with pytest.raises(GeometryError, match="SpacingBetweenSlices: the element of frame 6 is absent or empty"):
        plane_of(ds, 6)
    del ds.TotalPixelMatrixOriginSequence[0].YOffsetInSlideCoordinateSystem
    with pytest.raises(GeometryError, match=r"TotalPixelMatrixOriginSequence\[0\].YOffset.*is absent"):
        slide_plane(ds)
    ds.TotalPixelMatrixOriginSequence = []
    with pytest.raises(GeometryError, match="TotalPixelMatrixOriginSequence: the sequence is absent or empty"):
        slide_plane(ds)


@given(st.sampled_from(sorted(CASES)))
def test_frames_of_an_enhanced_image_are_a_grid(case: str) -> None:
    assert of_series(multiframe(grid_of(case).planes()[::-1])).grid.matches(grid_of(case))
