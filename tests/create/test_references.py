"""References to instances, and lists of instances by study and series."""

from __future__ import annotations

import pytest

from dcmgen import Dataset, create, uid
from dcmgen.create import references
from dcmgen.errors import CreateError
from dcmgen.iods import (
    ComprehensiveSR,
    CTImage,
    EnhancedCTImage,
    KeyObjectSelectionDocument,
    RTStructureSet,
    Segmentation,
)
from dcmgen.model.iod import IOD


def image(study: str, series: str, instance: str) -> CTImage:
    return CTImage(StudyInstanceUID=study, SeriesInstanceUID=series, SOPInstanceUID=instance)


IMAGES = [image("1.1", "1.1.1", "1.1.1.1"), image("1.1", "1.1.1", "1.1.1.2"), image("1.1", "1.1.2", "1.1.2.1")]
OTHER = image("1.2", "1.2.1", "1.2.1.1")


def listed(items: object, instances: str = "ReferencedInstanceSequence") -> dict[str, list[str]]:
    """Return the SOP Instance UIDs of the items of Referenced Series Sequence, by series."""
    assert isinstance(items, list)
    return {item.SeriesInstanceUID: [each.ReferencedSOPInstanceUID for each in item[instances].value] for item in items}


def test_an_instance() -> None:
    assert create.instance_reference(IMAGES[0]) == {
        "ReferencedSOPClassUID": uid.CTImageStorage,
        "ReferencedSOPInstanceUID": "1.1.1.1",
    }


def test_frames_and_segments() -> None:
    seg = Segmentation(SOPClassUID=uid.SegmentationStorage, SOPInstanceUID="1.3", NumberOfFrames=4)
    seg.SegmentSequence = [{"SegmentNumber": 1}, {"SegmentNumber": 3}]
    found = create.instance_reference(seg, frame_numbers=range(2, 5), segment_numbers=[3])
    assert found["ReferencedFrameNumber"] == [2, 3, 4]
    assert found["ReferencedSegmentNumber"] == [3]
    with pytest.raises(CreateError, match=r"no frame 5\. Use the numbers of its frames: 1 to 4"):
        create.instance_reference(seg, frame_numbers=[5])
    with pytest.raises(CreateError, match=r"no segment 2\. Use the numbers of its segments: 1, 3"):
        create.instance_reference(seg, segment_numbers=[2])


def test_the_frame_of_a_single_frame_image_is_the_image() -> None:
    assert "ReferencedFrameNumber" not in create.instance_reference(IMAGES[0], frame_numbers=[1])
    with pytest.raises(CreateError, match="no frame 2"):
        create.instance_reference(IMAGES[0], frame_numbers=[2])


@pytest.mark.parametrize("keyword", ["SOPClassUID", "SOPInstanceUID"])
def test_an_instance_without_a_uid(keyword: str) -> None:
    ds = Dataset(SOPClassUID=uid.CTImageStorage, SOPInstanceUID="1.1")
    ds[keyword].value = ""
    with pytest.raises(CreateError, match=f"{keyword}: Dataset has no {keyword}"):
        create.instance_reference(ds)


def test_by_series_and_study() -> None:
    series = references.series_references([*IMAGES, IMAGES[0]])
    assert [each["SeriesInstanceUID"] for each in series] == ["1.1.1", "1.1.2"]
    assert [len(each["ReferencedInstanceSequence"]) for each in series] == [2, 1]
    studies = references.study_references([OTHER, *IMAGES])
    assert [each["StudyInstanceUID"] for each in studies] == ["1.2", "1.1"]
    assert studies[1]["ReferencedSeriesSequence"] == references.series_references(IMAGES, "ReferencedSOPSequence")


@pytest.mark.parametrize("obj", [RTStructureSet(StudyInstanceUID="1.1"), Dataset(StudyInstanceUID="1.1")])
def test_common_instance_references(obj: IOD | Dataset) -> None:
    references.add_common_instance_references(obj, IMAGES[:1])
    for _ in range(2):  # instances that are listed are not added again
        references.add_common_instance_references(obj, [*IMAGES, OTHER])
    assert listed(obj["ReferencedSeriesSequence"].value) == {"1.1.1": ["1.1.1.1", "1.1.1.2"], "1.1.2": ["1.1.2.1"]}
    (study,) = obj["StudiesContainingOtherReferencedInstancesSequence"].value
    assert study.StudyInstanceUID == "1.2"
    assert listed(study.ReferencedSeriesSequence) == {"1.2.1": ["1.2.1.1"]}


def test_a_list_that_stays_empty_is_absent() -> None:
    obj = RTStructureSet(StudyInstanceUID="1.1")
    references.add_common_instance_references(obj, [OTHER])
    assert "ReferencedSeriesSequence" not in obj


def test_evidence() -> None:
    sr = ComprehensiveSR(StudyInstanceUID="1.1")
    references.add_evidence(sr, [*IMAGES, OTHER])
    (study,) = sr.CurrentRequestedProcedureEvidenceSequence
    assert list(listed(study.ReferencedSeriesSequence, "ReferencedSOPSequence")) == ["1.1.1", "1.1.2"]
    assert [item.StudyInstanceUID for item in sr.PertinentOtherEvidenceSequence] == ["1.2"]
    key = KeyObjectSelectionDocument(StudyInstanceUID="1.1")
    references.add_evidence(key, [*IMAGES, OTHER])
    assert [item.StudyInstanceUID for item in key.CurrentRequestedProcedureEvidenceSequence] == ["1.1", "1.2"]


def test_errors_leave_the_object_unchanged() -> None:
    obj = EnhancedCTImage(StudyInstanceUID="1.1")
    before = obj.to_json()
    with pytest.raises(CreateError, match="SeriesInstanceUID"):
        references.add_common_instance_references(obj, [*IMAGES, CTImage(StudyInstanceUID="1.2", SOPInstanceUID="1.9")])
    with pytest.raises(CreateError, match="Set StudyInstanceUID first"):
        references.add_common_instance_references(EnhancedCTImage(), IMAGES)
    assert obj.to_json() == before
