"""Segmentations from arrays: what goes in comes out, all validators agree, and other programs read the same."""

from __future__ import annotations

from itertools import permutations, product
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dcmgen import codes, create, dcmread, uid
from dcmgen.create import Segment
from dcmgen.errors import CreateError, GeometryError, PixelError
from dcmgen.geometry import Grid, of_series
from dcmgen.iods import ComputedRadiographyImage, Segmentation
from dcmgen.values.uid import generate_uid
from tests.create.judges import check
from tests.create.segments.sources import AXIAL, OBLIQUE, cine, enhanced, series, slide

LUNG_AND_LIVER = [Segment("left lung", codes.SCT.Lung, modifiers="Left", color="#3cb44b"), "Liver"]
NOT_KNOWN = ("Information Object Not found", "SegmentNumber not monotonically increasing")
"""Errors of the dciodvfy of 2022, which does not know label maps."""


def labels(shape: tuple[int, ...], count: int = 2, seed: int = 0) -> np.ndarray[Any, Any]:
    """Return labels of which the first frame has none."""
    random = np.random.default_rng(seed)
    found = random.integers(0, count + 1, shape).astype(np.uint8)
    found[0] = 0
    return found


def made(array: Any, **options: Any) -> Segmentation:
    options.setdefault("segments", LUNG_AND_LIVER)
    return create.segmentation(array, algorithm_type="AUTOMATIC", algorithm_name="net", **options)


def again(seg: Segmentation, folder: Path) -> Segmentation:
    seg.save_as(folder / "again.dcm")
    return dcmread(folder / "again.dcm", Segmentation)


def test_five_arguments_segment_a_series(tmp_path: Path) -> None:
    images = series((5, 32, 24))
    array = labels((5, 32, 24), 1)
    seg = create.segmentation(
        array, source=images, segments=["Lung"], algorithm_type="AUTOMATIC", algorithm_name="LungNet"
    )
    read = dcmread(check(seg, tmp_path), Segmentation)
    assert np.array_equal(read.labels(images), array)
    assert (read.PatientName, read.StudyInstanceUID) == ("Doe^Jane", images[0].StudyInstanceUID)
    assert read.SeriesInstanceUID != images[0].SeriesInstanceUID
    assert read.FrameOfReferenceUID == images[0].FrameOfReferenceUID
    assert (read.Manufacturer, read.NumberOfFrames, read.SegmentsOverlap) == ("dcmgen", 4, "NO")
    listed = read.ReferencedSeriesSequence[0]
    assert listed.SeriesInstanceUID == images[0].SeriesInstanceUID
    assert len(listed.ReferencedInstanceSequence) == 5
    source = read.PerFrameFunctionalGroupsSequence[1].DerivationImageSequence[0].SourceImageSequence[0]
    assert source.ReferencedSOPInstanceUID == images[2].SOPInstanceUID
    assert "ReferencedFrameNumber" not in source


@pytest.mark.parametrize("affine", [AXIAL, OBLIQUE, AXIAL @ np.diag([-1, 1, 1, 1]), AXIAL[:, [2, 0, 1, 3]]])
@pytest.mark.parametrize("kind", ["binary", "labelmap"])
@pytest.mark.parametrize("shape", [(3, 7, 5), (1, 16, 8), (9, 3, 3)])
def test_labels_come_out_as_they_went_in(affine: Any, kind: Any, shape: Any, tmp_path: Path) -> None:
    array = labels((shape[0] + 1, *shape[1:]))[1:].copy()
    grid = Grid(affine, shape, "1.2.3")
    seg = made(array, like=grid, kind=kind)
    check(seg, tmp_path, accepted=NOT_KNOWN if kind == "labelmap" else ())
    read = again(seg, tmp_path)
    assert np.array_equal(read.labels(grid), array)
    masks = read.masks()
    where = np.argwhere(array == 2)
    indices = np.rint(masks.grid.to_indices(grid.to_points(where))).astype(int)
    assert masks["Liver"].sum() == len(where)
    assert masks["Liver"][tuple(indices.T)].all()
    assert read.FrameOfReferenceUID == "1.2.3"


