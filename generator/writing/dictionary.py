"""Render the tables of the data dictionary: ``dcmgen/dictionary/data/``."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import groupby

from generator import names
from generator.facts import Compression, Element, Facts, SopClass, Uid
from generator.writing.render import MARK, RenderError, banner, template
from generator.writing.types import field_name

_FOLDER = "dcmgen/dictionary/data"
_CONSTANTS = (
    "Transfer Syntax",
    "SOP Class",
    "Meta SOP Class",
    "Well-known SOP Instance",
    "Well-known frame of reference",
)
"""Kinds of UID with a constant in `dcmgen.uid`; coding schemes, LDAP identifiers and context groups have none."""


def render(facts: Facts) -> dict[str, str]:
    """Render the dictionary.

    Parameters
    ----------
    facts : Facts
        Elements, UIDs, VRs, compressions, SOP Classes and IODs.

    Returns
    -------
    dict of str to str
        Paths below the project → texts, not formatted.

    Raises
    ------
    RenderError
        If a tag, keyword or UID is not unique, or if the table of a compression names an unknown transfer syntax.
    """
    plain = frozenset(int(each.tag, 16) for each in facts.elements if "x" not in each.tag)
    elements = sorted(facts.elements, key=lambda each: first_tag(each, plain))
    uids = sorted(facts.uids, key=lambda each: _numbers(each.uid))
    _unique("tag", [each.tag for each in elements])
    _unique("keyword", [each.keyword for each in elements if each.keyword])
    _unique("UID", [each.uid for each in uids])
    _unique("UID keyword", [keyword for each in uids if (keyword := _keyword(each))])
    _known_syntaxes(facts)
    tags = {each.tag: first_tag(each, plain) for each in elements}
    registries = banner(facts, "part06", "part07")
    pages = {
        "__init__": template("data", banner=registries, title="Generated tables of `dcmgen.dictionary`."),
        "tags": template(
            "dictionary/tags",
            banner=registries,
            tags=_rows([_hex(tags[each.tag]) for each in elements if each.keyword]),
        ),
        "elements": template(
            "dictionary/elements", banner=registries, keywords=[each.keyword for each in elements if each.keyword]
        ),
        "representations": _representations(elements, tags, registries),
        "names": _names(elements, tags, registries),
        "keywords": _keywords("keywords", elements, tags, registries),
        "record_keywords": _keywords("record_keywords", elements, tags, registries),
        "private_elements": template(
            "dictionary/private_elements",
            banner=f"# Generated from standard/private_elements.json {MARK}",
            creators=_creators(facts),
        ),
        "meta_keywords": _keywords(
            "meta_keywords", [each for each in elements if tags[each.tag] >> 16 == 0x0002], tags, registries
        ),
        "uids": template("dictionary/uids", banner=banner(facts, "part06"), uids=[(u.uid, _uid_row(u)) for u in uids]),
        "uid_constants": template("dictionary/uid_constants", banner=banner(facts, "part06"), groups=_groups(uids)),
        "transfer_syntaxes": template(
            "dictionary/transfer_syntaxes",
            banner=banner(facts, "part05", "part06"),
            syntaxes=[(each.uid, each.name, transfer_syntax(each)) for each in uids if each.kind == "Transfer Syntax"],
        ),
        "compressions": template(
            "dictionary/compressions",
            banner=banner(facts, "part05"),
            syntaxes=[
                (each.uid, each.name, rows)
                for each in uids
                if (rows := [_compression(row) for row in facts.compressions if row.syntax == each.uid])
            ],
        ),
        "sop_classes": template(
            "dictionary/sop_classes",
            banner=banner(facts, "part04", "part03"),
            sop_classes=[
                (each.uid, _sop_class_row(each, facts))
                for each in sorted(facts.sop_classes, key=lambda each: _numbers(each.uid))
            ],
        ),
        "editions": template(
            "dictionary/editions",
            banner=registries,
            editions=[(_part(part), facts.edition[part]) for part in sorted(facts.edition)],
        ),
        "vrs": template(
            "dictionary/vrs",
            banner=banner(facts, "part05"),
            vrs=[
                (
                    each.vr,
                    (
                        each.name,
                        each.repertoire,
                        each.characters,
                        each.length,
                        each.unit,
                        each.fixed,
                        each.padding,
                        each.controls,
                        each.multiple,
                        each.long,
                    ),
                )
                for each in sorted(facts.vrs, key=lambda each: each.vr)
            ],
        ),
    }
    return {f"{_FOLDER}/{name}.py": text for name, text in pages.items()}


def _part(key: str) -> str:
    """Return the name of a part from its key: ``"part03-lists"`` → ``"PS3.3 lists"``."""
    part, _, addition = key.partition("-")
    return f"PS3.{int(part.removeprefix('part'))}{addition and ' '}{addition}"


def _known_syntaxes(facts: Facts) -> None:
    known = {each.uid for each in facts.uids if each.kind == "Transfer Syntax"}
    for row in facts.compressions:
        if row.syntax not in known:
            raise RenderError(f"{row.syntax} in PS3.5 Table {row.table} is not a transfer syntax of PS3.6")


def _compression(row: Compression) -> tuple[object, ...]:
    return row.table, row.photometric, row.samples, row.planar, row.representation, row.allocated, row.stored


# Elements


def first_tag(element: Element, plain: frozenset[int]) -> int:
    """Return the tag of an element, or the first tag of a repeating group.

    Tags of other elements, group lengths and private groups are skipped. For example, "60xx3000" has the first tag
    0x60003000, and "002804x0" has 0x00280410, because (0028,0400) is Transform Label.

    Parameters
    ----------
    element : Element
        A data element.
    plain : frozenset of int
        Tags of all elements outside repeating groups.

    Returns
    -------
    int
        Tag.

    Raises
    ------
    RenderError
        If all tags of the repeating group belong to other elements.
    """
    unknown = element.tag.count("x")
    if not unknown:
        return int(element.tag, 16)
    pattern = element.tag.replace("x", "{}")
    for number in range(16**unknown):
        tag = int(pattern.format(*f"{number:0{unknown}X}"), 16)
        if tag not in plain and tag & 0xFFFF and not tag & 0x10000:
            return tag
    raise RenderError(f"all tags of the repeating group {element.tag} belong to other elements")


def _representations(elements: list[Element], tags: dict[str, int], banner: str) -> str:
    return template(
        "dictionary/representations",
        banner=banner,
        vrs=_rows([f'"{" or ".join(each.vr)}"' for each in elements if each.keyword], 16),
        vms=[(_hex(tags[each.tag]), each.vm) for each in elements if each.vm not in ("1", "")],
        # the VR of some retired elements is blank in PS3.6; they are read like unknown elements
        nameless=[(_hex(tags[each.tag]), " or ".join(each.vr)) for each in elements if each.vr and not each.keyword],
        repeating=_repeating(elements, tags),
    )


def _repeating(elements: list[Element], tags: dict[str, int]) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return the masks of the repeating groups with their members, the largest group first."""
    members: dict[int, list[tuple[str, str]]] = {}
    for each in elements:
        if "x" in each.tag:
            mask = int("".join("0" if digit == "x" else "F" for digit in each.tag), 16)
            members.setdefault(mask, []).append((_hex(tags[each.tag] & mask), _hex(tags[each.tag])))
    return [(_hex(mask), members[mask]) for mask in sorted(members, key=lambda mask: (-len(members[mask]), mask))]


