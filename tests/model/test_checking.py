"""Values that are set in a dataset with a policy (``ds.checking``), against the table of the rules for values."""

from __future__ import annotations

import re
import warnings
from typing import Any

import pytest

from dcmgen import Dataset
from dcmgen.errors import ElementValueError, ValueWarning
from dcmgen.iods import CTImage
from tests.values.table import MULTIPLICITY, QUERY, REFUSED, ROWS, Row, dataset, keyword_dataset

_RULE = re.compile(r"\((vr\.[\w.]+|vm)\)")


def raised(make: Any, *arguments: Any) -> tuple[str, ...]:
    """The rules that an error names, or ()."""
    try:
        make(*arguments)
    except ElementValueError as error:
        return tuple(_RULE.findall(str(error)))
    return ()


def warned(make: Any, *arguments: Any) -> tuple[str, ...]:
    """The rules that a warning names, or ()."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        make(*arguments)
    assert {warning.category for warning in caught} <= {ValueWarning}
    return tuple(rule for warning in caught for rule in _RULE.findall(str(warning.message)))


@pytest.mark.parametrize("row", ROWS, ids=repr)
def test_values(row: Row) -> None:
    assert raised(dataset, row, "raise") == row.rules
    assert warned(dataset, row, "warn") == row.rules
    assert dataset(row).checking is None


@pytest.mark.parametrize(("keyword", "value", "rules"), MULTIPLICITY)
def test_numbers_of_values(keyword: str, value: Any, rules: tuple[str, ...]) -> None:
    assert raised(keyword_dataset, keyword, value, "raise") == rules
    assert warned(keyword_dataset, keyword, value, "warn") == rules


@pytest.mark.parametrize("row", QUERY, ids=repr)
def test_keys_of_queries(row: Row) -> None:
    assert raised(dataset, row, "raise-query") == row.rules
    assert warned(dataset, row, "warn-query") == row.rules


@pytest.mark.parametrize("row", REFUSED, ids=repr)
def test_text_that_is_not_a_number_is_refused_by_every_policy(row: Row) -> None:
    for policy in (None, "warn", "raise", "raise-query"):
        with pytest.raises(ElementValueError):
            dataset(row, policy)


@pytest.mark.parametrize("make", [Dataset, CTImage])
def test_the_policy_is_the_datasets_own(make: Any) -> None:
    strict = make()
    strict.checking = "raise"
    with pytest.raises(ElementValueError, match=r"^PatientAge \(0010,1010\): AS value '5': an age must be"):
        strict.PatientAge = "5"
    assert "PatientAge" not in strict
    with pytest.raises(ElementValueError, match=r"\(vr\.AS\.form\)\. Write 005Y$"):
        strict.PatientAge = "5y"
    lenient = make()
    lenient.PatientAge = "5"
    assert lenient.checking is None
    careful = make()
    careful.checking = "warn"
    with pytest.warns(ValueWarning, match="PatientAge") as warnings_:
        careful.PatientAge = "5"
    assert careful.PatientAge == "5"
    assert warnings_[0].filename == __file__


def test_a_long_value_is_shortened_and_every_rule_is_named_up_to_three() -> None:
    ds = Dataset()
    ds.checking = "raise"
    with pytest.raises(ElementValueError) as caught:
        ds.ImageType = ["a" * 30, "b", "c", "d", "e"]
    assert len(str(caught.value)) < 400
    assert str(caught.value).count("vr.CS.characters") == 3
    assert "and 2 more" in str(caught.value)


def test_an_element_of_another_dataset_is_checked() -> None:
    lenient = Dataset(Modality="ct")
    strict = Dataset()
    strict.checking = "raise"
    with pytest.raises(ElementValueError, match=r"Write CT$"):
        strict["Modality"] = lenient["Modality"]


def test_copies_keep_the_policy() -> None:
    ds = Dataset()
    ds.checking = "raise-query"
    twin = ds.copy()
    assert twin.checking == "raise-query"
    twin.StudyDate = "20240101-"
    assert twin.StudyDate == "20240101-"


def test_sound_values_pass_checking() -> None:
    ds = Dataset()
    ds.checking = "raise"
    ds.update(
        PatientName="Yamada^Tarou=山田^太郎=やまだ^たろう", PatientID="x" * 64, Modality="CT", StudyDate="20260101", StudyTime="10",
        Rows=65535, RescaleSlope=1 / 3, SeriesNumber=-(2**31), SOPInstanceUID="1.2", PatientAge="005Y", ImageType=["ORIGINAL", "PRIMARY"],
        PixelData=b"1", BeamSequence=[{}], PatientComments="a\\b\r\n", SmallestImagePixelValue=-5, PatientSex="", AcquisitionDateTime="2026",
    )  # fmt: skip
    assert len(ds) == 17


def test_an_unknown_policy() -> None:
    with pytest.raises(ValueError, match=r"'often' is not a policy.*'raise-query'"):
        Dataset().checking = "often"  # type: ignore[assignment]
