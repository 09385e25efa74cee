"""Units that callers give as text."""

from __future__ import annotations

import pytest

from dcmgen.codes import UCUM, Code
from dcmgen.create.units import unit_of
from dcmgen.errors import CreateError


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mm", UCUM["mm"]),
        ("millisecond", UCUM["ms"]),
        (" Millimeter/Second ", UCUM["mm/s"]),
        ("mm²", UCUM["mm2"]),
        ("HU", Code("[hnsf'U]", "UCUM", "Hounsfield unit")),
        ("", UCUM.NoUnits),
        ("1", UCUM.NoUnits),
        ("kg.m/s4", Code("kg.m/s4", "UCUM", "kg.m/s4")),
    ],
)
def test_units(text: str, expected: Code) -> None:
    assert unit_of(text) == expected
    assert unit_of(text).meaning == expected.meaning


def test_codes_are_returned() -> None:
    assert unit_of(Code("{x}", "UCUM", "x")) == Code("{x}", "UCUM", "x")


def test_other_texts() -> None:
    with pytest.raises(CreateError, match="unit 'lung!' is not a unit of UCUM"):
        unit_of("lung!")
