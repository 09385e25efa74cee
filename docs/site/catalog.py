"""Catalog of the standard: IODs, SOP Classes, transfer syntaxes, UIDs, elements and context groups, from the package's own data."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from html import escape, unescape
from pathlib import Path

from benchmarks.examples import BUILDERS
from dcmgen import codes, create, rules
from dcmgen.codes.data.groups import GROUPS
from dcmgen.dictionary import entry
from dcmgen.dictionary.data.elements import TAGS
from dcmgen.dictionary.data.sop_classes import SOP_CLASSES
from dcmgen.dictionary.data.transfer_syntaxes import TRANSFER_SYNTAXES
from dcmgen.dictionary.data.uids import UIDS
from dcmgen.rules.sections import section_name, section_url
from dcmgen.validation.explain import TableRow, iod_table
from dcmgen.values.tag import Tag
from docs.site import describing

PLACE = "<!-- catalog -->"
TITLE = "Catalog of the standard"
START = "Search the IODs, SOP Classes, transfer syntaxes, UIDs, data elements and context groups of DICOM."
DEEPEST = 1
"""Attributes of items are described by ``dcmgen rules``; the pages have those of the dataset."""

_RESULTS = '<div id="search-results">'
_CATALOG = """\
<p><a id="in-catalog" href="catalog/index.html">Search the catalog of the standard</a>
for elements, UIDs, IODs and context groups.</p>
<script>
document.getElementById("in-catalog").search = location.search;
</script>
"""

Row = tuple[str, ...]

_MARKUP = re.compile(r"<[^>]*>")
_WORD = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
"""Where a name in camel case is wrapped."""


def write(site: Path) -> None:
    """Write the catalog; the built page ``catalog/index.html`` is the frame of all its pages."""
    folder = site / "catalog"
    frame = (folder / "index.html").read_text("utf-8")
    index: list[Row] = []
    for name, (title, html) in pages(index).items():
        (folder / name).write_text(titled(frame, title, description(title)).replace(PLACE, html), "utf-8")
    found = json.dumps(index, ensure_ascii=False, separators=(",", ":"))
    (folder / "index.js").write_text(f"catalog({found})\n", "utf-8")
    link_search(site)


def link_search(site: Path) -> None:
    """Add a link to the search of the catalog, with the same words, to the page of the search."""
    page = site / "search.html"
    html = page.read_text("utf-8")
    changed = html.replace(_RESULTS, f"{_CATALOG}{_RESULTS}", 1)
    if changed == html:
        raise ValueError(f"{page} has no place for results")
    page.write_text(changed, "utf-8")


def titled(frame: str, title: str, text: str) -> str:
    """Return the frame with another title, heading and description."""
    for tag in ("<title>", "<h1>"):
        frame = frame.replace(f"{tag}{TITLE}", f"{tag}{escape(title)}")
    return describing.described(frame, text)


def description(title: str) -> str:
    """Return the description of a page for search engines."""
    if title.endswith(" IOD"):
        return f"Modules, attributes, types, conditions and terms of the {title} of DICOM, and its class in dcmgen."
    return f"{title} of DICOM, from the data of dcmgen." if title != TITLE else START


def pages(index: list[Row]) -> dict[str, tuple[str, str]]:
    """Return the pages of the catalog: name → title and content; fill the index of the search.

    An entry of the index has the kind, the name, another name, and the address.
    """
    made: dict[str, tuple[str, str]] = {}
    iods = {name: _file(name) for name in rules.iods()}
    for name, file in iods.items():
        made[file] = (f"{name} IOD", "".join(_iod(name)))
        index.append(("IOD", name, classes().get(name, ""), file))
    lists = {
        "sop-classes.html": ("SOP Classes", ("UID", "SOP Class", "IOD", "class"), _sop_classes(iods)),
        "transfer-syntaxes.html": ("Transfer syntaxes", ("UID", "name", "constant", "encoding"), _transfer_syntaxes()),
        "uids.html": ("UIDs", ("UID", "name", "constant", "type"), _uids()),
        "elements.html": ("Data elements", ("tag", "name", "keyword", "VR", "VM"), _elements()),
        "context-groups.html": ("Context groups", ("CID", "name", "keyword", "codes"), _groups()),
    }
    for file, (title, head, rows) in lists.items():
        found = list(rows)
        made[file] = (title, table(head, found, key=True))
        if file != "sop-classes.html":
            index += [(title, plain(row[1]), f"{row[0]} {plain(row[2])}", f"{file}#{row[0]}") for row in found]
    made["index.html"] = (TITLE, "".join(_start(iods, {file: title for file, (title, *_) in lists.items()})))
    return made


def classes() -> dict[str, str]:
    """Return the names of the classes of the IODs, by name of the IOD."""
    return {name: kind.__name__ for name, kind in create.iods().items()} | {e[1]: e[2] for e in SOP_CLASSES.values()}


def table(head: Row, rows: Iterable[Row], key: bool = False) -> str:
    """Return a table of cells in HTML; with `key`, the first cell of a row is its anchor."""
    lines = [
        '<div class="table-wrapper docutils container"><table class="docutils catalog"><thead><tr>',
        *(f"<th>{cell}" for cell in head),
        "</thead><tbody>",
    ]
    for first, *rest in rows:
        lines.append(f'\n<tr id="{first}"><td>{first}' if key else f"\n<tr><td>{first}")
        lines += [f"<td>{cell}" for cell in rest]
    return "".join([*lines, "</tbody></table></div>"])


def code(text: str) -> str:
    """Return a name as code in HTML, which wraps at the words of the name."""
    return f'<code class="literal">{_WORD.sub("<wbr>", escape(text))}</code>' if text else ""


def plain(cell: str) -> str:
    """Return the text of a cell in HTML."""
    return unescape(_MARKUP.sub("", cell))


def _file(iod: str) -> str:
    return f"iod-{iod.lower().replace('/', '-').replace(' ', '-')}.html"


def _iod(name: str) -> Iterator[str]:
    iod = rules.iod(name)
    kind = classes().get(name, "")
    yield f"<p>{_section(iod.section)}, {iod.kind} IOD."
    if kind:
        yield " Class {}; create an object with {}.".format(code(f"dcmgen.iods.{kind}"), code(f"{kind}.new()"))
    if made := [code(f"create.{builder}") for builder, iods in BUILDERS.items() if name in iods]:
        yield f" Functions that create it from arrays, files or content: {', '.join(made)}."
    if name in create.iods():
        yield " {} returns a valid example.".format(code(f'create.example("{name}")'))
    yield " {} also prints the attributes of items.</p>".format(code(f'dcmgen rules "{name}"'))
    if uids := [f"<li>{code(uid)} {escape(e[0])}" for uid, e in SOP_CLASSES.items() if e[1] == name]:
        yield f"<h2>SOP Classes</h2><ul>{''.join(uids)}</ul>"
    rows = [row for row in iod_table(name) if row.depth <= DEEPEST]
    uses = [row for row in rows if row.is_module]
    yield "<h2>Modules</h2>"
    yield table(("module", "section", "usage", "condition"), map(_use, enumerate(uses)))
    number = -1
    group: list[Row] = []
    for row in rows:
        if row.is_module:
            yield _attributes(group)
            number, group = number + 1, []
            yield f'<h2 id="m{number}">{escape(row.name)}</h2>'
        else:
            group.append((code(row.name), row.tag, row.type, escape(row.text)))
    yield _attributes(group)


def _attributes(rows: list[Row]) -> str:
    return table(("attribute", "tag", "type", "condition, items and terms"), rows) if rows else ""


def _use(numbered: tuple[int, TableRow]) -> Row:
    number, row = numbered
    return f'<a href="#m{number}">{escape(row.name)}</a>', _section(row.tag), row.type, escape(row.text)


def _section(section: str) -> str:
    """Return a section of the standard as a link to its web edition."""
    return f'<a href="{section_url(section)}">{escape(section_name(section))}</a>' if section else ""


def _sop_classes(iods: dict[str, str]) -> Iterator[Row]:
    for uid, (name, iod, kind) in SOP_CLASSES.items():
        link = f'<a href="{iods[iod]}">{escape(iod)}</a>' if iod in iods else escape(iod)
        yield uid, escape(name), link, code(kind)


def _transfer_syntaxes() -> Iterator[Row]:
    for uid, (little, implicit, deflated, encapsulated) in TRANSFER_SYNTAXES.items():
        name, keyword, *_ = UIDS[uid]
        words = [
            "implicit VR" if implicit else "explicit VR",
            "little endian" if little else "big endian",
            "deflated" if deflated else "",
            "encapsulated" if encapsulated else "",
        ]
        yield uid, escape(name), code(keyword), ", ".join(filter(None, words))


def _uids() -> Iterator[Row]:
    for uid, (name, keyword, kind, _, retired) in UIDS.items():
        yield uid, escape(name), code(keyword), kind + (" (retired)" if retired else "")


def _elements() -> Iterator[Row]:
    for keyword, tag in sorted(TAGS.items(), key=lambda each: each[1]):
        if found := entry(tag):
            _, vr, vm, name, retired = found
            yield str(Tag(tag)), escape(name) + (" (retired)" if retired else ""), code(keyword), vr, vm


def _groups() -> Iterator[Row]:
    for cid, (keyword, name, *_) in GROUPS.items():
        yield str(cid), escape(name), code(keyword), str(len(getattr(codes, f"CID{cid}")))


def _start(iods: dict[str, str], lists: dict[str, str]) -> Iterator[str]:
    yield '<input id="find" type="search" placeholder="Name, keyword, tag, UID or CID" aria-label="Search the catalog">'
    yield '<p id="count" role="status"></p><ul id="found"></ul><script src="../_static/catalog.js"></script><script src="index.js"></script>'
    yield "<p>{} prints the codes of a context group, and {} the rows of a template.</p>".format(
        code("dcmgen lookup CID 244"), code("dcmgen lookup TID 1500")
    )
    yield "<h2>Lists</h2><ul>"
    yield from (f'<li><a href="{file}">{title}</a>' for file, title in lists.items())
    yield "</ul><h2>IODs</h2>"
    yield table(
        ("IOD", "class"),
        ((f'<a href="{file}">{escape(name)}</a>', code(classes().get(name, ""))) for name, file in iods.items()),
    )
