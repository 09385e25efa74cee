"""File Meta Information to write (PS3.10 7.1): completed, and with the UIDs of the dataset."""

from __future__ import annotations

from dcmgen._version import __version__
from dcmgen.codec.elements import Encoder, changed, is_deleted, is_sound
from dcmgen.codec.transfer_syntax import ELE, TransferSyntax, is_uid
from dcmgen.errors import AbsentError, ElementValueError, WriteError
from dcmgen.model import access
from dcmgen.model.convert import describe
from dcmgen.model.dataset import FileMetaDataset
from dcmgen.model.iod import IOD
from dcmgen.values.tags import (
    FILE_META_INFORMATION_GROUP_LENGTH,
    MEDIA_STORAGE_SOP_CLASS_UID,
    MEDIA_STORAGE_SOP_INSTANCE_UID,
    META_GROUP,
    SOP_CLASS_UID,
    SOP_INSTANCE_UID,
    TRANSFER_SYNTAX_UID,
)
from dcmgen.values.uid import UID, generate_uid

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from dcmgen.codec.elements import Piece
    from dcmgen.model.dataset import BaseDataset, Dataset

IMPLEMENTATION_CLASS_UID = UID("2.25.118126733957273406913929846712389571621")
IMPLEMENTATION_VERSION_NAME = f"DCMGEN {__version__}"[:16].strip()

COPIED = (
    (MEDIA_STORAGE_SOP_CLASS_UID, SOP_CLASS_UID),
    (MEDIA_STORAGE_SOP_INSTANCE_UID, SOP_INSTANCE_UID),
)
"""Elements of File Meta Information and the elements of the dataset that have the same value."""


def validate_file_meta(file_meta: Dataset | FileMetaDataset, enforce_standard: bool = True) -> None:
    """Check File Meta Information, and complete it.

    `dcmgen.dcmwrite` does this without changing ``ds.file_meta``.

    Parameters
    ----------
    file_meta : FileMetaDataset
        File Meta Information.
    enforce_standard : bool, optional
        Whether to add the version and the implementation, and to require the other attributes of Type 1
        (PS3.10 Table 7.1-1).

    Raises
    ------
    ElementValueError
        If there are elements of another group.
    AbsentError
        If an attribute of Type 1 has no value. It is also an `AttributeError`.
    """
    for tag in access.entries(file_meta):
        if tag >> 16 != META_GROUP:
            raise ElementValueError("is not File Meta Information (group 0002)", tag_path=describe(tag))
    if not enforce_standard:
        return
    _complete(file_meta)
    required = (MEDIA_STORAGE_SOP_CLASS_UID, MEDIA_STORAGE_SOP_INSTANCE_UID, TRANSFER_SYNTAX_UID)
    if missing := [describe(tag) for tag in required if tag not in file_meta or not access.value(file_meta, tag)]:
        raise AbsentError(f"attributes of Type 1 have no value: {', '.join(missing)}")


def _complete(meta: Dataset | FileMetaDataset) -> None:
    """Add the version of File Meta Information, and the implementation that writes the file if none is named."""
    if not meta.get("FileMetaInformationVersion"):
        meta.FileMetaInformationVersion = b"\0\1"
    if not meta.get("ImplementationClassUID"):
        meta.ImplementationClassUID = IMPLEMENTATION_CLASS_UID
        meta.ImplementationVersionName = IMPLEMENTATION_VERSION_NAME


def named_syntax(meta: FileMetaDataset | None) -> str:
    """Return the Transfer Syntax UID of File Meta Information; empty if it is absent or not a UID."""
    value = meta.get("TransferSyntaxUID") if meta is not None else None
    return str(value) if is_uid(str(value or "")) else ""


def following(dataset: BaseDataset, meta: FileMetaDataset) -> dict[int, str]:
    """Return the UIDs in File Meta Information that change because the dataset has changed.

    Parameters
    ----------
    dataset : BaseDataset
        Dataset.
    meta : FileMetaDataset
        Its File Meta Information.

    Returns
    -------
    dict of int to str
        New UID by tag; empty if the dataset no longer has one. UIDs that were set in `meta` do not change.
    """
    found = {}
    entries, stored = access.entries(dataset), access.entries(meta)
    for in_meta, in_dataset in COPIED:
        entry, old = entries.get(in_dataset), stored.get(in_meta)
        if isinstance(old, str) and _uid(meta, in_meta):
            continue
        if isinstance(entry, str) or (entry is None and old is not None and is_deleted(dataset, in_dataset)):
            new = _uid(dataset, in_dataset)
            if new != _uid(meta, in_meta):
                found[in_meta] = new
    return found


