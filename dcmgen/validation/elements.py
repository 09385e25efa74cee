"""Checks of single elements against PS3.5 and PS3.6: tag, VR, number of values, and values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen.dictionary import is_retired, vm_of, vr_of
from dcmgen.model import access
from dcmgen.validation.node import LONGEST, hex_tag
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
"""Maximum number of bytes of an element that is cached if it has no findings."""


def check_element(node: Node, tag: int, out: Collector) -> None:
    """Check one element against the dictionary and PS3.5.

    Parameters
    ----------
    node : Node
        The dataset or item that contains the element.
    tag : int
        Tag of the element.
    out : Collector
        Receives the findings.
    """
    if tag & 0xFFFF == 0 or tag == tags.DATA_SET_TRAILING_PADDING:
        return  # group lengths and trailing padding are harmless
    if tag >> 16 & 1:
        _check_private(node, tag, out)
    entry = node.raw[tag]
    key = None
    if type(entry) is tuple:
        if entry[0] == b"SQ":
            key = (tag, b"SQ", b"")  # only the tag and the VR of a sequence matter here
        elif 0 <= entry[2] <= _SHORT and entry[0] != b"UN" and (tag not in node.decoded or _as_read(node, tag)):
            raw = bytes(node.source.bytes(tag, entry))
            if raw.isascii():  # the meaning of other text depends on the character set
                key = (tag, entry[0], raw)
        if key is not None and key in node.context.clean:
            return
    before = out.added
    _check(node, tag, out)
    if key is not None and out.added == before:
        node.context.clean.add(key)


def _check(node: Node, tag: int, out: Collector) -> None:
    vr = node.vr(tag)
    if not tag >> 16 & 1:
        _check_known(node, tag, vr, out)
    if vr == "SQ":
        return
    if vr not in REPRESENTATIONS:
        out.add("vr.unknown", f"{vr!r} is not a Value Representation", node, tag)
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
            f"{hex_tag(tag)} is not a valid private element; use element numbers 0010 to 00FF for Private Creators "
            "and 1000 to FFFF for other elements",
            node,
            tag,
        )
    elif element < 0x100 and not node.filled(tag):
        out.add("private.creator", f"Private Creator {hex_tag(tag)} has no value", node, tag)
    elif element >= 0x1000 and not node.filled(group << 16 | element >> 8):
        out.add(
            "private.no-creator",
            f"{hex_tag(tag)} has no Private Creator; {hex_tag(group << 16 | element >> 8)} must reserve its block",
            node,
            tag,
        )


def _check_known(node: Node, tag: int, vr: str, out: Collector) -> None:
    expected = vr_of(tag)
    if not expected:
        if tag >> 16 > 8:  # other rules check groups 0002 to 0006
            out.add("unknown", f"{hex_tag(tag)} is not an element of PS3.6", node, tag)
        return
    if is_retired(tag):
        out.add("retired", f"{attribute(tag)} is retired", node, tag)
    entry = node.raw[tag]
    if type(entry) is tuple and entry[0] == b"UN":
        out.add(
            "vr.un",
            f"{attribute(tag)} has the VR UN; its VR in PS3.6 is {expected}",
            node,
            tag,
        )
    elif vr not in expected and expected != "See Note" and not (vr == "OB" and expected == "OW"):
        out.add(
            "vr.mismatch",
            f"{attribute(tag)} has the VR {vr}; PS3.6 requires {expected}",
            node,
            tag,
            fix=f"change its VR to {expected}",
        )


def problems(node: Node, tag: int, vr: str, vm: str) -> list[Problem]:
    """Return the rules of PS3.5 6.2 and of the VM that the value of an element breaks.

    Parameters
    ----------
    node : Node
        The dataset or item that contains the element.
    tag : int
        Tag of the element.
    vr, vm : str
        Value representation and value multiplicity of the element.
    """
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
    if node.is_long(tag):
        message = f"the value has {length} bytes; values of more than {LONGEST >> 20} MiB are not checked"
        return [*check_length(vr, length), Problem("vr.unchecked", message)]
    text = _text(node, tag, vr)
    if text is None:
        return [Problem(f"vr.{vr}.undecodable", "the value cannot be decoded with the declared character set")]
    found = check_length(vr, length) if length % 2 else []
    return found + check_text(vr, text) + check_multiplicity(vm, count_of(vr, text))


def _as_read(node: Node, tag: int) -> bool:
    """Return whether an element still has the bytes that were read, because its value was not set or changed."""
    value = node.decoded.get(tag)
    return type(node.raw[tag]) is tuple and (value is None or not access.is_changed(value))


def _text(node: Node, tag: int, vr: str) -> str | None:
    """Return the text of an element that was read, with padding; None if it cannot be decoded."""
    raw = bytes(node.source.bytes(tag, node.raw[tag]))
    if vr in EXTENDED and not (raw.isascii() and b"\x1b" not in raw):
        try:
            return written(node.load(tag))
        except (ValueError, LookupError):
            return None
    return raw.decode("latin-1")
