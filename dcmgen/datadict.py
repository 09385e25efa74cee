"""Lookups in the dictionary of elements, under the names of `pydicom.datadict`.

Examples
--------
>>> dictionary_VR("PatientName"), dictionary_description(0x00100010), tag_for_keyword("PatientName")
('PN', "Patient's Name", 1048592)
"""

from __future__ import annotations

from dcmgen import dictionary
from dcmgen.dictionary import tag_for_keyword
from dcmgen.errors import UnknownNameError
from dcmgen.model.private_dictionary import add_private_dictionary, private_entry
from dcmgen.values.tag import Tag, tag_number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from dcmgen.values.tag import TagLike

    keyword_dict: Mapping[str, int]
    """Tag of each keyword."""

__all__ = [
    "add_dict_entries",
    "add_dict_entry",
    "add_private_dict_entries",
    "add_private_dict_entry",
    "dictionary_VM",
    "dictionary_VR",
    "dictionary_description",
    "dictionary_has_tag",
    "dictionary_is_retired",
    "dictionary_keyword",
    "get_entry",
    "get_private_entry",
    "keyword_dict",
    "keyword_for_tag",
    "private_dictionary_VM",
    "private_dictionary_VR",
    "private_dictionary_description",
    "repeater_has_keyword",
    "repeater_has_tag",
    "tag_for_keyword",
]


if not TYPE_CHECKING:

    def __getattr__(name):
        if name == "keyword_dict":
            from dcmgen.dictionary.data.elements import TAGS

            return TAGS
        old = ("DicomDictionary", "RepeatersDictionary", "private_dictionaries")
        advice = "; use get_entry, get_private_entry and keyword_dict" if name in old else ""
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}{advice}")


def get_entry(tag: TagLike) -> tuple[str, str, str, str, str]:
    """Return VR, VM, name, retirement and keyword of an element (PS3.6 6).

    Parameters
    ----------
    tag : int, str, tuple or Tag
        Tag or keyword of an element of the standard, also of a repeating group.

    Returns
    -------
    tuple of str
        VR, VM, name, ``"Retired"`` or an empty string, and keyword.

    Raises
    ------
    UnknownNameError
        If the dictionary does not contain the element. It is also a `KeyError`.
    OverflowError, TypeError
        If `tag` is not a tag; see `Tag`.
    """
    number = tag_number(tag)
    found = None if number & 0x10000 else dictionary.entry(number)
    if found is None:
        raise UnknownNameError(f"{Tag(number)} is not in the dictionary")
    keyword, vr, vm, name, retired = found
    return vr, vm, name, "Retired" if retired else "", keyword


def dictionary_VR(tag: TagLike) -> str:
    """Return the VR of an element; the parameter and the errors are those of `get_entry`."""
    return get_entry(tag)[0]


def dictionary_VM(tag: TagLike) -> str:
    """Return the VM of an element; the parameter and the errors are those of `get_entry`."""
    return get_entry(tag)[1]


def dictionary_description(tag: TagLike) -> str:
    """Return the name of an element; the parameter and the errors are those of `get_entry`."""
    return get_entry(tag)[2]


def dictionary_is_retired(tag: TagLike) -> bool:
    """Return whether an element is retired; the parameter and the errors are those of `get_entry`."""
    return bool(get_entry(tag)[3])


def dictionary_keyword(tag: TagLike) -> str:
    """Return the keyword of an element; the parameter and the errors are those of `get_entry`."""
    return get_entry(tag)[4]


def dictionary_has_tag(tag: TagLike) -> bool:
    """Return whether the dictionary lists a tag or keyword; repeating groups are listed with their first group."""
    try:
        number = tag_number(tag)
    except (ValueError, TypeError, OverflowError):
        return False
    return not repeater_has_tag(number) and bool(dictionary.keyword_for_tag(number))


def keyword_for_tag(tag: TagLike) -> str:
    """Return the keyword of an element; empty if it has none."""
    try:
        return dictionary.keyword_for_tag(tag_number(tag))
    except (ValueError, TypeError, OverflowError):
        return ""


def repeater_has_tag(tag: int) -> bool:
    """Return whether a tag belongs to a repeating group, such as that of overlays (PS3.5 7.6)."""
    number = tag_number(tag)
    first = dictionary.first_of(number)
    return first != number or any(first in members.values() for _, members in _repeating())


def repeater_has_keyword(keyword: str) -> bool:
    """Return whether a keyword is that of an element of a repeating group, such as ``"OverlayData"``."""
    tag = tag_for_keyword(keyword)
    return tag is not None and repeater_has_tag(tag)


