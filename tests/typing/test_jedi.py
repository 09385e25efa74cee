"""Completion with jedi, which IPython, Spyder and plugins of other editors use."""

from __future__ import annotations

import pytest

from tests.data import ROOT

jedi = pytest.importorskip("jedi")

START = """\
import dcmgen as dcm
from dcmgen import Dataset, dcmread
from dcmgen.iods import CTImage, EnhancedCTImage, EnhancedSR
ct = CTImage()
"""


def complete(line: str) -> set[str]:
    """Return the completions at the end of a line."""
    script = jedi.Script(START + line, path=ROOT / "work.py", project=jedi.Project(ROOT))
    return {each.name for each in script.complete()}


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("ct.", "PatientName"),
        ("CTImage(", "PatientName="),
        ("CTImage.new(", "PatientName="),
        ("CTImage.new().", "PatientName"),
        ("CTImage.read('ct.dcm').", "PatientName"),
        ("dcmread('ct.dcm', CTImage).", "PatientName"),
        ("dcm.dcmread('ct.dcm', CTImage).", "PatientName"),
        ("dcmread('ct.dcm').", "save_as"),
        ("dcm.", "dcmread"),
        ("Dataset().", "save_as"),
        ("ct.PatientName.", "family_name"),
        ("ct.Rows.", "bit_length"),
        ("ct.StudyDate.", "range"),
        ("ct.PixelSpacing[0].", "is_integer"),
        ("ct.ImageType[0].", "casefold"),
        ("ct.ReferencedStudySequence.", "add"),
        ("ct.ReferencedStudySequence.add(", "ReferencedSOPInstanceUID="),
        ("ct.ReferencedStudySequence.add().", "ReferencedSOPInstanceUID"),
        ("ct.ReferencedStudySequence[0].", "ReferencedSOPInstanceUID"),
        ("for item in ct.ReferencedStudySequence:\n    item.", "ReferencedSOPInstanceUID"),
        ("ct.AnatomicRegionSequence[0].AnatomicRegionModifierSequence[0].", "CodeMeaning"),
        ("EnhancedCTImage().SharedFunctionalGroupsSequence.add(", "PixelMeasuresSequence="),
        ("EnhancedCTImage().PerFrameFunctionalGroupsSequence[0].", "FrameContentSequence"),
        ("EnhancedCTImage().SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0].", "PixelSpacing"),
        ("EnhancedSR().ContentSequence.add(", "ValueType="),
        ("EnhancedSR().ContentSequence[0].", "ValueType"),
    ],
)
def test_completion(line: str, name: str) -> None:
    assert name in complete(line)


def test_other_attributes_are_not_offered() -> None:
    assert "EchoTime" not in complete("ct.")
    assert "PatientName=" not in complete("ct.ReferencedStudySequence.add(")
