"""Search for elements and UIDs by tag, keyword, name or UID, or a part of these."""

from __future__ import annotations

from typing import NamedTuple

from dcmgen import dictionary
from dcmgen.dictionary.data import names, representations, uids


class ElementHit(NamedTuple):
    """An element that a search found."""

    tag: int
    keyword: str
    vr: str
    vm: str
    name: str
    retired: str
    """"", the year of retirement, or "yes"."""
    note: str
    """"DICOS", "DICONDE" or ""."""
    section: str
    """Table of the standard that lists it: "PS3.6 Table 6-1"."""


class UidHit(NamedTuple):
    """A UID that a search found."""

    uid: str
    name: str
    keyword: str
    kind: str
    part: str
    retired: str
    """"" or "yes"."""


_TABLES = {0x0000: "PS3.7 Table E.1-1", 0x0002: "PS3.6 Table 7-1", 0x0004: "PS3.6 Table 8-1", 0x0006: "PS3.6 Table 9-1"}


def search(word: str) -> list[ElementHit | UidHit]:
    """Find elements and UIDs.

    Parameters
    ----------
    word : str
        A tag ("0010,0010", "(0010,0010)", "00100010", "60023000"), a keyword, a name, a UID, a keyword or name of a
        UID, or a part of one. Case does not matter. If there are several words, each must occur.

    Returns
    -------
    list of ElementHit and UidHit
        Complete matches first, then those that start with the word, then the rest; each group in the order of tags and
        UIDs.
    """
    query = word.strip().lower()
    if not query:
        return []
    tag = _tag(query)
    if tag is not None:
        hit = element(tag)
        return [] if hit is None else [hit]
    parts = query.split()
    ranked: list[tuple[int, ElementHit | UidHit]] = []
    for number, name in names.NAMES.items():
        rank = _rank(query, parts, name, dictionary.keyword_for_tag(number))
        if rank is not None and (hit := element(number)):
            ranked.append((rank, hit))
    for uid, (name, keyword, kind, part, retired) in uids.UIDS.items():
        rank = 0 if uid == query else _rank(query, parts, name, keyword)
        if rank is not None:
            ranked.append((rank, UidHit(uid, name, keyword, kind, part, retired)))
    return [hit for _, hit in sorted(ranked, key=lambda pair: pair[0])]


def element(tag: int) -> ElementHit | None:
    """Return the facts of the dictionary about a tag, with the table that lists it; None if the tag is unknown."""
    found = dictionary.entry(tag)
    if found is None:
        return None
    first = dictionary.first_of(tag)
    note = "DICOS" if first in names.DICOS else "DICONDE" if first in names.DICONDE else ""
    table = _TABLES.get(tag >> 16, "PS3.6 Table 6-1") if first in representations.VRS else "PS3.5 7"
    if tag >> 16 == 0 and found[4]:
        table = "PS3.7 Table E.2-1"
    return ElementHit(tag, *found, note, table)


def _tag(text: str) -> int | None:
    digits = text.strip("()").replace(",", "").replace(" ", "").removeprefix("0x").replace("_", "")
    if len(digits) != 8 or digits.isalpha():
        return None
    try:
        return int(digits.replace("x", "0"), 16)
    except ValueError:
        return None


def _rank(query: str, parts: list[str], *texts: str) -> int | None:
    """Return 0 if a text equals the query, 1 if one starts with it, 2 if one contains all parts; None otherwise."""
    lowered = [text.lower() for text in texts]
    if query in lowered:
        return 0
    if any(text.startswith(query) for text in lowered):
        return 1
    return 2 if any(all(part in text for part in parts) for text in lowered) else None
