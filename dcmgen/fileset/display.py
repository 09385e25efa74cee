"""Text and HTML of the record tree of a file-set."""

from __future__ import annotations

from collections import Counter

from dcmgen._printable import printable
from dcmgen.values.tags import (
    INSTANCE_NUMBER,
    MODALITY,
    PATIENT_ID,
    PATIENT_NAME,
    SERIES_DESCRIPTION,
    SERIES_NUMBER,
    STUDY_DATE,
    STUDY_DESCRIPTION,
    STUDY_TIME,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from dcmgen.fileset.tree import RecordNode

_PROMPT_LINES = 100
_MOST_RECORDS = 1_000
"""Number of records after which the HTML of a tree is cut off."""
_MOST_LEAVES = 100
"""Number of instances of a series that are listed."""
_TITLES = {
    "PATIENT": ((PATIENT_NAME, PATIENT_ID), ()),
    "STUDY": ((STUDY_DATE, STUDY_DESCRIPTION), (STUDY_TIME,)),
    "SERIES": ((MODALITY, SERIES_NUMBER, SERIES_DESCRIPTION), ()),
}
"""Elements in the second and third column of a record, by its type; other records show the number and the file."""


def prompt_text(text: str, width: int) -> str:
    """Return the text of a file-set at a prompt of IPython.

    Parameters
    ----------
    text : str
        Text of the file-set.
    width : int
        Number of columns of the terminal.

    Returns
    -------
    str
        The first lines, of at most `width` characters.
    """
    lines = text.split("\n")
    shown = [line if len(line) <= width else f"{line[: width - 1]}…" for line in lines[:_PROMPT_LINES]]
    if len(lines) > len(shown):
        shown.append(f"… {len(lines) - len(shown):,} more lines; print() shows all")
    return "\n".join(shown)


def html(head: str, nodes: list[RecordNode]) -> str:
    """Return the HTML of records.

    Parameters
    ----------
    head : str
        HTML above the records.
    nodes : list of RecordNode
        Records that are listed with those below them.

    Returns
    -------
    str
        HTML with the style and the script of notebooks. If there are many records, only the first are listed.
    """
    from dcmgen._html import fragment

    return fragment("records", f"<div>{head}</div>", _record_lines(nodes))


def _record_lines(nodes: list[RecordNode]) -> Iterator[str]:
    from dcmgen._html import fold, line

    shown = 0
    pending: list[RecordNode | str] = list(reversed(nodes))
    while pending:
        node = pending.pop()
        if isinstance(node, str):
            yield node
            continue
        if shown == _MOST_RECORDS:
            yield line("<em>… more records; print() counts them</em>")
            pending = [each for each in pending if isinstance(each, str)]
            continue
        shown += 1
        if not node.children:
            yield line(_cells(node))
            continue
        branches = [child for child in node.children if child.children]
        leaves = [child for child in node.children if not child.children]
        start, end = fold(_cells(node), is_open=bool(branches))
        yield start
        pending.append(end)
        if len(leaves) > _MOST_LEAVES:
            pending.append(line(f"<em>… {len(leaves) - _MOST_LEAVES:,} more</em>"))
        pending += reversed(branches + leaves[:_MOST_LEAVES])


def _cells(node: RecordNode) -> str:
    from dcmgen._html import cell, escape

    kind = node.record_type
    first, second = _TITLES.get(kind, ((INSTANCE_NUMBER,), ()))
    names = [str(value) for tag in first if (value := node.value(tag)) not in (None, "")]
    others = [str(value) for tag in second if (value := node.value(tag)) not in (None, "")]
    instance = node.instance
    if instance is not None:
        others.append(instance.FileID or "not written yet")
        others += ["added"] * instance.for_addition + ["removed"] * instance.for_removal
    if node.children:
        counts = Counter(child.record_type for child in node.children)
        others.append(", ".join(f"{count:,} {each}" for each, count in sorted(counts.items())))
    return f"<i>{escape(kind)}</i> <b>{escape(' · '.join(names))}</b> {cell(' · '.join(others))}"


def tree_lines(root: RecordNode) -> list[str]:
    """Return the lines of the tree: one line per record with its keys, and the number of instances of each type."""
    lines: list[str] = []
    pending: list[tuple[RecordNode, int]] = [(node, 2) for node in _displayed(root)]
    pending.reverse()
    while pending:
        node, depth = pending.pop()
        indent = "  " * depth
        if node.instance is None or node.children:
            lines.append(f"{indent}{node}")
            pending.extend((child, depth + 1) for child in reversed(_displayed(node)))
        else:
            lines.append(f"{indent}{printable(node.record_type)}: {_count(node)}")
    return lines


def _displayed(node: RecordNode) -> list[RecordNode]:
    """Return the children that get a line; only the first leaf of each type, because leaves are counted."""
    found: dict[object, RecordNode] = {}
    for child in node.children:
        own_line = child.instance is None or bool(child.children)
        found.setdefault(id(child) if own_line else child.record_type, child)
    return list(found.values())


def _count(leaf: RecordNode) -> str:
    """Return the number of leaves of the same type under the same parent, and how many of them are staged."""
    siblings = leaf.parent.children if leaf.parent is not None else [leaf]
    instances = [
        node.instance
        for node in siblings
        if node.instance is not None and not node.children and node.record_type == leaf.record_type
    ]
    added = sum(1 for instance in instances if instance.for_addition)
    removed = sum(1 for instance in instances if instance.for_removal)
    count = len(instances) - removed
    staged = []
    if added or removed:
        initial = len(instances) - added
        staged = [f"{initial} initial"] if initial else []
        staged += [f"{added} addition{'s' * (added > 1)}"] if added else []
        staged += [f"{removed} removal{'s' * (removed > 1)}"] if removed else []
    text = f"{count} SOP Instance{'s' * (count != 1)}"
    return f"{text} ({', '.join(staged)})" if staged else text
