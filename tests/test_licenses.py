"""The check of the licenses, and the page that lists them."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, PathDistribution
from pathlib import Path

import pytest
from packaging.utils import canonicalize_name

pytest.importorskip("packaging.licenses", reason="needs packaging 24.2")
from tests import licenses


def installed(folder: Path, *fields: str, files: tuple[str, ...] = ()) -> PathDistribution:
    """Return a package that is installed in a folder, with the given fields and files."""
    info = folder / "acme-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("\n".join(["Metadata-Version: 2.4", "Name: acme", "Version: 1.0", *fields, ""]))
    (info / "RECORD").write_text("".join(f"{file},,\n" for file in files))
    for file in files:  # Python 3.12 and later list only files that exist
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).touch()
    return PathDistribution(info)


def rows(group: str) -> dict[str, tuple[str, str]]:
    """Return package → license, and who requires it, of a group on the page."""
    section = licenses.sections().get(licenses.title(group))
    assert section, f"docs/licenses.md has no section of {group}; run: python -m tests.licenses --write --without peers"
    table = re.findall(r"^\| (\S+) \| (.+) \| (\w+) \|$", section, re.MULTILINE)
    return {name: (text, by) for name, text, by in table if name != "package"}


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("MIT", "permissive"),
        ("BSD-3-Clause AND 0BSD", "permissive"),
        ("GPL-3.0-only OR MIT", "permissive"),
        ("MIT AND (GPL-2.0-only OR BSD-3-Clause)", "permissive"),
        ("MIT AND GPL-2.0-only", "copyleft"),
        ("(MIT OR Apache-2.0) AND LGPL-2.1-or-later", "copyleft"),
        ("MPL-2.0", "copyleft"),
        ("AGPL-3.0-or-later", "copyleft"),
        ("GPL-2.0-only WITH Classpath-exception-2.0", "copyleft"),
        ("LicenseRef-Proprietary", "unknown"),
        ("MIT AND LicenseRef-Proprietary", "unknown"),
        ("Free for all", "unknown"),
        ("none", "unknown"),
    ],
)
def test_kinds_of_licenses(expression: str, expected: str) -> None:
    assert licenses.kind(expression) == expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        (["License-Expression: GPL-3.0-only", "License: MIT"], "GPL-3.0-only"),
        (["License: MIT License"], "MIT"),
        (["License: see LICENSE", "Classifier: License :: OSI Approved :: MIT License"], "MIT"),
        (["Classifier: License :: Public Domain", "Classifier: License :: OSI Approved :: BSD License"], "LicenseRef-BSD AND LicenseRef-Public-Domain"),
        (["License: Free for all"], "Free for all"),
        ([], "none"),
    ],
)  # fmt: skip
def test_licenses_of_metadata(tmp_path: Path, fields: list[str], expected: str) -> None:
    assert licenses.license_of(installed(tmp_path, *fields)) == expected


def test_copyleft_libraries_in_wheels(tmp_path: Path) -> None:
    files = (
        "acme.libs/libx264-d6533a8d.so.165",
        "acme.libs/libgsl.so.25",
        "acme/x265.py",
        "acme/heif.dll",
        "acme/libgslike.so",
    )
    found = tuple(licenses.contained(installed(tmp_path, "License: MIT", files=files)))
    assert [each.partition(" ")[0] for each in found] == ["gsl", "heif", "x264"]
    package = licenses.Package("acme", "MIT", found, is_direct=True)
    assert list(licenses.problems("plot", [package]))
    assert not list(licenses.problems("video", [package]))


def test_copyleft_is_only_allowed_in_some_extras() -> None:
    packages = [licenses.Package("acme", "GPL-3.0-only", (), is_direct=False)]
    assert ["acme" in problem for problem in licenses.problems(licenses.RUN_TIME, packages)] == [True]
    assert not list(licenses.problems("gpl", packages))
    assert list(licenses.problems("gpl", [licenses.Package("acme", "Acme license", (), is_direct=False)]))


def test_a_missing_package_fails(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    requirement = licenses.Requirement("acme-of-nobody>=1")
    monkeypatch.setattr(licenses, "groups", lambda: {licenses.RUN_TIME: [requirement]})
    assert licenses.main([]) == 1
    assert "acme-of-nobody is not installed" in capsys.readouterr().err


@pytest.mark.parametrize("group", licenses.groups())
def test_the_page_lists_the_packages(group: str) -> None:
    listed = rows(group)
    direct = {canonicalize_name(each.name) for each in licenses.groups()[group]}
    assert {name for name, (_, by) in listed.items() if by == "dcmgen"} == direct, (
        "run: python -m tests.licenses --write"
    )
    try:
        found = list(licenses.packages(licenses.groups()[group]))
    except PackageNotFoundError as error:
        pytest.skip(f"{error.name} is not installed")
    assert not list(
        licenses.problems(group, found)
    )  # other versions have other licenses and dependencies, but none that is not allowed


def test_the_page_has_the_current_head_and_sections() -> None:
    assert licenses.page(licenses.groups(), {}) == licenses.PAGE.read_text(encoding="utf-8")


def test_sections_of_extras_that_are_not_installed_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(licenses, "PAGE", tmp_path / "licenses.md")
    names = [licenses.RUN_TIME, "gpl", "new"]
    packages = {name: [licenses.Package(f"acme-{name}", "MIT", (), is_direct=True)] for name in ("run time", "gpl")}
    licenses.PAGE.write_text(licenses.page(names, packages))
    before = licenses.PAGE.read_text()
    assert "acme-gpl" in before
    assert licenses.page(names, {licenses.RUN_TIME: packages[licenses.RUN_TIME]}) == before
    assert licenses.page(names, {"new": packages["gpl"]}).endswith("| acme-gpl | MIT | dcmgen |\n")
    assert licenses.page(["gpl"], {}).count("\n## ") == 1
