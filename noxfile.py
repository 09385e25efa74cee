"""Sessions of the project: ``nox -l`` lists them; without ``-s`` nox runs what a change must pass."""

from __future__ import annotations

import os
from pathlib import Path

import nox

nox.needs_version = ">=2024.3"
nox.options.default_venv_backend = "venv"
nox.options.reuse_existing_virtualenvs = True
nox.options.sessions = ["lint", "typing", "tests", "check"]

STANDARD = os.environ.get("DCMGEN_STANDARD", "../shared/standard/docbook")
"""Folder with part03.xml … of the DICOM standard (DocBook)."""


@nox.session
def tests(session: nox.Session) -> None:
    """The test suite without the slow sweeps; arguments go to pytest."""
    session.install("-e", ".[all,generator,test]")
    session.run("pytest", "-n", os.environ.get("DCMGEN_WORKERS", "2"), "-m", "not slow", *session.posargs)


@nox.session
def slow(session: nox.Session) -> None:
    """The slow sweeps: every file against dcmtk and other tools, whole folders, a real browser."""
    session.install("-e", ".[all,generator,test]")
    session.run("pytest", "-n", os.environ.get("DCMGEN_WORKERS", "2"), "-m", "slow", *session.posargs)


@nox.session
def fuzz(session: nox.Session) -> None:
    """Mutated files through the reader: ``nox -s fuzz -- --count 1000000``."""
    session.install("-e", ".[all,test]")
    session.run("python", "-m", "tests.fuzz.mutate", *(session.posargs or ["--count", "1000000"]))


@nox.session
def lint(session: nox.Session) -> None:
    """Style and format."""
    session.install("ruff>=0.17,<0.18")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def typing(session: nox.Session) -> None:
    """mypy (strict) and pyright over the package, the generated code and the generator."""
    session.install("-e", ".[all,generator,test]")
    session.run("mypy")
    session.run("pyright")


@nox.session
def standard(session: nox.Session) -> None:
    """XML of the standard -> facts in standard/: ``nox -s standard -- FOLDER``."""
    session.install("-e", ".[generator]")
    session.run("python", "-m", "generator", "read", *(session.posargs or [STANDARD]))


@nox.session
def generate(session: nox.Session) -> None:
    """Facts in standard/ -> the generated rooms of dcmgen/."""
    session.install("-e", ".[generator]")
    session.run("python", "-m", "generator", "write")


@nox.session
def check(session: nox.Session) -> None:
    """Fail where generated code or facts differ from what the generator would write."""
    session.install("-e", ".[generator]")
    session.run("python", "-m", "generator", "check", *([STANDARD] if Path(STANDARD).is_dir() else []))


@nox.session
def demo(session: nox.Session) -> None:
    """Build, validate, write, read and draw a CT series."""
    session.install("-e", ".[all]")
    session.run("dcmgen", "demo", *session.posargs)


@nox.session
def bench(session: nox.Session) -> None:
    """The benchmarks beside pydicom, in one run; prints ratios."""
    session.install("-e", ".[all,test]")
    session.env["PYTHONDONTWRITEBYTECODE"] = ""
    session.run("python", "-m", "benchmarks", *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """Run every example of README and docs."""
    session.install("-e", ".[all,test]")
    session.run("pytest", "tests/docs", *session.posargs)
