"""Download the XML of the standard from NEMA."""

from __future__ import annotations

import urllib.error
import urllib.request
from collections.abc import Iterable
from pathlib import Path

from generator.docbook import DocBookError

ADDRESS = "https://dicom.nema.org/medical/dicom/{edition}/source/docbook/{part}/{part}.xml"


def address(edition: str, part: str) -> str:
    """Return the address where NEMA publishes a part ("part03") of an edition ("2025e", "current")."""
    return ADDRESS.format(edition=edition, part=part)


def fetch(edition: str, parts: Iterable[str], folder: Path, *, timeout: float = 60) -> None:
    """Download parts into a folder. An existing file is replaced when the download is complete.

    Parameters
    ----------
    edition : str
        Edition, such as "2025e" or "current".
    parts : iterable of str
        Parts, such as "part03".
    folder : Path
        Folder to download to, created if it does not exist.
    timeout : float, optional
        Timeout in seconds, 60 by default.

    Raises
    ------
    DocBookError
        If a part cannot be downloaded.
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
                f"{source} cannot be downloaded ({reason}); check the network and the edition {edition!r}"
            ) from error
        incomplete = folder / f"{part}.xml.part"
        incomplete.write_bytes(content)
        incomplete.replace(folder / f"{part}.xml")