def _names(elements: list[Element], tags: dict[str, int], banner: str) -> str:
    return template(
        "dictionary/names",
        banner=banner,
        names=[(f"{tags[each.tag]:08X}", each.name) for each in elements if each.name],
        retired=[(_hex(tags[each.tag]), each.retired) for each in elements if each.retired],
        notes=[
            (note, _rows([_hex(tags[each.tag]) for each in elements if each.note == note]))
            for note in ("DICOS", "DICONDE")
        ],
    )


def _keywords(name: str, elements: list[Element], tags: dict[str, int], banner: str) -> str:
    rows = [
        (each.keyword, field, _summary(each, tags[each.tag]))
        for each in elements
        if each.keyword and (field := _field(each))
    ]
    fields = {field.split("[")[0] for _, field, _ in rows}
    return template(f"dictionary/{name}", banner=banner, rows=rows, fields=sorted(fields))


def _field(element: Element) -> str:
    """Return the field class of an element in a generic dataset, or "" if the element has no VR."""
    if not element.vr:
        return ""
    if element.vr == ("SQ",):
        return "SQ[Sequence[Dataset], Dataset]"
    return field_name(" or ".join(element.vr), element.vm == "1")


def _summary(element: Element, tag: int) -> str:
    retired = f" Retired{'' if element.retired == 'yes' else f' in {element.retired}'}." if element.retired else ""
    name = element.name.replace("\\", "\\\\")
    return f"{name} ({tag >> 16:04X},{tag & 0xFFFF:04X}), {' or '.join(element.vr)}, VM {element.vm}.{retired}"


