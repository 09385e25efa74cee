"""Names of files and folders from values of elements."""

from __future__ import annotations

import unicodedata

_LONGEST = 100
"""Number of bytes of a name; file systems allow 255."""
_RESERVED = frozenset(
    {"CON", "PRN", "AUX", "NUL", *(f"{name}{number}" for name in ("COM", "LPT") for number in "0123456789¹²³")}
)


def safe_name(text: object) -> str:
    """Return a name of a file or folder that every file system accepts.

    Characters other than letters, digits and ``._-+=`` become ``_``. Names never begin or end with a dot.

    Parameters
    ----------
    text : object
        Text from any source.

    Returns
    -------
    str
        Name; "unknown" if nothing is left.

    Examples
    --------
    >>> safe_name("../T1 axial/Gd")
    'T1_axial_Gd'
    """
    kept = "".join(c if c.isalnum() or c in "._-+=" else "_" for c in unicodedata.normalize("NFC", str(text)))
    kept = kept.strip("._")
    kept = kept.encode()[:_LONGEST].decode("utf-8", "ignore").rstrip("._")
    if kept.partition(".")[0].upper() in _RESERVED:
        kept = f"_{kept}"
    return kept or "unknown"
