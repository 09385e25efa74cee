"""The standard's XML from the address at which NEMA publishes it."""

from __future__ import annotations

import urllib.error
import urllib.request
from collections.abc import Iterable
from pathlib import Path

from generator.docbook import DocBookError

ADDRESS = "https://dicom.nema.org/medical/dicom/{edition}/source/docbook/{part}/{part}.xml"


def address(edition: str, part: str) -> str:
    """Where NEMA publishes a part ("part03") of an edition ("2025e", "current")."""
    return ADDRESS.format(edition=edition, part=part)


def fetch(edition: str, parts: Iterable[str], folder: Path, *, timeout: float = 60) -> None:
    """Download parts into a folder; files that are there are replaced once theirs is complete.

    Raises
    ------
    DocBookError
        A part cannot be had: no network, or no such edition.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for part in parts:
        source = address(edition, part)
        try:
            with urllib.request.urlopen(source, timeout=timeout) as response:
                content = response.read()
        except (urllib.error.URLError, OSError, ValueError) as error:
            reason = getattr(error, "reason", error)
            raise DocBookError(
                f"{source} cannot be downloaded ({reason}): is {edition!r} an edition, and a network there?"
            ) from error
        incomplete = folder / f"{part}.xml.part"
        incomplete.write_bytes(content)
        incomplete.replace(folder / f"{part}.xml")
