"""Findings on functional groups."""

from __future__ import annotations

import pytest

from dcmgen import create
from dcmgen.model.dataset import BaseDataset
from dcmgen.validation.reports.report import Finding
from tests.validation.instances import instance
from tests.validation.test_consistency import item


def errors(ds: BaseDataset) -> list[Finding]:
    return list(ds.validate().errors)


@pytest.mark.parametrize("iod", ["Enhanced CT Image", "Enhanced MR Image", "Enhanced XA Image", "Segmentation"])
@pytest.mark.parametrize("where", ["SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence"])
def test_groups_without_items(iod: str, where: str) -> None:
    ds = instance(iod)
    assert errors(ds) == []
    (groups,) = ds[where].value
    emptied = []
    for element in groups:
        element.value = []
        emptied.append(element.keyword)
    found = {f.path: f.kind for f in errors(ds) if f.path.startswith(where)}
    optional = {"DerivationImageSequence", "ReferencedImageSequence", "MRSpatialSaturationSequence"}  # Type 2
    assert found == {f"{where}[0].{keyword}": "type-1.empty" for keyword in emptied if keyword not in optional}


@pytest.mark.parametrize("where", ["SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence"])
def test_sequence_of_groups_without_items(where: str) -> None:
    ds = instance("Enhanced CT Image")
    setattr(ds, where, [])
    assert (where, "type-1.empty") in {(f.path, f.kind.replace("1c", "1")) for f in errors(ds)}


def test_groups_of_type_2_can_be_empty() -> None:
    ds = instance("Enhanced MR Image")
    ds.SharedFunctionalGroupsSequence[0].ReferencedImageSequence = []
    ds.SharedFunctionalGroupsSequence[0].DerivationImageSequence = []
    assert errors(ds) == []


def test_mandatory_groups_with_conditional_attributes_can_be_absent() -> None:
    ds = instance("Legacy Converted Enhanced CT Image")
    for where in ("SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence"):
        for group in ds[where].value:
            assert "UnassignedSharedConvertedAttributesSequence" not in group
            assert "UnassignedPerFrameConvertedAttributesSequence" not in group
    assert errors(ds) == []


def test_frame_content_of_segmentations_with_dimensions() -> None:
    ds = instance("Segmentation")
    assert "DimensionIndexSequence" in ds
    del ds.PerFrameFunctionalGroupsSequence[0]["FrameContentSequence"]
    (found,) = errors(ds)
    assert (found.kind, found.module) == ("group.missing", "Frame Content")
    ds.DimensionOrganizationType = "TILED_FULL"
    assert "Frame Content" not in {f.module for f in errors(ds)}


def test_slides_can_have_dimensions_without_frame_content() -> None:
    ds = instance("VL Whole Slide Microscopy Image")
    ds.DimensionIndexSequence = [item(DimensionIndexPointer=0x0048_021E, FunctionalGroupPointer=0x0048_021A)]
    assert "Frame Content" not in {f.module for f in errors(ds)}


def test_groups_of_selected_frames() -> None:
    ds = create.example("Enhanced Continuous RT Image")
    assert errors(ds) == []
    (first, _) = ds["SelectedFrameFunctionalGroupsSequence"].value
    del first["FrameContentSequence"]
    (found,) = errors(ds)
    assert (found.kind, found.module) == ("group.missing", "Frame Content")
