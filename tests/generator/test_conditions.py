"""Conditions: sentences in the style of the standard, phrased here, and the expressions they mean."""

from __future__ import annotations

import pytest

from generator import conditions
from generator import conditions_grammar as grammar
from generator.conditions_tokens import Unparsed
from generator.facts import Element, Expr

ELEMENTS = (
    ("00080005", "Specific Character Set", "CS"),
    ("00080008", "Image Type", "CS"),
    ("00080016", "SOP Class UID", "UI"),
    ("00080060", "Modality", "CS"),
    ("00080068", "Presentation Intent Type", "CS"),
    ("00080100", "Code Value", "SH"),
    ("00080119", "Long Code Value", "UC"),
    ("00081150", "Referenced SOP Class UID", "UI"),
    ("00089007", "Frame Type", "CS"),
    ("00089206", "Volumetric Properties", "CS"),
    ("00089215", "Derivation Code Sequence", "SQ"),
    ("00180022", "Scan Options", "CS"),
    ("00180060", "KVP", "DS"),
    ("00189073", "Acquisition Duration", "FD"),
    ("00189302", "Acquisition Type", "CS"),
    ("00200052", "Frame of Reference UID", "UI"),
    ("00220015", "Acquisition Device Type Code Sequence", "SQ"),
    ("00280002", "Samples per Pixel", "US"),
    ("00280004", "Photometric Interpretation", "CS"),
    ("00280008", "Number of Frames", "IS"),
    ("00280009", "Frame Increment Pointer", "AT"),
    ("00181063", "Frame Time", "DS"),
    ("00181065", "Frame Time Vector", "DS"),
    ("00281050", "Window Center", "DS"),
    ("00283010", "VOI LUT Sequence", "SQ"),
    ("300A0070", "Fraction Group Sequence", "SQ"),
    ("300A0080", "Number of Beams", "IS"),
    ("300A0111", "Control Point Sequence", "SQ"),
    ("300A0134", "Cumulative Meterset Weight", "DS"),
    ("300A00E1", "Material ID", "SH"),
    ("7FE00010", "Pixel Data", "OW"),
)


@pytest.fixture(scope="module")
def names() -> conditions.Names:
    return conditions.Names(
        Element(tag=tag, name=name, keyword=name.replace(" ", ""), vr=(vr,), vm="1") for tag, name, vr in ELEMENTS
    )


CLAUSES: dict[str, Expr] = {
    "Window Center (0028,1050) is present": ("present", "00281050"),
    "Window Center (0028,1050) is absent": ("absent", "00281050"),
    "Window Center is not present": ("absent", "00281050"),
}


@pytest.mark.parametrize("sentence", CLAUSES)
def test_a_clause_means(sentence: str, names: conditions.Names) -> None:
    assert grammar.parse(sentence, names) == CLAUSES[sentence]


@pytest.mark.parametrize("sentence", ["Window Center (0028,1050) is beautiful", "the moon is full"])
def test_what_is_not_covered_is_refused(sentence: str, names: conditions.Names) -> None:
    with pytest.raises(Unparsed):
        grammar.parse(sentence, names)
