import pytest

from dcmgen import codes
from dcmgen.deidentify.options import CODES, OPTIONS, PIXEL_OPTIONS, checked, listed, select


def test_the_options_are_those_of_the_table() -> None:
    from dcmgen.deidentify.data.actions import ELEMENTS, PRIVATE

    columns = {option for _, others in (*ELEMENTS.values(), PRIVATE) for option in others}
    assert columns | set(PIXEL_OPTIONS) == set(OPTIONS)  # the table has no attributes for pixels


def test_codes_are_those_of_the_context_group() -> None:
    assert set(CODES.values()) <= {code.value for code in codes.group(7050)}
    for option, value in CODES.items():
        words = codes.DCM[value].meaning.casefold().split()
        assert set(option.split("-")) <= set(words), option
    assert set(CODES) == {"basic", *OPTIONS}


def test_wrong_options() -> None:
    with pytest.raises(ValueError, match=r"unknown options \['retain-everything'\]; use some of clean-"):
        checked(["retain-everything"])
    with pytest.raises(ValueError, match="exclude each other"):
        checked(["retain-full-dates", "retain-modified-dates"])


def test_rows_of_repeating_groups() -> None:
    assert listed(0x6012_3000) == listed(0x6000_3000) != None  # noqa: E711
    assert listed(0x5002_0110) == listed(0x5000_3000) != None  # noqa: E711
    assert listed(0x0028_0010) is None


def test_an_option_overrides_the_profile_and_cleaning_overrides_keeping() -> None:
    row = ("X", {"retain-device-identity": "K", "clean-descriptors": "C"})
    assert select(row, frozenset()) == ("X", "basic")
    assert select(row, frozenset({"retain-device-identity"})) == ("K", "retain-device-identity")
    assert select(row, frozenset(OPTIONS)) == ("C", "clean-descriptors")
