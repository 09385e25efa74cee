"""Values that break the rules of PS3.5 6.2: an error with ``validate=True``, otherwise if they cannot be encoded."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any

import pytest

from dcmgen import Dataset, dcmread, dcmwrite
from dcmgen.errors import EncodeError, ValidationError
from dcmgen.values.rules import check_value
from tests.values.table import MULTIPLICITY, PRIVATE, ROWS, Row, dataset, is_encodable, keyword_dataset, number


def refused(ds: Dataset, tag: int) -> tuple[str, ...]:
    """Return the rules that an element breaks according to the error of ``validate=True``."""
    target = BytesIO()
    with pytest.raises(ValidationError) as caught:  # the SOP Class is missing in any case
        dcmwrite(target, ds, validate=True)
    assert not target.getvalue()
    place = f"({tag >> 16:04X},{tag & 0xFFFF:04X})"
    rules = [finding.rule for finding in caught.value.report if finding.tag == place]
    return tuple(rule for rule in rules if rule.startswith(("vr.", "vm")))


@pytest.mark.parametrize("row", ROWS, ids=repr)
def test_strict_writing(row: Row) -> None:
    assert refused(dataset(row), PRIVATE) == row.rules


@pytest.mark.parametrize(("keyword", "value", "rules"), MULTIPLICITY)
def test_strict_writing_of_several_values(keyword: str, value: Any, rules: tuple[str, ...]) -> None:
    assert refused(keyword_dataset(keyword, value), number(keyword)) == rules


@pytest.mark.parametrize("row", [row for row in ROWS if is_encodable(row)], ids=repr)
def test_values_that_can_be_encoded_are_written(row: Row) -> None:
    target = BytesIO()
    dcmwrite(target, dataset(row))
    assert target.getvalue()


@pytest.mark.parametrize("row", [row for row in ROWS if not is_encodable(row)], ids=repr)
def test_the_error_for_values_that_cannot_be_encoded_contains_the_rule(row: Row) -> None:
    ds = dataset(row)
    problem = check_value(row.vr, ds._value(PRIVATE))[0]
    with pytest.raises(EncodeError, match=re.escape(problem.message)):
        dcmwrite(BytesIO(), ds)


def test_a_changed_list_is_checked() -> None:
    first, second = BytesIO(), BytesIO()
    dcmwrite(first, Dataset(ImageType=["ORIGINAL", "PRIMARY"], PixelSpacing=[1, 2]))
    first.seek(0)
    ds = dcmread(first)
    ds.ImageType.append("lower")
    ds.PixelSpacing.append(3)
    assert refused(ds, number("ImageType")) == ("vr.CS.characters",)
    assert refused(ds, number("PixelSpacing")) == ("vm",)
    dcmwrite(second, ds)
    second.seek(0)
    assert refused(dcmread(second), number("ImageType")) == ("vr.CS.characters",)
