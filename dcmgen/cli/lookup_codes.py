"""The codes and context groups that ``dcmgen lookup`` prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.table import Table as Grid

from dcmgen.cli.common import LONG, heading, out

if TYPE_CHECKING:
    from dcmgen.codes import Code, Collection, ContextGroup


def groups(query: str) -> list[ContextGroup]:
    """Return the context groups with a number ("CID 4", "4031") or a name."""
    from dcmgen import codes
    from dcmgen.codes.data.groups import GROUPS

    number = query.lower().removeprefix("cid").strip()
    if number.isdigit():
        return [codes.group(int(number))] if int(number) in GROUPS else []
    return [codes.group(cid) for cid, row in GROUPS.items() if query.lower() in (row[0].lower(), row[1].lower())]


def show(query: str, found: list[ContextGroup], matches: list[Code]) -> None:
    """Print context groups and codes."""
    from dcmgen import codes

    for group in found:
        extensible = {True: "extensible", False: "not extensible", None: ""}[group.extensible]
        heading("context group", f"CID {group.cid} {group.title}", group.uid, f"version {group.version}", extensible)
        if group.includes:
            out.print(f"  includes CID {', '.join(map(str, group.includes))}", soft_wrap=True)
        _table([(code, group) for code in group])
    if matches:
        heading("codes", repr(query), f"the first {LONG} of {len(matches)}" if len(matches) > LONG else "")
        _table([(code, codes.scheme(code.scheme)) for code in matches[:LONG]])


def _table(rows: list[tuple[Code, Collection]]) -> None:
    from dcmgen import codes

    grid = Grid(box=None, pad_edge=False, padding=(0, 2), header_style="dim")
    for column in ("  code", "scheme", "meaning", "in Python"):
        grid.add_column(column, overflow="fold")
    for code, collection in rows:
        retired = " (retired)" if code.value in codes.scheme(code.scheme).retired else ""
        name = collection.name.replace("CID", "cid")
        keyword = collection.keyword_of(code)
        grid.add_row(f"  {code.value}", code.scheme, f"{code.meaning}{retired}", f"codes.{name}.{keyword}")
    out.print(grid)
