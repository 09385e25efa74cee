"""What the elements in creators' private blocks are, as far as someone has told (PS3.5 Section 7.8)."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.model.store import Store

_dictionaries: dict[str, dict[tuple[int, int], tuple[str, str, str]]] = {}


def add_private_dictionary(creator: str, entries: dict[tuple[int, int], tuple[str, str, str]]) -> None:
    """Tell what a creator's private elements are; reading implicit VR then knows their VRs, listings their names.

    Parameters
    ----------
    creator
        The text of the Private Creator element.
    entries
        ``(group, element & 0xFF)`` → ``(VR, VM, name)``.

    Raises
    ------
    ValueError
        A group is not odd, or an element's number within the block is over FF.
    """
    for group, element in entries:
        if not group & 1 or not 0 <= element <= 0xFF:
            raise ValueError(
                f"({group:04X},xx{element:02X}) is no place in a private block: odd group, element 00 to FF"
            )
    _dictionaries.setdefault(creator, {}).update(entries)


def private_entry(creator: str | None, tag: int) -> tuple[str, str, str] | None:
    """(VR, VM, name) of a private element, None where no dictionary knows it."""
    known = _dictionaries.get(creator) if creator and _dictionaries else None
    return known.get((tag >> 16, tag & 0xFF)) if known else None


def name_of(creator: str | None, tag: int) -> str:
    """Name of a private element, empty where no dictionary knows it."""
    entry = private_entry(creator, tag)
    return entry[2] if entry else ""


def private_vr(dataset: Store, tag: int) -> str:
    """VR of a private element of a dataset, empty where no dictionary knows it."""
    entry = private_entry(dataset._creator_of(tag), tag) if _dictionaries else None
    return entry[0] if entry else ""
