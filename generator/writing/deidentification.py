"""Render the tables of de-identification: ``dcmgen/deidentify/data/``."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from generator.facts import PRIVATE, ContentAction, ElementAction, Facts, lowest_tag
from generator.writing.render import RenderError, banner, template

_FOLDER = "dcmgen/deidentify/data"


def render(facts: Facts) -> dict[str, str]:
    """Render the actions on elements and content items, and the safe private elements.

    Parameters
    ----------
    facts : Facts
        Facts of PS3.15 Annex E.

    Returns
    -------
    dict of str to str
        Paths below the project → texts, not formatted.

    Raises
    ------
    RenderError
        If there are actions but none for private elements.
    """
    if not facts.element_actions:
        return {}
    private = next((each for each in facts.element_actions if each.tag == PRIVATE), None)
    if private is None:
        raise RenderError("the facts of de-identification have no action for private elements")
    heading = banner(facts, "part15")
    pages = {
        "__init__.py": template("data", banner=heading, title="Generated tables of `dcmgen.deidentify`."),
        "actions.py": template(
            "deidentify/actions",
            banner=heading,
            elements=[
                (f"0x{lowest_tag(each.tag):08X}", *_actions(each))
                for each in facts.element_actions
                if each is not private
            ],
            private=(private.basic, dict(private.options)),
        ),
        "content.py": template(
            "deidentify/content",
            banner=heading,
            content=[((each.scheme, each.value, each.value_type), *_actions(each)) for each in facts.content_actions],
        ),
        "private.py": template("deidentify/private", banner=heading, creators=_creators(facts)),
    }
    return {f"{_FOLDER}/{name}": text for name, text in pages.items()}


def _actions(record: ElementAction | ContentAction) -> tuple[str, str]:
    return repr(record.basic), repr(dict(record.options))


def _creators(facts: Facts) -> list[tuple[str, list[tuple[str, Any]]]]:
    """Return the safe elements of each creator; tags are texts of (group, offset)."""
    return [
        (repr(creator), [(f"(0x{each.tag[:4]}, 0x{each.tag[6:]})", each.vr) for each in records])
        for creator, records in groupby(facts.safe_private, key=lambda each: each.creator)
    ]
