"""Content items of reports, as templates describe them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dcmgen.validation.codes import NO_CODE, code_of
from dcmgen.values import tags

if TYPE_CHECKING:
    from dcmgen.validation.codes import Pair
    from dcmgen.validation.node import Node

DCMR = "DCMR"
"""Mapping Resource of the templates of PS3.16."""


def name_of(node: Node) -> Pair:
    """Return the code of the Concept Name of a content item; `NO_CODE` if it has none."""
    return code_in(node, tags.CONCEPT_NAME_CODE_SEQUENCE)


def code_in(node: Node, sequence: int) -> Pair:
    """Return the code of the first item of a code sequence; `NO_CODE` if the sequence is empty."""
    items = node.items(sequence)
    return code_of(items[0]) if items else NO_CODE


def units_of(node: Node) -> Pair:
    """Return the Measurement Units of a NUM content item; `NO_CODE` if it has no value."""
    measured = node.items(tags.MEASURED_VALUE_SEQUENCE)
    return code_in(measured[0], tags.MEASUREMENT_UNITS_CODE_SEQUENCE) if measured else NO_CODE


def number_of(node: Node) -> float | None:
    """Return the value of a NUM content item; None if it has no value."""
    measured = node.items(tags.MEASURED_VALUE_SEQUENCE)
    return measured[0].number_of(tags.NUMERIC_VALUE) if measured else None


def template_of(node: Node) -> str:
    """Return the number of the template of PS3.16 that a CONTAINER names; "" if it names none."""
    if not node.has(tags.CONTENT_TEMPLATE_SEQUENCE):
        return ""
    for item in node.items(tags.CONTENT_TEMPLATE_SEQUENCE):
        if item.text(tags.MAPPING_RESOURCE) == DCMR:
            return item.text(tags.TEMPLATE_IDENTIFIER).upper()
    return ""


def referenced(node: Node) -> Node | None:
    """Return the content item that a content item refers to; None if it does not exist."""
    numbers = node.numbers(tags.REFERENCED_CONTENT_ITEM_IDENTIFIER)
    if numbers is None or numbers[0] != 1:
        return None
    found = node.root
    for number in numbers[1:]:
        children = found.items(tags.CONTENT_SEQUENCE)
        if not 1 <= number <= len(children):
            return None
        found = children[int(number) - 1]
    return found
