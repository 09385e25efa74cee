"""Functional groups of many frames, encoded at once: objects with tens of thousands of frames are made in a second.

The items are decoded when they are used, as those of a file that was read.
"""

from __future__ import annotations

from struct import pack
from typing import TYPE_CHECKING, Any, TypeVar

from dcmgen.codec.reader import dcmread
from dcmgen.codec.writer import encode_dataset
from dcmgen.dictionary import tag_for_keyword
from dcmgen.model import access, groups
from dcmgen.model.dataset import Dataset

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dcmgen.model.iod import IOD

T = TypeVar("T", bound="IOD")

_ITEM = b"\xfe\xff\x00\xe0"
_INDEX_VALUES = b"\x20\x00\x57\x91UL"
_CHARACTER_SET = "SpecificCharacterSet"


def encode_group(group: str, **values: Any) -> bytes:
    """Encode a functional group with one item.

    Parameters
    ----------
    group : str
        Keyword of the sequence.
    **values : object
        Values of the item by keyword.

    Returns
    -------
    bytes
        The element in Explicit VR Little Endian.
    """
    return encode_dataset(Dataset(**{group: [values]}))


class FrameContent:
    """Encodes Frame Content, whose dimension index values are different for each frame.

    Parameters
    ----------
    dimensions : int
        Number of dimension index values.
    **values : object
        Other values of Frame Content.
    """

    def __init__(self, dimensions: int, **values: Any) -> None:
        encoded = encode_group("FrameContentSequence", DimensionIndexValues=[0] * dimensions, **values)
        start = encoded.index(_INDEX_VALUES) + 8
        self._head, self._tail = encoded[:start], encoded[start + 4 * dimensions :]
        self._format = f"<{dimensions}I"

    def encode(self, *indices: int) -> bytes:
        """Return the element of a frame with these dimension index values."""
        return self._head + pack(self._format, *indices) + self._tail


def with_frames(made: T, columns: Mapping[str, Sequence[bytes]]) -> T:
    """Return an object with other per-frame functional groups.

    Parameters
    ----------
    made : IOD
        A new object, whose elements the returned one shares.
    columns : mapping of str to sequence of bytes
        The encoded element of each frame, by the keyword of the functional group.

    Returns
    -------
    IOD
        Object of the same class with an item for each frame, and Number of Frames.
    """
    tag = tag_for_keyword(groups.PER_FRAME)
    assert tag is not None
    ordered = [columns[keyword] for keyword in sorted(columns, key=lambda name: tag_for_keyword(name) or 0)]
    # the character set is that of the object, so that the writer copies the bytes
    head = encode_dataset(Dataset(**{_CHARACTER_SET: made.get(_CHARACTER_SET)})) if _CHARACTER_SET in made else b""
    pieces = [head, b""]
    size = count = 0
    for elements in zip(*ordered, strict=True):
        length = sum(map(len, elements))
        pieces += (_ITEM, pack("<I", length), *elements)
        size += 8 + length
        count += 1
    pieces[1] = pack("<HH2sHI", tag >> 16, tag & 0xFFFF, b"SQ", 0, size)
    read = dcmread(b"".join(pieces), force=True)
    target: Any = made
    target.NumberOfFrames = count
    return access.from_store(
        type(made),
        {**access.entries(made), tag: access.entries(read)[tag]},
        {key: value for key, value in access.values(made).items() if key not in (tag, ~tag)},
        access.source(read),
        access.file_info(made),
    )
