"""Collections of codes: the coding schemes and context groups of PS3.16."""

from __future__ import annotations

from functools import cache, cached_property
from importlib import import_module

from dcmgen.codes.code import Code
from dcmgen.codes.data.schemes import SCHEMES
from dcmgen.errors import KeywordError, UnknownNameError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

_MOST_ROWS = 1_000
"""Number of codes after which the HTML of a collection is cut off."""


class Collection:
    """Codes that are attributes by keyword, and items by keyword or value.

    Examples
    --------
    >>> from dcmgen import codes
    >>> codes.SCT.Lung
    Code('39607008', 'SCT', 'Lung')
    >>> codes.DCM["121071"].meaning
    'Finding'
    >>> codes.SCT.Lung in codes.cid4031
    True
    """

    name: str
    """Coding Scheme Designator, or "CID" with the number of the context group."""

    @cached_property
    def _found(self) -> dict[str, tuple[Code, ...]]:
        """Codes by keyword."""
        raise NotImplementedError

    def _get(self, keyword: str) -> tuple[Code, ...]:
        return self._found.get(keyword, ())

    @cached_property
    def _values(self) -> dict[str, Code]:
        """Codes by value; the first meaning of each."""
        values: dict[str, Code] = {}
        for found in self._found.values():
            for code in found:
                values.setdefault(code.value, code)
        return values

    @cached_property
    def concepts(self) -> dict[str, Code]:
        """Codes by keyword, without keywords that several codes have."""
        return {keyword: found[0] for keyword, found in self._found.items() if len(found) == 1}

    def dir(self, *filters: str) -> list[str]:
        """Return the keywords that contain one of the texts.

        Parameters
        ----------
        *filters : str
            Texts, compared without regard to case. Without one, all keywords are returned.

        Returns
        -------
        list of str
            Sorted keywords.
        """
        texts = [each.lower() for each in filters]
        return sorted(each for each in self._found if not texts or any(text in each.lower() for text in texts))

    def keyword_of(self, code: Code) -> str:
        """Return the keyword of a code.

        Parameters
        ----------
        code : Code
            A code of this collection.

        Returns
        -------
        str
            Keyword, which is the name of an attribute. If the code has several, the one with the same meaning.

        Raises
        ------
        UnknownNameError
            If the collection does not contain the code.
        """
        near = ""
        for keyword, found in self._found.items():
            if code in found:
                if any(each.meaning == code.meaning for each in found):
                    return keyword
                near = near or keyword
        if not near:
            raise UnknownNameError(f"{self.name} does not contain {code}")
        return near

    def _one(self, keyword: str) -> Code:
        found = self._get(keyword)
        if len(found) == 1:
            return found[0]
        if found:
            values = ", ".join(repr(code.value) for code in found)
            raise KeywordError(f"{self.name} has several codes {keyword}; select one by its value: {values}")
        from difflib import get_close_matches

        near = get_close_matches(keyword, self._found, 1)
        raise KeywordError(f"{self.name} has no code {keyword}" + (f"; did you mean {near[0]}?" if near else ""))

    if not TYPE_CHECKING:  # checkers know the keywords of each collection from a stub

        def __getattr__(self, keyword: str) -> Code:
            # IPython asks for many methods, and the search for similar keywords takes time
            if keyword.startswith("__") or (keyword.startswith("_") and not self._get(keyword)):
                raise AttributeError(keyword)
            return self._one(keyword)

    def __getitem__(self, key: str) -> Code:
        """Return the code with a value, or else with a keyword."""
        if key in self._values:
            return self._values[key]
        try:
            return self._one(key)
        except KeywordError as error:
            raise UnknownNameError(str(error)) from None

    def get(self, key: str) -> Code | None:
        """Return the code with a value, or else with a keyword, or None."""
        try:
            return self[key]
        except KeyError:
            return None

    def __contains__(self, code: object) -> bool:
        """Return whether the collection contains a code, or the code with a keyword or value."""
        if isinstance(code, str):
            return code in self._found or code in self._values
        return code in self._members

    @cached_property
    def _members(self) -> frozenset[Code]:
        return frozenset(self._values.values())

    def __iter__(self) -> Iterator[Code]:
        return iter(self._values.values())

    def __len__(self) -> int:
        return len(self._values)

    def __dir__(self) -> list[str]:
        return sorted({*object.__dir__(self), *self._found})

    def __str__(self) -> str:
        rows = [("keyword", "value", "scheme", "meaning")]
        rows += [
            (keyword, code.value, code.scheme, code.meaning)
            for keyword, found in sorted(self._found.items())
            for code in found
        ]
        widths = [max(len(row[column]) for row in rows) for column in range(3)]
        lines = [
            "  ".join([*(text.ljust(width) for text, width in zip(row, widths, strict=False)), row[3]]) for row in rows
        ]
        return "\n".join([self._title(), *lines])

    def _title(self) -> str:
        return self.name

    def _repr_html_(self) -> str:
        from itertools import chain, islice

        from dcmgen._html import escape, fragment, line
        from dcmgen._printable import counted

        count = sum(map(len, self._found.values()))
        rows = ((keyword, code) for keyword, found in sorted(self._found.items()) for code in found)
        lines = (
            line(
                f"<b>{escape(keyword)}</b> <code>{escape(code.value)}</code> <i>{escape(code.scheme)}</i>"
                f" <span>{escape(code.meaning)}</span>"
            )
            for keyword, code in islice(rows, _MOST_ROWS)
        )
        more = (
            [line(f"<em>… {count - _MOST_ROWS:,} more; codes.find() searches all</em>")] if count > _MOST_ROWS else []
        )
        head = f"<div><b>{escape(self._title())}</b><br><i>{counted(count, 'code')}</i></div>"
        return fragment("codes", head, chain(lines, more))


