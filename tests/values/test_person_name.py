"""Person names, compared with pydicom."""

from __future__ import annotations

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.valuerep import PersonName as PydicomName

from dcmgen.values.person_name import PersonName

COMPONENTS = ("family_name", "given_name", "middle_name", "name_prefix", "name_suffix")
parts = st.text(
    st.characters(codec="utf-8", exclude_characters="^=\\", exclude_categories=("Cc", "Cs", "Zs", "Zl", "Zp")),
    max_size=8,
)


@given(st.lists(parts, min_size=5, max_size=5), st.lists(parts, min_size=5, max_size=5))
def test_named_components_are_kept(alphabetic: list[str], phonetic: list[str]) -> None:
    given_parts = dict(zip(COMPONENTS, alphabetic, strict=True))
    name = PersonName.from_named_components(
        **given_parts, **{f"{key}_phonetic": text for key, text in zip(COMPONENTS, phonetic, strict=True)}
    )
    if any(alphabetic):
        assert {key: getattr(name, key) for key in COMPONENTS} == given_parts
    assert name.phonetic == "^".join(phonetic).rstrip("^")
    assert name.ideographic == ""
    assert PersonName(str(name)) == name


@pytest.mark.parametrize(
    "text",
    [
        "Doe^Jane",
        "Doe^Jane^M^Dr^PhD",
        "Doe",
        "^Jane",
        "Yamada^Tarou=山田^太郎=やまだ^たろう",
        "Wang^XiaoDong=王^小東",
        "=山田^太郎",
        "",
    ],
)
def test_pydicom_agrees(text: str) -> None:
    ours, theirs = PersonName(text), PydicomName(text)
    assert (ours.alphabetic, ours.ideographic, ours.phonetic) == (
        theirs.alphabetic,
        theirs.ideographic,
        theirs.phonetic,
    )
    if theirs.alphabetic:
        assert [getattr(ours, c) for c in COMPONENTS] == [getattr(theirs, c) for c in COMPONENTS]
    assert ours == str(theirs)


def test_names_without_an_alphabetic_group_have_components() -> None:
    assert PersonName("=山田^太郎").family_name == "山田"


def test_formatting() -> None:
    name = PersonName("Doe^Jane^M^Dr^PhD")
    assert (
        name.formatted("%(name_prefix)s %(given_name)s %(middle_name)s %(family_name)s, %(name_suffix)s")
        == "Dr Jane M Doe, PhD"
    )
    assert name.family_comma_given() == "Doe, Jane"


def test_a_name_is_text() -> None:
    name = PersonName("Doe^Jane")
    assert name == "Doe^Jane"
    assert hash(name) == hash("Doe^Jane")
    assert "Jane" in name
    assert type(pickle.loads(pickle.dumps(name))) is type(copy.deepcopy(name)) is PersonName


def test_additional_components_are_kept() -> None:
    name = PersonName("a^b^c^d^e^f^g=h=i=j")
    assert name.name_suffix == "e"
    assert name.components == ("a^b^c^d^e^f^g", "h", "i", "j")


@pytest.mark.parametrize("text", ["a^b", "a=b", "a\\b"])
def test_separators_in_components_are_an_error(text: str) -> None:
    with pytest.raises(ValueError, match="given_name"):
        PersonName.from_named_components(given_name=text)
