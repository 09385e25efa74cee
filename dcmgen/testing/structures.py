"""Hypothesis strategies for files whose sequences and File Meta Information are encoded in all variants found in practice.

The files are encoded by this module, not by the writer of dcmgen. It requires ``hypothesis``, which is not a dependency
of dcmgen.
"""

from __future__ import annotations

from struct import pack

from hypothesis import strategies as st

from dcmgen.dictionary.data.elements import TAGS
from dcmgen.dictionary.data.uid_constants import ExplicitVRBigEndian, ExplicitVRLittleEndian, ImplicitVRLittleEndian
from dcmgen.values import tags
from dcmgen.values.vr import LONG

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from hypothesis.strategies import DrawFn

    Expected = dict[int, Any]
    """Value of each element by tag: text, a number, bytes, or a list with such a dictionary for each item."""

__all__ = ["Structure", "structures"]

_CREATOR = 0x00090010
_LEAVES: dict[int, str] = {
    tags.MODALITY: "CS",
    TAGS["Manufacturer"]: "LO",
    0x00091001: "OB",
    0x00091002: "LT",
    tags.PATIENT_NAME: "PN",
    tags.ROWS: "US",
    tags.ENCAPSULATED_DOCUMENT: "OB",
}
_SEQUENCES = (tags.REFERENCED_SERIES_SEQUENCE, 0x00091010, tags.CONTENT_SEQUENCE, tags.GRAPHIC_LAYER_SEQUENCE)
_ITEM, _ITEM_END, _SEQUENCE_END = tags.ITEM, tags.ITEM_DELIMITATION_ITEM, tags.SEQUENCE_DELIMITATION_ITEM
_UNDEFINED = 0xFFFFFFFF
_SYNTAXES: dict[str, tuple[bool, str]] = {
    ImplicitVRLittleEndian: (True, "<"),
    ExplicitVRLittleEndian: (False, "<"),
    ExplicitVRBigEndian: (False, ">"),
}


class Structure:
    """A generated file and its content.

    Attributes
    ----------
    data : bytes
        The file.
    elements : dict
        Value of each element by tag. The value of a sequence is a list with such a dictionary for each item.
    meta : dict
        Value of each element of the File Meta Information by tag.
    faults : list of str
        Deviations from the standard in the file, each of which the reader reports.
    """

    def __init__(self, data: bytes, elements: Expected, meta: Expected, faults: list[str]) -> None:
        self.data = data
        self.elements = elements
        self.meta = meta
        self.faults = faults

    def __repr__(self) -> str:
        return f"Structure({self.data[128:].hex(' ', -4)}, {self.elements!r}, faults={self.faults!r})"


