"""Encoding of a DICOMDIR with the byte offsets that link its records (PS3.3 F.2.2)."""

from __future__ import annotations

from io import BytesIO
from struct import pack

from dcmgen.codec.elements import changed
from dcmgen.codec.transfer_syntax import Encoding, TransferSyntax
from dcmgen.codec.writer import dcmwrite, encode_dataset
from dcmgen.dictionary.data.uid_constants import ExplicitVRLittleEndian, ImplicitVRLittleEndian
from dcmgen.model import access
from dcmgen.model.dataset import Dataset, FileMetaDataset
from dcmgen.values.tags import (
    DIRECTORY_RECORD_SEQUENCE,
    FILE_SET_CONSISTENCY_FLAG,
    OFFSET_OF_REFERENCED_LOWER_LEVEL_DIRECTORY_ENTITY,
    OFFSET_OF_THE_NEXT_DIRECTORY_RECORD,
    RECORD_IN_USE_FLAG,
)
from dcmgen.values.tags import OFFSET_OF_THE_FIRST_DIRECTORY_RECORD_OF_THE_ROOT_DIRECTORY_ENTITY as FIRST_RECORD
from dcmgen.values.tags import OFFSET_OF_THE_LAST_DIRECTORY_RECORD_OF_THE_ROOT_DIRECTORY_ENTITY as LAST_RECORD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from dcmgen.fileset.tree import RecordNode

DIRECTORY_CLASS = "1.2.840.10008.1.3.10"
"""SOP Class UID of Media Storage Directory Storage."""

_GROUP_3 = 0x00030000
_GROUP_LENGTH = 0x00040000
_LINKS = frozenset(
    {
        _GROUP_LENGTH,
        OFFSET_OF_THE_NEXT_DIRECTORY_RECORD,
        RECORD_IN_USE_FLAG,
        OFFSET_OF_REFERENCED_LOWER_LEVEL_DIRECTORY_ENTITY,
    }
)
_LINKS_SIZE = 34
"""Encoded size in bytes of the three elements at the start of a record; the same in explicit and in implicit VR."""


def encode(
    base: Dataset,
    uid: str,
    identification: Mapping[int, tuple[str, Any]],
    root: RecordNode,
    nodes: Iterable[RecordNode],
    records: Mapping[RecordNode, Dataset],
    implicit: bool = False,
) -> bytes:
    """Encode a DICOMDIR.

    Parameters
    ----------
    base : Dataset
        Dataset of the DICOMDIR that was read. Elements that this function does not compute are copied from it.
    uid : str
        File-set UID.
    identification : Mapping of int to (str, value)
        VR and value of elements of the File-set Identification Module, by tag. An element whose value is None is
        left out.
    root : RecordNode
        Root directory entity.
    nodes : Iterable of RecordNode
        Records to write, each before its children.
    records : Mapping of RecordNode to Dataset
        Records that replace those of the nodes.
    implicit : bool, default False
        Write Implicit VR Little Endian, which PS3.10 8.6 does not allow.

    Returns
    -------
    bytes
        Content of the DICOMDIR file, with preamble and File Meta Information.
    """
    order = list(nodes)
    target = ImplicitVRLittleEndian if implicit else ExplicitVRLittleEndian
    code = TransferSyntax.of(target).encoding
    intact = not base.repairs
    bodies = [_body(records.get(node, node.record), code, intact) for node in order]
    first = base[_GROUP_3:DIRECTORY_RECORD_SEQUENCE]
    del first[_GROUP_LENGTH : _GROUP_LENGTH + 1]
    for tag, (vr, value) in identification.items():
        if value is None:
            del first[tag : tag + 1]
        else:
            first.add_new(tag, vr, value)
    first.file_meta = FileMetaDataset(MediaStorageSOPClassUID=DIRECTORY_CLASS, MediaStorageSOPInstanceUID=uid)
    header = pack("<HHI", 0x0004, 0x1220, 0)[:4] + (b"" if implicit else b"SQ\0\0")
    offset = len(_first_part(first, 0, 0, target)) + len(header) + 4
    start = offset
    offsets: dict[RecordNode, int] = {}
    for node, body in zip(order, bodies, strict=True):
        offsets[node] = offset
        offset += 8 + _LINKS_SIZE + len(body)
    next_offsets: dict[RecordNode, int] = {}
    child_offsets: dict[RecordNode, int] = {}
    last: dict[RecordNode, RecordNode] = {}
    for node in order:
        parent = node.parent or root
        previous = last.get(parent)
        if previous is None:
            child_offsets[parent] = offsets[node]
        else:
            next_offsets[previous] = offsets[node]
        last[parent] = node
    parts = [b"", header, pack("<I", offset - start)]
    for node, body in zip(order, bodies, strict=True):
        parts.append(pack("<HHI", 0xFFFE, 0xE000, _LINKS_SIZE + len(body)))
        parts.append(_links(next_offsets.get(node, 0), child_offsets.get(node, 0), implicit))
        parts.append(body)
    parts[0] = _first_part(first, child_offsets.get(root, 0), offsets[last[root]] if root in last else 0, target)
    rest = base[DIRECTORY_RECORD_SEQUENCE + 1 :]
    if rest:
        parts.append(encode_dataset(rest, target))
    return b"".join(parts)


def _first_part(first: Dataset, first_record: int, last_record: int, target: str) -> bytes:
    """Encode the part of the file before the records; its length does not depend on the offsets."""
    first.add_new(FIRST_RECORD, "UL", first_record)
    first.add_new(LAST_RECORD, "UL", last_record)
    first.add_new(FILE_SET_CONSISTENCY_FLAG, "US", 0)
    buffer = BytesIO()
    dcmwrite(buffer, first, transfer_syntax=target, enforce_file_format=True)
    return buffer.getvalue()


def _links(next_: int, child: int, implicit: bool) -> bytes:
    """Encode the offset of the next record, Record In-use Flag, and the offset of the lower-level entity."""
    if implicit:
        return pack("<HHII HHIH HHII", 4, 0x1400, 4, next_, 4, 0x1410, 2, 0xFFFF, 4, 0x1420, 4, child)
    return pack(
        "<HH2sHI HH2sHH HH2sHI", 4, 0x1400, b"UL", 4, next_, 4, 0x1410, b"US", 2, 0xFFFF, 4, 0x1420, b"UL", 4, child
    )


def _body(record: Any, code: Encoding, intact: bool) -> bytes:
    """Return a record without its links: the bytes that were read if nothing changed, newly encoded bytes otherwise."""
    source = access.source(record)
    if intact and source is not None and source.context.encoding is code and not changed(record):
        raw: bytes = source.read(source.start, source.stop - source.start)
        same = _links(0, 0, code.implicit)
        if raw[:8] == same[:8] and raw[12:20] == same[12:20] and raw[22:30] == same[22:30]:
            return raw[_LINKS_SIZE:]
    entries = {tag: entry for tag, entry in access.entries(record).items() if tag not in _LINKS}
    values = {tag: value for tag, value in access.values(record).items() if tag in entries}
    return encode_dataset(access.from_store(Dataset, entries, values, source), code, upgrade_charset=True)
