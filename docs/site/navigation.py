"""Navigation of the site: sections, and the pages of each."""

from __future__ import annotations

from pathlib import Path

SECTIONS: dict[str, tuple[str, ...]] = {
    "Getting started": (
        "readme",
        "tutorials/typed-construction",
        "tutorials/validation",
        "tutorials/ai-result",
        "coming-from-pydicom",
        "coming-from-*",
    ),
    "Creating objects": (
        "building-objects",
        "creating-images",
        "segmentations",
        "reports",
        "radiotherapy",
        "presentation-states",
        "documents",
        "waveforms",
        "whole-slide-images",
        "creating-pixels",
        "compressing",
        "examples",
    ),
    "Guides": (
        "reading-writing",
        "character-sets",
        "validation",
        "filesets",
        "database",
        "browsing",
        "deidentification",
        "networking",
        "other-libraries",
        "large-collections",
        "pixels",
        "multi-frame",
        "volumes",
        "geometry",
        "windowing-and-color",
        "pictures",
        "notebooks",
        "codes",
        "in-the-editor",
        "untrusted-input",
    ),
    "Cookbook": ("cookbook/index", "cookbook/*"),
    "Command line": ("command-line", "commands"),
    "Reference": ("reference/index", "values", "typed-classes", "codecs", "coverage"),
    "Catalog of the standard": ("catalog/index",),
    "Background": ("architecture", "benchmarks", "validation-agreement"),
    "Development": ("contributing", "security", "licenses", "Changelog <changelog>"),
}
"""Section → names or patterns of its pages, relative to ``docs/`` and without suffix; ``title <name>`` sets another title."""

OTHERS = "Guides"
"""The section of pages that no pattern matches."""


def name_of(entry: str) -> str:
    """Return the name of the page of an entry."""
    return entry.rpartition("<")[2].rstrip(">") if entry.endswith(">") else entry


def arranged(folder: Path) -> dict[str, list[str]]:
    """Return the entries of each section for the pages in a folder; pages of subfolders with an index are not added."""
    pages = {path.relative_to(folder).with_suffix("").as_posix() for path in folder.rglob("*.md")}
    indexed = {page.rpartition("/")[0] for page in pages if page.endswith("/index")}
    listed: set[str] = set()
    arranged: dict[str, list[str]] = {}
    for section, entries in SECTIONS.items():
        arranged[section] = []
        for entry in entries:
            found = sorted(path for path in pages if Path(path).match(name_of(entry)) and path not in listed)
            listed.update(found)
            arranged[section] += [entry] if found == [name_of(entry)] else found
    rest = {page for page in pages - listed if page.rpartition("/")[0] not in indexed}
    arranged[OTHERS] += sorted(rest - {"index"})
    return {section: entries for section, entries in arranged.items() if entries}
