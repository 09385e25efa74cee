"""Rules for Specific Character Set: its terms, their combination, and text without it (PS3.3 C.12.1.1.2)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dcmgen.validation.consistency.rule import Issue, rule
from dcmgen.validation.node import Node, name
from dcmgen.values import tags
from dcmgen.values.charset import DEFAULT_TERMS
from dcmgen.values.vr import EXTENDED

if TYPE_CHECKING:
    from dcmgen.validation.context import Context

SECTION = "C.12.1.1.2"
_NUMBERS = ("6", "100", "101", "109", "110", "144", "127", "126", "138", "148", "203", "13", "166")
SINGLE = frozenset({"ISO_IR 192", "GB18030", "GBK"})
WITHOUT_EXTENSIONS = frozenset(f"ISO_IR {n}" for n in _NUMBERS) | SINGLE
WITH_EXTENSIONS = frozenset(f"ISO 2022 IR {n}" for n in (*_NUMBERS, "87", "159", "149", "58"))
KNOWN = WITHOUT_EXTENSIONS | WITH_EXTENSIONS


@rule("charset.term", SECTION, all_of=(tags.SPECIFIC_CHARACTER_SET,), module="SOP Common")
def known_terms(context: Context) -> Iterator[Issue]:
    """Specific Character Set must contain only Defined Terms of the standard."""
    for node in context.holders(tags.SPECIFIC_CHARACTER_SET):
        for value in node.values(tags.SPECIFIC_CHARACTER_SET):
            if value and value not in KNOWN:
                yield Issue(
                    f"Specific Character Set value {value!r} is not a Defined Term",
                    node,
                    tags.SPECIFIC_CHARACTER_SET,
                    value,
                    _nearest(str(value)),
                )


def _nearest(value: str) -> str | None:
    plain = value.upper().replace("_", " ").replace("-", " ")
    guesses = {
        "ISO IR 100": "ISO_IR 100",
        "ISO IR 192": "ISO_IR 192",
        "UTF 8": "ISO_IR 192",
        "UTF8": "ISO_IR 192",
        "ISO 8859 1": "ISO_IR 100",
    }
    return f"write {guesses[plain]}" if plain in guesses else None


@rule("charset.combination", SECTION, all_of=(tags.SPECIFIC_CHARACTER_SET,), module="SOP Common")
def combinations(context: Context) -> Iterator[Issue]:
    """If Specific Character Set has several values, they must be terms that begin with ISO 2022.

    ISO_IR 192, GB18030 and GBK must be the only value.
    """
    for node in context.holders(tags.SPECIFIC_CHARACTER_SET):
        values = [str(v) for v in node.values(tags.SPECIFIC_CHARACTER_SET)]
        if len(values) < 2:
            continue
        for value in values:
            if value in SINGLE:
                yield Issue(
                    f"{value} must be the only value of Specific Character Set",
                    node,
                    tags.SPECIFIC_CHARACTER_SET,
                    values,
                )
            elif value in WITHOUT_EXTENSIONS:
                extended = value.replace("ISO_IR", "ISO 2022 IR")
                yield Issue(
                    f"{value} has no code extensions; several values require terms that begin with ISO 2022",
                    node,
                    tags.SPECIFIC_CHARACTER_SET,
                    values,
                    f"write {extended}",
                )


@rule("charset.undeclared", SECTION, module="SOP Common")
def undeclared(context: Context) -> Iterator[Issue]:
    """Text with characters outside ASCII must have a Specific Character Set other than ASCII."""
    if _declared(context.root) and len(context.holders(tags.SPECIFIC_CHARACTER_SET)) == 1:
        return
    for node in context.nodes:
        if _declared(node):
            continue
        for tag in node.raw:
            if _outside_ascii(node, tag):
                message = f"{name(tag)} contains characters outside ASCII but no Specific Character Set is declared"
                yield Issue(message, node, tag, node.values(tag), "declare Specific Character Set")


def _declared(node: Node) -> bool:
    return not DEFAULT_TERMS.issuperset(node.charset_terms())


def _outside_ascii(node: Node, tag: int) -> bool:
    entry = node.raw[tag]
    if node.vr(tag) not in EXTENDED:
        return False
    if type(entry) is tuple:
        return not node.bytes_of(tag).isascii()
    return any(not str(v).isascii() for v in node.values(tag))
