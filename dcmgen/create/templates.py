"""Templates: Python code with the attributes that an IOD requires, in which the author replaces the placeholders."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING

from dcmgen import rules
from dcmgen.create.instance import add_group, new, put
from dcmgen.dictionary import keyword_for_tag, vr_of
from dcmgen.validation.gaps import DESCRIBING_PIXELS, PIXELS, item_rows
from dcmgen.validation.missing_list import CODES, requirement
from dcmgen.validation.node import DEEPEST
from dcmgen.validation.rows import first_rows
from dcmgen.validation.validator import shared_validator
from dcmgen.validation.wording import WORDING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dcmgen.model.iod import IOD
    from dcmgen.validation.gaps import Gap

_WIDTH = 110
"""Number of characters of a line of comment."""

_SHORT = 90
"""Maximum number of characters of a condition that is written."""


def template(iod: type[IOD] | str) -> str:
    """Return runnable Python with the attributes of Type 1 and 2 that a new object needs, by module.

    Parameters
    ----------
    iod : type of IOD or str
        Class of the object, or a name that `new` accepts.

    Returns
    -------
    str
        Code. Replace each placeholder ``...`` by a value; comments list the allowed values. Attributes of Type 1C and
        2C and modules that are not mandatory are comments, with short conditions; ``dcmgen rules`` prints all. The end
        of the code prints what is still missing, because conditions may have become true.

    Raises
    ------
    UnknownNameError
        If there is no such IOD.

    Examples
    --------
    >>> print(template("Raw Data"))
    from dcmgen.iods import RawData
    from dcmgen.uid import generate_uid
    <BLANKLINE>
    ds = RawData.new()
    <BLANKLINE>
    # Patient (PS3.3 C.7.1.1)
    ds.PatientName = None  # Type 2
    ...
    """
    made = new(iod)
    kind = type(made)
    found = rules.iod_of(kind.sop_classes[0])
    assert found is not None
    sections, paths = _sections(made)
    there = paths | {element.keyword for element in made}
    lines: list[str] = []
    for use in found.modules:
        own = sections.pop(use.name, [])
        own += _conditional(use, there) if own or use.usage == "M" else ()
        if own:
            there.add(use.name)
            lines += ["", f"# {use.name} (PS3.3 {use.section})", *own]
    for group in found.groups:
        if own := sections.pop(group.name, []):
            lines += ["", f"# {group.name} Functional Group (PS3.3 {group.section})", *own]
    for name, own in sections.items():
        lines += ["", f"# {name or 'Required by the text of the standard'}", *own]
    lines += _others([use for use in found.modules if use.name not in there])
    lines += [
        "",
        "print(ds.complete().missing)  # what the values above require in addition",
        "print(ds.validate())",
        "",
    ]
    text = "\n".join(lines)
    imports = [f"from dcmgen.iods import {kind.__name__}"]
    if "generate_uid()" in text:
        imports.append("from dcmgen.uid import generate_uid")
    return "\n".join([*imports, "", f"ds = {kind.__name__}.new()", text])


def _sections(made: IOD) -> tuple[dict[str, list[str]], set[str]]:
    """Return the lines that set what a new object lacks, by Module or functional group, and the paths that they set.

    Items are added to the sequences, so that their attributes are listed too.
    """
    sections: dict[str, list[str]] = {}
    validator = shared_validator()
    done: set[str] = set()
    for _ in range(DEEPEST):
        before = len(done)
        for gap in validator.gaps(made):
            needed = requirement(gap)
            if needed.path in done:
                continue
            done.add(needed.path)
            sections.setdefault(gap.module, []).append(_line(needed.line, needed.type, needed.allowed))
            done.update(_add(made, gap, needed.path))
        if len(done) == before:
            break
    return sections, done


def _add(made: IOD, gap: Gap, path: str) -> Iterator[str]:
    """Add the item of a sequence to the object; yield the paths of the attributes that its line sets."""
    if gap.group is not None:
        add_group(made, gap)
    elif vr_of(gap.tag) == "SQ" and gap.type not in ("2", "2C"):
        rows = {row.tag: row for row in item_rows(gap)}
        if gap.tag not in gap.node.dataset:
            put(gap.node.dataset, gap.tag, [{}])
        for tag, row in rows.items():
            if rows.keys() >= CODES or (row.type == "1" and vr_of(tag) != "SQ"):
                yield f"{path}[0].{keyword_for_tag(tag)}"


def _line(line: str, type: str, allowed: str) -> str:
    if type in ("2", "2C"):
        return f"{line}  # Type {type}{f': {allowed}' if allowed else ''}"
    return f"{line}{f'  # {allowed}' if allowed else ''}"


def _conditional(use: rules.ModuleUse, there: set[str]) -> Iterator[str]:
    """Yield comments with the attributes of a Module that are required under a condition that is not true yet.

    Conditions that are long, or that no object can decide, are left out.
    """
    names = []
    for row in dict.fromkeys(first_rows(use.tables)):
        keyword = keyword_for_tag(row.tag)
        if row.type not in ("1C", "2C") or not keyword or keyword in there or row.tag in PIXELS | DESCRIBING_PIXELS:
            continue
        condition = row.condition
        text = WORDING.describe(condition.required) if condition is not None and condition.required else ""
        if text and len(text) <= _SHORT and "cannot be checked" not in text:
            value = "[]" if vr_of(row.tag) == "SQ" else "None"
            yield f"# ds.{keyword} = {value if row.type == '2C' else '...'}  # Type {row.type}: if {text}"
        else:
            names.append(keyword)
    if names:
        yield from _comment(f"Under other conditions: {', '.join(names)}")


def _others(uses: list[rules.ModuleUse]) -> Iterator[str]:
    """Yield comments with the Modules that are not mandatory."""
    if uses:
        yield from ("", "# Other modules")
    for use in uses:
        required = use.condition.required if use.condition is not None else None
        when = (
            f": required if {WORDING.describe(required)}" if required else ": conditional" if use.usage == "C" else ""
        )
        yield from _comment(f"{use.name} (PS3.3 {use.section}){when}")


def _comment(text: str) -> list[str]:
    return wrap(text, _WIDTH, initial_indent="# ", subsequent_indent="#     ", break_long_words=False)