class Scheme(Collection):
    """Codes of a coding scheme that PS3.16 uses.

    Parameters
    ----------
    name : str
        Coding Scheme Designator.
    """

    def __init__(self, name: str) -> None:
        self.name = name

    @cached_property
    def _found(self) -> dict[str, tuple[Code, ...]]:
        return {keyword: self._make(row) for keyword, row in self._table.items()}

    @cached_property
    def _data(self) -> ModuleType:
        return import_module(f"dcmgen.codes.data.{SCHEMES[self.name]}")

    @property
    def _table(self) -> dict[str, tuple[str, ...]]:
        table: dict[str, tuple[str, ...]] = self._data.CODES
        return table

    def _get(self, keyword: str) -> tuple[Code, ...]:
        return self._make(self._table.get(keyword, ()))

    def _make(self, row: tuple[str, ...]) -> tuple[Code, ...]:
        return tuple(Code._of(row[at], self.name, row[at + 1]) for at in range(0, len(row), 2))

    @cached_property
    def retired(self) -> frozenset[str]:
        """Values of the codes that are retired."""
        values: frozenset[str] = self._data.RETIRED
        return values

    def __repr__(self) -> str:
        return f"<coding scheme {self.name}: {len(self)} codes>"


class ContextGroup(Collection):
    """Codes of a context group of PS3.16 Annex B, with those of the context groups that it includes.

    Parameters
    ----------
    cid : int
        Number of the context group (CID).

    Attributes
    ----------
    extensible : bool or None
        Whether an application may add codes to the context group; None if it is unknown.

    Raises
    ------
    UnknownNameError
        If there is no such context group.
    """

    def __init__(self, cid: int) -> None:
        from dcmgen.codes.data.groups import EXTENSIBLE, GROUPS

        if cid not in GROUPS:
            raise UnknownNameError(f"there is no context group {cid}")
        self.cid = cid
        self.name = f"CID{cid}"
        self.keyword, self.title, self.uid, self.version, self.includes = GROUPS[cid]
        self.extensible = EXTENSIBLE.get(cid)

    @cached_property
    def _found(self) -> dict[str, tuple[Code, ...]]:
        found: dict[str, tuple[Code, ...]] = {}
        for cid in self._reached():
            for keyword, code in group(cid)._own():
                if code not in found.get(keyword, ()):
                    found[keyword] = (*found.get(keyword, ()), code)
        return found

    def _get(self, keyword: str) -> tuple[Code, ...]:
        """Return the codes of this context group that have a keyword, here or elsewhere in their coding scheme."""
        if keyword in self._found:
            return self._found[keyword]
        schemes = dict.fromkeys(code.scheme for code in self)
        return tuple(code for name in schemes for code in scheme(name)._get(keyword) if code in self._members)

    def _reached(self) -> list[int]:
        """Return this context group and those that it includes, at any depth."""
        reached = [self.cid]
        for cid in reached:
            reached += [each for each in group(cid).includes if each not in reached]
        return reached

    def _own(self) -> Iterator[tuple[str, Code]]:
        from dcmgen.codes.data.groups import MEMBERS

        table: dict[str, tuple[str, ...]] = {}
        name = ""
        for member in MEMBERS.get(self.cid, "").split():
            if member.endswith(":"):
                name = member[:-1]
                table = scheme(name)._table
                continue
            keyword, _, value = member.partition("#")
            row = table[keyword]
            at = row.index(value) if value else 0
            yield keyword, Code._of(row[at], name, row[at + 1])

    def _title(self) -> str:
        return f"CID {self.cid} {self.title}"

    def __repr__(self) -> str:
        return f"<context group {self.cid} {self.title}: {len(self)} codes>"


