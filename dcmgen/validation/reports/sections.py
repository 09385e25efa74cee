"""Names and web addresses of sections of the standard."""

from __future__ import annotations

_SITE = "https://dicom.nema.org/medical/dicom/current/output/html"


def section_name(section: str) -> str:
    """Return the name of a section of the standard with its part.

    Parameters
    ----------
    section : str
        Section of PS3.3 (``"C.7.1.1"``), or of another part (``"PS3.5 6.2"``, ``"PS3.16 TID 1500"``).

    Returns
    -------
    str
        The name, such as ``"PS3.3 C.7.1.1"``, or "" if the section is "".
    """
    return section if section.startswith("PS3.") or not section else f"PS3.3 {section}"


def section_url(section: str) -> str:
    """Return the web address of a section of the standard.

    Parameters
    ----------
    section : str
        Section of PS3.3 (``"C.7.1.1"``), or of another part (``"PS3.5 6.2"``, ``"PS3.16 TID 1500"``).

    Returns
    -------
    str
        The address on dicom.nema.org, or "" if the section is "".
    """
    if not section:
        return ""
    part, _, label = section_name(section).partition(" ")
    number = int(part.removeprefix("PS3."))
    return f"{_SITE}/part{number:02}.html#sect_{label.replace(' ', '_')}"
