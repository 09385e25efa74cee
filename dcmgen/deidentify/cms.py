"""Structure of enveloped data of the Cryptographic Message Syntax (RFC 5652), the form of Encrypted Content (0400,0520).

This module only finds the parts of the structure. `dcmgen.deidentify.encryption` encrypts and decrypts.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import NamedTuple

from dcmgen.errors import DeidentificationError

_ENVELOPED = bytes.fromhex("06092a864886f70d010703")
"""The identifier id-envelopedData with its tag and length (RFC 5652 6.1)."""
_SEQUENCE, _SET, _INTEGER, _OCTETS, _IDENTIFIER = 0x30, 0x31, 0x02, 0x04, 0x06
_PRIMITIVE_0, _CONSTRUCTED_0 = 0x80, 0xA0
_CONSTRUCTED = 0x20
_INDEFINITE = 0x80
_HEADERS = range(2, 7)
"""Numbers of bytes of a tag and a length up to 32 bits."""


class Part(NamedTuple):
    """Part of a structure: its tag, and where its contents are in the data."""

    tag: int
    start: int
    stop: int
    end: int
    """Offset after the part, including the end-of-contents octets of an indefinite length."""


class Recipient(NamedTuple):
    """A recipient of the key of the content (KeyTransRecipientInfo, RFC 5652 6.2.1).

    Attributes
    ----------
    issuer, serial : bytes, int
        Encoded name of the issuer, and serial number of the certificate; empty and -1 if `key_identifier` is used.
    key_identifier : bytes
        Subject key identifier of the certificate; may be empty.
    algorithm : bytes
        Object identifier of the algorithm that encrypted the key, as encoded.
    key : Part
        Encrypted key.
    """

    issuer: bytes
    serial: int
    key_identifier: bytes
    algorithm: bytes
    key: Part


class Envelope(NamedTuple):
    """Enveloped data (RFC 5652 6.1).

    Attributes
    ----------
    recipients : list of Recipient
        Recipients of the key with a certificate. Recipients of other kinds are left out.
    algorithm : bytes
        Object identifier of the algorithm that encrypted the content, as encoded.
    vector : Part
        Initialization vector.
    content : list of Part
        Encrypted content, which can be in several parts.
    """

    recipients: list[Recipient]
    algorithm: bytes
    vector: Part
    content: list[Part]


def envelope(data: bytes, start: int = 0) -> Envelope:
    """Return the parts of enveloped data in BER or DER.

    Parameters
    ----------
    data : bytes
        Data that contain the structure. Bytes after it are ignored, such as the padding of the value of an element.
    start : int, optional
        Offset of the structure.

    Raises
    ------
    DeidentificationError
        If the data contain another structure, or end in it.
    """
    try:
        return _envelope(data, start)
    except (IndexError, ValueError, StopIteration, RecursionError):
        raise DeidentificationError(
            "Encrypted Content (0400,0520) is damaged: it is not enveloped data of the Cryptographic Message Syntax",
            advice="Get the file from its source again",
        ) from None


def _envelope(data: bytes, start: int) -> Envelope:
    kind, explicit = _children(data, _expect(_part(data, start), _SEQUENCE))
    if data[kind.start - 2 : kind.stop] != _ENVELOPED:
        raise ValueError(kind)
    (enveloped,) = _children(data, _expect(explicit, _CONSTRUCTED_0))
    parts = iter(_children(data, enveloped))
    _expect(next(parts), _INTEGER)
    recipients = next(part for part in parts if part.tag == _SET)  # certificates of the originator can be before it
    encrypted = next(parts, recipients)
    _, algorithm, content = _children(data, _expect(encrypted, _SEQUENCE))
    identifier, vector = _children(data, _expect(algorithm, _SEQUENCE))
    chunks = [content]
    if content.tag == _CONSTRUCTED_0:
        chunks = [_expect(part, _OCTETS) for part in _children(data, content)]
    else:
        _expect(content, _PRIMITIVE_0)
    return Envelope(
        [_recipient(data, part) for part in _children(data, recipients) if part.tag == _SEQUENCE],
        data[identifier.start : identifier.stop],
        _expect(vector, _OCTETS),
        chunks,
    )


def _recipient(data: bytes, part: Part) -> Recipient:
    _, name, algorithm, key = _children(data, part)
    identifier = _expect(_children(data, algorithm)[0], _IDENTIFIER)
    issuer, serial, key_identifier = b"", -1, b""
    if name.tag == _PRIMITIVE_0:
        key_identifier = data[name.start : name.stop]
    else:
        whole, number = _children(data, _expect(name, _SEQUENCE))
        issuer = data[name.start : whole.end]
        serial = int.from_bytes(data[number.start : number.stop], "big", signed=True)
    return Recipient(issuer, serial, key_identifier, data[identifier.start : identifier.stop], _expect(key, _OCTETS))


def _expect(part: Part, tag: int) -> Part:
    if part.tag != tag:
        raise ValueError(part)
    return part


def _part(data: bytes, at: int) -> Part:
    tag, length, start = data[at], data[at + 1], at + 2
    if length == _INDEFINITE and tag & _CONSTRUCTED:
        position = start
        while data[position : position + 2] != b"\0\0":
            position = _part(data, position).end
        return Part(tag, start, position, position + 2)
    if length > _INDEFINITE:
        size = length - _INDEFINITE
        start, length = start + size, int.from_bytes(data[start : start + size], "big")
    if start + length > len(data):
        raise ValueError(length)
    return Part(tag, start, start + length, start + length)


def _children(data: bytes, part: Part) -> list[Part]:
    found = []
    at = part.start
    while at < part.stop:
        found.append(_part(data, at))
        at = found[-1].end
    return found


def without_random(data: bytes) -> bytes:
    """Return data with zeros instead of the bytes of enveloped data that encryption makes random.

    These are the encrypted content, its initialization vector and the encrypted keys. Two envelopes of the same content
    for the same recipients are then equal, and a text in the result was not found in encrypted bytes by chance.

    Parameters
    ----------
    data : bytes
        A file, or any other bytes.

    Returns
    -------
    bytes
        Bytes of the same length; `data` itself if it contains no enveloped data.
    """
    changed: bytearray | None = None
    for found in _envelopes(data):
        for part in [found.vector, *found.content, *(each.key for each in found.recipients)]:
            changed = bytearray(data) if changed is None else changed
            changed[part.start : part.stop] = bytes(part.stop - part.start)
    return data if changed is None else bytes(changed)


def _envelopes(data: bytes) -> Iterator[Envelope]:
    """Yield the enveloped data that bytes contain anywhere."""
    at = data.find(_ENVELOPED)
    while at >= 0:
        for start in (at - size for size in _HEADERS if at >= size):
            if data[start] != _SEQUENCE:
                continue
            with suppress(DeidentificationError):
                yield envelope(data, start)
                break
        at = data.find(_ENVELOPED, at + 1)
