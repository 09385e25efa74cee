"""Rows of a table seen as a tree: paths of tags, and walks with macros expanded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator import facts

Row = facts.Attribute | facts.Include


def with_paths(rows: Sequence[Row]) -> Iterator[tuple[str, Row]]:
    """Each row with its path: the tags it is nested in and its own ("0040A730>0040A040").

    An include adds ``include`` and the table's id ("0040A168>include 8.8-1"), an open row ``anything``, functional
    groups ``groups``.
    """
    above: list[str] = []
    for row in rows:
        del above[row.depth :]
        # Rows may be nested below the last sequence of an included macro; that level has no tag of its own here.
        above += [""] * (row.depth - len(above))
        own = name(row)
        yield ">".join([*above, own]), row
        if isinstance(row, facts.Attribute):
            above.append(row.tag)


def name(row: Row) -> str:
    """The last member of a row's path."""
    if isinstance(row, facts.Attribute):
        return row.tag
    return "groups" if row.functional_groups else "anything" if row.anything else f"include {row.table}"
