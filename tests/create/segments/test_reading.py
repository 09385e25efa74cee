"""Masks and labels of segmentations that other programs made, or that are damaged."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from dcmgen import Dataset, create, dcmread
from dcmgen.create.segments.reading import Masks
from dcmgen.errors import CreateError, GeometryError, PixelError, ReadError, RepairWarning
from dcmgen.geometry import Grid, of_series, resample
from dcmgen.iods import Segmentation
from dcmgen.pixels import pixel_array
from tests.create.segments.sources import AXIAL, OBLIQUE, series
from tests.data import corpus

COUNTS = {
    "highdicom__seg_image_cr_binary.dcm": ((1, 16, 16), 1, 151),
    "highdicom__seg_image_ct_binary.dcm": ((3, 16, 16), 1, 638),
    "highdicom__seg_image_ct_binary_fractional.dcm": ((3, 16, 16), 1, 638),
    "highdicom__seg_image_ct_binary_overlap.dcm": ((165, 16, 16), 2, 64),
    "highdicom__seg_image_ct_binary_single_frame.dcm": ((1, 128, 128), 1, 1832),
    "highdicom__seg_image_sm_control.dcm": ((50, 50), 20, 14),
    "highdicom__seg_image_sm_control_labelmap.dcm": ((50, 50), 20, 14),
    "highdicom__seg_image_sm_control_labelmap_palette_color.dcm": ((50, 50), 20, 14),
    "highdicom__seg_image_sm_dots_tiled_full.dcm": ((50, 50), 50, 0),
    "dcmjs__tumor_User1_Manual_Trial1.dcm": ((9, 128, 128), 2, 54),
}
"""Shape, number of segments and number of pixels of the first of them, as highdicom 0.28 reads them."""


@pytest.mark.parametrize("name", list(COUNTS))
def test_files_of_other_programs(name: str) -> None:
    seg = dcmread(corpus() / "files" / name, Segmentation)
    shape, count, pixels = COUNTS[name]
    masks = seg.masks()
    assert (masks.shape, len(masks), int((masks[next(iter(masks))] > 0).sum())) == (shape, count, pixels)
    assert len(seg.segments()) == count
    assert sum(int((mask > 0).sum()) for mask in masks.values()) > 0


def test_the_same_slide_in_three_forms() -> None:
    names = ("control", "control_labelmap", "control_labelmap_palette_color", "numbers")
    found = [
        dcmread(corpus() / "files" / f"highdicom__seg_image_sm_{name}.dcm", Segmentation).labels() for name in names
    ]
    assert all(np.array_equal(each, found[0]) for each in found[1:])
    sparse, full = (
        dcmread(corpus() / "files" / f"highdicom__seg_image_sm_{name}.dcm", Segmentation).labels()
        for name in ("dots", "dots_tiled_full")
    )
    assert np.array_equal(sparse, full)


def test_segments_of_other_programs() -> None:
    seg = dcmread(corpus() / "files" / "dcmjs__tumor_User1_Manual_Trial1.dcm", Segmentation)
    assert all(segment.type is not None and segment.label for segment in seg.segments().values())
    overlapping = dcmread(corpus() / "files" / "highdicom__seg_image_ct_binary_overlap.dcm", Segmentation)
    with pytest.raises(CreateError, match="segment 2 overlaps segment 1"):
        overlapping.labels()


def test_segmentations_of_highdicom(tmp_path: Path) -> None:
    hd = pytest.importorskip("highdicom")
    pydicom = pytest.importorskip("pydicom")
    images = series((4, 8, 6), OBLIQUE)
    for number, image in enumerate(images):
        image.PatientBirthDate = image.PatientSex = image.StudyTime = image.AccessionNumber = image.StudyID = None
        image.ReferringPhysicianName = image.PositionReferenceIndicator = None
        image.save_as(tmp_path / f"{number}.dcm")
    theirs = [pydicom.dcmread(tmp_path / f"{number}.dcm") for number in range(4)]
    labels = np.random.default_rng(0).integers(0, 3, (4, 8, 6)).astype(np.uint8)
    tissue = hd.sr.CodedConcept("85756007", "SCT", "Tissue")
    described = [
        hd.seg.SegmentDescription(number, f"S{number}", tissue, tissue, hd.seg.SegmentAlgorithmTypeValues.MANUAL)
        for number in (1, 2)
    ]
    for kind in ("BINARY", "LABELMAP"):
        made = hd.seg.Segmentation(
            theirs, labels, kind, described, hd.UID(), 2, hd.UID(), 1, "ACME", "model", "1.0", "0815"
        )
        made.save_as(tmp_path / "seg.dcm")
        seg = dcmread(tmp_path / "seg.dcm", Segmentation)
        assert np.array_equal(seg.labels(images), labels)
    seg = create.segmentation(labels, source=images, segments=["Lung", "Liver"], algorithm_type="MANUAL")
    seg.save_as(tmp_path / "ours.dcm")
    read = hd.seg.segread(str(tmp_path / "ours.dcm"))
    uids = [image.SOPInstanceUID for image in images]
    assert np.array_equal(read.get_pixels_by_source_instance(uids, combine_segments=True), labels)


def simple(**options: Any) -> Segmentation:
    labels = np.zeros((4, 6, 5), np.uint8)
    labels[0, 1:3, 1:4] = 1
    labels[3, 2:5, :2] = 2
    options.setdefault("affine", AXIAL)
    return create.segmentation(labels, segments=["Lung", "Liver"], algorithm_type="MANUAL", **options)


def test_slices_without_frames_are_filled() -> None:
    seg = simple()
    masks = seg.masks()
    assert (masks.shape, masks.grid.spacing) == ((4, 6, 5), (2.5, 0.7, 0.8))
    assert np.allclose(masks.grid.affine, AXIAL)
    assert masks[1].any((1, 2)).tolist() == [True, False, False, False]
    assert np.array_equal(masks["Liver"], masks[2])
    assert repr(masks) == "<Masks of shape (4, 6, 5): 1: 'Lung', 2: 'Liver'>"
    assert masks.segments == seg.segments()
    for key in (3, "Kidney"):
        with pytest.raises(KeyError, match="no segment has the key"):
            masks[key]


def test_one_slice_has_the_stated_spacing() -> None:
    seg = simple()
    del seg.PerFrameFunctionalGroupsSequence[1]
    seg.set_pixel_data(pixel_array(seg, index=0).astype(bool)[None], frames=True)
    masks = seg.masks()
    assert (masks.shape, masks.grid.spacing[0]) == ((1, 6, 5), 2.5)


def test_slices_that_are_not_regular() -> None:
    labels = np.ones((3, 6, 5), np.uint8)
    images = series((4, 6, 5))
    seg = create.segmentation(
        labels, source=[images[0], images[1], images[3]], segments=["Lung"], algorithm_type="MANUAL"
    )
    assert seg.masks().shape == (4, 6, 5)  # the third slice has no frame
    seg.PerFrameFunctionalGroupsSequence[2].PlanePositionSequence[0].ImagePositionPatient = [-100, -120.5, 13.3]
    masks = seg.masks()
    assert masks.shape == (3, 6, 5)
    with pytest.raises(GeometryError, match="distances between the frames are not equal"):
        _ = masks.grid


def test_like_must_contain_the_frames() -> None:
    seg = simple()
    grid = seg.masks().grid
    with pytest.raises(CreateError, match="away from the nearest slice"):
        seg.masks(grid[:2])
    other = Grid(OBLIQUE, (4, 6, 5))
    with pytest.raises(CreateError, match="differ from the frames in orientation"):
        seg.masks(other)
    with pytest.raises(GeometryError, match="different frames of reference"):
        seg.masks(Grid(AXIAL, (4, 6, 5), "1.2.3"))
    masks = seg.masks()
    assert resample(masks[1], masks.grid, Grid(AXIAL, (8, 6, 5)), method="nearest").shape == (8, 6, 5)


def test_masks_have_the_order_of_the_images() -> None:
    images = series((4, 6, 5))
    seg = simple(affine=None, source=images)
    found = seg.labels(of_series(images).grid)
    assert np.array_equal(seg.labels(images), found)
    assert np.array_equal(seg.labels(images[::-1]), found[::-1])
    assert seg.masks(images[::-1]).grid.matches(of_series(images).grid[::-1])
    order = [2, 0, 3, 1]
    masks = seg.masks([images[index] for index in order])
    assert np.array_equal(masks.labels(), found[order])
    with pytest.raises(GeometryError, match="not a regular grid in this order"):
        _ = masks.grid


def test_frames_without_their_segment(tmp_path: Path) -> None:
    labels = np.ones((2, 6, 5), np.uint8)
    seg = create.segmentation(labels, affine=AXIAL, segments=["Lung"], algorithm_type="MANUAL")
    for frame in seg.PerFrameFunctionalGroupsSequence:
        del frame.SegmentIdentificationSequence
    seg.save_as(tmp_path / "x.dcm")
    read = dcmread(tmp_path / "x.dcm", Segmentation)
    with pytest.warns(RepairWarning, match="those of the only one"):
        assert read.masks()[1].all()
    assert [repair.kind for repair in read.repairs] == ["segment"]
    strict = dcmread(tmp_path / "x.dcm", Segmentation, strict=True)
    with pytest.raises(ReadError, match="those of the only one"):
        strict.masks()
    two = simple()
    del two.PerFrameFunctionalGroupsSequence[0].SegmentIdentificationSequence
    with pytest.raises(CreateError, match="segment of frame 0 is unknown"):
        two.masks()


def test_invalid_segmentations() -> None:
    with pytest.raises(CreateError, match="SegmentationType is ''"):
        Masks(Dataset())
    seg = simple()
    seg.PerFrameFunctionalGroupsSequence[0].PlanePositionSequence[0].checking = "off"
    seg.PerFrameFunctionalGroupsSequence[0].PlanePositionSequence[0].ImagePositionPatient = [1, 2]
    with pytest.raises(GeometryError, match="ImagePositionPatient"):
        seg.masks()
    labels = np.full((2, 6, 5), 0.5)
    seg = create.segmentation(labels, affine=AXIAL, segments=["Lung"], algorithm_type="MANUAL", kind="occupancy")
    with pytest.raises(CreateError, match="has fractions"):
        seg.labels()
    seg.MaximumFractionalValue = 0
    with pytest.raises(PixelError, match="MaximumFractionalValue is 0"):
        seg.masks()[1]