@cache
def scheme(name: str) -> Scheme:
    """Return the codes of a coding scheme.

    Parameters
    ----------
    name : str
        Coding Scheme Designator, such as "SCT".

    Returns
    -------
    Scheme
        Codes.

    Raises
    ------
    UnknownNameError
        If PS3.16 uses no code of the scheme.
    """
    if name not in SCHEMES:
        raise UnknownNameError(f"PS3.16 uses no code of the coding scheme {name!r}; known are {', '.join(SCHEMES)}")
    return Scheme(name)


@cache
def group(cid: int) -> ContextGroup:
    """Return the codes of a context group.

    Parameters
    ----------
    cid : int
        Number of the context group (CID).

    Returns
    -------
    ContextGroup
        Codes, with those of included context groups.

    Raises
    ------
    UnknownNameError
        If there is no such context group.
    """
    return ContextGroup(cid)


def meaning(value: str, name: str) -> str:
    """Return the meaning of a code in PS3.16, or "" if it does not contain the code."""
    if name not in SCHEMES:
        return ""
    codes = scheme(name)
    code = codes.get(value)
    return code.meaning if code and code.value == value else ""


@cache
def _by_meaning() -> dict[str, list[Code]]:
    """Return the codes of all schemes by meaning, in lower case."""
    table: dict[str, list[Code]] = {}
    for name in SCHEMES:
        for found in scheme(name)._found.values():
            for code in found:
                table.setdefault(plain_meaning(code.meaning), []).append(code)
    return table


def with_meaning(text: str) -> list[Code]:
    """Return the codes of PS3.16 with a meaning, compared without regard to case."""
    return list(_by_meaning().get(plain_meaning(text), ()))


def plain_meaning(text: str) -> str:
    """Return a meaning as it is compared: in lower case, with single spaces."""
    return " ".join(text.lower().split())


def find(text: str, *, scheme_name: str = "", limit: int | None = None) -> list[Code]:
    """Return the codes with a text in their meaning, or with a value.

    Parameters
    ----------
    text : str
        Words, compared without regard to case and in any order, or a code value.
    scheme_name : str, optional
        Coding Scheme Designator; all schemes by default.
    limit : int, optional
        Maximum number of codes.

    Returns
    -------
    list of Code
        Codes, the best match first: equal, at the beginning, in whole words, in parts of words; short meanings first.

    Raises
    ------
    UnknownNameError
        If the scheme is unknown.

    Examples
    --------
    >>> from dcmgen import codes
    >>> codes.find("lung")[0]
    Code('39607008', 'SCT', 'Lung')
    """
    plain = plain_meaning(text)
    words = plain.split()
    hits: dict[Code, tuple[int, int, str, Code]] = {}
    for name in (scheme_name,) if scheme_name else SCHEMES:
        for found in scheme(name)._found.values():
            for code in found:
                rank = _rank(code, plain, words)
                hit = (rank, len(code.meaning), code.meaning.lower(), code)
                if rank < _NO_HIT and (code not in hits or hit[:3] < hits[code][:3]):
                    hits[code] = hit
    return [code for *_, code in sorted(hits.values(), key=lambda hit: hit[:3])][:limit]


_NO_HIT = 4


def _rank(code: Code, plain: str, words: list[str]) -> int:
    """Return how well a code matches a text: equal, at the beginning, in whole words, in parts of words, not at all."""
    meaning = code.meaning.lower()
    if plain in (meaning, code.value.lower()):
        return 0
    if not words or not all(word in meaning for word in words):
        return _NO_HIT
    if meaning.startswith(f"{plain} "):
        return 1
    return 2 if set(words) <= set(meaning.replace(",", " ").split()) else 3
