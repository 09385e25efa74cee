"""The sources of the site: the pages of the repository with their links changed, and the generated pages."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from docs.site import commands, diagrams, navigation, reference

ROOT = Path(__file__).parents[2]
PAGES = ROOT / "docs"
ROOT_PAGES = {path.name: path.name.lower() for path in sorted(ROOT.glob("*.md"))}
"""Pages in the root of the repository → their names in the site."""

README = "Install and first session"
"""Heading of the README in the site; in the repository, it is the name of the project."""

_LINK = re.compile(r"(?<=\]\()([^)#\s:]+)(?=[)#])")


def stage(folder: Path) -> None:
    """Write the sources of the site to a new folder."""
    shutil.copytree(PAGES, folder, ignore=shutil.ignore_patterns("site", "__pycache__", "__init__.py"))
    for name in ROOT_PAGES:
        text = (ROOT / name).read_text("utf-8")
        (folder / ROOT_PAGES[name]).write_text(re.sub("^# dcmgen$", f"# {README}", text, count=1, flags=re.M), "utf-8")
    origins = {target: name for name, target in ROOT_PAGES.items()}
    for page in folder.rglob("*.md"):
        name = page.relative_to(folder).as_posix()
        text = page.read_text("utf-8")
        page.write_text(diagrams.drawn(relinked(text, origins.get(name, f"docs/{name}"), name)), "utf-8")
    for name, text in {**reference.pages(), "commands.md": commands.page(), "catalog/index.md": CATALOG}.items():
        (folder / name).parent.mkdir(exist_ok=True, parents=True)
        (folder / name).write_text(text, "utf-8")
    index = folder / "index.md"
    text = index.read_text("utf-8").replace(REFERENCE, REFERENCE + GENERATED, 1)
    index.write_text(text + "".join(toctrees(folder)), "utf-8")


CATALOG = """\
# Catalog of the standard

```{raw} html
<!-- catalog -->
```
"""
"""The page that becomes all pages of the catalog after the build."""

REFERENCE = "## Reference\n\n| page | contents |\n|---|---|\n"
GENERATED = """\
| [Public names](reference/index.md) | modules, classes and functions, with parameters, results and errors |
| [Commands](commands.md) | arguments and options of every command |
| [Catalog of the standard](catalog/index.md) | IODs, SOP Classes, elements, UIDs and context groups, with a search |
"""
"""Rows of the start page for pages that are generated, after the header of their table."""


def relinked(text: str, origin: str, page: str) -> str:
    """Return the text of a page with links for the site.

    Parameters
    ----------
    text : str
        The text.
    origin : str
        Path of the page in the repository.
    page : str
        Its path in the site.
    """

    def change(match: re.Match[str]) -> str:
        target = (ROOT / origin).parent.joinpath(match[1]).resolve()
        if not target.is_relative_to(ROOT):
            return match[1]
        name = target.relative_to(ROOT).as_posix()
        new = ROOT_PAGES.get(name) or name.removeprefix("docs/")
        return Path(new).as_posix() if "/" not in page else relative(new, page)

    return _LINK.sub(change, text)


def relative(target: str, page: str) -> str:
    """Return the link from a page of the site to another one."""
    return "../" * page.count("/") + target


def toctrees(folder: Path) -> list[str]:
    """Return the navigation as hidden tables of contents."""
    lines = "```{{toctree}}\n:hidden:\n:caption: {}\n\n{}\n```\n"
    return ["\n"] + [
        lines.format(section, "\n".join(entries)) for section, entries in navigation.arranged(folder).items()
    ]
