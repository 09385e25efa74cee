import io

import pytest

from dcmgen import create
from dcmgen.deidentify import Leak, find_leaks
from dcmgen.iods import CTImage


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Quux^Anna", "ascii"),
        ("Quux^Anna", "utf-16-le"),
        ("Müller", "iso8859-1"),
        ("山田^太郎", "iso2022_jp"),
        ("Люкceмбypг", "iso8859-5"),
        ("김희중", "euc_kr"),
    ],
)
def test_values_are_found_in_any_encoding(text: str, encoding: str) -> None:
    data = b"\0\1" + text.encode(encoding) + b"\0"
    assert find_leaks(data, [("PN", text)]) == [Leak("PN", text, 2)]


def test_dates_with_separators_are_found() -> None:
    assert find_leaks(b"on 2024-02-29.", [("DA", "20240229")]) == [Leak("DA", "2024-02-29", 3)]
    assert find_leaks(b"at 29.2.", [("DA", "20240229")]) == []


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"Quuxson", "Quux"),
        (b"1.2.3456.77", "1.2.3456.7"),
        (b"Doe", "Doe"),  # too short
        (b"12345", "12345"),  # too few digits
        (b"quux", "Quux"),
    ],
)
def test_chance_is_not_a_leak(data: bytes, text: str) -> None:
    assert find_leaks(data, [("LO", text)]) == []


def test_a_later_occurrence_is_found() -> None:
    assert find_leaks(b"Quuxson, Quux", [("LO", "Quux")]) == [Leak("LO", "Quux", 9)]


def test_deflated_files_are_inflated() -> None:
    ds = create.example(CTImage)
    ds.StudyDescription = "Quux and more"
    ds.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.1.99"
    data = io.BytesIO()
    ds.save_as(data)
    assert b"Quux" not in data.getvalue()
    assert [leak.text for leak in find_leaks(data.getvalue(), [("LO", "Quux")])] == ["Quux"]
