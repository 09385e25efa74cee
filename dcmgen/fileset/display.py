"""Text representation of the record tree of a file-set."""

from __future__ import annotations

from dcmgen._printable import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.fileset.tree import RecordNode


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
