"""The site: navigation, reference of public names and commands, diagrams, and the checks of the built site."""

from __future__ import annotations

import inspect
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from dcmgen.cli.app import app
from docs.site import checking, commands, describing, diagrams, docstrings, navigation, reference, staging
from tests.data import ROOT


@pytest.fixture(scope="module")
def texts() -> dict[str, str]:
    return reference.pages()


def test_every_page_is_in_one_section() -> None:
    listed = [navigation.name_of(each) for entries in navigation.arranged(ROOT / "docs").values() for each in entries]
    pages = {path.relative_to(ROOT / "docs").with_suffix("").as_posix() for path in (ROOT / "docs").glob("*.md")}
    assert pages - {"index"} <= set(listed)
    assert len(listed) == len(set(listed))


def test_a_page_that_no_pattern_matches_is_in_the_guides(tmp_path: Path) -> None:
    for name in ("index.md", "something-new.md", "coming-from-x.md"):
        (tmp_path / name).write_text("# Title\n")
    assert navigation.arranged(tmp_path) == {"Getting started": ["coming-from-x"], "Guides": ["something-new"]}


def test_links_of_the_root_pages_change() -> None:
    assert staging.relinked("[a](docs/pixels.md#x) [b](CHANGELOG.md)", "README.md", "readme.md") == (
        "[a](pixels.md#x) [b](changelog.md)"
    )
    assert staging.relinked("[a](../../README.md) [b](x.md)", "docs/cookbook/a.md", "cookbook/a.md") == (
        "[a](../readme.md) [b](../cookbook/x.md)"
    )
    assert staging.relinked("[a](https://example.org/x.md)", "README.md", "readme.md") == (
        "[a](https://example.org/x.md)"
    )


def test_every_public_name_is_on_a_page(texts: dict[str, str]) -> None:
    documented = set(re.findall(r"^\.\. auto\w+:: (\S+)$", "\n".join(texts.values()), re.MULTILINE))
    elsewhere = dict(re.findall(r"^\| `(\S+)` \| \[`(\S+)`\]", "\n".join(texts.values()), re.MULTILINE))
    for module in reference.public_modules():
        for name in reference.public_names(module):
            full = f"{module}.{name}"
            assert elsewhere.get(full, full) in documented


def test_the_reference_has_all_lazy_exports() -> None:
    lazy = {
        ".".join(path.parent.relative_to(ROOT).parts)
        for path in (ROOT / "dcmgen").rglob("__init__.py")
        if " = exports(" in path.read_text("utf-8")
    }
    assert lazy <= set(reference.public_modules())
    for module in lazy:
        assert set(import_module(module).__all__) - {"__version__"} <= set(reference.public_names(module))


def test_every_public_name_has_a_docstring() -> None:
    for module in reference.public_modules():
        for name in reference.public_names(module):
            value = getattr(import_module(module), name)
            assert reference.kind_of(value) == "data" or value.__doc__, f"{module}.{name}"


def test_every_command_is_on_the_page() -> None:
    text = commands.page()
    names = [each.callback.__name__ for each in app.registered_commands if each.callback]
    assert {f"## dcmgen {name}" for name in names} <= set(text.splitlines())
    assert "## dcmgen create series" in text
    assert "Files and folders to validate" in text
    assert "`--json`" in text


def test_a_flowchart_is_drawn() -> None:
    chart = diagrams.parsed('flowchart LR\n a[("DICOM file")] <--> b["dcmgen/codec"] --> c & d\n e --> c')
    assert chart.stores == {"a"}
    assert chart.arrows == {("a", "b"): True, ("b", "c"): False, ("b", "d"): False, ("e", "c"): False}
    assert chart.ranks() == {"a": 0, "b": 1, "c": 2, "d": 2, "e": 1}
    drawing = diagrams.drawn('```mermaid\nflowchart LR\n a["x < y"] --> b\n```\n')
    assert "x &lt; y" in drawing
    assert drawing.count("<rect") == 2
    assert "mermaid" not in drawing


def test_a_node_that_is_not_understood_is_an_error() -> None:
    with pytest.raises(ValueError, match="not a node"):
        diagrams.parsed("flowchart LR\n a{decision} --> b")


SOUND = '<h1 id="top">x</h1><a href="#top">a</a><a href="other.html#y">b</a><a href="https://example.org">c</a>'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SOUND, []),
        ('<a href="missing.html">a</a>', ["page.html: the link 'missing.html' leads to no file"]),
        ('<a href="other.html#z">a</a>', ["page.html: the link 'other.html#z' leads to no anchor"]),
        ('<img src="missing.png">', ["page.html: the link 'missing.png' leads to no file"]),
        ('<script src="https://cdn.example/x.js"></script>', ["page.html: loads https://cdn.example/x.js"]),
        ('<link rel="stylesheet" href="//cdn.example/x.css">', ["page.html: loads //cdn.example/x.css"]),
        ('<link rel="canonical" href="https://example.org/">', []),
        ('<p style="background: url(https://cdn.example/x.png)">', ["page.html: loads https://cdn.example/x.png"]),
        ("<style>@import 'https://cdn.example/x.css'</style>", ["page.html: loads https://cdn.example/x.css"]),
    ],
)
def test_the_check_finds_broken_links_and_loads(tmp_path: Path, text: str, expected: list[str]) -> None:
    (tmp_path / "page.html").write_text(text)
    (tmp_path / "other.html").write_text('<p id="y">y</p>')
    assert list(checking.problems(tmp_path)) == expected


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.css", "body { background: url(https://cdn.example/x.png) }"),
        ("a.js", 'fetch("https://cdn.example/x.json")'),
        ("a.js", 'script.src = "https://cdn.example/x.js"'),
    ],
)
def test_the_check_finds_loads_of_style_sheets_and_scripts(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text)
    assert [each.partition(": loads ")[0] for each in checking.problems(tmp_path)] == [name]


