"""Rules for coded entries: the form of the code and its coding scheme (PS3.3 8)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dcmgen.dictionary import keyword_for_tag
from dcmgen.validation.codes import CODE_VALUES
from dcmgen.validation.consistency.rule import Issue, rule
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.validation.context import Context
    from dcmgen.validation.node import Node

_RETIRED_SCHEMES = {"SRT": "SCT", "SNM3": "SCT", "99SDM": "SCT"}


def coded(context: Context) -> Iterator[Node]:
    """Yield the items of an object that are coded entries.

    Parameters
    ----------
    context : Context
        The object.

    Yields
    ------
    Node
        Each item that contains a code in any form or a Code Meaning.
    """
    found = {
        id(node): node
        for tag in (tags.CODE_MEANING, *CODE_VALUES)
        for node in context.holders(tag)
        if node.parent is not None
    }
    yield from found.values()


@rule("code.value", "8.8", any_of=CODE_VALUES)
def one_value(context: Context) -> Iterator[Issue]:
    """A coded entry must have its code in only one of Code Value, Long Code Value and URN Code Value."""
    for node in coded(context):
        forms = [tag for tag in CODE_VALUES if node.filled(tag)]
        if len(forms) > 1:
            yield Issue(
                f"the item has a code in {' and '.join(map(keyword_for_tag, forms))}",
                node,
                forms[1],
                fix="keep one of them",
            )


@rule("code.scheme", "8.2", all_of=(tags.CODING_SCHEME_DESIGNATOR,), any_of=(tags.CODE_VALUE, tags.LONG_CODE_VALUE))
def scheme(context: Context) -> Iterator[Issue]:
    """A Code Value or Long Code Value must have a Coding Scheme Designator with a value."""
    for node in coded(context):
        if (
            (node.filled(tags.CODE_VALUE) or node.filled(tags.LONG_CODE_VALUE))
            and node.has(tags.CODING_SCHEME_DESIGNATOR)
            and not node.filled(tags.CODING_SCHEME_DESIGNATOR)
        ):
            yield Issue("Coding Scheme Designator of the code is empty", node, tags.CODING_SCHEME_DESIGNATOR)


@rule(
    "code.scheme-retired",
    "8.2",
    all_of=(tags.CODING_SCHEME_DESIGNATOR,),
    any_of=(tags.CODE_MEANING, *CODE_VALUES),
    severity="note",
)
def retired_scheme(context: Context) -> Iterator[Issue]:
    """The SNOMED coding scheme designators SRT, SNM3 and 99SDM are retired; SCT replaces them."""
    for node in coded(context):
        designator = node.text(tags.CODING_SCHEME_DESIGNATOR) if node.has(tags.CODING_SCHEME_DESIGNATOR) else ""
        if designator in _RETIRED_SCHEMES:
            new = _RETIRED_SCHEMES[designator]
            yield Issue(
                f"the coding scheme designator {designator} is retired",
                node,
                tags.CODING_SCHEME_DESIGNATOR,
                designator,
                f"use the {new} code",
            )


@rule("code.long", "8.1", any_of=(tags.LONG_CODE_VALUE, tags.CODE_VALUE))
def long_value(context: Context) -> Iterator[Issue]:
    """Long Code Value must be used only for codes of more than 16 characters.

    URNs and URLs must be in URN Code Value.
    """
    for node in coded(context):
        text = node.text(tags.LONG_CODE_VALUE) if node.has(tags.LONG_CODE_VALUE) else ""
        if text and len(text) <= 16:
            yield Issue(
                "Long Code Value has 16 characters or fewer", node, tags.LONG_CODE_VALUE, text, "write it as Code Value"
            )
        value = node.text(tags.CODE_VALUE) if node.has(tags.CODE_VALUE) else ""
        if value.startswith(("urn:", "http:", "https:")):
            yield Issue("Code Value is a URN or URL", node, tags.CODE_VALUE, value, "write it as URN Code Value")
