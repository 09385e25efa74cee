"""Rules for all kinds of objects: UIDs, references, laterality, lossy compression, time zone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

from dcmgen import rules
from dcmgen._printable import counted
from dcmgen.codec.transfer_syntax import TransferSyntax
from dcmgen.dictionary import uid_entry
from dcmgen.validation.consistency.rule import Issue, rule
from dcmgen.validation.rows import top_tags
from dcmgen.validation.wording import attribute
from dcmgen.values import tags
from dcmgen.values.rules import is_utc_offset

if TYPE_CHECKING:
    from dcmgen.validation.context import Context
    from dcmgen.validation.node import Node

INSTANCE_REFERENCES = (
    tags.REFERENCED_SOP_INSTANCE_UID,
    tags.MULTI_FRAME_SOURCE_SOP_INSTANCE_UID,
    tags.SOP_INSTANCE_UID_OF_CONCATENATION_SOURCE,
)
"""Elements that contain the UID of another instance."""

INSTANCE_LISTS = (tags.REFERENCED_SERIES_SEQUENCE, tags.STUDIES_CONTAINING_OTHER_REFERENCED_INSTANCES_SEQUENCE)
"""Sequences of the Common Instance Reference Module."""


@rule(
    "uid.distinct",
    "PS3.5 9",
    any_of=(tags.STUDY_INSTANCE_UID, tags.SERIES_INSTANCE_UID, tags.SOP_INSTANCE_UID),
    module="SOP Common",
)
def distinct_uids(context: Context) -> Iterator[Issue]:
    """Study, series, instance and frame of reference must have different UIDs."""
    root = context.root
    for a, b in combinations((tags.STUDY_INSTANCE_UID, tags.SERIES_INSTANCE_UID, tags.SOP_INSTANCE_UID), 2):
        if (uid := root.text(a)) and uid == root.text(b):
            yield Issue(f"{attribute(a)} and {attribute(b)} are the same UID", root, b, uid, "generate a new UID")
    frame = root.text(tags.FRAME_OF_REFERENCE_UID)
    for tag in (tags.STUDY_INSTANCE_UID, tags.SERIES_INSTANCE_UID, tags.SOP_INSTANCE_UID):
        if frame and frame == root.text(tag):
            message = f"{attribute(tags.FRAME_OF_REFERENCE_UID)} and {attribute(tag)} are the same UID"
            yield Issue(message, root, tags.FRAME_OF_REFERENCE_UID, frame, "generate a new UID")


@rule("uid.kind", "PS3.6 A", any_of=(tags.STUDY_INSTANCE_UID, tags.SERIES_INSTANCE_UID, tags.SOP_INSTANCE_UID))
def uid_kinds(context: Context) -> Iterator[Issue]:
    """The UID of an instance, series or study must not be one that the standard assigns to something else."""
    for tag in (tags.STUDY_INSTANCE_UID, tags.SERIES_INSTANCE_UID, tags.SOP_INSTANCE_UID):
        uid = context.root.text(tag)
        entry = uid_entry(uid) if uid else None
        if entry is not None and "nstance" not in entry[2]:
            yield Issue(f"{attribute(tag)} is the UID of {entry[0]}", context.root, tag, uid, "generate a UID")
        elif entry is None and uid.startswith("1.2.840.10008."):
            message = f"{attribute(tag)} is under the UID root of the standard"
            yield Issue(message, context.root, tag, uid, "generate a UID under your own root", "warning")


@rule("reference.class", "10.8", all_of=(tags.REFERENCED_SOP_CLASS_UID,), severity="warning")
def referenced_classes(context: Context) -> Iterator[Issue]:
    """Referenced SOP Class UID must be the UID of a SOP Class, not of an instance or a transfer syntax."""
    for node in context.holders(tags.REFERENCED_SOP_CLASS_UID):
        uid = node.text(tags.REFERENCED_SOP_CLASS_UID)
        entry = uid_entry(uid) if uid else None
        if entry is not None and "SOP Class" not in entry[2]:
            yield Issue(
                f"Referenced SOP Class UID is {entry[0]} ({entry[2]}), which is not a SOP Class",
                node,
                tags.REFERENCED_SOP_CLASS_UID,
                uid,
            )


@lru_cache  # for the whole process: the result depends on the standard only
def _one_frame(sop_class: str) -> bool:
    """Return whether the IOD of a SOP Class has no Number of Frames."""
    iod = rules.iod_of(sop_class)
    return iod is not None and not any(tags.NUMBER_OF_FRAMES in top_tags(use.tables) for use in iod.modules)


@rule("reference.frames", "10.3", all_of=(tags.REFERENCED_SOP_CLASS_UID, tags.REFERENCED_FRAME_NUMBER))
def referenced_frames(context: Context) -> Iterator[Issue]:
    """Referenced Frame Number must be used only in references to multi-frame images."""
    for node in context.holders(tags.REFERENCED_FRAME_NUMBER):
        uid = node.text(tags.REFERENCED_SOP_CLASS_UID)
        entry = uid_entry(uid) if uid else None
        if entry is not None and node.filled(tags.REFERENCED_FRAME_NUMBER) and _one_frame(uid):
            message = f"Referenced Frame Number is present but instances of {entry[0]} are not multi-frame images"
            yield Issue(
                message, node, tags.REFERENCED_FRAME_NUMBER, node.values(tags.REFERENCED_FRAME_NUMBER), "remove it"
            )


@rule("reference.series", "C.12.2", all_of=(tags.REFERENCED_SERIES_SEQUENCE,), module="Common Instance Reference")
def referenced_series(context: Context) -> Iterator[Issue]:
    """Referenced Series Sequence must be absent if the object does not refer to an instance elsewhere."""
    root, modules = context.root, context.plan.modules if context.plan else ()
    if [m.name for m in modules if tags.REFERENCED_SERIES_SEQUENCE in m.tags] != ["Common Instance Reference"]:
        return  # in other Modules the sequence is not a list of the references in the object
    referring = (node for tag in INSTANCE_REFERENCES for node in context.holders(tag) if node.top not in INSTANCE_LISTS)
    if root.filled(tags.REFERENCED_SERIES_SEQUENCE) and next(referring, None) is None:
        message = "Referenced Series Sequence is present but nothing else in the object refers to an instance"
        yield Issue(message, root, tags.REFERENCED_SERIES_SEQUENCE)


@rule("reference.listed", "C.12.2", any_of=INSTANCE_REFERENCES, module="Common Instance Reference")
def listed_references(context: Context) -> Iterator[Issue]:
    """An instance that the object refers to must be listed in the Common Instance Reference Module if it is mandatory."""
    root, modules = context.root, context.plan.modules if context.plan else ()
    if not any(m.name == "Common Instance Reference" and context.contains(m) for m in modules):
        return
    listed = {node.text(tags.REFERENCED_SOP_INSTANCE_UID) for node in context.nodes if node.top in INSTANCE_LISTS}
    missing: dict[str, Node] = {}
    for node in context.holders(tags.REFERENCED_SOP_INSTANCE_UID):
        uid = node.text(tags.REFERENCED_SOP_INSTANCE_UID)
        if node.top not in INSTANCE_LISTS and uid and uid not in listed and _is_composite(node):
            missing.setdefault(uid, node)
    if not missing:
        return
    node = next(iter(missing.values()))
    others = f" and {counted(len(missing) - 1, 'other')}" if len(missing) > 1 else ""
    fix = "list it in Referenced Series Sequence, or in Studies Containing Other Referenced Instances Sequence"
    if any(root.filled(tag) for tag in INSTANCE_LISTS):
        message = f"the referenced instance {next(iter(missing))}{others} is not listed with its series"
        yield Issue(message, node, tags.REFERENCED_SOP_INSTANCE_UID, next(iter(missing)), fix)
    else:
        message = f"Referenced Series Sequence is missing; the object refers to {next(iter(missing))}{others}"
        yield Issue(message, root, tags.REFERENCED_SERIES_SEQUENCE, None, fix)


def _is_composite(node: Node) -> bool:
    """Return whether an item refers to an instance of a composite SOP Class, which belongs to a series."""
    iod = rules.iod_of(node.text(tags.REFERENCED_SOP_CLASS_UID))
    return iod is not None and iod.kind == "composite"


@rule("laterality", "C.7.6.1.1.6", all_of=(tags.LATERALITY, tags.IMAGE_LATERALITY), module="General Image")
def same_laterality(context: Context) -> Iterator[Issue]:
    """Laterality of the series must not contradict Image Laterality."""
    series, image = context.root.text(tags.LATERALITY), context.root.text(tags.IMAGE_LATERALITY)
    if {series, image} == {"L", "R"}:
        message = f"Laterality of the series is {series} but Image Laterality is {image}"
        yield Issue(message, context.root, tags.IMAGE_LATERALITY, image)


@rule("lossy.flag", "C.7.6.1.1.5", all_of=(tags.LOSSY_IMAGE_COMPRESSION,), module="General Image")
def lossy_flag(context: Context) -> Iterator[Issue]:
    """Lossy Image Compression must be 01 if the transfer syntax is always lossy."""
    root, syntax = context.root, TransferSyntax.of(context.transfer_syntax)
    flag = root.text(tags.LOSSY_IMAGE_COMPRESSION)
    if syntax.is_always_lossy and flag == "00":
        yield Issue(
            f"Lossy Image Compression is 00 but the transfer syntax {syntax.name} is always lossy",
            root,
            tags.LOSSY_IMAGE_COMPRESSION,
            flag,
            "write 01",
        )


@rule(
    "lossy.lists",
    "C.7.6.1.1.5",
    all_of=(tags.LOSSY_IMAGE_COMPRESSION_RATIO, tags.LOSSY_IMAGE_COMPRESSION_METHOD),
    module="General Image",
)
def lossy_lists(context: Context) -> Iterator[Issue]:
    """Lossy Image Compression Ratio and Lossy Image Compression Method must have the same number of values."""
    root = context.root
    ratios, methods = root.count(tags.LOSSY_IMAGE_COMPRESSION_RATIO), root.count(tags.LOSSY_IMAGE_COMPRESSION_METHOD)
    if ratios and methods and ratios != methods:
        message = f"Lossy Image Compression Ratio has {ratios} values but Lossy Image Compression Method has {methods}"
        yield Issue(message, root, tags.LOSSY_IMAGE_COMPRESSION_RATIO)


@rule("timezone", "C.12.1.1.8", all_of=(tags.TIMEZONE_OFFSET_FROM_UTC,), module="SOP Common")
def timezone(context: Context) -> Iterator[Issue]:
    """Timezone Offset From UTC must have the form &ZZXX and be in the range -1200 to +1400."""
    zone = context.root.text(tags.TIMEZONE_OFFSET_FROM_UTC)
    if zone and not is_utc_offset(zone):
        yield Issue(
            f"Timezone Offset From UTC {zone!r} is not an offset &ZZXX in the range -1200 to +1400",
            context.root,
            tags.TIMEZONE_OFFSET_FROM_UTC,
            zone,
        )


_DIRECTIONS = re.compile(r"[APRLHF]{1,3}")
_DIRECTIONS_ANIMAL = re.compile(r"(LE|RT|CD|CR|PA|PL|PR|DI|D|V|M|L|R)+")


@rule("patient-orientation", "C.7.6.1.1.1", all_of=(tags.PATIENT_ORIENTATION,), module="General Image")
def patient_orientation(context: Context) -> Iterator[Issue]:
    """Patient Orientation must contain directions: A, P, R, L, H, F (for quadrupeds LE, RT, D, V, CR, CD …)."""
    for value in context.root.values(tags.PATIENT_ORIENTATION):
        if value and not _DIRECTIONS.fullmatch(str(value)) and not _DIRECTIONS_ANIMAL.fullmatch(str(value)):
            yield Issue(
                f"Patient Orientation value {value!r} is not a direction", context.root, tags.PATIENT_ORIENTATION, value
            )