def test_the_check_finds_a_large_site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "page.html").write_text("x" * 2000)
    monkeypatch.setattr(checking, "LARGEST", 1000)
    assert list(checking.problems(tmp_path)) == ["the site has 0.0 MB, more than 0 MB"]


def test_a_description_is_the_first_sentence() -> None:
    assert describing.shortened("One  sentence.\nAnother one.") == "One sentence."
    assert describing.shortened("PS3.3 C.7.1 is a section:") == "PS3.3 C.7.1 is a section"
    text = describing.shortened("word, " * 60)
    assert len(text) <= describing.LONGEST
    assert text.endswith("word, …")


def test_a_description_is_replaced() -> None:
    page = f"<head>{describing.tag('old')}</head>"
    assert describing.described(page, 'a "new" one') == page.replace("old", "a &quot;new&quot; one")


def test_the_page_for_wrong_addresses_knows_all_folders() -> None:
    text = (ROOT / "docs" / "site" / "extra" / "404.html").read_text("utf-8")
    listed = set(re.findall(r'"(\w+)"', text.partition("const folders = ")[2].partition("\n")[0]))
    folders = {page.parent.name for page in (ROOT / "docs").glob("*/*.md")} | {"reference", "catalog"}
    assert listed - {"_images", "_static"} == folders


def test_each_attribute_of_a_docstring_has_its_own_entry() -> None:
    text = """A box.

Attributes
----------
left, top : int
    First pixel.
name : str
    Its name.

Methods
-------
a, b : int
"""
    assert docstrings.separated(text.splitlines()) == (
        text.replace(
            "left, top : int\n    First pixel.\n", "left : int\n    First pixel.\ntop : int\n    First pixel.\n"
        ).splitlines()
    )


def test_the_docstring_of_a_property_has_no_type() -> None:
    lines = ["Number of values: 0 if the element is empty."]
    docstrings.prepare(None, "property", "dcmgen.DataElement.VM", None, None, lines)
    assert lines == [": Number of values: 0 if the element is empty."]


def test_a_constant_does_not_have_the_docstring_of_its_class() -> None:
    lines = (inspect.getdoc(tuple) or "").splitlines()
    docstrings.prepare(None, "data", "dcmgen.deidentify.OPTIONS", (), None, lines)
    assert lines == []


def test_a_docstring_that_was_misread_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "reference").mkdir()
    (tmp_path / "reference/a.html").write_text('<dt class="field-odd">Type<span>:</span></dt><dd><p>Number</p></dd>')
    (tmp_path / "reference/b.html").write_text("<p>Alias for field number 0</p>")
    (tmp_path / "c.html").write_text("<p>Alias for field number 0</p>")
    assert list(checking.problems(tmp_path)) == [
        "reference/a.html: a description is shown as a type",
        "reference/b.html: a field of a named tuple has no description",
    ]


def test_the_reference_describes_the_fields_of_a_named_tuple_once(texts: dict[str, str]) -> None:
    assert "autoclass:: dcmgen.deidentify.Box" in texts["reference/dcmgen.deidentify.md"]
    assert "   :exclude-members: left, top, right, bottom" in texts["reference/dcmgen.deidentify.md"]
    # each of its fields has a docstring
    assert "exclude-members" not in texts["reference/dcmgen.comparison.md"]


def test_the_start_page_of_the_site_lists_the_generated_pages(tmp_path: Path) -> None:
    staging.stage(tmp_path / "site")
    index = (tmp_path / "site/index.md").read_text("utf-8")
    for page in re.findall(r"\]\((.*?)\)", staging.GENERATED):
        assert f"({page})" in index
        assert (tmp_path / "site" / page).exists()


def test_the_title_of_a_diagram_fits() -> None:
    drawn = diagrams.svg('flowchart TD\nsubgraph x["A title that is longer than the nodes"]\na --> b\nend')
    width = int(re.findall(r'width="(\d+)"', drawn)[0])
    assert width > len("A title that is longer than the nodes") * diagrams.CHARACTER


def test_options_and_arguments_name_their_values() -> None:
    assert "list[" not in commands.page()
    assert "--set KEYWORD=VALUE" in commands.page()
    assert "Without `--output`, binary values" in commands.page()


def test_the_tests_need_no_package_of_the_site() -> None:
    blocked = "import sys; sys.modules.update(dict.fromkeys(['docutils', 'sphinx', 'myst_parser', 'furo']))"
    names = [path.stem for path in (ROOT / "docs/site").glob("*.py") if not path.stem.startswith(("_", "conf"))]
    code = f"{blocked}; from docs.site import {', '.join(sorted(names))}"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
