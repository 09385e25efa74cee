"""Private dictionaries: VR, VM and name of the elements in the private blocks of a creator (PS3.5 7.8).

The dictionary of common vendors is loaded when the first private element needs it. What a program adds takes precedence.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.model.store import Store

Entries = dict[tuple[int, int], tuple[str, str, str]]
"""VR, VM and name by group number and offset in the block."""

_dictionaries: dict[str, Entries] = {}
"""What programs added."""
_published: dict[str, Entries] = {}
"""What was needed of the dictionary of common vendors."""


def add_private_dictionary(creator: str, entries: Entries) -> None:
    """Add the private elements of a creator to the dictionary of this process.

    The reader uses their VRs in files with implicit VR, and listings show their names. They take precedence over those
    of the included dictionary of common vendors.

    Parameters
    ----------
    creator : str
        Value of the Private Creator element.
    entries : dict of (int, int) to (str, str, str)
        VR, VM and name by group number and offset in the block (0 to 0xFF).

    Raises
    ------
    ValueError
        If a group number is not odd, or if an offset is out of range.

    Examples
    --------
    >>> add_private_dictionary("EXAMPLE VENDOR", {(0x0009, 0x01): ("DS", "1", "Dose Factor")})
    """
    for group, element in entries:
        if not group & 1 or not 0 <= element <= 0xFF:
            raise ValueError(
                f"({group:04X},xx{element:02X}) is not in a private block; use an odd group and elements 00 to FF"
            )
    _dictionaries.setdefault(creator, {}).update(entries)


def private_entry(creator: str | None, tag: int) -> tuple[str, str, str] | None:
    """Return VR, VM and name of a private element; None if no dictionary contains it."""
    if not creator:
        return None
    key = tag >> 16, tag & 0xFF
    added = _dictionaries.get(creator)
    if added and key in added:
        return added[key]
    known = _published.get(creator)
    return (_published_of(creator) if known is None else known).get(key)


def _published_of(creator: str) -> Entries:
    """Return the elements of a creator in the dictionary of common vendors."""
    from dcmgen.dictionary.data.private_elements import PRIVATE

    entries: Entries = {}
    text = PRIVATE.get(creator)
    if text is None:
        return entries  # not kept, because files may name any number of creators
    for line in text.splitlines():
        vm, _, name = line[9:].partition(" ")
        entries[int(line[:4], 16), int(line[4:6], 16)] = line[6:8], vm, name
    _published[creator] = entries
    return entries


def name_of(creator: str | None, tag: int) -> str:
    """Return the name of a private element; empty if no dictionary contains it."""
    entry = private_entry(creator, tag)
    return entry[2] if entry else ""


def private_vr(dataset: Store, tag: int) -> str:
    """Return the VR of a private element of a dataset; empty if no dictionary contains it."""
    entry = private_entry(dataset._creator_of(tag), tag)
    return entry[0] if entry else ""
