"""Every example of the README, of CONTRIBUTING and of the pages in docs/ runs, in the order of its page.

The ```` ```python ```` blocks of a page are executed in one namespace. Blocks with ``>>>`` prompts are compared with
what they print. If a block begins with the name of a file, as in ``# dcmgen/values/vr.py``, the file must contain the
rest of the block; a file that the repository does not have is created for the following examples. In ```` ```console ````
blocks, the lines that begin with ``$ dcmgen`` are run. Other blocks are not examples. The recipes of the cookbook run in
`tests.docs.test_cookbook`, because they read files, and the tutorials in `tests.docs.test_tutorials`.
"""

from __future__ import annotations

import doctest
import re
import shlex
import sys
from pathlib import Path

import pytest

from dcmgen.cli import main
from tests.data import ROOT

PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
RECIPES = sorted(page for page in PAGES if page.parent.name == "cookbook" and page.stem != "index")
TUTORIALS = sorted(page for page in PAGES if page.parent.name == "tutorials" and page.stem != "index")
BLOCK = re.compile(r"^( *)```(python|pycon|console|toml)\n(.*?)^\1```$", re.MULTILINE | re.DOTALL)
FILE = re.compile(r"# ([\w/]+\.(?:py|toml))\n")
OPTIONAL = {"highdicom", "itk", "monai", "polars", "pynetdicom", "torch", "torchio", "xarray"}
"""Packages that not every environment has; after the import of one that is missing, the rest of the section does not run."""
OPTIONS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE


def blocks(page: Path) -> list[tuple[int, str, str]]:
    """Return line, language and text of the examples of a page, without the indentation of a list."""
    text = page.read_text(encoding="utf-8")
    return [
        (text.count("\n", 0, m.start()) + 2, m[2], re.sub(f"^{m[1]}", "", m[3], flags=re.MULTILINE))
        for m in BLOCK.finditer(text)
    ]


def quote(name: str, text: str, where: str) -> None:
    """Compare a text with the file that it is from, or create the file."""
    if (ROOT / name).exists():
        assert text in (ROOT / name).read_text(encoding="utf-8"), f"{where}: {name} does not contain this"
    else:
        Path(name).write_text(text, encoding="utf-8")


def run_command(line: str, where: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(shlex.split(line)[1:])
    printed = capsys.readouterr()
    assert ended.value.code in (0, 1), f"{where}: {line}\n{printed.out}\n{printed.err}"


def run_examples(page: Path, found: list[tuple[int, str, str]], capsys: pytest.CaptureFixture[str]) -> None:
    """Run the examples of a page in the current folder."""
    namespace: dict[str, object] = {"__name__": "__example__"}
    headings = [n for n, text in enumerate(page.read_text(encoding="utf-8").splitlines(), 1) if text.startswith("## ")]
    resume = 0
    for line, language, text in found:
        if line < resume:
            continue
        where = f"{page.name}:{line}"
        if language == "console":
            for command in re.findall(r"^\$ (dcmgen .*)$", text, re.MULTILINE):
                run_command(command, where, capsys)
        elif file := FILE.match(text):
            quote(file[1], text[file.end() :], where)
        elif ">>>" in text:
            test = doctest.DocTestParser().get_doctest(text, namespace, where, str(page), line)
            report: list[str] = []
            runner = doctest.DocTestRunner(verbose=False, optionflags=OPTIONS)
            runner.run(test, out=report.append, clear_globs=False)
            namespace.update(test.globs)
            assert not report, "".join(report)
        elif language == "python":
            try:
                exec(compile("\n" * (line - 1) + text, str(page), "exec"), namespace)
            except ModuleNotFoundError as error:
                if error.name not in OPTIONAL:
                    raise
                resume = next((number for number in headings if number > line), sys.maxsize)


@pytest.mark.parametrize("page", [page for page in PAGES if page not in RECIPES + TUTORIALS], ids=lambda p: p.stem)
def test_examples_run(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found = blocks(page)
    if not found:
        pytest.skip("no examples on this page")
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(tmp_path)
    run_examples(page, found, capsys)


def anchors(page: Path) -> set[str]:
    """The anchors of the page's headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.stem)
def test_links_lead_somewhere(page: Path) -> None:
    for link, anchor in re.findall(r"\]\((?!https?:)([^)#\s]*)#?([^)\s]*)\)", page.read_text(encoding="utf-8")):
        target = page.parent / link if link else page
        assert target.exists(), link
        assert not anchor or anchor in anchors(target), f"{link}#{anchor}"
