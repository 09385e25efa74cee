"""The tree of a file-set for people."""

from __future__ import annotations

from dcmgen.fileset.tree import plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.fileset.tree import RecordNode


def tree_lines(root: RecordNode) -> list[str]:
    """The tree for people: records with their keys, their instances counted."""
    lines: list[str] = []
    pending: list[tuple[RecordNode, int]] = [(node, 2) for node in _leaders(root)]
    pending.reverse()
    while pending:
        node, depth = pending.pop()
        indent = "  " * depth
        if node.instance is None or node.children:
            lines.append(f"{indent}{node}")
            pending.extend((child, depth + 1) for child in reversed(_leaders(node)))
        else:
            lines.append(f"{indent}{plain(node.record_type)}: {_count(node)}")
    return lines


def _leaders(node: RecordNode) -> list[RecordNode]:
    """The records below a node; of its leaves the first of each type, which stands for all of them."""
    found: dict[object, RecordNode] = {}
    for child in node.children:
        alone = child.instance is None or bool(child.children)
        found.setdefault(id(child) if alone else child.record_type, child)
    return list(found.values())


def _count(leader: RecordNode) -> str:
    """How many instances of a type there are beside this one, and what is staged of them."""
    siblings = leader.parent.children if leader.parent is not None else [leader]
    those = [
        node.instance
        for node in siblings
        if node.instance is not None and not node.children and node.record_type == leader.record_type
    ]
    added = sum(1 for instance in those if instance.for_addition)
    removed = sum(1 for instance in those if instance.for_removal)
    count = len(those) - removed
    staged = []
    if added or removed:
        initial = len(those) - added
        staged = [f"{initial} initial"] if initial else []
        staged += [f"{added} addition{'s' * (added > 1)}"] if added else []
        staged += [f"{removed} removal{'s' * (removed > 1)}"] if removed else []
    text = f"{count} SOP Instance{'s' * (count != 1)}"
    return f"{text} ({', '.join(staged)})" if staged else text
