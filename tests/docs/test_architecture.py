"""The diagrams and lists of packages in the documentation agree with the code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from docs.site.diagrams import Chart, charts
from tests.layers import LAYERS, ROOT, imports, unit

PAGE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
*PIPELINES, LAYER_DIAGRAM = charts(PAGE)
UNITS = {
    node: {name.removesuffix(" (root)") for name in re.split(r" · |<br/>", label)}
    for node, label in LAYER_DIAGRAM.labels.items()
}
"""The packages of each box in the diagram of the layers."""


def quoted(text: str) -> tuple[str, ...]:
    return tuple(sorted(re.findall(r"`(\w+)`", text)))


def test_the_table_lists_the_layers() -> None:
    rows = PAGE.partition("| layer, from the top |")[2].partition("\n\n")[0].splitlines()[2:]
    assert tuple(quoted(row.split("|")[1]) for row in rows) == LAYERS


def test_contributing_lists_the_layers() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    listed = re.search(r"Layers, from the top: (.+?)\.\s", text, re.DOTALL)
    assert listed
    assert tuple(map(quoted, listed[1].split("·"))) == LAYERS


@pytest.mark.parametrize("page", ["CONTRIBUTING.md", "docs/architecture.md"])
def test_the_files_that_a_page_names_exist(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    named = set(re.findall(r"`(?!\.\./)([\w.]+/[\w./]*)`", text))  # not the optional folder next to the project
    missing = {name for name in named if not any((folder / name).exists() for folder in (ROOT, ROOT / "dcmgen"))}
    assert named
    assert {name for name in missing if "NAME" not in name and not name.startswith("build/")} == set()


def test_every_package_is_drawn_once() -> None:
    drawn = sorted(name for units in UNITS.values() for name in units)
    assert drawn == sorted(name for layer in LAYERS for name in layer)


def downward() -> set[tuple[str, str]]:
    """Return the imports between boxes that point to a lower layer."""
    level = {name: number for number, layer in enumerate(LAYERS) for name in layer}
    box = {name: node for node, units in UNITS.items() for name in units}
    edges = imports().edges(unit)
    return {(box[a], box[b]) for a in level for b in edges[a] if level[a] < level.get(b, 0)}


def test_every_arrow_between_layers_is_an_import() -> None:
    assert LAYER_DIAGRAM.arrows.keys() - downward() == set()


def test_every_import_between_layers_is_implied_by_the_arrows() -> None:
    def below(node: str) -> Iterator[str]:
        for start, end in LAYER_DIAGRAM.arrows:
            if start == node:
                yield end
                yield from below(end)

    drawn = {(node, other) for node in UNITS for other in below(node)}
    assert downward() - drawn == set()


def boxes(diagram: Chart) -> dict[str, str]:
    """Return the labels of the nodes that are packages, not stores."""
    return {node: label for node, label in diagram.labels.items() if node not in diagram.stores}


def paths(label: str) -> list[Path]:
    return [ROOT / part for part in label.split(" · ")]


@pytest.mark.parametrize("diagram", PIPELINES, ids=["standard", "file"])
def test_the_packages_in_the_pipelines_exist(diagram: Chart) -> None:
    assert [path for label in boxes(diagram).values() for path in paths(label) if not path.exists()] == []


def test_the_pipelines_show_every_package_of_the_generator() -> None:
    drawn = {path for label in boxes(PIPELINES[0]).values() for path in paths(label)}
    assert {path.parent for path in (ROOT / "generator").glob("*/__init__.py")} <= drawn


@pytest.mark.parametrize("diagram", PIPELINES, ids=["standard", "file"])
def test_consecutive_steps_of_a_pipeline_are_connected_by_an_import(diagram: Chart) -> None:
    edges = imports().edges(lambda module: ".".join(module.split(".")[:2]))
    labels = boxes(diagram)
    steps = [(labels[a], labels[b]) for a, b in diagram.arrows if {a, b} <= labels.keys()]
    pairs = [tuple(label.removesuffix(".py").replace("/", ".") for label in step) for step in steps]
    within = [(a, b) for a, b in pairs if a.split(".")[0] == b.split(".")[0]]
    assert within
    assert [(a, b) for a, b in within if b not in edges[a] and a not in edges[b]] == []
