"""Helpers for tests of the HTML that objects show in notebooks."""

from __future__ import annotations

from html.parser import HTMLParser

LIMIT = 300_000
"""Number of characters of an output."""
VOID = {"br", "img"}
ELEMENTS = {"a", "b", "br", "code", "details", "div", "em", "header", "i", "li"}
ELEMENTS |= {"pre", "script", "small", "span", "style", "summary", "ul"}
ATTRIBUTES = {"class", "href", "open", "rel", "target", "title"}
HOSTILE = [
    "<script>alert(1)</script>",
    "</ul></details></div>",
    '"><b onmouseover=alert(1)>',
    "<a&b>",
    "'><img src=x onerror=alert(1)>",
    "</style><script>",
]


class Printer:
    """The printer of IPython, as far as it is used."""

    def __init__(self, width: int = 79) -> None:
        self.max_width = width
        self.written = ""

    def text(self, text: str) -> None:
        self.written += text


class Page(HTMLParser):
    """The elements of HTML, which must be balanced, and its lines without style and script."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text
        self.open: list[str] = []
        self.seen: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.lines: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append(tag)
        self.attributes += attrs
        if tag not in VOID:
            self.open.append(tag)
        if tag == "li":
            self.lines.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.lines and not {"style", "script"}.intersection(self.open):
            self.lines[-1] += data

    def check(self, hostile: str) -> None:
        """Check that a hostile value did not become an element, an attribute or a script."""
        assert set(self.seen) <= ELEMENTS
        assert {name for name, _ in self.attributes} <= ATTRIBUTES
        assert self.seen.count("style") == 1
        assert self.seen.count("script") <= 1
        assert hostile not in self.text
        assert all(
            value.startswith("https://dicom.nema.org/") for name, value in self.attributes if name == "href" and value
        )
