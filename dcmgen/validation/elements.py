"""Checks of single elements against PS3.5 and PS3.6: tag, VR, number of values, and values."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dcmgen.dictionary import is_retired, vm_of, vr_of
from dcmgen.model import access
from dcmgen.validation.node import LONGEST, hex_tag
from dcmgen.validation.wording import attribute
from dcmgen.values import tags
from dcmgen.values.charset import DEFAULT_TERMS, ESC, STANDALONE, Charset
from dcmgen.values.charset import charset as charset_of
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


NOT_PRIVATE = frozenset({0x0001, 0x0003, 0x0005, 0x0007, 0xFFFF})
"""Odd groups that private elements cannot use (PS3.5 7.1)."""

_PHONETIC = re.compile("[\u3001\u3002\u300c\u300d\u3099-\u309c\u30a0-\u30ff]")
"""Characters above U+1FFF that the alphabetic group of a name can contain (PS3.5 6.2.1.2)."""

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
    elif tag < 0x0007_0000:
        _check_reserved(node, tag, out)
    entry = node.raw[tag]
    key = None
    if type(entry) is tuple:
        if entry[0] == b"SQ":
            key = (tag, b"SQ", b"")  # only the tag and the VR of a sequence matter here
        elif 0 <= entry[2] <= _SHORT and entry[0] != b"UN" and (tag not in node.decoded or _as_read(node, tag)):
            raw = bytes(node.source.bytes(tag, entry))
            if raw.isascii():  # the meaning of other text depends on the character set
                # with Implicit VR, the VR can depend on other elements, such as the Private Creator
                key = (tag, entry[0] or node.vr(tag).encode(), raw)
        if key is not None and key in node.context.clean:
            return
    before = out.added
    _check(node, tag, out)
    if key is not None and out.added == before and ESC not in key[2]:  # escape sequences also depend on it
        node.context.clean.add(key)


def _check(node: Node, tag: int, out: Collector) -> None:
    vr = node.vr(tag)
    if not tag >> 16 & 1:
        _check_known(node, tag, vr, out)
    elif 0x10 <= tag & 0xFFFF < 0x100 and tag >> 16 not in NOT_PRIVATE:
        _check_creator(node, tag, vr, out)
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
    if group in NOT_PRIVATE:
        out.add("private.group", f"{hex_tag(tag)} is in group {group:04X}, which no element can use", node, tag)
    elif element < 0x10 or 0xFF < element < 0x1000:
        out.add(
            "private.element",
            f"{hex_tag(tag)} is not a valid private element; use element numbers 0010 to 00FF for Private Creators "
            "and 1000 to FFFF for other elements",
            node,
            tag,
        )
    elif element < 0x100:
        _check_block(node, tag, out)
    elif not node.filled(creator := group << 16 | element >> 8) and (node, creator) not in node.context.unreserved:
        node.context.unreserved.add((node, creator))
        block = group << 16 | element & 0xFF00
        others = sum(block <= other <= block | 0xFF for other in node.raw if other != tag)
        more = f" and {others} more of its block" if others else ""
        verb = "have" if others else "has"
        out.add(
            "private.no-creator",
            f"{hex_tag(tag)}{more} {verb} no Private Creator; {hex_tag(creator)} must reserve the block",
            node,
            tag,
        )


def _check_block(node: Node, tag: int, out: Collector) -> None:
    others = [other for other in range(tag & ~0xFFFF | 0x10, tag) if other in node.raw]
    values = node.values(tag) if others else ()
    first = next((other for other in others if values and node.values(other) == values), None)
    if first is not None:
        message = f"Private Creator {hex_tag(tag)} has the same value as {hex_tag(first)}; a creator may reserve one block of a group"
        out.add("private.creator", message, node, tag, value=values)


def _check_creator(node: Node, tag: int, vr: str, out: Collector) -> None:
    label = f"Private Creator {hex_tag(tag)}"
    if vr != "LO":
        out.add("private.creator", f"{label} has the VR {vr}; it must be LO", node, tag, fix="change its VR to LO")
    if not node.filled(tag):
        out.add("private.creator", f"{label} has no value", node, tag)
        return
    values = node.values(tag)
    if len(values) > 1:
        out.add("private.creator", f"{label} has {len(values)} values; it must have one", node, tag, value=values)
    if not all(str(value).isascii() for value in values):
        message = f"{label} contains characters outside ASCII; use only ASCII"
        out.add("private.creator", message, node, tag, value=values)


def _check_reserved(node: Node, tag: int, out: Collector) -> None:
    """Check that an element of the groups 0000 to 0006 is in the dataset for which PS3.5 reserves its group."""
    group, context = tag >> 16, node.context
    if node is context.meta and group == 2:
        return
    if context.plan is None:
        allowed = group == 4  # a directory without File Meta Information
    else:
        allowed = node is not context.meta and (node.top or tag) in context.plan.tags
    if allowed:
        return
    message = f"{hex_tag(tag)} is in group {group:04X}, which is reserved for commands and file formats"
    out.add("group.reserved", message, node, tag, fix="remove it")


def _check_known(node: Node, tag: int, vr: str, out: Collector) -> None:
    expected = vr_of(tag)
    if not expected:
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
        value = node.load(tag)
        allowed = "US or SS" if vr == "SS" and tag in tags.LUT_DESCRIPTORS else vr
        return check_value(allowed, value, vm) + (_check_characters(node, vr, written(value)) if vr in EXTENDED else [])
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
    raw = bytes(node.source.bytes(tag, node.raw[tag]))
    if vr in EXTENDED and (ESC in raw or not raw.isascii()):
        text, found = _decoded(node.source.charset, raw, vr)
    else:
        text, found = raw.decode("latin-1"), []
    found += check_length(vr, length) if length % 2 else []
    return found + check_text(vr, text) + check_multiplicity(vm, count_of(vr, text))


def _decoded(charset: Charset, raw: bytes, vr: str) -> tuple[str, list[Problem]]:
    """Return the text of an element that was read, with padding, and the rules for character sets that it breaks.

    Another rule reports text that needs a character set if none is declared.
    """
    name = vr == "PN"
    text, undecodable = charset.read(raw, name)
    if undecodable and DEFAULT_TERMS.issuperset(charset.terms):
        return text, []
    if undecodable:
        return text, [Problem(f"vr.{vr}.undecodable", undecodable)]
    if escape := charset.escape_problem(raw, name):
        return text, [Problem(f"vr.{vr}.escape", escape)]
    return text, _check_alphabetic(charset, text) if name else []


def _check_characters(node: Node, vr: str, text: str) -> list[Problem]:
    """Check a text that was set against the declared character set; without one, another rule reports the text."""
    terms = node.charset_terms()
    if "\x1b" in text:
        return [Problem(f"vr.{vr}.escape", "the text contains ESC; the writer adds escape sequences")]
    if text.isascii() or DEFAULT_TERMS.issuperset(terms):
        return []
    charset = charset_of(terms)
    found = _check_alphabetic(charset, text) if vr == "PN" else []
    try:
        charset.encode(text, vr == "PN")
    except UnicodeEncodeError as error:
        message = f"{error.object[error.start : error.end]!r} is not in {charset.name}"
        found.append(Problem(f"vr.{vr}.undecodable", message))
    return found


def _check_alphabetic(charset: Charset, text: str) -> list[Problem]:
    if charset.codec not in STANDALONE or text.isascii():
        return []
    for name in text.split("\\"):
        wrong = next((c for c in name.partition("=")[0] if c > "\u1fff" and not _PHONETIC.match(c)), "")
        if wrong:
            return [Problem("vr.PN.alphabetic", f"{wrong!r} is not allowed in the alphabetic group of a name")]
    return []


def _as_read(node: Node, tag: int) -> bool:
    """Return whether an element still has the bytes that were read, because its value was not set or changed."""
    value = node.decoded.get(tag)
    return type(node.raw[tag]) is tuple and (value is None or not access.is_changed(value))
