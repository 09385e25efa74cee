"""Private dictionaries: VR, VM and name of the elements in the private blocks of a creator (PS3.5 7.8)."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.model.store import Store

_dictionaries: dict[str, dict[tuple[int, int], tuple[str, str, str]]] = {}


def add_private_dictionary(creator: str, entries: dict[tuple[int, int], tuple[str, str, str]]) -> None:
    """Add the private elements of a creator to the dictionary of this process.

    The reader uses their VRs in files with implicit VR, and listings show their names.

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
    known = _dictionaries.get(creator) if creator and _dictionaries else None
    return known.get((tag >> 16, tag & 0xFF)) if known else None


def name_of(creator: str | None, tag: int) -> str:
    """Return the name of a private element; empty if no dictionary contains it."""
    entry = private_entry(creator, tag)
    return entry[2] if entry else ""


def private_vr(dataset: Store, tag: int) -> str:
    """Return the VR of a private element of a dataset; empty if no dictionary contains it."""
    entry = private_entry(dataset._creator_of(tag), tag) if _dictionaries else None
    return entry[0] if entry else ""