def _repeating() -> tuple[tuple[int, dict[int, int]], ...]:
    from dcmgen.dictionary.data.representations import REPEATING

    return REPEATING


def add_dict_entry(tag: int, VR: str, keyword: str, description: str, VM: str = "1", is_retired: str = "") -> None:
    """Add an element to the dictionary of this process, such as one of a later edition of the standard.

    Parameters
    ----------
    tag : int
        Tag, which is not private.
    VR : str
        Value representation.
    keyword : str
        Keyword, which becomes an attribute of `Dataset`.
    description : str
        Name.
    VM : str, optional
        Value multiplicity.
    is_retired : str, optional
        ``"Retired"`` if the element is retired.

    Raises
    ------
    ValueError
        If the tag is private, if the keyword is not an identifier, or if the standard contains the tag or keyword.
    """
    if tag & 0x10000:
        raise ValueError(f"{Tag(tag)} is private; use add_private_dict_entry, or dcmgen.dataset.add_private_dictionary")
    dictionary.add(tag, keyword, VR, VM, description, is_retired)


def add_dict_entries(new_entries_dict: Mapping[int, tuple[str, str, str, str, str]]) -> None:
    """Add elements to the dictionary of this process.

    Parameters
    ----------
    new_entries_dict : mapping of int to tuple of str
        VR, VM, name, ``"Retired"`` or an empty string, and keyword, by tag.

    Raises
    ------
    ValueError
        As for `add_dict_entry`.
    """
    for tag, (vr, vm, name, retired, keyword) in new_entries_dict.items():
        add_dict_entry(tag, vr, keyword, name, vm, retired)


def add_private_dict_entry(private_creator: str, tag: int, VR: str, description: str, VM: str = "1") -> None:
    """Add a private element to the dictionary of this process.

    Parameters
    ----------
    private_creator : str
        Value of the Private Creator element.
    tag : int
        Tag in any block; only the group and the last byte are used.
    VR : str
        Value representation.
    description : str
        Name.
    VM : str, optional
        Value multiplicity.

    Raises
    ------
    ValueError
        If the tag is not private.

    See Also
    --------
    dcmgen.dataset.add_private_dictionary : Adds several elements.
    """
    add_private_dictionary(private_creator, {(tag >> 16, tag & 0xFF): (VR, VM, description)})


def add_private_dict_entries(private_creator: str, new_entries_dict: Mapping[int, tuple[str, ...]]) -> None:
    """Add the private elements of a creator to the dictionary of this process.

    Parameters
    ----------
    private_creator : str
        Value of the Private Creator element.
    new_entries_dict : mapping of int to tuple of str
        VR, VM and name by tag; other values are ignored.

    Raises
    ------
    ValueError
        If a tag is not private.
    """
    for tag, (vr, vm, name, *_) in new_entries_dict.items():
        add_private_dict_entry(private_creator, tag, vr, name, vm)


def get_private_entry(tag: TagLike, private_creator: str) -> tuple[str, str, str, str]:
    """Return VR, VM and name of a private element (PS3.5 7.8).

    Parameters
    ----------
    tag : int, tuple or Tag
        Tag in any block; only the group and the last byte are used.
    private_creator : str
        Value of the Private Creator element.

    Returns
    -------
    tuple of str
        VR, VM, name, and an empty string, because private elements are not retired.

    Raises
    ------
    UnknownNameError
        If no dictionary contains the element. It is also a `KeyError`.
    """
    number = tag_number(tag)
    found = private_entry(private_creator, number)
    if found is None:
        raise UnknownNameError(
            f"({number >> 16:04X},xx{number & 0xFF:02X}) is not in the private dictionary of {private_creator!r}",
            advice="Add it with dcmgen.dataset.add_private_dictionary",
        )
    return (*found, "")


def private_dictionary_VR(tag: TagLike, private_creator: str) -> str:
    """Return the VR of a private element; the parameters and the errors are those of `get_private_entry`."""
    return get_private_entry(tag, private_creator)[0]


def private_dictionary_VM(tag: TagLike, private_creator: str) -> str:
    """Return the VM of a private element; the parameters and the errors are those of `get_private_entry`."""
    return get_private_entry(tag, private_creator)[1]


def private_dictionary_description(tag: TagLike, private_creator: str) -> str:
    """Return the name of a private element; the parameters and the errors are those of `get_private_entry`."""
    return get_private_entry(tag, private_creator)[2]
