"""Codes and their collections."""

from __future__ import annotations

import copy
import pickle
import re
import subprocess
import sys
from typing import Any

import pytest

from dcmgen import Dataset, codes
from dcmgen.codes import Code
from dcmgen.errors import DicomError, ElementTypeError, ElementValueError, KeywordError, UnknownNameError
from dcmgen.iods import CTImage
from tests.notebook import HOSTILE, LIMIT, Page

LUNG = Code("39607008", "SCT", "Lung")


def test_equal_by_value_and_scheme() -> None:
    assert Code("39607008", "SCT", "lungs", "20240101") == LUNG
    assert Code("39607008", "DCM", "Lung") != LUNG
    assert Code("39607009", "SCT", "Lung") != LUNG
    assert LUNG != "39607008"
    assert {LUNG: 1}[Code("T-28000", "SRT", "Lung")] == 1


@pytest.mark.parametrize("scheme", ["SRT", "SNM3", "99SDM"])
def test_former_codes_of_snomed(scheme: str) -> None:
    assert Code("T-28000", scheme, "Lung") == LUNG
    assert Code("T-00000000", scheme, "Nothing") == Code("T-00000000", "SRT", "Nothing")


def test_former_codes_of_snomed_are_those_of_pydicom() -> None:
    mapping = pytest.importorskip("pydicom.sr._snomed_dict").mapping["SCT"]
    compared = 0
    for value in codes.SCT._values:
        if value in mapping:
            assert Code(mapping[value], "SRT", "x") == Code(value, "SCT", "x")
            compared += 1
    assert compared > 5000


def test_meaning_of_the_standard() -> None:
    assert Code("39607008", "SCT").meaning == "Lung"
    assert Code("T-28000", "SRT").meaning == "Lung"
    with pytest.raises(ElementValueError, match="'Lung' of SCT has no meaning"):
        Code("Lung", "SCT")
    with pytest.raises(ElementValueError, match="'1' of 99LOCAL has no meaning"):
        Code("1", "99LOCAL")


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (("", "SCT", "x"), ElementValueError),
        (("1", "", "x"), ElementValueError),
        ((1, "SCT", "x"), ElementTypeError),
        (("1", "SCT", None), ElementTypeError),
    ],
)
def test_invalid_codes(arguments: tuple[Any, ...], error: type[DicomError]) -> None:
    with pytest.raises(error):
        Code(*arguments)


def test_immutable() -> None:
    with pytest.raises(AttributeError, match="immutable"):
        LUNG.meaning = "Liver"
    assert copy.deepcopy(LUNG) is LUNG
    back = pickle.loads(pickle.dumps(Code("1", "99X", "y", "2")))
    assert (back, back.version) == (Code("1", "99X", "z"), "2")


@pytest.mark.parametrize(
    ("code", "keyword"),
    [
        (Code("1234567890123456", "99X", "y"), "CodeValue"),
        (Code("12345678901234567", "99X", "y"), "LongCodeValue"),
        (Code("urn:oid:1.2.3", "", "y"), "URNCodeValue"),
    ],
)
def test_items(code: Code, keyword: str) -> None:
    ds = Dataset(AnatomicRegionSequence=[code])
    item = ds.AnatomicRegionSequence[0]
    assert item[keyword].value == code.value
    assert item.CodeMeaning == "y"
    assert ("CodingSchemeDesignator" in item) == bool(code.scheme)
    assert Code.from_item(item) == code


def test_from_item() -> None:
    item = Dataset(CodeValue="T-28000", CodingSchemeDesignator="SRT", CodingSchemeVersion="3")
    assert repr(Code.from_item(item)) == "Code('T-28000', 'SRT', 'Lung', '3')"
    with pytest.raises(ElementValueError, match="no Code Value"):
        Code.from_item(Dataset())


def test_code_as_an_item_of_a_typed_object() -> None:
    ct = CTImage(AnatomicRegionSequence=[codes.SCT.Lung])
    ct.AnatomicRegionSequence[0].AnatomicRegionModifierSequence = codes.SCT.Left
    assert ct.AnatomicRegionSequence[0].CodeValue == "39607008"
    assert ct.AnatomicRegionSequence[0].AnatomicRegionModifierSequence[0].CodeMeaning == "Left"
    ct.AnatomicRegionSequence.append(codes.SCT.Liver)
    assert [Code.from_item(item) for item in ct.AnatomicRegionSequence] == [LUNG, codes.SCT.Liver]