def followed(dataset: BaseDataset, meta: FileMetaDataset) -> FileMetaDataset:
    """Return File Meta Information with the UIDs of a changed dataset; a copy if they differ."""
    changes = following(dataset, meta)
    if not changes:
        return meta
    twin = meta.copy()
    for tag, uid in changes.items():
        if uid:
            access.put(twin, tag, "UI", UID(uid))
        elif tag in twin:
            del twin[tag]
    return twin


def _conflicts(dataset: BaseDataset, meta: FileMetaDataset) -> Iterator[tuple[int, int]]:
    """Yield the tags of UIDs that were set in File Meta Information and differ from those of the dataset."""
    stored = access.entries(meta)
    for in_meta, in_dataset in COPIED:
        if isinstance(stored.get(in_meta), str):
            was_set, uid = _uid(meta, in_meta), _uid(dataset, in_dataset)
            if was_set and uid and was_set != uid:
                yield in_meta, in_dataset


def _uid(dataset: BaseDataset, tag: int) -> str:
    value = access.value(dataset, tag) if tag in access.entries(dataset) else None
    return str(value) if isinstance(value, str) and value.isascii() else ""


def add_instance_uid(dataset: BaseDataset, meta: FileMetaDataset | None) -> None:
    """Set the SOP Instance UID of a typed dataset that has none: the one in File Meta Information, or a new one."""
    if isinstance(dataset, IOD) and hasattr(type(dataset), "SOPInstanceUID") and not dataset.get("SOPInstanceUID"):
        known = "" if meta is None else _uid(followed(dataset, meta), MEDIA_STORAGE_SOP_INSTANCE_UID)
        access.put(dataset, SOP_INSTANCE_UID, "UI", UID(known) if known else generate_uid())


def encoded(
    dataset: BaseDataset, meta: FileMetaDataset | None, target: TransferSyntax, sets_syntax: bool
) -> list[Piece]:
    """Encode File Meta Information and add the elements that it requires (PS3.10 Table 7.1-1).

    Parameters
    ----------
    dataset : BaseDataset
        Dataset to write.
    meta : FileMetaDataset or None
        Its File Meta Information, which does not change.
    target : TransferSyntax
        Transfer syntax of the file.
    sets_syntax : bool
        Whether the elements are encoded even if `meta` is as it was read.

    Returns
    -------
    list of bytes or memoryview
        Encoded elements.

    Raises
    ------
    WriteError
        If a UID that was set in `meta` differs from the one in the dataset.
    EncodeError
        If a value cannot be encoded.
    """
    old = meta
    if meta:
        for in_meta, in_dataset in _conflicts(dataset, meta):
            raise WriteError(
                f"{_uid(meta, in_meta)} differs from {describe(in_dataset)}, {_uid(dataset, in_dataset)}",
                tag_path=describe(in_meta),
                advice="Delete it from ds.file_meta; it is then written with the value of the dataset",
            )
        meta = followed(dataset, meta)
    if (
        meta
        and meta is old
        and not sets_syntax
        and not changed(meta)
        and all(is_sound(entry, ELE) for entry in access.entries(meta).values())
    ):
        encoder = Encoder(ELE)
        encoder.dataset(meta)
        return encoder.pieces
    complete = FileMetaDataset() if meta is None else meta.copy()
    for tag in [
        tag for tag in access.entries(complete) if tag >> 16 != META_GROUP or tag == FILE_META_INFORMATION_GROUP_LENGTH
    ]:
        del complete[tag]
    _complete(complete)
    for in_meta, in_dataset in COPIED:
        if not _uid(complete, in_meta) and (uid := _uid(dataset, in_dataset)):
            access.put(complete, in_meta, "UI", UID(uid))
    complete.TransferSyntaxUID = UID(target.uid)
    encoder = Encoder(ELE)
    size = encoder.dataset(complete)
    return [b"\2\0\0\0UL\4\0" + size.to_bytes(4, "little"), *encoder.pieces]
