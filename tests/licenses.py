"""Licenses of all packages that dcmgen depends on: ``python -m tests.licenses [--without EXTRA ...]``.

The licenses come from the metadata of the installed packages, and of the packages that they require. The check fails if a
license is unknown, if a package outside of the extras in `COPYLEFT` has a copyleft license or contains such a library, or
if a package is not installed. ``--write`` writes the page ``docs/licenses.md``, without changing the sections of extras
that are not checked.
"""

from __future__ import annotations

import argparse
import ast
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import NamedTuple

from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "licenses.md"
RUN_TIME = "run time"
"""The group of the packages that every installation has. The other groups are the extras."""

COPYLEFT = {
    "docs": "These packages build the documentation. They are not part of dcmgen.",
    "generator": "These packages write the generated packages of dcmgen, which are under the license of dcmgen.",
    "gpl": "This extra separates a package under the GPL from the others.",
    "peers": "These packages are only used for comparisons in tests.",
    "test": "These packages are only used for tests.",
    "video": "The wheels of PyAV contain FFmpeg with x264 and x265, which are under the GPL. Without these libraries, "
    "FFmpeg is under the LGPL, and PyAV can be built from its source.",
}
"""Extras that may have packages with a copyleft license, and the note of the page about it."""

PERMISSIVE = {
    "0BSD", "Apache-2.0", "BSD-1-Clause", "BSD-2-Clause", "BSD-3-Clause", "BSD-4.3TAHOE", "CC0-1.0", "CNRI-Python", "HPND", "IJG", "ISC",
    "LicenseRef-BSD", "LicenseRef-Public-Domain", "MIT", "MIT-0", "MIT-CMU", "PSF-2.0", "Python-2.0", "Unlicense", "Zlib",
    "blessing", "libpng-2.0", "libtiff",
}  # fmt: skip
RECIPROCAL = re.compile(r"(LicenseRef-)?[AL]?GPL|MPL-|EPL-|CDDL-|EUPL-|OSL-|CC-BY-SA-")
"""Licenses with a copyleft."""

KINDS = ("permissive", "copyleft", "unknown")

SPELLINGS = {
    "Apache": "Apache-2.0",
    "Apache 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "Apache License 2.0": "Apache-2.0",
    "BSD": "LicenseRef-BSD",
    "BSD License": "LicenseRef-BSD",
    "BSD-3-Clause, Apache-2.0, dependency licenses": "BSD-3-Clause AND Apache-2.0",
    "GNU General Public License (GPL)": "LicenseRef-GPL",
    "GNU General Public License v3 (GPLv3)": "GPL-3.0-only",
    "GNU Lesser General Public License v2 or later (LGPLv2+)": "LGPL-2.0-or-later",
    "GPL V3.0": "GPL-3.0-only",
    "ISC License (ISCL)": "ISC",
    "ISC license": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Public Domain": "LicenseRef-Public-Domain",
    "Python Software Foundation License": "PSF-2.0",
}
"""Names of licenses in the metadata of packages → SPDX expressions."""

LIBRARIES = {
    "avcodec": "LGPL-2.1-or-later",
    "cairo": "LGPL-2.1-only",
    "fftw3": "GPL-2.0-or-later",
    "glib-2.0": "LGPL-2.1-or-later",
    "gnutls": "LGPL-2.1-or-later",
    "gsl": "GPL-3.0-or-later",
    "heif": "LGPL-3.0-or-later",
    "x264": "GPL-2.0-or-later",
    "x265": "GPL-2.0-or-later",
}
"""Compiled libraries with a copyleft license that wheels may contain; the metadata of a package may not list them."""

HEAD = f"""\
# Licenses

dcmgen is released under the MIT license. This page lists the licenses of the packages that it depends on, from their metadata, as SPDX expressions: the packages of a default installation, and those of each extra. Packages that
"others" require are dependencies of those that dcmgen requires. `python -m tests.licenses` writes and checks this page. The check fails if a license is unknown. It also fails if a package has a copyleft license, except in the extras
{", ".join(f"`{extra}`" for extra in COPYLEFT)}. `pip install "dcmgen[all]"` installs none of these.

`LicenseRef-BSD`, `LicenseRef-GPL` and `LicenseRef-Public-Domain` are licenses that the metadata name without the version or the number of clauses.

The page was made on Linux, with the newest versions. Wheels contain compiled libraries with their own licenses, which each wheel describes. The page names those with a copyleft license.
"""


class Package(NamedTuple):
    """A package of a group."""

    name: str
    license: str
    """SPDX expression, or what the metadata contains."""
    contains: tuple[str, ...]
    """Licenses of the libraries of `LIBRARIES` in the wheel."""
    is_direct: bool
    """Whether ``pyproject.toml`` names it."""


