"""Read the codes and context groups of PS3.16 from lists that were made from it.

PS3.16 itself is not read. The lists are ``context_groups.jsonl`` and ``dcm_codes.jsonl`` (one JSON value per line), and
the tables of `pydicom.sr`, which contain the keywords in use and the codes of SRT that SCT replaces.
"""

from __future__ import annotations

import importlib
import json
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from generator import names
from generator.docbook import DocBookError
from generator.facts import Code, ContextGroup

FILES = ("context_groups.jsonl", "dcm_codes.jsonl")


def read(folder: Path, hand_written: Path | None = None) -> tuple[tuple[Code, ...], tuple[ContextGroup, ...]]:
    """Read codes and context groups.

    Parameters
    ----------
    folder : Path
        Folder with the files `FILES`.
    hand_written : Path, optional
        ``codes.toml``, which says whether context groups are extensible, and which codes are not retired.

    Returns
    -------
    tuple of Code
        Codes, sorted by scheme and value.
    tuple of ContextGroup
        Context groups, sorted by CID.

    Raises
    ------
    DocBookError
        If a file or pydicom is missing, if a line is not valid, or if a context group includes an unknown one.
    """
    groups, dcm = (_lines(folder / name) for name in FILES)
    groups = [{**group, "codes": [_row(*row) for row in group["codes"]]} for group in groups]
    known, mapping, titles = _pydicom()
    meanings: dict[tuple[str, str], list[str]] = {("DCM", value): [meaning] for value, meaning, *_ in dcm}
    for group in groups:
        for scheme, value, meaning in group["codes"]:
            meanings.setdefault((scheme, value), []).append(meaning)
    for code, pairs in known.items():
        meanings.setdefault(code, []).extend(meaning for _, meaning in pairs)
    facts = tomllib.loads(hand_written.read_text("utf-8")) if hand_written else {"extensible": {}, "in_use": {}}
    in_use = set(facts["in_use"].get("DCM", ()))
    retired = {value for value, _, _, is_retired in dcm if is_retired}
    if unmarked := in_use - retired:
        raise DocBookError(f"the list does not mark {sorted(unmarked)} as retired; remove them from codes.toml")
    retired -= in_use
    codes = {
        (scheme, value): Code(
            scheme=scheme,
            value=value,
            names=_names(found, known.get((scheme, value), ())),
            retired="yes" if scheme == "DCM" and value in retired else "",
            srt=mapping.get(value, "") if scheme == "SCT" else "",
        )
        for (scheme, value), found in sorted(meanings.items())
    }
    made = tuple(
        sorted((_group(each, codes, titles, facts["extensible"]) for each in groups), key=lambda each: each.cid)
    )
    cids = {each.cid for each in made}
    for each in made:
        if unknown := set(each.includes) - cids:
            raise DocBookError(f"CID {each.cid} includes unknown context groups: {sorted(unknown)}")
    return tuple(codes.values()), made


def _lines(path: Path) -> list[Any]:
    try:
        return [json.loads(line) for line in path.read_text("utf-8").splitlines() if line]
    except FileNotFoundError:
        raise DocBookError(f"{path} does not exist; the folder must contain {' and '.join(FILES)}") from None
    except ValueError as error:
        raise DocBookError(f"{path} is not a file of JSON values, one per line: {error}") from None


def _pydicom() -> tuple[dict[tuple[str, str], list[tuple[str, str]]], dict[str, str], dict[int, str]]:
    """Return the keywords and meanings of codes, the codes of SRT by those of SCT, and the keywords of CIDs."""
    try:
        concepts = importlib.import_module("pydicom.sr._concepts_dict").concepts
        mapping = importlib.import_module("pydicom.sr._snomed_dict").mapping["SCT"]
        titles = importlib.import_module("pydicom.sr._cid_dict").name_for_cid
    except ImportError:
        raise DocBookError("the keywords of codes are read from pydicom: pip install pydicom") from None
    known: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for scheme, keywords in concepts.items():
        for keyword, values in keywords.items():
            for value, (meaning, _) in values.items():
                if code := _spaced(value, ""):
                    known.setdefault((scheme, code), []).append((keyword, _spaced(meaning)))
    return known, mapping, titles


def _row(value: str, scheme: str, meaning: str) -> tuple[str, str, str]:
    """Return scheme, value and meaning; values of MDC are written as PS3.16 does, as partition and term code."""
    if scheme == "MDC" and value.isdigit():
        value = f"{int(value) >> 16}:{int(value) & 0xFFFF}"
    return scheme, value, _spaced(meaning)


def _spaced(text: str, space: str = " ") -> str:
    return space.join(text.replace("\u200b", "").split())


def _names(meanings: Iterable[str], known: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Return the pairs of keyword and meaning, without meanings that differ only in case.

    The lists lack some characters that are not ASCII: "aVR" for "−aVR", "V" for "µV". Such meanings are left out if the
    whole meaning is known.
    """
    keywords = {meaning.casefold(): keyword for keyword, meaning in known}
    shortened = {_ascii(meaning) for _, meaning in known if not meaning.isascii()}
    pairs: dict[str, str] = {}
    for meaning in filter(None, meanings):
        if meaning in shortened:
            continue
        pairs.setdefault(keywords.get(meaning.casefold()) or names.code_keyword(meaning), meaning)
    for keyword, meaning in known:
        pairs.setdefault(keyword, meaning)
    return tuple(pairs.items())


def _ascii(text: str) -> str:
    return text.encode("ascii", "ignore").decode()


def _group(
    record: dict[str, Any],
    codes: dict[tuple[str, str], Code],
    titles: dict[int, str],
    extensible: Mapping[str, bool],
) -> ContextGroup:
    cid = int(record["cid"])
    members: dict[tuple[str, str], tuple[str, str, str]] = {}
    for scheme, value, meaning in record["codes"]:
        pairs = codes[scheme, value].names
        keyword = next((each for each, text in pairs if text.casefold() == meaning.casefold()), None)
        members.setdefault((scheme, value), (scheme, value, keyword or pairs[0][0]))
    keyword = titles.get(cid) or record["keyword"] or ""
    return ContextGroup(
        cid=cid,
        keyword=keyword,
        name=record["name"] or names.words(keyword) or f"CID {cid}",
        uid=record["uid"] or "",
        version=record["version"] or "",
        extensible=extensible.get(str(cid)),
        includes=tuple(sorted({int(each) for each in record["includes"]})),
        codes=tuple(members.values()),
    )
