"""Render the tables of codes and context groups: ``dcmgen/codes/data/``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from textwrap import fill

from generator.facts import Code, ContextGroup, Facts
from generator.writing.render import RenderError, banner, template

_FOLDER = "dcmgen/codes/data"

Names = dict[str, dict[str, tuple[str, str]]]
"""Keyword → value → (value, meaning)."""


def render(facts: Facts) -> dict[str, str]:
    """Render the tables of codes.

    Parameters
    ----------
    facts : Facts
        Codes and context groups.

    Returns
    -------
    dict of str to str
        Paths below the project → texts, not formatted.

    Raises
    ------
    RenderError
        If a context group contains an unknown code.
    """
    if not facts.codes:
        return {}
    heading = banner(facts, "part16")
    schemes = _schemes(facts.codes)
    pages = {
        "__init__.py": template("data", banner=heading, title="Generated tables of `dcmgen.codes`."),
        "groups.py": template(
            "codes/groups",
            banner=heading,
            groups=facts.context_groups,
            members=[(each.cid, _members_text(each, schemes)) for each in facts.context_groups if each.codes],
        ),
        "schemes.py": template("codes/schemes", banner=heading, schemes=[(each, each.lower()) for each in schemes]),
        "srt.py": template(
            "codes/srt", banner=heading, codes=sorted((code.srt, code.value) for code in facts.codes if code.srt)
        ),
    }
    stubs = _stubs(facts, schemes)
    pages["names.pyi"] = template("codes/names", banner=heading, modules=list(stubs))
    for name, collections in stubs.items():
        pages[f"{name}.pyi"] = template("codes/names_of", banner=heading, collections=collections)
    for scheme, keywords in schemes.items():
        pages[f"{scheme.lower()}.py"] = template(
            "codes/scheme",
            banner=heading,
            scheme=scheme,
            codes=[(keyword, sum(values.values(), ())) for keyword, values in keywords.items()],
            retired=[code.value for code in facts.codes if code.scheme == scheme and code.retired],
        )
    return {f"{_FOLDER}/{name}": text for name, text in pages.items()}


_STUB = 500
"""Range of CIDs in one stub; type checkers refuse a stub with all of them."""


def _stubs(facts: Facts, schemes: Mapping[str, Names]) -> dict[str, list[tuple[str, str, str, list[str]]]]:
    """Return the stubs: name of the module → class, base class, name and keywords of each collection."""
    stubs = {
        "names_of_schemes": [
            (f"_{scheme}", "Scheme", scheme, sorted(keywords)) for scheme, keywords in sorted(schemes.items())
        ]
    }
    for cid, keywords in _members(facts.context_groups).items():
        stub = stubs.setdefault(f"names_of_groups_{cid // _STUB * _STUB}", [])
        stub.append((f"_Cid{cid}", "ContextGroup", f"cid{cid}", sorted(keywords)))
    return stubs


def _schemes(codes: tuple[Code, ...]) -> dict[str, Names]:
    """Return the codes of each coding scheme by keyword and value; first all keywords of the usual meanings."""
    schemes: dict[str, Names] = {}
    rows = [
        (code.scheme, number, keyword, code.value, meaning)
        for code in codes
        for number, (keyword, meaning) in enumerate(code.names)
    ]
    for scheme, _, keyword, value, meaning in sorted(rows):
        schemes.setdefault(scheme, {}).setdefault(keyword, {})[value] = (value, meaning)
    return schemes


def _members_text(group: ContextGroup, schemes: Mapping[str, Names]) -> str:
    return fill(" ".join(_flat(group, schemes)), 120, break_long_words=False, break_on_hyphens=False)


def _flat(group: ContextGroup, schemes: Mapping[str, Names]) -> Iterator[str]:
    """Yield keywords, and a scheme with a colon where it changes; a keyword of several codes is followed by the value."""
    current = ""
    for scheme, value, keyword in group.codes:
        values = schemes.get(scheme, {}).get(keyword, {})
        if value not in values:
            raise RenderError(f"CID {group.cid} contains the unknown code {value} of {scheme}")
        if scheme != current:
            current = scheme
            yield f"{scheme}:"
        yield keyword if len(values) == 1 else f"{keyword}#{value}"


def _members(groups: tuple[ContextGroup, ...]) -> dict[int, set[str]]:
    """Return the keywords of each context group, with those of the groups that it includes."""
    own = {each.cid: each for each in groups}

    def collect(cid: int, seen: set[int]) -> set[str]:
        if cid in seen:
            return set()
        seen.add(cid)
        found = {keyword for _, _, keyword in own[cid].codes}
        return found.union(*(collect(each, seen) for each in own[cid].includes))

    return {cid: collect(cid, set()) for cid in own}
