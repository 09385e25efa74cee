"""Descriptions of pages, which search engines and previews of links show."""

from __future__ import annotations

import re
import textwrap
from html import escape
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docutils import nodes

LONGEST = 160
"""Search engines cut longer descriptions."""

_DESCRIPTION = re.compile(r'<meta name="description" content="[^"]*">')


def shortened(text: str) -> str:
    """Return the first sentence of a text, cut after a word if it is longer than `LONGEST`."""
    sentence = re.split(r"(?<=[.!?:])\s+(?=[A-Z])", text)[0]
    return textwrap.shorten(sentence, LONGEST, placeholder=" …").rstrip(":")


def tag(text: str) -> str:
    """Return the element of HTML with a description."""
    return f'<meta name="description" content="{escape(text)}">'


def described(html: str, text: str) -> str:
    """Return a page with another description."""
    return _DESCRIPTION.sub(lambda _: tag(text), html, count=1)


def add_description(
    app: Any, page: str, template: str, context: dict[str, Any], doctree: nodes.document | None
) -> None:
    """Add the first paragraph of a page as its description; this is the signature of ``html-page-context`` of Sphinx."""
    from docutils import nodes  # not at the top, because the tests need no package of the extra `docs`

    if doctree is None:  # the search and the index
        return
    paragraph = next(iter(doctree.findall(nodes.paragraph)), None)
    text = shortened(paragraph.astext()) if paragraph else f"{context['title']} of dcmgen"
    context["metatags"] = f"{context.get('metatags', '')}{tag(text)}"
