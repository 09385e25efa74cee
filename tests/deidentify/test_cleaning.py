import pytest

from dcmgen.deidentify.cleaning import Cleaner, is_safe


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("CT chest abdomen pelvis - 55F Dr. Smith", "CT chest abdomen pelvis"),  # the example of PS3.15 E.3.5
        ("Dr. Hand, left hand", "left hand"),
        ("mprage Xqz_4711", ""),
        ("", ""),
    ],
)
def test_only_words_of_the_vocabulary_remain(text: str, expected: str) -> None:
    assert Cleaner([]).clean(text) == expected


def test_words_of_the_identity_are_removed_although_they_are_medical() -> None:
    cleaner = Cleaner(["Foot^Anna", "St. Head"])
    assert cleaner.clean("left foot and head of anna") == "left and of"
    assert cleaner.identifies("FOOT")
    assert cleaner.identifies("x Foot^Anna y")
    assert not cleaner.identifies("footage")


def test_safe_texts() -> None:
    assert is_safe("Left Lung")
    assert not is_safe("Left Lung of Xqz")


@pytest.mark.parametrize(
    ("text", "moved", "removed"),
    [
        ("CT 20240229", "CT 20240101", "CT"),
        ("compared with 2024-02-29 and 2024/02/29.", "compared with 2024-01-01 and 2024/01/01", "compared with and"),
        ("CT 1952-08-17 chest", "CT chest", "CT chest"),  # a date of the identity
        ("CT 120240229 x20240229 2024022", "CT", "CT"),
    ],
)
def test_dates_in_texts(text: str, moved: str, removed: str) -> None:
    assert Cleaner(["19520817"], lambda _: "20240101").clean(text) == moved
    assert Cleaner(["19520817"]).clean(text) == removed
