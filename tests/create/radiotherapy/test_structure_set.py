"""Structure sets from masks and polygons, and the masks that are read back."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import attrs
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import dcmgen as dcm
from dcmgen import codes, create, geometry, uid
from dcmgen.errors import (
    CreateError,
    DicomError,
    ElementValueError,
    GeometryError,
    PixelWarning,
    ReadError,
    UnknownNameError,
)
from dcmgen.iods import RTStructureSet
from tests.create import judges
from tests.create.radiotherapy.series import SHAPE, noise, oblique, series
from tests.data import corpus

Array = np.ndarray[Any, Any]


def full() -> RTStructureSet:
    """Return a structure set with all kinds of regions."""
    images = series()
    lesion = np.zeros(SHAPE, bool)
    lesion[1:4, 4:18, 5:25] = True
    lesion[2, 8:12, 10:14] = False
    return create.structure_set(
        images,
        rois={
            "GTV": create.ROI(lesion, type="GTV", color="#FF0000", algorithm="MANUAL", description="by hand"),
            "Lung": create.ROI(noise(), type="ORGAN", code=codes.SCT.Lung, number=7),
            "Iso": create.ROI([[images[2].ImagePositionPatient]], type="ISOCENTER"),
            "Triangle": [np.array([[0, 0, -6.0], [5, 0, -6], [0, 5, -6]])],
            "Absent": np.zeros(SHAPE, bool),
        },
        label="PLAN",
        description="Structures",
    )


def test_a_structure_set() -> None:
    structures = full()
    assert (structures.StructureSetLabel, structures.SeriesDescription) == ("PLAN", "Structures")
    assert (structures.PatientID, structures.PatientName, structures.ApprovalStatus) == (
        "4711",
        "Doe^Jane",
        "UNAPPROVED",
    )
    assert [int(roi.ROINumber) for roi in structures.StructureSetROISequence] == [1, 7, 2, 3, 4]
    assert [str(each.RTROIInterpretedType) for each in structures.RTROIObservationsSequence] == [
        "GTV", "ORGAN", "ISOCENTER", "", "",
    ]  # fmt: skip
    first = structures.ROIContourSequence[0]
    assert list(first.ROIDisplayColor) == [255, 0, 0]
    assert len({tuple(each.ROIDisplayColor) for each in structures.ROIContourSequence}) == 5
    assert [int(each.NumberOfContourPoints) for each in first.ContourSequence] == [4, 11, 4]
    assert structures.ROIContourSequence[2].ContourSequence[0].ContourGeometricType == "POINT"
    assert structures.RTROIObservationsSequence[1].RTROIIdentificationCodeSequence[0].CodeMeaning == "Lung"
    assert "ContourSequence" not in structures.ROIContourSequence[4]


def test_two_arguments_are_enough(tmp_path: Path) -> None:
    for number, image in enumerate(series()):
        image.save_as(tmp_path / f"{number}.dcm")
    structures = create.structure_set(tmp_path, rois={"Lesion": noise()})
    assert [str(finding) for finding in structures.validate()] == []


def test_references_are_those_of_the_images() -> None:
    images = series()
    structures = create.structure_set(images[::-1], rois={"A": np.ones(SHAPE, bool)})
    [frame] = structures.ReferencedFrameOfReferenceSequence
    assert frame.FrameOfReferenceUID == images[0].FrameOfReferenceUID == structures.FrameOfReferenceUID
    [study] = frame.RTReferencedStudySequence
    assert study.ReferencedSOPInstanceUID == images[0].StudyInstanceUID == structures.StudyInstanceUID
    [listed] = study.RTReferencedSeriesSequence
    assert listed.SeriesInstanceUID == images[0].SeriesInstanceUID
    assert [each.ReferencedSOPInstanceUID for each in listed.ContourImageSequence] == [
        image.SOPInstanceUID for image in images
    ]
    for contour in structures.ROIContourSequence[0].ContourSequence:
        [reference] = contour.ContourImageSequence
        image = next(each for each in images if each.SOPInstanceUID == reference.ReferencedSOPInstanceUID)
        assert contour.ContourData[2] == image.ImagePositionPatient[2]


def test_it_has_no_findings() -> None:
    assert [str(finding) for finding in full().validate()] == []


@judges.needs_validators
def test_dciodvfy_has_no_errors(tmp_path: Path) -> None:
    judges.check(full(), tmp_path)


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("shape", [(1, 7, 5), (5, 24, 30), (3, 1, 1)])
@pytest.mark.parametrize(
    "syntax", [uid.ExplicitVRLittleEndian, uid.ImplicitVRLittleEndian, uid.DeflatedExplicitVRLittleEndian]
)
def test_masks_come_back_from_a_file(shape: tuple[int, int, int], turned: bool, syntax: str, tmp_path: Path) -> None:
    images = oblique(series(shape), shear=0.4) if turned else series(shape)
    rois = {f"{density}": noise(shape, density) for density in (0.05, 0.5, 0.95, 0.0, 1.0)}
    create.structure_set(images, rois=rois).save_as(tmp_path / "x.dcm", transfer_syntax=syntax)
    read = RTStructureSet.read(tmp_path / "x.dcm")
    found = read.masks(images)
    assert found.keys() == rois.keys()
    for name, mask in rois.items():
        assert found[name].dtype == bool
        assert np.array_equal(found[name], mask)
        assert np.array_equal(read.mask(name, images[::-1]), mask)
    assert read.repairs == []


@settings(max_examples=20)
@given(
    st.tuples(st.floats(0.1, 5), st.floats(0.1, 3), st.floats(0.1, 3)),
    st.tuples(*[st.floats(-500, 500)] * 3),
    st.integers(0, 2**16),
    st.sampled_from(["L\\P", "R\\A", "A\\F", "AR\\FP", "PF\\LA"]),
)
def test_masks_come_back_from_any_grid(
    spacing: tuple[float, float, float], origin: tuple[float, float, float], seed: int, name: str
) -> None:
    plane = geometry.Plane.named(name, origin=origin, spacing=spacing[1:], shape=(7, 9))
    grid = geometry.Grid.from_plane(plane, slices=4, between=spacing[0])
    for on in (grid, grid[::-1], grid[::-1, ::-1]):
        mask = noise(on.shape, seed=seed)
        structures = create.structure_set(on, rois={"A": mask})
        on = attrs.evolve(on, frame_of_reference_uid=structures.FrameOfReferenceUID)
        assert np.array_equal(structures.mask("A", on), mask)
        if on is not grid and np.linalg.det(on.affine[:3, :3]) > 0:  # the slices are in descending order
            with pytest.raises(GeometryError, match="does not state the grid"):
                structures.mask("A")
        else:
            assert np.array_equal(structures.mask("A"), mask)


def test_masks_on_other_grids() -> None:
    images = series()
    mask = noise()
    structures = create.structure_set(images, rois={"A": mask})
    grid = geometry.of_series(images).grid
    assert np.array_equal(structures.mask(1, grid[1:3, ::-1, 4:]), mask[1:3, ::-1, 4:])

    def turned(*axes: int) -> geometry.Grid:
        return geometry.Grid(
            grid.affine[:, [*axes, 3]], [grid.shape[axis] for axis in axes], grid.frame_of_reference_uid
        )

    for axes in ((1, 0, 2), (2, 1, 0), (0, 2, 1)):
        assert np.array_equal(structures.mask("A", turned(*axes)), mask.transpose(axes))
    half = grid.affine.copy()
    half[:3, :3] /= 2
    half[:3, 3] = grid.to_points([-0.25, -0.25, -0.25])
    finer = geometry.Grid(half, [2 * size for size in grid.shape], grid.frame_of_reference_uid)
    assert np.array_equal(structures.mask("A", finer), mask.repeat(2, 0).repeat(2, 1).repeat(2, 2))


def test_slices_at_unequal_distances() -> None:
    images = series()
    images[4].ImagePositionPatient = [*images[4].ImagePositionPatient[:2], 11.5]
    mask = noise()
    structures = create.structure_set(images, rois={"A": mask})
    assert np.array_equal(structures.mask("A", images), mask)
    with pytest.raises(GeometryError, match="does not state the grid of ROI 'A'"):
        structures.mask("A")


def test_a_multi_frame_image() -> None:
    image = dcm.Dataset(
        SOPClassUID=uid.EnhancedCTImageStorage, SOPInstanceUID="1.2", SeriesInstanceUID="1.3", StudyInstanceUID="1.4"
    )
    image.Rows, image.Columns, image.FrameOfReferenceUID = 24, 30, "1.5"
    geometry.set_planes(image, geometry.of_series(series()).grid.planes()[::-1], thickness=3)
    image.FrameOfReferenceUID = "1.5"
    mask = noise()
    structures = create.structure_set(image, rois={"A": mask})
    assert np.array_equal(structures.mask("A", image), mask)
    [listed] = structures.ReferencedFrameOfReferenceSequence[0].RTReferencedStudySequence[0].RTReferencedSeriesSequence
    assert [list(each.ReferencedFrameNumber) for each in listed.ContourImageSequence] == [[1, 2, 3, 4, 5]]
    first = structures.ROIContourSequence[0].ContourSequence[0]
    assert first.ContourImageSequence[0].ReferencedFrameNumber == 5
    assert structures.validate(), structures.validate()


def test_several_series() -> None:
    ct, mr = series(), series((4, 20, 20))
    for image in mr:
        image.StudyInstanceUID = ct[0].StudyInstanceUID
    one, two = noise(), noise((4, 20, 20))
    structures = create.structure_set([*ct, *mr], rois={"CT": one, "MR": two})
    assert len(structures.ReferencedFrameOfReferenceSequence) == 2
    assert "FrameOfReferenceUID" not in structures
    assert np.array_equal(structures.mask("CT", ct), one)
    assert np.array_equal(structures.mask("MR", mr), two)
    with pytest.raises(GeometryError, match="different frames of reference"):
        structures.mask("CT", mr)
    with pytest.raises(GeometryError, match="2 series"):
        structures.mask("CT", [*ct, *mr])
    pet = series()
    for image in pet:
        image.StudyInstanceUID = ct[0].StudyInstanceUID
    with pytest.raises(CreateError, match="fits 2 series of the source"):
        create.structure_set([*ct, *pet], rois={"A": one})
    chosen = create.structure_set([*ct, *pet], rois={"A": create.ROI(one, like=pet)})
    assert chosen.StructureSetROISequence[0].ReferencedFrameOfReferenceUID == pet[0].FrameOfReferenceUID
    with pytest.raises(CreateError, match="is not a series of the source"):
        create.structure_set(ct, rois={"A": create.ROI(one, like=pet)})


def test_a_polygon_whose_first_point_is_repeated() -> None:
    triangle = [[0, 0, -6], [5, 0, -6], [0, 5, -6]]
    roi = create.ROI([[*triangle, triangle[0]]], name="A")
    assert repr(roi) == "<ROI 'A': 1 polygon>"
    assert repr(create.ROI(noise(), name="B")) == "<ROI 'B': mask of shape (5, 24, 30)>"
    [contour] = create.structure_set(series(), rois=[roi]).ROIContourSequence[0].ContourSequence
    assert np.reshape(contour.ContourData, (-1, 3)).tolist() == triangle


def test_a_generator_of_images() -> None:
    images = series()
    structures = create.structure_set((each for each in images), rois={"A": noise()})
    assert structures.PatientID == images[0].PatientID


def test_images_that_are_not_parallel() -> None:
    """Localizers: the slices of a mask have no order along one normal, but polygons are in the planes of the images."""
    images = series((2, 24, 30), (30.0, 0.9, 1.1))
    images[1].ImageOrientationPatient = [1, 0, 0, 0, 0, -1]
    with pytest.raises(CreateError, match=r"are not parallel, and ROI 'A' is a mask. Pass images of one orientation"):
        create.structure_set(images, rois={"A": np.ones((2, 24, 30), bool)})
    start = np.array(images[1].ImagePositionPatient)
    structures = create.structure_set(images, rois={"A": [start + np.array([[0, 0, 0], [5, 0, 0], [0, 0, -5]])]})
    [contour] = structures.ROIContourSequence[0].ContourSequence
    assert contour.ContourImageSequence[0].ReferencedSOPInstanceUID == images[1].SOPInstanceUID


def test_long_contours_are_written_with_implicit_vrs(tmp_path: Path) -> None:
    comb = np.ones((1, 1200, 900), bool)
    comb[:, ::2, 1:] = False
    images = oblique(series(comb.shape))
    structures = create.structure_set(images, rois={"A": comb})
    assert structures.file_meta.TransferSyntaxUID == uid.ImplicitVRLittleEndian
    structures.save_as(tmp_path / "x.dcm")
    assert np.array_equal(RTStructureSet.read(tmp_path / "x.dcm").mask("A", images), comb)


def test_pydicom_reads_the_same(tmp_path: Path) -> None:
    pydicom = pytest.importorskip("pydicom")
    structures = full()
    structures.save_as(tmp_path / "x.dcm")
    theirs = pydicom.dcmread(tmp_path / "x.dcm")
    for own, their in zip(structures.ROIContourSequence, theirs.ROIContourSequence, strict=True):
        for a, b in zip(own.ContourSequence, their.get("ContourSequence", []), strict=True):
            assert list(a.ContourData) == list(b.ContourData)
            assert all(len(str(value)) <= 16 for value in b.ContourData)


FOR_RT_UTILS = (5, 30, 30), (3.0, 0.9, 0.9)
"""Shape and spacing of square images, because rt-utils exchanges rows and columns of others."""


def ring() -> Array:
    """Return a mask with a hole in one slice."""
    mask = np.zeros(FOR_RT_UTILS[0], bool)
    mask[1:4, 4:18, 5:25] = True
    mask[2, 8:12, 10:14] = False
    return mask


def test_a_structure_set_of_rt_utils(tmp_path: Path) -> None:
    builder = pytest.importorskip("rt_utils").RTStructBuilder
    images, mask = series(*FOR_RT_UTILS), ring()
    for number, image in enumerate(images):
        image.save_as(tmp_path / f"{number}.dcm")
    made = builder.create_new(dicom_series_path=str(tmp_path))
    made.add_roi(mask=mask.transpose(1, 2, 0), name="A")
    made.save(str(tmp_path / "theirs.dcm"))
    with pytest.warns(PixelWarning, match="in others of their plane"):
        assert np.array_equal(RTStructureSet.read(tmp_path / "theirs.dcm").mask("A", images), mask)


def test_rt_utils_reads_ours(tmp_path: Path) -> None:
    """It rounds the vertices to centers of pixels, and therefore adds pixels at the edge."""
    builder = pytest.importorskip("rt_utils").RTStructBuilder
    images, mask = series(*FOR_RT_UTILS), ring()
    (tmp_path / "images").mkdir()
    for number, image in enumerate(images):
        image.save_as(tmp_path / "images" / f"{number}.dcm")
    create.structure_set(images, rois={"A": mask}).save_as(tmp_path / "ours.dcm")
    theirs = builder.create_from(str(tmp_path / "images"), str(tmp_path / "ours.dcm")).get_roi_mask_by_name("A")
    near = mask.copy()
    for axis in (1, 2):
        near |= np.roll(near, 1, axis) | np.roll(near, -1, axis)
    found = theirs.transpose(2, 0, 1)
    assert (found >= mask).all()
    assert (found <= near).all()


@pytest.mark.parametrize(
    ("rois", "message"),
    [
        ({}, "there are no regions"),
        ({"A": np.ones((5, 24, 31), bool)}, r"has the shape \(5, 24, 31\), and the images have \(5, 24, 30\)"),
        ({"A": np.ones((24, 30), bool)}, r"the mask of ROI 'A' has the shape \(24, 30\)"),
        ({"A": np.full(SHAPE, 2)}, "other values than 0 and 1"),
        ({"A": np.full(SHAPE, 0.5)}, "other values than 0 and 1"),
        ({"A": np.full(SHAPE, "x")}, "dtype"),
        ({"A": [[[0, 0, -6], [1, 0, -6]]]}, "polygon 1 of ROI 'A' has no area"),
        ({"A": [[[0, 0, -6], [1, 0, -6], [2, 0, -6]]]}, "has no area"),
        ({"A": [[[0, 0], [1, 0], [1, 1]]]}, r"has the shape \(3, 2\)"),
        ({"A": [[[0, 0, -6], [1, 0], [1, 1, 0]]]}, "the points of polygon 1 of ROI 'A' are not an array"),
        ({"A": [[[0, 0, float("nan")], [1, 0, -6], [1, 1, -6]]]}, "not finite"),
        ({"A": [[[0, 0, -5], [1, 0, -5], [1, 1, -5]]]}, "is 1 mm off the nearest plane"),
        ({"A": [[[0, 0, -6], [1, 0, -6], [1, 1, -3]]]}, "1.5 mm off|3 mm off"),
        ({"A": [[[0, 0, -6], [99, 0, -6], [1, 1, -6]]]}, "partly outside of the image: rows .* of 24 x 30 pixels"),
        ([create.ROI(np.ones(SHAPE, bool))], "has no name"),
        (np.ones(SHAPE, bool), r"rois= is not a list of ROI. Pass rois=\{name: mask or polygons\}"),
        ([np.ones(SHAPE, bool)], "is not a list of ROI"),
        (None, "is not a list of ROI"),
        ([create.ROI(np.ones(SHAPE, bool), name="A")] * 2, "two regions of interest have the name 'A'"),
        ([create.ROI(np.ones(SHAPE, bool), name=n, number=3) for n in "AB"], "have the number 3"),
        ({"A": create.ROI(np.ones(SHAPE, bool), code="lungs")}, "code of ROI 'A' 'lungs' is not the meaning"),
    ],
)  # fmt: skip
def test_invalid_regions(rois: Any, message: str) -> None:
    with pytest.raises(CreateError, match=message):
        create.structure_set(series(), rois=rois)


@pytest.mark.parametrize("color", [(256, 0, 0), (1, 2), (1, 2, 3, 4), (-1, 0, 0), (0.5, 0, 0), 3, "red", "#ff00"])
def test_invalid_colors(color: Any) -> None:
    with pytest.raises(CreateError, match=r"color .* is not valid. Pass three numbers from 0 to 255"):
        create.ROI(np.ones(SHAPE, bool), color=color)


@pytest.mark.parametrize("arguments", [{"type": "organ"}, {"type": 17 * "X"}, {"number": 1.5}, {"name": 65 * "X"}])
def test_values_that_their_element_cannot_hold(arguments: Any) -> None:
    with pytest.raises(ElementValueError):
        create.structure_set(series(), rois=[create.ROI(np.ones(SHAPE, bool), **{"name": "A", **arguments})])


def test_invalid_uids_of_images() -> None:
    for keyword in ("FrameOfReferenceUID", "SOPInstanceUID", "SeriesInstanceUID", "StudyInstanceUID"):
        images = series()
        for image in images:
            image.checking = "off"
            image[keyword].value = "1.2.x"
        with pytest.raises(DicomError, match=rf"({keyword}|StudyInstanceUID).*a UID must consist of numbers"):
            create.structure_set(images, rois={"A": np.ones(SHAPE, bool)})


def test_invalid_sources() -> None:
    nothing: Any
    for nothing in ([], None):
        with pytest.raises(CreateError, match="there are no source objects"):
            create.structure_set(nothing, rois={"A": np.ones(SHAPE, bool)})
    other = series()
    other[1].PatientID = "4712"
    with pytest.raises(CreateError, match="different values of PatientID: '4711' and '4712'"):
        create.structure_set(other, rois={"A": np.ones(SHAPE, bool)})
    mask = np.ones(SHAPE, bool)
    with pytest.raises(ElementValueError):
        create.structure_set(series(), rois={"A": mask}, label="longer than 16 characters")
    images = series()
    with pytest.raises(CreateError, match="have the same position"):
        create.structure_set([*images, images[0]], rois={"A": mask})
    images[1].Rows = 23
    with pytest.raises(CreateError, match="different sizes"):
        create.structure_set(images, rois={"A": mask})
    images = series()
    for image in images:
        del image.FrameOfReferenceUID
    with pytest.raises(CreateError, match="no FrameOfReferenceUID"):
        create.structure_set(images, rois={"A": mask})
    images[0].FrameOfReferenceUID, images[1].FrameOfReferenceUID = "1.2", "1.3"
    with pytest.raises(GeometryError, match="different frames of reference"):
        create.structure_set(images, rois={"A": mask})
    del images[0].SeriesInstanceUID
    with pytest.raises(CreateError, match="has no SeriesInstanceUID"):
        create.structure_set(images, rois={"A": mask})


def contoured(*contours: Any, kind: Any = "CLOSED_PLANAR") -> RTStructureSet:
    """Return a structure set as other programs write it, with the given contours in one region."""
    structures = RTStructureSet()
    structures.StructureSetROISequence.add(ROINumber=1, ROIName="A")
    item = structures.ROIContourSequence.add(ReferencedROINumber=1)
    for points in contours:
        data = np.array(points, float).reshape(-1)
        item.ContourSequence.add(ContourGeometricType=kind, NumberOfContourPoints=len(data) // 3, ContourData=data)
    return structures


def square(low: float, high: float, z: float = 0.0) -> list[tuple[float, float, float]]:
    return [(low, low, z), (high, low, z), (high, high, z), (low, high, z)]


GRID = geometry.Grid(np.eye(4)[[2, 1, 0, 3]], (6, 12, 12))


def test_a_contour_in_another_is_a_hole() -> None:
    with pytest.warns(PixelWarning, match="contours of ROI 'A' are in others of their plane"):
        mask = contoured(square(0.5, 9.5), square(3.5, 6.5)).mask("A", GRID)
    assert mask.sum() == 81 - 9
    separate = contoured(square(0.5, 3.5), square(3.5, 6.5))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert separate.mask("A", GRID).sum() == 18


def test_contours_between_slices() -> None:
    structures = contoured(*(square(0.5, 9.5, z) for z in (0.6, 2.6, 4.6)))
    assert structures.mask("A", GRID).sum((1, 2)).tolist() == [81] * 6
    assert contoured(square(0.5, 9.5, 2.3)).mask("A", GRID).sum((1, 2)).tolist() == [0, 0, 81, 0, 0, 0]


def test_contours_that_cannot_be_read() -> None:
    open_line = contoured(square(1, 2), kind="OPEN_PLANAR")
    with pytest.raises(GeometryError, match="points or open contours"):
        open_line.mask("A", GRID)
    assert open_line.masks(GRID) == {}
    structures = contoured(square(0.5, 9.5))
    structures.checking = "off"
    structures.ROIContourSequence[0].ContourSequence[0].ContourData = [1, 2, 3, 4]
    with pytest.raises(GeometryError, match="4 coordinates that are not points"):
        structures.mask("A", GRID)
    with pytest.warns(PixelWarning, match="closed and has 2 points; it was left out"):
        assert contoured([(0, 0, 0), (1, 1, 0)], square(0.5, 9.5)).mask("A", GRID).sum() == 81
    tilted = [(x, y, 0.1 * (-1) ** n) for n, (x, y, _) in enumerate(square(0.5, 9.5))]
    with pytest.warns(PixelWarning, match="up to 0.1 mm off their plane"):
        assert contoured(tilted).mask("A", GRID).sum() == 81
    with pytest.raises(GeometryError, match="not in parallel planes"):
        contoured(square(0.5, 9.5), [(0, 0, 0), (0, 0, 5), (0, 5, 5)]).mask("A", GRID)
    with pytest.raises(GeometryError, match="in one plane, whose thickness is unknown"):
        contoured([(1, 0, 0), (1, 0, 5), (1, 5, 5)]).mask("A", GRID)
    for roi in ("B", 2):
        with pytest.raises(UnknownNameError, match=r"there is no region .*; the regions are 'A' \(1\)"):
            contoured(square(1, 2)).mask(roi, GRID)


def test_a_grid_that_does_not_contain_the_region() -> None:
    structures = contoured([(1, 0, 0), (1, 0, 5), (1, 5, 5)], [(2, 0, 0), (2, 0, 5), (2, 5, 5)])  # sagittal
    moved = GRID.affine.copy()
    moved[:3, 3] = 100
    assert structures.mask("A", GRID).any()
    assert not structures.mask("A", geometry.Grid(moved, GRID.shape)).any()


def test_regions_of_one_name() -> None:
    structures = contoured(square(0.5, 9.5))
    structures.StructureSetROISequence.add(ROINumber=2, ROIName="A")
    assert {name: int(mask.sum()) for name, mask in structures.masks(GRID).items()} == {"A (1)": 81, "A (2)": 0}
    with pytest.raises(UnknownNameError, match="ROI Numbers 1, 2"):
        structures.mask("A", GRID)


def test_strict_reading_refuses_what_would_be_corrected(tmp_path: Path) -> None:
    structures = full()
    structures.ROIContourSequence[0].ContourSequence[0].NumberOfContourPoints = 9
    structures.save_as(tmp_path / "x.dcm")
    images = geometry.Grid(np.eye(4)[[2, 1, 0, 3]], (1, 1, 1))
    read = RTStructureSet.read(tmp_path / "x.dcm")
    with pytest.warns(PixelWarning, match="has 4 points and states 9"):
        read.mask("GTV", images)
    assert [repair.kind for repair in read.repairs] == ["contours"]
    with pytest.raises(ReadError, match="has 4 points and states 9"):
        RTStructureSet.read(tmp_path / "x.dcm", strict=True).mask("GTV", images)


def test_a_file_of_a_planning_system() -> None:
    """The volume of the mask is that of the contours, computed from their areas and distances."""
    pydicom = pytest.importorskip("pydicom")
    path = pydicom.data.get_testdata_file("rtstruct.dcm")
    read = RTStructureSet.read(path)
    plane = geometry.Plane.named("axial", origin=(-200, -200, -100), spacing=(0.5, 0.5), shape=(800, 800))
    grid = geometry.Grid.from_plane(plane, slices=1, between=1)
    total = 0.0
    [item] = [each for each in pydicom.dcmread(path, force=True).ROIContourSequence if each.ReferencedROINumber == 1]
    for contour in item.ContourSequence:
        points = np.array(contour.ContourData, float).reshape(-1, 3)
        x, y, z = points.T
        moved = grid.affine.copy()
        moved[2, 3] = z[0]
        on = geometry.Grid(moved, grid.shape)
        area = abs(x @ np.roll(y, -1) - y @ np.roll(x, -1)) / 2
        assert read.mask("patient", on).sum() / 4 == pytest.approx(area, rel=0.02)
        total += area
    assert total > 0
    assert sorted(read.masks(grid)) == ["patient"]


def test_a_file_of_the_corpus() -> None:
    read = RTStructureSet.read(corpus() / "files" / "DICOM-Swift__rtstruct_contour.dcm")
    assert np.argwhere(read.mask("PTV", GRID)).tolist() == [[0, 0, 0], [0, 0, 1], [0, 1, 0]]
