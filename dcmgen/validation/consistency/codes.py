"""Coded entries: a value in one of its three forms, a scheme, a meaning (8.1 to 8.8)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dcmgen.dictionary import keyword_for_tag
from dcmgen.validation.consistency import Issue, rule

if TYPE_CHECKING:
    from dcmgen.validation.context import Context
    from dcmgen.validation.node import Node

VALUE, SCHEME, MEANING, LONG, URN = 0x0008_0100, 0x0008_0102, 0x0008_0104, 0x0008_0119, 0x0008_0120
FORMS = (VALUE, LONG, URN)
_RETIRED_SCHEMES = {"SRT": "SCT", "SNM3": "SCT", "99SDM": "SCT"}


def coded(context: Context) -> Iterator[Node]:
    """The items that are coded entries."""
    found = {id(node): node for tag in (MEANING, *FORMS) for node in context.holders(tag) if node.parent is not None}
    yield from found.values()


@rule("code.value", "8.8", needs=FORMS)
def one_value(context: Context) -> Iterator[Issue]:
    """A coded entry has its code in exactly one form: Code Value, Long Code Value or URN Code Value."""
    for node in coded(context):
        forms = [tag for tag in FORMS if node.filled(tag)]
        if len(forms) > 1:
            yield Issue(
                f"the code stands in {' and '.join(map(keyword_for_tag, forms))}",
                node,
                forms[1],
                fix="keep one of them",
            )


@rule("code.scheme", "8.2", needs=FORMS)
def scheme(context: Context) -> Iterator[Issue]:
    """A code is read by its Coding Scheme Designator; only a URN needs none."""
    for node in coded(context):
        if (node.filled(VALUE) or node.filled(LONG)) and node.has(SCHEME) and not node.filled(SCHEME):
            yield Issue("the code has an empty Coding Scheme Designator", node, SCHEME)


@rule("code.scheme-retired", "8.2", needs=(SCHEME,), severity="note")
def retired_scheme(context: Context) -> Iterator[Issue]:
    """SNOMED's old designators SRT, SNM3 and 99SDM are retired in favour of SCT."""
    for node in coded(context):
        designator = node.text(SCHEME) if node.has(SCHEME) else ""
        if designator in _RETIRED_SCHEMES:
            new = _RETIRED_SCHEMES[designator]
            yield Issue(f"the coding scheme {designator} is retired", node, SCHEME, designator, f"use the {new} code")


@rule("code.long", "8.1", needs=FORMS)
def long_value(context: Context) -> Iterator[Issue]:
    """Long Code Value is for codes that do not fit the 16 characters of Code Value; URN Code Value is for URNs and URLs."""
    for node in coded(context):
        text = node.text(LONG) if node.has(LONG) else ""
        if text and len(text) <= 16:
            yield Issue("Long Code Value has 16 characters or less", node, LONG, text, "write it as Code Value")
        value = node.text(VALUE) if node.has(VALUE) else ""
        if value.startswith(("urn:", "http:", "https:")):
            yield Issue("Code Value holds a URN or URL", node, VALUE, value, "write it as URN Code Value")
