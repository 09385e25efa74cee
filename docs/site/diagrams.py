"""Mermaid flowcharts of the pages as SVG, so that the site needs no script of another host.

A flowchart consists of lines of nodes, written ``name``, ``name["label"]`` or ``name[("label")]`` (a store), that ``-->`` or ``<-->``
connects; ``&`` joins several nodes. One subgraph is a frame with a title.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from html import escape
from itertools import pairwise

_FENCE = re.compile(r"^```mermaid\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_NODE = re.compile(r'(\w+)(?:(\["|\[\(")(.+?)(?:"\]|"\)\]))?')
_ARROW = re.compile(r"\s*(<?-->)\s*")
LINE, CHARACTER, PAD, GAP, STEP, WIDEST = 18, 7.2, 12, 22, 48, 190
"""Sizes in pixels: height of a line, width of a character, padding, distances, and widest label."""

SMALLEST = 0.75
"""Smallest scale at which the labels can be read; on narrower screens, the drawing scrolls."""


def charts(page: str) -> list[Chart]:
    """Return the flowcharts of a page."""
    return [parsed(text) for text in _FENCE.findall(page)]


def drawn(page: str) -> str:
    """Return the text of a page with its flowcharts drawn."""
    return _FENCE.sub(lambda match: f"```{{raw}} html\n{svg(match[1])}\n```", page)


@dataclass
class Chart:
    """A flowchart: its nodes with their labels, its arrows and its title."""

    across: bool
    title: str = ""
    labels: dict[str, str] = field(default_factory=dict)
    stores: set[str] = field(default_factory=set)
    arrows: dict[tuple[str, str], bool] = field(default_factory=dict)
    """Start and end → whether it points in both directions."""

    def node(self, text: str) -> str:
        match = _NODE.fullmatch(text.strip())
        if not match:
            raise ValueError(f"{text!r} is not a node of a flowchart")
        name, opening, label = match.groups()
        if label or name not in self.labels:
            self.labels[name] = label or name
        if opening == '[("':
            self.stores.add(name)
        return name

    def ranks(self) -> dict[str, int]:
        """Return the rank of each node: after all nodes that point to it; the first nodes are next to the second."""
        ranks = dict.fromkeys(self.labels, 0)
        for _ in ranks:
            for start, end in self.arrows:
                ranks[end] = max(ranks[end], ranks[start] + 1)
        for name in self.labels.keys() - {end for _, end in self.arrows}:
            ranks[name] = min((ranks[end] - 1 for start, end in self.arrows if start == name), default=0)
        return ranks


def wrapped(label: str) -> list[str]:
    """Return the lines of a label."""
    lines: list[str] = []
    for part in label.split("<br/>"):
        lines.append("")
        for word in part.split(" "):
            if lines[-1] and (len(lines[-1]) + len(word)) * CHARACTER > WIDEST:
                lines.append("")
            lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def parsed(text: str) -> Chart:
    """Return the flowchart of a text in the language of Mermaid."""
    first, *lines = text.strip().splitlines()
    chart = Chart(across=first.split()[1] == "LR")
    for line in map(str.strip, lines):
        if line.startswith("subgraph "):
            chart.title = line.partition('"')[2].rstrip('"]')
        elif line and line != "end":
            first_nodes, *rest = _ARROW.split(line)
            groups = [[chart.node(part) for part in nodes.split(" & ")] for nodes in (first_nodes, *rest[1::2])]
            for (left, right), arrow in zip(pairwise(groups), rest[::2], strict=True):
                chart.arrows.update({(a, b): arrow.startswith("<") for a in left for b in right})
    return chart


def svg(text: str) -> str:
    """Return a flowchart as SVG."""
    chart = parsed(text)
    labels = {name: wrapped(label) for name, label in chart.labels.items()}
    sizes = {
        name: (max(map(len, lines)) * CHARACTER + 2 * PAD, float(len(lines) * LINE + PAD))
        for name, lines in labels.items()
    }
    boxes, length, height = placed(chart, sizes)
    width = max(length, len(chart.title) * CHARACTER + 2 * PAD)
    top = LINE + PAD if chart.title else 0
    parts = [
        f'<div class="diagram"><svg xmlns="http://www.w3.org/2000/svg" role="img" '
        f'width="{width:.0f}" style="min-width: {width * SMALLEST:.0f}px" viewBox="0 0 {width:.0f} {height + top:.0f}">',
        '<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse">'
        '<path d="M0 0L8 4L0 8z"/></marker></defs>',
    ]
    if chart.title:
        parts.append(
            f'<rect class="group" x="1" y="1" width="{width - 2:.0f}" height="{height + top - 2:.0f}" rx="6"/>'
        )
        parts.append(f'<text x="{PAD}" y="{LINE}">{escape(chart.title)}</text>')
    parts.append(f'<g transform="translate({(width - length) / 2:.0f} {top})">')
    for (start, end), both in chart.arrows.items():
        parts.append(_arrow(boxes[start], boxes[end], chart.across, both))
    for name, (x, y, w, h) in boxes.items():
        store = name in chart.stores
        parts.append(
            f'<g{" class=store" * store}><rect x="{x:.0f}" y="{y:.0f}" width="{w:.0f}" height="{h:.0f}" rx="{14 if store else 5}"/>'
        )
        for number, line in enumerate(labels[name]):
            baseline = y + PAD / 2 + (number + 0.72) * LINE
            parts.append(f'<text x="{x + w / 2:.0f}" y="{baseline:.0f}" text-anchor="middle">{escape(line)}</text>')
        parts.append("</g>")
    return "".join([*parts, "</g></svg></div>"])


Box = tuple[float, float, float, float]


def placed(chart: Chart, sizes: dict[str, tuple[float, float]]) -> tuple[dict[str, Box], float, float]:
    """Return the boxes of the nodes, and the size of the drawing; nodes are near those that point to them."""
    rows: dict[int, list[str]] = defaultdict(list)
    for name, rank in chart.ranks().items():
        rows[rank].append(name)
    main, cross = (0, 1) if chart.across else (1, 0)
    extents = {rank: sum(sizes[name][cross] + GAP for name in row) - GAP for rank, row in rows.items()}
    middle: dict[str, float] = {}
    boxes: dict[str, Box] = {}
    at = float(GAP)
    for rank in sorted(rows):
        before = {name: [middle[a] for a, b in chart.arrows if b == name and a in middle] for name in rows[rank]}
        order = sorted(rows[rank], key=lambda name: sum(before[name]) / len(before[name]) if before[name] else 0.0)
        offset = GAP + (max(extents.values()) - extents[rank]) / 2
        for name in order:
            size = sizes[name]
            corner = (at, offset) if chart.across else (offset, at)
            boxes[name] = (*corner, *size)
            middle[name] = offset + size[cross] / 2
            offset += size[cross] + GAP
        at += max(sizes[name][main] for name in order) + STEP
    length, breadth = at - STEP + GAP, max(extents.values()) + 2 * GAP
    width, height = (length, breadth) if chart.across else (breadth, length)
    return boxes, width, height


def _arrow(start: Box, end: Box, across: bool, both: bool) -> str:
    if across:
        x, y, to_x, to_y = start[0] + start[2], start[1] + start[3] / 2, end[0], end[1] + end[3] / 2
        bend = (to_x - x) / 2
        curve = f"{x + bend:.0f} {y:.0f} {to_x - bend:.0f} {to_y:.0f}"
    else:
        x, y, to_x, to_y = start[0] + start[2] / 2, start[1] + start[3], end[0] + end[2] / 2, end[1]
        bend = (to_y - y) / 2
        curve = f"{x:.0f} {y + bend:.0f} {to_x:.0f} {to_y - bend:.0f}"
    markers = ' marker-end="url(#arrow)"' + ' marker-start="url(#arrow)"' * both
    return f'<path d="M{x:.0f} {y:.0f}C{curve} {to_x:.0f} {to_y:.0f}"{markers}/>'
