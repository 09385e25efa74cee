"""Rules for the File Meta Information (PS3.10 7.1), and the errors that the reader repaired."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dcmgen.dictionary import transfer_syntax, uid_entry
from dcmgen.validation.consistency.rule import Issue, rule
from dcmgen.validation.wording import attribute
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.validation.context import Context

_REQUIRED = (
    tags.MEDIA_STORAGE_SOP_CLASS_UID,
    tags.MEDIA_STORAGE_SOP_INSTANCE_UID,
    tags.TRANSFER_SYNTAX_UID,
    tags.IMPLEMENTATION_CLASS_UID,
)
_EXPECTED = (tags.FILE_META_INFORMATION_GROUP_LENGTH, tags.FILE_META_INFORMATION_VERSION)


@rule("meta.missing", "PS3.10 7.1")
def required_elements(context: Context) -> Iterator[Issue]:
    """A file must have File Meta Information.

    It must identify the SOP Class, the SOP Instance, the transfer syntax and the implementation that wrote the file.
    """
    meta = context.meta
    if meta is None or context.file is None or not context.file.filename:
        return
    if not meta.raw:
        yield Issue(
            "the file has no File Meta Information", context.root, fix="write the file with save_as, which adds it"
        )
        return
    for tag in (*_EXPECTED, *_REQUIRED):
        if not meta.filled(tag):
            message = f"{attribute(tag)} is missing from the File Meta Information"
            yield Issue(message, meta, tag, severity=None if tag in _REQUIRED else "warning")


@rule("meta.sop-class", "PS3.10 7.1")
def same_sop_class(context: Context) -> Iterator[Issue]:
    """Media Storage SOP Class UID must be the SOP Class UID of the dataset."""
    yield from _same(context, tags.MEDIA_STORAGE_SOP_CLASS_UID, tags.SOP_CLASS_UID)


@rule("meta.sop-instance", "PS3.10 7.1")
def same_sop_instance(context: Context) -> Iterator[Issue]:
    """Media Storage SOP Instance UID must be the SOP Instance UID of the dataset."""
    yield from _same(context, tags.MEDIA_STORAGE_SOP_INSTANCE_UID, tags.SOP_INSTANCE_UID)


def _same(context: Context, in_meta: int, in_dataset: int) -> Iterator[Issue]:
    if context.meta is None:
        return
    declared, expected = context.meta.text(in_meta), context.root.text(in_dataset)
    if declared and expected and declared != expected:
        yield Issue(
            f"{attribute(in_meta)} differs from {attribute(in_dataset)}",
            context.meta,
            in_meta,
            declared,
            f"write {expected}",
        )


@rule("meta.transfer-syntax", "PS3.5 10")
def known_transfer_syntax(context: Context) -> Iterator[Issue]:
    """Transfer Syntax UID must be the UID of a transfer syntax."""
    uid = context.transfer_syntax
    if not uid or transfer_syntax(uid) is not None:
        return
    assert context.meta is not None
    entry = uid_entry(uid)
    if entry is not None and entry[2] != "Transfer Syntax":
        yield Issue(
            f"Transfer Syntax UID is {entry[0]} ({entry[2]}), which is not a transfer syntax",
            context.meta,
            tags.TRANSFER_SYNTAX_UID,
            uid,
        )
    elif entry is None:
        message = f"Transfer Syntax UID {uid!r} is not in the standard; it is private or a mistake"
        yield Issue(message, context.meta, tags.TRANSFER_SYNTAX_UID, uid, severity="warning")


@rule("file.repaired", "PS3.10 7", severity="warning")
def repaired(context: Context) -> Iterator[Issue]:
    """The reader found an error in the file and repaired it; the message describes the repair."""
    if context.file is not None:
        for repair in context.file.repairs or ():
            if repair.kind != "character set":  # the rules for values and for the terms report it
                yield Issue(str(repair), context.root)
