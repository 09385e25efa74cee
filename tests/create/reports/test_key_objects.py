"""Key object selection documents list the instances that were given."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import dcmgen as dcm
from dcmgen import create, uid
from dcmgen.create.reports import Composite, Image, Reference, Waveform
from dcmgen.errors import DicomError
from dcmgen.iods import EnhancedCTImage
from tests.create import judges
from tests.create.reports.documents import complaints, ct
from tests.create.reports.test_content import ecg


def test_it_lists_the_instances(tmp_path: Path) -> None:
    made = create.key_objects(
        [ct(1), ct(2)], title="Rejected for Quality Reasons", description="Motion", modifiers=["Motion blur"],
        observer="Doe^John",
    )  # fmt: skip
    assert (made.Modality, made.PatientID, made.StudyInstanceUID) == ("KO", "4711", "1.2.3")
    assert [str(finding) for finding in made.validate()] == []
    made.save_as(tmp_path / "x.dcm")
    content = dcm.dcmread(tmp_path / "x.dcm").typed().content()  # type: ignore[attr-defined]
    assert str(content).splitlines() == [
        "Rejected for Quality Reasons",
        "  Document Title Modifier: Motion blur",
        "  Observer Type: Person",
        "  Person Observer Name: Doe^John",
        "  Key Object Description: Motion",
        "  CT Image 1.2.3.4.1",
        "  CT Image 1.2.3.4.2",
    ]
    series = made.CurrentRequestedProcedureEvidenceSequence[0].ReferencedSeriesSequence[0]
    assert len(series.ReferencedSOPSequence) == 2


@judges.needs_validators
def test_other_programs_have_no_complaint(tmp_path: Path) -> None:
    made = create.key_objects(ct(), title="Best In Set", modifiers=["Series"], description="Größe")
    assert [str(finding) for finding in made.validate()] == []
    assert complaints(made, tmp_path) == []


def test_a_folder_and_a_file_are_read(tmp_path: Path) -> None:
    for number in (1, 2, 3):
        ct(number).save_as(tmp_path / f"{number}.dcm")
    folder, file = create.key_objects(tmp_path), create.key_objects([tmp_path / "2.dcm"])
    assert len(folder.content().children) == 3
    assert [each.text for each in file.content().children] == ["CT Image 1.2.3.4.2"]


def test_value_types_follow_from_the_instances() -> None:
    frames = EnhancedCTImage.new(
        StudyInstanceUID="1.2.3", SeriesInstanceUID="1.2.3.8", SOPInstanceUID="1.2.3.8.1", NumberOfFrames=4
    )
    state = Reference(uid.GrayscaleSoftcopyPresentationStateStorage, "1.2.9.1", "1.2.9", "1.2.3")
    made = create.key_objects([ct(), ecg(), state, Image(frames, frames=[2, 4])], study=create.Study.of(ct()))
    items = made.content().children
    assert [type(each) for each in items] == [Image, Waveform, Composite, Image]
    assert made.ContentSequence[3].ReferencedSOPSequence[0].ReferencedFrameNumber == [2, 4]
    assert [str(finding) for finding in made.validate().errors] == []


BAD: dict[str, tuple[Callable[[], Any], str]] = {
    "no instances": (lambda: create.key_objects([]), "no instances"),
    "an unknown title": (lambda: create.key_objects(ct(), title="xyzzy"), "title 'xyzzy'"),
    "a set without modifier": (lambda: create.key_objects(ct(), title="Best In Set"), "no modifier"),
    "several studies": (
        lambda: create.key_objects([ct(), ct(1, "1.2.4")], study=create.Study.of(ct())),
        "several studies",
    ),
    "no such frame": (lambda: create.key_objects([Image(ct(), frames=[3])]), "no frame 3"),
    "not an instance": (lambda: create.key_objects([dcm.Dataset(PatientID="1")]), "no SOPClassUID"),
}


@pytest.mark.parametrize("case", list(BAD))
def test_bad_input_is_refused(case: str) -> None:
    call, message = BAD[case]
    with pytest.raises(DicomError, match=message):
        call()