def test_schemes() -> None:
    assert codes.SCT.Lung == LUNG
    assert codes.UCUM.Millimeter.value == "mm"
    assert codes.DCM.Finding.value == "121071"
    assert codes.SCT["39607008"] is not None
    assert codes.SCT["Lung"] == LUNG
    assert "Lung" in codes.SCT
    assert "39607008" in codes.SCT
    assert LUNG in codes.SCT
    assert LUNG not in codes.DCM
    assert codes.SCT.keyword_of(LUNG) == "Lung"
    assert "109101" not in codes.DCM.retired
    assert "109020" in codes.DCM.retired


def test_several_meanings() -> None:
    assert codes.SCT.Cranial == codes.SCT.Cephalic
    assert (codes.SCT.Cranial.meaning, codes.SCT.Cephalic.meaning) == ("Cranial", "Cephalic")


def test_ambiguous_keyword() -> None:
    with pytest.raises(
        KeywordError, match="several codes ContrastAgent; select one by its value: '385420005', '7140000'"
    ):
        codes.SCT.ContrastAgent  # noqa: B018
    assert codes.SCT["7140000"].meaning == "Contrast agent"
    assert "ContrastAgent" not in codes.SCT.concepts


def test_unknown_names() -> None:
    with pytest.raises(AttributeError, match="no code Lungg; did you mean Lung"):
        codes.SCT.Lungg  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(KeyError, match="no code Lungg"):
        codes.SCT["Lungg"]
    with pytest.raises(UnknownNameError, match="'SCTT'"):
        codes.scheme("SCTT")
    with pytest.raises(UnknownNameError, match=r"no context group 1$"):
        codes.group(1)
    with pytest.raises(AttributeError, match=r"no context group 1$"):
        codes.cid1  # type: ignore[attr-defined]  # noqa: B018
    with pytest.raises(AttributeError, match="'Lung'"):
        codes.Lung  # type: ignore[attr-defined]  # noqa: B018


def test_context_groups() -> None:
    assert [code.meaning for code in codes.cid244] == ["Bilateral", "Unilateral", "Right", "Left"]
    assert codes.cid244 is codes.CID244 is codes.group(244)  # type: ignore[attr-defined]
    assert (codes.cid244.keyword, codes.cid244.title) == ("Laterality", "Laterality")
    assert codes.cid4.includes == (4030, 4040, 4042)
    assert set(codes.cid4030).issubset(codes.cid4)
    assert len(set(codes.cid4)) == len(codes.cid4)


def test_display() -> None:
    assert repr(codes.cid244) == "<context group 244 Laterality: 4 codes>"
    assert repr(codes.UCUM).startswith("<coding scheme UCUM: ")
    assert "Left        7771000   SCT     Left" in str(codes.cid244)
    assert "Lung" in dir(codes.SCT)
    assert {"SCT", "cid4031", "find"} <= set(dir(codes))
    assert str(LUNG) == '(39607008, SCT, "Lung")'


def test_html() -> None:
    page = Page(codes.cid244._repr_html_())
    assert "Left 7771000 SCT Left" in page.lines
    assert len(page.lines) == len(codes.cid244)
    assert "CID 244 Laterality" in page.text
    lines = Page(codes.SCT._repr_html_()).lines
    assert len(lines) == 1001
    assert re.fullmatch(r"… [\d,]+ more; codes\.find\(\) searches all", lines[-1])
    assert len(codes.SCT._repr_html_()) < LIMIT
    assert "Lung" in Page(LUNG._repr_html_()).text
    for hostile in HOSTILE:
        Page(Code("1", "99X", hostile)._repr_html_()).check(hostile)


