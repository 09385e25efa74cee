"""Paths of tags that identify the rows of a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator import facts

Row = facts.Attribute | facts.Include


def with_paths(rows: Sequence[Row]) -> Iterator[tuple[str, Row]]:
    """Yield each row with its path: the tags of the sequences that contain it, and its tag ("0040A730>0040A040").

    The last part of the path is ``include`` and the id of the table for an include ("0040A168>include 8.8-1"),
    ``anything`` for an open row, and ``groups`` for functional groups.

    Parameters
    ----------
    rows : sequence of Attribute or Include
        Rows of a table, in order.

    Yields
    ------
    str
        Path.
    Attribute or Include
        Row.
    """
    above: list[str] = []
    for row in rows:
        del above[row.depth :]
        # Rows may be nested below the last sequence of an included macro; the path has an empty tag for that level.
        above += [""] * (row.depth - len(above))
        own = name(row)
        yield ">".join([*above, own]), row
        if isinstance(row, facts.Attribute):
            above.append(row.tag)


def name(row: Row) -> str:
    """Return the last part of the path of a row."""
    if isinstance(row, facts.Attribute):
        return row.tag
    return "groups" if row.functional_groups else "anything" if row.anything else f"include {row.table}"
