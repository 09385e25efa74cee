"""The original values of an object, encrypted in Encrypted Attributes Sequence (PS3.15 E.1.1, PS3.3 C.12.1.1.4)."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from dcmgen.codec.encode import encode
from dcmgen.codec.reader import dcmread
from dcmgen.codec.writer import encode_dataset
from dcmgen.deidentify.elements import below
from dcmgen.deidentify.encryption import encrypt
from dcmgen.dictionary.data.uid_constants import ExplicitVRLittleEndian
from dcmgen.errors import DecodeError, DeidentificationError, DicomError, EncodeError
from dcmgen.model import access
from dcmgen.model.dataset import Dataset
from dcmgen.model.sequence import Sequence
from dcmgen.values import tags
from dcmgen.values.charset import UTF8

if TYPE_CHECKING:
    from collections.abc import Collection

    from dcmgen.model.dataset import BaseDataset

DECLARED = (
    tags.PATIENT_IDENTITY_REMOVED,
    tags.DEIDENTIFICATION_METHOD,
    tags.DEIDENTIFICATION_METHOD_CODE_SEQUENCE,
    tags.LONGITUDINAL_TEMPORAL_INFORMATION_MODIFIED,
)
"""Attributes that state that an object is de-identified (PS3.15 E.1.1)."""
_DOCUMENT = frozenset({tags.ENCAPSULATED_DOCUMENT, tags.ENCAPSULATED_DOCUMENT_LENGTH})
_PIXELS = 0x7FE0
_NOT_IN_DATASETS = (0x0000, tags.META_GROUP)
"""Groups of commands and of File Meta Information."""
_WITHOUT_VR = (None, b"UN")
"""VRs of elements as read whose VR depends on other elements, such as the creator of a private block."""
_CREATOR_ELEMENTS = range(0x10, 0x100)


def protect(ds: BaseDataset, before: BaseDataset, certificates: Collection[bytes], skip: Collection[int]) -> None:
    """Store the attributes that were changed or removed in Encrypted Attributes Sequence.

    A sequence that the object already has becomes one of the attributes that were removed.

    Parameters
    ----------
    ds : BaseDataset
        The de-identified object, to which the sequence is added.
    before : BaseDataset
        The object before the change.
    certificates : collection of bytes
        Certificates of the recipients in DER.
    skip : collection of int
        Tags that are not stored. Pixels, encapsulated documents and group lengths are not stored either.
    """
    if tags.ENCRYPTED_ATTRIBUTES_SEQUENCE in ds:
        del ds[tags.ENCRYPTED_ATTRIBUTES_SEQUENCE]
    changed = [tag for tag in sorted(access.entries(before)) if _is_stored(ds, before, tag) and tag not in skip]
    if tags.SPECIFIC_CHARACTER_SET in before:
        changed.insert(0, tags.SPECIFIC_CHARACTER_SET)
    content = encode_dataset(Dataset(ModifiedAttributesSequence=[_part(before, changed)]), ExplicitVRLittleEndian)
    encrypted = encrypt(content, certificates)
    item = Dataset(
        EncryptedContentTransferSyntaxUID=ExplicitVRLittleEndian,
        EncryptedContent=encrypted + b"\0" * (len(encrypted) % 2),
    )
    access.convert(ds, tags.ENCRYPTED_ATTRIBUTES_SEQUENCE, "SQ", [item])


def _is_stored(ds: BaseDataset, before: BaseDataset, tag: int) -> bool:
    """Return whether an attribute of the original differs from that of the result, and may be stored."""
    group = tag >> 16
    if group in _NOT_IN_DATASETS or group == _PIXELS or not tag & 0xFFFF or tag in _DOCUMENT:
        return False
    if tag == tags.SPECIFIC_CHARACTER_SET:  # always stored
        return False
    return tag in DECLARED or tag not in ds or not _is_same(ds, before, tag)


def _is_same(one: BaseDataset, two: BaseDataset, tag: int) -> bool:
    left, right = access.entries(one)[tag], access.entries(two)[tag]
    values = access.values(one)
    if left is right and not isinstance(left, str) and not isinstance(values.get(tag), list):
        return True
    selected = (tags.SPECIFIC_CHARACTER_SET, tag)
    return encode_dataset(_part(one, selected)) == encode_dataset(_part(two, selected))


def _part(ds: BaseDataset, selected: Collection[int]) -> Dataset:
    """Return some elements of a dataset as another one. Values that were read with their VR remain as they are."""
    raw: dict[int, Any] = {}
    values: dict[int, Any] = {}
    for tag in selected:
        entry = access.entries(ds).get(tag)
        if isinstance(entry, tuple) and entry[0] not in _WITHOUT_VR:
            raw[tag] = entry
            if tag in access.values(ds):
                values[tag] = access.values(ds)[tag]
        elif entry is not None:
            raw[tag], values[tag] = element(ds, tag)
    return access.from_store(Dataset, raw, values, access.source(ds))


def element(ds: BaseDataset, tag: int) -> tuple[str, Any]:
    """Return the VR and value of an element; UN and its bytes if it cannot be decoded, or not be encoded again."""
    entry = access.entries(ds)[tag]
    try:
        value = access.value(ds, tag)
        if isinstance(value, Sequence):
            return "SQ", value
        vr = access.vr(ds, tag)
        if isinstance(entry, tuple):
            encode(vr, value, UTF8, False)
    except (DecodeError, EncodeError):
        return "UN", access.source(ds).bytes(tag, entry)
    return vr, value


def decode(content: bytes, transfer_syntax: str) -> Dataset:
    """Return the original attributes of decrypted content.

    Parameters
    ----------
    content : bytes
        An encoded Encrypted Attributes Data Set (PS3.3 Table C.12.1.1.4.2-1).
    transfer_syntax : str
        UID of its transfer syntax.

    Returns
    -------
    Dataset
        The item of Modified Attributes Sequence.

    Raises
    ------
    DeidentificationError
        If the content is another one.
    """
    uid = transfer_syntax.encode()
    uid += b"\0" * (len(uid) % 2)
    syntax = b"\2\0\x10\0UI" + len(uid).to_bytes(2, "little") + uid
    meta = b"\2\0\0\0UL\4\0" + len(syntax).to_bytes(4, "little") + syntax
    try:
        ds = dcmread(BytesIO(bytes(128) + b"DICM" + meta + content))
        (item,) = access.items(ds, tags.MODIFIED_ATTRIBUTES_SEQUENCE)
        for _ in below(ds, tags.MODIFIED_ATTRIBUTES_SEQUENCE):
            pass  # reads the sequences at all levels; errors in values are those of the original
        if ds.repairs:
            raise ValueError(ds.repairs[0])
    except (DicomError, ValueError) as error:
        raise DeidentificationError(
            f"the decrypted content of Encrypted Content (0400,0520) is damaged ({error})",
            advice="Get the file from its source again",
        ) from None
    return access.view(Dataset, item)


def restore(ds: BaseDataset, found: Dataset) -> None:
    """Move original attributes into the object, and replace what states that it is de-identified (PS3.15 E.1.2).

    Parameters
    ----------
    ds : BaseDataset
        The de-identified object, which is changed.
    found : Dataset
        The original attributes.

    Raises
    ------
    DeidentificationError
        If a block of private elements belongs to another creator than in the original.
    """
    for tag in DECLARED:
        if tag in ds:
            del ds[tag]
    access.convert(ds, tags.PATIENT_IDENTITY_REMOVED, "CS", "NO")
    for tag in access.entries(found):
        vr, value = element(found, tag)
        if tag == tags.SPECIFIC_CHARACTER_SET and tag in ds:
            continue  # the texts are encoded again in the character set of the object
        if tag & 0x10000 and tag & 0xFFFF in _CREATOR_ELEMENTS and tag in ds and element(ds, tag)[1] != value:
            raise DeidentificationError(
                f"the block of private elements ({tag >> 16:04X},{tag & 0xFF:02X}xx) belongs to {value!r} in the "
                f"original, and to {element(ds, tag)[1]!r} in the object",
                advice="Remove the private elements that were added to the object",
            )
        access.put(ds, tag, vr, value)
