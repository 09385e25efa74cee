"""Read Enumerated Values, Defined Terms and the numbers of items from descriptions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from attrs import evolve

from dcmgen.values.vr import NUMBERS, WITH_TERMS
from generator import docbook
from generator.conditions.tokens import Resolver
from generator.docbook import Document, Element
from generator.facts import Expr, Terms
from generator.reading.terms_titles import UNKNOWN, Heading, Kind, heading, lead, meaning

_TERMS = WITH_TERMS | {"UC", "UI", "AT"}
"""VRs, besides numbers, whose lists contain terms; with other VRs, a list explains the syntax of a value."""
_OPEN = re.compile(
    r"\b(?:Other|other|Additional|additional) (?:Values|values|terms) (?:are|may be) (?:permitted|allowed|used|present|defined)"
)
_FIXED = re.compile(
    r'(?:The|This) Value shall be (?P<values>(?:"[^"]*"|[^.,;"])+)\.?$'
    r'|Shall have (?:a|the) Value of (?P<value>(?:"[^"]*"|[^.,;"])+)\.?$'
)
_PLAIN = re.compile(r'"[^"]+"|[A-Z0-9][A-Z0-9_]*')


class TermReader:
    """Reader of the lists of terms in one document; it records which lists belong to a row.

    Parameters
    ----------
    document : Document
        PS3.3.
    resolver : Resolver
        Names of the standard.
    added : mapping of Element to tuple of str, optional
        Terms of a newer edition that the lists lack; see `lists`.
    """

    def __init__(
        self, document: Document, resolver: Resolver, added: Mapping[Element, tuple[str, ...]] | None = None
    ) -> None:
        self._added = added or {}
        self._document = document
        self._resolver = resolver
        self._attached: set[Element] = set()

    def extract(self, cell: Element, tag: str) -> tuple[Terms, ...]:
        """Return the terms of an attribute.

        Parameters
        ----------
        cell : lxml element
            Description in the row.
        tag : str
            Tag of the attribute.

        Returns
        -------
        tuple of Terms
            The lists in the cell; if it has none, the lists for this attribute in the sections that the cell refers to;
            if these sections have no lists, the values in a sentence such as "The Value shall be 16". One list for each value
            number and condition.
        """
        if not set(self._resolver.vr(tag)) & (_TERMS | NUMBERS):
            return ()
        found = list(
            self._lists((each for each in docbook.descendants(cell, "variablelist") if not _within(each, "note")), tag)
        )
        elsewhere = [terms for section in self._sections(cell, tag) for terms in self._of_section(section, tag)]
        if not found:
            found = elsewhere or list(self._fixed(cell, tag))
        elif all(terms.condition for terms in found):
            found += [evolve(terms, condition=terms.condition or UNKNOWN) for terms in elsewhere]
        else:
            # Only lists with a known condition are added; the others repeat the lists of the row.
            found += [terms for terms in elsewhere if terms.condition not in (None, UNKNOWN)]
        if any(terms.kind == "enumerated" for terms in found) and _OPEN.search(self._document.text(cell)):
            found = [evolve(terms, kind="defined") for terms in found]
        return _merged(found)

    def unattached(self) -> Iterator[tuple[str, str, tuple[str, ...]]]:
        """Yield section, title and terms of each list that does not belong to any row."""
        for each in docbook.descendants(self._document.root, "variablelist"):
            if each not in self._attached:
                names = tuple(docbook.text(name).strip() for name in docbook.descendants(each, "term"))
                yield docbook.section_label(each), self._title(each), names

    def _title(self, element: Element) -> str:
        return next((self._document.text(each) for each in docbook.children(element, "title")), "")

    def _lists(self, lists: Iterable[Element], tag: str) -> Iterator[Terms]:
        for each in lists:
            found = self._heading(each)
            if found and (not found.tags or tag in found.tags) and (terms := self._terms(each, found, tag)):
                yield terms

    def _heading(self, element: Element) -> Heading | None:
        found = heading(self._title(element), self._resolver)
        if found is None:
            return None
        value, condition = lead(self._before(element), self._resolver)
        entries = [self._document.text(each) for each in docbook.descendants(element, "listitem")]
        if len(entries) == 1 and condition is None and (only := re.search(r"\bif (.*?)\.?$", entries[0])):
            condition = meaning(only[1], self._resolver)
        return evolve(found, value=found.value or value, condition=found.condition or condition)

    def _before(self, element: Element) -> str:
        """Return the text of the paragraph directly before a list, which may introduce it."""
        previous = element.getprevious()
        if previous is not None and docbook.name(previous) == "para":
            return self._document.text(previous)
        return ""

    def _terms(self, element: Element, found: Heading, tag: str) -> Terms | None:
        names = (docbook.text(each) for each in docbook.descendants(element, "term"))
        values = self._listed((*names, *self._added.get(element, ())), tag)
        if not values:
            return None
        self._attached.add(element)
        return Terms(found.kind, values, found.value, found.condition)

    def _listed(self, names: Iterable[str], tag: str) -> tuple[str, ...]:
        return values(names, self._resolver.vr(tag))

    # Sections that a row refers to

    def _sections(self, cell: Element, tag: str) -> Iterator[Element]:
        """Yield the sections that a cell refers to, and their subsections with the name of the attribute as title."""
        name = self._resolver.name(tag).casefold()
        for reference in docbook.descendants(cell, "xref"):
            target = reference.get("linkend") or ""
            section = self._document.ids.get(target) if target.startswith("sect_") else None
            if section is None or _within(reference, "note"):
                continue
            yield section
            for inner in docbook.descendants(section, "section"):
                if inner is not section and name in _names(docbook.title(inner)):
                    yield inner

    def _of_section(self, section: Element, tag: str) -> Iterator[Terms]:
        lists = [
            each
            for each in docbook.descendants(section, "variablelist")
            if next(docbook.sections(each)) is section and not _within(each, "td")
        ]
        for each in lists:
            found = self._heading(each)
            if (
                found
                and self._concerns(each, found, section, tag, len(lists))
                and (terms := self._terms(each, found, tag))
            ):
                yield terms
        yield from self._tables(section, tag)

    def _concerns(self, element: Element, found: Heading, section: Element, tag: str, lists: int) -> bool:
        """Whether a list in a section is for this attribute."""
        if found.tags:
            return tag in found.tags
        mentioned = re.findall(r"\(([0-9A-F]{4}),([0-9A-F]{4})\)", self._before(element))
        named = ["".join(each) for each in mentioned]
        names = _names(docbook.title(section))
        if self._resolver.name(tag).casefold() in names:
            return len(names) == 1 or lists == 1 or tag in named
        return bool(named) and named[0] == tag

    def _tables(self, section: Element, tag: str) -> Iterator[Terms]:
        """Yield tables of terms for this attribute in a section; in its subsections, the caption must name it."""
        name = self._resolver.name(tag)
        titled = name.casefold() in _names(docbook.title(section))
        for table in docbook.tables(section):
            column = _term_column(docbook.header(table), name)
            caption = docbook.caption(table)
            direct = next(docbook.sections(table)) is section
            captioned = re.search(rf"\b{re.escape(name)}\b", caption) is not None
            if column is None or not (captioned or (titled and direct and "Type" not in caption)):
                continue
            value = re.search(r"\bValue (\d)\b", caption)
            enumerated = "Enumerated" in docbook.header(table)[column] and "Defined" not in caption
            partial = re.search(r"\bfor [A-Z]", caption) is not None
            kind: Kind = "enumerated" if enumerated and not partial else "defined"
            names = (docbook.text(row[column]) for row in docbook.body(table) if row[-1] is not row[column])
            if values := self._listed(names, tag):
                yield Terms(kind, values, int(value[1]) if value else None)

    # Sentences

    def _fixed(self, cell: Element, tag: str) -> Iterator[Terms]:
        """Yield the values of sentences such as ``The Value shall be 16.``."""
        for line in self._document.paragraphs(cell):
            for sentence in re.split(r"(?<=[.])\s+(?=[A-Z])", line):
                match = _FIXED.match(sentence)
                if match is None:
                    continue
                parts = re.split(r" or ?(?=[\d\"A-Z])", (match["values"] or match["value"]).strip())
                parts = [re.sub(r"\s*\(.*\)$", "", part) for part in parts]
                if all(_PLAIN.fullmatch(part) for part in parts) and (values := self._listed(parts, tag)):
                    yield Terms("enumerated", values)


def _within(element: Element, kind: str) -> bool:
    """Whether an element is inside an element of the given name."""
    return any(docbook.name(each) == kind for each in element.iterancestors())


def values(names: Iterable[str], vrs: Iterable[str]) -> tuple[str, ...]:
    """Return the values of terms in order, without quotation marks; none if a number is expected and one is not.

    Parameters
    ----------
    names : iterable of str
        Terms as they are printed ("0001H", "Y").
    vrs : iterable of str
        VRs of the attribute.

    Returns
    -------
    tuple of str
        Values; numbers are decimal.
    """
    representations = set(vrs)
    found: list[str] = []
    for name in names:
        value = name.strip().strip('"“”').strip()
        if representations <= NUMBERS:
            number = _number(value)
            if number is None:
                return ()
            value = number
        elif "AT" in representations:
            value = value.removesuffix("H")
        if value and value not in found:
            found.append(value)
    return tuple(found)


def _number(value: str) -> str | None:
    """Return a number as a decimal string ("1" for "0001H"), or None if the text is not a number."""
    if re.fullmatch(r"[0-9A-F]{4}H", value):
        return str(int(value[:-1], 16))
    if re.fullmatch(r"[+-]?\d+", value):
        return str(int(value))
    return value if re.fullmatch(r"[+-]?\d*\.\d+", value) else None


def _names(title: str) -> list[str]:
    """Return the names of attributes in the title of a section, casefolded."""
    title = re.sub(r" Attributes?$", "", title)
    return [name.casefold() for name in re.split(r", and |, | and ", title) if name]


def _term_column(header: list[str], name: str) -> int | None:
    """Return the index of the column with terms of an attribute, or None if the table has none."""
    own = [index for index, head in enumerate(header) if re.match(rf"{re.escape(name)} - (?:Defined|Enumerated)", head)]
    if own:
        return own[0]
    plain = [
        index for index, head in enumerate(header) if re.fullmatch(r"(?:Defined Term|Enumerated Value)(?: Name)?", head)
    ]
    return plain[0] if plain else None


def _merged(found: list[Terms]) -> tuple[Terms, ...]:
    """Merge the lists with the same value number and condition; lists of different kinds become Defined Terms."""
    groups: dict[tuple[int | None, Expr | None], list[Terms]] = {}
    for terms in found:
        groups.setdefault((terms.value, terms.condition), []).append(terms)
    merged: list[Terms] = []
    for (value, condition), members in groups.items():
        kind: Kind = "enumerated" if all(terms.kind == "enumerated" for terms in members) else "defined"
        values = dict.fromkeys(each for terms in members for each in terms.values)
        merged.append(Terms(kind, tuple(values), value, condition))
    return tuple(merged)


_COUNTS: tuple[tuple[str, tuple[int, int | None]], ...] = (
    (r"Zero or one", (0, 1)),
    (r"(?:At most|No more than) one", (0, 1)),
    (r"Zero or more", (0, None)),
    (r"(?:One|Only one) or more|At least one", (1, None)),
    (r"(?:One|Only one) or two", (1, 2)),
    (r"One, two,? or three", (1, 3)),
    (r"Two or more|At least two", (2, None)),
    (r"Three or more", (3, None)),
    (r"Two|(?:Exactly|Only) two", (2, 2)),
    (r"Three|(?:Exactly|Only) three", (3, 3)),
    (r"(?:Only a|A) single|One|(?:Only|Exactly) one|Only a", (1, 1)),
)
_ITEMS = re.compile(
    r"(?:^|(?<=\s))(?P<count>{})\s+Items? (?P<verb>shall|may|is|are)\b(?P<rest>[^.]*)".format(
        "|".join(f"(?:{pattern})" for pattern, _ in _COUNTS)
    )
)
_QUALIFIED = re.compile(r"\b(?:if|when|unless|except|only|for each|otherwise)\b")


def items_count(text: str) -> tuple[int, int | None] | None:
    """Return the minimum and maximum number of items that a description gives unconditionally.

    Parameters
    ----------
    text : str
        Description, on one or several lines.

    Returns
    -------
    tuple of (int, int or None) or None
        ``(1, None)`` for "One or more Items shall be …". The minimum is 0 if items "may be" included or "are
        permitted". None if the description does not give a number.
    """
    for line in text.splitlines():
        for match in _ITEMS.finditer(line):
            if _QUALIFIED.search(match["rest"]):
                continue
            low, high = next(count for pattern, count in _COUNTS if re.fullmatch(pattern, match["count"]))
            permitted = match["verb"] == "may" or re.match(r" (?:permitted|allowed)", match["rest"])
            return (0 if permitted else low), high
    return None