@pytest.mark.parametrize(
    ("kind", "syntax"),
    [
        ("binary", uid.RLELossless),
        ("binary", uid.DeflatedImageFrameCompression),
        ("labelmap", uid.RLELossless),
        ("occupancy", uid.JPEGLSLossless),
    ],
)
def test_compressed_pixels(kind: Any, syntax: str, tmp_path: Path) -> None:
    array = labels((4, 9, 11))
    content: Any = [array == 1, array == 2]
    if kind == "occupancy":
        pytest.importorskip("jpeg_ls")
        content = [(array == 1) / np.float32(5), (array == 2).astype(np.float32)]
    seg = made(content, affine=AXIAL, kind=kind, transfer_syntax=syntax)
    read = again(seg, tmp_path)
    assert read.file_meta.TransferSyntaxUID == syntax
    masks = read.masks(Grid(AXIAL, (4, 9, 11)))
    assert all(np.array_equal(masks[number] > 0, array == number) for number in (1, 2))
    assert not read.validate().errors


def test_a_transfer_syntax_that_cannot_store_the_pixels_is_an_error() -> None:
    with pytest.raises(PixelError, match="1 bit allocated"):
        made(labels((4, 9, 11)), affine=AXIAL, transfer_syntax=uid.JPEG2000Lossless)


@pytest.mark.parametrize("dtype", ["uint8", "int8", "uint16", "int16", "int32", "uint32", "int64", "uint64"])
def test_all_types_of_labels(dtype: str) -> None:
    array = labels((3, 6, 5)).astype(dtype)
    assert np.array_equal(made(array, affine=AXIAL).labels(Grid(AXIAL, array.shape)), array)


@pytest.mark.parametrize("dtype", ["float16", "float32", "float64"])
@pytest.mark.parametrize("kind", ["probability", "occupancy"])
def test_fractions(dtype: str, kind: Any, tmp_path: Path) -> None:
    random = np.random.default_rng(1)
    array = random.random((2, 3, 9, 7)).astype(dtype)
    grid = Grid(OBLIQUE, (3, 9, 7))
    read = dcmread(check(made(array, like=grid, kind=kind), tmp_path), Segmentation)
    masks = read.masks(grid)
    assert (read.SegmentationFractionalType, read.MaximumFractionalValue) == (kind.upper(), 255)
    assert read.SegmentsOverlap == "YES"
    for number in (1, 2):
        assert np.abs(masks[number] - array[number - 1].astype(float)).max() <= 0.5 / 255 + 1e-6


@given(st.data())
@settings(max_examples=25)
def test_any_masks_come_out(data: st.DataObject) -> None:
    """Masks of odd sizes, whose bits do not fill bytes, with empty frames and overlaps."""
    count = data.draw(st.integers(1, 4))
    shape = tuple(data.draw(st.tuples(st.integers(1, 5), st.integers(1, 9), st.integers(1, 9))))
    array = np.array(data.draw(st.lists(st.booleans(), min_size=count, max_size=count)))[:, None, None, None]
    array = array & (np.random.default_rng(data.draw(st.integers(0, 99))).random((count, *shape)) > 0.6)
    keep = data.draw(st.booleans())
    if not array.any() and not keep:
        return
    grid = Grid(OBLIQUE, shape)
    seg = create.segmentation(array, like=grid, segments=["Lung"] * count, algorithm_type="MANUAL", empty_frames=keep)
    assert seg.NumberOfFrames == (count * shape[0] if keep else array.any((2, 3)).sum())
    assert seg.SegmentsOverlap == ("YES" if (array.sum(0) > 1).any() else "NO")
    assert np.array_equal(list(seg.masks(grid).values()), array)


