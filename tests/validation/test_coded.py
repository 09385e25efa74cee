"""Codes: coding scheme, value, meaning, unit, and the context group of the row."""

from __future__ import annotations

import pytest

from dcmgen import codes
from dcmgen.codes import Code
from dcmgen.iods import CTImage, RTBeamsTreatmentRecord
from dcmgen.validation.coded import DESIGNATORS
from dcmgen.validation.codes import group_label
from dcmgen.validation.reports.report import Finding
from dcmgen.validation.units import is_unit


def code_findings(ds: CTImage | RTBeamsTreatmentRecord) -> list[Finding]:
    return [finding for finding in ds.validate() if finding.kind.startswith("code.")]


def kinds(value: str, scheme: str, meaning: str) -> list[str]:
    """Return the rules that a code without context group breaks."""
    item = {"CodeValue": value, "CodingSchemeDesignator": scheme, "CodeMeaning": meaning}
    return [finding.kind for finding in code_findings(CTImage(ProcedureCodeSequence=[item]))]


@pytest.mark.parametrize(
    "code",
    [
        ("39607008", "SCT", "Lung"),
        ("39607008", "SCT", "lung"),
        ("44714003", "SCT", "Structure of upper lobe of left lung"),
        ("39607008", "SCT", "Lungenflügel"),
        ("mm", "UCUM", "anything"),
        ("{SUVbw}g/ml", "UCUM", "SUV"),
        ("1234", "99ACME", "Private"),
        ("L", "L", "Local"),
        ("RPID1", "RADLEX", "A code that PS3.16 does not contain"),
    ],
    ids=lambda code: code[0],
)
def test_correct_codes(code: tuple[str, str, str]) -> None:
    assert kinds(*code) == []


@pytest.mark.parametrize(
    ("code", "rule"),
    [
        (("39607008", "SCT", "Liver"), "code.meaning"),
        (("999999", "DCM", "Nothing"), "code.unknown"),
        (("121439", "DCM", "Correction of congenital cardiovascular deformity"), "code.retired"),
        (("1", "XYZ", "Anything"), "code.scheme-unknown"),
        (("sq mm", "UCUM", "square millimeter"), "code.unit"),
    ],
    ids=lambda code: code[0],
)
def test_wrong_codes(code: tuple[str, str, str], rule: str) -> None:
    assert kinds(*code) == [rule]


def test_the_meaning_of_a_former_code_is_that_of_its_successor() -> None:
    assert kinds("T-28000", "SRT", "Lung") == ["code.scheme-retired"]
    assert kinds("T-28000", "SRT", "Liver") == ["code.meaning", "code.scheme-retired"]


@pytest.mark.parametrize(
    ("scheme", "fix"),
    [
        ("LOINC", "write LN"),
        ("SNOMED-CT", "write SCT"),
        ("NCIT", "write NCIt"),
        ("UCMU", "write UCUM"),
        ("BROKER", "identify it in Coding Scheme Identification Sequence"),
    ],
)
def test_unknown_schemes_and_what_is_meant(scheme: str, fix: str) -> None:
    (finding,) = code_findings(CTImage(ProcedureCodeSequence=[Code("1", scheme, "Anything")]))
    assert (finding.severity, finding.path, finding.value, finding.fix) == (
        "note",
        "ProcedureCodeSequence[0].CodingSchemeDesignator",
        scheme,
        fix,
    )


def test_an_object_can_identify_a_scheme() -> None:
    ct = CTImage(ProcedureCodeSequence=[Code("1", "BROKER", "Anything")])
    ct.CodingSchemeIdentificationSequence.add(CodingSchemeDesignator="BROKER")
    assert code_findings(ct) == []
    del ct.CodingSchemeIdentificationSequence
    assert [finding.kind for finding in code_findings(ct)] == ["code.scheme-unknown"]


def test_all_codes_of_ps3_16_have_known_schemes_and_units() -> None:
    assert {code.scheme for cid in (4, 7203, 82, 7181, 84) for code in codes.group(cid)} <= DESIGNATORS
    assert [code.value for code in codes.UCUM if not is_unit(code.value)] == ["10-6.mm2/s"]  # without a point after 10


@pytest.mark.parametrize(
    "unit", ["1", "%", "{H.U.}", "[hnsf'U]", "mm[Hg]", "10*3/ul", "kg/(m.s2)", "/min", "10^-3", "dB[SPL]"]
)
def test_units(unit: str) -> None:
    assert is_unit(unit)


@pytest.mark.parametrize(
    "text", ["", "cm^2", "mm*2", "mm/", "m s", "(mm", "mm)", "\N{DEGREE SIGN}", "ml/100ml/s", "a{b", "[in", "{a b}}"]
)
def test_texts_that_are_not_units(text: str) -> None:
    assert not is_unit(text)


def test_long_texts_that_are_not_units_take_linear_time() -> None:
    assert not is_unit(".".join(["m"] * 1000) + "!")
    assert not is_unit("(" * 100_000 + "m" + ")" * 100_000 + "!")


# context groups


def derivation(code: Code) -> list[Finding]:
    return code_findings(CTImage(DerivationCodeSequence=[code]))


def test_code_of_the_context_group() -> None:
    assert derivation(codes.DCM["113040"]) == []
    assert codes.DCM["113040"] in codes.cid7203


def test_another_code_is_a_note() -> None:
    (finding,) = derivation(codes.SCT.Lung)
    assert finding.rule.endswith("/DerivationCodeSequence")
    assert finding.severity == "note"
    assert finding.path == "DerivationCodeSequence[0].CodeValue"
    assert finding.message == (
        "Derivation Code Sequence (0008,9215) is Lung (39607008, SCT), which is not in CID 7203 Image Derivation"
    )


def test_another_code_is_an_error_if_the_context_group_is_not_extensible(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(codes.group(7203), "extensible", False)
    assert [finding.severity for finding in derivation(codes.SCT.Lung)] == ["error"]


def test_an_inferred_context_group_is_only_a_note(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(codes.group(9561), "extensible", False)
    record = RTBeamsTreatmentRecord()
    record.TreatmentSessionBeamSequence.add(RTTreatmentTerminationReasonCodeSequence=[codes.SCT.Lung])
    (finding,) = code_findings(record)
    assert (finding.kind, finding.severity) == ("code.group", "note")


def test_a_baseline_context_group_is_a_suggestion() -> None:
    assert code_findings(CTImage(PatientSizeCodeSequence=[codes.SCT.Lung])) == []


def test_a_former_code_is_in_the_context_group_of_its_successor() -> None:
    ct = CTImage(AnatomicRegionSequence=[codes.SCT.Lung])
    ct.AnatomicRegionSequence[0].AnatomicRegionModifierSequence = [Code("G-A101", "SRT", "Left")]
    assert codes.SCT.Left in codes.cid2
    assert [finding.kind for finding in code_findings(ct)] == ["code.scheme-retired"]


def test_unknown_context_groups_have_no_name() -> None:
    assert group_label(244) == "CID 244 Laterality"
    assert group_label(1) == "CID 1"
