"""File-sets in notebooks, and at a prompt of IPython."""

from __future__ import annotations

from pathlib import Path

import pytest

from dcmgen.fileset import FileSet
from tests.fileset.common import instance
from tests.notebook import HOSTILE, LIMIT, Page, Printer


def prompt(fs: FileSet, width: int = 79) -> str:
    printer = Printer(width)
    fs._repr_pretty_(printer, False)
    return printer.written


@pytest.fixture
def fs() -> FileSet:
    made = FileSet()
    for patient in (1, 2):
        for number in (1, 2, 3):
            made.add(instance(patient, number=number))
    return made


def test_records_unfold(fs: FileSet, tmp_path: Path) -> None:
    page = Page(fs._repr_html_())
    assert page.lines[:4] == [
        "PATIENT Patient^1 · P1 1 STUDY",
        "STUDY 20261120 101530 · 1 SERIES",
        "SERIES CT · 1 3 IMAGE",
        "IMAGE 1 not written yet · added",
    ]
    assert "6 instances · no folder yet · DICOMDIR creation · 6 additions" in page.text
    fs.write(tmp_path)
    page = Page(FileSet(tmp_path)._repr_html_())
    assert f"6 instances · {tmp_path}" in page.text
    assert page.lines[3] == "IMAGE 1 PA000001/ST000001/SE000001/IM000001"
    assert page.seen.count("details") == 6


def test_instances_and_records(fs: FileSet) -> None:
    first = next(iter(fs))
    page = Page(first._repr_html_())
    assert "(0004,1430) Directory Record Type CS IMAGE" in page.lines
    assert "CT Image Storage" in page.text
    assert "PatientID=&#x27;P1&#x27;" in page.text
    assert Page(first.node.parent._repr_html_()).lines[0] == "SERIES CT · 1 3 IMAGE"
    assert len(Page(first.node.ancestors[-1].parent._repr_html_()).lines) == 2 * (1 + 1 + 1 + 3)


@pytest.mark.parametrize("hostile", HOSTILE)
def test_everything_is_escaped(hostile: str) -> None:
    fs = FileSet()
    fs.add(instance(PatientName=hostile, PatientID=hostile, StudyDescription=hostile, StudyID=hostile))
    Page(fs._repr_html_()).check(hostile)
    Page(next(iter(fs))._repr_html_()).check(hostile)


def test_large_file_sets_are_cut_off() -> None:
    fs = FileSet()
    for number in range(150):
        fs.add(instance(number=number))
    for patient in range(2, 500):
        fs.add(instance(patient))
    page = Page(fs._repr_html_())
    assert len(page.text) < LIMIT
    assert "… 50 more" in page.lines
    assert page.lines[-1] == "… more records; print() counts them"
    text = prompt(fs)
    assert len(text.splitlines()) == 101
    assert text.endswith("more lines; print() shows all")


@pytest.mark.parametrize("width", [40, 79])
def test_the_prompt_is_not_wider_than_the_terminal(fs: FileSet, width: int) -> None:
    fs.add(instance(3, PatientName="Very^Long" * 7))
    text = prompt(fs, width)
    assert max(map(len, text.splitlines())) == width
    assert "…" in text
    assert "SERIES: Modality=CT, SeriesNumber=1" in prompt(fs)
    assert repr(fs) == "<FileSet without ID of 7 instances in no folder yet>"


def test_the_number_of_images_counts_additions_and_removals(fs: FileSet, tmp_path: Path) -> None:
    fs.write(tmp_path)
    read = FileSet(tmp_path)
    assert str(read).count("3 SOP Instances") == 2
    read.remove(next(iter(read)))
    assert "2 SOP Instances (3 initial, 1 removal)" in str(read)
    read.add(instance(1, number=4))
    assert "3 SOP Instances (3 initial, 1 addition, 1 removal)" in str(read)