def groups() -> dict[str, list[Requirement]]:
    """Return the requirements of each group in ``pyproject.toml``; extras that name other extras are left out."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = {RUN_TIME: project["dependencies"], **project["optional-dependencies"]}
    parsed = {group: [Requirement(text) for text in texts] for group, texts in named.items()}
    return {group: found for group, found in parsed.items() if all(each.name != "dcmgen" for each in found)}


def packages(requirements: list[Requirement]) -> Iterator[Package]:
    """Yield the packages of a group with all that they require, sorted by name.

    Raises
    ------
    PackageNotFoundError
        If one is not installed.
    """
    found: dict[str, Distribution] = {}
    done: set[tuple[str, str]] = set()
    waiting = [(each, "") for each in requirements]
    while waiting:
        requirement, extra = waiting.pop()
        if requirement.marker and not requirement.marker.evaluate({"extra": extra}):
            continue
        installed = distribution(requirement.name)
        package = canonicalize_name(installed.name)
        found[package] = installed
        new = {(package, chosen) for chosen in ("", *requirement.extras)} - done
        waiting += [(Requirement(text), chosen) for _, chosen in new for text in installed.requires or ()]
        done |= new
    direct = {canonicalize_name(each.name) for each in requirements}
    for name, installed in sorted(found.items()):
        yield Package(name, license_of(installed), tuple(contained(installed)), name in direct)


def license_of(installed: Distribution) -> str:
    """Return the license of a package as an SPDX expression if it is known, or the text of the metadata."""
    fields = installed.metadata
    classifiers = [
        each.rpartition(" :: ")[2] for each in fields.get_all("Classifier") or () if each.startswith("License ::")
    ]
    texts = [fields.get("License-Expression", ""), (fields.get("License") or "").strip()]
    texts.append(" AND ".join(sorted(SPELLINGS.get(name, name) for name in classifiers)))
    for text in filter(None, texts):
        try:
            return str(canonicalize_license_expression(SPELLINGS.get(text, text)))
        except InvalidLicenseExpression:
            continue
    return next((text.splitlines()[0] for text in reversed(texts) if text), "none")


def contained(installed: Distribution) -> Iterator[str]:
    """Yield the licenses of the libraries of `LIBRARIES` among the files of a package."""
    names = {re.split(r"[-.](?=[0-9a-f]{2}|so|dll|dylib)", Path(str(file)).name)[0] for file in installed.files or ()}
    for library, its_license in LIBRARIES.items():
        if not names.isdisjoint({library, f"lib{library}"}):
            yield f"{library} ({its_license})"


def kind(expression: str) -> str:
    """Return "permissive", "copyleft" or "unknown" for an SPDX expression; of alternatives, the best one counts."""

    def rank(node: ast.expr) -> int:
        if isinstance(node, ast.BoolOp):
            return (max if isinstance(node.op, ast.And) else min)(map(rank, node.values))
        assert isinstance(node, ast.Constant)
        return int(node.value)

    def digit(match: re.Match[str]) -> str:
        if (name := match[0]) in {"AND", "OR"}:
            return name.lower()
        return "0" if name in PERMISSIVE else "1" if RECIPROCAL.match(name) else "2"

    try:
        text = str(canonicalize_license_expression(expression))
    except InvalidLicenseExpression:
        return KINDS[2]
    return KINDS[rank(ast.parse(re.sub(r"[\w.+-]+", digit, re.sub(r" WITH \S+", "", text)), mode="eval").body)]


def problems(group: str, found: list[Package]) -> Iterator[str]:
    """Yield what is not allowed in a group."""
    for package in found:
        what = kind(package.license)
        if what == "unknown":
            yield f"{group}: {package.name} has an unknown license, {package.license!r}; look at it, and add it to PERMISSIVE, SPELLINGS or RECIPROCAL"
        if group not in COPYLEFT and (what == "copyleft" or package.contains):
            yield f"{group}: {package.name} has a copyleft license: {', '.join([package.license, *package.contains])}"


def title(group: str) -> str:
    """Return the title of the section of a group."""
    return "Run time" if group == RUN_TIME else f"Extra `{group}`"


def sections() -> dict[str, str]:
    """Return the sections of the page by title."""
    parts = PAGE.read_text(encoding="utf-8").split("\n## ")[1:] if PAGE.exists() else []
    return dict(part.rstrip("\n").split("\n\n", 1) for part in parts)


def page(names: Iterable[str], found: dict[str, list[Package]]) -> str:
    """Return the page for groups; the sections of those that are not in ``found`` do not change."""
    before = sections()
    text = {title(group): section(group, listed) for group, listed in found.items()}
    known = before | text
    return HEAD + "".join(f"\n## {each}\n\n{known[each]}\n" for each in map(title, names) if each in known)


def section(group: str, listed: list[Package]) -> str:
    """Return the text of the section of a group."""
    lines = [COPYLEFT[group], ""] if group in COPYLEFT else []
    lines += ["| package | license | required by |", "|---|---|---|"]
    for each in listed:
        contains = f"; its wheel contains {', '.join(each.contains)}" if each.contains else ""
        lines.append(f"| {each.name} | {each.license}{contains} | {'dcmgen' if each.is_direct else 'others'} |")
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    """Check the licenses; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.licenses", description=__doc__)
    parser.add_argument("--without", nargs="*", default=[], metavar="EXTRA", help="extras that are not checked")
    parser.add_argument("--write", action="store_true", help=f"write {PAGE.relative_to(ROOT)}")
    options = parser.parse_args(arguments)
    every = groups()
    chosen = {group: requirements for group, requirements in every.items() if group not in options.without}
    found: dict[str, list[Package]] = {}
    wrong: list[str] = []
    for group, requirements in chosen.items():
        try:
            found[group] = list(packages(requirements))
        except PackageNotFoundError as error:
            wrong.append(f"{group}: {error.name} is not installed; install '.[{group}]', or use --without {group}")
            continue
        wrong += problems(group, found[group])
        print(f"{group}: {len(found[group])} packages, {', '.join(sorted({each.license for each in found[group]}))}")
    if options.write and not wrong:
        PAGE.write_text(page(every, found), encoding="utf-8")
    for line in wrong:
        print(line, file=sys.stderr)
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
