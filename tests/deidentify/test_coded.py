import pytest

from dcmgen import Dataset
from dcmgen.deidentify import Deidentifier, Option
from dcmgen.deidentify.coded import kind_of

KEY = "the secret key of the tests"


def code(value: str, designator: str, meaning: str) -> Dataset:
    return Dataset(CodeValue=value, CodingSchemeDesignator=designator, CodeMeaning=meaning)


@pytest.mark.parametrize(
    ("item", "kind"),
    [
        (code("121071", "DCM", "Finding"), "known"),
        (code("39607008", "SCT", "lung"), "known"),
        (code("T-28000", "SRT", "Lung"), "known"),  # the former code of SNOMED
        (code("39607008", "SCT", "Lung of Quux"), "public"),
        (code("en-US", "RFC5646", "English"), "public"),
        (code("C34.1", "I10C", "Malignant neoplasm of upper lobe"), "public"),
        (code("1.2.3", "ISO_OID", "Clinic of Quux"), "local"),
        (code("77", "99LOCAL", "Dr. Quux"), "local"),
        (Dataset(CodeMeaning="Quux"), ""),
    ],
)
def test_kinds(item: Dataset, kind: str) -> None:
    assert kind_of(item) == kind


@pytest.mark.parametrize("options", [[], ["clean-structured-content"]])
def test_codes_of_published_terminologies_are_kept(options: list[Option]) -> None:
    concept = code("121049", "DCM", "Language of Content Item and Descendants")
    language = code("en-US", "RFC5646", "English of Quux")
    item = Dataset(ValueType="CODE", ConceptNameCodeSequence=[concept], ConceptCodeSequence=[language])
    tree = Dataset(PatientName="Quux^Language", ContentSequence=[item])
    made = Deidentifier(options=options, key=KEY).deidentify(tree).ContentSequence[0]
    assert made.ConceptNameCodeSequence[0] == concept
    result = made.ConceptCodeSequence[0]
    assert (result.CodeValue, result.CodingSchemeDesignator) == ("en-US", "RFC5646")
    assert result.CodeMeaning in ("English of", "English")


def test_local_codes_are_replaced_or_cleaned() -> None:
    item = Dataset(ConceptCodeSequence=[code("F77", "99LOCAL", "Finding of Quux")], ValueType="CODE")
    tree = Dataset(PatientName="Quux", ContentSequence=[item])
    made = Deidentifier(key=KEY).deidentify(tree).ContentSequence[0].ConceptCodeSequence[0]
    assert made.CodingSchemeDesignator == "99ANON"
    assert "F77" not in str(made)
    cleaned = Deidentifier(options=["clean-structured-content"], key=KEY).deidentify(tree)
    assert cleaned.ContentSequence[0].ConceptCodeSequence[0] == code("F77", "99LOCAL", "Finding of")
