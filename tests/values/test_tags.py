"""Constants for tags: they equal the tags of the dictionary, and no other module contains the numbers."""

from __future__ import annotations

import tokenize
from pathlib import Path

import pytest

from dcmgen import dictionary
from dcmgen.dictionary.data.elements import TAGS
from dcmgen.values import tags

PACKAGE = Path(tags.__file__).resolve().parent.parent
CONSTANTS = {
    name: value
    for name, value in vars(tags).items()
    if name.isupper() and isinstance(value, int) and name != "META_GROUP"
}
KEYWORDS = {keyword.upper(): keyword for keyword in TAGS}


@pytest.mark.parametrize("name", CONSTANTS)
def test_a_constant_is_the_tag_of_its_keyword(name: str) -> None:
    assert CONSTANTS[name] == TAGS[KEYWORDS[name.replace("_", "")]]
    assert type(CONSTANTS[name]) is int


def test_no_tag_has_two_names() -> None:
    assert len(set(CONSTANTS.values())) == len(CONSTANTS) > 200


def is_written_by_hand(path: Path) -> bool:
    with path.open(encoding="utf-8") as file:
        return not file.readline().startswith("# Generated from")


def test_no_other_module_contains_the_number_of_a_tag() -> None:
    """Search for numbers of eight hexadecimal digits that are tags of the dictionary, except in docstrings."""
    files = [path for path in sorted(PACKAGE.rglob("*.py")) if is_written_by_hand(path)]
    found = []
    for path in files:
        if path == Path(tags.__file__).resolve():
            continue
        with path.open("rb") as file:
            for token in tokenize.tokenize(file.readline):
                digits = token.string.lower().removeprefix("0x").replace("_", "")
                if token.type == tokenize.NUMBER and token.string[:2] == "0x" and len(digits) == 8:
                    keyword = dictionary.keyword_for_tag(int(digits, 16))
                    if keyword:
                        found.append(f"{path.relative_to(PACKAGE)}:{token.start[0]} {token.string} is {keyword}")
    assert len(files) > 100
    assert not found, "\n".join(found)
