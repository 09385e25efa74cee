"""The data dictionary: lookups in the elements of PS3.6 and PS3.7, the UIDs of PS3.6 and the VRs of PS3.5.

This package imports nothing; a table is loaded when it is first needed. A lookup never raises for an unknown key: it
returns an empty string, or None.

The tables are plain dictionaries in the generated package `dcmgen.dictionary.data`. Use them directly in a hot loop:

- ``data.elements.TAGS``: keyword → tag
- ``data.representations.VRS``: tag → VR
- ``data.representations.VMS``: tag → VM where it is not 1, so ``tag in VMS`` is true for elements of several values
- ``data.uids.UIDS``, ``data.transfer_syntaxes.TRANSFER_SYNTAXES``, ``data.vrs.VRS``: UID or VR → facts
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from dcmgen.dictionary.finder import ElementHit, UidHit

_tags: dict[str, int] = {}
_keywords: dict[int, str] = {}
_vrs: dict[int, str] = {}
_vms: dict[int, str] = {}
_names: dict[int, str] = {}
_retired: dict[int, str] = {}
_repeating: tuple[tuple[int, dict[int, int]], ...] = ()
_uids: dict[str, tuple[str, str, str, str, str]] = {}


def _load_keywords() -> None:
    global _tags, _keywords
    from dcmgen.dictionary.data import elements

    _tags = elements.TAGS
    _keywords = {tag: keyword for keyword, tag in _tags.items()}


def _load_vrs() -> None:
    global _vrs, _vms, _repeating
    from dcmgen.dictionary.data import representations

    _vrs, _vms, _repeating = representations.VRS, representations.VMS, representations.REPEATING


def _load_names() -> None:
    global _names, _retired
    from dcmgen.dictionary.data import names

    _names, _retired = names.NAMES, names.RETIRED


def tag_for_keyword(keyword: str) -> int | None:
    """Return the tag of a keyword, or None if the keyword is unknown.

    For a keyword of a repeating group it is the first tag: "OverlayData" has 0x60003000.
    """
    if not _tags:
        _load_keywords()
    return _tags.get(keyword)


def keyword_for_tag(tag: int) -> str:
    """Return the keyword of a tag, also in a repeating group (0x60023000: "OverlayData"); "" if it has none."""
    if not _tags:
        _load_keywords()
    keyword = _keywords.get(tag)
    return _keywords.get(first_of(tag), "") if keyword is None else keyword


def name_of(tag: int) -> str:
    """Return the name of an element as the standard writes it ("Patient's Name"); "" if it has none."""
    if not _names:
        _load_names()
    name = _names.get(tag)
    if name is None:
        name = _names.get(first_of(tag), "") or _generic(tag)[0]
    return name


def vr_of(tag: int) -> str:
    """Return the value representation of a tag.

    Parameters
    ----------
    tag : int
        Tag of any element, also of a repeating group.

    Returns
    -------
    str
        The VR ("PN"), or the alternatives as the standard writes them if other attributes determine the VR ("US or SS").
        "UL" for a group length and "LO" for a private creator. "" for other private tags, items, delimiters and unknown
        tags.
    """
    if not _vrs:
        _load_vrs()
    vr = _vrs.get(tag)
    if vr is None:
        vr = _vrs.get(first_of(tag), "") or _generic(tag)[1]
    return vr


def vm_of(tag: int) -> str:
    """Return the value multiplicity as the standard writes it ("1", "1-n", "2-2n", "1-n or 1"); "" if it is unknown."""
    if not _vrs:
        _load_vrs()
    vm = _vms.get(tag)
    if vm is not None:
        return vm
    if tag in _vrs or _generic(tag)[1]:
        return "1"
    first = first_of(tag)
    return _vms.get(first, "1") if first in _vrs else ""


def is_retired(tag: int) -> bool:
    """Return whether the element is retired, which includes all group lengths but 0000 and 0002 (PS3.5 7.2)."""
    return bool(_retirement(tag))


def entry(tag: int) -> tuple[str, str, str, str, str] | None:
    """Return all facts of the dictionary about a tag.

    Parameters
    ----------
    tag : int
        Tag of any element, also of a repeating group.

    Returns
    -------
    tuple of (keyword, vr, vm, name, retired), or None
        `retired` is "" for a current element, otherwise the year and revision ("2004", "2017c"), or "yes" if the
        standard does not give them. None if the tag is unknown.
    """
    name, vr = name_of(tag), vr_of(tag)
    if not (name or vr):
        return None
    return keyword_for_tag(tag), vr, vm_of(tag), name, _retirement(tag)


def first_of(tag: int) -> int:
    """Return the tag under which the standard lists an element of a repeating group: that of the first group.

    0x60023000 (Overlay Data of the second overlay) → 0x60003000. Other tags are returned unchanged.
    """
    if not _vrs:
        _load_vrs()
    if tag in _vrs or tag & 0x10000:
        return tag
    for mask, members in _repeating:
        first = members.get(tag & mask)
        if first is not None:
            return first
    return tag


def keywords() -> Iterable[str]:
    """Return all keywords, in the order of their tags."""
    if not _tags:
        _load_keywords()
    return _tags.keys()


def add(tag: int, keyword: str, vr: str, vm: str, name: str, retired: str = "") -> None:
    """Add an element to the dictionary of this process (PS3.6 6).

    Parameters
    ----------
    tag : int
        Tag, which is not private.
    keyword : str
        Keyword.
    vr, vm, name : str
        Value representation, value multiplicity and name.
    retired : str, optional
        See `entry`.

    Raises
    ------
    ValueError
        If the keyword is not an identifier, or if the dictionary contains the tag or keyword with other facts.
    """
    known = tag_for_keyword(keyword)
    if known == tag and entry(tag) == (keyword, vr, vm, name, retired):
        return
    if not keyword.isidentifier():
        raise ValueError(f"{keyword!r} is not a keyword; use letters and digits")
    if known is not None or keyword_for_tag(tag) or _generic(tag)[1]:
        other = keyword if known is not None else keyword_for_tag(tag) or "a group length"
        raise ValueError(
            f"({tag >> 16:04X},{tag & 0xFFFF:04X}) {keyword} cannot be added: the dictionary contains {other}; "
            "use add_new(tag, VR, value) to set an element with another VR"
        )
    _load_vrs()
    _load_names()
    _tags[keyword], _keywords[tag], _vrs[tag], _names[tag] = tag, keyword, vr, name
    if vm != "1":
        _vms[tag] = vm
    if retired:
        _retired[tag] = retired


def uid_entry(uid: str) -> tuple[str, str, str, str, str] | None:
    """Return the facts of PS3.6 Annex A about a UID.

    Parameters
    ----------
    uid : str
        Any UID.

    Returns
    -------
    tuple of (name, keyword, kind, part, retired), or None
        `kind` is "SOP Class", "Transfer Syntax", "Well-known SOP Instance" …; `retired` is "" or "yes". None if the
        UID is unknown.
    """
    global _uids
    if not _uids:
        from dcmgen.dictionary.data import uids

        _uids = uids.UIDS
    return _uids.get(uid)


def transfer_syntax(uid: str) -> tuple[bool, bool, bool, bool] | None:
    """Return (little endian, implicit VR, deflated, encapsulated) of a transfer syntax of the standard, or None."""
    from dcmgen.dictionary.data import transfer_syntaxes

    return transfer_syntaxes.TRANSFER_SYNTAXES.get(uid)


def search(word: str) -> list[ElementHit | UidHit]:
    """Find elements and UIDs by a tag, keyword, name, UID, or a part of one; best matches first.

    See Also
    --------
    dcmgen.dictionary.finder.search : The same function, with all details.
    """
    from dcmgen.dictionary import finder

    return finder.search(word)


def _retirement(tag: int) -> str:
    if not _names:
        _load_names()
    if tag & 0xFFFF == 0 and tag not in _names:
        return "yes"
    return _retired.get(first_of(tag), "")


def _generic(tag: int) -> tuple[str, str]:
    """Return name and VR of a group length or private creator, which no table lists (PS3.5 7.2, 7.8.1)."""
    if tag & 0xFFFF == 0:
        return "Group Length", "UL"
    if tag & 0x10000 and 0x10 <= tag & 0xFFFF <= 0xFF:
        return "Private Creator", "LO"
    return "", ""
