"""Completion of live objects in IPython, and so in Jupyter."""

from __future__ import annotations

import pytest

pytest.importorskip("IPython")

from IPython.core.completer import provisionalcompleter
from IPython.core.interactiveshell import InteractiveShell

CELL = """
import dcmgen as dcm
from dcmgen import Dataset, dcmread, iods
from dcmgen.iods import CTImage

ct = CTImage(PatientName="Doe^Jane", PatientID="1")
ct.ReferencedStudySequence.add(ReferencedSOPInstanceUID="1.2")
ds = Dataset(PatientName="Doe^Jane", BeamSequence=[{"BeamNumber": 1, "ControlPointSequence": [{"GantryAngle": 0}]}])
typed = Dataset(SOPClassUID=CTImage.sop_classes[0], PatientID="1").typed()
"""


@pytest.fixture(scope="module")
def shell() -> InteractiveShell:
    found = InteractiveShell()
    found.history_manager.enabled = False
    found.run_cell(CELL).raise_error()
    return found


def complete(shell: InteractiveShell, line: str) -> set[str]:
    with provisionalcompleter():
        return {each.text.lstrip(".") for each in shell.Completer.completions(line, len(line))}


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("ds.Pat", {"PatientName"}),
        ('ds["Pat', {"PatientName"}),
        ("ds.BeamSequence[0].Be", {"BeamNumber"}),
        ("ds.BeamSequence[0].ControlPointSequence[0].Gan", {"GantryAngle"}),
        ('ct["Patient', {"PatientID", "PatientName"}),
        ("ct.ReferencedStudySequence[0].Ref", {"ReferencedSOPClassUID", "ReferencedSOPInstanceUID"}),
        ("from dcmgen.iods import CTIm", {"CTImage"}),
    ],
)
def test_elements_of_live_objects(shell: InteractiveShell, line: str, names: set[str]) -> None:
    assert complete(shell, line) == names


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("ct.Pat", "PatientSex"),
        ("typed.Pat", "PatientSex"),
        ("CTImage(Pat", "PatientSex="),
        ("CTImage.read('x').Pat", "PatientSex"),
        ("dcmread('x', CTImage).Pat", "PatientSex"),
        ("dcmread('x', CTImage).ReferencedStudySequence[0].Ref", "ReferencedSOPInstanceUID"),
        ("CTImage().ReferencedStudySequence.add(Ref", "ReferencedSOPInstanceUID="),
        ("iods.Enhanced", "EnhancedMRImage"),
        ("ds.PatientName.fam", "family_name"),
        ("ds.BeamSequence[0].sa", "save_as"),
    ],
)
def test_attributes_of_types(shell: InteractiveShell, line: str, name: str) -> None:
    found = complete(shell, line)
    assert name in found
    assert "EchoTime" not in found


def test_items_if_the_user_allows_evaluation(shell: InteractiveShell) -> None:
    """IPython itself, without jedi, evaluates ``ds.BeamSequence[0]`` only if the user allows it."""
    completer = shell.Completer
    completer.use_jedi, completer.evaluation = False, "unsafe"
    try:
        assert "BeamNumber" in complete(shell, "ds.BeamSequence[0].Be")
        assert complete(shell, 'ds.BeamSequence[0]["Be') == {"BeamNumber"}
    finally:
        completer.use_jedi, completer.evaluation = True, "limited"
