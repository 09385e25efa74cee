"""A source that decodes text values from a bytes object and counts the calls, to test that values are decoded late."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from dcmgen.errors import DecodeError
from dcmgen.model import access
from dcmgen.model.dataset import BaseDataset, Dataset
from dcmgen.model.source import FileInfo
from dcmgen.values.multivalue import DSList

if TYPE_CHECKING:
    from dcmgen.model.source import RawEntry

NAME, STUDY_ID, SPACING, PIXELS, BROKEN = 0x00100010, 0x00200010, 0x00280030, 0x7FE00010, 0x00100020
DATA = b"Doe^Jane" + b"S1" + b"0.50\\1.0" + bytes(64) + b"\xff\xfe"


class FakeSource:
    """Implements `dcmgen.model.source.Source` over `DATA`."""

    def __init__(self) -> None:
        self.decoded: Counter[int] = Counter()

    def value(self, dataset: BaseDataset, tag: int, entry: RawEntry) -> Any:
        self.decoded[tag] += 1
        data = self.bytes(tag, entry)
        if tag == BROKEN:
            raise DecodeError("cannot be decoded", tag_path="PatientID", offset=entry[1], advice="Ask value_bytes")
        if entry[0] == b"OW":
            return data
        return DSList.parse(data.decode()) if tag == SPACING else data.decode()

    def vr(self, dataset: BaseDataset, tag: int, entry: RawEntry) -> str:
        return str(entry[0].decode())

    def bytes(self, tag: int, entry: RawEntry) -> bytes:
        return DATA[entry[1] : entry[1] + entry[2]]

    def span(self, tag: int, entry: RawEntry) -> tuple[Any, int, int]:
        return DATA, entry[1], entry[2]


def read() -> tuple[Dataset, FakeSource]:
    """Return a dataset as a reader creates it, and its source."""
    source = FakeSource()
    raw: dict[int, Any] = {
        NAME: (b"PN", 0, 8),
        STUDY_ID: (b"SH", 8, 2),
        SPACING: (b"DS", 10, 8),
        PIXELS: (b"OW", 18, 64),
    }
    return access.from_store(Dataset, raw, {}, source, FileInfo(Dataset().file_meta)), source
