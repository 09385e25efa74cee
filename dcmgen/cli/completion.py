"""Completion of arguments by the shell: keywords, IODs, modules, transfer syntaxes and others."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


def _matches(names: Iterable[str], incomplete: str) -> list[str]:
    """Return the names that begin with a text, in any case."""
    plain = incomplete.lower()
    return [name for name in names if name.lower().startswith(plain)]


def keywords(incomplete: str) -> list[str]:
    """Return the keywords of elements that begin with a text."""
    from dcmgen.dictionary.data.elements import TAGS

    return _matches(TAGS, incomplete)


def settings(incomplete: str) -> list[str]:
    """Return the paths that begin with a text: the part before the last period, and a keyword."""
    steps, period, name = incomplete.rpartition(".")
    return [f"{steps}{period}{keyword}" for keyword in keywords(name)]


def iods(incomplete: str) -> list[str]:
    """Return the names of IODs that begin with a text."""
    from dcmgen import rules

    return _matches(rules.iods(), incomplete)


def modules(incomplete: str) -> list[str]:
    """Return the names of modules that begin with a text."""
    from dcmgen import rules

    return _matches((module.name for module in rules.modules()), incomplete)


def transfer_syntaxes(incomplete: str) -> list[str]:
    """Return the keywords of transfer syntaxes that begin with a text."""
    from dcmgen.dictionary.data.uids import UIDS

    return _matches((entry[1] for entry in UIDS.values() if entry[2] == "Transfer Syntax" and entry[1]), incomplete)


def contents(incomplete: str) -> list[str]:
    """Return the names of what can be extracted that begin with a text."""
    from typing import get_args

    from dcmgen.extraction import Content

    return _matches(get_args(Content), incomplete)


def severities(incomplete: str) -> list[str]:
    """Return the severities of findings that begin with a text."""
    from dcmgen.validation.registry import SEVERITIES

    return _matches(SEVERITIES, incomplete)


def deidentification_options(incomplete: str) -> list[str]:
    """Return the options of de-identification that begin with a text."""
    from dcmgen.deidentify import OPTIONS

    return _matches(OPTIONS, incomplete)


def paths(incomplete: str) -> list[str]:
    """Return the files and folders that begin with a text, for arguments that may also be URLs."""
    from glob import escape, glob
    from os.path import isdir

    return sorted(f"{path}/" if isdir(path) else path for path in glob(f"{escape(incomplete)}*"))
