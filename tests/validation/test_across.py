"""Findings of several files: contradictions in a series, and references."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dcmgen import Dataset
from dcmgen.iods import ComprehensiveSR, RTStructureSet, Segmentation, SpatialRegistration
from dcmgen.validation import validate_across
from tests.validation.conftest import ct_image

CT, SEG, MPPS = "1.2.840.10008.5.1.4.1.1.2", "1.2.840.10008.5.1.4.1.1.66.4", "1.2.840.10008.3.1.2.3.3"


def uid(number: int) -> str:
    """Return the SOP Instance UID of an image of `series`."""
    return f"2.25.100{number}"


@pytest.fixture
def series(tmp_path: Path) -> Path:
    """Write four CT images of one series and return their folder."""
    for number in range(4):
        write(tmp_path, number)
    return tmp_path


def write(folder: Path, number: int, **changes: Any) -> None:
    ct = ct_image()
    ct.SOPInstanceUID, ct.InstanceNumber, ct.ImagePositionPatient = uid(number), number, [0, 0, number]
    ct.update(changes)
    ct.save_as(folder / f"{number}.dcm")


def found(folder: Path) -> list[tuple[str, str, str]]:
    return [(f.severity, f.rule, f.path) for f in validate_across([folder])]


def image(number: int, **more: Any) -> dict[str, Any]:
    return {"ReferencedSOPClassUID": CT, "ReferencedSOPInstanceUID": uid(number), **more}


def test_a_consistent_series_has_no_findings(series: Path) -> None:
    assert found(series) == []


def test_entities(series: Path) -> None:
    shutil.copy(series / "3.dcm", series / "copy.dcm")
    write(series, 5, StudyDate="20240101", Modality="MR", FrameOfReferenceUID="2.25.77")
    errors = {f.rule: f.message for f in validate_across([series]).errors}
    assert set(errors) == {"across.duplicate", "across.study", "across.series", "across.frame-of-reference"}
    assert "copy.dcm" in errors["across.duplicate"]
    assert "5.dcm" in errors["across.study"]
    assert "Modality" in errors["across.series"]


# geometry of a series


@pytest.mark.parametrize(
    ("changes", "rules"),
    [
        ({"ImageOrientationPatient": [1, 0, 0, 0, 0, -1]}, [("across.geometry", "ImageOrientationPatient")]),
        ({"ImageOrientationPatient": ["1.0", "0.0002", "0", "-0", "1", "0e0"]}, []),
        ({"PixelSpacing": [9, 9]}, [("across.geometry", "PixelSpacing")]),
        ({"Rows": 3, "PixelData": bytes(12)}, [("across.geometry", "Rows")]),
        ({"ImagePositionPatient": [0, 0, 2]}, [("across.position", "ImagePositionPatient")]),
        ({"ImagePositionPatient": ["0", "-0.0001", "2.00"]}, [("across.position", "ImagePositionPatient")]),
        ({"ImagePositionPatient": [0, 0, 2], "TemporalPositionIdentifier": 2}, []),
        ({"ImagePositionPatient": [0, 0, 2], "AcquisitionTime": "120001"}, []),
        ({"ImagePositionPatient": [0, 0, 2], "SeriesInstanceUID": "2.25.9"}, []),
        ({"ImageOrientationPatient": [1, 0, 0, 0, 0, -1], "SeriesInstanceUID": "2.25.9"}, []),
        ({"ImageOrientationPatient": [1, 0, 0, 0, 0, -1], "ImageType": ["ORIGINAL", "PRIMARY", "LOCALIZER"]}, []),
        ({"ImagePositionPatient": None}, []),
    ],
)
def test_geometry(series: Path, changes: dict[str, Any], rules: list[tuple[str, str]]) -> None:
    write(series, 5, **changes)
    assert found(series) == [("warning", rule, path) for rule, path in rules]


def test_copies_of_one_instance_are_not_two_positions(series: Path) -> None:
    shutil.copy(series / "3.dcm", series / "copy.dcm")
    assert found(series) == [("error", "across.duplicate", "SOPInstanceUID")]


def test_several_positions_are_one_finding(series: Path) -> None:
    for number in (5, 6):
        write(series, number, ImagePositionPatient=[0, 0, 2])
    write(series, 7, ImagePositionPatient=[0, 0, 3])
    (finding,) = validate_across([series])
    assert finding.message.endswith("have the same position: 2.dcm, 5.dcm, 6.dcm (and 1 more position)")


# references


def test_references_to_studies_and_procedure_steps_are_not_to_files(series: Path) -> None:
    write(
        series,
        5,
        ReferencedImageSequence=[image(1)],
        ReferencedStudySequence=[
            {"ReferencedSOPClassUID": "1.2.840.10008.3.1.2.3.1", "ReferencedSOPInstanceUID": "1.2.3"}
        ],
        ReferencedPatientSequence=[{"ReferencedSOPInstanceUID": "1.2.5"}],
        ReferencedPerformedProcedureStepSequence=[{"ReferencedSOPClassUID": MPPS, "ReferencedSOPInstanceUID": "1.2.4"}],
        SourceImageSequence=[{"ReferencedSOPClassUID": MPPS, "ReferencedSOPInstanceUID": "1.2.6"}],
    )
    assert found(series) == []


@pytest.mark.parametrize("sop_class", [CT, "1.2.840.10008.5.1.4.1.1.5", "1.2.3.4", ""])
def test_references_to_missing_files(series: Path, sop_class: str) -> None:
    reference = {"ReferencedSOPClassUID": sop_class, "ReferencedSOPInstanceUID": "1.2.6"}
    write(series, 5, ReferencedImageSequence=[image(1), reference])
    assert found(series) == [("note", "across.reference", "ReferencedSOPInstanceUID")]
    write(series, 5, ReferencedImageSequence=[reference])  # it may only refer to other files
    assert found(series) == []


def test_references_of_another_class(series: Path) -> None:
    write(series, 5, ReferencedImageSequence=[image(1), image(2, ReferencedSOPClassUID="1.2.840.10008.5.1.4.1.1.4")])
    (finding,) = validate_across([series])
    assert (finding.rule, finding.path) == (
        "across.reference-class",
        "ReferencedImageSequence[1].ReferencedSOPClassUID",
    )
    message = "the reference names MR Image Storage but the file is CT Image Storage: 5.dcm refers to 2.dcm"
    assert finding.message == message


def save(kind: type[Any], folder: Path, fill: Callable[[Any], object]) -> None:
    ct = ct_image()
    ds = kind(SOPInstanceUID="2.25.500", SeriesInstanceUID="2.25.501", StudyInstanceUID=ct.StudyInstanceUID)
    fill(ds)
    ds.save_as(folder / "object.dcm")


def test_frames_that_do_not_exist(series: Path) -> None:
    def fill(seg: Dataset) -> None:
        seg.SOPClassUID = SEG  # the IOD has two
        sources = [image(0, ReferencedFrameNumber=[1]), image(1, ReferencedFrameNumber=[1, 2]), image(2)]
        seg.SharedFunctionalGroupsSequence = [{"DerivationImageSequence": [{"SourceImageSequence": sources}]}]

    save(Segmentation, series, fill)
    (finding,) = validate_across([series])
    assert (finding.severity, finding.rule) == ("error", "across.reference-frame")
    where = "SharedFunctionalGroupsSequence[0].DerivationImageSequence[0].SourceImageSequence[1].ReferencedFrameNumber"
    assert finding.path == where
    assert finding.message == "frame 2 is referenced but the file has 1 frame: object.dcm refers to 1.dcm"


def test_contours_on_frames_and_segments_that_do_not_exist(series: Path) -> None:
    write(
        series,
        7,
        SOPClassUID="1.2.840.10008.5.1.4.1.1.66.4",
        Modality="SEG",
        SeriesInstanceUID="2.25.9",
        NumberOfFrames=3,
    )
    reference = {"ReferencedSOPClassUID": SEG, "ReferencedSOPInstanceUID": uid(7)}

    def fill(rt: Dataset) -> None:
        images = [{**reference, "ReferencedFrameNumber": n} for n in (3, 4)]
        rt.ROIContourSequence = [{"ContourSequence": [{"ContourImageSequence": images}]}]

    save(RTStructureSet, series, fill)
    path = "ROIContourSequence[0].ContourSequence[0].ContourImageSequence[1].ReferencedFrameNumber"
    assert found(series) == [("error", "across.reference-frame", path)]

    ds = Dataset(
        SOPClassUID=reference["ReferencedSOPClassUID"], SOPInstanceUID=uid(7), SegmentSequence=[{"SegmentNumber": 1}]
    )
    ds.save_as(series / "7.dcm")

    def title(sr: Dataset) -> None:
        sr.ContentSequence = [{"ReferencedSOPSequence": [{**reference, "ReferencedSegmentNumber": n}]} for n in (1, 2)]

    save(ComprehensiveSR, series, title)
    path = "ContentSequence[1].ReferencedSOPSequence[0].ReferencedSegmentNumber"
    assert found(series) == [("error", "across.reference-frame", path)]


@pytest.mark.parametrize(("study", "series_uid"), [("2.25.2", "2.25.3"), ("2.25.2", "2.25.4"), ("2.25.8", "2.25.3")])
def test_series_and_study_of_references(series: Path, study: str, series_uid: str) -> None:
    def fill(sr: Dataset) -> None:
        those = [{"SeriesInstanceUID": series_uid, "ReferencedSOPSequence": [image(0), image(1)]}]
        sr.CurrentRequestedProcedureEvidenceSequence = [{"StudyInstanceUID": study, "ReferencedSeriesSequence": those}]

    save(ComprehensiveSR, series, fill)
    rules = [rule for _, rule, _ in found(series)]
    assert rules == ([] if (study, series_uid) == ("2.25.2", "2.25.3") else ["across.reference-series"])


@pytest.mark.parametrize("frame", ["2.25.4", "1.2.3.4"])
def test_frame_of_reference_of_the_images_of_a_structure_set(series: Path, frame: str) -> None:
    def fill(rt: Dataset) -> None:
        studies = [
            {
                "RTReferencedSeriesSequence": [
                    {"SeriesInstanceUID": "2.25.3", "ContourImageSequence": [image(0), image(1)]}
                ]
            }
        ]
        rt.ReferencedFrameOfReferenceSequence = [{"FrameOfReferenceUID": frame, "RTReferencedStudySequence": studies}]

    save(RTStructureSet, series, fill)
    where = "ReferencedFrameOfReferenceSequence[0].RTReferencedStudySequence[0].RTReferencedSeriesSequence[0].ContourImageSequence"
    expected = [("error", "across.frame-of-reference", f"{where}[0].ReferencedSOPInstanceUID")]
    assert found(series) == (expected if frame == "1.2.3.4" else [])
    messages = [finding.message for finding in validate_across([series])]
    assert [message.endswith("object.dcm refers to 0.dcm (and 1 more reference)") for message in messages] == [
        True
    ] * len(messages)


@pytest.mark.parametrize("frame", ["2.25.4", "1.2.3.4"])
def test_frame_of_reference_of_a_region(series: Path, frame: str) -> None:
    def fill(rt: Dataset) -> None:
        rt.StructureSetROISequence = [{"ROINumber": 3, "ReferencedFrameOfReferenceUID": frame}]
        rt.ROIContourSequence = [{"ReferencedROINumber": 3, "ContourSequence": [{"ContourImageSequence": [image(2)]}]}]

    save(RTStructureSet, series, fill)
    path = "ROIContourSequence[0].ContourSequence[0].ContourImageSequence[0].ReferencedSOPInstanceUID"
    assert found(series) == ([("error", "across.frame-of-reference", path)] if frame == "1.2.3.4" else [])


def test_frame_of_reference_of_a_registration(series: Path) -> None:
    def fill(registration: Dataset) -> None:
        registration.FrameOfReferenceUID = "2.25.99"  # that of the result, not of the images
        registration.RegistrationSequence = [
            {"FrameOfReferenceUID": frame, "ReferencedImageSequence": [image(n)]}
            for n, frame in enumerate(["2.25.4", "2.25.5"])
        ]

    save(SpatialRegistration, series, fill)
    path = "RegistrationSequence[1].ReferencedImageSequence[0].ReferencedSOPInstanceUID"
    assert found(series) == [("error", "across.frame-of-reference", path)]
