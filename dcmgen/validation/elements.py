"""What holds for every element wherever it stands: known, its VR, its number of values, its values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen.dictionary import is_retired, vm_of, vr_of
from dcmgen.model import access
from dcmgen.validation.node import hex_tag
from dcmgen.validation.wording import attribute
from dcmgen.values import tags
from dcmgen.values.rules import (
    Problem,
    check_length,
    check_multiplicity,
    check_text,
    check_value,
    count_of,
    written,
)
from dcmgen.values.vr import BYTES, EXTENDED, REPRESENTATIONS, STRINGS

if TYPE_CHECKING:
    from dcmgen.validation.collector import Collector
    from dcmgen.validation.node import Node


_SHORT = 64
"""Bytes of an element up to which it is kept among the clean ones."""


def check_element(node: Node, tag: int, out: Collector) -> None:
    """Check one element against the dictionary and PS3.5."""
    if tag & 0xFFFF == 0 or tag == tags.DATA_SET_TRAILING_PADDING:
        return  # group lengths and trailing padding: retired, harmless, no value of interest
    if tag >> 16 & 1:
        _check_private(node, tag, out)
    entry = node.raw[tag]
    key = None
    if type(entry) is tuple:
        if entry[0] == b"SQ":
            key = (tag, b"SQ", b"")  # only the tag and the VR of a sequence matter here
        elif 0 <= entry[2] <= _SHORT and entry[0] != b"UN" and (tag not in node.decoded or _as_read(node, tag)):
            raw = bytes(node.source.bytes(tag, entry))
            if raw.isascii():  # other text means what the character set says
                key = (tag, entry[0], raw)
        if key is not None and key in node.context.clean:
            return
    before = out.taken
    _check(node, tag, out)
    if key is not None and out.taken == before:
        node.context.clean.add(key)


def _check(node: Node, tag: int, out: Collector) -> None:
    vr = node.vr(tag)
    if not tag >> 16 & 1:
        _check_known(node, tag, vr, out)
    if vr == "SQ":
        return
    if vr not in REPRESENTATIONS:
        out.add("vr.unknown", f"{vr!r} is no Value Representation", node, tag)
        return
    vm = vm_of(tag) if not tag >> 16 & 1 else ""
    for problem in problems(node, tag, vr, vm):
        out.add(
            problem.rule,
            f"{attribute(tag)}: {problem.message}",
            node,
            tag,
            value=_shown(node, tag, vr),
            fix=problem.fix,
        )


def _shown(node: Node, tag: int, vr: str) -> object:
    return None if vr in BYTES else node.values(tag)


def _check_private(node: Node, tag: int, out: Collector) -> None:
    group, element = tag >> 16, tag & 0xFFFF
    if element < 0x10 or 0xFF < element < 0x1000:
        out.add(
            "private.element",
            f"{hex_tag(tag)} is no private element: these have numbers from 1000, their creators from 0010 to 00FF",
            node,
            tag,
        )
    elif element < 0x100 and not node.filled(tag):
        out.add("private.creator", f"Private Creator {hex_tag(tag)} has no value", node, tag)
    elif element >= 0x1000 and not node.filled(group << 16 | element >> 8):
        out.add(
            "private.no-creator",
            f"no Private Creator {hex_tag(group << 16 | element >> 8)} reserves the block of {hex_tag(tag)}",
            node,
            tag,
        )


def _check_known(node: Node, tag: int, vr: str, out: Collector) -> None:
    expected = vr_of(tag)
    if not expected:
        if tag >> 16 > 8:  # group 0002 to 0006 have their own rules
            out.add("unknown", f"{hex_tag(tag)} is no element of PS3.6", node, tag)
        return
    if is_retired(tag):
        out.add("retired", f"{attribute(tag)} is retired", node, tag)
    entry = node.raw[tag]
    if type(entry) is tuple and entry[0] == b"UN":
        out.add(
            "vr.un",
            f"{attribute(tag)} is written as UN; its VR is {expected}",
            node,
            tag,
        )
    elif vr not in expected and expected != "See Note" and not (vr == "OB" and expected == "OW"):
        out.add(
            "vr.mismatch",
            f"{attribute(tag)} is written as {vr}; its VR is {expected}",
            node,
            tag,
            fix=f"write it as {expected}",
        )


def problems(node: Node, tag: int, vr: str, vm: str) -> list[Problem]:
    """Return what a value breaks of PS3.5 6.2 and of its VM."""
    if not _as_read(node, tag):
        return check_value(vr, node.load(tag), vm)
    length = node.raw[tag][2]
    if length <= 0:
        return []
    if vr not in STRINGS:
        found = check_length(vr, length)
        if vr not in BYTES:
            found += check_multiplicity(vm, length // REPRESENTATIONS[vr].size)
        return found
    text = _text(node, tag, vr)
    if text is None:
        return [Problem(f"vr.{vr}.undecodable", "the bytes cannot be decoded with the declared character set")]
    found = check_length(vr, length) if length % 2 else []
    return found + check_text(vr, text) + check_multiplicity(vm, count_of(vr, text))


def _as_read(node: Node, tag: int) -> bool:
    """Return whether an element still has the bytes that were read: it was not set, and its list was not changed."""
    value = node.decoded.get(tag)
    return type(node.raw[tag]) is tuple and (value is None or not access.is_changed(value))


def _text(node: Node, tag: int, vr: str) -> str | None:
    """Return the text of an element as it was read, with padding; None if it cannot be decoded."""
    raw = bytes(node.source.bytes(tag, node.raw[tag]))
    if vr in EXTENDED and not (raw.isascii() and b"\x1b" not in raw):
        try:
            return written(node.load(tag))
        except (ValueError, LookupError):
            return None
    return raw.decode("latin-1")
