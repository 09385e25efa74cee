"""Nox sessions: ``nox -l`` lists them; ``nox`` without ``-s`` runs those that every change must pass."""

from __future__ import annotations

import os
from pathlib import Path

import nox

nox.needs_version = ">=2024.10.9"
nox.options.default_venv_backend = "venv"
nox.options.reuse_existing_virtualenvs = True
nox.options.sessions = ["lint", "typing", "tests", "check"]

STANDARD = os.environ.get("DCMGEN_STANDARD", "../shared/standard/docbook")
"""Folder with the DocBook files of the DICOM standard (part03.xml …)."""


def run_tests(session: nox.Session, marked: str = "not slow") -> None:
    """Run the tests that are marked like this."""
    session.run("pytest", "-n", os.environ.get("DCMGEN_WORKERS", "2"), "-m", marked, *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests that are not marked slow; arguments go to pytest."""
    session.install("-e", ".[all,generator,test]")
    run_tests(session)


@nox.session
def slow(session: nox.Session) -> None:
    """Run the slow tests: every file compared with dcmtk and other tools, whole folders, a real browser."""
    session.install("-e", ".[all,generator,test]")
    run_tests(session, "slow")


@nox.session(python=nox.project.python_versions(nox.project.load_toml("pyproject.toml")))
def versions(session: nox.Session) -> None:
    """Run the tests with each version of Python of the classifiers that is installed; arguments go to pytest."""
    session.install("-e", ".[all,generator,test]")
    run_tests(session)


@nox.session
def lowest(session: nox.Session) -> None:
    """Run the tests with the lowest versions of all dependencies that dcmgen declares; arguments go to pytest."""
    session.install("uv>=0.5")
    session.run("uv", "pip", "install", "--resolution", "lowest-direct", "-e", ".[all,generator,test]")
    run_tests(session)


@nox.session
def fuzz(session: nox.Session) -> None:
    """Read mutated files: ``nox -s fuzz -- --count 1000000``."""
    session.install("-e", ".[all,test]")
    session.run("python", "-m", "tests.fuzz", *(session.posargs or ["--count", "1000000"]))


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, format, spelling and wording."""
    session.install("codespell>=2.4", "ruff>=0.17,<0.18")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("codespell")
    session.run("python", "-m", "tests.prose")


@nox.session
def typing(session: nox.Session) -> None:
    """Run mypy (strict) and pyright on the package, the generated code and the generator."""
    session.install("-e", ".[all,generator,test]")
    session.run("mypy")
    session.run("pyright")


@nox.session
def standard(session: nox.Session) -> None:
    """Read the XML of the standard into the facts of standard/: ``nox -s standard -- FOLDER``."""
    session.install("-e", ".[generator]")
    session.run("python", "-m", "generator", "read", *(session.posargs or [STANDARD]))


@nox.session
def generate(session: nox.Session) -> None:
    """Write the generated packages of dcmgen/ from the facts in standard/."""
    session.install("-e", ".[generator]")
    session.run("python", "-m", "generator", "write")


@nox.session
def check(session: nox.Session) -> None:
    """Fail if generated code or facts differ from what the generator would write."""
    session.install("-e", ".[generator]")
    session.run("python", "-m", "generator", "check", *([STANDARD] if Path(STANDARD).is_dir() else []))


@nox.session
def demo(session: nox.Session) -> None:
    """Build, validate, write, read and draw a CT series."""
    session.install("-e", ".[all]")
    session.run("dcmgen", "demo", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """Run the benchmarks and print ratios to pydicom."""
    session.install("-e", ".[all,test]")
    session.env["PYTHONDONTWRITEBYTECODE"] = ""
    session.run("python", "-m", "benchmarks", *session.posargs)


@nox.session
def licenses(session: nox.Session) -> None:
    """Check the licenses of all dependencies, and write docs/licenses.md."""
    session.install("-e", ".[all,cluster,docs,generator,gpl,peers,test]", "packaging>=24.2")
    session.run("python", "-m", "tests.licenses", "--write", *session.posargs)


@nox.session
def build(session: nox.Session) -> None:
    """Build the sdist and the wheel, check their contents, and use them in a new environment without extras."""
    session.install("build>=1.2")
    session.run("python", "-m", "tests.distribution", *session.posargs)


@nox.session
def mutation(session: nox.Session) -> None:
    """Change the code in 300 random places, and count the changes that the tests detect: see tests/mutation/."""
    session.install("-e", ".[all,test]")
    session.run("python", "-m", "tests.mutation", *(session.posargs or ["run"]))


@nox.session
def docs(session: nox.Session) -> None:
    """Build the site of the documentation in build/docs/site, check it, and run every example of the pages."""
    session.install("-e", ".[all,docs,test]")
    session.run("python", "-m", "docs.site")
    session.run("pytest", "tests/docs", *session.posargs)
