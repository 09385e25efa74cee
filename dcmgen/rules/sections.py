"""Names and web addresses of sections of the standard."""

from __future__ import annotations

_SITE = "https://dicom.nema.org/medical/dicom/current/output"
_DEEPEST = 4
"""Number of levels below a chapter or annex that have separate pages in the web edition of the standard."""


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
    """Return the address of a section in the current web edition of the standard.

    Parameters
    ----------
    section : str
        Section of PS3.3 (``"C.7.1.1"``), or of another part (``"PS3.5 6.2"``, ``"PS3.16 TID 1500"``).

    Returns
    -------
    str
        The address on dicom.nema.org, or "" if the section is "". It has an anchor if the section is part of a page.

    Notes
    -----
    The first subsection of a section is on the page of that section; so are subsections below the fourth level. The
    label of a template does not identify its page, so the address is that of the page with the whole part.
    """
    if not section:
        return ""
    name, _, label = section_name(section).partition(" ")
    part = f"part{int(name.removeprefix('PS3.')):02}"
    if " " in label:
        return f"{_SITE}/html/{part}.html#sect_{label.replace(' ', '_')}"
    page, *levels = label.split(".")
    for level in levels[:_DEEPEST]:
        if level == "1":
            break
        page += f".{level}"
    file = f"sect_{page}" if "." in page else f"chapter_{page}"
    anchor = "" if page == label else f"#sect_{label}"
    return f"{_SITE}/chtml/{part}/{file}.html{anchor}"