def test_names_that_notebooks_ask_for_are_not_searched(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        pytest.fail("the keywords are searched for similar ones")

    monkeypatch.setattr("difflib.get_close_matches", fail)
    assert not hasattr(codes.SCT, "_repr_png_")


def test_find() -> None:
    assert codes.find("lung")[0] == LUNG
    assert codes.find("LOBE upper of lung left", scheme_name="SCT")
    assert codes.find("121071")[0] == codes.DCM.Finding
    assert codes.find("no such concept") == []
    assert codes.find("") == []
    assert len(codes.find("left", limit=3)) == 3
    assert {code.scheme for code in codes.find("left", scheme_name="DCM")} == {"DCM"}
    with pytest.raises(UnknownNameError):
        codes.find("left", scheme_name="XXX")


def test_code_sequences_accept_codes() -> None:
    ct = CTImage(AnatomicRegionSequence=codes.SCT.Lung, ProcedureCodeSequence=[codes.SCT.Lung])
    region = ct.AnatomicRegionSequence.add(codes.SCT.Lung, AnatomicRegionModifierSequence=codes.SCT.Left)
    ct.AnatomicRegionSequence.append(codes.SCT.Liver)
    assert [item.CodeMeaning for item in ct.AnatomicRegionSequence] == ["Lung", "Lung", "Liver"]
    assert region.AnatomicRegionModifierSequence[0].CodeValue == codes.SCT.Left.value
    region.AnatomicRegionModifierSequence = codes.SCT.Right
    assert Code.from_item(region.AnatomicRegionModifierSequence[0]) == codes.SCT.Right
    ds = Dataset(AnatomicRegionSequence=codes.SCT.Lung)
    assert ds.AnatomicRegionSequence.add(codes.SCT.Liver, CodeMeaning="liver").CodeMeaning == "liver"


def test_pydicom_spelling() -> None:
    from dcmgen.sr import Code as PublicCode
    from dcmgen.sr import codes as public
    from dcmgen.sr.codedict import codes as by_module
    from dcmgen.sr.coding import Code as from_coding

    assert public is by_module is codes
    assert PublicCode is from_coding is Code
    code = PublicCode(value="1", scheme_designator="99X", meaning="y", scheme_version="2")
    assert (code.scheme_designator, code.scheme_version) == ("99X", "2")
    assert "SCT" in codes.schemes()
    assert "CID4031" in codes.CIDs()
    assert "Lung" in codes.SCT.dir("LUNG")


def test_names_of_context_groups_of_pydicom_have_the_same_codes() -> None:
    """26,901 of 27,029 names have the same code. For the others, the context group no longer contains pydicom's code."""
    theirs = pytest.importorskip("pydicom.sr").codes
    contents = pytest.importorskip("pydicom.sr._cid_dict").cid_concepts
    same, total, unexplained = 0, 0, []
    for cid, schemes in contents.items():
        ours, group = codes.group(cid), getattr(theirs, f"CID{cid}")
        for keyword in (keyword for keywords in schemes.values() for keyword in keywords):
            try:
                expected = getattr(group, keyword)
            except RuntimeError:  # pydicom finds several codes
                continue
            total += 1
            found = getattr(ours, keyword, None)
            if found is not None and found == expected:
                same += 1
            elif expected.value and Code(expected.value, expected.scheme_designator, expected.meaning) in ours:
                unexplained.append(f"{ours.name}.{keyword}")
    assert unexplained == []
    assert same >= 26_901
    assert total - same <= 128


def test_names_of_schemes_of_pydicom_have_the_same_codes() -> None:
    """All but 32 of 18,735 names have the same code: 30 are those of several codes, and two values are wrong in pydicom."""
    theirs = pytest.importorskip("pydicom.sr").codes
    concepts = pytest.importorskip("pydicom.sr._concepts_dict").concepts
    several, others = 0, []
    for name, keywords in concepts.items():
        for keyword in keywords:
            try:
                expected = getattr(getattr(theirs, name), keyword)
            except RuntimeError:  # pydicom finds several codes
                continue
            try:
                if getattr(codes.scheme(name), keyword) != expected:
                    others.append(expected.value)
            except KeywordError as error:
                if "has several codes" in str(error):
                    several += 1
                    assert codes.scheme(name)[expected.value] == expected
                else:
                    others.append(expected.value)
    assert several <= 30
    assert sorted(others) == ["", "2: 33792"]


def test_equal_to_codes_of_pydicom() -> None:
    coding = pytest.importorskip("pydicom.sr.coding")
    assert coding.Code("39607008", "SCT", "Lung") == LUNG
    assert coding.Code("T-28000", "SRT", "Lung") == LUNG


@pytest.mark.parametrize(
    ("module", "loaded"), [("dcmgen.codes", ["dcmgen.codes.data.schemes"]), ("dcmgen.cli.app", [])]
)
def test_imports_are_light(module: str, loaded: list[str]) -> None:
    script = f"import sys, {module}; print([m for m in sys.modules if m.startswith('dcmgen.codes.data.')])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == str(loaded)


def test_the_stub_has_the_names_of_the_tables() -> None:
    """Every keyword that editors complete must exist at run time, and the other way round."""
    import ast
    from pathlib import Path

    from dcmgen.codes import data

    stubs = sorted(Path(str(data.__file__)).parent.glob("names_of_*.pyi"))
    tree = ast.parse("\n".join(path.read_text("utf-8") for path in stubs))
    classes = {
        node.name: {
            each.target.id
            for each in node.body
            if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
        }
        for node in tree.body
        if isinstance(node, ast.ClassDef)
    }
    assert len(classes) == len(codes.schemes()) + len(codes.CIDs())
    for name in codes.schemes():
        assert classes[f"_{name}"] == set(codes.scheme(name).dir())
    for name in codes.CIDs():
        assert classes[f"_Cid{name[3:]}"] == set(codes.group(int(name[3:])).dir())
