"""Python names for names of the standard."""

from __future__ import annotations

import keyword

import pytest

from generator import facts, names
from tests import data


@pytest.mark.parametrize(
    ("name", "suffix", "expected"),
    [
        ("CT Image", "", "CTImage"),
        ("Enhanced CT Image", "", "EnhancedCTImage"),
        ("12-Lead ECG", "", "TwelveLeadECG"),
        ("X-Ray 3D Angiographic Image", "", "XRay3DAngiographicImage"),
        ("Multi-frame True Color Secondary Capture Image", "", "MultiFrameTrueColorSecondaryCaptureImage"),
        ("XA/XRF Grayscale Softcopy Presentation State", "", "XAXRFGrayscaleSoftcopyPresentationState"),
        ("General Study", "Module", "GeneralStudyModule"),
        ("General Study Module", "Module", "GeneralStudyModule"),
        ("Patient's Birth", "", "PatientBirth"),
        ("Bits & Pieces (new)", "Macro", "BitsAndPiecesNewMacro"),
        ("Exposure in µAs", "", "ExposureInAs"),
        ("7 Up", "", "N7Up"),
    ],
)
def test_class_names(name: str, suffix: str, expected: str) -> None:
    assert names.class_name(name, suffix) == expected


def test_a_name_without_letters_is_an_error() -> None:
    with pytest.raises(ValueError, match="cannot make a class name"):
        names.class_name("—")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Enhanced CT Image", "enhanced_ct_image"),
        ("12-Lead ECG", "twelve_lead_ecg"),
        ("C.7-1", "c_7_1"),
        ("10-18", "t_10_18"),
        ("8.8-1a", "t_8_8_1a"),
        ("C.8.18.1-1b", "c_8_18_1_1b"),
        ("ReferencedStudySequence", "referenced_study_sequence"),
        ("RTPlan", "rt_plan"),
        ("Patient's Age", "patient_age"),
        ("Import", "import_"),
    ],
)
def test_module_names(name: str, expected: str) -> None:
    assert names.module_name(name) == expected


def test_names_of_the_whole_standard_are_distinct_identifiers() -> None:
    found = facts.load(data.ROOT / "standard")
    for all_names in ([each.name for each in found.iods], [each.id for each in found.tables]):
        modules = [names.module_name(each) for each in all_names]
        assert len(set(modules)) == len(modules) == len(all_names)
        assert all(each.isidentifier() and not keyword.iskeyword(each) for each in modules)
    classes = [names.class_name(each.name) for each in found.iods]
    assert len(set(classes)) == len(classes)
    assert all(map(str.isidentifier, classes))
