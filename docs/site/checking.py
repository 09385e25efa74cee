"""Checks of the built site: links and anchors, requests to other hosts, docstrings that were misread, size."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag

LARGEST = 60_000_000
"""Largest size of the site in bytes."""

_LOADING = {"src", "srcset", "poster", "data", "action"}
_LOADED_LINKS = {"stylesheet", "icon", "preload", "prefetch", "preconnect", "dns-prefetch", "modulepreload", "manifest"}
_REMOTE = re.compile(r"(?:https?:)?//", re.IGNORECASE)
_CSS_LOAD = re.compile(r"""(?:url\(|@import)\s*["']?((?:https?:)?//[^"')\s]+)""", re.IGNORECASE)
_SCRIPT_LOAD = re.compile(
    r"""(?:fetch|import|importScripts|open|Worker|WebSocket|EventSource)\(\s*["'`](?:\w+["'],\s*["'])?((?:https?:|wss?:)?//[^"'`]+)"""
    r"""|\.(?:src|href)\s*=\s*["'`]((?:https?:)?//[^"'`]+)""",
)

_MISREAD = {
    'class="field-odd">Type<': "a description is shown as a type",
    "Alias for field number": "a field of a named tuple has no description",
    "Built-in immutable sequence": "a constant has the description of its class",
}
"""Text of a page of the reference → what is wrong."""


class Page(HTMLParser):
    """Links, anchors and loads of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.anchors: set[str] = set()
        self.loads: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.anchors.update(given[name] for name in ("id", "name") if name in given and tag != "meta")
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        loads = [given[name] for name in _LOADING & given.keys()]
        if tag == "link":
            if _LOADED_LINKS & set(given.get("rel", "").split()):
                loads.append(given.get("href", ""))
        elif tag in ("img", "script"):
            self.links += [load for load in loads if load and not load.startswith("data:")]
        self.loads += [load for load in loads if _REMOTE.match(load)]


def problems(site: Path) -> Iterator[str]:
    """Yield what is wrong with a site."""
    pages = {path: Page(path.read_text("utf-8")) for path in sorted(site.rglob("*.html"))}
    for path, page in pages.items():
        where = path.relative_to(site)
        for link in dict.fromkeys(page.links):
            if why := broken(link, path, pages):
                yield f"{where}: {why}"
        yield from (f"{where}: loads {load}" for load in dict.fromkeys(page.loads))
    yield from loads(site)
    yield from misread(site)
    if (size := sum(path.stat().st_size for path in site.rglob("*") if path.is_file())) > LARGEST:
        yield f"the site has {size / 1e6:.1f} MB, more than {LARGEST / 1e6:.0f} MB"


def broken(link: str, path: Path, pages: dict[Path, Page]) -> str:
    """Return what is wrong with a link of a page, or ""."""
    if re.match(r"[a-z][a-z0-9+.-]*:|//", link, re.IGNORECASE):
        return ""
    name, anchor = urldefrag(link)
    target = (path.parent / unquote(name.partition("?")[0])).resolve() if name else path
    if not target.is_file():
        return f"the link {link!r} leads to no file"
    if anchor and target in pages and unquote(anchor) not in pages[target].anchors:
        return f"the link {link!r} leads to no anchor"
    return ""


def loads(site: Path) -> Iterator[str]:
    """Yield the requests to other hosts in the styles and scripts of a site."""
    for pattern, load in (("*.css", _CSS_LOAD), ("*.js", _SCRIPT_LOAD), ("*.html", _CSS_LOAD)):
        for path in sorted(site.rglob(pattern)):
            for match in load.finditer(path.read_text("utf-8")):
                yield f"{path.relative_to(site)}: loads {match[match.lastindex or 1]}"


def misread(site: Path) -> Iterator[str]:
    """Yield the pages of the reference with docstrings that Sphinx did not understand."""
    for path in sorted(site.glob("reference/*.html")):
        text = path.read_text("utf-8")
        yield from (f"{path.relative_to(site)}: {why}" for part, why in _MISREAD.items() if part in text)