# Private elements


def _creators(facts: Facts) -> list[tuple[str, list[str]]]:
    """Return the lines of each private creator."""
    return [
        (
            json.dumps(creator, ensure_ascii=False),
            [f"{each.tag[:4]}{each.tag[6:]}{each.vr} {each.vm} {_escaped(each.name)}".rstrip() for each in elements],
        )
        for creator, elements in groupby(facts.private_elements, key=lambda each: each.creator)
    ]


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


# UIDs


def _uid_row(uid: Uid) -> tuple[str, str, str, str, str]:
    return uid.name, _keyword(uid), uid.kind, uid.part, uid.retired


def _keyword(uid: Uid) -> str:
    """Return the keyword of a UID; if the standard gives none, one made from its name for a UID with a constant."""
    return uid.keyword or (names.class_name(uid.name) if uid.name and uid.kind in _CONSTANTS else "")


def transfer_syntax(uid: Uid) -> tuple[bool, bool, bool, bool]:
    """Return the encoding of a transfer syntax.

    PS3.5 Annex A does not contain a table of encodings, so this function derives them from names and UIDs. Pixel Data is
    encapsulated in the transfer syntaxes below 1.2.840.10008.1.2.4 and 1.2.840.10008.1.2.5 (compressed, PS3.5 A.4),
    and in 1.2.840.10008.1.2.1.98 and those below 1.2.840.10008.1.2.8 (uncompressed or deflated frames). The JPIP transfer
    syntaxes contain a reference instead of Pixel Data (PS3.5 A.6, A.7, A.11, A.12); those with "Deflate" in the name
    deflate the dataset.

    Parameters
    ----------
    uid : Uid
        A transfer syntax.

    Returns
    -------
    tuple of bool
        (little endian, implicit VR, deflated, encapsulated).
    """
    arc = uid.uid.removeprefix("1.2.840.10008.1.2.")
    referenced = "Referenced" in uid.name
    return (
        "Big Endian" not in uid.name,
        "Implicit VR" in uid.name,
        uid.name.startswith("Deflated Explicit") or uid.name.endswith("Referenced Deflate"),
        not referenced and (arc.split(".")[0] in ("4", "5", "8") or arc == "1.98"),
    )


def _sop_class_row(sop_class: SopClass, facts: Facts) -> tuple[str, str, str]:
    iod = next((each for each in facts.iods if each.section == sop_class.iod), None)
    return (sop_class.name, iod.name, names.class_name(iod.name)) if iod else (sop_class.name, "", "")


def _groups(uids: list[Uid]) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return names and UIDs of the constants of `dcmgen.uid` by kind."""
    groups = [
        (kind, [(name, each.uid) for each in uids if each.kind == kind and (name := _keyword(each))])
        for kind in _CONSTANTS
    ]
    return [(kind, rows) for kind, rows in groups if rows]


# Layout


def _hex(number: int) -> str:
    return f"0x{number:08X}"


def _numbers(uid: str) -> tuple[int, ...]:
    return tuple(map(int, uid.split(".")))


def _rows(cells: list[str], width: int = 8) -> Iterator[str]:
    return (", ".join(cells[start : start + width]) for start in range(0, len(cells), width))


def _unique(what: str, values: Iterable[str]) -> None:
    seen: set[str] = set()
    for value in values:
        if value in seen:
            raise RenderError(f"{what} {json.dumps(value)} occurs more than once in the facts")
        seen.add(value)
