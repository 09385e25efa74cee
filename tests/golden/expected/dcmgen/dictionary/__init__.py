# Generated from PS3.5 2099a (sha256 3ee6313eab15) by generator; do not edit.
# Generated from PS3.6 2099b (sha256 cb364262687c) by generator; do not edit.
# Generated from PS3.7 2099a (sha256 99ad73a0e275) by generator; do not edit.
"""The data dictionary: every element of PS3.6 and PS3.7, every UID of PS3.6, every VR of PS3.5, as look-ups.

This module loads nothing but itself; a table comes in when it is first asked for. Look-ups never raise on what they do
not know: strings come back empty, the rest None.

Who looks up in a hot loop takes the plain dictionaries: `elements.TAGS` (keyword → tag), `elements.VRS` (tag → VR),
`elements.VMS` (tag → VM where it is not 1, so that `tag in VMS` tells what has several values), `uids.UIDS`, `transfer_syntaxes.TRANSFER_SYNTAXES`, `vrs.VRS`.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from dcmgen.dictionary.finder import ElementHit, UidHit

    TRANSFER_SYNTAXES: dict[str, tuple[bool, bool, bool, bool]]
    """UID → (little endian, implicit VR, deflated, encapsulated). PS3.5 Annex A."""

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
    from dcmgen.dictionary import elements

    _tags = elements.TAGS
    _keywords = {tag: keyword for keyword, tag in _tags.items()}


def _load_vrs() -> None:
    global _vrs, _vms, _repeating
    from dcmgen.dictionary import representations

    _vrs, _vms, _repeating = representations.VRS, representations.VMS, representations.REPEATING


def _load_names() -> None:
    global _names, _retired
    from dcmgen.dictionary import names

    _names, _retired = names.NAMES, names.RETIRED


def tag_for_keyword(keyword: str) -> int | None:
    """Tag of a keyword; of a repeating group's, its first ("OverlayData": 0x60003000). None if there is no such keyword."""
    if not _tags:
        _load_keywords()
    return _tags.get(keyword)


def keyword_for_tag(tag: int) -> str:
    """Keyword of a tag, also in a repeating group (0x60023000: "OverlayData"); "" if it has none."""
    if not _tags:
        _load_keywords()
    keyword = _keywords.get(tag)
    return _keywords.get(first_of(tag), "") if keyword is None else keyword


def name_of(tag: int) -> str:
    """Name of an element as the standard writes it ("Patient's Name"); "" if it has none."""
    if not _names:
        _load_names()
    name = _names.get(tag)
    if name is None:
        name = _names.get(first_of(tag), "") or _generic(tag)[0]
    return name


def vr_of(tag: int) -> str:
    """Value Representation of a tag.

    Returns
    -------
    str
        "PN"; as the standard says where other attributes choose ("US or SS"); "UL" for a group length and "LO" for a
        private creator; "" for other private tags, items and delimiters, and what is unknown.
    """
    if not _vrs:
        _load_vrs()
    vr = _vrs.get(tag)
    if vr is None:
        vr = _vrs.get(first_of(tag), "") or _generic(tag)[1]
    return vr


def vm_of(tag: int) -> str:
    """Value Multiplicity of a tag as the standard writes it ("1", "1-n", "2-2n", "1-n or 1"); "" if it is unknown."""
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
    """Whether the standard has retired the element (also group lengths other than those of 0000 and 0002, PS3.5 7.2)."""
    return bool(_retirement(tag))


def entry(tag: int) -> tuple[str, str, str, str, str] | None:
    """Everything the dictionary says of a tag.

    Returns
    -------
    tuple (keyword, vr, vm, name, retired) or None
        `retired` is "" for a current element, else the year and revision ("2004", "2017c"), or "yes" where the standard
        does not say when. None if the tag is unknown.
    """
    name, vr = name_of(tag), vr_of(tag)
    if not (name or vr):
        return None
    return keyword_for_tag(tag), vr, vm_of(tag), name, _retirement(tag)


def first_of(tag: int) -> int:
    """The tag under which an element of a repeating group is listed, in its first group; other tags come back as they are.

    0x60023000 (Overlay Data of the second overlay) → 0x60003000.
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
    """All keywords, in the order of their tags."""
    if not _tags:
        _load_keywords()
    return _tags.keys()


def uid_entry(uid: str) -> tuple[str, str, str, str, str] | None:
    """What PS3.6 Annex A says of a UID.

    Returns
    -------
    tuple (name, keyword, kind, part, retired) or None
        kind: "SOP Class", "Transfer Syntax", "Well-known SOP Instance" …; retired: "" or "yes". None if the UID is unknown.
    """
    global _uids
    if not _uids:
        from dcmgen.dictionary import uids

        _uids = uids.UIDS
    return _uids.get(uid)


def transfer_syntax(uid: str) -> tuple[bool, bool, bool, bool] | None:
    """(little endian, implicit VR, deflated, encapsulated) of a Transfer Syntax of PS3.5; None if the UID is none."""
    from dcmgen.dictionary import transfer_syntaxes

    return transfer_syntaxes.TRANSFER_SYNTAXES.get(uid)


def search(word: str) -> list[ElementHit | UidHit]:
    """Elements and UIDs that a person may mean by a word: a tag, keyword, name, UID, or a part of them; best first."""
    from dcmgen.dictionary import finder

    return finder.search(word)


def _retirement(tag: int) -> str:
    if not _names:
        _load_names()
    if tag & 0xFFFF == 0 and tag not in _names:
        return "yes"
    return _retired.get(first_of(tag), "")


def _generic(tag: int) -> tuple[str, str]:
    """Name and VR of what stands in no registry, but in PS3.5 7.2 and 7.8.1: group lengths and private creators."""
    if tag & 0xFFFF == 0:
        return "Group Length", "UL"
    if tag & 0x10000 and 0x10 <= tag & 0xFFFF <= 0xFF:
        return "Private Creator", "LO"
    return "", ""


if not TYPE_CHECKING:

    def __getattr__(name):
        if name == "TRANSFER_SYNTAXES":
            from dcmgen.dictionary import transfer_syntaxes

            return transfer_syntaxes.TRANSFER_SYNTAXES
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
