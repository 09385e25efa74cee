"""Titles and descriptions of pages, which search engines and previews of links show; the page for addresses that do not exist."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path
from typing import Any

from docutils import nodes

LONGEST = 160
"""Search engines cut longer descriptions."""

_DESCRIPTION = re.compile(r'<meta name="description" content="[^"]*">')


def shortened(text: str) -> str:
    """Return the first sentence of a text, cut after a word if it is longer than `LONGEST`."""
    text = " ".join(text.split())
    sentence = re.split(r"(?<=[.!?:]) (?=[A-Z])", text)[0]
    if len(sentence) <= LONGEST:
        return sentence.rstrip(":")
    return sentence[: LONGEST - 2].rsplit(" ", 1)[0].rstrip(",;:") + " …"


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
    if doctree is None:  # the search and the index
        return
    paragraph = next(iter(doctree.findall(nodes.paragraph)), None)
    text = shortened(paragraph.astext()) if paragraph else f"{context['title']} of dcmgen"
    context["metatags"] = f"{context.get('metatags', '')}{tag(text)}"


def link_catalog(site: Path) -> None:
    """Add a link to the search of the catalog, with the same words, to the page of the search."""
    page = site / "search.html"
    html = page.read_text("utf-8")
    changed = html.replace(_RESULTS, f"{_CATALOG}{_RESULTS}", 1)
    if changed == html:
        raise ValueError(f"{page} has no place for results")
    page.write_text(changed, "utf-8")


_RESULTS = '<div id="search-results">'
_CATALOG = """\
<p><a id="in-catalog" href="catalog/index.html">Search the catalog of the standard</a>
for elements, UIDs, IODs and context groups.</p>
<script>
document.getElementById("in-catalog").search = location.search;
</script>
"""
