"""Read the private elements of vendors from dictionaries that other programs publish.

The sources are the dictionary of pydicom (made from that of GDCM), the file ``private.dic`` of dcmtk, that of
dicom3tools, whose program ``dcdump`` is asked for each element, and PS3.15 Table E.3.10-1. They disagree about one
element in ten. An element is therefore accepted only if PS3.15 states its VR, or if two of the others agree on it. SH
and LO, and ST and LT, agree on the one that allows longer text.
"""

from __future__ import annotations

import importlib
import re
import shutil
import subprocess
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from generator.docbook import DocBookError
from generator.facts import PrivateElement, SafePrivate

Key = tuple[str, str]
"""Private creator, and tag with the block as ``xx``."""

_TAG = re.compile(r"[0-9A-F]{3}[13579BDF]xx[0-9A-F]{2}")
_UNNAMED = ("", "Unknown")
_LONGEST_NAME = 64
"""Longer names are descriptions."""
_BLOCKS = 200
"""Private blocks of one group that one question to dcdump contains."""


class _Entry(NamedTuple):
    vr: str
    vm: str = ""
    name: str = ""


def read(dcmtk: Path, safe: Iterable[SafePrivate], vrs: frozenset[str]) -> tuple[PrivateElement, ...]:
    """Read the private elements on which the sources agree.

    Parameters
    ----------
    dcmtk : Path
        The file ``private.dic`` of dcmtk.
    safe : iterable of SafePrivate
        Rows of PS3.15 Table E.3.10-1.
    vrs : frozenset of str
        VRs of PS3.5; other VRs are ignored, and so is UN.

    Returns
    -------
    tuple of PrivateElement
        Elements, sorted by creator and tag.

    Raises
    ------
    DocBookError
        If pydicom, the program dcdump or the file of dcmtk is missing, or if a source could not be read.
    """
    theirs, file = _pydicom(), _dcmtk(dcmtk)
    published = (theirs, _dicom3tools({*theirs, *file}), file)
    standard = {(each.creator, each.tag): each.vr for each in safe}
    keys = {key for key in (*standard, *theirs, *file) if _TAG.fullmatch(key[1]) and key[0].isprintable()}
    return tuple(
        PrivateElement(*key, vr, _vm(entries), _name(entries))
        for key in sorted(keys)
        for entries in [[source[key] for source in published if key in source]]
        if (vr := _agreed(standard.get(key, ()), entries)) in vrs - {"UN"}
    )


def _agreed(standard: tuple[str, ...], entries: list[_Entry]) -> str:
    if len(standard) == 1:
        return standard[0]
    votes = Counter(each.vr for each in entries)
    for short, long in (("SH", "LO"), ("ST", "LT")):
        if votes[short] and votes[long]:
            votes[long] += votes.pop(short)
    return max(votes, key=lambda vr: votes[vr]) if max(votes.values(), default=0) > 1 else ""


def _vm(entries: list[_Entry]) -> str:
    return next((each.vm for each in entries if each.vm), "1")


def _name(entries: list[_Entry]) -> str:
    return next((each.name for each in entries if each.name not in _UNNAMED and len(each.name) <= _LONGEST_NAME), "")


def _words(name: str) -> str:
    """Return a name with single spaces and ASCII hyphens, without the question marks of uncertain names."""
    return " ".join(name.replace("\u2010", "-").split()).rstrip(" ?")


def _pydicom() -> dict[Key, _Entry]:
    try:
        creators: Mapping[str, Mapping[str, tuple[str, ...]]]
        creators = importlib.import_module("pydicom.datadict").private_dictionaries
    except ImportError:
        raise DocBookError("private elements are read from the dictionary of pydicom: pip install pydicom") from None
    return {
        (creator, tag[:4].upper() + tag[4:6] + tag[6:].upper()): _Entry(vr, vm, _words(name))
        for creator, tags in creators.items()
        for tag, (vr, vm, name, *_) in tags.items()
    }


def _dcmtk(path: Path) -> dict[Key, _Entry]:
    """Return the entries of ``private.dic``: lines such as ``(0029,"SIEMENS CSA HEADER",08)  CS  ImageType  1  …``."""
    found = {}
    for line in path.read_text("latin-1").splitlines():
        if line.startswith("(") and len(fields := line.split("\t")) >= 4:
            group, _, rest = fields[0].strip("()").partition(',"')
            creator, _, offset = rest.rpartition('",')
            words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ", fields[2])
            found[creator, f"{group.upper()}xx{offset.upper()}"] = _Entry(fields[1], fields[3], words)
    if not found:
        raise DocBookError(f"{path} is not a dictionary of dcmtk; pass its file private.dic")
    return found


def _dicom3tools(keys: Iterable[Key]) -> dict[Key, _Entry]:
    """Return what dcdump prints for elements of a file that states no VRs."""
    if shutil.which("dcdump") is None:
        raise DocBookError("the program dcdump is missing; install dicom3tools")
    blocks: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for creator, tag in keys:
        if _TAG.fullmatch(tag):
            blocks[tag[:4]][creator].append(tag[6:])
    found: dict[Key, _Entry] = {}
    for start in range(0, max(map(len, blocks.values()), default=0), _BLOCKS):
        asked: dict[tuple[str, str], tuple[str, list[str]]] = {}
        for group, creators in blocks.items():
            for number, each in enumerate(sorted(creators)[start : start + _BLOCKS], 0x10):
                asked[group, f"{number:02X}"] = each, sorted(creators[each])
        for group, block, offset, vr, name in _dumped(asked):
            if (group, block) in asked and offset in asked[group, block][1]:
                found[asked[group, block][0], f"{group}xx{offset}"] = _Entry(vr, "", name)
    return found


_LINE = re.compile(r"\(0x(....),0x(..)(..)\) ([A-Z]{2}) (.*?) *\t")


def _dumped(blocks: Mapping[tuple[str, str], tuple[str, list[str]]]) -> Iterator[tuple[str, str, str, str, str]]:
    """Yield group, block, offset, VR and name of the elements that dcdump knows."""
    elements = [(0x0002_0010, b"1.2.840.10008.1.2\0")]
    for (group, block), (creator, offsets) in blocks.items():
        text = creator.encode()
        elements.append((int(f"{group}00{block}", 16), text + b" " * (len(text) % 2)))
        # an empty item is also a value that dcdump accepts for the other VRs
        value = bytes.fromhex("FEFF00E000000000")
        elements += [(int(f"{group}{block}{offset}", 16), value) for offset in offsets]
    parts = [b"\0" * 128 + b"DICM"]
    for tag, value in sorted(elements):
        head = (tag >> 16).to_bytes(2, "little") + (tag & 0xFFFF).to_bytes(2, "little")
        length = b"UI" + len(value).to_bytes(2, "little") if tag == 0x0002_0010 else len(value).to_bytes(4, "little")
        parts.append(head + length + value)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "private.dcm")
        path.write_bytes(b"".join(parts))
        done = subprocess.run(["dcdump", str(path)], capture_output=True, check=False)
    text = (done.stdout + done.stderr).decode("utf-8", "replace")
    for match in _LINE.finditer(text):
        group, block, offset, vr, name = match.groups()
        yield group.upper(), block.upper(), offset.upper(), vr, "" if "\ufffd" in name else _words(name)