class _Encoder:
    """Encodes elements and records the deviations from the standard."""

    def __init__(self, draw: DrawFn, syntax: str, is_faulty: bool) -> None:
        self.draw = draw
        self.is_implicit, self.order = _SYNTAXES[syntax]
        self.is_faulty = is_faulty
        self.faults: list[str] = []

    def fault(self, name: str) -> bool:
        """Draw whether to deviate from the standard."""
        if not self.is_faulty or self.draw(st.integers(0, 3)):
            return False
        self.faults.append(name)
        return True

    def header(self, tag: int, vr: str, length: int) -> bytes:
        group, element = tag >> 16, tag & 0xFFFF
        if self.is_implicit or tag >= _ITEM:
            return pack(self.order + "HHI", group, element, length)
        if vr in LONG:
            return pack(self.order + "HH2sHI", group, element, vr.encode(), 0, length)
        return pack(self.order + "HH2sH", group, element, vr.encode(), length)

    def dataset(self, depth: int, end: str = "length") -> tuple[bytes, Expected]:
        """Encode a dataset; `end` is how its item ends."""
        tags = self.draw(st.sets(st.sampled_from([*_LEAVES, *(_SEQUENCES if depth else ())]), max_size=5))
        if any(tag >> 16 == 9 for tag in tags):
            tags.add(_CREATOR)
        parts: list[bytes] = []
        expected: Expected = {}
        for tag in sorted(tags):
            if tag in _SEQUENCES:
                needs_end = tag == max(tags) and end != "delimiter"
                encoded, expected[tag] = self.sequence(tag, depth - 1, end != "length", needs_end)
            else:
                encoded, expected[tag] = self.leaf(tag)
            parts.append(encoded)
        return b"".join(parts), expected

    def leaf(self, tag: int) -> tuple[bytes, Any]:
        vr = "LO" if tag == _CREATOR else _LEAVES[tag]
        value: Any
        if tag == _CREATOR:
            value = "DCMGEN"
        elif vr == "US":
            number = self.draw(st.integers(0, 0xFFFF))
            return self.header(tag, vr, 2) + pack(self.order + "H", number), number
        elif vr == "OB":
            value = self.draw(st.binary(max_size=3)) * 2
            if value and self.draw(st.booleans()) and self.fault("bytes of undefined length"):
                return self.header(tag, vr, _UNDEFINED) + value + self.header(_SEQUENCE_END, "", 0), value
            return self.header(tag, vr, len(value)) + value, value
        else:
            value = self.draw(st.text("ABCDEFGH", min_size=2, max_size=2)) * self.draw(st.integers(0, 3))
        raw = value.encode()
        return self.header(tag, vr, len(raw)) + raw, value

    def sequence(self, tag: int, depth: int, nested: bool, needs_end: bool) -> tuple[bytes, list[Expected]]:
        """Encode a sequence.

        Parameters
        ----------
        tag : int
            Tag of the sequence.
        depth : int
            Maximum depth of sequences in its items.
        nested : bool
            Whether it belongs to an item of undefined length.
        needs_end : bool
            Whether its end could not be found without its delimiter.
        """
        outer = self.is_implicit, self.order
        mark = len(self.faults)
        is_mixed = False
        vr = "SQ"
        if not self.is_implicit and self.draw(st.booleans()):
            vr, self.is_implicit, self.order = "UN", True, "<"
            is_mixed = self.fault("explicit VR in an element of VR UN")
        elif self.is_implicit:
            is_mixed = self.fault("explicit VR in implicit VR")
        if is_mixed:
            self.is_implicit = False
        # the VR of a private sequence of defined length is unknown in implicit VR
        defined = self.draw(st.booleans()) and (tag != 0x00091010 or (vr == "SQ" and not outer[0]))
        count = self.draw(st.integers(0, 3))
        items = [self.item(depth, defined or nested, index == count - 1) for index in range(count)]
        content = b"".join(item for item, _, _ in items)
        end = self.header(_SEQUENCE_END, "", 0)
        expected = [values for _, values, _ in items]
        self.is_implicit, self.order = outer
        if is_mixed and not any(expected):  # the encoding of empty items does not matter
            del self.faults[mark]
        if defined:
            if self.fault("delimiter of a sequence of defined length"):
                content += end
            return self.header(tag, vr, len(content)) + content, expected
        if items and items[-1][2] == "delimiter" and not needs_end and self.fault("sequence without a delimiter"):
            end = b""
        return self.header(tag, vr, _UNDEFINED) + content + end, expected

    def item(self, depth: int, bounded: bool, is_last: bool) -> tuple[bytes, Expected, str]:
        """Encode an item.

        Parameters
        ----------
        depth : int
            Maximum depth of sequences in the item.
        bounded : bool
            Whether its sequence is of defined length or belongs to an item of undefined length.
        is_last : bool
            Whether it is the last item of its sequence.

        Returns
        -------
        item : bytes
            The item and its delimiter.
        elements : dict
            Value of each element.
        end : str
            How the item ends: "length", "delimiter", "no delimiter" or "wrong delimiter".
        """
        if self.draw(st.booleans()):
            content, expected = self.dataset(depth)
            return self.header(_ITEM, "", len(content)) + content, expected, "length"
        end, delimiter = "delimiter", self.header(_ITEM_END, "", 0)
        if self.fault("item without a delimiter"):
            end, delimiter = "no delimiter", b""
        elif not bounded and not is_last and self.fault("item with the delimiter of a sequence"):
            end, delimiter = "wrong delimiter", self.header(_SEQUENCE_END, "", 0)
        content, expected = self.dataset(depth, end)
        return self.header(_ITEM, "", _UNDEFINED) + content + delimiter, expected, end


@st.composite
def structures(draw: DrawFn, *, faulty: bool = True) -> Structure:
    """Generate files with nested sequences and File Meta Information that are encoded in different ways.

    Parameters
    ----------
    faulty : bool, optional
        Whether to generate deviations from the standard whose meaning is unambiguous. The default is True.

    Returns
    -------
    SearchStrategy of Structure
        A strategy for files and their content.
    """
    syntax = draw(st.sampled_from(sorted(_SYNTAXES)))
    encoder = _Encoder(draw, syntax, faulty and draw(st.booleans()))
    content, expected = encoder.dataset(3)
    content = encoder.header(tags.SOP_INSTANCE_UID, "UI", 6) + b"1.2.3\0" + content
    expected[tags.SOP_INSTANCE_UID] = "1.2.3"
    meta = {
        tags.MEDIA_STORAGE_SOP_CLASS_UID: "1.2.840.10008.5.1.4.1.1.7",
        tags.MEDIA_STORAGE_SOP_INSTANCE_UID: "1.2.3",
        tags.TRANSFER_SYNTAX_UID: syntax,
        tags.IMPLEMENTATION_CLASS_UID: "1.2.4",
    }
    encoded = _meta(meta)
    length = len(encoded)
    if encoder.fault("wrong length of the File Meta Information"):
        length = draw(st.sampled_from([0, length - 14, length + 18, length + 2, 0xFFFFFFFF]))
    head = b"\2\0\0\0UL\4\0" + length.to_bytes(4, "little")
    if encoder.fault("no length of the File Meta Information"):
        head = b""
    if encoder.fault("second File Meta Information"):
        other = _meta(
            {**meta, tags.MEDIA_STORAGE_SOP_INSTANCE_UID: "9.9", tags.TRANSFER_SYNTAX_UID: "1.2.840.10008.1.2.4.50"}
        )
        encoded += b"\2\0\0\0UL\4\0" + len(other).to_bytes(4, "little") + other
    return Structure(bytes(128) + b"DICM" + head + encoded + content, expected, meta, encoder.faults)


def _meta(values: Expected) -> bytes:
    raw = {tag: value.encode() + b"\0" * (len(value) % 2) for tag, value in values.items()}
    return b"".join(pack("<HH2sH", 2, tag & 0xFFFF, b"UI", len(value)) + value for tag, value in raw.items())
