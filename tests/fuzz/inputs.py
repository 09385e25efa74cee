"""Inputs of the fuzzer: damaged DICOM files, DICOM JSON and Native DICOM Model documents.

The seeds are the test files of pydicom and the corpus. Large files are truncated.
"""

from __future__ import annotations

import json
import random
from functools import cache
from typing import Any

from dcmgen import dcmread
from dcmgen.codec.json import to_json
from dcmgen.codec.xml import to_xml
from dcmgen.errors import DicomError
from tests.data import corpus_files, pydicom_files

MAX_WHOLE, MAX_SIZE = 20_000, 6_000
WORDS: tuple[bytes, ...] = (
    b"\xff\xff\xff\xff",
    b"\0\0\0\0",
    b"\xfe\xff\x00\xe0",
    b"\xfe\xff\x0d\xe0\0\0\0\0",
    b"\xfe\xff\xdd\xe0\0\0\0\0",
    b"\xff\xff\xff\x7f",
    b"\x08\0\x05\0CS\x0a\0ISO_IR 192",
    b"SQ\0\0\xff\xff\xff\xff",
    b"UN\0\0\xff\xff\xff\xff",
    b"\xe0\x7f\x10\0OB\0\0\xff\xff\xff\xff",
    b"\x1b$B",
    b"\\",
    b"NaN",
)
WORDS += tuple(
    vr.encode()
    for vr in [
        "AE",
        "AS",
        "AT",
        "CS",
        "DA",
        "DS",
        "DT",
        "FD",
        "FL",
        "IS",
        "LO",
        "LT",
        "OB",
        "OW",
        "PN",
        "SH",
        "SL",
        "SQ",
        "SS",
        "ST",
        "TM",
        "UI",
        "UL",
        "UN",
        "US",
        "UT",
    ]
)


def seeds() -> list[bytes]:
    """Return the files to mutate; those of more than `MAX_WHOLE` bytes are truncated to `MAX_SIZE` bytes."""
    found = []
    for path in [*pydicom_files(), *corpus_files()]:
        data = path.read_bytes()
        found.append(data[:MAX_SIZE] if len(data) > MAX_WHOLE else data)
    return found


def mutated(rng: random.Random, files: list[bytes]) -> bytes:
    """Return a damaged file."""
    data = bytearray(rng.choice(files))
    for _ in range(rng.choice((1, 1, 1, 2, 3, 8))):
        size = len(data)
        if not size:
            break
        # the first bytes contain most of the structure
        at = rng.randrange(size) if rng.random() < 0.6 else rng.randrange(min(size, 700))
        kind = rng.randrange(9)
        if kind == 0:
            data[at] ^= 1 << rng.randrange(8)
        elif kind == 1:
            data[at] = rng.randrange(256)
        elif kind == 2:
            del data[at : at + rng.choice((1, 2, 4, 8, rng.randrange(1, 200)))]
        elif kind == 3:
            data[at:at] = data[at : at + rng.randrange(1, 64)]
        elif kind == 4:
            del data[at:]
        elif kind == 5:
            word = rng.choice(WORDS)
            data[at : at + len(word)] = word
        elif kind == 6:
            data[at:at] = rng.choice(WORDS)
        elif kind == 7:
            other = rng.choice(files)
            start = rng.randrange(len(other) or 1)
            data[at:at] = other[start : start + rng.randrange(1, 300)]
        else:
            value = rng.choice((0, 1, 2, size, size - at, size * 2, 0xFFFF, rng.randrange(1 << 32)))
            data[at : at + 4] = (value & 0xFFFFFFFF).to_bytes(4, "little")
    return bytes(data)


# Values that a text model must refuse or accept, but never stumble over
ODD_VALUES: tuple[Any, ...] = (
    None,
    True,
    -1,
    1e400,
    10**30,
    "",
    "\0\x1b\ud800",
    "0010_0010",
    [],
    [None],
    [[]],
    {},
    [{}],
    {"vr": "SQ", "Value": [{"00100010": {"vr": "PN", "Value": [{"Alphabetic": 5}]}}]},
    {"vr": "SQ", "InlineBinary": "AAAA"},
    {"vr": "US", "Value": ["1"]},
    {"vr": "??", "Value": [1]},
    {"vr": "OB", "InlineBinary": "A*A="},
    {"vr": "AT", "Value": ["00"]},
)
ODD_TEXT = (
    "<",
    ">",
    "&#0;",
    "&#x1b;",
    "&amp;",
    '"',
    "]]>",
    '<Item number="0"/>',
    '<Value number="2">x</Value>',
    '<PersonName number="1"><Alphabetic/></PersonName>',
    '<DicomAttribute tag="0010001" vr="PN"/>',
    "<InlineBinary>A*</InlineBinary>",
    '<BulkData uri="x"/>',
    "\ud7ff",
    "99999999999999999999",
)


@cache
def models() -> tuple[list[str], list[str]]:
    """Return DICOM JSON and XML documents of the smaller seeds."""
    json_texts, xml_texts = [], []
    for data in seeds():
        try:
            ds = dcmread(data, force=True)
            json_texts.append(to_json(ds))
            xml_texts.append(to_xml(ds))
        except DicomError:
            continue
    return ([text for text in json_texts if len(text) < 4 * MAX_SIZE], [t for t in xml_texts if len(t) < 8 * MAX_SIZE])


def mutated_json(rng: random.Random, texts: list[str]) -> Any:
    """Return a damaged DICOM JSON object, or its damaged text."""
    text = rng.choice(texts)
    if rng.random() < 0.2:
        return mutated(rng, [text.encode()])
    model = json.loads(text)
    for _ in range(rng.choice((1, 1, 2, 5))):
        parent: Any = model
        while True:
            keys: list[Any] = list(parent) if isinstance(parent, dict) else list(range(len(parent)))
            if not keys:
                break
            key = rng.choice(keys)
            child = parent[key]
            if isinstance(child, dict | list) and child and rng.random() < 0.75:
                parent = child
                continue
            action = rng.randrange(4)
            if action == 0:
                parent[key] = rng.choice(ODD_VALUES)
            elif action == 1 and isinstance(parent, dict):
                parent[str(rng.choice(("vr", "Value", "InlineBinary", "BulkDataURI", "x", "00100010")))] = parent.pop(
                    key
                )
            elif action == 2 and isinstance(child, str) and child:
                at = rng.randrange(len(child))
                parent[key] = child[:at] + rng.choice(("\\", "=", "^", "\0", "é", "1", " ")) + child[at:]
            else:
                del parent[key]
            break
    return model


def mutated_xml(rng: random.Random, texts: list[str]) -> str:
    """Return a damaged Native DICOM Model document."""
    text = rng.choice(texts)
    for _ in range(rng.choice((1, 1, 2, 5))):
        at = rng.randrange(len(text) + 1)
        action = rng.randrange(4)
        if action == 0:
            text = text[:at] + rng.choice(ODD_TEXT) + text[at:]
        elif action == 1:
            text = text[:at] + text[at + rng.randrange(1, 40) :]
        elif action == 2:
            other = rng.choice(texts)
            start = rng.randrange(len(other))
            text = text[:at] + other[start : start + rng.randrange(1, 200)] + text[at:]
        else:  # another content at the next start tag: the document stays well-formed
            at = text.find(">", at)
            text = text[: at + 1] + rng.choice(("x", "-1", "1e999", "\u00e9", " ")) + text[at + 1 :]
    return text