def test_masks_in_all_forms() -> None:
    array = labels((3, 6, 5))
    masks = np.stack([array == 1, array == 2])
    grid = Grid(AXIAL, (3, 6, 5))
    for given_masks in (masks, list(masks), tuple(masks)):
        assert np.array_equal(made(given_masks, like=grid).labels(grid), array)
    for given_masks in (masks[0], masks[:1], list(masks[:1])):
        assert np.array_equal(made(given_masks, like=grid, segments=["Lung"]).masks(grid)[1], masks[0])


def test_labels_that_are_not_consecutive(tmp_path: Path) -> None:
    array = labels((3, 6, 5)).astype(np.uint16) * 300
    segments = {600: "Liver", 300: Segment("L", "Lung")}
    grid = Grid(AXIAL, array.shape)
    binary = made(array, like=grid, segments=segments)
    assert {number: segment.label for number, segment in binary.segments().items()} == {1: "L", 2: "Liver"}
    assert np.array_equal(binary.labels(grid), array // 300)
    label_map = made(array, like=grid, segments=segments, kind="labelmap")
    check(label_map, tmp_path, accepted=NOT_KNOWN)
    assert (label_map.BitsAllocated, list(label_map.segments())) == (16, [300, 600])
    assert np.array_equal(label_map.labels(grid), array)


def test_a_frame_refers_to_the_frame_at_its_position(tmp_path: Path) -> None:
    images = series((6, 8, 8), OBLIQUE)
    grid = of_series(images).grid
    array = labels((3, 8, 8))
    seg = made(array, source=images[::-1], like=grid[::2])  # the order of the source does not matter
    check(seg, tmp_path)
    references = [
        frame.DerivationImageSequence[0].SourceImageSequence[0] for frame in seg.PerFrameFunctionalGroupsSequence
    ]
    assert [each.ReferencedSOPInstanceUID for each in references[:2]] == [
        images[2].SOPInstanceUID,
        images[4].SOPInstanceUID,
    ]
    assert {each.SpatialLocationsPreserved for each in references} == {"YES"}
    assert np.array_equal(seg.labels(grid)[::2], array)


def test_another_grid_refers_to_all_images(tmp_path: Path) -> None:
    images = series((3, 8, 8))
    seg = made(labels((3, 6, 5)), source=images, affine=OBLIQUE)
    check(seg, tmp_path)
    items = seg.SharedFunctionalGroupsSequence[0].DerivationImageSequence[0].SourceImageSequence
    assert [item.ReferencedSOPInstanceUID for item in items] == [image.SOPInstanceUID for image in images]
    assert {item.SpatialLocationsPreserved for item in items} == {"NO"}
    assert seg.FrameOfReferenceUID == images[0].FrameOfReferenceUID


def test_affines_in_ras() -> None:
    ras = np.diag([-1, -1, 1, 1]) @ OBLIQUE
    seg = made(labels((3, 6, 5)), affine=ras, space="RAS")
    assert seg.masks(Grid(OBLIQUE, (3, 6, 5)))[1].any()


def test_a_folder_is_sorted(tmp_path: Path) -> None:
    images = series((4, 8, 8))
    for number, image in enumerate(images):
        image.save_as(tmp_path / f"{9 - number}.dcm")
    array = labels((4, 8, 8))
    seg = made(array, source=tmp_path)
    assert np.array_equal(seg.labels(images), array)
    assert np.array_equal(seg.labels(tmp_path), array)


def test_images_may_descend_along_their_normal() -> None:
    images = series((4, 8, 8))
    array = labels((4, 8, 8))
    assert np.array_equal(made(array, source=images[::-1]).labels(images)[::-1], array)


def test_an_order_that_is_not_certain_is_an_error() -> None:
    images = series((4, 8, 8))
    with pytest.raises(CreateError, match="not in the order of their positions"):
        made(labels((4, 8, 8)), source=[images[index] for index in (1, 0, 2, 3)])
    seg = made(labels((4, 8, 8)), source=images[::-1], like=of_series(images).grid[::-1])
    assert np.array_equal(seg.labels(images)[::-1], labels((4, 8, 8)))


@pytest.mark.parametrize("kind", ["binary", "labelmap"])
def test_times_of_a_multi_frame_image(kind: Any, tmp_path: Path) -> None:
    image = enhanced(3, (2, 6, 5))
    array = labels((6, 6, 5))
    seg = made(array, source=image, kind=kind)
    read = dcmread(check(seg, tmp_path, accepted=NOT_KNOWN if kind == "labelmap" else ()), Segmentation)
    assert np.array_equal(read.labels(image), array)
    assert read.masks().shape == (3, 2, 6, 5)
    assert np.array_equal(read.labels(), array.reshape(3, 2, 6, 5))
    frame = read.PerFrameFunctionalGroupsSequence[0]
    assert frame.FrameContentSequence[0].TemporalPositionIndex == 1
    assert frame.DerivationImageSequence[0].SourceImageSequence[0].ReferencedFrameNumber == [2]


def test_cine(tmp_path: Path) -> None:
    image = cine(4, 9, 7)
    array = labels((4, 9, 7))
    seg = made(array, source=image)
    read = dcmread(check(seg, tmp_path), Segmentation)
    assert np.array_equal(read.labels(image), array)
    assert "FrameOfReferenceUID" not in read
    assert np.array_equal(read.labels(), array[1:])  # the first frame has no pixels
    assert read.PerFrameFunctionalGroupsSequence[0].FrameContentSequence[0].DimensionIndexValues == [1, 2]


@pytest.mark.parametrize("kind", ["binary", "labelmap"])
def test_one_image_without_a_position(kind: Any, tmp_path: Path) -> None:
    image = ComputedRadiographyImage.new(PatientID="1", StudyInstanceUID=generate_uid())
    image.SeriesInstanceUID = generate_uid()
    image.set_pixel_data(np.zeros((12, 10), np.uint8))
    array = labels((2, 12, 10))[1]
    seg = made(array, source=image, kind=kind)
    read = dcmread(check(seg, tmp_path, accepted=NOT_KNOWN if kind == "labelmap" else ()), Segmentation)
    assert np.array_equal(read.labels(image), array[None])
    assert np.array_equal(read.labels(), array[None])


@pytest.mark.parametrize("kind", ["binary", "labelmap"])
def test_slides(kind: Any, tmp_path: Path) -> None:
    image = slide(25, 37, (8, 10))
    array = labels((25, 37))
    array[8:16] = 0
    seg = made(array, source=image, kind=kind)
    read = dcmread(check(seg, tmp_path, accepted=NOT_KNOWN if kind == "labelmap" else ()), Segmentation)
    assert (read.DimensionOrganizationType, read.ContainerIdentifier) == ("TILED_SPARSE", "S-1")
    assert np.array_equal(read.labels(), array)
    assert np.array_equal(read.masks()["left lung"], array == 1)
    frame = read.PerFrameFunctionalGroupsSequence[0]
    item = frame.PlanePositionSlideSequence[0]
    assert (item.RowPositionInTotalImagePixelMatrix, item.ColumnPositionInTotalImagePixelMatrix) == (1, 1)
    assert (item.XOffsetInSlideCoordinateSystem, item.YOffsetInSlideCoordinateSystem) == (20.5, 40.25)
    last = read.PerFrameFunctionalGroupsSequence[-1]
    assert last.DerivationImageSequence[0].SourceImageSequence[0].ReferencedFrameNumber == [16]


def test_tiles_of_a_slide(tmp_path: Path) -> None:
    image = slide(16, 20, (8, 10))
    array = labels((4, 8, 10))
    read = dcmread(check(made(array, source=image), tmp_path), Segmentation)
    assert np.array_equal(read.labels(), np.block([[array[0], array[1]], [array[2], array[3]]]))


def test_objects_of_one_series() -> None:
    images = series((3, 6, 5))
    context = create.Study.of(images[0]).series(SeriesNumber=7, SeriesDescription="Organs", Manufacturer="ACME")
    both = [made(labels((3, 6, 5), seed=seed), source=images, study=context) for seed in (1, 2)]
    assert [seg.InstanceNumber for seg in both] == [1, 2]
    assert {(seg.SeriesInstanceUID, seg.SeriesNumber, seg.Manufacturer) for seg in both} == {
        (context.SeriesInstanceUID, 7, "ACME")
    }


def test_functional_groups_are_ordinary_items(tmp_path: Path) -> None:
    seg = made(labels((3, 6, 5)), affine=AXIAL)
    seg.PerFrameFunctionalGroupsSequence[0].PlanePositionSequence[0].ImagePositionPatient = [1, 2, 3]
    read = again(seg, tmp_path)
    assert read.PerFrameFunctionalGroupsSequence[0].PlanePositionSequence[0].ImagePositionPatient == [1, 2, 3]
    assert read == seg
    assert not read.repairs


def test_lossy_sources() -> None:
    images = series((3, 6, 5))
    images[1].LossyImageCompression, images[1].LossyImageCompressionRatio = "01", [10.5]
    images[1].LossyImageCompressionMethod = ["ISO_10918_1"]
    seg = made(labels((3, 6, 5)), source=images)
    assert (seg.LossyImageCompression, seg.LossyImageCompressionRatio) == ("01", 10.5)


def test_pydicom_reads_the_same_pixels(tmp_path: Path) -> None:
    pydicom = pytest.importorskip("pydicom")
    array = labels((3, 7, 5))
    made(array, affine=AXIAL).save_as(tmp_path / "x.dcm")
    theirs = pydicom.dcmread(tmp_path / "x.dcm").pixel_array
    assert np.array_equal(theirs, np.concatenate([array[1:] == 1, array[1:] == 2]))


def test_simpleitk_reads_the_same_volume(tmp_path: Path) -> None:
    sitk = pytest.importorskip("SimpleITK")
    array = labels((3, 8, 8)) > 0
    grid = Grid(OBLIQUE, (3, 8, 8))
    seg = made(array, like=grid, segments=["Lung"], empty_frames=True)
    seg.save_as(tmp_path / "x.dcm")
    image = sitk.ReadImage(str(tmp_path / "x.dcm"))
    assert np.array_equal(sitk.GetArrayFromImage(image) > 0, array)
    assert np.allclose(image.GetOrigin(), grid.origin, atol=1e-4)


BAD: list[tuple[Any, dict[str, Any], str]] = [
    (labels((3, 8, 8)), {"segments": ["Lung"]}, "label 2 has no segment"),
    (labels((3, 8, 8)), {"segments": []}, "there are no segments"),
    (labels((3, 8, 8)), {"segments": {0: "Lung"}}, "a label of the segments is 0"),
    (labels((3, 8, 8)), {"segments": "Lung"}, "must be a list"),
    (-labels((3, 8, 8)).astype(int), {}, "label -2 has no segment"),
    (labels((3, 8, 8)) * 0, {}, "all pixels are 0"),
    (labels((3, 8, 7)), {}, r"shape \(3, 8, 7\), and the sources have \(3, 8, 8\)"),
    (labels((2, 8, 8)), {}, "and the sources have"),
    (labels((3, 8, 8))[None, None], {}, "an array has the shape"),
    (labels((3, 8, 8)) > 0, {}, "masks and 2 segments"),
    (labels((3, 8, 8)) / 2, {"segments": ["Lung"]}, "does not state what they are"),
    (labels((3, 8, 8)) * 1.0, {"segments": ["Lung"], "kind": "probability"}, "values outside 0 to 1"),
    (labels((3, 8, 8)) * np.nan, {"segments": ["Lung"], "kind": "probability"}, "values outside 0 to 1"),
    (labels((3, 8, 8)), {"kind": "occupancy"}, "labels are not stored as occupancy"),
    (labels((3, 8, 8)), {"kind": "surface"}, "kind is 'surface'"),
    (np.ones((2, 3, 8, 8), bool), {"kind": "labelmap"}, "segments overlap"),
    ([np.ones((3, 8, 8), np.uint8)] * 2, {}, "masks have the type uint8"),
    (labels((3, 8, 8)).astype(complex), {}, "masks and 2 segments"),
    (labels((3, 8, 8)), {"segments": ["Lung", Segment("x", ("1", "99TEST", "Thing"))]}, "is not in a context group"),
    (labels((3, 8, 8)), {"segments": ["Lung", Segment("a", "Artery")]}, "belongs to several categories"),
    (labels((3, 8, 8)), {"segments": ["Lung", Segment("x", "Liver", tracking_id="1")]}, "only one of tracking_id"),
    (labels((3, 8, 8)), {"segments": ["Lung", "Lungg"]}, "not the meaning of a code"),
    (labels((3, 8, 8)), {"affine": AXIAL, "like": Grid(AXIAL, (3, 8, 8))}, "two geometries"),
]


@pytest.mark.parametrize(("array", "options", "message"), BAD)
def test_bad_input(array: Any, options: dict[str, Any], message: str) -> None:
    with pytest.raises(CreateError, match=message):
        made(array, source=series((3, 8, 8)), **options)


def test_bad_geometry() -> None:
    array = labels((3, 8, 8))
    with pytest.raises(CreateError, match="the geometry is not defined"):
        made(array)
    with pytest.raises(GeometryError, match="singular"):
        made(array, affine=np.diag([0.0, 1, 1, 1]))
    with pytest.raises(GeometryError, match="not perpendicular"):
        made(array, affine=AXIAL @ np.array([[1, 0, 0, 0], [0, 1, 0.3, 0], [0, 0, 1, 0], [0, 0, 0, 1.0]]))
    with pytest.raises(GeometryError, match="different frames of reference"):
        made(array, source=series((3, 8, 8)), like=Grid(AXIAL, (3, 8, 8), "1.2.3"))
    different = series((3, 8, 8))
    different[1].set_pixel_data(np.zeros((9, 8), np.uint8))
    with pytest.raises(CreateError, match="different sizes"):
        made(array, source=different)
    with pytest.raises(CreateError, match="total pixel matrix of the source"):
        made(labels((25, 36)), source=slide(25, 37, (8, 10)))
    with pytest.raises(CreateError, match="Pass only source= for slides"):
        made(labels((25, 37)), source=slide(25, 37, (8, 10)), affine=AXIAL)


def test_the_thickness_of_one_slice_is_required() -> None:
    images = series((1, 8, 8))
    del images[0].SliceThickness
    array = np.ones((8, 8), np.uint8)
    with pytest.raises(CreateError, match="SliceThickness: the thickness of the slice is unknown"):
        made(array, source=images)
    assert made(array, source=images, affine=AXIAL).masks().grid.spacing[0] == 2.5


def test_frames_with_different_orientations(tmp_path: Path) -> None:
    """As in a localizer, whose frames are not a stack."""
    image = enhanced(1, (2, 8, 8))
    shared = image.SharedFunctionalGroupsSequence[0]
    cosines = shared.PlaneOrientationSequence[0].ImageOrientationPatient
    del shared.PlaneOrientationSequence
    for frame, values in zip(image.PerFrameFunctionalGroupsSequence, (cosines, [0, 1, 0, 0, 0, -1]), strict=True):
        frame.PlaneOrientationSequence.add(ImageOrientationPatient=values)
    array = labels((2, 8, 8)) + labels((2, 8, 8))[::-1]
    seg = made(array, source=image, segments=["Lung", "Liver"])
    check(seg, tmp_path)
    assert np.array_equal(seg.labels(image), array)
    assert seg.PerFrameFunctionalGroupsSequence[0].FrameContentSequence[0].InStackPositionNumber == 1
    with pytest.raises(GeometryError, match="another orientation or spacing"):
        seg.labels()


def test_algorithms_are_required() -> None:
    array = labels((3, 8, 8), 1)
    with pytest.raises(CreateError, match="algorithm type None"):
        create.segmentation(array, affine=AXIAL, segments=["Lung"])
    with pytest.raises(CreateError, match="its algorithm has no name"):
        create.segmentation(array, affine=AXIAL, segments=["Lung"], algorithm_type="AUTOMATIC")
    seg = create.segmentation(
        array, affine=AXIAL, segments=[Segment("L", "Lung", algorithm_type="MANUAL")], algorithm_name="net"
    )
    assert "SegmentAlgorithmName" not in seg.SegmentSequence[0]


def test_invalid_values_of_the_source_name_the_attribute() -> None:
    images = series((3, 8, 8))
    images[1].checking = "off"
    images[1].ImagePositionPatient = [1, 2]
    with pytest.raises(GeometryError, match="ImagePositionPatient"):
        made(labels((3, 8, 8)), source=images)
    images = series((3, 8, 8))
    images[0].checking = "off"
    images[0].PatientSex = "female"  # type: ignore[assignment]
    with pytest.raises(CreateError, match=r"invalid PatientSex.*"):
        made(labels((3, 8, 8)), source=images)
    assert made(labels((3, 8, 8)), source=images, study=create.Study.of(images[0], exclude=["PatientSex"]))
    images = series((3, 8, 8))
    del images[2].SOPInstanceUID
    with pytest.raises(CreateError, match="SOPInstanceUID"):
        made(labels((3, 8, 8)), source=images)
    images = series((3, 8, 8))
    images[2].PatientID = "0815"
    with pytest.raises(CreateError, match="different values of PatientID"):
        made(labels((3, 8, 8)), source=images)


@pytest.mark.parametrize("axes", list(permutations(range(3))))
@pytest.mark.parametrize("flips", list(product((1, -1), repeat=3)))
def test_axes_in_another_order_are_those_of_the_source(axes: Any, flips: Any) -> None:
    """As in NIfTI files, whose rows and columns are often not those of the images."""
    images = series((4, 6, 5), OBLIQUE)
    array = labels((4, 6, 5))
    grid = of_series(images).grid[tuple(slice(None, None, step) for step in flips)]
    turned = array[tuple(slice(None, None, step) for step in flips)].transpose(axes)
    other = Grid(grid.affine[:, [*axes, 3]], turned.shape, grid.frame_of_reference_uid)
    seg = made(turned, source=images, like=other)
    assert np.array_equal(seg.labels(images), array)
    assert np.array_equal(seg.labels(other), turned)
    assert np.array_equal(seg.masks(other)["Liver"], turned == 2)
    assert seg.masks(other).shape == turned.shape
    assert "DerivationImageSequence" in seg.PerFrameFunctionalGroupsSequence[0]


def test_nifti(tmp_path: Path) -> None:
    nibabel = pytest.importorskip("nibabel")
    images = series((4, 6, 5), OBLIQUE)
    grid = of_series(images).grid
    array = labels((4, 6, 5))
    affine = (
        grid.to_nifti() @ np.diag([1, -1, 1, 1]) @ np.array([[1, 0, 0, 0], [0, 1, 0, -5], [0, 0, 1, 0], [0, 0, 0, 1]])
    )
    nibabel.save(nibabel.Nifti1Image(array.T[:, ::-1], affine), tmp_path / "x.nii")  # as dcm2niix writes it
    image = nibabel.load(tmp_path / "x.nii")
    data = np.asanyarray(image.dataobj).T
    seg = made(data, source=images, like=Grid.from_nifti(image.affine, image.shape))
    assert np.array_equal(seg.labels(images), array)
    assert np.array_equal(made(data.T, source=images, affine=image.affine, space="RAS").labels(images), array)
